//! `arp -f [FILE]`: adds the entries of a file. A line has the arguments of `arp -s`.

use super::{ArpOptions, change, failed};
use crate::cli::args::Args;
use crate::error::{Kind, Result, warn};
use crate::legacy::file;
use crate::session::Session;
use crate::text::scan::pieces;
use crate::text::{from_bytes, to_path};

/// The file that is read if the command line names none.
const FILE: &str = "/etc/ethers";
/// Longest line in bytes, including the newline. The rest of a longer line is read as the next line, as in net-tools.
const MAX_LINE: usize = 1023;

/// Adds the entries of a file. A line that fails is reported, and the exit code stays 0. Errors: the file cannot be opened,
/// or a line has an unknown keyword, which ends the run.
pub fn run(s: &Session, options: &ArpOptions, path: Option<&str>) -> Result {
    let path = path.unwrap_or(FILE);
    let bytes = file::read(to_path(path))
        .map_err(|_| failed(format!("arp: cannot open etherfile {path} !")).about(path))?;
    for (number, line) in (1..).zip(pieces(&bytes, MAX_LINE)) {
        let line = from_bytes(line);
        if options.verbose {
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
        match change::set(s, options, &mut Args::new(&words)) {
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

/// Splits a line at blanks and tabs. A word in quotes, single or double, may contain both.
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
