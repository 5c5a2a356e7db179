//! Loads BPF programs from object files, with the behaviour and messages of libbpf.
//!
//! elf.rs reads the file. object.rs finds programs, maps (map.rs) and relocations. assemble.rs links a program with the
//! functions that it calls. load.rs loads the result into the kernel.

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

/// Selects a program in an object file.
pub struct Choice<'a> {
    /// The path of the object file.
    pub path: &'a str,
    /// The section whose first program is selected. The default is `prog`.
    pub section: Option<&'a str>,
    /// The name of the program. If given, `section` is not used.
    pub program: Option<&'a str>,
    /// Whether to print all steps of the load and the verifier's log.
    pub verbose: bool,
    /// The program type (`BPF_PROG_TYPE_…`).
    pub kind: u32,
    /// The index of the interface that the program is offloaded to, or 0.
    pub interface: u32,
}

/// The reason why a program could not be loaded.
pub struct Refusal {
    /// The error message; empty if all messages are already printed.
    pub text: String,
    /// The errno value.
    pub errno: i32,
}

impl Refusal {
    fn new(text: impl Into<String>, errno: i32) -> Refusal {
        Refusal { text: text.into(), errno }
    }
}
