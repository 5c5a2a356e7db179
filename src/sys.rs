//! System calls for which no crate has a safe interface. Only this module contains unsafe code.
#![allow(unsafe_code)]

mod bpf;
mod change;
mod dir;
pub mod dry;

pub use bpf::*;
pub use change::*;
pub use dir::*;

use crate::text::Ifname;
use nix::errno::Errno;
use nix::libc;
use nix::poll::{PollFd, PollFlags, PollTimeout};
use std::alloc::{GlobalAlloc, Layout, System};
use std::ffi::{CStr, CString};
use std::fs::File;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Defines the C function `main`, which calls a function without arguments and returns the exit code of that function.
/// Rust's own start-up ignores SIGPIPE, opens /dev/null for closed descriptors 0 to 2, and installs signal handlers.
/// rip must not do so, because the programs that rip executes inherit these settings.
#[cfg(not(any(test, fuzzing)))]
macro_rules! entry_point {
    ($run:path) => {
        /// The entry point of the process, called by the C library.
        #[allow(unsafe_code)]
        // SAFETY: there is no other symbol `main`, and this function has the type that the C library expects.
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

/// Occupies those of the descriptors 0 to 2 that are closed, so that no other file gets their numbers. The descriptors
/// get O_PATH files with the close-on-exec flag: read(2) and write(2) fail with EBADF, and executed programs find the
/// descriptors closed.
pub fn keep_closed() {
    use nix::fcntl::{FcntlArg, OFlag, fcntl, open};
    // SAFETY: fcntl(F_GETFD) does no I/O on the descriptor, and returns EBADF if the descriptor is closed.
    let is_closed = |fd| fcntl(unsafe { BorrowedFd::borrow_raw(fd) }, FcntlArg::F_GETFD).is_err();
    let mut files = [0, 1, 2].map(|fd| libc::pollfd { fd, events: 0, revents: 0 });
    // SAFETY: `files` has three elements and outlives the call.
    let closed = match unsafe { libc::poll(files.as_mut_ptr(), 3, 0) } {
        // poll(2) fails if RLIMIT_NOFILE is less than three.
        ..0 => [0, 1, 2].into_iter().filter(|fd| is_closed(*fd)).count(),
        _ => files.iter().filter(|file| file.revents & libc::POLLNVAL != 0).count(),
    };
    for _ in 0..closed {
        // open(2) returns the lowest free descriptor.
        if let Ok(file) = open("/", OFlag::O_PATH | OFlag::O_CLOEXEC, nix::sys::stat::Mode::empty())
        {
            std::mem::forget(file);
        }
    }
}

/// Whether read(2) would return without waiting: there is input, its end, or an error.
pub fn is_readable(file: impl AsFd) -> bool {
    let mut files = [PollFd::new(file.as_fd(), PollFlags::POLLIN)];
    !matches!(nix::poll::poll(&mut files, PollTimeout::ZERO), Ok(0))
}

/// The maximum length of an extended attribute that [`xattr`] returns, in bytes.
const LONGEST_XATTR: usize = 4096;

/// Returns the value of an extended attribute. Symbolic links are followed. Errors: those of getxattr(2); ERANGE for a value of
/// more than 4096 bytes.
pub fn xattr(path: &Path, name: &CStr) -> std::io::Result<Vec<u8>> {
    let path = CString::new(path.as_os_str().as_bytes())?;
    let mut value = vec![0u8; LONGEST_XATTR];
    // SAFETY: both names are C strings, and `value` has as many bytes as the call may write. All outlive the call.
    let len = unsafe {
        libc::getxattr(path.as_ptr(), name.as_ptr(), value.as_mut_ptr().cast(), value.len())
    };
    value.truncate(usize::try_from(len).map_err(|_| std::io::Error::last_os_error())?);
    Ok(value)
}

/// The C library's allocator. On failure, ends the process with exit code 1; Rust's default is abort(3), which may dump
/// core.
struct Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

// SAFETY: forwards to the C library's allocator, and never returns a null pointer.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller guarantees the conditions of `alloc`, which are the same.
        or_end(unsafe { System.alloc(layout) })
    }
    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller guarantees the conditions of `alloc_zeroed`, which are the same.
        or_end(unsafe { System.alloc_zeroed(layout) })
    }
    #[inline]
    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller guarantees the conditions of `realloc`, which are the same.
        or_end(unsafe { System.realloc(memory, layout, size) })
    }
    #[inline]
    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the caller guarantees the conditions of `dealloc`, which are the same.
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
    // SAFETY: the buffer has `TEXT.len()` bytes; `_exit` runs no exit handlers or destructors.
    unsafe {
        libc::write(libc::STDERR_FILENO, TEXT.as_ptr().cast(), TEXT.len());
        libc::_exit(1)
    }
}

/// Returns an empty buffer with this capacity in bytes (at least 1), or `None` if memory is exhausted.
pub fn try_buffer(capacity: usize) -> Option<Vec<u8>> {
    let layout = Layout::array::<u8>(capacity).ok().filter(|layout| layout.size() > 0)?;
    // SAFETY: the size is not zero.
    let memory = unsafe { System.alloc(layout) };
    // SAFETY: `memory` is not null and has this layout. `Allocator`, which will free it, uses the same allocator.
    (!memory.is_null()).then(|| unsafe { Vec::from_raw_parts(memory, 0, capacity) })
}

/// Whether `name`, up to its first NUL byte, matches a shell pattern (fnmatch(3)), byte by byte: `eth0:*`, `b?`,
/// `[a-c]*`.
pub fn fits_pattern(pattern: &CStr, name: &[u8]) -> bool {
    fits(pattern, name, 0)
}

/// Like [`fits_pattern`], but ignores the case of letters.
pub fn fits_pattern_without_case(pattern: &CStr, name: &[u8]) -> bool {
    fits(pattern, name, libc::FNM_CASEFOLD)
}

fn fits(pattern: &CStr, name: &[u8], flags: libc::c_int) -> bool {
    let end = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
    let Ok(name) = CString::new(&name[..end]) else { return false };
    // SAFETY: both arguments are C strings and outlive the call.
    unsafe { libc::fnmatch(pattern.as_ptr(), name.as_ptr(), flags) == 0 }
}

/// `struct file_handle` with space for the 8 bytes of a cgroup ID.
#[repr(C)]
struct FileHandle {
    bytes: u32,
    kind: i32,
    id: u64,
}

/// Returns the 8-byte handle of a file (name_to_handle_at(2)); for a cgroup this is the cgroup ID. `path` is relative
/// to `folder` if given. Errors: EOVERFLOW if the handle has another size.
pub fn handle_of(folder: Option<&File>, path: &Path) -> nix::Result<u64> {
    let path = CString::new(path.as_os_str().as_bytes()).map_err(|_| Errno::EINVAL)?;
    let folder = folder.map_or(libc::AT_FDCWD, AsRawFd::as_raw_fd);
    let (mut handle, mut mount) = (FileHandle { bytes: 8, kind: 0, id: 0 }, 0i32);
    // SAFETY: the kernel writes at most 8 bytes of handle after the two header fields, and one mount ID. All buffers
    // outlive the call.
    let done = unsafe {
        let handle = &raw mut handle;
        libc::syscall(libc::SYS_name_to_handle_at, folder, path.as_ptr(), handle, &raw mut mount, 0)
    };
    Errno::result(done).map(|_| handle.id)
}

/// Opens a cgroup by its ID (open_by_handle_at(2)). `mount` is an open file of the cgroup file system. Returns `None`
/// on failure, for example without CAP_DAC_READ_SEARCH.
pub fn open_handle(mount: &File, id: u64) -> Option<OwnedFd> {
    /// The handle type of kernfs (FILEID_KERNFS).
    const KERNFS: i32 = 0xfe;
    let mut handle = FileHandle { bytes: 8, kind: KERNFS, id };
    let mount = mount.as_raw_fd();
    // SAFETY: the kernel reads the handle, which outlives the call.
    let file =
        unsafe { libc::syscall(libc::SYS_open_by_handle_at, mount, &raw mut handle, libc::O_PATH) };
    // SAFETY: the kernel has just allocated this file descriptor, and nothing else owns it.
    (file >= 0).then(|| unsafe { OwnedFd::from_raw_fd(file as i32) })
}

/// The number of CAP_NET_ADMIN in linux/capability.h.
pub const CAP_NET_ADMIN: u32 = 12;

/// Returns the effective capabilities of this process as a bit mask, or `None` if /proc is not available.
pub fn capabilities() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let bits = status.lines().find_map(|line| line.strip_prefix("CapEff:"))?;
    u64::from_str_radix(bits.trim(), 16).ok()
}

/// Drops all capabilities, including the inheritable ones, unless the caller is root or has made CAP_NET_ADMIN
/// inheritable. This way, file capabilities of the binary do not give CAP_NET_ADMIN to every user.
pub fn drop_capabilities() -> nix::Result<()> {
    /// `struct __user_cap_header_struct`: _LINUX_CAPABILITY_VERSION_3, and 0 for the calling process.
    const HEADER: [u32; 2] = [0x2008_0522, 0];
    if nix::unistd::getuid().is_root() || nix::unistd::geteuid().is_root() {
        return Ok(());
    }
    // Effective, permitted and inheritable capabilities: capabilities 0 to 31, then 32 to 63.
    let mut sets = [[0u32; 3]; 2];
    // SAFETY: with version 3 the kernel reads two 32-bit numbers and writes six.
    Errno::result(unsafe { libc::syscall(libc::SYS_capget, &HEADER, &mut sets) })?;
    if sets[0][2] & (1 << CAP_NET_ADMIN) != 0 {
        return Ok(());
    }
    // SAFETY: with version 3 the kernel reads two and six 32-bit numbers.
    Errno::result(unsafe { libc::syscall(libc::SYS_capset, &HEADER, &[[0u32; 3]; 2]) }).map(drop)
}

/// The number of threads besides the main thread.
static THREADS: AtomicUsize = AtomicUsize::new(0);

/// fork(2). Errors: EBUSY while another thread runs, because the child could wait forever for a lock that this thread
/// holds.
pub fn fork() -> nix::Result<nix::unistd::ForkResult> {
    if THREADS.load(Ordering::Acquire) != 0 {
        return Err(Errno::EBUSY);
    }
    // SAFETY: the process has one thread: only `beside` creates others, and `beside` has joined them.
    unsafe { nix::unistd::fork() }
}

/// The stack size of a thread of [`beside`] in bytes.
const STACK: usize = 64 << 10;

/// Runs `work` in a new thread, and `body` in this thread. Returns after both have finished. Returns `None`, and runs
/// neither, if no thread can be created.
pub fn beside<T>(work: impl FnOnce() + Send, body: impl FnOnce() -> T) -> Option<T> {
    THREADS.fetch_add(1, Ordering::AcqRel);
    let builder = std::thread::Builder::new().stack_size(STACK);
    #[allow(clippy::disallowed_methods)]
    let done = std::thread::scope(|scope| {
        builder.spawn_scoped(scope, work).ok()?;
        Some(body())
    });
    THREADS.fetch_sub(1, Ordering::AcqRel);
    done
}

/// Ends this process with _exit(2). For child processes, which must not run the exit handlers and destructors of the
/// parent.
#[allow(clippy::exit)]
pub fn leave(code: i32) -> ! {
    std::process::exit(code)
}

/// A received netlink datagram.
#[derive(Clone, Copy)]
pub struct Datagram {
    /// The length in bytes. Larger than the received part if the datagram was truncated.
    pub len: usize,
    /// The port ID of the sender. Port ID 0 is the kernel.
    pub sender: u32,
    /// The network namespace ID that the datagram concerns, if given (NETLINK_LISTEN_ALL_NSID).
    pub nsid: Option<i32>,
}

/// Receives a netlink datagram and appends it to `buffer`. The spare capacity of `buffer` is the maximum length.
pub fn receive(
    socket: BorrowedFd,
    buffer: &mut Vec<u8>,
    flags: libc::c_int,
) -> nix::Result<Datagram> {
    let mut control = [0u64; 8];
    let room = buffer.spare_capacity_mut();
    let room_len = room.len();
    let mut part = libc::iovec { iov_base: room.as_mut_ptr().cast(), iov_len: room_len };
    // SAFETY: a `sockaddr_nl` consists of integers; all zeros is a valid value.
    let mut sender: libc::sockaddr_nl = unsafe { std::mem::zeroed() };
    // If the kernel does not set the sender, the datagram must not pass for one of the kernel.
    sender.nl_pid = u32::MAX;
    // SAFETY: a `msghdr` consists of integers and nullable pointers; all zeros is a valid value.
    let mut header: libc::msghdr = unsafe { std::mem::zeroed() };
    header.msg_name = (&raw mut sender).cast();
    header.msg_namelen = size_of_val(&sender) as _;
    header.msg_iov = &mut part;
    header.msg_iovlen = 1;
    header.msg_control = control.as_mut_ptr().cast();
    header.msg_controllen = size_of_val(&control) as _;
    // SAFETY: the buffers in `header` have the lengths stated there, and outlive the call.
    let len = Errno::result(unsafe { libc::recvmsg(socket.as_raw_fd(), &mut header, flags) })?;
    let len = len as usize;
    // SAFETY: the kernel has initialized `len` bytes after the end of `buffer`, at most up to its capacity.
    unsafe { buffer.set_len(buffer.len() + len.min(room_len)) };
    Ok(Datagram { len, sender: sender.nl_pid, nsid: namespace(&header) })
}

/// The maximum number of datagrams that [`receive_several`] receives with one call.
const SEVERAL: usize = 64;

/// Waits for a netlink datagram, then receives up to `most` available datagrams with one recvmmsg(2) call. Passes each
/// datagram and its bytes to `each`. A datagram is truncated to `longest` bytes. The datagrams are stored in the free
/// capacity of `buffer`, whose length stays 0; a small capacity limits their number.
pub fn receive_several(
    socket: BorrowedFd,
    buffer: &mut Vec<u8>,
    longest: usize,
    most: usize,
    each: &mut dyn FnMut(Datagram, &[u8]),
) -> nix::Result<()> {
    let slot = longest.min(buffer.capacity());
    let rooms = buffer.spare_capacity_mut().chunks_exact_mut(slot.max(1));
    // SAFETY: the structures consist of integers and raw pointers, for which zero is a valid value.
    let (mut parts, mut senders, mut headers) = unsafe {
        std::mem::zeroed::<(
            [libc::iovec; SEVERAL],
            [libc::sockaddr_nl; SEVERAL],
            [libc::mmsghdr; SEVERAL],
        )>()
    };
    let mut count = 0;
    for (((room, part), sender), header) in
        rooms.zip(&mut parts).zip(&mut senders).zip(&mut headers).take(most)
    {
        *part = libc::iovec { iov_base: room.as_mut_ptr().cast(), iov_len: slot };
        // The kernel's port is 0, so a sender that recvmmsg(2) has not filled in must not be 0.
        sender.nl_pid = u32::MAX;
        header.msg_hdr.msg_name = (&raw mut *sender).cast();
        header.msg_hdr.msg_namelen = size_of::<libc::sockaddr_nl>() as _;
        header.msg_hdr.msg_iov = part;
        header.msg_hdr.msg_iovlen = 1;
        count += 1;
    }
    let (socket, flags) = (socket.as_raw_fd(), libc::MSG_TRUNC | libc::MSG_WAITFORONE);
    let (headers_at, forever) = (headers.as_mut_ptr(), std::ptr::null_mut());
    // SAFETY: the first `count` headers are initialized. They point to the addresses, vectors and the free capacity of
    // `buffer`, which outlive the call and are as long as the headers state.
    let received = unsafe { libc::recvmmsg(socket, headers_at, count, flags, forever) };
    let received = Errno::result(received)? as usize;
    for (i, (header, sender)) in headers.iter().zip(&senders).take(received).enumerate() {
        let len = header.msg_len as usize;
        let start = buffer.as_ptr().wrapping_add(i * slot);
        // SAFETY: the slot of this datagram begins at `start`, and the kernel has initialized `len.min(slot)` bytes of it.
        let bytes = unsafe { std::slice::from_raw_parts(start, len.min(slot)) };
        each(Datagram { len, sender: sender.nl_pid, nsid: None }, bytes);
    }
    Ok(())
}

/// Returns the network namespace ID from the control messages of a received header.
fn namespace(header: &libc::msghdr) -> Option<i32> {
    const LISTEN_ALL_NSID: libc::c_int = 8;
    if header.msg_controllen == 0 {
        return None;
    }
    // SAFETY: the kernel has filled in the control messages and `msg_controllen`.
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

/// Returns an unpredictable number.
pub fn random() -> u64 {
    let mut number = [0u8; 8];
    // SAFETY: the kernel writes at most `number.len()` bytes to `number`.
    let got = unsafe { libc::getrandom(number.as_mut_ptr().cast(), number.len(), 0) };
    match usize::try_from(got) {
        Ok(len) if len == number.len() => u64::from_ne_bytes(number),
        // Kernels before 3.17 have no getrandom(2). The time in nanoseconds is hard to predict.
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

/// Returns the transmit queue length of an interface in packets (SIOCGIFTXQLEN).
pub fn queue_length(name: &Ifname) -> nix::Result<u32> {
    let socket = ioctl_socket()?;
    let mut request = interface_request(name);
    // SAFETY: the kernel writes one `ifreq`, and `request` outlives the call.
    unsafe { queue::length(socket.as_raw_fd(), &mut request) }?;
    // SAFETY: the kernel has set this member of the union, an integer.
    Ok(unsafe { request.ifr_ifru.ifru_metric } as u32)
}

mod hardware {
    use nix::libc::ifreq;

    nix::ioctl_read_bad!(address, 0x8927, ifreq);
}

/// Returns the hardware type (ARPHRD_…) and the first 14 bytes of the link-layer address of an interface
/// (SIOCGIFHWADDR).
pub fn hardware_address(name: &Ifname) -> nix::Result<(u16, [u8; 14])> {
    let socket = ioctl_socket()?;
    let mut request = interface_request(name);
    // SAFETY: the kernel writes one `ifreq`, and `request` outlives the call.
    unsafe { hardware::address(socket.as_raw_fd(), &mut request) }?;
    // SAFETY: the kernel has set this member of the union, which consists of integers.
    let found = unsafe { request.ifr_ifru.ifru_hwaddr };
    Ok((found.sa_family, found.sa_data.map(|byte| byte as u8)))
}

/// Opens a socket for ioctl(2) requests that concern interfaces or the ARP table.
fn ioctl_socket() -> nix::Result<OwnedFd> {
    use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};
    socket(AddressFamily::Inet, SockType::Datagram, SockFlag::SOCK_CLOEXEC, None)
}

/// Returns an `ifreq` with the name of an interface. All other members are zero.
fn interface_request(name: &Ifname) -> libc::ifreq {
    // SAFETY: an `ifreq` consists of integers; all zeros is a valid value.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    request.ifr_name = name.to_field().map(|byte| byte as libc::c_char);
    request
}

mod terminal {
    //! The ioctl requests of terminals.
    nix::ioctl_read_bad!(size, nix::libc::TIOCGWINSZ, nix::libc::winsize);
}

/// Returns the number of rows and columns of the terminal on stdout, or `None` if stdout is no terminal or reports no
/// size.
pub fn terminal_size() -> Option<(usize, usize)> {
    let mut size = libc::winsize { ws_row: 0, ws_col: 0, ws_xpixel: 0, ws_ypixel: 0 };
    // SAFETY: the kernel writes one `winsize`, and `size` outlives the call.
    unsafe { terminal::size(libc::STDOUT_FILENO, &mut size) }.ok()?;
    let found = (usize::from(size.ws_row), usize::from(size.ws_col));
    Some(found).filter(|(lines, columns)| *lines > 0 && *columns > 0)
}

/// Converts a time to local time: year, month (1 to 12), day, hour, minute, second.
pub fn local_time(seconds_since_1970: i64) -> [i32; 6] {
    unsafe extern "C" {
        // Declared here with a 64-bit time: on 32-bit targets the `time_t` of the libc crate has 32 bits, which
        // overflow in 2038.
        #[cfg_attr(target_pointer_width = "32", link_name = "__localtime64_r")]
        fn localtime_r(seconds: *const i64, parts: *mut libc::tm) -> *mut libc::tm;
    }
    // SAFETY: a `tm` consists of integers and a nullable pointer; all zeros is a valid value.
    let mut tm: libc::tm = unsafe { std::mem::zeroed() };
    // SAFETY: both pointers refer to locals that outlive the call. On failure, `tm` stays zero.
    unsafe { localtime_r(&seconds_since_1970, &mut tm) };
    [tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec]
}
