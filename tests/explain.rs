//! `rip explain` changes nothing: strace sees no system call that could change anything, for the command lines of
//! tests/golden and tests/wire.
//!
//! By default a tenth of the files is tested; with `RIP_LONG=1` all of them.

use std::fmt::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Returns the rip under test: `RIP_BINARY`, or cargo's debug build.
fn rip() -> PathBuf {
    std::env::var_os("RIP_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_rip").into()).into()
}

/// The system calls that change something, and those that can.
const CALLS: &str = "trace=sendto,sendmsg,sendmmsg,open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,unlink,unlinkat,\
    rmdir,symlink,symlinkat,link,linkat,rename,renameat,renameat2,chmod,fchmod,fchmodat,truncate,ftruncate,mount,\
    umount2,unshare,setns,bpf,ioctl,execve,prlimit64,kill,move_mount,fsmount,pivot_root,chroot,sethostname,init_module,\
    finit_module";

/// Collects all files below a directory.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut all: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    for path in all {
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// Returns the simple commands of a file, each with the options that assume the interfaces which earlier commands
/// create.
fn commands(text: &str) -> Vec<(String, String)> {
    let tools = ["ip ", "bridge ", "brctl ", "ifconfig ", "route "];
    let is_plain = |line: &&str| {
        tools.iter().any(|tool| line.starts_with(tool))
            && !line.contains(|c| "|;&<>$()`\\*?!\"'#".contains(c))
    };
    let mut assumed = String::from("--assume eth0=2 ");
    let mut index = 2;
    let mut all = Vec::new();
    for line in text.lines().filter_map(|line| line.strip_prefix("$ ")).filter(is_plain) {
        all.push((line.to_string(), assumed.clone()));
        let words: Vec<_> =
            line.split(' ').filter(|word| !["dev", "name"].contains(word)).collect();
        let added =
            words.windows(3).find(|three| three[..2] == ["link", "add"] || three[1] == "addbr");
        if let Some(name) = added.map(|three| three[2]).filter(|name| name.len() < 16) {
            index += 1;
            let kind = words.windows(2).find(|two| two[0] == "type").map_or("", |two| two[1]);
            let kind = if line.starts_with("brctl") { "bridge" } else { kind };
            let comma = if kind.is_empty() { "" } else { "," };
            let _ = write!(assumed, "--assume {name}={index}{comma}{kind} ");
        }
    }
    all
}

/// Returns a shell script that explains the commands of a file: one by one, and those of `ip` and of `bridge` also as a
/// batch.
fn script(text: &str) -> String {
    let all = commands(text);
    let mut script = String::new();
    for (line, assumed) in &all {
        let tool = line.split(' ').next().unwrap();
        let rest = &line[tool.len()..];
        let _ = writeln!(
            script,
            "\"$rip\" explain {assumed}--as {tool} {rest} </dev/null >/dev/null 2>&1"
        );
    }
    for tool in ["ip", "bridge"] {
        let of_tool = all.iter().filter_map(|(line, _)| line.strip_prefix(tool)?.strip_prefix(' '));
        let batch: Vec<_> = of_tool.filter(|line| !line.starts_with('-')).collect();
        if !batch.is_empty() {
            let batch = batch.join("\n");
            let _ = writeln!(
                script,
                "\"$rip\" explain --as {tool} -force -batch - >/dev/null 2>&1 <<'END'\n{batch}\nEND"
            );
        }
    }
    script
}

/// Whether a system call in the output of strace changes nothing.
fn is_harmless(call: &str) -> bool {
    let name = call.split('(').next().unwrap_or_default();
    let has = |any: &[&str]| any.iter().any(|text| call.contains(text));
    match name {
        // strace prints names for message types of rtnetlink and XFRM, and numbers for generic netlink. Dumps change
        // nothing.
        "sendto" | "sendmsg" | "sendmmsg" => {
            let kind = call.split("nlmsg_type=").nth(1).unwrap_or_default();
            let only_reads = ["RTM_GET", "XFRM_MSG_GET", "nlctrl"];
            let is_numbered = !kind.starts_with("RTM_") && !kind.starts_with("XFRM_");
            call.matches("nlmsg_type=").count() == 1
                && (only_reads.iter().any(|name| kind.starts_with(name)) || is_numbered && (kind.contains("NLM_F_DUMP") || kind.contains("|0x300,")))
                // DNS queries, as strace prints them for a connected socket.
                || !call.contains("nlmsg_type") && call.contains("MSG_NOSIGNAL, NULL, 0)")
        }
        "open" | "openat" | "openat2" => {
            !has(&["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"])
                || has(&["\"/dev/null\"", "\"/dev/tty\""])
        }
        // BPF_OBJ_GET and other commands that only open or query objects.
        "bpf" => has(&["_GET"]),
        "ioctl" => {
            has(&["TCGETS", "TIOCGWINSZ", "SIOCGIF", "SIOCGET", "SIOCDEVPRIVATE,", "SIOCGPRL"])
        }
        "execve" => has(&["/rip\"", "/getent\"", "/setpriv\"", "\"/bin/sh\""]),
        // The shell and the C library query limits.
        "prlimit64" => has(&["NULL, {", ", NULL,"]),
        _ => !CALLS.split(',').any(|known| known.trim_start_matches("trace=") == name),
    }
}

#[test]
fn nothing_is_changed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    files(&root.join("tests/golden"), &mut all);
    files(&root.join("tests/wire"), &mut all);
    let step = if std::env::var_os("RIP_LONG").is_some() { 1 } else { 10 };
    let folder = std::env::temp_dir().join(format!("rip-explain-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
    std::fs::copy(rip(), folder.join("rip")).unwrap();
    let texts = all.iter().step_by(step).map(|path| std::fs::read_to_string(path).unwrap());
    let script: String = texts.map(|text| self::script(&text)).collect();
    std::fs::write(folder.join("script"), &script).unwrap();
    let trace = folder.join("trace");
    let mut strace = Command::new("strace");
    strace.args(["--seccomp-bpf", "-f", "-qq", "-s", "40", "-e", CALLS, "-o"]).arg(&trace);
    if nix::unistd::geteuid().is_root() {
        strace.args(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]);
    }
    let run =
        strace.arg("/bin/sh").arg(folder.join("script")).env("rip", folder.join("rip")).status();
    assert!(run.expect("strace runs").code().is_some());
    let trace = std::fs::read_to_string(trace).unwrap();
    let calls =
        trace.lines().filter_map(|line| line.split_once(' ')).map(|(_, call)| call.trim_start());
    let (mut asked, mut wrong) = (0, Vec::new());
    for call in calls.filter(|call| !call.starts_with("---") && !call.starts_with("+++")) {
        asked += usize::from(call.contains("RTM_GETLINK"));
        if !is_harmless(call) {
            wrong.push(call);
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(script.lines().count() > 500, "few command lines");
    assert!(asked > 100, "no questions: does rip run?");
    assert!(
        wrong.is_empty(),
        "{} calls, such as {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(20)]
    );
}

#[test]
fn what_changes_something_is_not_harmless() {
    let send = |kind, flags| {
        format!("sendto(3, [{{nlmsg_len=48, nlmsg_type={kind}, nlmsg_flags={flags}, nlmsg_seq=1")
    };
    assert!(is_harmless(&send("RTM_GETLINK", "NLM_F_REQUEST")));
    assert!(is_harmless(&send("macsec", "NLM_F_REQUEST|0x300")));
    assert!(!is_harmless(&send("RTM_NEWLINK", "NLM_F_REQUEST|NLM_F_ACK")));
    assert!(!is_harmless(&send("RTM_NEWROUTE", "NLM_F_REQUEST|NLM_F_DUMP")));
    assert!(!is_harmless(&send("macsec", "NLM_F_REQUEST|NLM_F_ACK")));
    let calls = [
        "mount(\"none\", \"/sys\", \"sysfs\", 0, NULL) = 0",
        "setns(4, CLONE_NEWNET) = 0",
        "openat(AT_FDCWD, \"/proc/sys/net/ipv4/route/flush\", O_WRONLY) = 3",
        "openat(AT_FDCWD, \"/run/netns/a\", O_RDONLY|O_CREAT|O_EXCL|O_CLOEXEC, 000) = 3",
        "ioctl(3, SIOCADDMULTI, {ifr_name=\"eth0\"}) = 0",
        "ioctl(3, TUNSETIFF, 0x7ffd) = 0",
        "bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_XDP}) = 3",
        "execve(\"/usr/bin/id\", [\"id\"], 0x7ffd) = 0",
        "unlink(\"/run/netns/a\") = 0",
    ];
    for call in calls {
        assert!(!is_harmless(call), "{call}");
    }
    assert!(is_harmless("openat(AT_FDCWD, \"/etc/hosts\", O_RDONLY|O_CLOEXEC) = 3"));
}

/// Returns the names and sources of all functions that execute changing system calls: the public functions of
/// `src/sys/change.rs`, and `perform` and `open` of `src/sys/bpf.rs`.
fn changing() -> Vec<(String, String)> {
    let read = |path| std::fs::read_to_string(root(path)).unwrap();
    let (change, bpf) = (read("src/sys/change.rs"), read("src/sys/bpf.rs").replace("\n    ", "\n"));
    let of_bpf = ["perform", "open"].map(|name| {
        bpf.split(&format!("\nunsafe fn {name}"))
            .nth(1)
            .map(|body| format!("{name}{body}"))
            .unwrap()
    });
    let functions = change.split("\npub fn ").skip(1).chain(of_bpf.iter().map(String::as_str));
    functions
        .map(|function| {
            let name = function.split(['(', '<']).next().unwrap();
            (name.to_string(), function.split("\n}\n").next().unwrap().to_string())
        })
        .collect()
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn every_changing_call_can_be_recorded() {
    let all = changing();
    assert!(all.len() > 15, "{all:?}");
    for (name, source) in all {
        // `open` does not create files, so it checks for a dry run itself.
        let asks = source.contains("call(") || name == "open" && source.contains("dry::is_on()");
        assert!(asks, "sys::{name} does not go through dry::call");
    }
}

#[test]
fn changing_calls_are_in_one_file() {
    /// Spellings of system calls that change something.
    const CALLS: &[&str] = &[
        "nix::mount::mount",
        "nix::mount::umount",
        "mount::{mount",
        "MsFlags, mount",
        "umount2",
        "nix::sched::setns",
        "nix::sched::unshare",
        "sched::{setns",
        "CloneFlags, setns",
        "CloneFlags, unshare",
        "unistd::execv",
        "execve,",
        "nix::unistd::unlink",
        "nix::unistd::mkdir",
        "OFlag::O_CREAT",
        "OFlag::O_WRONLY",
        "OFlag::O_RDWR",
        "fs::write(",
        "DirBuilder",
        "create_dir",
        "remove_file(",
        "remove_dir",
        "fs::rename",
        "hard_link(",
        "symlink(",
        "File::create",
        ".write(true)",
        ".append(true)",
        "setrlimit",
        "libc::ioctl",
        "SYS_bpf",
        "std::process::Command",
        "signal::kill",
        "nix::ioctl_",
    ];
    /// Exceptions, each a file and a part of the line. They do not concern the network, or are functions of `sys`.
    const ALLOWED: &[(&str, &str)] = &[
        ("src/sys/change.rs", ""),
        ("src/sys/bpf.rs", ""),
        ("src/sys.rs", ""),
        // --install.
        ("src/rip/mod.rs", "link("),
        // rip lab creates its own namespaces; no tool uses it.
        ("src/rip/lab.rs", ""),
        // Opens stderr.
        ("src/legacy/route/mod.rs", "O_ACCMODE"),
        // Opens the terminal.
        ("src/cli/passphrase.rs", ".write(true)"),
        // DNS queries, and the pager.
        ("src/names/getent.rs", "std::process"),
        ("src/help/pager.rs", "std::process"),
        // Enters the namespace in the command line that is completed.
        ("src/complete/live.rs", "setns"),
        ("src/fuzz.rs", ""),
        ("src/man/", ""),
    ];
    let mut all = Vec::new();
    files(&root("src"), &mut all);
    let mut wrong = Vec::new();
    for path in all {
        let name = path.strip_prefix(root("")).unwrap().display().to_string();
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let is_call = CALLS.iter().any(|call| line.contains(call)) && !line.contains("sys::");
            let is_allowed =
                ALLOWED.iter().any(|(file, part)| name.starts_with(file) && line.contains(part));
            if is_call && !is_allowed {
                wrong.push(format!("{name}: {line}"));
            }
        }
    }
    assert!(wrong.is_empty(), "write these with a function of src/sys/change.rs: {wrong:#?}");
}
