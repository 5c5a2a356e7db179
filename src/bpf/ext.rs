//! Reads the section `.BTF.ext`: BTF types of functions, source lines, and CO-RE relocations.

use super::bytes::{part, u32};
use nix::libc::{EINVAL, EOPNOTSUPP};

/// The records of one type.
#[derive(Default)]
pub(super) struct Records<'a> {
    /// The size of a record in bytes.
    pub size: usize,
    /// For each section of the object: the offset of its name in the BTF strings, and its records.
    sections: Vec<(u32, &'a [u8])>,
}

/// The contents of `.BTF.ext`.
pub(super) struct Ext<'a> {
    /// Functions: instruction offset and BTF type (`struct bpf_func_info`).
    pub functions: Records<'a>,
    /// Source lines: instruction offset, file and text (`struct bpf_line_info`).
    pub lines: Records<'a>,
    /// CO-RE relocations (`struct bpf_core_relo`).
    pub fields: Records<'a>,
}

impl<'a> Ext<'a> {
    /// Parses the section.
    pub fn parse(bytes: &'a [u8]) -> Result<Ext<'a>, i32> {
        const MAGIC: &[u8] = &0xeb9f_u16.to_ne_bytes();
        match bytes {
            [a, b, 1, 0, ..] if [*a, *b] == *MAGIC => Ext::records(bytes).ok_or(EINVAL),
            [a, b, _, _, ..] if [*a, *b] == *MAGIC => Err(EOPNOTSUPP),
            _ => Err(EINVAL),
        }
    }

    fn records(bytes: &'a [u8]) -> Option<Ext<'a>> {
        let header = u32(bytes, 4)?;
        let records = |at: usize, least: usize| {
            if header < at as u32 + 8 {
                return Some(Records::default());
            }
            let begin = u64::from(header) + u64::from(u32(bytes, at)?);
            Records::parse(part(bytes, begin, u32(bytes, at + 4)?.into())?, least)
        };
        Some(Ext { functions: records(8, 8)?, lines: records(16, 16)?, fields: records(24, 16)? })
    }
}

impl<'a> Records<'a> {
    fn parse(bytes: &'a [u8], least: usize) -> Option<Records<'a>> {
        if bytes.is_empty() {
            return Some(Records::default());
        }
        let size = u32(bytes, 0)? as usize;
        if size < least || !size.is_multiple_of(4) {
            return None;
        }
        let (mut rest, mut sections) = (&bytes[4..], vec![]);
        while !rest.is_empty() {
            let len = (size as u64).checked_mul(u32(rest, 4)?.into())?;
            let records = part(rest, 8, len)?;
            sections.push((u32(rest, 0)?, records));
            rest = &rest[8 + records.len()..];
        }
        Some(Records { size, sections })
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// Returns the records of all sections, with the offsets of the sections' names.
    pub(super) fn sections(&self) -> impl Iterator<Item = (u32, &'a [u8])> {
        self.sections.iter().copied()
    }

    /// Returns the records of a section; `is_it` compares the offset of its name.
    pub fn of(&self, is_it: impl Fn(u32) -> bool) -> impl Iterator<Item = &'a [u8]> {
        let found = self.sections.iter().filter(move |(name, _)| is_it(*name));
        found.flat_map(|(_, records)| records.chunks_exact(self.size.max(1)))
    }
}
