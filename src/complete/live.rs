//! Values that live in the kernel or in files, for the completions: asked for when they are wanted,
//! none if there is no answer.

use crate::names::{Table, netns};
use crate::netlink::message::Messages;
use crate::netlink::uapi::rule::RTM_GETRULE;
use crate::netlink::{Message, Request};
use crate::rt::link::Link;
use crate::rt::rule::{self, Rule};
use crate::session::{Caller, Options, Session};
use nix::sched::{CloneFlags, setns};

/// Kinds of interfaces that others may belong to.
const MASTERS: &[&str] = &["bridge", "bond", "team", "vrf"];

fn session() -> Session {
    Session::new(Options::default(), &Caller::new(|_| {}))
}

/// The names of all interfaces.
pub fn links() -> Vec<String> {
    all(|_| true)
}

/// The names of the interfaces of a kind.
pub fn links_of_kind(wanted: &str) -> Vec<String> {
    all(|link| link.kind().is_some_and(|kind| kind == wanted))
}

/// The names of the interfaces that others may belong to.
pub fn masters() -> Vec<String> {
    all(|link| link.kind().is_some_and(|kind| MASTERS.contains(&&*kind)))
}

/// The names of the interfaces that belong to `master`.
pub fn ports(master: &str) -> Vec<String> {
    let index = session().links.index(master);
    all(|link| index.is_some() && link.master() == index)
}

fn all(wanted: impl Fn(&Link) -> bool) -> Vec<String> {
    each_link(|link| link.name().filter(|_| wanted(link)).map(|name| name.to_string()))
}

fn each_link<T>(read: impl Fn(&Link) -> Option<T>) -> Vec<T> {
    let Ok(all) = crate::query::links::all(&session()) else { return Vec::new() };
    Messages(&all).filter_map(|message| read(&Link::parse(&message))).collect()
}

/// The named network namespaces.
pub fn namespaces() -> Vec<String> {
    let entries = crate::sys::read_dir(netns::DIR).unwrap_or_default().into_iter();
    entries.filter_map(|entry| entry.name.into_string().ok()).collect()
}

/// Goes into a namespace, so that what is asked for next is what is there.
pub fn look_into(name: &str) {
    // Without the right to, this one's values are better than none.
    let _ = netns::open_named(name).map(|file| setns(file, CloneFlags::CLONE_NEWNET));
}

/// The names of a table, and the numbers of it that are in use without a name.
pub fn names(table: Table) -> Vec<String> {
    let s = session();
    let used = match table {
        Table::Groups => each_link(|link| link.group()),
        Table::Tables => tables_of_rules(&s),
        _ => Vec::new(),
    };
    let used = used.into_iter().map(|number| s.names.name(table, number).into_owned());
    s.names.all(table).map(str::to_string).chain(used).collect()
}

/// The routing tables that a rule names.
fn tables_of_rules(s: &Session) -> Vec<u32> {
    let mut tables = Vec::new();
    let request = Request::dump(RTM_GETRULE, &[0; rule::HEADER]);
    let _ = s.conn().and_then(|mut conn| {
        conn.dump(request, |message: &Message| {
            tables.push(Rule::parse(message).table());
            Ok(())
        })
    });
    tables.retain(|table| *table != 0);
    tables
}
