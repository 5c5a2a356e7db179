//! Compares a request with an existing object, attribute by attribute.
//!
//! Only attributes of the request are compared. Values that the kernel derives, rounds or counts down are ignored.

use crate::rip::explain::decode::{Member, Value};
use crate::rip::explain::show::inline;

/// Attributes that do not belong to the state of an object.
const NOT_KEPT: &[&str] = &[
    "IFLA_EXT_MASK",
    "IFLA_BR_FDB_FLUSH",
    "IFLA_BRPORT_FLUSH",
    "IFLA_MACVLAN_MACADDR_MODE",
    "VETH_INFO_PEER",
    "VXCAN_INFO_PEER",
    "IFLA_NETKIT_PEER_INFO",
    // The address itself is already compared as the key; IPv6 reports only IFA_ADDRESS.
    "IFA_LOCAL",
    // Times count down.
    "IFA_CACHEINFO",
    "RTA_EXPIRES",
    "NDA_PROBES",
];

/// Attributes that consist of a value and a mask of the significant bits.
const MASKED: &[&str] = &["IFLA_VLAN_FLAGS", "IFLA_BR_MULTI_BOOLOPT", "IFLA_RMNET_FLAGS"];

/// Attributes whose upper 16 bits report capabilities of the kernel.
const LOWER_HALF: &[&str] = &["IFLA_IPTUN_FLAGS", "IFLA_GRE_FLAGS", "flags"];

/// Times in hundredths of a second. The kernel stores them in ticks of 1/CONFIG_HZ seconds. A time that is not a whole
/// number of ticks is reported as one hundredth less: with CONFIG_HZ=250, 1501 is reported as 1500.
const IN_TICKS: &[&str] = &[
    "IFLA_BR_FORWARD_DELAY",
    "IFLA_BR_HELLO_TIME",
    "IFLA_BR_MAX_AGE",
    "IFLA_BR_AGEING_TIME",
    "IFLA_BR_MCAST_LAST_MEMBER_INTVL",
    "IFLA_BR_MCAST_MEMBERSHIP_INTVL",
    "IFLA_BR_MCAST_QUERIER_INTVL",
    "IFLA_BR_MCAST_QUERY_INTVL",
    "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL",
    "IFLA_BR_MCAST_STARTUP_QUERY_INTVL",
];

/// The first difference among members of the same level: `IFLA_MTU is 1500, asked for 1400`.
pub fn members(asked: &[Member], is: &[Member]) -> Option<String> {
    let kept = asked.iter().filter(|member| !NOT_KEPT.contains(&member.name.as_str()));
    kept.into_iter().find_map(|member| {
        let mut all = is.iter().filter(|other| other.name == member.name).map(|other| &other.value);
        let Some(first) = all.next() else { return missing(member) };
        // Some attributes occur several times, such as the priority maps of VLANs.
        let how = value(member, first)?;
        all.all(|other| value(member, other).is_some()).then_some(how)
    })
}

/// The difference if the object does not have an attribute. A missing attribute equals one with a zero value.
fn missing(asked: &Member) -> Option<String> {
    match &asked.value {
        Value::Nest(inner) => members(inner, &[]),
        value if MASKED.contains(&asked.name.as_str()) && masked(value, value) == Some(0) => None,
        value if says_nothing(value) => None,
        value => Some(difference(&asked.name, None, value)),
    }
}

/// Returns the difference between a requested and an existing value.
fn value(asked: &Member, is: &Value) -> Option<String> {
    let named = |value: &Value| Member { name: asked.name.clone(), value: value.clone() };
    let name = asked.name.as_str();
    let lower = |value| number(value).map(|number| number & 0xffff);
    let is_same = match (&asked.value, is) {
        (Value::Nest(asked), Value::Nest(is)) => return members(asked, is),
        (wanted, is) if MASKED.contains(&name) => masked(wanted, wanted) == masked(is, wanted),
        (Value::Word(_) | Value::Number(_), is) if LOWER_HALF.contains(&name) => {
            lower(&asked.value) == lower(is)
        }
        (Value::Number(wanted), Value::Number(is)) if IN_TICKS.contains(&name) => {
            wanted == is || *wanted == is.saturating_add(1)
        }
        (Value::Fields(wanted), Value::Fields(is)) => return members(&told(wanted), is),
        (Value::List(wanted), Value::List(is)) if wanted.len() == is.len() => {
            return wanted.iter().zip(is).find_map(|(wanted, is)| value(&named(wanted), is));
        }
        (Value::Flags(wanted), Value::Flags(is)) => wanted.iter().all(|flag| is.contains(flag)),
        (wanted, is) => wanted == is,
    };
    (!is_same).then(|| difference(&asked.name, Some(is), &asked.value))
}

/// Returns the members of a structure without those that the kernel fills in.
fn told(asked: &[Member]) -> Vec<Member> {
    let is_told = |member: &&Member| match member.name.as_str() {
        "len" => false,
        "ifindex" => !says_nothing(&member.value),
        _ => true,
    };
    asked.iter().filter(is_told).cloned().collect()
}

/// `IFLA_MTU is 1500, asked for 1400`.
pub(super) fn difference(name: &str, is: Option<&Value>, asked: &Value) -> String {
    let is = is.map_or("not set".into(), inline);
    let asked = if matches!(asked, Value::Flag) { "set".into() } else { inline(asked) };
    format!("{name} is {is}, asked for {asked}")
}

/// Whether a value equals a missing attribute: zero, empty or unset.
pub(super) fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Number(number) => *number == 0,
        Value::Word(word) => ["0", "::", "0.0.0.0"].contains(&word.as_str()),
        Value::Text(text) => text.is_empty(),
        Value::Flag => false,
        Value::Flags(flags) => flags.is_empty(),
        Value::Fields(members) | Value::Nest(members) => {
            members.iter().all(|member| says_nothing(&member.value))
        }
        Value::List(all) => all.iter().all(says_nothing),
    }
}

/// Returns the bits of a value-and-mask pair that are set in the mask of another pair.
fn masked(value: &Value, mask: &Value) -> Option<u64> {
    let member = |pair: &Value, name: &str| match pair {
        Value::Fields(members) => number(&members.iter().find(|member| member.name == name)?.value),
        _ => None,
    };
    Some(member(value, "value")? & member(mask, "mask")?)
}

/// Returns the value of a decimal or hexadecimal number.
fn number(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => u64::try_from(*number).ok(),
        value => u64::from_str_radix(inline(value).trim_start_matches("0x"), 16).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_may_lose_a_part_of_a_tick() {
        let time = |name: &str, value| Member { name: name.into(), value: Value::Number(value) };
        let is_same =
            |name: &str, asked, is| members(&[time(name, asked)], &[time(name, is)]).is_none();
        assert!(is_same("IFLA_BR_FORWARD_DELAY", 1501, 1500));
        assert!(is_same("IFLA_BR_FORWARD_DELAY", 1501, 1501));
        assert!(!is_same("IFLA_BR_FORWARD_DELAY", 1501, 1499));
        assert!(!is_same("IFLA_BR_FORWARD_DELAY", 1500, 1501));
        assert!(!is_same("IFLA_MTU", 1501, 1500));
    }
}
