//! Generic netlink: families that are found by name.

use super::listen::{self, Listener};
use super::message::{Message, Nlas, iter};
use super::{Conn, Request};
use crate::error::{Error, Result, strerror, warn};
use crate::netlink::uapi::nlm;
use crate::print::Printer;
use crate::session::Session;
use nix::libc::ENOENT;

/// The length of `struct genlmsghdr`.
pub const HEADER: usize = 4;

/// The kind of messages of the family that knows all others.
const CONTROL: u16 = 16;
const GET_FAMILY: u8 = 3;
const FAMILY_ID: u16 = 1;
const FAMILY_NAME: u16 = 2;
const GROUPS: u16 = 7;
const GROUP_NAME: u16 = 1;
const GROUP_ID: u16 = 2;

/// The version of all families here.
const VERSION: u8 = 1;

/// A connection to one family.
pub struct Generic {
    /// The family's name.
    pub name: &'static str,
    /// The connection, for the requests that the methods below make.
    pub conn: Conn,
    kind: u16,
}

impl Generic {
    /// Connects to a family. Errors: the kernel's refusal and `Error talking to the kernel`,
    /// exit code 1, which end a batch even with -force.
    pub fn open(name: &'static str, receive_buffer: usize) -> Result<Generic> {
        let mut conn = Conn::open(nlm::GENERIC, receive_buffer)?;
        let mut request = Request::new(CONTROL, 0, &[GET_FAMILY, 0, 0, 0]);
        request.put_str(FAMILY_NAME, name);
        let kind = conn.get(request, |message| Ok(message.attributes(HEADER).u16(FAMILY_ID)));
        if let Ok(Some(kind)) = kind {
            return Ok(Generic { name, conn, kind });
        }
        if let Err(error) = kind {
            error.say();
        }
        warn("Error talking to the kernel");
        Err(Error::Silent(1).ending())
    }

    /// A request for a command of the family.
    pub fn new_request(&self, command: u8) -> Request {
        Request::new(self.kind, 0, &[command, VERSION, 0, 0])
    }

    /// A request to list everything by a command of the family.
    pub fn list(&self, command: u8) -> Request {
        Request::dump(self.kind, &[command, VERSION, 0, 0])
    }

    /// Sends a request for a command of the family, with what `put` adds, and waits for its ack.
    /// Errors with the kernel's refusal.
    pub fn change(&mut self, command: u8, put: impl FnOnce(&mut Request)) -> Result {
        let mut request = self.new_request(command);
        put(&mut request);
        self.conn.request(request)
    }

    /// Lists everything by a command of the family; `each` shows one, by its attributes.
    pub fn show_all(
        &mut self,
        s: &Session,
        command: u8,
        each: &dyn Fn(&Nlas, &mut Printer),
    ) -> Result {
        let list = self.list(command);
        s.printer().document_or_part(|p| {
            self.conn.dump(list, |message| {
                p.object(None, |p| each(&message.attributes(HEADER), p));
                Ok(())
            })
        })
    }

    /// Listens to a group of the family; `each` is handed the command and the attributes of each
    /// message. Errors: `can't subscribe to WHAT events: why`, exit code 1.
    pub fn listen(
        &mut self,
        s: &Session,
        group: &str,
        what: &str,
        each: &mut dyn FnMut(u8, &Nlas),
    ) -> Result {
        let failed = |why: &str| Error::refused(format!("can't subscribe to {what} events: {why}"));
        let id = self.group(group)?.ok_or_else(|| failed(&strerror(ENOENT)))?;
        let listener: Listener = listen::generic(id, s.options.receive_buffer)
            .map_err(|error| failed(&crate::error::reason(&error)))?;
        listener.run(|message, _| {
            if message.kind == self.kind {
                let [command, ..] = message.header::<HEADER>();
                each(command, &message.attributes(HEADER));
            }
            Ok(())
        })
    }

    /// The number of a group of the family.
    fn group(&mut self, name: &str) -> Result<Option<u32>> {
        let mut request = Request::new(CONTROL, 0, &[GET_FAMILY, 0, 0, 0]);
        request.put_u16(FAMILY_ID, self.kind);
        self.conn.get(request, |message: &Message| {
            let groups = message.attributes(HEADER).get(GROUPS).unwrap_or_default();
            let mut groups = iter(groups).map(|(_, group)| Nlas::parse(group));
            let found = groups.find(|group| group.str(GROUP_NAME).is_some_and(|n| n == name));
            Ok(found.and_then(|group| group.u32(GROUP_ID)))
        })
    }
}
