//! `rip --help`: an introduction, the tools, rip's commands, and examples.

use super::Topic;
use super::page::{Page, Row};
use crate::applet;

/// The most frequently used commands.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("rip address", "list interfaces with their addresses"),
    ("rip -brief link", "list interfaces, a line each"),
    ("rip link set eth0 up", "bring an interface up"),
    ("rip address add 192.0.2.10/24 dev eth0", "add an address to an interface"),
    ("rip route add default via 192.0.2.1", "add the default route"),
    ("rip route get 198.51.100.7", "show the route that the kernel selects"),
    ("rip neigh", "list neighbours with their MAC addresses"),
    ("rip link add br0 type bridge", "create a bridge"),
    ("rip link set eth1 master br0", "make an interface a port of the bridge"),
    ("rip -n blue address", "list the addresses of the network namespace blue"),
    ("rip -j -p route", "list routes as JSON"),
    ("rip monitor", "watch changes"),
];

/// Writes the overview.
pub fn write(page: &mut Page) {
    let (name, doc) = Topic::Rip.line();
    page.title(&format!("{name} {}", env!("CARGO_PKG_VERSION")), doc);
    let usage = [
        ("rip [ OPTIONS ] OBJECT …", "the same as ip"),
        ("rip TOOL …", "the same as that tool"),
        ("TOOL …", "by a link with that name: see --install"),
    ];
    page.rows("Usage", usage.into_iter().map(|(name, doc)| Row::new(name.into(), doc)));
    let tools = applet::APPLETS.iter().map(|tool| {
        let is_word = applet::by_word(tool.name).is_some();
        let by_link = if is_word { "" } else { " (rip route -OPTION; rip route is ip route)" };
        Row::new(tool.name.into(), &format!("{}{by_link}", tool.doc))
    });
    page.rows("Tools", tools);
    page.columns("Objects of ip", crate::ip::OBJECTS.iter().map(|object| object.words[0].text));
    let own = applet::OWN.iter().filter(|own| !own.doc.is_empty());
    page.rows("Words of rip's own", own.map(|own| Row::new(own.usage.into(), own.doc)));
    page.rows("Examples", EXAMPLES.iter().map(|(line, doc)| Row::new(line.to_string(), doc)));
    let help = [
        ("rip help route", "commands and keywords of an object"),
        ("rip help route add", "those of one command"),
        ("rip help link vxlan", "options of a link kind"),
        ("man rip, man ip, man ip-route", "the manual"),
    ];
    page.rows("More", help.into_iter().map(|(name, doc)| Row::new(name.into(), doc)));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every word of an example except options and names is a topic or a keyword.
    #[test]
    fn examples_are_of_commands_that_exist() {
        for (line, _) in EXAMPLES {
            let mut words: Vec<&str> = line.split(' ').skip(1).collect();
            while words[0].starts_with('-') {
                let count = if words[0] == "-n" { 2 } else { 1 };
                words.drain(..count);
            }
            words.truncate(2);
            assert!(crate::help::path(&words).is_ok(), "{line}");
        }
    }
}
