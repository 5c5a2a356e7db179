//! linux/if_link.h: bridges and their ports.

pub mod br {
    //! Attributes of a bridge, in IFLA_INFO_DATA.
    pub const FORWARD_DELAY: u16 = 1;
    pub const HELLO_TIME: u16 = 2;
    pub const MAX_AGE: u16 = 3;
    pub const AGEING_TIME: u16 = 4;
    pub const STP_STATE: u16 = 5;
    pub const PRIORITY: u16 = 6;
    pub const VLAN_FILTERING: u16 = 7;
    pub const ROOT_ID: u16 = 10;
    pub const BRIDGE_ID: u16 = 11;
    pub const ROOT_PORT: u16 = 12;
    pub const ROOT_PATH_COST: u16 = 13;
    pub const TOPOLOGY_CHANGE: u16 = 14;
    pub const TOPOLOGY_CHANGE_DETECTED: u16 = 15;
    pub const HELLO_TIMER: u16 = 16;
    pub const TCN_TIMER: u16 = 17;
    pub const TOPOLOGY_CHANGE_TIMER: u16 = 18;
    pub const GC_TIMER: u16 = 19;
    pub const VLAN_DEFAULT_PVID: u16 = 39;
}

pub mod brport {
    //! Attributes of a port, in IFLA_INFO_SLAVE_DATA and IFLA_PROTINFO.
    pub const STATE: u16 = 1;
    pub const PRIORITY: u16 = 2;
    pub const COST: u16 = 3;
    /// Hairpin mode.
    pub const MODE: u16 = 4;
    pub const ROOT_ID: u16 = 13;
    pub const BRIDGE_ID: u16 = 14;
    pub const DESIGNATED_PORT: u16 = 15;
    pub const DESIGNATED_COST: u16 = 16;
    pub const ID: u16 = 17;
    pub const NO: u16 = 18;
    pub const TOPOLOGY_CHANGE_ACK: u16 = 19;
    pub const CONFIG_PENDING: u16 = 20;
    pub const MESSAGE_AGE_TIMER: u16 = 21;
    pub const FORWARD_DELAY_TIMER: u16 = 22;
    pub const HOLD_TIMER: u16 = 23;
    pub const MULTICAST_ROUTER: u16 = 25;
    pub const BACKUP_PORT: u16 = 34;
    pub const MCAST_MAX_GROUPS: u16 = 42;
    pub const BACKUP_NHID: u16 = 44;
}

pub mod af_spec {
    //! Attributes of a bridge or a port, in IFLA_AF_SPEC (linux/if_bridge.h).
    pub const FLAGS: u16 = 0;
    pub const MODE: u16 = 1;
    pub const VLAN_INFO: u16 = 2;
    pub const VLAN_TUNNEL_INFO: u16 = 3;
    pub const MST: u16 = 6;
}

pub mod bridge_flags {
    //! The values of IFLA_BRIDGE_FLAGS: whether a request is for the bridge or for the port itself.
    pub const MASTER: u16 = 1;
    pub const SELF: u16 = 2;
}

pub const RTM_NEWVLAN: u16 = 112;
pub const RTM_DELVLAN: u16 = 113;
pub const RTM_GETVLAN: u16 = 114;

pub mod vlan_info {
    //! Flags of a VLAN, in `struct bridge_vlan_info`.
    pub const MASTER: u16 = 0x01;
    pub const PVID: u16 = 0x02;
    pub const UNTAGGED: u16 = 0x04;
    pub const RANGE_BEGIN: u16 = 0x08;
    pub const RANGE_END: u16 = 0x10;
    /// The VLAN is also configured on the bridge itself.
    pub const BRENTRY: u16 = 0x20;
    /// Only the options of the VLAN are changed.
    pub const ONLY_OPTS: u16 = 0x40;
}

pub mod vlan_tunnel {
    //! Attributes of IFLA_BRIDGE_VLAN_TUNNEL_INFO.
    pub const ID: u16 = 1;
    pub const VID: u16 = 2;
    pub const FLAGS: u16 = 3;
}

pub mod vlandb {
    //! Attributes of RTM_NEWVLAN, and of its dump.
    pub const ENTRY: u16 = 1;
    pub const GLOBAL_OPTIONS: u16 = 2;
    pub const DUMP_FLAGS: u16 = 1;
    /// The dump includes statistics.
    pub const DUMP_STATS: u32 = 1;
    /// The dump contains the global options of the bridge's VLANs.
    pub const DUMP_GLOBAL: u32 = 2;
}

pub mod vlandb_entry {
    //! Attributes of a VLAN of a port.
    pub const INFO: u16 = 1;
    pub const RANGE: u16 = 2;
    pub const STATE: u16 = 3;
    pub const STATS: u16 = 5;
    pub const MCAST_ROUTER: u16 = 6;
    pub const MCAST_N_GROUPS: u16 = 7;
    pub const MCAST_MAX_GROUPS: u16 = 8;
    pub const NEIGH_SUPPRESS: u16 = 9;
    /// Since Linux 7.2.
    pub const NEIGH_FORWARD_GRAT: u16 = 10;
}

pub mod vlandb_global {
    //! Attributes of the global options of a VLAN.
    pub const ID: u16 = 1;
    pub const RANGE: u16 = 2;
    pub const MCAST_ROUTER_PORTS: u16 = 16;
}

pub const RTM_NEWMDB: u16 = 84;
pub const RTM_DELMDB: u16 = 85;
pub const RTM_GETMDB: u16 = 86;

pub mod mdba {
    //! Attributes of RTM_NEWMDB and of its nested attributes.
    pub const MDB: u16 = 1;
    pub const ROUTER: u16 = 2;
    pub const MDB_ENTRY: u16 = 1;
    pub const MDB_ENTRY_INFO: u16 = 1;
    pub const ROUTER_PORT: u16 = 1;
}

pub mod mdb_entry {
    //! `struct br_mdb_entry`: interface index, state, flags, VLAN, address and its protocol.
    pub const LEN: usize = 28;
    pub const PERMANENT: u8 = 1;
    pub const OFFLOAD: u8 = 1;
    pub const FAST_LEAVE: u8 = 2;
    pub const STAR_EXCL: u8 = 4;
    pub const BLOCKED: u8 = 8;
}

pub mod mdb_attr {
    //! Attributes that follow a reported entry (MDBA_MDB_EATTR).
    pub const TIMER: u16 = 1;
    pub const SRC_LIST: u16 = 2;
    pub const GROUP_MODE: u16 = 3;
    pub const SOURCE: u16 = 4;
    pub const RTPROT: u16 = 5;
    pub const DST: u16 = 6;
    pub const DST_PORT: u16 = 7;
    pub const VNI: u16 = 8;
    pub const IFINDEX: u16 = 9;
    pub const SRC_VNI: u16 = 10;
    /// Attribute of an entry of MDBA_MDB_EATTR_SRC_LIST.
    pub const SRC_ADDRESS: u16 = 1;
    pub const SRC_TIMER: u16 = 2;
}

pub mod mdbe {
    //! Attributes of an entry in a request (MDBE_ATTR).
    pub const ENTRY: u16 = 1;
    pub const ENTRY_ATTRS: u16 = 2;
    pub const SOURCE: u16 = 1;
    pub const SRC_LIST: u16 = 2;
    pub const GROUP_MODE: u16 = 3;
    pub const RTPROT: u16 = 4;
    pub const DST: u16 = 5;
    pub const DST_PORT: u16 = 6;
    pub const VNI: u16 = 7;
    pub const IFINDEX: u16 = 8;
    pub const SRC_VNI: u16 = 9;
    pub const STATE_MASK: u16 = 10;
    pub const SRC_LIST_ENTRY: u16 = 1;
    pub const SRC_ADDRESS: u16 = 1;
}

pub mod mst {
    //! Attributes of IFLA_BRIDGE_MST, in IFLA_AF_SPEC.
    pub const ENTRY: u16 = 1;
    pub const MSTI: u16 = 1;
    pub const STATE: u16 = 2;
}

pub const RTM_NEWTUNNEL: u16 = 120;
pub const RTM_DELTUNNEL: u16 = 121;
pub const RTM_GETTUNNEL: u16 = 122;

pub mod vnifilter {
    //! Attributes of RTM_NEWTUNNEL and of its entries (linux/if_link.h).
    pub const ENTRY: u16 = 1;
    /// A flag in the header: the dump includes statistics.
    pub const FLAG_STATS: u8 = 1;
    pub const START: u16 = 1;
    pub const END: u16 = 2;
    pub const GROUP: u16 = 3;
    pub const GROUP6: u16 = 4;
    pub const STATS: u16 = 5;
}
