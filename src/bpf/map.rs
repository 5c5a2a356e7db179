//! The maps of an object: variables in the section `.maps`, described by their BTF types, and data sections.

use super::btf::{Btf, Member, Type, kind};
use super::elf::{Elf, Section, section};
use super::log::Log;
use nix::libc::{EINVAL, EOPNOTSUPP};

/// Map types (`BPF_MAP_TYPE_…`) that are handled specially.
pub mod sort {
    #![allow(missing_docs)]
    pub const ARRAY: u32 = 2;
    pub const PROG_ARRAY: u32 = 3;
    pub const PERF_EVENT_ARRAY: u32 = 4;
    pub const ARRAY_OF_MAPS: u32 = 12;
    pub const HASH_OF_MAPS: u32 = 13;
    pub const RINGBUF: u32 = 27;
    pub const USER_RINGBUF: u32 = 31;
}

/// Map flags (`BPF_F_…`).
mod flag {
    #![allow(missing_docs)]
    pub const RDONLY_PROG: u32 = 1 << 7;
    pub const MMAPABLE: u32 = 1 << 10;
}

/// The variable or section of a map, as relocations refer to it.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    pub section: usize,
    pub offset: u64,
}

/// The initial value of an element of a map of maps or programs.
#[derive(Clone, Copy)]
pub enum Slot {
    /// A map, by its index in the object.
    Map(usize),
    /// A program, by its index in the object.
    Program(usize),
}

/// A map.
#[derive(Default)]
pub struct Map<'a> {
    pub name: String,
    pub place: Place,
    /// The size of the variable in bytes.
    size: u64,
    /// The offset of the initial values within the variable.
    slots_at: u64,
    pub kind: u32,
    pub(super) key_size: u32,
    pub(super) value_size: u32,
    pub(super) max_entries: u32,
    pub flags: u32,
    pub(super) numa_node: u32,
    pub extra: u64,
    pub(super) key_type: u32,
    pub(super) value_type: u32,
    /// Whether the map is pinned by its name.
    pub pinned: bool,
    /// For a map of maps: the parameters of the inner maps.
    pub inner: Option<Box<Map<'a>>>,
    pub slots: Vec<(u32, Slot)>,
    /// Whether the map is a data section.
    is_data: bool,
    /// The initial contents of the data section; empty for zeros.
    pub data: &'a [u8],
}

impl<'a> Map<'a> {
    /// Returns the index of the element that a relocation at `at` initializes.
    pub fn slot(&self, at: Place) -> Option<u32> {
        let within = at.offset.checked_sub(self.place.offset)?;
        if self.place.section != at.section || within >= self.size || self.is_data {
            return None;
        }
        u32::try_from(within.checked_sub(self.slots_at)? / 8).ok()
    }

    /// Whether the map is read-only.
    pub(super) fn is_frozen(&self) -> bool {
        self.is_data && self.flags & flag::RDONLY_PROG != 0
    }

    /// Whether the kernel accepts BTF types of keys and values for this map type.
    pub(super) fn takes_types(&self) -> bool {
        const WITHOUT: &[u32] = &[4, 7, 8, 12, 13, 14, 15, 16, 17, 18, 22, 23, 25, 33];
        !WITHOUT.contains(&self.kind)
    }

    /// Whether the map is the data section with this index.
    pub fn is_section(&self, index: usize) -> bool {
        self.is_data && self.place.section == index
    }

    /// Builds the map of a data section.
    fn of_section(object: &str, index: usize, of: &Section<'a>, btf: Option<&Btf>) -> Map<'a> {
        let types = btf.and_then(|btf| Some((btf, btf.find(kind::DATASEC, of.name)?)));
        let shared = types.as_ref().is_some_and(|(btf, (_, section))| {
            let mut variables = btf.variables(section).filter_map(|[id, ..]| btf.get(id));
            variables.any(|variable| !btf.is_static(&variable))
        });
        let read_only = of.is_or_below(".rodata");
        let frozen = if read_only { flag::RDONLY_PROG } else { 0 };
        let shared = if shared { flag::MMAPABLE } else { 0 };
        Map {
            name: data_name(object, of.name),
            place: Place { section: index, offset: 0 },
            kind: sort::ARRAY,
            key_size: 4,
            value_size: of.size as u32,
            max_entries: 1,
            flags: frozen | shared,
            value_type: types.map_or(0, |(_, (id, _))| id),
            is_data: true,
            data: of.data,
            ..Map::default()
        }
    }
}

/// Returns the name of a data section's map: `OBJECT.data`, truncated to the kernel's limit. A custom section keeps its
/// own name.
fn data_name(object: &str, section: &str) -> String {
    /// The maximum length of a name, and the minimum space in it for the name of the section, in bytes.
    const LONGEST: usize = 15;
    const SUFFIX: usize = 7;
    let own = section[1..].contains('.');
    let prefix = if own { "" } else { object };
    let room = LONGEST - section.len().clamp(SUFFIX, LONGEST);
    let kept = prefix.chars().take(room).chain(section.chars());
    kept.map(|c| if c.is_ascii_alphanumeric() || "_.".contains(c) { c } else { '_' }).collect()
}

/// Whether a section contains variables of programs.
fn is_data(of: &Section) -> bool {
    match of.kind {
        section::PROGBITS => {
            of.flags & section::EXECUTABLE == 0
                && (of.is_or_below(".data") || of.is_or_below(".rodata"))
        }
        section::NOBITS => of.is_or_below(".bss"),
        _ => false,
    }
}

/// Returns the maps of data sections.
pub(super) fn of_sections<'a>(
    object: &str,
    elf: &Elf<'a>,
    btf: Option<&Btf>,
    maps: &mut Vec<Map<'a>>,
    log: Log,
) {
    for (index, section) in elf.useful().filter(|(_, section)| is_data(section)) {
        if section.size == 0 {
            continue;
        }
        let made = Map::of_section(object, index, section, btf);
        let (name, flags) = (&made.name, made.flags);
        log.debug(format_args!(
            "map '{name}' (global data): at sec_idx {index}, offset 0, flags {flags:x}."
        ));
        log.debug(format_args!("map {} is \"{name}\"", maps.len()));
        maps.push(made);
    }
}

/// Returns the maps in the section `.maps`.
pub(super) fn of_variables<'a>(elf: &Elf, btf: &Btf, log: Log) -> Result<Vec<Map<'a>>, i32> {
    let Some((index, known)) = elf.section(".maps") else { return Ok(vec![]) };
    let Some((_, section)) = btf.find(kind::DATASEC, ".maps") else {
        log.debug(format_args!("DATASEC '.maps' not found."));
        return Err(EINVAL);
    };
    let read = |[id, offset, size]: [u32; 3]| {
        let variable = btf.get(id).filter(|found| found.kind() == kind::VAR);
        let variable = variable.ok_or(EINVAL)?;
        let mut map = Map {
            name: btf.name(&variable).into(),
            place: Place { section: index, offset: u64::from(offset) },
            size: u64::from(size),
            ..Map::default()
        };
        let name = &map.name;
        if u64::from(offset) + u64::from(size) > known.size {
            log.warn(format_args!("map '{name}' BTF data is corrupted."));
            return Err(EINVAL);
        }
        if btf.is_static(&variable) {
            log.warn(format_args!("map '{name}': unsupported map linkage static."));
            return Err(EOPNOTSUPP);
        }
        let definition = btf.plain(variable.size).map(|(_, found)| found);
        if definition.is_some_and(|one| one.kind() == kind::STRUCT && one.size > size) {
            log.warn(format_args!("map '{name}': invalid def size."));
            return Err(EINVAL);
        }
        log.debug(format_args!("map '{}': at sec_idx {index}, offset {offset}.", map.name));
        for found in (Reader { btf, log, within: false }).read(&mut map, variable.size)? {
            log.debug(format_args!("map '{found}."));
        }
        Ok(map)
    };
    btf.variables(&section).map(read).collect()
}

/// Reads the parameters of a map from the BTF type of its variable.
struct Reader<'a> {
    btf: &'a Btf,
    log: Log,
    /// Whether the map is the inner map of a map of maps.
    within: bool,
}

impl Reader<'_> {
    /// Reads the parameters. Returns libbpf's debug messages about them.
    fn read(&self, map: &mut Map, id: u32) -> Result<Vec<String>, i32> {
        let definition = self.btf.plain(id).filter(|(_, found)| found.kind() == kind::STRUCT);
        let Some((_, definition)) = definition else {
            self.log.warn(format_args!("map '{}': unexpected def kind.", map.name));
            return Err(EINVAL);
        };
        let (mut told, mut within) = (vec![], vec![]);
        for member in self.btf.members(&definition) {
            match member.name {
                "values" => within = self.slots(map, &member)?,
                _ => self.member(map, &member)?,
            }
            told.push(member.name);
        }
        if map.kind == 0 {
            self.log.warn(format_args!("map '{}': map type isn't specified.", map.name));
            return Err(EINVAL);
        }
        let mut lines = found(map, &told);
        lines.append(&mut within);
        Ok(lines)
    }

    fn member(&self, map: &mut Map, member: &Member) -> Result<(), i32> {
        let number = || self.number(member).ok_or(EINVAL);
        match member.name {
            "key" | "value" => self.typed(map, member)?,
            "type" => map.kind = number()?,
            "max_entries" => map.max_entries = number()?,
            "map_flags" => map.flags = number()?,
            "numa_node" => map.numa_node = number()?,
            "map_extra" => map.extra = number()?.into(),
            "pinning" => self.pinning(map, number()?)?,
            "key_size" | "value_size" => {
                self.set_size(map, member.name == "key_size", number()?)?;
            }
            unknown => {
                let name = &map.name;
                self.log.debug(format_args!("map '{name}': ignoring unknown field '{unknown}'."));
            }
        }
        Ok(())
    }

    fn pinning(&self, map: &mut Map, how: u32) -> Result<(), i32> {
        if how > 1 {
            self.log.warn(format_args!("map '{}': invalid pinning value {how}.", map.name));
        }
        map.pinned = how == 1;
        if how > 1 || self.within { Err(EINVAL) } else { Ok(()) }
    }

    /// Returns the number in `__uint(name, number)`, which is encoded as a pointer to an array with this number of
    /// elements.
    fn number(&self, member: &Member) -> Option<u32> {
        let (_, pointer) = self.pointer(member)?;
        self.btf.array(&self.btf.get(pointer.size)?).map(|(_, count)| count)
    }

    fn pointer(&self, member: &Member) -> Option<(u32, Type)> {
        self.btf.plain(member.kind).filter(|(_, found)| found.kind() == kind::PTR)
    }

    /// Sets the size of keys or values. A second definition must have the same size.
    fn set_size(&self, map: &mut Map, of_key: bool, size: u32) -> Result<(), i32> {
        let (old, what) = match of_key {
            true => (&mut map.key_size, "key"),
            false => (&mut map.value_size, "value"),
        };
        if *old != 0 && *old != size {
            let name = &map.name;
            self.log.warn(format_args!("map '{name}': conflicting {what} size {old} != {size}."));
            return Err(EINVAL);
        }
        *old = size;
        Ok(())
    }

    /// Reads `__type(key, TYPE)` or `__type(value, TYPE)`.
    fn typed(&self, map: &mut Map, member: &Member) -> Result<(), i32> {
        let (what, name) = (member.name, &map.name);
        let id = self.pointer(member).ok_or(EINVAL)?.1.size;
        let Some(size) = self.btf.size(id).and_then(|size| u32::try_from(size).ok()) else {
            self.log.warn(format_args!(
                "map '{name}': can't determine {what} size for type [{id}]: -22."
            ));
            return Err(EINVAL);
        };
        self.set_size(map, what == "key", size)?;
        match what {
            "key" => map.key_type = id,
            _ => map.value_type = id,
        }
        Ok(())
    }

    /// Reads `__array(values, TYPE)`: the type of inner maps or programs. Returns the debug messages about inner maps.
    fn slots(&self, map: &mut Map, member: &Member) -> Result<Vec<String>, i32> {
        let name = &map.name;
        let of_maps = matches!(map.kind, sort::ARRAY_OF_MAPS | sort::HASH_OF_MAPS);
        if self.within {
            self.log.warn(format_args!("map '{name}': multi-level inner maps not supported."));
            return Err(EOPNOTSUPP);
        }
        if !of_maps && map.kind != sort::PROG_ARRAY {
            self.log.warn(format_args!("map '{name}': should be map-in-map or prog-array."));
            return Err(EOPNOTSUPP);
        }
        let mut inner = Map { name: format!("{name}.inner"), ..Map::default() };
        self.set_size(map, false, 4)?;
        map.slots_at = u64::from(member.offset) / 8;
        if !of_maps {
            return Ok(vec![]);
        }
        let array = self.btf.get(member.kind).and_then(|found| self.btf.array(&found));
        let pointer = array.and_then(|(of, _)| self.btf.plain(of)).map(|(_, found)| found);
        let pointer = pointer.filter(|found| found.kind() == kind::PTR).ok_or(EINVAL)?;
        let found = Reader { within: true, ..*self }.read(&mut inner, pointer.size)?;
        map.inner = Some(Box::new(inner));
        Ok(found)
    }
}

/// Returns the debug messages about a map in libbpf's order. `told` are the members that are present.
fn found(map: &Map, told: &[&str]) -> Vec<String> {
    let name = &map.name;
    let number = |what: &str, value: String| {
        told.contains(&what).then(|| format!("{name}': found {what} = {value}"))
    };
    let sized = |what: &str, typed: u32, size: u32| match typed {
        0 => number(&format!("{what}_size"), size.to_string()),
        _ => Some(format!("{name}': found {what} [{typed}], sz = {size}")),
    };
    let lines = [
        number("type", map.kind.to_string()),
        sized("key", map.key_type, map.key_size),
        sized("value", map.value_type, map.value_size),
        number("max_entries", map.max_entries.to_string()),
        number("map_flags", format!("{:#x}", map.flags)),
        number("map_extra", format!("{:#x}", map.extra)),
        number("pinning", u32::from(map.pinned).to_string()),
        number("numa_node", map.numa_node.to_string()),
        map.inner.as_ref().map(|_| format!("{name}': found inner map definition")),
    ];
    lines.into_iter().flatten().collect()
}
