//! The console blocks of `man/text`: each runs in namespaces of its own, and prints what the manual shows.
//!
//! `cargo test --test manual [PAGE]` runs those of rip; `RIP_UNDER_TEST=reference` those of the reference, and with
//! `SNAPSHOTS=overwrite` what it prints replaces output that differs.

mod support;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::fmt::Write as _;
use std::io::{Write as _, stdout};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use support::Result;
use support::job::{Job, Results, Want};
use support::suite::Suite;
use support::tools::{self, Tool};

/// Stands for any text in a line of output, or for any lines.
const ANY: &str = "…";
/// Stands in the case of a block before what the block shows.
const SHOWN: &str = "# shown";

fn main() -> ExitCode {
    support::main(run)
}

fn run() -> Result {
    let tool = std::env::var("RIP_UNDER_TEST").map_or(Ok(Tool::Rip), |name| Tool::named(&name))?;
    let overwrite = std::env::var("SNAPSHOTS").is_ok_and(|word| word == "overwrite");
    if overwrite && tool == Tool::Rip {
        return Err("only the reference records: RIP_UNDER_TEST=reference".into());
    }
    let mut blocks = blocks()?;
    blocks.retain(|block| block.runs_with(tool));
    let jobs: Vec<_> = blocks.iter().map(|block| block.job(tool)).collect::<Result<_>>()?;
    let suite = Suite {
        tools: if tool == Tool::Rip { &[Tool::Rip] } else { &[Tool::Reference] },
        want: Want::Output,
    };
    let results = suite.run_all(&jobs)?;
    let mut wrong = Vec::new();
    // From the end of a file to its beginning, so that places stay right while it is rewritten.
    for (block, job) in blocks.iter().zip(&jobs).rev() {
        match block.check(&results, job) {
            Ok(None) => {}
            Ok(Some(printed)) if overwrite => block.rewrite(&printed)?,
            Ok(Some(printed)) => wrong.push(format!("{}: it prints\n{printed}", block.place())),
            Err(error) => wrong.push(format!("{}: {error}", block.place())),
        }
    }
    let passed = blocks.len() - wrong.len();
    writeln!(stdout(), "test result: ok. {passed} passed; {} failed;", wrong.len())?;
    wrong.reverse();
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// A console block of a page.
struct Block {
    /// The text that has it.
    file: PathBuf,
    /// Its number in the file.
    number: usize,
    /// Its lines.
    text: String,
    /// Where they are in the file.
    range: Range<usize>,
    /// The comments right before it, without their marks.
    comments: Vec<String>,
}

/// A command of a block with what the block says that it prints.
#[derive(Default)]
struct Step {
    command: Vec<String>,
    output: Vec<String>,
}

/// The blocks of all texts whose names the command line selects.
fn blocks() -> Result<Vec<Block>> {
    let filters: Vec<_> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let mut files: Vec<PathBuf> = std::fs::read_dir(tools::repository().join("man/text"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    files.retain(|file| {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        filters.is_empty() || filters.iter().any(|filter| name.contains(filter))
    });
    files.sort();
    let mut all = Vec::new();
    for file in files {
        all.extend(blocks_of(&file)?);
    }
    Ok(all)
}

fn blocks_of(file: &Path) -> Result<Vec<Block>> {
    let markdown = std::fs::read_to_string(file)?;
    let (mut blocks, mut comments): (Vec<Block>, Vec<String>) = Default::default();
    let (mut html, mut block): (String, Option<(String, Range<usize>)>) = Default::default();
    for (event, range) in Parser::new(&markdown).into_offset_iter() {
        match (event, &mut block) {
            (Event::Html(text), _) => html += &text,
            (Event::End(TagEnd::HtmlBlock), _) => {
                comments.extend(comments_in(&std::mem::take(&mut html)))
            }
            (Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))), _)
                if &*language == "console" =>
            {
                block = Some((String::new(), range.start..range.start));
            }
            (Event::Text(text), Some((lines, place))) => {
                let start = if lines.is_empty() { range.start } else { place.start };
                *lines += &text;
                *place = start..range.end;
            }
            (Event::End(TagEnd::CodeBlock), Some(_)) => {
                let number = blocks.len() + 1;
                let (text, range) = block.take().unwrap_or_default();
                let comments = std::mem::take(&mut comments);
                blocks.push(Block { file: file.to_owned(), number, text, range, comments });
            }
            (Event::Start(Tag::Paragraph | Tag::Heading { .. }), _) => comments.clear(),
            _ => {}
        }
    }
    Ok(blocks)
}

fn comments_in(html: &str) -> impl Iterator<Item = String> {
    let comments = html.split("<!--").skip(1).filter_map(|rest| rest.split_once("-->"));
    comments.map(|(comment, _)| comment.trim().to_owned())
}

impl Block {
    /// `man/text/ip-netns.md, block 3`
    fn place(&self) -> String {
        let path = self.file.strip_prefix(tools::repository()).unwrap_or(&self.file);
        let command = self.text.lines().next().unwrap_or_default();
        format!("{}, block {} ({command})", path.display(), self.number)
    }

    /// The lines of the comment that begins with `word`.
    fn comment<'a>(&'a self, word: &str) -> impl Iterator<Item = &'a str> {
        let comment =
            self.comments.iter().find_map(|comment| comment.strip_prefix(word)?.strip_prefix('\n'));
        comment.into_iter().flat_map(str::lines)
    }

    /// Whether `tool` has what it is about: the reference has no `rip`, and not always words of 7.x.
    fn runs_with(&self, tool: Tool) -> bool {
        let newer = self.comments.iter().any(|comment| comment == "since 7");
        let own =
            self.steps().iter().any(|step| step.command[0].split(' ').any(|word| word == "rip"));
        tool == Tool::Rip || !own && (!newer || tools::reference_7().is_some())
    }

    fn steps(&self) -> Vec<Step> {
        steps(&self.text)
    }

    /// The block as a golden case, in a file below the target folder.
    fn job(&self, tool: Tool) -> Result<Job> {
        let mut case = String::new();
        let heads = self.comments.iter().filter(|comment| !comment.contains('\n'));
        heads.for_each(|head| writeln!(case, "#! {head}").unwrap_or_default());
        let mut add = |line: &str| writeln!(case, "$ {line}").unwrap_or_default();
        self.comment("setup").for_each(&mut add);
        let steps = self.steps();
        let meanwhile: Vec<_> = self.comment("meanwhile").collect();
        match (&meanwhile[..], &steps[..]) {
            ([], _) => {
                case += &format!("{SHOWN}\n");
                steps.iter().for_each(|step| case += &format!("$ {}\n", step.command.join("\n> ")));
            }
            (_, [step]) => {
                add(&format!("events {}", step.command.join(" ")));
                meanwhile.iter().for_each(|line| add(line));
                case += &format!("{SHOWN}\n$ events\n");
            }
            _ => return Err(format!("{}: it has to be one command", self.place()).into()),
        }
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("manual");
        std::fs::create_dir_all(&dir)?;
        let name = self.file.file_stem().unwrap_or_default().to_string_lossy();
        let path = dir.join(format!("{name}-{}.t", self.number));
        std::fs::write(&path, case)?;
        Ok(Job { tool, want: Want::Output, path })
    }

    /// The block's text with what was printed, where that is not what it shows.
    /// Errors: a command before the block that failed, or one of the block that the text does not expect to fail.
    fn check(&self, results: &Results, job: &Job) -> Result<Option<String>> {
        let result = results.get(job).ok_or("it was not run")?.as_ref().map_err(String::as_str)?;
        let (before, after) =
            result.split_once(&format!("{SHOWN}\n")).ok_or("it did not get so far")?;
        let failed = |step: &&Step| step.output.iter().any(|line| line.starts_with("? "));
        if let Some(step) = steps(before).iter().find(failed) {
            return Err(format!(
                "before it: {}\n{}",
                step.command.join("\n"),
                step.output.join("\n")
            )
            .into());
        }
        let (mut same, mut text) = (true, String::new());
        for (told, made) in self.steps().iter().zip(steps(after)) {
            let silent = told.output.is_empty();
            if silent && failed(&&made) {
                return Err(
                    format!("{}\n{}", told.command.join("\n"), made.output.join("\n")).into()
                );
            }
            let fits = silent || fits(&told.output, &made.output);
            same &= fits;
            let output = if fits { &told.output } else { &made.output };
            writeln!(text, "$ {}", told.command.join("\n> "))?;
            output.iter().try_for_each(|line| {
                writeln!(text, "{}", line.trim_end_matches(['·', '␉', ' ', '\t']))
            })?;
        }
        Ok((!same).then_some(text))
    }

    fn rewrite(&self, text: &str) -> Result {
        let mut markdown = std::fs::read_to_string(&self.file)?;
        markdown.replace_range(self.range.clone(), text);
        Ok(std::fs::write(&self.file, markdown)?)
    }
}

/// The commands of a case, each with the lines below it.
fn steps(case: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in case.lines() {
        let last = steps.last_mut();
        match (line.strip_prefix("$ "), line.strip_prefix("> "), last) {
            (Some(command), _, _) => {
                steps.push(Step { command: vec![command.to_owned()], ..Step::default() });
            }
            (_, Some(more), Some(step)) if step.output.is_empty() => {
                step.command.push(more.to_owned())
            }
            (_, _, Some(step)) => step.output.push(line.to_owned()),
            _ => {}
        }
    }
    steps
}

/// Whether lines were printed that a block shows.
fn fits(shown: &[String], printed: &[String]) -> bool {
    match (shown.split_first(), printed.split_first()) {
        (None, None) => true,
        (Some((line, rest)), _) if line.trim() == ANY => {
            (0..=printed.len()).any(|skipped| fits(rest, &printed[skipped..]))
        }
        (Some((a, shown)), Some((b, printed))) => line_fits(a, b) && fits(shown, printed),
        _ => false,
    }
}

/// Whether `printed` is the line `shown`, in which `…` stands for any text.
fn line_fits(shown: &str, printed: &str) -> bool {
    match shown.split_once(ANY) {
        None => shown.trim_end() == printed.trim_end_matches(['·', '␉', ' ', '\t']),
        Some((before, after)) => printed.strip_prefix(before).is_some_and(|rest| {
            let ends = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
            ends.into_iter().any(|at| line_fits(after, &rest[at..]))
        }),
    }
}
