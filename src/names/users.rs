//! Names of users and groups: /etc/passwd, /etc/group, and what getent(1) knows.

use super::getent;

/// A file whose lines are `NAME:…:NUMBER:…`.
#[derive(Clone, Copy)]
pub enum Owners {
    /// /etc/passwd
    Users,
    /// /etc/group
    Groups,
}

impl Owners {
    /// The name of a number.
    pub fn name(self, number: u32) -> Option<String> {
        self.find(&number.to_string(), |row| row.1 == number).map(|row| row.0)
    }

    /// The number of a name.
    pub fn number(self, name: &str) -> Option<u32> {
        self.find(name, |row| row.0 == name).map(|row| row.1)
    }

    /// The row of the file that is wanted, else that of another module for `key`.
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

/// The name and the number of a line.
fn row(line: &str) -> Option<(String, u32)> {
    let mut fields = line.split(':');
    Some((fields.next()?.to_string(), fields.nth(1)?.parse().ok()?))
}
