//! `ip tuntap show`: all tun and tap devices; with -details, the processes that have them open.

use super::change::iff;
use crate::cli::args::Args;
use crate::error::{Result, reason, warn};
use crate::netlink::message::Messages;
use crate::netlink::uapi::family::UNSPEC;
use crate::print::{Color, Printer};
use crate::query::links;
use crate::query::processes;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::Ifname;
use std::path::{Path, PathBuf};

/// Runs `ip tuntap show`.
pub fn run(s: &Session, _: &mut Args) -> Result {
    let links = links::of_kind(s, "tun", UNSPEC)?;
    s.printer().document(|p| {
        for message in Messages(&links) {
            if let Some(name) = Link::parse(&message).name() {
                show(&name, p, s);
            }
        }
        Ok(())
    })
}

fn show(name: &Ifname, p: &mut Printer, s: &Session) {
    let Some(flags) = number(name, "tun_flags") else { return };
    p.object(None, |p| {
        p.put_in(Color::Ifname, "ifname", "", name, ":");
        self::flags(flags as u16, p);
        for (key, before, file) in [("user", " user ", "owner"), ("group", " group ", "group")] {
            p.put_some(key, before, number(name, file).filter(|id| *id != -1), "");
        }
        if s.options.details > 0 {
            p.line();
            holders(name, p);
        } else {
            p.end();
        }
    });
}

/// Reads a number from /sys/class/net/NAME. Prints a warning if the file cannot be read.
fn number(name: &Ifname, file: &str) -> Option<i64> {
    let path = format!("/sys/class/net/{name}/{file}");
    match std::fs::read_to_string(crate::text::to_path(&path)) {
        Ok(text) => crate::text::number::signed(text.trim_end()),
        Err(error) => {
            warn(&format!("fopen {path}: {}", reason(&error)));
            None
        }
    }
}

/// The names of flags in the order of the output: name, bit, and whether the name is printed if the bit is set or if it
/// is not. `pi` and `filter` are printed if IFF_NO_PI is not set, as in the reference.
const FLAGS: &[(&str, u16, bool)] = &[
    ("tun", iff::TUN, true),
    ("tap", iff::TAP, true),
    ("pi", iff::NO_PI, false),
    ("one_queue", iff::ONE_QUEUE, true),
    ("multi_queue", iff::MULTI_QUEUE, true),
    ("vnet_hdr", iff::VNET_HDR, true),
    ("persist", iff::PERSIST, true),
    ("filter", iff::NO_PI, false),
];

fn flags(flags: u16, p: &mut Printer) {
    p.array(Some("flags"), |p| {
        for (name, _, _) in FLAGS.iter().filter(|row| (flags & row.1 != 0) == row.2) {
            p.element(" ", *name, "");
        }
        let rest = FLAGS.iter().fold(flags, |rest, row| rest & !row.1);
        if rest != 0 {
            p.element(" ", &format!("{rest:#x}"), "");
        }
    });
}

/// Prints the processes that have the device open.
fn holders(name: &Ifname, p: &mut Printer) {
    p.text("\tAttached to processes:");
    p.array(Some("processes"), |p| {
        for (pid, descriptor) in descriptors() {
            let folder = format!("/proc/{pid}");
            match std::fs::read_link(Path::new(&folder).join("fd").join(&descriptor)) {
                Ok(file) if file == Path::new("/dev/net/tun") => {}
                Ok(_) => continue,
                // The descriptor has been closed in the meantime.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => {
                    warn(&format!("readlink: {}", reason(&error)));
                    continue;
                }
            }
            let info = std::fs::read(format!("{folder}/fdinfo/{descriptor}"));
            if !info.is_ok_and(|info| is_of(&info, name)) {
                continue;
            }
            let command = processes::command(pid).unwrap_or_default();
            p.object(None, |p| {
                p.put("name", "", &command, "");
                p.put("pid", "(", pid, ")");
            });
        }
    });
    p.end();
}

fn is_of(info: &[u8], name: &Ifname) -> bool {
    let mut lines = info.split(|byte| *byte == b'\n').filter_map(|line| line.strip_prefix(b"iff:"));
    lines.any(|rest| rest.trim_ascii() == name.as_bytes())
}

/// The descriptors of all processes, in the order of a shell's pathname expansion.
fn descriptors() -> Vec<(u32, String)> {
    let numbers = |folder: &Path| {
        let entries = crate::sys::read_dir(folder).into_iter().flatten();
        let names = entries.filter_map(|entry| entry.name.into_string().ok());
        let mut names: Vec<String> =
            names.filter(|name| name.starts_with(|c: char| c.is_ascii_digit())).collect();
        names.sort();
        names
    };
    let mut found = Vec::new();
    for process in numbers(Path::new("/proc")) {
        let folder: PathBuf = ["/proc", &process, "fd"].iter().collect();
        if let Ok(pid) = process.parse() {
            found.extend(numbers(&folder).into_iter().map(|descriptor| (pid, descriptor)));
        }
    }
    found
}
