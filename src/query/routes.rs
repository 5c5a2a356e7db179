//! Queries routes as netlink messages.

use crate::error::{Error, Kind, Refusal, Result};
use crate::netlink::uapi::route::{RTM_GETROUTE, rta};
use crate::netlink::{Message, Request};
use crate::rt::header::RouteHeader;
use crate::session::Session;
use nix::libc::ENOENT;

/// Dumps the routes of one table of a family (AF_INET, AF_INET6). A table that does not exist, because it has no
/// routes, is empty. Errors: the kernel's refusal, and those of `each`.
pub fn of_table(
    s: &Session,
    family: u8,
    table: u32,
    each: impl FnMut(&Message) -> Result,
) -> Result {
    let header = RouteHeader { family, ..Default::default() };
    let mut request = Request::dump(RTM_GETROUTE, &header.to_bytes());
    request.put_u32(rta::TABLE, table);
    match s.conn()?.dump(request, each) {
        Err(Error { kind: Kind::Dump(Refusal { errno: ENOENT, .. }, _), .. }) => Ok(()),
        done => done,
    }
}
