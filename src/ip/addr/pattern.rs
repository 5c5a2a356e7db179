//! Patterns as fnmatch(3) reads them: `eth0:*`, `b?`, `[a-c]*`.

/// Whether all of `text` fits `pattern`.
pub fn matches(pattern: &str, text: &str) -> bool {
    fits(&pattern.chars().collect::<Vec<_>>(), &text.chars().collect::<Vec<_>>())
}

fn fits(pattern: &[char], text: &[char]) -> bool {
    match (pattern, text) {
        ([], _) => text.is_empty(),
        (['*', rest @ ..], _) => (0..=text.len()).any(|at| fits(rest, &text[at..])),
        (['?', rest @ ..], [_, left @ ..]) => fits(rest, left),
        (['[', rest @ ..], [c, left @ ..]) => match set(rest, *c) {
            Some((found, rest)) => found && fits(rest, left),
            None => *c == '[' && fits(rest, left),
        },
        (['\\', escaped, rest @ ..], [c, left @ ..]) => escaped == c && fits(rest, left),
        ([wanted, rest @ ..], [c, left @ ..]) => wanted == c && fits(rest, left),
        (_, []) => false,
    }
}

/// Whether `c` is in the set that begins here, and what follows it; none if it does not end.
fn set(pattern: &[char], c: char) -> Option<(bool, &[char])> {
    let negated = matches!(pattern, ['!' | '^', ..]);
    let mut rest = if negated { &pattern[1..] } else { pattern };
    let (mut found, mut first) = (false, true);
    loop {
        rest = match rest {
            [']', rest @ ..] if !first => return Some((found != negated, rest)),
            [low, '-', high, rest @ ..] if *high != ']' => {
                found |= (*low..=*high).contains(&c);
                rest
            }
            [one, rest @ ..] => {
                found |= *one == c;
                rest
            }
            [] => return None,
        };
        first = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, text) in [
            ("*", ""),
            ("b0:*", "b0:1"),
            ("b?:[12]", "b0:2"),
            ("[!a]", "b"),
            ("[]]", "]"),
            ("[", "["),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("b0", "b0:1"), ("b[1-3]", "b4"), ("?", ""), ("\\*", "x")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
