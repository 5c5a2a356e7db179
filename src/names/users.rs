//! Names of users and groups: /etc/passwd and /etc/group.

use std::path::Path;

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
        self.rows().into_iter().find(|row| row.1 == number).map(|row| row.0)
    }

    /// The number of a name.
    pub fn number(self, name: &str) -> Option<u32> {
        self.rows().into_iter().find(|row| row.0 == name).map(|row| row.1)
    }

    fn rows(self) -> Vec<(String, u32)> {
        let path = Path::new(match self {
            Owners::Users => "/etc/passwd",
            Owners::Groups => "/etc/group",
        });
        let bytes = std::fs::read(path).unwrap_or_default();
        let row = |line: &str| {
            let mut fields = line.split(':');
            Some((fields.next()?.to_string(), fields.nth(1)?.parse().ok()?))
        };
        crate::text::from_bytes(&bytes).lines().filter_map(row).collect()
    }
}
