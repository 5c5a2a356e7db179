//! What is measured: a command line, what it finds, and the system calls it cannot do without.

use std::fmt::Write;

/// One work.
pub struct Work {
    /// What it is called in the table.
    pub name: &'static str,
    /// The command line; its first word is the tool.
    pub line: &'static str,
    /// What `ip -batch` makes first, then `bridge -batch`: the lines that begin with `fdb`.
    pub setup: fn() -> String,
    /// What the command reads; each run then has a namespace of its own.
    pub input: Option<fn() -> String>,
    /// What the reference's `ip` does before each run, not timed; empty for nothing.
    pub before: &'static str,
    /// What it does after each run.
    pub after: &'static str,
    /// The bare system calls that do the same, see `floor.rs`; empty where there are none.
    pub floor: &'static str,
    /// How often it is run.
    pub runs: usize,
}

/// The rest of a work that says the first few.
pub const PLAIN: Work = Work {
    name: "",
    line: "",
    setup: String::new,
    input: None,
    before: "",
    after: "",
    floor: "",
    runs: 5,
};

const fn dump(
    name: &'static str,
    line: &'static str,
    setup: fn() -> String,
    floor: &'static str,
) -> Work {
    Work { name, line, setup, floor, ..PLAIN }
}

const fn batch(
    name: &'static str,
    line: &'static str,
    input: fn() -> String,
    floor: &'static str,
) -> Work {
    Work { name, line, input: Some(input), floor, ..PLAIN }
}

const fn start(name: &'static str, line: &'static str) -> Work {
    Work { name, line, setup: three_links, runs: 200, ..PLAIN }
}

const fn netns(name: &'static str, line: &'static str) -> Work {
    Work { name, line, runs: 20, ..PLAIN }
}

/// All works, in the table's order.
pub fn all() -> Vec<Work> {
    vec![
        start("start: link show lo", "ip link show lo"),
        start("start: -j addr", "ip -j addr"),
        dump("1,000,000 IPv4 routes", "ip route", routes, "dump 26 2"),
        dump("1,000,000 IPv4 routes, JSON", "ip -j route", routes, "dump 26 2"),
        dump("200,000 IPv6 routes", "ip -6 route", routes6, "dump 26 10"),
        dump("100,000 neighbours", "ip neigh", neighbours, "dump 30 0"),
        dump("100,000 addresses of a bridge", "bridge fdb", forwarding, "dump 30 7"),
        dump("10,000 links, -d", "ip -d link", links, "dump 18 0"),
        dump("10,000 addresses", "ip addr show dev lo", addresses, "dump 22 0"),
        batch("-batch of 200,000 routes", "ip -batch -", route_adds, "routes 1"),
        batch("-force -batch of 200,000 routes", "ip -force -batch -", route_adds, "routes 64"),
        batch("-batch of 10,000 links", "ip -batch -", link_adds, "links 1"),
        batch("-force -batch of 10,000 links", "ip -force -batch -", link_adds, "links 64"),
        batch("-batch of 10,000 addresses", "ip -batch -", address_adds, "addresses 1"),
        batch(
            "-force -batch of 10,000 addresses",
            "ip -force -batch -",
            address_adds,
            "addresses 64",
        ),
        Work { after: "netns del one", ..netns("netns add", "ip netns add one") },
        Work { before: "netns add one", ..netns("netns del", "ip netns del one") },
        Work { setup: one_netns, ..netns("netns exec", "ip netns exec one true") },
        Work { setup: namespaces, ..netns("netns list, 1,000", "ip netns list") },
        Work { setup: numbered, ..netns("netns list, 1,000 with ids", "ip netns list") },
        dump("brctl show, 100 bridges with 1,000 ports", "brctl show", bridges, ""),
    ]
}

/// `full` times RIP_BENCH_SCALE.
pub fn scaled(full: u32) -> u32 {
    let scale = std::env::var("RIP_BENCH_SCALE").ok().and_then(|text| text.parse::<f64>().ok());
    ((f64::from(full) * scale.unwrap_or(1.0)) as u32).max(1)
}

/// `count` lines.
fn lines(count: u32, line: impl Fn(&mut String, u32)) -> String {
    let mut out = String::new();
    for i in 0..scaled(count) {
        line(&mut out, i);
        out.push('\n');
    }
    out
}

/// An IPv4 address below 10.0.0.0/8.
pub fn ten(i: u32) -> [u8; 4] {
    let [_, b, c, d] = i.to_be_bytes();
    [10, b, c, d]
}

fn dotted(i: u32) -> std::net::Ipv4Addr {
    ten(i).into()
}

fn three_links() -> String {
    "link set lo up\nlink add v0 type veth peer name v1\naddr add 10.0.0.1/24 dev v0\naddr add 10.1.0.1/24 dev v1\n".into()
}

fn route_adds() -> String {
    lines(200_000, |out, i| {
        let _ = write!(out, "route add {} dev lo", dotted(i));
    })
}

/// 100,000 changes: routes that come and go.
pub fn burst() -> String {
    lines(50_000, |out, i| {
        let _ = write!(out, "route add {0} dev lo\nroute del {0} dev lo", dotted(i));
    })
}

fn routes() -> String {
    let all = lines(1_000_000, |out, i| {
        let _ = write!(out, "route add {} dev lo", dotted(i));
    });
    format!("link set lo up\n{all}")
}

fn routes6() -> String {
    let all = lines(200_000, |out, i| {
        let _ = write!(out, "route add 2001:db8:{:x}:{:x}::/64 dev lo", i >> 16, i & 0xffff);
    });
    format!("link set lo up\n{all}")
}

fn neighbours() -> String {
    let all = lines(100_000, |out, i| {
        let _ = write!(out, "neigh add {} lladdr 02:00:00:00:00:01 dev v0", dotted(i));
    });
    format!("link add v0 type veth peer name v1\nlink set v0 up\nlink set v1 up\n{all}")
}

fn forwarding() -> String {
    let all = lines(100_000, |out, i| {
        let [_, a, b, c] = i.to_be_bytes();
        let _ = write!(out, "fdb add 02:00:00:{a:02x}:{b:02x}:{c:02x} dev v0 master static");
    });
    format!(
        "link add br0 type bridge\nlink add v0 type veth peer name v1\nlink set v0 master br0\n{all}"
    )
}

fn link_adds() -> String {
    lines(5_000, |out, i| {
        let _ = write!(out, "link add d{i} type veth peer name e{i}");
    })
}

fn links() -> String {
    link_adds()
}

fn address_adds() -> String {
    lines(10_000, |out, i| {
        let _ = write!(out, "addr add {}/32 dev lo", dotted(i));
    })
}

fn addresses() -> String {
    format!("link set lo up\n{}", address_adds())
}

fn one_netns() -> String {
    "netns add one\n".into()
}

fn namespaces() -> String {
    lines(1_000, |out, i| {
        let _ = write!(out, "netns add n{i}");
    })
}

fn numbered() -> String {
    lines(1_000, |out, i| {
        let _ = write!(out, "netns add n{i}\nnetns set n{i} auto");
    })
}

fn bridges() -> String {
    let mut out = String::new();
    for bridge in 0..scaled(100) {
        let _ = writeln!(out, "link add br{bridge} type bridge");
        for port in 0..5 {
            let _ = writeln!(
                out,
                "link add p{bridge}x{port} master br{bridge} type veth peer name q{bridge}x{port}"
            );
            let _ = writeln!(out, "link set q{bridge}x{port} master br{bridge}");
        }
    }
    out
}
