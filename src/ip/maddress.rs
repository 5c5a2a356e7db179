//! `ip maddress`: the multicast addresses that interfaces receive.

use crate::cli::address::link_address;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key, specs};
use crate::cli::object::{Bare, Object, verb};
use crate::cli::value::{interface_name, second};
use crate::error::{Error, Result};
use crate::print::{Color, Printer};
use crate::query::multicast::{self, Group};
use crate::session::Session;
use crate::sys::{self, MulticastChange};
use crate::text::Ifname;
use crate::text::word::{self, Word, exact, whole, words};

/// The object `ip maddress`.
pub(super) static MADDRESS: Object = Object {
    words: words!["maddress"],
    title: "ip maddr",
    doc: "show and change multicast addresses of interfaces",
    bare: Bare::Run(list),
    verbs: &[
        verb(words!["add"], |s, args| change(s, args, MulticastChange::Add))
            .keys(|| specs(CHANGE))
            .operand("MULTIADDR", &[Value::LinkAddress])
            .doc("add a static link-layer multicast address to an interface"),
        verb(words!["del", "delete"], |s, args| change(s, args, MulticastChange::Delete))
            .keys(|| specs(CHANGE))
            .operand("MULTIADDR", &[Value::LinkAddress])
            .doc("delete a static link-layer multicast address from an interface"),
        verb(words!["list", "show", "lst"], list)
            .keys(|| specs(LIST))
            .operand("[ dev ] IFNAME", &[Value::Dev])
            .doc("list multicast addresses of interfaces"),
    ],
    ..Object::PLAIN
};

static LIST: &Keys<Option<String>> = &Keys::new(&[key(
    exact!["dev"],
    Value::Dev,
    "STRING",
    "show only this interface",
    |dev, args, s| {
        args.value()?;
        set_dev(dev, args, s)
    },
)]);

fn set_dev(dev: &mut Option<String>, args: &mut Args, _: &Session) -> Result {
    let word = args.word();
    match dev {
        Some(_) => Err(Error::duplicate("dev", word)),
        None => {
            *dev = Some(word.into());
            Ok(())
        }
    }
}

fn list(s: &Session, args: &mut Args) -> Result {
    let mut dev = None;
    grammar::read(LIST, &mut dev, args, s, |dev, args, s| {
        if word::is_prefix(args.word(), "help") {
            return Err(MADDRESS.usage());
        }
        set_dev(dev, args, s)
    })?;
    let all = multicast::read(s.options.family, dev.as_deref());
    s.printer().document(|p| {
        // With -oneline each address is an entry of its own.
        for of_one in all.chunk_by(|a, b| a.index == b.index && !s.options.style.oneline) {
            p.object(None, |p| of_interface(of_one, p, s));
        }
        Ok(())
    })
}

/// Prints the addresses of one interface after its name.
fn of_interface(groups: &[Group], p: &mut Printer, s: &Session) {
    let Some(first) = groups.first() else { return };
    p.put("ifindex", "", first.index, ":");
    p.put_in(Color::Ifname, "ifname", "\t", &first.name, "");
    p.line();
    p.array(Some("maddr"), |p| {
        for group in groups {
            p.object(None, |p| show(group, p, s));
        }
    });
}

fn show(group: &Group, p: &mut Printer, s: &Session) {
    match group.family_name().zip(group.ip()) {
        None => {
            p.text("\tlink  ");
            p.put_in(Color::Mac, "link", "", &group.text(), "");
        }
        Some((family, ip)) => {
            p.text("\t");
            p.both("family", family, &format!("{family:<5} "));
            let host = s.host(ip, p);
            p.put_in(Color::of_family(group.family), "address", "", &host, "");
        }
    }
    p.put_some("users", " users ", Some(group.users).filter(|users| *users != 1), "");
    if group.added {
        p.put("features", " ", "static", "");
    }
    p.end();
}

/// The parsed arguments of add and delete.
#[derive(Default)]
struct MaddressChange {
    dev: Option<Ifname>,
    address: Option<[u8; 6]>,
}

const DEV: Word = whole("dev");
const ADDRESS: Word = word::short("address");

static CHANGE: &Keys<MaddressChange> = &Keys::new(&[
    key(
        &[DEV],
        Value::Dev,
        "STRING",
        "interface that receives the multicast address",
        |c, args, _| {
            let name = args.value()?;
            if c.dev.is_some() {
                return second(&DEV, name);
            }
            c.dev = Some(interface_name("\"dev\"", name)?);
            Ok(())
        },
    ),
    key(
        &[ADDRESS],
        Value::LinkAddress,
        "MULTIADDR",
        "link-layer multicast address, such as 33:33:00:00:00:01",
        |c, args, s| {
            args.value()?;
            set_address(c, args, s)
        },
    ),
]);

/// The maximum number of bytes that the reference reads of an address (`sa_data` of `struct sockaddr`).
const ROOM: usize = 14;

fn set_address(c: &mut MaddressChange, args: &mut Args, _: &Session) -> Result {
    let word = args.word();
    if c.address.is_some() {
        return second(&ADDRESS, word);
    }
    let bytes = link_address(word, ROOM)?;
    match <[u8; 6]>::try_from(bytes.as_slice()) {
        Ok(address) => c.address = Some(address),
        Err(_) => {
            let len = bytes.len();
            return Err(Error::refused(format!(
                "Error: Invalid address length {len} - must be 6 bytes"
            ))
            .ending());
        }
    }
    Ok(())
}

fn change(s: &Session, args: &mut Args, what: MulticastChange) -> Result {
    let mut change = MaddressChange::default();
    grammar::read(CHANGE, &mut change, args, s, |c, args, s| {
        if word::is_prefix(args.word(), "help") {
            return Err(MADDRESS.usage());
        }
        set_address(c, args, s)
    })?;
    let Some(dev) = change.dev else {
        return Err(Error::fatal("Not enough information: \"dev\" is required.").passing());
    };
    match sys::change_multicast(&dev, &change.address.unwrap_or_default(), what) {
        // As in the reference, success ends a batch too.
        Ok(()) => Err(Error::silent(0).ending()),
        Err(errno) => Err(Error::os("ioctl", errno).ending()),
    }
}
