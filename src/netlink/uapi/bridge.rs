//! linux/if_link.h: bridges and their ports.

pub mod br {
    //! Attributes of a bridge, in IFLA_INFO_DATA.
    pub const FORWARD_DELAY: u16 = 1;
    pub const HELLO_TIME: u16 = 2;
    pub const MAX_AGE: u16 = 3;
    pub const AGEING_TIME: u16 = 4;
    pub const STP_STATE: u16 = 5;
    pub const PRIORITY: u16 = 6;
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
}

pub mod bridge_flags {
    //! Whom a request is for, in IFLA_BRIDGE_FLAGS.
    pub const MASTER: u16 = 1;
    pub const SELF: u16 = 2;
}
