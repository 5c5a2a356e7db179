//! State of a command line of `ifconfig`: the interface, and the errors so far.
//!
//! An error does not end the command line. The message is printed immediately, and the exit code is set.

use super::inet;
use super::usage;
use crate::cli::args::Args;
use crate::error::{Error, Result, strerror, warn};
use crate::netlink::Outcome::{self, Done, Refused};
use crate::netlink::Request;
use crate::netlink::uapi::family::{INET, UNSPEC};
use crate::netlink::uapi::link::{RTM_NEWLINK, iff, ifla};
use crate::query::device::{self, Device, verdict};
use crate::rt::header::LinkHeader;
use crate::session::Session;
use crate::text::Ifname;
use crate::text::number::atoi;
use nix::libc::{EADDRNOTAVAIL, EINVAL, ENODEV, EOPNOTSUPP};
use std::net::Ipv4Addr;

/// State of a command line.
pub struct Line {
    /// The interface or alias: `eth0:1`.
    pub name: Ifname,
    /// Address family of the addresses.
    pub family: u8,
    /// The netmask in `ADDRESS/LEN`. It is set at the end of the line.
    pub mask: Option<Ipv4Addr>,
    /// The line has `netmask`. LEN is ignored then.
    pub(super) masked: bool,
    code: i32,
}

impl Line {
    /// A command line for an interface or an alias.
    pub fn new(name: Ifname) -> Self {
        Line { name, family: INET, mask: None, masked: false, code: 0 }
    }

    /// The interface, without the number of an alias.
    pub fn device(&self) -> Ifname {
        self.name.interface()
    }

    /// Whether the line is about an alias.
    pub fn is_alias(&self) -> bool {
        self.name.is_alias()
    }

    /// Returns the value of a keyword: the next word. Errors: the usage, if there is none.
    pub fn value<'a>(&self, args: &mut Args<'a>) -> Result<&'a str> {
        args.next().ok_or_else(usage)
    }

    /// Sets the netmask of `ADDRESS/LEN`. Returns an error with the exit code if anything has failed.
    pub fn finish(&mut self, s: &Session) -> Result {
        if let Some(mask) = self.mask.take() {
            let done = inet::set_mask(self, s, mask)?;
            self.also("SIOCSIFNETMASK", done);
        }
        match self.code {
            0 => Ok(()),
            // The hint checks the name for a typing error.
            code => Err(Error::silent(code as u8).about(&self.device().to_string())),
        }
    }

    /// Prints the error of an operation and sets the exit code to 1.
    pub fn only(&mut self, what: &str, done: Outcome) {
        if let Refused(errno) = done {
            warn(&format!("{what}: {}", strerror(errno)));
            self.code = 1;
        }
    }

    /// Prints the error of an operation and sets bit 0 of the exit code.
    pub fn also(&mut self, what: &str, done: Outcome) {
        if let Refused(errno) = done {
            warn(&format!("{what}: {}", strerror(errno)));
            self.code |= 1;
        }
    }

    /// Prints the error of an invalid value and sets the exit code to 1.
    pub fn bad(&mut self, text: &str) {
        warn(text);
        self.code = 1;
    }

    /// Sets flags of the interface.
    pub fn set(&mut self, s: &Session, bits: u32) -> Result {
        self.change(s, bits, bits)
    }

    /// Clears flags of the interface.
    pub fn clear(&mut self, s: &Session, bits: u32) -> Result {
        self.change(s, 0, bits)
    }

    /// Clears a flag, then reads the flags. If the flag is still set, prints the message `still`.
    pub(super) fn clear_and_look(&mut self, s: &Session, bit: u32, still: &str) -> Result {
        self.clear(s, bit)?;
        match device::find(s, &self.device())? {
            None => warn(&format!(
                "{}: ERROR while testing interface flags: {}",
                self.name,
                strerror(ENODEV)
            )),
            Some(device) if device.is(bit) => {
                warn(&format!("Warning: Interface {} still in {still}", self.name));
            }
            Some(_) => {}
        }
        Ok(())
    }

    /// Changes the flags in `mask` to `flags`. An alias has no flags: clearing IFF_UP deletes the alias.
    fn change(&mut self, s: &Session, flags: u32, mask: u32) -> Result {
        let Some(device) = device::find(s, &self.device())? else {
            let why = strerror(ENODEV);
            warn(&format!("{}: ERROR while getting interface flags: {why}", self.name));
            self.code = -1;
            return Ok(());
        };
        let stays_up = (device.flags & !mask | flags) & iff::UP != 0;
        let done = match self.is_alias() {
            false => set_flags(s, &device, flags, mask)?,
            true => match inet::labelled(s, &device, &self.name)? {
                None => verdict(s, Refused(EADDRNOTAVAIL))?,
                Some(_) if stays_up => verdict(s, Done(()))?,
                Some(address) => inet::delete(s, &address)?,
            },
        };
        if let Refused(errno) = done {
            warn(&format!("SIOCSIFFLAGS: {}", strerror(errno)));
            self.code = -1;
        }
        Ok(())
    }

    /// Sends what `put` adds as a change of the device.
    pub fn configure(
        &mut self,
        s: &Session,
        what: &str,
        put: impl FnOnce(&mut Request, &Device) -> Result<(), i32>,
    ) -> Result {
        let done = match device::find(s, &self.device())? {
            None => verdict(s, Refused(ENODEV))?,
            Some(device) => {
                let mut request = Request::new(RTM_NEWLINK, 0, &device.header(UNSPEC).to_bytes());
                match put(&mut request, &device) {
                    Ok(()) => s.conn()?.outcome(request)?,
                    Err(errno) => verdict(s, Refused(errno))?,
                }
            }
        };
        self.only(what, done);
        Ok(())
    }

    /// `mtu N`
    pub fn mtu(&mut self, args: &mut Args, s: &Session) -> Result {
        let mtu = atoi(self.value(args)?);
        self.configure(s, "SIOCSIFMTU", |request, _| {
            request.put_u32(ifla::MTU, mtu as u32);
            Ok(())
        })
    }

    /// `txqueuelen N`
    pub fn queue_length(&mut self, args: &mut Args, s: &Session) -> Result {
        let length = number(self.value(args)?) as i32;
        self.configure(s, "SIOCSIFTXQLEN", |request, _| {
            request.put_u32(ifla::TXQLEN, u32::try_from(length).map_err(|_| EINVAL)?);
            Ok(())
        })
    }

    /// `name NEW`
    pub(super) fn rename(&mut self, args: &mut Args, s: &Session) -> Result {
        let name = Ifname::truncated(self.value(args)?);
        self.configure(s, "SIOCSIFNAME", |request, _| {
            request.put_name(ifla::IFNAME, &name);
            if name.is_valid() { Ok(()) } else { Err(EINVAL) }
        })
    }

    /// `keepalive N`, `outfill N`: settings of SLIP interfaces. Always prints the error with which other interfaces reject them.
    pub(super) fn retired(&mut self, args: &mut Args, s: &Session) -> Result {
        let call = format!("SIOCS{}", args.word().to_uppercase());
        self.value(args)?;
        let device = device::find(s, &self.device())?;
        self.only(&call, Refused(if device.is_some() { EOPNOTSUPP } else { ENODEV }));
        Ok(())
    }

    /// `irq N`, `io_addr N`, `mem_start N`: settings of ISA cards.
    pub(super) fn card(&mut self, args: &mut Args, s: &Session) -> Result {
        let keyword = args.word();
        self.value(args)?;
        self.refuse_card(s, keyword)
    }

    /// Prints the error with which the kernel rejects a setting of ISA cards.
    pub(super) fn refuse_card(&mut self, s: &Session, keyword: &str) -> Result {
        match device::find(s, &self.device())? {
            None => self.only(&format!("{keyword}: SIOCGIFMAP"), Refused(ENODEV)),
            Some(_) => {
                let done = verdict(s, Refused(EOPNOTSUPP))?;
                self.only(&format!("{keyword}: SIOCSIFMAP"), done);
            }
        }
        Ok(())
    }
}

/// Changes the flags in `mask` to their values in `flags`.
fn set_flags(s: &Session, device: &Device, flags: u32, mask: u32) -> Result<Outcome> {
    let header = LinkHeader { flags, changed: mask, ..device.header(UNSPEC) };
    let request = Request::new(RTM_NEWLINK, 0, &header.to_bytes());
    s.conn()?.outcome(request)
}

/// Parses the longest beginning of `text` that is a number, as strtol(3) does in base 0. Returns 0 if there is none.
fn number(text: &str) -> i64 {
    let ends = (1..=text.len()).rev().filter(|end| text.is_char_boundary(*end));
    ends.into_iter().find_map(|end| crate::text::number::signed(&text[..end])).unwrap_or(0)
}
