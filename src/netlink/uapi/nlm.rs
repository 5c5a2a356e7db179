//! linux/netlink.h: message kinds and flags, netlink protocols.

pub const NOOP: u16 = 1;
pub const ERROR: u16 = 2;
pub const DONE: u16 = 3;

pub const REQUEST: u16 = 0x1;
pub const ACK: u16 = 0x4;
pub const ECHO: u16 = 0x8;
/// The dump changed while it was read.
pub(in crate::netlink) const DUMP_INTR: u16 = 0x10;
const ROOT: u16 = 0x100;
pub const MATCH: u16 = 0x200;
pub const DUMP: u16 = ROOT | MATCH;
pub const REPLACE: u16 = 0x100;
/// A deletion of all that fits.
pub const BULK: u16 = 0x200;
pub const EXCL: u16 = 0x200;
pub const CREATE: u16 = 0x400;
pub const APPEND: u16 = 0x800;
/// The answer quotes only the request's header.
pub(in crate::netlink) const CAPPED: u16 = 0x100;
/// The answer carries attributes.
pub(in crate::netlink) const ACK_TLVS: u16 = 0x200;

pub const ROUTE: isize = 0;
pub const SOCK_DIAG: isize = 4;
pub const XFRM: isize = 6;
pub const GENERIC: isize = 16;

/// Set in the number of an attribute that holds attributes; newer parts of the kernel insist on it.
pub const NESTED: u16 = 0x8000;
