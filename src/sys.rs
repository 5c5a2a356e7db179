//! The few system calls that no crate offers safely: the only unsafe code of rip.
#![allow(unsafe_code)]

mod bpf;
mod change;
pub mod dry;

pub use bpf::*;
pub use change::*;

use crate::text::Ifname;
use nix::errno::Errno;
use nix::libc;
use std::alloc::{GlobalAlloc, Layout, System};
use std::ffi::{CStr, CString, OsStr, OsString};
use std::fs::File;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Defines the C function `main` that calls a function without arguments and ends the process with the exit code that
/// it returns. Rust's own start-up sets SIGPIPE to be ignored, opens /dev/null in place of closed descriptors and
/// installs signal handlers; rip and the commands that it runs must keep what the caller has set.
#[cfg(not(any(test, fuzzing)))]
macro_rules! entry_point {
    ($run:path) => {
        /// Where the C library's start-up code goes.
        #[allow(unsafe_code)]
        // SAFETY: there is no other `main`, and this one has the type that the C library calls.
        #[unsafe(no_mangle)]
        extern "C" fn main(
            _: std::ffi::c_int,
            _: *const *const std::ffi::c_char,
        ) -> std::ffi::c_int {
            $run().into()
        }
    };
}
#[cfg(not(any(test, fuzzing)))]
pub(crate) use entry_point;

#[cfg(not(target_env = "gnu"))]
compile_error!("without Rust's start-up, only glibc hands the command line to std::env::args_os");

/// Keeps the descriptors 0 to 2 from being used for other files where they are closed. Each holds an O_PATH file, so that
/// reading and writing fail with EBADF as if it were closed, and a command that we run finds it closed.
pub fn keep_closed() {
    use nix::fcntl::{FcntlArg, OFlag, fcntl, open};
    // SAFETY: nothing is read or written here, and the numbers are only asked for.
    let is_closed = |fd| fcntl(unsafe { BorrowedFd::borrow_raw(fd) }, FcntlArg::F_GETFD).is_err();
    let mut files = [0, 1, 2].map(|fd| libc::pollfd { fd, events: 0, revents: 0 });
    // SAFETY: the array lives until it returns.
    let closed = match unsafe { libc::poll(files.as_mut_ptr(), 3, 0) } {
        // poll is refused where fewer than three descriptors may be open.
        ..0 => [0, 1, 2].into_iter().filter(|fd| is_closed(*fd)).count(),
        _ => files.iter().filter(|file| file.revents & libc::POLLNVAL != 0).count(),
    };
    for _ in 0..closed {
        // The kernel takes the lowest number that is free.
        if let Ok(file) = open("/", OFlag::O_PATH | OFlag::O_CLOEXEC, nix::sys::stat::Mode::empty())
        {
            std::mem::forget(file);
        }
    }
}

/// The C library's allocator. Ends the process with exit code 1 where there is no memory: an abort would leave a core dump.
struct Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

// SAFETY: all is as the C library's allocator does it, but that no pointer returned is null.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the conditions of this function, which are the same.
        or_end(unsafe { System.alloc(layout) })
    }
    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        or_end(unsafe { System.alloc_zeroed(layout) })
    }
    #[inline]
    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: as above.
        or_end(unsafe { System.realloc(memory, layout, size) })
    }
    #[inline]
    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[inline]
fn or_end(memory: *mut u8) -> *mut u8 {
    if memory.is_null() {
        out_of_memory();
    }
    memory
}

#[cold]
fn out_of_memory() -> ! {
    const TEXT: &[u8] = b"Cannot allocate memory\n";
    // SAFETY: the text is as long as it says, and nothing of ours runs after the second call.
    unsafe {
        libc::write(libc::STDERR_FILENO, TEXT.as_ptr().cast(), TEXT.len());
        libc::_exit(1)
    }
}

/// An empty buffer of a capacity in bytes, at least 1; none where there is no memory.
pub fn try_buffer(capacity: usize) -> Option<Vec<u8>> {
    let layout = Layout::array::<u8>(capacity).ok().filter(|layout| layout.size() > 0)?;
    // SAFETY: the size is not zero.
    let memory = unsafe { System.alloc(layout) };
    // SAFETY: it is not null, of that layout, and `Allocator` frees what `System` allocated.
    (!memory.is_null()).then(|| unsafe { Vec::from_raw_parts(memory, 0, capacity) })
}

/// What a folder holds.
pub struct Entry {
    /// Its name in the folder.
    pub name: OsString,
    /// Whether it is a folder, where the file system says so.
    pub is_dir: bool,
}

/// What a folder holds but `.` and `..`, in the folder's order. Errors where it cannot be opened; what cannot be read of it
/// is left out. The standard library's reader panics where `close` fails.
pub fn read_dir(path: impl AsRef<Path>) -> std::io::Result<Vec<Entry>> {
    let path = CString::new(path.as_ref().as_os_str().as_bytes())?;
    // SAFETY: the path is a C string that lives until it returns.
    let folder = unsafe { libc::opendir(path.as_ptr()) };
    if folder.is_null() {
        return Err(std::io::Error::last_os_error());
    }
    let mut all = Vec::new();
    // SAFETY: the folder is open until it is closed below, and nobody else reads it.
    while let Some(entry) = unsafe { libc::readdir64(folder).as_ref() } {
        // SAFETY: the C library ends the name with NUL, and keeps it until the next call.
        let name = unsafe { CStr::from_ptr(entry.d_name.as_ptr()) };
        if name != c"." && name != c".." {
            let name = OsStr::from_bytes(name.to_bytes()).to_owned();
            all.push(Entry { name, is_dir: entry.d_type == libc::DT_DIR });
        }
    }
    // SAFETY: it is closed once, and not used again.
    unsafe { libc::closedir(folder) };
    Ok(all)
}

/// The entries of a folder whose names are numbers, in the folder's order; in /proc these are the processes. Errors as
/// [`read_dir`].
pub fn numbers_in(path: impl AsRef<Path>) -> std::io::Result<Vec<u32>> {
    let entries = read_dir(path)?;
    Ok(entries.iter().filter_map(|entry| entry.name.to_str()?.parse().ok()).collect())
}

/// Whether a name, which ends at a NUL, fits a shell pattern of fnmatch(3), byte by byte: `eth0:*`, `b?`, `[a-c]*`.
pub fn fits_pattern(pattern: &CStr, name: &[u8]) -> bool {
    fits(pattern, name, 0)
}

/// As [`fits_pattern`], whatever the case of letters.
pub fn fits_pattern_without_case(pattern: &CStr, name: &[u8]) -> bool {
    fits(pattern, name, libc::FNM_CASEFOLD)
}

fn fits(pattern: &CStr, name: &[u8], flags: libc::c_int) -> bool {
    let end = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
    let Ok(name) = CString::new(&name[..end]) else { return false };
    // SAFETY: both are C strings that live until it returns.
    unsafe { libc::fnmatch(pattern.as_ptr(), name.as_ptr(), flags) == 0 }
}

/// `struct file_handle` with room for the identifier of a control group.
#[repr(C)]
struct FileHandle {
    bytes: u32,
    kind: i32,
    id: u64,
}

/// The handle of a file of 8 bytes (name_to_handle_at(2)), which is the identifier of a control group; below a folder if one
/// is given. EOVERFLOW of a longer one.
pub fn handle_of(folder: Option<&File>, path: &Path) -> nix::Result<u64> {
    let path = CString::new(path.as_os_str().as_bytes()).map_err(|_| Errno::EINVAL)?;
    let folder = folder.map_or(libc::AT_FDCWD, AsRawFd::as_raw_fd);
    let (mut handle, mut mount) = (FileHandle { bytes: 8, kind: 0, id: 0 }, 0i32);
    // SAFETY: the kernel writes at most 8 bytes behind the two numbers, and one number; all live until it returns.
    let done = unsafe {
        let handle = &raw mut handle;
        libc::syscall(libc::SYS_name_to_handle_at, folder, path.as_ptr(), handle, &raw mut mount, 0)
    };
    Errno::result(done).map(|_| handle.id)
}

/// Opens a control group by its identifier, `mount` being a file of its hierarchy. Needs CAP_DAC_READ_SEARCH.
pub fn open_handle(mount: &File, id: u64) -> Option<OwnedFd> {
    /// The kind of handle of kernfs files (FILEID_KERNFS).
    const KERNFS: i32 = 0xfe;
    let mut handle = FileHandle { bytes: 8, kind: KERNFS, id };
    let mount = mount.as_raw_fd();
    // SAFETY: the kernel reads the structure, which lives until it returns.
    let file =
        unsafe { libc::syscall(libc::SYS_open_by_handle_at, mount, &raw mut handle, libc::O_PATH) };
    // SAFETY: the kernel just made this file descriptor for us, and nobody else knows of it.
    (file >= 0).then(|| unsafe { OwnedFd::from_raw_fd(file as i32) })
}

/// The bit of the capability to change interfaces, addresses, routes and rules (linux/capability.h).
pub const CAP_NET_ADMIN: u32 = 12;

/// The effective capabilities of this process, as bits.
pub fn capabilities() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let bits = status.lines().find_map(|line| line.strip_prefix("CapEff:"))?;
    u64::from_str_radix(bits.trim(), 16).ok()
}

/// Gives up all capabilities, also the inheritable ones, unless the caller is root or made CAP_NET_ADMIN inheritable: so
/// capabilities on the file of the binary do not make every user an administrator.
pub fn drop_capabilities() -> nix::Result<()> {
    /// _LINUX_CAPABILITY_VERSION_3, of this process.
    const HEADER: [u32; 2] = [0x2008_0522, 0];
    if nix::unistd::getuid().is_root() || nix::unistd::geteuid().is_root() {
        return Ok(());
    }
    // Effective, permitted and inheritable capabilities: numbers 0 to 31, then 32 to 63.
    let mut sets = [[0u32; 3]; 2];
    // SAFETY: with that version the kernel reads two numbers and writes two times three.
    Errno::result(unsafe { libc::syscall(libc::SYS_capget, &HEADER, &mut sets) })?;
    if sets[0][2] & (1 << CAP_NET_ADMIN) != 0 {
        return Ok(());
    }
    // SAFETY: with that version the kernel reads two numbers, and two times three.
    Errno::result(unsafe { libc::syscall(libc::SYS_capset, &HEADER, &[[0u32; 3]; 2]) }).map(drop)
}

/// How many threads run beside the first.
static THREADS: AtomicUsize = AtomicUsize::new(0);

/// Makes a child process. Errors: EBUSY while a thread runs, whose locks the child could wait for.
pub fn fork() -> nix::Result<nix::unistd::ForkResult> {
    if THREADS.load(Ordering::Acquire) != 0 {
        return Err(Errno::EBUSY);
    }
    // SAFETY: there are no other threads: only `beside` makes them, and it waits for their end.
    unsafe { nix::unistd::fork() }
}

/// Runs `work` in a thread of its own, with a stack of so many bytes, while `body` runs here, and waits for both. None where
/// the system has no thread to spare; then neither was run.
pub fn beside<T>(stack: usize, work: impl FnOnce() + Send, body: impl FnOnce() -> T) -> Option<T> {
    THREADS.fetch_add(1, Ordering::AcqRel);
    let builder = std::thread::Builder::new().stack_size(stack);
    #[allow(clippy::disallowed_methods)]
    let done = std::thread::scope(|scope| {
        builder.spawn_scoped(scope, work).ok()?;
        Some(body())
    });
    THREADS.fetch_sub(1, Ordering::AcqRel);
    done
}

/// Ends this process at once: a child must not go on with what its parent was doing.
#[allow(clippy::exit)]
pub fn leave(code: i32) -> ! {
    std::process::exit(code)
}

/// A netlink datagram that was received.
#[derive(Clone, Copy)]
pub struct Datagram {
    /// Its length in bytes, also where it was cut for want of room.
    pub len: usize,
    /// The port of its sender, as the kernel reports it; 0 is the kernel.
    pub sender: u32,
    /// The number of the namespace that it is about, if it came with one (NETLINK_LISTEN_ALL_NSID).
    pub nsid: Option<i32>,
}

/// Appends a netlink datagram to `buffer`, within its capacity.
pub fn receive(
    socket: BorrowedFd,
    buffer: &mut Vec<u8>,
    flags: libc::c_int,
) -> nix::Result<Datagram> {
    let mut control = [0u64; 8];
    let room = buffer.spare_capacity_mut();
    let room_len = room.len();
    let mut part = libc::iovec { iov_base: room.as_mut_ptr().cast(), iov_len: room_len };
    // SAFETY: a sockaddr_nl is plain numbers; all zeros is one.
    let mut sender: libc::sockaddr_nl = unsafe { std::mem::zeroed() };
    // What the kernel leaves untouched is not a message of the kernel.
    sender.nl_pid = u32::MAX;
    // SAFETY: a msghdr is plain numbers and pointers that may be null; all zeros is one.
    let mut header: libc::msghdr = unsafe { std::mem::zeroed() };
    header.msg_name = (&raw mut sender).cast();
    header.msg_namelen = size_of_val(&sender) as _;
    header.msg_iov = &mut part;
    header.msg_iovlen = 1;
    header.msg_control = control.as_mut_ptr().cast();
    header.msg_controllen = size_of_val(&control) as _;
    // SAFETY: all that the header points to lives until it returns, as long as it says.
    let len = Errno::result(unsafe { libc::recvmsg(socket.as_raw_fd(), &mut header, flags) })?;
    let len = len as usize;
    // SAFETY: the kernel has filled in so many bytes of the room behind the buffer's end.
    unsafe { buffer.set_len(buffer.len() + len.min(room_len)) };
    Ok(Datagram { len, sender: sender.nl_pid, nsid: namespace(&header) })
}

/// The number of a namespace in the control messages of a header that the kernel has filled in.
fn namespace(header: &libc::msghdr) -> Option<i32> {
    const LISTEN_ALL_NSID: libc::c_int = 8;
    if header.msg_controllen == 0 {
        return None;
    }
    // SAFETY: the kernel has filled in the control messages, which these walk through.
    unsafe {
        let mut control = libc::CMSG_FIRSTHDR(header);
        while let Some(one) = control.as_ref() {
            if (one.cmsg_level, one.cmsg_type) == (libc::SOL_NETLINK, LISTEN_ALL_NSID) {
                return Some(libc::CMSG_DATA(control).cast::<i32>().read_unaligned());
            }
            control = libc::CMSG_NXTHDR(header, control);
        }
    }
    None
}

/// A number that cannot be guessed.
pub fn random() -> u64 {
    let mut number = [0u8; 8];
    // SAFETY: the kernel writes no more than so many bytes there.
    let got = unsafe { libc::getrandom(number.as_mut_ptr().cast(), number.len(), 0) };
    match usize::try_from(got) {
        Ok(len) if len == number.len() => u64::from_ne_bytes(number),
        // Kernels before 3.17. The time in nanoseconds is hard to guess, too.
        _ => {
            let time = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
            time.map_or(0, |time| time.as_nanos() as u64) ^ u64::from(std::process::id())
        }
    }
}

mod queue {
    use nix::libc::ifreq;

    nix::ioctl_read_bad!(length, 0x8942, ifreq);
}

/// How many packets the queue of an interface holds (SIOCGIFTXQLEN).
pub fn queue_length(name: &Ifname) -> nix::Result<u32> {
    let socket = ioctl_socket()?;
    let mut request = interface_request(name);
    // SAFETY: the kernel writes to one ifreq there, which lives until it returns.
    unsafe { queue::length(socket.as_raw_fd(), &mut request) }?;
    // SAFETY: the kernel answers in this member, a plain number.
    Ok(unsafe { request.ifr_ifru.ifru_metric } as u32)
}

mod hardware {
    use nix::libc::ifreq;

    nix::ioctl_read_bad!(address, 0x8927, ifreq);
}

/// The hardware type and the link-layer address of an interface (SIOCGIFHWADDR), which has at most 14 bytes there.
pub fn hardware_address(name: &Ifname) -> nix::Result<(u16, [u8; 14])> {
    let socket = ioctl_socket()?;
    let mut request = interface_request(name);
    // SAFETY: the kernel writes to one ifreq there, which lives until it returns.
    unsafe { hardware::address(socket.as_raw_fd(), &mut request) }?;
    // SAFETY: the kernel answers in this member, plain numbers.
    let found = unsafe { request.ifr_ifru.ifru_hwaddr };
    Ok((found.sa_family, found.sa_data.map(|byte| byte as u8)))
}

/// A socket for ioctl(2) requests about interfaces and the ARP table.
fn ioctl_socket() -> nix::Result<OwnedFd> {
    use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};
    socket(AddressFamily::Inet, SockType::Datagram, SockFlag::SOCK_CLOEXEC, None)
}

/// An ifreq of a name, all else zero.
fn interface_request(name: &Ifname) -> libc::ifreq {
    // SAFETY: an ifreq is plain numbers; all zeros is one.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    request.ifr_name = name.to_field().map(|byte| byte as libc::c_char);
    request
}

mod terminal {
    //! Requests of ioctl(2) on a terminal.
    nix::ioctl_read_bad!(size, nix::libc::TIOCGWINSZ, nix::libc::winsize);
}

/// The lines and columns of the terminal that stdout is; none if it is none, or does not know.
pub fn terminal_size() -> Option<(usize, usize)> {
    let mut size = libc::winsize { ws_row: 0, ws_col: 0, ws_xpixel: 0, ws_ypixel: 0 };
    // SAFETY: the request fills in the structure that is given.
    unsafe { terminal::size(libc::STDOUT_FILENO, &mut size) }.ok()?;
    let found = (usize::from(size.ws_row), usize::from(size.ws_col));
    Some(found).filter(|(lines, columns)| *lines > 0 && *columns > 0)
}

/// A time of the local zone, as its parts: year, month from 1, day, hour, minute, second.
pub fn local_time(seconds_since_1970: i64) -> [i32; 6] {
    unsafe extern "C" {
        // On 32-bit targets the type `time_t` of the libc crate ends in 2038, that of this function does not.
        #[cfg_attr(target_pointer_width = "32", link_name = "__localtime64_r")]
        fn localtime_r(seconds: *const i64, parts: *mut libc::tm) -> *mut libc::tm;
    }
    // SAFETY: all bytes zero is a valid `tm`: numbers, and a pointer that may be null.
    let mut tm: libc::tm = unsafe { std::mem::zeroed() };
    // SAFETY: both pointers are to locals that outlive the call; a failure leaves zeros.
    unsafe { localtime_r(&seconds_since_1970, &mut tm) };
    [tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec]
}
