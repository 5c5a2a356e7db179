//! The room of one case: namespaces of its own and a root that is the same on every machine.

use std::fs::{self, File};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

use super::Result;
use super::case::Case;
use super::tools::{self, APPLETS, Tool};

/// Where the tool under test and the reference are seen from inside.
pub const BIN: &str = "/mnt/bin";
/// Where the reference is seen from inside.
pub const REFERENCE: &str = "/mnt/reference";
/// Where that of a case with `#! since 7` is.
const REFERENCE_7: &str = "/mnt/reference-7";
/// Where the object files of tests/bpf are seen from inside.
const OBJECTS: &str = "/mnt/bpf";
/// The virtual machine's first network namespace, for drivers that know no other.
const FIRST_NET: &str = "/mnt/first-net";
/// Where a case starts; empty.
pub const WORK: &str = "/tmp";

/// Small files of /etc, so that names do not depend on what is installed.
const ETC: &[(&str, &str)] = &[
    ("group", "root:x:0:\n"),
    ("hosts", "127.0.0.1\tlocalhost\n::1\tlocalhost\n192.0.2.1\trouter.example\n"),
    ("networks", "default\t0.0.0.0\nloopback\t127.0.0.0\nlink-local\t169.254.0.0\n"),
    (
        "nsswitch.conf",
        "passwd: files\nhosts: files\nnetworks: files\nprotocols: files\nservices: files\n",
    ),
    ("passwd", "root:x:0:0:root:/tmp:/bin/sh\n"),
    (
        "protocols",
        "ip\t0\tIP\nicmp\t1\tICMP\nigmp\t2\tIGMP\ntcp\t6\tTCP\nudp\t17\tUDP\ngre\t47\tGRE\nesp\t50\tIPSEC-ESP\n\
         ah\t51\tIPSEC-AH\nipv6-icmp\t58\tIPv6-ICMP\nospf\t89\tOSPFIGP\nsctp\t132\tSCTP\n",
    ),
    ("services", "ssh\t22/tcp\ndomain\t53/tcp\ndomain\t53/udp\nhttp\t80/tcp\nhttps\t443/tcp\n"),
];

/// Puts this thread, and what it starts from now on, into new namespaces.
pub fn leave() -> Result {
    let all = CloneFlags::CLONE_NEWNET
        | CloneFlags::CLONE_NEWNS
        | CloneFlags::CLONE_NEWPID
        | CloneFlags::CLONE_NEWUTS
        | CloneFlags::CLONE_NEWIPC;
    unshare(all).map_err(|e| format!("new namespaces: {e}"))?;
    Ok(())
}

/// Furnishes the mount namespace that this process is in for `case`, with `tool` as ip, bridge, brctl …
pub fn furnish(tool: Tool, case: &Case) -> Result {
    let rip = Kept::open(&tools::rip())?;
    let reference = tools::reference().ok().map(|dir| Kept::open(&dir)).transpose()?;
    // Not that of this machine.
    let first_net = case.needs_vm.then(|| Kept::open(Path::new("/proc/1/ns/net"))).transpose()?;
    let newer = tools::reference_7().filter(|_| case.since_7);
    let newer = newer.map(|dir| Kept::open(&dir)).transpose()?;
    let objects = Kept::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bpf"))?;
    mount_at(None, "/", None, MsFlags::MS_REC | MsFlags::MS_PRIVATE)?;

    tmpfs("/mnt")?;
    fs::create_dir_all(REFERENCE)?;
    if let Some(reference) = &reference {
        reference.bind(REFERENCE)?;
    }
    fs::create_dir(OBJECTS)?;
    objects.bind(OBJECTS)?;
    fs::create_dir(BIN)?;
    if let Some(newer) = &newer {
        fs::create_dir(REFERENCE_7)?;
        newer.bind(REFERENCE_7)?;
    }
    applets(tool, &rip, if newer.is_some() { REFERENCE_7 } else { REFERENCE })?;
    script("events", include_str!("events.sh"))?;
    script("newlink", include_str!("newlink.pl"))?;
    script("multicast", include_str!("multicast.pl"))?;
    script("sockets", include_str!("sockets.pl"))?;
    script("meanwhile", include_str!("meanwhile.sh"))?;
    script("announce", include_str!("announce.pl"))?;
    if let Some(first) = first_net {
        script("slcan", include_str!("slcan.pl"))?;
        File::create(FIRST_NET)?;
        first.bind(FIRST_NET)?;
    }

    etc()?;
    tmpfs("/run")?;
    tmpfs(WORK)?;
    std::env::set_current_dir(WORK)?;
    let own = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    mount_at(Some("proc"), "/proc", Some("proc"), own)?;
    sys()?;

    let shared = "/usr/share/iproute2";
    fs::create_dir_all(shared)?;
    match reference.is_some() && !case.no_names {
        true => Kept::open(&Path::new(REFERENCE).join("root").join(&shared[1..]))?.bind(shared),
        false => tmpfs(shared),
    }
}

/// A fresh /sys tells of this network namespace; what the machine has below it is kept, but for what
/// BPF programs and maps are pinned.
fn sys() -> Result {
    let cgroup = Kept::open(Path::new("/sys/fs/cgroup"));
    mount_at(Some("sysfs"), "/sys", Some("sysfs"), MsFlags::empty())?;
    if let Ok(kept) = cgroup {
        kept.bind("/sys/fs/cgroup")?;
    }
    // Not every kernel has it.
    let _ = mount_at(Some("bpf"), "/sys/fs/bpf", Some("bpf"), MsFlags::empty());
    Ok(())
}

fn applets(tool: Tool, rip: &Kept, reference: &str) -> Result {
    match tool {
        Tool::Rip => {
            File::create(format!("{BIN}/rip"))?;
            rip.bind(&format!("{BIN}/rip"))?;
            for name in APPLETS {
                symlink("rip", format!("{BIN}/{name}"))?;
            }
        }
        Tool::Reference => {
            // The scripts of its bin/, which look for root/ beside that: not by way of another script.
            symlink(format!("{reference}/root"), "/mnt/root")?;
            for name in APPLETS {
                script(name, &fs::read_to_string(format!("{reference}/bin/{name}"))?)?;
            }
        }
    }
    Ok(())
}

/// A command that a case may use.
fn script(name: &str, text: &str) -> Result {
    let path = format!("{BIN}/{name}");
    fs::write(&path, text)?;
    Ok(fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?)
}

fn etc() -> Result {
    let alternatives = Kept::open(Path::new("/etc/alternatives"));
    let cache = fs::read("/etc/ld.so.cache");
    tmpfs("/etc")?;
    for (name, text) in ETC {
        fs::write(Path::new("/etc").join(name), text)?;
    }
    if let Ok(cache) = cache {
        fs::write("/etc/ld.so.cache", cache)?;
    }
    if let Ok(alternatives) = alternatives {
        fs::create_dir("/etc/alternatives")?;
        alternatives.bind("/etc/alternatives")?;
    }
    Ok(())
}

/// A path kept in reach, whatever is mounted over it.
struct Kept {
    file: File,
    path: PathBuf,
}

impl Kept {
    fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(Self { file, path: path.to_owned() })
    }

    fn bind(&self, at: &str) -> Result {
        let source = format!("/proc/self/fd/{}", self.file.as_raw_fd());
        mount_at(Some(&source), at, None, MsFlags::MS_BIND | MsFlags::MS_REC)
            .map_err(|e| format!("{}: {e}", self.path.display()).into())
    }
}

fn tmpfs(at: &str) -> Result {
    mount_at(Some("tmpfs"), at, Some("tmpfs"), MsFlags::empty())
}

fn mount_at(source: Option<&str>, at: &str, kind: Option<&str>, flags: MsFlags) -> Result {
    mount(source, at, kind, flags, None::<&str>).map_err(|e| format!("mount {at}: {e}").into())
}
