//! Generates man/schema/ip-link-kinds.json from the rows: the schemas of `info_data` and `info_slave_data` for each link kind.

use super::folder;
use crate::attr::types::{Look, Type};
use crate::attr::{Attr, kind::LinkKind};
use crate::ip::link::kind::KINDS;
use crate::ip::link::port::PORTS;
use std::fs;

/// A JSON key and the schema of its value.
type Member = (String, String);

// Schemas of values.
const TEXT: &str = r#"{ "type": "string" }"#;
const TEXTS: &str = r#"{ "type": "array", "items": { "type": "string" } }"#;
const INTEGER: &str = r#"{ "type": "integer" }"#;
const NUMBER: &str = r#"{ "type": "number" }"#;
const BOOLEAN: &str = r#"{ "type": "boolean" }"#;
const NULL: &str = r#"{ "type": "null" }"#;
const EITHER: &str = r#"{ "type": ["integer", "string"] }"#;
const INTEGERS: &str = r#"{ "type": "object", "additionalProperties": { "type": "integer" } }"#;
const NUMBERS: &str = r#"{ "type": "array", "items": { "type": "integer" } }"#;
const AD_INFO: &str = r#"{ "type": "object", "properties": { "aggregator": { "type": "integer" }, "num_ports": { "type": "integer" }, "actor_key": { "type": "integer" }, "partner_key": { "type": "integer" }, "partner_mac": { "type": "string" } } }"#;
const MAP: &str = r#"{ "type": "array", "items": { "type": "object", "properties": { "from": { "type": "integer" }, "to": { "type": "integer" } } } }"#;
const ENCAP: &str = r#"{ "type": "object", "properties": { "type": { "type": ["string", "null"] }, "sport": { "type": "integer" }, "dport": { "type": "integer" }, "csum": { "type": "boolean" }, "csum6": { "type": "boolean" }, "remcsum": { "type": "boolean" } } }"#;
const TIMING: &str = r#"{ "type": "object", "properties": { "sample_point": { "type": "string" }, "tdc": { "type": "object", "additionalProperties": { "type": "integer" } }, "xtdc": { "type": "object", "additionalProperties": { "type": "integer" } }, "pwm": { "type": "object", "additionalProperties": { "type": "integer" } } }, "additionalProperties": { "type": "integer" } }"#;
const LIMITS: &str = r#"{ "type": "object", "properties": { "name": { "type": "string" }, "brp_inc": { "type": "integer" } }, "additionalProperties": { "type": "object", "additionalProperties": true } }"#;

/// Keys that the hooks of rows write, with their schemas, by the key of the row.
const HOOKS: &[(&str, &[(&str, &str)])] = &[
    ("mii_status", &[("mii_status", TEXT), ("mii_status_index", INTEGER)]),
    ("state", &[("state", TEXT), ("state_index", INTEGER)]),
    ("bridge_id", &[("bridge_id", TEXT)]),
    ("root_id", &[("root_id", TEXT)]),
    ("erspan_dir", &[("erspan_dir", TEXT)]),
    ("ikey", &[("ikey", TEXT)]),
    ("okey", &[("okey", TEXT)]),
    ("df", &[("df", TEXT)]),
    ("local", &[("local", TEXT)]),
    ("remote", &[("remote", TEXT)]),
    ("discovery", &[("discovery", TEXT)]),
    ("slave1", &[("slave1", TEXT)]),
    ("slave2", &[("slave2", TEXT)]),
    ("cipher_suite", &[("cipher_suite", TEXT)]),
    ("sci", &[("sci", TEXT)]),
    ("protocol", &[("protocol", TEXT)]),
    ("if_id", &[("if_id", TEXT)]),
    ("mode", &[("mode", TEXT)]),
    ("policy", &[("policy", TEXT)]),
    ("peer_policy", &[("peer_policy", TEXT)]),
    ("scrub", &[("scrub", TEXT)]),
    ("peer_scrub", &[("peer_scrub", TEXT)]),
    ("type", &[("type", TEXT)]),
    ("key", &[("key", TEXT)]),
    ("umcast", &[("umcast", TEXT)]),
    ("gc_timer", &[("gc_timer", NUMBER)]),
    ("hello_timer", &[("hello_timer", NUMBER)]),
    ("tcn_timer", &[("tcn_timer", NUMBER)]),
    ("topology_change_notification_timer", &[("topology_change_notification_timer", NUMBER)]),
    ("topology_change_timer", &[("topology_change_timer", NUMBER)]),
    ("forward_delay_timer", &[("forward_delay_timer", NUMBER)]),
    ("hold_timer", &[("hold_timer", NUMBER)]),
    ("message_age_timer", &[("message_age_timer", NUMBER)]),
    ("arp_ip_target", &[("arp_ip_target", TEXTS)]),
    ("ns_ip6_target", &[("ns_ip6_target", TEXTS)]),
    ("macaddr_data", &[("macaddr_data", TEXTS)]),
    (
        "ad_actor_oper_port_state",
        &[("ad_actor_oper_port_state", INTEGER), ("ad_actor_oper_port_state_str", TEXTS)],
    ),
    (
        "ad_partner_oper_port_state",
        &[("ad_partner_oper_port_state", INTEGER), ("ad_partner_oper_port_state_str", TEXTS)],
    ),
    ("pmtudisc", &[("pmtudisc", BOOLEAN)]),
    ("multiproto", &[("multiproto", BOOLEAN)]),
    ("clock", &[("clock", INTEGER)]),
    ("macaddr_count", &[("macaddr_count", INTEGER)]),
    ("ttl", &[("ttl", INTEGER)]),
    ("actor_port_prio", &[("actor_port_prio", INTEGER)]),
    ("user", &[("user", EITHER)]),
    ("group", &[("group", EITHER)]),
    ("arp_validate", &[("arp_validate", r#"{ "type": ["string", "null"] }"#)]),
    ("group_fwd_mask", &[("group_fwd_mask", TEXT), ("group_fwd_mask_str", TEXT)]),
    ("bitrate_const", &[("bitrate_const", NUMBERS), ("bittiming_bitrate", INTEGER)]),
    ("encap", &[("encap", ENCAP)]),
    ("encaplimit", &[("encap_limit", INTEGER), ("ip6_tnl_f_ign_encap_limit", BOOLEAN)]),
    ("tclass", &[("tclass", TEXT), ("ip6_tnl_f_use_orig_tclass", BOOLEAN)]),
    ("dscp", &[("ip6_tnl_f_rcv_dscp_copy", BOOLEAN)]),
    ("flowlabel", &[("flowlabel", TEXT), ("ip6_tnl_f_use_orig_flowlabel", BOOLEAN)]),
    ("fwmark", &[("fwmark", TEXT), ("ip6_tnl_f_use_orig_fwmark", BOOLEAN)]),
    ("srcport", &[("port_range", INTEGERS)]),
    ("gbp", &[("gbp", NULL)]),
    ("gpe", &[("gpe", NULL)]),
    ("multi_queue", &[("multi_queue", BOOLEAN), ("numqueues", INTEGER), ("numdisabled", INTEGER)]),
    ("bridge", &[("bridge", BOOLEAN), ("private", BOOLEAN), ("vepa", BOOLEAN)]),
    ("ingress_qos", &[("ingress_qos", MAP)]),
    ("egress_qos", &[("egress_qos", MAP)]),
    (
        "6rd-prefix",
        &[
            ("prefix", TEXT),
            ("prefixlen", INTEGER),
            ("relay_prefix", TEXT),
            ("relay_prefixlen", INTEGER),
        ],
    ),
    ("ctrlmode", &[("ctrlmode", TEXTS), ("ctrlmode_supported", TEXTS), ("ctrlmode_static", TEXTS)]),
    ("ad_info", &[("ad_info", AD_INFO)]),
    ("mcast_fast_leave", &[]),
    ("bittiming_const", &[("bittiming_const", LIMITS)]),
    ("data_bittiming_const", &[("data_bittiming_const", LIMITS)]),
    ("xl_data_bittiming_const", &[("xl_data_bittiming_const", LIMITS)]),
    ("data_bitrate_const", &[("data_bitrate_const", NUMBERS), ("data_bittiming_bitrate", INTEGER)]),
    (
        "xl_data_bitrate_const",
        &[("xl_data_bitrate_const", NUMBERS), ("xl_data_bittiming_bitrate", INTEGER)],
    ),
    ("termination", &[("termination", INTEGER), ("termination_const", NUMBERS)]),
    ("tos", &[("tclass", TEXT), ("ip6_tnl_f_use_orig_tclass", BOOLEAN)]),
    ("berr_counter", &[("berr_counter", INTEGERS)]),
    ("bittiming", &[("bittiming", TIMING)]),
    ("data_bittiming", &[("data_bittiming", TIMING)]),
    ("xl_data_bittiming", &[("xl_data_bittiming", TIMING)]),
];

/// The JSON type of the value that a row writes. None if a hook writes it.
fn of_type(row: &Attr) -> Option<&'static str> {
    if row.hooks().1.is_some() {
        return None;
    }
    Some(match row.ty {
        Type::Flag | Type::Bool { .. } | Type::Among { .. } | Type::OnOff => "boolean",
        Type::Num { shown: Look::Decimal | Look::Signed, .. } | Type::Int | Type::Bit(_) => {
            "integer"
        }
        Type::Flags => "array",
        Type::Num { shown: Look::Hex, .. }
        | Type::Tos
        | Type::Text
        | Type::Ethertype
        | Type::Choice(_)
        | Type::Numbered { .. }
        | Type::OneOf { .. }
        | Type::Named { .. }
        | Type::LinkAddr
        | Type::Dev
        | Type::Addr { .. }
        | Type::End { .. } => "string",
        Type::Switch(_) | Type::Field { .. } => return None,
    })
}

/// Formats a JSON string.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The members that a row writes. The first one has the description of the option.
fn members(row: &Attr) -> Vec<Member> {
    if row.key.is_empty() {
        return Vec::new();
    }
    let mut all: Vec<Member> = match of_type(row) {
        Some("array") => vec![(row.key.into(), TEXTS.into())],
        Some(kind) => {
            let second = matches!(row.ty, Type::Addr { .. }).then(|| format!("{}6", row.key));
            let keys = [row.key.to_string()].into_iter().chain(second);
            keys.map(|key| (key, format!("{{ \"type\": \"{kind}\" }}"))).collect()
        }
        None => hooked(row),
    };
    let doc = Some(row.spec.doc).filter(|doc| !doc.is_empty());
    if let (Some(first), Some(doc)) = (all.first_mut(), doc) {
        let end = first.1.len() - " }".len();
        first.1.insert_str(end, &format!(", \"description\": {}", quoted(doc)));
    }
    all
}

/// The members that the hook of a row writes. Panics if [`HOOKS`] has no entry for the row.
fn hooked(row: &Attr) -> Vec<Member> {
    let hook = HOOKS.iter().find(|hook| hook.0 == row.key);
    let hook = hook.unwrap_or_else(|| panic!("add the keys of the hook of {} to HOOKS", row.key));
    let members = hook.1.iter().map(|(key, schema)| (key.to_string(), schema.to_string()));
    let mut all: Vec<Member> = members.collect();
    if let Type::Addr { .. } = row.ty {
        all.iter_mut().for_each(|member| member.1 = TEXT.into());
        let other = if row.key == "group" { &["remote"][..] } else { &[] };
        all.extend(other.iter().map(|key| (key.to_string(), TEXT.into())));
        let keys: Vec<_> = all.iter().map(|member| format!("{}6", member.0)).collect();
        all.extend(keys.into_iter().map(|key| (key, TEXT.into())));
    }
    all
}

/// The schema of a link kind.
fn kind(kind: &LinkKind) -> String {
    let mut all: Vec<Member> = Vec::new();
    for member in kind.show.iter().flat_map(|row| members(row)) {
        if !all.iter().any(|other| other.0 == member.0) {
            all.push(member);
        }
    }
    let lines: Vec<_> =
        all.iter().map(|(key, schema)| format!("        \"{key}\": {schema}")).collect();
    let name = quoted(kind.name);
    format!(
        "    {name}: {{\n      \"description\": {},\n      \"type\": \"object\",\n      \"properties\": {{\n{}\n      }}\n    }}",
        quoted(kind.doc),
        lines.join(",\n")
    )
}

/// Fails if the file is not current. With SNAPSHOTS=overwrite, writes the file.
#[test]
fn schema_of_kinds_is_current() {
    let shown = KINDS.iter().chain(PORTS).filter(|kind| !kind.show.is_empty());
    let kinds: Vec<_> = shown.map(|shown| kind(shown)).collect();
    let text = format!(
        "{{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"title\": \"info_data and info_slave_data of \
         ip -d -j link\",\n  \"$defs\": {{\n{}\n  }}\n}}\n",
        kinds.join(",\n")
    );
    let path = folder().join("schema/ip-link-kinds.json");
    if std::env::var("SNAPSHOTS").is_ok_and(|word| word == "overwrite") {
        return fs::write(path, text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "not current: {path:?}; run SNAPSHOTS=overwrite cargo test --bin rip man::"
    );
}
