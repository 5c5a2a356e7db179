//! Options that kinds of tunnels over IPv6 share: the fields of the outer IPv6 header. Each can be copied from the
//! inner packet; this is a flag in an attribute that all fields share.

use super::tunnel::put_flag;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, among, flag, u8, u32};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::{Error, Result, invalid};
use crate::names::Table;
use crate::netlink::Nlas;
use crate::netlink::message::be32_at;
use crate::print::Printer;
use crate::session::Session;
use crate::text::number::{unsigned, unsigned_in};
use crate::text::word::{Word, exact};

/// Flags of tunnels over IPv6 (linux/ip6_tunnel.h).
pub mod ip6_tnl_f {
    pub const IGN_ENCAP_LIMIT: u32 = 1;
    pub const USE_ORIG_TCLASS: u32 = 1 << 1;
    pub const USE_ORIG_FLOWLABEL: u32 = 1 << 2;
    pub const MIP6_DEV: u32 = 1 << 3;
    pub const RCV_DSCP_COPY: u32 = 1 << 4;
    pub const USE_ORIG_FWMARK: u32 = 1 << 5;
    pub const ALLOW_LOCAL_REMOTE: u32 = 1 << 6;
}
use ip6_tnl_f::*;

/// The default hop limit.
pub const HOP_LIMIT: u8 = 64;
/// The default encapsulation limit.
pub const ENCAP_LIMIT: u8 = 4;
/// The mask of the traffic class in the flow information.
pub const TCLASS: u32 = 0x0ff0_0000;
/// The mask of the flow label in the flow information.
pub const FLOWLABEL: u32 = 0x000f_ffff;

/// Sets the initial flags of the second encapsulation: checksums of UDP over IPv6.
pub(super) fn begin_encap(flags: u16, v: &mut NlaBuf) {
    v.fill(flags, &2u16.to_ne_bytes());
}

/// The hop limit of tunnel packets.
pub const fn hop_limit(id: u16, words: &'static [Word]) -> Attr {
    u8(id, words)
        .label("hoplimit")
        .key("ttl")
        .names(&[("inherit", 0)])
        .always()
        .why("invalid HLIM\n")
        .doc(
            "TTL := { 0..255 | inherit }",
            "hop limit of tunnel packets; inherit copies it from the inner packet (default 64)",
        )
}
/// The maximum number of further encapsulations.
pub const fn encap_limit(id: u16, flags: u16) -> Attr {
    u8(id, exact!["encaplimit"])
        .beside(flags)
        .set(set_encap_limit)
        .show(show_encap_limit)
        .why("invalid ELIM")
        .doc(
            "ELIM := { none | 0..255 }",
            "number of further encapsulations that are allowed (default 4)",
        )
}
/// The traffic class, a part of the attribute `id`.
pub const fn tclass(id: u16, flags: u16, words: &'static [Word]) -> Attr {
    u32(id, words).beside(flags).set(set_tclass).show(show_tclass).why("invalid TClass").doc(
        "TCLASS := { 0x0..0xff | inherit }",
        "traffic class of tunnel packets; inherit copies it from the inner packet",
    )
}
/// The flow label, a part of the attribute `id`.
pub const fn flowlabel(id: u16, flags: u16) -> Attr {
    u32(id, exact!["flowlabel", "fl"])
        .beside(flags)
        .set(set_flowlabel)
        .show(show_flowlabel)
        .why("invalid Flowlabel")
        .doc(
            "FLOWLABEL := { 0x0..0xfffff | inherit }",
            "flow label of tunnel packets; inherit copies it from the inner packet",
        )
}
/// `dscp inherit`.
pub const fn dscp(flags: u16) -> Attr {
    flag(flags, exact!["dscp"])
        .beside(flags)
        .set(set_dscp)
        .show(show_dscp)
        .follows(Value::OneOf(&["inherit"]))
        .why("not inherit")
        .doc("inherit", "copy the DSCP of the tunnel packet to the inner packet")
}
/// Whether the remote endpoint address may be an address of this host.
pub(super) const fn allow_localremote(flags: u16) -> Attr {
    among(flags, 4, ALLOW_LOCAL_REMOTE.trailing_zeros(), exact!["allow-localremote"])
        .key("ip6_tnl_f_allow_local_remote")
        .doc("", "accept a remote endpoint address that is an address of this host")
}
/// Whether the device is a Mobile IPv6 tunnel; only printed.
pub(super) const fn mip6(flags: u16) -> Attr {
    among(flags, 4, MIP6_DEV.trailing_zeros(), &[]).label("mip6").key("ip6_tnl_f_mip6_dev")
}
/// The mark for routing of tunnel packets.
pub const fn fwmark(id: u16, flags: u16) -> Attr {
    u32(id, exact!["fwmark"])
        .beside(flags)
        .set(set_fwmark)
        .show(show_fwmark)
        .why("invalid fwmark\n")
        .doc("MARK := { 0x0..0xffffffff | inherit }", "packet mark that routing rules apply to tunnel packets; inherit copies it from the inner packet")
}

fn set_encap_limit(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    put_flag(a.beside, IGN_ENCAP_LIMIT, value == "none", into);
    if value != "none" {
        into.set(a.id, &[unsigned(value).ok_or_else(|| a.wrong(value))?]);
    }
    Ok(())
}

/// Sets the bits `mask` of the flow information to `part`. `None` sets `flag`, which copies them from the inner packet.
fn put_flow(a: &Attr, flag: u32, mask: u32, part: Option<u32>, into: &mut NlaBuf) {
    let flow = into.get(a.id).map_or(0, |bytes| be32_at(bytes, 0));
    put_flag(a.beside, flag, part.is_none(), into);
    into.set(a.id, &((flow & !mask) | part.unwrap_or_default()).to_be_bytes());
}

fn set_tclass(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let value = args.value()?;
    let class = match value {
        "inherit" => None,
        _ => Some(s.names.number(Table::Dsfield, value).ok_or_else(|| a.wrong(value))?),
    };
    let part = class.map(|class| class << 20);
    put_flow(a, USE_ORIG_TCLASS, TCLASS, part, into);
    Ok(())
}

fn set_flowlabel(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    let label = match value {
        "inherit" => None,
        _ => {
            let label = unsigned_in::<u32>(value, 16).filter(|label| *label <= FLOWLABEL);
            Some(label.ok_or_else(|| a.wrong(value))?)
        }
    };
    put_flow(a, USE_ORIG_FLOWLABEL, FLOWLABEL, label, into);
    Ok(())
}

fn set_dscp(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    match args.value()? {
        "inherit" => put_flag(a.beside, RCV_DSCP_COPY, true, into),
        value => return invalid(value, a.why),
    }
    Ok(())
}

fn set_fwmark(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = args.value()?;
    put_flag(a.beside, USE_ORIG_FWMARK, value == "inherit", into);
    let mark: u32 = match value {
        "inherit" => 0,
        _ => unsigned(value).ok_or_else(|| Error::invalid(value, a.why))?,
    };
    into.set(a.id, &mark.to_ne_bytes());
    Ok(())
}

/// Whether `flag` is set.
fn is_set(a: &Attr, nlas: &Nlas, flag: u32) -> bool {
    nlas.u32(a.beside).is_some_and(|flags| flags & flag != 0)
}

fn show_encap_limit(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if is_set(a, nlas, IGN_ENCAP_LIMIT) {
        p.both("ip6_tnl_f_ign_encap_limit", true, "encaplimit none ");
    } else if let Some(limit) = nlas.u8(a.id) {
        p.put("encap_limit", "encaplimit ", limit, " ");
    }
}

fn show_tclass(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if is_set(a, nlas, USE_ORIG_TCLASS) {
        p.both("ip6_tnl_f_use_orig_tclass", true, "tclass inherit ");
    } else if let Some(flow) = nlas.be32(a.id) {
        p.put("tclass", "tclass ", &format!("0x{:02x}", (flow & TCLASS) >> 20), " ");
    }
}

fn show_flowlabel(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if is_set(a, nlas, USE_ORIG_FLOWLABEL) {
        p.both("ip6_tnl_f_use_orig_flowlabel", true, "flowlabel inherit ");
    } else if let Some(flow) = nlas.be32(a.id) {
        p.put("flowlabel", "flowlabel ", &format!("0x{:05x}", flow & FLOWLABEL), " ");
    }
}

fn show_dscp(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if is_set(a, nlas, RCV_DSCP_COPY) {
        p.both("ip6_tnl_f_rcv_dscp_copy", true, "dscp inherit ");
    }
}

fn show_fwmark(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if is_set(a, nlas, USE_ORIG_FWMARK) {
        p.both("ip6_tnl_f_use_orig_fwmark", true, "fwmark inherit ");
    } else if let Some(mark) = nlas.u32(a.id).filter(|mark| *mark != 0) {
        p.put("fwmark", "fwmark ", crate::print::Val::Hex(mark.into()), " ");
    }
}
