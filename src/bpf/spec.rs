//! The target of a CO-RE relocation: a field by its access path, a type, or an enumerator. Finds the target in the
//! types of the program and of the kernel.

use super::btf::{Btf, Type, kind};
use std::fmt::{Display, Formatter, Result};

/// The names of relocation types (`enum bpf_core_relo_kind`), by number.
const ASKED: &[&str] = &[
    "byte_off",
    "byte_sz",
    "field_exists",
    "signed",
    "lshift_u64",
    "rshift_u64",
    "local_type_id",
    "target_type_id",
    "type_exists",
    "type_size",
    "enumval_exists",
    "enumval_value",
];

/// Relocation types that are handled specially.
pub mod ask {
    #![allow(missing_docs)]
    pub const BYTE_OFFSET: u32 = 0;
    pub const BYTE_SIZE: u32 = 1;
    pub const FIELD_EXISTS: u32 = 2;
    pub const SIGNED: u32 = 3;
    pub const LEFT_SHIFT: u32 = 4;
    pub const RIGHT_SHIFT: u32 = 5;
    pub const LOCAL_TYPE: u32 = 6;
    pub const TARGET_TYPE: u32 = 7;
    pub const TYPE_EXISTS: u32 = 8;
    pub const TYPE_SIZE: u32 = 9;
    pub const VALUE_EXISTS: u32 = 10;
    pub const VALUE: u32 = 11;
}

/// The maximum nesting depth of types and of anonymous structures.
const DEPTH: usize = 32;

/// A step of an access path.
struct Step<'b> {
    /// The structure, or the element type of the array.
    of: u32,
    index: u32,
    /// The name of the member; `None` for an array element.
    name: Option<&'b str>,
}

/// A relocation target in the types of one side.
pub struct Spec<'b> {
    btf: &'b Btf,
    ask: u32,
    /// The type at which the access path begins.
    pub root: u32,
    steps: Vec<Step<'b>>,
    /// The access path with the steps through anonymous structures, as indexes.
    raw: Vec<u32>,
    /// The offset of the field in bits.
    pub bits: u32,
}

/// The value of a relocation target.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Answer {
    pub number: u64,
    /// Whether the instruction must contain this value before the relocation.
    pub(super) sure: bool,
    /// The size and type of the field to access.
    pub field: Option<(u64, u32)>,
}

impl<'b> Spec<'b> {
    fn new(btf: &'b Btf, ask: u32, root: u32) -> Spec<'b> {
        Spec { btf, ask, root, steps: vec![], raw: vec![], bits: 0 }
    }

    fn is_field(&self) -> bool {
        self.ask <= ask::RIGHT_SHIFT
    }

    fn is_value(&self) -> bool {
        matches!(self.ask, ask::VALUE_EXISTS | ask::VALUE)
    }

    /// Whether the value depends only on the types of the program.
    pub(super) fn is_local(&self) -> bool {
        self.ask == ask::LOCAL_TYPE
    }

    /// Whether the value is 0 if the target does not exist (existence and size queries).
    pub(super) fn may_be_missing(&self) -> bool {
        use ask::*;
        matches!(self.ask, FIELD_EXISTS | TYPE_EXISTS | TYPE_SIZE | VALUE_EXISTS)
    }

    /// Parses `INDEX:INDEX…`: an access path from a type to a field, or the index of an enumerator.
    pub fn parse(btf: &'b Btf, ask: u32, root: u32, text: &str) -> Option<Spec<'b>> {
        let raw: Vec<u32> = text.split(':').map(|one| one.parse().ok()).collect::<Option<_>>()?;
        let mut spec = Spec { raw, ..Spec::new(btf, ask, root) };
        let first = *spec.raw.first()?;
        if !spec.is_field() {
            let (of, found) = btf.plain(root)?;
            if spec.is_value() {
                let name = btf.enumerator(&found, first as usize)?.0;
                spec.steps.push(Step { of, index: first, name: Some(name) });
            }
            let known = (ask as usize) < ASKED.len() && (spec.is_value() || first == 0);
            return (known && spec.raw.len() == 1).then_some(spec);
        }
        let mut id = spec.begin(first)?;
        for at in 1..spec.raw.len() {
            let index = spec.raw[at];
            id = match btf.array(&btf.get(id)?) {
                Some((of, count)) if index < count || count == 0 => spec.element(of, index)?,
                Some(_) => return None,
                None => spec.member(id, index)?,
            };
        }
        Some(spec)
    }

    /// Parses the first step: an array index of the root type. Returns the type without modifiers.
    fn begin(&mut self, index: u32) -> Option<u32> {
        let (of, _) = self.btf.plain(self.root)?;
        self.steps.push(Step { of, index, name: None });
        if index > 0 {
            self.far(u64::from(index) * self.btf.size(of)? * 8)?;
        }
        Some(of)
    }

    fn far(&mut self, bits: u64) -> Option<()> {
        self.bits = self.bits.checked_add(u32::try_from(bits).ok()?)?;
        Some(())
    }

    fn element(&mut self, of: u32, index: u32) -> Option<u32> {
        let (id, _) = self.btf.plain(of)?;
        self.steps.push(Step { of: id, index, name: None });
        self.far(u64::from(index) * self.btf.size(id)? * 8)?;
        Some(id)
    }

    fn member(&mut self, of: u32, index: u32) -> Option<u32> {
        let found = self.btf.get(of)?;
        let member = composite(&found).then(|| self.btf.members(&found).nth(index as usize))??;
        self.far(member.bits(&found).0.into())?;
        if !member.name.is_empty() {
            self.steps.push(Step { of, index, name: Some(member.name) });
        }
        Some(self.btf.plain(member.kind)?.0)
    }

    /// Finds the same target in other types, beginning at the type `root`. On failure, returns the part of the path
    /// that was found.
    pub fn find<'t>(&self, btf: &'t Btf, root: u32) -> std::result::Result<Spec<'t>, Spec<'t>> {
        let mut spec = Spec::new(btf, self.ask, root);
        let found = match (self.is_field(), self.is_value()) {
            (true, _) => self.find_field(&mut spec),
            (_, true) => self.find_value(&mut spec),
            _ => self.like((self.btf, self.root), (btf, root), 0).then_some(()),
        };
        if found.is_some() { Ok(spec) } else { Err(spec) }
    }

    fn find_value(&self, spec: &mut Spec) -> Option<()> {
        let (of, found) = spec.btf.plain(spec.root)?;
        let wanted = essential(self.steps.first()?.name?);
        let names = (0..found.count()).map(|at| spec.btf.enumerator(&found, at));
        let at = names
            .into_iter()
            .position(|one| one.is_some_and(|(name, _)| essential(name) == wanted));
        let index = at.unwrap_or_default() as u32;
        let name = spec.btf.enumerator(&found, index as usize)?.0;
        spec.steps.push(Step { of, index, name: Some(name) });
        spec.raw.push(index);
        at.map(drop)
    }

    fn find_field(&self, spec: &mut Spec) -> Option<()> {
        let (first, rest) = self.steps.split_first()?;
        spec.raw.push(first.index);
        let mut id = spec.begin(first.index)?;
        for step in rest {
            id = match step.name {
                None => {
                    let (of, count) = spec.btf.array(&spec.btf.get(id)?)?;
                    if step.index >= count && count != 0 {
                        return None;
                    }
                    spec.raw.push(step.index);
                    spec.element(of, step.index)?
                }
                Some(name) => {
                    let own = self.btf.members(&self.btf.get(step.of)?).nth(step.index as usize)?;
                    self.find_member(spec, id, name, own.kind, 0)?
                }
            };
        }
        Some(())
    }

    /// Finds a member by its name, also within anonymous structures.
    fn find_member(
        &self,
        spec: &mut Spec,
        of: u32,
        name: &str,
        own: u32,
        depth: usize,
    ) -> Option<u32> {
        let (of, found) = spec.btf.plain(of)?;
        if depth == DEPTH || !composite(&found) {
            return None;
        }
        for (index, member) in spec.btf.members(&found).enumerate() {
            let before = spec.bits;
            if !member.name.is_empty() && member.name != name {
                continue;
            }
            spec.raw.push(index as u32);
            spec.far(member.bits(&found).0.into())?;
            if member.name.is_empty() {
                if let Some(id) = self.find_member(spec, member.kind, name, own, depth + 1) {
                    return Some(id);
                }
            } else if self.fits((self.btf, own), (spec.btf, member.kind), 0) {
                spec.steps.push(Step { of, index: index as u32, name: Some(member.name) });
                return Some(spec.btf.plain(member.kind)?.0);
            }
            spec.raw.pop();
            spec.bits = before;
        }
        None
    }

    /// Whether a field of one type can be accessed as a field of the other.
    fn fits(&self, one: (&Btf, u32), other: (&Btf, u32), depth: usize) -> bool {
        let pair = one.0.plain(one.1).zip(other.0.plain(other.1));
        let Some(((_, a), (_, b))) = pair.filter(|_| depth < DEPTH) else { return false };
        if composite(&a) && composite(&b) {
            return true;
        }
        match a.kind() {
            kind::ENUM | kind::ENUM64 if is_enum(&b) => same_name(one.0.name(&a), other.0.name(&b)),
            same if same != b.kind() => false,
            kind::PTR | kind::FLOAT => true,
            kind::FWD => same_name(one.0.name(&a), other.0.name(&b)),
            kind::INT => one.0.integer(&a).1 == 0 && other.0.integer(&b).1 == 0,
            kind::ARRAY => match (one.0.array(&a), other.0.array(&b)) {
                (Some((x, _)), Some((y, _))) => self.fits((one.0, x), (other.0, y), depth + 1),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether two types are compatible as relocation targets.
    fn like(&self, one: (&Btf, u32), other: (&Btf, u32), depth: usize) -> bool {
        let pair = one.0.plain(one.1).zip(other.0.plain(other.1));
        let Some(((_, a), (_, b))) = pair.filter(|_| depth < DEPTH) else {
            return one.1 == other.1;
        };
        match a.kind() {
            kind::ENUM | kind::ENUM64 => is_enum(&b),
            same if same != b.kind() => false,
            kind::PTR => self.like((one.0, a.size), (other.0, b.size), depth + 1),
            kind::ARRAY => match (one.0.array(&a), other.0.array(&b)) {
                (Some((x, _)), Some((y, _))) => self.like((one.0, x), (other.0, y), depth + 1),
                _ => false,
            },
            kind::INT => one.0.integer(&a).1 == 0 && other.0.integer(&b).1 == 0,
            _ => true,
        }
    }

    /// Returns the value for this target, or `None` if it cannot be computed.
    pub fn answer(&self) -> Option<Answer> {
        let sure = |number: u64| Some(Answer { number, sure: true, field: None });
        match self.ask {
            ask::FIELD_EXISTS | ask::TYPE_EXISTS | ask::VALUE_EXISTS => sure(1),
            ask::LOCAL_TYPE | ask::TARGET_TYPE => sure(self.root.into()),
            ask::TYPE_SIZE => sure(self.btf.size(self.root)?),
            ask::VALUE => {
                let step = self.steps.first()?;
                sure(self.btf.enumerator(&self.btf.get(step.of)?, step.index as usize)?.1 as u64)
            }
            _ => self.field(),
        }
    }

    fn field(&self) -> Option<Answer> {
        let (step, bits) = (self.steps.last()?, u64::from(self.bits));
        let place = Answer { number: bits / 8, sure: true, field: None };
        if step.name.is_none() {
            let size = self.btf.size(step.of)?;
            return match self.ask {
                ask::BYTE_OFFSET => Some(Answer { field: Some((size, step.of)), ..place }),
                ask::BYTE_SIZE => Some(Answer { number: size, ..place }),
                _ => None,
            };
        }
        let structure = self.btf.get(step.of)?;
        let member = self.btf.members(&structure).nth(step.index as usize)?;
        let (id, plain) = self.btf.plain(member.kind)?;
        let width = u64::from(member.bits(&structure).1);
        let mut size = self.btf.size(id)?;
        if size == 0 {
            return None;
        }
        let (mut at, in_bits) = (bits / 8, width != 0);
        if in_bits {
            at = at / size * size;
            while bits + width - at * 8 > size * 8 {
                size = Some(size * 2).filter(|size| *size <= 8)?;
                at = bits / 8 / size * size;
            }
        }
        let width = if in_bits { width } else { size * 8 };
        let number = match self.ask {
            ask::BYTE_OFFSET => at,
            ask::BYTE_SIZE => size,
            ask::SIGNED => match plain.kind() {
                kind::ENUM | kind::ENUM64 => plain.flag().into(),
                kind::INT => self.btf.integer(&plain).0.into(),
                _ => 0,
            },
            ask::LEFT_SHIFT if cfg!(target_endian = "little") => {
                64u64.checked_sub((bits + width).checked_sub(at * 8)?)?
            }
            ask::LEFT_SHIFT => 8u64.checked_sub(size)? * 8 + (bits - at * 8),
            _ => 64u64.checked_sub(width)?,
        };
        let sure = !in_bits || matches!(self.ask, ask::SIGNED | ask::RIGHT_SHIFT);
        let field = (self.ask == ask::BYTE_OFFSET && !in_bits).then_some((size, id));
        Some(Answer { number, sure, field })
    }
}

impl Display for Spec<'_> {
    fn fmt(&self, f: &mut Formatter) -> Result {
        let asked = ASKED.get(self.ask as usize).unwrap_or(&"unknown");
        write!(f, "<{asked}> {}", Named(self.btf, self.root))?;
        if self.is_value() {
            let Some(step) = self.steps.first() else { return Ok(()) };
            let found = self.btf.get(step.of);
            let value = found.and_then(|found| self.btf.enumerator(&found, step.index as usize));
            return value.map_or(Ok(()), |(name, value)| write!(f, "::{name} = {value}"));
        }
        if !self.is_field() {
            return Ok(());
        }
        for (at, step) in self.steps.iter().enumerate() {
            match step.name {
                Some(name) => write!(f, ".{name}")?,
                None if at > 0 || step.index > 0 => write!(f, "[{}]", step.index)?,
                None => {}
            }
        }
        let raw: Vec<String> = self.raw.iter().map(u32::to_string).collect();
        write!(f, " ({} @ offset {}", raw.join(":"), self.bits / 8)?;
        match self.bits % 8 {
            0 => f.write_str(")"),
            bits => write!(f, ".{bits})"),
        }
    }
}

/// Formats a type as libbpf does: `[2] struct xdp_md`.
pub struct Named<'b>(pub &'b Btf, pub u32);

impl Display for Named<'_> {
    fn fmt(&self, f: &mut Formatter) -> Result {
        let Named(btf, id) = self;
        let found = btf.get(*id);
        let name = found.map_or("", |found| btf.name(&found));
        let kind = found.map_or("void", |found| found.kind_name());
        write!(f, "[{id}] {kind} {}", if name.is_empty() { "<anon>" } else { name })
    }
}

fn composite(of: &Type) -> bool {
    matches!(of.kind(), kind::STRUCT | kind::UNION)
}

fn is_enum(of: &Type) -> bool {
    matches!(of.kind(), kind::ENUM | kind::ENUM64)
}

/// Returns the name without the suffix that distinguishes local variants of a type: `sk_buff` for `sk_buff___old`.
pub(super) fn essential(name: &str) -> &str {
    match name.rfind("___") {
        Some(at) if at > 0 && at + 3 < name.len() => &name[..at],
        _ => name,
    }
}

fn same_name(one: &str, other: &str) -> bool {
    one.is_empty() || other.is_empty() || essential(one) == essential(other)
}

/// Whether types of these kinds are interchangeable.
pub(super) fn same_kind(one: &Type, other: &Type) -> bool {
    one.kind() == other.kind() || is_enum(one) && is_enum(other)
}
