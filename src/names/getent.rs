//! Names that only other modules of the C library know: /usr/bin/getent is asked for them.
//!
//! nsswitch.conf(5) may give a database to modules such as sss, ldap, systemd, extrausers or myhostname. They are shared
//! objects, which a static binary cannot load.

use crate::text::from_bytes;
use std::process::{Command, Stdio};

/// A fixed path, so that PATH does not decide what runs with our privileges.
const GETENT: &str = "/usr/bin/getent";

/// Whether nsswitch.conf gives `database` to a module that is not one of `own`. An action such as `[NOTFOUND=return]` is
/// no module.
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

/// The lines that getent has for a key; none if it has none, or is not there.
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
