//! Names from sources that only modules of the C library can query, by running /usr/bin/getent.
//!
//! nsswitch.conf(5) can configure modules such as sss, ldap, systemd, extrausers or myhostname for a database. These
//! are shared objects, which a static binary cannot load.

use crate::text::from_bytes;
use std::process::{Command, Stdio};

/// An absolute path, so that PATH does not determine which program runs with the privileges of this process.
const GETENT: &str = "/usr/bin/getent";

/// Whether nsswitch.conf configures a module for `database` that is not one of `own`. An action such as
/// `[NOTFOUND=return]` is not a module.
pub(super) fn is_needed(database: &str, own: &[&str]) -> bool {
    let bytes = std::fs::read("/etc/nsswitch.conf").unwrap_or_default();
    let text = from_bytes(&bytes);
    let entry = |line: &str| {
        let (name, modules) = line.split('#').next()?.split_once(':')?;
        (name.trim() == database).then(|| without_actions(modules))
    };
    let modules = text.lines().find_map(entry).unwrap_or_default();
    modules.split_ascii_whitespace().any(|module| !own.contains(&module))
}

fn without_actions(modules: &str) -> String {
    let mut parts = modules.split('[');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once(']').map_or("", |behind| behind.1))
}

/// Returns the lines that getent prints for a key; empty if it finds nothing or is not installed.
pub fn lines(database: &str, key: &str) -> Vec<String> {
    if key.is_empty() || key.starts_with('-') {
        return Vec::new();
    }
    let asked = Command::new(GETENT)
        .args([database, key])
        .env_clear()
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    let output = asked.ok().filter(|output| output.status.success());
    let bytes = output.map(|output| output.stdout).unwrap_or_default();
    from_bytes(&bytes).lines().map(String::from).collect()
}

#[cfg(test)]
mod tests {
    use super::without_actions;

    #[test]
    fn actions_are_no_modules() {
        let modules =
            without_actions("files mdns4 [NOTFOUND=return !UNAVAIL=continue] dns[SUCCESS=merge]");
        assert_eq!(modules.split_ascii_whitespace().collect::<Vec<_>>(), ["files", "mdns4", "dns"]);
        assert_eq!(without_actions("files [a"), "files ");
    }
}
