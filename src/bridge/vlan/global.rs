//! `bridge vlan global show|set`: what holds for a VLAN of a whole bridge.

use super::entry;
use super::numbers::Numbers;
use super::set::{NETWORK, Set};
use super::show::Filter;
use crate::attr::{Attr, u8, u16, u32, u64};
use crate::bridge::index;
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Spec, Value, key};
use crate::error::Result;
use crate::netlink::uapi::bridge::{vlandb, vlandb_global};
use crate::session::Session;
use crate::text::word::exact;

/// The options, in the order the line is written.
pub static OPTIONS: &[&Attr] = &[
    &SNOOPING,
    &QUERIER,
    &IGMP_VERSION,
    &MLD_VERSION,
    &LAST_MEMBER_COUNT,
    &LAST_MEMBER_INTERVAL,
    &STARTUP_QUERY_COUNT,
    &STARTUP_QUERY_INTERVAL,
    &MEMBERSHIP_INTERVAL,
    &QUERIER_INTERVAL,
    &QUERY_INTERVAL,
    &QUERY_RESPONSE_INTERVAL,
    &MSTI,
];

const SNOOPING: Attr = u8(3, exact!["mcast_snooping"]).doc("NUMBER", "1 to watch who is in groups");
const IGMP_VERSION: Attr = u8(4, exact!["mcast_igmp_version"]).doc("NUMBER", "2 or 3");
const MLD_VERSION: Attr = u8(5, exact!["mcast_mld_version"]).doc("NUMBER", "1 or 2");
const LAST_MEMBER_COUNT: Attr =
    u32(6, exact!["mcast_last_member_count"]).doc("COUNT", "queries before a group is left");
const STARTUP_QUERY_COUNT: Attr =
    u32(7, exact!["mcast_startup_query_count"]).doc("COUNT", "queries at the start");
const LAST_MEMBER_INTERVAL: Attr =
    u64(8, exact!["mcast_last_member_interval"]).doc("TIME", "between those queries, in 1/100 s");
const MEMBERSHIP_INTERVAL: Attr =
    u64(10, exact!["mcast_membership_interval"]).doc("TIME", "until a group is left, in 1/100 s");
const QUERIER_INTERVAL: Attr =
    u64(11, exact!["mcast_querier_interval"]).doc("TIME", "until a querier is lost, in 1/100 s");
const QUERY_INTERVAL: Attr =
    u64(12, exact!["mcast_query_interval"]).doc("TIME", "between queries, in 1/100 s");
const QUERY_RESPONSE_INTERVAL: Attr =
    u64(13, exact!["mcast_query_response_interval"]).doc("TIME", "for the answers, in 1/100 s");
const STARTUP_QUERY_INTERVAL: Attr =
    u64(14, exact!["mcast_startup_query_interval"]).doc("TIME", "between the first, in 1/100 s");
const QUERIER: Attr = u8(15, exact!["mcast_querier"]).doc("NUMBER", "1 to send queries");
const MSTI: Attr = u16(18, exact!["msti"]).doc("MSTI", "its spanning tree");

/// The keywords beside the options.
static KEYS: &[Key<Set>] = &[
    key(exact!["dev"], Value::Bridge, "IFNAME", "the bridge", |c, args, s| {
        c.dev = Some(index(NETWORK, args.value()?, s)?);
        Ok(())
    }),
    key(exact!["vid"], Value::Any, "VID[-VID]", "the VLANs", |c, args, _| {
        let vid = Numbers::read(args.value()?).check()?;
        c.is_numbered = vid.first != -1;
        c.options.put(vlandb_global::ID, &vid.first.to_ne_bytes());
        if let Some(last) = vid.last {
            c.options.put(vlandb_global::RANGE, &last.to_ne_bytes());
        }
        Ok(())
    }),
];

/// All keywords.
pub fn specs() -> Vec<&'static Spec> {
    grammar::specs(KEYS).into_iter().chain(OPTIONS.iter().map(|row| &row.spec)).collect()
}

/// Runs `bridge vlan global set`. A word that is none of the keywords is passed over.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut set = Set::default();
    grammar::read(KEYS, &mut set, args, s, |c, args, s| {
        let word = args.word();
        match OPTIONS.iter().find(|row| row.name() == word) {
            Some(row) => row.read(true, args, &mut c.options, s),
            // As the reference has it, for what it is worth.
            None if word == "help" => args.value().map(drop),
            None => Ok(()),
        }
    })?;
    s.request(set.request(vlandb::GLOBAL_OPTIONS)?)
}

/// Runs `bridge vlan global show`.
pub fn show(s: &Session, args: &mut Args) -> Result {
    let filter = Filter::read(args, s)?;
    entry::list(vlandb::DUMP_GLOBAL, &filter, s)
}
