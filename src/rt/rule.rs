//! A rule of the policy routing database, as RTM_NEWRULE tells of it.

use crate::netlink::message::{Message, Nlas, u16_at, u32_at};
use crate::netlink::uapi::rule::{RTM_DELRULE, flag, fra};
use crate::rt::header::RuleHeader;

/// The length of `struct fib_rule_hdr`.
pub const HEADER: usize = RuleHeader::SIZE;

/// A rule: the header's fields, then the attributes.
pub struct Rule<'a> {
    /// AF_INET, AF_INET6, or a family of multicast routing.
    pub family: u8,
    /// How many bits of the destination count.
    pub dst_bits: u8,
    /// How many bits of the source count.
    pub src_bits: u8,
    /// The type of service.
    pub tos: u8,
    header_table: u8,
    /// FR_ACT_TO_TBL and so on, or a route type.
    pub action: u8,
    /// FIB_RULE_INVERT and so on.
    pub flags: u32,
    /// Its attributes.
    pub nlas: Nlas<'a>,
    /// Whether the message says that it is gone.
    pub deleted: bool,
}

/// Ports from `start` to `end`, compared under a mask where that is not all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ports {
    /// The first.
    pub start: u16,
    /// The last.
    pub end: u16,
    /// Which bits count, where the kernel says so.
    pub mask: Option<u16>,
}

impl<'a> Rule<'a> {
    /// A rule from a message, lenient as all views.
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
    /// Whether it holds for what does not fit.
    pub fn is_inverted(&self) -> bool {
        self.is(flag::INVERT)
    }
    /// The number that it is ordered by.
    pub fn priority(&self) -> u32 {
        self.nlas.u32(fra::PRIORITY).unwrap_or(0)
    }
    /// The routing table that it looks in, 0 for none.
    pub fn table(&self) -> u32 {
        self.nlas.u32(fra::TABLE).unwrap_or(self.header_table.into())
    }
    /// The first and last user it holds for.
    pub fn users(&self) -> Option<(u32, u32)> {
        self.nlas.get(fra::UID_RANGE).map(|range| (u32_at(range, 0), u32_at(range, 4)))
    }
    /// The source ports it holds for.
    pub fn source_ports(&self) -> Option<Ports> {
        self.ports(fra::SPORT_RANGE, fra::SPORT_MASK)
    }
    /// The destination ports it holds for.
    pub fn destination_ports(&self) -> Option<Ports> {
        self.ports(fra::DPORT_RANGE, fra::DPORT_MASK)
    }
    /// The DSCP value it holds for, and which bits count.
    pub fn dscp(&self) -> Option<(u8, u8)> {
        let mask = self.nlas.u8(fra::DSCP_MASK).unwrap_or(0x3f);
        self.nlas.u8(fra::DSCP).map(|dscp| (dscp, mask))
    }
    /// The flow label it holds for, and which bits count.
    pub fn flowlabel(&self) -> Option<(u32, u32)> {
        let mask = self.nlas.be32(fra::FLOWLABEL_MASK).unwrap_or(0xf_ffff);
        self.nlas.be32(fra::FLOWLABEL).map(|label| (label, mask))
    }
    fn ports(&self, range: u16, mask: u16) -> Option<Ports> {
        let range = self.nlas.get(range)?;
        Some(Ports { start: u16_at(range, 0), end: u16_at(range, 2), mask: self.nlas.u16(mask) })
    }
}
