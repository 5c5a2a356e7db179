//! The bpf(2) system call, one function per command. Each function builds the fields of `union bpf_attr` for its
//! command. It derives every length and count in these fields from the buffer that they describe, so the kernel never
//! accesses memory outside a buffer.

use super::change::DEV_NULL;
use super::dry::call;
use nix::errno::Errno;
use nix::libc::{self, EINVAL};
use std::ffi::CStr;
use std::fs::File;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

/// The error is an errno value, kept as a number because the kernel also returns values without a name in errno.h, for
/// example ENOTSUPP (524).
type Result<T = ()> = std::result::Result<T, i32>;

/// Commands of bpf(2): `enum bpf_cmd` in linux/bpf.h.
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

/// Commands that do not change kernel state. A dry run executes them.
const READS: [i32; 5] = [
    command::OBJ_GET,
    command::PROG_GET_FD_BY_ID,
    command::MAP_GET_FD_BY_ID,
    command::OBJ_GET_INFO_BY_FD,
    command::BTF_GET_FD_BY_ID,
];

/// Map types with one value per CPU: BPF_MAP_TYPE_PERCPU_HASH, PERCPU_ARRAY, LRU_PERCPU_HASH and PERCPU_CGROUP_STORAGE.
/// An update of such a map reads one value for every possible CPU.
const PER_CPU: [u32; 4] = [5, 6, 10, 21];

/// The leading fields of `union bpf_attr` for one command, in native byte order. The lifetime is that of the buffers
/// that address fields point to.
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

    /// Appends a length or count as a 32-bit field. Errors: EINVAL if `number` exceeds 32 bits.
    fn count(self, number: usize) -> Result<Self> {
        Ok(self.u32(u32::try_from(number).map_err(|_| EINVAL)?))
    }

    fn file(self, file: BorrowedFd) -> Self {
        self.u32(file.as_raw_fd() as u32)
    }

    /// Appends a file descriptor, or 0 for `None`.
    fn optional_file(self, file: Option<BorrowedFd>) -> Self {
        self.u32(file.map_or(0, |file| file.as_raw_fd() as u32))
    }

    /// Appends an object name of BPF_OBJ_NAME_LEN (16) bytes: at most 15 bytes of `name`, padded with NUL bytes.
    fn name(mut self, name: &str) -> Self {
        let mut all = [0; 16];
        all.iter_mut().zip(name.bytes()).take(15).for_each(|(place, byte)| *place = byte);
        self.bytes.extend(all);
        self
    }

    /// Appends the address of a buffer that the kernel reads, or 0 if the buffer is empty.
    fn input(self, bytes: &'a [u8]) -> Self {
        self.u64(if bytes.is_empty() { 0 } else { bytes.as_ptr() as u64 })
    }

    fn text(self, text: &'a CStr) -> Self {
        self.input(text.to_bytes_with_nul())
    }

    /// Appends the address of a buffer that the kernel writes to, or 0 if the buffer is empty.
    fn output(self, bytes: &'a mut [u8]) -> Self {
        self.u64(if bytes.is_empty() { 0 } else { bytes.as_mut_ptr() as u64 })
    }

    /// Calls bpf(2). Returns its result: 0, or a file descriptor for commands that open one.
    ///
    /// # Safety
    ///
    /// The fields must be those of `command`. For every field that is an address, the kernel must not access more bytes
    /// than the buffer has.
    unsafe fn run(self, command: i32) -> Result<i32> {
        let (at, len) = (self.bytes.as_ptr(), self.bytes.len());
        // SAFETY: `at` points to `len` bytes. The kernel accepts a shorter structure than its own, and a longer one if
        // the rest is zero. The caller guarantees the bounds of the buffers that the fields point to; `self` borrows
        // them until the call returns.
        let done = unsafe { libc::syscall(libc::SYS_bpf, command, at, len) };
        if done < 0 { Err(Errno::last_raw()) } else { Ok(done as i32) }
    }

    /// Executes a command that returns no file descriptor. A dry run records the command instead, unless it is in
    /// [`READS`].
    ///
    /// # Safety
    ///
    /// See [`Attributes::run`].
    unsafe fn perform(self, command: i32) -> Result {
        // SAFETY: the caller guarantees the conditions of `run`.
        let make = || unsafe { self.run(command) };
        match READS.contains(&command) {
            true => make().map(drop),
            false => call("bpf", || vec![command.to_string()], || Ok(0), make).map(drop),
        }
    }

    /// Executes a command that returns a file descriptor. A dry run records the command instead, unless it is in
    /// [`READS`], and returns a descriptor of [`DEV_NULL`].
    ///
    /// # Safety
    ///
    /// See [`Attributes::run`].
    unsafe fn open(self, command: i32) -> Result<OwnedFd> {
        let make = || {
            // SAFETY: the caller guarantees the conditions of `run`.
            let file = unsafe { self.run(command)? };
            // SAFETY: the kernel has just allocated this file descriptor, and nothing else owns it.
            Ok(unsafe { OwnedFd::from_raw_fd(file) })
        };
        let instead = || File::open(DEV_NULL).map(OwnedFd::from).map_err(|_| Errno::last_raw());
        match READS.contains(&command) {
            true => make(),
            false => call("bpf", || vec![command.to_string()], instead, make),
        }
    }
}

/// Opens the pinned program or map at the path `at` (BPF_OBJ_GET).
pub fn bpf_pinned(at: &CStr) -> Result<OwnedFd> {
    let attributes = Attributes::default().text(at).u32(0).u32(0);
    // SAFETY: the fields are a NUL-terminated path, a file descriptor and flags.
    unsafe { attributes.open(command::OBJ_GET) }
}

/// Pins a program or map at the path `at` in a BPF file system (BPF_OBJ_PIN).
pub fn bpf_pin(file: BorrowedFd, at: &CStr) -> Result {
    let attributes = Attributes::default().text(at).file(file).u32(0);
    // SAFETY: the fields are a NUL-terminated path, a file descriptor and flags.
    unsafe { attributes.perform(command::OBJ_PIN) }
}

/// Returns the first `LEN` bytes of `struct bpf_prog_info` or `struct bpf_map_info` of an open program or map. Bytes
/// that the running kernel does not fill in are 0.
pub fn bpf_info<const LEN: usize>(file: BorrowedFd) -> Result<[u8; LEN]> {
    let mut info = [0; LEN];
    let attributes = Attributes::default().file(file).count(LEN)?.output(&mut info);
    // SAFETY: the field before the buffer's address is the buffer's length.
    unsafe { attributes.perform(command::OBJ_GET_INFO_BY_FD)? };
    Ok(info)
}

/// Opens a program by its ID. Errors: ENOENT if no program has this ID; EPERM without CAP_SYS_ADMIN.
pub fn bpf_program_by_id(id: u32) -> Result<OwnedFd> {
    let attributes = Attributes::default().u32(id).u32(0).u32(0);
    // SAFETY: no field is an address.
    unsafe { attributes.open(command::PROG_GET_FD_BY_ID) }
}

/// Opens a map by its ID. Errors: ENOENT if no map has this ID; EPERM without CAP_SYS_ADMIN.
pub fn bpf_map_by_id(id: u32) -> Result<OwnedFd> {
    let attributes = Attributes::default().u32(id).u32(0).u32(0);
    // SAFETY: no field is an address.
    unsafe { attributes.open(command::MAP_GET_FD_BY_ID) }
}

/// Returns the raw BTF data with this BTF ID.
pub fn bpf_btf_by_id(id: u32) -> Result<Vec<u8>> {
    /// The maximum size of BTF data in bytes (BTF_MAX_SIZE in the kernel).
    const MOST: usize = 16 << 20;
    // SAFETY: no field is an address.
    let file = unsafe { Attributes::default().u32(id).open(command::BTF_GET_FD_BY_ID)? };
    let mut all = Vec::new();
    // The first call passes an empty buffer and obtains the size.
    for _ in 0..2 {
        // The fields of `struct bpf_btf_info`: btf, btf_size, id, name, name_len.
        let room = all.len();
        let mut info = Attributes::default().output(&mut all).count(room)?.u32(0).u64(0).u64(0);
        let info = &mut info.bytes;
        let attributes = Attributes::default().file(file.as_fd()).count(info.len())?.output(info);
        // SAFETY: the field before the address of `info` is the length of `info`. Within `info`, the field after the
        // address of `all` is the length of `all`.
        unsafe { attributes.perform(command::OBJ_GET_INFO_BY_FD)? };
        let len = info.get(8..12).and_then(|bytes| bytes.try_into().ok());
        let len = len.map_or(0, u32::from_ne_bytes) as usize;
        all.resize(len.min(MOST), 0);
    }
    Ok(all)
}

/// Binds a map to a program, so that the map exists at least as long as the program (BPF_PROG_BIND_MAP).
pub fn bpf_bind_map(program: BorrowedFd, map: BorrowedFd) -> Result {
    let attributes = Attributes::default().file(program).file(map).u32(0);
    // SAFETY: no field is an address.
    unsafe { attributes.perform(command::PROG_BIND_MAP) }
}

/// Creates a BPF token from an open BPF file system (BPF_TOKEN_CREATE, Linux 6.9). The token grants the rights that the
/// mount options of the file system delegate.
pub fn bpf_token(folder: BorrowedFd) -> Result<OwnedFd> {
    let attributes = Attributes::default().u32(0).file(folder);
    // SAFETY: no field is an address.
    unsafe { attributes.open(command::TOKEN_CREATE) }
}

/// Attaches a program to a cgroup. `attach_type` is a BPF_CGROUP_… value of `enum bpf_attach_type`.
pub fn bpf_attach(cgroup: BorrowedFd, program: BorrowedFd, attach_type: u32) -> Result {
    let attributes = Attributes::default().file(cgroup).file(program).u32(attach_type).u32(0);
    // SAFETY: no field is an address.
    unsafe { attributes.perform(command::PROG_ATTACH) }
}

/// Loads BTF data. The kernel writes its verification log to `log`, with the verbosity `level`.
pub fn bpf_load_btf(types: &[u8], level: u32, log: &mut [u8]) -> Result<OwnedFd> {
    let lengths = (types.len(), log.len());
    let attributes = Attributes::default().input(types).output(log);
    let attributes = attributes.count(lengths.0)?.count(lengths.1)?.u32(level).u32(0);
    // SAFETY: the two counts are the lengths of the buffers, in the order of the addresses.
    unsafe { attributes.open(command::BTF_LOAD) }
}

/// The parameters of BPF_MAP_CREATE.
pub struct BpfMapSpec<'a> {
    /// The map type (`BPF_MAP_TYPE_…`).
    pub kind: u32,
    /// The size of a key in bytes.
    pub key_size: u32,
    /// The size of a value in bytes.
    pub value_size: u32,
    /// The maximum number of entries (`max_entries`).
    pub entries: u32,
    /// The flags (`BPF_F_…`).
    pub flags: u32,
    /// For a map of maps: a map that has the type and sizes of the inner maps.
    pub inner: Option<BorrowedFd<'a>>,
    /// The NUMA node to allocate memory on; only used with BPF_F_NUMA_NODE.
    pub numa_node: u32,
    /// The name; the kernel receives at most 15 bytes of it.
    pub name: &'a str,
    /// The index of the interface that the map is offloaded to, or 0.
    pub interface: u32,
    /// The loaded BTF that `key_type` and `value_type` refer to.
    pub types: Option<BorrowedFd<'a>>,
    /// The BTF type ID of a key, or 0.
    pub key_type: u32,
    /// The BTF type ID of a value, or 0.
    pub value_type: u32,
    /// Parameters specific to the map type (`map_extra`).
    pub extra: u64,
}

/// An open map with the sizes of its keys and values.
pub struct BpfMap {
    file: OwnedFd,
    key: usize,
    /// The size of a value in bytes; `None` for the types in [`PER_CPU`].
    value: Option<usize>,
}

impl BpfMap {
    /// Creates a map.
    pub fn create(spec: &BpfMapSpec) -> Result<Self> {
        let sizes = Attributes::default().u32(spec.kind).u32(spec.key_size).u32(spec.value_size);
        let attributes = sizes
            .u32(spec.entries)
            .u32(spec.flags)
            .optional_file(spec.inner)
            .u32(spec.numa_node)
            .name(spec.name)
            .u32(spec.interface)
            .optional_file(spec.types)
            .u32(spec.key_type)
            .u32(spec.value_type)
            .u32(0)
            .u64(spec.extra)
            .u64(0);
        // SAFETY: no field is an address.
        let file = unsafe { attributes.open(command::MAP_CREATE)? };
        Ok(BpfMap::of(file, spec.kind, spec.key_size, spec.value_size))
    }

    /// Wraps an open map. Also returns its type, key size, value size, maximum number of entries and flags.
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

    /// Sets the value of a key (BPF_MAP_UPDATE_ELEM). Errors: EINVAL if `key` or `value` does not have the size that
    /// the map requires, or for a per-CPU map.
    pub fn set(&self, key: &[u8], value: &[u8]) -> Result {
        if key.len() != self.key || Some(value.len()) != self.value {
            return Err(EINVAL);
        }
        let attributes =
            Attributes::default().file(self.file.as_fd()).input(key).input(value).u64(0);
        // SAFETY: `key` and `value` have the sizes that the kernel reads, as checked above.
        unsafe { attributes.perform(command::MAP_UPDATE_ELEM) }
    }

    /// Makes the map read-only for user space; programs can still write to it (BPF_MAP_FREEZE).
    pub fn freeze(&self) -> Result {
        let attributes = Attributes::default().file(self.file.as_fd());
        // SAFETY: no field is an address.
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

/// An array of `struct bpf_func_info` or `struct bpf_line_info` records from the `.BTF.ext` section.
#[derive(Clone, Copy, Default)]
pub struct BpfRecords<'a> {
    /// The size of one record in bytes.
    pub size: usize,
    /// The records.
    pub bytes: &'a [u8],
}

impl BpfRecords<'_> {
    /// The number of complete records.
    fn count(&self) -> usize {
        self.bytes.len().checked_div(self.size).unwrap_or(0)
    }

    /// The size of one record in bytes, or 0 if there are no records.
    fn size(&self) -> usize {
        if self.bytes.is_empty() { 0 } else { self.size }
    }
}

/// The parameters of BPF_PROG_LOAD.
#[derive(Default)]
pub struct BpfProgram<'a> {
    /// The program type (`BPF_PROG_TYPE_…`).
    pub kind: u32,
    /// The name; the kernel receives at most 15 bytes of it.
    pub name: &'a str,
    /// The instructions, [`INSTRUCTION`] bytes each.
    pub code: &'a [u8],
    /// The licence of the source.
    pub licence: &'a CStr,
    /// The kernel version that the program requires, as in LINUX_VERSION_CODE. Kernels since 5.0 ignore it.
    pub kernel_version: u32,
    /// The flags (`BPF_F_…`).
    pub flags: u32,
    /// The index of the interface that the program is offloaded to, or 0.
    pub interface: u32,
    /// The expected attach type (`BPF_…` of `enum bpf_attach_type`).
    pub attach: u32,
    /// The loaded BTF that `functions` and `lines` refer to.
    pub types: Option<BorrowedFd<'a>>,
    /// The function records.
    pub functions: BpfRecords<'a>,
    /// The line records.
    pub lines: BpfRecords<'a>,
}

/// The size of an instruction in bytes (`struct bpf_insn`).
const INSTRUCTION: usize = 8;

/// Loads a program (BPF_PROG_LOAD). The kernel writes its verifier log to `log`, with the verbosity `level`.
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
        .optional_file(one.types)
        .count(one.functions.size())?
        .input(one.functions.bytes)
        .count(one.functions.count())?
        .count(one.lines.size())?
        .input(one.lines.bytes)
        .count(one.lines.count())?
        .u32(0)
        .u64(0)
        .u64(0);
    // SAFETY: each count is the length of the buffer whose address is next to it.
    unsafe { attributes.open(command::PROG_LOAD) }
}
