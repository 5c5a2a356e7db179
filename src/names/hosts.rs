//! Names of hosts for addresses (-resolve), from /etc/hosts: a static binary has no resolver.

use std::collections::HashMap;
use std::net::IpAddr;

/// The first name of each address.
#[derive(Default)]
pub struct Hosts(HashMap<IpAddr, String>);

impl Hosts {
    /// Reads /etc/hosts; empty where it is not there.
    pub fn read() -> Self {
        let bytes = std::fs::read("/etc/hosts").unwrap_or_default();
        let mut all = HashMap::new();
        for line in crate::text::from_bytes(&bytes).lines() {
            let mut words = line.split('#').next().unwrap_or_default().split_ascii_whitespace();
            let address = words.next().and_then(|word| word.parse().ok());
            if let (Some(address), Some(name)) = (address, words.next()) {
                all.entry(address).or_insert_with(|| name.to_string());
            }
        }
        Hosts(all)
    }

    /// The name of an address.
    pub fn name(&self, address: IpAddr) -> Option<&str> {
        self.0.get(&address).map(String::as_str)
    }
}
