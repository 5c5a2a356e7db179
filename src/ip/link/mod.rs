//! `ip link`: interfaces.

pub mod kind;
pub mod port;
pub mod set;
pub mod show;

use crate::cli::args::Args;
use crate::cli::grammar::{self, Value, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::cli::word::words;
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::message::Messages;
use crate::netlink::uapi::link::{RTM_GETLINK, ext_mask, ifla};
use crate::netlink::uapi::nlm::{CREATE, EXCL};
use crate::rt::link::{HEADER, Link};
use crate::session::Session;

/// The object `ip link`.
pub static LINK: Object = Object {
    words: words!["link"],
    title: "ip link",
    doc: "interfaces",
    bare: Bare::Run(run_show),
    verbs: &[
        verb(words!["add"], |s, args| set::run(s, args, CREATE | EXCL))
            .keys(|| specs(set::KEYS))
            .operand("[ dev ] IFNAME", &[Value::Any])
            .doc("add an interface"),
        verb(words!["set", "change"], |s, args| set::run(s, args, 0))
            .keys(|| specs(set::KEYS))
            .operand("[ dev ] IFNAME", &[Value::Dev])
            .doc("change an interface"),
        verb(words!["show", "lst", "list"], run_show)
            .keys(|| specs(KEYS))
            .operand("[ dev ] IFNAME", &[Value::Dev])
            .doc("list interfaces"),
    ],
    example: ("ip link add veth0 type veth peer name veth1", "adds a pair of interfaces"),
};

/// The keywords of `ip link show`.
static KEYS: &[grammar::Key<Option<String>>] =
    &[grammar::key(words!["dev"], Value::Dev, "IFNAME", "only this interface", |dev, args, _| {
        *dev = Some(args.value()?.into());
        Ok(())
    })];

fn run_show(s: &Session, args: &mut Args) -> Result {
    let mut dev = None;
    grammar::read(KEYS, &mut dev, args, s, |dev, args, _| {
        *dev = Some(args.word().into());
        Ok(())
    })?;
    let index = match &dev {
        Some(name) => Some(
            s.links
                .index(name)
                .ok_or_else(|| Error::refused(format!("Device \"{name}\" does not exist.")))?,
        ),
        None => None,
    };
    let links = list(s, index)?;
    s.printer().document(|p| {
        for message in Messages(&links) {
            p.object(None, |p| show::link(&Link::parse(&message), p, s));
        }
        Ok(())
    })
}

/// All links, or the one of an index, as messages; their names are remembered.
pub fn list(s: &Session, index: Option<u32>) -> Result<Vec<u8>> {
    let mut request = match index {
        None => Request::dump(RTM_GETLINK, &[0; HEADER]),
        Some(index) => {
            let mut request = Request::new(RTM_GETLINK, 0, &[0; HEADER]);
            request.patch(4, &index.to_ne_bytes());
            request
        }
    };
    let mask = if s.options.stats > 0 { ext_mask::VF } else { ext_mask::VF | ext_mask::SKIP_STATS };
    request.put_u32(ifla::EXT_MASK, mask);
    let links = match index {
        None => s.conn()?.collect(request)?,
        Some(_) => s.conn()?.get(request, |message| Ok(message.raw.to_vec()))?,
    };
    for message in Messages(&links) {
        s.links.learn(&Link::parse(&message));
    }
    Ok(links)
}
