//! The generator of the phones' bindings.

fn main() {
    uniffi::uniffi_bindgen_main();
}
