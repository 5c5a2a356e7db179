#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| rip::fuzz::command_line(data));
