//! The keyword language that all applets share.

pub mod address;
pub mod args;
pub mod batch;
pub mod getopt;
pub mod grammar;
pub mod keys;
pub mod manual;
pub mod monitor;
pub mod object;
pub mod options;
pub mod passphrase;
pub mod value;
