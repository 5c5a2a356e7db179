//! Property tests with random values: what is printed can be parsed again, and invalid input gives the documented
//! error.

use crate::bridge::options::BRIDGE;
use crate::cli::{address, batch, getopt};
use crate::error::Kind;
use crate::netlink::uapi::family::{INET, INET6, UNSPEC};
use crate::print::{Printer, Style, Val, stdout};
use crate::text::{Ifname, from_bytes, number, to_bytes};
use proptest::prelude::*;
use std::net::IpAddr;

/// Returns what a printer writes for a value as text, or for an object with this value in JSON.
fn printed(json: bool, val: Val) -> Vec<u8> {
    stdout::kept(|| {
        let mut p = Printer::new(Style { json, ..Style::default() });
        p.object(None, |p| p.put("key", "", val, ""));
    })
}

fn text(val: Val) -> String {
    String::from_utf8(printed(false, val)).unwrap()
}

fn is_refused(kind: &Kind, why: &str) -> bool {
    matches!(kind, Kind::Refused { text, .. } if text == why)
}

fn ip() -> impl Strategy<Value = IpAddr> {
    prop_oneof![
        any::<u32>().prop_map(|v4| IpAddr::from(v4.to_be_bytes())),
        any::<[u8; 16]>().prop_map(IpAddr::from)
    ]
}

proptest! {
    #[test]
    fn numbers_read_back(n: u64, i: i64) {
        prop_assert_eq!(number::unsigned::<u64>(&text(Val::Uint(n))), Some(n));
        prop_assert_eq!(number::unsigned::<u64>(&text(Val::Hex(n))), Some(n));
        prop_assert_eq!(number::signed::<i64>(&text(Val::Int(i))), Some(i));
        prop_assert_eq!(number::unsigned_in::<u64>(&format!("{n:x}"), 16), Some(n));
        prop_assert_eq!(number::unsigned::<u64>(&format!("{n:#o}").replace('o', "")), Some(n));
        prop_assert_eq!(number::unsigned::<u8>(&n.to_string()), u8::try_from(n).ok());
        prop_assert_eq!(number::unsigned::<u64>(&format!("{n}x")), None);
        prop_assert_eq!(number::atoi(&format!(" {i}x")), i.clamp(i64::MIN + 1, i64::MAX) as i32);
    }

    #[test]
    fn any_word_is_a_number_or_none(word: String) {
        let digits = word.bytes().any(|byte| byte.is_ascii_hexdigit());
        prop_assert!(number::unsigned::<u64>(&word).is_none() || digits);
        number::float(&word);
        number::atoi(&word);
    }

    #[test]
    fn addresses_read_back(ip in ip()) {
        let shown = text(Val::Ip(ip));
        prop_assert_eq!(address::parse(&shown, UNSPEC).and_then(|address| address.ip()), Some(ip));
        let (own, other) = if ip.is_ipv4() { (INET, INET6) } else { (INET6, INET) };
        prop_assert_eq!(address::parse(&shown, own).and_then(|address| address.ip()), Some(ip));
        let refused = address::address(&shown, other).unwrap_err();
        let family = if other == INET { "inet" } else { "inet6" };
        let why = format!("Error: {family} address is expected rather than \"{shown}\".");
        prop_assert!(is_refused(&refused.kind, &why));
    }

    #[test]
    fn prefixes_read_back(ip in ip(), bits in 0u8..=200) {
        let longest = if ip.is_ipv4() { 32 } else { 128 };
        let shown = format!("{ip}/{bits}");
        match address::prefix(&shown, UNSPEC) {
            Ok(prefix) => {
                prop_assert!(bits <= longest);
                prop_assert_eq!((prefix.address.ip(), prefix.bits), (Some(ip), bits));
                prop_assert_eq!(text(Val::Prefix(ip, bits)), shown);
            }
            Err(error) => {
                let why = format!("Error: any valid prefix is expected rather than \"{shown}\".");
                prop_assert!(bits > longest);
                prop_assert!(is_refused(&error.kind, &why));
            }
        }
    }

    #[test]
    fn masks_are_lengths(ip: [u8; 4], bits in 0u32..=32) {
        let mask = std::net::Ipv4Addr::from(u32::MAX.checked_shl(32 - bits).unwrap_or(0));
        let prefix = address::prefix(&format!("{}/{mask}", std::net::Ipv4Addr::from(ip)), INET);
        prop_assert_eq!(prefix.ok().map(|prefix| u32::from(prefix.bits)), Some(bits));
    }

    #[test]
    fn link_addresses_read_back(bytes: [u8; 6]) {
        let shown = text(Val::Link(&bytes, 1));
        let read = address::link_address(&shown, 6).ok();
        prop_assert_eq!(read.as_deref(), Some(&bytes[..]));
        prop_assert_eq!(address::mac(&shown), Some(bytes));
    }

    #[test]
    fn names_are_up_to_15_bytes(bytes in prop::collection::vec(1u8.., 0..20)) {
        let word = from_bytes(&bytes).into_owned();
        let refused = |byte: &u8| *byte == b'/' || *byte == b' ' || (9..14).contains(byte);
        let fits = (1..=15).contains(&bytes.len()) && !bytes.iter().any(refused);
        let name = Ifname::new(&word);
        prop_assert_eq!(name.is_some(), fits);
        if let Some(name) = name {
            prop_assert_eq!(name.as_bytes(), &bytes[..]);
            prop_assert_eq!(Ifname::from_c(&name.to_field()), name);
            prop_assert_eq!(Ifname::new(&name.to_string()), Some(name));
            prop_assert_eq!(printed(false, Val::Bytes(name.as_bytes())), bytes);
        }
    }

    #[test]
    fn bytes_survive_as_text(bytes: Vec<u8>) {
        let word = from_bytes(&bytes);
        prop_assert_eq!(&*to_bytes(&word), &bytes[..]);
        prop_assert_eq!(printed(false, Val::Str(&word)), bytes);
    }

    #[test]
    fn json_strings_read_back(value: String) {
        let written = String::from_utf8(printed(true, Val::Str(&value))).unwrap();
        let read: tinyjson::JsonValue = written.parse().unwrap();
        let object: &std::collections::HashMap<String, tinyjson::JsonValue> = read.get().unwrap();
        let expected = String::from_utf8_lossy(&to_bytes(&value)).into_owned();
        prop_assert_eq!(object["key"].get::<String>(), Some(&expected));
    }

    #[test]
    fn json_of_any_bytes_is_json(bytes: Vec<u8>) {
        let written = String::from_utf8(printed(true, Val::Bytes(&bytes))).unwrap();
        prop_assert!(written.parse::<tinyjson::JsonValue>().is_ok(), "{}", written);
    }

    #[test]
    fn quoted_words_of_a_batch_read_back(words in prop::collection::vec("[^\"\0]{1,9}", 1..9)) {
        let line = words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" \t");
        prop_assert_eq!(batch::words_typed(&line), words);
    }

    #[test]
    fn operands_keep_their_order(words in prop::collection::vec("[a-z]{0,5}", 0..9), at in 0usize..9) {
        let mut line: Vec<&str> = words.iter().map(String::as_str).collect();
        line.insert(at.min(line.len()), "--");
        let read = getopt::read("tool", BRIDGE, &line, |_| false);
        prop_assert!(read.options.is_empty());
        prop_assert_eq!(read.operands, words.iter().map(String::as_str).collect::<Vec<_>>());
    }

    #[test]
    fn unknown_letters_are_refused(letter in "[?@%0-9]") {
        let word = format!("-{letter}");
        let read = getopt::read("tool", &[], &[&word], |_| false);
        let why = format!("tool: invalid option -- '{letter}'");
        prop_assert_eq!(read.options[0].as_ref().err(), Some(&why));
    }
}
