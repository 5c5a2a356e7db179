//! `ip -rcvbuf N`: every netlink socket has that receive buffer, also those for look-ups of names.

use std::path::PathBuf;
use std::process::Command;

/// Commands, most of which look up names while they read a list.
const COMMANDS: &[&str] = &[
    "route",
    "-details route",
    "route get 10.0.0.2",
    "route add 10.9.0.0/16 dev v0",
    "address show",
    "address show v0",
    "link show",
    "netconf",
    "ntable",
    "stats",
    "neighbour",
    "nexthop",
    "rule",
    "netns list-id",
    "macsec show",
    "mptcp endpoint",
    "xfrm state",
];

/// The rip under test: `RIP_BINARY`, or the one that cargo just built.
fn rip() -> PathBuf {
    std::env::var_os("RIP_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_rip").into()).into()
}

/// What strace shows of a command's sockets, in a network namespace with a route by a nexthop object.
fn trace(command: &str) -> String {
    let script = format!(
        "\"$rip\" link add v0 type veth peer name v1; \"$rip\" link set v0 up; \"$rip\" link set v1 up
         \"$rip\" address add 10.0.0.1/24 dev v0
         \"$rip\" nexthop add id 1 via 10.0.0.2 dev v0; \"$rip\" route add 10.5.0.0/16 nhid 1
         exec strace -f -e trace=socket,setsockopt \"$rip\" -rcvbuf 65536 {command} 2>&1 >/dev/null"
    );
    let run = Command::new("unshare").args(["-n", "sh", "-c", &script]).env("rip", rip()).output();
    String::from_utf8_lossy(&run.expect("unshare runs").stdout).into_owned()
}

#[test]
fn every_netlink_socket_has_the_buffer() {
    let mut opened = 0;
    for command in COMMANDS {
        let trace = trace(command);
        let lines = |what: &str| trace.lines().filter(|line| line.contains(what)).count();
        let sockets = lines("socket(AF_NETLINK");
        assert!(sockets > 0, "ip {command} opens no socket\n{trace}");
        assert_eq!(sockets, lines("SO_RCVBUF, [65536]"), "ip {command}\n{trace}");
        opened += sockets;
    }
    // Commands that look up names open a second socket.
    assert!(opened > COMMANDS.len(), "no look-up");
}
