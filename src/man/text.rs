//! The long text of a page: Markdown, read into sections of troff.

use super::troff::{self, bold, escaped};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

/// A heading with what stands below it.
#[derive(Default)]
pub struct Section {
    /// The heading's text.
    pub heading: String,
    /// What stands below it, in troff.
    pub body: String,
    /// The headings of the next level below it.
    pub inner: Vec<Section>,
}

impl Section {
    /// Takes out the first section below that has one of these names.
    pub fn take(&mut self, names: &[String]) -> Option<Section> {
        let at = self.inner.iter().position(|section| names.contains(&section.heading))?;
        Some(self.inner.remove(at))
    }
}

/// Reads a whole text; the one section that it returns stands for the page. Its heading is the line of `#`, if there is one.
/// Errors: a heading that skips a level.
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

/// Begins the section of a heading; `depth` is 0 for the page.
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

/// Puts the sections that are deeper than `depth` into those that they stand in.
fn close(open: &mut Vec<Section>, depth: usize) {
    while open.len() > depth + 1 {
        if let (Some(section), Some(outer)) = (open.pop(), open.last_mut()) {
            outer.inner.push(section);
        }
    }
}

/// What stands below a heading, being written.
#[derive(Default)]
struct Body {
    /// What is finished.
    out: String,
    /// The paragraph that is being read.
    inline: String,
    /// The lists that are open, the innermost last.
    lists: Vec<List>,
    /// The language of the code block that is being read.
    code: Option<String>,
}

/// A list that is being written.
#[derive(Default)]
struct List {
    /// Whether an item has been written.
    has_items: bool,
    /// Whether the current item's first paragraph has been written.
    has_head: bool,
    /// Whether the current item has more than that, which stands indented.
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

    /// Ends a paragraph, which may be the first of an item.
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

    /// Writes the first paragraph of an item; `\`term\` (type): text` stands beside its term.
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

    /// Indents what an item has behind its first paragraph.
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

    /// The lines of a code block. Those of `console` are as in a golden case: commands behind `$ `, then what they print.
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

/// A term and what stands behind the colon after it; a colon in bold is part of the term.
fn term(text: &str) -> Option<(&str, &str)> {
    let colons = text.match_indices(':').map(|(at, _)| at);
    let is_bold = |at: &usize| text[..*at].rfind("\\fB") > text[..*at].rfind("\\fR");
    let at = colons.into_iter().find(|at| !is_bold(at))?;
    Some((&text[..at], &text[at + 1..]))
}

/// A line of a console block, without the marks of golden cases; none for one that is a mark only.
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

/// Text with the names of other pages in bold: `ip-link(8)`.
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
