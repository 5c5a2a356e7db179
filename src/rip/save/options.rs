//! Writes the options of a link kind as the words that set them.
//!
//! For each attribute that the kernel reports, several candidate spellings are parsed with the parser of the kind. A
//! spelling that results in the same attribute is used, so options need no second definition for output.

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::attr::{Attr, Type};
use crate::cli::args::Args;
use crate::cli::grammar::Value;
use crate::netlink::Nlas;
use crate::netlink::message::{ip, u32_at, uint};
use crate::print::{Printer, Style, format};
use crate::session::Session;

/// Returns the words that set the options of a kind to the values in `data`, and the keywords of options for which no
/// spelling was found. Options for which `skip` is true are omitted.
pub fn words(
    kind: &LinkKind,
    data: &Nlas,
    skip: impl Fn(&Attr) -> bool,
    s: &Session,
) -> (Vec<String>, Vec<&'static str>) {
    // The parser of a kind with required options refuses other options alone. For such a kind, the check for required
    // options is omitted.
    let is_strict = read(kind, &[], true, s).is_some();
    let none = read(kind, &[], is_strict, s);
    let (right, wrong) = none.map_or((0, 0), |read| compare(kind, &read, data));
    let mut found = Found { words: Vec::new(), right, wrong, is_strict };
    let rows = kind.set.iter().filter(|row| !skip(row) && !is_usual(row, data));
    let mut left: Vec<_> = rows.filter(|row| has_value(row, data)).collect();
    // An option that is zero may conflict with another one that is not zero, so zeros come last.
    left.sort_by_key(|row| is_zero(row, data));
    // An option may require another one, so the loop repeats while options are added.
    loop {
        let before = left.len();
        left.retain(|row| !found.add(kind, row, data, s));
        if left.len() == before {
            break;
        }
    }
    let is_missing = |row: &Attr| !is_zero(row, data) && !found.says(kind, row.id, data, s);
    let missing = left.iter().filter(|row| is_missing(row)).map(|row| row.name()).collect();
    (found.words, missing)
}

/// Whether the reported value consists of zeros.
fn is_zero(row: &Attr, data: &Nlas) -> bool {
    data.get(row.id).unwrap_or_default().iter().all(|byte| *byte == 0)
}

/// Whether the reported value is the default.
fn is_usual(row: &Attr, data: &Nlas) -> bool {
    match row.ty {
        Type::Bool { usual: Some(usual) } => data.uint(row.id) == Some(usual.into()),
        _ => row.quiet_zero && is_zero(row, data),
    }
}

/// Whether the kernel reports the attribute of this option.
fn has_value(row: &Attr, data: &Nlas) -> bool {
    let other = match row.ty {
        Type::Addr { v6 } => data.has(v6),
        _ => row.beside != 0 && data.has(row.beside),
    };
    !row.spec.words.is_empty() && (data.has(row.id) || other)
}

/// The words found so far, and how many of their attributes equal the reported ones.
struct Found {
    words: Vec<String>,
    right: u32,
    wrong: u32,
    /// Whether the options are checked for completeness and for valid combinations.
    is_strict: bool,
}

impl Found {
    /// Adds the words of an option if this makes more attributes equal and none different.
    fn add(&mut self, kind: &LinkKind, row: &Attr, data: &Nlas, s: &Session) -> bool {
        for words in candidates(row, data, s) {
            let all = [&self.words[..], &words].concat();
            let Some(read) = read(kind, &all, self.is_strict, s) else { continue };
            let (right, wrong) = compare(kind, &read, data);
            if right > self.right && wrong <= self.wrong {
                (self.words, self.right, self.wrong) = (all, right, wrong);
                return true;
            }
        }
        false
    }

    /// Whether the words set an attribute to the reported value.
    fn says(&self, kind: &LinkKind, id: u16, data: &Nlas, s: &Session) -> bool {
        let read = read(kind, &self.words, self.is_strict, s);
        let value = read.as_ref().and_then(|read| read.get(id));
        value.is_some_and(|value| agreement(kind, id, value, data).1 == 0)
    }
}

/// Returns the attributes that the words set, or `None` if the kind refuses the words.
fn read(kind: &LinkKind, words: &[String], is_strict: bool, s: &Session) -> Option<NlaBuf> {
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let read = if is_strict { LinkKind::read } else { LinkKind::read_words };
    let mut values = kind.buffer(false, None);
    read(kind, &mut values, &mut Args::new(&words), s).ok()?;
    Some(values)
}

/// Counts the attributes that equal the reported ones, and those that differ.
fn compare(kind: &LinkKind, read: &NlaBuf, data: &Nlas) -> (u32, u32) {
    let each = read.iter().map(|(id, value)| agreement(kind, id, value, data));
    each.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
}

/// Counts for one attribute. If options are bits of the attribute, each bit is counted.
fn agreement(kind: &LinkKind, id: u16, value: &[u8], data: &Nlas) -> (u32, u32) {
    let reported = data.get(id).unwrap_or_default();
    let rows = kind.set.iter().chain(kind.show).filter(|row| row.id == id);
    let types: Vec<_> = rows.map(|row| row.ty).collect();
    let has = |wanted: fn(&Type) -> bool| types.iter().any(wanted);
    if has(|ty| matches!(ty, Type::Bit(_) | Type::Switch(_))) {
        let (mask, known) = (u32_at(value, 4), u32_at(reported, 4));
        let wrong = (u32_at(value, 0) ^ u32_at(reported, 0)) & mask | mask & !known;
        return ((mask & !wrong).count_ones(), wrong.count_ones());
    }
    if has(|ty| matches!(ty, Type::Among { .. })) {
        let (set, there) = (uint(value), uint(reported));
        return ((set & there).count_ones(), (set & !there).count_ones());
    }
    let is_right = value == reported;
    (is_right.into(), (!is_right).into())
}

/// Returns candidate spellings of an option's value, the most likely first.
fn candidates(row: &Attr, data: &Nlas, s: &Session) -> Vec<Vec<String>> {
    let keyword = row.name().to_string();
    if matches!(row.spec.value, Value::None) && row.spec.value_name.is_empty() {
        let negated = row.spec.negatable.then(|| vec![format!("no{keyword}")]);
        return [vec![keyword]].into_iter().chain(negated).collect();
    }
    let values = values(row, data.get(row.id).unwrap_or_default(), s).into_iter();
    let all = [shown(row, data, s)].into_iter().chain(values.map(|value| vec![value]));
    all.map(|mut value| {
        value.insert(0, keyword.clone());
        value
    })
    .collect()
}

/// Returns the value as it is printed, word by word.
fn shown(row: &Attr, data: &Nlas, s: &Session) -> Vec<String> {
    let mut printer = Printer::new(Style::default());
    row.write(data, &mut printer, s);
    let text = crate::print::stdout::kept(|| drop(printer));
    let text = crate::text::from_c(&text).into_owned();
    let no_value = |word: &&str| ![row.label, row.name(), "{", "}"].contains(word);
    text.split_whitespace().filter(no_value).map(str::to_string).collect()
}

/// Returns candidates that consist of one word: a word of the keyword, a number, an address, a name.
fn values(row: &Attr, bytes: &[u8], s: &Session) -> Vec<String> {
    let words: Vec<_> = match row.spec.value {
        Value::OnOff => vec!["off", "on"],
        Value::OneOf(words) => words.to_vec(),
        Value::Known(names) | Value::Names(names) => names.iter().map(|name| name.0).collect(),
        _ => Vec::new(),
    };
    let mut all: Vec<_> = words.into_iter().map(str::to_string).collect();
    let number = uint(bytes);
    let reversed: Vec<_> = bytes.iter().rev().copied().collect();
    all.extend([number.to_string(), uint(&reversed).to_string(), (number as i32).to_string()]);
    all.extend(ip(bytes).map(format::ip));
    all.extend((bytes.len() == 4).then(|| s.links.name(number as u32).to_string()));
    all.extend([format::hex_bytes(bytes, ":"), crate::text::from_c(bytes).into_owned()]);
    all
}
