//! `object FILE [ section NAME ] [ verbose ]`, `pinned FILE`: where a BPF program comes from.

use crate::cli::args::Args;
use crate::cli::word::is_prefix;
use crate::error::{Error, Result, reason, strerror};
use nix::libc::{EINVAL, EPERM};
use std::os::fd::OwnedFd;

/// A program, open.
pub struct Program {
    /// Its file descriptor is what requests name it by.
    pub file: OwnedFd,
    /// What the kernel is told that it is called.
    pub name: String,
}

/// Said in the end of every file that is no object with programs.
const NO_CONTEXT: &str = "Cannot initialize ELF context!";

/// Reads where a program comes from, and opens it. `failed` makes an error of what went wrong, and
/// its number.
pub fn program(args: &mut Args, failed: impl Fn(String, i32) -> Error) -> Result<Program> {
    let typed = args.value()?;
    let is_one_of = |words: &[&str]| words.iter().any(|word| is_prefix(typed, word));
    let is_object = is_one_of(&["object", "object-file"]);
    if !is_object && !is_one_of(&["object-pinned", "pinned", "fd"]) {
        return Err(failed(format!("What mode is \"{typed}\"?"), EPERM));
    }
    let path = args.value()?;
    skip_options(args)?;
    if is_object {
        let (text, errno) = object_refusal(path);
        return Err(failed(text, errno));
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    match crate::sys::bpf_pinned(&crate::text::to_bytes(path)) {
        Ok(file) => Ok(Program { file, name: format!("{name}:[*fsobj]") }),
        Err(errno) => {
            let why = strerror(errno as i32);
            Err(failed(format!("Couldn't retrieve pinned program '{path}': {why}"), EPERM))
        }
    }
}

/// A pinned program has no sections, and a file is not loaded from.
fn skip_options(args: &mut Args) -> Result {
    while let Some(typed) = args.next() {
        match typed {
            _ if is_prefix(typed, "section") || is_prefix(typed, "program") => {
                args.value()?;
            }
            _ if is_prefix(typed, "verbose") => {}
            _ => {
                args.back();
                break;
            }
        }
    }
    Ok(())
}

/// Programs in ELF files are not loaded yet; what is no such file is refused as ever.
fn object_refusal(path: &str) -> (String, i32) {
    /// `e_machine`, and what it is of BPF programs.
    const MACHINE: std::ops::Range<usize> = 18..20;
    const BPF: [[u8; 2]; 3] = [[0, 0], [247, 0], [0, 247]];
    match std::fs::read(crate::text::to_path(path)) {
        Err(error) => {
            let why = reason(&error);
            (format!("Error opening object {path}: {why}\n{NO_CONTEXT}"), EPERM)
        }
        Ok(bytes) if !bytes.starts_with(b"\x7fELF") => (NO_CONTEXT.into(), EINVAL),
        Ok(bytes) if !bytes.get(MACHINE).is_some_and(|found| BPF.iter().any(|m| m == found)) => {
            (format!("ELF format error, ELF file not for eBPF?\n{NO_CONTEXT}"), EINVAL)
        }
        Ok(_) => {
            let text = "Programs in object files are not loaded yet: pin it, and name it with \
                        \"pinned\".";
            (text.into(), EINVAL)
        }
    }
}
