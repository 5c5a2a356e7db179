//! The fixed part of requests, field by field: what stands between the netlink header and the attributes.

/// Defines a header: its size in bytes, then each field with its offset. Fields that are not named are 0.
macro_rules! header {
    ($(#[$doc:meta])* $name:ident: $size:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty = $at:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Default)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)+
        }

        impl $name {
            /// The header as it is sent.
            pub fn to_bytes(self) -> [u8; $size] {
                let mut bytes = [0; $size];
                $(bytes[$at..$at + size_of::<$type>()].copy_from_slice(&self.$field.to_ne_bytes());)+
                bytes
            }
        }
    };
}

header! {
    /// `struct ifinfomsg`, of links.
    LinkHeader: 16 {
        /// AF_UNSPEC, or the family whose settings are meant.
        family: u8 = 0,
        /// Index of the interface.
        index: u32 = 4,
        /// IFF_UP and so on.
        flags: u32 = 8,
        /// Which flags are to change.
        changed: u32 = 12,
    }
}

header! {
    /// `struct ifaddrmsg`, of addresses.
    AddrHeader: 8 {
        /// AF_INET and so on.
        family: u8 = 0,
        /// Index of the interface.
        index: u32 = 4,
    }
}

header! {
    /// `struct rtmsg`, of routes.
    RouteHeader: 12 {
        /// AF_INET and so on.
        family: u8 = 0,
        /// Prefix length of the destination.
        dst_bits: u8 = 1,
        /// Prefix length of the source.
        src_bits: u8 = 2,
        /// Type of service.
        tos: u8 = 3,
        /// RTPROT_STATIC and so on.
        protocol: u8 = 5,
        /// RTM_F_CLONED and so on.
        flags: u32 = 8,
    }
}

header! {
    /// `struct ndmsg`, of neighbours and forwarding entries.
    NeighHeader: 12 {
        /// AF_INET and so on; AF_BRIDGE for forwarding entries.
        family: u8 = 0,
        /// Index of the interface.
        index: u32 = 4,
        /// NUD_REACHABLE and so on.
        state: u16 = 8,
        /// NTF_PROXY and so on.
        flags: u8 = 10,
    }
}

header! {
    /// `struct nhmsg`, of next hop objects.
    NexthopHeader: 8 {
        /// AF_INET and so on.
        family: u8 = 0,
        /// RTPROT_STATIC and so on.
        protocol: u8 = 2,
        /// RTNH_F_ONLINK and so on.
        flags: u32 = 4,
    }
}

header! {
    /// `struct if_stats_msg`, of statistics.
    StatsHeader: 12 {
        /// Index of the interface, 0 for all.
        index: u32 = 4,
        /// Which groups of statistics are wanted, a bit each.
        mask: u32 = 8,
    }
}

header! {
    /// `struct ifaddrlblmsg`, of address labels.
    LabelHeader: 12 {
        /// AF_INET6.
        family: u8 = 0,
        /// Prefix length.
        bits: u8 = 2,
        /// Index of the interface, 0 for all.
        index: u32 = 4,
    }
}
