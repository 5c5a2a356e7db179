//! Parses options as getopt_long(3) does: anywhere on the command line, short options bundled, long options
//! abbreviated.

use super::options::Opt;

/// An option of the command line.
pub struct Given<'a> {
    /// The last spelling in the option's row, such as `--version`.
    pub name: &'static str,
    /// The value, if the option takes one.
    pub value: Option<&'a str>,
}

/// A parsed command line.
pub struct Line<'a> {
    /// The options in order. An invalid option is an error message: `tool: invalid option -- 'x'`.
    pub options: Vec<Result<Given<'a>, String>>,
    /// The words that are neither options nor values of options.
    pub operands: Vec<&'a str>,
}

/// Parses `words` according to the options in `table`, whose spellings include the dashes. `tool` is argv[0], for error
/// messages. An abbreviation of several long options selects the first of them if `alike` is true for all.
pub fn read<'a>(
    tool: &str,
    table: &'static [Opt],
    words: &[&'a str],
    alike: fn(&str) -> bool,
) -> Line<'a> {
    let mut line = Line { options: vec![], operands: vec![] };
    let mut words = words.iter().copied();
    while let Some(word) = words.next() {
        let found = &mut line.options;
        if word == "--" {
            line.operands.extend(words.by_ref());
        } else if let Some(long) = word.strip_prefix("--") {
            found.push(read_long(table, long, &mut words, alike));
        } else if word.len() > 1 && word.starts_with('-') {
            read_short(table, &word[1..], &mut words, found);
        } else {
            line.operands.push(word);
        }
    }
    for option in &mut line.options {
        if let Err(why) = option {
            *why = format!("{tool}: {why}");
        }
    }
    line
}

/// Parses the letters after one dash. The rest of the word is the value of the first letter that takes one.
fn read_short<'a>(
    table: &'static [Opt],
    letters: &'a str,
    words: &mut impl Iterator<Item = &'a str>,
    found: &mut Vec<Result<Given<'a>, String>>,
) {
    for (at, letter) in letters.char_indices() {
        let spelling = format!("-{letter}");
        let option = table.iter().find(|option| option.words.iter().any(|w| w.text == spelling));
        let Some(option) = option else {
            found.push(Err(format!("invalid option -- '{letter}'")));
            continue;
        };
        if option.value_name.is_empty() {
            found.push(Ok(Given { name: name(option), value: None }));
            continue;
        }
        let rest = &letters[at + letter.len_utf8()..];
        let value = Some(rest).filter(|rest| !rest.is_empty()).or_else(|| words.next());
        found.push(match value {
            Some(_) => Ok(Given { name: name(option), value }),
            None => Err(format!("option requires an argument -- '{letter}'")),
        });
        break;
    }
}

/// Parses `name` or `name=value`. An unambiguous abbreviation of the name is sufficient.
fn read_long<'a>(
    table: &'static [Opt],
    long: &'a str,
    words: &mut impl Iterator<Item = &'a str>,
    alike: fn(&str) -> bool,
) -> Result<Given<'a>, String> {
    let (typed, mut value) = match long.split_once('=') {
        Some((typed, value)) => (typed, Some(value)),
        None => (long, None),
    };
    let longs = || {
        let spellings = table.iter().flat_map(|o| o.words.iter().map(move |word| (o, word.text)));
        spellings.filter_map(|(o, text)| Some((o, text.strip_prefix("--")?)))
    };
    let fits: Vec<_> = match longs().find(|(_, name)| *name == typed) {
        Some(exact) => vec![exact],
        None => longs().filter(|(_, name)| name.starts_with(typed)).collect(),
    };
    let one = match fits[..] {
        [one] => Some(one),
        [first, ..] if fits.iter().all(|(option, _)| alike(name(option))) => Some(first),
        _ => None,
    };
    let Some((option, whole)) = one else {
        if fits.is_empty() {
            return Err(format!("unrecognized option '--{long}'"));
        }
        // The error omits the other options that mean the same as the first.
        let is_alike = |option| alike(name(option)) && alike(name(fits[0].0));
        let others = fits.iter().skip(1).filter(|(option, _)| !is_alike(*option));
        let all: String =
            fits.iter().take(1).chain(others).map(|(_, name)| format!(" '--{name}'")).collect();
        return Err(format!("option '--{long}' is ambiguous; possibilities:{all}"));
    };
    match (option.value_name.is_empty(), value) {
        (true, Some(_)) => return Err(format!("option '--{whole}' doesn't allow an argument")),
        (false, None) => value = words.next(),
        _ => {}
    }
    if !option.value_name.is_empty() && value.is_none() {
        return Err(format!("option '--{whole}' requires an argument"));
    }
    Ok(Given { name: name(option), value })
}

/// The last spelling of an option, by which callers identify it.
fn name(option: &'static Opt) -> &'static str {
    option.words.last().map_or("", |word| word.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::grammar::Value;
    use crate::cli::options::{flag, named};
    use crate::text::word::exact;

    static TABLE: &[Opt] = &[
        flag(exact!["-a", "--all"], ""),
        named(exact!["-f", "--file"], Value::File, "FILE", ""),
        flag(exact!["--alter"], ""),
        flag(exact!["--filter"], ""),
    ];

    fn shown(words: &[&str]) -> String {
        let line = read("./x", TABLE, words, |name| name.starts_with("--al"));
        let options = line.options.iter().map(|option| match option {
            Ok(given) => format!("{}={} ", given.name, given.value.unwrap_or("")),
            Err(why) => format!("{why} "),
        });
        format!("{}| {}", options.collect::<String>(), line.operands.join(" "))
    }

    #[test]
    fn as_the_c_library() {
        assert_eq!(shown(&["-af", "y", "z", "-a"]), "--all= --file=y --all= | z");
        assert_eq!(shown(&["-fy", "--", "-a", "-"]), "--file=y | -a -");
        assert_eq!(shown(&["--all", "--file=y", "--alt"]), "--all= --file=y --alter= | ");
        assert_eq!(shown(&["b", "-xa"]), "./x: invalid option -- 'x' --all= | b");
        let two = "./x: option '--fil' is ambiguous; possibilities: '--file' '--filter' | ";
        assert_eq!(shown(&["--fil"]), two);
        assert_eq!(shown(&["--al"]), "--all= | ");
        assert_eq!(shown(&["--all=1"]), "./x: option '--all' doesn't allow an argument | ");
        assert_eq!(shown(&["-f"]), "./x: option requires an argument -- 'f' | ");
    }
}
