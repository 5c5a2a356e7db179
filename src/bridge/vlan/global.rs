//! `bridge vlan global show|set`: options of a VLAN that apply to all ports of a bridge.

use super::entry;
use super::set::{Set, VID_DOC};
use super::show::VlanFilter;
use crate::attr::{Attr, u8, u16, u32, u64};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Spec, Value, key};
use crate::error::Result;
use crate::netlink::uapi::bridge::{vlandb, vlandb_global};
use crate::session::Session;
use crate::text::word::exact;

/// The options, in the order of the output.
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

const SNOOPING: Attr = u8(3, exact!["mcast_snooping"])
    .doc("MULTICAST_SNOOPING := { 0 | 1 }", "snoop IGMP and MLD in this VLAN (default 1)");
const IGMP_VERSION: Attr = u8(4, exact!["mcast_igmp_version"]).doc(
    "IGMP_VERSION := { 2 | 3 }",
    "IGMP version of the queries that the bridge sends (default 2)",
);
const MLD_VERSION: Attr = u8(5, exact!["mcast_mld_version"]).doc(
    "MLD_VERSION := { 1 | 2 }",
    "MLD version of the queries that the bridge sends (default 1)",
);
const LAST_MEMBER_COUNT: Attr = u32(6, exact!["mcast_last_member_count"]).doc(
    "LAST_MEMBER_COUNT",
    "number of queries after a leave message before the group is removed (default 2)",
);
const STARTUP_QUERY_COUNT: Attr = u32(7, exact!["mcast_startup_query_count"])
    .doc("STARTUP_QUERY_COUNT", "number of queries sent at start (default 2)");
const LAST_MEMBER_INTERVAL: Attr = u64(8, exact!["mcast_last_member_interval"]).doc(
    "LAST_MEMBER_INTERVAL",
    "interval between queries after a leave message in hundredths of a second (default 100)",
);
const MEMBERSHIP_INTERVAL: Attr = u64(10, exact!["mcast_membership_interval"]).doc(
    "MEMBERSHIP_INTERVAL",
    "lifetime of a membership without reports in hundredths of a second (default 26000)",
);
const QUERIER_INTERVAL: Attr =
    u64(11, exact!["mcast_querier_interval"]).doc("QUERIER_INTERVAL", "time without queries of another querier before the bridge takes over, in hundredths of a second (default 25500)");
const QUERY_INTERVAL: Attr = u64(12, exact!["mcast_query_interval"]).doc(
    "QUERY_INTERVAL",
    "interval between general queries in hundredths of a second (default 12500)",
);
const QUERY_RESPONSE_INTERVAL: Attr = u64(13, exact!["mcast_query_response_interval"]).doc(
    "QUERY_RESPONSE_INTERVAL",
    "maximum response time of queries in hundredths of a second (default 1000)",
);
const STARTUP_QUERY_INTERVAL: Attr = u64(14, exact!["mcast_startup_query_interval"]).doc(
    "STARTUP_QUERY_INTERVAL",
    "interval between the queries at start in hundredths of a second (default 3125)",
);
const QUERIER: Attr = u8(15, exact!["mcast_querier"])
    .doc("MULTICAST_QUERIER := { 0 | 1 }", "send IGMP and MLD queries in this VLAN (default 0)");
const MSTI: Attr = u16(18, exact!["msti"])
    .doc("MSTI", "spanning tree instance that the VLAN belongs to, 0 to 4094");

/// The keywords that are not options of a VLAN.
static KEYS: &Keys<Set> = &Keys::new(&[
    key(exact!["dev"], Value::Bridge, "DEV", "bridge whose VLANs are changed", Set::read_dev)
        .required(),
    key(exact!["vid"], Value::Any, "VLAN_ID", VID_DOC, |c: &mut Set, args, _| {
        c.read_vlans(args, vlandb_global::ID, vlandb_global::RANGE, |first| {
            first.to_ne_bytes().to_vec()
        })
    })
    .required(),
]);

/// All keywords.
pub fn specs() -> Vec<&'static Spec> {
    grammar::specs(KEYS).into_iter().chain(OPTIONS.iter().map(|row| &row.spec)).collect()
}

/// Runs `bridge vlan global set`. Unknown words are ignored.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut set = Set::default();
    grammar::read(KEYS, &mut set, args, s, |c, args, s| {
        let word = args.word();
        match OPTIONS.iter().find(|row| row.name() == word) {
            Some(row) => c.read_global(row, args, s),
            // iproute2 requires a word after `help` and ignores it.
            None if word == "help" => args.value().map(drop),
            None => Ok(()),
        }
    })?;
    s.request(set.request(vlandb::GLOBAL_OPTIONS)?)
}

/// Runs `bridge vlan global show`.
pub fn show(s: &Session, args: &mut Args) -> Result {
    let filter = VlanFilter::read(args, s)?;
    entry::list(vlandb::DUMP_GLOBAL, &filter, s)
}
