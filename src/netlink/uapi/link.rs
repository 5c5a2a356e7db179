//! linux/if_link.h and linux/if.h: links.

pub const RTM_NEWLINK: u16 = 16;
pub const RTM_DELLINK: u16 = 17;
pub const RTM_GETLINK: u16 = 18;
pub const RTM_SETLINK: u16 = 19;
pub const RTM_NEWLINKPROP: u16 = 108;
pub const RTM_DELLINKPROP: u16 = 109;

pub mod ifla {
    //! Attributes of a link.
    pub const ADDRESS: u16 = 1;
    pub const BROADCAST: u16 = 2;
    pub const IFNAME: u16 = 3;
    pub const MTU: u16 = 4;
    pub const LINK: u16 = 5;
    pub const QDISC: u16 = 6;
    pub const STATS: u16 = 7;
    pub const MASTER: u16 = 10;
    pub const PROTINFO: u16 = 12;
    pub const TXQLEN: u16 = 13;
    pub const MAP: u16 = 14;
    pub const OPERSTATE: u16 = 16;
    pub const LINKMODE: u16 = 17;
    pub const LINKINFO: u16 = 18;
    pub const IFALIAS: u16 = 20;
    pub const NUM_VF: u16 = 21;
    pub const VFINFO_LIST: u16 = 22;
    pub const STATS64: u16 = 23;
    pub const AF_SPEC: u16 = 26;
    pub const GROUP: u16 = 27;
    pub const NET_NS_FD: u16 = 28;
    pub const EXT_MASK: u16 = 29;
    pub const PROMISCUITY: u16 = 30;
    pub const NUM_TX_QUEUES: u16 = 31;
    pub const NUM_RX_QUEUES: u16 = 32;
    pub const CARRIER: u16 = 33;
    pub const PHYS_PORT_ID: u16 = 34;
    pub const CARRIER_CHANGES: u16 = 35;
    pub const PHYS_SWITCH_ID: u16 = 36;
    pub const LINK_NETNSID: u16 = 37;
    pub const PHYS_PORT_NAME: u16 = 38;
    pub const PROTO_DOWN: u16 = 39;
    pub const GSO_MAX_SEGS: u16 = 40;
    pub const GSO_MAX_SIZE: u16 = 41;
    pub const XDP: u16 = 43;
    pub const EVENT: u16 = 44;
    pub const TARGET_NETNSID: u16 = 46;
    pub const CARRIER_UP_COUNT: u16 = 47;
    pub const CARRIER_DOWN_COUNT: u16 = 48;
    pub const NEW_IFINDEX: u16 = 49;
    pub const MIN_MTU: u16 = 50;
    pub const MAX_MTU: u16 = 51;
    pub const PROP_LIST: u16 = 52;
    pub const ALT_IFNAME: u16 = 53;
    pub const PERM_ADDRESS: u16 = 54;
    pub const PROTO_DOWN_REASON: u16 = 55;
    pub const PARENT_DEV_NAME: u16 = 56;
    pub const PARENT_DEV_BUS_NAME: u16 = 57;
    pub const GRO_MAX_SIZE: u16 = 58;
    pub const TSO_MAX_SIZE: u16 = 59;
    pub const TSO_MAX_SEGS: u16 = 60;
    pub const ALLMULTI: u16 = 61;
    pub const DEVLINK_PORT: u16 = 62;
    pub const GSO_IPV4_MAX_SIZE: u16 = 63;
    pub const GRO_IPV4_MAX_SIZE: u16 = 64;
    pub const DPLL_PIN: u16 = 65;
    pub const HEADROOM: u16 = 68;
    pub const TAILROOM: u16 = 69;
}

pub mod bond {
    //! Attributes of a bond, in IFLA_INFO_DATA.
    pub const MODE: u16 = 1;
}

pub mod tun {
    //! Attributes of a TUN or TAP device, in IFLA_INFO_DATA.
    pub const OWNER: u16 = 1;
    pub const GROUP: u16 = 2;
    pub const TYPE: u16 = 3;
    pub const PI: u16 = 4;
    pub const VNET_HDR: u16 = 5;
    pub const PERSIST: u16 = 6;
    pub const MULTI_QUEUE: u16 = 7;
}

pub mod vxlan {
    //! Attributes of a VXLAN device, in IFLA_INFO_DATA.
    pub const GROUP: u16 = 2;
    pub const GROUP6: u16 = 16;
}

pub mod info {
    //! Attributes of IFLA_LINKINFO.
    pub const KIND: u16 = 1;
    pub const DATA: u16 = 2;
    pub const XSTATS: u16 = 3;
    pub const SLAVE_KIND: u16 = 4;
    pub const SLAVE_DATA: u16 = 5;
}

pub mod ext_mask {
    //! Bits of IFLA_EXT_MASK.
    pub const VF: u32 = 1;
    pub const BRVLAN: u32 = 2;
    pub const BRVLAN_COMPRESSED: u32 = 4;
    pub const MST: u32 = 0x80;
    pub const SKIP_STATS: u32 = 8;
}

pub mod iff {
    //! Flags of a link.
    pub const UP: u32 = 1;
    pub const BROADCAST: u32 = 1 << 1;
    pub const DEBUG: u32 = 1 << 2;
    pub const LOOPBACK: u32 = 1 << 3;
    pub const POINTOPOINT: u32 = 1 << 4;
    pub const NOTRAILERS: u32 = 1 << 5;
    pub const RUNNING: u32 = 1 << 6;
    pub const NOARP: u32 = 1 << 7;
    pub const PROMISC: u32 = 1 << 8;
    pub const ALLMULTI: u32 = 1 << 9;
    pub const MASTER: u32 = 1 << 10;
    pub const SLAVE: u32 = 1 << 11;
    pub const MULTICAST: u32 = 1 << 12;
    pub const PORTSEL: u32 = 1 << 13;
    pub const AUTOMEDIA: u32 = 1 << 14;
    pub const DYNAMIC: u32 = 1 << 15;
    pub const LOWER_UP: u32 = 1 << 16;
    pub const DORMANT: u32 = 1 << 17;
    pub const ECHO: u32 = 1 << 18;
}

pub mod vf {
    //! Attributes of IFLA_VF_INFO, each a structure that begins with the function's number.
    pub const INFO: u16 = 1;
    pub const MAC: u16 = 1;
    pub const VLAN: u16 = 2;
    pub const TX_RATE: u16 = 3;
    pub const SPOOFCHK: u16 = 4;
    pub const LINK_STATE: u16 = 5;
    pub const RATE: u16 = 6;
    pub const RSS_QUERY_EN: u16 = 7;
    pub const STATS: u16 = 8;
    pub const TRUST: u16 = 9;
    pub const IB_NODE_GUID: u16 = 10;
    pub const IB_PORT_GUID: u16 = 11;
    pub const VLAN_LIST: u16 = 12;
    pub const BROADCAST: u16 = 13;
    pub const VLAN_INFO: u16 = 1;
    /// The longest link-layer address.
    pub const MAC_ROOM: usize = 32;
}

pub mod xdp {
    //! Attributes of IFLA_XDP, and its flags.
    pub const FD: u16 = 1;
    pub const ATTACHED: u16 = 2;
    pub const FLAGS: u16 = 3;
    pub const PROG_ID: u16 = 4;
    pub const DRV_PROG_ID: u16 = 5;
    pub const SKB_PROG_ID: u16 = 6;
    pub const HW_PROG_ID: u16 = 7;
    pub const UPDATE_IF_NOEXIST: u32 = 1;
    pub const SKB_MODE: u32 = 2;
    pub const DRV_MODE: u32 = 4;
    pub const HW_MODE: u32 = 8;
}

pub mod proto_down_reason {
    //! Attributes of IFLA_PROTO_DOWN_REASON.
    pub const MASK: u16 = 1;
    pub const VALUE: u16 = 2;
}

pub mod inet {
    //! Attributes of IFLA_AF_SPEC's AF_INET.
    pub const CONF: u16 = 1;
}

pub mod inet6 {
    //! Attributes of IFLA_AF_SPEC's AF_INET6.
    pub const TOKEN: u16 = 7;
    pub const ADDR_GEN_MODE: u16 = 8;
}

pub const RTM_NEWSTATS: u16 = 92;
pub const RTM_GETSTATS: u16 = 94;
pub const RTM_SETSTATS: u16 = 95;

pub mod stats {
    //! linux/if_link.h: what RTM_GETSTATS gives, and the filter's bits.
    pub const LINK_64: u16 = 1;
    pub const LINK_XSTATS: u16 = 2;
    pub const LINK_XSTATS_SLAVE: u16 = 3;
    pub const LINK_OFFLOAD_XSTATS: u16 = 4;
    pub const AF_SPEC: u16 = 5;
    /// IFLA_STATS_GET_FILTERS, in a request.
    pub const GET_FILTERS: u16 = 1;
    /// IFLA_STATS_SET_OFFLOAD_XSTATS_L3_STATS, in a request.
    pub const SET_L3_STATS: u16 = 2;
    /// LINK_XSTATS_TYPE_BRIDGE
    pub const BRIDGE: u16 = 1;
    /// LINK_XSTATS_TYPE_BOND
    pub const BOND: u16 = 2;
    /// The bit of an attribute in the filter.
    pub const fn bit(attribute: u16) -> u32 {
        1 << (attribute - 1)
    }
}
