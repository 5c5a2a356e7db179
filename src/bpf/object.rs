//! Opens an object file: finds programs, maps, and the references of instructions.

use super::btf::Btf;
use super::bytes::{self, part};
use super::elf::{self, Elf, Relocation, Section, Symbol, section, symbol};
use super::ext::Ext;
use super::insn::{self, Insn, source};
use super::log::Log;
use super::map::{self, Map, Place, Slot};
use super::section_name;
use nix::libc::{EINVAL, ENOENT, EOPNOTSUPP, ESRCH};

/// The target of a relocation.
#[derive(Clone, Copy)]
pub enum Target {
    /// A map.
    Map(usize),
    /// An offset in a data section, which is a map.
    Data { map: usize, offset: u32 },
    /// A function in the section of functions, at this offset in bytes.
    Function(u64),
}

/// A program, or a function that programs call.
pub struct Program<'a> {
    pub name: &'a str,
    /// The index of its section.
    pub section: usize,
    /// The name of this section.
    section_name: &'a str,
    /// The index of the first instruction within the section.
    pub start: usize,
    pub(super) insns: Vec<Insn>,
    /// The relocations: instruction within the program, and target; sorted by instruction.
    pub targets: Vec<(usize, Target)>,
}

impl<'a> Program<'a> {
    /// Returns the name of the section as it is in the file.
    pub fn title(&self) -> &'a str {
        self.section_name
    }

    /// Returns the name of the section without the prefix `?`.
    pub(super) fn section_name(&self) -> &'a str {
        self.section_name.trim_start_matches('?')
    }

    /// Whether the prefix `?` of the section disables automatic loading. `ip` cannot enable it.
    pub(super) fn is_left_out(&self) -> bool {
        self.section_name.starts_with('?')
    }
}

/// A parsed object.
pub struct Object<'a> {
    /// The prefix of the names of data maps: the file name up to the first dot.
    pub name: String,
    pub path: &'a str,
    pub licence: &'a [u8],
    /// The kernel version in the section `version`, if present.
    pub version: Option<u32>,
    pub programs: Vec<Program<'a>>,
    pub(super) maps: Vec<Map<'a>>,
    pub(super) btf: Option<Btf>,
    pub ext: Option<Ext<'a>>,
    /// The index of the section of functions that programs call.
    functions: Option<usize>,
    pub log: Log,
}

impl<'a> Object<'a> {
    /// Opens an object.
    pub fn open(path: &'a str, elf: &Elf<'a>, log: Log) -> Result<Object<'a>, i32> {
        /// The maximum length of an object's name.
        const LONGEST: usize = 15;
        let file = path.rsplit('/').next().unwrap_or(path);
        let mut object = Object {
            name: file.split('.').next().unwrap_or(file).chars().take(LONGEST).collect(),
            path,
            licence: &[],
            version: None,
            programs: vec![],
            maps: vec![],
            btf: None,
            ext: None,
            functions: None,
            log,
        };
        log.debug(format_args!("loading object from {path}"));
        object.check_sections(elf)?;
        for (index, section) in elf.useful() {
            object.read_section(index, section, elf)?;
        }
        object.read_types(elf)?;
        object.check_externs(elf)?;
        if let Some(btf) = &mut object.btf {
            btf.place_variables(elf, log)?;
            object.maps = map::of_variables(elf, btf, log)?;
        }
        map::of_sections(&object.name, elf, object.btf.as_ref(), &mut object.maps, log);
        object.name_unknown();
        for (_, section) in elf.useful().filter(|(_, section)| section.kind == section::REL) {
            object.collect(section, elf)?;
        }
        Ok(object)
    }

    /// Returns the programs, with their indexes, without the functions that they call.
    pub fn entries(&self) -> impl Iterator<Item = (usize, &Program<'a>)> {
        let entry = |(_, program): &(usize, &Program)| Some(program.section) != self.functions;
        self.programs.iter().enumerate().filter(entry)
    }

    /// Returns the program that contains an instruction of a section.
    pub fn at(&self, section: usize, insn: usize) -> Option<usize> {
        let after =
            self.programs.partition_point(|one| (one.section, one.start) <= (section, insn));
        let found = self.programs.get(after.checked_sub(1)?)?;
        let within = found.section == section && insn - found.start < found.insns.len();
        within.then_some(after - 1)
    }

    /// Returns the function that begins at an instruction of the section of functions.
    pub(super) fn function_at(&self, insn: usize) -> Option<usize> {
        self.at(self.functions?, insn)
    }

    /// Checks that the required sections exist.
    fn check_sections(&self, elf: &Elf) -> Result<(), i32> {
        let path = self.path;
        let unnamed = elf.sections.iter().skip(1).find_map(|section| section.unnamed);
        let torn = elf.useful().find(|(_, section)| section.torn);
        match (unnamed, torn) {
            _ if elf.symbols.is_empty() => self.log.warn(format_args!(
                "elf: couldn't find symbol table in {path}, stripped object file?"
            )),
            (Some(at), _) => self.log.warn(format_args!(
                "elf: failed to get section name string at offset {at} from {path}: offset out of range"
            )),
            (_, Some((index, section))) => self.log.warn(format_args!(
                "elf: failed to get section({index}) {} data from {path}: invalid section header",
                section.name
            )),
            _ => return Ok(()),
        }
        Err(EINVAL)
    }

    fn read_section(&mut self, index: usize, of: &Section<'a>, elf: &Elf<'a>) -> Result<(), i32> {
        let (log, path, Section { name, size, link, flags, kind, .. }) = (self.log, self.path, of);
        log.debug(format_args!(
            "elf: section({index}) {name}, size {size}, link {link}, flags {flags:x}, type={kind}"
        ));
        let is_program =
            (of.kind, of.flags & section::EXECUTABLE) == (section::PROGBITS, section::EXECUTABLE);
        match of.name {
            "license" => {
                let end = of.data.iter().position(|byte| *byte == 0).unwrap_or(of.data.len());
                self.licence = &of.data[..end];
                let text = crate::text::from_bytes(self.licence);
                log.debug(format_args!("license of {path} is {text}"));
            }
            "version" => {
                self.version = bytes::u32(of.data, 0);
                let Some(version) = self.version.filter(|_| of.size == 4) else {
                    log.warn(format_args!("invalid kver section in {path}"));
                    return Err(EINVAL);
                };
                log.debug(format_args!("kernel version of {path} is {version:x}"));
            }
            "maps" => {
                log.warn(format_args!(
                    "elf: legacy map definitions in 'maps' section are not supported by libbpf v1.0+"
                ));
                return Err(EOPNOTSUPP);
            }
            ".maps" | ".BTF" | ".BTF.ext" => {}
            _ if is_program => self.read_programs(index, of, elf)?,
            _ if of.kind == section::PROGBITS && of.size > 0 => {
                if !of.is_or_below(".data") && !of.is_or_below(".rodata") {
                    log.debug(format_args!(
                        "elf: skipping unrecognized data section({index}) {name}"
                    ));
                }
            }
            _ if of.kind == section::REL => {
                let Some(target) = elf.sections.get(of.info) else {
                    return Err(EINVAL);
                };
                if target.flags & section::EXECUTABLE == 0 && target.name != ".maps" {
                    log.debug(format_args!(
                        "elf: skipping relo section({index}) {name} for section({}) {}",
                        of.info, target.name
                    ));
                }
            }
            _ if of.kind == section::SYMTAB => {}
            _ if of.kind == section::NOBITS && of.is_or_below(".bss") => {}
            _ => log.debug(format_args!("elf: skipping section({index}) {name} (size {size})")),
        }
        Ok(())
    }

    /// Reads the programs of a section: each function in the section is a program.
    fn read_programs(&mut self, index: usize, of: &Section<'a>, elf: &Elf<'a>) -> Result<(), i32> {
        let (log, section) = (self.log, of.name);
        if section == ".text" {
            self.functions = Some(index);
        }
        for one in functions(elf, index) {
            let (name, start) = (one.name, one.value / insn::SIZE as u64);
            if name.is_empty() {
                let at = one.value;
                log.warn(format_args!(
                    "sec '{section}': failed to get symbol name for offset {at}"
                ));
                return Err(EINVAL);
            }
            let aligned = (one.value | one.size) % insn::SIZE as u64 == 0;
            let code = part(of.data, one.value, one.size).filter(|_| aligned && one.size > 0);
            let Some(code) = code else {
                let at = one.value;
                log.warn(format_args!(
                    "sec '{section}': program at offset {at} crosses section boundary"
                ));
                return Err(EINVAL);
            };
            if one.is_local() && section != ".text" {
                log.warn(format_args!(
                    "sec '{section}': program '{name}' is static and not supported"
                ));
                return Err(EOPNOTSUPP);
            }
            let (insns, at, size) = (Insn::read(code), one.value, one.size);
            log.debug(format_args!(
                "sec '{section}': found program '{name}' at insn offset {start} ({at} bytes), code size {} insns ({size} bytes)",
                insns.len()
            ));
            let place = (index, start as usize);
            let at = self.programs.partition_point(|one| (one.section, one.start) <= place);
            let program = Program {
                name,
                section: index,
                section_name: section,
                start: start as usize,
                insns,
                targets: vec![],
            };
            self.programs.insert(at, program);
        }
        Ok(())
    }

    fn read_types(&mut self, elf: &Elf<'a>) -> Result<(), i32> {
        let bytes = |name| elf.section(name).map(|(_, section)| section.data);
        if let Some(bytes) = bytes(".BTF") {
            self.btf = Btf::parse(bytes.to_vec()).filter(|btf| btf.is_sound(self.log));
            if self.btf.is_none() {
                self.log.warn(format_args!("Error loading ELF section .BTF: -22."));
            }
        }
        let mut flawed = false;
        match (&self.btf, bytes(".BTF.ext")) {
            (None, Some(_)) if bytes(".BTF").is_none() => self.log.debug(format_args!(
                "Ignore ELF section .BTF.ext because its depending ELF section .BTF is not found."
            )),
            (Some(_), Some(bytes)) => match Ext::parse(bytes) {
                Ok(ext) => self.ext = Some(ext),
                Err(errno) => {
                    flawed = true;
                    let number = -errno;
                    self.log.warn(format_args!(
                        "Error loading ELF section .BTF.ext: {number}. Ignored and continue."
                    ));
                }
            },
            _ => {}
        }
        if (self.btf.is_none() || flawed) && elf.section(".maps").is_some() {
            self.log.warn(format_args!("BTF is required, but is missing or corrupted."));
            return Err(ENOENT);
        }
        let hidden = |one: &&Symbol| one.hidden && !one.is_local() && one.kind == symbol::FUNC;
        if let Some(btf) = &mut self.btf {
            elf.symbols.iter().filter(hidden).for_each(|one| btf.make_static(one.name));
        }
        Ok(())
    }

    /// Prints a message for programs whose section name does not define a program type.
    fn name_unknown(&self) {
        for (_, program) in self.entries() {
            let (name, section_name) = (program.name, program.section_name());
            if !section_name::is_known(section_name) {
                self.log.debug(format_args!(
                    "prog '{name}': unrecognized ELF section name '{section_name}'"
                ));
            }
        }
    }

    /// Reads the relocations of a section with instructions or map variables.
    fn collect(&mut self, of: &Section<'a>, elf: &Elf<'a>) -> Result<(), i32> {
        let Some(changed) = elf.sections.get(of.info) else { return Err(EINVAL) };
        let in_maps = changed.name == ".maps";
        if !in_maps && changed.flags & section::EXECUTABLE == 0 {
            return Ok(());
        }
        let (name, target) = (of.name, changed.name);
        if !in_maps {
            self.log.debug(format_args!(
                "sec '{name}': collecting relocation for section({}) '{target}'",
                of.info
            ));
        }
        for (number, one) in of.relocations().enumerate() {
            let Some(symbol) = elf.symbols.get(one.symbol) else {
                let index = one.symbol;
                self.log.warn(format_args!(
                    "sec '{name}': symbol {index:#x} not found for relo #{number}"
                ));
                return Err(EINVAL);
            };
            match in_maps {
                true => self.collect_slot(number, one, of.info, symbol)?,
                false => self.collect_insn(number, one, of, symbol, elf)?,
            }
        }
        Ok(())
    }

    fn collect_insn(
        &mut self,
        number: usize,
        one: Relocation,
        of: &Section,
        symbol: &Symbol,
        elf: &Elf,
    ) -> Result<(), i32> {
        let (log, sec, against) = (self.log, of.name, symbol.name);
        let at = one.offset / insn::SIZE as u64;
        let program = usize::try_from(at).ok().and_then(|at| Some((at, self.at(of.info, at)?)));
        let Some((at, index)) = program.filter(|_| one.offset.is_multiple_of(insn::SIZE as u64))
        else {
            let offset = one.offset;
            log.warn(format_args!("sec '{sec}': invalid offset {offset:#x} for relo #{number}"));
            return Err(EINVAL);
        };
        log.debug(format_args!("sec '{sec}': relo #{number}: insn #{at} against '{against}'"));
        let program = &self.programs[index];
        let at = at - program.start;
        let target = self.target(program, at, symbol, elf)?;
        let targets = &mut self.programs[index].targets;
        targets.insert(targets.partition_point(|(other, _)| *other <= at), (at, target));
        Ok(())
    }

    /// Returns the target of a relocation for an instruction.
    fn target(&self, program: &Program, at: usize, to: &Symbol, elf: &Elf) -> Result<Target, i32> {
        let home = elf.sections.get(to.section).map_or("", |section| section.name);
        let found = match program.insns[at].code {
            insn::CALL => self.called(program, at, to, home),
            insn::LOAD_64 if at + 1 < program.insns.len() => self.loaded(program, at, to, home),
            code => {
                let against = to.name;
                Err(format!("invalid relo against '{against}' for insns[{at}].code {code:#x}"))
            }
        };
        found.map_err(|what| {
            self.log.warn(format_args!("prog '{}': {what}", program.name));
            EINVAL
        })
    }

    /// Returns the function that an instruction calls. Errors: libbpf's message.
    fn called(
        &self,
        program: &Program,
        at: usize,
        to: &Symbol,
        home: &str,
    ) -> Result<Target, String> {
        let against = to.name;
        if program.insns[at].source() != source::CALL {
            return Err("incorrect bpf_call opcode".into());
        }
        if Some(to.section) != self.functions {
            return Err(format!("bad call relo against '{against}' in section '{home}'"));
        }
        if !to.value.is_multiple_of(insn::SIZE as u64) {
            return Err(format!("bad call relo against '{against}' at offset {}", to.value));
        }
        Ok(Target::Function(to.value))
    }

    /// Returns the function, map or data whose address an instruction loads. Errors: libbpf's message.
    fn loaded(
        &self,
        program: &Program,
        at: usize,
        to: &Symbol,
        home: &str,
    ) -> Result<Target, String> {
        let (log, name, against) = (self.log, program.name, to.name);
        let Symbol { section, value, .. } = *to;
        if section >= elf::RESERVED {
            return Err(format!(
                "invalid relo against '{against}' in special section {section:#x}; forgot to initialize global var?.."
            ));
        }
        if Some(section) == self.functions {
            return Ok(Target::Function(value));
        }
        if home == ".maps" {
            let place = Place { section, offset: value };
            let map = self.maps.iter().position(|map| map.place == place).ok_or_else(|| {
                format!("map relo failed to find map for section '{home}', off {value}")
            })?;
            log.debug(format_args!(
                "prog '{name}': found map {map} ({}, sec {section}, off {value}) for insn #{at}",
                self.maps[map].name
            ));
            return Ok(Target::Map(map));
        }
        let map = self.maps.iter().position(|map| map.is_section(section));
        let map =
            map.ok_or_else(|| format!("bad map relo against '{against}' in section '{home}'"))?;
        log.debug(format_args!(
            "prog '{name}': found data map {map} ({}, sec {section}, off 0) for insn {at}",
            self.maps[map].name
        ));
        let imm = program.insns[at].imm as u32;
        Ok(Target::Data { map, offset: (value as u32).wrapping_add(imm) })
    }

    fn collect_slot(
        &mut self,
        number: usize,
        one: Relocation,
        section: usize,
        to: &Symbol,
    ) -> Result<(), i32> {
        let (log, against) = (self.log, to.name);
        let place = Place { section, offset: one.offset };
        let slot =
            self.maps.iter().enumerate().find_map(|(map, one)| Some((map, one.slot(place)?)));
        let Some((map, slot)) = slot else {
            log.warn(format_args!(".maps relo #{number}: invalid rel->r_offset {}", one.offset));
            return Err(EINVAL);
        };
        let name = &self.maps[map].name;
        let (found, what) = if self.maps[map].inner.is_some() {
            let place = Place { section: to.section, offset: to.value };
            (self.maps.iter().position(|map| map.place == place).map(Slot::Map), "map")
        } else {
            let program = self.entries().find(|(_, program)| program.name == against);
            (program.map(|(index, _)| Slot::Program(index)), "prog")
        };
        let Some(found) = found else {
            log.warn(format_args!(
                ".maps relo #{number}: '{against}' isn't a valid {what} reference"
            ));
            return Err(ESRCH);
        };
        let (value, at, text) = (to.value, one.offset, to.name_at);
        let symbol = one.symbol;
        log.debug(format_args!(
            ".maps relo #{number}: for {symbol} value {value} rel->r_offset {at} name {text} ('{against}')"
        ));
        log.debug(format_args!(
            ".maps relo #{number}: map '{name}' slot [{slot}] points to {what} '{against}'"
        ));
        self.maps[map].slots.push((slot, found));
        Ok(())
    }

    /// Checks that all symbols are defined.
    fn check_externs(&self, elf: &Elf) -> Result<(), i32> {
        let log = self.log;
        log.debug(format_args!("looking for externs among {} symbols...", elf.symbols.len()));
        let Some(first) = elf.symbols.iter().find(|one| one.is_extern()) else {
            log.debug(format_args!("collected 0 externs total"));
            return Ok(());
        };
        let name = first.name;
        let found = self.btf.as_ref().and_then(|btf| Some((btf, btf.find_extern(name)?)));
        match found.map(|(btf, id)| (id, btf.section_of(id))) {
            None => log.warn(format_args!("failed to find BTF for extern '{name}': -2")),
            Some((id, None)) => {
                log.warn(format_args!("failed to find BTF for extern '{name}' [{id}] section: -2"));
            }
            Some((_, Some(section))) => log.warn(format_args!(
                "extern '{name}' of {section}: what only the running kernel has is not looked up yet"
            )),
        }
        Err(ENOENT)
    }
}

/// Returns the functions of a section.
fn functions<'e, 'a>(elf: &'e Elf<'a>, index: usize) -> impl Iterator<Item = &'e Symbol<'a>> {
    let symbols = elf.symbols.iter();
    symbols.filter(move |one| (one.section, one.kind) == (index, symbol::FUNC))
}
