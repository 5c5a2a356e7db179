//! Lays out help: a title, paragraphs, rows of two columns, and lists in columns.

use std::fmt::Write;

/// The indentation of rows.
const INDENT: usize = 2;
/// The minimum width of the right column. If it would be narrower, each row is printed in two lines.
const RIGHT: usize = 24;

/// A name and its description.
pub(super) struct Row {
    name: String,
    doc: String,
    indent: usize,
}

impl Row {
    /// Builds a row.
    pub fn new(name: String, doc: &str) -> Row {
        Row { name, doc: doc.into(), indent: INDENT }
    }

    /// Indents the row, for an entry below another one.
    pub(super) fn indented(self) -> Row {
        Row { indent: self.indent + INDENT, ..self }
    }

    fn left(&self) -> usize {
        self.indent + self.name.chars().count()
    }
}

enum Part {
    Title(String, String),
    Text(String),
    Rows(String, Vec<Row>),
    Columns(String, Vec<String>),
}

/// A page of help. The layout is computed when the width is known.
pub struct Page(Vec<Part>);

impl Page {
    /// An empty page.
    pub fn new() -> Page {
        Page(Vec::new())
    }

    /// Adds the name of the topic and its description.
    pub fn title(&mut self, name: &str, doc: &str) {
        self.0.push(Part::Title(name.into(), doc.into()));
    }

    /// Adds a paragraph.
    pub fn text(&mut self, text: &str) {
        self.0.push(Part::Text(text.into()));
    }

    /// Adds a heading with rows, if there are any.
    pub fn rows(&mut self, heading: &str, rows: impl Iterator<Item = Row>) {
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            self.0.push(Part::Rows(heading.into(), rows));
        }
    }

    /// Adds a heading with words in columns.
    pub fn columns(&mut self, heading: &str, words: impl Iterator<Item = &'static str>) {
        self.0.push(Part::Columns(heading.into(), words.map(str::to_string).collect()));
    }

    /// Formats the page for lines of `width` characters. `is_styled`: headings and names are bold.
    pub(super) fn text_of(&self, width: usize, is_styled: bool) -> String {
        let mut out = Out { text: String::new(), width, is_styled };
        let mut was_text = false;
        for (at, part) in self.0.iter().enumerate() {
            let is_text = matches!(part, Part::Text(_));
            if at > 0 && !(is_text && was_text) {
                out.text.push('\n');
            }
            was_text = is_text;
            out.part(part);
        }
        out.text
    }
}

struct Out {
    text: String,
    width: usize,
    is_styled: bool,
}

impl Out {
    fn part(&mut self, part: &Part) {
        match part {
            Part::Title(name, doc) => {
                let bold = self.bold(name);
                let used = name.chars().count() + 2;
                let lines = folded(doc, self.width, used);
                let _ = writeln!(self.text, "{bold}: {}", lines.join("\n"));
            }
            Part::Text(text) => {
                let lines = folded(text, self.width, 0);
                let _ = writeln!(self.text, "{}", lines.join("\n"));
            }
            Part::Rows(heading, rows) => {
                self.heading(heading);
                self.rows(rows);
            }
            Part::Columns(heading, words) => {
                self.heading(heading);
                self.columns(words);
            }
        }
    }

    fn bold(&self, text: &str) -> String {
        if self.is_styled { format!("\x1b[1m{text}\x1b[0m") } else { text.into() }
    }

    fn heading(&mut self, heading: &str) {
        for line in folded(&format!("{heading}:"), self.width, 0) {
            let line = self.bold(&line);
            let _ = writeln!(self.text, "{line}");
        }
    }

    /// The right column begins after the longest name, unless that is too long.
    fn rows(&mut self, rows: &[Row]) {
        // A name wider than two fifths of the line is printed in a line of its own.
        let widest = self.width * 2 / 5;
        let lefts = rows.iter().map(Row::left).filter(|left| *left <= widest);
        let wide = 2 + lefts.max().unwrap_or(widest);
        let column = if wide + RIGHT <= self.width { wide } else { 3 * INDENT };
        for row in rows {
            let doc = folded(&row.doc, self.width.saturating_sub(column), 0);
            let mut at = self.name(row);
            for line in doc.iter().filter(|line| !line.is_empty()) {
                if at + 2 > column {
                    self.text.push('\n');
                    at = 0;
                }
                let _ = write!(self.text, "{:blanks$}{line}", "", blanks = column - at);
                at = column + 1;
            }
            self.text.push('\n');
        }
    }

    /// Writes the name of a row. Returns the column after it.
    fn name(&mut self, row: &Row) -> usize {
        let mut at = row.indent;
        let lines = folded(&row.name, self.width.saturating_sub(at + INDENT), 0);
        for (count, line) in lines.iter().enumerate() {
            if count > 0 {
                self.text.push('\n');
                at = row.indent + INDENT;
            }
            let bold = self.bold(line);
            let _ = write!(self.text, "{:at$}{bold}", "");
            at += line.chars().count();
        }
        at
    }

    /// Fills columns from top to bottom, as `ls` does.
    fn columns(&mut self, words: &[String]) {
        let widest = words.iter().map(|word| word.chars().count()).max().unwrap_or(0) + 2;
        let columns = (self.width.saturating_sub(INDENT) / widest).max(1);
        let lines = words.len().div_ceil(columns);
        for line in 0..lines {
            let row = words.iter().skip(line).step_by(lines.max(1));
            let row: String = row.map(|word| format!("{word:widest$}")).collect();
            let _ = writeln!(self.text, "{:INDENT$}{}", "", row.trim_end());
        }
    }
}

/// Splits text into lines of `width` characters, of which the first has `used` already. A longer word has a line of its
/// own.
fn folded(text: &str, width: usize, used: usize) -> Vec<String> {
    let (mut lines, mut line, mut len) = (Vec::new(), String::new(), used);
    for word in text.split(' ') {
        let long = word.chars().count();
        if !line.is_empty() && len + 1 + long > width {
            lines.push(std::mem::take(&mut line));
            len = 0;
        }
        if !line.is_empty() {
            line.push(' ');
            len += 1;
        }
        line += word;
        len += long;
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_fit() {
        let mut page = Page::new();
        page.rows(
            "Words",
            [("a", "one two three four five six"), ("longer", "seven")]
                .map(|(name, doc)| Row::new(name.into(), doc))
                .into_iter(),
        );
        assert_eq!(
            page.text_of(34, false),
            "Words:\n  a       one two three four five\n          six\n  longer  seven\n"
        );
        assert_eq!(
            page.text_of(20, true),
            "\x1b[1mWords:\x1b[0m\n  \x1b[1ma\x1b[0m   one two three\n      four five six\n  \x1b[1mlonger\x1b[0m\n      seven\n"
        );
    }

    #[test]
    fn words_in_columns() {
        let mut page = Page::new();
        page.columns("Kinds", ["a", "bb", "c", "d", "e"].into_iter());
        assert_eq!(page.text_of(12, false), "Kinds:\n  a   d\n  bb  e\n  c\n");
    }
}
