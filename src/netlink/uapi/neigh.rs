//! linux/neighbour.h: neighbours and neighbour tables.

pub const RTM_NEWNEIGH: u16 = 28;
pub const RTM_DELNEIGH: u16 = 29;
pub const RTM_GETNEIGH: u16 = 30;
pub const RTM_GETNEIGHTBL: u16 = 66;
pub const RTM_SETNEIGHTBL: u16 = 67;

pub mod nda {
    //! Attributes of a neighbour.
    pub const DST: u16 = 1;
    pub const LLADDR: u16 = 2;
    pub const CACHEINFO: u16 = 3;
    pub const PROBES: u16 = 4;
    pub const VLAN: u16 = 5;
    pub const PORT: u16 = 6;
    pub const VNI: u16 = 7;
    pub const IFINDEX: u16 = 8;
    pub const MASTER: u16 = 9;
    pub const LINK_NETNSID: u16 = 10;
    pub const SRC_VNI: u16 = 11;
    pub const PROTOCOL: u16 = 12;
    pub const NH_ID: u16 = 13;
    pub const FDB_EXT_ATTRS: u16 = 14;
    pub const FLAGS_EXT: u16 = 15;
    pub const NDM_STATE_MASK: u16 = 16;
    pub const NDM_FLAGS_MASK: u16 = 17;
}

pub mod ntf {
    //! Flags of a neighbour.
    pub const USE: u8 = 0x01;
    pub const SELF: u8 = 0x02;
    pub const MASTER: u8 = 0x04;
    pub const PROXY: u8 = 0x08;
    pub const EXT_LEARNED: u8 = 0x10;
    pub const OFFLOADED: u8 = 0x20;
    pub const STICKY: u8 = 0x40;
    pub const ROUTER: u8 = 0x80;
    /// NTF_EXT_MANAGED, in NDA_FLAGS_EXT.
    pub const EXT_MANAGED: u32 = 0x01;
    /// NTF_EXT_LOCKED, in NDA_FLAGS_EXT.
    pub const EXT_LOCKED: u32 = 0x02;
    /// NTF_EXT_EXT_VALIDATED, in NDA_FLAGS_EXT.
    pub const EXT_VALIDATED: u32 = 0x04;
}

pub mod nfea {
    //! Attributes of NDA_FDB_EXT_ATTRS.
    pub const ACTIVITY_NOTIFY: u16 = 1;
    pub const DONT_REFRESH: u16 = 2;
}

pub mod fdb_notify {
    //! Bits of NFEA_ACTIVITY_NOTIFY.
    pub const ACTIVITY: u8 = 0x01;
    pub const INACTIVE: u8 = 0x02;
}

pub mod nud {
    //! States of a neighbour.
    pub const NONE: u16 = 0;
    pub const INCOMPLETE: u16 = 0x01;
    pub const REACHABLE: u16 = 0x02;
    pub const STALE: u16 = 0x04;
    pub const DELAY: u16 = 0x08;
    pub const PROBE: u16 = 0x10;
    pub const FAILED: u16 = 0x20;
    pub const NOARP: u16 = 0x40;
    pub const PERMANENT: u16 = 0x80;
}

pub mod ndta {
    //! Attributes of a neighbour table.
    pub const NAME: u16 = 1;
    pub const THRESH1: u16 = 2;
    pub const THRESH2: u16 = 3;
    pub const THRESH3: u16 = 4;
    pub const CONFIG: u16 = 5;
    pub const PARMS: u16 = 6;
    pub const STATS: u16 = 7;
    pub const GC_INTERVAL: u16 = 8;
}

pub mod ndtpa {
    //! Attributes of a neighbour table's parameters.
    pub const IFINDEX: u16 = 1;
    pub const REFCNT: u16 = 2;
    pub const REACHABLE_TIME: u16 = 3;
    pub const BASE_REACHABLE_TIME: u16 = 4;
    pub const RETRANS_TIME: u16 = 5;
    pub const GC_STALETIME: u16 = 6;
    pub const DELAY_PROBE_TIME: u16 = 7;
    pub const QUEUE_LEN: u16 = 8;
    pub const APP_PROBES: u16 = 9;
    pub const UCAST_PROBES: u16 = 10;
    pub const MCAST_PROBES: u16 = 11;
    pub const ANYCAST_DELAY: u16 = 12;
    pub const PROXY_DELAY: u16 = 13;
    pub const PROXY_QLEN: u16 = 14;
    pub const LOCKTIME: u16 = 15;
    pub const MCAST_REPROBES: u16 = 17;
}
