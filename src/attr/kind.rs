//! A link kind, made of the definitions of its options.

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
    /// Yes; the last occurrence is used.
    Allowed,
    /// No; a second occurrence is an error.
    Refused,
}

/// A kind of link: `ip link add type KIND`.
pub struct LinkKind {
    /// The name.
    pub name: &'static str,
    /// A one-line description.
    pub doc: &'static str,
    /// The options in the order in which words are matched; the first match is used.
    pub set: &'static [&'static Attr],
    /// The options in the order in which they are printed.
    pub show: &'static [&'static Attr],
    /// The arrangement of the options in the usage.
    pub syntax: Syntax,
    /// An attribute and its minimum length. Nothing is shown without this attribute.
    pub anchor: Option<(u16, usize)>,
    /// Whether an option may be given twice.
    pub repeats: Repeats,
    /// Prints the statistics of kinds that have their own.
    pub counters: Option<fn(&[u8], &mut Printer)>,
    /// Adds attributes before the options are read, to or in place of the current ones of the device.
    pub begin: fn(&mut NlaBuf),
    /// Checks the combination of options, and adds attributes that are sent by default. `adding` is false for `ip link
    /// set`.
    pub finish: fn(&LinkKind, &mut NlaBuf, adding: bool) -> Result,
    /// Attributes that are sent last, in this order. The others are sent in the order of the command line.
    pub last: &'static [u16],
    /// The error message for a word that is not an option, before the usage; `{}` is replaced by the word. With an
    /// empty message only the usage is printed. `None`: such words are ignored.
    pub unknown: Option<&'static str>,
    /// Whether the usage after an unknown word goes to stdout.
    pub usage_on_stdout: bool,
    /// The word that prints the usage, or `None` if there is none.
    pub help: Option<Word>,
    /// Whether `ip link set` starts with the current attributes of the device, because the driver requires all of them.
    /// Then each attribute is sent at most once.
    pub seeded: bool,
    /// Whether `ip link add` can create links of this kind.
    pub can_add: bool,
}

/// Concatenates lists of rows at compile time, so that kinds can share rows.
macro_rules! rows {
    ($($list:expr),+ $(,)?) => { $crate::cli::grammar::joined!(&'static $crate::attr::Attr, $($list),+) };
}
pub(crate) use rows;

impl LinkKind {
    /// A kind with the default settings and no options.
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

    /// Sets the attributes that are sent last, in this order.
    pub const fn last(mut self, ids: &'static [u16]) -> Self {
        self.last = ids;
        self
    }

    /// An empty buffer for the options. `adding` is false for `ip link set`; `room` is the space in the request.
    pub fn buffer(&self, adding: bool, room: Option<Room>) -> NlaBuf {
        let mut empty = NlaBuf::new(self.repeats == Repeats::Allowed);
        empty.room = room;
        empty.adding = adding;
        empty.single = self.last;
        empty.replacing = self.seeded;
        empty
    }

    /// Sets a buffer to the current attributes of a device.
    pub fn seed(&self, into: &mut NlaBuf, current: &Nlas) {
        into.seed(current, |id| self.width(id));
    }

    /// Reads options up to the end of the command line into a buffer of [`LinkKind::buffer`]. Errors: `vxlan: unknown
    /// command "x"?` and the usage, exit code 1.
    ///
    /// The buffer is filled in place, because copying it takes as long as reading a keyword.
    pub fn read(&self, into: &mut NlaBuf, args: &mut Args, s: &Session) -> Result {
        self.read_words(into, args, s)?;
        (self.finish)(self, into, into.adding)?;
        into.move_behind(self.last);
        Ok(())
    }

    /// Like [`LinkKind::read`], but does not check the combination of options, and adds no defaults.
    pub fn read_words(&self, into: &mut NlaBuf, args: &mut Args, s: &Session) -> Result {
        (self.begin)(into);
        while let Some(typed) = args.next() {
            match self.find(typed, into) {
                Some((attr, yes)) => attr.read(yes, args, into, s)?,
                None if self.help.is_some_and(|help| help.matches(typed)) => {
                    return Err(self.usage(""));
                }
                None => self.unknown(typed)?,
            }
        }
        Ok(())
    }

    /// The size in bytes of an attribute of this kind, or `None` for an unknown attribute. The device may have another
    /// kind, where the attribute number has another meaning.
    fn width(&self, id: u16) -> Option<usize> {
        let widths = self.set.iter().filter(|row| row.id == id).filter_map(|row| row.ty.width());
        // Attributes without an option are 16-bit numbers.
        widths.max().or_else(|| self.last.contains(&id).then_some(2))
    }

    /// Returns the error for a word that is not an option.
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

    /// Prints the options that `nlas` contain.
    pub fn show(&self, nlas: &Nlas, p: &mut Printer, s: &Session) {
        let whole = |(id, len)| nlas.get(id).is_some_and(|value| value.len() >= len);
        if self.anchor.is_none_or(whole) {
            self.show.iter().for_each(|attr| attr.write(nlas, p, s));
        }
    }

    /// The keywords, for the manual and the completions.
    pub fn specs(&self) -> Vec<&'static Spec> {
        self.set.iter().map(|attr| &attr.spec).collect()
    }

    /// Returns the usage as an error, after the line `head`.
    pub fn usage(&self, head: &str) -> Error {
        Error::usage(format!("{head}{}", self.usage_text()), 1)
    }

    /// Prints the usage to stdout, and ends the command with the exit code `code`.
    pub fn say_usage(&self, code: u8) -> Result {
        crate::print::write_text(&self.usage_text());
        if code == 0 { Ok(()) } else { Err(Error::silent(code)) }
    }

    fn usage_text(&self) -> String {
        manual::kind_usage(self.name, &self.syntax, &self.specs())
    }
}
