//! What the golden cases run in and how they are read, written and compared; start at `job.rs`.

#![allow(dead_code)] // Each test uses its part.

pub mod case;
pub mod compare;
pub mod dissect;
pub mod inside;
pub mod job;
pub mod json;
pub mod mask;
pub mod reader;
pub mod render;
pub mod room;
pub mod state;
pub mod suite;
pub mod tools;
pub mod trace;
pub mod vm;
pub mod wire;

use std::io::{Write, stderr};
use std::process::ExitCode;

/// What went wrong, for a person to read.
pub type Result<T = (), E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;

/// A test's `main`: `run`, or what the harness asks of itself in other processes.
pub fn main(run: impl FnOnce() -> Result) -> ExitCode {
    let no_witness = || Err("this test has no witness".into());
    main_with(no_witness, || tools::reference().and_then(|_| run()))
}

/// The same for a test that needs no reference; `witness` is asked after each case of [`job::Want::Witness`].
pub fn main_with(witness: inside::Witness, run: impl FnOnce() -> Result) -> ExitCode {
    let run = || suite::requirements().and_then(|()| run());
    match suite::errand(witness).unwrap_or_else(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(stderr(), "{e}");
            ExitCode::FAILURE
        }
    }
}
