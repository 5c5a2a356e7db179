//! linux/l2tp.h: tunnels and sessions of L2TP.

/// What the family is called.
pub const FAMILY: &str = "l2tp";

pub mod command {
    pub const TUNNEL_CREATE: u8 = 1;
    pub const TUNNEL_DELETE: u8 = 2;
    pub const TUNNEL_GET: u8 = 4;
    pub const SESSION_CREATE: u8 = 5;
    pub const SESSION_DELETE: u8 = 6;
    pub const SESSION_GET: u8 = 8;
}

pub mod attr {
    //! Attributes of a tunnel or a session.
    pub const PW_TYPE: u16 = 1;
    pub const ENCAP_TYPE: u16 = 2;
    pub const L2SPEC_TYPE: u16 = 5;
    pub const L2SPEC_LEN: u16 = 6;
    pub const PROTO_VERSION: u16 = 7;
    pub const IFNAME: u16 = 8;
    pub const CONN_ID: u16 = 9;
    pub const PEER_CONN_ID: u16 = 10;
    pub const SESSION_ID: u16 = 11;
    pub const PEER_SESSION_ID: u16 = 12;
    pub const UDP_CSUM: u16 = 13;
    pub const COOKIE: u16 = 15;
    pub const PEER_COOKIE: u16 = 16;
    pub const RECV_SEQ: u16 = 18;
    pub const SEND_SEQ: u16 = 19;
    pub const RECV_TIMEOUT: u16 = 22;
    pub const IP_SADDR: u16 = 24;
    pub const IP_DADDR: u16 = 25;
    pub const UDP_SPORT: u16 = 26;
    pub const UDP_DPORT: u16 = 27;
    pub const IP6_SADDR: u16 = 31;
    pub const IP6_DADDR: u16 = 32;
    pub const UDP_ZERO_CSUM6_TX: u16 = 33;
    pub const UDP_ZERO_CSUM6_RX: u16 = 34;
}

/// A tunnel in UDP (L2TP_ENCAPTYPE_UDP), and one in IP.
pub const UDP: u16 = 0;
pub const IP: u16 = 1;
/// A session of Ethernet frames (L2TP_PWTYPE_ETH).
pub const ETHERNET: u16 = 5;
/// The version of the protocol that is spoken.
pub const VERSION: u8 = 3;
