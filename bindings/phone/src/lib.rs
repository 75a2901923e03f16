//! What the phones load: the core's own scaffolding, nothing of its own.

aftercare::uniffi_reexport_scaffolding!();
