//! `ip link ... type vti` and `vti6`

use super::tunnel::{self, key, show_key};
use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, u32};
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::Nlas;
use crate::netlink::uapi::family::{INET, INET6};
use crate::print::Printer;
use crate::session::Session;
use crate::text::word::{Word, words};

/// The kind `vti`.
pub static VTI: LinkKind = tunnel::kind(
    "vti",
    "virtual tunnel interface of IPsec over IPv4",
    &[&KEY, &IKEY, &OKEY, &REMOTE, &LOCAL, &LINK, &FWMARK],
    &[&REMOTE, &LOCAL, &LINK, &IKEY, &OKEY, &FWMARK],
    finish,
)
.last(LAST);

/// The order of the attributes in the request, for both kinds.
const LAST: &[u16] = &[IKEY.id, OKEY.id, LOCAL.id, REMOTE.id, FWMARK.id, LINK.id];

/// The kind `vti6`.
pub(super) static VTI6: LinkKind = tunnel::kind(
    "vti6",
    "virtual tunnel interface of IPsec over IPv6",
    &[&KEY, &IKEY, &OKEY, &REMOTE6, &LOCAL6, &LINK, &FWMARK],
    &[&REMOTE6, &LOCAL6, &LINK, &IKEY, &OKEY, &FWMARK],
    finish,
)
.last(LAST);

const LINK: Attr = tunnel::link(words!["dev"]);
const KEY: Attr = keyed(IKEY.id, words!["key"]).doc(
    "KEY := { DOTTED_QUAD | NUMBER }",
    "key in both directions: IPsec policies match it as packet mark",
);
const IKEY: Attr = keyed(2, words!["ikey"]).doc(
    "KEY := { DOTTED_QUAD | NUMBER }",
    "key of received packets: IPsec policies match it as packet mark",
);
const OKEY: Attr = keyed(3, words!["okey"]).doc(
    "KEY := { DOTTED_QUAD | NUMBER }",
    "key of sent packets: IPsec policies match it as packet mark",
);
const LOCAL: Attr = tunnel::local(4, INET, words!["local"]);
const REMOTE: Attr = tunnel::remote(5, INET, words!["remote"]);
const LOCAL6: Attr = tunnel::local(4, INET6, words!["local"]);
const REMOTE6: Attr = tunnel::remote(5, INET6, words!["remote"]);
const FWMARK: Attr = tunnel::fwmark(6);

const fn keyed(id: u16, words: &'static [Word]) -> Attr {
    u32(id, words).set(set_key).show(show_some_key)
}

fn set_key(a: &Attr, args: &mut Args, into: &mut NlaBuf, _: &Session) -> Result {
    let value = key(a.name(), args.value()?)?;
    into.set(a.id, &value);
    if a.name() == "key" {
        into.set(OKEY.id, &value);
    }
    Ok(())
}

/// Prints a key. A key of 0 means that there is none.
fn show_some_key(a: &Attr, nlas: &Nlas, p: &mut Printer, _: &Session) {
    if let Some(key) = nlas.be32(a.id).filter(|key| *key != 0) {
        show_key(a, key, p);
    }
}

fn finish(_: &LinkKind, v: &mut NlaBuf, _: bool) -> Result {
    tunnel::zeros(v, &[(IKEY.id, 4), (OKEY.id, 4), (FWMARK.id, 4)]);
    for id in [LINK.id, LOCAL.id, REMOTE.id] {
        v.drop_zero(id);
    }
    Ok(())
}
