//! CO-RE relocations: adapts instructions of a program to the types of the running kernel.

use super::btf::Btf;
use super::bytes::u32;
use super::ext::Records;
use super::insn::{self, Insn};
use super::log::Log;
use super::object::Object;
use super::spec::{Answer, Named, Spec, essential, same_kind};
use nix::libc::{EINVAL, ERANGE, ESRCH};

/// libbpf's invalid function number. A call of it replaces an instruction whose relocation failed, so that the verifier
/// rejects the program if it can reach this instruction.
pub const NOWHERE: i32 = 0x0bad_2310;
/// The file with the BTF data of the kernel.
const TYPES: &str = "/sys/kernel/btf/vmlinux";

/// For each type of the program: the kernel's types of the same kind and name.
type Candidates = Vec<(u32, Vec<u32>)>;

/// Reads the BTF data of the running kernel.
pub(super) fn kernel_types(log: Log) -> Result<Btf, i32> {
    let found = std::fs::read(TYPES).ok();
    if found.is_none() {
        log.warn(format_args!(
            "kernel BTF is missing at '{TYPES}', was CONFIG_DEBUG_INFO_BTF enabled?"
        ));
    }
    let Some(types) = found.and_then(Btf::parse) else {
        log.warn(format_args!("failed to find valid kernel BTF"));
        log.warn(format_args!("Error loading vmlinux BTF: -{ESRCH}"));
        return Err(ESRCH);
    };
    log.debug(format_args!("loaded kernel BTF from '{TYPES}'"));
    Ok(types)
}

/// A CO-RE relocation.
struct Question<'a> {
    /// The index of the program, and the instruction within it.
    program: usize,
    at: usize,
    /// The number of the relocation in its section.
    number: usize,
    spec: Spec<'a>,
}

/// The failed relocations: program, instruction within it, and the description of the target.
pub type Missing = Vec<(usize, usize, String)>;

/// Applies the relocations to the programs for which `is_wanted` is true.
pub fn adapt(
    object: &mut Object,
    kernel: &Btf,
    is_wanted: impl Fn(usize) -> bool,
) -> Result<Missing, i32> {
    let (btf, ext) = (object.btf.take(), object.ext.take());
    let adapted = match (&btf, &ext) {
        (Some(btf), Some(ext)) => adapt_all(object, btf, &ext.fields, kernel, is_wanted),
        _ => Ok(vec![]),
    };
    (object.btf, object.ext) = (btf, ext);
    adapted.inspect_err(|errno| {
        object.log.warn(format_args!("failed to perform CO-RE relocations: {}", -errno));
    })
}

fn adapt_all(
    object: &mut Object,
    btf: &Btf,
    all: &Records,
    kernel: &Btf,
    is_wanted: impl Fn(usize) -> bool,
) -> Result<Missing, i32> {
    let (mut known, mut missing, size) = (vec![], vec![], all.size.max(1));
    for (name, records) in all.sections() {
        let (section, count) = (btf.text(name), records.len() / size);
        object.log.debug(format_args!("sec '{section}': found {count} CO-RE relocations"));
        for (number, record) in records.chunks_exact(size).enumerate() {
            let question = question(object, btf, section, number, record, &is_wanted)?;
            let Some(question) = question else { continue };
            if !question.put(object, btf, kernel, &mut known)? {
                missing.push((question.program, question.at, question.spec.to_string()));
            }
        }
    }
    Ok(missing)
}

/// Parses a relocation record. Returns `None` for programs that are not wanted.
fn question<'a>(
    object: &Object,
    btf: &'a Btf,
    section: &str,
    number: usize,
    record: &[u8],
    is_wanted: &impl Fn(usize) -> bool,
) -> Result<Option<Question<'a>>, i32> {
    let word = |at: usize| u32(record, 4 * at).ok_or(EINVAL);
    let [offset, root, text, ask] = [word(0)?, word(1)?, word(2)?, word(3)?];
    let Some(index) = object.programs.iter().find(|one| one.title() == section) else {
        return Ok(None);
    };
    let insn = offset as usize / insn::SIZE;
    let program = object.at(index.section, insn).ok_or(EINVAL)?;
    if !is_wanted(program) {
        return Ok(None);
    }
    let name = object.programs[program].name;
    let text = btf.text(text);
    let Some(spec) = Spec::parse(btf, ask, root, text) else {
        object.log.warn(format_args!(
            "prog '{name}': relo #{number}: parsing {} + {text} failed: -{EINVAL}",
            Named(btf, root)
        ));
        object
            .log
            .warn(format_args!("prog '{name}': relo #{number}: failed to relocate: -{EINVAL}"));
        return Err(EINVAL);
    };
    Ok(Some(Question { program, at: insn - object.programs[program].start, number, spec }))
}

impl Question<'_> {
    /// Applies a relocation to the program. Returns false if the kernel has no match.
    fn put(
        &self,
        object: &mut Object,
        btf: &Btf,
        kernel: &Btf,
        known: &mut Candidates,
    ) -> Result<bool, i32> {
        let log = object.log;
        let program = &mut object.programs[self.program];
        let title = format!("prog '{}': relo #{}", program.name, self.number);
        if !self.spec.is_local() {
            let root = self.spec.root;
            if !known.iter().any(|(own, _)| *own == root) {
                known.push((root, candidates(btf, root, kernel, log)));
            }
        }
        log.debug(format_args!("{title}: {}", self.spec));
        let old = self.spec.answer().ok_or(EINVAL)?;
        let new = match self.spec.is_local() {
            true => Some(old),
            false => self.answer(&title, kernel, known, log)?,
        };
        let patch = Patch { title, at: self.at, old, log };
        let new = new.filter(|new| patch.fits(new, btf, kernel));
        let Some(insns) = program.insns.get_mut(self.at..) else { return Err(EINVAL) };
        match new {
            Some(new) => match patch.put(insns, new) {
                Ok(()) => Ok(true),
                Err(errno) => {
                    let Patch { title, at, .. } = patch;
                    log.warn(format_args!("{title}: failed to patch insn #{at}: {}", -errno));
                    Err(errno)
                }
            },
            None => {
                patch.spoil(insns);
                Ok(false)
            }
        }
    }

    /// Returns the value of a relocation for the kernel.
    fn answer(
        &self,
        title: &str,
        kernel: &Btf,
        known: &Candidates,
        log: Log,
    ) -> Result<Option<Answer>, i32> {
        let mut found: Option<(u32, Answer)> = None;
        let candidates = known.iter().filter(|(own, _)| *own == self.spec.root);
        for (number, id) in candidates.flat_map(|(_, all)| all).enumerate() {
            let spec = match self.spec.find(kernel, *id) {
                Ok(spec) => spec,
                Err(spec) => {
                    log.debug(format_args!("{title}: non-matching candidate #{number} {spec}"));
                    continue;
                }
            };
            log.debug(format_args!("{title}: matching candidate #{number} {spec}"));
            let answer = spec.answer().ok_or(EINVAL)?;
            match found {
                Some((bits, _)) if bits != spec.bits => {
                    log.warn(format_args!(
                        "{title}: field offset ambiguity: {} != {bits}",
                        spec.bits
                    ));
                    return Err(EINVAL);
                }
                Some((_, known)) if known.number != answer.number => {
                    let (one, other) = (known.number, answer.number);
                    log.warn(format_args!(
                        "{title}: relocation decision ambiguity: success {one} != success {other}"
                    ));
                    return Err(EINVAL);
                }
                _ => found = Some((spec.bits, answer)),
            }
        }
        if let Some((_, answer)) = found {
            return Ok(Some(answer));
        }
        log.debug(format_args!("{title}: no matching targets found"));
        let zero = Answer { number: 0, sure: true, field: None };
        Ok(self.spec.may_be_missing().then_some(zero))
    }
}

/// Returns the kernel's types of the same kind and name as `root`.
fn candidates(btf: &Btf, root: u32, kernel: &Btf, log: Log) -> Vec<u32> {
    let Some(own) = btf.get(root) else { return vec![] };
    let name = essential(btf.name(&own));
    let like =
        |(_, other): &(u32, _)| same_kind(&own, other) && essential(kernel.name(other)) == name;
    let found: Vec<u32> = match name {
        "" => vec![],
        _ => kernel.all().filter(like).map(|(id, _)| id).collect(),
    };
    for id in &found {
        log.debug(format_args!(
            "CO-RE relocating {}: found target candidate {} in [vmlinux]",
            Named(btf, root),
            Named(kernel, *id)
        ));
    }
    found
}

/// A relocation to apply to an instruction.
struct Patch {
    title: String,
    at: usize,
    old: Answer,
    log: Log,
}

impl Patch {
    /// Whether a load or store of the one field can be changed to the other.
    fn fits(&self, new: &Answer, btf: &Btf, kernel: &Btf) -> bool {
        match (self.old.field, new.field) {
            (Some((old, own)), Some((new, other))) if old != new => {
                btf.is_unsigned_or_pointer(own) == kernel.is_unsigned_or_pointer(other)
                    && btf.is_unsigned_or_pointer(own).is_some()
            }
            _ => true,
        }
    }

    fn put(&self, insns: &mut [Insn], new: Answer) -> Result<(), i32> {
        const CLASS: u8 = 7;
        let Some((insn, rest)) = insns.split_first_mut() else { return Err(EINVAL) };
        match insn.code & CLASS {
            4 | 7 if insn.code & 8 == 0 => self.put_immediate(insn, new),
            1..=3 => self.put_offset(insn, new),
            0 if insn.code == insn::LOAD_64 && !rest.is_empty() => {
                self.put_wide(insn, &mut rest[0], new)
            }
            _ => {
                let Patch { title, at, log, .. } = self;
                log.warn(format_args!(
                    "{title}: trying to relocate unrecognized insn #{at}, code:{:#x}",
                    insn.code
                ));
                Err(EINVAL)
            }
        }
    }

    /// Sets the immediate of an arithmetic instruction.
    fn put_immediate(&self, insn: &mut Insn, new: Answer) -> Result<(), i32> {
        let Patch { title, at, old, log } = self;
        if old.sure && insn.imm as u32 != old.number as u32 {
            return self.unexpected("ALU/ALU64", insn.imm.into(), new);
        }
        let before = std::mem::replace(&mut insn.imm, new.number as i32);
        log.debug(format_args!(
            "{title}: patched insn #{at} (ALU/ALU64) imm {before} -> {}",
            insn.imm
        ));
        Ok(())
    }

    /// Sets the offset of a load or store instruction, and its size to that of the field.
    fn put_offset(&self, insn: &mut Insn, new: Answer) -> Result<(), i32> {
        let Patch { title, at, old, log } = self;
        if old.sure && insn.offset as u64 != old.number {
            return self.unexpected("LDX/ST/STX", insn.offset.into(), new);
        }
        let offset = i16::try_from(new.number).map_err(|_| {
            log.warn(format_args!(
                "{title}: insn #{at} (LDX/ST/STX) value too big: {}",
                new.number
            ));
            ERANGE
        })?;
        let before = std::mem::replace(&mut insn.offset, offset);
        log.debug(format_args!(
            "{title}: patched insn #{at} (LDX/ST/STX) off {before} -> {offset}"
        ));
        if let (Some((before, _)), Some((size, _))) = (old.field, new.field)
            && before != size
        {
            insn.set_size(size).ok_or(EINVAL)?;
            log.debug(format_args!(
                "{title}: patched insn #{at} (LDX/ST/STX) mem_sz {before} -> {size}"
            ));
        }
        Ok(())
    }

    /// Sets the value of a 64-bit immediate load, which consists of two instructions.
    fn put_wide(&self, insn: &mut Insn, second: &mut Insn, new: Answer) -> Result<(), i32> {
        let Patch { title, at, old, log } = self;
        let before = u64::from(second.imm as u32) << 32 | u64::from(insn.imm as u32);
        if old.sure && before != old.number {
            return self.unexpected("LDIMM64", before as i64, new);
        }
        (insn.imm, second.imm) = (new.number as i32, (new.number >> 32) as i32);
        log.debug(format_args!(
            "{title}: patched insn #{at} (LDIMM64) imm64 {before} -> {}",
            new.number
        ));
        Ok(())
    }

    /// Returns an error if an instruction does not contain the value it was compiled with.
    fn unexpected(&self, how: &str, got: i64, new: Answer) -> Result<(), i32> {
        let Patch { title, at, old, log } = self;
        log.warn(format_args!(
            "{title}: unexpected insn #{at} ({how}) value: got {got}, exp {} -> {}",
            old.number, new.number
        ));
        Err(EINVAL)
    }

    /// Makes the instruction invalid, so that the verifier rejects the program if it can reach the instruction.
    fn spoil(&self, insns: &mut [Insn]) {
        let count = if insns.first().is_some_and(|one| one.code == insn::LOAD_64) { 2 } else { 1 };
        for (more, insn) in insns.iter_mut().enumerate().take(count).rev() {
            let at = self.at + more;
            self.log.debug(format_args!("{}: substituting insn #{at} w/ invalid insn", self.title));
            *insn = Insn::call(NOWHERE);
        }
    }
}

/// Returns an explanation for a verifier log that complains about a failed relocation; `None` for other logs.
pub fn explain(said: &str, missing: &[(usize, String)]) -> Option<String> {
    let (before, after) = said.rsplit_once(&format!("invalid func unknown#{NOWHERE}\n"))?;
    let before = before.strip_suffix(&format!(": (85) call unknown#{NOWHERE}\n"))?;
    let (rest, number) = before.split_at(before.rfind('\n').map_or(0, |end| end + 1));
    let at = number.parse().ok()?;
    let (_, asked) = missing.iter().find(|(other, _)| *other == at)?;
    Some(format!(
        "{rest}{number}: <invalid CO-RE relocation>\n\
         failed to resolve CO-RE relocation {asked}\n{after}"
    ))
}
