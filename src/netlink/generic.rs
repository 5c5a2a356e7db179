//! Generic netlink: families that are found by name.

use super::{Conn, Request};
use crate::error::{Error, Result, warn};
use crate::netlink::uapi::nlm;
use crate::session::Session;

/// The length of `struct genlmsghdr`.
pub const HEADER: usize = 4;

/// The kind of messages of the family that knows all others.
const CONTROL: u16 = 16;
const GET_FAMILY: u8 = 3;
const FAMILY_ID: u16 = 1;
const FAMILY_NAME: u16 = 2;

/// A connection to one family.
pub struct Generic {
    /// The connection, for the requests that the methods below make.
    pub conn: Conn,
    kind: u16,
    version: u8,
}

impl Generic {
    /// Connects to a family. Errors: the kernel's refusal and `Error talking to the kernel`,
    /// exit code 1.
    pub fn open(s: &Session, name: &str, version: u8) -> Result<Generic> {
        let mut conn = Conn::open(nlm::GENERIC, s.options.receive_buffer)?;
        let mut request = Request::new(CONTROL, 0, &[GET_FAMILY, 0, 0, 0]);
        request.put_str(FAMILY_NAME, name);
        let kind = conn.get(request, |message| Ok(message.attributes(HEADER).u16(FAMILY_ID)));
        match kind {
            Ok(Some(kind)) => Ok(Generic { conn, kind, version }),
            Ok(None) => Err(Error::refused("Error talking to the kernel")),
            Err(error) => {
                error.say();
                warn("Error talking to the kernel");
                Err(Error::Silent(1))
            }
        }
    }

    /// A request for a command of the family.
    pub fn new_request(&self, command: u8) -> Request {
        Request::new(self.kind, 0, &[command, self.version, 0, 0])
    }

    /// A request to list everything by a command of the family.
    pub fn list(&self, command: u8) -> Request {
        Request::dump(self.kind, &[command, self.version, 0, 0])
    }
}
