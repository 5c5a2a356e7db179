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

/// Whether it is one JSON text (RFC 8259) after the other, for each line of a monitor is one.
fn is_json(text: &[u8]) -> bool {
    let mut reader = Reader { text, at: 0 };
    while reader.peek().is_some() {
        if reader.value().is_none() {
            return false;
        }
    }
    true
}

/// Reads JSON and keeps nothing of it. Not by the crate serde_json: its comparisons with numbers leave the types of ours
/// open where rip's own tests are compiled.
struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        while matches!(self.text.get(self.at)?, b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
        self.text.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn value(&mut self) -> Option<()> {
        match self.peek()? {
            b'{' => self.several(b'}', |reader| {
                reader.string()?;
                reader.take(b':')?;
                reader.value()
            }),
            b'[' => self.several(b']', Self::value),
            b'"' => self.string(),
            _ => self.word(),
        }
    }

    fn several(&mut self, end: u8, one: impl Fn(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        if self.take(end).is_some() {
            return Some(());
        }
        loop {
            one(self)?;
            if self.take(end).is_some() {
                return Some(());
            }
            self.take(b',')?;
        }
    }

    fn string(&mut self) -> Option<()> {
        self.take(b'"')?;
        let start = self.at;
        loop {
            match self.text.get(self.at)? {
                b'"' => break,
                b'\\' => self.at += 2,
                0..0x20 => return None,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        std::str::from_utf8(self.text.get(start..self.at)?).ok().map(drop)
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<()> {
        let rest = &self.text[self.at..];
        let is_end = |byte: &u8| matches!(byte, b',' | b']' | b'}') || byte.is_ascii_whitespace();
        let len = rest.iter().position(is_end).unwrap_or(rest.len());
        self.at += len;
        let word = std::str::from_utf8(&rest[..len]).ok()?;
        let digits = word.strip_prefix('-').unwrap_or(word);
        let number = digits.starts_with(|c: char| c.is_ascii_digit())
            && (!digits.starts_with('0')
                || digits.len() == 1
                || !digits.as_bytes()[1].is_ascii_digit())
            && word.parse::<f64>().is_ok();
        (number || matches!(word, "true" | "false" | "null")).then_some(())
    }
}
