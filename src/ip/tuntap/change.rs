//! `ip tuntap add` and `delete`.

use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::interface_name;
use crate::error::{Error, Result, refuse};
use crate::names::users::Owners;
use crate::session::Session;
use crate::sys;
use crate::text::Ifname;
use crate::text::word::{is_prefix, words};
use nix::errno::Errno;
use std::fs::File;

/// The device through which tun and tap devices are created.
const DEVICE: &str = "/dev/net/tun";

/// Flags of linux/if_tun.h (IFF_TUN etc.).
pub mod iff {
    pub const TUN: u16 = 0x0001;
    pub const TAP: u16 = 0x0002;
    pub const MULTI_QUEUE: u16 = 0x0100;
    pub const PERSIST: u16 = 0x0800;
    pub const NO_PI: u16 = 0x1000;
    pub const ONE_QUEUE: u16 = 0x2000;
    pub const VNET_HDR: u16 = 0x4000;
    /// IFF_TUN_EXCL: fail if the device already exists.
    pub const EXCL: u16 = 0x8000;
}

/// The parsed command line.
pub(super) struct TuntapOptions {
    name: Option<Ifname>,
    flags: u16,
    user: Option<u32>,
    group: Option<u32>,
    /// Whether owners can be given; not for `delete`.
    adding: bool,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<TuntapOptions> = &Keys::new(&[
    key(
        words!["mode"],
        Value::OneOf(&["tun", "tap"]),
        "{ tun | tap }",
        "layer of the interface: network layer packets (tun) or Ethernet frames (tap)",
        set_mode,
    ),
    key(
        words!["user"],
        Value::Any,
        "USER := { STRING | NUMBER }",
        "user that may attach to the interface",
        |w, args, s| {
            if !w.adding {
                return set_name(w, args, s);
            }
            let user = args.value()?;
            w.user = owner("user", user, || Owners::Users.number(user))?;
            Ok(())
        },
    ),
    key(
        words!["group"],
        Value::Any,
        "GROUP := { STRING | NUMBER }",
        "user group that may attach to the interface",
        |w, args, s| {
            if !w.adding {
                return set_name(w, args, s);
            }
            let group = args.value()?;
            w.group = owner("group", group, || Owners::Groups.number(group))?;
            Ok(())
        },
    ),
    flag(
        words!["pi"],
        "precede each packet with 4 bytes of packet information: flags and protocol",
        |w, _, _| {
            w.flags &= !iff::NO_PI;
            Ok(())
        },
    ),
    flag(words!["one_queue"], "accepted for compatibility: has no effect", |w, _, _| {
        set(w, iff::ONE_QUEUE)
    }),
    flag(words!["vnet_hdr"], "precede each packet with a virtio network header", |w, _, _| {
        set(w, iff::VNET_HDR)
    }),
    flag(
        words!["multi_queue"],
        "allow several programs, each with a queue of its own",
        |w, _, _| set(w, iff::MULTI_QUEUE),
    ),
    key(words!["dev"], Value::Dev, "PHYS_DEV", "name of the TUN or TAP interface", |w, args, _| {
        let name = args.value()?;
        w.name = Some(interface_name("\"dev\"", name)?);
        Ok(())
    }),
    key(words!["name"], Value::Any, "NAME", "name of the TUN or TAP interface", |w, args, s| {
        args.value()?;
        set_name(w, args, s)
    }),
]);

fn set(w: &mut TuntapOptions, flag: u16) -> Result {
    w.flags |= flag;
    Ok(())
}

fn set_mode(w: &mut TuntapOptions, args: &mut Args, _: &Session) -> Result {
    let typed = args.value()?;
    let mode = match typed {
        _ if is_prefix(typed, "tun") => iff::TUN,
        _ if is_prefix(typed, "tap") => iff::TAP,
        _ => return Err(Error::fatal(format!("Unknown tunnel mode \"{typed}\"")).about(typed)),
    };
    if w.flags & (iff::TUN | iff::TAP) & !mode != 0 {
        return Err(Error::fatal("You managed to ask for more than one tunnel mode."));
    }
    set(w, mode)
}

/// Uses the current word as the name.
fn set_name(w: &mut TuntapOptions, args: &mut Args, _: &Session) -> Result {
    let word = args.word();
    if is_prefix(word, "help") {
        return Err(super::TUNTAP.usage());
    }
    if w.name.is_some() {
        return Err(Error::duplicate("name", word));
    }
    w.name = Some(interface_name("\"name\"", word)?);
    Ok(())
}

/// Parses a user or group by number or name; -1 means none.
fn owner(what: &str, text: &str, known: impl Fn() -> Option<u32>) -> Result<Option<u32>> {
    let digits = text.trim_start().trim_start_matches(['+', '-']);
    let number = match digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true => crate::text::number::signed_in::<i64>(text, 10).map(|number| number as u32),
        false => None,
    };
    match number.or_else(known) {
        Some(u32::MAX) => Ok(None),
        Some(id) => Ok(Some(id)),
        None => Err(Error::fatal(format!("invalid {what} \"{text}\""))),
    }
}

fn read(s: &Session, args: &mut Args, adding: bool) -> Result<TuntapOptions> {
    let mut wanted =
        TuntapOptions { name: None, flags: iff::NO_PI, user: None, group: None, adding };
    grammar::read(KEYS, &mut wanted, args, s, set_name)?;
    if wanted.flags & (iff::TUN | iff::TAP) == 0 {
        return refuse("You failed to specify a tunnel mode");
    }
    Ok(wanted)
}

/// Runs `ip tuntap add`.
pub fn add(s: &Session, args: &mut Args) -> Result {
    let mut wanted = read(s, args, true)?;
    wanted.flags |= iff::EXCL;
    let device = open(&wanted)?;
    if let Some(user) = wanted.user {
        sys::tun_set_owner(&device, user).map_err(|errno| failed("ioctl(TUNSETOWNER)", errno))?;
    }
    if let Some(group) = wanted.group {
        sys::tun_set_group(&device, group).map_err(|errno| failed("ioctl(TUNSETGROUP)", errno))?;
    }
    persist(&device, true)
}

/// Runs `ip tuntap delete`: attaches to the device and makes it non-persistent, so that it disappears when this process
/// closes it.
pub fn delete(s: &Session, args: &mut Args) -> Result {
    persist(&open(&read(s, args, false)?)?, false)
}

fn open(wanted: &TuntapOptions) -> Result<File> {
    let device = sys::open_device(DEVICE).map_err(|error| Error::os("open", error))?;
    let name = wanted.name.unwrap_or_default();
    sys::tun_set_interface(&device, &name, wanted.flags)
        .map_err(|errno| failed("ioctl(TUNSETIFF)", errno))?;
    Ok(device)
}

fn persist(device: &File, on: bool) -> Result {
    sys::tun_set_persist(device, on).map_err(|errno| failed("ioctl(TUNSETPERSIST)", errno))
}

fn failed(what: &str, errno: Errno) -> Error {
    Error::os(what, errno)
}
