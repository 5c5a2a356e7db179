//! linux/nexthop.h: nexthop objects, their groups and the buckets of resilient ones.

pub const RTM_NEWNEXTHOP: u16 = 104;
pub const RTM_DELNEXTHOP: u16 = 105;
pub const RTM_GETNEXTHOP: u16 = 106;
pub const RTM_NEWNEXTHOPBUCKET: u16 = 116;
pub const RTM_DELNEXTHOPBUCKET: u16 = 117;
pub const RTM_GETNEXTHOPBUCKET: u16 = 118;

pub mod nha {
    //! Attributes of a nexthop.
    pub const ID: u16 = 1;
    pub const GROUP: u16 = 2;
    pub const GROUP_TYPE: u16 = 3;
    pub const BLACKHOLE: u16 = 4;
    pub const OIF: u16 = 5;
    pub const GATEWAY: u16 = 6;
    pub const ENCAP_TYPE: u16 = 7;
    pub const ENCAP: u16 = 8;
    pub const GROUPS: u16 = 9;
    pub const MASTER: u16 = 10;
    pub const FDB: u16 = 11;
    pub const RES_GROUP: u16 = 12;
    pub const RES_BUCKET: u16 = 13;
    pub const OP_FLAGS: u16 = 14;
    pub const GROUP_STATS: u16 = 15;
    pub const HW_STATS_ENABLE: u16 = 16;
    pub const HW_STATS_USED: u16 = 17;
    /// A UDP port, big-endian, since Linux 7.2.
    pub const DST_PORT: u16 = 18;
}

pub mod res_group {
    //! Attributes of a resilient group.
    pub const BUCKETS: u16 = 1;
    pub const IDLE_TIMER: u16 = 2;
    pub const UNBALANCED_TIMER: u16 = 3;
    pub const UNBALANCED_TIME: u16 = 4;
}

pub mod res_bucket {
    //! Attributes of a bucket.
    pub const INDEX: u16 = 1;
    pub const IDLE_TIME: u16 = 2;
    pub const NH_ID: u16 = 3;
}

pub mod group_stats {
    //! Attributes of the statistics of a group's member.
    pub const ID: u16 = 1;
    pub const PACKETS: u16 = 2;
    pub const PACKETS_HW: u16 = 3;
}

pub mod op_flag {
    //! What a request for nexthops asks for besides.
    pub const DUMP_STATS: u32 = 1;
    pub const DUMP_HW_STATS: u32 = 2;
}

/// A group that spreads flows by their hash, and one that keeps them where they are.
pub const MPATH: u16 = 0;
pub const RESILIENT: u16 = 1;
