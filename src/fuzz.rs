//! The functions of the fuzz targets in `fuzz/`. They accept any bytes, and must neither panic nor hang. The unit tests
//! run them with the seed corpus.

use crate::applet;
use crate::netlink::script::{self, Script};
use crate::netlink::uapi::link::{RTM_GETLINK, RTM_NEWLINK, ifla};
use crate::netlink::uapi::nlm;
use crate::netlink::{Message, Request};
use crate::print::stdout;
use crate::query::sockets::instead;
use crate::rt::header::LinkHeader;
use crate::session::Caller;
use std::io::{Read, Seek, Write};
use std::rc::Rc;

/// Commands that print replies or notifications of the kernel.
const SHOWING: &[&str] = &[
    "ip monitor all",
    "bridge monitor all",
    "ip link show",
    "ip addr show",
    "ip route show table all",
    "ip rule show",
    "ip neigh show",
    "ip nexthop show",
    "ip nexthop bucket show",
    "ip ntable show",
    "ip netconf show",
    "ip addrlabel list",
    "ip mroute show table all",
    "ip mrule show",
    "ip stats show",
    "ip token list",
    "ip vrf show",
    "ip link xstats type bridge",
    "ip link xstats type bond",
    "ip link afstats",
    "ip route get 10.0.0.1",
    "ip neigh get 10.0.0.1 dev lo",
    "ip nexthop get id 1",
    "ip nexthop bucket get id 1 index 1",
    "ip -6 route show cache",
    "ip -M route show",
    "ip macsec show",
    "ip l2tp show tunnel",
    "ip l2tp show session",
    "ip fou show",
    "ip ila list",
    "ip tcp_metrics show",
    "ip sr tunsrc show",
    "ip sr hmac show",
    "ip ioam namespace show",
    "ip ioam schema show",
    "ip ioam monitor",
    "ip mptcp endpoint show",
    "ip mptcp limits show",
    "ip mptcp monitor",
    "ip xfrm state list",
    "ip xfrm state count",
    "ip xfrm policy list",
    "ip xfrm policy count",
    "ip xfrm policy getdefault",
    "ip xfrm monitor all",
    "bridge fdb show",
    "bridge mdb show",
    "bridge vlan show",
    "bridge vlan tunnelshow",
    "bridge vlan global show",
    "bridge vni show",
    "bridge mst show",
    "bridge link show",
    "brctl show",
    "ss -anemip --tos --cgroup --inet-sockopt",
    "ss -aoO -A all,tipc src any or autobound",
    "ss -tani src 127.0.0.1 and not ( dport > 5 or fwmark 1/2 )",
    "ss -xane src *a*",
];

/// Options before the object; each bit of the second input byte selects one.
const OPTIONS: &[&str] = &["-d", "-s", "-j", "-o", "-N", "-h"];
/// The bit of the second input byte that says that the input consists of complete messages, not of a message body.
const RAW: u8 = 0x80;

/// The ID that all generic netlink families have here.
const FAMILY: u16 = 0x40;
/// The ID of the generic netlink controller, and its attributes CTRL_ATTR_FAMILY_ID and CTRL_ATTR_MCAST_GROUPS.
const CONTROL: u16 = 16;
const FAMILY_ID: u16 = 1;

/// Prints a message as a command does. The first input byte selects the command, the second its options, and the next
/// two are the message type; the rest is the message body.
pub fn message(data: &[u8]) {
    let [command, bits, kind @ .., _, _] = data.first_chunk::<6>().unwrap_or(&[0; 6]);
    let body = data.get(4..).unwrap_or_default();
    let told = match bits & RAW {
        0 => script::message(u16::from_ne_bytes(*kind), body),
        _ => body.to_vec(),
    };
    let command = SHOWING[usize::from(*command) % SHOWING.len()];
    let mut words = command.split(' ').map(String::from).collect::<Vec<_>>();
    if !matches!(words[0].as_str(), "brctl" | "ss") {
        words.splice(1..1, options(*bits));
    }
    let answer = told.clone();
    let script = Script::new(move |protocol, request| match (protocol, request.kind) {
        (nlm::GENERIC, CONTROL) => family(),
        (nlm::GENERIC, _) => of_family(&answer),
        (nlm::ROUTE, RTM_GETLINK) if request.flags & nlm::DUMP == 0 => {
            script::refusal(nix::libc::ENODEV)
        }
        _ => answer.clone(),
    });
    run(&words, script.with_events(&told));
}

/// Executes a command line: each line of the input after its first byte is one word. Options, tools and objects that
/// use more than netlink are skipped.
pub fn command_line(data: &[u8]) {
    let Some((bits, words)) = data.split_first() else { return };
    let words = crate::text::from_bytes(words);
    let words: Vec<String> = words.split('\n').map(String::from).collect();
    let is_ip = bits & RAW == 0;
    let objects = if is_ip { &crate::ip::OBJECTS } else { &crate::bridge::OBJECTS };
    let Some(object) = words.first().and_then(|word| objects.find(word)) else { return };
    let elsewhere = ["ip netns", "ip vrf", "ip tuntap", "ip tunnel", "ip monitor", "ip maddress"];
    let file = |word: &String| word.contains('/') && !word.contains(|c: char| c.is_ascii_digit());
    if elsewhere.contains(&object.title) || words.iter().any(file) {
        return;
    }
    let mut line = vec![if is_ip { "ip" } else { "bridge" }.to_string()];
    line.extend(options(*bits));
    line.extend(words);
    run(
        &line,
        Script::new(|protocol, request| match (protocol, request.kind) {
            (nlm::GENERIC, CONTROL) => family(),
            (nlm::ROUTE, RTM_GETLINK) => link(request),
            _ => Vec::new(),
        }),
    );
}

/// Commands that restore saved configuration, with the magic number of their files.
const RESTORING: &[(&str, u32)] = &[
    ("ip addr showdump", 0x4736_1222),
    ("ip addr restore", 0x4736_1222),
    ("ip route showdump", 0x4531_1224),
    ("ip route restore", 0x4531_1224),
    ("ip rule restore", 0x7172_1224),
];

/// Passes the input, as a file of saved messages, to each command that restores one.
pub fn saved(data: &[u8]) {
    for (command, magic) in RESTORING {
        let words: Vec<String> = command.split(' ').map(String::from).collect();
        let Ok(()) = stdin(&[&magic.to_ne_bytes(), data].concat()) else { return };
        run(&words, Script::new(|_, _| Vec::new()));
        // Bytes left in the buffer must not become part of the next file.
        let _ = std::io::stdin().lock().read_to_end(&mut Vec::new());
    }
    let _ = crate::query::monitor_file::read(data, |_| Ok(()));
}

/// Parses the input as an object file with BPF programs.
pub fn elf(data: &[u8]) {
    crate::bpf::mutants::read(data);
}

/// Parses the input as a DNS response.
pub fn dns(data: &[u8]) {
    crate::names::dns::read_all(data);
}

/// Commands that read a file of /proc.
const READING: &[&str] = &[
    "ss -aneimO -A tcp",
    "ss -aneo -A udp",
    "ss -ane -A raw",
    "ss -ane -A unix",
    "ss -xa src *a*",
    "ss -ane0",
    "ss -ane -f netlink",
    "ss -s",
    "ss -tan src 127.0.0.1 and not ( dport > 5 or autobound )",
    "netstat -taneo",
    "netstat -uaneW",
    "netstat -Uan",
    "netstat -wan",
    "netstat -xane",
    "netstat -San",
    "netstat -Slan",
    "netstat -gn",
    "netstat -s",
    "netstat -s6",
    "netstat -tuwx",
    "arp -an",
    "arp -env",
    "nstat -asz",
    "nstat -asj",
    "nstat -asr Tcp*",
];

/// Runs a command that reads a file of /proc. The first byte of `data` selects the command; the rest is the file.
pub fn proc_file(data: &[u8]) {
    let Some((command, bytes)) = data.split_first() else { return };
    let path = format!("/dev/shm/rip-fuzz-proc-{}", std::process::id());
    if std::fs::write(&path, bytes).is_err() {
        return;
    }
    instead::set(Some(path.clone().into()));
    let command = READING[usize::from(*command) % READING.len()];
    let words: Vec<String> = command.split(' ').map(String::from).collect();
    run(&words, Script::new(|_, _| Vec::new()));
    instead::set(None);
    let _ = std::fs::remove_file(path);
}

fn run(words: &[String], script: Script) {
    let caller = Caller::with_transport(|_| {}, Rc::new(script));
    stdout::kept(|| {
        let _ = applet::run(words, &caller);
    });
}

fn options(bits: u8) -> impl Iterator<Item = String> {
    let given = move |place: &usize| bits & 1 << place != 0;
    (0..OPTIONS.len()).filter(given).map(|place| OPTIONS[place].to_string())
}

/// Makes stdin a file with these bytes.
fn stdin(bytes: &[u8]) -> std::io::Result<()> {
    let path = format!("/dev/shm/rip-fuzz-{}", std::process::id());
    let mut file =
        std::fs::File::options().read(true).write(true).create(true).truncate(true).open(&path)?;
    std::fs::remove_file(path)?;
    file.write_all(bytes)?;
    file.rewind()?;
    Ok(nix::unistd::dup2_stdin(file)?)
}

/// Returns a message for interface 7, with the name that the request asks for.
fn link(asked: &Message) -> Vec<u8> {
    let name = asked.attributes(16).name(ifla::IFNAME).unwrap_or_default();
    let header = LinkHeader { index: 7, ..Default::default() };
    let mut request = Request::new(RTM_NEWLINK, 0, &header.to_bytes());
    request.put_name(ifla::IFNAME, &name);
    request.finish(0).to_vec()
}

/// Returns the reply to a query for a generic netlink family.
fn family() -> Vec<u8> {
    let mut request = Request::new(CONTROL, 0, &[1, 2, 0, 0]);
    request.put_u16(FAMILY_ID, FAMILY);
    request.finish(0).to_vec()
}

/// Returns the message with the family's ID as its type.
fn of_family(message: &[u8]) -> Vec<u8> {
    let mut answer = message.to_vec();
    if let Some(kind) = answer.get_mut(4..6) {
        kind.copy_from_slice(&FAMILY.to_ne_bytes());
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each command reads files of this machine that are truncated or have changed bytes.
    #[test]
    fn damaged_files_of_proc() {
        let names = ["tcp", "udp", "unix", "netlink", "packet", "snmp", "netstat", "arp", "igmp"];
        let mut number = 1u32;
        let mut next = || {
            number = number.wrapping_mul(1_103_515_245).wrapping_add(12345);
            (number >> 16) as usize
        };
        for name in names {
            let file = std::fs::read(format!("/proc/net/{name}")).unwrap_or_default();
            let mut head = file[..file.len().min(600)].to_vec();
            for command in 0..READING.len() as u8 {
                let at = next() % head.len().max(1);
                if let Some(byte) = head.get_mut(at) {
                    *byte = b" \n:0Ff-9x\0\xff"[next() % 11];
                }
                let end = next() % (head.len() + 1);
                proc_file(&[&[command], &head[..end]].concat());
                proc_file(&[&[command], head.as_slice()].concat());
            }
        }
    }
}
