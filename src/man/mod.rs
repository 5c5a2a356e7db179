//! Generates the manual pages: usage, keywords and one-line descriptions from the rows, other text from `man/text/PAGE.md`.
//!
//! This module is compiled only for tests. The pages are in the repository. After a change of a row or a text, write them with
//! `SNAPSHOTS=overwrite cargo test --bin rip man::`.

mod pages;
mod rows;
mod schema;
mod synopsis;
mod text;
mod troff;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A file in the folder `man`.
#[derive(Debug, PartialEq, Eq)]
enum File {
    /// A page, in troff with the man macros.
    Page(String),
    /// A symbolic link to the file of a page.
    Link(String),
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("man")
}

/// Generates all files of the manual. Returns them by name. Errors: headings in texts that match no keyword, and names of two
/// pages.
fn files() -> Result<BTreeMap<String, File>, Vec<String>> {
    let (mut files, mut wrong) = (BTreeMap::new(), Vec::new());
    let mut texts = texts();
    for source in pages::all() {
        let text = texts.remove(&source.name).unwrap_or_default();
        let defaults =
            fs::read_to_string(folder().join(format!("text/defaults/{}.md", source.tool)));
        let (page, errors) = source.page(&text, &defaults.unwrap_or_default());
        let name = |name: &str| format!("{name}.{}", source.section);
        wrong.extend(errors.iter().map(|error| format!("man/text/{}.md: {error}", source.name)));
        let links =
            source.aliases.iter().map(|alias| (name(alias), File::Link(name(&source.name))));
        for (name, file) in links.chain([(name(&source.name), File::Page(page))]) {
            if files.insert(name.clone(), file).is_some() {
                wrong.push(format!("man/{name} would be written twice"));
            }
        }
    }
    wrong.extend(texts.keys().map(|name| format!("man/text/{name}.md: no page has this name")));
    if wrong.is_empty() { Ok(files) } else { Err(wrong) }
}

/// Reads the texts in `man/text`. Returns them by page name.
fn texts() -> BTreeMap<String, String> {
    let paths = fs::read_dir(folder().join("text")).unwrap().map(|entry| entry.unwrap().path());
    let texts = paths.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_string();
    texts.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}

/// Reads the pages in the folder `man`. Returns them by file name.
fn kept() -> BTreeMap<String, File> {
    let paths = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let pages = paths
        .filter(|path| path.extension().is_some_and(|section| section == "8" || section == "1"));
    let file = |path: &Path| match fs::read_link(path) {
        Ok(target) => File::Link(target.to_str().unwrap().into()),
        Err(_) => File::Page(fs::read_to_string(path).unwrap()),
    };
    pages.map(|path| (path.file_name().unwrap().to_str().unwrap().into(), file(&path))).collect()
}

/// Writes `files` to the folder `man` and deletes all other pages there. `kept`: the present pages.
fn write(files: &BTreeMap<String, File>, kept: &BTreeMap<String, File>) -> std::io::Result<()> {
    for name in
        kept.iter().filter(|(name, file)| files.get(*name) != Some(file)).map(|(name, _)| name)
    {
        fs::remove_file(folder().join(name))?;
    }
    for (name, file) in files.iter().filter(|(name, file)| kept.get(*name) != Some(file)) {
        match file {
            File::Page(text) => fs::write(folder().join(name), text)?,
            File::Link(target) => std::os::unix::fs::symlink(target, folder().join(name))?,
        }
    }
    Ok(())
}

/// Fails if a heading of a text matches no keyword, if two pages have the same name, or if a page in `man` is not current.
#[test]
fn pages_are_current() {
    let files = files().unwrap_or_else(|wrong| panic!("\n{}", wrong.join("\n")));
    let kept = kept();
    if std::env::var("SNAPSHOTS").is_ok_and(|word| word == "overwrite") {
        return write(&files, &kept).unwrap();
    }
    let names = files.keys().chain(kept.keys());
    let stale: Vec<_> = names.filter(|name| files.get(*name) != kept.get(*name)).collect();
    assert!(
        stale.is_empty(),
        "SNAPSHOTS=overwrite cargo test --bin rip man:: writes anew: {stale:?}"
    );
}

/// Pages without a text. Remove a name when its text is written.
const WITHOUT_TEXT: &[&str] = &[
    "ip-link-bond",
    "ip-link-bridge",
    "ip-link-bridge_slave",
    "ip-link-can",
    "ip-link-geneve",
    "ip-link-gre",
    "ip-link-ipip",
    "ip-link-macsec",
    "ip-link-macvlan",
    "ip-link-vlan",
    "ip-link-vxlan",
];

#[test]
fn every_page_has_a_text() {
    let texts = texts();
    let pages = pages::all().into_iter().map(|source| source.name);
    let bare: Vec<_> = pages.filter(|name| !texts.contains_key(name)).collect();
    let new: Vec<_> = bare.iter().filter(|name| !WITHOUT_TEXT.contains(&name.as_str())).collect();
    assert!(new.is_empty(), "no text in man/text: {new:?}");
}

/// Pages that must have five examples. Other pages must have two.
const MUCH_USED: &[&str] = &[
    "rip",
    "ip",
    "ip-address",
    "ip-link",
    "ip-neigh",
    "ip-netns",
    "ip-route",
    "ip-rule",
    "bridge",
    "bridge-fdb",
    "bridge-vlan",
    "brctl",
    "ifconfig",
    "route",
];

/// Fails if a text has no DESCRIPTION or too few examples. tests/manual.rs runs the examples.
#[test]
fn texts_describe_and_have_examples() {
    for (name, markdown) in texts() {
        let mut text = text::parse(&markdown).unwrap();
        let mut section = |heading: &str| text.take(&[heading.to_string()]).unwrap_or_default();
        assert!(!section("DESCRIPTION").body.is_empty(), "man/text/{name}.md: no DESCRIPTION");
        let examples = section("EXAMPLES").inner;
        let count = examples.iter().filter(|example| example.body.contains(".EX\n")).count();
        let least = if MUCH_USED.contains(&name.as_str()) { 5 } else { 2 };
        assert!(count >= least, "man/text/{name}.md: {count} examples, not {least}");
    }
}
