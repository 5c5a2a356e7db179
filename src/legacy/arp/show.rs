//! `arp [HOST]`: lists the entries of /proc/net/arp.

use super::{ArpOptions, failed, resolve};
use crate::error::{Result, strerror};
use crate::legacy::file;
use crate::legacy::host;
use crate::legacy::ifconfig::hardware;
use crate::netlink::uapi::arp;
use crate::print::Printer;
use crate::session::Session;
use crate::text::from_bytes;
use crate::text::scan::{Scan, pieces};
use std::borrow::Cow;
use std::net::IpAddr;

const FILE: &str = "/proc/net/arp";
const HEAD: &str =
    "Address                  HWtype  HWaddress           Flags Mask            Iface\n";

/// Longest line in bytes, including the newline. The rest of a longer line is read as the next line, as in net-tools.
const MAX_LINE: usize = 199;
/// Longest link-layer address, mask or device in bytes. The rest of a longer field is read as the next field, as in net-tools.
const MAX_FIELD: usize = 99;

/// Flags of an entry (`ATF_…`, linux/if_arp.h), each with its letter in columns, its word in BSD format and its word in JSON.
const FLAGS: &[(i32, &str, &str, &str)] = &[
    (arp::COM, "C", "", "complete"),
    (arp::PERM, "M", "PERM ", "permanent"),
    (arp::PUBL, "P", "PUB ", "published"),
    (arp::MAGIC, "A", "AUTO ", "auto"),
    (arp::DONTPUB, "!", "DONTPUB ", "dontpub"),
    (arp::USETRAILERS, "T", "TRAIL ", "trailers"),
];

/// One line of the table. A field that is missing has the value of the previous line.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    address: String,
    /// Hardware type, `ARPHRD_…`.
    hardware: i32,
    /// `ATF_…`
    flags: i32,
    lladdr: String,
    mask: String,
    device: String,
}

/// Lists the entries that match -H and -i; with `typed`, only those of this host. Errors: an unknown host, or the table cannot
/// be opened.
pub fn run(s: &Session, options: &ArpOptions, typed: Option<&str>) -> Result {
    let wanted = match typed {
        None => None,
        Some(name) => Some(resolve(name)?.to_string()),
    };
    let bytes = file::read(FILE).map_err(|error| {
        failed(format!("{FILE}: {}", strerror(error.raw_os_error().unwrap_or(0))))
    })?;
    let all = entries(&bytes);
    let is_shown = |entry: &&Entry| {
        wanted.as_ref().is_none_or(|address| *address == entry.address)
            && options.class.is_none_or(|class| i32::from(class.hardware) == entry.hardware)
            && options.device.is_none_or(|device| device == *entry.device)
    };
    let shown: Vec<&Entry> = all.iter().filter(is_shown).collect();
    let printer = s.printer();
    printer.document(|p| {
        if !shown.is_empty() && (!options.bsd || options.columns) {
            p.text(HEAD);
        }
        shown.iter().for_each(|entry| p.object(None, |p| show(p, options, entry)));
        if options.verbose {
            let (count, found) = (all.len(), shown.len());
            let skipped = count - found;
            p.format(format_args!("Entries: {count}\tSkipped: {skipped}\tFound: {found}\n"));
        }
        if !shown.is_empty() {
            return Ok(());
        }
        match (typed, wanted) {
            (Some(name), Some(address)) if !options.bsd => {
                p.format(format_args!("{name} ({address}) -- no entry\n"));
            }
            (typed, _)
                if typed.is_some() || options.class.is_some() || options.device.is_some() =>
            {
                p.format(format_args!("arp: in {} entries no match found.\n", all.len()));
            }
            _ => {}
        }
        Ok(())
    })
}

/// Parses the table. The first line is the header. The first line that cannot be parsed ends the table.
fn entries(bytes: &[u8]) -> Vec<Entry> {
    let first = Entry {
        address: String::new(),
        hardware: 0,
        flags: 0,
        lladdr: String::new(),
        mask: "-".into(),
        device: "-".into(),
    };
    let mut all: Vec<Entry> = Vec::new();
    for line in pieces(bytes, MAX_LINE).skip(1) {
        let Some(entry) = read(line, all.last().unwrap_or(&first)) else { break };
        all.push(entry);
    }
    all
}

/// Parses `ADDRESS TYPE FLAGS LLADDR MASK DEVICE`. None if one of the first four fields is missing. Five fields are `ADDRESS
/// TYPE FLAGS MASK DEVICE`. Other missing fields are copied from `previous`.
fn read(line: &[u8], previous: &Entry) -> Option<Entry> {
    let mut scan = Scan(line);
    let mut entry = previous.clone();
    entry.address = field(&mut scan, MAX_LINE)?;
    entry.hardware = number(&mut scan)?;
    entry.flags = number(&mut scan)?;
    entry.lladdr = field(&mut scan, MAX_FIELD)?;
    let (mask, device) = (field(&mut scan, MAX_FIELD), field(&mut scan, MAX_FIELD));
    match (mask, device) {
        (Some(mask), Some(device)) => (entry.mask, entry.device) = (mask, device),
        (Some(device), None) => {
            entry.mask = std::mem::take(&mut entry.lladdr);
            entry.device = device;
        }
        _ => {}
    }
    Some(entry)
}

/// The next word, at most `most` bytes of it.
fn field(scan: &mut Scan, most: usize) -> Option<String> {
    Some(from_bytes(scan.word(most)?).into_owned())
}

/// The next hexadecimal number, with `0x`. Only its low 32 bits are used.
fn number(scan: &mut Scan) -> Option<i32> {
    scan.blanks();
    scan.literal(b'0')?;
    scan.literal(b'x')?;
    Some(scan.hex()? as i32)
}

/// The name of a hardware type (`ARPHRD_…`). A type that net-tools does not know is shown as `ether`.
fn class_name(hardware: i32) -> &'static str {
    match u16::try_from(hardware) {
        Ok(hardware) if hardware != u16::MAX => {
            hardware::known(hardware).map_or("ether", |class| class.name)
        }
        _ if hardware == -1 => "unspec",
        _ => "ether",
    }
}

/// The host name of an entry. With -n, or if there is no name, the address.
fn name<'e>(options: &ArpOptions, entry: &'e Entry) -> Cow<'e, str> {
    match host::v4(&entry.address, true) {
        Ok((address, _)) if !options.numeric => host::name(IpAddr::V4(address)).into(),
        _ => entry.address.as_str().into(),
    }
}

fn show(p: &mut Printer, options: &ArpOptions, entry: &Entry) {
    let name = name(options, entry);
    if p.is_json() {
        show_json(p, entry, &name);
    } else if options.bsd && !options.columns {
        show_bsd(p, entry, &name);
    } else {
        show_columns(p, entry, &name);
    }
}

fn show_columns(p: &mut Printer, entry: &Entry, name: &str) {
    let (class, lladdr) = match entry.flags {
        flags if flags & arp::COM != 0 => (class_name(entry.hardware), entry.lladdr.as_str()),
        flags if flags & arp::PUBL != 0 => ("*", "<from_interface>"),
        _ => ("", "(incomplete)"),
    };
    let letters: String = set_flags(entry).map(|row| row.1).collect();
    let mask = if entry.flags & arp::NETMASK != 0 { entry.mask.as_str() } else { "" };
    let device = &entry.device;
    p.format(format_args!(
        "{name:<23.23}  {class:<8.8}{lladdr:<20.20}{letters:<6.6}{mask:<15.15} {device}\n"
    ));
}

fn show_bsd(p: &mut Printer, entry: &Entry, name: &str) {
    let address = &entry.address;
    let name = if name == address { "?" } else { name };
    p.format(format_args!("{name} ({address}) at "));
    match entry.flags {
        flags if flags & arp::COM != 0 => {
            let class = class_name(entry.hardware);
            p.format(format_args!("{} [{class}] ", entry.lladdr));
        }
        flags if flags & arp::PUBL != 0 => p.text("<from_interface> "),
        _ => p.text("<incomplete> "),
    }
    if entry.flags & arp::NETMASK != 0 {
        p.format(format_args!("netmask {} ", entry.mask));
    }
    set_flags(entry).for_each(|row| p.text(row.2));
    p.format(format_args!("on {}\n", entry.device));
}

fn show_json(p: &mut Printer, entry: &Entry, name: &str) {
    p.json("dst", entry.address.as_str());
    if name != entry.address {
        p.json("name", name);
    }
    if entry.flags & arp::COM != 0 {
        p.json("hwtype", class_name(entry.hardware));
        p.json("lladdr", entry.lladdr.as_str());
    }
    p.array(Some("flags"), |p| {
        set_flags(entry).for_each(|row| p.element("", row.3, ""));
    });
    if entry.flags & arp::NETMASK != 0 {
        p.json("netmask", entry.mask.as_str());
    }
    p.json("dev", entry.device.as_str());
}

/// Rows of [`FLAGS`] whose flag is set.
fn set_flags(
    entry: &Entry,
) -> impl Iterator<Item = &'static (i32, &'static str, &'static str, &'static str)> {
    FLAGS.iter().filter(|row| entry.flags & row.0 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE_OF_PROC: &str =
        "10.0.0.2         0x1         0x2         02:00:00:00:00:02     *        v0\n";

    fn read_all(lines: &str) -> Vec<Entry> {
        entries(format!("IP address       HW type\n{lines}").as_bytes())
    }

    #[test]
    fn fields_of_a_line() {
        let all = read_all(LINE_OF_PROC);
        assert_eq!((all[0].address.as_str(), all[0].hardware, all[0].flags), ("10.0.0.2", 1, 2));
        assert_eq!((all[0].mask.as_str(), all[0].device.as_str()), ("*", "v0"));
        // Five fields have no link-layer address. With four fields, the others are copied from the previous line.
        let all = read_all("10.0.0.2 0x1 0x22 255.0.0.0 v1\n10.0.0.3 0x1 0x2 02\n");
        assert_eq!((all[0].lladdr.as_str(), all[0].mask.as_str()), ("", "255.0.0.0"));
        assert_eq!((all[1].lladdr.as_str(), all[1].device.as_str()), ("02", "v1"));
        let numbers = read_all("10.0.0.3 0x1ffffffff 0x-1 x * v0");
        assert_eq!((numbers[0].hardware, numbers[0].flags), (-1, -1));
        assert_eq!(class_name(-1), "unspec");
        assert_eq!(
            (class_name(0xffff), class_name(0x10001), class_name(7)),
            ("ether", "ether", "arcnet")
        );
    }

    #[test]
    fn damaged_tables_end_the_list() {
        assert!(read_all(&LINE_OF_PROC.replace("0x1", "1")).is_empty());
        assert_eq!(read_all(&format!("{LINE_OF_PROC}\n{LINE_OF_PROC}")).len(), 1);
        for cut in 0..LINE_OF_PROC.len() {
            read_all(&LINE_OF_PROC[..cut]);
            let long = format!("{}{}", &LINE_OF_PROC[..cut], "f".repeat(1000));
            read_all(&long);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_table_is_read(lines in crate::text::scan::damaged_lines()) {
            for line in &lines {
                let _ = entries(line);
            }
        }
    }
}
