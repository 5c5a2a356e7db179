//! `rip lab`: a command as root of namespaces of its own, for root and for a user without privileges.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// A user that owns nothing (nobody).
const USER: &str = "65534";

/// The rip under test, in a place that every user may read: `RIP_BINARY`, or the one that cargo just built.
fn rip() -> &'static Path {
    static COPY: OnceLock<PathBuf> = OnceLock::new();
    COPY.get_or_init(|| {
        let built = std::env::var_os("RIP_BINARY");
        let built = built.unwrap_or_else(|| env!("CARGO_BIN_EXE_rip").into());
        let copy = std::env::temp_dir().join("rip-tests-lab");
        let _ = std::fs::remove_file(&copy);
        std::fs::copy(built, &copy).expect("a copy of rip");
        copy
    })
}

/// Runs a shell script in a lab, as this user or as one without privileges.
fn lab(script: &str, as_user: bool) -> Output {
    let rip = rip();
    let mut command = match as_user {
        true => {
            let mut command = Command::new("setpriv");
            command.args(["--reuid", USER, "--regid", USER, "--clear-groups"]).arg(rip);
            command
        }
        false => Command::new(rip),
    };
    let done = command.args(["lab", "sh", "-c", script]).env("rip", rip).current_dir("/").output();
    done.expect("rip runs")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned()
}

/// The lab has its own named namespaces, links and processes, and its user is root.
#[test]
fn a_lab_is_apart() {
    for as_user in [false, true] {
        let script = "id -u; \"$rip\" netns add blue && \"$rip\" link add v0 type veth peer name v1 netns blue;
            \"$rip\" netns list | cut -d' ' -f1; \"$rip\" -n blue -o link show v1 | grep -o 'v1@if[0-9]*' | tr -d 0-9; ls /proc | grep -c '^[0-9]'";
        let run = lab(script, as_user);
        let lines: Vec<_> = text(&run).lines().map(str::to_string).collect();
        assert_eq!(lines[..3], ["0", "blue", "v@if"], "user: {as_user}: {}", text(&run));
        let processes: u32 = lines[3].parse().expect("a number");
        assert!(processes < 10, "{processes} processes are seen");
    }
    assert!(!Path::new("/run/netns/blue").exists());
}

/// The exit status is that of the command, 128 and more for a signal.
#[test]
fn the_status_is_that_of_the_command() {
    assert_eq!(lab("exit 7", true).status.code(), Some(7));
    assert_eq!(lab("kill -9 $$", true).status.code(), Some(137));
    let missing = Command::new(rip()).args(["lab", "no-such-command"]).output().expect("rip runs");
    assert_eq!(missing.status.code(), Some(127));
}

/// Background processes end with the lab.
#[test]
fn nothing_is_left_behind() {
    let run = lab("sleep 1357911 & pgrep -x sleep | wc -l", true);
    assert_eq!(text(&run).trim(), "1");
    let left = Command::new("pgrep").args(["-f", "^sleep 1357911"]).output().expect("pgrep runs");
    assert_eq!(text(&left), "");
}
