//! `ip vrf show`: the VRF devices and their tables.

use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::link::{RTM_GETLINK, ifla, info};
use crate::print::Color;
use crate::query::links;
use crate::rt::header::LinkHeader;
use crate::rt::link::Link;
use crate::session::Session;

/// The kind of a VRF device.
const KIND: &str = "vrf";
/// The table that `default` stands for (RT_TABLE_MAIN).
const MAIN: u32 = 254;
/// IFLA_VRF_TABLE.
const TABLE: u16 = 1;

/// Runs `ip vrf show`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    match (args.next(), args.next()) {
        (Some(_), Some(_)) => Err(super::VRF.usage()),
        (Some(name), None) => one(s, name),
        _ => all(s),
    }
}

/// Prints one VRF and its table, without a heading.
fn one(s: &Session, name: &str) -> Result {
    let table =
        table_or_main(s, name).ok_or_else(|| Error::fatal("Invalid VRF").passing().about(name))?;
    s.printer().document_of(|p| {
        p.put("name", "", name, " ");
        p.put("table", "", table, "\n");
    });
    Ok(())
}

fn all(s: &Session) -> Result {
    let links = links::of_kind(s, KIND, s.options.family)?;
    let mut any = false;
    s.printer().document(|p| {
        p.format(format_args!("{:<16}  {:<5}\n{}\n", "Name", "Table", "-".repeat(23)));
        for message in Messages(&links) {
            let link = Link::parse(&message);
            let (Some(name), Some(table)) = (link.name(), table_of(&link)) else { continue };
            any = true;
            p.object(None, |p| {
                p.column(Color::None, "name", &name, 16);
                p.both("table", table, &format!("{table:>5}"));
                p.end();
            });
        }
        if !any {
            p.text("No VRF has been configured\n");
        }
        Ok(())
    })
}

/// Returns the interface index of a VRF.
pub fn index(s: &Session, name: &str, family: u8) -> Option<u32> {
    ask(s, name, family, |link| table_of(link).map(|_| link.index))
}

/// Returns the routing table of a VRF.
pub fn table(s: &Session, name: &str) -> Option<u32> {
    ask(s, name, s.options.family, table_of)
}

/// Returns the routing table of a VRF. `default` is the main table, unless a VRF has this name.
pub(in crate::ip) fn table_or_main(s: &Session, name: &str) -> Option<u32> {
    table(s, name).or((name == super::exec::DEFAULT).then_some(MAIN))
}

/// Queries a link by name, and returns the result of `read`. `None` if the link does not exist or is not a VRF.
fn ask<T>(s: &Session, name: &str, family: u8, read: impl FnOnce(&Link) -> Option<T>) -> Option<T> {
    let mut request = Request::new(RTM_GETLINK, 0, &LinkHeader::of(family).to_bytes());
    request.put_str(ifla::IFNAME, name);
    let mut conn = s.conn().ok()?;
    let found = conn.get(request, |message| Ok(read(&Link::parse(message))));
    found.ok().flatten()
}

/// Returns the routing table of a VRF device; `None` for other devices.
fn table_of(link: &Link) -> Option<u32> {
    link.kind().filter(|kind| kind == KIND)?;
    link.info()?.nest(info::DATA)?.u32(TABLE)
}
