//! What the kernel is asked with bpf(2).

use super::bytes;
use super::map::Map;
use crate::sys::{
    BpfMap, BpfMapSpec, BpfProgram, bpf_attach, bpf_info, bpf_load, bpf_load_types, bpf_pin,
    bpf_pinned, bpf_program_of,
};
use nix::libc::{ENOENT, ENOSPC};
use std::ffi::CString;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

pub use crate::sys::{
    bpf_bind as bind, bpf_map_of as open_map, bpf_token as token, bpf_types_of as types,
};

/// The number of an error if it fails; some of BPF's are the kernel's own (524).
type Result<T> = std::result::Result<T, i32>;

/// Types of programs (`BPF_PROG_TYPE_…`).
pub mod program {
    #![allow(missing_docs)]
    pub const XDP: u32 = 6;
    pub const CGROUP_SOCK: u32 = 9;
    pub const LWT_IN: u32 = 10;
    pub const LWT_OUT: u32 = 11;
    pub const LWT_XMIT: u32 = 12;
    pub const LWT_SEG6LOCAL: u32 = 19;
}

/// A path or another text that ends with a NUL. Errors: ENOENT where one is within.
pub(super) fn text(bytes: &[u8]) -> Result<CString> {
    CString::new(bytes).map_err(|_| ENOENT)
}

/// Opens a program or map that is pinned at a path.
pub fn pinned(at: &[u8]) -> Result<OwnedFd> {
    bpf_pinned(&text(at)?)
}

/// Pins a program or map at a path.
pub(super) fn pin(file: BorrowedFd, at: &[u8]) -> Result<()> {
    bpf_pin(file, &text(at)?)
}

/// What the kernel's log says: bytes up to a NUL.
pub struct Text(Vec<u8>);

impl Text {
    /// Has `load` write to as much room as the reference has, twice as much if that is too little,
    /// and so on. What is not written to takes no memory.
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

    /// What was written.
    pub fn read(&self) -> std::borrow::Cow<'_, str> {
        crate::text::from_c(&self.0)
    }
}

/// Loads types, and says what the kernel said of them.
pub(super) fn load_types(types: &[u8], level: u32) -> (Result<OwnedFd>, Text) {
    Text::filled(|log| bpf_load_types(types, level, &mut log.0))
}

/// Makes a map of so many entries. `types` are those that its keys and values are of.
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

/// Sets one value of a map, whose keys are numbers, to a map or program.
pub(super) fn set_file(map: &BpfMap, key: u32, file: BorrowedFd) -> Result<()> {
    map.set(&key.to_ne_bytes(), &file.as_raw_fd().to_ne_bytes())
}

/// The type of a map (`BPF_MAP_TYPE_…`), the number of the types that it was made with, and that of its values among them.
pub(super) fn map_types(map: BorrowedFd) -> Result<[u32; 3]> {
    let info: [u8; 88] = bpf_info(map)?;
    let member = |at: usize| bytes::u32(&info, at).unwrap_or_default();
    Ok([member(0), member(64), member(72)])
}

/// What the kernel tells of a program.
pub struct ProgramInfo {
    pub name: String,
    /// A checksum of its instructions.
    pub tag: u64,
    /// Whether it was compiled for the processor.
    pub compiled: bool,
    /// When it was loaded, in nanoseconds since the start.
    pub loaded: u64,
    /// By whom.
    pub user: u32,
    /// The number of its types, 0 if it has none.
    pub types: u32,
}

/// Asks for a program by its number.
pub fn program_info(id: u32) -> Result<ProgramInfo> {
    let info: [u8; 136] = bpf_info(bpf_program_of(id)?.as_fd())?;
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

/// Loads a program, and says what the kernel said of it.
pub(super) fn load_program_aloud(one: &BpfProgram, level: u32) -> (Result<OwnedFd>, Text) {
    Text::filled(|log| bpf_load(one, level, &mut log.0))
}

/// Loads a program.
pub fn load_program(one: &BpfProgram) -> Result<OwnedFd> {
    bpf_load(one, 0, &mut [])
}

/// Has a loaded program called for each socket that a process of a cgroup opens.
pub fn attach_to_sockets(cgroup: impl AsFd, program: impl AsFd) -> Result<()> {
    const INET_SOCK_CREATE: u32 = 2;
    bpf_attach(cgroup.as_fd(), program.as_fd(), INET_SOCK_CREATE)
}
