//! `ip link set … xdp`: attach a BPF program that processes received packets before the network stack.

use super::words::Words;
use crate::attr::nla_buf::{Bytes, NlaBuf};
use crate::bpf::kernel::{program::XDP, program_info};
use crate::cli::args::Args;
use crate::cli::grammar::{Spec, Value, told};
use crate::error::{Error, Result};
use crate::ip::bpf;
use crate::netlink::Nlas;
use crate::netlink::uapi::link::{ifla, xdp};
use crate::print::Printer;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::word::words;
use std::os::fd::AsRawFd;

/// The words that detach the program. They must be the last word of the line; elsewhere they are read as a program
/// type.
const OFF: &[&str] = &["off", "none"];

/// The syntax of a program, for the manual.
pub(super) const PROGRAM: &str = "{ off | none | object FILE | pinned FILE }";

/// The words after an object file.
static WORDS: &[Spec] = &[
    told(
        words!["section"],
        Value::Any,
        "NAME",
        "ELF section of the object file that holds the program (default prog)",
    ),
    told(words!["program"], Value::Any, "NAME", "name of the program in the object file"),
    told(words!["verbose"], Value::None, "", "print the log of the BPF verifier"),
];

/// Returns the words after a program.
pub fn words() -> Vec<&'static Spec> {
    WORDS.iter().collect()
}

/// Reads the arguments of `xdp`, `xdpgeneric`, `xdpdrv` or `xdpoffload`.
pub fn set(w: &mut Words, args: &mut Args, s: &Session) -> Result {
    let mode = match args.word() {
        "xdpgeneric" => xdp::SKB_MODE,
        "xdpdrv" => xdp::DRV_MODE,
        "xdpoffload" => xdp::HW_MODE,
        _ => 0,
    };
    // The program is offloaded to this interface.
    let dev = || w.dev.as_deref().and_then(|dev| s.links.index(dev));
    let interface = if mode == xdp::HW_MODE { dev().ok_or_else(Error::incomplete)? } else { 0 };
    let typed = args.value()?;
    if OFF.contains(&typed) && args.is_empty() {
        return w.put(ifla::XDP, &nest(-1, mode));
    }
    args.back();
    let program = bpf::program(args, XDP, interface, |refusal| match refusal.text {
        text if text.is_empty() => Error::silent(255),
        text => Error::fatal(text),
    })?;
    w.put(ifla::XDP, &nest(program.file.as_raw_fd(), mode))?;
    w.values.hold(program.file);
    Ok(())
}

fn nest(program: i32, mode: u32) -> Bytes {
    let mut nest = NlaBuf::default();
    nest.put(xdp::FD, &program.to_ne_bytes());
    nest.put(xdp::FLAGS, &(xdp::UPDATE_IF_NOEXIST | mode).to_ne_bytes());
    nest.bytes()
}

/// Attach modes, by number (linux/if_link.h). 0 means that no program is attached.
const MODES: &[&str] = &["", "xdp", "xdpgeneric", "xdpoffload", "xdpmulti"];
/// The mode for several programs, each with its own mode.
const MULTI: u8 = 4;

/// The modes of MULTI: number, name, and attribute with the program ID.
const EACH: &[(u8, &str, u16)] = &[
    (2, "xdpgeneric", xdp::SKB_PROG_ID),
    (1, "xdpdrv", xdp::DRV_PROG_ID),
    (3, "xdpoffload", xdp::HW_PROG_ID),
];

/// Prints the attach mode; in JSON also the programs.
pub fn show(l: &Link, p: &mut Printer, s: &Session) {
    let Some((mode, nest)) = attached(l) else { return };
    match MODES.get(usize::from(mode)) {
        Some(name) => p.format(format_args!("{name} ")),
        None => p.format(format_args!("xdp[{mode}] ")),
    }
    if p.is_json() {
        p.object(Some("xdp"), |p| {
            p.json("mode", mode);
            let one = nest.u32(xdp::PROG_ID);
            program(one, p, s);
            p.array(Some("attached"), |p| match mode {
                MULTI => EACH.iter().for_each(|row| entry(row.0, nest.u32(row.2), p, s)),
                _ => entry(mode, one, p, s),
            });
        });
    }
}

fn entry(mode: u8, id: Option<u32>, p: &mut Printer, s: &Session) {
    if id.is_some() {
        p.object(None, |p| {
            p.json("mode", mode);
            program(id, p, s);
        });
    }
}

fn program(id: Option<u32>, p: &mut Printer, s: &Session) {
    if let Some(id) = id {
        p.object(Some("prog"), |p| describe(id, p, s));
    }
}

/// Prints the programs in text, one per line.
pub(super) fn show_programs(l: &Link, p: &mut Printer, s: &Session) {
    let Some((mode, nest)) = attached(l).filter(|_| !p.is_json()) else { return };
    let each = if mode == MULTI { EACH } else { &[] };
    let all = [(mode, "xdp", xdp::PROG_ID)].into_iter().chain(each.iter().copied());
    for (_, name, attribute) in all {
        if let Some(id) = nest.u32(attribute) {
            p.line();
            p.format(format_args!("    prog/{name} "));
            describe(id, p, s);
        }
    }
}

/// Prints the ID of a program and the information that the kernel has about it.
fn describe(id: u32, p: &mut Printer, s: &Session) {
    p.field("id", "id", id);
    let Ok(found) = program_info(id) else { return };
    if !found.name.is_empty() {
        p.field("name", "name", &found.name);
    }
    p.field("tag", "tag", &format!("{:016x}", found.tag));
    p.both("jited", u32::from(found.compiled), if found.compiled { "jited " } else { "" });
    if s.options.details > 0 {
        p.field("load_time", "load_time", found.loaded);
        p.field("created_by_uid", "created_by_uid", found.user);
        if found.types != 0 {
            p.field("btf_id", "btf_id", found.types);
        }
    }
}

fn attached<'a>(l: &Link<'a>) -> Option<(u8, Nlas<'a>)> {
    let mode = l.nlas.inside(ifla::XDP, xdp::ATTACHED).and_then(|mode| mode.first().copied());
    Some((mode.filter(|mode| *mode != 0)?, l.nlas.nest(ifla::XDP)?))
}
