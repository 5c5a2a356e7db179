//! Names of users and groups: /etc/passwd, /etc/group, and getent(1).

use super::getent;

/// A database of users or groups. Lines of its file have the form `NAME:…:NUMBER:…`.
#[derive(Clone, Copy)]
pub enum Owners {
    /// /etc/passwd
    Users,
    /// /etc/group
    Groups,
}

impl Owners {
    /// Returns the name of a number.
    pub fn name(self, number: u32) -> Option<String> {
        self.find(&number.to_string(), |row| row.1 == number).map(|row| row.0)
    }

    /// Returns the number of a name.
    pub fn number(self, name: &str) -> Option<u32> {
        self.find(name, |row| row.0 == name).map(|row| row.1)
    }

    /// Returns the entry of the file that `is` accepts, or that of another source, which is queried for `key`.
    fn find(self, key: &str, is: impl Fn(&(String, u32)) -> bool) -> Option<(String, u32)> {
        let (path, database) = match self {
            Owners::Users => ("/etc/passwd", "passwd"),
            Owners::Groups => ("/etc/group", "group"),
        };
        let bytes = std::fs::read(path).unwrap_or_default();
        let own = crate::text::from_bytes(&bytes).lines().filter_map(row).find(&is);
        own.or_else(|| {
            let asked = getent::is_needed(database, &["files", "compat"]);
            let lines = if asked { getent::lines(database, key) } else { Vec::new() };
            lines.iter().filter_map(|line| row(line)).find(&is)
        })
    }
}

/// Parses the name and the number of a line.
fn row(line: &str) -> Option<(String, u32)> {
    let mut fields = line.split(':');
    Some((fields.next()?.to_string(), fields.nth(1)?.parse().ok()?))
}
