//! The completions in the repository are those that rip prints, and the manual describes every keyword of the usage
//! texts.

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

/// Removes the definitions of values, `DF := { unset | set }`, from a usage.
fn without_values(usage: &str) -> String {
    let mut kept = String::new();
    let mut is_value = false;
    for line in usage.lines() {
        if let Some((_, meaning)) = line.split_once(":= ").filter(|_| !line.starts_with(' ')) {
            is_value = meaning.starts_with('{') && !meaning.contains('[') && !meaning.contains("@")
                || meaning.ends_with("string")
                || meaning.ends_with("integer");
        }
        if !is_value && !line.ends_with("{ COMMAND | help }") {
            kept += line;
            kept += "\n";
        }
    }
    // Suffixes of keywords and units of values are not keywords.
    kept.replace("[i|o]", "").replace("[s|ms]", "")
}

/// Returns the keywords in a usage.
fn keywords(usage: &str) -> Vec<&str> {
    let split = |c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c));
    usage.split(split).filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

/// Removes troff requests and escapes from a manual page.
fn plain(page: &str) -> String {
    ["\\fB", "\\fI", "\\fR"]
        .iter()
        .fold(page.replace("\\-", "-"), |text, font| text.replace(font, ""))
}

/// Whether a page contains a whole word, or its form with the prefix `no`.
fn has_word(page: &str, word: &str) -> bool {
    let split = |c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c));
    let positive = word.strip_prefix("no").unwrap_or(word);
    page.split(split).any(|found| found == word || found == positive)
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
        // The synopsis is the usage. Each keyword must also have a description in the rest of the page.
        let described = page.split(".SH COMMANDS").nth(1).unwrap_or_default();
        for word in keywords(&without_values(&usage)) {
            assert!(
                has_word(described, word) || ["help", "where"].contains(&word),
                "{tool} {object}: {word}"
            );
        }
    }
}

#[test]
fn every_keyword_of_a_kind_is_in_its_page() {
    let link = plain(&std::fs::read_to_string(repository("man/ip-link.8")).unwrap());
    let kinds = link.split(".SH KINDS").nth(1).unwrap();
    let has_part = kinds.split(".SS type ").skip(1).map(|part| part.lines().next().unwrap());
    let pages = files(&repository("man"));
    let has_page =
        pages.iter().filter_map(|name| name.strip_prefix("ip-link-")?.strip_suffix(".8"));
    let kinds_of_pages: Vec<_> = has_page.clone().collect();
    assert!(has_part.clone().all(|kind| !kinds_of_pages.contains(&kind)));
    for kind in has_part.chain(has_page) {
        let help =
            Command::cargo_bin("rip").unwrap().args(["link", "help", kind]).output().unwrap();
        let usage = String::from_utf8(help.stdout).unwrap();
        assert!(usage.is_empty() || usage.contains(kind), "ip link help {kind}: {usage}");
        let part = described(&link, kind);
        for word in keywords(&without_values(&usage)) {
            assert!(has_word(&part, word), "type {kind}: {word}");
        }
    }
}

/// Returns the description of a kind: the section KEYWORDS of its page, or its part of ip-link(8).
fn described(link: &str, kind: &str) -> String {
    let own = std::fs::read_to_string(repository(&format!("man/ip-link-{kind}.8")))
        .map(|page| plain(&page));
    let own = own.map(|page| format!("{kind} {}", page.split(".SH KEYWORDS").nth(1).unwrap()));
    own.unwrap_or_else(|_| {
        let part = link.split(".SS type ").find(|part| part.lines().next() == Some(kind));
        part.unwrap().to_string()
    })
}

#[test]
fn every_keyword_of_the_old_tools_is_in_its_page() {
    use std::os::unix::process::CommandExt;
    for (tool, words) in [
        ("brctl", [].as_slice()),
        ("ifconfig", &["--help"]),
        ("route", &["--help"]),
        ("arp", &["--help"]),
        ("netstat", &["--help"]),
    ] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_rip"));
        let usage = command.arg0(tool).args(words).output().unwrap().stdout;
        let page = std::fs::read_to_string(repository("man").join(format!("{tool}.8"))).unwrap();
        let page = plain(&page);
        // Sentences begin with a capital letter there.
        let described = page.split(".SH OPTIONS").nth(1).unwrap_or_default().to_lowercase();
        for word in keywords(&String::from_utf8(usage).unwrap()) {
            let is_prose = ["where", "commands", tool].contains(&word);
            assert!(is_prose || has_word(&described, &word.to_lowercase()), "{tool}: {word}");
        }
    }
}

/// Returns the lines of a section of a TOML file, without comments.
fn section(text: &str, heading: &str) -> Vec<String> {
    let lines = text.lines().skip_while(|line| *line != heading).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    lines.filter(|line| line.contains(" = ")).map(String::from).collect()
}

/// The fuzz targets compile rip's sources with a manifest of their own, which must list the same dependencies.
#[test]
fn fuzz_targets_have_the_dependencies_of_rip() {
    let dependencies =
        |path| section(&std::fs::read_to_string(repository(path)).unwrap(), "[dependencies]");
    let mut fuzz = dependencies("fuzz/Cargo.toml");
    fuzz.retain(|line| !line.starts_with("libfuzzer-sys "));
    assert_eq!(fuzz, dependencies("Cargo.toml"));
}
