//! The schemas in man/schema describe all JSON output that the golden cases record.

#[path = "support/schema.rs"]
mod schema;

use schema::{Schemas, Value};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The minimum number of outputs to check. Detects that the cases are not read correctly.
const LEAST: usize = 600;

/// The objects of `ip` in the order of matching, each with its schema if that has another name.
const IP: &[&str] = &[
    "address",
    "addrlabel",
    "maddress",
    "route",
    "rule",
    "neighbor",
    "neighbour",
    "ntable",
    "ntbl",
    "link",
    "l2tp",
    "fou",
    "gue",
    "ila",
    "macsec",
    "tunnel",
    "tunl",
    "tuntap",
    "tap",
    "tcpmetrics",
    "tcp_metrics",
    "token",
    "monitor",
    "xfrm",
    "mroute",
    "mrule",
    "netns",
    "netconf",
    "vrf",
    "sr",
    "nexthop",
    "mptcp",
    "ioam",
    "stats",
];
const ALIASES: &[(&str, &str)] = &[
    ("neighbor", "neigh"),
    ("neighbour", "neigh"),
    ("maddress", "maddr"),
    ("ntbl", "ntable"),
    ("gue", "fou"),
    ("tunl", "tunnel"),
    ("tap", "tuntap"),
    ("tcpmetrics", "tcp_metrics"),
];
/// The objects of `bridge` in the order of matching.
const BRIDGE: &[&str] = &["link", "fdb", "mdb", "vlan", "mst", "vni", "monitor"];
const TOOLS: &[&str] = &["ip", "bridge", "rip", "ss", "nstat"];
/// The tools and commands that can follow `rip -j`.
const RIP: &[&str] =
    &["default", "doctor", "explain", "brctl", "ifconfig", "arp", "netstat", "nstat", "ss"];

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The output of a command in a case.
struct Output {
    case: String,
    command: String,
    text: String,
}

/// Returns the `.t` files below a directory.
fn cases(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("entry").path());
    let mut found: Vec<PathBuf> = paths
        .flat_map(|path| if path.is_dir() { cases(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "t"))
        .collect();
    found.sort();
    found
}

/// Returns the output of each command that requests JSON. Pipelines and batches are skipped.
fn outputs(path: &Path) -> Vec<Output> {
    let text = fs::read_to_string(path).expect("a case");
    let case = path.with_extension("").file_name().map(|name| name.display().to_string());
    let (mut found, mut background) = (Vec::<Output>::new(), String::new());
    for line in text.lines() {
        let is_control = ["#", "! ", "? ", "> "].iter().any(|begin| line.starts_with(begin));
        match (line.strip_prefix("$ "), found.last_mut()) {
            (Some("events"), _) => {
                let command = std::mem::take(&mut background);
                found.push(Output {
                    case: case.clone().unwrap_or_default(),
                    command,
                    text: "".into(),
                });
            }
            (Some(command), _) => {
                if let Some(command) = command.strip_prefix("events ") {
                    background = command.into();
                }
                let (case, command) = (case.clone().unwrap_or_default(), command.into());
                found.push(Output { case, command, text: "".into() });
            }
            (None, Some(output)) if !is_control => output.text += &plain(line),
            _ => {}
        }
    }
    let is_one = |output: &Output| {
        !output.command.contains(['|', ';', '&', '`', '>']) && !output.command.contains(" -b")
    };
    let asks = |output: &Output| {
        output
            .command
            .split(' ')
            .any(|word| ["-j", "-js", "-jso", "-json", "--json"].contains(&word))
    };
    let is_json = |output: &Output| output.text.starts_with(['[', '{']);
    found.retain(|output| is_one(output) && asks(output) && is_json(output));
    found
}

/// Removes the marks of the case format from a line, and replaces masks of numbers by a number.
fn plain(line: &str) -> String {
    let line = line.strip_prefix("| ").unwrap_or(line).trim_end_matches(['·', '␤', '∅']);
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, (byte, after))) =
        rest.split_once('⟨').and_then(|(before, rest)| Some((before, rest.split_once('⟩')?)))
    {
        text += before;
        text.extend(u8::from_str_radix(byte, 16).map(char::from));
        rest = after;
    }
    text + &rest.replace(":N", ":0").replace(": N", ": 0") + "\n"
}

/// Returns the schema for the output of a command.
fn schema(command: &str) -> Option<String> {
    let mut words = command.split_whitespace();
    // A program that executes the tool may precede it, such as `events`.
    let tool = words.find(|word| TOOLS.contains(word))?;
    let mut rest = vec![];
    while let Some(word) = words.next() {
        match word {
            "-n" | "-netns" | "-f" | "-family" | "-l" | "-loops" | "-rcvbuf" if rest.is_empty() => {
                words.next();
            }
            _ if rest.is_empty() && word.starts_with('-') => {}
            _ => rest.push(word),
        }
    }
    if tool == "nstat" {
        return Some("nstat".into());
    }
    let object = *rest.first()?;
    let one_of = |all: &[&'static str]| all.iter().find(|name| name.starts_with(object)).copied();
    let second = rest.get(1).copied().unwrap_or_default();
    match tool {
        "rip" if RIP.contains(&object) => Some(match object {
            "netstat" if second == "-s" => "netstat-s".into(),
            "brctl" | "ifconfig" | "arp" | "netstat" | "nstat" | "ss" => object.into(),
            own => format!("rip-{own}"),
        }),
        "rip" if object == "route" && second.starts_with('-') => Some("route".into()),
        "ip" if object == "netns" && second.starts_with('e') => schema(&rest[3..].join(" ")),
        "ip" if object == "vrf" && second == "exec" => schema(&rest[3..].join(" ")),
        "ip" | "rip" => {
            let name = one_of(IP)?;
            let name = ALIASES.iter().find(|row| row.0 == name).map_or(name, |row| row.1);
            let is_monitor = name == "xfrm" && !second.is_empty() && "monitor".starts_with(second);
            Some(format!("ip-{name}{}", if is_monitor { "-monitor" } else { "" }))
        }
        "bridge" => Some(format!("bridge-{}", one_of(BRIDGE)?)),
        "ss" => Some("ss".into()),
        _ => None,
    }
}

fn schemas() -> Schemas {
    let folder = repository().join("man/schema");
    let paths = fs::read_dir(folder).expect("man/schema").map(|entry| entry.expect("entry").path());
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a schema");
        let name = path.file_stem().expect("a name").display().to_string();
        let mut all = Value::all(&text).unwrap_or_else(|why| panic!("{name}: {why}"));
        (name, all.pop().expect("a value"))
    };
    Schemas(paths.map(read).collect())
}

/// Each output in the golden cases conforms to its schema, and has no member that the schema does not describe.
#[test]
fn outputs_are_as_described() {
    let schemas = schemas();
    let (mut checked, mut wrong) = (BTreeMap::<String, usize>::new(), vec![]);
    for path in cases(&repository().join("tests/golden")) {
        for Output { case, command, text } in outputs(&path) {
            let Some(name) = schema(&command) else {
                wrong.push(format!("{case}: {command}: whose output is it?"));
                continue;
            };
            let values = match Value::all(&text) {
                Ok(values) => values,
                Err(why) => {
                    wrong.push(format!("{case}: {command}: {why}"));
                    continue;
                }
            };
            for value in values {
                *checked.entry(name.clone()).or_default() += 1;
                if let Err(why) = schemas.check(&name, &value) {
                    wrong.push(format!("{case}: {command}: {why}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {checked:?}\n{}", wrong.len(), wrong.join("\n"));
    let all: usize = checked.values().sum();
    assert!(all >= LEAST, "only {all} outputs: {checked:?}");
    let unused: Vec<_> = schemas.0.keys().filter(|name| !checked.contains_key(*name)).collect();
    assert!(unused.is_empty() || unused == ["ip-link-kinds"], "no output for {unused:?}");
}
