//! bpf(2): one function per command. Each builds the attributes of its command, so that the lengths and counts that the
//! kernel is told are those of what the attributes point to.

use super::change::NOTHING;
use super::dry::call;
use nix::errno::Errno;
use nix::libc::{self, EINVAL};
use std::ffi::CStr;
use std::fs::File;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

/// The number of an error if it fails; some of BPF's are the kernel's own (524).
type Result<T = ()> = std::result::Result<T, i32>;

/// Commands (`BPF_…`).
mod command {
    pub const MAP_CREATE: i32 = 0;
    pub const MAP_UPDATE_ELEM: i32 = 2;
    pub const PROG_LOAD: i32 = 5;
    pub const OBJ_PIN: i32 = 6;
    pub const OBJ_GET: i32 = 7;
    pub const PROG_ATTACH: i32 = 8;
    pub const PROG_GET_FD_BY_ID: i32 = 13;
    pub const MAP_GET_FD_BY_ID: i32 = 14;
    pub const OBJ_GET_INFO_BY_FD: i32 = 15;
    pub const BTF_LOAD: i32 = 18;
    pub const BTF_GET_FD_BY_ID: i32 = 19;
    pub const MAP_FREEZE: i32 = 22;
    pub const PROG_BIND_MAP: i32 = 35;
    pub const TOKEN_CREATE: i32 = 36;
}

/// The commands that only read.
const READS: [i32; 5] = [
    command::OBJ_GET,
    command::PROG_GET_FD_BY_ID,
    command::MAP_GET_FD_BY_ID,
    command::OBJ_GET_INFO_BY_FD,
    command::BTF_GET_FD_BY_ID,
];

/// Types of maps that have a value per processor: BPF_MAP_TYPE_PERCPU_HASH, PERCPU_ARRAY, LRU_PERCPU_HASH and
/// PERCPU_CGROUP_STORAGE. The kernel reads as many values as there are processors.
const PER_CPU: [u32; 4] = [5, 6, 10, 21];

/// The attributes of a command, which borrow what they point to.
#[derive(Default)]
struct Attributes<'a> {
    bytes: Vec<u8>,
    borrowed: PhantomData<&'a mut [u8]>,
}

impl<'a> Attributes<'a> {
    fn u32(mut self, number: u32) -> Self {
        self.bytes.extend(number.to_ne_bytes());
        self
    }

    fn u64(mut self, number: u64) -> Self {
        self.bytes.resize(self.bytes.len().next_multiple_of(8), 0);
        self.bytes.extend(number.to_ne_bytes());
        self
    }

    /// A length or a count.
    fn count(self, number: usize) -> Result<Self> {
        Ok(self.u32(u32::try_from(number).map_err(|_| EINVAL)?))
    }

    fn file(self, file: BorrowedFd) -> Self {
        self.u32(file.as_raw_fd() as u32)
    }

    /// A file, or 0.
    fn some_file(self, file: Option<BorrowedFd>) -> Self {
        self.u32(file.map_or(0, |file| file.as_raw_fd() as u32))
    }

    /// The name of an object: 15 bytes at most, and a NUL.
    fn name(mut self, name: &str) -> Self {
        let mut all = [0; 16];
        all.iter_mut().zip(name.bytes()).take(15).for_each(|(place, byte)| *place = byte);
        self.bytes.extend(all);
        self
    }

    /// The address of what the kernel reads; 0 without bytes.
    fn input(self, bytes: &'a [u8]) -> Self {
        self.u64(if bytes.is_empty() { 0 } else { bytes.as_ptr() as u64 })
    }

    fn text(self, text: &'a CStr) -> Self {
        self.input(text.to_bytes_with_nul())
    }

    /// The address of what the kernel fills in; 0 without bytes.
    fn output(self, bytes: &'a mut [u8]) -> Self {
        self.u64(if bytes.is_empty() { 0 } else { bytes.as_mut_ptr() as u64 })
    }

    /// Makes the call.
    ///
    /// # Safety
    ///
    /// The attributes are those of the command: where they point to memory, the kernel reads and writes no more bytes
    /// than that has.
    unsafe fn run(self, command: i32) -> Result<i32> {
        let (at, len) = (self.bytes.as_ptr(), self.bytes.len());
        // SAFETY: the attributes themselves are `len` bytes, of which the kernel takes fewer and more than it knows if
        // the rest is zero. The caller answers for what they point to, which is borrowed until the call returns.
        let done = unsafe { libc::syscall(libc::SYS_bpf, command, at, len) };
        if done < 0 { Err(Errno::last_raw()) } else { Ok(done as i32) }
    }

    /// As [`Attributes::run`], recorded in a dry run if the command changes something.
    ///
    /// # Safety
    ///
    /// As of [`Attributes::run`].
    unsafe fn perform(self, command: i32) -> Result {
        // SAFETY: the same condition.
        let make = || unsafe { self.run(command) };
        match READS.contains(&command) {
            true => make().map(drop),
            false => call("bpf", || vec![command.to_string()], || Ok(0), make).map(drop),
        }
    }

    /// As [`Attributes::perform`], for commands that open a file.
    ///
    /// # Safety
    ///
    /// As of [`Attributes::run`].
    unsafe fn open(self, command: i32) -> Result<OwnedFd> {
        let make = || {
            // SAFETY: the same condition.
            let file = unsafe { self.run(command)? };
            // SAFETY: the kernel just made this file descriptor for us, and nobody else knows of it.
            Ok(unsafe { OwnedFd::from_raw_fd(file) })
        };
        let instead = || File::open(NOTHING).map(OwnedFd::from).map_err(|_| Errno::last_raw());
        match READS.contains(&command) {
            true => make(),
            false => call("bpf", || vec![command.to_string()], instead, make),
        }
    }
}

/// Opens a program or map that is pinned at a path.
pub fn bpf_pinned(at: &CStr) -> Result<OwnedFd> {
    let attributes = Attributes::default().text(at).u32(0).u32(0);
    // SAFETY: a path that ends with a NUL, a file, flags.
    unsafe { attributes.open(command::OBJ_GET) }
}

/// Pins a program or map at a path.
pub fn bpf_pin(file: BorrowedFd, at: &CStr) -> Result {
    let attributes = Attributes::default().text(at).file(file).u32(0);
    // SAFETY: as for `bpf_pinned`.
    unsafe { attributes.perform(command::OBJ_PIN) }
}

/// What the kernel tells of a program or map, as many bytes as are wanted; what it does not tell is 0.
pub fn bpf_info<const LEN: usize>(file: BorrowedFd) -> Result<[u8; LEN]> {
    let mut info = [0; LEN];
    let attributes = Attributes::default().file(file).count(LEN)?.output(&mut info);
    // SAFETY: the length of what is filled in stands before its address.
    unsafe { attributes.perform(command::OBJ_GET_INFO_BY_FD)? };
    Ok(info)
}

/// Opens a program by its number.
pub fn bpf_program_of(id: u32) -> Result<OwnedFd> {
    let attributes = Attributes::default().u32(id).u32(0).u32(0);
    // SAFETY: numbers only.
    unsafe { attributes.open(command::PROG_GET_FD_BY_ID) }
}

/// Opens a map by its number.
pub fn bpf_map_of(id: u32) -> Result<OwnedFd> {
    let attributes = Attributes::default().u32(id).u32(0).u32(0);
    // SAFETY: numbers only.
    unsafe { attributes.open(command::MAP_GET_FD_BY_ID) }
}

/// The bytes of types by their number.
pub fn bpf_types_of(id: u32) -> Result<Vec<u8>> {
    /// The kernel takes no more (BTF_MAX_SIZE).
    const MOST: usize = 16 << 20;
    // SAFETY: a number only.
    let file = unsafe { Attributes::default().u32(id).open(command::BTF_GET_FD_BY_ID)? };
    let mut all = Vec::new();
    // The first call says how many bytes there are.
    for _ in 0..2 {
        // `struct bpf_btf_info`
        let room = all.len();
        let mut info = Attributes::default().output(&mut all).count(room)?.u32(0).u64(0).u64(0);
        let info = &mut info.bytes;
        let attributes = Attributes::default().file(file.as_fd()).count(info.len())?.output(info);
        // SAFETY: the length of what is filled in stands before its address; there, that of the types behind theirs.
        unsafe { attributes.perform(command::OBJ_GET_INFO_BY_FD)? };
        let len = info.get(8..12).and_then(|bytes| bytes.try_into().ok());
        let len = len.map_or(0, u32::from_ne_bytes) as usize;
        all.resize(len.min(MOST), 0);
    }
    Ok(all)
}

/// Keeps a map as long as a program.
pub fn bpf_bind(program: BorrowedFd, map: BorrowedFd) -> Result {
    let attributes = Attributes::default().file(program).file(map).u32(0);
    // SAFETY: files and flags only.
    unsafe { attributes.perform(command::PROG_BIND_MAP) }
}

/// Asks for the rights that a file system of BPF hands on.
pub fn bpf_token(folder: BorrowedFd) -> Result<OwnedFd> {
    let attributes = Attributes::default().u32(0).file(folder);
    // SAFETY: flags and a file only.
    unsafe { attributes.open(command::TOKEN_CREATE) }
}

/// Has a program called for what a cgroup does, of a type (BPF_CGROUP_INET_SOCK_CREATE …).
pub fn bpf_attach(cgroup: BorrowedFd, program: BorrowedFd, sort: u32) -> Result {
    let attributes = Attributes::default().file(cgroup).file(program).u32(sort).u32(0);
    // SAFETY: files and numbers only.
    unsafe { attributes.perform(command::PROG_ATTACH) }
}

/// Loads types. The kernel writes to `log` what it has to say at a level.
pub fn bpf_load_types(types: &[u8], level: u32, log: &mut [u8]) -> Result<OwnedFd> {
    let lengths = (types.len(), log.len());
    let attributes = Attributes::default().input(types).output(log);
    let attributes = attributes.count(lengths.0)?.count(lengths.1)?.u32(level).u32(0);
    // SAFETY: both lengths are those of what the addresses before point to.
    unsafe { attributes.open(command::BTF_LOAD) }
}

/// A map to make.
pub struct BpfMapSpec<'a> {
    /// Its type (BPF_MAP_TYPE_ARRAY …).
    pub kind: u32,
    /// The length of a key.
    pub key_size: u32,
    /// The length of a value.
    pub value_size: u32,
    /// How many entries it has room for.
    pub entries: u32,
    /// Flags (BPF_F_NO_PREALLOC …).
    pub flags: u32,
    /// A map as those within.
    pub inner: Option<BorrowedFd<'a>>,
    /// Where its memory is to be.
    pub numa_node: u32,
    /// Its name, of which 15 bytes count.
    pub name: &'a str,
    /// The interface that has it.
    pub interface: u32,
    /// The types that its keys and values are of.
    pub types: Option<BorrowedFd<'a>>,
    /// The number of the type of a key.
    pub key_type: u32,
    /// The number of the type of a value.
    pub value_type: u32,
    /// What else its type of map wants to know.
    pub extra: u64,
}

/// A map, and how long its keys and values are.
pub struct BpfMap {
    file: OwnedFd,
    key: usize,
    /// None where a value consists of one per processor.
    value: Option<usize>,
}

impl BpfMap {
    /// Makes a map.
    pub fn create(spec: &BpfMapSpec) -> Result<Self> {
        let sizes = Attributes::default().u32(spec.kind).u32(spec.key_size).u32(spec.value_size);
        let attributes = sizes
            .u32(spec.entries)
            .u32(spec.flags)
            .some_file(spec.inner)
            .u32(spec.numa_node)
            .name(spec.name)
            .u32(spec.interface)
            .some_file(spec.types)
            .u32(spec.key_type)
            .u32(spec.value_type)
            .u32(0)
            .u64(spec.extra)
            .u64(0);
        // SAFETY: numbers, a name within and files only.
        let file = unsafe { attributes.open(command::MAP_CREATE)? };
        Ok(BpfMap::of(file, spec.kind, spec.key_size, spec.value_size))
    }

    /// A map that is open, and what the kernel tells of it: its type, the sizes of keys and values, how many entries,
    /// its flags.
    pub fn opened(file: OwnedFd) -> Result<(Self, [u32; 5])> {
        let info: [u8; 88] = bpf_info(file.as_fd())?;
        let member =
            |at: usize| u32::from_ne_bytes(std::array::from_fn(|byte| info[4 * at + byte]));
        let [kind, key, value, entries, flags] = [0, 2, 3, 4, 5].map(member);
        Ok((BpfMap::of(file, kind, key, value), [kind, key, value, entries, flags]))
    }

    fn of(file: OwnedFd, kind: u32, key: u32, value: u32) -> Self {
        let value = if PER_CPU.contains(&kind) { None } else { Some(value as usize) };
        BpfMap { file, key: key as usize, value }
    }

    /// Sets a value. Errors: EINVAL where the key or the value is not as long as the map's are.
    pub fn set(&self, key: &[u8], value: &[u8]) -> Result {
        if key.len() != self.key || Some(value.len()) != self.value {
            return Err(EINVAL);
        }
        let attributes =
            Attributes::default().file(self.file.as_fd()).input(key).input(value).u64(0);
        // SAFETY: key and value are as long as the map's are.
        unsafe { attributes.perform(command::MAP_UPDATE_ELEM) }
    }

    /// Has no one write to it from now on but programs.
    pub fn freeze(&self) -> Result {
        let attributes = Attributes::default().file(self.file.as_fd());
        // SAFETY: a file only.
        unsafe { attributes.perform(command::MAP_FREEZE) }
    }
}

impl AsFd for BpfMap {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

impl AsRawFd for BpfMap {
    fn as_raw_fd(&self) -> i32 {
        self.file.as_raw_fd()
    }
}

/// Records of a program's functions or lines.
#[derive(Clone, Copy, Default)]
pub struct BpfRecords<'a> {
    /// The length of one.
    pub size: usize,
    /// All of them.
    pub bytes: &'a [u8],
}

impl BpfRecords<'_> {
    /// How many whole ones there are.
    fn count(&self) -> usize {
        self.bytes.len().checked_div(self.size).unwrap_or(0)
    }

    /// The length of one, 0 where there is none.
    fn size(&self) -> usize {
        if self.bytes.is_empty() { 0 } else { self.size }
    }
}

/// A program to load.
#[derive(Default)]
pub struct BpfProgram<'a> {
    /// Its type (BPF_PROG_TYPE_XDP …).
    pub kind: u32,
    /// Its name, of which 15 bytes count.
    pub name: &'a str,
    /// Its instructions, of eight bytes each.
    pub code: &'a [u8],
    /// The licence of its source.
    pub licence: &'a CStr,
    /// The version of the kernel that it is for.
    pub kernel_version: u32,
    /// Flags (BPF_F_STRICT_ALIGNMENT …).
    pub flags: u32,
    /// The interface that runs it itself.
    pub interface: u32,
    /// What it is to be attached to.
    pub attach: u32,
    /// The types that its records name.
    pub types: Option<BorrowedFd<'a>>,
    /// Its functions.
    pub functions: BpfRecords<'a>,
    /// Its source lines.
    pub lines: BpfRecords<'a>,
}

/// The length of an instruction.
const INSTRUCTION: usize = 8;

/// Loads a program. The kernel writes to `log` what it has to say at a level.
pub fn bpf_load(one: &BpfProgram, level: u32, log: &mut [u8]) -> Result<OwnedFd> {
    let room = log.len();
    let attributes = Attributes::default()
        .u32(one.kind)
        .count(one.code.len() / INSTRUCTION)?
        .input(one.code)
        .text(one.licence)
        .u32(level)
        .count(room)?
        .output(log)
        .u32(one.kernel_version)
        .u32(one.flags)
        .name(one.name)
        .u32(one.interface)
        .u32(one.attach)
        .some_file(one.types)
        .count(one.functions.size())?
        .input(one.functions.bytes)
        .count(one.functions.count())?
        .count(one.lines.size())?
        .input(one.lines.bytes)
        .count(one.lines.count())?
        .u32(0)
        .u64(0)
        .u64(0);
    // SAFETY: each count stands beside its address, and comes from the length of what that points to.
    unsafe { attributes.open(command::PROG_LOAD) }
}
