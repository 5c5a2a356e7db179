//! linux/sock_diag.h and the headers of the socket families: requests for sockets, and their attributes.

pub const TCPDIAG_GETSOCK: u16 = 18;
pub const DCCPDIAG_GETSOCK: u16 = 19;
pub const SOCK_DIAG_BY_FAMILY: u16 = 20;
pub const SOCK_DESTROY: u16 = 21;

/// Multicast groups that report destroyed sockets (enum sknetlink_groups).
pub mod group {
    pub const INET_TCP_DESTROY: u32 = 1;
    pub const INET_UDP_DESTROY: u32 = 2;
    pub const INET6_TCP_DESTROY: u32 = 3;
    pub const INET6_UDP_DESTROY: u32 = 4;
}

/// States of sockets (enum tcp_state, linux/tcp_states.h).
pub mod tcp {
    pub const ESTABLISHED: u8 = 1;
    pub const SYN_SENT: u8 = 2;
    pub const SYN_RECV: u8 = 3;
    pub const FIN_WAIT1: u8 = 4;
    pub const FIN_WAIT2: u8 = 5;
    /// TCP_TIME_WAIT
    pub const TIME_WAIT: u8 = 6;
    pub const CLOSE: u8 = 7;
    pub const CLOSE_WAIT: u8 = 8;
    pub const LAST_ACK: u8 = 9;
    pub const LISTEN: u8 = 10;
    pub const CLOSING: u8 = 11;
    pub const BOUND_INACTIVE: u8 = 13;
}

/// Attributes of a request for inet sockets (INET_DIAG_REQ_*).
pub mod inet_req {
    pub const BYTECODE: u16 = 1;
    pub const SK_BPF_STORAGES: u16 = 2;
    pub const PROTOCOL: u16 = 3;
}

/// Instructions of the bytecode filter (INET_DIAG_BC_*).
pub mod bc {
    pub const JMP: u8 = 1;
    pub const S_GE: u8 = 2;
    pub const S_LE: u8 = 3;
    pub const D_GE: u8 = 4;
    pub const D_LE: u8 = 5;
    pub const AUTO: u8 = 6;
    pub const S_COND: u8 = 7;
    pub const D_COND: u8 = 8;
    pub const MARK_COND: u8 = 10;
    pub const CGROUP_COND: u8 = 13;
}

/// Attributes of inet sockets (INET_DIAG_*).
pub mod inet_diag {
    pub const MEMINFO: u16 = 1;
    pub const INFO: u16 = 2;
    pub const VEGASINFO: u16 = 3;
    pub const CONG: u16 = 4;
    pub const TOS: u16 = 5;
    pub const TCLASS: u16 = 6;
    pub const SKMEMINFO: u16 = 7;
    pub const SHUTDOWN: u16 = 8;
    pub const DCTCPINFO: u16 = 9;
    pub const PROTOCOL: u16 = 10;
    pub const SKV6ONLY: u16 = 11;
    pub const LOCALS: u16 = 12;
    pub const PEERS: u16 = 13;
    pub const MARK: u16 = 15;
    pub const BBRINFO: u16 = 16;
    pub const CLASS_ID: u16 = 17;
    pub const MD5SIG: u16 = 18;
    pub const ULP_INFO: u16 = 19;
    pub const SK_BPF_STORAGES: u16 = 20;
    pub const CGROUP_ID: u16 = 21;
    pub const SOCKOPT: u16 = 22;
}

/// Attributes of INET_DIAG_ULP_INFO.
pub mod ulp {
    pub const NAME: u16 = 1;
    pub const TLS: u16 = 2;
    pub const MPTCP: u16 = 3;
}

/// Attributes of INET_ULP_INFO_TLS (linux/tls.h).
pub mod tls {
    pub const VERSION: u16 = 1;
    pub const CIPHER: u16 = 2;
    pub const TXCONF: u16 = 3;
    pub const RXCONF: u16 = 4;
    pub const ZC_RO_TX: u16 = 5;
    pub const RX_NO_PAD: u16 = 6;
}

/// Attributes of INET_ULP_INFO_MPTCP (linux/mptcp.h).
pub mod mptcp_subflow {
    pub const TOKEN_REM: u16 = 1;
    pub const TOKEN_LOC: u16 = 2;
    pub const MAP_SEQ: u16 = 4;
    pub const MAP_SFSEQ: u16 = 5;
    pub const SSN_OFFSET: u16 = 6;
    pub const MAP_DATALEN: u16 = 7;
    pub const FLAGS: u16 = 8;
    pub const ID_REM: u16 = 9;
    pub const ID_LOC: u16 = 10;
}

/// Requested attributes of Unix sockets (UDIAG_SHOW_*).
pub mod udiag_show {
    pub const NAME: u32 = 0x01;
    pub const VFS: u32 = 0x02;
    pub const PEER: u32 = 0x04;
    pub const ICONS: u32 = 0x08;
    pub const RQLEN: u32 = 0x10;
    pub const MEMINFO: u32 = 0x20;
}

/// Attributes of Unix sockets.
pub mod unix_diag {
    pub const NAME: u16 = 0;
    pub const VFS: u16 = 1;
    pub const PEER: u16 = 2;
    pub const ICONS: u16 = 3;
    pub const RQLEN: u16 = 4;
    pub const MEMINFO: u16 = 5;
    pub const SHUTDOWN: u16 = 6;
}

/// Requested attributes of packet sockets (PACKET_SHOW_*).
pub mod packet_show {
    pub const INFO: u32 = 0x01;
    pub const RING_CFG: u32 = 0x04;
    pub const FANOUT: u32 = 0x08;
    pub const MEMINFO: u32 = 0x10;
    pub const FILTER: u32 = 0x20;
}

/// Attributes of packet sockets.
pub mod packet_diag {
    pub const INFO: u16 = 0;
    pub const RX_RING: u16 = 2;
    pub const TX_RING: u16 = 3;
    pub const FANOUT: u16 = 4;
    pub const UID: u16 = 5;
    pub const MEMINFO: u16 = 6;
    pub const FILTER: u16 = 7;
}

/// Requested attributes of netlink sockets (NDIAG_SHOW_*).
pub mod ndiag_show {
    pub const MEMINFO: u32 = 0x01;
    pub const GROUPS: u32 = 0x02;
}

/// Attributes of netlink sockets.
pub mod netlink_diag {
    pub const MEMINFO: u16 = 0;
    pub const GROUPS: u16 = 1;
}

/// Requested attributes of XDP sockets (XDP_SHOW_*).
pub mod xdp_show {
    pub const INFO: u32 = 0x01;
    pub const RING_CFG: u32 = 0x02;
    pub const UMEM: u32 = 0x04;
    pub const MEMINFO: u32 = 0x08;
    pub const STATS: u32 = 0x10;
}

/// Attributes of XDP sockets.
pub mod xdp_diag {
    pub const INFO: u16 = 1;
    pub const UID: u16 = 2;
    pub const RX_RING: u16 = 3;
    pub const TX_RING: u16 = 4;
    pub const UMEM: u16 = 5;
    pub const UMEM_FILL_RING: u16 = 6;
    pub const UMEM_COMPLETION_RING: u16 = 7;
    pub const MEMINFO: u16 = 8;
    pub const STATS: u16 = 9;
}

/// The attribute that contains all others of a TIPC socket (TIPC_NLA_SOCK, linux/tipc_netlink.h).
pub mod tipc {
    pub const SOCK: u16 = 2;
}

/// Attributes of TIPC sockets (TIPC_NLA_SOCK_*).
pub mod tipc_sock {
    pub const ADDR: u16 = 1;
    pub const REF: u16 = 2;
    pub const CON: u16 = 3;
    pub const HAS_PUBL: u16 = 4;
    pub const STAT: u16 = 5;
    pub const TYPE: u16 = 6;
    pub const INO: u16 = 7;
    pub const UID: u16 = 8;
    pub const TIPC_STATE: u16 = 9;
    pub const COOKIE: u16 = 10;
}

/// Attributes of the connection of a TIPC socket (TIPC_NLA_CON_*).
pub mod tipc_con {
    pub const FLAG: u16 = 1;
    pub const NODE: u16 = 2;
    pub const SOCK: u16 = 3;
    pub const TYPE: u16 = 4;
    pub const INST: u16 = 5;
}

/// Counters of a TIPC socket (TIPC_NLA_SOCK_STAT_*). The first attribute has the number 0.
pub mod tipc_sock_stat {
    pub const RCVQ: u16 = 0;
    pub const SENDQ: u16 = 1;
    pub const LINK_CONG: u16 = 2;
    pub const CONN_CONG: u16 = 3;
    pub const DROP: u16 = 4;
}

/// Attributes of BPF socket storage: of the request (SK_DIAG_BPF_STORAGE_REQ_*), of the reply
/// (SK_DIAG_BPF_STORAGE_REP_*), and of one map in the reply (SK_DIAG_BPF_STORAGE_*).
pub mod bpf_storage {
    pub const REQ_MAP_FD: u16 = 1;
    pub const STORAGE: u16 = 1;
    pub const MAP_ID: u16 = 2;
    pub const MAP_VALUE: u16 = 3;
}
