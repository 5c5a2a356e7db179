#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| rip::fuzz::proc_file(data));
