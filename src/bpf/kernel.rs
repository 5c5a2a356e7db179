//! Programs, maps and BTF in the kernel: wrappers of bpf(2) with the types of this module.

use super::bytes;
use super::map::Map;
use crate::sys::{
    BpfMap, BpfMapSpec, BpfProgram, bpf_attach, bpf_info, bpf_load, bpf_load_btf, bpf_pin,
    bpf_pinned, bpf_program_by_id,
};
use nix::libc::{ENOENT, ENOSPC};
use std::ffi::CString;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

pub use crate::sys::{
    bpf_bind_map as bind_map, bpf_btf_by_id as btf_by_id, bpf_map_by_id as open_map,
    bpf_token as token,
};

/// The error is an errno value, kept as a number because the kernel also returns values without a name in errno.h, for
/// example ENOTSUPP (524).
type Result<T> = std::result::Result<T, i32>;

/// Program types (`BPF_PROG_TYPE_…` in linux/bpf.h).
pub mod program {
    #![allow(missing_docs)]
    pub const XDP: u32 = 6;
    pub const CGROUP_SOCK: u32 = 9;
    pub const LWT_IN: u32 = 10;
    pub const LWT_OUT: u32 = 11;
    pub const LWT_XMIT: u32 = 12;
    pub const LWT_SEG6LOCAL: u32 = 19;
}

/// Converts a path or name to a C string. Errors: ENOENT if it contains a NUL byte.
pub(super) fn text(bytes: &[u8]) -> Result<CString> {
    CString::new(bytes).map_err(|_| ENOENT)
}

/// Opens the pinned program or map at a path.
pub fn pinned(at: &[u8]) -> Result<OwnedFd> {
    bpf_pinned(&text(at)?)
}

/// Pins a program or map at a path.
pub(super) fn pin(file: BorrowedFd, at: &[u8]) -> Result<()> {
    bpf_pin(file, &text(at)?)
}

/// The log of the kernel's verifier: text that ends at the first NUL byte.
pub struct Text(Vec<u8>);

impl Text {
    /// Calls `load` with a log buffer of the reference's size. While `load` fails with ENOSPC, calls it again with a
    /// buffer of twice the size. The kernel allocates pages of a buffer on the first write, so unused space needs no
    /// memory.
    fn filled(load: impl Fn(&mut Text) -> Result<OwnedFd>) -> (Result<OwnedFd>, Text) {
        const ROOM: u32 = (1 << 24) - 1;
        let mut room = ROOM;
        loop {
            let mut text = Text(vec![0; room as usize]);
            match (load(&mut text), room.checked_mul(2)) {
                (Err(ENOSPC), Some(more)) => room = more,
                (loaded, _) => return (loaded, text),
            }
        }
    }

    /// The text of the log.
    pub fn read(&self) -> std::borrow::Cow<'_, str> {
        crate::text::from_c(&self.0)
    }
}

/// Loads BTF data. Returns the BTF object and the kernel's log.
pub(super) fn load_types(types: &[u8], level: u32) -> (Result<OwnedFd>, Text) {
    Text::filled(|log| bpf_load_btf(types, level, &mut log.0))
}

/// Creates a map. `entries` is the maximum number of entries. `types` is the BTF of the key and value types; without it
/// the map has no type information.
pub(super) fn create_map(
    map: &Map,
    entries: u32,
    inner: Option<BorrowedFd>,
    interface: u32,
    types: Option<BorrowedFd>,
) -> Result<BpfMap> {
    let (key_type, value_type) = match types {
        Some(_) => (map.key_type, map.value_type),
        None => (0, 0),
    };
    BpfMap::create(&BpfMapSpec {
        kind: map.kind,
        key_size: map.key_size,
        value_size: map.value_size,
        entries,
        flags: map.flags,
        inner,
        numa_node: map.numa_node,
        name: &map.name,
        interface,
        types,
        key_type,
        value_type,
        extra: map.extra,
    })
}

/// Stores a map or program in a map of maps or programs, at the index `key`.
pub(super) fn set_file(map: &BpfMap, key: u32, file: BorrowedFd) -> Result<()> {
    map.set(&key.to_ne_bytes(), &file.as_raw_fd().to_ne_bytes())
}

/// Returns the map type (`BPF_MAP_TYPE_…`), the BTF ID, and the BTF type ID of the values.
pub(super) fn map_types(map: BorrowedFd) -> Result<[u32; 3]> {
    let info: [u8; 88] = bpf_info(map)?;
    let member = |at: usize| bytes::u32(&info, at).unwrap_or_default();
    Ok([member(0), member(64), member(72)])
}

/// Properties of a loaded program (`struct bpf_prog_info`).
pub struct ProgramInfo {
    pub name: String,
    /// The hash of the instructions.
    pub tag: u64,
    /// Whether the kernel compiled the program to machine code (JIT).
    pub compiled: bool,
    /// The time of loading, in nanoseconds since boot.
    pub loaded: u64,
    /// The user ID of the process that loaded the program.
    pub user: u32,
    /// The BTF ID, or 0 if the program has no BTF.
    pub types: u32,
}

/// Returns the properties of the program with this ID.
pub fn program_info(id: u32) -> Result<ProgramInfo> {
    let info: [u8; 136] = bpf_info(bpf_program_by_id(id)?.as_fd())?;
    let member = |at: usize| bytes::u32(&info, at).unwrap_or_default();
    Ok(ProgramInfo {
        name: crate::text::from_c(&info[64..80]).into_owned(),
        tag: bytes::u64(&info, 8).map(u64::to_be).unwrap_or_default(),
        compiled: member(16) != 0,
        loaded: bytes::u64(&info, 40).unwrap_or_default(),
        user: member(48),
        types: member(128),
    })
}

/// Loads a program. Returns the program and the log of the verifier.
pub(super) fn load_program_aloud(one: &BpfProgram, level: u32) -> (Result<OwnedFd>, Text) {
    Text::filled(|log| bpf_load(one, level, &mut log.0))
}

/// Loads a program without a verifier log.
pub fn load_program(one: &BpfProgram) -> Result<OwnedFd> {
    bpf_load(one, 0, &mut [])
}

/// Attaches a program to a cgroup, to run whenever a process of the cgroup creates an INET or INET6 socket.
pub fn attach_to_sockets(cgroup: impl AsFd, program: impl AsFd) -> Result<()> {
    const INET_SOCK_CREATE: u32 = 2;
    bpf_attach(cgroup.as_fd(), program.as_fd(), INET_SOCK_CREATE)
}
