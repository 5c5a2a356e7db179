//! rip: the tools of iproute2, bridge-utils and net-tools in one static binary.

// Rust's start-up code would change the signal settings and descriptors that executed programs inherit: see
// `sys::entry_point`.
#![cfg_attr(not(any(test, fuzzing)), no_main)]
// The fuzz targets use only parts of the program.
#![cfg_attr(fuzzing, allow(dead_code))]

mod applet;
mod attr;
mod bpf;
mod brctl;
mod bridge;
mod cli;
mod complete;
mod error;
#[cfg(any(test, fuzzing))]
pub mod fuzz;
mod help;
mod hint;
mod ip;
mod legacy;
#[cfg(test)]
mod man;
mod names;
mod netlink;
mod nstat;
mod print;
#[cfg(test)]
mod properties;
mod query;
mod rip;
mod rt;
mod session;
mod ss;
mod sys;
mod text;
#[cfg(test)]
mod wire;
#[cfg(test)]
mod wording;

#[cfg(not(any(test, fuzzing)))]
sys::entry_point!(run);
#[cfg(test)]
fn main() {
    run();
}

/// Runs the tool that the command line selects. Returns the exit code.
fn run() -> u8 {
    sys::keep_closed();
    let argv = sys::argv();
    let code = match rip::run(&argv, &session::Caller::new(hint::report)) {
        Ok(()) => 0,
        Err(error) => {
            hint::report(&error);
            error.code
        }
    };
    // stdout is flushed after the error is printed, because the C library flushes it at exit.
    print::stdout::flush();
    if code == 0 {
        hint::remark(&argv);
    }
    code
}
