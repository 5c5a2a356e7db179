//! The BPF program that binds each new socket of a cgroup to a VRF device.

use super::cgroup;
use crate::bpf::kernel;
use crate::error::{BPF, Error, Result, reason, strerror};
use crate::sys::BpfProgram;
use nix::libc::{EACCES, EPERM};
use std::path::Path;

/// Attaches the program for the device with this index to a cgroup.
pub fn bind(cgroup: &Path, index: u32) -> Result {
    let folder = crate::sys::open(cgroup).map_err(|error| {
        cgroup::failed(format!("Failed to open cgroup path: '{}'", reason(&error)), &error)
    })?;
    let load = BpfProgram {
        kind: kernel::program::CGROUP_SOCK,
        code: &program(index),
        licence: c"GPL",
        ..BpfProgram::default()
    };
    let program =
        kernel::load_program(&load).map_err(|errno| failed("Failed to load BPF prog", errno))?;
    kernel::attach_to_sockets(&folder, &program)
        .map_err(|errno| failed("Failed to attach prog to cgroup", errno))
}

/// The program `socket.bound_dev_if = index; return 1`, in the layout of `struct bpf_insn`.
fn program(index: u32) -> Vec<u8> {
    const MOVE: u8 = 0xbf;
    const MOVE_NUMBER: u8 = 0xb7;
    const STORE_WORD: u8 = 0x63;
    const EXIT: u8 = 0x95;
    /// The offset of bound_dev_if in `struct bpf_sock`.
    const BOUND_DEV_IF: i16 = 0;
    let instruction = |code: u8, to: u8, from: u8, offset: i16, number: u32| {
        let mut bytes = vec![code, from << 4 | to];
        bytes.extend(offset.to_ne_bytes());
        bytes.extend(number.to_ne_bytes());
        bytes
    };
    [
        instruction(MOVE, 6, 1, 0, 0),
        instruction(MOVE_NUMBER, 3, 0, 0, index),
        instruction(MOVE_NUMBER, 2, 0, 0, BOUND_DEV_IF as u32),
        instruction(STORE_WORD, 1, 3, BOUND_DEV_IF, 0),
        instruction(MOVE_NUMBER, 0, 0, 0, 1),
        instruction(EXIT, 0, 0, 0, 0),
    ]
    .concat()
}

fn failed(what: &str, errno: i32) -> Error {
    let why = strerror(errno);
    let hint = match errno {
        EPERM | EACCES => "",
        _ => "\nKernel compiled with CGROUP_BPF enabled?",
    };
    Error::system(format!("{what}: '{why}'{hint}"), errno).with_code(255).needing(BPF)
}
