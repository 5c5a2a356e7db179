//! SCTP sockets: each association is listed after its endpoint.

use super::sheet::Line;
use super::states;
use crate::netlink::message::{Nlas, ip_of, u16_at, u32_at};
use crate::netlink::uapi::sock_diag::inet_diag;
use crate::rt::diag::inet::InetSocket;
use std::borrow::Cow;
use std::net::IpAddr;

/// Tells endpoints and associations apart. The kernel lists the associations of an endpoint one after another, with the
/// same inode.
#[derive(Default)]
pub struct Associations {
    last: u32,
}

/// The names of association states, by number (`sctp_state_t` of the kernel).
const STATES: [&str; 8] = [
    "CLOSED",
    "COOKIE_WAIT",
    "COOKIE_ECHOED",
    "ESTAB",
    "SHUTDOWN_PENDING",
    "SHUTDOWN_SENT",
    "SHUTDOWN_RECEIVED",
    "ACK_SENT",
];

impl Associations {
    /// Returns the texts of the columns Netid and State. For an association, Netid is empty and State begins with `` `-
    /// ``.
    pub fn names(&mut self, socket: &InetSocket) -> (&'static str, Cow<'static, str>) {
        let is_association = socket.inode != 0 && self.last == socket.inode;
        self.last = socket.inode;
        match is_association {
            true => ("", Cow::Owned(format!("`- {}", name(socket.state.into())))),
            false => ("sctp", Cow::Borrowed(states::name(socket.state))),
        }
    }
}

fn name(state: u32) -> &'static str {
    STATES.get(state as usize).copied().unwrap_or("(null)")
}

/// The size of `struct sockaddr_storage` in bytes.
const ADDRESS: usize = 128;

/// Shows the local and peer addresses and the fields of `struct sctp_info`.
pub fn show(line: &mut Line, nlas: &Nlas) {
    for (id, key, label) in
        [(inet_diag::LOCALS, "locals", " locals:"), (inet_diag::PEERS, "peers", " peers:")]
    {
        if let Some(bytes) = nlas.get(id) {
            line.text(label);
            line.values(key, ",", bytes.chunks_exact(ADDRESS).filter_map(address));
        }
    }
    if let Some(info) = nlas.get(inet_diag::INFO) {
        ASSOCIATION.iter().chain(&ENDPOINT).for_each(|field| show_field(line, info, *field));
    }
}

/// The type of a field of `struct sctp_info`.
#[derive(Clone, Copy)]
enum Form {
    /// An unsigned 8-bit number.
    Byte,
    /// An unsigned 16-bit number.
    Half,
    /// A 32-bit number; as in the reference, shown as a signed one.
    Word,
    /// A 32-bit number, shown in hexadecimal.
    Hex,
    /// An 8-bit association state.
    State,
}

/// The name, the offset in bytes, and the type of a field.
type Field = (&'static str, usize, Form);

/// The fields that are shown of an association.
const ASSOCIATION: [Field; 16] = [
    ("tag", 0, Form::Hex),
    ("state", 4, Form::State),
    ("rwnd", 8, Form::Word),
    ("unackdata", 12, Form::Half),
    ("penddata", 14, Form::Half),
    ("instrms", 16, Form::Half),
    ("outstrms", 18, Form::Half),
    ("inqueue", 24, Form::Word),
    ("outqueue", 28, Form::Word),
    ("overerr", 32, Form::Word),
    ("maxburst", 36, Form::Word),
    ("maxseg", 40, Form::Word),
    ("prwnd", 44, Form::Word),
    ("ptag", 48, Form::Hex),
    ("pcapable", 52, Form::Byte),
    ("psack", 53, Form::Byte),
];

/// The fields that are shown of an endpoint.
const ENDPOINT: [Field; 7] = [
    ("autoclose", 344, Form::Word),
    ("adapind", 348, Form::Word),
    ("pdpoint", 352, Form::Word),
    ("nodelay", 356, Form::Byte),
    ("nofrag", 357, Form::Byte),
    ("v4mapped", 358, Form::Byte),
    ("fraginl", 359, Form::Byte),
];

/// ` rwnd:106496`; nothing if the value is 0.
fn show_field(line: &mut Line, info: &[u8], (key, at, form): Field) {
    let value = match form {
        Form::Byte => info.get(at).copied().unwrap_or(0).into(),
        Form::Half => u16_at(info, at).into(),
        Form::Word | Form::Hex | Form::State => u32_at(info, at),
    };
    if value == 0 {
        return;
    }
    let label = format!(" {key}:");
    match form {
        Form::Byte | Form::Half | Form::Word => line.field(key, &label, value as i32),
        Form::Hex => line.field(key, &label, &format!("{value:x}")),
        Form::State => line.field(key, &label, name(value)),
    }
}

/// Parses a `struct sockaddr_in` or `struct sockaddr_in6`.
fn address(bytes: &[u8]) -> Option<IpAddr> {
    let family = u16_at(bytes, 0) as u8;
    let at = if family == crate::netlink::uapi::family::INET { 4 } else { 8 };
    ip_of(family, bytes.get(at..)?)
}
