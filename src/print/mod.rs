//! Writes text and JSON: one call of the printer gives both forms of a value.

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

/// The output format.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// JSON instead of text.
    pub json: bool,
    /// JSON in indented lines.
    pub pretty: bool,
    /// Text with one line per entry.
    pub oneline: bool,
    /// When text is coloured.
    pub color: color::When,
}

/// The format of counters.
#[derive(Clone, Copy, Debug, Default)]
pub struct Units {
    /// Rounded, with a unit suffix.
    pub human: bool,
    /// Suffixes are powers of 1024 instead of 1000.
    pub iec: bool,
}

/// Writes text or JSON to stdout.
pub struct Printer {
    out: Vec<u8>,
    /// The number of bytes that are buffered before they are passed to [`stdout`].
    room: usize,
    /// The number of bytes already passed to it.
    gone: usize,
    json: Option<Json>,
    oneline: bool,
    palette: Option<color::Palette>,
}

/// A value and its forms in text and JSON.
#[derive(Clone, Copy, Debug)]
pub enum Val<'a> {
    /// A number.
    Uint(u64),
    /// A signed number.
    Int(i64),
    /// A number in hexadecimal. Text as C's `%#x`: the prefix 0x, except for zero. JSON: the same as a string.
    Hex(u64),
    /// A string.
    Str(&'a str),
    /// A string as bytes.
    Bytes(&'a [u8]),
    /// An IP address; a string in JSON.
    Ip(IpAddr),
    /// An IP address with a prefix length; a string in JSON.
    Prefix(IpAddr, u8),
    /// A link-layer address with its hardware type (ARPHRD_…); a string in JSON.
    Link(&'a [u8], u16),
    /// A boolean; empty in text.
    Bool(bool),
    /// null; empty in text.
    Null,
    /// A literal for both forms: `0.00`.
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
    /// Creates a printer for this output format.
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

    /// Whether the output is JSON; for the few places where text and JSON differ in content.
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

    /// Like [`Printer::put`]; in text, all three parts are coloured.
    #[inline]
    pub fn put_in<'v>(
        &mut self,
        color: Color,
        key: &str,
        before: &'static str,
        val: impl Into<Val<'v>>,
        after: &'static str,
    ) {
        self.put_val(color, key, before, val.into(), after);
    }

    /// Like [`Printer::put_in`]. Not generic, so that the binary contains this code only once.
    fn put_val(
        &mut self,
        color: Color,
        key: &str,
        before: &'static str,
        val: Val,
        after: &'static str,
    ) {
        if let Some(json) = &mut self.json {
            json.member(&mut self.out, key, val);
            return;
        }
        let is_colored = self.begin_color(color);
        self.push(before);
        format::value(&mut self.out, val);
        self.push(after);
        self.end_color(is_colored);
    }

    /// Like [`Printer::put`], but writes nothing for `None`.
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

    /// Like [`Printer::field`]; in text, the label and the value are coloured.
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

    /// Text: the value, padded with blanks to a width in bytes, and one more blank, all coloured. JSON: `"key": value`.
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
        // A value that is empty in text gets no blank.
        if self.out.len() > start + 1 {
            self.push(" ");
        }
    }

    /// Text: `text`. JSON: `"key": value`.
    pub fn both<'v>(&mut self, key: &str, val: impl Into<Val<'v>>, text: &str) {
        match &mut self.json {
            Some(json) => json.member(&mut self.out, key, val.into()),
            None => format::value(&mut self.out, Val::Raw(text)),
        }
    }

    /// Text: `label on ` or `label off `. JSON: `"key": true`. Nothing for `None`.
    pub fn switch(&mut self, key: &str, label: &str, on: Option<u64>) {
        match on {
            Some(0) => self.both(key, false, &format!("{label} off ")),
            Some(_) => self.both(key, true, &format!("{label} on ")),
            None => {}
        }
    }

    /// Text only: a literal. Other text is a value, or is written by [`Printer::format`].
    #[inline]
    pub fn text(&mut self, text: &'static str) {
        if self.json.is_none() {
            self.push(text);
        }
    }

    /// Text only: a formatted text, `p.format(format_args!(…))`. Escaped bytes in words are written as the original
    /// bytes.
    pub fn format(&mut self, text: std::fmt::Arguments) {
        if self.json.is_none() {
            // Only a failing `Display` could cause an error, and the types here do not fail.
            let _ = std::fmt::write(&mut Decoded(&mut self.out), text);
        }
    }

    /// Text only, coloured.
    pub fn text_in(&mut self, color: Color, text: &str) {
        if self.json.is_none() {
            self.put_in(color, "", "", Val::Raw(text), "");
        }
    }

    /// Text only: what `body` writes, coloured.
    #[inline]
    pub fn painted(&mut self, color: Color, body: impl FnOnce(&mut Self)) {
        if self.json.is_some() {
            return;
        }
        let is_colored = self.begin_color(color);
        body(self);
        self.end_color(is_colored);
    }

    /// Begins a colour. Returns whether there is one.
    #[inline]
    fn begin_color(&mut self, color: Color) -> bool {
        let code = self.palette.as_ref().and_then(|palette| palette.code(color));
        if let Some(code) = code {
            self.push(code);
        }
        code.is_some()
    }

    /// Ends the colour if [`Printer::begin_color`] has begun one.
    #[inline]
    fn end_color(&mut self, is_colored: bool) {
        if is_colored {
            self.push(color::RESET);
        }
    }

    /// Text only: `count` blanks.
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

    /// JSON: an array element. Text: `before`, the value, `after`.
    pub fn element<'v>(
        &mut self,
        before: &'static str,
        val: impl Into<Val<'v>>,
        after: &'static str,
    ) {
        self.element_in(Color::None, before, val, after);
    }

    /// Like [`Printer::element`]; in text, all three parts are coloured.
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

    /// JSON: an object with the members that `body` writes; with a key, it is a member itself. Text: what `body`
    /// writes.
    pub fn object<T>(&mut self, key: Option<&str>, body: impl FnOnce(&mut Self) -> T) -> T {
        Self::object_within(self, key, body)
    }

    /// Like [`Printer::object`], for a writer that contains a printer.
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

    /// Like [`Printer::object`], for an entry of a list. The reference flushes stdout after it.
    pub fn entry<T>(&mut self, body: impl FnOnce(&mut Self) -> T) -> T {
        let done = self.object(None, body);
        self.flush_in_order();
        done
    }

    /// JSON: an array with the elements that `body` writes; with a key, it is a member. Text: what `body` writes.
    pub fn array<T>(&mut self, key: Option<&str>, body: impl FnOnce(&mut Self) -> T) -> T {
        Self::array_within(self, key, body)
    }

    /// Like [`Printer::array`], for a writer that contains a printer.
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

    /// Like [`Printer::array`], for a member whose key is the name of an interface.
    pub fn array_of<T>(&mut self, name: &Ifname, body: impl FnOnce(&mut Self) -> T) -> T {
        if let Some(json) = &mut self.json {
            json.key(&mut self.out, name.as_bytes());
        }
        self.array(None, body)
    }

    /// Writes the whole output of a command. JSON: an array, which is closed even if `body` fails, and a newline.
    pub fn document(mut self, body: impl FnOnce(&mut Self) -> Result) -> Result {
        Self::document_within(&mut self, body)
    }

    /// Like [`Printer::document`], for a writer that contains a printer.
    pub fn document_within<W: AsMut<Printer>>(
        writer: &mut W,
        body: impl FnOnce(&mut W) -> Result,
    ) -> Result {
        let done = Self::array_within(writer, None, body);
        writer.as_mut().end_text();
        done
    }

    /// Writes the newline after a JSON text.
    fn end_text(&mut self) {
        if self.json.is_some() {
            self.push("\n");
        }
    }

    /// Writes the whole output of a command that shows a single object.
    pub fn document_of(&mut self, body: impl FnOnce(&mut Self)) {
        self.array(None, |p| p.object(None, body));
        self.end_text();
    }

    /// Writes an event. JSON: an object and a newline.
    pub fn event(&mut self, body: impl FnOnce(&mut Self) -> Result) -> Result {
        Self::event_within(self, body)
    }

    /// Like [`Printer::event`], if `body` cannot fail.
    pub fn infallible_event(&mut self, body: impl FnOnce(&mut Self)) {
        Self::event_within(self, body);
    }

    /// Like [`Printer::event`], for a writer that contains a printer.
    pub fn event_within<W: AsMut<Printer>, T>(writer: &mut W, body: impl FnOnce(&mut W) -> T) -> T {
        let done = Self::object_within(writer, None, body);
        let p = writer.as_mut();
        if let Some(json) = &mut p.json {
            json.restart();
            p.push("\n");
        }
        done
    }

    /// Text: a newline, or `\` with -oneline. JSON: nothing.
    pub fn line(&mut self) {
        let end = if self.oneline { "\\" } else { "\n" };
        self.text(end);
    }

    /// Ends an entry. Text: a newline, even with -oneline. JSON: nothing.
    pub fn end(&mut self) {
        self.text("\n");
    }

    /// A newline in text and in JSON. The reference writes some newlines without its JSON writer.
    pub fn line_break(&mut self) {
        self.push("\n");
    }

    /// Writes all buffered output to stdout immediately.
    pub fn flush(&mut self) {
        self.hand_over();
        stdout::flush();
    }

    /// Writes all buffered output to stdout before a message that may follow on stderr. The reference flushes stdout in
    /// these places.
    pub fn flush_in_order(&mut self) {
        if self.room < stdout::MOST {
            self.hand_over();
            stdout::flush_in_order();
        }
    }

    /// Writes the buffered output to stdout if the buffer is full, so that a long list appears early.
    pub fn flush_if_full(&mut self) {
        if self.out.len() >= self.room {
            self.hand_over();
        }
    }

    /// Passes the buffered output to the stdout buffer, before [`write_text`] or another printer adds to it.
    pub fn hand_over(&mut self) {
        self.gone += self.out.len();
        stdout::add(&mut self.out);
    }

    /// Returns the current position, for [`Printer::since`].
    pub fn mark(&self) -> usize {
        self.gone + self.out.len()
    }

    /// Returns the output since a position, or `None` if a part of it has already been passed on.
    pub fn since(&self, mark: usize) -> Option<&[u8]> {
        self.out.get(mark.checked_sub(self.gone)?..)
    }

    /// Writes the result of [`Printer::since`] again. The JSON nesting and preceding members must be the same.
    #[inline]
    pub fn write_again(&mut self, written: &[u8]) {
        self.out.extend_from_slice(written);
    }

    /// Most texts between values are empty or one blank.
    #[inline]
    fn push(&mut self, text: &'static str) {
        match text.as_bytes() {
            [] => {}
            [byte] => self.out.push(*byte),
            bytes => self.out.extend_from_slice(bytes),
        }
    }
}

/// Adapts formatted text to the output: escaped bytes in words become the original bytes.
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

/// Writes text to stdout, also with -json. For example, the output of other commands.
pub fn write_text(text: &str) {
    stdout::write(&crate::text::to_bytes(text));
}
