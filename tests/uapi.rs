//! The constants of src/netlink/uapi have the values in the kernel's headers.
//!
//! The values come from the source of the crate linux-raw-sys, which is generated from the headers. Headers that the
//! crate lacks are read from /usr/include/linux if installed.

use std::collections::BTreeMap;
use std::fs::{read_dir, read_to_string};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The prefixes of a module's names in the headers. The first prefix that gives an existing name is used.
const PREFIXES: &[(&str, &[&str])] = &[
    ("addr", &[""]),
    ("addr::ifa", &["IFA_"]),
    ("addr::ifa_f", &["IFA_F_"]),
    ("addr::ifaprot", &["IFAPROT_"]),
    ("addrlabel", &[""]),
    ("addrlabel::ifal", &["IFAL_"]),
    ("arp", &["ATF_"]),
    ("bridge", &[""]),
    ("bridge::af_spec", &["IFLA_BRIDGE_"]),
    ("bridge::br", &["IFLA_BR_"]),
    ("bridge::bridge_flags", &["BRIDGE_FLAGS_"]),
    ("bridge::brport", &["IFLA_BRPORT_"]),
    ("bridge::mdb_attr", &["MDBA_MDB_EATTR_", "MDBA_MDB_"]),
    ("bridge::mdb_entry", &["MDB_", "MDB_FLAGS_"]),
    ("bridge::mdba", &["MDBA_"]),
    ("bridge::mdbe", &["MDBA_SET_", "MDBE_ATTR_", "MDBE_"]),
    ("bridge::mst", &["IFLA_BRIDGE_MST_", "IFLA_BRIDGE_MST_ENTRY_"]),
    ("bridge::vlan_info", &["BRIDGE_VLAN_INFO_"]),
    ("bridge::vlan_tunnel", &["IFLA_BRIDGE_VLAN_TUNNEL_"]),
    ("bridge::vlandb", &["BRIDGE_VLANDB_", "BRIDGE_VLANDB_DUMP_", "BRIDGE_VLANDB_DUMPF_"]),
    ("bridge::vlandb_entry", &["BRIDGE_VLANDB_ENTRY_"]),
    ("bridge::vlandb_global", &["BRIDGE_VLANDB_GOPTS_"]),
    ("bridge::vnifilter", &["VXLAN_VNIFILTER_", "TUNNEL_MSG_", "VXLAN_VNIFILTER_ENTRY_"]),
    ("family", &["AF_", "RTNL_FAMILY_"]),
    ("hardware", &["ARPHRD_"]),
    ("l2tp::attr", &["L2TP_ATTR_"]),
    ("l2tp::command", &["L2TP_CMD_"]),
    ("link", &[""]),
    ("link::bond", &["IFLA_BOND_"]),
    ("link::ext_mask", &["RTEXT_FILTER_"]),
    ("link::iff", &["IFF_"]),
    ("link::ifla", &["IFLA_"]),
    ("link::inet", &["IFLA_INET_"]),
    ("link::inet6", &["IFLA_INET6_"]),
    ("link::info", &["IFLA_INFO_"]),
    ("link::proto_down_reason", &["IFLA_PROTO_DOWN_REASON_"]),
    ("link::stats", &["IFLA_STATS_", "LINK_XSTATS_TYPE_"]),
    ("link::tun", &["IFLA_TUN_"]),
    ("link::vf", &["IFLA_VF_"]),
    ("link::vxlan", &["IFLA_VXLAN_"]),
    ("link::xdp", &["IFLA_XDP_", "XDP_FLAGS_"]),
    ("macsec::attr", &["MACSEC_ATTR_", "MACSEC_OFFLOAD_ATTR_"]),
    ("macsec::command", &["MACSEC_CMD_GET_TXSC", "MACSEC_CMD_"]),
    ("macsec::rxsc", &["MACSEC_RXSC_ATTR_"]),
    ("macsec::sa", &["MACSEC_SA_ATTR_"]),
    ("macsec::secy", &["MACSEC_SECY_ATTR_"]),
    ("neigh", &[""]),
    ("neigh::fdb_notify", &["FDB_NOTIFY_"]),
    ("neigh::nda", &["NDA_"]),
    ("neigh::ndta", &["NDTA_"]),
    ("neigh::ndtpa", &["NDTPA_"]),
    ("neigh::nfea", &["NFEA_"]),
    ("neigh::ntf", &["NTF_", "NTF_EXT_"]),
    ("neigh::nud", &["NUD_"]),
    ("netconf", &["", "NETCONFA_IFINDEX_"]),
    ("netconf::netconfa", &["NETCONFA_"]),
    ("netns", &["", "NETNSA_"]),
    ("nexthop", &["", "NEXTHOP_GRP_TYPE_"]),
    ("nexthop::group_stats", &["NHA_GROUP_STATS_ENTRY_"]),
    ("nexthop::nha", &["NHA_"]),
    ("nexthop::op_flag", &["NHA_OP_FLAG_"]),
    ("nexthop::res_bucket", &["NHA_RES_BUCKET_"]),
    ("nexthop::res_group", &["NHA_RES_GROUP_"]),
    ("nlm", &["NLM_F_", "NLMSG_", "NETLINK_", "NLA_F_"]),
    ("route", &[""]),
    ("route::rta", &["RTA_"]),
    ("route::rtax", &["RTAX_"]),
    ("route::rtm_f", &["RTM_F_"]),
    ("route::rtn", &["RTN_"]),
    ("route::rtnh_f", &["RTNH_F_"]),
    ("route::rtprot", &["RTPROT_"]),
    ("route::scope", &["RT_SCOPE_"]),
    ("route::table", &["RT_TABLE_"]),
    ("rtnlgrp", &["RTNLGRP_"]),
    ("rule", &[""]),
    ("rule::action", &["FR_ACT_"]),
    ("rule::flag", &["FIB_RULE_"]),
    ("rule::fra", &["FRA_"]),
    ("sock_diag", &[""]),
    ("sock_diag::bc", &["INET_DIAG_BC_"]),
    ("sock_diag::group", &["SKNLGRP_"]),
    ("sock_diag::inet_diag", &["INET_DIAG_"]),
    ("sock_diag::inet_req", &["INET_DIAG_REQ_"]),
    ("sock_diag::mptcp_subflow", &["MPTCP_SUBFLOW_ATTR_"]),
    ("sock_diag::ndiag_show", &["NDIAG_SHOW_"]),
    ("sock_diag::netlink_diag", &["NETLINK_DIAG_"]),
    ("sock_diag::packet_diag", &["PACKET_DIAG_"]),
    ("sock_diag::packet_show", &["PACKET_SHOW_"]),
    ("sock_diag::tcp", &["TCP_"]),
    ("sock_diag::tls", &["TLS_INFO_"]),
    ("sock_diag::udiag_show", &["UDIAG_SHOW_"]),
    ("sock_diag::ulp", &["INET_ULP_INFO_"]),
    ("sock_diag::unix_diag", &["UNIX_DIAG_"]),
    ("sock_diag::xdp_diag", &["XDP_DIAG_"]),
    ("sock_diag::xdp_show", &["XDP_SHOW_"]),
    ("xfrm::msg", &["XFRM_MSG_"]),
    ("xfrm::xfrma", &["XFRMA_"]),
    ("xfrm::xfrmnlgrp", &["XFRMNLGRP_"]),
];

type Numbers = BTreeMap<String, i64>;

/// Evaluates an expression: a number, `1 << 3`, `A | B`, or a known name.
fn value(text: &str, known: &Numbers) -> Option<i64> {
    let text = text.trim().trim_start_matches('(').trim_end_matches(')').trim();
    if let Some((left, right)) = text.split_once('|') {
        return Some(value(left, known)? | value(right, known)?);
    }
    if let Some((left, right)) = text.split_once("<<") {
        let shift = u32::try_from(value(right, known)?).ok()?;
        return value(left, known)?.checked_shl(shift);
    }
    let number = text.trim_end_matches(['u', 'U', 'L']).replace('_', "");
    let parsed = match number.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16),
        None => number.parse(),
    };
    parsed.ok().or_else(|| known.get(text.rsplit("::").next()?).copied())
}

/// Returns the enumerators and constants in the Rust source of linux-raw-sys.
fn of_crate() -> Numbers {
    let metadata = Command::new(env!("CARGO")).args(["metadata", "--format-version=1"]).output();
    let metadata = String::from_utf8(metadata.unwrap().stdout).unwrap();
    let mut paths =
        metadata.split("\"manifest_path\":\"").filter_map(|rest| rest.split('"').next());
    let manifest = paths.find(|path| path.contains("/linux-raw-sys-")).expect("a dev-dependency");
    let folder = Path::new(manifest).with_file_name("src/x86_64");
    let mut numbers = Numbers::new();
    for file in ["netlink", "if_arp", "net"] {
        for line in read_to_string(folder.join(file).with_extension("rs")).unwrap().lines() {
            let line = line.trim().trim_start_matches("pub const ").trim_end_matches([',', ';']);
            let Some((name, text)) = line.split_once(" = ") else { continue };
            let name = name.split(':').next().unwrap();
            if let Some(value) = value(text, &numbers) {
                numbers.entry(name.to_string()).or_insert(value);
            }
        }
    }
    numbers
}

/// Returns the enumerators and macros of the installed headers.
fn of_headers() -> Numbers {
    let mut numbers = Numbers::new();
    for entry in read_dir("/usr/include/linux").into_iter().flatten() {
        let text = read_to_string(entry.unwrap().path()).unwrap_or_default();
        let mut parts = text.split("/*");
        let mut code = parts.next().unwrap().to_string();
        code.extend(parts.filter_map(|part| part.split_once("*/")).map(|(_, code)| code));
        let (defines, rest): (Vec<_>, Vec<_>) =
            code.lines().partition(|line| line.trim_start().starts_with('#'));
        for body in rest.join("\n").split("enum").filter_map(|part| part.split_once('{')) {
            let mut next = 0;
            for item in body.1.split('}').next().unwrap().split(',') {
                let (name, text) = item.split_once('=').unwrap_or((item, "none"));
                next = value(text, &numbers).unwrap_or(next);
                numbers.entry(name.trim().to_string()).or_insert(next);
                next += 1;
            }
        }
        for line in defines {
            let mut words = line.trim_start_matches(['#', ' ']).splitn(3, char::is_whitespace);
            if let (Some("define"), Some(name), Some(text)) =
                (words.next(), words.next(), words.next())
                && let Some(value) = value(text, &numbers)
            {
                numbers.entry(name.to_string()).or_insert(value);
            }
        }
    }
    numbers
}

/// A constant of rip: module, name and value.
type Constant = (String, String, i64);

/// Returns the constants of a file of src/netlink/uapi. A comment `/// NAME: …` states the name in the headers.
fn ours(path: &PathBuf) -> Vec<Constant> {
    let file = path.file_stem().unwrap().to_str().unwrap();
    let (mut module, mut all, mut known) = (file.to_string(), Vec::new(), Numbers::new());
    let mut told = None;
    for line in read_to_string(path).unwrap().lines() {
        let code = line.trim_start();
        if let Some(name) = code.strip_prefix("pub mod ") {
            module = format!("{file}::{}", name.trim_end_matches(" {"));
        } else if line == "}" {
            module = file.to_string();
        } else if let Some(doc) = code.strip_prefix("/// ") {
            let name = doc.split([':', ',', '.', ' ']).next().unwrap();
            let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
            told = Some(name.to_string())
                .filter(|name| name.contains('_') && name.chars().all(is_name));
            continue;
        } else if let Some((name, rest)) =
            code.strip_prefix("pub const ").and_then(|code| code.split_once(": "))
            && let Some(value) = rest
                .split_once(" = ")
                .and_then(|(_, text)| value(text.trim_end_matches(';'), &known))
        {
            known.insert(name.to_string(), value);
            all.push((module.clone(), told.take().unwrap_or_else(|| name.to_string()), value));
        }
        told = None;
    }
    all
}

#[test]
fn constants_are_those_of_the_kernel() {
    let (of_crate, of_headers) = (of_crate(), of_headers());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/netlink/uapi");
    let files = read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (mut compared, mut unknown, mut wrong) = (0, Vec::new(), Vec::new());
    for (module, name, number) in files.flat_map(|file| ours(&file)) {
        let prefixes = PREFIXES.iter().find(|row| row.0 == module).map_or(&[][..], |row| row.1);
        // A name in a comment has no prefix to add.
        let names: Vec<_> =
            prefixes.iter().map(|prefix| format!("{prefix}{name}")).chain([name.clone()]).collect();
        let find = |numbers: &Numbers| names.iter().find_map(|name| numbers.get(name).copied());
        match find(&of_crate).or_else(|| find(&of_headers)) {
            Some(theirs) if theirs == number => compared += 1,
            Some(theirs) => wrong.push(format!("{module}: {name} is {theirs}, not {number}")),
            None => unknown.push(format!("{module}: {name}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The installed headers may be older than the constants, so they need not contain all of them.
    assert!(
        compared > 300,
        "only {compared} constants were compared; unknown: {}",
        unknown.join(", ")
    );
}

/// Returns the names of `rip explain` with their values: messages, commands, attributes, flags etc.
fn names_of_explain() -> Vec<(String, i64)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rip/explain/names.txt");
    let mut all = Vec::new();
    for line in read_to_string(file).unwrap().lines() {
        let words: Vec<_> = line.split(' ').collect();
        let (prefix, names, first) = match words[..] {
            ["message", "ROUTE", _, _, ref names @ ..] => ("RTM_", names, 1),
            ["message", "XFRM", _, _, ref names @ ..] => ("XFRM_MSG_", names, 1),
            ["message", _, _, _, ref names @ ..] => ("SOCK_", names, 1),
            ["set", _, prefix, ref names @ ..] => (prefix, names, 1),
            ["family" | "flags" | "enum", _, prefix, ref names @ ..] => (prefix, names, 0),
            _ => continue,
        };
        let mut next = first;
        for name in names {
            let told =
                name.split_once('=').and_then(|(number, name)| Some((number.parse().ok()?, name)));
            let (number, name) = told.unwrap_or((next, name));
            next = number + 1;
            let number = if words[0] == "flags" { 1 << number } else { number };
            all.push((format!("{prefix}{}", name.split(':').next().unwrap()), number));
        }
    }
    all
}

#[test]
fn names_of_explain_are_those_of_the_kernel() {
    let (of_crate, of_headers) = (of_crate(), of_headers());
    let (mut compared, mut wrong) = (0, Vec::new());
    for (name, number) in names_of_explain() {
        // The address families of multicast routing have other names in the headers.
        let theirs = [name.clone(), name.replacen("AF_", "RTNL_FAMILY_", 1)];
        let find = |numbers: &Numbers| theirs.iter().find_map(|name| numbers.get(name).copied());
        match find(&of_crate).or_else(|| find(&of_headers)) {
            Some(theirs) if theirs == number => compared += 1,
            Some(theirs) => wrong.push(format!("{name} is {theirs}, not {number}")),
            None => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(compared > 700, "only {compared} names were compared");
}
