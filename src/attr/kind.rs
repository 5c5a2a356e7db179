//! A kind of link, from its definitions.

use super::Attr;
use super::nla_buf::{NlaBuf, Room};
use crate::cli::args::Args;
use crate::cli::grammar::Spec;
use crate::cli::manual;
use crate::cli::object::Syntax;
use crate::error::{Error, Result};
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{self, Word};

/// Whether an option may be given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// The last one counts.
    Allowed,
    /// It is refused.
    Refused,
}

/// A kind of link: `ip link add type KIND`.
pub struct LinkKind {
    /// What it is called.
    pub name: &'static str,
    /// One line on what it is.
    pub doc: &'static str,
    /// Its options in the order the words are tried: the first that matches wins.
    pub set: &'static [&'static Attr],
    /// Its options in the order the line is written.
    pub show: &'static [&'static Attr],
    /// How its usage arranges its options.
    pub syntax: Syntax,
    /// The attribute without which nothing is shown, and its length.
    pub anchor: Option<(u16, usize)>,
    /// Whether an option may be given twice.
    pub repeats: Repeats,
    /// Shows what it has counted, for kinds that count for themselves.
    pub counters: Option<fn(&[u8], &mut Printer)>,
    /// What is there before the options are read, in place of what the device is set to or beside it.
    pub begin: fn(&mut NlaBuf),
    /// What the options ask of each other, and what is sent unasked; `adding` is false for `set`.
    pub finish: fn(&LinkKind, &mut NlaBuf, adding: bool) -> Result,
    /// What is sent behind all else, in this order; all else as it is typed.
    pub last: &'static [u16],
    /// What is said of a word that is no option, `{}` for the word, before the usage; nothing if
    /// empty. `None` where such a word is passed over.
    pub unknown: Option<&'static str>,
    /// Whether the usage that such a word gets goes to stdout.
    pub usage_on_stdout: bool,
    /// How the word that asks for the usage is written; none where there is no such word.
    pub help: Option<Word>,
    /// Whether `set` begins with what the device is set to: its driver wants all of it again. Each option is sent once then.
    pub seeded: bool,
    /// Whether `ip link add` makes links of it.
    pub can_add: bool,
}

/// One list of the rows of several, which kinds may share.
macro_rules! rows {
    ($($list:expr),+ $(,)?) => { $crate::cli::grammar::joined!(&'static $crate::attr::Attr, $($list),+) };
}
pub(crate) use rows;

impl LinkKind {
    /// A kind as most are, without options yet.
    pub const fn new(name: &'static str, doc: &'static str) -> Self {
        LinkKind {
            name,
            doc,
            set: &[],
            show: &[],
            syntax: Syntax::PLAIN,
            anchor: None,
            repeats: Repeats::Allowed,
            counters: None,
            begin: |_| {},
            finish: |_, _, _| Ok(()),
            last: &[],
            unknown: Some("unknown command \"{}\"?"),
            usage_on_stdout: false,
            help: Some(word::short("help")),
            seeded: false,
            can_add: true,
        }
    }

    /// Sends these behind all else, in this order.
    pub const fn last(mut self, ids: &'static [u16]) -> Self {
        self.last = ids;
        self
    }

    /// Reads options to the end of the line, into what `seed` says the device is set to.
    /// Errors: `vxlan: unknown command "x"?` and its usage, exit code 1.
    pub fn read(
        &self,
        args: &mut Args,
        adding: bool,
        seed: Option<&Nlas>,
        room: Option<Room>,
        s: &Session,
    ) -> Result<NlaBuf> {
        let mut into = self.read_words(args, adding, seed, room, s)?;
        (self.finish)(self, &mut into, adding)?;
        into.move_behind(self.last);
        Ok(into)
    }

    /// As [`LinkKind::read`], whatever else the options ask for, and without what is sent unasked.
    pub fn read_words(
        &self,
        args: &mut Args,
        adding: bool,
        seed: Option<&Nlas>,
        room: Option<Room>,
        s: &Session,
    ) -> Result<NlaBuf> {
        let mut into = NlaBuf::new(self.repeats == Repeats::Allowed);
        into.room = room;
        into.single = self.last;
        into.replacing = self.seeded;
        into.adding = adding;
        if let Some(seed) = seed {
            into.seed(seed, |id| self.width(id));
        }
        (self.begin)(&mut into);
        while let Some(typed) = args.next() {
            match self.find(typed, &into) {
                Some((attr, yes)) => attr.read(yes, args, &mut into, s)?,
                None if self.help.is_some_and(|help| help.matches(typed)) => {
                    return Err(self.usage(""));
                }
                None => self.unknown(typed)?,
            }
        }
        Ok(into)
    }

    /// The length in bytes of an attribute of this kind's devices. The device may be of another kind, where the number
    /// means something else.
    fn width(&self, id: u16) -> Option<usize> {
        let widths = self.set.iter().filter(|row| row.id == id).filter_map(|row| row.ty.width());
        // What has no option is a number of 16 bits.
        widths.max().or_else(|| self.last.contains(&id).then_some(2))
    }

    /// Refuses a word that is no option.
    fn unknown(&self, typed: &str) -> Result {
        match self.unknown {
            None => Ok(()),
            Some(_) if self.usage_on_stdout => self.say_usage(1),
            Some("") => Err(self.usage("").about(typed)),
            Some(text) => Err(self
                .usage(&format!("{}: {}\n", self.name, text.replace("{}", typed)))
                .about(typed)),
        }
    }

    fn find(&self, typed: &str, given: &NlaBuf) -> Option<(&'static Attr, bool)> {
        let excluded = |attr: &Attr| attr.unless.iter().any(|id| given.given(*id));
        self.set
            .iter()
            .filter(|attr| !excluded(attr))
            .find_map(|attr| attr.takes(typed).map(|yes| (*attr, yes)))
    }

    /// Writes the options that are there.
    pub fn show(&self, nlas: &Nlas, p: &mut Printer, s: &Session) {
        let whole = |(id, len)| nlas.get(id).is_some_and(|value| value.len() >= len);
        if self.anchor.is_none_or(whole) {
            self.show.iter().for_each(|attr| attr.write(nlas, p, s));
        }
    }

    /// Its options, for the manual and the completions.
    pub fn specs(&self) -> Vec<&'static Spec> {
        self.set.iter().map(|attr| &attr.spec).collect()
    }

    /// Its usage behind what is said first, as an error.
    pub fn usage(&self, head: &str) -> Error {
        Error::usage(format!("{head}{}", self.usage_text()), 1)
    }

    /// Writes its usage to stdout, and leaves with `code`.
    pub fn say_usage(&self, code: u8) -> Result {
        crate::print::write_text(&self.usage_text());
        if code == 0 { Ok(()) } else { Err(Error::silent(code)) }
    }

    fn usage_text(&self) -> String {
        manual::kind_usage(self.name, &self.syntax, &self.specs())
    }
}
