//! `arp -s HOST LLADDR …`, `arp -d HOST …`: adds or deletes one entry.

use super::{Asked, failed, usage};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::error::{Error, Result, strerror, warn};
use crate::legacy::host;
use crate::legacy::ifconfig::{hardware, hardware_address};
use crate::netlink::uapi::arp;
use crate::netlink::uapi::hardware::ETHER;
use crate::session::Session;
use crate::sys::{self, ArpChange, ArpEntry};
use crate::text::Ifname;
use crate::text::word::exact;
use nix::errno::Errno;
use std::net::Ipv4Addr;

/// An entry as the words of a line describe it.
pub(super) struct Described {
    entry: ArpEntry,
    /// Whether `pub` was given.
    is_published: bool,
    /// Whether `priv` was given.
    is_private: bool,
}

/// The keywords behind the address.
pub static KEYS: &Keys<Described> = &Keys::new(&[
    flag(exact!["pub"], "answer ARP requests for the address (proxy ARP)", |d, _, _| {
        d.is_published = true;
        d.entry.flags |= arp::PUBL;
        Ok(())
    }),
    flag(exact!["priv"], "no proxy entry; with -d, delete no proxy entry either", |d, _, _| {
        d.is_private = true;
        d.entry.flags &= !arp::PUBL;
        Ok(())
    }),
    flag(exact!["temp"], "let the kernel remove the entry when it is old", |d, _, _| {
        d.entry.flags &= !arp::PERM;
        Ok(())
    }),
    flag(exact!["trail"], "set the TRAILERS flag, which the kernel ignores", |d, _, _| {
        d.entry.flags |= arp::USETRAILERS;
        Ok(())
    }),
    flag(exact!["dontpub"], "set the DONTPUB flag, which the kernel refuses", |d, _, _| {
        d.entry.flags |= arp::DONTPUB;
        Ok(())
    }),
    flag(exact!["auto"], "set the MAGIC flag, which the kernel ignores", |d, _, _| {
        d.entry.flags |= arp::MAGIC;
        Ok(())
    }),
    key(
        exact!["dev"],
        Value::Dev,
        "IFNAME",
        "interface of the entry; the default is the interface of the route",
        |d, args, _| {
            d.entry.device = Some(Ifname::truncated(args.next().ok_or_else(usage)?));
            Ok(())
        },
    ),
    key(
        exact!["netmask"],
        Value::Address,
        "MASK",
        "mask of a proxy entry; the kernel accepts 255.255.255.255 only",
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

fn resolve(name: &str) -> Result<Ipv4Addr> {
    let found = host::v4(name, false).map_err(|why| failed(why.text(name)).about(name))?;
    Ok(found.0)
}

/// `HOST` of a line, which is a permanent entry until a keyword says otherwise.
fn describe(asked: &Asked, args: &mut Args) -> Result<Described> {
    let address = resolve(args.next().ok_or_else(|| failed("arp: need host name"))?)?;
    let entry = ArpEntry {
        address,
        class: asked.class.map_or(0, |class| class.hardware),
        lladdr: [0; 14],
        flags: arp::PERM,
        mask: None,
        device: asked.device,
    };
    Ok(Described { entry, is_published: false, is_private: false })
}

fn usage_of(_: &mut Described, _: &mut Args, _: &Session) -> Result {
    Err(usage())
}

/// `HOST LLADDR …`
pub fn set(s: &Session, asked: &Asked, args: &mut Args) -> Result {
    let mut described = describe(asked, args)?;
    let typed = args.next().ok_or_else(|| failed("arp: need hardware address"))?;
    let entry = &mut described.entry;
    match asked.use_device {
        true => of_device(asked, entry, typed)?,
        false => of_word(asked, entry, typed)?,
    }
    entry.flags |= arp::COM;
    grammar::read(KEYS, &mut described, args, s, usage_of)?;
    if asked.verbose {
        warn("arp: SIOCSARP()");
    }
    let done = sys::change_arp(ArpChange::Set, &described.entry);
    done.map_err(|errno| refused("SIOCSARP", errno))
}

/// A link-layer address as it was typed. Where it is shorter than those of its class, the bytes of the IPv4 address behind
/// a port number of zero remain, as in net-tools.
fn of_word(asked: &Asked, entry: &mut ArpEntry, typed: &str) -> Result {
    let class = asked.class.map_or("ether", |class| class.name);
    let read = hardware_address::reader(class).and_then(|read| read(typed));
    let Some(bytes) = read else {
        if class == "ash" {
            crate::error::write("Malformed Ash address");
        }
        return Err(failed("arp: invalid hardware address").about(typed));
    };
    entry.class = asked.class.map_or(ETHER, |class| class.hardware);
    entry.lladdr[2..6].copy_from_slice(&entry.address.octets());
    entry.lladdr.iter_mut().zip(bytes).for_each(|(place, byte)| *place = byte);
    Ok(())
}

/// The link-layer address of an interface.
fn of_device(asked: &Asked, entry: &mut ArpEntry, name: &str) -> Result {
    let (class, lladdr) = sys::hardware_address(&Ifname::truncated(name)).map_err(|errno| {
        let why = strerror(errno as i32);
        failed(format!("arp: cant get HW-Address for `{name}': {why}.")).about(name)
    })?;
    if asked.class.is_some_and(|wanted| wanted.hardware != class) {
        return Err(failed("arp: protocol type mismatch."));
    }
    if asked.verbose {
        let (class, address) = hardware::shown(class, &lladdr);
        warn(&format!("arp: device `{name}' has HW address {class} `{address}'."));
    }
    (entry.class, entry.lladdr) = (class, lladdr);
    Ok(())
}

/// `HOST …`: an entry that is not published, then one that is, if a keyword does not choose.
pub fn delete(s: &Session, asked: &Asked, args: &mut Args) -> Result {
    let name = args.peek().unwrap_or_default();
    let mut described = describe(asked, args)?;
    while let Some(typed) = args.next() {
        if asked.verbose {
            warn(&format!("args={typed}"));
        }
        let key = grammar::find(KEYS, typed).ok_or_else(usage)?;
        (key.read)(&mut described, args, s)?;
    }
    let Described { mut entry, is_published, is_private } = described;
    let both = is_published == is_private;
    for (wanted, what, flags) in [
        (both || is_private, "SIOCDARP(dontpub)", entry.flags & !arp::PUBL),
        (both || is_published, "SIOCDARP(pub)", entry.flags | arp::PUBL),
    ] {
        if !wanted {
            continue;
        }
        if asked.verbose {
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
    // The reference has no JSON, where this would stand out of place.
    if s.options.style.json {
        return Err(failed(why).about(name));
    }
    crate::print::write_text(&format!("{why}\n"));
    Err(Error::silent(super::FAILED).about(name))
}

fn refused(what: &str, errno: Errno) -> Error {
    let error = Error::system(format!("{what}: {}", strerror(errno as i32)), errno as i32);
    error.with_code(super::FAILED)
}
