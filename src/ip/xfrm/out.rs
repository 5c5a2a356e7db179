//! Writes states and policies as text or JSON. The reference supports only text.

use crate::error::Result;
use crate::netlink::message::ip_of;
use crate::print::{Printer, Val};
use crate::query::local_time::local_time;
use crate::session::Session;

use crate::text::Ifname;

/// Buffered output, which is written when this value is dropped. The methods with a `key` write a value, in JSON as a
/// member with this key; the others write text only.
pub struct Out<'s> {
    /// The session.
    pub s: &'s Session,
    /// Whether keys of algorithms are not printed.
    pub(super) nokeys: bool,
    /// The indentation of most lines. A policy within an event is indented.
    pub indent: &'static str,
    printer: Printer,
}

impl AsMut<Printer> for Out<'_> {
    fn as_mut(&mut self) -> &mut Printer {
        &mut self.printer
    }
}

impl<'s> Out<'s> {
    /// Starts with an empty buffer.
    pub fn new(s: &'s Session) -> Self {
        Out { s, nokeys: false, indent: "", printer: s.printer() }
    }
    /// Whether -statistics was given.
    pub fn stats(&self) -> bool {
        self.s.options.stats > 0
    }
    /// Whether values of 0 are written. Text omits them without -statistics.
    pub(super) fn shows_zeros(&self) -> bool {
        self.stats() || self.printer.is_json()
    }
    /// Writes the whole output of a command.
    pub fn document(&mut self, body: impl FnOnce(&mut Self) -> Result) -> Result {
        Printer::document_within(self, body)
    }
    /// Writes the whole output of a command that prints a single object.
    pub fn one(s: &'s Session, body: impl FnOnce(&mut Self)) -> Result {
        Out::new(s).document(|out| {
            out.object(None, body);
            Ok(())
        })
    }
    /// Writes an event.
    pub fn event(&mut self, body: impl FnOnce(&mut Self)) {
        Printer::event_within(self, body);
    }
    /// JSON: an object with the members that `body` writes. Text: what `body` writes.
    pub fn object(&mut self, key: Option<&str>, body: impl FnOnce(&mut Self)) -> &mut Self {
        Printer::object_within(self, key, body);
        self
    }
    /// JSON: an array with the elements that `body` writes. Text: what `body` writes.
    pub fn array(&mut self, key: &str, body: impl FnOnce(&mut Self)) -> &mut Self {
        Printer::array_within(self, Some(key), body);
        self
    }
    /// Text only: `text`.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.printer.text_value(Val::Raw(text));
        self
    }
    fn value<'v>(&mut self, key: &str, value: impl Into<Val<'v>>) -> &mut Self {
        self.printer.put(key, "", value, "");
        self
    }
    /// Text: `text`. JSON: `value`.
    pub(super) fn both<'v>(
        &mut self,
        key: &str,
        value: impl Into<Val<'v>>,
        text: &str,
    ) -> &mut Self {
        self.printer.both(key, value, text);
        self
    }
    /// JSON only: `value`.
    pub(super) fn json<'v>(&mut self, key: &str, value: impl Into<Val<'v>>) -> &mut Self {
        self.printer.json(key, value);
        self
    }
    /// Text only: the indentation, and `text`.
    pub fn begin(&mut self, text: &str) -> &mut Self {
        let indent = self.indent;
        self.text(indent).text(text)
    }
    /// A string.
    pub fn word(&mut self, key: &str, word: &str) -> &mut Self {
        self.value(key, word)
    }
    /// The name of an interface.
    pub fn name(&mut self, key: &str, name: &Ifname) -> &mut Self {
        self.value(key, name)
    }
    /// A decimal number.
    pub fn number(&mut self, key: &str, n: u64) -> &mut Self {
        self.value(key, n)
    }
    /// A number. Text: hexadecimal, at least eight digits, without a prefix.
    pub(super) fn hex8(&mut self, key: &str, n: u32) -> &mut Self {
        self.both(key, n, &format!("{n:08x}"))
    }
    /// A number. Text: hexadecimal without a prefix.
    pub fn hex(&mut self, key: &str, n: u32) -> &mut Self {
        self.both(key, n, &format!("{n:x}"))
    }
    /// A number. Text: hexadecimal as C's `%#x` writes it: with the prefix 0x, except for zero. JSON: a string of the
    /// same form, as for the marks of other objects.
    pub(super) fn prefixed_hex(&mut self, key: &str, n: u32) -> &mut Self {
        self.value(key, Val::Hex(n.into()))
    }
    /// The name of a number, or the number if it has none.
    pub fn named(&mut self, key: &str, names: &[&str], n: u8) -> &mut Self {
        match names.get(usize::from(n)) {
            Some(name) => self.word(key, name),
            None => self.number(key, n.into()),
        }
    }
    /// The member `proto`: the name of an IP protocol, or its number.
    pub(super) fn ip_protocol(&mut self, n: u8) -> &mut Self {
        match self.s.names.known_ip_protocol(n) {
            Some(name) => self.word("proto", name),
            None => self.number("proto", n.into()),
        }
    }
    /// The IP address at the start of `bytes`; never a host name.
    pub fn address(&mut self, key: &str, family: u16, bytes: &[u8]) -> &mut Self {
        match u8::try_from(family).ok().and_then(|family| ip_of(family, bytes)) {
            Some(ip) => self.value(key, ip),
            None => self.both(key, Val::Null, "???"),
        }
    }
    /// Like [`Out::address`], followed by the prefix length `bits`.
    pub(super) fn prefix(&mut self, key: &str, family: u16, bytes: &[u8], bits: u8) -> &mut Self {
        match u8::try_from(family).ok().and_then(|family| ip_of(family, bytes)) {
            Some(ip) => self.value(key, Val::Prefix(ip, bits)),
            None => self.both(key, Val::Null, &format!("???/{bits}")),
        }
    }
    /// A time in seconds since 1970. 0 means none: `-` in text, null in JSON.
    pub fn time(&mut self, key: &str, seconds: u64) -> &mut Self {
        if seconds == 0 {
            return self.both(key, Val::Null, "-");
        }
        let text = match local_time(seconds as i64) {
            [_, _, 0, ..] => "invalid-time".into(),
            [year, month, day, hour, minute, second] => {
                format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
            }
        };
        self.both(key, seconds, &text)
    }
    /// Ends a line; with -oneline the line continues after `\`.
    pub fn line(&mut self) {
        self.printer.line();
    }
    /// Ends an entry. With -oneline this ends the line. The reference flushes stdout here.
    pub fn end(&mut self) {
        if self.s.options.style.oneline {
            self.text("\n");
        }
        self.printer.flush_if_full();
        self.printer.flush_in_order();
    }
    /// Writes the buffered output.
    pub fn flush(&mut self) {
        self.printer.flush();
    }
}
