//! Names of ports: /etc/services.

use std::collections::BTreeMap;

/// Returns the port of a service for a protocol (`udp`), by its name or an alias.
pub fn port(name: &str, protocol: &str) -> Option<u16> {
    let bytes = std::fs::read("/etc/services").unwrap_or_default();
    let text = crate::text::from_bytes(&bytes);
    text.lines().find_map(|line| {
        let row = row(line)?;
        let is_named = row.name == name || row.others().any(|other| other == name);
        (is_named && row.protocol == protocol).then_some(row.port)
    })
}

/// A protocol and the name of a service that uses it.
type Named = (Box<str>, Box<str>);

/// The names of each port.
pub struct Services(BTreeMap<u16, Vec<Named>>);

impl Services {
    /// Reads the file. If it does not exist, there are no names.
    pub fn read() -> Self {
        let bytes = std::fs::read("/etc/services").unwrap_or_default();
        let mut all = Services(BTreeMap::new());
        for row in crate::text::from_bytes(&bytes).lines().filter_map(row) {
            if all.name(row.port, row.protocol).is_none() {
                let names = all.0.entry(row.port).or_default();
                names.push((row.protocol.into(), row.name.into()));
            }
        }
        all
    }

    /// Returns the name of a port for a protocol (`tcp`). With an empty protocol, returns the name of the first one.
    pub fn name(&self, port: u16, protocol: &str) -> Option<&str> {
        let names = self.0.get(&port)?;
        let is_wanted = |of: &str| protocol.is_empty() || of == protocol;
        names.iter().find(|row| is_wanted(&row.0)).map(|row| &*row.1)
    }
}

/// A line `NAME PORT/PROTOCOL ALIAS…`; `#` begins a comment.
struct Row<'a> {
    name: &'a str,
    port: u16,
    protocol: &'a str,
    line: &'a str,
}

impl<'a> Row<'a> {
    fn others(&self) -> impl Iterator<Item = &'a str> {
        self.line.split_ascii_whitespace().skip(2)
    }
}

fn row(line: &str) -> Option<Row<'_>> {
    let line = line.split('#').next().unwrap_or_default();
    let mut words = line.split_ascii_whitespace();
    let name = words.next()?;
    let (port, protocol) = words.next()?.split_once('/')?;
    Some(Row { name, port: port.parse().ok()?, protocol, line })
}
