//! The fixed headers of messages, which precede the attributes.

use crate::netlink::message::{Message, take};

/// Defines a header: its size in bytes, and its fields with their offsets. All other bytes are 0.
macro_rules! header {
    ($(#[$doc:meta])* $name:ident: $size:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty = $at:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Default)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)+
        }

        #[allow(dead_code, reason = "some are only sent, others only received")]
        impl $name {
            /// The size in bytes.
            pub const SIZE: usize = $size;

            /// Converts to wire format.
            #[inline]
            pub fn to_bytes(self) -> [u8; $size] {
                let mut bytes = [0; $size];
                $(bytes[$at..$at + size_of::<$type>()].copy_from_slice(&self.$field.to_ne_bytes());)+
                bytes
            }

            /// Parses the header of a message. Missing bytes are 0.
            #[inline]
            pub fn parse(message: &Message) -> Self {
                let bytes: [u8; $size] = message.header();
                $name { $($field: <$type>::from_ne_bytes(take(&bytes, $at)),)+ }
            }
        }
    };
}

header! {
    /// `struct ifinfomsg`, of links.
    LinkHeader: 16 {
        /// AF_UNSPEC, or the family whose settings are queried or changed.
        family: u8 = 0,
        /// The hardware type (ARPHRD_ETHER etc.).
        hardware: u16 = 2,
        /// The index of the interface.
        index: u32 = 4,
        /// The interface flags (IFF_UP etc.).
        flags: u32 = 8,
        /// The mask of the flags to change.
        changed: u32 = 12,
    }
}

header! {
    /// `struct ifaddrmsg`, of addresses.
    AddrHeader: 8 {
        /// The address family (AF_INET etc.).
        family: u8 = 0,
        /// The prefix length in bits.
        prefix_len: u8 = 1,
        /// The lowest eight of the IFA_F_ flags.
        flags: u8 = 2,
        /// The scope (RT_SCOPE_UNIVERSE etc.).
        scope: u8 = 3,
        /// The index of the interface.
        index: u32 = 4,
    }
}

header! {
    /// `struct rtmsg`, of routes.
    RouteHeader: 12 {
        /// The address family (AF_INET etc.).
        family: u8 = 0,
        /// Prefix length of the destination in bits.
        dst_bits: u8 = 1,
        /// Prefix length of the source in bits.
        src_bits: u8 = 2,
        /// The type of service.
        tos: u8 = 3,
        /// Routing table, if its number is at most 255.
        table: u8 = 4,
        /// The routing protocol (RTPROT_STATIC etc.).
        protocol: u8 = 5,
        /// The scope (RT_SCOPE_UNIVERSE etc.).
        scope: u8 = 6,
        /// The route type (RTN_UNICAST etc.).
        kind: u8 = 7,
        /// The flags (RTM_F_CLONED etc., RTNH_F_ONLINK etc.).
        flags: u32 = 8,
    }
}

header! {
    /// `struct fib_rule_hdr`, of rules.
    RuleHeader: 12 {
        /// The address family (AF_INET etc.).
        family: u8 = 0,
        /// Prefix length of the destination in bits.
        dst_bits: u8 = 1,
        /// Prefix length of the source in bits.
        src_bits: u8 = 2,
        /// The type of service.
        tos: u8 = 3,
        /// Routing table, if its number is at most 255.
        table: u8 = 4,
        /// The action (FR_ACT_TO_TBL etc.), or a route type.
        action: u8 = 7,
        /// The flags (FIB_RULE_INVERT etc.).
        flags: u32 = 8,
    }
}

header! {
    /// `struct ndmsg`, of neighbours and forwarding entries.
    NeighHeader: 12 {
        /// The address family (AF_INET etc.); AF_BRIDGE for forwarding entries.
        family: u8 = 0,
        /// The index of the interface.
        index: u32 = 4,
        /// The state (NUD_REACHABLE etc.).
        state: u16 = 8,
        /// The flags (NTF_PROXY etc.).
        flags: u8 = 10,
    }
}

header! {
    /// `struct nhmsg`, of next hop objects.
    NexthopHeader: 8 {
        /// The address family (AF_INET etc.).
        family: u8 = 0,
        /// The scope (RT_SCOPE_UNIVERSE etc.).
        scope: u8 = 1,
        /// The routing protocol (RTPROT_STATIC etc.).
        protocol: u8 = 2,
        /// The flags (RTNH_F_ONLINK etc.).
        flags: u32 = 4,
    }
}

header! {
    /// `struct if_stats_msg`, of statistics.
    StatsHeader: 12 {
        /// The index of the interface; 0 for all.
        index: u32 = 4,
        /// The requested groups of statistics, as a bit mask.
        mask: u32 = 8,
    }
}

header! {
    /// `struct ifaddrlblmsg`, of address labels.
    LabelHeader: 12 {
        /// AF_INET6.
        family: u8 = 0,
        /// The prefix length in bits.
        bits: u8 = 2,
        /// The index of the interface; 0 for all.
        index: u32 = 4,
    }
}

header! {
    /// `struct br_vlan_msg` and `struct br_port_msg`, of VLANs and multicast groups of a bridge or of a port.
    BridgeHeader: 8 {
        /// AF_BRIDGE.
        family: u8 = 0,
        /// The index of the interface; 0 for all.
        index: u32 = 4,
    }
}

header! {
    /// `struct tunnel_msg`, of VXLAN network identifiers.
    TunnelHeader: 8 {
        /// AF_BRIDGE.
        family: u8 = 0,
        /// TUNNEL_MSG_FLAG_STATS.
        flags: u8 = 1,
        /// The index of the interface; 0 for all.
        index: u32 = 4,
    }
}

header! {
    /// `struct prefixmsg`, of prefixes in router advertisements.
    PrefixHeader: 12 {
        /// AF_INET6.
        family: u8 = 0,
        /// The index of the interface.
        index: u32 = 4,
        /// The prefix length in bits.
        bits: u8 = 9,
        /// The flags (IF_PREFIX_ONLINK etc.).
        flags: u8 = 10,
    }
}

header! {
    /// `struct inet_diag_req_v2` without the socket ID, which follows: TCP, UDP, raw, DCCP and SCTP sockets.
    InetDiagHeader: 8 {
        /// AF_INET or AF_INET6.
        family: u8 = 0,
        /// The protocol number (IPPROTO_TCP etc.).
        protocol: u8 = 1,
        /// The requested attributes: bit N - 1 for attribute N (INET_DIAG_…).
        extensions: u8 = 2,
        /// The requested states: bit N for state N.
        states: u32 = 4,
    }
}

header! {
    /// `struct inet_diag_req`, of kernels without sock_diag.
    OldInetDiagHeader: 60 {
        /// AF_INET; all families are listed.
        family: u8 = 0,
        /// The requested attributes: bit N - 1 for attribute N (INET_DIAG_…).
        extensions: u8 = 3,
        /// The requested states: bit N for state N.
        states: u32 = 52,
    }
}

header! {
    /// `struct unix_diag_req`.
    UnixDiagHeader: 24 {
        /// AF_UNIX.
        family: u8 = 0,
        /// The requested states: bit N for state N.
        states: u32 = 4,
        /// The requested attributes (UDIAG_SHOW_NAME etc.).
        show: u32 = 12,
    }
}

header! {
    /// `struct packet_diag_req`, `struct netlink_diag_req` and `struct xdp_diag_req`.
    DiagHeader: 20 {
        /// AF_PACKET, AF_NETLINK or AF_XDP.
        family: u8 = 0,
        /// The netlink protocol of AF_NETLINK; 255 for all.
        protocol: u8 = 1,
        /// The requested attributes (PACKET_SHOW_INFO, NDIAG_SHOW_MEMINFO, XDP_SHOW_INFO etc.).
        show: u32 = 8,
    }
}

header! {
    /// `struct vsock_diag_req`.
    VsockDiagHeader: 24 {
        /// AF_VSOCK.
        family: u8 = 0,
        /// The requested states: bit N for state N.
        states: u32 = 4,
    }
}

header! {
    /// `struct tipc_sock_diag_req`.
    TipcDiagHeader: 8 {
        /// AF_TIPC.
        family: u8 = 0,
        /// The requested states: bit N for state N.
        states: u32 = 4,
    }
}

/// Defines `of` for headers whose only required field is the family.
macro_rules! of_family {
    ($($name:ident),+) => {
        $(impl $name {
            /// A header with this address family. All other fields are 0.
            #[inline]
            pub fn of(family: u8) -> Self {
                $name { family, ..Default::default() }
            }
        })+
    };
}
of_family!(
    LinkHeader,
    AddrHeader,
    RouteHeader,
    RuleHeader,
    NeighHeader,
    NexthopHeader,
    BridgeHeader
);
