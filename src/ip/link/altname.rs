//! `ip link property add|del dev IFNAME altname NAME`

use super::LINK;
use crate::attr::nla_buf::NlaBuf;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Verb, dispatch, verb};
use crate::cli::value::either_name;
use crate::error::{Error, Result, invalid};
use crate::netlink::Request;
use crate::netlink::message;
use crate::netlink::uapi::link::{RTM_DELLINKPROP, RTM_NEWLINKPROP, ifla};
use crate::netlink::uapi::nlm::{APPEND, CREATE, EXCL, NESTED};
use crate::print::Printer;
use crate::rt::header::LinkHeader;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::ifname::is_altname;
use crate::text::word::{self, exact, words};

/// The commands of `ip link property`.
pub static VERBS: &[Verb] = &[
    verb(words!["add"], |s, args| change(s, args, RTM_NEWLINKPROP, EXCL | CREATE | APPEND))
        .keys(|| specs(KEYS))
        .doc("add alternative names to an interface"),
    verb(words!["del"], |s, args| change(s, args, RTM_DELLINKPROP, 0))
        .keys(|| specs(KEYS))
        .doc("delete alternative names of an interface"),
];

#[derive(Default)]
struct Names {
    dev: Option<String>,
    names: NlaBuf,
}

static KEYS: &Keys<Names> = &Keys::new(&[
    key(
        words!["altname"],
        Value::Any,
        "NAME",
        "alternative name, at most 127 bytes; may be given several times",
        |n, args, _| {
            let name = args.value()?;
            if !is_altname(name) {
                return invalid(name, "not a valid altname");
            }
            n.names.put_str(ifla::ALT_IFNAME, name);
            Ok(())
        },
    ),
    key(
        exact!["dev"],
        Value::Dev,
        "DEVICE",
        "interface whose alternative names change",
        |n, args, _| {
            let name = args.value()?;
            n.set_dev(name)
        },
    ),
]);

impl Names {
    fn set_dev(&mut self, name: &str) -> Result {
        match self.dev {
            Some(_) => Err(Error::duplicate("dev", name)),
            None => {
                self.dev = Some(either_name("\"dev\"", name)?.into());
                Ok(())
            }
        }
    }
}

/// Runs `ip link property`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let Some(typed) = args.next() else { return Err(LINK.usage()) };
    match dispatch(VERBS, typed) {
        Some(verb) => (verb.run)(s, args),
        None if word::is_prefix(typed, "help") => Err(LINK.usage()),
        None => Err(Error::fatal("Operator required")),
    }
}

fn change(s: &Session, args: &mut Args, message: u16, flags: u16) -> Result {
    let mut asked = Names::default();
    while let Some(typed) = args.next() {
        match grammar::find(KEYS, typed) {
            Some(key) => (key.read)(&mut asked, args, s)?,
            None if word::is_prefix(typed, "help") => return Err(LINK.usage()),
            None => asked.set_dev(typed)?,
        }
    }
    let Some(dev) = &asked.dev else {
        return Err(Error::fatal("Not enough of information: \"dev\" argument is required."));
    };
    let index = s.links.required(dev)?;
    let header = LinkHeader { index, ..LinkHeader::of(s.options.family) };
    let mut request = Request::new(message, flags, &header.to_bytes());
    request.nest(ifla::PROP_LIST | NESTED, |list| asked.names.write(list));
    s.links.forget();
    s.request(request)
}

/// Prints the alternative names of a link, one per line.
pub fn show(l: &Link, p: &mut Printer) {
    let Some(list) = l.nlas.get(ifla::PROP_LIST) else { return };
    p.array(Some("altnames"), |p| {
        for (_, name) in message::iter(list).filter(|row| row.0 == ifla::ALT_IFNAME) {
            p.line();
            p.element("    altname ", &crate::text::from_c(name), "");
        }
    });
}
