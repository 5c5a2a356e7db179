//! Links a program with the functions that it calls, into one sequence of instructions as the kernel requires.

use super::bytes::u32;
use super::ext::Records;
use super::insn::{self, Insn, source};
use super::object::{Object, Program, Target};
use nix::libc::{E2BIG, EINVAL, ENOENT};

/// The maximum nesting depth of calls. The kernel's limit is lower.
const DEPTH: usize = 256;

/// A linked program.
#[derive(Default)]
pub(super) struct Assembled {
    /// The instructions. An instruction that uses a map contains the map's index in place of its file descriptor.
    pub(super) insns: Vec<Insn>,
    /// The indexes of the instructions that use maps.
    pub uses: Vec<usize>,
    /// The records of functions and lines from `.BTF.ext`.
    pub functions: Vec<u8>,
    pub lines: Vec<u8>,
    /// For each program or function of the object that is part of this program: its index, and its first instruction.
    starts: Vec<(usize, usize)>,
}

impl Assembled {
    /// Links a program of an object.
    pub fn of(object: &Object, program: usize) -> Result<Assembled, i32> {
        let mut whole = Assembled::default();
        let whole_or_not = whole.append(object, program);
        whole_or_not.and_then(|()| whole.call(object, program, program, 0)).inspect_err(
            |errno| {
                let name = object.programs[program].name;
                object
                    .log
                    .warn(format_args!("prog '{name}': failed to relocate calls: {}", -errno));
            },
        )?;
        Ok(whole)
    }

    /// Appends a program or function, with its references to maps.
    fn append(&mut self, object: &Object, index: usize) -> Result<(), i32> {
        let (program, start) = (&object.programs[index], self.insns.len());
        self.starts.push((index, start));
        self.insns.extend(&program.insns);
        for (at, target) in &program.targets {
            let (map, from, second) = match *target {
                Target::Map(map) => (map, source::MAP, 0),
                Target::Data { map, offset } => (map, source::MAP_VALUE, offset as i32),
                Target::Function(_) => continue,
            };
            let [first, next, ..] = &mut self.insns[start + at..] else { continue };
            first.set_source(from);
            first.imm = map as i32;
            next.imm = second;
            self.uses.push(start + at);
        }
        let Some(ext) = &object.ext else { return Ok(()) };
        let mut functions = std::mem::take(&mut self.functions);
        let mut lines = std::mem::take(&mut self.lines);
        let told = self.tell(object, index, &ext.functions, &mut functions, ["function", "func"]);
        let told =
            told.and_then(|()| self.tell(object, index, &ext.lines, &mut lines, ["line"; 2]));
        (self.functions, self.lines) = (functions, lines);
        told
    }

    /// Copies the `.BTF.ext` records of a program or function. If the main program has no records of a type, none are
    /// copied.
    fn tell(
        &self,
        object: &Object,
        index: usize,
        records: &Records,
        into: &mut Vec<u8>,
        [what, short]: [&str; 2],
    ) -> Result<(), i32> {
        let (Some(btf), program) = (&object.btf, &object.programs[index]) else { return Ok(()) };
        let (start, before) = (self.start(index).unwrap_or_default(), into.len());
        let (is_main, name) = (self.starts.len() == 1, program.name);
        if records.is_empty() || before == 0 && !is_main {
            return Ok(());
        }
        for record in records.of(|name| btf.text(name) == program.title()) {
            copy_record(record, program.start, program.insns.len(), start, into);
        }
        match into.len() > before {
            true => Ok(()),
            false if is_main => {
                object.log.warn(format_args!(
                    "prog '{name}': missing .BTF.ext {what} info for the main program, skipping all of .BTF.ext {short} info."
                ));
                Ok(())
            }
            false => {
                object.log.warn(format_args!("prog '{name}': missing .BTF.ext {what} info."));
                Err(ENOENT)
            }
        }
    }

    /// Appends the functions that a program or function calls, unless they are present, and sets the call offsets.
    fn call(
        &mut self,
        object: &Object,
        main: usize,
        index: usize,
        depth: usize,
    ) -> Result<(), i32> {
        let (log, program) = (object.log, &object.programs[index]);
        let (name, start) = (program.name, self.start(index).unwrap_or_default());
        for at in 0..program.insns.len() {
            let Some(called) = callee(object, program, at)? else { continue };
            if self.start(called).is_none() {
                self.add(object, main, called, depth)?;
            }
            let to = self.start(called).unwrap_or_default();
            let imm = to as i32 - (start + at) as i32 - 1;
            let insn = &mut self.insns[start + at];
            insn.imm = imm;
            if insn.code == insn::LOAD_64 {
                insn.set_source(source::FUNCTION);
            }
            log.debug(format_args!(
                "prog '{name}': insn #{at} relocated, imm {imm} points to subprog '{}' (now at {to} offset)",
                object.programs[called].name
            ));
        }
        Ok(())
    }

    /// Appends a function and the functions that it calls.
    fn add(
        &mut self,
        object: &Object,
        main: usize,
        called: usize,
        depth: usize,
    ) -> Result<(), i32> {
        let (main_name, one) = (object.programs[main].name, &object.programs[called]);
        let (log, count, title) = (object.log, one.insns.len(), one.name);
        self.append(object, called)?;
        log.debug(format_args!("prog '{main_name}': added {count} insns from sub-prog '{title}'"));
        if depth == DEPTH {
            log.warn(format_args!("prog '{main_name}': too many functions within each other"));
            return Err(E2BIG);
        }
        self.call(object, main, called, depth + 1)
    }

    /// Returns the first instruction of a program or function of the object.
    pub fn start(&self, index: usize) -> Option<usize> {
        self.starts.iter().find(|(one, _)| *one == index).map(|(_, start)| *start)
    }
}

/// Returns the function that an instruction calls, or whose address it loads.
fn callee(object: &Object, program: &Program, at: usize) -> Result<Option<usize>, i32> {
    let insn = program.insns[at];
    let known = program.targets.binary_search_by_key(&at, |(insn, _)| *insn);
    let found = match known.ok().map(|found| program.targets[found].1) {
        Some(Target::Function(offset)) => {
            let more = match insn.code {
                insn::LOAD_64 => i64::from(insn.imm) / insn::SIZE as i64,
                _ => i64::from(insn.imm) + 1,
            };
            let to = (offset / insn::SIZE as u64).checked_add_signed(more);
            to.and_then(|to| object.function_at(usize::try_from(to).ok()?))
        }
        None if insn.is_local_call() => {
            let to = (program.start + at) as i64 + i64::from(insn.imm) + 1;
            usize::try_from(to).ok().and_then(|to| object.at(program.section, to))
        }
        _ => return Ok(None),
    };
    if found.is_none() {
        let name = program.name;
        object.log.warn(format_args!(
            "prog '{name}': no .text section found yet sub-program call exists"
        ));
    }
    found.map(Some).ok_or(EINVAL)
}

/// Copies a record, and adjusts its instruction offset to the new position of the instructions.
fn copy_record(record: &[u8], from: usize, count: usize, to: usize, into: &mut Vec<u8>) {
    let Some(at) = u32(record, 0).map(|offset| offset as usize / insn::SIZE) else { return };
    if (from..from + count).contains(&at) {
        into.extend(((at - from + to) as u32).to_ne_bytes());
        into.extend(&record[4..]);
    }
}
