//! What is checked in under man/ and completions/ is what rip says, and no keyword is forgotten.

use assert_cmd::Command;
use std::path::{Path, PathBuf};

fn rip(words: &[&str]) -> String {
    let output = Command::cargo_bin("rip").unwrap().args(words).output().unwrap();
    assert!(output.status.success(), "rip {words:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn files(dir: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(dir).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn man_pages_are_up_to_date() {
    let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("man");
    let _ = std::fs::remove_dir_all(&fresh);
    rip(&["man", fresh.to_str().unwrap()]);
    let kept = repository("man");
    assert_eq!(files(&kept), files(&fresh), "run `rip man man`");
    for name in files(&fresh) {
        let (kept, fresh) = (kept.join(&name), fresh.join(&name));
        let same = std::fs::read(kept).unwrap() == std::fs::read(fresh).unwrap();
        assert!(same, "man/{name} is stale: run `rip man man`");
    }
}

#[test]
fn completions_are_up_to_date() {
    for shell in ["bash", "fish", "zsh"] {
        let kept =
            std::fs::read_to_string(repository(&format!("completions/rip.{shell}"))).unwrap();
        assert_eq!(rip(&["completions", shell]), kept);
    }
}

#[test]
fn completions_are_for_every_tool() {
    let tools = rip(&["--list"]);
    for shell in ["bash", "fish", "zsh"] {
        let script = rip(&["completions", shell]);
        let list = script.lines().find(|line| line.contains("rip ip ")).expect("the tools");
        for tool in tools.lines() {
            assert!(list.split([' ', ';']).any(|word| word == tool), "{shell}: {tool}");
        }
    }
}

#[test]
fn every_kind_and_page_has_an_example() {
    let page = std::fs::read_to_string(repository("man/ip-link.8")).unwrap().replace("\\-", "-");
    let kinds = page.split(".SH KINDS").nth(1).and_then(|rest| rest.split(".SH ").next()).unwrap();
    for kind in kinds.split(".SS type ").skip(1) {
        assert!(kind.contains("\nExample: \\fBip "), "type {kind}");
    }
    for name in files(&repository("man")) {
        let page = std::fs::read_to_string(repository("man").join(&name)).unwrap();
        assert!(page.contains(".SH EXAMPLES\n.TP\n\\fB"), "man/{name}");
    }
}

/// The keywords that a usage names.
fn keywords(usage: &str) -> Vec<&str> {
    let split = |c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c));
    usage.split(split).filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

/// A page without what troff alone reads.
fn plain(page: &str) -> String {
    ["\\fB", "\\fI", "\\fR"]
        .iter()
        .fold(page.replace("\\-", "-"), |text, font| text.replace(font, ""))
}

/// Whether a page has a word as a whole, `no` before it included.
fn has_word(page: &str, word: &str) -> bool {
    let split = |c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c));
    page.split(split).any(|found| found == word)
}

#[test]
fn every_keyword_of_the_usage_is_in_its_page() {
    ["ip", "bridge"].into_iter().for_each(every_keyword_of);
}

fn every_keyword_of(tool: &str) {
    let list = rip(&["complete", &format!("{tool} ")]);
    let objects = list.lines().filter_map(|line| line.split('\t').next());
    for object in objects.filter(|object| *object != "help") {
        let words = [tool, object, "help"];
        let help = Command::cargo_bin("rip").unwrap().args(words).output().unwrap();
        let usage = String::from_utf8(help.stderr).unwrap();
        let title = usage.strip_prefix("Usage: ").and_then(|rest| rest.split(" {").next());
        let mut words = title.unwrap_or_else(|| panic!("{tool} {object}: {usage}")).split(' ');
        let name = [words.next(), words.next()].map(Option::unwrap_or_default).join("-");
        let page = std::fs::read_to_string(repository("man").join(format!("{name}.8")));
        let page = plain(&page.unwrap_or_else(|_| panic!("man/{name}.8 is missing")));
        // The synopsis is the usage; what counts is that each word has its line below.
        let described = page.split(".SH COMMANDS").nth(1).unwrap_or_default();
        for word in keywords(usage.split("\nwhere").next().unwrap()) {
            assert!(has_word(described, word) || word == "help", "{tool} {object}: {word}");
        }
    }
}

#[test]
fn every_keyword_of_a_kind_is_in_its_part_of_the_page() {
    let page = plain(&std::fs::read_to_string(repository("man/ip-link.8")).unwrap());
    let kinds = page.split(".SH KINDS").nth(1).unwrap();
    for part in kinds.split(".SS type ").skip(1) {
        let kind = part.lines().next().unwrap();
        let help =
            Command::cargo_bin("rip").unwrap().args(["link", "help", kind]).output().unwrap();
        let usage = String::from_utf8(help.stdout).unwrap();
        assert!(usage.is_empty() || usage.contains(kind), "ip link help {kind}: {usage}");
        for word in keywords(&usage) {
            assert!(has_word(part, word), "type {kind}: {word}");
        }
    }
}

#[test]
fn every_keyword_of_the_old_tools_is_in_its_page() {
    use std::os::unix::process::CommandExt;
    for (tool, words) in
        [("brctl", [].as_slice()), ("ifconfig", &["--help"]), ("route", &["--help"])]
    {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_rip"));
        let usage = command.arg0(tool).args(words).output().unwrap().stdout;
        let page = std::fs::read_to_string(repository("man").join(format!("{tool}.8"))).unwrap();
        let page = plain(&page);
        let described = page.split(".SH OPTIONS").nth(1).unwrap_or_default();
        for word in keywords(&String::from_utf8(usage).unwrap()) {
            let is_prose = ["where", "commands"].contains(&word);
            assert!(is_prose || has_word(described, word), "{tool}: {word}");
        }
    }
}
