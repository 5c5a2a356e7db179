//! What protects the one who runs rip: forged messages, capabilities of the file, what a command run inherits, and a
//! system that has nothing to spare. Each test runs in namespaces of its own.

use std::path::PathBuf;
use std::process::{Command, Output};

/// The rip under test: `RIP_BINARY`, or the one that cargo just built.
fn rip() -> PathBuf {
    std::env::var_os("RIP_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_rip").into()).into()
}

/// A folder with links of the names of the tools, each a copy if it is to have capabilities.
fn tools(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("rip-security-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).expect("a folder");
    std::fs::copy(rip(), dir.join("ip")).expect("a copy");
    for tool in ["bridge", "brctl", "ifconfig", "route"] {
        std::fs::hard_link(dir.join("ip"), dir.join(tool)).expect("a link");
    }
    dir
}

/// Runs a script in new network and mount namespaces; `$d` is a folder with the tools.
fn script(name: &str, text: &str) -> Output {
    let d = tools(name);
    let text = format!("mount -t tmpfs t /run; mount -t sysfs s /sys\n{text}");
    let run = Command::new("unshare").args(["-n", "-m", "bash", "-c", &text]).env("d", &d).output();
    let _ = std::fs::remove_dir_all(d);
    run.expect("unshare runs")
}

/// The lines that a script writes.
fn lines(name: &str, text: &str) -> String {
    let output = script(name, &format!("exec 2>&1\n{text}"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Who else is in the namespace may send, but is not believed.
#[test]
fn forged_messages_do_not_count() {
    let attacker = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/attacker.py");
    let run = Command::new("unshare").args(["-n", "python3", attacker]).arg(rip()).output();
    let run = run.expect("unshare runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

/// Every system call of some commands fails once: `RIP_LONG` tries more errors.
#[test]
fn no_fault_is_a_crash() {
    let faults = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/faults.py");
    let run = Command::new("unshare").args(["-n", "-m", "python3", faults]).arg(rip()).output();
    let run = run.expect("unshare runs");
    let said = String::from_utf8_lossy(&run.stdout) + String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{said}");
}

/// Gives the tools' file capabilities, as `setcap cap_net_admin,cap_sys_admin+ep` does.
const CAPABLE: &str = r#"
python3 - "$d/ip" <<'END'
import os, struct, sys
sets = struct.pack("<5I", 0x02000001, 1 << 12 | 1 << 21, 0, 0, 0)
os.setxattr(sys.argv[1], "security.capability", sets)
END
"$d/ip" netns add n1
"$d/ip" link add v1 type veth peer name v2
user() { setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; echo "$?"; }
"#;

/// Capabilities of the file serve `vrf exec` alone.
#[test]
fn capabilities_of_the_file_are_dropped() {
    let text = format!(
        r#"{CAPABLE}
        user "$d/ip" link set v1 mtu 1400
        user "$d/ip" -n n1 link set lo up
        user "$d/ip" netns exec n1 id
        user "$d/ip" netns exec n1 id vrf exec
        user "$d/ip" -d vrf exec default true
        user "$d/ip" bridge vlan add dev v1 vid 3
        user "$d/bridge" vrf exec
        user "$d/brctl" addbr b1
        user "$d/ifconfig" v1 mtu 1400
        user "$d/route" add 1.2.3.4 dev v1
        user --inh-caps +sys_admin "$d/ip" link set v1 mtu 1400
        user cat /sys/class/net/v1/mtu"#
    );
    let enter = "setting the network namespace \"n1\" failed: Operation not permitted\n255\n";
    let answers = "RTNETLINK answers: Operation not permitted\n";
    let printed = lines("dropped", &text);
    let expected = format!("{answers}2\n{enter}{enter}{enter}");
    assert!(printed.starts_with(&expected), "{printed}");
    let rest = printed.split("add bridge failed: ").nth(1).unwrap_or_default();
    let expected = format!(
        "Operation not permitted\n1\nSIOCSIFMTU: Operation not permitted\n1\n\
         SIOCADDRT: Operation not permitted\n7\n{answers}2\n1500\n0\n"
    );
    assert_eq!(rest, expected, "{printed}");
}

/// Capabilities that the caller hands on are kept.
#[test]
fn capabilities_of_the_caller_are_kept() {
    let text = format!(
        r#"{CAPABLE}
        user --inh-caps +net_admin,+sys_admin "$d/ip" link set v1 mtu 1401
        cat /sys/class/net/v1/mtu
        cp "$d/ip" "$d/plain"
        user --inh-caps +net_admin --ambient-caps +net_admin "$d/plain" link set v1 mtu 1402
        cat /sys/class/net/v1/mtu
        user "$d/plain" link set v1 mtu 1403"#
    );
    let printed = lines("kept", &text);
    assert_eq!(printed, "0\n1401\n0\n1402\nRTNETLINK answers: Operation not permitted\n2\n");
}

/// What is written to a closed pipe is lost, where the caller ignores SIGPIPE; the command run ignores it, too.
#[test]
fn an_ignored_signal_stays_ignored() {
    let text = r#"
        "$d/ip" netns add n1
        ignores() { "$@" grep SigIgn /proc/self/status | grep -q '1...$' && echo ignored; }
        (trap '' PIPE; { "$d/ip" -d addr; echo $? >&2; } | true)
        (trap '' PIPE; { while echo; do :; done 2>/dev/null; "$d/ip" -d addr; echo $? >&2; } | true)
        (trap '' PIPE; ignores "$d/ip" netns exec n1)
        (trap '' PIPE; ignores "$d/ip" -all netns exec)
        ignores "$d/ip" netns exec n1 || echo default
        ({ trap '' PIPE; while echo; do :; done 2>/dev/null; trap - PIPE; "$d/ip" -d addr; echo $? >&2; } | true)"#;
    assert_eq!(lines("ignored", text), "0\n0\nignored\nignored\ndefault\n141\n");
}

/// Descriptors that the caller closed are closed in the command run, and are not taken for other files.
#[test]
fn closed_descriptors_stay_closed() {
    let text = r#"
        "$d/ip" netns add n1
        list='ls /proc/self/fd'
        "$d/ip" netns exec n1 sh -c 'echo x' >&- 2>/dev/null; echo $?
        for closed in '<&-' '>&-' '2>&-' '<&- 2>&-'; do
          for run in "$d/ip netns exec n1" "$d/ip -all netns exec"; do
            eval "$run sh -c 'for n in 0 1 2; do [ -e /proc/\$\$/fd/\$n ] || echo closed \$n >/run/\$n; done' $closed" >/dev/null
            cat /run/[012]; rm -f /run/[012]
          done
        done
        "$d/ip" link >&-; echo $?
        "$d/ip" link show nosuch 2>&-; echo $?
        "$d/ip" -batch - >&- <<END
netns exec n1 true
link
END
        echo $?"#;
    let expected = "1\nclosed 0\nclosed 0\nclosed 1\nclosed 1\nclosed 2\nclosed 2\n\
                    closed 0\nclosed 2\nclosed 0\nclosed 2\n0\n1\n0\n";
    assert_eq!(lines("closed", text), expected);
}

/// Neither threads nor much memory are needed.
#[test]
fn a_system_with_nothing_to_spare_is_enough() {
    let text = r#"
        seq 1 3000 | sed 's,.*,route add 10.77.0.0/32 dev lo table &,' >/run/routes
        "$d/ip" link set lo up; "$d/ip" -batch /run/routes
        none='ulimit -u 1; exec setpriv --reuid 65533 --regid 65533 --clear-groups'
        (eval "$none $d/ip route show table all" | grep -c 10.77)
        { for limit in $(seq 3000 500 20000); do
          (ulimit -v $limit; exec "$d/ip" route show table all) >/dev/null 2>&1
          # With too little the kernel cannot even start it: not ours. 134 is an abort.
          [ $? != 134 ] || echo "$limit: aborted"
        done; } 2>/dev/null
        (ulimit -v 30000; "$d/ip" route show table all | grep -c 10.77)
        timeout 0.3 bash -c "$none $d/ip monitor"; echo $?
        # For root alone, whose threads are not limited.
        timeout 0.3 bash -c "ulimit -v 30000; exec $d/bridge monitor"; echo $?"#;
    assert_eq!(lines("nothing", text), "3000\n3000\n124\n124\n");
}
