//! Tests the parser with damaged objects: truncated at each length, and with each byte changed. Errors are permitted;
//! panics and excessive memory use are not.

use super::assemble::Assembled;
use super::btf::Btf;
use super::core::adapt;
use super::elf::Elf;
use super::insn::SIZE;
use super::log::Log;
use super::object::Object;

use std::sync::LazyLock;

/// An object with CO-RE relocations. Its own types are used as the kernel's.
const FIELDS: &[u8] = include_bytes!("../../tests/bpf/fields.o");

#[cfg(test)]
const OBJECTS: &[&[u8]] = &[
    FIELDS,
    include_bytes!("../../tests/bpf/maps.o"),
    include_bytes!("../../tests/bpf/tail.o"),
    include_bytes!("../../tests/bpf/within.o"),
];

static KERNEL: LazyLock<Btf> = LazyLock::new(|| {
    let elf = Elf::parse(FIELDS).expect("a whole object");
    let types = elf.section(".BTF").expect("types").1.data;
    Btf::parse(types.to_vec()).expect("whole types")
});

/// Parses a file and links each of its programs. Returns the number of programs.
pub fn read(bytes: &[u8]) -> usize {
    let Ok(elf) = Elf::parse(bytes) else { return 0 };
    let Ok(mut object) = Object::open("object.o", &elf, Log::Quiet) else { return 0 };
    if adapt(&mut object, &KERNEL, |_| true).is_err() {
        return 0;
    }
    let assembled = |(index, _)| Assembled::of(&object, index).ok();
    let all: Vec<Assembled> = object.entries().filter_map(assembled).collect();
    let most = |one: &Assembled| one.insns.len() * SIZE + one.functions.len() + one.lines.len();
    assert!(all.iter().all(|one| most(one) <= 4 * bytes.len()), "more than the file holds");
    all.len()
}

#[cfg_attr(target_endian = "big", ignore = "the objects are little-endian")]
#[test]
fn whole_objects_have_programs() {
    assert!(OBJECTS.iter().all(|bytes| read(bytes) > 0));
}

#[test]
fn cut_objects_are_no_harm() {
    for bytes in OBJECTS {
        for len in 0..bytes.len() {
            read(&bytes[..len]);
        }
    }
}

#[test]
fn changed_objects_are_no_harm() {
    for bytes in OBJECTS {
        let mut mutant = bytes.to_vec();
        for at in 0..bytes.len() {
            for change in [0x01, 0x80, 0xff] {
                mutant[at] ^= change;
                read(&mutant);
                mutant[at] = bytes[at];
            }
        }
    }
}
