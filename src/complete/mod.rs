//! Completion of the last word of a command line, from the tables of objects, commands and keywords.
//!
//! `line` completes the words after a command. `live` queries names from the kernel and from files. `stored` queries the
//! objects that a command can change or delete.

mod line;
mod live;
mod stored;

use crate::applet::{self, Applet, Grammar, OwnWord};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::object::{self, Object, Verb};
use crate::cli::options::{self, Opt};
use crate::help;
use crate::netlink::uapi::family::UNSPEC;
use crate::session::Options;
use crate::text::word::{self, Word};
use line::{Place, Rest, after_verb};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// A placeholder in the output: the shell adds the names of files.
const FILES: &str = ":files";
/// A placeholder in the output: the shell adds the names of commands.
const COMMANDS: &str = ":commands";

/// A word that is valid at the position.
pub(super) struct Candidate {
    /// The word.
    pub word: String,
    /// A one-line description, or empty.
    pub doc: Cow<'static, str>,
    /// The heading of the group, for shells that list candidates in groups.
    pub heading: &'static str,
}

const OBJECTS: &str = "objects";
const VERBS: &str = "commands";
const OPTIONS: &str = "options";
const KEYWORDS: &str = "keywords";
const VALUES: &str = "values";
const INTERFACES: &str = "interfaces";

fn candidate(
    word: impl Into<String>,
    doc: impl Into<Cow<'static, str>>,
    heading: &'static str,
) -> Candidate {
    Candidate { word: word.into(), doc: doc.into(), heading }
}

/// Returns the candidates for the last of `words`. The first word is the name of the tool.
pub fn candidates(words: &[String]) -> Vec<Candidate> {
    let Some((last, before)) = words.split_last() else { return Vec::new() };
    let before: Vec<&str> = before.iter().map(String::as_str).collect();
    let mut all = after(&mut Args::new(&before), last);
    let mut seen = BTreeSet::new();
    all.retain(|found| {
        let fits = found.word.starts_with(last.as_str()) || is_left_to_shell(&found.word);
        fits && seen.insert(found.word.clone())
    });
    all
}

/// Whether a candidate is a placeholder for those that the shell adds.
fn is_left_to_shell(word: &str) -> bool {
    word == FILES || word == COMMANDS
}

/// Returns the candidates for `last`, given the preceding words. Candidates may have another beginning than `last`.
fn after(args: &mut Args, last: &str) -> Vec<Candidate> {
    let tool = args.next().and_then(|tool| tool.rsplit('/').next());
    match tool {
        Some("rip") => after_rip(args, last),
        Some("sudo" | "doas") => after_sudo(args, last),
        Some(tool) => applet::find(tool).map_or_else(Vec::new, |a| after_applet(a, args, last)),
        None => Vec::new(),
    }
}

/// `sudo -u USER ip …`: skips the options of sudo. For commands other than these tools, the shell provides the
/// candidates.
fn after_sudo(args: &mut Args, last: &str) -> Vec<Candidate> {
    let mut is_command = false;
    while let Some(word) = args.next() {
        let name = word.rsplit('/').next().unwrap_or_default();
        if name == "rip" || applet::find(name).is_some() {
            args.back();
            return after(args, last);
        }
        is_command |= !word.starts_with('-');
    }
    values(if is_command { Value::File } else { Value::Command }, &Place::default())
}

/// Returns the candidates after `rip`: those of `ip`, the names of other tools, and rip's commands.
fn after_rip(args: &mut Args, last: &str) -> Vec<Candidate> {
    if args.peek() == Some("help") {
        return topics(&args.rest()[1..]);
    }
    let argv: Vec<_> = ["rip"].iter().chain(args.rest()).map(|word| word.to_string()).collect();
    if let Some((at, own)) = applet::own_word(&argv).filter(|_| !args.is_empty()) {
        let rest = args.rest();
        return after_own(own, &[&rest[..at - 1], &rest[at..]].concat(), last);
    }
    let mut all = match args.is_empty() {
        true => own_words().collect(),
        false => Vec::new(),
    };
    all.extend(of_tools(args, last));
    all
}

/// Returns the candidates for the command line of a tool, which the first word may name. The default is `ip`.
fn of_tools(args: &mut Args, last: &str) -> Vec<Candidate> {
    if let Some(applet) = args.peek().and_then(applet::by_word) {
        args.next();
        return after_applet(applet, args, last);
    }
    if let Some((_, count, applet)) = applet::style_of_caller(args.rest()) {
        args.nth(count);
        return after_applet(applet, args, last);
    }
    let mut all = Vec::new();
    if args.is_empty() && !last.starts_with('-') {
        let tools = applet::APPLETS.iter().filter(|tool| applet::by_word(tool.name).is_some());
        all.extend(tools.map(|tool| candidate(tool.name, tool.doc, "tools")));
    }
    all.extend(applet::find("ip").into_iter().flat_map(|ip| after_applet(ip, args, last)));
    all
}

/// Returns the subtopics of the help topic that the words after `help` name.
fn topics(words: &[&str]) -> Vec<Candidate> {
    let below =
        help::path(words).map_or_else(|_| Vec::new(), |path| help::after(&path)).into_iter();
    below
        .map(|topic| {
            let (name, doc) = topic.line();
            candidate(name, doc, topic.heading())
        })
        .collect()
}

/// Returns the candidates after a command of rip. Its options can be anywhere before the command line that it runs.
fn after_own(own: &'static OwnWord, words: &[&str], last: &str) -> Vec<Candidate> {
    let mut family = Options::default();
    let mut left = Vec::new();
    let mut args = Args::new(words);
    while let Some(typed) = args.next() {
        let is_command = own.runs_command() && !typed.starts_with('-');
        let shared = options::find(own.shared, typed).filter(|_| !is_command);
        let Some(option) = shared.or_else(|| own.option(typed)) else {
            left.push(typed);
            if is_command {
                left.extend(args.rest());
                break;
            }
            continue;
        };
        match (option.value, args.peek()) {
            (Value::None, _) if sets_family(option) => drop((option.apply)(&mut family, &mut args)),
            (Value::None, _) => {}
            (value, None) => return values(value, &Place::default()),
            (Value::Netns, Some(name)) => {
                live::look_into(name);
                args.next();
            }
            _ => drop(args.next()),
        }
    }
    if last.starts_with('-') && (left.is_empty() || !own.runs_command()) {
        return own.options.iter().chain(own.shared).flat_map(option).collect();
    }
    if matches!(own.line.operands, [Value::Tool]) {
        return of_tools(&mut Args::new(&left), last);
    }
    after_verb(&own.line, family.family, &mut Args::new(&left), last)
}

fn own_words() -> impl Iterator<Item = Candidate> {
    let offered = applet::OWN.iter().filter(|own| !own.doc.is_empty());
    offered.map(|own| candidate(own.word, own.doc, "rip"))
}

fn after_applet(applet: &'static Applet, args: &mut Args, last: &str) -> Vec<Candidate> {
    let mut options = Options::default();
    while let Some(typed) = args.peek().filter(|word| word.starts_with('-')) {
        args.next();
        let name = if typed.starts_with("--") { &typed[1..] } else { typed };
        let means = |option: &&Opt| word::any(option.words, typed) || word::any(option.words, name);
        let option = applet.options.iter().find(means);
        if let Some(option) = option.filter(|option| sets_family(option)) {
            let mut value = Args::new(&args.rest()[..args.rest().len().min(1)]);
            let _ = (option.apply)(&mut options, &mut value);
        }
        let Some(option) = option.filter(|option| !matches!(option.value, Value::None)) else {
            continue;
        };
        match (args.next(), option.value) {
            (None, value) => return values(value, &Place::default()),
            (Some(name), Value::Netns) => live::look_into(name),
            _ => {}
        }
    }
    if args.is_empty() && last.starts_with('-') {
        return applet.options.iter().flat_map(option).collect();
    }
    match &applet.grammar {
        Grammar::Objects(objects) => match args.next() {
            None => {
                let named = |object: &&Object| named(object.words, object.doc, last, OBJECTS);
                objects
                    .iter()
                    .flat_map(named)
                    .chain([candidate("help", "print the usage and exit", VERBS)])
                    .collect()
            }
            Some(typed) => match objects.find(typed) {
                Some(object) => after_verbs(object.verbs, options.family, args, last),
                None => Vec::new(),
            },
        },
        Grammar::Verbs(verbs) => after_verbs(verbs, options.family, args, last),
        // The first word is always an operand.
        Grammar::Line(verb) if args.is_empty() && !verb.operands.is_empty() => {
            let mut rest = Rest::of(verb, options.family);
            rest.operands.truncate(1);
            rest.next_operands()
        }
        Grammar::Line(verb) => {
            // Parentheses and comparison operators of a filter are skipped.
            let words: Vec<&str> =
                args.rest().iter().copied().filter(|word| !is_sign(word)).collect();
            after_verb(verb, options.family, &mut Args::new(&words), last)
        }
    }
}

/// `(`, `=`, `<=`
fn is_sign(word: &str) -> bool {
    word.bytes().all(|byte| b"()=<>!&|".contains(&byte))
}

/// Whether an option selects the address family.
fn sets_family(option: &Opt) -> bool {
    matches!(option.words[0].text, "-family" | "-4" | "-6" | "-0" | "-M" | "-B")
}

fn option(option: &Opt) -> impl Iterator<Item = Candidate> {
    option.words.iter().map(|word| candidate(word.text, option.doc, OPTIONS))
}

/// Returns the first spelling of a word, or all spellings if the user has begun a word.
fn shown(words: &'static [Word], last: &str) -> &'static [Word] {
    if last.is_empty() { &words[..1] } else { words }
}

/// Returns the spellings of an object or a command as candidates.
fn named(
    words: &'static [Word],
    doc: &'static str,
    last: &str,
    heading: &'static str,
) -> Vec<Candidate> {
    shown(words, last).iter().map(|word| candidate(word.text, doc, heading)).collect()
}

fn after_verbs(verbs: &'static [Verb], family: u8, args: &mut Args, last: &str) -> Vec<Candidate> {
    match args.next() {
        None => verbs
            .iter()
            .flat_map(|verb| named(verb.words, verb.doc, last, VERBS))
            .chain([candidate("help", "print the usage and exit", VERBS)])
            .collect(),
        Some(typed) => match object::dispatch(verbs, typed) {
            Some(verb) if !verb.verbs.is_empty() => after_verbs(verb.verbs, family, args, last),
            Some(verb) => after_verb(verb, family, args, last),
            None => Vec::new(),
        },
    }
}

/// `ip netns exec NAME ip …`: returns the candidates for the command line of a tool, in this namespace if it exists.
fn after_command(namespace: &str, args: &mut Args, last: &str) -> Vec<Candidate> {
    live::look_into(namespace);
    args.back();
    after(args, last)
}

/// Returns the candidates for a value. Names of kernel objects are queried.
fn values(value: Value, place: &Place) -> Vec<Candidate> {
    let headed = |words: Vec<String>, heading| {
        words.into_iter().map(|word| candidate(word, "", heading)).collect()
    };
    let known = |words: Vec<(String, String)>, heading| {
        words.into_iter().map(|(word, doc)| candidate(word, doc, heading)).collect()
    };
    let family = match place.family {
        UNSPEC => live::family_of(&place.before),
        family => family,
    };
    match value {
        Value::None | Value::Any | Value::NewDev | Value::Address | Value::LinkAddress => {
            Vec::new()
        }
        Value::OnOff | Value::OneOf(_) | Value::Known(_) | Value::Names(_) => {
            value.words().into_iter().map(|word| candidate(word, "", VALUES)).collect()
        }
        Value::Dev => headed(live::links(), INTERFACES),
        Value::Bridge => headed(live::links_of_kind("bridge"), INTERFACES),
        Value::Vrf => headed(live::links_of_kind("vrf"), INTERFACES),
        Value::Master => headed(live::masters(), INTERFACES),
        Value::Port => headed(live::ports(&place.before), INTERFACES),
        Value::BridgePort => headed(live::bridge_ports(), INTERFACES),
        Value::BridgeOrPort => headed(live::bridges_and_ports(), INTERFACES),
        Value::FreePort => headed(live::free_ports(), INTERFACES),
        Value::Gateway => known(live::gateways(family), "addresses"),
        Value::OwnAddress => known(live::own_addresses(family), "addresses"),
        Value::SocketPort => headed(live::socket_ports(), "ports"),
        Value::Netns => headed(live::namespaces(), "network namespaces"),
        Value::Named(table) => headed(live::names(table), VALUES),
        Value::Kind(kinds) => {
            let all = kinds(place.adding).into_iter();
            all.map(|(name, doc)| candidate(name, doc, "link kinds")).collect()
        }
        Value::File => vec![candidate(FILES, "", "")],
        Value::Tool => of_tools(&mut Args::new(&[]), ""),
        Value::Command => tools().chain([candidate(COMMANDS, "", "")]).collect(),
    }
}

fn tools() -> impl Iterator<Item = Candidate> {
    applet::APPLETS.iter().map(|applet| candidate(applet.name, applet.doc, "tools"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        let line: Vec<String> = line.split(' ').map(str::to_string).collect();
        candidates(&line).into_iter().map(|found| found.word).collect()
    }

    #[test]
    fn objects_verbs_and_keywords() {
        assert!(words("ip li").contains(&"link".into()));
        assert!(words("ip -det").contains(&"-details".into()));
        assert!(words("ip -f ine").contains(&"inet6".into()));
        assert!(words("ip link s").contains(&"set".into()));
        assert!(words("ip a add 10.0.0.1/8 bro").contains(&"broadcast".into()));
        assert!(words("ip link add x type vxl").contains(&"vxlan".into()));
        assert!(words("ip link add x type vxlan df un").contains(&"unset".into()));
        assert_eq!(words("ip link add x type bond"), ["bond"]);
        assert_eq!(words("ip link set x type bond"), ["bond", "bond_slave"]);
        assert!(words("ip link add x type vxlan nolea").contains(&"nolearning".into()));
        assert!(words("nothing ").is_empty());
    }

    #[test]
    fn behind_own_words_the_words_of_tools() {
        assert!(words("rip explain li").contains(&"link".into()));
        assert!(words("rip explain bri").contains(&"bridge".into()));
        assert!(words("rip explain --assume e=2 bridge fd").contains(&"fdb".into()));
        assert_eq!(words("rip explain --as ro"), ["route"]);
        assert!(words("rip explain --a").contains(&"--assume".into()));
        assert!(words("rip ensure a add 10.0.0.1/8 bro").contains(&"broadcast".into()));
        assert!(
            words("rip ensure --changed-status 9 ip link add x type vxl").contains(&"vxlan".into())
        );
        // The argument of `rip explain` cannot be another command of rip.
        assert!(!words("rip explain ").contains(&"explain".into()));
    }
}
