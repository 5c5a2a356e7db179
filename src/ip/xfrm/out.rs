//! Text being written: the same with -json.

use crate::netlink::message::ip_of;
use crate::print::{Printer, Val};
use crate::session::Session;
use crate::sys;
use crate::text::Ifname;

/// Text that is gathered, and written when it is dropped.
pub struct Out<'s> {
    /// Its session.
    pub s: &'s Session,
    /// Whether keys stay hidden.
    pub(super) nokeys: bool,
    /// What stands before most lines: those of a policy that was asked for are indented.
    pub indent: &'static str,
    printer: Printer,
}

impl<'s> Out<'s> {
    /// Nothing yet.
    pub fn new(s: &'s Session) -> Self {
        Out { s, nokeys: false, indent: "", printer: s.text_printer() }
    }
    /// Whether -statistics was given.
    pub fn stats(&self) -> bool {
        self.s.options.stats > 0
    }
    /// Words.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.value(Val::Raw(text))
    }
    fn value(&mut self, value: Val) -> &mut Self {
        self.printer.text_value(value);
        self
    }
    /// What stands before a line, and its first words.
    pub fn begin(&mut self, text: &str) -> &mut Self {
        let indent = self.indent;
        self.text(indent).text(text)
    }
    /// The name of an interface.
    pub fn name(&mut self, name: &Ifname) -> &mut Self {
        self.value(name.into())
    }
    /// A number.
    pub fn number(&mut self, n: u64) -> &mut Self {
        self.value(Val::Uint(n))
    }
    /// A number in hexadecimal, eight digits or more.
    pub(super) fn hex8(&mut self, n: u32) -> &mut Self {
        let digits = format!("{n:08x}");
        self.text(&digits)
    }
    /// A number in hexadecimal.
    pub fn hex(&mut self, n: u32) -> &mut Self {
        let digits = format!("{n:x}");
        self.text(&digits)
    }
    /// As C's `%#x`: no prefix for zero.
    pub(super) fn marked_hex(&mut self, n: u32) -> &mut Self {
        self.value(Val::Hex(n.into()))
    }
    /// The name of a number, or the number.
    pub fn named(&mut self, names: &[&str], n: u8) -> &mut Self {
        match names.get(usize::from(n)) {
            Some(name) => self.text(name),
            None => self.number(n.into()),
        }
    }
    /// The address of a family that `bytes` begin with; never a host's name.
    pub fn address(&mut self, family: u16, bytes: &[u8]) -> &mut Self {
        match u8::try_from(family).ok().and_then(|family| ip_of(family, bytes)) {
            Some(ip) => self.value(Val::Ip(ip)),
            None => self.text("???"),
        }
    }
    /// A time: seconds since 1970; `-` for none.
    pub fn time(&mut self, seconds: u64) -> &mut Self {
        if seconds == 0 {
            return self.text("-");
        }
        match sys::local_time(seconds as i64) {
            [_, _, 0, ..] => self.text("invalid-time"),
            [year, month, day, hour, minute, second] => self
                .text(&format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")),
        }
    }
    /// The end of a line; `\` with -oneline.
    pub fn line(&mut self) {
        self.text(if self.s.options.style.oneline { "\\" } else { "\n" });
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
