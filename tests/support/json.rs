//! What is written with -json: every document of rip must be one, also where the reference's is not.

use super::tools::Tool;

/// Stands in a case with `#! mask json` for a document, whatever it holds.
const DOCUMENT: &[u8] = b"(JSON)\n";
/// Stands behind what rip wrote and no JSON parser reads.
const BROKEN: &[u8] = b"(not JSON)\n";

/// What `tool` wrote for `command`, marked where it is not JSON but should be; `masked` if the reference is known to
/// write something else here.
pub fn checked(mut output: Vec<u8>, command: &str, tool: Tool, masked: bool) -> Vec<u8> {
    let Some(start) = document(&output).filter(|_| asks_for_json(command)) else { return output };
    let valid = is_json(&output[start..]);
    match tool {
        Tool::Rip if !valid => output.extend_from_slice(BROKEN),
        _ if masked => output.splice(start.., DOCUMENT.iter().copied()).for_each(drop),
        _ => {}
    }
    output
}

/// Whether all of the output is JSON: not where others write too, nor for what each line of a batch asks for.
fn asks_for_json(command: &str) -> bool {
    let mut words = command.split_whitespace();
    let others = command.contains(['|', ';', '&', '`']) || command.contains(" -b");
    !others && words.any(|word| matches!(word, "-j" | "-js" | "-jso" | "-json" | "--json"))
}

/// Where a document begins: behind what was written on stderr, if that is in the same file.
fn document(output: &[u8]) -> Option<usize> {
    let begins =
        |at: &usize| matches!(output[*at], b'[' | b'{') && (*at == 0 || output[*at - 1] == b'\n');
    (0..output.len()).find(begins)
}

fn is_json(text: &[u8]) -> bool {
    serde_json::Deserializer::from_slice(text).into_iter::<serde_json::Value>().all(|v| v.is_ok())
}
