//! `ip route ... encap bpf`

use super::Encap;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, flag, text, u32};
use crate::bpf::Refusal;
use crate::bpf::kernel::program;
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::cli::value::number;
use crate::error::{Error, Result, strerror};
use crate::ip::bpf;
use crate::netlink::Nlas;
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::exact;
use std::os::fd::AsRawFd;

/// The type `bpf`.
pub const BPF: Encap = Encap {
    set: &[&IN, &OUT, &XMIT, &HEADROOM, &HELP],
    show: &[&IN, &OUT, &XMIT, &HEADROOM],
    lenient: true,
    ..Encap::new("bpf", 6, "run BPF programs on packets that use the route")
};

const IN: Attr = hook(text(1, exact!["in"])).doc("PROG", "run this program on received packets");
const OUT: Attr =
    hook(text(2, exact!["out"])).doc("PROG", "run this program on sent packets of the host");
const XMIT: Attr = hook(text(3, exact!["xmit"]))
    .doc("PROG", "run this program on all packets before transmission");
const HEADROOM: Attr = u32(4, exact!["headroom"])
    .set(set_headroom)
    .show(show_headroom)
    .doc("BYTES", "maximum number of bytes that the program adds in front (default 0)");
const HELP: Attr =
    flag(0, exact!["help"]).set(|_, _, _, _| Err(BPF.usage())).doc("", "print the usage and exit");

/// A row for a program: `object FILE [ section NAME ]`, `pinned FILE`.
pub const fn hook(row: Attr) -> Attr {
    row.set(set_program).show(show_program).follows(Value::Any)
}

/// LWT_BPF_PROG_FD and LWT_BPF_PROG_NAME; SEG6_LOCAL_BPF_PROG and SEG6_LOCAL_BPF_PROG_NAME have the same numbers.
const FILE: u16 = 1;
const NAME: u16 = 2;

fn set_program(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    into.once(a.id, a.name(), args.peek().unwrap_or_default())?;
    let program = bpf::program(args, sort(a), 0, |Refusal { text, errno }| {
        let (why, line) = (strerror(errno), if text.is_empty() { "" } else { "\n" });
        Error::fatal(format!("{text}{line}Failed to parse eBPF program: {why}"))
    })?;
    let mut nest = NlaBuf::default();
    nest.put(FILE, &program.file.as_raw_fd().to_ne_bytes());
    nest.put_str(NAME, &program.name);
    into.put(a.id | crate::netlink::uapi::nlm::NESTED, &nest.bytes());
    s.hold(program.file);
    Ok(())
}

/// Returns the program type (`BPF_PROG_TYPE_…`) of a row.
fn sort(a: &Attr) -> u32 {
    match a.name() {
        "in" => program::LWT_IN,
        "out" => program::LWT_OUT,
        "xmit" => program::LWT_XMIT,
        _ => program::LWT_SEG6LOCAL,
    }
}

/// Prints the name of the program. A program without a name is only in JSON.
fn show_program(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    let Some(program) = nlas.nest(a.id) else { return };
    match program.str(NAME) {
        Some(name) => p.field(a.key, a.label, &name),
        None => p.both(a.key, "<unknown>", &format!("{} ", a.label)),
    }
}

/// As in the reference, the first value is used.
fn set_headroom(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let text = args.value()?;
    match number(text, "headroom is invalid\n")? {
        0 => Err(Error::invalid(text, "headroom is invalid\n")),
        bytes => {
            into.fill(a.id, &u32::to_ne_bytes(bytes));
            Ok(())
        }
    }
}

/// As in the reference, text output has no label for the value.
fn show_headroom(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    p.put_some(a.key, " ", nlas.u32(a.id), " ");
}
