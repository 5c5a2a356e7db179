//! What `rip -j` prints, in the same words.

use std::net::IpAddr;
use std::process::Command;

use ipnetwork::IpNetwork;
use tinyjson::JsonValue;

use super::line::{Line, Objects};
use super::support::{Result, room};

/// All links, addresses, routes, rules and neighbours of a network namespace.
pub fn objects(namespace: Option<&str>) -> Result<Objects> {
    let mut into = Objects::new();
    let mut each = |words: &str, put: fn(&JsonValue, &mut Objects)| -> Result {
        ask(namespace, words)?.iter().for_each(|object| put(object, &mut into));
        Ok(())
    };
    each("link show", link)?;
    each("address show", addresses)?;
    each("-4 route show table all", |object, into| route("0.0.0.0/0", object, into))?;
    each("-6 route show table all", |object, into| route("::/0", object, into))?;
    each("-4 rule show", |object, into| rule("Inet", object, into))?;
    each("-6 rule show", |object, into| rule("Inet6", object, into))?;
    each("neighbour show nud all", neighbour)?;
    each("neighbour show proxy", neighbour)?;
    Ok(into)
}

/// The objects of the array that rip prints.
fn ask(namespace: Option<&str>, words: &str) -> Result<Vec<JsonValue>> {
    let mut command = Command::new(format!("{}/ip", room::BIN));
    if let Some(name) = namespace {
        command.args(["-n", name]);
    }
    let output = command.args(["-N", "-d", "-j"]).args(words.split(' ')).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    match text.parse::<JsonValue>().map_err(|error| format!("{words}: {error}: {text}"))? {
        JsonValue::Array(objects) => Ok(objects),
        other => Err(format!("{words}: {other:?}").into()),
    }
}

fn field<'a>(object: &'a JsonValue, key: &str) -> Option<&'a JsonValue> {
    object.get::<std::collections::HashMap<String, JsonValue>>()?.get(key)
}

fn has(object: &JsonValue, key: &str) -> Option<u8> {
    field(object, key).map(|_| 1)
}

/// A number or text, as it is written.
fn text(object: &JsonValue, key: &str) -> Option<String> {
    match field(object, key)? {
        JsonValue::String(text) => Some(text.clone()),
        JsonValue::Number(number) => Some(number.to_string()),
        other => Some(format!("{other:?}")),
    }
}

/// A number, also one in a string in hexadecimal.
fn number(object: &JsonValue, key: &str) -> Option<u64> {
    let text = text(object, key)?;
    match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

fn list(object: &JsonValue, key: &str) -> Vec<String> {
    let values = field(object, key).and_then(|value| value.get::<Vec<JsonValue>>());
    values.into_iter().flatten().filter_map(|value| value.get::<String>().cloned()).collect()
}

fn array<'a>(object: &'a JsonValue, key: &str) -> impl Iterator<Item = &'a JsonValue> {
    field(object, key).and_then(|value| value.get::<Vec<JsonValue>>()).into_iter().flatten()
}

/// A hardware address of Ethernet's length.
fn ethernet(object: &JsonValue, key: &str) -> Option<String> {
    text(object, key).filter(|address| address.len() == 17 && address.matches(':').count() == 5)
}

fn link(link: &JsonValue, into: &mut Objects) {
    let mut line = Line::default();
    line.add("name", text(link, "ifname"));
    // `M-DOWN` is said of another link.
    line.list("flags", list(link, "flags").into_iter().filter(|flag| flag != "M-DOWN").collect());
    line.add("type", text(link, "link_type").map(|number| number.replace(['[', ']'], "")));
    line.add("mtu", number(link, "mtu"));
    line.add("qdisc", text(link, "qdisc"));
    line.add("state", text(link, "operstate"));
    line.add("group", number(link, "group"));
    line.add("queue", number(link, "txqlen"));
    line.add("master", text(link, "master"));
    line.add("address", ethernet(link, "address"));
    line.add("broadcast", ethernet(link, "broadcast"));
    line.add("alias", text(link, "ifalias"));
    line.add("promiscuity", number(link, "promiscuity"));
    line.add("min_mtu", number(link, "min_mtu"));
    line.add("max_mtu", number(link, "max_mtu"));
    line.add("tx", number(link, "num_tx_queues"));
    line.add("rx", number(link, "num_rx_queues"));
    line.add("gso", number(link, "gso_max_size"));
    if let Some(info) = field(link, "linkinfo") {
        line.add("kind", text(info, "info_kind"));
        line.add("port", text(info, "info_slave_kind"));
    }
    line.list("altnames", list(link, "altnames"));
    line.put(format!("link {}", text(link, "ifindex").unwrap_or_default()), into);
}

fn addresses(link: &JsonValue, into: &mut Objects) {
    let index = text(link, "ifindex").unwrap_or_default();
    for address in array(link, "addr_info") {
        let mut line = Line::default();
        let flags = [
            "nodad",
            "home",
            "mngtmpaddr",
            "noprefixroute",
            "autojoin",
            "tentative",
            "deprecated",
            "dynamic",
        ];
        let set = flags.iter().filter(|flag| field(address, flag).is_some());
        line.list("flags", set.map(|flag| flag.to_string()).collect());
        line.add("peer", text(address, "address"));
        line.add("broadcast", text(address, "broadcast"));
        line.add("scope", number(address, "scope"));
        line.add("label", text(address, "label"));
        line.add("metric", number(address, "metric"));
        line.add("protocol", number(address, "protocol"));
        line.add("valid", number(address, "valid_life_time"));
        line.add("preferred", number(address, "preferred_life_time"));
        line.put(format!("address {index} {}", network(address, "local", "prefixlen")), into);
    }
}

/// A network of an address and a length that stand apart; without a length it is a host.
fn network(object: &JsonValue, address: &str, length: &str) -> String {
    let ip = text(object, address).and_then(|address| address.parse::<IpAddr>().ok());
    let network = ip.and_then(|ip| match number(object, length) {
        Some(length) => IpNetwork::new(ip, length as u8).ok(),
        None => Some(ip.into()),
    });
    network.map_or("-".to_owned(), |network| network.to_string())
}

/// A network in one word, `default` or `all` as `any` of its family.
fn prefix(word: &str, any: &str) -> String {
    match word {
        "default" | "all" => any.to_owned(),
        word => word
            .parse::<IpNetwork>()
            .map_or_else(|_| word.to_owned(), |network| network.to_string()),
    }
}

/// The gateway of a route, which may be of another family.
fn hop(object: &JsonValue) -> Option<String> {
    let via = field(object, "via").and_then(|via| text(via, "host"));
    text(object, "gateway").or(via)
}

fn route(any: &str, route: &JsonValue, into: &mut Objects) {
    let mut line = Line::default();
    line.add("from", text(route, "from").map(|from| prefix(&from, any)));
    line.add("type", number(route, "type"));
    line.add("tos", number(route, "tos"));
    line.add("protocol", number(route, "protocol"));
    line.add("scope", number(route, "scope"));
    line.add("via", hop(route));
    line.add("dev", text(route, "dev"));
    line.add("metric", number(route, "metric"));
    line.add("source", text(route, "prefsrc"));
    line.add("nexthop", number(route, "nhid"));
    line.add("onlink", list(route, "flags").contains(&"onlink".to_owned()).then_some(1));
    for metrics in array(route, "metrics") {
        for key in ["mtu", "window", "advmss", "initcwnd"] {
            line.add(key, number(metrics, key));
        }
    }
    for path in array(route, "nexthops") {
        let via = hop(path).unwrap_or("-".to_owned());
        let (dev, weight) = (text(path, "dev"), text(path, "weight"));
        line.add(
            "path",
            Some(format!("{via},{},{}", dev.unwrap_or_default(), weight.unwrap_or_default())),
        );
    }
    let to = prefix(&text(route, "dst").unwrap_or_default(), any);
    line.put(format!("route {to} in {}", text(route, "table").unwrap_or("254".to_owned())), into);
}

fn rule(family: &str, rule: &JsonValue, into: &mut Objects) {
    let mut line = Line::default();
    line.add("not", has(rule, "not"));
    let of = |key, length| {
        let is_all = text(rule, key).is_none_or(|word| word == "all");
        (!is_all).then(|| network(rule, key, length))
    };
    line.add("from", of("src", "srclen"));
    line.add("to", of("dst", "dstlen"));
    line.add("tos", number(rule, "tos"));
    line.add("iif", text(rule, "iif"));
    line.add("oif", text(rule, "oif"));
    line.add("mark", number(rule, "fwmark"));
    line.add("mask", number(rule, "fwmask"));
    let one = number(rule, "dport").map(|port| format!("{port}-{port}"));
    let range = number(rule, "dport_start").zip(number(rule, "dport_end"));
    line.add("ports", one.or(range.map(|(first, last)| format!("{first}-{last}"))));
    line.add("suppress", number(rule, "suppress_prefixlen"));
    line.add("l3mdev", has(rule, "l3mdev"));
    line.add("goto", number(rule, "goto"));
    line.add("table", number(rule, "table"));
    line.add("protocol", number(rule, "protocol"));
    line.put(format!("rule {family} {}", text(rule, "priority").unwrap_or_default()), into);
}

fn neighbour(neighbour: &JsonValue, into: &mut Objects) {
    let mut line = Line::default();
    line.add("address", ethernet(neighbour, "lladdr"));
    let is_proxy = field(neighbour, "proxy").is_some();
    line.list("state", if is_proxy { Vec::new() } else { list(neighbour, "state") });
    line.add("router", has(neighbour, "router"));
    line.add("learned", has(neighbour, "extern_learn"));
    let kind = if is_proxy { "proxy" } else { "neighbour" };
    let to = text(neighbour, "dst").unwrap_or_default();
    line.put(format!("{kind} {to} {}", text(neighbour, "dev").unwrap_or("-".to_owned())), into);
}
