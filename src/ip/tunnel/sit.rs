//! `ip tunnel prl` and `ip tunnel 6rd`: commands for IPv6-in-IPv4 tunnels.

use super::ask;
use crate::cli::address::{address_v4, prefix};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, flag, key};
use crate::cli::value::interface_name;
use crate::error::{Error, Result, strerror};
use crate::netlink::uapi::family::{INET, INET6};
use crate::session::Session;
use crate::text::Ifname;
use crate::text::word::exact;

/// An ioctl request: its number, its structure, and the interface.
#[derive(Default)]
pub(in crate::ip) struct Asked {
    dev: Option<Ifname>,
    request: u32,
    data: Vec<u8>,
}

/// The keywords of `prl`.
pub(super) static PRL: &Keys<Asked> = &Keys::new(&[
    key(
        exact!["prl-default"],
        Value::Address,
        "ADDR",
        "add a router and use it by default",
        |a, args, _| a.router(ask::ADD_PRL, 1, args),
    ),
    key(
        exact!["prl-nodefault"],
        Value::Address,
        "ADDR",
        "add a router that is not used by default",
        |a, args, _| a.router(ask::ADD_PRL, 0, args),
    ),
    key(
        exact!["prl-delete"],
        Value::Address,
        "ADDR",
        "delete a router from the list",
        |a, args, _| a.router(ask::DELETE_PRL, 0, args),
    ),
    key(exact!["dev"], Value::Dev, "PHYS_DEV", "tunnel interface to change", |a, args, _| {
        a.dev = Some(interface_name("\"dev\"", args.value()?)?);
        Ok(())
    }),
]);

/// The keywords of `6rd`.
pub(super) static RAPID: &Keys<Asked> = &Keys::new(&[
    key(exact!["6rd-prefix"], Value::Address, "ADDR", "IPv6 prefix of the sites", |a, args, _| {
        let prefix = prefix(args.value()?, INET6)?;
        a.rapid(ask::ADD_6RD, 0, prefix.address.bytes(), 20, prefix.bits)
    }),
    key(
        exact!["6rd-relay_prefix"],
        Value::Address,
        "ADDR",
        "IPv4 prefix of the relays",
        |a, args, _| {
            let prefix = prefix(args.value()?, INET)?;
            a.rapid(ask::ADD_6RD, 16, prefix.address.bytes(), 22, prefix.bits)
        },
    ),
    flag(exact!["6rd-reset"], "use the 6to4 prefix 2002::/16 again", |a, _, _| {
        a.rapid(ask::DELETE_6RD, 0, &[], 20, 0)
    }),
    key(exact!["dev"], Value::Dev, "PHYS_DEV", "tunnel interface to change", |a, args, _| {
        a.dev = Some(interface_name("\"dev\"", args.value()?)?);
        Ok(())
    }),
]);

impl Asked {
    /// Reads a router into a `struct ip_tunnel_prl`: address, flags, and unused fields.
    fn router(&mut self, request: u32, flags: u16, args: &mut Args) -> Result {
        let address = address_v4(args.value()?)?;
        if !self.data.is_empty() {
            return Err(Error::fatal("One PRL entry at a time"));
        }
        self.request = request;
        self.data = vec![0; 16];
        self.data[..4].copy_from_slice(&address.octets());
        self.data[4..6].copy_from_slice(&flags.to_ne_bytes());
        Ok(())
    }

    /// Reads a prefix into a `struct ip_tunnel_6rd`: two prefixes, then two prefix lengths.
    fn rapid(&mut self, request: u32, at: usize, bytes: &[u8], length: usize, bits: u8) -> Result {
        self.request = request;
        self.data.resize(24, 0);
        if let Some(place) = self.data.get_mut(at..at + bytes.len()) {
            place.copy_from_slice(bytes);
        }
        if let Some(place) = self.data.get_mut(length..length + 2) {
            place.copy_from_slice(&u16::from(bits).to_ne_bytes());
        }
        Ok(())
    }

    fn send(mut self) -> Result {
        let Some(dev) = self.dev else { return Err(Error::fatal("Must specify device")) };
        self.data.resize(24, 0);
        ask::ask(INET, self.request, &dev, &mut self.data).map_err(|errno| {
            let why = strerror(errno as i32);
            Error::refused(format!("{dev}: ioctl {:x} failed: {why}", self.request))
        })
    }
}

/// Runs `prl`.
pub(super) fn prl(s: &Session, args: &mut Args) -> Result {
    run(PRL, s, args, |_, args, _| wrong("PRL", args))
}

/// Runs `6rd`.
pub(in crate::ip) fn rapid(s: &Session, args: &mut Args) -> Result {
    run(RAPID, s, args, |_, args, _| wrong("6RD", args))
}

fn wrong(what: &str, args: &Args) -> Result {
    Err(Error::fatal(format!("Invalid {what} parameter \"{}\"", args.word())))
}

fn run(
    keys: &Keys<Asked>,
    s: &Session,
    args: &mut Args,
    operand: fn(&mut Asked, &mut Args, &Session) -> Result,
) -> Result {
    let mut asked = Asked::default();
    grammar::read(keys, &mut asked, args, s, operand)?;
    asked.send()
}
