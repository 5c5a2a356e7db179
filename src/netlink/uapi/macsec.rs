//! linux/if_macsec.h: channels and associations of MACsec devices.

/// What the family is called.
pub const FAMILY: &str = "macsec";

pub mod command {
    //! The first of each three is followed by those to delete and to change.
    pub const GET: u8 = 0;
    pub const ADD_RXSC: u8 = 1;
    pub const ADD_TXSA: u8 = 4;
    pub const ADD_RXSA: u8 = 7;
    pub const UPDATE_OFFLOAD: u8 = 10;
}

pub mod attr {
    //! Attributes of a device.
    pub const IFINDEX: u16 = 1;
    pub const RXSC_CONFIG: u16 = 2;
    pub const SA_CONFIG: u16 = 3;
    pub const SECY: u16 = 4;
    pub const TXSA_LIST: u16 = 5;
    pub const RXSC_LIST: u16 = 6;
    pub const TXSC_STATS: u16 = 7;
    pub const SECY_STATS: u16 = 8;
    pub const OFFLOAD: u16 = 9;
    /// Inside OFFLOAD.
    pub const TYPE: u16 = 1;
}

pub mod secy {
    //! What a device is set to.
    pub const ENCODING_SA: u16 = 2;
    pub const WINDOW: u16 = 3;
    pub const CIPHER_SUITE: u16 = 4;
    pub const ICV_LEN: u16 = 5;
    pub const PROTECT: u16 = 6;
    pub const REPLAY: u16 = 7;
    pub const VALIDATE: u16 = 9;
    pub const ENCRYPT: u16 = 10;
    pub const INC_SCI: u16 = 11;
    pub const ES: u16 = 12;
    pub const SCB: u16 = 13;
}

pub mod rxsc {
    //! A channel to receive by.
    pub const SCI: u16 = 1;
    pub const ACTIVE: u16 = 2;
    pub const SA_LIST: u16 = 3;
    pub const STATS: u16 = 4;
}

pub mod sa {
    //! An association.
    pub const AN: u16 = 1;
    pub const ACTIVE: u16 = 2;
    pub const PN: u16 = 3;
    pub const KEY: u16 = 4;
    pub const KEYID: u16 = 5;
    pub const STATS: u16 = 6;
    pub const SSCI: u16 = 8;
    pub const SALT: u16 = 9;
}
