//! Checks the layers of modules: a module imports only from lower layers. CONTRIBUTING.md describes the layers.

use std::fs::{read_dir, read_to_string};
use std::path::Path;

/// The layers from the lowest to the highest. Within a layer, a module may import those to its left; the tools do not
/// import each other.
const LAYERS: &[&[&str]] = &[
    &["text", "sys", "error"],
    &["netlink", "rt", "bpf"],
    &["names"],
    &["print"],
    &["session"],
    &["query"],
    &["cli", "attr"],
    TOOLS,
    &["applet", "help", "complete", "hint", "rip", "man", "main"],
];
const TOOLS: &[&str] = &["ip", "bridge", "brctl", "legacy", "ss", "nstat"];

/// Returns the layer of a module and its position there. Names that are not modules are defined in main.rs.
fn rank(module: &str) -> (usize, usize) {
    let place = |layer: &[&str]| layer.iter().position(|name| *name == module);
    let found = LAYERS.iter().enumerate().find_map(|(i, layer)| Some((i, place(layer)?)));
    found.unwrap_or_else(|| rank("main"))
}

fn may_import(importer: &str, imported: &str) -> bool {
    let are_tools = TOOLS.contains(&importer) && TOOLS.contains(&imported);
    importer == imported || !are_tools && rank(imported) < rank(importer)
}

#[test]
fn modules_import_lower_layers_only() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut paths, mut wrong) = (vec![src.clone()], Vec::new());
    while let Some(file) = paths.pop() {
        if file.is_dir() {
            paths.extend(read_dir(file).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let name = file.strip_prefix(&src).unwrap().with_extension("");
        let place: Vec<_> = name.iter().map(|part| part.to_str().unwrap()).collect();
        let supers = "super::".repeat(place.iter().filter(|part| **part != "mod").count());
        for (i, line) in read_to_string(&file).unwrap().lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            let imports = code.split("crate::").skip(1).chain(code.split(&supers).skip(1));
            // A group such as `crate::{ip, rt}` counts as an import from main.rs, so each module needs its own `use`.
            // `super::*` occurs in unit tests.
            for path in imports.filter(|path| !path.starts_with('*')) {
                let end = path.find(|c: char| !c.is_alphanumeric() && c != '_');
                let imported = &path[..end.unwrap_or(path.len())];
                if !may_import(place[0], imported) {
                    wrong.push(format!("src/{}.rs:{}: {imported}", name.display(), i + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
