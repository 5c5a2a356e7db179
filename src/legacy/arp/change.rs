//! `arp -s HOST LLADDR …` and `arp -d HOST …`: add or delete one entry.

use super::{ArpOptions, failed, resolve, usage};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::error::{Error, Result, strerror, warn};
use crate::legacy::ifconfig::{hardware, hardware_address};
use crate::netlink::uapi::arp;
use crate::netlink::uapi::hardware::ETHER;
use crate::session::Session;
use crate::sys::{self, ArpChange, ArpEntry};
use crate::text::Ifname;
use crate::text::word::exact;
use nix::errno::Errno;
use std::net::Ipv4Addr;

/// The entry that a command line describes.
pub(super) struct EntryArgs {
    entry: ArpEntry,
    /// The line contains `pub`.
    is_published: bool,
    /// The line contains `priv`.
    is_private: bool,
}

/// The keywords that follow the addresses.
pub static KEYS: &Keys<EntryArgs> = &Keys::new(&[
    flag(exact!["pub"], "answer ARP requests for the address (proxy ARP)", |d, _, _| {
        d.is_published = true;
        d.entry.flags |= arp::PUBL;
        Ok(())
    }),
    flag(exact!["priv"], "not a proxy entry; with -d, do not delete a proxy entry", |d, _, _| {
        d.is_private = true;
        d.entry.flags &= !arp::PUBL;
        Ok(())
    }),
    flag(exact!["temp"], "the entry is not permanent: the kernel may remove it", |d, _, _| {
        d.entry.flags &= !arp::PERM;
        Ok(())
    }),
    flag(exact!["trail"], "set the flag ATF_USETRAILERS, which the kernel ignores", |d, _, _| {
        d.entry.flags |= arp::USETRAILERS;
        Ok(())
    }),
    flag(exact!["dontpub"], "set the flag ATF_DONTPUB, which the kernel rejects", |d, _, _| {
        d.entry.flags |= arp::DONTPUB;
        Ok(())
    }),
    flag(exact!["auto"], "set the flag ATF_MAGIC, which the kernel ignores", |d, _, _| {
        d.entry.flags |= arp::MAGIC;
        Ok(())
    }),
    key(
        exact!["dev"],
        Value::Dev,
        "IFNAME",
        "interface of the entry (default: the interface of the route to the host)",
        |d, args, _| {
            d.entry.device = Some(Ifname::truncated(args.next().ok_or_else(usage)?));
            Ok(())
        },
    ),
    key(
        exact!["netmask"],
        Value::Address,
        "MASK",
        "netmask of a proxy entry; the kernel accepts only 255.255.255.255",
        |d, args, _| {
            let mask = resolve(args.next().ok_or_else(usage)?)?;
            if mask != Ipv4Addr::BROADCAST {
                d.entry.mask = Some(mask);
                d.entry.flags |= arp::NETMASK;
            }
            Ok(())
        },
    ),
]);

/// Reads `HOST`. The entry is permanent unless the keyword `temp` follows.
fn describe(options: &ArpOptions, args: &mut Args) -> Result<EntryArgs> {
    let address = resolve(args.next().ok_or_else(|| failed("arp: need host name"))?)?;
    let entry = ArpEntry {
        address,
        class: options.class.map_or(0, |class| class.hardware),
        lladdr: [0; 14],
        flags: arp::PERM,
        mask: None,
        device: options.device,
    };
    Ok(EntryArgs { entry, is_published: false, is_private: false })
}

fn usage_of(_: &mut EntryArgs, _: &mut Args, _: &Session) -> Result {
    Err(usage())
}

/// Adds or replaces an entry: `HOST LLADDR …`, or `HOST IFNAME …` with -D.
pub fn set(s: &Session, options: &ArpOptions, args: &mut Args) -> Result {
    let mut described = describe(options, args)?;
    let typed = args.next().ok_or_else(|| failed("arp: need hardware address"))?;
    let entry = &mut described.entry;
    match options.use_device {
        true => set_lladdr_of_device(options, entry, typed)?,
        false => set_lladdr(options, entry, typed)?,
    }
    entry.flags |= arp::COM;
    grammar::read(KEYS, &mut described, args, s, usage_of)?;
    if options.verbose {
        warn("arp: SIOCSARP()");
    }
    let done = sys::change_arp(ArpChange::Set, &described.entry);
    done.map_err(|errno| refused("SIOCSARP", errno))
}

/// Sets hardware type and link-layer address of an entry. `typed` is a link-layer address of the hardware type of -H. As in
/// net-tools, the link-layer address is written over a `sockaddr_in` with the IPv4 address, whose bytes remain where the
/// link-layer address is shorter.
fn set_lladdr(options: &ArpOptions, entry: &mut ArpEntry, typed: &str) -> Result {
    let class = options.class.map_or("ether", |class| class.name);
    let read = hardware_address::reader(class).and_then(|read| read(typed));
    let Some(bytes) = read else {
        if class == "ash" {
            crate::error::write("Malformed Ash address");
        }
        return Err(failed("arp: invalid hardware address").about(typed));
    };
    entry.class = options.class.map_or(ETHER, |class| class.hardware);
    entry.lladdr[2..6].copy_from_slice(&entry.address.octets());
    entry.lladdr.iter_mut().zip(bytes).for_each(|(place, byte)| *place = byte);
    Ok(())
}

/// Sets hardware type and link-layer address of an entry to those of an interface (SIOCGIFHWADDR). Errors: the interface
/// does not exist, or is not of the hardware type of -H.
fn set_lladdr_of_device(options: &ArpOptions, entry: &mut ArpEntry, name: &str) -> Result {
    let (class, lladdr) = sys::hardware_address(&Ifname::truncated(name)).map_err(|errno| {
        let why = strerror(errno as i32);
        failed(format!("arp: cant get HW-Address for `{name}': {why}.")).about(name)
    })?;
    if options.class.is_some_and(|wanted| wanted.hardware != class) {
        return Err(failed("arp: protocol type mismatch."));
    }
    if options.verbose {
        let (class, address) = hardware::shown(class, &lladdr);
        warn(&format!("arp: device `{name}' has HW address {class} `{address}'."));
    }
    (entry.class, entry.lladdr) = (class, lladdr);
    Ok(())
}

/// Deletes an entry: `HOST …`. Without `pub` and `priv`, or with both, the proxy entry is deleted if there is no other entry.
pub fn delete(s: &Session, options: &ArpOptions, args: &mut Args) -> Result {
    let name = args.peek().unwrap_or_default();
    let mut described = describe(options, args)?;
    while let Some(typed) = args.next() {
        if options.verbose {
            warn(&format!("args={typed}"));
        }
        let key = grammar::find(KEYS, typed).ok_or_else(usage)?;
        (key.read)(&mut described, args, s)?;
    }
    let EntryArgs { mut entry, is_published, is_private } = described;
    let both = is_published == is_private;
    for (wanted, what, flags) in [
        (both || is_private, "SIOCDARP(dontpub)", entry.flags & !arp::PUBL),
        (both || is_published, "SIOCDARP(pub)", entry.flags | arp::PUBL),
    ] {
        if !wanted {
            continue;
        }
        if options.verbose {
            warn(&format!("arp: {what}"));
        }
        entry.flags = flags;
        match sys::change_arp(ArpChange::Delete, &entry) {
            Ok(()) => return Ok(()),
            Err(Errno::ENXIO | Errno::ENOENT) => {}
            Err(errno) => return Err(refused(what, errno)),
        }
    }
    let why = format!("No ARP entry for {name}");
    // net-tools prints this message to stdout. With -json it goes to stderr, because it is not JSON.
    if s.options.style.json {
        return Err(failed(why).about(name));
    }
    crate::print::write_text(&format!("{why}\n"));
    Err(Error::silent(super::FAILED).about(name))
}

/// The error of the system call `what`, with exit code 255.
fn refused(what: &str, errno: Errno) -> Error {
    let error = Error::system(format!("{what}: {}", strerror(errno as i32)), errno as i32);
    error.with_code(super::FAILED)
}
