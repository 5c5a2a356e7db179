//! What the kernel holds after a case, asked for with the reference's tools on both sides.

use std::net::IpAddr;

use super::Result;
use super::mask::Mask;

/// The questions, for the case's own namespace and then each named one: a process a line, for processes take time.
const QUESTIONS: [(&str, &[&str]); 3] = [
    (
        "ip -d",
        &[
            "link",
            "address",
            "route show table all",
            "rule",
            "neighbour",
            "neighbour show proxy",
            "nexthop",
            "addrlabel",
            "token",
            "netconf",
            "tcp_metrics",
            "xfrm state",
            "xfrm policy",
        ],
    ),
    ("ip -6 -d", &["rule"]),
    // In this order: with a kernel that has no VLANs in bridges the program ends there.
    ("bridge -d", &["link", "fdb", "mdb", "vlan", "vlan global"]),
];

/// What is masked in every answer: random addresses, times, what the kernel numbers as it comes.
pub fn masks() -> Vec<Mask> {
    let numbers = ["prog/xdp id ", "load_time ", "btf_id "].map(|words| Mask::After(words.into()));
    [vec![Mask::Mac, Mask::Timers], numbers.to_vec()].concat()
}

/// The answers, each behind its question. `ask` runs a shell command and renders what it printed, `mask` hides what is
/// masked.
pub fn answers(
    ask: impl Fn(&str) -> Result<String>,
    mask: impl Fn(String) -> String,
) -> Result<String> {
    let names = names();
    let mut all = format!("(ip netns)\n{}", ask("ip netns")?);
    for name in [None].into_iter().chain(names.iter().map(Some)) {
        for (tool, questions) in QUESTIONS {
            let tool = match name {
                Some(name) => format!("{tool} -n '{name}'"),
                None => tool.to_owned(),
            };
            let answer = ask(&format!("{tool} -force -b - <<.\n{}\n.", questions.join("\n")))?;
            all += &format!("({tool} {})\n", questions.join(", "));
            all += &sorted(&mask(settled(&answer)));
        }
    }
    Ok(all)
}

/// The namespaces that have a name.
pub fn names() -> Vec<String> {
    let entries = std::fs::read_dir("/run/netns").into_iter().flatten().flatten();
    let mut names: Vec<_> =
        entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// The answer without what the clock or a random address decides: whether an IPv6 address has been found unique yet and
/// the route to it, who listens for its group, whether a link that is up is said to be, ids of bridges.
fn settled(answer: &str) -> String {
    let passing = |line: &&str| {
        (line.starts_with("local ") && line.contains(" proto kernel ") && line.contains(':'))
            || line.starts_with("33:33:ff:")
            || (line.starts_with("dev ") && line.contains(" temp"))
    };
    let lines = answer.lines().filter(|line| !passing(line));
    lines.map(|line| bridge_ids(&up(&line.replace(" tentative", ""))) + "\n").collect()
}

/// The line of a link whose other end is up, as it will be: `state UP`.
fn up(line: &str) -> String {
    match line.contains(",LOWER_UP") {
        true => line
            .replace("<NO-CARRIER,", "<")
            .replace(" state UNKNOWN ", " state UP ")
            .replace(" state DOWN ", " state UP "),
        false => line.to_owned(),
    }
}

/// The answer with entries sorted whose order is that of a hash or of time.
fn sorted(answer: &str) -> String {
    let mut lines: Vec<_> = answer.split_inclusive('\n').collect();
    lines.chunk_by_mut(|a, b| table(a).is_some() && table(a) == table(b)).for_each(<[&str]>::sort);
    lines.concat()
}

/// The table that the line is such an entry of: neighbours and TCP metrics begin with an address, a bridge's tables with a
/// link address or `dev br0 port`, the routes of each link that comes up with a type.
fn table(line: &str) -> Option<&'static str> {
    let mut words = line.split(' ');
    let (first, second) = (words.next()?, words.next()?);
    match second {
        "dev" if line.get(2..3) == Some(":") => Some("fdb"),
        "dev" if first.parse::<IpAddr>().is_ok() => Some("neighbour"),
        "age" => Some("tcp_metrics"),
        "ff00::/8" => Some("multicast"),
        _ if second.starts_with("fe80::") => Some("link-local"),
        _ => (first == "dev").then_some("mdb"),
    }
}

/// `8000.2:0:0:0:0:1` as `8000.X`.
fn bridge_ids(line: &str) -> String {
    let mut parts = line.split("8000.");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_hexdigit() && c != ':').unwrap_or(part.len());
        out += &format!("8000.{}{}", if end > 5 { "X" } else { &part[..end] }, &part[end..]);
    }
    out
}
