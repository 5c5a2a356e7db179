//! Loads the BTF, the maps and one selected program of an object file into the kernel.

use super::assemble::Assembled;
use super::core::{self, Missing};
use super::elf::{Elf, Flaw};
use super::insn::Insn;
use super::kernel;
use super::log::Log;
use super::map::{Map, Slot, sort};
use super::object::{Object, Program};
use super::section_name::wish;
use super::{Choice, Refusal, folder};
use crate::error::{reason, strerror, warn};
use crate::sys::{BpfMap, BpfProgram, BpfRecords};
use nix::libc::{EBADF, EINVAL, EIO, ENOENT, EPERM};
use std::borrow::Cow;
use std::io::Read;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

/// The last line of the message about a file that is not an ELF file, or has no BPF programs.
const NO_CONTEXT: &str = "Cannot initialize ELF context!";

/// The last line of the message about a file that libbpf refuses to open.
const NOT_OPENED: &str = "ERROR: opening BPF object file failed";

/// Loads the program of an object file that `choice` selects.
pub fn load(choice: &Choice) -> Result<OwnedFd, Refusal> {
    // Kernels before 5.11 charge maps and programs to RLIMIT_MEMLOCK. If the process may not raise the limit, loading
    // may still succeed with the old one.
    let _ = crate::sys::lift_memory_limit();
    let folder = folder::ready(if choice.kind == kernel::program::XDP { "xdp" } else { "ip" });
    say_unhashed(choice.path);
    let bytes = read(choice.path)?;
    let elf = Elf::parse(&bytes).map_err(|flaw| refusal(flaw, choice.path))?;
    let pins = format!("{}/globals", folder.as_deref().unwrap_or("(null)"));
    folder::make(&pins).map_err(|text| Refusal::new(text, ENOENT))?;
    let log = if choice.verbose { Log::All } else { Log::Warnings };
    let mut object =
        Object::open(choice.path, &elf, log).map_err(|_| Refusal::new(NOT_OPENED, ENOENT))?;
    say_tail_calls(&object);
    let program = choice.find(&object)?;
    let failed = |errno| {
        log.warn(format_args!("failed to load object '{}'", choice.path));
        Refusal::new("", errno)
    };
    choice.say_token(&object);
    let missing = adapt(&mut object, program).map_err(failed)?;
    let mut loader = Loader {
        object: &object,
        choice,
        pins,
        missing,
        types: None,
        maps: vec![],
        pinned: vec![],
    };
    let loaded = loader.load(program).map_err(|errno| {
        loader.unpin();
        failed(errno)
    })?;
    say_tail_calls(&object);
    loaded.ok_or_else(|| Refusal::new("", EBADF))
}

/// Reads a regular file. Other files, such as devices and pipes, may have no end: their content is empty here.
fn read(path: &str) -> Result<Vec<u8>, Refusal> {
    let refused = |errno| move |_| Refusal::new(NO_CONTEXT, errno);
    let mut file = std::fs::File::open(crate::text::to_path(path)).map_err(refused(EPERM))?;
    let mut bytes = vec![];
    if file.metadata().is_ok_and(|found| found.is_file()) {
        file.read_to_end(&mut bytes).map_err(refused(EINVAL))?;
    }
    Ok(bytes)
}

/// Prints the error messages of the reference's hash of the file. If the kernel supports AF_ALG sockets, the reference
/// hashes the file before it loads the file, and prints why that failed.
fn say_unhashed(path: &str) {
    use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};
    if socket(AddressFamily::Alg, SockType::SeqPacket, SockFlag::empty(), None).is_err() {
        return;
    }
    match std::fs::File::open(crate::text::to_path(path)).map(|file| file.metadata()) {
        Err(error) => warn(&format!("Error opening object {path}: {}", reason(&error))),
        Ok(Ok(folder)) if folder.is_dir() => {
            let (size, why) = (folder.len(), strerror(EINVAL));
            warn(&format!("Error from sendfile (-1 vs {size} bytes): {why}"));
        }
        _ => {}
    }
}

fn refusal(flaw: Flaw, path: &str) -> Refusal {
    let text = match flaw {
        Flaw::NotElf => NO_CONTEXT.into(),
        Flaw::NotBpf => format!("ELF format error, ELF file not for eBPF?\n{NO_CONTEXT}"),
        Flaw::OtherOrder => {
            let (ours, its) = match cfg!(target_endian = "little") {
                true => ("little", "big"),
                false => ("big", "little"),
            };
            format!("We are {ours} endian, eBPF object is {its} endian!\n{NO_CONTEXT}")
        }
        Flaw::Damaged => "Error fetching ELF ancillary data!".into(),
        Flaw::Narrow => format!("libbpf: elf: '{path}' is not a 64-bit ELF object\n{NOT_OPENED}"),
    };
    let errno = match flaw {
        Flaw::OtherOrder => EIO,
        Flaw::Narrow => ENOENT,
        _ => EINVAL,
    };
    Refusal::new(text, errno)
}

/// Applies CO-RE relocations to a program and to the functions that it may call.
fn adapt(object: &mut Object, program: usize) -> Result<Missing, i32> {
    if object.ext.as_ref().is_none_or(|ext| ext.fields.is_empty()) {
        return Ok(vec![]);
    }
    let kernel = core::kernel_types(object.log)?;
    let entries: Vec<usize> = object.entries().map(|(index, _)| index).collect();
    let left_out = object.programs[program].is_left_out();
    let wanted = |index| index == program && !left_out || !entries.contains(&index);
    core::adapt(object, &kernel, wanted)
}

/// Prints the reference's error for each program in a section named `ID/INDEX`. Such a name refers to a legacy
/// iproute2 map by its ID. libbpf does not support legacy maps, so the map is never found.
fn say_tail_calls(object: &Object) {
    for (_, program) in object.entries() {
        let parts = program.section_name().split_once('/');
        let number = |text: &str| text.parse::<u32>().ok();
        if let Some(map) = parts.and_then(|(map, at)| number(map).filter(|_| number(at).is_some()))
        {
            warn(&format!("unable to find map id {map} for tail call"));
        }
    }
}

impl Choice<'_> {
    /// Returns the index of the selected program.
    fn find(&self, object: &Object) -> Result<usize, Refusal> {
        let (what, wanted) = match (self.program, self.section) {
            (Some(name), _) => ("prog", name),
            (None, section) => ("sec", section.unwrap_or("prog")),
        };
        let fits = |(_, program): &(usize, &Program)| match what {
            "prog" => program.name == wanted,
            _ => program.section_name() == wanted,
        };
        let found = object.entries().find(fits).map(|(index, _)| index);
        let text = || format!("object file doesn't contain {what} {wanted}");
        found.ok_or_else(|| Refusal::new(text(), ENOENT))
    }

    /// With `verbose`, prints whether a BPF token could be created. A token delegates rights to an unprivileged
    /// process.
    fn say_token(&self, object: &Object) {
        let folder = "/sys/fs/bpf";
        if self.verbose
            && let Ok(file) = std::fs::File::open(folder)
            && let Err(errno) = kernel::token(file.as_fd())
        {
            object.log.debug(format_args!(
                "object '{}': failed ({}) to create BPF token from '{folder}', skipping optional step...",
                object.name, -errno
            ));
        }
    }

    /// The verbosity of the verifier's log.
    fn level(&self) -> u32 {
        if self.verbose { 3 } else { 1 }
    }
}

struct Loader<'a> {
    object: &'a Object<'a>,
    choice: &'a Choice<'a>,
    /// The directory of pinned maps.
    pins: String,
    missing: Missing,
    types: Option<OwnedFd>,
    maps: Vec<BpfMap>,
    /// The paths of the maps that this load has pinned.
    pinned: Vec<String>,
}

impl Loader<'_> {
    /// Loads a program with its BTF and maps. Returns `None` for a program that is not to be loaded.
    fn load(&mut self, program: usize) -> Result<Option<OwnedFd>, i32> {
        let (object, log) = (self.object, self.object.log);
        self.load_types();
        let wanted = Some(program).filter(|index| !object.programs[*index].is_left_out());
        let assembled = wanted.map(|index| Assembled::of(object, index)).transpose()?;
        for map in &object.maps {
            let made = self.map(map)?;
            self.maps.push(made);
        }
        let mut loaded = None;
        for (index, one) in object.entries() {
            match &assembled {
                Some(assembled) if wanted == Some(index) => {
                    loaded = Some(self.program(one, assembled)?);
                }
                _ => log.debug(format_args!("prog '{}': skipped loading", one.name)),
            }
        }
        self.fill_with_programs(program, loaded.as_ref())?;
        Ok(loaded)
    }

    fn load_types(&mut self) {
        let Some(btf) = &self.object.btf else { return };
        let (loaded, text) = kernel::load_types(btf.bytes(), 1);
        match loaded {
            Ok(file) => self.types = Some(file),
            Err(errno) => {
                let (log, said, number) = (self.object.log, text.read(), -errno);
                log.warn(format_args!("BTF loading error: {number}"));
                if !said.is_empty() {
                    log.warn(format_args!(
                        "-- BEGIN BTF LOAD LOG ---\n{said}\n-- END BTF LOAD LOG --"
                    ));
                }
            }
        }
    }

    /// Opens the pinned map of this name, or creates the map.
    fn map(&mut self, map: &Map) -> Result<BpfMap, i32> {
        let (log, name) = (self.object.log, &map.name);
        let made = self.reuse(map).and_then(|found| match found {
            Some(found) => {
                let file = found.as_raw_fd();
                log.debug(format_args!("map '{name}': skipping creation (preset fd={file})"));
                Ok(found)
            }
            None => self.make(map),
        });
        made.inspect_err(|errno| {
            let why = strerror(*errno);
            log.warn(format_args!("map '{name}': failed to create: {why}({})", -errno));
        })
    }

    fn pin_path(&self, map: &Map) -> Option<String> {
        map.pinned.then(|| format!("{}/{}", self.pins, map.name))
    }

    /// Opens the map if it is already pinned, and checks that its parameters match.
    fn reuse(&self, map: &Map) -> Result<Option<BpfMap>, i32> {
        let (log, name) = (self.object.log, &map.name);
        let Some(path) = self.pin_path(map) else { return Ok(None) };
        let found = match kernel::pinned(path.as_bytes()) {
            Ok(found) => found,
            Err(ENOENT) => {
                log.debug(format_args!("found no pinned map to reuse at '{path}'"));
                return Ok(None);
            }
            Err(errno) => {
                let why = strerror(errno);
                log.warn(format_args!("couldn't retrieve pinned map '{path}': {why}"));
                log.warn(format_args!("map '{name}': error reusing pinned map"));
                return Err(errno);
            }
        };
        let wanted = [map.kind, map.key_size, map.value_size, entries(map), map.flags];
        let found = BpfMap::opened(found).ok().filter(|(_, is)| *is == wanted);
        let Some((found, _)) = found else {
            log.warn(format_args!("couldn't reuse pinned map at '{path}': parameter mismatch"));
            log.warn(format_args!("map '{name}': error reusing pinned map"));
            return Err(EINVAL);
        };
        log.debug(format_args!("reused pinned map at '{path}'"));
        Ok(Some(found))
    }

    fn make(&mut self, map: &Map) -> Result<BpfMap, i32> {
        let (log, name) = (self.object.log, &map.name);
        let inner = map.inner.as_ref().map(|inner| self.create(inner, None)).transpose()?;
        if map.kind == sort::PERF_EVENT_ARRAY && map.max_entries == 0 {
            log.debug(format_args!("map '{name}': setting size to {}", entries(map)));
        }
        let made = self.create(map, inner.as_ref())?;
        log.debug(format_args!("map '{name}': created successfully, fd={}", made.as_raw_fd()));
        if !map.data.is_empty() {
            made.set(&0u32.to_ne_bytes(), map.data)?;
        }
        if map.is_frozen() {
            made.freeze()?;
        }
        for (at, slot) in &map.slots {
            let Slot::Map(index) = *slot else { continue };
            let Some(inner) = self.maps.get(index) else { return Err(EINVAL) };
            let (title, file) = (&self.object.maps[index].name, inner.as_raw_fd());
            kernel::set_file(&made, *at, inner.as_fd()).inspect_err(|errno| {
                let number = -errno;
                log.warn(format_args!(
                    "map '{name}': failed to initialize slot [{at}] to map '{title}' fd={file}: {number}"
                ));
            })?;
            log.debug(format_args!("map '{name}': slot [{at}] set to map '{title}' fd={file}"));
        }
        if let Some(path) = self.pin_path(map) {
            kernel::pin(made.as_fd(), path.as_bytes()).inspect_err(|errno| {
                let number = -errno;
                log.warn(format_args!("map '{name}': failed to auto-pin at '{path}': {number}"));
            })?;
            log.debug(format_args!("pinned map '{path}'"));
            self.pinned.push(path);
        }
        Ok(made)
    }

    /// Creates a map. If the kernel refuses the BTF types of keys and values, creates the map without them.
    fn create(&self, map: &Map, inner: Option<&BpfMap>) -> Result<BpfMap, i32> {
        let interface = self.choice.interface;
        let types = self.types.as_ref().filter(|_| map.takes_types()).map(AsFd::as_fd);
        let inner = inner.map(AsFd::as_fd);
        let create = |types| kernel::create_map(map, entries(map), inner, interface, types);
        match create(types) {
            Err(errno) if types.is_some() && (map.key_type, map.value_type) != (0, 0) => {
                let (name, why) = (&map.name, strerror(errno));
                self.object.log.warn(format_args!(
                    "Error in bpf_create_map_xattr({name}):{why}({}). Retrying without BTF.",
                    -errno
                ));
                create(None)
            }
            made => made,
        }
    }

    fn program(&self, one: &Program, assembled: &Assembled) -> Result<OwnedFd, i32> {
        let (object, log, name) = (self.object, self.object.log, one.name);
        let mut insns = assembled.insns.clone();
        for at in &assembled.uses {
            let index = insns[*at].imm as usize;
            insns[*at].imm = self.maps.get(index).ok_or(EINVAL)?.as_raw_fd();
        }
        let wish = wish(one.section_name());
        let size = |of: fn(&super::ext::Ext) -> usize| object.ext.as_ref().map_or(0, of);
        let licence = kernel::text(object.licence)?;
        let mut load = BpfProgram {
            kind: self.choice.kind,
            name,
            code: &Insn::bytes(&insns),
            licence: &licence,
            kernel_version: object.version.unwrap_or_else(running),
            flags: wish.flags,
            interface: self.choice.interface,
            attach: wish.attach,
            types: self.types.as_ref().map(AsFd::as_fd),
            ..BpfProgram::default()
        };
        if load.types.is_some() {
            load.functions =
                BpfRecords { size: size(|ext| ext.functions.size), bytes: &assembled.functions };
            load.lines = BpfRecords { size: size(|ext| ext.lines.size), bytes: &assembled.lines };
        }
        let (loaded, text) = kernel::load_program_aloud(&load, self.choice.level());
        let said = self.explain(text.read(), assembled);
        let say = |errno: Option<i32>| {
            let text = format_args!(
                "prog '{name}': -- BEGIN PROG LOAD LOG --\n{said}-- END PROG LOAD LOG --"
            );
            match errno {
                _ if said.is_empty() => {}
                Some(_) => log.warn(text),
                None => log.debug(text),
            }
        };
        match loaded {
            Ok(file) => {
                say(None);
                for (map, made) in
                    object.maps.iter().zip(&self.maps).filter(|(map, _)| map.is_frozen())
                {
                    if let Err(errno) = kernel::bind_map(file.as_fd(), made.as_fd()) {
                        let (map, why) = (&map.name, strerror(errno));
                        log.warn(format_args!("prog '{name}': failed to bind map '{map}': {why}"));
                    }
                }
                Ok(file)
            }
            Err(errno) => {
                let (why, number) = (strerror(errno), -errno);
                log.warn(format_args!("prog '{name}': BPF program load failed: {why}"));
                say(Some(errno));
                log.warn(format_args!("prog '{name}': failed to load: {number}"));
                Err(errno)
            }
        }
    }

    /// Adds details to the verifier's log that only the loader knows, such as failed relocations.
    fn explain<'s>(&self, said: Cow<'s, str>, assembled: &Assembled) -> Cow<'s, str> {
        let place = |(program, at, asked): &(usize, usize, String)| {
            Some((assembled.start(*program)? + at, asked.clone()))
        };
        let missing: Vec<_> = self.missing.iter().filter_map(place).collect();
        core::explain(&said, &missing).map_or(said, Cow::Owned)
    }

    /// Stores programs in maps of programs (tail calls). Only the selected program is loaded; the others are reported
    /// as missing.
    fn fill_with_programs(&self, program: usize, loaded: Option<&OwnedFd>) -> Result<(), i32> {
        let log = self.object.log;
        for (map, made) in self.object.maps.iter().zip(&self.maps) {
            for (at, slot) in &map.slots {
                let Slot::Program(index) = *slot else { continue };
                let (name, title) = (&map.name, self.object.programs[index].name);
                let file = loaded.filter(|_| index == program);
                // libbpf uses -2 as the file descriptor of a program that is not loaded.
                let number = file.map_or(-2, AsRawFd::as_raw_fd);
                let set = match file {
                    Some(file) => kernel::set_file(made, *at, file.as_fd()),
                    None => Err(EBADF),
                };
                if let Err(errno) = set {
                    log.warn(format_args!(
                        "map '{name}': failed to initialize slot [{at}] to prog '{title}' fd={number}: {}",
                        -errno
                    ));
                    return Err(errno);
                }
                log.debug(format_args!(
                    "map '{name}': slot [{at}] set to prog '{title}' fd={number}"
                ));
            }
        }
        Ok(())
    }

    /// Removes the pins of a load that failed.
    fn unpin(&self) {
        for path in &self.pinned {
            let _ = crate::sys::remove_file(path);
        }
    }
}

/// The `max_entries` to create a map with.
fn entries(of: &Map) -> u32 {
    match of.kind {
        sort::PERF_EVENT_ARRAY if of.max_entries == 0 => processors(),
        sort::RINGBUF | sort::USER_RINGBUF => ring(of.max_entries),
        _ => of.max_entries,
    }
}

/// The size of a ring buffer in bytes: `size` rounded up to a power of two times the page size.
fn ring(size: u32) -> u32 {
    let page = nix::unistd::sysconf(nix::unistd::SysconfVar::PAGE_SIZE).ok().flatten();
    let page = page.and_then(|page| u32::try_from(page).ok()).unwrap_or(4096);
    match size {
        0 => 0,
        _ => page.checked_mul(size.div_ceil(page).next_power_of_two()).unwrap_or(size),
    }
}

/// The number of possible CPUs.
fn processors() -> u32 {
    let list = std::fs::read_to_string("/sys/devices/system/cpu/possible").unwrap_or_default();
    let last = list.trim().rsplit([',', '-']).next().and_then(|last| last.parse::<u32>().ok());
    last.map_or(1, |last| last + 1)
}

/// The version of the running kernel as in LINUX_VERSION_CODE. Kernels before 5.0 require it of some program types.
fn running() -> u32 {
    let names = nix::sys::utsname::uname().ok();
    let release = names.as_ref().and_then(|names| names.release().to_str());
    let mut numbers = release.unwrap_or_default().split(|c: char| !c.is_ascii_digit());
    let mut next = || numbers.next().and_then(|text| text.parse::<u32>().ok()).unwrap_or_default();
    next() << 16 | next() << 8 | next().min(255)
}
