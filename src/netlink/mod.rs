//! Netlink: builds and sends requests, and receives and parses replies.

mod ahead;
pub mod answer;
pub mod conn;
pub mod generic;
pub mod listen;
pub mod message;
mod outcome;
pub mod queue;
pub mod request;
pub mod script;
pub mod shared;
mod socket;
pub mod transport;
pub mod uapi;

pub use conn::Conn;
pub use message::{Message, Nlas};
pub use outcome::Outcome;
pub use request::Request;
pub use socket::Kernel;
pub use transport::Netlink;
