//! linux/xfrm.h: IPsec states and policies.

pub mod msg {
    //! Message types.
    pub const NEWSA: u16 = 0x10;
    pub const DELSA: u16 = 0x11;
    pub const GETSA: u16 = 0x12;
    pub const NEWPOLICY: u16 = 0x13;
    pub const DELPOLICY: u16 = 0x14;
    pub const GETPOLICY: u16 = 0x15;
    pub const ALLOCSPI: u16 = 0x16;
    pub const ACQUIRE: u16 = 0x17;
    pub const EXPIRE: u16 = 0x18;
    pub const UPDPOLICY: u16 = 0x19;
    pub const UPDSA: u16 = 0x1a;
    pub const POLEXPIRE: u16 = 0x1b;
    pub const FLUSHSA: u16 = 0x1c;
    pub const FLUSHPOLICY: u16 = 0x1d;
    pub const NEWAE: u16 = 0x1e;
    pub const REPORT: u16 = 0x20;
    pub const GETSADINFO: u16 = 0x23;
    pub const NEWSPDINFO: u16 = 0x24;
    pub const GETSPDINFO: u16 = 0x25;
    pub const MAPPING: u16 = 0x26;
    pub const SETDEFAULT: u16 = 0x27;
    pub const GETDEFAULT: u16 = 0x28;
}

pub mod xfrma {
    //! Attributes.
    pub const ALG_AUTH: u16 = 1;
    pub const ALG_CRYPT: u16 = 2;
    pub const ALG_COMP: u16 = 3;
    pub const ENCAP: u16 = 4;
    pub const TMPL: u16 = 5;
    pub const SA: u16 = 6;
    pub const POLICY: u16 = 7;
    pub const SEC_CTX: u16 = 8;
    pub const REPLAY_VAL: u16 = 10;
    pub const SRCADDR: u16 = 13;
    pub const COADDR: u16 = 14;
    pub const LASTUSED: u16 = 15;
    pub const POLICY_TYPE: u16 = 16;
    pub const ALG_AEAD: u16 = 18;
    pub const ALG_AUTH_TRUNC: u16 = 20;
    pub const MARK: u16 = 21;
    pub const TFCPAD: u16 = 22;
    pub const REPLAY_ESN_VAL: u16 = 23;
    pub const SA_EXTRA_FLAGS: u16 = 24;
    pub const PROTO: u16 = 25;
    pub const ADDRESS_FILTER: u16 = 26;
    pub const OFFLOAD_DEV: u16 = 28;
    pub const SET_MARK: u16 = 29;
    pub const SET_MARK_MASK: u16 = 30;
    pub const IF_ID: u16 = 31;
    pub const SA_DIR: u16 = 33;
    pub const SA_PCPU: u16 = 35;
}

pub mod len {
    //! Sizes of structures in bytes.
    pub const SELECTOR: usize = 56;
    pub const USERSA_INFO: usize = padded(217);
    pub const USERSA_ID: usize = 24;
    pub const USERPOLICY_INFO: usize = padded(164);
    pub const USERPOLICY_ID: usize = 64;
    pub const USER_TMPL: usize = 64;
    pub const USER_ACQUIRE: usize = padded(96 + USERPOLICY_INFO + 16);
    pub const USER_EXPIRE: usize = padded(USERSA_INFO + 1);
    pub const USER_POLEXPIRE: usize = padded(USERPOLICY_INFO + 1);
    pub const USER_REPORT: usize = 60;

    /// Rounds up the size of a structure with 64-bit members to their alignment: 4 on 32-bit x86, 8 on all other
    /// architectures.
    const fn padded(len: usize) -> usize {
        len.next_multiple_of(align_of::<u64>())
    }
}

/// The state uses extended (64-bit) sequence numbers (XFRM_STATE_ESN).
pub const STATE_ESN: u8 = 128;
/// Flags of a device offload: the state is inbound; the device processes whole packets.
pub const OFFLOAD_INBOUND: u8 = 2;
pub const OFFLOAD_PACKET: u8 = 4;

pub mod xfrmnlgrp {
    //! Multicast groups.
    pub const ACQUIRE: u32 = 1;
    pub const EXPIRE: u32 = 2;
    pub const SA: u32 = 3;
    pub const POLICY: u32 = 4;
    pub const AEVENTS: u32 = 5;
    pub const REPORT: u32 = 6;
}

#[cfg(test)]
mod tests {
    use super::len;

    #[allow(dead_code)]
    #[repr(C)]
    struct UsersaInfo {
        sel_id_saddr: [u32; 24],
        lft: [u64; 8],
        curlft: [u64; 4],
        stats: [u32; 3],
        seq_reqid: [u32; 2],
        family: u16,
        mode_window_flags: [u8; 3],
    }

    #[allow(dead_code)]
    #[repr(C)]
    struct UserpolicyInfo {
        sel: [u32; 14],
        lft: [u64; 8],
        curlft: [u64; 4],
        priority_index: [u32; 2],
        dir_action_flags_share: [u8; 4],
    }

    #[allow(dead_code)]
    #[repr(C)]
    struct UserAcquire {
        id_saddr_sel: [u32; 24],
        policy: UserpolicyInfo,
        masks_seq: [u32; 4],
    }

    #[allow(dead_code)]
    #[repr(C)]
    struct Expire<T> {
        what: T,
        hard: u8,
    }

    #[test]
    fn lengths_are_those_of_c() {
        assert_eq!(len::USERSA_INFO, size_of::<UsersaInfo>());
        assert_eq!(len::USERPOLICY_INFO, size_of::<UserpolicyInfo>());
        assert_eq!(len::USER_ACQUIRE, size_of::<UserAcquire>());
        assert_eq!(len::USER_EXPIRE, size_of::<Expire<UsersaInfo>>());
        assert_eq!(len::USER_POLEXPIRE, size_of::<Expire<UserpolicyInfo>>());
    }
}
