//! System calls that change something outside this process, or that move the process to other namespaces. Each public
//! function uses [`dry::call`], so that a dry run records the call instead. Code outside `sys` must not make such calls
//! (clippy.toml).

use super::dry::{self, call, quote};
use super::{interface_request, ioctl_socket};
use crate::text::Ifname;
use nix::errno::Errno;
use nix::fcntl::OFlag;
use nix::libc;
use nix::mount::{MntFlags, MsFlags};
use nix::sched::CloneFlags;
use nix::sys::stat::Mode;
use std::ffi::{CStr, CString};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::net::Ipv4Addr;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

/// The file that a dry run opens in place of the requested one.
pub(super) const DEV_NULL: &str = "/dev/null";

/// mount(2).
pub fn mount(
    source: impl AsRef<Path>,
    target: impl AsRef<Path>,
    sort: &str,
    flags: MsFlags,
    data: Option<&str>,
) -> nix::Result<()> {
    let (source, target) = (source.as_ref(), target.as_ref());
    let arguments = || {
        let data = data.map_or("NULL".into(), quote);
        vec![quote(source), quote(target), quote(sort), names(flags.iter_names()), data]
    };
    call(
        "mount",
        arguments,
        || Ok(()),
        || nix::mount::mount(Some(source), target, Some(sort), flags, data),
    )
}

/// umount2(2).
pub fn umount(target: impl AsRef<Path>, flags: MntFlags) -> nix::Result<()> {
    let target = target.as_ref();
    let arguments = || vec![quote(target), names(flags.iter_names())];
    call("umount2", arguments, || Ok(()), || nix::mount::umount2(target, flags))
}

/// unshare(2).
pub fn unshare(flags: CloneFlags) -> nix::Result<()> {
    let away = dry::is_away() || flags.contains(CloneFlags::CLONE_NEWNET);
    let instead = || {
        dry::set_away(away);
        Ok(())
    };
    call("unshare", || vec![names(flags.iter_names())], instead, || nix::sched::unshare(flags))
}

/// setns(2): enters the namespace of an open file. A dry run records `path`, the path of this file.
pub fn setns(file: &File, path: impl AsRef<Path>, flags: CloneFlags) -> nix::Result<()> {
    let path = path.as_ref();
    let instead = || {
        dry::set_away(path != Path::new("/proc/self/ns/net"));
        Ok(())
    };
    let arguments = || vec![quote(path), names(flags.iter_names())];
    call("setns", arguments, instead, || nix::sched::setns(file, flags))
}

/// execve(2). Returns only on failure or in a dry run.
pub fn execve(path: &CStr, words: &[CString], environment: &[CString]) -> nix::Result<()> {
    let arguments = || words.iter().map(|word| format!("{word:?}")).collect();
    call(
        "execvp",
        arguments,
        || Ok(()),
        || nix::unistd::execve(path, words, environment).map(|never| match never {}),
    )
}

/// mkdir(2).
pub fn make_dir(path: impl AsRef<Path>, mode: u32) -> std::io::Result<()> {
    let path = path.as_ref();
    let arguments = || vec![quote(path), format!("0{mode:o}")];
    call("mkdir", arguments, || Ok(()), || std::fs::DirBuilder::new().mode(mode).create(path))
}

/// Creates an empty file with mode 0. Errors: EEXIST if it exists.
pub fn make_file(path: &Path) -> nix::Result<()> {
    let flags = OFlag::O_RDONLY | OFlag::O_CREAT | OFlag::O_EXCL | OFlag::O_CLOEXEC;
    let arguments = || vec![quote(path), names(flags.iter_names()), "0".into()];
    let is_there = || if exists(path) { Err(Errno::EEXIST) } else { Ok(()) };
    call("open", arguments, is_there, || nix::fcntl::open(path, flags, Mode::empty()).map(drop))
}

/// unlink(2).
pub fn remove_file(path: impl AsRef<Path>) -> std::io::Result<()> {
    let path = path.as_ref();
    let is_there = || if exists(path) { Ok(()) } else { Err(Errno::ENOENT.into()) };
    call("unlink", || vec![quote(path)], is_there, || std::fs::remove_file(path))
}

/// symlink(2).
pub fn symlink(target: &str, path: &str) -> std::io::Result<()> {
    let arguments = || vec![quote(target), quote(path)];
    call("symlink", arguments, || Ok(()), || std::os::unix::fs::symlink(target, path))
}

/// Creates a file for writing, or truncates it.
pub fn create(path: impl AsRef<Path>) -> std::io::Result<File> {
    let path = path.as_ref();
    let arguments =
        || vec![quote(path), "O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC".into(), "0666".into()];
    let instead = || OpenOptions::new().write(true).open(DEV_NULL);
    call("open", arguments, instead, || File::create(path))
}

/// Opens a file for reading and writing.
pub fn open_device(path: &str) -> std::io::Result<File> {
    let arguments = || vec![quote(path), "O_RDWR|O_CLOEXEC".into()];
    call(
        "open",
        arguments,
        || File::open(DEV_NULL),
        || OpenOptions::new().read(true).write(true).open(path),
    )
}

/// Writes to an existing file of procfs or sysfs, such as a sysctl. The outer error is that of open(2), the inner one
/// that of write(2).
pub fn write(path: impl AsRef<Path>, text: &str) -> std::io::Result<std::io::Result<()>> {
    let path = path.as_ref();
    call(
        "write",
        || vec![quote(path), quote(text)],
        || Ok(Ok(())),
        || {
            let mut file = OpenOptions::new().write(true).open(path)?;
            Ok(file.write_all(text.as_bytes()))
        },
    )
}

/// Opens a file for reading and writing, and creates it with mode 0600 if it does not exist. Errors: ELOOP if it is a
/// symbolic link.
pub fn open_own(path: impl AsRef<Path>) -> nix::Result<File> {
    let path = path.as_ref();
    let flags = OFlag::O_RDWR | OFlag::O_CREAT | OFlag::O_NOFOLLOW | OFlag::O_CLOEXEC;
    let arguments = || vec![quote(path), names(flags.iter_names()), "0600".into()];
    let instead = || nix::fcntl::open(DEV_NULL, OFlag::O_RDWR | OFlag::O_CLOEXEC, Mode::empty());
    let make = || nix::fcntl::open(path, flags, Mode::S_IRUSR | Mode::S_IWUSR);
    call("open", arguments, instead, make).map(File::from)
}

/// Forks. The child starts a new session, changes to the root directory, and has /dev/null as stdin, stdout and stderr.
/// Returns true in the child, false in the parent.
pub fn become_daemon() -> nix::Result<bool> {
    let make = || {
        if super::fork()?.is_parent() {
            return Ok(false);
        }
        nix::unistd::setsid()?;
        nix::unistd::chdir("/")?;
        let nothing = nix::fcntl::open(DEV_NULL, OFlag::O_RDWR, Mode::empty())?;
        nix::unistd::dup2_stdin(&nothing)?;
        nix::unistd::dup2_stdout(&nothing)?;
        nix::unistd::dup2_stderr(&nothing)?;
        Ok(true)
    };
    call("daemon", Vec::new, || Ok(false), make)
}

/// Removes the limit on locked memory (RLIMIT_MEMLOCK).
pub fn lift_memory_limit() -> nix::Result<()> {
    use nix::sys::resource::{RLIM_INFINITY, Resource, setrlimit};
    let arguments = || vec!["RLIMIT_MEMLOCK".into(), "RLIM_INFINITY".into()];
    call(
        "setrlimit",
        arguments,
        || Ok(()),
        || setrlimit(Resource::RLIMIT_MEMLOCK, RLIM_INFINITY, RLIM_INFINITY),
    )
}

/// Opens a file for reading. In a dry run, a file that the command would have created is empty.
pub fn open(path: impl AsRef<Path>) -> std::io::Result<File> {
    let path = path.as_ref();
    File::open(if dry::is_on() && dry::has_made(path) { Path::new(DEV_NULL) } else { path })
}

/// Whether a file exists, or would exist at this point of a dry run.
fn exists(path: &Path) -> bool {
    dry::has_made(path) || path.symlink_metadata().is_ok()
}

/// Formats flags as strace does: `MS_BIND|MS_REC`, or `0` if none is set.
fn names<F>(flags: impl Iterator<Item = (&'static str, F)>) -> String {
    let names: Vec<_> = flags.map(|flag| flag.0).collect();
    if names.is_empty() { "0".into() } else { names.join("|") }
}

/// A change to the multicast addresses that an interface receives.
#[derive(Clone, Copy)]
pub enum MulticastChange {
    /// SIOCADDMULTI.
    Add,
    /// SIOCDELMULTI.
    Delete,
}

mod multicast {
    use nix::libc::ifreq;

    nix::ioctl_write_ptr_bad!(add, 0x8931, ifreq);
    nix::ioctl_write_ptr_bad!(delete, 0x8932, ifreq);
}

/// Adds or deletes a link-layer multicast address of an interface.
pub fn change_multicast(
    name: &Ifname,
    address: &[u8; 6],
    what: MulticastChange,
) -> nix::Result<()> {
    let socket = ioctl_socket()?;
    let mut request = interface_request(name);
    request.ifr_ifru.ifru_hwaddr = socket_address(0, address);
    let arguments = || {
        let what = match what {
            MulticastChange::Add => "SIOCADDMULTI",
            MulticastChange::Delete => "SIOCDELMULTI",
        };
        let address: Vec<_> = address.iter().map(|byte| format!("{byte:02x}")).collect();
        vec![what.into(), quote(name.to_string()), address.join(":")]
    };
    call(
        "ioctl",
        arguments,
        || Ok(()),
        || {
            // SAFETY: the kernel reads one `ifreq`, and `request` outlives the call.
            let done = unsafe {
                match what {
                    MulticastChange::Add => multicast::add(socket.as_raw_fd(), &request),
                    MulticastChange::Delete => multicast::delete(socket.as_raw_fd(), &request),
                }
            };
            done.map(drop)
        },
    )
}

/// A change to the ARP table.
#[derive(Clone, Copy)]
pub enum ArpChange {
    /// SIOCSARP.
    Set,
    /// SIOCDARP.
    Delete,
}

/// An entry of the ARP table (`struct arpreq`, arp(7)).
pub struct ArpEntry {
    /// The IPv4 address.
    pub address: Ipv4Addr,
    /// The hardware type of `lladdr` (ARPHRD_…); 0 to delete an entry of any type.
    pub class: u16,
    /// The link-layer address.
    pub lladdr: [u8; 14],
    /// The flags (ATF_PERM etc.).
    pub flags: i32,
    /// The netmask, for a proxy ARP entry.
    pub mask: Option<Ipv4Addr>,
    /// The interface. The default is the interface of the route to `address`.
    pub device: Option<Ifname>,
}

mod arp {
    use nix::libc::arpreq;

    nix::ioctl_write_ptr_bad!(set, 0x8955, arpreq);
    nix::ioctl_write_ptr_bad!(delete, 0x8953, arpreq);
}

/// Adds or deletes an entry of the ARP table.
pub fn change_arp(what: ArpChange, entry: &ArpEntry) -> nix::Result<()> {
    let socket = ioctl_socket()?;
    let inet = |address: Ipv4Addr| {
        let [a, b, c, d] = address.octets();
        socket_address(libc::AF_INET as u16, &[0, 0, a, b, c, d])
    };
    let request = libc::arpreq {
        arp_pa: inet(entry.address),
        arp_ha: socket_address(entry.class, &entry.lladdr),
        arp_flags: entry.flags,
        arp_netmask: entry.mask.map_or_else(|| socket_address(0, &[]), inet),
        arp_dev: entry.device.unwrap_or_default().to_field().map(|byte| byte as libc::c_char),
    };
    let arguments = || {
        let name = match what {
            ArpChange::Set => "SIOCSARP",
            ArpChange::Delete => "SIOCDARP",
        };
        let lladdr: Vec<_> = entry.lladdr[..6].iter().map(|byte| format!("{byte:02x}")).collect();
        let device = quote(entry.device.unwrap_or_default().to_string());
        vec![name.into(), entry.address.to_string(), lladdr.join(":"), device]
    };
    call(
        "ioctl",
        arguments,
        || Ok(()),
        || {
            // SAFETY: the kernel reads one `arpreq`, and `request` outlives the call.
            let done = unsafe {
                match what {
                    ArpChange::Set => arp::set(socket.as_raw_fd(), &request),
                    ArpChange::Delete => arp::delete(socket.as_raw_fd(), &request),
                }
            };
            done.map(drop)
        },
    )
}

/// Builds a `sockaddr` from an address family and up to 14 bytes of address data.
fn socket_address(family: u16, bytes: &[u8]) -> libc::sockaddr {
    let mut address = libc::sockaddr { sa_family: family, sa_data: [0; 14] };
    let places = address.sa_data.iter_mut();
    places.zip(bytes).for_each(|(place, byte)| *place = *byte as libc::c_char);
    address
}

mod tun {
    //! The ioctl requests of linux/if_tun.h.
    use nix::libc::ifreq;

    // TUNSETIFF. Its number encodes "read", but the kernel also writes the name and the flags back.
    nix::ioctl_readwrite_bad!(set_interface, 0x4004_54ca, ifreq);
    nix::ioctl_write_int_bad!(set_persist, 0x4004_54cb);
    nix::ioctl_write_int_bad!(set_owner, 0x4004_54cc);
    nix::ioctl_write_int_bad!(set_group, 0x4004_54ce);
}

/// Attaches an open /dev/net/tun to the tun or tap device of this name, and creates the device if it does not exist
/// (TUNSETIFF).
pub fn tun_set_interface(device: &File, name: &Ifname, flags: u16) -> nix::Result<()> {
    let mut request = interface_request(name);
    request.ifr_ifru.ifru_flags = flags as libc::c_short;
    let arguments = || vec!["TUNSETIFF".into(), quote(name.to_string()), format!("{flags:#x}")];
    call(
        "ioctl",
        arguments,
        || Ok(()),
        || {
            // SAFETY: the kernel reads and writes one `ifreq`, and `request` outlives the call.
            unsafe { tun::set_interface(device.as_raw_fd(), &mut request) }.map(drop)
        },
    )
}

/// Sets whether a tun device persists after its last file is closed (TUNSETPERSIST).
pub fn tun_set_persist(device: &File, on: bool) -> nix::Result<()> {
    call(
        "ioctl",
        || vec!["TUNSETPERSIST".into(), i32::from(on).to_string()],
        || Ok(()),
        || {
            // SAFETY: the argument is a number, not an address.
            unsafe { tun::set_persist(device.as_raw_fd(), on.into()) }.map(drop)
        },
    )
}

/// Sets the user that may attach to a tun device (TUNSETOWNER).
pub fn tun_set_owner(device: &File, user: u32) -> nix::Result<()> {
    call(
        "ioctl",
        || vec!["TUNSETOWNER".into(), user.to_string()],
        || Ok(()),
        || {
            // SAFETY: the argument is a number, not an address.
            unsafe { tun::set_owner(device.as_raw_fd(), user as i32) }.map(drop)
        },
    )
}

/// Sets the group that may attach to a tun device (TUNSETGROUP).
pub fn tun_set_group(device: &File, group: u32) -> nix::Result<()> {
    call(
        "ioctl",
        || vec!["TUNSETGROUP".into(), group.to_string()],
        || Ok(()),
        || {
            // SAFETY: the argument is a number, not an address.
            unsafe { tun::set_group(device.as_raw_fd(), group as i32) }.map(drop)
        },
    )
}

/// Sends a device-private ioctl (SIOCDEVPRIVATE and above) to a tunnel driver, which reads and writes `data`. The
/// reference sends request 0 if it has chosen no request; this reaches the kernel too, which refuses it. Errors: EINVAL
/// for other requests, and if `data` and the space that it announces exceed 4096 bytes.
pub fn device_request(
    socket: &OwnedFd,
    request: u32,
    name: &Ifname,
    data: &mut [u8],
) -> nix::Result<()> {
    /// SIOCGETPRL. Its structure has 16 bytes and announces the number of bytes that the driver may write after it.
    const LIST: u32 = 0x89f4;
    /// SIOCGETTUNNEL, SIOCGETPRL and SIOCGET6RD.
    const READS: [u32; 3] = [0x89f0, LIST, 0x89f8];
    // The size of the structure depends on the driver, and the interface may not be a tunnel: this buffer is larger
    // than the structure of any driver.
    let mut room = [0u8; 4096];
    let more = if request == LIST { data.get(8..12) } else { None };
    let more = more.and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_ne_bytes);
    let is_known = request == 0 || (0x89f0..=0x89ff).contains(&request);
    if !is_known || more as usize > room.len() - 16 {
        return Err(Errno::EINVAL);
    }
    let part = room.get_mut(..data.len()).ok_or(Errno::EINVAL)?;
    part.copy_from_slice(data);
    let mut interface = interface_request(name);
    interface.ifr_ifru.ifru_data = room.as_mut_ptr().cast();
    let mut make = || {
        // SAFETY: the kernel reads and writes one `ifreq`, and the driver the structure in `room`; both outlive the
        // call. `room` has space for the structure of every driver.
        let done =
            unsafe { libc::ioctl(socket.as_raw_fd(), request as libc::Ioctl, &mut interface) };
        Errno::result(done).map(drop)
    };
    let done = match READS.contains(&request) {
        true => make(),
        false => {
            let bytes: String = data.iter().map(|byte| format!("{byte:02x}")).collect();
            let name = quote(name.to_string());
            let arguments = || vec![request_name(request), name, format!("0x{bytes}")];
            call("ioctl", arguments, || Ok(()), make)
        }
    };
    data.copy_from_slice(&room[..data.len()]);
    done
}

/// The name of a tunnel ioctl in linux/if_tunnel.h.
fn request_name(request: u32) -> String {
    match request {
        0x89f1 => "SIOCADDTUNNEL".into(),
        0x89f2 => "SIOCDELTUNNEL".into(),
        0x89f3 => "SIOCCHGTUNNEL".into(),
        0x89f5 => "SIOCADDPRL".into(),
        0x89f6 => "SIOCDELPRL".into(),
        0x89f9 => "SIOCADD6RD".into(),
        0x89fa => "SIOCDEL6RD".into(),
        _ => format!("{request:#x}"),
    }
}
