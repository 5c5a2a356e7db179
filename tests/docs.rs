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

/// The words that a completion offers behind `line`.
fn offered(line: &str) -> Vec<String> {
    let said = rip(&["complete", line]);
    said.lines().map(|line| line.split('\t').next().unwrap_or_default().to_string()).collect()
}

/// The page of an object, by the name that its own hints call it.
fn page(object: &str) -> String {
    let output =
        Command::cargo_bin("rip").unwrap().args([object, "no-such-word"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    let title = said.split("try \"").nth(1).and_then(|rest| rest.split(" help\"").next());
    let name = title.unwrap_or_else(|| panic!("ip {object}: {said}")).replace(' ', "-");
    let path = repository("man").join(format!("{name}.8"));
    std::fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("{}", path.display()))
        .replace("\\-", "-")
}

#[test]
fn every_word_offered_is_in_its_page() {
    for object in offered("ip ").iter().filter(|word| !word.starts_with('-')) {
        let page = page(object);
        for verb in offered(&format!("ip {object} ")) {
            assert!(verb == "help" || page.contains(&verb), "ip {object} {verb}");
            for word in offered(&format!("ip {object} {verb} n")) {
                let bare = word.strip_prefix("no").unwrap_or(&word);
                assert!(page.contains(bare), "ip {object} {verb} {word}");
            }
        }
    }
}

#[test]
fn every_word_offered_is_in_the_usage() {
    for object in offered("ip ").iter().filter(|word| !word.starts_with('-')) {
        let output = Command::cargo_bin("rip").unwrap().args([object, "help"]).output().unwrap();
        let usage = String::from_utf8(output.stderr).unwrap();
        assert!(usage.starts_with("Usage:"), "ip {object} help: {usage}");
        for verb in offered(&format!("ip {object} ")) {
            assert!(verb == "help" || usage.contains(&verb), "ip {object} {verb}");
        }
    }
}
