//! A view of an RTM_NEWRULE message.

use crate::netlink::message::{Message, Nlas, u16_at, u32_at};
use crate::netlink::uapi::rule::{RTM_DELRULE, flag, fra};
use crate::rt::header::RuleHeader;

/// The size of `struct fib_rule_hdr` in bytes.
pub const HEADER: usize = RuleHeader::SIZE;

/// A rule: the fields of the header, and the attributes.
pub struct Rule<'a> {
    /// AF_INET, AF_INET6, or a family of multicast routing.
    pub family: u8,
    /// The prefix length of the destination in bits.
    pub dst_bits: u8,
    /// The prefix length of the source in bits.
    pub src_bits: u8,
    /// The type of service.
    pub tos: u8,
    header_table: u8,
    /// The action (FR_ACT_TO_TBL etc.), or a route type.
    pub action: u8,
    /// The flags (FIB_RULE_INVERT etc.).
    pub flags: u32,
    /// The attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message is RTM_DELRULE.
    pub deleted: bool,
}

/// A range of ports, or a port with a mask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    /// The first port.
    pub start: u16,
    /// The last port.
    pub end: u16,
    /// The mask, if the kernel reports one.
    pub mask: Option<u16>,
}

impl<'a> Rule<'a> {
    /// Parses a message. Missing bytes are read as zeros.
    pub fn parse(message: &Message<'a>) -> Self {
        let header = RuleHeader::parse(message);
        Rule {
            family: header.family,
            dst_bits: header.dst_bits,
            src_bits: header.src_bits,
            tos: header.tos,
            header_table: header.table,
            action: header.action,
            flags: header.flags,
            nlas: message.attributes(HEADER),
            deleted: message.kind == RTM_DELRULE,
        }
    }
    /// Whether a flag is set.
    pub fn is(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }
    /// Whether the rule applies to traffic that does not match.
    pub fn is_inverted(&self) -> bool {
        self.is(flag::INVERT)
    }
    /// The priority.
    pub fn priority(&self) -> u32 {
        self.nlas.u32(fra::PRIORITY).unwrap_or(0)
    }
    /// The routing table; 0 for none.
    pub fn table(&self) -> u32 {
        self.nlas.u32(fra::TABLE).unwrap_or(self.header_table.into())
    }
    /// The first and last user ID that the rule matches.
    pub fn users(&self) -> Option<(u32, u32)> {
        self.nlas.get(fra::UID_RANGE).map(|range| (u32_at(range, 0), u32_at(range, 4)))
    }
    /// The source ports that the rule matches.
    pub fn source_ports(&self) -> Option<Ports> {
        self.ports(fra::SPORT_RANGE, fra::SPORT_MASK)
    }
    /// The destination ports that the rule matches.
    pub fn destination_ports(&self) -> Option<Ports> {
        self.ports(fra::DPORT_RANGE, fra::DPORT_MASK)
    }
    /// The DSCP value that the rule matches, and its mask.
    pub fn dscp(&self) -> Option<(u8, u8)> {
        let mask = self.nlas.u8(fra::DSCP_MASK).unwrap_or(0x3f);
        self.nlas.u8(fra::DSCP).map(|dscp| (dscp, mask))
    }
    /// The flow label that the rule matches, and its mask.
    pub fn flowlabel(&self) -> Option<(u32, u32)> {
        let mask = self.nlas.be32(fra::FLOWLABEL_MASK).unwrap_or(0xf_ffff);
        self.nlas.be32(fra::FLOWLABEL).map(|label| (label, mask))
    }
    fn ports(&self, range: u16, mask: u16) -> Option<Ports> {
        let range = self.nlas.get(range)?;
        Some(Ports { start: u16_at(range, 0), end: u16_at(range, 2), mask: self.nlas.u16(mask) })
    }
}
