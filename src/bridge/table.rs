//! Lists of what ports have: the port's name, then its entries, one below the other.

use crate::print::{Color, Printer};
use crate::query::vlan_stats::INDENT;
use crate::text::Ifname;

/// The width of the column of names.
const WIDTH: usize = 18;

/// A port's name before the first of its entries; nothing without any. `key` is what JSON calls them.
pub fn port<T>(
    name: &Ifname,
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
            let mut lead = Some(name);
            for entry in entries {
                begin(lead.take(), p);
                p.object(None, |p| each(entry, p));
            }
        });
    });
}

/// The first column.
fn begin(name: Option<&Ifname>, p: &mut Printer) {
    match name {
        None => p.blanks(WIDTH),
        Some(name) => p.painted(Color::Ifname, |p| {
            p.text_value(name);
            p.blanks(WIDTH.saturating_sub(name.as_bytes().len()));
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
