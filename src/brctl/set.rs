//! `brctl addbr|delbr|addif|delif|hairpin|stp|set…`: the commands that change bridges and ports.

use super::number;
use crate::cli::args::Args;
use crate::error::{Error, Result, refuse, strerror};
use crate::netlink::Outcome::{self, Done, Refused};
use crate::netlink::Request;
use crate::netlink::uapi::bridge::{br, brport};
use crate::netlink::uapi::family::{BRIDGE, UNSPEC};
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_NEWLINK, RTM_SETLINK, iff, ifla, info};
use crate::netlink::uapi::nlm::{CREATE, EXCL, NESTED};
use crate::query::device::{self, Device, verdict};
use crate::rt::link::HEADER;
use crate::session::Session;
use crate::text::{Ifname, to_path};
use nix::libc::{EACCES, EBUSY, EEXIST, EINVAL, ELOOP, ENODEV, ENOENT, EOPNOTSUPP, EPERM, ERANGE};

/// A time of a bridge.
pub struct Time {
    /// The attribute, in hundredths of a second.
    id: u16,
    /// Name in error messages: `bad NAME value`, `set NAME failed`.
    name: &'static str,
    /// The file in /sys/class/net/BRIDGE/bridge, for values above 32 bits.
    file: &'static str,
}

pub static AGEING: Time = Time { id: br::AGEING_TIME, name: "ageing time", file: "ageing_time" };
pub static FORWARD_DELAY: Time =
    Time { id: br::FORWARD_DELAY, name: "forward delay", file: "forward_delay" };
pub static HELLO_TIME: Time = Time { id: br::HELLO_TIME, name: "hello timer", file: "hello_time" };
pub static MAX_AGE: Time = Time { id: br::MAX_AGE, name: "max age", file: "max_age" };

/// A numeric attribute of a port.
pub(super) struct PortNumber {
    /// Adds the attribute to a request.
    put: fn(&mut Request, u32),
    /// Largest value.
    most: u32,
    /// Name in error messages.
    name: &'static str,
    /// Error message for text that is not a number.
    bad: &'static str,
}

pub(super) static PATH_COST: PortNumber = PortNumber {
    put: |request, cost| request.put_u32(brport::COST, cost),
    most: u32::MAX,
    name: "path cost",
    bad: "bad path cost value",
};
pub(super) static PORT_PRIORITY: PortNumber = PortNumber {
    put: |request, priority| request.put_u16(brport::PRIORITY, priority as u16),
    most: u16::MAX as u32,
    name: "port priority",
    bad: "bad path priority value",
};

/// `addbr <bridge>`: creates a bridge.
pub(super) fn add_bridge(s: &Session, args: &mut Args) -> Result {
    let typed = args.value()?;
    let name = Ifname::truncated(typed);
    let mut request = Request::new(RTM_NEWLINK, CREATE | EXCL, &[0; HEADER]);
    request.put_name(ifla::IFNAME, &name);
    request.nest(ifla::LINKINFO, |info| info.put(info::KIND, b"bridge"));
    let done = match name.is_valid() {
        true => s.conn()?.outcome(request)?,
        false => verdict(s, Refused(EINVAL))?,
    };
    match done {
        Refused(EEXIST) => {
            refuse(format!("device {typed} already exists; can't create bridge with the same name"))
        }
        Refused(errno) => refuse(format!("add bridge failed: {}", strerror(errno))),
        Done(()) => Ok(()),
    }
}

/// `delbr <bridge>`: deletes a bridge, which must be down.
pub(super) fn delete_bridge(s: &Session, args: &mut Args) -> Result {
    let typed = args.value()?;
    let name = Ifname::truncated(typed);
    let done = match device::find(s, &name)? {
        None => verdict(s, Refused(ENODEV))?,
        Some(device) if !device.is_bridge => Refused(EPERM),
        Some(bridge) if bridge.is(iff::UP) => verdict(s, Refused(EBUSY))?,
        Some(bridge) => {
            s.conn()?.outcome(Request::new(RTM_DELLINK, 0, &bridge.header(UNSPEC).to_bytes()))?
        }
    };
    match done {
        Done(()) => Ok(()),
        Refused(ENODEV) => {
            let text = format!("bridge {typed} doesn't exist; can't delete it");
            Err(Error::refused(text).about(typed))
        }
        Refused(EBUSY) => refuse(format!("bridge {typed} is still up; can't delete it")),
        Refused(errno) => refuse(format!("can't delete bridge {typed}: {}", strerror(errno))),
    }
}

/// `addif <bridge> <device> …`: adds ports to a bridge. Stops at the first error.
pub(super) fn add_ports(s: &Session, args: &mut Args) -> Result {
    let typed = args.value()?;
    for name in args {
        let port = existing(s, name)?;
        let bridge = device::find(s, &Ifname::truncated(typed))?;
        match join(s, bridge, &port)? {
            Done(()) => {}
            Refused(ENODEV) => return no_bridge(typed),
            Refused(EBUSY) => {
                return refuse(format!(
                    "device {name} is already a member of a bridge; can't add it to bridge {typed}."
                ));
            }
            Refused(ELOOP) => {
                return refuse(format!(
                    "device {name} is a bridge device itself; \
                     can't add a bridge device to a bridge device."
                ));
            }
            Refused(errno) => {
                let why = strerror(errno);
                return refuse(format!("can't add {name} to bridge {typed}: {why}"));
            }
        }
    }
    Ok(())
}

/// Adds a port to a bridge. Returns EBUSY for a port of another bridge, as ioctl(2) does: a netlink request would move the port.
fn join(s: &Session, bridge: Option<Device>, port: &Device) -> Result<Outcome> {
    match bridge {
        None => Ok(Refused(ENODEV)),
        Some(bridge) if !bridge.is_bridge => Ok(Refused(EOPNOTSUPP)),
        Some(_) if port.is_bridge => verdict(s, Refused(ELOOP)),
        Some(_) if port.master != 0 => verdict(s, Refused(EBUSY)),
        Some(bridge) => set_master(s, port, bridge.index),
    }
}

/// `delif <bridge> <device> …`: removes ports from a bridge. Stops at the first error.
pub(super) fn delete_ports(s: &Session, args: &mut Args) -> Result {
    let typed = args.value()?;
    for name in args {
        let port = existing(s, name)?;
        let done = match device::find(s, &Ifname::truncated(typed))? {
            None => return no_bridge(typed),
            Some(bridge) if !bridge.is_bridge => Refused(EOPNOTSUPP),
            Some(bridge) if port.master != bridge.index => verdict(s, Refused(EINVAL))?,
            Some(_) => set_master(s, &port, 0)?,
        };
        match done {
            Done(()) => {}
            Refused(EINVAL) => return refuse(format!("device {name} is not a port of {typed}")),
            Refused(errno) => {
                return refuse(format!("can't delete {name} from {typed}: {}", strerror(errno)));
            }
        }
    }
    Ok(())
}

/// `hairpin <bridge> <port> {on|off}`: sets the hairpin mode of a port.
pub fn hairpin(s: &Session, args: &mut Args) -> Result {
    let (bridge, name) = (args.value()?, args.value()?);
    let on = switch(args)?;
    let port = existing(s, name)?;
    // Unlike other commands, `hairpin` does not truncate the name of the bridge to 15 bytes.
    if untruncated(s, bridge)?.is_none() {
        return no_bridge(bridge);
    }
    let done = set_port(s, &port, |port| port.put_u8(brport::MODE, on.into()))?;
    let done = fallback_errno(s, bridge, &port, done)?;
    done.or_else(|errno| {
        // bridge-utils falls back to ioctl(2), which does not support hairpin mode.
        let why = strerror(if errno == EPERM { EOPNOTSUPP } else { errno });
        refuse(format!("can't set {name} to hairpin on bridge {bridge}: {why}"))
    })
}

/// `stp <bridge> {on|off}`: sets the spanning tree protocol.
pub fn stp(s: &Session, args: &mut Args) -> Result {
    let bridge = args.value()?;
    let on = switch(args)?;
    let done = set_bridge(s, bridge, |data| data.put_u32(br::STP_STATE, on.into()))?;
    done.or_else(|errno| failed("stp status", bridge, errno))
}

/// `setageing|setfd|sethello|setmaxage <bridge> <time>`: sets a time, given in seconds.
pub fn time(s: &Session, args: &mut Args, time: &Time) -> Result {
    let (bridge, text) = (args.value()?, args.value()?);
    let Some(seconds) = number::float(text) else {
        return refuse(format!("bad {} value", time.name));
    };
    let hundredths = number::hundredths(seconds);
    let done = match u32::try_from(hundredths) {
        Ok(hundredths) => set_bridge(s, bridge, |data| data.put_u32(time.id, hundredths))?,
        Err(_) => match bridge_of(s, bridge)? {
            Done(_) => write_file(bridge, time.file, hundredths),
            Refused(errno) => Refused(errno),
        },
    };
    done.or_else(|errno| failed(time.name, bridge, errno))
}

/// Writes a value above 32 bits, which the attribute cannot hold, to a file in /sys/class/net/BRIDGE/bridge.
fn write_file(bridge: &str, file: &str, value: u64) -> Outcome {
    let bridge = Ifname::truncated(bridge);
    let path = to_path(&format!("/sys/class/net/{bridge}/bridge/{file}"));
    let done = crate::sys::write(path, &value.to_string());
    let Err(error) = done.and_then(|written| written) else { return Done(()) };
    match error.raw_os_error() {
        // bridge-utils falls back to ioctl(2), which fails with EPERM.
        Some(EACCES) => Refused(EPERM),
        errno => Refused(errno.unwrap_or(ENODEV)),
    }
}

/// `setbridgeprio <bridge> <prio>`: sets the bridge priority to the low 16 bits of the number.
pub fn priority(s: &Session, args: &mut Args) -> Result {
    let (bridge, text) = (args.value()?, args.value()?);
    let Some(priority) = number::int(text) else { return refuse("bad priority") };
    let done = set_bridge(s, bridge, |data| data.put_u16(br::PRIORITY, priority as u16))?;
    done.or_else(|errno| failed("bridge priority", bridge, errno))
}

/// `setpathcost|setportprio <bridge> <port> <number>`: sets an attribute of a port. As in bridge-utils, `<bridge>` matters only
/// if the change fails ([`fallback_errno`]).
pub fn port(s: &Session, args: &mut Args, row: &PortNumber) -> Result {
    let (bridge, name, text) = (args.value()?, args.value()?, args.value()?);
    let Some(number) = number::int(text) else { return refuse(row.bad) };
    let Some(port) = untruncated(s, name)? else { return failed(row.name, name, ENODEV) };
    let done = match number as u32 {
        number if number > row.most => verdict(s, Refused(ERANGE))?,
        number => set_port(s, &port, |port| (row.put)(port, number))?,
    };
    fallback_errno(s, bridge, &port, done)?.or_else(|errno| failed(row.name, bridge, errno))
}

/// Returns the outcome that bridge-utils reports for the change of a port. If its write to /sys fails, bridge-utils falls back to
/// ioctl(2) on `bridge`, and reports the error of that call.
fn fallback_errno(s: &Session, bridge: &str, port: &Device, done: Outcome) -> Result<Outcome> {
    let Refused(errno) = done else { return Ok(done) };
    Ok(Refused(match bridge_of(s, bridge)? {
        Refused(no_bridge) => no_bridge,
        // For a port of another bridge, bridge-utils reports the error of its write to /sys.
        Done(bridge) if port.master != bridge.index && errno == EPERM => EACCES,
        Done(_) => errno,
    }))
}

/// Sets attributes of a bridge. `data` adds the attributes to a request.
fn set_bridge(s: &Session, bridge: &str, data: impl FnOnce(&mut Request)) -> Result<Outcome> {
    let found = match bridge_of(s, bridge)? {
        Done(found) => found,
        Refused(errno) => return Ok(Refused(errno)),
    };
    let mut request = Request::new(RTM_NEWLINK, 0, &found.header(UNSPEC).to_bytes());
    request.nest(ifla::LINKINFO, |info| {
        info.put(info::KIND, b"bridge");
        info.nest(info::DATA, data);
    });
    s.conn()?.outcome(request)
}

/// Returns the bridge `name`, or ENODEV or EOPNOTSUPP (not a bridge).
fn bridge_of(s: &Session, name: &str) -> Result<Outcome<Device>> {
    Ok(match device::find(s, &Ifname::truncated(name))? {
        None => Refused(ENODEV),
        Some(device) if !device.is_bridge => Refused(EOPNOTSUPP),
        Some(bridge) => Done(bridge),
    })
}

/// Sets attributes of a port. `data` adds the attributes to a request. Returns ENOENT if `port` is not a port of a bridge.
fn set_port(s: &Session, port: &Device, data: impl FnOnce(&mut Request)) -> Result<Outcome> {
    if !port.is_port {
        return Ok(Refused(ENOENT));
    }
    let mut request = Request::new(RTM_SETLINK, 0, &port.header(BRIDGE).to_bytes());
    request.nest(ifla::PROTINFO | NESTED, data);
    s.conn()?.outcome(request)
}

/// Makes `port` a port of the bridge with index `master`, or of none if that is 0.
fn set_master(s: &Session, port: &Device, master: u32) -> Result<Outcome> {
    let mut request = Request::new(RTM_SETLINK, 0, &port.header(UNSPEC).to_bytes());
    request.put_u32(ifla::MASTER, master);
    s.conn()?.outcome(request)
}

/// Returns the interface `word`. None if there is none; a word above 15 bytes is not truncated.
fn untruncated(s: &Session, word: &str) -> Result<Option<Device>> {
    Ifname::new(word).map_or(Ok(None), |name| device::find(s, &name))
}

/// Returns the interface `name`. Errors: the interface does not exist.
fn existing(s: &Session, name: &str) -> Result<Device> {
    let missing = || Error::refused(format!("interface {name} does not exist!")).about(name);
    let Some(port) = Ifname::new(name) else { return Err(missing()) };
    // The alias eth0:1 is the interface eth0.
    device::find(s, &port.interface())?.ok_or_else(missing)
}

fn no_bridge(name: &str) -> Result {
    Err(Error::refused(format!("bridge {name} does not exist!")).about(name))
}

/// The error `set WHAT failed` of a change of `device`, a bridge or a port.
fn failed(what: &str, device: &str, errno: i32) -> Result {
    Err(Error::system(format!("set {what} failed: {}", strerror(errno)), errno).about(device))
}

/// Parses `on` or `off`. Errors: another word.
fn switch(args: &mut Args) -> Result<bool> {
    match args.value()? {
        "on" | "yes" | "1" => Ok(true),
        "off" | "no" | "0" => Ok(false),
        other => Err(Error::refused("expect on/off for argument").about(other)),
    }
}
