//! `ip link set IFNAME vf NUM …`, and the virtual functions in `ip link show`.

use super::words::{Words, check_length, on_or_off};
use crate::attr::nla_buf::NlaBuf;
use crate::cli::address::{OF_LINK, link_address};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Behind, Keys, Spec, Value, key, told};
use crate::cli::value::number;
use crate::error::{Error, Result, invalid, refuse};
use crate::names::ethertype;
use crate::netlink::Nlas;
use crate::netlink::message::{self, Messages, u16_at, u32_at, u64_at};
use crate::netlink::uapi::link::{ifla, vf};
use crate::print::{Color, Printer, Units, format};
use crate::query::links;
use crate::rt::link::Link;
use crate::session::Session;
use crate::text::word::{is_prefix, words};
use smol_str::SmolStr;

/// The settings of one virtual function.
pub struct Function {
    number: u32,
    dev: SmolStr,
    values: NlaBuf,
    /// Whether the command line contains `min_tx_rate` or `max_tx_rate`. Then both rates are sent.
    both_rates: bool,
    /// The minimum and the maximum transmit rate in Mbit/s.
    rates: [Option<u32>; 2],
    /// The maximum rate, if only the older keyword `rate` sets it.
    rate: Option<u32>,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<Function> = &Keys::new(&[
    key(
        words!["mac"],
        Value::LinkAddress,
        "LLADDR",
        "MAC address of the virtual function",
        |f, args, s| {
            // Queried before the address is parsed, as in the reference.
            let own = s.links.index(&f.dev).and_then(|index| links::address_length(s, index));
            let address = link_address(args.value()?, OF_LINK)?;
            check_length(address.len(), own)?;
            let mut room = [0; vf::MAC_ROOM];
            let len = address.len().min(room.len());
            room[..len].copy_from_slice(&address[..len]);
            f.put(vf::MAC, &room)
        },
    ),
    key(
        words!["vlan"],
        Value::Any,
        "VLANID",
        "VLAN of the virtual function, 0 to 4095; 0 removes it",
        vlan,
    )
    .behind(Behind::These(|| VLAN_WORDS.iter().collect())),
    key(
        words!["rate"],
        Value::Any,
        "TXRATE",
        "maximum transmit rate in Mbit/s; 0 for no limit",
        |f, args, _| {
            let rate: u32 = number(args.value()?, "Invalid \"rate\" value\n")?;
            if f.both_rates {
                f.rate = Some(rate);
                return Ok(());
            }
            f.put(vf::TX_RATE, &rate.to_ne_bytes())
        },
    ),
    key(
        words!["max_tx_rate"],
        Value::Any,
        "TXRATE",
        "maximum transmit rate in Mbit/s; 0 for no limit",
        |f, args, _| {
            f.rates[1] = Some(number(args.value()?, "Invalid \"max tx rate\" value\n")?);
            Ok(())
        },
    ),
    key(
        words!["min_tx_rate"],
        Value::Any,
        "TXRATE",
        "guaranteed transmit rate in Mbit/s; 0 for none",
        |f, args, _| {
            f.rates[0] = Some(number(args.value()?, "Invalid \"min tx rate\" value\n")?);
            Ok(())
        },
    ),
    key(
        words!["spoofchk"],
        Value::OnOff,
        "{ on | off }",
        "drop frames whose source MAC address is not the assigned one",
        |f, args, _| f.switch(vf::SPOOFCHK, "spoofchk", args),
    ),
    key(
        words!["query_rss"],
        Value::OnOff,
        "{ on | off }",
        "allow the virtual function to read the RSS configuration",
        |f, args, _| f.switch(vf::RSS_QUERY_EN, "query_rss", args),
    ),
    key(
        words!["trust"],
        Value::OnOff,
        "{ on | off }",
        "trust the virtual function, which may then use privileged features",
        |f, args, _| f.switch(vf::TRUST, "trust", args),
    ),
    key(
        words!["state"],
        Value::OneOf(STATES),
        "{ auto | enable | disable }",
        "link state that the virtual function sees: that of the port, always up, always down",
        |f, args, _| {
            let text = args.value()?;
            match STATES.iter().position(|state| is_prefix(text, state)) {
                Some(state) => f.put(vf::LINK_STATE, &(state as u32).to_ne_bytes()),
                None => invalid(text, "Invalid \"state\" value\n"),
            }
        },
    ),
    key(
        words!["node_guid"],
        Value::Any,
        "EUI64",
        "node GUID of an InfiniBand virtual function",
        |f, args, _| {
            let guid = guid(args.value()?)?;
            f.put_long(vf::IB_NODE_GUID, guid)
        },
    ),
    key(
        words!["port_guid"],
        Value::Any,
        "EUI64",
        "port GUID of an InfiniBand virtual function",
        |f, args, _| {
            let guid = guid(args.value()?)?;
            f.put_long(vf::IB_PORT_GUID, guid)
        },
    ),
]);

/// The keywords that cause both rates to be sent.
const RATES: &[&str] = &["max_tx_rate", "min_tx_rate"];

/// The protocols of VLAN tags: 802.1Q and 802.1ad.
const VLAN_TAGS: &[u16] = &[USUAL_TAG, 0x88a8];
/// 802.1Q.
const USUAL_TAG: u16 = 0x8100;

/// Link states of a virtual function, by number.
const STATES: &[&str] = &["auto", "enable", "disable"];

/// Reads the arguments of `vf`.
pub fn set(w: &mut Words, args: &mut Args, s: &Session) -> Result {
    let number: i32 = crate::cli::value::integer(args.value()?, "Invalid \"vf\" value\n")?;
    w.name_instead_of_dev();
    let Some(dev) = w.dev.clone() else { return Err(Error::missing("dev")) };
    let asks = |typed: &&str| RATES.iter().any(|word| is_prefix(typed, word));
    let mut f = Function {
        number: number as u32,
        dev,
        values: NlaBuf::default(),
        both_rates: args.rest().iter().any(asks),
        rates: [None; 2],
        rate: None,
    };
    if args.peek().and_then(|typed| grammar::find(KEYS, typed)).is_none() {
        return Err(Error::incomplete());
    }
    // The first other word is a keyword of the link again.
    while let Some(key) = args.peek().and_then(|typed| grammar::find(KEYS, typed)) {
        args.next();
        (key.read)(&mut f, args, s)?;
    }
    f.complete(s)?;
    w.values.put_nest(ifla::VFINFO_LIST, |list| {
        list.nest(vf::INFO, |info| f.values.write(info));
    });
    Ok(())
}

impl Function {
    fn put(&mut self, id: u16, value: &[u8]) -> Result {
        self.values.put(id, &[&self.number.to_ne_bytes(), value].concat());
        Ok(())
    }
    /// Appends a 64-bit value with the padding of its structure.
    fn put_long(&mut self, id: u16, value: u64) -> Result {
        self.put(id, &[&[0; 4][..], &value.to_ne_bytes()].concat())
    }
    fn switch(&mut self, id: u16, key: &str, args: &mut Args) -> Result {
        let on = on_or_off(key, args.value()?, 1)?;
        self.put(id, &u32::from(on).to_ne_bytes())
    }

    /// The kernel sets both rates at once. A rate that is not given keeps its current value.
    fn complete(&mut self, s: &Session) -> Result {
        if !self.both_rates {
            return Ok(());
        }
        let [lowest, highest] = match [self.rates[0], self.rates[1].or(self.rate)] {
            [Some(lowest), Some(highest)] => [lowest, highest],
            [lowest, highest] => {
                let now = self.rates_now(s)?;
                [lowest.unwrap_or(now[0]), highest.unwrap_or(now[1])]
            }
        };
        // A maximum of 0 means unlimited.
        if highest != 0 && lowest > highest {
            return refuse(format!(
                "Invalid min_tx_rate {lowest} - must be <= max_tx_rate {highest}"
            ));
        }
        self.put(vf::RATE, &[lowest, highest].map(u32::to_ne_bytes).concat())
    }

    fn rates_now(&self, s: &Session) -> Result<[u32; 2]> {
        let Some(index) = s.links.index(&self.dev) else {
            return Err(Error::refused(format!("Device {} does not exist", self.dev)));
        };
        let links = links::all(s)?;
        let mut links = Messages(&links).map(|message| Link::parse(&message));
        let link = links.find(|link| link.index == index);
        let list = link.and_then(|link| link.nlas.get(ifla::VFINFO_LIST)).unwrap_or_default();
        let rate = functions(list)
            .filter_map(|nlas| nlas.get(vf::RATE))
            .find(|rate| u32_at(rate, 0) == self.number);
        Ok(rate.map_or([0; 2], |rate| [u32_at(rate, 4), u32_at(rate, 8)]))
    }
}

/// The keywords that can follow `vlan VLANID`.
static VLAN_WORDS: &[Spec] = &[
    told(words!["qos"], Value::Any, "VLAN-QOS", "VLAN priority (802.1p), 0 to 7"),
    told(
        words!["proto"],
        Value::Any,
        "VLAN-PROTO := { 802.1Q | 802.1ad }",
        "protocol of the VLAN tag (default 802.1Q)",
    ),
];

fn vlan(f: &mut Function, args: &mut Args, _: &Session) -> Result {
    let (numbers, protocol) = one_vlan(args)?;
    if protocol == USUAL_TAG {
        return f.put(vf::VLAN, &numbers);
    }
    // Other tags than 802.1Q are sent in a list, together with all `vlan` arguments that follow immediately.
    let mut list = NlaBuf::new(false);
    let mut add = |numbers: &[u8], protocol: u16| {
        let tag = [&protocol.to_be_bytes()[..], &[0; 2]].concat();
        list.put(vf::VLAN_INFO, &[&f.number.to_ne_bytes(), numbers, &tag].concat());
    };
    add(&numbers, protocol);
    while args.peek().is_some_and(|typed| is_prefix(typed, "vlan")) {
        args.next();
        let (numbers, protocol) = one_vlan(args)?;
        add(&numbers, protocol);
    }
    f.values.put(vf::VLAN_LIST, &list.bytes());
    Ok(())
}

/// Reads `VLANID [ qos QOS ] [ proto PROTOCOL ]`. Returns the VLAN ID and priority in wire format, and the protocol of
/// the tag.
fn one_vlan(args: &mut Args) -> Result<(Vec<u8>, u16)> {
    let text = args.value()?;
    let why = "Invalid \"vlan\" value\n";
    let id: u32 = number(text, why)?;
    if id > 4095 {
        return invalid(text, why);
    }
    let (mut qos, mut protocol) = (0u32, USUAL_TAG);
    while let Some(typed) = args.peek() {
        if is_prefix(typed, "qos") {
            args.next();
            qos = number(args.value()?, "Invalid \"qos\" value\n")?;
        } else if is_prefix(typed, "proto") {
            args.next();
            let text = args.value()?;
            protocol = ethertype::number(text)
                .ok_or_else(|| Error::invalid(text, "protocol is invalid\n"))?;
            if !VLAN_TAGS.contains(&protocol) {
                return invalid(
                    text,
                    "Invalid \"vlan protocol\" value - supported 802.1Q, 802.1ad\n",
                );
            }
        } else {
            break;
        }
    }
    Ok(([id, qos].map(u32::to_ne_bytes).concat(), protocol))
}

/// Parses eight pairs of hexadecimal digits separated by colons.
fn guid(text: &str) -> Result<u64> {
    let pair = |part: &str| {
        let ok = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
        ok.then(|| u64::from_str_radix(part, 16).ok()).flatten()
    };
    let bytes: Option<Vec<u64>> = text.split(':').map(pair).collect();
    match bytes.filter(|bytes| bytes.len() == 8) {
        Some(bytes) => Ok(bytes.iter().fold(0, |all, byte| all << 8 | byte)),
        None => invalid(text, "Invalid GUID format\n"),
    }
}

/// The attributes of each function in an IFLA_VFINFO_LIST.
fn functions(list: &[u8]) -> impl Iterator<Item = Nlas<'_>> {
    message::iter(list).filter(|row| row.0 == vf::INFO).map(|row| Nlas::parse(row.1))
}

/// Prints the functions of a link, one per line.
pub fn show(l: &Link, p: &mut Printer, s: &Session) {
    let Some(list) = l.nlas.get(ifla::VFINFO_LIST).filter(|_| l.nlas.has(ifla::NUM_VF)) else {
        return;
    };
    p.array(Some("vfinfo_list"), |p| {
        for f in functions(list) {
            p.object(None, |p| show_one(l, &f, p, s));
        }
    });
}

/// Returns a setting of a function: the number that follows the function's index.
fn setting(f: &Nlas, id: u16) -> Option<u32> {
    f.get(id).map(|bytes| u32_at(bytes, 4))
}

fn show_one(l: &Link, f: &Nlas, p: &mut Printer, s: &Session) {
    let Some(mac) = f.get(vf::MAC) else { return };
    p.line();
    p.put("vf", "    vf ", u32_at(mac, 0), " ");
    addresses(l, mac, f, p, s);
    vlans(f, p, s);
    if let Some(rate) = setting(f, vf::TX_RATE).filter(|rate| *rate != 0) {
        p.put("tx_rate", ", tx rate ", rate, " (Mbps)");
    }
    if let Some(rate) = f.get(vf::RATE) {
        rates(u32_at(rate, 4), u32_at(rate, 8), p);
    }
    switch(f, vf::SPOOFCHK, "spoofchk", ", spoof checking ", p);
    for (id, key, label) in
        [(vf::IB_NODE_GUID, "node guid", "NODE_GUID"), (vf::IB_PORT_GUID, "port guid", "PORT_GUID")]
    {
        if let Some(guid) = f.get(id) {
            let text = format::hex_bytes(&u64_at(guid, 8).to_be_bytes(), ":");
            p.format(format_args!(", {label} "));
            p.put(key, "", &text, "");
        }
    }
    if let Some(state) = setting(f, vf::LINK_STATE) {
        let state = STATES.get(state as usize).copied().unwrap_or("disable");
        p.put("link_state", ", link-state ", state, "");
    }
    switch(f, vf::TRUST, "trust", ", trust ", p);
    switch(f, vf::RSS_QUERY_EN, "query_rss_en", ", query_rss ", p);
    if s.options.stats > 0
        && let Some(stats) = f.nest(vf::STATS)
    {
        counters(&stats, p, s.options.units);
    }
}

fn addresses(l: &Link, mac: &[u8], f: &Nlas, p: &mut Printer, s: &Session) {
    p.put("link_type", "    link/", &s.names.hardware(l.hardware), " ");
    let len = l.nlas.get(ifla::ADDRESS).map_or(6, <[u8]>::len);
    let show = |bytes: &[u8]| format::link_address(bytes.get(..len).unwrap_or(bytes), l.hardware);
    p.put_in(Color::Mac, "address", "", &show(mac.get(4..).unwrap_or_default()), "");
    if let Some(broadcast) = f.get(vf::BROADCAST) {
        p.text(" brd ");
        p.put_in(Color::Mac, "broadcast", "", &show(broadcast), "");
    }
}

fn vlans(f: &Nlas, p: &mut Printer, s: &Session) {
    if let Some(list) = f.get(vf::VLAN_LIST) {
        p.array(Some("vlan_list"), |p| {
            for (_, tag) in message::iter(list).filter(|row| row.0 == vf::VLAN_INFO) {
                p.object(None, |p| vlan_shown(tag, Some(u16_at(tag, 12)), p, s));
            }
        });
    } else if let Some(tag) = f.get(vf::VLAN) {
        vlan_shown(tag, None, p, s);
    }
}

fn vlan_shown(tag: &[u8], protocol: Option<u16>, p: &mut Printer, s: &Session) {
    let (id, qos) = (u32_at(tag, 4), u32_at(tag, 8));
    if id != 0 {
        p.put("vlan", ", vlan ", id, "");
    }
    if qos != 0 {
        p.put("qos", ", qos ", qos, "");
    }
    // The default tag, 802.1Q, is not printed.
    if let Some(protocol) = protocol.map(u16::from_be).filter(|protocol| *protocol == 0x88a8) {
        p.put("protocol", ", vlan protocol ", &s.names.ethertype(protocol), "");
    }
}

fn rates(lowest: u32, highest: u32, p: &mut Printer) {
    if p.is_json() {
        return p.object(Some("rate"), |p| {
            p.json("max_tx", highest);
            p.json("min_tx", lowest);
        });
    }
    if highest != 0 {
        p.put("", ", max_tx_rate ", highest, "Mbps");
    }
    if lowest != 0 {
        p.put("", ", min_tx_rate ", lowest, "Mbps");
    }
}

/// Prints an on-off setting. All bits set mean that the driver does not know the setting.
fn switch(f: &Nlas, id: u16, key: &str, label: &str, p: &mut Printer) {
    if let Some(on) = setting(f, id).filter(|on| *on != u32::MAX) {
        p.both(key, on != 0, &format!("{label}{}", if on != 0 { "on" } else { "off" }));
    }
}

/// A counter of a function: JSON key, attribute (linux/if_link.h), and width of the column.
type Counter = (&'static str, u16, usize);

/// The heading and the receive counters.
const RX: (&str, &[Counter]) = (
    "    RX: bytes  packets  mcast   bcast   dropped ",
    &[
        ("bytes", 2, 10),
        ("packets", 0, 8),
        ("multicast", 5, 7),
        ("broadcast", 4, 7),
        ("dropped", 7, 8),
    ],
);
/// The heading and the transmit counters.
const TX: (&str, &[Counter]) = (
    "    TX: bytes  packets   dropped ",
    &[("tx_bytes", 3, 10), ("tx_packets", 1, 8), ("dropped", 8, 8)],
);

fn counters(stats: &Nlas, p: &mut Printer, units: Units) {
    p.object(Some("stats"), |p| {
        for (key, (head, columns)) in [("rx", RX), ("tx", TX)] {
            p.object(Some(key), |p| {
                p.line();
                p.text(head);
                p.line();
                p.text("    ");
                for (key, attribute, width) in columns {
                    let count = stats.uint(*attribute).unwrap_or_default();
                    p.json(key, count);
                    p.format(format_args!("{:>width$} ", format::count(count, units)));
                }
            });
        }
    });
}
