//! Lists of what ports have: the port's name, then its entries, one below the other.

use crate::print::{Color, Printer};
use crate::query::vlan_stats::INDENT;

/// The width of the column of names.
const WIDTH: usize = 18;

/// A port's name before the first of its entries; nothing without any. `key` is what JSON calls them.
pub fn port<T>(
    name: &str,
    key: &str,
    entries: impl IntoIterator<Item = T>,
    p: &mut Printer,
    each: impl Fn(T, &mut Printer),
) {
    let mut entries = entries.into_iter().peekable();
    if entries.peek().is_none() {
        return;
    }
    p.object(None, |p| {
        p.json("ifname", name);
        p.array(Some(key), |p| {
            let mut lead = name;
            for entry in entries {
                begin(std::mem::take(&mut lead), p);
                p.object(None, |p| each(entry, p));
            }
        });
    });
}

/// The first column.
fn begin(name: &str, p: &mut Printer) {
    let blanks = WIDTH.saturating_sub(name.len());
    match name {
        "" => p.blanks(blanks),
        _ => p.painted(Color::Ifname, |p| {
            p.text_value(name);
            p.blanks(blanks);
        }),
    }
}

/// A number, or the first and the last of several; JSON calls them by `keys`.
pub fn range<N: PartialEq>(keys: [&str; 2], first: N, last: N, p: &mut Printer)
where
    for<'v> crate::print::Val<'v>: From<N>,
{
    let several = first != last;
    p.put(keys[0], "", first, "");
    if several {
        p.put(keys[1], "-", last, "");
    }
}

/// A line below an entry.
pub fn below(p: &mut Printer) {
    p.line();
    p.blanks(INDENT);
}
