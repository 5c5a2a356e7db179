//! Names of IP protocols: /etc/protocols.

/// The entries of /etc/protocols.
pub(super) struct IpProtocols {
    /// Number, name and aliases, in the order of the file.
    rows: Vec<(u8, Vec<String>)>,
}

impl IpProtocols {
    /// Reads the file. If it does not exist, there are no names.
    pub fn read() -> Self {
        let bytes = std::fs::read("/etc/protocols").unwrap_or_default();
        let text = crate::text::from_bytes(&bytes);
        IpProtocols { rows: text.lines().filter_map(row).collect() }
    }
    /// Returns the name of a number.
    pub fn name(&self, number: u8) -> Option<&str> {
        let row = self.rows.iter().find(|row| row.0 == number)?;
        row.1.first().map(String::as_str)
    }
    /// Returns the number of a name or alias.
    pub fn number(&self, name: &str) -> Option<u8> {
        self.rows.iter().find(|row| row.1.iter().any(|known| known == name)).map(|row| row.0)
    }
}

/// Parses a line `NAME NUMBER ALIAS…`; `#` begins a comment.
fn row(line: &str) -> Option<(u8, Vec<String>)> {
    let line = line.split('#').next().unwrap_or_default();
    let mut words = line.split_ascii_whitespace().map(String::from);
    let name = words.next()?;
    let number = words.next()?.parse().ok()?;
    Some((number, std::iter::once(name).chain(words).collect()))
}
