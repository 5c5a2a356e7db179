//! rip's own commands, in the position of an object: `rip help`, `rip default`.
//!
//! No command of rip has the name or an abbreviation of an `ip` object, and none can be abbreviated. So every command
//! line that `ip` accepts keeps its meaning.

use super::{file_name, find, object_of};
use crate::cli::grammar::{Behind, Spec, Value, told};
use crate::cli::object::{Verb, verb};
use crate::cli::options::{self, INET, INET6, JSON, NETNS, Opt, PRETTY, flag, named};
use crate::ip::options::IP;
use crate::names::Table;
use crate::text::word::{exact, whole, words};

/// A command of rip.
#[derive(Clone)]
pub struct OwnWord {
    /// The name.
    pub word: &'static str,
    /// A one-line description; empty for commands that only the completion scripts use.
    pub doc: &'static str,
    /// The name and the syntax of the words after it.
    pub usage: &'static str,
    /// The options after the name, parsed by clap.
    pub options: &'static [Opt],
    /// The `ip` options that the command accepts, before or after its name, in the spelling of `ip`.
    pub shared: &'static [Opt],
    /// The operands and keywords after the name.
    pub line: Verb,
}

impl OwnWord {
    /// Whether the operands are a command line, whose options do not belong to this command.
    pub fn runs_command(&self) -> bool {
        self.line.operands.iter().any(|value| matches!(value, Value::Command | Value::Tool))
    }

    /// Returns the option of this command that `typed` spells.
    pub fn option(&self, typed: &str) -> Option<&'static Opt> {
        self.options.iter().find(|option| option.words.iter().any(|word| word.text == typed))
    }

    /// Whether the command has a manual page. The others are described in rip(1).
    pub fn has_page(&self) -> bool {
        let is_option = self.word.starts_with('-');
        !self.doc.is_empty() && !is_option && !["help", "completions"].contains(&self.word)
    }

    const fn line(mut self, line: Verb) -> Self {
        self.line = line;
        self
    }

    const fn shared(mut self, shared: &'static [Opt]) -> Self {
        self.shared = shared;
        self
    }

    const fn options(mut self, options: &'static [Opt]) -> Self {
        self.options = options;
        self
    }
}

/// The syntax of a command without operands and keywords.
const LINE: Verb = verb(&[], |_, _| Ok(()));

const fn own(word: &'static str, usage: &'static str, doc: &'static str) -> OwnWord {
    OwnWord { word, usage, doc, options: &[], shared: &[], line: LINE }
}

const TOOL: Value = Value::OneOf(&super::NAMES);

/// The parts of the configuration that `rip save` writes.
const PART: Value =
    Value::OneOf(&["links", "addresses", "neighbours", "rules", "routes", "bridge"]);

/// All commands of rip.
pub static OWN: &[OwnWord] = &[
    own("help", "help [ WORD … ]", "show what rip, a tool, a command or a link kind does")
        .line(LINE.operand("[ WORD ]", &[]).repeats()),
    own(
        "completions",
        "completions bash | fish | zsh",
        "print the completion script of a shell: bash, fish or zsh",
    )
    .line(LINE.operand("{ bash | fish | zsh }", &[])),
    own("complete", "complete LINE", "").line(LINE.operand("LINE", &[])),
    own(
        "default",
        "default [ dev | via | src | addr | table ] … [ --all ] [ --dev NAME ] [ OPTIONS ]",
        "print the interface, gateway and source address of the default route",
    )
    .options(DEFAULT_OPTIONS)
    .shared(&[INET, INET6, JSON, PRETTY, NETNS])
    .line(LINE.keys(|| DEFAULT_KEYS.iter().collect())),
    own(
        "ensure",
        "ensure [ --dry-run ] [ --changed-status N ] { OBJECT add … | -batch FILE }",
        "run an add command only if the object does not exist",
    )
    .options(&[
        flag(&[whole("--dry-run")], "change nothing; print the commands that are not yet done"),
        named(
            &[whole("--changed-status")],
            Value::Any,
            "N",
            "exit status if something was changed (default 0)",
        ),
    ])
    .shared(&[NETNS])
    .line(LINE.operand("COMMAND", &[Value::Tool]).repeats()),
    own(
        "explain",
        "explain [ -j ] [ --assume NAME=INDEX[,KIND] ] [ --as TOOL ] COMMAND …",
        "show the requests and system calls of a command without making them",
    )
    .options(&[
        named(
            &[whole("--assume")],
            Value::Any,
            "NAME=INDEX[,KIND]",
            "this interface exists; ask the kernel for nothing",
        ),
        named(
            &[whole("--as")],
            TOOL,
            "TOOL",
            "read the command as this tool does; rip --list prints the tools",
        ),
    ])
    .shared(&[JSON, PRETTY])
    .line(LINE.operand("COMMAND", &[Value::Tool]).repeats()),
    own(
        "doctor",
        "doctor [ --fix ] [ -j ]",
        "find stale namespace names, hidden mounts and missing capabilities",
    )
    .options(&[flag(&[whole("--fix")], "repair problems that can be solved without side effects")])
    .shared(&[JSON, PRETTY]),
    own(
        "lab",
        "lab [ COMMAND … ]",
        "run a shell or a command as root in new namespaces, without privileges",
    )
    .line(LINE.operand("[ COMMAND ]", &[Value::Command]).repeats()),
    own(
        "wait",
        "wait [ --for TIME ] CONDITION [ and CONDITION ] … [ OPTIONS ]",
        "wait for a state of links, addresses, routes, neighbours or namespaces",
    )
    .options(&[named(
        &[whole("--for")],
        Value::Any,
        "TIME",
        "give up after this time: 10s, 500ms, 2m, 1h (default: never)",
    )])
    .shared(&[INET, INET6, NETNS])
    .line(LINE.keys(|| WAIT_KEYS.iter().collect())),
    own(
        "save",
        "save [ -4 | -6 ] [ -n NETNS ] [ PART … ]",
        "print the state of a network namespace as a batch file that recreates it",
    )
    .shared(&[INET, INET6, NETNS])
    .line(LINE.operand("[ PART ]", &[PART]).repeats()),
    own(
        "restore",
        "restore [ -n NETNS ] [ --dry-run | --replace ] FILE",
        "run the commands of a saved state",
    )
    .options(&[
        flag(&[whole("--dry-run")], "only check the syntax of each line"),
        flag(&[whole("--replace")], "first delete what rip save would write"),
    ])
    .shared(&[NETNS])
    .line(LINE.operand("FILE", &[Value::File])),
    own("--help", "--help", "print an overview of tools and common commands"),
    own("--install", "--install [ --symbolic ] DIR", "create a link in DIR for each tool")
        .options(&[flag(
            &[whole("-s"), whole("--symbolic")],
            "With --install: symbolic links, not hard ones",
        )])
        .line(LINE.operand("DIR", &[Value::File])),
    own("--list", "--list", "print the names of the tools, one per line"),
    own("--version", "--version", "print the version"),
];

static DEFAULT_KEYS: &[Spec] = &[
    told(words!["dev"], Value::None, "", "print the interface"),
    told(words!["via"], Value::None, "", "print the address of the gateway"),
    told(words!["src"], Value::None, "", "print the source address that the kernel chooses"),
    told(words!["addr"], Value::None, "", "print the first global address of the interface"),
    told(words!["table"], Value::None, "", "print the routing table"),
];

const DEFAULT_OPTIONS: &[Opt] = &[
    flag(&[whole("--all")], "print every path, not only the first"),
    named(&[whole("--dev")], Value::Dev, "NAME", "only paths through this interface"),
];

static WAIT_KEYS: &[Spec] = &[
    told(
        exact!["link"],
        Value::Dev,
        "NAME { exists | up | carrier | absent }",
        "the interface exists, is set up, has a carrier, or does not exist",
    ),
    Spec {
        behind: Behind::These(|| WAIT_ADDRESS.iter().collect()),
        ..told(
            exact!["address", "addr"],
            Value::OwnAddress,
            "ADDRESS[/LENGTH]",
            "an interface of this host has the address",
        )
    },
    Spec {
        behind: Behind::These(|| WAIT_ROUTE.iter().collect()),
        ..told(exact!["route"], Value::Address, "PREFIX", "there is a route to the prefix")
    },
    Spec {
        behind: Behind::These(|| WAIT_NEIGHBOUR.iter().collect()),
        ..told(
            exact!["neighbour", "neighbor", "neigh"],
            Value::Gateway,
            "ADDRESS",
            "the kernel knows the link-layer address of the neighbour",
        )
    },
    told(exact!["netns"], Value::Netns, "NAME", "the network namespace has this name"),
    told(exact!["and"], Value::None, "", "begin another condition, which must hold as well"),
];
static WAIT_ADDRESS: &[Spec] = &[
    told(exact!["dev"], Value::Dev, "NAME", "this interface has it"),
    told(exact!["ready"], Value::None, "", "duplicate address detection has succeeded"),
];
static WAIT_ROUTE: &[Spec] = &[told(
    exact!["table"],
    Value::Named(Table::Tables),
    "TABLE",
    "in this routing table (default main)",
)];
static WAIT_NEIGHBOUR: &[Spec] = &[
    told(exact!["dev"], Value::Dev, "NAME", "the interface of the neighbour"),
    told(exact!["reachable"], Value::None, "", "its state is reachable, permanent or noarp"),
];

/// Returns the position and the row of the rip command in a command line: the first word, or the first word after
/// options of `ip`. `None` if the program was called by the name of a tool. Without words the command is `help`.
pub fn own_word(argv: &[String]) -> Option<(usize, &'static OwnWord)> {
    let name = file_name(argv.first()?);
    if find(name).is_some() || object_of(name).is_some() {
        return None;
    }
    let Some(first) = argv.get(1) else { return Some((1, find_own("help")?)) };
    if let Some(own) = find_own(first) {
        return Some((1, own));
    }
    let at = 1 + options_before(&argv[1..]);
    let own = find_own(argv.get(at)?)?;
    (!own.shared.is_empty()).then_some((at, own))
}

/// The number of leading words that are options of `ip` or their values. -batch and -Version are followed by no object,
/// so there is no command after them.
fn options_before(words: &[String]) -> usize {
    let mut at = 0;
    let typed = |at: usize| words.get(at).filter(|typed| *typed != "--");
    while let Some(option) = typed(at).and_then(|typed| options::find(IP, typed)) {
        if matches!(option.words[0].text, "-batch" | "-Version") {
            return 0;
        }
        at += if matches!(option.value, Value::None) { 1 } else { 2 };
    }
    at
}

/// Returns the row of a command.
fn find_own(word: &str) -> Option<&'static OwnWord> {
    OWN.iter().find(|own| own.word == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::applet::APPLETS;
    use crate::ip::{self, OBJECTS};
    use crate::text::word::is_prefix;

    fn meant(line: &str) -> Option<&'static str> {
        let argv: Vec<_> = line.split(' ').map(str::to_string).collect();
        own_word(&argv).map(|(_, own)| own.word)
    }

    /// `rip route` and all abbreviations of objects mean `ip` objects.
    #[test]
    fn no_own_word_hides_an_object() {
        for own in OWN.iter().filter(|own| own.word != "help") {
            assert!(!ip::is_object(own.word), "{}", own.word);
            assert!(APPLETS.iter().all(|applet| applet.name != own.word), "{}", own.word);
        }
        for word in OBJECTS.iter().flat_map(|object| object.words) {
            for end in 1..=word.text.len() {
                let typed = &word.text[..end];
                assert_eq!(meant(&format!("rip {typed}")), None);
                assert_eq!(meant(&format!("rip -4 -j -n blue {typed}")), None);
            }
        }
    }

    #[test]
    fn own_words_are_spelled_out() {
        for own in OWN {
            let shorter = (1..own.word.len()).map(|end| &own.word[..end]);
            for typed in shorter.filter(|typed| find_own(typed).is_none()) {
                assert_eq!(meant(&format!("rip {typed}")), None, "{typed}");
            }
            assert_eq!(meant(&format!("rip {}", own.word)), Some(own.word));
        }
    }

    #[test]
    fn only_rip_has_own_words() {
        for name in APPLETS.iter().map(|applet| applet.name).chain(["iplink", "ipaddr"]) {
            for own in OWN {
                assert_eq!(meant(&format!("{name} {}", own.word)), None);
            }
        }
        assert_eq!(meant("rip -batch file help"), None);
        assert_eq!(meant("rip -n blue help"), None);
    }

    /// A shared option has the same meaning before and after the command.
    #[test]
    fn shared_options_are_those_of_ip() {
        for option in OWN.iter().flat_map(|own| own.shared) {
            for word in option.words {
                let typed = (2..=word.text.len()).map(|end| &word.text[..end]);
                for typed in typed.filter(|typed| !word.exact || *typed == word.text) {
                    let of_ip = options::find(IP, typed).map(|row| row.words);
                    assert!(is_prefix(typed, word.text) && of_ip == Some(option.words), "{typed}");
                }
            }
        }
    }
}
