//! rip: `ip`, `bridge`, `brctl`, `ifconfig` and `route` in one static binary.

mod applet;
mod attr;
mod bpf;
mod brctl;
mod bridge;
mod cli;
mod complete;
mod error;
mod hint;
mod ip;
mod legacy;
mod man_page;
mod names;
mod netlink;
mod print;
mod query;
mod rip;
mod rt;
mod session;
mod sys;
mod text;

use std::process::ExitCode;

fn main() -> ExitCode {
    sys::die_on_closed_pipe();
    match applet::run(&text::argv()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            error.say();
            ExitCode::from(error.exit_code())
        }
    }
}
