//! Requests that mean what their command lines say: `meant.txt`, read by an independent reader, netlink-packet-route.

mod support;

use std::io::{Write, stderr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use support::job::{Job, Want};
use support::tools::{self, Tool};
use support::trace::{self, Run, Sent};
use support::{Result, reader};

/// The table: commands, each with its requests below it, the attributes of a request indented.
const TABLE: &str = "tests/meant.txt";

fn main() -> ExitCode {
    support::main(check)
}

/// Runs the table's commands, in a namespace where there is `lo` alone, with rip and with the reference.
fn check() -> Result {
    let path = tools::repository().join(TABLE);
    let table = std::fs::read_to_string(&path)?;
    for tool in [Tool::Rip, Tool::Reference] {
        let sent = tabulate(&table, &trace::runs(&traced(&table, tool)?)?, tool)?;
        if sent != table {
            let other = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("meant.txt");
            std::fs::write(&other, &sent)?;
            let words = ["-U3", &path.display().to_string(), &other.display().to_string()];
            let diff = std::process::Command::new("diff").args(words).output()?;
            return Err(format!("{tool:?}:\n{}", String::from_utf8_lossy(&diff.stdout)).into());
        }
    }
    let count = table.lines().filter(|line| line.starts_with("$ ")).count();
    writeln!(stderr(), "test result: ok. {count} passed; 0 failed")?;
    Ok(())
}

/// What strace saw of all commands.
fn traced(table: &str, tool: Tool) -> Result<String> {
    let commands: String = table
        .lines()
        .filter(|line| line.starts_with("$ "))
        .map(|line| format!("{line}\n"))
        .collect();
    let path =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("meant-{}.t", std::process::id()));
    std::fs::write(&path, commands)?;
    let seen = Job { tool, want: Want::Requests, path: path.clone() }.run();
    std::fs::remove_file(path)?;
    seen
}

/// The table as it would be if all that was sent were meant. brctl of old asks by ioctl and sysfs: what is said of it
/// stays as it is for the reference.
fn tabulate(table: &str, runs: &[Run], tool: Tool) -> Result<String> {
    let mut runs = runs.iter();
    let mut out = String::new();
    let mut kept = true;
    for line in table.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            out += &format!("{line}\n");
            let run = runs.next().ok_or("a command was not run")?;
            kept = tool == Tool::Reference && command.starts_with("brctl");
            for sent in run.sent.iter().filter(|sent| !kept && !asks_for_name(sent)) {
                out += &format!("{}\n", reader::meaning(sent));
            }
        } else if kept || line.is_empty() || line.starts_with('#') {
            out += &format!("{line}\n");
        }
    }
    Ok(out)
}

/// Whether all that is asked for is the index or the name of an interface, or of all.
fn asks_for_name(sent: &Sent) -> bool {
    let meaning = reader::meaning(sent);
    let (first, rest) = meaning.split_once('\n').unwrap_or((&meaning, ""));
    match first {
        "GetLink REQUEST|DUMP" => rest == "  ExtMask([Vf])",
        "GetLink REQUEST" => rest.starts_with("  ExtMask([Vf, SkipStats])\n"),
        _ => first.starts_with("GetLink REQUEST, index:") && rest == "  ExtMask([Vf, SkipStats])",
    }
}
