//! Values that several commands of `bridge mdb` share. They are parsed after the whole command line has been read.

use crate::bridge::refused;
use crate::cli::address::{Address, OF_ETHERNET, link_address, refused_link_address};
use crate::error::{Result, warn};
use crate::names::{Table, services};
use crate::netlink::Request;
use crate::netlink::uapi::bridge::{mdb_entry, mdbe};
use crate::session::Session;
use crate::text::number::unsigned;
use std::net::IpAddr;

/// `ETH_P_IP` (linux/if_ether.h): the group is an IPv4 address.
pub(super) const IPV4: u16 = 0x0800;
/// `ETH_P_IPV6`: the group is an IPv6 address.
pub(super) const IPV6: u16 = 0x86dd;

/// `struct br_mdb_entry`
#[derive(Default)]
pub struct Entry {
    /// Interface index of the port.
    pub port: u32,
    /// MDB_TEMPORARY (0) or MDB_PERMANENT (1).
    pub state: u8,
    /// The VLAN.
    pub vid: u16,
    /// The group: address and protocol. The protocol of a link-layer address is 0.
    pub group: ([u8; 16], u16),
}

impl Entry {
    /// Adds the structure to a request.
    pub fn write(&self, request: &mut Request) {
        let mut bytes = [0; mdb_entry::LEN];
        bytes[..4].copy_from_slice(&self.port.to_ne_bytes());
        bytes[4] = self.state;
        bytes[6..8].copy_from_slice(&self.vid.to_ne_bytes());
        bytes[8..24].copy_from_slice(&self.group.0);
        bytes[24..26].copy_from_slice(&self.group.1.to_be_bytes());
        request.put(mdbe::ENTRY, &bytes);
    }
}

/// Parses the group: an IPv4, IPv6 or Ethernet address. Errors: `Invalid address "TEXT"`, preceded by the error of the link-layer
/// address. TEXT ends at the first colon, as in iproute2.
pub fn group(text: &str) -> Result<([u8; 16], u16)> {
    let mut bytes = [0; 16];
    if let Some(ip) = ip(text) {
        let ip = Address::from(ip);
        bytes[..ip.bytes().len()].copy_from_slice(ip.bytes());
        return Ok((bytes, if ip.bytes().len() == 4 { IPV4 } else { IPV6 }));
    }
    match link_address(text, OF_ETHERNET) {
        Ok(mac) if mac.len() == 6 => {
            bytes[..6].copy_from_slice(&mac);
            return Ok((bytes, 0));
        }
        Ok(_) => {}
        Err(error) => warn(error.to_string().trim_end()),
    }
    Err(refused(format!("Invalid address \"{}\"", refused_link_address(text))))
}

/// Parses an address as inet_pton(3) does.
fn ip(text: &str) -> Option<IpAddr> {
    text.parse().ok()
}

/// Adds an address. Errors: `Invalid WHAT "text"`.
pub(super) fn put_ip(id: u16, text: &str, what: &str, request: &mut Request) -> Result {
    let ip = ip(text).ok_or_else(|| refused(format!("Invalid {what} \"{text}\"")))?;
    request.put(id, Address::from(ip).bytes());
    Ok(())
}

/// Adds a VNI: the low 32 bits of the number. Errors: `Invalid WHAT "text"`.
pub(super) fn put_vni(id: u16, text: &str, what: &str, request: &mut Request) -> Result {
    let number = if text.is_empty() { Some(0) } else { unsigned(text) };
    let known = number.filter(|vni: &u64| *vni != u64::MAX);
    let vni = known.ok_or_else(|| refused(format!("Invalid {what} \"{text}\"")))?;
    request.put_u32(id, vni as u32);
    Ok(())
}

/// Adds a UDP port by number or name. Errors: `Invalid destination port "text"`.
pub fn put_port(text: &str, request: &mut Request) -> Result {
    let known = unsigned(text).or_else(|| services::port(text, "udp"));
    let wrong = || refused(format!("Invalid destination port \"{text}\""));
    request.put_u16(mdbe::DST_PORT, known.ok_or_else(wrong)?);
    Ok(())
}

/// Adds the routing protocol that installed the entry (`proto`), by number or name. Errors: `Invalid protocol value "text"`.
pub(super) fn put_protocol(text: &str, request: &mut Request, s: &Session) -> Result {
    let known = s.names.number(Table::Protocols, text).and_then(|n| u8::try_from(n).ok());
    let wrong = || refused(format!("Invalid protocol value \"{text}\""));
    request.put_u8(mdbe::RTPROT, known.ok_or_else(wrong)?);
    Ok(())
}

/// The destination of a VXLAN entry, as text of the command line.
#[derive(Default)]
pub struct Tunnel {
    /// `dst`: address of the remote VXLAN endpoint.
    pub dst: Option<String>,
    /// `dst_port`: UDP port of the remote endpoint.
    pub dst_port: Option<String>,
    /// `vni`: VNI of packets to the remote endpoint.
    pub vni: Option<String>,
    /// `src_vni`: VNI that the entry belongs to.
    pub src_vni: Option<String>,
}

impl Tunnel {
    /// Adds the values that are given. Errors: one of them is invalid.
    pub fn write(&self, request: &mut Request) -> Result {
        if let Some(text) = &self.dst {
            put_ip(mdbe::DST, text, "underlay destination address", request)?;
        }
        if let Some(text) = &self.dst_port {
            put_port(text, request)?;
        }
        if let Some(text) = &self.vni {
            put_vni(mdbe::VNI, text, "destination VNI", request)?;
        }
        if let Some(text) = &self.src_vni {
            put_vni(mdbe::SRC_VNI, text, "source VNI", request)?;
        }
        Ok(())
    }
}

/// Adds the attributes of an entry, if there are any.
pub(super) fn put_attributes(attributes: Request, request: &mut Request) {
    let attributes = attributes.into_attributes();
    if !attributes.is_empty() {
        request.put(mdbe::ENTRY_ATTRS | crate::netlink::uapi::nlm::NESTED, &attributes);
    }
}
