//! `arp -f [FILE]`: adds the entries of a file, each line as the words behind `arp -s`.

use super::{Asked, change, failed};
use crate::cli::args::Args;
use crate::error::{Kind, Result, warn};
use crate::legacy::file;
use crate::session::Session;
use crate::text::scan::pieces;
use crate::text::{from_bytes, to_path};

const FILE: &str = "/etc/ethers";
/// Bytes of a line that the reference reads at once: what is longer goes on as another line.
const LINE: usize = 1023;

/// Adds the entries. A line that fails is reported, and does not change the exit code; a wrong keyword ends it.
pub fn run(s: &Session, asked: &Asked, path: Option<&str>) -> Result {
    let path = path.unwrap_or(FILE);
    let bytes = file::read(to_path(path))
        .map_err(|_| failed(format!("arp: cannot open etherfile {path} !")).about(path))?;
    for (number, line) in (1..).zip(pieces(&bytes, LINE)) {
        let line = from_bytes(line);
        if asked.verbose {
            crate::error::write(&format!(">> {line}"));
        }
        let line = line.strip_suffix('\n').unwrap_or(&line);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut words = words(line);
        if words.len() < 2 {
            warn(&format!("arp: format error on line {number} of etherfile {path} !"));
            continue;
        }
        if words[0].contains(':') {
            words.swap(0, 1);
        }
        match change::set(s, asked, &mut Args::new(&words)) {
            Ok(()) => {}
            Err(error) if matches!(error.kind, Kind::Usage { .. }) => return Err(error),
            Err(error) => {
                error.report();
                warn(&format!("arp: cannot set entry on line {number} of etherfile {path} !"));
            }
        }
    }
    Ok(())
}

/// The words of a line, between blanks and tabs; a quoted word may contain them.
fn words(line: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut rest = line.trim_start_matches([' ', '\t']);
    while let Some(first) = rest.chars().next() {
        let (word, behind) = match first {
            '"' | '\'' => rest[1..].split_once(first).unwrap_or((&rest[1..], "")),
            _ => rest.split_once([' ', '\t']).unwrap_or((rest, "")),
        };
        all.push(word);
        rest = behind.trim_start_matches([' ', '\t']);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_of_a_line() {
        assert_eq!(words("\t10.0.0.1  02:00 pub\t"), ["10.0.0.1", "02:00", "pub"]);
        assert_eq!(words("\"a b\"'c'd"), ["a b", "c", "d"]);
        assert_eq!(words("'a"), ["a"]);
        assert!(words(" \t").is_empty());
    }
}
