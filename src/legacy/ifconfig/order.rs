//! The order that `ifconfig` lists interfaces in: numbers at the end count as numbers, and an alias
//! with a number follows its device.

use std::cmp::Ordering;

/// Which of two names comes first.
pub fn compare(a: &str, b: &str) -> Ordering {
    key(a).cmp(&key(b)).then_with(|| a.cmp(b))
}

/// The name without its number, the number, the number of the alias.
fn key(name: &str) -> (&str, Option<u64>, Option<u64>) {
    match name.rsplit_once(':') {
        Some((device, alias)) if !device.contains(':') && is_number(alias) => {
            let (stem, number) = split(device);
            (stem, number, alias.parse().ok())
        }
        _ => {
            let (stem, number) = split(name);
            (stem, number, None)
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn split(name: &str) -> (&str, Option<u64>) {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    (stem, name[stem.len()..].parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_aliases() {
        let mut names =
            ["eth10", "v2:z", "v10", "v2:10", "eth1.5", "v2:9", "v2", "v02", "v", "eth1"];
        names.sort_by(|a, b| compare(a, b));
        let sorted = ["eth1", "eth10", "eth1.5", "v", "v02", "v2", "v2:9", "v2:10", "v10", "v2:z"];
        assert_eq!(names, sorted);
    }
}
