//! The order of interfaces in `ifconfig`. A number at the end of a name is compared as a number, and an alias with a number
//! follows its interface.

use std::cmp::Ordering;

/// Compares two names.
pub fn compare(a: &[u8], b: &[u8]) -> Ordering {
    key(a).cmp(&key(b)).then_with(|| a.cmp(b))
}

/// Splits a name into name without number, number, and number of the alias.
fn key(name: &[u8]) -> (&[u8], Option<u64>, Option<u64>) {
    let mut parts = name.split(|byte| *byte == b':');
    match (parts.next(), parts.next().and_then(number), parts.next()) {
        (Some(device), Some(alias), None) => {
            let (stem, number) = split(device);
            (stem, number, Some(alias))
        }
        _ => {
            let (stem, number) = split(name);
            (stem, number, None)
        }
    }
}

fn number(digits: &[u8]) -> Option<u64> {
    let add = |n: u64, digit: &u8| n.saturating_mul(10).saturating_add((digit - b'0').into());
    let all = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    all.then(|| digits.iter().fold(0, add))
}

fn split(name: &[u8]) -> (&[u8], Option<u64>) {
    let digits = name.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let (stem, digits) = name.split_at(name.len() - digits);
    (stem, number(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_aliases() {
        let mut names =
            ["eth10", "v2:z", "v10", "v2:10", "eth1.5", "v2:9", "v2", "v02", "v", "eth1"];
        names.sort_by(|a, b| compare(a.as_bytes(), b.as_bytes()));
        let sorted = ["eth1", "eth10", "eth1.5", "v", "v02", "v2", "v2:9", "v2:10", "v10", "v2:z"];
        assert_eq!(names, sorted);
    }
}
