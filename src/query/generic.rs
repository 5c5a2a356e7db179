//! Dumps and events of generic netlink families.

use crate::error::{Error, Result, strerror};
use crate::netlink::Nlas;
use crate::netlink::generic::HEADER;
use crate::netlink::listen;
use crate::print::Printer;
use crate::session::Session;
use nix::libc::ENOENT;

/// Sends a dump request for a command of a family; `each` prints an entry, given its attributes.
pub fn show_all(
    s: &Session,
    family: &'static str,
    command: u8,
    each: &dyn Fn(&Nlas, &mut Printer),
) -> Result {
    let mut family = s.family(family)?;
    let list = family.list(command);
    s.printer().document(|p| {
        family.conn.dump(list, |message| {
            p.object(None, |p| each(&message.attributes(HEADER), p));
            Ok(())
        })
    })
}

/// Joins a multicast group of a family; `each` gets the command and the attributes of each message. Errors: `can't
/// subscribe to WHAT events: why`, exit code 1.
pub fn listen(
    s: &Session,
    family: &'static str,
    group: &str,
    what: &str,
    each: &mut dyn FnMut(u8, &Nlas),
) -> Result {
    let failed = |why: &str| Error::refused(format!("can't subscribe to {what} events: {why}"));
    let mut family = s.family(family)?;
    let kind = family.kind;
    let id = family.group(group)?.ok_or_else(|| failed(&strerror(ENOENT)))?;
    let failed = |error: std::io::Error| failed(&crate::error::reason(&error));
    let listener = listen::generic(&s.netlink, id, failed)?;
    listener.run(|message, _| {
        if message.kind == kind {
            let [command, ..] = message.header::<HEADER>();
            each(command, &message.attributes(HEADER));
        }
        Ok(())
    })
}
