//! linux/if_arp.h: flags of ARP table entries (ATF_*).

pub const COM: i32 = 0x02;
pub const PERM: i32 = 0x04;
pub const PUBL: i32 = 0x08;
pub const USETRAILERS: i32 = 0x10;
pub const NETMASK: i32 = 0x20;
pub const DONTPUB: i32 = 0x40;
pub const MAGIC: i32 = 0x80;
