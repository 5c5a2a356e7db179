//! Objects and their verbs: `ip OBJECT VERB …`.

use super::args::Args;
use super::grammar::{Spec, Value};
use super::manual;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::text::word::{self, ByStart, Word};

/// The function that runs a verb, after the verb has been consumed.
pub type Run = fn(&Session, &mut Args) -> Result;

/// A verb: an operation on an object.
#[derive(Clone, Copy)]
pub struct Verb {
    /// The spellings.
    pub words: &'static [Word],
    /// Runs the verb.
    pub run: Run,
    /// The keywords, for the manual and the completions.
    pub keys: fn() -> Vec<&'static Spec>,
    /// The arguments without a keyword, in the notation of the manual: `[ dev ] IFNAME`.
    pub operand: &'static str,
    /// The values of operands whose words do not define them.
    pub operands: &'static [Value],
    /// Whether the last operand can be repeated.
    pub repeats: bool,
    /// The arrangement of the arguments in the usage, if it is not the operand followed by the keywords.
    pub syntax: Syntax,
    /// Whether `syntax` also replaces the verb.
    pub(super) nameless: bool,
    /// Sub-verbs, which then have the keywords: `ip nexthop bucket list`.
    pub verbs: &'static [Verb],
    /// The kernel's entries that the verb concerns, for the completions.
    pub about: About,
    /// A one-line description.
    pub doc: &'static str,
}

/// Types of entries that the kernel can list.
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

/// The relation of a verb to entries of the kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// None, or the verb lists the entries.
    Nothing,
    /// The verb changes an entry or adds one.
    Any(Stored),
    /// The verb requires an existing entry, which its arguments select.
    Existing(Stored),
}

/// A name in a usage and its definition: `("SELECTOR", "$id $dev")`.
pub type Term = (&'static str, &'static str);

/// The arrangement of operands and keywords in a usage. `$dev` is the keyword `dev` with its value, in brackets unless
/// it is required; `@dev` is the same without brackets. `$encap.seg6` are the options for the value `seg6` of `encap`.
/// `$*` are all keywords that the text does not mention; by default they follow at the end. All other words are copied.
#[derive(Clone, Copy)]
pub struct Syntax {
    /// The text; empty for the operand followed by the keywords.
    pub text: &'static str,
    /// The definitions of names in the text, in the same notation.
    pub terms: &'static [&'static [Term]],
}

impl Syntax {
    /// The operand followed by the keywords.
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
    /// Sets the keywords: `|| specs(KEYS)`.
    pub const fn keys(mut self, keys: fn() -> Vec<&'static Spec>) -> Self {
        self.keys = keys;
        self
    }
    /// Sets the arguments without a keyword.
    pub const fn operand(mut self, operand: &'static str, values: &'static [Value]) -> Self {
        self.operand = operand;
        self.operands = values;
        self
    }
    /// Sets the arrangement in the usage.
    pub const fn syntax(mut self, text: &'static str, terms: &'static [&'static [Term]]) -> Self {
        self.syntax = Syntax { text, terms };
        self
    }
    /// Like [`Verb::syntax`], but the text also replaces the verb: `ip monitor` accepts its verbs in any order.
    pub const fn line(self, text: &'static str, terms: &'static [&'static [Term]]) -> Self {
        Verb { nameless: true, ..self.syntax(text, terms) }
    }
    /// Permits repetition of the last operand.
    pub const fn repeats(mut self) -> Self {
        self.repeats = true;
        self
    }
    /// Sets the sub-verbs, to which `run` dispatches with [`dispatch`].
    pub const fn verbs(mut self, verbs: &'static [Verb]) -> Self {
        self.verbs = verbs;
        self
    }
    /// Declares that the verb changes or adds such an entry.
    pub const fn changes(mut self, stored: Stored) -> Self {
        self.about = About::Any(stored);
        self
    }
    /// Declares that the verb requires such an entry.
    pub const fn selects(mut self, stored: Stored) -> Self {
        self.about = About::Existing(stored);
        self
    }
    /// Sets the one-line description.
    pub const fn doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }
}

/// The behaviour of an object without a verb.
pub enum Bare {
    /// Runs this verb.
    Run(Run),
    /// Runs this function, which reads all words itself, because verbs may be in any order.
    Words(Run),
    /// Prints the usage.
    Usage,
    /// Prints the usage. For `help`, the kernel must support this generic netlink family.
    Family(&'static str),
}

/// An object of an applet, such as `ip address`.
pub struct Object {
    /// The spellings, in the order in which they are matched.
    pub words: &'static [Word],
    /// The name of the applet and the object, as error messages contain it: `ip address`.
    pub title: &'static str,
    /// A one-line description.
    pub doc: &'static str,
    /// The behaviour without a verb.
    pub bare: Bare,
    /// The verbs. An abbreviation selects the first match, so the order matters.
    pub verbs: &'static [Verb],
    /// A check before the verb is read.
    pub check: fn(&Session, &Args) -> Result,
    /// Whether a batch with -force may delay requests of this object. For all other objects, the delayed requests of
    /// earlier lines are sent first.
    pub holds_back: bool,
    /// Returns the error for an unknown verb; `None` for the usual one.
    pub unknown: Option<fn(&Session, typed: &str) -> Error>,
}

impl Object {
    /// Default values, as a base for objects.
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

    /// Runs the verb that the next word selects.
    pub fn run(&self, s: &Session, args: &mut Args) -> Result {
        if let Bare::Words(run) = self.bare {
            return run(s, args);
        }
        let typed = match (args.next(), &self.bare) {
            (Some(typed), _) => typed,
            (None, Bare::Run(run)) => return run(s, args),
            (None, _) => return Err(self.usage()),
        };
        let is_help = || word::is_prefix(typed, "help") && !self.has_help();
        if let Bare::Family(name) = &self.bare
            && !is_help()
        {
            s.family(name)?;
        }
        match dispatch(self.verbs, typed) {
            None if is_help() => Err(self.usage()),
            None => Err(self.refuse(s, typed)),
            Some(verb) => (verb.run)(s, args),
        }
    }

    /// Runs the sub-verb that the next word selects. Errors: the command line ends here.
    pub fn run_behind(&self, verbs: &'static [Verb], s: &Session, args: &mut Args) -> Result {
        let typed = args.value()?;
        let verb = dispatch(verbs, typed).ok_or_else(|| self.refuse(s, typed))?;
        (verb.run)(s, args)
    }

    /// Whether `help` is a row of the verbs.
    fn has_help(&self) -> bool {
        self.verbs.iter().any(|verb| verb.words[0].text == "help")
    }

    /// Returns the error for an unknown verb.
    pub fn refuse(&self, s: &Session, typed: &str) -> Error {
        match self.unknown {
            Some(unknown) => unknown(s, typed),
            None => unknown_command(typed, &format!("\"{} help\".", self.title)),
        }
    }

    /// Returns the usage as an error with exit code 255.
    pub fn usage(&self) -> Error {
        Error::usage(manual::usage(self), 255)
    }
}

/// Returns the error for an unknown verb; `hint` is the command that prints help.
pub fn unknown_command(typed: &str, hint: &str) -> Error {
    Error::fatal(format!("Command \"{typed}\" is unknown, try {hint}")).about(typed)
}

/// Returns the first verb that `typed` matches.
#[inline]
pub fn dispatch(verbs: &'static [Verb], typed: &str) -> Option<&'static Verb> {
    verbs.iter().find(|verb| word::any(verb.words, typed))
}

/// The objects of a tool. An abbreviation selects the first match, so the order matters.
pub struct Objects {
    rows: &'static [&'static Object],
    by_start: ByStart,
}

impl Objects {
    /// A table of at most 64 objects.
    pub const fn new(rows: &'static [&'static Object]) -> Self {
        let mut by_start = ByStart::NONE;
        let mut at = 0;
        while at < rows.len() {
            by_start.add(at, rows[at].words);
            at += 1;
        }
        Objects { rows, by_start }
    }

    /// Returns the first object that `typed` matches.
    pub fn find(&self, typed: &str) -> Option<&'static Object> {
        let row = self.by_start.find(typed, |row| word::any(self.rows[row].words, typed))?;
        Some(self.rows[row])
    }
}

impl std::ops::Deref for Objects {
    type Target = [&'static Object];

    fn deref(&self) -> &[&'static Object] {
        self.rows
    }
}
