//! Module layers: a module imports lower layers only. CONTRIBUTING.md describes them.

use std::fs::{read_dir, read_to_string};
use std::path::{Path, PathBuf};

/// From the lowest layer to the highest. In a layer, a module may import those to its left.
const LAYERS: &[&[&str]] = &[
    &["text", "sys", "error"],
    &["netlink", "rt", "bpf"],
    &["names"],
    &["print"],
    &["session"],
    &["query"],
    &["cli", "attr"],
    TOOLS,
    &["applet", "complete", "hint", "rip", "man", "main"],
];
/// The tools do not import each other.
const TOOLS: &[&str] = &["ip", "bridge", "brctl", "legacy"];

/// The layer of a module and its place there. A name that is no module is defined in main.rs.
fn rank(module: &str) -> (usize, usize) {
    let place = |layer: &[&str]| layer.iter().position(|name| *name == module);
    let found = LAYERS.iter().enumerate().find_map(|(i, layer)| Some((i, place(layer)?)));
    found.unwrap_or_else(|| rank("main"))
}

fn may_import(importer: &str, imported: &str) -> bool {
    let are_tools = TOOLS.contains(&importer) && TOOLS.contains(&imported);
    importer == imported || !are_tools && rank(imported) < rank(importer)
}

/// The modules that a path from the root begins with: one, or each of a group in braces.
fn modules(path: &str) -> Vec<&str> {
    let Some(group) = path.strip_prefix('{') else { return vec![first_name(path)] };
    let mut depth = 0;
    let mut separates = |c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth == 0 && c == ',' || depth < 0
    };
    let end = group.find(|c| separates(c) && c == '}').unwrap_or(group.len());
    group[..end].split(separates).map(first_name).collect()
}

fn first_name(path: &str) -> &str {
    let path = path.trim_start();
    path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { sources(&path, into) } else { into.push(path) }
    }
}

#[test]
fn modules_import_lower_layers_only() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut files, mut wrong) = (Vec::new(), Vec::new());
    sources(&src, &mut files);
    for file in files {
        let name = file.strip_prefix(&src).unwrap().with_extension("");
        let place: Vec<_> = name.iter().map(|part| part.to_str().unwrap()).collect();
        let depth = place.iter().filter(|part| **part != "mod").count();
        let text = read_to_string(&file).unwrap();
        let code = text.lines().map(|line| line.split("//").next().unwrap_or_default());
        let code = code.collect::<Vec<_>>().join("\n");
        for root in ["crate::".to_string(), "super::".repeat(depth)] {
            for (at, _) in code.match_indices(&root) {
                let imported = modules(&code[at + root.len()..]);
                let refused = imported.iter().filter(|m| !m.is_empty() && !may_import(place[0], m));
                let line = code[..at].matches('\n').count() + 1;
                wrong.extend(refused.map(|m| format!("src/{}.rs:{line}: {m}", name.display())));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
