//! `ip link ... type vrf`

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, u32};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::error::Result;
use crate::names::Table;
use crate::session::Session;
use crate::text::word::words;

/// The kind `vrf`.
pub static VRF: LinkKind = LinkKind {
    set: &[&TABLE],
    show: &[&TABLE],
    unknown: Some("unknown option \"{}\"?"),
    ..LinkKind::new(
        "vrf",
        "virtual routing and forwarding: its ports use a routing table of their own",
    )
};

/// The routing table. Ports of a VRF report it too.
pub const TABLE: Attr = u32(1, words!["table"])
    .set(set_table)
    .follows(Value::Named(Table::Tables))
    .why("invalid table ID\n")
    .required()
    .doc("TABLEID", "routing table of the VRF, by number or name");

/// Reads the number or the name of a routing table.
fn set_table(a: &Attr, args: &mut Args, into: &mut NlaBuf, s: &Session) -> Result {
    let value = args.value()?;
    let table = s.names.number(Table::Tables, value).ok_or_else(|| a.wrong(value))?;
    into.put(a.id, &table.to_ne_bytes());
    Ok(())
}
