//! Names of ports: /etc/services.

/// The port of a service of a protocol (`udp`), by its name or one of its other names.
pub fn port(name: &str, protocol: &str) -> Option<u16> {
    let bytes = std::fs::read("/etc/services").unwrap_or_default();
    let text = crate::text::from_bytes(&bytes);
    text.lines().find_map(|line| {
        let line = line.split('#').next().unwrap_or_default();
        // `NAME PORT/PROTOCOL OTHER-NAME…`
        let mut words = line.split_ascii_whitespace();
        let first = words.next()?;
        let (port, of) = words.next()?.split_once('/')?;
        let is_named = first == name || words.any(|other| other == name);
        (is_named && of == protocol).then(|| port.parse().ok()).flatten()
    })
}
