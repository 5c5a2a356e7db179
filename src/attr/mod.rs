//! One definition per netlink attribute: how a command sets it, how a show command writes it, and
//! what the manual says about it. Start reading here.
//!
//! A row is a named constant built by chained `const fn`; a kind lists the names twice, in the order
//! words are tried and in the order the line is written. `types` is what can stand on the wire.

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
    /// Its number on the wire.
    pub id: u16,
    /// What stands on the wire, and how it is read and shown.
    pub ty: Type,
    /// Its keywords and manual; no keyword if it is only shown.
    pub spec: Spec,
    /// Its name in text; empty if it is only set, or a word of the names that needs none.
    pub label: &'static str,
    /// Its name in JSON.
    pub key: &'static str,
    /// Values with a name of their own: `ageing none`, `ttl auto`.
    pub names: &'static [(&'static str, u64)],
    /// The lowest value that may be set.
    pub min: u64,
    /// The highest value that may be set.
    pub max: u64,
    /// Why a number out of these bounds is refused; empty for the same as any other value.
    pub too_big: &'static str,
    /// Whether a number is read as decimal, whatever it begins with.
    pub decimal: bool,
    /// Whether zero or no is not shown.
    pub quiet_zero: bool,
    /// Whether it is shown, as zero or no, where it is not there.
    pub always: bool,
    /// Why a value is refused; empty for `invalid KEYWORD`.
    pub why: &'static str,
    /// The whole refusal, `{}` for the value, where it is not worded as all others are.
    pub says: &'static str,
    /// The exit code of such a refusal, and of an interface that is not there.
    pub code: u8,
    /// Attributes beside which its keyword is no option: `private` and `vepa` exclude each other.
    pub unless: &'static [u16],
    /// The attribute that says more of this one, for hooks; 0 if there is none.
    pub beside: u16,
    set: Option<SetFn>,
    show: Option<ShowFn>,
}

/// A hook in place of reading by type; `args.word()` is the keyword as typed.
pub type SetFn = fn(&Attr, &mut Args, &mut NlaBuf, &Session) -> Result;
/// A hook in place of showing by type.
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

/// An integer of so many bytes.
pub const fn num(id: u16, bytes: usize, words: &'static [Word]) -> Attr {
    attr(id, Type::Num { bytes, big_endian: false, shown: Look::Decimal }, words, Value::Any)
}
/// An integer of 8 bits.
pub const fn u8(id: u16, words: &'static [Word]) -> Attr {
    num(id, 1, words)
}
/// An integer of 16 bits.
pub const fn u16(id: u16, words: &'static [Word]) -> Attr {
    num(id, 2, words)
}
/// An integer of 32 bits.
pub const fn u32(id: u16, words: &'static [Word]) -> Attr {
    num(id, 4, words)
}
/// An integer of 64 bits.
pub const fn u64(id: u16, words: &'static [Word]) -> Attr {
    num(id, 8, words)
}
/// There or not.
pub const fn flag(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Flag, words, Value::None)
}
/// One bit of an integer of so many bytes: `word` sets it, `noword` clears it.
pub const fn among(id: u16, bytes: usize, bit: u32, words: &'static [Word]) -> Attr {
    attr(id, Type::Among { bit, bytes, big_endian: false }, words, Value::None)
}
/// The address of one end of a tunnel; `any` if it is not told.
pub const fn end(id: u16, family: u8, words: &'static [Word]) -> Attr {
    attr(id, Type::End { family }, words, Value::Address)
}
/// A type of service: its bits in hexadecimal, a name, or `inherit`, which is 1.
pub const fn tos(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Tos, words, Value::Named(Table::Dsfield)).label("tos").why("bad TOS value")
}
/// `word` or `noword`; text names it only when it is not `usual`.
pub const fn boolean(id: u16, words: &'static [Word], usual: bool) -> Attr {
    attr(id, Type::Bool { usual: Some(usual) }, words, Value::None)
}
/// `word` or `noword`; text names it either way.
pub const fn either(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Bool { usual: None }, words, Value::None)
}
/// Text, with the NUL that ends it.
pub const fn text(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Text, words, Value::Any)
}
/// An Ethernet protocol: a number or a name.
pub const fn ethertype(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Ethertype, words, Value::Any)
}
/// One of these words, numbered from 0, or its number; so many bytes.
pub const fn numbered(
    id: u16,
    bytes: usize,
    words: &'static [Word],
    of: &'static [&'static str],
) -> Attr {
    attr(id, Type::Numbered { bytes, of }, words, Value::OneOf(of))
}
/// One of these words, numbered from 0, as newer kinds refuse others; so many bytes.
pub const fn one_of(
    id: u16,
    bytes: usize,
    words: &'static [Word],
    of: &'static [&'static str],
) -> Attr {
    attr(id, Type::OneOf { bytes, of }, words, Value::OneOf(of))
}
/// One of these words, numbered from 0.
pub const fn choice(id: u16, words: &'static [Word], of: &'static [&'static str]) -> Attr {
    attr(id, Type::Choice(of), words, Value::OneOf(of))
}
/// An integer of 32 bits with a sign.
pub const fn i32(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Int, words, Value::Any)
}
/// One of the `names`, an integer of so many bytes.
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
/// One bit of a value-and-mask pair, `on` or `off`.
pub const fn switch(id: u16, bit: u32, words: &'static [Word]) -> Attr {
    attr(id, Type::Switch(bit), words, Value::OnOff)
}
/// The bits that are set, by name: `<GVRP,MVRP>`.
pub const fn bits(id: u16, names: &'static [(&'static str, u64)]) -> Attr {
    attr(id, Type::Flags, &[], Value::None).label("flags").names(names)
}
/// An interface.
pub const fn dev(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::Dev, words, Value::Dev)
}
/// One bit of a value-and-mask pair, set and shown as a number.
pub const fn bit(id: u16, n: u32, words: &'static [Word]) -> Attr {
    attr(id, Type::Bit(n), words, Value::Any)
}
/// One number of a structure of `of` numbers of 32 bits, the others 0 unless they are told.
pub const fn field(id: u16, at: usize, of: usize, words: &'static [Word]) -> Attr {
    attr(id, Type::Field { at, of }, words, Value::Any)
}
/// A link-layer address.
pub const fn link_addr(id: u16, words: &'static [Word]) -> Attr {
    attr(id, Type::LinkAddr, words, Value::LinkAddress)
}
/// An address; `v6` is the attribute's number if it is IPv6.
pub const fn addr(v4: u16, v6: u16, words: &'static [Word]) -> Attr {
    attr(v4, Type::Addr { v6 }, words, Value::Address)
}
/// An integer that is shown, never set.
pub const fn shown(id: u16, bytes: usize, label: &'static str) -> Attr {
    num(id, bytes, &[]).label(label)
}

impl Attr {
    /// Its name in text, and in JSON, where that is not the keyword.
    pub const fn label(mut self, label: &'static str) -> Self {
        self.label = label;
        self.key = label;
        self
    }
    /// Its name in JSON where that is not the name in text.
    pub const fn key(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }
    /// Values with a name of their own.
    pub const fn names(mut self, names: &'static [(&'static str, u64)]) -> Self {
        self.names = names;
        self.spec.value = Value::Known(names);
        self
    }
    /// The lowest value that may be set.
    pub const fn min(mut self, min: u64) -> Self {
        self.min = min;
        self.spec.range.0 = min;
        self
    }
    /// A number is read as decimal.
    pub const fn decimal(mut self) -> Self {
        self.decimal = true;
        self
    }
    /// Why a number out of bounds is refused.
    pub const fn too_big(mut self, why: &'static str) -> Self {
        self.too_big = why;
        self
    }
    /// Its keyword is no option beside these attributes.
    pub const fn unless(mut self, others: &'static [u16]) -> Self {
        self.unless = others;
        self
    }
    /// The attribute that says more of this one.
    pub const fn beside(mut self, id: u16) -> Self {
        self.beside = id;
        self
    }
    /// `no` may stand before its keyword.
    pub const fn negatable(mut self) -> Self {
        self.spec.negatable = true;
        self
    }
    /// No `no` may stand before its keyword.
    pub const fn plain(mut self) -> Self {
        self.spec.negatable = false;
        self
    }
    /// Keywords of its own follow its value.
    pub const fn behind(mut self, behind: Behind) -> Self {
        self.spec.behind = behind;
        self
    }
    /// What follows its keyword.
    pub const fn follows(mut self, value: Value) -> Self {
        self.spec.value = value;
        self
    }
    /// The highest value that may be set.
    pub const fn max(mut self, max: u64) -> Self {
        self.max = max;
        self.spec.range.1 = max;
        self
    }
    /// Zero or no is not shown.
    pub const fn quiet_zero(mut self) -> Self {
        self.quiet_zero = true;
        self
    }
    /// Shown, as zero or no, where it is not there.
    pub const fn always(mut self) -> Self {
        self.always = true;
        self
    }
    /// Why a value is refused.
    pub const fn why(mut self, why: &'static str) -> Self {
        self.why = why;
        self
    }
    /// The whole refusal, `{}` for the value, and its exit code.
    pub const fn says(mut self, says: &'static str, code: u8) -> Self {
        self.says = says;
        self.code = code;
        self
    }
    /// The exit code where an interface is not there.
    pub const fn code(mut self, code: u8) -> Self {
        self.code = code;
        self
    }
    /// Big-endian on the wire.
    pub const fn be(mut self) -> Self {
        self.ty = match self.ty {
            Type::Num { bytes, shown, .. } => Type::Num { bytes, shown, big_endian: true },
            Type::Among { bit, bytes, .. } => Type::Among { bit, bytes, big_endian: true },
            other => other,
        };
        self
    }
    /// Shown in hexadecimal.
    pub const fn hex(self) -> Self {
        self.look(Look::Hex)
    }
    /// Shown with a sign, though it is set without.
    pub const fn signed(self) -> Self {
        self.look(Look::Signed)
    }
    const fn look(mut self, shown: Look) -> Self {
        if let Type::Num { bytes, big_endian, .. } = self.ty {
            self.ty = Type::Num { bytes, big_endian, shown }
        }
        self
    }
    /// What its value is called, in capitals, and one line on what it does.
    pub const fn doc(mut self, value_name: &'static str, doc: &'static str) -> Self {
        self.spec.value_name = value_name;
        self.spec.doc = doc;
        self
    }
    /// What its value is called, where another kind calls it otherwise.
    pub const fn value_name(mut self, value_name: &'static str) -> Self {
        self.spec.value_name = value_name;
        self
    }
    /// The command needs it.
    pub const fn required(mut self) -> Self {
        self.spec.required = true;
        self
    }
    /// Read by a hook.
    pub const fn set(mut self, hook: SetFn) -> Self {
        self.set = Some(hook);
        self
    }
    /// Shown by a hook.
    pub const fn show(mut self, hook: ShowFn) -> Self {
        self.show = Some(hook);
        self
    }

    /// The name of its keyword.
    pub fn name(&self) -> &'static str {
        self.spec.words.first().map_or("", |word| word.text)
    }

    /// Whether `typed` sets this attribute: `Some(false)` for its `no` form.
    pub fn takes(&self, typed: &str) -> Option<bool> {
        let negatable = self.spec.negatable;
        self.spec.words.iter().find_map(|word| {
            if negatable && word.matches_no(typed) {
                return Some(false);
            }
            word.matches(typed).then_some(true)
        })
    }

    /// Reads it, the cursor standing behind its keyword; `yes` is false for the `no` form.
    pub fn read(&self, yes: bool, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
        match self.set {
            Some(hook) => hook(self, args, into, s),
            None => types::read(self, yes, args, into, s),
        }
    }

    /// Writes it, if it is there.
    pub fn write(&self, nlas: &Nlas, p: &mut Printer, s: &Session) {
        match self.show {
            Some(hook) => hook(self, nlas, p, s),
            None => types::show(self, nlas, p, s),
        }
    }

    /// Which functions read and show it in place of its type.
    #[cfg(test)]
    pub fn hooks(&self) -> (Option<usize>, Option<usize>) {
        (self.set.map(|hook| hook as usize), self.show.map(|hook| hook as usize))
    }

    /// The refusal of a value.
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
