//! `ip rule flush`, `save` and `restore`

use super::filter::RuleFilter;
use super::show::{fatal, list};
use crate::cli::args::Args;
use crate::error::{Result, refuse};
use crate::netlink::Request;
use crate::netlink::conn::broken_off;
use crate::netlink::message::Messages;
use crate::netlink::uapi::family::{INET, UNSPEC};
use crate::netlink::uapi::rule::{RTM_DELRULE, fra};
use crate::query::saved;
use crate::rt::rule::Rule;
use crate::session::Session;

/// The magic number of a file of saved rules.
const MAGIC: u32 = 0x7170_6986;

/// Runs `ip rule flush`: deletes the rules that the filter accepts, except those of preference 0. Only here the filter
/// compares the protocol.
pub fn flush<const MULTICAST: bool>(s: &Session, args: &mut Args) -> Result {
    let filter = RuleFilter::read(super::family(s, MULTICAST)?, args, s)?;
    // As in the reference, an empty JSON list is printed.
    s.printer().document(|_| {
        let rules = s.conn()?.collect(list(filter.family)).map_err(fatal)?;
        for message in Messages(&rules) {
            let rule = Rule::parse(&message);
            let maker = rule.nlas.u32(fra::PROTOCOL);
            let wanted = filter.lets(&rule) && filter.protocol.is_none_or(|id| Some(id) == maker);
            if wanted && rule.nlas.has(fra::PRIORITY) {
                let deletion = Request::copy(message.raw, RTM_DELRULE, 0);
                s.request(deletion).map_err(|error| fatal(broken_off(error)))?;
            }
        }
        Ok(())
    })
}

/// Runs `ip rule save`.
pub(in crate::ip) fn save<const MULTICAST: bool>(s: &Session, args: &mut Args) -> Result {
    let family = super::family(s, MULTICAST)?;
    if !args.is_empty() {
        return refuse("\"ip rule save\" does not take any arguments.");
    }
    let family = if family == UNSPEC { INET } else { family };
    saved::begin(MAGIC)?;
    // With -json an empty list follows.
    s.printer()
        .document(|_| saved::messages(&mut *s.conn()?, list(family), |_| true).map_err(fatal))
}

/// Runs `ip rule restore`. As in the reference, further words are ignored.
pub fn restore(s: &Session, _: &mut Args) -> Result {
    saved::restore("rule", MAGIC, |message| s.request(saved::request(message)))
}
