//! BPF programs in object files, as libbpf loads them, with its words.
//!
//! elf.rs reads the file, object.rs finds programs, maps (map.rs) and what refers to what; assemble.rs
//! makes one piece of a program and the functions it calls, load.rs gives all of it to the kernel.

mod assemble;
mod btf;
mod bytes;
mod core;
mod elf;
mod ext;
mod folder;
mod insn;
pub mod kernel;
mod load;
mod log;
mod map;
#[cfg(any(test, fuzzing))]
pub mod mutants;
mod object;
mod section_name;
mod spec;
mod value;

pub use load::load;
pub use value::{Values, open_storage};

/// Which program of which file.
pub struct Choice<'a> {
    /// The file.
    pub path: &'a str,
    /// The section whose first program it is; `prog` if nothing else is asked for.
    pub section: Option<&'a str>,
    /// Its own name, which counts more.
    pub program: Option<&'a str>,
    /// Whether all that is done is told.
    pub verbose: bool,
    /// What it is for (`BPF_PROG_TYPE_…`).
    pub kind: u32,
    /// The interface that is to run it itself, 0 for none.
    pub interface: u32,
}

/// Why there is no program.
pub struct Refusal {
    /// What remains to be said; nothing if all has been said.
    pub text: String,
    /// Its number.
    pub errno: i32,
}

impl Refusal {
    fn new(text: impl Into<String>, errno: i32) -> Refusal {
        Refusal { text: text.into(), errno }
    }
}
