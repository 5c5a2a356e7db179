//! What the kernel is asked with bpf(2).

use super::bytes;
use super::map::Map;
use crate::sys::Member::{In, Name, Out, U32, U64};
use crate::sys::{bpf, bpf_file};
use nix::libc::{ENOENT, ENOSPC};
use std::ffi::CString;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

/// The number of an error if it fails; some of BPF's are the kernel's own (524).
type Result<T> = std::result::Result<T, i32>;

/// Commands (`BPF_…`).
mod command {
    pub const MAP_CREATE: i32 = 0;
    pub const MAP_UPDATE_ELEM: i32 = 2;
    pub const PROG_LOAD: i32 = 5;
    pub const OBJ_PIN: i32 = 6;
    pub const OBJ_GET: i32 = 7;
    pub const PROG_ATTACH: i32 = 8;
    pub const PROG_GET_FD_BY_ID: i32 = 13;
    pub const OBJ_GET_INFO_BY_FD: i32 = 15;
    pub const BTF_LOAD: i32 = 18;
    pub const MAP_FREEZE: i32 = 22;
    pub const PROG_BIND_MAP: i32 = 35;
    pub const TOKEN_CREATE: i32 = 36;
}

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

fn number(file: BorrowedFd) -> u32 {
    file.as_raw_fd() as u32
}

fn path(path: &[u8]) -> Result<CString> {
    CString::new(path).map_err(|_| ENOENT)
}

/// Opens a program or map that is pinned at a path.
pub fn pinned(at: &[u8]) -> Result<OwnedFd> {
    let at = path(at)?;
    bpf_file(command::OBJ_GET, vec![In(at.as_bytes_with_nul()), U32(0), U32(0)])
}

/// Pins a program or map at a path.
pub(super) fn pin(file: BorrowedFd, at: &[u8]) -> Result<()> {
    let at = path(at)?;
    bpf(command::OBJ_PIN, vec![In(at.as_bytes_with_nul()), U32(number(file)), U32(0)]).map(drop)
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
    Text::filled(|log| {
        let sizes = [U32(types.len() as u32), U32(log.0.len() as u32), U32(level), U32(0)];
        let texts = [In(types), Out(&mut log.0)];
        bpf_file(command::BTF_LOAD, texts.into_iter().chain(sizes).collect())
    })
}

/// Makes a map of so many entries. `types` are those that its keys and values are of.
pub(super) fn create_map(
    map: &Map,
    entries: u32,
    inner: Option<BorrowedFd>,
    interface: u32,
    types: Option<BorrowedFd>,
) -> Result<OwnedFd> {
    let (key_type, value_type) = match types {
        Some(_) => (map.key_type, map.value_type),
        None => (0, 0),
    };
    let members = vec![
        U32(map.kind),
        U32(map.key_size),
        U32(map.value_size),
        U32(entries),
        U32(map.flags),
        U32(inner.map_or(0, number)),
        U32(map.numa_node),
        Name(&map.name),
        U32(interface),
        U32(types.map_or(0, number)),
        U32(key_type),
        U32(value_type),
        U32(0),
        U64(map.extra),
        U64(0),
    ];
    bpf_file(command::MAP_CREATE, members)
}

/// Sets one value of a map, which is as long as the map's values are.
pub fn set(map: BorrowedFd, key: u32, value: &[u8]) -> Result<()> {
    let key = key.to_ne_bytes();
    let members = vec![U32(number(map)), In(&key), In(value), U64(0)];
    bpf(command::MAP_UPDATE_ELEM, members).map(drop)
}

/// Sets one value of a map to a map or program.
pub(super) fn set_file(map: BorrowedFd, key: u32, file: BorrowedFd) -> Result<()> {
    set(map, key, &number(file).to_ne_bytes())
}

/// Has no one write to a map from now on but programs.
pub(super) fn freeze(map: BorrowedFd) -> Result<()> {
    bpf(command::MAP_FREEZE, vec![U32(number(map))]).map(drop)
}

/// What a map is like: its type, the sizes of keys and values, how many entries, its flags.
pub fn describe(map: BorrowedFd) -> Result<[u32; 5]> {
    let mut info = [0; 88];
    let size = U32(info.len() as u32);
    bpf(command::OBJ_GET_INFO_BY_FD, vec![U32(number(map)), size, Out(&mut info)])?;
    let member = |index: usize| bytes::u32(&info, 4 * index).unwrap_or_default();
    Ok([member(0), member(2), member(3), member(4), member(5)])
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
    let mut info = [0; 136];
    let file = bpf_file(command::PROG_GET_FD_BY_ID, vec![U32(id), U32(0), U32(0)])?;
    let size = U32(info.len() as u32);
    let members = vec![U32(number(file.as_fd())), size, Out(&mut info)];
    bpf(command::OBJ_GET_INFO_BY_FD, members)?;
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

/// Keeps a map as long as a program.
pub fn bind(program: BorrowedFd, map: BorrowedFd) -> Result<()> {
    bpf(command::PROG_BIND_MAP, vec![U32(number(program)), U32(number(map)), U32(0)]).map(drop)
}

/// Asks for the rights that a file system of BPF hands on.
pub fn token(folder: BorrowedFd) -> Result<OwnedFd> {
    bpf_file(command::TOKEN_CREATE, vec![U32(0), U32(number(folder))])
}

/// A program to load.
#[derive(Default)]
pub struct Load<'a> {
    pub kind: u32,
    pub name: &'a str,
    /// Its instructions.
    pub code: &'a [u8],
    pub licence: &'a [u8],
    pub kernel_version: u32,
    pub flags: u32,
    /// The interface that runs it itself.
    pub interface: u32,
    pub attach: u32,
    pub types: Option<BorrowedFd<'a>>,
    /// Records of its functions and lines, and the size of one.
    pub functions: (usize, &'a [u8]),
    pub lines: (usize, &'a [u8]),
}

/// Loads a program, and says what the kernel said of it.
pub(super) fn load_program_aloud(one: &Load, level: u32) -> (Result<OwnedFd>, Text) {
    Text::filled(|log| load(one, level, Some(log)))
}

/// Loads a program.
pub fn load_program(one: &Load) -> Result<OwnedFd> {
    load(one, 0, None)
}

fn load(one: &Load, level: u32, log: Option<&mut Text>) -> Result<OwnedFd> {
    let licence = path(one.licence)?;
    let count = |(size, bytes): (usize, &[u8])| U32((bytes.len() / size.max(1)) as u32);
    let size = |(size, bytes): (usize, &[u8])| U32(if bytes.is_empty() { 0 } else { size as u32 });
    let room = log.as_ref().map_or(0, |log| log.0.len() as u32);
    let members = vec![
        U32(one.kind),
        U32((one.code.len() / super::insn::SIZE) as u32),
        In(one.code),
        In(licence.as_bytes_with_nul()),
        U32(level),
        U32(room),
        log.map_or(U64(0), |log| Out(&mut log.0)),
        U32(one.kernel_version),
        U32(one.flags),
        Name(one.name),
        U32(one.interface),
        U32(one.attach),
        U32(one.types.map_or(0, number)),
        size(one.functions),
        In(one.functions.1),
        count(one.functions),
        size(one.lines),
        In(one.lines.1),
        count(one.lines),
        U32(0),
        U64(0),
        U64(0),
    ];
    bpf_file(command::PROG_LOAD, members)
}

/// Has a loaded program called for each socket that a process of a cgroup opens.
pub fn attach_to_sockets(cgroup: impl AsFd, program: impl AsFd) -> Result<()> {
    const INET_SOCK_CREATE: u32 = 2;
    let files = [number(cgroup.as_fd()), number(program.as_fd())];
    let members = vec![U32(files[0]), U32(files[1]), U32(INET_SOCK_CREATE), U32(0)];
    bpf(command::PROG_ATTACH, members).map(drop)
}
