//! What is rip's own: `rip --install DIR`, `--list`, `--version`, `man`, `completions`, `complete`.
//!
//! Only behind the name `rip`; no other command line ever comes here.

use crate::applet::APPLETS;
use crate::cli::batch;
use crate::cli::grammar::Value;
use crate::error::{Error, Result, reason};
use crate::{complete, man_page};
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// One static binary in place of ip, bridge, brctl, ifconfig and route
#[derive(Parser)]
#[command(name = "rip", version, arg_required_else_help = true)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_help = "Any other command line is that of ip: rip OBJECT COMMAND …\n\
                        The first word, or the name of a link, chooses a tool: rip brctl show")]
struct Rip {
    /// Make a link in DIR for each tool
    #[arg(long, requires = "dir")]
    install: bool,
    /// With --install: symbolic links, not hard ones
    #[arg(short, long, requires = "install")]
    symbolic: bool,
    /// Name the tools, a line each
    #[arg(long)]
    list: bool,
    /// Where --install makes them
    #[arg(requires = "install")]
    dir: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Write the man pages into DIR
    Man {
        /// Where to write them
        dir: PathBuf,
    },
    /// Print the completion script of a shell: bash, fish or zsh
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print what may follow a half-typed line; for the completion scripts
    #[command(hide = true)]
    Complete {
        /// The line up to the cursor
        line: String,
    },
}

/// Whether `word`, behind the name `rip`, is one of these and not `ip`'s.
pub fn takes(word: &str) -> bool {
    matches!(word, "--install" | "--list" | "--version" | "man" | "completions" | "complete")
}

/// rip's own words and what they do, for the completions.
pub fn words() -> Vec<(String, String)> {
    let command = Rip::command();
    let doc =
        |text: Option<&clap::builder::StyledStr>| text.map(|t| t.to_string()).unwrap_or_default();
    let subcommands = command.get_subcommands().filter(|sub| !sub.is_hide_set());
    let subcommands = subcommands.map(|sub| (sub.get_name().to_string(), doc(sub.get_about())));
    let options = command.get_arguments().filter(|arg| arg.get_id() != "symbolic");
    let options =
        options.filter_map(|arg| Some((format!("--{}", arg.get_long()?), doc(arg.get_help()))));
    subcommands.chain(options).collect()
}

/// What follows one of rip's own words, for the completions.
pub fn follows(word: &str) -> Value {
    match word {
        "completions" => Value::OneOf(&["bash", "fish", "zsh"]),
        "man" | "--install" => Value::File,
        _ => Value::None,
    }
}

/// Runs one of rip's own commands; `argv` with rip's name.
pub fn run(argv: &[String]) -> Result {
    let rip = match Rip::try_parse_from(argv) {
        Ok(rip) => rip,
        Err(error) => {
            // Help and the version are "errors" that go to stdout.
            let text = error.render().to_string();
            if error.use_stderr() {
                return Err(Error::Usage { text, code: 2 });
            }
            crate::print::say(&text);
            return Ok(());
        }
    };
    if let (true, Some(dir)) = (rip.install, &rip.dir) {
        return install(dir, rip.symbolic);
    }
    if rip.list {
        return say(APPLETS.iter().map(|applet| applet.name.to_string()));
    }
    match rip.command {
        Some(Command::Man { dir }) => man(&dir),
        Some(Command::Completions { shell }) => completions(shell),
        Some(Command::Complete { line }) => {
            let words = batch::words_typed(&line);
            let found = complete::candidates(&words).into_iter();
            say(found.map(|found| format!("{}\t{}", found.word, found.doc)))
        }
        None => Ok(()),
    }
}

fn say(lines: impl Iterator<Item = String>) -> Result {
    let mut out = String::new();
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
    crate::print::say(&out);
    Ok(())
}

/// Links each tool's name to this binary. What is there already is replaced only if it is such a link.
fn install(dir: &Path, symbolic: bool) -> Result {
    let own = std::env::current_exe().map_err(|error| failed("rip", &error))?;
    for applet in APPLETS {
        let link = dir.join(applet.name);
        if is_ours(&link, &own) {
            continue;
        }
        let done = match symbolic {
            true => std::os::unix::fs::symlink(&own, &link),
            false => std::fs::hard_link(&own, &link),
        };
        done.map_err(|error| failed(&link.display().to_string(), &error))?;
    }
    Ok(())
}

fn is_ours(link: &Path, own: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (std::fs::metadata(link), std::fs::metadata(own)) {
        (Ok(a), Ok(b)) => (a.dev(), a.ino()) == (b.dev(), b.ino()),
        _ => false,
    }
}

fn man(dir: &Path) -> Result {
    std::fs::create_dir_all(dir).map_err(|error| failed(&dir.display().to_string(), &error))?;
    let mut own = Vec::new();
    let page =
        clap_mangen::Man::new(Rip::command()).title("RIP").date(man_page::DATE).manual("rip");
    own_page(&page, &mut own).map_err(|error| failed("rip.1", &error))?;
    let mut pages = vec![("rip.1".to_string(), own)];
    pages.extend(man_page::all().into_iter().map(|page| (page.file, page.text.into_bytes())));
    for (file, text) in pages {
        let path = dir.join(file);
        std::fs::write(&path, text).map_err(|error| failed(&path.display().to_string(), &error))?;
    }
    Ok(())
}

/// rip(1), which has more to say than its command line.
fn own_page(page: &clap_mangen::Man, out: &mut Vec<u8>) -> std::io::Result<()> {
    page.render_title(out)?;
    page.render_name_section(out)?;
    page.render_synopsis_section(out)?;
    page.render_description_section(out)?;
    page.render_options_section(out)?;
    out.extend(OWN_PAGE.as_bytes());
    Ok(())
}

/// What rip(1) says behind its options.
const OWN_PAGE: &str = r#".SH COMMANDS
.TP
\fBrip man\fR \fIDIR\fR
Write the man pages into DIR
.TP
\fBrip completions\fR \fIbash\fR|\fIzsh\fR|\fIfish\fR
Print the completion script of a shell
.TP
\fBrip\fR \fITOOL\fR …
Run a tool by its word: rip brctl show
.TP
\fBrip\fR \fIOBJECT\fR \fICOMMAND\fR …
Any other command line is that of ip: rip link show
.SH ENVIRONMENT
.TP
\fBRIP_HINTS\fR
Where errors go to a terminal, a second line may say what could help.
0 keeps it away; in a pipe or a file it never is.
.SH EXAMPLES
.TP
\fBrip \-\-install \-s /usr/local/sbin\fR
Make links named ip, bridge, brctl, ifconfig and route there
.TP
\fBrip \-n blue \-brief address\fR
List the addresses in the namespace blue
.SH SEE ALSO
.BR ip (8),
.BR bridge (8),
.BR brctl (8),
.BR ifconfig (8),
.BR route (8)
"#;

fn completions(shell: Shell) -> Result {
    let script = match shell {
        Shell::Bash => include_str!("../completions/rip.bash"),
        Shell::Fish => include_str!("../completions/rip.fish"),
        Shell::Zsh => include_str!("../completions/rip.zsh"),
        other => return Err(Error::refused(format!("rip: there is no completion for {other}"))),
    };
    crate::print::say(script);
    Ok(())
}

fn failed(what: &str, error: &std::io::Error) -> Error {
    Error::refused(format!("rip: {what}: {}", reason(error)))
}
