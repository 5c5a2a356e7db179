//! What the reference's usages name, ours name too: a script that looks for a keyword there finds it.
//!
//! Ours are our own words; the stream and the exit status are the reference's.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Words of the reference's usages that are no keywords there: they stand for values, for the line before
/// the kind, or explain (macvlan, hsr, ipvlan, netkit, veth).
const PROSE: &str = "\
    cmd filename id in lladdr macaddr maximum-addr-flush-attempts size u64 weight \
    all ip link set \
    to get options type add help first values are the defaults if nothing is specified \
    address be bit bound broadcast byte connect default device devices for frames hsr hsr0 \
    integer interlink last length mode multicast name network new not of protocol queue queueing \
    rx slave supervision threshold two used version where u32 hex string";

/// What usages name and the parsers of their kinds do not take.
const NOT_TAKEN: &[&str] = &["encap-csum6", "pervasive", "cleanup"];

/// Kinds of which the reference knows no usage.
const NEWER_KINDS: &[&str] = &["ovpn"];

/// Where `tests/reference.sh` has put the tools.
fn reference() -> PathBuf {
    std::env::var_os("RIP_REFERENCE").map(PathBuf::from).unwrap_or_else(|| {
        let cache = std::env::var_os("RIP_TEST_CACHE").unwrap_or("/var/cache/rip-tests".into());
        PathBuf::from(cache).join("reference")
    })
}

/// What the tool of a reference says, or ours.
fn run(tool: &str, words: &[&str], reference: Option<&Path>) -> Output {
    let mut command = match reference {
        Some(dir) => Command::new(dir.join("bin").join(tool)),
        None => Command::new(env!("CARGO_BIN_EXE_rip")),
    };
    if reference.is_none() {
        command.arg0(tool);
    }
    command.args(words).output().expect("tests/reference.sh brings the reference")
}

fn text(output: &Output) -> String {
    let both = [output.stdout.clone(), output.stderr.clone()].concat();
    String::from_utf8(both).expect("text")
}

/// The words in small letters; what stands in `<…>` and behind `Where` is about values.
fn keywords(usage: &str) -> Vec<&str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let end = usage.find("\n\nWhere").or_else(|| usage.find("Where:")).unwrap_or(usage.len());
    let words = usage[..end].split(|c| !is_part(c));
    let words = words.map(|word| word.trim_matches('-'));
    let is_small = |word: &&str| word.bytes().all(|b| !b.is_ascii_uppercase());
    let begins = |word: &&str| word.len() > 1 && word.starts_with(|c: char| c.is_ascii_lowercase());
    words.filter(is_small).filter(begins).collect()
}

/// What is wrong with our answer to this line.
fn differences(tool: &str, words: &[&str], to_come: &[&str]) -> Vec<String> {
    differences_from(&reference(), tool, words, to_come)
}

fn differences_from(reference: &Path, tool: &str, words: &[&str], to_come: &[&str]) -> Vec<String> {
    let [theirs, ours] = [Some(reference), None].map(|reference| run(tool, words, reference));
    let line = format!("{tool} {}", words.join(" "));
    let mut wrong = Vec::new();
    if theirs.status != ours.status {
        wrong.push(format!("{line}: {}, not {}", ours.status, theirs.status));
    }
    let streams = |output: &Output| (output.stdout.is_empty(), output.stderr.is_empty());
    if streams(&theirs) != streams(&ours) {
        wrong.push(format!("{line}: on another stream"));
    }
    let (theirs, ours) = (text(&theirs), text(&ours));
    let passed_over = [&PROSE.split(' ').collect::<Vec<_>>(), NOT_TAKEN, to_come].concat();
    let missing = keywords(&theirs).into_iter().filter(|word| !ours.contains(word));
    wrong.extend(
        missing.filter(|word| !passed_over.contains(word)).map(|word| format!("{line}: {word}")),
    );
    wrong
}

fn offered(line: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_rip")).args(["complete", line]).output();
    let output = String::from_utf8(output.expect("it runs").stdout).expect("text");
    output.lines().filter_map(|line| Some(line.split('\t').next()?.to_string())).collect()
}

#[test]
fn every_keyword_of_an_object() {
    let mut wrong = differences("ip", &["help"], &[]);
    for object in offered("ip ").into_iter().filter(|object| object != "help") {
        wrong.extend(differences("ip", &[&object, "help"], &["tcpmetrics"]));
    }
    for object in ["state", "policy", "monitor"] {
        wrong.extend(differences("ip", &["xfrm", object, "help"], &[]));
    }
    wrong.extend(differences("bridge", &["help"], &[]));
    for object in offered("bridge ").into_iter().filter(|object| object != "help") {
        wrong.extend(differences("bridge", &[&object, "help"], &[]));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_keyword_of_a_kind() {
    let kinds = offered("ip link help ");
    let of = |kind: &String, dir: &Path| differences_from(dir, "ip", &["link", "help", kind], &[]);
    let known = kinds.iter().filter(|kind| !NEWER_KINDS.contains(&kind.as_str()));
    let mut wrong: Vec<_> = known.flat_map(|kind| of(kind, &reference())).collect();
    // Where iproute2 7.x is at hand, what its usages name too.
    if let Some(newer) = std::env::var_os("RIP_REFERENCE_7").map(PathBuf::from) {
        wrong.extend(kinds.iter().flat_map(|kind| of(kind, &newer)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_command_and_option_of_the_old_tools() {
    let mut wrong = differences("brctl", &[], &[]);
    wrong.extend(differences("brctl", &["--help"], &[]));
    for (tool, words) in
        [("ifconfig", &["--help"][..]), ("route", &["--help"]), ("route", &["add"])]
    {
        let theirs = text(&run(tool, words, Some(&reference())));
        let ours = text(&run(tool, words, None));
        // Options begin with a dash; keywords stand in brackets.
        let words = theirs.split(|c: char| c.is_whitespace() || "[]{}|,".contains(c));
        let is_option =
            |word: &&str| word.starts_with('-') && word.len() > 1 && !word.contains('<');
        let options = words.filter(is_option).map(|word| word.trim_end_matches(['.', '>', '\'']));
        let bracketed = theirs.split('[').skip(1).filter_map(|part| part.split([' ', ']']).next());
        let is_keyword = |word: &&str| {
            word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        };
        for word in options
            .filter(|word| !["-nNvee", "-FC", "-vF"].contains(word))
            .chain(bracketed.filter(is_keyword))
        {
            if !ours.contains(word) {
                wrong.push(format!("{tool}: {word}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_wrong_line_gets_the_usage_as_the_reference_gives_it() {
    let lines = [
        ("ip", &["link", "add", "x", "type", "vxlan", "nosuch"][..]),
        ("ip", &["link", "add", "x", "type", "bridge", "help"]),
        ("ip", &["nosuch"]),
        ("ip", &["-nosuch"]),
        ("ip", &["link", "nosuch"]),
        ("ip", &[]),
        ("bridge", &["nosuch"]),
        ("bridge", &["fdb", "nosuch"]),
        ("bridge", &["-f"]),
        ("brctl", &["nosuch"]),
        ("brctl", &["addif"]),
        ("ifconfig", &["lo", "mtu"]),
        ("route", &["nosuch"]),
    ];
    let reference = reference();
    for (tool, words) in lines {
        let [theirs, ours] = [Some(reference.as_path()), None].map(|from| run(tool, words, from));
        assert_eq!(theirs.status, ours.status, "{tool} {words:?}");
        let streams = |output: &Output| (output.stdout.is_empty(), output.stderr.is_empty());
        assert_eq!(streams(&theirs), streams(&ours), "{tool} {words:?}");
        let first = |output: &Output| text(output).lines().next().unwrap_or_default().to_string();
        if !first(&theirs).starts_with("Usage:") {
            assert_eq!(first(&theirs), first(&ours), "{tool} {words:?}");
        }
    }
}
