//! Netlink: requests out, replies in.

pub mod answer;
pub mod conn;
pub mod message;
pub mod request;
pub mod uapi;

pub use conn::Conn;
pub use message::{Message, Nlas};
pub use request::Request;
