//! One reader of the core, given bytes: the one that this program is named after.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    aftercare::outside::read(env!("CARGO_BIN_NAME"), bytes);
});
