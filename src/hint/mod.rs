//! Hints: a second line after an error message, only if stderr is a terminal and RIP_HINTS is not 0.
//!
//! Output to a pipe or a file never contains hints, so it is identical to that of the reference. `words` has hints for
//! refused words of the command line, `kernel` for errors from the kernel, and `tunnel` for tunnels that already exist.

mod kernel;
mod tunnel;
mod words;

use crate::applet;
use crate::attr::kind::LinkKind;
use crate::complete;
use crate::error::{self, Error, Kind, Quoted, Refusal};
use crate::ip::link::{kind, port};
use crate::netlink::message::{self, Message, Messages, Nlas};
use crate::netlink::uapi::link::{RTM_NEWLINK, ifla, info};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::route::rta;
use crate::rt::link::Link;
use crate::session::{Caller, Options, Session};
use nix::libc::{EACCES, ENODEV, EOPNOTSUPP, EPERM, EROFS};
use std::io::IsTerminal;

/// Whether hints are to be printed.
fn wanted() -> bool {
    std::io::stderr().is_terminal()
        && std::env::var_os("RIP_HINTS").is_none_or(|value| value != "0")
}

/// Prints an error to stderr, followed by its hint, if hints are enabled and there is one.
pub fn report(error: &Error) {
    let hint = if wanted() { line(error, &crate::sys::argv()) } else { None };
    let hint = hint.map(|hint| format!("hint: {}\n", escaped(&hint)));
    error::write(&format!("{error}{}", hint.unwrap_or_default()));
}

/// Prints a hint after a successful command whose arguments may be a mistake.
pub fn remark(argv: &[String]) {
    if let Some(hint) = words::flag_like_a_link(argv) {
        error::write(&format!("hint: {}\n", escaped(&hint)));
    }
}

/// Returns the hint for an error of the command line `argv`.
fn line(error: &Error, argv: &[String]) -> Option<String> {
    let request = match &error.kind {
        Kind::Kernel(refusal) => refusal.request.as_ref(),
        _ => None,
    };
    let found = kernel::hint(&error.kind)
        .or_else(|| words::stale_name(&error.kind, argv))
        .or_else(|| words::hint(&error.kind, argv))
        .or_else(|| tunnel::of_line(&error.kind, argv, &session()))
        .or_else(|| no_vrf(&error.kind))
        .or_else(|| no_right(&error.kind))
        .or_else(|| no_kind(&error.kind, argv));
    let found = found.or_else(|| match error.kind {
        Kind::Family { .. } => {
            Some("this kernel does not support the command: a module is missing, or the kernel was built without it".into())
        }
        Kind::HiddenProcesses if !nix::unistd::geteuid().is_root() => {
            Some("processes of other users are shown only to root".into())
        }
        _ => None,
    });
    let found = found.or_else(|| {
        let name = attribute(request?)?;
        Some(format!("the kernel refused the attribute {name}"))
    });
    found.or_else(|| near(word(&error.kind)?, argv).map(did_you_mean))
}

/// A session that discards errors.
fn session() -> Session {
    Session::new(Options::default(), &Caller::new(|_| {}))
}

/// Replaces control characters by `\\x1b` etc., because a terminal would interpret control characters in names.
fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut all, c| {
        match c.is_control() {
            true => all += &format!("\\x{:02x}", u32::from(c)),
            false => all.push(c),
        }
        all
    })
}

fn did_you_mean(word: String) -> String {
    format!("did you mean \"{word}\"?")
}

/// The hint for a missing capability. EACCES counts only for system calls: the kernel also refuses requests with EACCES
/// for other reasons.
fn no_right(kind: &Kind) -> Option<String> {
    let needs = match kind {
        // If the kernel gives a reason, a missing capability is not the cause.
        Kind::Kernel(refusal) | Kind::Dump(refusal, _)
            if refusal.errno == EPERM && refusal.text.is_none() =>
        {
            "CAP_NET_ADMIN"
        }
        Kind::System { errno: EPERM, needs, .. } => needs,
        Kind::System { errno: EACCES, .. } => "CAP_DAC_OVERRIDE",
        _ => return None,
    };
    Some(match nix::unistd::geteuid().is_root() {
        false => format!("this needs root, or the capability {needs}"),
        true => format!("root lacks the capability {needs} in this namespace"),
    })
}

/// The hint for `ip vrf exec` if cgroup2 or BPF is not available.
fn no_vrf(kind: &Kind) -> Option<String> {
    let Kind::System { errno, needs, .. } = kind else { return None };
    let why = match (*needs, *errno) {
        (error::CGROUP2, EROFS) => {
            "a VRF requires a new cgroup, but cgroup2 is mounted read-only, as in many containers"
        }
        (error::CGROUP2, ENODEV) => "this kernel does not support cgroup2 (CONFIG_CGROUPS)",
        (error::CGROUP2, EPERM | EACCES) if !nix::unistd::geteuid().is_root() => {
            "a VRF requires a new cgroup, which only root can create"
        }
        (error::CGROUP2, EACCES) => {
            "a VRF requires a new cgroup, and root lacks the capability CAP_DAC_OVERRIDE to create it"
        }
        (error::CGROUP2, _) => "a VRF requires a new cgroup, which cannot be created here",
        (error::BPF, EPERM | EACCES) => return None,
        (error::BPF, _) => {
            "this kernel cannot bind the sockets of a cgroup to a VRF with BPF (CONFIG_CGROUP_BPF)"
        }
        _ => return None,
    };
    Some(why.into())
}

/// Returns the kind of the link to create, if the kernel refused the request with EOPNOTSUPP.
fn unsupported_kind(kind: &Kind) -> Option<String> {
    let Kind::Kernel(Refusal { errno: EOPNOTSUPP, request: Some(request), .. }) = kind else {
        return None;
    };
    let message = Messages(&request.bytes).next()?;
    let adds = message.kind == RTM_NEWLINK && message.flags & nlm::CREATE != 0;
    if !adds || request.protocol != nlm::ROUTE {
        return None;
    }
    let link = Link::parse(&message);
    link.kind().map(|name| name.into_owned())
}

/// The hint for a link kind that the kernel, or `ip link add`, does not support.
fn no_kind(error: &Kind, argv: &[String]) -> Option<String> {
    let name = unsupported_kind(error)?;
    if !kind::all(false).iter().any(|kind| kind.0 == name) {
        return near(&name, argv).map(did_you_mean);
    }
    Some(match kind::can_add(&name) {
        true => format!(
            "this kernel may not support links of kind \"{name}\" (a module is missing, or the kernel was built without it), or these options"
        ),
        false => format!("\"ip link add\" cannot create links of kind \"{name}\""),
    })
}

/// Returns the word of the command line that an error concerns.
fn word(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Invalid { value, .. }
        | Kind::Duplicate { value, .. }
        | Kind::Second { value, .. } => Some(value),
        Kind::NoDevice { name } => Some(name),
        Kind::Refused { word, .. }
        | Kind::System { word, .. }
        | Kind::Usage { word, .. }
        | Kind::Silent { word } => word.as_deref(),
        _ => None,
    }
}

/// Returns a word similar to `refused` that is valid at its position.
fn near(refused: &str, argv: &[String]) -> Option<String> {
    let tool = argv.first()?.rsplit('/').next()?;
    let tool = if applet::find(tool).is_some() { tool } else { "rip" };
    let places = (1..argv.len()).filter(|at| argv[*at] == refused && refused.len() > 1);
    places
        .filter_map(|at| {
            let before = std::iter::once(tool.to_string()).chain(argv[1..at].iter().cloned());
            let place: Vec<_> = before.chain([String::new()]).collect();
            let fitting: Vec<_> =
                complete::candidates(&place).into_iter().map(|found| found.word).collect();
            if fitting.iter().any(|fits| fits == refused) {
                return None;
            }
            nearest(refused, fitting.into_iter())
        })
        .next()
}

/// Returns the word most similar to `word`, if any is similar enough.
fn nearest(word: &str, others: impl Iterator<Item = String>) -> Option<String> {
    // For two letters, any two words would count as similar.
    let most = match word.len() {
        ..3 => return None,
        3 | 4 => 1,
        _ => 2,
    };
    let others = others.map(|other| (distance(word, &other), other));
    others.filter(|(far, _)| *far <= most).min_by_key(|(far, _)| *far).map(|(_, other)| other)
}

/// The edit distance: the number of letters to insert, delete, change or swap.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i.max(j)
            } else {
                let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let moved = rows[i - 1][j].min(rows[i][j - 1]) + 1;
                let swaps = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                let swapped = if swaps { rows[i - 2][j - 2] + 1 } else { usize::MAX };
                changed.min(moved).min(swapped)
            };
        }
    }
    rows[a.len()][b.len()]
}

/// The names of attributes from number 1 on, as in the kernel's netlink specifications.
const LINK: &str = "address broadcast ifname mtu link qdisc stats cost priority master wireless protinfo txqlen map \
    weight operstate linkmode linkinfo net-ns-pid ifalias num-vf vfinfo-list stats64 vf-ports port-self af-spec group \
    net-ns-fd ext-mask promiscuity num-tx-queues num-rx-queues carrier phys-port-id carrier-changes phys-switch-id \
    link-netnsid phys-port-name proto-down gso-max-segs gso-max-size pad xdp event new-netnsid target-netnsid \
    carrier-up-count carrier-down-count new-ifindex min-mtu max-mtu prop-list alt-ifname perm-address \
    proto-down-reason parent-dev-name parent-dev-bus-name gro-max-size tso-max-size tso-max-segs allmulti \
    devlink-port gso-ipv4-max-size gro-ipv4-max-size";
const ADDRESS: &str = "address local label broadcast anycast cacheinfo multicast flags rt-priority target-netnsid proto";
const ROUTE: &str = "dst src iif oif gateway priority prefsrc metrics multipath protoinfo flow cacheinfo session \
    mp-algo table mark mfc-stats via newdst pref encap-type encap expires pad uid ttl-propagate ip-proto sport dport \
    nh-id flowlabel";
const METRICS: &str = "lock mtu window rtt rttvar ssthresh cwnd advmss reordering hoplimit initcwnd features rto-min \
    initrwnd quickack cc-algo fastopen-no-cookie";
const NEIGHBOUR: &str = "dst lladdr cacheinfo probes vlan port vni ifindex master link-netnsid src-vni protocol nh-id \
    fdb-ext-attrs flags-ext";
const RULE: &str = "dst src iifname goto unused2 priority unused3 unused4 unused5 fwmark flow tun-id \
    suppress-ifgroup suppress-prefixlen table fwmask oifname pad l3mdev uid-range protocol ip-proto sport-range \
    dport-range dscp flowlabel flowlabel-mask sport-mask dport-mask dscp-mask";
const NAMESPACE: &str = "nsid pid fd target-nsid current-nsid";
const NEXTHOP: &str = "id group group-type blackhole oif gateway encap-type encap groups master fdb res-group res-bucket";

/// Per group of four message types: the first type, the length of the header in bytes, and the attributes.
const MESSAGES: &[(u16, usize, &str)] = &[
    (16, 16, LINK),
    (20, 8, ADDRESS),
    (24, 12, ROUTE),
    (28, 12, NEIGHBOUR),
    (32, 12, RULE),
    (88, 4, NAMESPACE),
    (104, 8, NEXTHOP),
];

/// Returns the name of the attribute that the kernel refused.
fn attribute(quoted: &Quoted) -> Option<String> {
    let request = Messages(&quoted.bytes).next()?;
    // `MESSAGES` contains only message types of rtnetlink.
    if quoted.protocol == nlm::ROUTE { name_at(&request, quoted.attribute?) } else { None }
}

fn name_at(request: &Message, offset: usize) -> Option<String> {
    let (_, header, names) = MESSAGES.iter().find(|row| row.0 == request.kind & !3)?;
    let begin = message::HEADER + header;
    let (id, payload, at) = holding(request.raw.get(begin..)?, offset.checked_sub(begin)?)?;
    let inner = match (*names, id) {
        _ if at == 0 => None,
        (LINK, ifla::LINKINFO) => option_of_kind(payload, at),
        (ROUTE, rta::METRICS) => inner_of(payload, at).and_then(|(id, ..)| nth(METRICS, id)),
        _ => None,
    };
    inner.or_else(|| nth(names, id))
}

/// Returns the attribute at a byte offset: its number, its payload, and the offset relative to its header.
fn holding(bytes: &[u8], offset: usize) -> Option<(u16, &[u8], usize)> {
    let begin = |payload: &[u8]| payload.as_ptr() as usize - bytes.as_ptr() as usize - 4;
    let mut all = message::iter(bytes).map(|(id, payload)| (id, payload, begin(payload)));
    let (id, payload, at) =
        all.find(|(_, payload, at)| (*at..at + 4 + payload.len()).contains(&offset))?;
    Some((id, payload, offset - at))
}

/// Like [`holding`], for the attributes nested in a payload. `offset` is relative to the header of the outer attribute.
fn inner_of(payload: &[u8], offset: usize) -> Option<(u16, &[u8], usize)> {
    holding(payload, offset.checked_sub(4)?)
}

/// Returns the keyword of the option at an offset in IFLA_LINKINFO.
fn option_of_kind(payload: &[u8], offset: usize) -> Option<String> {
    let name = Nlas::parse(payload).str(info::KIND)?;
    let known: &LinkKind = kind::find(&name).or_else(|| port::find(&format!("{name}_slave")))?;
    let (_, data, at) = inner_of(payload, offset)?;
    let (id, ..) = inner_of(data, at)?;
    let word = known.set.iter().find(|attr| attr.id == id)?.spec.words.first()?;
    Some(format!("\"{}\" of {name}", word.text))
}

fn nth(names: &str, id: u16) -> Option<String> {
    let at = usize::from(id).checked_sub(1)?;
    names.split_ascii_whitespace().nth(at).map(|name| format!("\"{name}\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::netlink::Request;

    #[test]
    fn words_that_are_near() {
        assert_eq!(distance("eth1", "eth0"), 1);
        assert_eq!(distance("eht0", "eth0"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("vxln", "vxlan"), 1);
        let links = ["lo", "eth0", "br0"].map(str::to_string);
        assert_eq!(nearest("eht0", links.clone().into_iter()), Some("eth0".into()));
        assert_eq!(nearest("wlan0", links.into_iter()), None);
    }

    fn refused(protocol: isize, kind: u16, errno: i32) -> Error {
        let header = MESSAGES.iter().find(|row| row.0 == kind & !3).map_or(16, |row| row.1);
        let mut request = Request::new(kind, nlm::CREATE, &vec![0; header]);
        request.put(ifla::ADDRESS, &[0; 6]);
        request.nest(ifla::LINKINFO, |request| request.put(info::KIND, b"bond_slave"));
        request.finish(1);
        let bytes = request.bytes().into();
        let request = Some(Quoted { protocol, bytes, attribute: Some(message::HEADER + header) });
        Error::kernel(Refusal { errno, text: None, request })
    }

    #[test]
    fn attributes_only_of_the_protocol_spoken() {
        for kind in [16, 20, 24, 28, 32] {
            let hint = |protocol| line(&refused(protocol, kind, 22), &[]);
            assert!(hint(nlm::ROUTE).is_some_and(|hint| hint.contains("attribute")), "{kind}");
            assert_eq!(hint(nlm::GENERIC), None, "{kind}");
        }
    }

    #[test]
    fn kinds_that_cannot_be_added() {
        let hint = line(&refused(nlm::ROUTE, RTM_NEWLINK, EOPNOTSUPP), &[]);
        assert_eq!(hint, Some("\"ip link add\" cannot create links of kind \"bond_slave\"".into()));
        assert_eq!(line(&refused(nlm::GENERIC, RTM_NEWLINK, EOPNOTSUPP), &[]), None);
    }

    #[test]
    fn the_one_capability() {
        let needs = |error: Error| no_right(&error.kind).unwrap_or_default();
        assert!(needs(refused(nlm::ROUTE, RTM_NEWLINK, EPERM)).contains("CAP_NET_ADMIN"));
        assert!(
            needs(Error::system("x", EPERM).needing(error::SYS_ADMIN)).contains("CAP_SYS_ADMIN")
        );
        assert_eq!(needs(refused(nlm::ROUTE, RTM_NEWLINK, EACCES)), "");
    }

    #[test]
    fn control_bytes_are_escaped() {
        assert_eq!(escaped("a\x1b[2J\u{9b}\n"), "a\\x1b[2J\\x9b\\x0a");
    }

    #[test]
    fn attributes_by_place() {
        let mut request = Request::new(16, 0, &[0; 16]);
        request.put(ifla::IFALIAS, b"alias");
        request.nest(ifla::LINKINFO, |request| {
            request.put(info::KIND, b"vxlan");
            request.nest(info::DATA, |request| request.put_u32(1, 5));
        });
        request.finish(1);
        let message = Messages(request.bytes()).next().expect("one message");
        assert_eq!(name_at(&message, 32), Some("\"ifalias\"".into()));
        assert_eq!(name_at(&message, 44), Some("\"linkinfo\"".into()));
        assert_eq!(name_at(&message, 64), Some("\"id\" of vxlan".into()));
        for cut in 0..request.bytes().len() {
            let cut = Message { raw: &message.raw[..cut], ..message };
            (0..100).for_each(|offset| drop(name_at(&cut, offset)));
        }
    }

    #[test]
    fn attributes_by_number() {
        assert_eq!(nth(LINK, ifla::LINKINFO), Some("\"linkinfo\"".into()));
        assert_eq!(nth(LINK, ifla::GRO_MAX_SIZE), Some("\"gro-max-size\"".into()));
        assert_eq!(nth(ROUTE, rta::METRICS), Some("\"metrics\"".into()));
        assert_eq!(nth(ROUTE, rta::TABLE), Some("\"table\"".into()));
        assert_eq!(nth(ROUTE, rta::NH_ID), Some("\"nh-id\"".into()));
        assert_eq!(nth(LINK, 0), None);
    }
}
