//! Writes rules, nexthop objects and routes. The output of `ip` for these is valid input, except for a few words.

use super::Lines;
use crate::applet;
use crate::error::Result;
use crate::names::built_in::ROUTE_TYPES;
use crate::netlink::uapi::family::{INET, INET6};
use crate::print::stdout;
use crate::rip::dry_run::DryRun;
use crate::session::{Caller, Session};
use crate::text::from_c;

/// The rules of a new namespace: number of the family, preference and table.
const BUILT_IN: &[(u8, &str, &str)] = &[
    (INET, "0", "local"),
    (INET, "32766", "main"),
    (INET, "32767", "default"),
    (INET6, "0", "local"),
    (INET6, "32766", "main"),
];
/// Protocols of routes and rules that the kernel adds: RTPROT_KERNEL, and RTPROT_RA for router advertisements.
const NOT_SAVED: &[&str] = &["2", "9", "kernel", "ra"];
/// State words in the output that are not valid input.
const STATES: &[&str] = &[
    "linkdown",
    "dead",
    "offload",
    "trap",
    "rt_offload",
    "rt_trap",
    "rt_offload_failed",
    "unresolved",
    "pervasive",
    "notify",
    "\\",
    "[detached]",
];

/// Returns the words of each line that a command prints.
pub fn lines(words: &[&str], caller: &Caller) -> Result<Vec<Vec<String>>> {
    let argv: Vec<_> = words.iter().map(|word| word.to_string()).collect();
    let mut done = Ok(());
    let text = stdout::kept(|| done = applet::run(&argv, caller));
    done?;
    let words = |line: &[u8]| from_c(line).split_whitespace().map(str::to_string).collect();
    let all = text.split(|byte| *byte == b'\n').map(words);
    Ok(all.filter(|words: &Vec<String>| !words.is_empty()).collect())
}

/// The families to save, with the option of `ip` for each family.
fn families(s: &Session) -> impl Iterator<Item = (u8, &'static str)> {
    let wanted = s.options.family;
    [(INET, "-4"), (INET6, "-6")].into_iter().filter(move |row| wanted == 0 || wanted == row.0)
}

/// Writes the rules that differ from those of a new namespace.
pub(super) fn save_rules(s: &Session, caller: &Caller, out: &mut Lines) -> Result {
    for (family, option) in families(s) {
        let all = lines(&["ip", "-d", option, "rule", "show"], caller)?;
        let mut built_in: Vec<_> = BUILT_IN.iter().filter(|row| row.0 == family).collect();
        for mut words in all {
            let pref = words.remove(0).trim_end_matches(':').to_string();
            let is = |row: &&&(u8, &str, &str)| {
                row.1 == pref
                    && words.starts_with(&["from", "all", "lookup", row.2].map(str::to_string))
            };
            if let Some(at) = built_in.iter().position(|row| is(&row)) {
                built_in.remove(at);
                continue;
            }
            if value(&words, "proto").is_some_and(|maker| NOT_SAVED.contains(&maker)) {
                continue;
            }
            let mut line: Vec<String> = ["rule", "add", "pref", &pref].map(str::to_string).into();
            line.extend(rule(words));
            out.add_of_family(family, line);
        }
        for row in built_in {
            out.add_of_family(family, ["rule", "delete", "pref", row.1, "lookup", row.2]);
        }
    }
    Ok(())
}

/// Converts the words of a rule to the syntax of `ip rule add`.
fn rule(words: Vec<String>) -> Vec<String> {
    let mut typed = Vec::new();
    let mut words = words.into_iter().filter(|word| !STATES.contains(&word.as_str())).peekable();
    while let Some(word) = words.next() {
        match (word.as_str(), words.peek().map(String::as_str)) {
            ("lookup", Some("[l3mdev-table]")) => {
                words.next();
                typed.push("l3mdev".into());
            }
            _ => typed.push(word),
        }
    }
    typed
}

/// Writes the nexthop objects, and the routes of all tables.
pub(super) fn save_routes(s: &Session, caller: &Caller, out: &mut Lines) -> Result {
    save_nexthops(caller, out)?;
    for (family, option) in families(s) {
        let mut all = lines(&["ip", "-N", "-o", option, "route", "show", "table", "all"], caller)?;
        let is_saved = |words: &Vec<String>| {
            !value(words, "proto").is_some_and(|maker| NOT_SAVED.contains(&maker))
                && !words.iter().any(|word| word == "cache")
        };
        all.retain(is_saved);
        // A route with a gateway requires a directly connected route to the gateway.
        all.sort_by_key(|words| words.iter().any(|word| word == "via"));
        for words in all {
            let line: Vec<_> = ["route", "append"]
                .map(str::to_string)
                .into_iter()
                .chain(route(words, family))
                .collect();
            match line.iter().any(|word| word == "encap") && !is_read(&line) {
                true => {
                    out.note(&format!("not saved because of its encapsulation: {}", line.join(" ")))
                }
                false => out.add(line),
            }
        }
    }
    Ok(())
}

/// Whether `ip` accepts the syntax of a command.
fn is_read(line: &[String]) -> bool {
    let argv: Vec<_> = ["ip".to_string()].into_iter().chain(line.iter().cloned()).collect();
    DryRun::new(None).run(&argv, |_| {}).done.is_ok()
}

/// Converts the words of a route to the syntax of `ip route add`.
fn route(words: Vec<String>, family: u8) -> Vec<String> {
    let has_object = words.iter().any(|word| word == "nhid");
    let mut words = words.into_iter().filter(|word| !STATES.contains(&word.as_str())).peekable();
    // With -N the route type is printed as a number, which `ip route add` does not accept.
    let number = words.peek().and_then(|word| word.parse::<u8>().ok());
    let of_number = ROUTE_TYPES.iter().find(|row| Some(row.0) == number);
    let mut typed: Vec<String> = of_number.map(|row| row.1.text.to_string()).into_iter().collect();
    if of_number.is_some() {
        words.next();
    }
    while let Some(word) = words.next() {
        match word.as_str() {
            "default" if family == INET6 => typed.push("::/0".into()),
            "error" => drop(words.next()),
            // The rest is the expansion of the nexthop object.
            "nexthop" if has_object => break,
            "via" | "dev" if has_object => {
                if words.next().is_some_and(|next| next.starts_with("inet")) {
                    words.next();
                }
            }
            "expires" => {
                typed.push(word);
                typed.extend(words.next().map(|time| time.trim_end_matches("sec").to_string()));
            }
            // `segs 2 [ fc00::1 fc00::2 ]` is `segs fc00::1,fc00::2`.
            "segs" => {
                typed.push(word);
                let segments = words.by_ref().skip(2).take_while(|word| word != "]");
                typed.push(segments.collect::<Vec<_>>().join(","));
            }
            _ => typed.push(word),
        }
    }
    typed
}

/// Writes the nexthop objects, groups after their members.
fn save_nexthops(caller: &Caller, out: &mut Lines) -> Result {
    let mut all = lines(&["ip", "-N", "-o", "nexthop", "show"], caller)?;
    all.sort_by_key(|words| words.iter().any(|word| word == "group"));
    for words in all {
        let mut line: Vec<String> = ["nexthop", "add"].map(str::to_string).into();
        let mut words = words.into_iter().filter(|word| !STATES.contains(&word.as_str()));
        while let Some(word) = words.next() {
            match word.as_str() {
                "scope" | "unbalanced_time" => drop(words.next()),
                _ => line.push(word),
            }
        }
        out.add(line);
    }
    Ok(())
}

/// Returns the word after a keyword.
pub fn value<'a>(words: &'a [String], keyword: &str) -> Option<&'a str> {
    let at = words.iter().position(|word| word == keyword)?;
    words.get(at + 1).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_string).collect()
    }

    #[test]
    fn routes_as_they_are_typed() {
        let typed = |line, family| route(words(line), family).join(" ");
        assert_eq!(typed("default via fe80::1 dev v0 linkdown", INET6), "::/0 via fe80::1 dev v0");
        assert_eq!(
            typed("10.0.0.0/8 nhid 5 via inet6 fe80::1 dev v0 proto 3", INET),
            "10.0.0.0/8 nhid 5 proto 3"
        );
        assert_eq!(
            typed("fc00::/64 encap seg6 mode encap segs 2 [ fc00::1 fc00::2 ] dev v0", INET6),
            "fc00::/64 encap seg6 mode encap segs fc00::1,fc00::2 dev v0"
        );
        assert_eq!(
            typed("7 10.0.0.0/8 error -101 metric 5", INET),
            "unreachable 10.0.0.0/8 metric 5"
        );
    }

    #[test]
    fn rules_as_they_are_typed() {
        assert_eq!(
            rule(words("from all lookup [l3mdev-table] proto 2")).join(" "),
            "from all l3mdev proto 2"
        );
    }
}
