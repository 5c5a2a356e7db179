//! The benchmarks: command lines, the configuration that they require, and the equivalent bare system calls.

use std::fmt::Write;

/// A benchmark.
pub struct Work {
    /// The name in the table.
    pub name: &'static str,
    /// The command line; its first word is the tool.
    pub line: &'static str,
    /// Returns the lines for the configuration: those that begin with `fdb` are for `bridge -batch`, all others for `ip
    /// -batch`, which runs first.
    pub setup: fn() -> String,
    /// Returns the standard input of the command. If present, each run has a new namespace.
    pub input: Option<fn() -> String>,
    /// The number of entries that the command prints, or of lines that it reads, without scaling.
    pub units: u32,
    /// Whether tests/instructions.rs counts the instructions.
    #[allow(dead_code)] // The bench measures all.
    pub counted: bool,
    /// Commands for the reference's `ip` before each run, not measured; may be empty.
    pub before: &'static str,
    /// Commands after each run.
    pub after: &'static str,
    /// The arguments of `floor.rs` for the same work; empty if there are none.
    pub floor: &'static str,
    /// The sockets that exist while the command runs, see `hold.rs`; empty for none.
    pub sockets: &'static str,
    /// The number of runs.
    pub runs: usize,
}

/// The defaults of a benchmark.
pub const PLAIN: Work = Work {
    name: "",
    line: "",
    setup: String::new,
    input: None,
    units: 1,
    counted: false,
    before: "",
    after: "",
    floor: "",
    sockets: "",
    runs: 5,
};

/// A benchmark that prints `units` entries.
const fn dump(
    (name, units): (&'static str, u32),
    line: &'static str,
    setup: fn() -> String,
    floor: &'static str,
) -> Work {
    Work { name, units, line, setup, floor, counted: true, ..PLAIN }
}

/// A benchmark that lists the sockets of `units` connections or processes.
const fn list_of_sockets((name, units): (&'static str, u32), line: &'static str) -> Work {
    Work { name, units, line, setup: loopback, ..PLAIN }
}

/// A benchmark with a batch of `units` lines.
const fn batch(
    (name, units): (&'static str, u32),
    line: &'static str,
    input: fn() -> String,
    floor: &'static str,
) -> Work {
    Work { name, units, line, setup: loopback, input: Some(input), floor, ..PLAIN }
}

const fn counted(work: Work) -> Work {
    Work { counted: true, ..work }
}

const fn start(name: &'static str, line: &'static str) -> Work {
    Work { name, line, setup: three_links, runs: 200, ..PLAIN }
}

const fn netns(name: &'static str, line: &'static str) -> Work {
    Work { name, line, runs: 20, ..PLAIN }
}

const MILLION: u32 = 1_000_000;

/// Returns all benchmarks, in the order of the table.
pub fn all() -> Vec<Work> {
    let routes4 = "routes 1";
    vec![
        counted(start("start: link show lo", "ip link show lo")),
        start("start: -j addr", "ip -j addr"),
        dump(("1,000,000 IPv4 routes", MILLION), "ip route", routes, "dump 26 2"),
        dump(("1,000,000 IPv4 routes, JSON", MILLION), "ip -j route", routes, "dump 26 2"),
        dump(("200,000 IPv6 routes", 200_000), "ip -6 route", routes6, "dump 26 10"),
        dump(("100,000 neighbours", 100_000), "ip neigh", neighbours, "dump 30 0"),
        dump(("100,000 addresses of a bridge", 100_000), "bridge fdb", forwarding, "dump 30 7"),
        dump(("10,000 links, -d", 10_000), "ip -d link", links, "dump 18 0"),
        dump(("10,000 addresses", 10_000), "ip addr show dev lo", addresses, "dump 22 0"),
        counted(batch(("-batch of 200,000 routes", 200_000), "ip -batch -", route_adds, routes4)),
        batch(
            ("-force -batch of 200,000 routes", 200_000),
            "ip -force -batch -",
            route_adds,
            "routes 64",
        ),
        counted(batch(("-batch of 10,000 links", 5_000), "ip -batch -", link_adds, "links 1")),
        batch(
            ("-force -batch of 10,000 links", 5_000),
            "ip -force -batch -",
            link_adds,
            "links 64",
        ),
        counted(batch(
            ("-batch of 10,000 addresses", 10_000),
            "ip -batch -",
            address_adds,
            "addresses 1",
        )),
        batch(
            ("-force -batch of 10,000 addresses", 10_000),
            "ip -force -batch -",
            address_adds,
            "addresses 64",
        ),
        counted(batch(("-batch of 2,000 rules", 2_000), "ip -batch -", rule_adds, "")),
        counted(Work {
            setup: veth,
            ..batch(("-batch of 10,000 neighbours", 10_000), "ip -batch -", neighbour_adds, "")
        }),
        counted(Work {
            setup: bridge,
            ..batch(
                ("-batch of 10,000 addresses of a bridge", 10_000),
                "bridge -batch -",
                forwarding_adds,
                "",
            )
        }),
        counted(Work {
            setup: bridge,
            ..batch(("-batch of 4,000 VLANs", 4_000), "bridge -batch -", vlan_adds, "")
        }),
        Work { after: "netns del one", ..netns("netns add", "ip netns add one") },
        Work { before: "netns add one", ..netns("netns del", "ip netns del one") },
        Work { setup: one_netns, ..netns("netns exec", "ip netns exec one true") },
        counted(Work {
            setup: namespaces,
            units: 1_000,
            ..netns("netns list, 1,000", "ip netns list")
        }),
        Work { setup: numbered, ..netns("netns list, 1,000 with ids", "ip netns list") },
        start("start: ss -tln", "ss -tln"),
        Work {
            sockets: "connections 100000",
            ..list_of_sockets(("ss -tan, 100,000 connections", 100_000), "ss -tan")
        },
        Work {
            sockets: "processes 2000",
            ..list_of_sockets(("ss -tlnp, 2,000 processes", 2_000), "ss -tlnp")
        },
        Work {
            counted: false,
            ..dump(("brctl show, 100 bridges with 1,000 ports", 1_000), "brctl show", bridges, "")
        },
    ]
}

/// The environment variable that limits the length of every list.
pub const MOST: &str = "RIP_BENCH_MOST";

/// Returns `full` times RIP_BENCH_SCALE, at most RIP_BENCH_MOST.
pub fn scaled(full: u32) -> u32 {
    let number = |name| std::env::var(name).ok().and_then(|text| text.parse::<f64>().ok());
    let scaled = f64::from(full) * number("RIP_BENCH_SCALE").unwrap_or(1.0);
    scaled.min(number(MOST).unwrap_or(f64::MAX)).max(1.0) as u32
}

/// Splits a configuration into the lines for `ip` and those for `bridge`.
pub fn by_tool(setup: &str) -> (String, String) {
    let of_bridge = |line: &&str| line.starts_with("fdb");
    let (bridge, ip): (Vec<_>, Vec<_>) = setup.split_inclusive('\n').partition(of_bridge);
    (ip.concat(), bridge.concat())
}

/// Returns lines that `line` writes: `count` of them, after scaling.
fn lines(count: u32, line: impl Fn(&mut String, u32)) -> String {
    let mut out = String::new();
    for i in 0..scaled(count) {
        line(&mut out, i);
        out.push('\n');
    }
    out
}

/// Returns the IPv4 address 10.0.0.0 plus `i`.
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

/// Returns 100,000 changes: each route is added and deleted.
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

fn loopback() -> String {
    "link set lo up\n".into()
}

fn veth() -> String {
    "link add v0 type veth peer name v1\nlink set v0 up\nlink set v1 up\n".into()
}

fn bridge() -> String {
    "link add br0 type bridge\nlink add v0 type veth peer name v1\nlink set v0 master br0\n".into()
}

fn neighbour(out: &mut String, i: u32) {
    let _ = write!(out, "neigh add {} lladdr 02:00:00:00:00:01 dev v0", dotted(i));
}

fn neighbours() -> String {
    veth() + &lines(100_000, neighbour)
}

fn neighbour_adds() -> String {
    lines(10_000, neighbour)
}

fn forwarded(out: &mut String, i: u32) {
    let [_, a, b, c] = i.to_be_bytes();
    let _ = write!(out, "fdb add 02:00:00:{a:02x}:{b:02x}:{c:02x} dev v0 master static");
}

fn forwarding() -> String {
    bridge() + &lines(100_000, forwarded)
}

fn forwarding_adds() -> String {
    lines(10_000, forwarded)
}

fn vlan_adds() -> String {
    lines(4_000, |out, i| {
        let _ = write!(out, "vlan add vid {} dev v0", i + 2);
    })
}

fn rule_adds() -> String {
    lines(2_000, |out, i| {
        let _ =
            write!(out, "rule add from {} lookup {} priority {}", dotted(i), i + 1000, i + 1000);
    })
}

/// Returns the configuration of veth pairs.
fn links_of(pairs: u32) -> String {
    let line = |i| format!("link add d{i} type veth peer name e{i}\n");
    (0..pairs).map(line).collect()
}

fn link_adds() -> String {
    links_of(scaled(5_000))
}

fn links() -> String {
    links_of(scaled(10_000) / 2)
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
