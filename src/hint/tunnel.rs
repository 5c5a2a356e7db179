//! Hints for a new tunnel whose endpoints are those of an existing one. The kernel reports only EEXIST.

use crate::cli::address::parse;
use crate::error::Kind;
use crate::ip::OBJECTS;
use crate::ip::link::kind;
use crate::netlink::Nlas;
use crate::netlink::message::Messages;
use crate::netlink::uapi::family::UNSPEC;
use crate::netlink::uapi::link::info;
use crate::query::links;
use crate::rt::link::Link;
use crate::session::Session;
use nix::libc::EEXIST;

/// The kinds that `ip tunnel add` creates.
const KINDS: &[&str] = &["ipip", "gre", "sit", "vti", "ip6tnl", "ip6gre", "vti6"];

/// The options by which the kernel distinguishes tunnels of one kind.
const OPTIONS: &[&str] = &["local", "remote", "ikey", "okey"];

/// The values of these options. A value of zeros is stored as an empty slice.
type Endpoints<'n> = [&'n [u8]; OPTIONS.len()];

/// The hint for `ip link add`. `asked` is the link in the request.
pub fn of_request(asked: &Link, s: &Session) -> Option<String> {
    let is_name_taken = asked.name().is_some_and(|name| s.links.index(&name.to_string()).is_some());
    let kind = asked.kind()?;
    let wanted = endpoints(&kind, &data(asked))?;
    if is_name_taken { None } else { link_with(&kind, &wanted, s) }
}

/// The hint for `ip tunnel add`, based on the command line, because an ioctl request is not part of the error.
pub fn of_line(kind: &Kind, argv: &[String], s: &Session) -> Option<String> {
    let Kind::System { errno: EEXIST, .. } = kind else { return None };
    let is_tunnel = |word: &String| OBJECTS.find(word).is_some_and(|it| it.title == "ip tunnel");
    let line = argv.get(argv.iter().position(is_tunnel)?..)?;
    if line.iter().any(|word| s.links.index(word).is_some()) {
        return None;
    }
    let behind = |key: &str| {
        let at = line.iter().position(|word| word == key)?;
        parse(line.get(at + 1)?, UNSPEC)
    };
    let (local, remote) = (behind("local"), behind("remote"));
    let bytes = |end: &Option<crate::cli::address::Address>| {
        end.as_ref().map(|end| end.bytes().to_vec()).unwrap_or_default()
    };
    let (local, remote) = (bytes(&local), bytes(&remote));
    KINDS.iter().find_map(|kind| link_with(kind, &[&local, &remote, &[], &[]], s))
}

fn data<'a>(link: &Link<'a>) -> Nlas<'a> {
    link.info().and_then(|info| info.nest(info::DATA)).unwrap_or_else(|| Nlas::parse(&[]))
}

/// Returns the endpoints in the attributes of a tunnel, or `None` for kinds without endpoints.
fn endpoints<'n>(kind: &str, data: &Nlas<'n>) -> Option<Endpoints<'n>> {
    let rows = kind::find(kind)?.set;
    let row =
        |word: &str| rows.iter().find(|row| row.spec.words.iter().any(|one| one.text == word));
    row("local").and(row("remote"))?;
    let value = |word: &&str| row(word).and_then(|row| data.get(row.id)).unwrap_or_default();
    let mut found = Endpoints::default();
    found.iter_mut().zip(OPTIONS).for_each(|(to, word)| *to = value(word));
    Some(found.map(|value| if value.iter().all(|byte| *byte == 0) { &[] } else { value }))
}

/// The hint that a link of this kind has these endpoints, if there is one.
fn link_with(kind: &str, wanted: &Endpoints, s: &Session) -> Option<String> {
    let all = links::of_kind(s, kind, UNSPEC).ok()?;
    let has_them = |link: &Link| {
        link.kind().is_some_and(|found| found == kind)
            && endpoints(kind, &data(link)).is_some_and(|found| found == *wanted)
    };
    let found = Messages(&all).find(|message| has_them(&Link::parse(message)))?;
    let name = Link::parse(&found).name()?;
    Some(format!("{name} has the same endpoints already: ip -d link show {name}"))
}
