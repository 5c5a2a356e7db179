//! Objects and their verbs: `ip OBJECT VERB …`.

use super::args::Args;
use super::grammar::{Spec, Value};
use super::manual;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::word::{self, ByFirst, Word};

/// What runs a verb, the cursor standing behind it.
pub type Run = fn(&Session, &mut Args) -> Result;

/// One thing that can be done to an object.
#[derive(Clone, Copy)]
pub struct Verb {
    /// Its spellings.
    pub words: &'static [Word],
    /// What runs it.
    pub run: Run,
    /// Its keywords, for the manual and the completions.
    pub keys: fn() -> Vec<&'static Spec>,
    /// What stands without a keyword, as the manual writes it: `[ dev ] IFNAME`.
    pub operand: &'static str,
    /// What each operand is that is not told by its words.
    pub operands: &'static [Value],
    /// Whether the last operand may stand more than once.
    pub repeats: bool,
    /// How the usage arranges what follows the verb, where that is more than the operand and the
    /// keywords in their order.
    pub syntax: Syntax,
    /// Whether `syntax` stands in place of the verb as well.
    pub(super) nameless: bool,
    /// Verbs behind this one: `ip nexthop bucket list`; those have the keywords.
    pub verbs: &'static [Verb],
    /// The entries of the kernel that it is about, for the completions.
    pub about: About,
    /// One line on what it does.
    pub doc: &'static str,
}

/// Entries that the kernel lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// Interfaces that can be deleted.
    Links,
    /// Addresses of interfaces.
    Addresses,
    /// Routes of all tables except `local`.
    Routes,
    /// Rules of the policy database.
    Rules,
    /// Rules of multicast routing.
    MulticastRules,
    /// Neighbour entries.
    Neighbours,
    /// Labels of IPv6 prefixes.
    Labels,
    /// Nexthop objects.
    Nexthops,
    /// Entries of forwarding databases.
    Forwarding,
    /// Members of multicast groups.
    Members,
    /// VLANs of bridges and their ports.
    Vlans,
    /// States of IPsec.
    States,
    /// Policies of IPsec.
    Policies,
}

/// What a verb has to do with entries of the kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Nothing, or it lists them.
    Nothing,
    /// It changes one, or adds another.
    Any(Stored),
    /// It needs one that exists, which its words select.
    Existing(Stored),
}

/// A name in a usage and what it stands for: `("SELECTOR", "$id $dev")`.
pub type Term = (&'static str, &'static str);

/// How a usage arranges operands and keywords. `$dev` is the keyword `dev` with its value as its row says, in brackets
/// unless it is required; `@dev` the same without brackets; `$encap.seg6` the options behind the value `seg6` of
/// `encap`; `$*` all keywords that are mentioned nowhere, which else follow at the end. All else stands as it is.
#[derive(Clone, Copy)]
pub struct Syntax {
    /// What is written, empty for the operand and the keywords in their order.
    pub text: &'static str,
    /// The names in it, and what they stand for in the same notation.
    pub terms: &'static [&'static [Term]],
}

impl Syntax {
    /// The operand and the keywords in their order.
    pub const PLAIN: Syntax = Syntax { text: "", terms: &[] };
}

/// A row of an object's verbs.
pub const fn verb(words: &'static [Word], run: Run) -> Verb {
    Verb {
        words,
        run,
        keys: Vec::new,
        operand: "",
        operands: &[],
        repeats: false,
        syntax: Syntax::PLAIN,
        nameless: false,
        verbs: &[],
        about: About::Nothing,
        doc: "",
    }
}

impl Verb {
    /// Its keywords: `|| specs(KEYS)`.
    pub const fn keys(mut self, keys: fn() -> Vec<&'static Spec>) -> Self {
        self.keys = keys;
        self
    }
    /// What stands without a keyword.
    pub const fn operand(mut self, operand: &'static str, values: &'static [Value]) -> Self {
        self.operand = operand;
        self.operands = values;
        self
    }
    /// How the usage arranges the operand and the keywords.
    pub const fn syntax(mut self, text: &'static str, terms: &'static [&'static [Term]]) -> Self {
        self.syntax = Syntax { text, terms };
        self
    }
    /// As [`Verb::syntax`], in place of the verb too: `ip monitor` takes its verbs in any order.
    pub const fn line(self, text: &'static str, terms: &'static [&'static [Term]]) -> Self {
        Verb { nameless: true, ..self.syntax(text, terms) }
    }
    /// The last operand may stand more than once.
    pub const fn repeats(mut self) -> Self {
        self.repeats = true;
        self
    }
    /// The verbs behind this one, which `run` dispatches to with [`dispatch`].
    pub const fn verbs(mut self, verbs: &'static [Verb]) -> Self {
        self.verbs = verbs;
        self
    }
    /// It changes one of these entries, or adds another.
    pub const fn changes(mut self, stored: Stored) -> Self {
        self.about = About::Any(stored);
        self
    }
    /// It needs one of these entries.
    pub const fn selects(mut self, stored: Stored) -> Self {
        self.about = About::Existing(stored);
        self
    }
    /// One line on what it does.
    pub const fn doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }
}

/// What happens when no verb is given.
pub enum Bare {
    /// This verb runs.
    Run(Run),
    /// This runs, and reads all words itself: what look like verbs may stand in any order.
    Words(Run),
    /// The usage is shown.
    Usage,
    /// Likewise; but for help the kernel must know this family of generic netlink.
    Family(&'static str),
}

/// One object of an applet: `ip address`.
pub struct Object {
    /// Its spellings, in the order tried.
    pub words: &'static [Word],
    /// The applet's name and its own, as its hints say it: `ip address`.
    pub title: &'static str,
    /// One line on what it is.
    pub doc: &'static str,
    /// What happens without a verb.
    pub bare: Bare,
    /// Its verbs; the first that matches wins, so their order counts.
    pub verbs: &'static [Verb],
    /// What is checked before its verb is read.
    pub check: fn(&Session, &Args) -> Result,
    /// Whether a batch with -force may hold its requests back; every other object first has those
    /// of the lines before it sent.
    pub holds_back: bool,
    /// The refusal of a word that is no verb; its own title's help where it has none.
    pub unknown: Option<fn(&Session, typed: &str) -> Error>,
}

impl Object {
    /// The fields that most objects have alike.
    pub const PLAIN: Object = Object {
        words: &[],
        title: "",
        doc: "",
        bare: Bare::Usage,
        verbs: &[],
        check: |_, _| Ok(()),
        holds_back: false,
        unknown: None,
    };

    /// Runs the verb that the next word names.
    pub fn run(&self, s: &Session, args: &mut Args) -> Result {
        if let Bare::Words(run) = self.bare {
            return run(s, args);
        }
        let typed = match (args.next(), &self.bare) {
            (Some(typed), _) => typed,
            (None, Bare::Run(run)) => return run(s, args),
            (None, _) => return Err(self.usage()),
        };
        let is_help = word::is_prefix(typed, "help") && !self.has_help();
        if let (Bare::Family(name), false) = (&self.bare, is_help) {
            s.family(name)?;
        }
        match dispatch(self.verbs, typed) {
            None if is_help => Err(self.usage()),
            None => Err(self.refuse(s, typed)),
            Some(verb) => (verb.run)(s, args),
        }
    }

    /// Runs the one of `verbs`, which stand behind a verb, that the next word names. Errors when the
    /// line ends here.
    pub fn run_behind(&self, verbs: &'static [Verb], s: &Session, args: &mut Args) -> Result {
        let typed = args.value()?;
        let verb = dispatch(verbs, typed).ok_or_else(|| self.refuse(s, typed))?;
        (verb.run)(s, args)
    }

    /// Whether `help` is one of its verbs, and is matched as its row says.
    fn has_help(&self) -> bool {
        self.verbs.iter().any(|verb| verb.words[0].text == "help")
    }

    /// The refusal of a word that is no verb.
    pub fn refuse(&self, s: &Session, typed: &str) -> Error {
        match self.unknown {
            Some(unknown) => unknown(s, typed),
            None => unknown_command(typed, &format!("\"{} help\".", self.title)),
        }
    }

    /// Its usage text, as an error that leaves with 255.
    pub fn usage(&self) -> Error {
        Error::usage(manual::usage(self), 255)
    }
}

/// The refusal of a word that is no verb; `hint` is where to look for help.
pub fn unknown_command(typed: &str, hint: &str) -> Error {
    Error::fatal(format!("Command \"{typed}\" is unknown, try {hint}")).about(typed)
}

/// The first verb that `typed` means; the table's order decides.
pub fn dispatch(verbs: &'static [Verb], typed: &str) -> Option<&'static Verb> {
    verbs.iter().find(|verb| word::any(verb.words, typed))
}

/// The objects of a tool; the first that matches wins, so their order counts.
pub struct Objects {
    rows: &'static [&'static Object],
    by_first: ByFirst,
}

impl Objects {
    /// A table of at most 64 objects.
    pub const fn new(rows: &'static [&'static Object]) -> Self {
        let mut by_first = ByFirst::NONE;
        let mut at = 0;
        while at < rows.len() {
            by_first.add(at, rows[at].words);
            at += 1;
        }
        Objects { rows, by_first }
    }

    /// The first object that `typed` means.
    pub fn find(&self, typed: &str) -> Option<&'static Object> {
        let row = self.by_first.find(typed, |row| word::any(self.rows[row].words, typed))?;
        Some(self.rows[row])
    }
}

impl std::ops::Deref for Objects {
    type Target = [&'static Object];

    fn deref(&self) -> &[&'static Object] {
        self.rows
    }
}
