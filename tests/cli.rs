//! The command line of the binary: its names, `--install`, and its behaviour if the reader of stdout exits.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use assert_cmd::assert::OutputAssertExt;

/// The tools that rip replaces.
const APPLETS: [&str; 9] =
    ["ip", "bridge", "brctl", "ifconfig", "route", "arp", "netstat", "ss", "nstat"];
/// The output of `ip -V`.
const IP_VERSION: &str =
    concat!("ip utility, iproute2-6.15.0, rip ", env!("CARGO_PKG_VERSION"), "\n");
/// The output of `bridge -V`.
const BRIDGE_VERSION: &str =
    concat!("bridge utility, 6.15.0, rip ", env!("CARGO_PKG_VERSION"), "\n");

fn rip() -> Command {
    Command::new(env!("CARGO_BIN_EXE_rip"))
}

/// Creates an empty directory for one test.
fn folder(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{name}"));
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).expect("a folder");
    dir
}

#[test]
fn says_its_own_version() {
    let version = format!("rip {}\n", env!("CARGO_PKG_VERSION"));
    rip().arg("--version").assert().success().stdout(version);
}

#[test]
fn is_ip_if_nothing_else_is_said() {
    rip().arg("-V").assert().success().stdout(IP_VERSION);
    rip()
        .args(["nosuch"])
        .assert()
        .code(1)
        .stderr("Object \"nosuch\" is unknown, try \"ip help\".\n");
}

#[test]
fn is_the_tool_named_first() {
    rip().args(["ip", "-V"]).assert().success().stdout(IP_VERSION);
    rip().args(["brctl", "--version"]).assert().success().stdout("bridge-utils, 1.7\n");
    rip().args(["bridge", "-V"]).assert().success().stdout(BRIDGE_VERSION);
}

#[test]
fn is_the_tool_it_is_called_as() {
    rip().arg0("/anywhere/ip").arg("-V").assert().success().stdout(IP_VERSION);
    rip().arg0("bridge").arg("-V").assert().success().stdout(BRIDGE_VERSION);
    for word in ["-V", "--version"] {
        rip().arg0("brctl").arg(word).assert().success().stdout("bridge-utils, 1.7\n");
    }
    for word in ["-V", "-version", "--version"] {
        rip().arg0("ifconfig").arg(word).assert().success().stdout("net-tools 2.10\n");
    }
    let run = rip().arg0("route").arg("--version").assert().success();
    assert!(run.get_output().stdout.starts_with(b"net-tools 2.10\n+NEW_ADDRT "));
    rip().arg0("other").arg("-V").assert().success().stdout(IP_VERSION);
}

/// A program name can include the object, as with the reference.
#[test]
fn a_name_may_say_the_object() {
    let by_name = |name: &str, words: &[&str]| rip().arg0(name).args(words).assert();
    let no_verb = "Command \"nosuch\" is unknown, try \"ip link help\".\n";
    let no_object = "Object \"nosuch\" is unknown, try \"ip help\".\n";
    for name in ["iplink", "/anywhere/ipl", "xxlin"] {
        by_name(name, &["nosuch"]).code(255).stdout("").stderr(no_verb);
        by_name(name, &["-V"]).success().stdout(IP_VERSION);
    }
    // Options precede the words of the object.
    by_name("iplink", &["-d", "nosuch"]).code(255).stderr(no_verb);
    let no_rule = "Command \"nosuch\" is unknown, try \"ip rule help\".\n";
    by_name("iprule", &["nosuch"]).code(255).stderr(no_rule);
    // Names that do not end in an object.
    for name in ["ipfoo", "iplinks", "ipLINK", "ip-link", "ip6", "ip6link", "ip", "al", "foolink"] {
        by_name(name, &["nosuch"]).code(1).stderr(no_object);
        by_name(name, &["link", "nosuch"]).code(255).stderr(no_verb);
    }
    // After a failure with exit code 1, the words are tried as a command of their own.
    let no_device =
        format!("Cannot find device \"nosuch\"\n{}", no_object.replace("nosuch", "set"));
    by_name("iplink", &["set", "nosuch", "up"]).code(1).stdout("").stderr(no_device);
    let no_prefix = "Error: any valid prefix is expected rather than \"nosuch\".\n";
    by_name("ipaddr", &["add", "nosuch", "dev", "lo"]).code(1).stderr(no_prefix);
    let usage = by_name("iphelp", &["nosuch"]).code(255).get_output().stderr.clone();
    assert!(usage.starts_with(b"Usage: ip [ OPTIONS ] OBJECT"));
}

#[test]
fn lists_its_tools() {
    let run = rip().arg("--list").output().expect("it runs");
    let said = String::from_utf8(run.stdout).expect("text");
    assert_eq!(said.lines().collect::<Vec<_>>(), APPLETS);
}

#[test]
fn installs_links() {
    for (name, words) in [("hard", &["--install"][..]), ("symbolic", &["--install", "-s"][..])] {
        let dir = folder(name);
        let own = dir.join("rip");
        // A hard link, not a copy: a copy could not be executed (ETXTBSY) if another test forks while it is written.
        fs::hard_link(env!("CARGO_BIN_EXE_rip"), &own).expect("a link");
        Command::new(&own).args(words).arg(&dir).assert().success().stdout("").stderr("");
        // A second run leaves existing links unchanged.
        Command::new(&own).args(words).arg(&dir).assert().success();
        for applet in APPLETS {
            let link = dir.join(applet);
            let is_symbolic = fs::symlink_metadata(&link).expect("a link").is_symlink();
            assert_eq!(is_symbolic, name == "symbolic", "{applet}");
        }
        Command::new(dir.join("ip")).arg("-V").assert().success().stdout(IP_VERSION);
        Command::new(dir.join("brctl")).arg("--version").assert().stdout("bridge-utils, 1.7\n");
    }
}

#[test]
fn installs_over_nothing_of_others() {
    let dir = folder("others");
    fs::write(dir.join("ip"), "mine").expect("a file");
    rip().arg("--install").arg(&dir).assert().failure();
    assert_eq!(fs::read(dir.join("ip")).expect("it is there"), b"mine");
    let missing = dir.join("missing");
    rip().arg("--install").arg("-s").arg(missing).assert().failure();
}

#[test]
fn a_link_elsewhere_works() {
    let dir = folder("elsewhere");
    symlink(env!("CARGO_BIN_EXE_rip"), dir.join("ip")).expect("a link");
    Command::new("ip").env("PATH", &dir).arg("-V").assert().success().stdout(IP_VERSION);
}

#[test]
fn words_may_be_any_bytes() {
    let odd = OsStr::from_bytes(b"\xff\xfe");
    let run = rip().arg(odd).output().expect("it runs");
    assert_eq!(run.status.code(), Some(1));
    assert_eq!(run.stderr, b"Object \"\xff\xfe\" is unknown, try \"ip help\".\n");
    rip().arg("-").assert().failure();
    rip().arg("").assert().failure();
}

#[test]
fn its_own_help_is_of_rip() {
    let start = format!("rip {}: one static binary ", env!("CARGO_PKG_VERSION"));
    for words in [&[][..], &["--help"], &["help"]] {
        let run = rip().args(words).assert().success().stderr("");
        assert!(run.get_output().stdout.starts_with(start.as_bytes()), "{words:?}");
    }
    let run = rip().args(["help", "route", "del"]).assert().success().stderr("");
    assert!(run.get_output().stdout.starts_with(b"ip route del: delete a route "));
    let unknown = "rip: there is no help on \"rout\", try \"rip help\".\n";
    rip().args(["help", "link", "rout"]).assert().code(1).stdout("").stderr(unknown);
}

/// `ip help`, `ip` alone and the help of objects have the reference's tokens.
#[test]
fn help_of_the_tools_is_theirs() {
    let run = rip().arg0("ip").assert().code(255).stdout("");
    assert!(run.get_output().stderr.starts_with(b"Usage: ip "));
    for words in [&["ip", "help"][..], &["-help"]] {
        let run = rip().args(words).assert().code(255).stdout("");
        assert!(run.get_output().stderr.starts_with(b"Usage: ip "), "{words:?}");
    }
    let run = rip().args(["route", "help"]).assert().code(255).stdout("");
    assert!(run.get_output().stderr.starts_with(b"Usage: ip route "));
}

#[test]
fn a_closed_pipe_is_no_error_message() {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let run = rip().arg("-V").stdout(writer).stderr(Stdio::piped()).output().expect("it runs");
    assert!(run.stderr.is_empty(), "{}", String::from_utf8_lossy(&run.stderr));
}

#[test]
fn a_full_disk_is_not_told_as_the_reference() {
    let full = File::options().write(true).open("/dev/full").expect("/dev/full");
    rip().arg("-V").stdout(full).assert().success().stderr("");
}

#[test]
fn own_commands_refuse_what_they_do_not_know() {
    rip().args(["completions", "nosuch"]).assert().code(2);
    let missing = "rip: an argument is missing; usage: rip --install [ --symbolic ] DIR\n";
    rip().args(["--install"]).assert().code(2).stdout("").stderr(missing);
    rip().args(["--list", "x"]).assert().code(2);
}

/// rip only: the reference prints text with `ip -json monitor`, and does not accept `-json` after `monitor`.
#[test]
fn monitor_writes_an_object_a_change() {
    let file = folder("monitor").join("changes");
    let name = [7u16.to_ne_bytes(), 3u16.to_ne_bytes()].concat();
    let body = [&[0; 4][..], &9u32.to_ne_bytes(), &[0; 8], &name, b"x0\0\0"].concat();
    let mut message = (16 + body.len() as u32).to_ne_bytes().to_vec();
    message.extend_from_slice(&16u16.to_ne_bytes());
    message.extend_from_slice(&[0; 10]);
    message.extend_from_slice(&body);
    fs::write(&file, message.repeat(2)).expect("a file");
    let file = file.to_str().expect("a name");
    let object = r#"{"object":"link","ifindex":9,"ifname":"x0","flags":[]"#;
    for words in [["-j", "monitor", "file", file], ["monitor", "-json", "file", file]] {
        let output = rip().args(words).output().expect("it runs");
        let text = String::from_utf8(output.stdout).expect("text");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 2, "{text}");
        assert!(lines.iter().all(|line| line.starts_with(object) && line.ends_with('}')), "{text}");
    }
}
