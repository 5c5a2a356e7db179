//! Bits with names: `<GVRP,MVRP>`.

use crate::print::Printer;

/// Writes the bits that are set: in text between angle brackets, in JSON an array.
/// Bits without a name come last, as one hexadecimal number.
pub fn show(key: &str, names: &[(&str, u64)], bits: u64, p: &mut Printer) {
    let named: u64 = names.iter().map(|row| row.1).sum();
    let rest = Some(bits & !named).filter(|rest| *rest != 0).map(|rest| format!("{rest:x}"));
    let set = names.iter().filter(|row| bits & row.1 != 0).map(|row| row.0.to_string());
    p.text("<");
    p.array(Some(key), |p| {
        for (i, name) in set.chain(rest).enumerate() {
            p.element(if i == 0 { "" } else { "," }, &name, "");
        }
    });
    p.text("> ");
}
