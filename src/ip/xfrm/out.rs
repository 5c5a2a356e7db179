//! Writes states and policies as text, or as JSON where the reference writes text only.

use crate::error::Result;
use crate::netlink::message::ip_of;
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::sys;
use crate::text::Ifname;

/// Output that is gathered, and written when it is dropped. A value has the key that it has in JSON; all else is
/// text only.
pub struct Out<'s> {
    /// Its session.
    pub s: &'s Session,
    /// Whether keys stay hidden.
    pub(super) nokeys: bool,
    /// What stands before most lines: those of a policy that was asked for are indented.
    pub indent: &'static str,
    printer: Printer,
}

impl AsMut<Printer> for Out<'_> {
    fn as_mut(&mut self) -> &mut Printer {
        &mut self.printer
    }
}

impl<'s> Out<'s> {
    /// Nothing yet.
    pub fn new(s: &'s Session) -> Self {
        Out { s, nokeys: false, indent: "", printer: s.printer() }
    }
    /// Whether -statistics was given.
    pub fn stats(&self) -> bool {
        self.s.options.stats > 0
    }
    /// Whether a value of 0 is shown, which text leaves out without -statistics.
    pub(super) fn zeros(&self) -> bool {
        self.stats() || self.printer.is_json()
    }
    /// The whole output of a command.
    pub fn document(&mut self, body: impl FnOnce(&mut Self) -> Result) -> Result {
        Printer::document_within(self, body)
    }
    /// The whole output of a command that shows one thing.
    pub fn one(s: &'s Session, body: impl FnOnce(&mut Self)) -> Result {
        Out::new(s).document(|out| {
            out.object(None, body);
            Ok(())
        })
    }
    /// One thing that happened.
    pub fn event(&mut self, body: impl FnOnce(&mut Self)) {
        Printer::event_within(self, body);
    }
    /// What `body` writes is an object in JSON.
    pub fn object(&mut self, key: Option<&str>, body: impl FnOnce(&mut Self)) -> &mut Self {
        Printer::object_within(self, key, body);
        self
    }
    /// What `body` writes is an array in JSON.
    pub fn array(&mut self, key: &str, body: impl FnOnce(&mut Self)) -> &mut Self {
        Printer::array_within(self, Some(key), body);
        self
    }
    /// Words.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.printer.text_value(Val::Raw(text));
        self
    }
    fn value<'v>(&mut self, key: &str, value: impl Into<Val<'v>>) -> &mut Self {
        self.printer.put(key, "", value, "");
        self
    }
    /// A value that text writes in another way.
    pub(super) fn both<'v>(
        &mut self,
        key: &str,
        value: impl Into<Val<'v>>,
        text: &str,
    ) -> &mut Self {
        self.printer.both(key, value, text);
        self
    }
    /// A value that text does not tell.
    pub(super) fn json<'v>(&mut self, key: &str, value: impl Into<Val<'v>>) -> &mut Self {
        self.printer.json(key, value);
        self
    }
    /// What stands before a line, and its first words.
    pub fn begin(&mut self, text: &str) -> &mut Self {
        let indent = self.indent;
        self.text(indent).text(text)
    }
    /// A word.
    pub fn word(&mut self, key: &str, word: &str) -> &mut Self {
        self.value(key, word)
    }
    /// The name of an interface.
    pub fn name(&mut self, key: &str, name: &Ifname) -> &mut Self {
        self.value(key, name)
    }
    /// A number.
    pub fn number(&mut self, key: &str, n: u64) -> &mut Self {
        self.value(key, n)
    }
    /// A number, in text in hexadecimal of eight digits or more.
    pub(super) fn hex8(&mut self, key: &str, n: u32) -> &mut Self {
        self.both(key, n, &format!("{n:08x}"))
    }
    /// A number, in text in hexadecimal.
    pub fn hex(&mut self, key: &str, n: u32) -> &mut Self {
        self.both(key, n, &format!("{n:x}"))
    }
    /// As C's `%#x`: no prefix for zero. JSON has it as marks are elsewhere.
    pub(super) fn marked_hex(&mut self, key: &str, n: u32) -> &mut Self {
        self.value(key, Val::Hex(n.into()))
    }
    /// The name of a number, or the number.
    pub fn named(&mut self, key: &str, names: &[&str], n: u8) -> &mut Self {
        match names.get(usize::from(n)) {
            Some(name) => self.word(key, name),
            None => self.number(key, n.into()),
        }
    }
    /// The name of a protocol above IP, or its number.
    pub(super) fn ip_protocol(&mut self, n: u8) -> &mut Self {
        match self.s.names.known_ip_protocol(n) {
            Some(name) => self.word("proto", name),
            None => self.number("proto", n.into()),
        }
    }
    /// The address of a family that `bytes` begin with; never a host's name.
    pub fn address(&mut self, key: &str, family: u16, bytes: &[u8]) -> &mut Self {
        match u8::try_from(family).ok().and_then(|family| ip_of(family, bytes)) {
            Some(ip) => self.value(key, ip),
            None => self.both(key, Val::Null, "???"),
        }
    }
    /// As [`Out::address`], with the length of its prefix.
    pub(super) fn prefix(&mut self, key: &str, family: u16, bytes: &[u8], bits: u8) -> &mut Self {
        match u8::try_from(family).ok().and_then(|family| ip_of(family, bytes)) {
            Some(ip) => self.value(key, Val::Prefix(ip, bits)),
            None => self.both(key, Val::Null, &format!("???/{bits}")),
        }
    }
    /// A time: seconds since 1970; none is `-` in text.
    pub fn time(&mut self, key: &str, seconds: u64) -> &mut Self {
        if seconds == 0 {
            return self.both(key, Val::Null, "-");
        }
        let text = match sys::local_time(seconds as i64) {
            [_, _, 0, ..] => "invalid-time".into(),
            [year, month, day, hour, minute, second] => {
                format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
            }
        };
        self.both(key, seconds, &text)
    }
    /// The end of a line; `\` with -oneline.
    pub fn line(&mut self) {
        self.printer.line();
    }
    /// The end of an entry, behind which the reference flushes: with -oneline a line ends.
    pub fn end(&mut self) {
        if self.s.options.style.oneline {
            self.text("\n");
        }
        self.printer.flush_if_full();
        self.printer.flush_in_order();
    }
    /// Writes what has gathered.
    pub fn flush(&mut self) {
        self.printer.flush();
    }
}
