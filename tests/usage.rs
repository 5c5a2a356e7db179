//! Scripts search usage texts for features of a tool, so each token of the reference's usage must be in ours.
//!
//! Compared are keywords, names of values in capitals, forms such as `[no]router` and `-c[olor]`, each option with the
//! name of its value, and the names that are defined at the beginning of a line. The stream and the exit status are
//! also the same; the explanations are our own.

use std::collections::BTreeSet;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Words of the reference's usage that are not keywords: names of values in small letters, and explanations.
const PROSE: &[&str] = &[
    "addr",
    "attempts",
    "cmd",
    "filename",
    "flush",
    "hwid",
    "id",
    "ipproto-name",
    "lladdr",
    "macaddr",
    "maximum",
    "maximum-addr-flush-attempts",
    "name",
    "options",
    "size",
    "u32",
    "u64",
    "version",
    "weight",
    "Where",
    "Usage",
    "where",
    "here",
    "as",
    "commands",
    "bit",
    "hex",
    "string",
    "digits",
    "bytes",
    "or",
    "and",
    "in",
    "Length",
    "of",
    "the",
    "rx",
    "queue",
    "for",
    "broadcast",
    "multicast",
    "Threshold",
    "queueing",
    "integer",
    "mode",
    "default",
];

/// Words in usage texts that the parsers do not accept: `encap-udp6-csum` is the actual keyword, and the others belong
/// to Linux 2.2.
const NOT_TAKEN: &[&str] = &["[no]encap-csum6", "pervasive", "cleanup"];

/// Options before the object that an object's usage mentions, such as `ip -all netns delete`. See `ip -help`.
const TOOL_OPTIONS: &[&str] = &["-all"];

/// Values for which the reference has two names; ours has one.
const OTHER_NAME: &[(&str, &str, &str)] = &[("ip link help", "master", "DEV")];

/// Kinds for which the reference has no usage.
const NEWER_KINDS: &[&str] = &["ovpn"];

/// Returns the directory of the reference.
fn reference() -> PathBuf {
    std::env::var_os("RIP_REFERENCE").map(PathBuf::from).unwrap_or_else(|| {
        let cache = std::env::var_os("RIP_TEST_CACHE").unwrap_or("/var/cache/rip-tests".into());
        PathBuf::from(cache).join("reference")
    })
}

/// Runs a tool of the reference, or ours.
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

/// Splits a usage into tokens: words with their affixes (`[no]`, `[i|o]`, `[-]`, `-c[olor]`), brackets and bars.
fn tokens(usage: &str) -> Vec<String> {
    let (mut all, mut word) = (Vec::new(), String::new());
    let mut rest = usage;
    while let Some(c) = rest.chars().next() {
        let form = ["[no]", "[i|o]", "[-]"].into_iter().find(|form| rest.starts_with(form));
        let is_tail = c == '[' && word.starts_with('-') && word.len() > 1;
        let end = match form {
            _ if is_tail => rest.find(']').map_or(rest.len(), |end| end + 1),
            Some(form) => form.len(),
            None => c.len_utf8(),
        };
        if is_tail || form.is_some() || c.is_ascii_alphanumeric() || "-_.+".contains(c) {
            word += &rest[..end];
        } else {
            all.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty()));
            if "[]{}|:".contains(c) {
                all.push(c.to_string());
            }
        }
        rest = &rest[end..];
    }
    all.extend(Some(word).filter(|word| !word.is_empty()));
    // `NUMBER...`: the value can be repeated.
    all.iter()
        .map(|word| word.trim_end_matches('.').to_string())
        .filter(|w| !w.is_empty())
        .collect()
}

/// Whether a token is a keyword, an option or a name, rather than a bracket or a number.
fn is_word(token: &str) -> bool {
    let begins =
        token.trim_start_matches("[no]").trim_start_matches("[i|o]").trim_start_matches("[-]");
    let begins = begins.strip_prefix('-').unwrap_or(begins);
    let is_number = begins.starts_with("0x")
        || begins.bytes().all(|b| b.is_ascii_digit() || b".-^".contains(&b));
    token.len() > 1 && begins.starts_with(|c: char| c.is_ascii_alphanumeric()) && !is_number
}

/// Whether a token is the name of a value: `PHYS_DEV`.
fn is_name(token: &str) -> bool {
    token.len() > 1
        && token.starts_with(|c: char| c.is_ascii_uppercase())
        && token.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"-_".contains(&b))
}

fn is_keyword(token: &str) -> bool {
    is_word(token) && token.bytes().all(|b| !b.is_ascii_uppercase())
}

/// Returns the options with a named value: `dev PHYS_DEV`.
fn pairs(tokens: &[String]) -> BTreeSet<(&str, &str)> {
    let mut all = BTreeSet::new();
    for (at, keyword) in tokens.iter().enumerate().filter(|(_, token)| is_keyword(token)) {
        let next = match tokens.get(at + 1).map(String::as_str) {
            Some("[") => tokens.get(at + 2),
            _ => tokens.get(at + 1),
        };
        // A name followed by a definition belongs to the next line.
        let is_defined = |at: usize| tokens.get(at).is_some_and(|token| token == ":");
        if let Some(name) = next.filter(|next| is_name(next) && !is_defined(at + 2)) {
            all.insert((keyword.as_str(), name.as_str()));
        }
    }
    all
}

/// Whether this name follows a keyword. Other spellings of the keyword and optional words may be between both.
fn has_pair(tokens: &[String], keyword: &str, name: &str) -> bool {
    let starts = (0..tokens.len()).filter(|at| tokens[*at] == keyword);
    starts.into_iter().any(|start| {
        for at in start + 1..tokens.len() {
            let (before, token) = (tokens[at - 1].as_str(), tokens[at].as_str());
            let is_optional = before == "[" && tokens.get(at + 1).is_some_and(|next| next == "]");
            match token {
                "|" | "{" | "}" | "[" | "]" => {}
                _ if token == name => return true,
                _ if before == "|" || is_optional => {}
                // `[ NUMBER[/MASK] | NUMBER-NUMBER ]`, `{ auto | PORT }`: one of several alternatives.
                _ if ["[", "{"].contains(&before)
                    && tokens.get(at + 1).is_some_and(|next| next == "|") => {}
                _ => return false,
            }
        }
        false
    })
}

/// Returns the names that are defined at the beginning of a line, or after `where`.
fn definitions(usage: &str) -> BTreeSet<&str> {
    usage
        .lines()
        .filter_map(|line| {
            let line = line.trim_start();
            let line = line.strip_prefix("Where:").or(line.strip_prefix("where")).unwrap_or(line);
            let (name, _) = line.split_once(":=").or_else(|| line.split_once(": "))?;
            // `xstats SUBGROUP := …`: the definition belongs to one group.
            let name = name.split_whitespace().next_back()?;
            Some(name).filter(|name| is_name(name))
        })
        .collect()
}

/// Returns the notation of a usage, without explanations. For a kind, the part after the name of the kind.
fn notation<'a>(usage: &'a str, words: &[&str]) -> &'a str {
    let mut text = usage;
    for end in ["\n\nNote:", "\n(first values", "To get <options>", "\nNAME\n"] {
        text = text.split(end).next().unwrap_or(text);
    }
    match words {
        ["link", "help", kind] => {
            text.split_once(&format!(" {kind}")).map_or(text, |split| split.1)
        }
        _ => text,
    }
}

/// Returns the tokens of the reference's usage that ours lacks.
fn lacking(line: &str, words: &[&str], theirs: &str, ours: &str) -> Vec<String> {
    let (their_tokens, our_tokens) = (tokens(notation(theirs, words)), tokens(ours));
    let ours_has = |token: &str| our_tokens.iter().any(|own| own == token);
    let passed =
        |token: &str| [PROSE, NOT_TAKEN, TOOL_OPTIONS].iter().any(|list| list.contains(&token));
    let missing =
        their_tokens.iter().filter(|token| is_word(token) && !passed(token) && !ours_has(token));
    let mut wrong: Vec<_> = missing.map(|token| format!("{line}: {token}")).collect();
    for (keyword, name) in pairs(&their_tokens) {
        let is_other =
            |row: &(&str, &str, &str)| line.starts_with(row.0) && (keyword, name) == (row.1, row.2);
        let known = OTHER_NAME.iter().any(is_other) || passed(keyword);
        if !known && !has_pair(&our_tokens, keyword, name) {
            wrong.push(format!("{line}: {keyword} {name}"));
        }
    }
    let own = definitions(ours);
    let missing =
        definitions(notation(theirs, words)).into_iter().filter(|name| !own.contains(name));
    wrong
        .extend(missing.map(|name| format!("{line}: {name} is not defined at a line's beginning")));
    let begins = |name: &&str| {
        ours.lines().any(|line| {
            line.starts_with(&format!("{name} :=")) || line.contains(&format!("  {name} :="))
        })
    };
    wrong.extend(
        own.iter()
            .filter(|name| !begins(name))
            .map(|name| format!("{line}: {name} stands elsewhere")),
    );
    wrong
}

/// Compares the answers of both tools to a command line. Returns the differences.
fn differences(tool: &str, words: &[&str]) -> Vec<String> {
    differences_from(&reference(), tool, words)
}

fn differences_from(reference: &Path, tool: &str, words: &[&str]) -> Vec<String> {
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
    // In brctl's list, the third column is an explanation.
    let theirs = match tool {
        "brctl" => theirs
            .lines()
            .map(|line| line.split('\t').take(3).collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
            .join("\n"),
        _ => theirs,
    };
    wrong.extend(lacking(&line, words, &theirs, &ours));
    wrong
}

fn offered(line: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_rip")).args(["complete", line]).output();
    let output = String::from_utf8(output.expect("it runs").stdout).expect("text");
    output.lines().filter_map(|line| Some(line.split('\t').next()?.to_string())).collect()
}

#[test]
fn every_keyword_of_an_object() {
    let mut wrong = differences("ip", &["help"]);
    for object in offered("ip ").into_iter().filter(|object| object != "help") {
        wrong.extend(differences("ip", &[&object, "help"]));
    }
    for object in ["state", "policy", "monitor"] {
        wrong.extend(differences("ip", &["xfrm", object, "help"]));
    }
    wrong.extend(differences("bridge", &["help"]));
    for object in offered("bridge ").into_iter().filter(|object| object != "help") {
        wrong.extend(differences("bridge", &[&object, "help"]));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_keyword_of_a_kind() {
    let kinds = offered("ip link help ");
    let of = |kind: &String, dir: &Path| differences_from(dir, "ip", &["link", "help", kind]);
    let known = kinds.iter().filter(|kind| !NEWER_KINDS.contains(&kind.as_str()));
    let mut wrong: Vec<_> = known.flat_map(|kind| of(kind, &reference())).collect();
    // If iproute2 7.x is available, the tokens of its usage are required too.
    if let Some(newer) = std::env::var_os("RIP_REFERENCE_7").map(PathBuf::from) {
        wrong.extend(kinds.iter().flat_map(|kind| of(kind, &newer)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Bundled short options and separators, which getopt_long(3) accepts.
const BUNDLES: &[&str] = &[
    "-nNvee",
    "-FC",
    "-vF",
    "-vn",
    "-vnD",
    "-Ds",
    "-vWeenNcCF",
    "-vWnNcaeol",
    "-vWeenNac",
    "-cnNe",
    "-6tuw",
    "-6|-4",
    "-''-",
];

#[test]
fn every_command_and_option_of_the_old_tools() {
    let mut wrong = differences("brctl", &[]);
    wrong.extend(differences("brctl", &["--help"]));
    let lines = [
        ("ifconfig", &["--help"][..]),
        ("route", &["--help"]),
        ("route", &["add"]),
        ("arp", &["--help"]),
        ("netstat", &["--help"]),
        ("nstat", &["--help"]),
    ];
    for (tool, words) in lines {
        let theirs = text(&run(tool, words, Some(&reference())));
        let ours = text(&run(tool, words, None));
        // Options begin with a dash; keywords are in brackets.
        let words = theirs.split(|c: char| c.is_whitespace() || "[]{}|,=".contains(c));
        let is_option =
            |word: &&str| word.starts_with('-') && word.len() > 1 && !word.contains('<');
        let options = words.filter(is_option).map(|word| word.trim_end_matches(['.', '>', '\'']));
        let bracketed = theirs.split('[').skip(1).filter_map(|part| part.split([' ', ']']).next());
        let is_keyword = |word: &&str| {
            word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        };
        for word in
            options.filter(|word| !BUNDLES.contains(word)).chain(bracketed.filter(is_keyword))
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
        ("arp", &["-d", "127.0.0.1", "nosuch"]),
        ("netstat", &["-nosuch"]),
        ("nstat", &["-x"]),
    ];
    let reference = reference();
    for (tool, words) in lines {
        let [theirs, ours] = [Some(reference.as_path()), None].map(|from| run(tool, words, from));
        assert_eq!(theirs.status, ours.status, "{tool} {words:?}");
        let streams = |output: &Output| (output.stdout.is_empty(), output.stderr.is_empty());
        assert_eq!(streams(&theirs), streams(&ours), "{tool} {words:?}");
        let first = |output: &Output| text(output).lines().next().unwrap_or_default().to_string();
        if !first(&theirs).to_lowercase().starts_with("usage:") {
            assert_eq!(first(&theirs), first(&ours), "{tool} {words:?}");
        }
    }
}
