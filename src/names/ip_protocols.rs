//! Names of IP protocols: /etc/protocols.

/// What /etc/protocols says.
pub(super) struct IpProtocols {
    /// Number, name, and other names, in the order of the file.
    rows: Vec<(u8, Vec<String>)>,
}

impl IpProtocols {
    /// Reads the file; no names without one.
    pub fn read() -> Self {
        let bytes = std::fs::read("/etc/protocols").unwrap_or_default();
        let text = crate::text::from_bytes(&bytes);
        IpProtocols { rows: text.lines().filter_map(row).collect() }
    }
    /// The first name of a number.
    pub fn name(&self, number: u8) -> Option<&str> {
        let row = self.rows.iter().find(|row| row.0 == number)?;
        row.1.first().map(String::as_str)
    }
    /// The number of any of its names, spelled out.
    pub fn number(&self, name: &str) -> Option<u8> {
        self.rows.iter().find(|row| row.1.iter().any(|known| known == name)).map(|row| row.0)
    }
}

/// `NAME NUMBER OTHER-NAME…`; `#` begins a comment.
fn row(line: &str) -> Option<(u8, Vec<String>)> {
    let line = line.split('#').next().unwrap_or_default();
    let mut words = line.split_ascii_whitespace().map(String::from);
    let name = words.next()?;
    let number = words.next()?.parse().ok()?;
    Some((number, std::iter::once(name).chain(words).collect()))
}
