//! Parses the text of a page, in Markdown, into sections in troff.

use super::troff::{self, bold, escaped};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

/// A section: a heading with its content.
#[derive(Default)]
pub struct Section {
    /// The text of the heading.
    pub heading: String,
    /// The content before the first subsection, in troff.
    pub body: String,
    /// The subsections.
    pub inner: Vec<Section>,
}

impl Section {
    /// Removes and returns the first subsection that has one of these names.
    pub fn take(&mut self, names: &[String]) -> Option<Section> {
        let at = self.inner.iter().position(|section| names.contains(&section.heading))?;
        Some(self.inner.remove(at))
    }
}

/// Parses a text. Returns a section for the page; its heading is that of the `#` line, if there is one. Errors: a
/// heading that skips a level.
pub fn parse(markdown: &str) -> Result<Section, String> {
    let mut open = vec![Section::default()];
    let mut body = Body::default();
    let mut heading: Option<(HeadingLevel, String)> = None;
    for event in Parser::new(markdown) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { level, .. }), _) => heading = Some((level, String::new())),
            (Event::Text(text) | Event::Code(text), Some((_, into))) => into.push_str(&text),
            (Event::End(TagEnd::Heading(_)), _) => {
                let Some((level, text)) = heading.take() else { continue };
                if let Some(section) = open.last_mut() {
                    section.body += &std::mem::take(&mut body).out;
                }
                start(&mut open, level as usize - 1, text)?;
            }
            (event, _) => body.event(event),
        }
    }
    if let Some(section) = open.last_mut() {
        section.body += &body.out;
    }
    close(&mut open, 0);
    open.pop().ok_or_else(|| "no page".into())
}

/// Opens a section; `depth` is 0 for the page.
fn start(open: &mut Vec<Section>, depth: usize, heading: String) -> Result<(), String> {
    if depth == 0 {
        open[0].heading = heading;
        return Ok(());
    }
    if depth > open.len() {
        return Err(format!("\"{heading}\" has no heading of the level above"));
    }
    close(open, depth - 1);
    open.push(Section { heading, ..Section::default() });
    Ok(())
}

/// Closes the sections deeper than `depth`: adds each one to its parent.
fn close(open: &mut Vec<Section>, depth: usize) {
    while open.len() > depth + 1 {
        if let (Some(section), Some(outer)) = (open.pop(), open.last_mut()) {
            outer.inner.push(section);
        }
    }
}

/// The content of a section while it is converted.
#[derive(Default)]
struct Body {
    /// The finished output.
    out: String,
    /// The current paragraph.
    inline: String,
    /// The open lists, the innermost last.
    lists: Vec<List>,
    /// The language of the current code block.
    code: Option<String>,
}

/// A list while it is converted.
#[derive(Default)]
struct List {
    /// Whether an item has been written.
    has_items: bool,
    /// Whether the current item's first paragraph has been written.
    has_head: bool,
    /// Whether the current item has further paragraphs, which are indented.
    is_indented: bool,
}

impl Body {
    fn event(&mut self, event: Event) {
        match event {
            Event::Text(text) if self.code.is_some() => self.code(&text),
            Event::Text(text) => self.inline += &referenced(&text),
            Event::Code(text) => self.inline += &bold(&text),
            Event::SoftBreak | Event::HardBreak => self.inline.push('\n'),
            Event::Start(Tag::Emphasis) => self.inline += "\\fI",
            Event::Start(Tag::Strong) => self.inline += "\\fB",
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => self.inline += "\\fR",
            Event::End(TagEnd::Paragraph) => self.flush(),
            Event::Start(Tag::List(_)) => {
                self.flush();
                self.indent();
                self.lists.push(List::default());
            }
            Event::Start(Tag::Item) => {
                if let Some(list) = self.lists.last_mut() {
                    list.has_head = false;
                }
            }
            Event::End(TagEnd::Item) => self.end_item(),
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
                self.out += ".PD\n";
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                self.flush();
                self.indent();
                self.code = Some(match kind {
                    CodeBlockKind::Fenced(language) => language.to_string(),
                    CodeBlockKind::Indented => String::new(),
                });
                self.out += ".PP\n.RS 4\n.EX\n";
            }
            Event::End(TagEnd::CodeBlock) => {
                self.code = None;
                self.out += ".EE\n.RE\n";
            }
            _ => {}
        }
    }

    /// Ends a paragraph. It may be the first one of a list item.
    fn flush(&mut self) {
        let text = troff::lines(&std::mem::take(&mut self.inline));
        if text.is_empty() {
            return;
        }
        if self.lists.last().is_some_and(|list| !list.has_head) {
            return self.item(&text);
        }
        self.indent();
        self.out += &format!(".PP\n{text}");
    }

    /// Writes the first paragraph of an item. In `\`term\` (type): text`, the text before the colon becomes the tag of
    /// `.TP`.
    fn item(&mut self, text: &str) {
        let term = text.starts_with("\\fB").then(|| term(text)).flatten();
        self.out += &match term {
            Some((term, rest)) => {
                let rest = troff::lines(rest.trim_start());
                format!(
                    ".TP\n{}\n{}",
                    term.replace('\n', " "),
                    if rest.is_empty() { "\\&\n".into() } else { rest }
                )
            }
            None => format!(".IP \\(bu 2\n{text}"),
        };
        if let Some(list) = self.lists.last_mut() {
            if !list.has_items {
                self.out += ".PD 0\n";
            }
            list.has_items = true;
            list.has_head = true;
        }
    }

    /// Indents the paragraphs of an item after the first one.
    fn indent(&mut self) {
        if let Some(list) = self.lists.last_mut().filter(|list| !list.is_indented) {
            list.is_indented = true;
            self.out += ".RS\n";
        }
    }

    fn end_item(&mut self) {
        self.flush();
        if let Some(list) = self.lists.last_mut().filter(|list| list.is_indented) {
            list.is_indented = false;
            self.out += ".RE\n.PD 0\n";
        }
    }

    /// Writes the lines of a code block. Blocks of the language `console` have the syntax of golden tests: commands
    /// after `$ `, then their output.
    fn code(&mut self, text: &str) {
        let is_console = self.code.as_deref() == Some("console");
        for line in text.lines() {
            let line = if is_console { console(line) } else { Some(escaped(line)) };
            let guarded = |line: String| {
                if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line }
            };
            self.out += &line.map_or(String::new(), |line| guarded(line) + "\n");
        }
    }
}

/// Splits `term: text` at the first colon that is not in bold.
fn term(text: &str) -> Option<(&str, &str)> {
    let colons = text.match_indices(':').map(|(at, _)| at);
    let is_bold = |at: &usize| text[..*at].rfind("\\fB") > text[..*at].rfind("\\fR");
    let at = colons.into_iter().find(|at| !is_bold(at))?;
    Some((&text[..at], &text[at + 1..]))
}

/// Formats a line of a console block without the marks of golden tests. Returns `None` if the line is only such a mark.
fn console(line: &str) -> Option<String> {
    if line.starts_with("$ ") || line.starts_with("> ") {
        return Some(bold(line));
    }
    if line.starts_with("? ") {
        return None;
    }
    let line = ["! ", "| "].iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line);
    Some(escaped(line.trim_end_matches(['·', '␤', '␉'])))
}

/// Escapes a text, with references to other pages in bold: `ip-link(8)`.
fn referenced(text: &str) -> String {
    let words = text.split_inclusive(' ').map(|word| {
        let Some((name, rest)) = word.split_once('(') else { return escaped(word) };
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        let is_section =
            rest.starts_with(|c: char| c.is_ascii_digit()) && rest[1..].starts_with(')');
        match is_section && !name.is_empty() && name.chars().all(is_name) {
            true => format!("{}({}", bold(name), escaped(rest)),
            false => escaped(word),
        }
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(markdown: &str) -> String {
        parse(markdown).unwrap().body
    }

    #[test]
    fn headings_make_a_tree() {
        let mut page =
            parse("# title\n\n## COMMANDS\n### add\nText.\n#### nsid\n### delete\n").unwrap();
        assert_eq!(page.heading, "title");
        let mut commands = page.take(&["COMMANDS".into()]).unwrap();
        let add = commands.take(&["new".into(), "add".into()]).unwrap();
        assert_eq!((add.body.as_str(), add.inner[0].heading.as_str()), (".PP\nText.\n", "nsid"));
        assert_eq!(commands.inner[0].heading, "delete");
        assert!(parse("## COMMANDS\n#### nsid\n").is_err());
    }

    #[test]
    fn troff_takes_no_text_for_a_request() {
        assert_eq!(
            body(".profile\n'quoted' a\\\\-b\n"),
            ".PP\n\\&.profile\n\\&'quoted' a\\e\\-b\n"
        );
    }

    #[test]
    fn an_item_that_begins_with_code_is_a_definition() {
        let list = body("- `(id: 5)` (number): the nsid\n- plain: text\n");
        let expected =
            ".TP\n\\fB(id: 5)\\fR (number)\nthe nsid\n.PD 0\n.IP \\(bu 2\nplain: text\n.PD\n";
        assert_eq!(list, expected);
    }

    #[test]
    fn a_console_block_shows_no_marks() {
        let block = body("```console\n$ ip x\n> y\n! wrong\n? 1\n.out·\n```\n");
        assert_eq!(
            block,
            ".PP\n.RS 4\n.EX\n\\fB$ ip x\\fR\n\\fB> y\\fR\nwrong\n\\&.out\n.EE\n.RE\n"
        );
    }

    #[test]
    fn names_of_pages_are_bold() {
        assert_eq!(referenced("see ip-link(8), f(x)"), "see \\fBip\\-link\\fR(8), f(x)");
    }
}
