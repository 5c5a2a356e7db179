//! The definition of a netlink attribute: how a command sets the attribute, how it is printed, and what the manual says
//! about it. Start reading here.
//!
//! A row is a constant, built with chained `const fn`. A link kind lists its rows twice: in the order in which words
//! are matched, and in the order of the output. `types` defines the formats on the wire.

pub mod bridge_port;
pub mod flags;
pub mod kind;
pub mod nla_buf;
pub mod types;

use types::Look;
pub use types::Type;

use crate::cli::args::Args;
use crate::cli::grammar::{Behind, Spec, Value};
use crate::error::{Error, Result};
use crate::names::Table;
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::Word;
use nla_buf::NlaBuf;

/// One attribute of a link kind.
pub struct Attr {
    /// The attribute number.
    pub id: u16,
    /// The format on the wire, which defines parsing and output.
    pub ty: Type,
    /// The keywords and their manual; empty for an attribute that is only printed.
    pub spec: Spec,
    /// The label in text output; empty for an attribute that is only set, or a name that needs no label.
    pub label: &'static str,
    /// The key in JSON.
    pub key: &'static str,
    /// Names of particular values: `ageing none`, `ttl auto`.
    pub names: &'static [(&'static str, u64)],
    /// The minimum value that can be set.
    pub min: u64,
    /// The maximum value that can be set.
    pub max: u64,
    /// The error for a number outside these limits; empty if it is the same as for other invalid values.
    pub too_big: &'static str,
    /// Whether numbers are always decimal, whatever their prefix.
    pub decimal: bool,
    /// Whether a value of 0, or off, is not printed.
    pub quiet_zero: bool,
    /// Whether an absent attribute is printed as 0, or off.
    pub always: bool,
    /// The reason in the error for an invalid value; empty for `invalid KEYWORD`.
    pub why: &'static str,
    /// The whole error message, with `{}` for the value, if it does not have the usual form.
    pub says: &'static str,
    /// The exit code of this error, and of that about an interface that does not exist.
    pub code: u8,
    /// Attributes that exclude this one: with them, the keyword is not recognized (`private` and `vepa`).
    pub unless: &'static [u16],
    /// A related attribute, for hooks; 0 if there is none.
    pub beside: u16,
    set: Option<SetFn>,
    show: Option<ShowFn>,
}

/// A hook that replaces parsing by type. `args.word()` is the keyword as typed.
pub type SetFn = fn(&Attr, &mut Args, &mut NlaBuf, &Session) -> Result;
/// A hook that replaces output by type.
type ShowFn = fn(&Attr, &Nlas, &mut Printer, &Session);

const fn attr(id: u16, ty: Type, words: &'static [Word], value: Value) -> Attr {
    let name = if words.is_empty() { "" } else { words[0].text };
    let negatable = matches!(ty, Type::Bool { .. } | Type::Among { .. });
    Attr {
        id,
        ty,
        spec: Spec { words, negatable, value, ..Spec::EMPTY },
        label: name,
        key: name,
        names: &[],
        min: 0,
        max: u64::MAX,
        too_big: "",
        decimal: false,
        quiet_zero: false,
        always: false,
        why: "",
        says: "",
        code: 255,
        unless: &[],
        beside: 0,
        set: None,
        show: None,
    }
}

/// An integer of this size in bytes.
pub const fn num(id: u16, bytes: usize, words: &'static [Word]) -> Attr {
    attr(id, Type::Num { bytes, big_endian: false, shown: Look::Decimal }, words, Value::Any)
}
/// An 8-bit integer.
pub const fn u8(id: u16, words: &'static [Word]) -> Attr {
    num(id, 1, words)
}
/// A 16-bit integer.
pub const fn u16(id: u16, words: &'static [Word]) -> Attr {
    num(id, 2, words)
}
/// A 32-bit integer.
pub const fn u32(id: u16, words: &'static [Word]) -> Attr {
    num(id, 4, words)
}
/// A 64-bit integer.
pub const fn u64(id: u16, words: &'static [Word]) -> Attr {
    num(id, 8, words)
}
/// A flag: present or absent.
pub const fn flag(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Flag, words, Value::None)
}
/// One bit of an integer of this size in bytes: `word` sets it, `noword` clears it.
pub const fn among(id: u16, bytes: usize, bit: u32, words: &'static [Word]) -> Attr {
    attr(id, Type::Among { bit, bytes, big_endian: false }, words, Value::None)
}
/// The address of a tunnel endpoint; `any` if absent.
pub const fn end(id: u16, family: u8, words: &'static [Word]) -> Attr {
    attr(id, Type::End { family }, words, Value::Address)
}
/// A type of service (TOS): hexadecimal, a name, or `inherit`, which is 1.
pub const fn tos(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Tos, words, Value::Named(Table::Dsfield)).label("tos").why("bad TOS value")
}
/// `word` or `noword`. Text output omits the value `usual`.
pub const fn boolean(id: u16, words: &'static [Word], usual: bool) -> Attr {
    attr(id, Type::Bool { usual: Some(usual) }, words, Value::None)
}
/// `word` or `noword`. Text output always has one of them.
pub const fn either(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Bool { usual: None }, words, Value::None)
}
/// A string with a terminating NUL byte.
pub const fn text(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Text, words, Value::Any)
}
/// An EtherType: a number or a name.
pub const fn ethertype(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Ethertype, words, Value::Any)
}
/// One of these words, whose positions are the values, or a number; an integer of this size in bytes.
pub const fn numbered(
    id: u16,
    bytes: usize,
    words: &'static [Word],
    of: &'static [&'static str],
) -> Attr {
    attr(id, Type::Numbered { bytes, of }, words, Value::OneOf(of))
}
/// One of these words, whose positions are the values, with the error message of newer kinds; an integer of this size
/// in bytes.
pub const fn one_of(
    id: u16,
    bytes: usize,
    words: &'static [Word],
    of: &'static [&'static str],
) -> Attr {
    attr(id, Type::OneOf { bytes, of }, words, Value::OneOf(of))
}
/// One of these words, whose positions are the values.
pub const fn choice(id: u16, words: &'static [Word], of: &'static [&'static str]) -> Attr {
    attr(id, Type::Choice(of), words, Value::OneOf(of))
}
/// A signed 32-bit integer.
pub const fn i32(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Int, words, Value::Any)
}
/// One of `names`; an integer of this size in bytes.
pub const fn named(
    id: u16,
    bytes: usize,
    words: &'static [Word],
    names: &'static [(&'static str, u64)],
) -> Attr {
    attr(id, Type::Named { bytes }, words, Value::Any).names(names).follows(Value::Names(names))
}
/// `on` or `off`; one byte.
pub const fn on_off(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::OnOff, words, Value::OnOff)
}
/// One bit of a value-and-mask pair, set by `on` or `off`.
pub const fn switch(id: u16, bit: u32, words: &'static [Word]) -> Attr {
    attr(id, Type::Switch(bit), words, Value::OnOff)
}
/// The names of the bits that are set: `<GVRP,MVRP>`.
pub const fn bits(id: u16, names: &'static [(&'static str, u64)]) -> Attr {
    attr(id, Type::Flags, &[], Value::None).label("flags").names(names)
}
/// An interface.
pub const fn dev(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Dev, words, Value::Dev)
}
/// One bit of a value-and-mask pair, set and printed as a number.
pub const fn bit(id: u16, n: u32, words: &'static [Word]) -> Attr {
    attr(id, Type::Bit(n), words, Value::Any)
}
/// One number of an array of `of` 32-bit numbers. Numbers that are not given are 0.
pub const fn field(id: u16, at: usize, of: usize, words: &'static [Word]) -> Attr {
    attr(id, Type::Field { at, of }, words, Value::Any)
}
/// A link-layer address.
pub const fn link_addr(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::LinkAddr, words, Value::LinkAddress)
}
/// An address of either family; `v6` is the attribute for IPv6.
pub const fn addr(v4: u16, v6: u16, words: &'static [Word]) -> Attr {
    attr(v4, Type::Addr { v6 }, words, Value::Address)
}
/// An integer that is only printed.
pub const fn shown(id: u16, bytes: usize, label: &'static str) -> Attr {
    num(id, bytes, &[]).label(label)
}

impl Attr {
    /// Sets the label and the JSON key, if they differ from the keyword.
    pub const fn label(mut self, label: &'static str) -> Self {
        self.label = label;
        self.key = label;
        self
    }
    /// Sets the JSON key, if it differs from the label.
    pub const fn key(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }
    /// Sets names of particular values.
    pub const fn names(mut self, names: &'static [(&'static str, u64)]) -> Self {
        self.names = names;
        self.spec.value = Value::Known(names);
        self
    }
    /// Sets the minimum value.
    pub const fn min(mut self, min: u64) -> Self {
        self.min = min;
        self.spec.range.0 = min;
        self
    }
    /// Makes numbers always decimal.
    pub const fn decimal(mut self) -> Self {
        self.decimal = true;
        self
    }
    /// Sets the error for a number outside the limits.
    pub const fn too_big(mut self, why: &'static str) -> Self {
        self.too_big = why;
        self
    }
    /// Sets the attributes that exclude this one.
    pub const fn unless(mut self, others: &'static [u16]) -> Self {
        self.unless = others;
        self
    }
    /// Sets the related attribute.
    pub const fn beside(mut self, id: u16) -> Self {
        self.beside = id;
        self
    }
    /// Permits the prefix `no` before the keyword.
    pub const fn negatable(mut self) -> Self {
        self.spec.negatable = true;
        self
    }
    /// Forbids the prefix `no` before the keyword.
    pub const fn plain(mut self) -> Self {
        self.spec.negatable = false;
        self
    }
    /// Sets the keywords that follow the value.
    pub const fn behind(mut self, behind: Behind) -> Self {
        self.spec.behind = behind;
        self
    }
    /// Sets the values of the keyword, for completions.
    pub const fn follows(mut self, value: Value) -> Self {
        self.spec.value = value;
        self
    }
    /// Sets the maximum value.
    pub const fn max(mut self, max: u64) -> Self {
        self.max = max;
        self.spec.range.1 = max;
        self
    }
    /// Omits 0, or off, in the output.
    pub const fn quiet_zero(mut self) -> Self {
        self.quiet_zero = true;
        self
    }
    /// Prints an absent attribute as 0, or off.
    pub const fn always(mut self) -> Self {
        self.always = true;
        self
    }
    /// Sets the reason in the error for an invalid value.
    pub const fn why(mut self, why: &'static str) -> Self {
        self.why = why;
        self
    }
    /// Sets the whole error message, with `{}` for the value, and its exit code.
    pub const fn says(mut self, says: &'static str, code: u8) -> Self {
        self.says = says;
        self.code = code;
        self
    }
    /// Sets the exit code for an interface that does not exist.
    pub const fn code(mut self, code: u8) -> Self {
        self.code = code;
        self
    }
    /// Makes the integer big-endian on the wire.
    pub const fn be(mut self) -> Self {
        self.ty = match self.ty {
            Type::Num { bytes, shown, .. } => Type::Num { bytes, shown, big_endian: true },
            Type::Among { bit, bytes, .. } => Type::Among { bit, bytes, big_endian: true },
            other => other,
        };
        self
    }
    /// Prints the integer in hexadecimal.
    pub const fn hex(self) -> Self {
        self.look(Look::Hex)
    }
    /// Prints the integer as signed, although it is parsed as unsigned.
    pub const fn signed(self) -> Self {
        self.look(Look::Signed)
    }
    const fn look(mut self, shown: Look) -> Self {
        if let Type::Num { bytes, big_endian, .. } = self.ty {
            self.ty = Type::Num { bytes, big_endian, shown }
        }
        self
    }
    /// Sets the name of the value in the manual, in capitals, and the one-line description.
    pub const fn doc(mut self, value_name: &'static str, doc: &'static str) -> Self {
        self.spec.value_name = value_name;
        self.spec.doc = doc;
        self
    }
    /// Sets the name of the value in the manual, for a kind that uses another name.
    pub const fn value_name(mut self, value_name: &'static str) -> Self {
        self.spec.value_name = value_name;
        self
    }
    /// Marks the keyword as required.
    pub const fn required(mut self) -> Self {
        self.spec.required = true;
        self
    }
    /// Sets the hook for parsing.
    pub const fn set(mut self, hook: SetFn) -> Self {
        self.set = Some(hook);
        self
    }
    /// Sets the hook for output.
    pub const fn show(mut self, hook: ShowFn) -> Self {
        self.show = Some(hook);
        self
    }

    /// The first keyword.
    pub fn name(&self) -> &'static str {
        self.spec.words.first().map_or("", |word| word.text)
    }

    /// Whether `typed` sets this attribute: `Some(true)`, or `Some(false)` for its `no` form.
    pub fn takes(&self, typed: &str) -> Option<bool> {
        let negatable = self.spec.negatable;
        self.spec.words.iter().find_map(|word| {
            if negatable && word.matches_no(typed) {
                return Some(false);
            }
            word.matches(typed).then_some(true)
        })
    }

    /// Reads the attribute; the keyword has already been consumed. `yes` is false for the `no` form.
    pub fn read(&self, yes: bool, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
        match self.set {
            Some(hook) => hook(self, args, into, s),
            None => types::read(self, yes, args, into, s),
        }
    }

    /// Prints the attribute if it is present.
    pub fn write(&self, nlas: &Nlas, p: &mut Printer, s: &Session) {
        match self.show {
            Some(hook) => hook(self, nlas, p, s),
            None => types::show(self, nlas, p, s),
        }
    }

    /// The addresses of the hooks for parsing and output, for comparison.
    #[cfg(test)]
    pub fn hooks(&self) -> (Option<usize>, Option<usize>) {
        (self.set.map(|hook| hook as usize), self.show.map(|hook| hook as usize))
    }

    /// Returns the error for an invalid value.
    pub fn wrong(&self, value: &str) -> Error {
        match (self.says, self.why) {
            ("", "") => Error::invalid(value, format!("invalid {}", self.name())),
            ("", why) => Error::invalid(value, why),
            (says, _) => {
                let text = says.replace("{}", value).replace("{key}", self.name());
                Error::refused(text).with_code(self.code).about(value)
            }
        }
    }
}
