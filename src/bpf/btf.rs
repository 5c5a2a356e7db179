//! Reads BTF data, the type information of a BPF object or of the kernel (Documentation/bpf/btf.rst).

use super::bytes::{name, u32};
use super::elf::{Elf, Symbol};
use super::log::Log;
use nix::libc::{EINVAL, ENOENT};
use std::fmt::{Display, Formatter};

/// The type kinds (`BTF_KIND_…`) that this module distinguishes.
pub mod kind {
    #![allow(missing_docs)]
    pub const INT: u32 = 1;
    pub const PTR: u32 = 2;
    pub const ARRAY: u32 = 3;
    pub const STRUCT: u32 = 4;
    pub const UNION: u32 = 5;
    pub const ENUM: u32 = 6;
    pub const FWD: u32 = 7;
    pub const TYPEDEF: u32 = 8;
    pub const VOLATILE: u32 = 9;
    pub const CONST: u32 = 10;
    pub const RESTRICT: u32 = 11;
    pub const FUNC: u32 = 12;
    pub const FUNC_PROTO: u32 = 13;
    pub const VAR: u32 = 14;
    pub const DATASEC: u32 = 15;
    pub const FLOAT: u32 = 16;
    pub const DECL_TAG: u32 = 17;
    pub const TYPE_TAG: u32 = 18;
    pub const ENUM64: u32 = 19;
}

/// The size of `struct btf_type` in bytes.
const BASE: usize = 12;
/// The maximum number of references between types that are followed.
const DEPTH: usize = 32;
/// The linkage of a static variable or function (BTF_VAR_STATIC, BTF_FUNC_STATIC).
const STATIC: u32 = 0;

/// A type: `struct btf_type`.
#[derive(Clone, Copy)]
pub struct Type {
    /// The offset of the type in the BTF data, in bytes.
    at: usize,
    name: u32,
    info: u32,
    /// The size in bytes, or the ID of the referenced type, depending on the kind.
    pub size: u32,
}

impl Type {
    /// The kind (`BTF_KIND_…`).
    pub fn kind(&self) -> u32 {
        self.info >> 24 & 0x1f
    }

    /// The number of members, enumerators, parameters or variables (`vlen`); for a function, its linkage.
    pub fn count(&self) -> usize {
        (self.info & 0xffff) as usize
    }

    /// The `kind_flag`. For a structure: member offsets include bit field widths. For an enumeration: the values are
    /// signed. For a forward declaration: the type is a union.
    pub fn flag(&self) -> bool {
        self.info >> 31 != 0
    }

    /// The name of the kind, as libbpf prints it.
    pub(super) fn kind_name(&self) -> &'static str {
        const NAMES: &[&str] = &[
            "void",
            "int",
            "ptr",
            "array",
            "struct",
            "union",
            "enum",
            "fwd",
            "typedef",
            "volatile",
            "const",
            "restrict",
            "func",
            "func_proto",
            "var",
            "datasec",
            "float",
            "decl_tag",
            "type_tag",
            "enum64",
        ];
        NAMES.get(self.kind() as usize).unwrap_or(&"unknown")
    }

    fn is_modifier(&self) -> bool {
        use kind::*;
        matches!(self.kind(), TYPEDEF | VOLATILE | CONST | RESTRICT | TYPE_TAG)
    }

    /// The number of bytes that follow `struct btf_type`, or `None` for an unknown kind.
    fn more(&self) -> Option<usize> {
        use kind::*;
        Some(match self.kind() {
            INT | VAR | DECL_TAG => 4,
            ARRAY => 12,
            STRUCT | UNION | DATASEC | ENUM64 => 12 * self.count(),
            ENUM | FUNC_PROTO => 8 * self.count(),
            PTR | FWD | TYPEDEF | VOLATILE | CONST | RESTRICT | FUNC | FLOAT | TYPE_TAG => 0,
            _ => return None,
        })
    }
}

/// A member of a structure or union.
pub struct Member<'a> {
    pub name: &'a str,
    pub kind: u32,
    /// The offset in bits. If the `kind_flag` of the structure is set, the upper 8 bits are the width of a bit field.
    pub offset: u32,
}

impl Member<'_> {
    /// Returns the offset in bits, and the width of a bit field in bits or 0. `of` is the structure.
    pub fn bits(&self, of: &Type) -> (u32, u32) {
        if of.flag() { (self.offset & 0xff_ffff, self.offset >> 24) } else { (self.offset, 0) }
    }
}

/// An invalid reference within the BTF data.
#[derive(Clone, Copy)]
enum Wrong {
    Name(u32),
    Type(u32),
}

impl Display for Wrong {
    fn fmt(&self, f: &mut Formatter) -> std::fmt::Result {
        match self {
            Wrong::Name(at) => write!(f, "(string offset {at})"),
            Wrong::Type(id) => write!(f, "{id}"),
        }
    }
}

/// BTF data with an index of its types.
pub(super) struct Btf {
    bytes: Vec<u8>,
    /// The offset of the string section.
    names: usize,
    /// The offset of each type in the BTF data, by type ID. ID 0 is `void`, which has no entry there.
    types: Vec<usize>,
}

impl Btf {
    /// Parses BTF data. Returns `None` if the data is malformed.
    pub fn parse(bytes: Vec<u8>) -> Option<Btf> {
        const MAGIC: &[u8] = &0xeb9f_u16.to_ne_bytes();
        if !bytes.starts_with(MAGIC) {
            return None;
        }
        let place = |at: usize| Some(u32(&bytes, at)? as usize);
        let header = place(4)?;
        let (mut at, names) = (header.checked_add(place(8)?)?, header.checked_add(place(16)?)?);
        let end = at.checked_add(place(12)?)?;
        let names_end = names.checked_add(place(20)?)?;
        if header < 24 || end > names || names_end != bytes.len() || bytes.last() != Some(&0) {
            return None;
        }
        let mut types = vec![0];
        while at < end {
            types.push(at);
            at = at.checked_add(BASE + type_at(&bytes, at)?.more()?)?;
        }
        (at == end).then_some(Btf { bytes, names, types })
    }

    /// The BTF data in the kernel's format.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the type with this ID.
    pub fn get(&self, id: u32) -> Option<Type> {
        match id {
            0 => None,
            _ => type_at(&self.bytes, *self.types.get(id as usize)?),
        }
    }

    /// Returns all types with their IDs.
    pub fn all(&self) -> impl Iterator<Item = (u32, Type)> {
        (1..self.types.len() as u32).filter_map(|id| Some((id, self.get(id)?)))
    }

    /// Returns the first type of this kind and name, with its ID.
    pub fn find(&self, kind: u32, name: &str) -> Option<(u32, Type)> {
        self.all().find(|(_, found)| found.kind() == kind && self.name(found) == name)
    }

    /// Returns the string at an offset of the string section.
    pub fn text(&self, at: u32) -> &str {
        name(&self.bytes[self.names..], at).unwrap_or_default()
    }

    /// Returns the name of a type; an anonymous type has an empty name.
    pub fn name(&self, of: &Type) -> &str {
        self.text(of.name)
    }

    /// Returns a 32-bit number of the data that follows `struct btf_type`; `index` counts such numbers.
    fn behind(&self, of: &Type, index: usize) -> Option<u32> {
        u32(&self.bytes, of.at + BASE + 4 * index)
    }

    /// Returns the members of a structure or union.
    pub fn members(&self, of: &Type) -> impl Iterator<Item = Member<'_>> {
        let of = *of;
        (0..of.count()).filter_map(move |index| {
            let number = |n| self.behind(&of, 3 * index + n);
            Some(Member { name: self.text(number(0)?), kind: number(1)?, offset: number(2)? })
        })
    }

    /// Returns the variables of a section, each as type ID, offset and size in bytes.
    pub(super) fn variables(&self, of: &Type) -> impl Iterator<Item = [u32; 3]> {
        let of = *of;
        (0..of.count()).filter_map(move |index| {
            let number = |n| self.behind(&of, 3 * index + n);
            Some([number(0)?, number(1)?, number(2)?])
        })
    }

    /// Returns the element type ID and the number of elements of an array.
    pub fn array(&self, of: &Type) -> Option<(u32, u32)> {
        Some((self.behind(of, 0)?, self.behind(of, 2)?)).filter(|_| of.kind() == kind::ARRAY)
    }

    /// Returns the name and value of an enumerator.
    pub(super) fn enumerator(&self, of: &Type, index: usize) -> Option<(&str, i64)> {
        if index >= of.count() {
            return None;
        }
        let number = |n| self.behind(of, n);
        match of.kind() {
            kind::ENUM => {
                let value = number(2 * index + 1)?;
                let value = if of.flag() { i64::from(value as i32) } else { i64::from(value) };
                Some((self.text(number(2 * index)?), value))
            }
            kind::ENUM64 => {
                let high = i64::from(number(3 * index + 2)?) << 32;
                Some((self.text(number(3 * index)?), high | i64::from(number(3 * index + 1)?)))
            }
            _ => None,
        }
    }

    /// Returns the width of an integer type in bits.
    pub(super) fn bits_of(&self, of: &Type) -> u32 {
        self.behind(of, 0).unwrap_or_default() & 0xff
    }

    /// Returns the type IDs of the parameters of a function prototype; 0 denotes variable arguments.
    pub(super) fn parameters(&self, of: &Type) -> impl Iterator<Item = u32> {
        let of = *of;
        (0..of.count()).filter_map(move |index| self.behind(&of, 2 * index + 1))
    }

    /// Returns whether an integer type is signed, and the offset of its value in bits.
    pub fn integer(&self, of: &Type) -> (bool, u32) {
        let word = self.behind(of, 0).unwrap_or_default();
        (word >> 24 & 1 != 0, word >> 16 & 0xff)
    }

    /// Returns true for a pointer, false for an unsigned integer, and `None` for other types.
    pub(super) fn is_unsigned_or_pointer(&self, id: u32) -> Option<bool> {
        let (_, found) = self.plain(id)?;
        match found.kind() {
            kind::PTR => Some(true),
            kind::INT if !self.integer(&found).0 => Some(false),
            _ => None,
        }
    }

    /// Whether a variable is static, that is, not visible outside its object.
    pub(super) fn is_static(&self, variable: &Type) -> bool {
        self.behind(variable, 0) == Some(STATIC)
    }

    /// Resolves typedefs and qualifiers. Returns the underlying type with its ID.
    pub fn plain(&self, id: u32) -> Option<(u32, Type)> {
        let mut id = id;
        for _ in 0..DEPTH {
            match self.get(id)? {
                found if found.is_modifier() => id = found.size,
                found => return Some((id, found)),
            }
        }
        None
    }

    /// Returns the size of a value of this type in bytes.
    pub fn size(&self, id: u32) -> Option<u64> {
        let (mut id, mut times) = (id, 1u64);
        for _ in 0..DEPTH {
            let (_, found) = self.plain(id)?;
            use kind::*;
            let one = match found.kind() {
                INT | STRUCT | UNION | ENUM | ENUM64 | FLOAT | DATASEC => u64::from(found.size),
                PTR => 8,
                ARRAY => {
                    let (of, count) = self.array(&found)?;
                    times = times.checked_mul(count.into())?;
                    id = of;
                    continue;
                }
                VAR => {
                    id = found.size;
                    continue;
                }
                _ => return None,
            };
            return times.checked_mul(one);
        }
        None
    }

    /// Returns the type ID of the external variable or function of this name.
    pub(super) fn find_extern(&self, name: &str) -> Option<u32> {
        const EXTERN: u32 = 2;
        let linkage = |of: &Type| match of.kind() {
            kind::VAR => self.behind(of, 0),
            kind::FUNC => Some(of.count() as u32),
            _ => None,
        };
        let is_it = |of: &Type| linkage(of) == Some(EXTERN) && self.name(of) == name;
        self.all().find(|(_, found)| is_it(found)).map(|(id, _)| id)
    }

    /// Returns the name of the section that contains a variable or function.
    pub(super) fn section_of(&self, id: u32) -> Option<&str> {
        let mut sections = self.all().filter(|(_, found)| found.kind() == kind::DATASEC);
        let section = sections.find(|(_, one)| self.variables(one).any(|[of, ..]| of == id))?.1;
        Some(self.name(&section))
    }

    fn set(&mut self, at: usize, value: u32) {
        if let Some(place) = self.bytes.get_mut(at..at + 4) {
            place.copy_from_slice(&value.to_ne_bytes());
        }
    }

    /// Whether all references to names and types are valid. Logs the first invalid reference.
    pub(super) fn is_sound(&self, log: Log) -> bool {
        let flaw = self.all().find_map(|(id, found)| Some((id, self.flaw(&found)?)));
        if let Some((id, (what, number))) = flaw {
            log.warn(format_args!("btf: type [{id}]: invalid {what} {number}"));
        }
        flaw.is_none()
    }

    fn flaw(&self, of: &Type) -> Option<(&'static str, Wrong)> {
        use kind::*;
        let no_name = |at: u32| self.names + at as usize >= self.bytes.len();
        let no_type = |id: u32| id as usize >= self.types.len();
        if no_name(of.name) {
            return Some(("type name", Wrong::Name(of.name)));
        }
        let refers =
            of.is_modifier() || matches!(of.kind(), PTR | FUNC | FUNC_PROTO | VAR | DECL_TAG);
        if refers && no_type(of.size) {
            return Some(("referenced type ID", Wrong::Type(of.size)));
        }
        // Per entry: how many 32-bit numbers it has, which of them is a name, and which is a type ID.
        let (size, name, kind, what) = match of.kind() {
            ARRAY => (1, None, Some(0), ""),
            STRUCT | UNION => (3, Some(0), Some(1), "field name"),
            FUNC_PROTO => (2, Some(0), Some(1), "param name"),
            ENUM => (2, Some(0), None, "enum name"),
            ENUM64 => (3, Some(0), None, "enum name"),
            DATASEC => (3, None, Some(0), ""),
            _ => return None,
        };
        let count = if of.kind() == ARRAY { 2 } else { of.count() };
        (0..count).find_map(|entry| {
            let number = |n: usize| self.behind(of, size * entry + n);
            let name = name.and_then(number).filter(|at| no_name(*at));
            let kind = kind.and_then(number).filter(|id| no_type(*id));
            let name = name.map(|at| (what, Wrong::Name(at)));
            name.or(kind.map(|id| ("referenced type ID", Wrong::Type(id))))
        })
    }

    /// Fills in the sizes of sections and the offsets of variables, which compilers leave 0, from the ELF symbols.
    pub(super) fn place_variables(&mut self, elf: &Elf, log: Log) -> Result<(), i32> {
        let sections: Vec<Type> = self.all().map(|(_, found)| found).collect();
        for section in sections.iter().filter(|found| found.kind() == kind::DATASEC) {
            let name = self.name(section);
            if matches!(name, ".kconfig" | ".ksyms") {
                continue;
            }
            if section.size == 0 && self.variables(section).next().is_none_or(|[_, at, _]| at == 0)
            {
                let (index, known) = elf.section(name).ok_or(ENOENT)?;
                self.set(section.at + 8, known.size as u32);
                self.place_variables_of(section, (index, known.name), elf, log)?;
            }
            self.sort_variables(section);
        }
        Ok(())
    }

    fn place_variables_of(
        &mut self,
        section: &Type,
        (index, title): (usize, &str),
        elf: &Elf,
        log: Log,
    ) -> Result<(), i32> {
        for at in 0..section.count() {
            let id = self.behind(section, 3 * at);
            let variable = id.and_then(|id| self.get(id)).filter(|one| one.kind() == kind::VAR);
            let variable = variable.ok_or(EINVAL)?;
            if self.is_static(&variable) {
                continue;
            }
            let name = self.name(&variable);
            let is_it = |symbol: &&Symbol| (symbol.section, symbol.name) == (index, name);
            let Some(symbol) = elf.symbols.iter().filter(is_it).find(|one| !one.is_local()) else {
                log.debug(format_args!(
                    "sec '{title}': failed to find ELF symbol for VAR '{name}'"
                ));
                return Err(ENOENT);
            };
            self.set(section.at + BASE + 12 * at + 4, symbol.value as u32);
            if symbol.hidden {
                self.set(variable.at + BASE, STATIC);
            }
        }
        Ok(())
    }

    /// Sorts the variables of a section by offset; the kernel requires this order.
    fn sort_variables(&mut self, section: &Type) {
        let begin = section.at + BASE;
        let Some(bytes) = self.bytes.get_mut(begin..begin + 12 * section.count()) else { return };
        let mut all: Vec<[u8; 12]> = vec![];
        for one in bytes.chunks_exact(12).flat_map(<[u8; 12]>::try_from) {
            let at = all.partition_point(|other| u32(other, 4) <= u32(&one, 4));
            all.insert(at, one);
        }
        bytes.copy_from_slice(all.as_flattened());
    }

    /// Makes a global function static. The verifier then verifies it at each call, not on its own.
    pub(super) fn make_static(&mut self, function: &str) {
        if let Some((_, found)) = self.find(kind::FUNC, function) {
            self.set(found.at + 4, found.info & !0xffff | STATIC);
        }
    }
}

fn type_at(bytes: &[u8], at: usize) -> Option<Type> {
    Some(Type { at, name: u32(bytes, at)?, info: u32(bytes, at + 4)?, size: u32(bytes, at + 8)? })
}
