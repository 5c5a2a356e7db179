//! The tools in this binary, and which of them a command line means.

use crate::cli::args::Args;
use crate::error::Result;

/// One tool.
pub struct Applet {
    /// What it is called, as a link and as the first word after `rip`.
    pub name: &'static str,
    /// Runs it; the cursor stands behind its name.
    pub run: fn(&mut Args) -> Result,
}

/// All tools. `rip` itself is `ip`, with a few words of its own.
pub static APPLETS: &[Applet] = &[Applet { name: "ip", run: crate::ip::run }];

/// Runs the tool that `argv` means, by the name it was called by, then by its first word.
pub fn run(argv: &[String]) -> Result {
    let mut args = Args::new(argv);
    let path = args.next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    if let Some(applet) = find(name) {
        return (applet.run)(&mut args);
    }
    if let Some(applet) = args.peek().and_then(find) {
        args.next();
        return (applet.run)(&mut args);
    }
    crate::ip::run(&mut args)
}

fn find(name: &str) -> Option<&'static Applet> {
    APPLETS.iter().find(|applet| applet.name == name)
}
