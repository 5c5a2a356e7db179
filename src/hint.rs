//! A second line on stderr that helps, where that is a terminal and RIP_HINTS is not 0.
//!
//! Never in a pipe or a file: there every byte is the reference's.

use crate::applet;
use crate::attr::kind::LinkKind;
use crate::complete;
use crate::ip::link::{kind, port};
use crate::netlink::message::{self, Message, Nlas};
use crate::netlink::uapi::link::{ifla, info};
use crate::netlink::uapi::route::rta;
use std::io::IsTerminal;

/// Whether hints are wanted.
fn wanted() -> bool {
    std::io::stderr().is_terminal()
        && std::env::var_os("RIP_HINTS").is_none_or(|value| value != "0")
}

/// The hint to what was just said, as a line; `attribute` is what [`attribute`] made of the refusal.
pub fn line(said: &str, attribute: Option<&str>) -> Option<String> {
    // Looking for names would say this of a broken file again.
    if !wanted() || said.starts_with("Database ") {
        return None;
    }
    let argv = crate::text::argv();
    let text = said.split("Usage:").next().unwrap_or_default();
    let refused = || attribute.map(|name| format!("the kernel refused the attribute {name}"));
    let found = no_right(text).or_else(|| no_kind(text, &argv)).or_else(|| no_family(text));
    let found = found.or_else(refused);
    let found = found.or_else(|| near(text, &argv).map(did_you_mean));
    found.map(|found| format!("hint: {found}\n"))
}

fn did_you_mean(word: String) -> String {
    format!("did you mean \"{word}\"?")
}

/// What was asked for is for those who may.
fn no_right(text: &str) -> Option<String> {
    let refused =
        ["Operation not permitted", "Permission denied"].iter().any(|why| text.contains(why));
    let is_root = nix::unistd::geteuid().is_root();
    refused.then(|| match is_root {
        false => {
            "this is for root, or with the capabilities CAP_NET_ADMIN and CAP_SYS_ADMIN".into()
        }
        true => "even root lacks the right here: CAP_NET_ADMIN in this network namespace".into(),
    })
}

/// What is said where a kind, or the words behind it, mean nothing.
const UNKNOWN_KIND: &[&str] =
    &["Unknown device type", "Operation not supported", "Garbage instead of arguments"];

/// The kind that a line makes a link of is unknown to the kernel.
fn no_kind(text: &str, argv: &[String]) -> Option<String> {
    let unknown = UNKNOWN_KIND.iter().any(|why| text.contains(why));
    let at = argv.iter().position(|word| word == "type").filter(|_| unknown)?;
    let name = argv.get(at + 1)?;
    let nearest = || nearest(name, kind::all(true).into_iter().map(|kind| kind.0.to_string()));
    match (kind::is_known(name), text.contains("Unknown device type")) {
        (true, true) => Some(format!(
            "this kernel has no links of kind \"{name}\": no module, or not built for it"
        )),
        (true, false) if text.contains("Garbage") => None,
        (true, false) => Some(format!(
            "this kernel may lack links of kind \"{name}\", or what they are asked for"
        )),
        (false, _) => nearest().map(did_you_mean),
    }
}

/// A family of generic netlink is unknown to the kernel.
fn no_family(text: &str) -> Option<String> {
    let unknown = text.starts_with("Error talking to the kernel");
    unknown.then(|| "this kernel has no part for that: no module, or not built for it".into())
}

/// The word that may be meant: one like a word of the line that is told of, and that fits in its place.
fn near(text: &str, argv: &[String]) -> Option<String> {
    let tool = argv.first()?.rsplit('/').next()?;
    let tool = if applet::find(tool).is_some() { tool } else { "rip" };
    let mut words = vec![tool.to_string()];
    for word in argv.get(1..)? {
        if is_told_of(word, text) {
            let place = [&words[..], &[String::new()]].concat();
            let fitting: Vec<_> =
                complete::candidates(&place).into_iter().map(|found| found.word).collect();
            if !fitting.contains(word)
                && let Some(found) = nearest(word, fitting.into_iter())
            {
                return Some(found);
            }
        }
        words.push(word.clone());
    }
    None
}

/// Whether a text has a word as a whole.
fn is_told_of(word: &str, text: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || "_-.".contains(c);
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let behind = text[at + word.len()..].chars().next();
        word.len() > 1
            && !before.is_some_and(is_part)
            && !behind.is_some_and(|c| c != '.' && is_part(c))
    })
}

/// The word that is most like `word`, if any is enough.
fn nearest(word: &str, others: impl Iterator<Item = String>) -> Option<String> {
    let most = if word.len() > 4 { 2 } else { 1 };
    let others = others.map(|other| (distance(word, &other), other));
    others.filter(|(far, _)| *far <= most).min_by_key(|(far, _)| *far).map(|(_, other)| other)
}

/// How many letters must be put in, left out, changed or swapped.
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

/// Attributes by number from 1, as the kernel's specifications call them.
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

/// By the first of four message numbers: the length of the header, and the attributes.
const MESSAGES: &[(u16, usize, &str)] = &[
    (16, 16, LINK),
    (20, 8, ADDRESS),
    (24, 12, ROUTE),
    (28, 12, NEIGHBOUR),
    (32, 12, RULE),
    (88, 4, NAMESPACE),
    (104, 8, NEXTHOP),
];

/// The name of the attribute at `offset` in a request, counted from its beginning.
pub fn attribute(request: &Message, offset: usize) -> Option<String> {
    if wanted() { name_at(request, offset) } else { None }
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

/// The attribute that holds `offset`: its number, its payload, and the offset in it from its header.
fn holding(bytes: &[u8], offset: usize) -> Option<(u16, &[u8], usize)> {
    let begin = |payload: &[u8]| payload.as_ptr() as usize - bytes.as_ptr() as usize - 4;
    let mut all = message::iter(bytes).map(|(id, payload)| (id, payload, begin(payload)));
    let (id, payload, at) =
        all.find(|(_, payload, at)| (*at..at + 4 + payload.len()).contains(&offset))?;
    Some((id, payload, offset - at))
}

/// As [`holding`] for what an attribute holds, `offset` counted from the attribute's header.
fn inner_of(payload: &[u8], offset: usize) -> Option<(u16, &[u8], usize)> {
    holding(payload, offset.checked_sub(4)?)
}

/// The keyword of an option within IFLA_LINKINFO.
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
    use crate::netlink::message::Messages;

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

    #[test]
    fn words_that_are_told_of() {
        assert!(is_told_of("eth1", "Cannot find device \"eth1\"\n"));
        assert!(is_told_of(
            "eth1",
            "eth1: error fetching interface information: Device not found\n"
        ));
        assert!(!is_told_of("eth", "Cannot find device \"eth1\"\n"));
        assert!(!is_told_of("x", "x\n"));
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
