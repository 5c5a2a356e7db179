//! Generic netlink. The ID of a family is queried by its name.

use super::message::{Message, Nlas, iter};
use super::transport::Netlink;
use super::{Conn, Request};
use crate::error::{Error, Result};
use crate::netlink::uapi::nlm;

/// The size of `struct genlmsghdr` in bytes.
pub const HEADER: usize = 4;

/// The message type of the controller (GENL_ID_CTRL). Its commands used here only read.
pub const CONTROL: u16 = 16;
pub const GET_FAMILY: u8 = 3;
pub const FAMILY_ID: u16 = 1;
pub const FAMILY_NAME: u16 = 2;
const GROUPS: u16 = 7;
const GROUP_NAME: u16 = 1;
const GROUP_ID: u16 = 2;

/// The version in the header of all requests.
const VERSION: u8 = 1;

/// A connection for one generic netlink family.
pub struct Generic {
    /// The name of the family.
    pub name: &'static str,
    /// The netlink connection.
    pub conn: Conn,
    /// The ID of the family, used as the message type.
    pub kind: u16,
}

impl Generic {
    /// Opens a connection and queries the family's ID. Errors: the kernel's refusal and `Error talking to the kernel`,
    /// exit code 1; ends a batch even with -force.
    pub fn open(netlink: &Netlink, name: &'static str) -> Result<Generic> {
        let mut conn = Conn::open(netlink, nlm::GENERIC)?;
        let mut request = Request::foreign(CONTROL, 0, &[GET_FAMILY, 0, 0, 0]);
        request.put_str(FAMILY_NAME, name);
        let kind = conn.get(request, |message| Ok(message.attributes(HEADER).u16(FAMILY_ID)));
        if let Ok(Some(kind)) = kind {
            return Ok(Generic { name, conn, kind });
        }
        let text = kind.err().map_or(String::new(), |error| error.to_string());
        Err(Error::family(text).ending())
    }

    /// Builds a request for a command of the family.
    pub fn new_request(&self, command: u8) -> Request {
        Request::foreign(self.kind, 0, &[command, VERSION, 0, 0])
    }

    /// Builds a dump request for a command of the family.
    pub fn list(&self, command: u8) -> Request {
        Request::foreign(self.kind, nlm::DUMP, &[command, VERSION, 0, 0])
    }

    /// Sends a request with the attributes that `put` adds, and waits for the acknowledgement. Errors: the kernel's
    /// refusal.
    pub fn change(&mut self, command: u8, put: impl FnOnce(&mut Request)) -> Result {
        let mut request = self.new_request(command);
        put(&mut request);
        self.conn.request(request)
    }

    /// Queries the ID of a multicast group of the family; `None` if it has no such group.
    pub fn group(&mut self, name: &str) -> Result<Option<u32>> {
        let mut request = Request::foreign(CONTROL, 0, &[GET_FAMILY, 0, 0, 0]);
        request.put_u16(FAMILY_ID, self.kind);
        self.conn.get(request, |message: &Message| {
            let groups = message.attributes(HEADER).get(GROUPS).unwrap_or_default();
            let mut groups = iter(groups).map(|(_, group)| Nlas::parse(group));
            let found = groups.find(|group| group.str(GROUP_NAME).is_some_and(|n| n == name));
            Ok(found.and_then(|group| group.u32(GROUP_ID)))
        })
    }
}
