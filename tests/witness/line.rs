//! What is compared: an object is named by a key and described by a line, both in words that neither side prints.

use std::collections::BTreeMap;
use std::fmt::Display;

/// Descriptions by key. Where several objects have one key, their descriptions are sorted and joined.
pub type Objects = BTreeMap<String, String>;

/// A description: `mtu=1500 flags=BROADCAST,UP`.
#[derive(Default)]
pub struct Line(String);

impl Line {
    /// Adds a property that there is.
    pub fn add(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.0 += &format!(" {name}={value}");
        }
    }
    /// Adds a list, sorted; nothing if it is empty.
    pub fn list(&mut self, name: &str, mut values: Vec<String>) {
        values.sort();
        self.add(name, (!values.is_empty()).then(|| values.join(",")));
    }
    /// Puts it among the others.
    pub fn put(self, key: String, into: &mut Objects) {
        let line = into.entry(key).or_default();
        let mut lines: Vec<_> =
            line.split(" |").map(str::to_owned).filter(|line| !line.is_empty()).collect();
        lines.push(self.0);
        lines.sort();
        *line = lines.join(" |");
    }
}
