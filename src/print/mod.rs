//! One writer for text and JSON: each call says what both would say.

pub mod color;
pub mod format;
mod json;
pub mod stdout;

pub use color::Color;

use crate::error::Result;
use crate::names::Host;
use crate::text::Ifname;
use json::Json;
use std::borrow::Cow;
use std::net::IpAddr;
use std::rc::Rc;

/// How output is written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// JSON instead of text.
    pub json: bool,
    /// JSON in indented lines.
    pub pretty: bool,
    /// Each entry in one line of text.
    pub oneline: bool,
    /// When text is coloured.
    pub color: color::When,
}

/// How counts are written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Units {
    /// Rounded, with a unit behind.
    pub human: bool,
    /// Units of 1024 instead of 1000.
    pub iec: bool,
}

/// Writes text or JSON to stdout.
pub struct Printer {
    out: Vec<u8>,
    /// How many bytes `out` may hold before they go to [`stdout`].
    room: usize,
    /// How many bytes have gone there before those.
    gone: usize,
    json: Option<Json>,
    oneline: bool,
    palette: Option<color::Palette>,
}

/// A value as both outputs spell it.
#[derive(Clone, Copy, Debug)]
pub enum Val<'a> {
    /// A number.
    Uint(u64),
    /// A signed number.
    Int(i64),
    /// A number, in text as C's `%#x`, in JSON as that text quoted.
    Hex(u64),
    /// Text, in JSON quoted.
    Str(&'a str),
    /// Text as bytes, in JSON quoted.
    Bytes(&'a [u8]),
    /// An address, in JSON quoted.
    Ip(IpAddr),
    /// An address and the length of its prefix, in JSON quoted.
    Prefix(IpAddr, u8),
    /// A link-layer address and the hardware's type, in JSON quoted.
    Link(&'a [u8], u16),
    /// Nothing in text.
    Bool(bool),
    /// Nothing in text.
    Null,
    /// Written as it is into both: `0.00`.
    Raw(&'a str),
}

macro_rules! from_number {
    ($variant:ident as $wide:ty: $($narrow:ty),*) => { $(
        impl From<$narrow> for Val<'_> {
            fn from(n: $narrow) -> Self { Val::$variant(<$wide>::from(n)) }
        }
    )* };
}
from_number!(Uint as u64: u8, u16, u32, u64);
from_number!(Int as i64: i8, i16, i32, i64);

impl From<bool> for Val<'_> {
    fn from(b: bool) -> Self {
        Val::Bool(b)
    }
}
impl From<IpAddr> for Val<'_> {
    fn from(ip: IpAddr) -> Self {
        Val::Ip(ip)
    }
}
impl<'a> From<&'a Host> for Val<'a> {
    fn from(host: &'a Host) -> Self {
        match host {
            Host::Name(name) => Val::Str(name),
            Host::Address(ip) => Val::Ip(*ip),
        }
    }
}
impl<'a> From<&'a Ifname> for Val<'a> {
    fn from(name: &'a Ifname) -> Self {
        Val::Bytes(name.as_bytes())
    }
}
impl<'a> From<&'a str> for Val<'a> {
    fn from(s: &'a str) -> Self {
        Val::Str(s)
    }
}
impl<'a> From<&'a String> for Val<'a> {
    fn from(s: &'a String) -> Self {
        Val::Str(s)
    }
}
impl<'a> From<&'a Rc<str>> for Val<'a> {
    fn from(s: &'a Rc<str>) -> Self {
        Val::Str(s)
    }
}
impl<'a> From<&'a Cow<'_, str>> for Val<'a> {
    fn from(s: &'a Cow<'_, str>) -> Self {
        Val::Str(s)
    }
}

impl Printer {
    /// A printer of a style.
    pub fn new(style: Style) -> Self {
        Printer {
            out: stdout::buffer(),
            room: stdout::room(),
            gone: 0,
            json: style.json.then(|| Json::new(style.pretty)),
            oneline: style.oneline,
            palette: color::palette(style),
        }
    }

    /// Whether JSON is written; for the few places where the two say different things.
    #[inline]
    pub fn is_json(&self) -> bool {
        self.json.is_some()
    }

    /// Text: `before`, the value, `after`. JSON: `"key": value`.
    #[inline]
    pub fn put<'v>(
        &mut self,
        key: &str,
        before: &'static str,
        val: impl Into<Val<'v>>,
        after: &'static str,
    ) {
        self.put_in(Color::None, key, before, val, after);
    }

    /// As [`Printer::put`], in a colour, which holds for all three in text.
    #[inline]
    pub fn put_in<'v>(
        &mut self,
        color: Color,
        key: &str,
        before: &'static str,
        val: impl Into<Val<'v>>,
        after: &'static str,
    ) {
        if let Some(json) = &mut self.json {
            json.member(&mut self.out, key, val.into());
            return;
        }
        self.painted(color, |p| {
            p.push(before);
            format::value(&mut p.out, val.into());
            p.push(after);
        });
    }

    /// As [`Printer::put`], nothing without a value.
    pub fn put_some<'v, V: Into<Val<'v>>>(
        &mut self,
        key: &str,
        before: &'static str,
        val: Option<V>,
        after: &'static str,
    ) {
        if let Some(val) = val {
            self.put(key, before, val, after);
        }
    }

    /// Text: `label value `. JSON: `"key": value`.
    pub fn field<'v>(&mut self, key: &str, label: &'static str, val: impl Into<Val<'v>>) {
        if let Some(json) = &mut self.json {
            json.member(&mut self.out, key, val.into());
            return;
        }
        self.labelled(label, val.into());
    }

    /// As [`Printer::field`], in a colour, which holds for the label too.
    pub fn field_in<'v>(
        &mut self,
        color: Color,
        key: &str,
        label: &'static str,
        val: impl Into<Val<'v>>,
    ) {
        match &mut self.json {
            Some(json) => json.member(&mut self.out, key, val.into()),
            None => self.painted(color, |p| p.labelled(label, val.into())),
        }
    }

    /// Text: the value, blanks up to a width in bytes, and one more, all in a colour. JSON: `"key": value`.
    pub fn column<'v>(&mut self, color: Color, key: &str, val: impl Into<Val<'v>>, width: usize) {
        match &mut self.json {
            Some(json) => json.member(&mut self.out, key, val.into()),
            None => self.painted(color, |p| {
                let end = p.out.len() + width;
                format::value(&mut p.out, val.into());
                p.blanks(end.saturating_sub(p.out.len()) + 1);
            }),
        }
    }

    #[inline(always)]
    fn labelled(&mut self, label: &'static str, val: Val) {
        self.push(label);
        let start = self.out.len();
        self.push(" ");
        format::value(&mut self.out, val);
        // A value that text has no word for leaves no blank of its own.
        if self.out.len() > start + 1 {
            self.push(" ");
        }
    }

    /// Text: as given. JSON: `"key": value`.
    pub fn both<'v>(&mut self, key: &str, val: impl Into<Val<'v>>, text: &str) {
        match &mut self.json {
            Some(json) => json.member(&mut self.out, key, val.into()),
            None => format::value(&mut self.out, Val::Raw(text)),
        }
    }

    /// Text: `label on ` or `label off `. JSON: `"key": true`. Nothing without a value.
    pub fn switch(&mut self, key: &str, label: &str, on: Option<u64>) {
        match on {
            Some(0) => self.both(key, false, &format!("{label} off ")),
            Some(_) => self.both(key, true, &format!("{label} on ")),
            None => {}
        }
    }

    /// Text only: literal words. Everything else is a value, or goes through [`Printer::format`].
    #[inline]
    pub fn text(&mut self, text: &'static str) {
        if self.json.is_none() {
            self.push(text);
        }
    }

    /// Text only: a formatted line, `p.format(format_args!(…))`. Words are written as the bytes that they stand for.
    pub fn format(&mut self, text: std::fmt::Arguments) {
        if self.json.is_none() {
            // Only a `Display` that fails can fail here, and ours do not.
            let _ = std::fmt::write(&mut Decoded(&mut self.out), text);
        }
    }

    /// Text only, in a colour.
    pub fn text_in(&mut self, color: Color, text: &str) {
        if self.json.is_none() {
            self.put_in(color, "", "", Val::Raw(text), "");
        }
    }

    /// Text only: what `body` writes, in a colour.
    #[inline]
    pub fn painted(&mut self, color: Color, body: impl FnOnce(&mut Self)) {
        if self.json.is_some() {
            return;
        }
        let paint = self.palette.as_ref().and_then(|palette| palette.code(color));
        if let Some(code) = paint {
            self.push(code);
        }
        body(self);
        if paint.is_some() {
            self.push(color::RESET);
        }
    }

    /// Text only: so many blanks.
    pub fn blanks(&mut self, count: usize) {
        if self.json.is_none() {
            self.out.resize(self.out.len() + count, b' ');
        }
    }

    /// Text only: a value.
    pub fn text_value<'v>(&mut self, val: impl Into<Val<'v>>) {
        if self.json.is_none() {
            format::value(&mut self.out, val.into());
        }
    }

    /// JSON only: `"key": value`.
    pub fn json<'v>(&mut self, key: &str, val: impl Into<Val<'v>>) {
        if let Some(json) = &mut self.json {
            json.member(&mut self.out, key, val.into());
        }
    }

    /// An element of a JSON array; in text `before`, the value, `after`.
    pub fn element<'v>(
        &mut self,
        before: &'static str,
        val: impl Into<Val<'v>>,
        after: &'static str,
    ) {
        self.element_in(Color::None, before, val, after);
    }

    /// As [`Printer::element`], in a colour, which holds for all three in text.
    pub fn element_in<'v>(
        &mut self,
        color: Color,
        before: &'static str,
        val: impl Into<Val<'v>>,
        after: &'static str,
    ) {
        match &mut self.json {
            Some(json) => json.element(&mut self.out, val.into()),
            None => self.put_in(color, "", before, val, after),
        }
    }

    /// JSON: an object with what `body` writes, a member if it has a key. Text: what `body` writes.
    pub fn object<T>(&mut self, key: Option<&str>, body: impl FnOnce(&mut Self) -> T) -> T {
        Self::object_within(self, key, body)
    }

    /// As [`Printer::object`], for a writer that has a printer.
    pub fn object_within<W: AsMut<Printer>, T>(
        writer: &mut W,
        key: Option<&str>,
        body: impl FnOnce(&mut W) -> T,
    ) -> T {
        writer.as_mut().open(key, b'{');
        let done = body(writer);
        let p = writer.as_mut();
        p.close(b'}');
        p.flush_if_full();
        done
    }

    #[inline]
    fn open(&mut self, key: Option<&str>, bracket: u8) {
        if let Some(json) = &mut self.json {
            json.open(&mut self.out, key, bracket);
        }
    }

    #[inline]
    fn close(&mut self, bracket: u8) {
        if let Some(json) = &mut self.json {
            json.close(&mut self.out, bracket);
        }
    }

    /// As [`Printer::object`], one of a list, behind which the reference flushes.
    pub fn entry<T>(&mut self, body: impl FnOnce(&mut Self) -> T) -> T {
        let done = self.object(None, body);
        self.flush_in_order();
        done
    }

    /// JSON: an array with what `body` writes, a member if it has a key. Text: what `body` writes.
    pub fn array<T>(&mut self, key: Option<&str>, body: impl FnOnce(&mut Self) -> T) -> T {
        Self::array_within(self, key, body)
    }

    /// As [`Printer::array`], for a writer that has a printer.
    pub fn array_within<W: AsMut<Printer>, T>(
        writer: &mut W,
        key: Option<&str>,
        body: impl FnOnce(&mut W) -> T,
    ) -> T {
        writer.as_mut().open(key, b'[');
        let done = body(writer);
        writer.as_mut().close(b']');
        done
    }

    /// As [`Printer::array`], a member that an interface's name is the key of.
    pub fn array_of<T>(&mut self, name: &Ifname, body: impl FnOnce(&mut Self) -> T) -> T {
        if let Some(json) = &mut self.json {
            json.key(&mut self.out, name.as_bytes());
        }
        self.array(None, body)
    }

    /// The whole output of a command: in JSON one array, which is closed also where `body` fails, and a
    /// line end.
    pub fn document(mut self, body: impl FnOnce(&mut Self) -> Result) -> Result {
        Self::document_within(&mut self, body)
    }

    /// As [`Printer::document`], for a writer that has a printer.
    pub fn document_within<W: AsMut<Printer>>(
        writer: &mut W,
        body: impl FnOnce(&mut W) -> Result,
    ) -> Result {
        let done = Self::array_within(writer, None, body);
        writer.as_mut().end_text();
        done
    }

    /// A line end behind a JSON text.
    fn end_text(&mut self) {
        if self.json.is_some() {
            self.push("\n");
        }
    }

    /// The whole output of a command that shows one thing.
    pub fn document_of(&mut self, body: impl FnOnce(&mut Self)) {
        self.array(None, |p| p.object(None, body));
        self.end_text();
    }

    /// One thing that happened: in JSON an object and a line end.
    pub fn event(&mut self, body: impl FnOnce(&mut Self) -> Result) -> Result {
        Self::event_within(self, body)
    }

    /// As [`Printer::event`], of what cannot fail.
    pub fn happening(&mut self, body: impl FnOnce(&mut Self)) {
        Self::event_within(self, body);
    }

    /// As [`Printer::event`], for a writer that has a printer.
    pub fn event_within<W: AsMut<Printer>, T>(writer: &mut W, body: impl FnOnce(&mut W) -> T) -> T {
        let done = Self::object_within(writer, None, body);
        let p = writer.as_mut();
        if let Some(json) = &mut p.json {
            json.restart();
            p.push("\n");
        }
        done
    }

    /// A line break, or `\` with -oneline; nothing in JSON.
    pub fn line(&mut self) {
        let end = if self.oneline { "\\" } else { "\n" };
        self.text(end);
    }

    /// The end of an entry: a line break even with -oneline; nothing in JSON.
    pub fn end(&mut self) {
        self.text("\n");
    }

    /// A line break in JSON too, as the reference writes some past its JSON writer.
    pub fn line_break(&mut self) {
        self.push("\n");
    }

    /// Writes out what has gathered, for somebody who waits for it.
    pub fn flush(&mut self) {
        self.hand_over();
        stdout::flush();
    }

    /// Writes out what has gathered before what may follow on stderr: here the reference flushes.
    pub fn flush_in_order(&mut self) {
        if self.room < stdout::MOST {
            self.hand_over();
            stdout::flush_in_order();
        }
    }

    /// Writes out what has gathered if it is much, so that a long list streams.
    pub fn flush_if_full(&mut self) {
        if self.out.len() >= self.room {
            self.hand_over();
        }
    }

    /// Adds what has gathered to stdout, before [`write_text`] or another printer adds to it.
    pub fn hand_over(&mut self) {
        self.gone += self.out.len();
        stdout::add(&mut self.out);
    }

    /// A place to ask [`Printer::since`] for.
    pub fn mark(&self) -> usize {
        self.gone + self.out.len()
    }

    /// What was written since, unless some of it has been written out.
    pub fn since(&self, mark: usize) -> Option<&[u8]> {
        self.out.get(mark.checked_sub(self.gone)?..)
    }

    /// Writes once more what [`Printer::since`] gave, behind the same members.
    #[inline]
    pub fn write_again(&mut self, written: &[u8]) {
        self.out.extend_from_slice(written);
    }

    /// Most of what stands between values is nothing or one blank.
    #[inline]
    fn push(&mut self, text: &'static str) {
        match text.as_bytes() {
            [] => {}
            [byte] => self.out.push(*byte),
            bytes => self.out.extend_from_slice(bytes),
        }
    }
}

/// Formatted text on its way to the output: words leave as the bytes that they stand for.
struct Decoded<'a>(&'a mut Vec<u8>);

impl std::fmt::Write for Decoded<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        crate::text::push(self.0, text);
        Ok(())
    }
}

impl AsMut<Printer> for Printer {
    fn as_mut(&mut self) -> &mut Printer {
        self
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        self.hand_over();
    }
}

/// Writes text to stdout that is the same with -json, such as what belongs to other commands' output.
pub fn write_text(text: &str) {
    stdout::write(&crate::text::to_bytes(text));
}
