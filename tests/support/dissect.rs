//! A netlink message as a line of text: what two tools must have in common.
//!
//! What may differ is left out or made equal here, and nowhere else:
//!
//! | what | why |
//! |---|---|
//! | the message's number and port | the clock and the socket |
//! | an attribute given twice | the kernel reads the last |
//! | what pads an attribute | it is not read |
//! | what pads the name of a policy of IPsec to be deleted | likewise; the reference sends what lay there |
//! | the two padding bytes of an address condition in a socket filter | the kernel does not read them, and the reference does not initialize them |
//! | the address in a socket filter's condition for UNIX sockets | the kernel rejects such a filter, in which the reference sends a pointer |
//! | the order of two dump requests for sockets that differ only in the address family | rip sends them at the same time |
//! | the cookie of a socket to be closed | the kernel chooses it |
//! | numbers of file descriptors | which are free is each tool's own affair |
//! | what the kernel told of time and use, in an entry sent back to it (flush, restore) | it goes by |

use std::ops::Range;

use super::trace::Sent;

/// AF_UNIX.
const UNIX: u8 = 1;
/// Length of the netlink header.
pub const HEADER: usize = 16;

/// The lifetimes of an address.
const IFA_CACHEINFO: u16 = 6;
/// Marks an attribute that holds attributes (NLA_F_NESTED).
const NESTED: u16 = 0x8000;
/// Its structure is 61 bytes long, and 64 with what pads it.
const XFRM_MSG_DELPOLICY: u16 = 0x14;
/// Length of `struct inet_diag_req_v2`, and the offset of its cookie, which is its end.
const INET_DIAG_REQUEST: usize = 56;
const COOKIE: usize = 48;
/// Length of `struct inet_diag_req`, and the types of the requests that begin with it.
const OLD_INET_DIAG_REQUEST: usize = 60;
const TCPDIAG_GETSOCK: u16 = 18;
const DCCPDIAG_GETSOCK: u16 = 19;
const SOCK_DESTROY: u16 = 21;
/// INET_DIAG_BC_S_COND, INET_DIAG_BC_D_COND.
const HOST_CONDITIONS: [u8; 2] = [7, 8];

/// A kind of messages: types come by fours, new, delete, get, set.
struct Family {
    kind: u16,
    name: &'static str,
    /// Length of its own header.
    header: usize,
    attributes: Level,
}

/// What is known of the attributes at a place.
#[derive(Clone, Copy, Default)]
struct Level {
    /// A header before them.
    header: usize,
    /// Attributes that hold attributes, where no flag says so.
    nests: &'static [(u16, &'static Level)],
    /// Attributes that hold the number of a file descriptor.
    files: &'static [u16],
    /// The attribute with what the kernel tells of time and use.
    times: u16,
    /// The attribute that holds nexthops, each with a header and attributes.
    nexthops: u16,
    /// The attribute that holds the bytecode of a socket filter.
    filter: u16,
}

const PLAIN: Level = Level { header: 0, nests: &[], files: &[], times: 0, nexthops: 0, filter: 0 };
/// IFLA_PROTINFO, IFLA_LINKINFO, IFLA_XDP; IFLA_NET_NS_FD.
static LINK: Level =
    Level { nests: &[(12, &PLAIN), (18, &LINK_INFO), (43, &XDP)], files: &[28], ..PLAIN };
/// IFLA_XDP_FD, IFLA_XDP_EXPECTED_FD.
static XDP: Level = Level { files: &[1, 8], ..PLAIN };
/// IFLA_INFO_DATA.
static LINK_INFO: Level = Level { nests: &[(2, &LINK_DATA)], ..PLAIN };
/// VETH_INFO_PEER, VXCAN_INFO_PEER, IFLA_NETKIT_PEER_INFO; with other kinds it is too short to be a link.
static LINK_DATA: Level = Level { nests: &[(1, &PEER)], ..PLAIN };
static PEER: Level = Level { header: 16, ..LINK };

/// RTA_METRICS, RTA_ENCAP.
const ROUTE: &[(u16, &Level)] = &[(8, &PLAIN), (22, &ENCAP)];
/// LWT_BPF_IN, LWT_BPF_OUT, LWT_BPF_XMIT, SEG6_LOCAL_BPF; what another type has there is no run of attributes.
static ENCAP: Level =
    Level { nests: &[(1, &PROGRAM), (2, &PROGRAM), (3, &PROGRAM), (8, &PROGRAM)], ..PLAIN };
/// LWT_BPF_PROG_FD, SEG6_LOCAL_BPF_PROG.
static PROGRAM: Level = Level { files: &[1], ..PLAIN };

/// INET_DIAG_REQ_BYTECODE.
const INET_DIAG: Level = Level { filter: 1, ..PLAIN };

const FAMILIES: &[Family] = &[
    family(16, "LINK", 16, LINK),
    family(20, "ADDR", 8, Level { times: IFA_CACHEINFO, ..PLAIN }),
    // RTA_CACHEINFO, RTA_MULTIPATH.
    family(24, "ROUTE", 12, Level { nests: ROUTE, times: 12, nexthops: 9, ..PLAIN }),
    family(28, "NEIGH", 12, Level { times: 3, ..PLAIN }),
    family(32, "RULE", 12, PLAIN),
    // NDTA_PARMS.
    family(64, "NEIGHTBL", 4, Level { nests: &[(6, &PLAIN)], ..PLAIN }),
    family(72, "ADDRLABEL", 12, PLAIN),
    family(80, "NETCONF", 4, PLAIN),
    family(84, "MDB", 8, PLAIN),
    family(88, "NSID", 4, Level { files: &[3], ..PLAIN }),
    family(92, "STATS", 12, PLAIN),
    family(104, "NEXTHOP", 8, PLAIN),
    family(108, "LINKPROP", 16, PLAIN),
    family(112, "VLAN", 8, PLAIN),
    family(116, "NEXTHOPBUCKET", 8, PLAIN),
    family(120, "TUNNEL", 8, PLAIN),
];

const fn family(kind: u16, name: &'static str, header: usize, attributes: Level) -> Family {
    Family { kind, name, header, attributes }
}

/// Whether a request is about sockets of IPv4 or IPv6.
fn is_of_inet(sent: &Sent) -> bool {
    let families = [nix::libc::AF_INET as u8, nix::libc::AF_INET6 as u8];
    sent.protocol == "SOCK_DIAG"
        && sent.bytes.get(HEADER).is_some_and(|family| families.contains(family))
}

/// The bytecode of a socket filter, with zeros for the padding of each `struct inet_diag_hostcond`. An instruction begins with
/// its code and its length.
fn filter(bytecode: &[u8]) -> String {
    let mut bytes = bytecode.to_vec();
    let mut rest = &mut bytes[..];
    while let [kind, len, ..] = *rest {
        if HOST_CONDITIONS.contains(&kind) {
            clear(rest, 6..8);
            if rest.get(4) == Some(&UNIX) {
                clear(rest, 12..16);
            }
        }
        rest = rest.get_mut(usize::from(len).max(4)..).unwrap_or_default();
    }
    hex(&bytes)
}

/// Sets the bytes of this range to zero, as far as there are any.
fn clear(bytes: &mut [u8], range: Range<usize>) {
    bytes.iter_mut().take(range.end).skip(range.start).for_each(|byte| *byte = 0);
}

/// The message without what may differ: `NEWLINK flags 605 [00…] 3:6c6f00 …`, all in hex.
pub fn line(sent: &Sent) -> String {
    let kind = number(&sent.bytes, 4);
    let known = |family: &&Family| sent.protocol == "ROUTE" && family.kind == kind & !3;
    let (name, header, level) = match FAMILIES.iter().find(known) {
        Some(family) => {
            let verb = ["NEW", "DEL", "GET", "SET"][usize::from(kind & 3)];
            (format!("{verb}{}", family.name), family.header, family.attributes)
        }
        None if is_of_inet(sent) => {
            let old = [TCPDIAG_GETSOCK, DCCPDIAG_GETSOCK].contains(&kind);
            let header = if old { OLD_INET_DIAG_REQUEST } else { INET_DIAG_REQUEST };
            (format!("SOCK_DIAG {kind:x}"), header, INET_DIAG)
        }
        None => (format!("{} {kind:x}", sent.protocol), 4, PLAIN),
    };
    let flags = number(&sent.bytes, 6);
    let mut body = sent.bytes.get(HEADER..).unwrap_or_default().to_vec();
    if (sent.protocol.as_str(), kind) == ("XFRM", XFRM_MSG_DELPOLICY) {
        clear(&mut body, 61..64);
    }
    if is_of_inet(sent) && kind == SOCK_DESTROY {
        clear(&mut body, COOKIE..INET_DIAG_REQUEST);
    }
    format!("{name} flags {flags:x} {}", attributes(&body, Level { header, ..level }))
}

/// `[header] number:value …`
fn attributes(bytes: &[u8], level: Level) -> String {
    let (header, mut rest) = bytes.split_at(level.header.min(bytes.len()));
    let mut all = Vec::new();
    while let Some((kind, value, more)) = attribute(rest) {
        all.retain(|(other, _)| *other != kind);
        all.push((kind, text(kind, value, level)));
        rest = more;
    }
    let mut line = format!("[{}]", hex(header));
    for (kind, value) in all {
        line += &format!(" {kind:x}:{value}");
    }
    if !rest.is_empty() {
        line += &format!(" and {}", hex(rest));
    }
    line
}

fn text(kind: u16, value: &[u8], level: Level) -> String {
    let nest = level.nests.iter().find(|(nest, _)| *nest == kind & 0x3fff);
    match nest {
        Some((_, inner)) if value.len() >= inner.header => {
            format!("{{{}}}", attributes(value, **inner))
        }
        _ if kind & NESTED != 0 => format!("{{{}}}", attributes(value, PLAIN)),
        _ if level.files.contains(&kind) => "file".into(),
        _ if kind != 0 && level.nexthops == kind => nexthops(value),
        _ if kind != 0 && level.filter == kind => filter(value),
        _ if kind != 0 && level.times == kind => times(kind, value),
        _ => hex(value),
    }
}

/// Each `struct rtnexthop` with its attributes.
fn nexthops(mut bytes: &[u8]) -> String {
    let mut all = String::new();
    while bytes.len() >= 8 {
        let (one, rest) = bytes.split_at(usize::from(number(bytes, 0)).clamp(8, bytes.len()));
        all += &format!("{{{}}}", attributes(one, Level { header: 8, nests: ROUTE, ..PLAIN }));
        bytes = rest;
    }
    all + &hex(bytes)
}

/// Two lifetimes that the user gave an address have no times of change behind them.
fn times(kind: u16, value: &[u8]) -> String {
    match value.get(8..) {
        Some(changes) if kind == IFA_CACHEINFO && changes.iter().all(|byte| *byte == 0) => {
            hex(value)
        }
        _ => "times".into(),
    }
}

/// The first attribute of `bytes`, and what is behind it.
fn attribute(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let len = usize::from(number(bytes, 0));
    let value = bytes.get(4..len)?;
    let next = len.next_multiple_of(4).min(bytes.len());
    Some((number(bytes, 2), value, &bytes[next..]))
}

fn number(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).map_or(0, |two| u16::from_ne_bytes([two[0], two[1]]))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
