//! Reads ELF files of BPF programs: 64 bits, relocatable, native byte order.

use super::bytes::{name, part, u16, u32, u64};

/// Section types (`sh_type`) that this module distinguishes.
pub mod section {
    #![allow(missing_docs)]
    pub const PROGBITS: u32 = 1;
    pub const SYMTAB: u32 = 2;
    pub const STRTAB: u32 = 3;
    pub const NOBITS: u32 = 8;
    pub const REL: u32 = 9;
    /// The section flag `SHF_EXECINSTR`.
    pub const EXECUTABLE: u64 = 4;
}

/// Symbol types (`STT_…`).
pub mod symbol {
    #![allow(missing_docs)]
    pub const FUNC: u8 = 2;
    pub const SECTION: u8 = 3;
}

/// The first reserved section index (SHN_LORESERVE): absolute and common symbols are in no section.
pub(super) const RESERVED: usize = 0xff00;

/// The reason why a file cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// It is not an ELF file.
    NotElf,
    /// It is an ELF file for another machine than BPF, or not relocatable.
    NotBpf,
    /// Its byte order is not that of this machine.
    OtherOrder,
    /// It has 32-bit ELF structures.
    Narrow,
    /// Its tables are damaged.
    Damaged,
}

/// A section.
pub struct Section<'a> {
    pub name: &'a str,
    /// If the section has no name: the invalid offset of the name.
    pub(super) unnamed: Option<u32>,
    /// Whether the section exceeds the file.
    pub(super) torn: bool,
    pub kind: u32,
    pub flags: u64,
    /// The size in bytes. For a section without contents in the file (SHT_NOBITS), `data` is empty.
    pub size: u64,
    pub link: u32,
    /// For relocations: the index of the section that they apply to.
    pub info: usize,
    pub data: &'a [u8],
}

impl Section<'_> {
    /// Whether the name is `name`, or begins with `name` and a dot.
    pub(super) fn is_or_below(&self, name: &str) -> bool {
        self.name.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}

/// A symbol.
pub(super) struct Symbol<'a> {
    pub name: &'a str,
    /// The offset of the name in the string table.
    pub name_at: u32,
    /// The index of the section; 0 for an undefined symbol.
    pub section: usize,
    pub value: u64,
    pub size: u64,
    pub kind: u8,
    bind: u8,
    /// Whether the symbol is invisible to other objects (`STV_HIDDEN`, `STV_INTERNAL`).
    pub hidden: bool,
}

impl Symbol<'_> {
    /// Whether the symbol is local to this object (STB_LOCAL).
    pub(super) fn is_local(&self) -> bool {
        self.bind == 0
    }

    /// Whether the symbol is undefined, and provided by another object or the kernel.
    pub(super) fn is_extern(&self) -> bool {
        self.section == 0 && matches!(self.bind, 1 | 2) && !self.name.is_empty()
    }
}

/// A relocation: the offset to change, and the symbol that it refers to.
#[derive(Clone, Copy)]
pub(super) struct Relocation {
    pub offset: u64,
    pub(super) symbol: usize,
}

/// A parsed file.
pub(super) struct Elf<'a> {
    /// The sections by index, including the null section 0.
    pub(super) sections: Vec<Section<'a>>,
    /// The symbols by index, including the null symbol 0.
    pub(super) symbols: Vec<Symbol<'a>>,
}

impl<'a> Elf<'a> {
    /// Parses a file.
    pub fn parse(bytes: &'a [u8]) -> Result<Elf<'a>, Flaw> {
        check(bytes)?;
        let sections = sections(bytes).ok_or(Flaw::Damaged)?;
        let symbols = symbols(&sections).ok_or(Flaw::Damaged)?;
        Ok(Elf { sections, symbols })
    }

    /// Returns the section with this name, and its index.
    pub fn section(&self, name: &str) -> Option<(usize, &Section<'a>)> {
        self.sections.iter().enumerate().find(|(_, section)| section.name == name)
    }

    /// Returns the sections with their indexes, except those for debuggers.
    pub(super) fn useful(&self) -> impl Iterator<Item = (usize, &Section<'a>)> {
        self.sections.iter().enumerate().skip(1).filter(|(_, section)| !is_ignored(section))
    }
}

impl Section<'_> {
    /// Returns the relocations in this section.
    pub(super) fn relocations(&self) -> impl Iterator<Item = Relocation> {
        self.data.chunks_exact(16).filter_map(|bytes| {
            Some(Relocation { offset: u64(bytes, 0)?, symbol: u32(bytes, 12)? as usize })
        })
    }
}

fn is_ignored(section: &Section) -> bool {
    const LLVM_ADDRSIG: u32 = 0x6fff_4c03;
    let debug = |name: &str| name.starts_with(".debug_");
    match section.name {
        _ if matches!(section.kind, section::STRTAB | LLVM_ADDRSIG) => true,
        ".text" => section.kind == section::PROGBITS && section.size == 0,
        ".rel.BTF" | ".rel.BTF.ext" | ".rel.eh_frame" | ".eh_frame" => true,
        name => debug(name) || name.strip_prefix(".rel").is_some_and(debug),
    }
}

/// Checks that the file is an ELF file for BPF, in the order of the reference's checks.
fn check(bytes: &[u8]) -> Result<(), Flaw> {
    const HEADER: usize = 64;
    const RELOCATABLE: u16 = 1;
    const BPF: [u16; 2] = [0, 247];
    let ident = bytes.get(..HEADER).filter(|header| header.starts_with(b"\x7fELF"));
    let ident = ident.filter(|ident| matches!(ident[4..7], [1 | 2, 1 | 2, 1]));
    let ident = ident.ok_or(Flaw::NotElf)?;
    let little = ident[5] == 1;
    let number = |at: usize| {
        let both = [ident[at], ident[at + 1]];
        if little { u16::from_le_bytes(both) } else { u16::from_be_bytes(both) }
    };
    if number(16) != RELOCATABLE
        || !BPF.contains(&number(18))
        || ![number(20), number(22)].contains(&1)
    {
        return Err(Flaw::NotBpf);
    }
    if little != cfg!(target_endian = "little") {
        return Err(Flaw::OtherOrder);
    }
    if ident[4] == 1 {
        return Err(Flaw::Narrow);
    }
    Ok(())
}

fn sections(bytes: &[u8]) -> Option<Vec<Section<'_>>> {
    const ENTRY: u64 = 64;
    let count = u64::from(u16(bytes, 60)?);
    let table = part(bytes, u64(bytes, 40)?, count * ENTRY)?;
    let entries = || table.chunks_exact(ENTRY as usize);
    let data = |entry: &[u8]| match u32(entry, 4)? {
        0 | section::NOBITS => Some(&bytes[..0]),
        _ => part(bytes, u64(entry, 24)?, u64(entry, 32)?),
    };
    let names = entries().nth(usize::from(u16(bytes, 62)?)).and_then(data)?;
    let section = |entry| {
        let (at, data) = (u32(entry, 0)?, data(entry));
        let name = name(names, at);
        Some(Section {
            name: name.unwrap_or_default(),
            unnamed: name.is_none().then_some(at),
            torn: data.is_none(),
            kind: u32(entry, 4)?,
            flags: u64(entry, 8)?,
            size: u64(entry, 32)?,
            link: u32(entry, 40)?,
            info: u32(entry, 44)? as usize,
            data: data.unwrap_or_default(),
        })
    };
    Some(entries().map(section).collect::<Option<_>>()?).filter(|_| !names.is_empty())
}

fn symbols<'a>(sections: &[Section<'a>]) -> Option<Vec<Symbol<'a>>> {
    const ENTRY: usize = 24;
    let Some(table) = sections.iter().find(|section| section.kind == section::SYMTAB) else {
        return Some(vec![]);
    };
    let names = sections.get(table.link as usize)?.data;
    let symbol = |entry: &[u8]| {
        let (info, section) = (entry[4], usize::from(u16(entry, 6)?));
        let kind = info & 0xf;
        let name = match (u32(entry, 0)?, kind) {
            (0, symbol::SECTION) => sections.get(section).map_or("", |section| section.name),
            (at, _) => name(names, at).unwrap_or_default(),
        };
        Some(Symbol {
            name,
            name_at: u32(entry, 0)?,
            section,
            value: u64(entry, 8)?,
            size: u64(entry, 16)?,
            kind,
            bind: info >> 4,
            hidden: matches!(entry[5] & 3, 1 | 2),
        })
    };
    table.data.chunks_exact(ENTRY).map(symbol).collect()
}
