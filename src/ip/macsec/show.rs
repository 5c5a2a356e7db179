//! `ip macsec show [ DEV ]`

use super::MACSEC;
use crate::cli::args::Args;
use crate::error::Result;
use crate::ip::link::kind::macsec::{OFFLOADS, VALIDATIONS, cipher_name};
use crate::netlink::Nlas;
use crate::netlink::generic::HEADER;
use crate::netlink::message::iter;
use crate::netlink::uapi::macsec::{FAMILY, attr, command, rxsc, sa, secy};
use crate::print::{Color, Printer, Val, format};
use crate::session::Session;

// The names of counters in the order of the kernel's attributes.
const SECY: &[&str] = &[
    "OutPktsUntagged",
    "InPktsUntagged",
    "OutPktsTooLong",
    "InPktsNoTag",
    "InPktsBadTag",
    "InPktsUnknownSCI",
    "InPktsNoSCI",
    "InPktsOverrun",
];
const TXSC: &[&str] =
    &["OutPktsProtected", "OutPktsEncrypted", "OutOctetsProtected", "OutOctetsEncrypted"];
const RXSC: &[&str] = &[
    "InOctetsValidated",
    "InOctetsDecrypted",
    "InPktsUnchecked",
    "InPktsDelayed",
    "InPktsOK",
    "InPktsInvalid",
    "InPktsLate",
    "InPktsNotValid",
    "InPktsNotUsingSA",
    "InPktsUnusedSA",
];
const RXSA: &[&str] =
    &["InPktsOK", "InPktsInvalid", "InPktsNotValid", "InPktsNotUsingSA", "InPktsUnusedSA"];
const TXSA: &[&str] = &["OutPktsProtected", "OutPktsEncrypted"];

/// Runs `ip macsec show`. The kernel lists all devices, from which one is selected.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let wanted = args.next().map(|name| s.links.existing(name)).transpose()?;
    if !args.is_empty() {
        return Err(MACSEC.usage());
    }
    let mut generic = s.family(FAMILY)?;
    let list = generic.list(command::GET);
    s.printer().document(|p| {
        generic.conn.dump(list, |message| {
            let nlas = message.attributes(HEADER);
            let index = nlas.u32(attr::IFINDEX).unwrap_or(0);
            if wanted.is_none_or(|wanted| wanted == index) {
                p.object(None, |p| device(index, &nlas, p, s));
            }
            Ok(())
        })
    })
}

fn device(index: u32, nlas: &Nlas, p: &mut Printer, s: &Session) {
    let counted = s.options.stats > 0;
    let stats = |id| nlas.nest(id).filter(|_| counted);
    p.put("ifindex", "", index, ": ");
    p.put_in(Color::Ifname, "ifname", "", &s.links.name(index), ": ");
    let secy = nlas.nest(attr::SECY).unwrap_or(Nlas::parse(&[]));
    settings(&secy, p);
    sci("    TXSC", &secy, p);
    p.put("encoding_sa", " on SA ", secy.u8(secy::ENCODING_SA).unwrap_or(0), "\n");
    counters(stats(attr::SECY_STATS), 1, SECY, p);
    counters(stats(attr::TXSC_STATS), 1, TXSC, p);
    associations(nlas.get(attr::TXSA_LIST), counted.then_some((6, TXSA)), p);
    p.array(Some("rx_sc"), |p| {
        for (_, one) in iter(nlas.get(attr::RXSC_LIST).unwrap_or_default()) {
            p.object(None, |p| channel(&Nlas::parse(one), counted, p));
        }
    });
    if let Some(kind) = nlas.nest(attr::OFFLOAD).and_then(|nest| nest.u8(attr::TYPE)) {
        p.put("offload", "    offload: ", name(OFFLOADS, kind), " ");
        p.line();
    }
}

fn name(names: &[&'static str], number: u8) -> &'static str {
    names.get(usize::from(number)).copied().unwrap_or("(unknown)")
}

/// Prints the settings of a device.
fn settings(secy: &Nlas, p: &mut Printer) {
    p.switch("protect", "protect", secy.uint(secy::PROTECT));
    if let Some(validate) = secy.u8(secy::VALIDATE) {
        p.put("validate", "validate ", name(VALIDATIONS, validate), " ");
    }
    // As in the reference, the first two depend on whether the encoding association is not the first one.
    for (key, id) in [
        ("sc", secy::ENCODING_SA),
        ("sa", secy::ENCODING_SA),
        ("encrypt", secy::ENCRYPT),
        ("send_sci", secy::INC_SCI),
        ("end_station", secy::ES),
        ("scb", secy::SCB),
        ("replay", secy::REPLAY),
    ] {
        p.switch(key, key, secy.uint(id));
    }
    p.put_some("window", "window ", secy.u32(secy::WINDOW), " ");
    p.line();
    let cipher = cipher_name(secy.uint(secy::CIPHER_SUITE).unwrap_or(0));
    p.put("cipher_suite", "    cipher suite: ", cipher, ",");
    p.put("icv_length", " using ICV length ", secy.u8(secy::ICV_LEN).unwrap_or(0), "\n");
}

/// Prints a secure channel identifier, which has the same attribute number in all nests.
fn sci(label: &str, nlas: &Nlas, p: &mut Printer) {
    let sci = nlas.uint(rxsc::SCI).map_or(0, u64::from_be);
    p.both("sci", Val::Hex(sci), &format!("{label}: {sci:016x}"));
}

fn state(active: u64, p: &mut Printer) {
    p.both("active", active != 0, if active == 0 { " state off" } else { " state on" });
}

/// Prints a receive channel.
fn channel(channel: &Nlas, counted: bool, p: &mut Printer) {
    sci("    RXSC", channel, p);
    p.text(",");
    state(channel.uint(rxsc::ACTIVE).unwrap_or(0), p);
    p.text("\n");
    counters(channel.nest(rxsc::STATS).filter(|_| counted), 1, RXSC, p);
    associations(channel.get(rxsc::SA_LIST), counted.then_some((1, RXSA)), p);
}

/// Prints associations, with statistics if `counted` is given: the first attribute number and the names of counters.
fn associations(list: Option<&[u8]>, counted: Option<(u16, &[&str])>, p: &mut Printer) {
    p.array(Some("sa_list"), |p| {
        for (_, one) in iter(list.unwrap_or_default()) {
            let nlas = Nlas::parse(one);
            p.object(None, |p| {
                p.put("an", "        ", nlas.u8(sa::AN).unwrap_or(0), ":");
                p.put("pn", " PN ", nlas.uint(sa::PN).unwrap_or(0), ",");
                if let Some(ssci) = nlas.be32(sa::SSCI) {
                    p.both("ssci", Val::Hex(ssci.into()), &format!("SSCI {ssci:08x}"));
                }
                state(nlas.uint(sa::ACTIVE).unwrap_or(0), p);
                let id = nlas.get(sa::KEYID).unwrap_or_default();
                p.put("key", ", key ", &format::hex_bytes(id, ""), "\n");
                if let Some((first, names)) = counted {
                    counters(nlas.nest(sa::STATS), first, names, p);
                }
            });
        }
    });
}

/// Prints counters from attribute `first` on: a line of names, and a line of numbers.
fn counters(stats: Option<Nlas>, first: u16, names: &[&str], p: &mut Printer) {
    let Some(stats) = stats else { return };
    let (mut head, mut below) = ("    stats:".to_string(), "\n          ".to_string());
    for (id, name) in (first..).zip(names) {
        let count = stats.uint(id).unwrap_or(0);
        p.json(name, count);
        head += &format!(" {name}");
        below += &format!(" {count:width$}", width = name.len());
    }
    p.text_value(&head);
    p.text_value(&below);
    p.text("\n");
}
