//! linux/if_addrlabel.h: labels for the choice of source addresses.

pub const RTM_NEWADDRLABEL: u16 = 72;
pub const RTM_DELADDRLABEL: u16 = 73;
pub const RTM_GETADDRLABEL: u16 = 74;

pub mod ifal {
    //! Attributes of a label.
    pub const ADDRESS: u16 = 1;
    pub const LABEL: u16 = 2;
}
