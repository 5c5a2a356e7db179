//! System calls for which no crate has a safe interface. Only this module contains unsafe code.
#![allow(unsafe_code)]

mod bpf;
mod change;
mod dir;
pub mod dry;
#[cfg(any(test, all(target_env = "musl", target_arch = "x86_64")))]
mod memory;

pub use bpf::*;
pub use change::*;
pub use dir::*;

use crate::text::{self, Ifname};
#[cfg(target_env = "musl")]
use dlmalloc::GlobalDlmalloc as System;
use nix::errno::Errno;
use nix::libc;
use nix::poll::{PollFd, PollFlags, PollTimeout};
#[cfg(not(target_env = "musl"))]
use std::alloc::System;
use std::alloc::{GlobalAlloc, Layout};
use std::ffi::{CStr, CString, c_char};
use std::fs::File;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

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
            words: *const *const std::ffi::c_char,
        ) -> std::ffi::c_int {
            $crate::sys::ARGUMENTS.store(words.cast_mut(), std::sync::atomic::Ordering::Relaxed);
            $run().into()
        }
    };
}
#[cfg(not(any(test, fuzzing)))]
pub(crate) use entry_point;

/// The argument `argv` of `main`. Without Rust's start-up, `std::env::args_os` works only with glibc.
pub static ARGUMENTS: AtomicPtr<*const c_char> = AtomicPtr::new(std::ptr::null_mut());

/// The command line of the process, from the name of the program on, encoded by [`text::from_bytes`].
pub fn argv() -> Vec<String> {
    let words = ARGUMENTS.load(Ordering::Relaxed);
    if words.is_null() {
        // Tests have Rust's start-up.
        return std::env::args_os().map(|word| text::from_vec(word.into_vec())).collect();
    }
    // SAFETY: `words` is the argument of `main`: an array of C strings that ends with a null pointer, and that nothing
    // changes while the process runs.
    let word = |at| unsafe { (*words.add(at)).as_ref().map(|word| CStr::from_ptr(word)) };
    (0..).map_while(word).map(|word| text::from_bytes(word.to_bytes()).into_owned()).collect()
}

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

/// The global allocator. It calls `System`: glibc's malloc(3), or dlmalloc in a binary with musl, because musl's malloc(3) is
/// slower. If memory is exhausted, it ends the process with exit code 1; Rust's default is abort(3), which may dump core.
///
/// Its functions are not inlined, because they have many callers.
struct Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

// SAFETY: each function calls the function of `System` with the same contract, and none returns a null pointer.
unsafe impl GlobalAlloc for Allocator {
    #[inline(never)]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller guarantees the conditions of `alloc`, which are the same.
        or_end(unsafe { System.alloc(layout) })
    }
    #[inline(never)]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller guarantees the conditions of `alloc_zeroed`, which are the same.
        or_end(unsafe { System.alloc_zeroed(layout) })
    }
    #[inline(never)]
    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller guarantees the conditions of `realloc`, which are the same.
        or_end(unsafe { System.realloc(memory, layout, size) })
    }
    #[inline(never)]
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
    // The type of the flags differs between C libraries.
    let flags = flags as _;
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

#[cfg(all(test, target_env = "gnu"))]
mod tests {
    use crate::text::pattern::{Case, fits};
    use nix::libc;
    use std::ffi::CString;

    /// The compared patterns and names, as pseudo-random combinations of `parts`.
    fn words(parts: &[&str], most: u32, seed: u64) -> impl Iterator<Item = String> {
        let mut state = seed;
        let mut next = move |below: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
        std::iter::repeat_with(move || {
            (0..next(most as usize)).map(|_| parts[next(parts.len())].as_str()).collect()
        })
    }

    #[test]
    fn patterns_as_the_c_library() {
        let patterns = [
            "a",
            "b",
            "C",
            "*",
            "?",
            "[",
            "]",
            "!",
            "^",
            "-",
            "\\",
            ":",
            ".",
            "=",
            "[:alpha:]",
            "[[:upper:]",
            "[[:digit:]x]",
            "[[.a.]",
            "[[=b=]",
            "[a-c]",
            "[^a]",
            "[]",
            "é",
            "[[:foo:]]",
            "[[:",
            "\\]",
        ];
        let names =
            ["a", "b", "c", "C", "B", "[", "]", "\\", "-", ":", "!", "^", "é", "1", "=", ".", "x"];
        let pairs = words(&patterns, 7, 1).zip(words(&names, 5, 2)).take(400_000);
        let mut wrong = Vec::new();
        for (pattern, name) in pairs {
            for (case, flags) in [(Case::Matters, 0), (Case::Ignored, libc::FNM_CASEFOLD)] {
                let (p, n) = (CString::new(&*pattern).unwrap(), CString::new(&*name).unwrap());
                // SAFETY: both arguments are C strings and outlive the call.
                let library = unsafe { libc::fnmatch(p.as_ptr(), n.as_ptr(), flags) == 0 };
                if fits(pattern.as_bytes(), name.as_bytes(), case) != library {
                    wrong.push((pattern.clone(), name.clone(), flags, library));
                }
            }
        }
        wrong.sort_by_key(|row| row.0.len() + row.1.len());
        wrong.truncate(40);
        assert!(wrong.is_empty(), "pattern, name, flags, fnmatch(3): {wrong:#?}");
    }
}
