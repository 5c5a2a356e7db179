//! The process that runs one case. It is PID 1 of its PID namespace, so all other processes of the case end with it.

use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, AtomicU32, Ordering};
use std::time::Duration;

use nix::poll::{PollTimeout, poll};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::case::{Case, Item};
use super::job::{AFTERWARDS, Want};
use super::mask::Mask;
use super::tools::Tool;
use super::{Result, json, render, room, state};

/// The timeout of one command in seconds; long, because the machine may be loaded.
const PATIENCE: u32 = 300;

/// The maximum time to wait until link states, addresses and deleted namespaces have settled.
const SETTLING: Duration = Duration::from_secs(4);

/// A function that compares the kernel's state with the output of rip, within the namespaces of a case.
pub type Witness = fn() -> Result<String>;

/// Runs the case at `path` with `tool`. Returns the rendered case. `want` selects what else to do.
pub fn run(path: &Path, tool: Tool, want: Want, witness: Witness) -> Result<String> {
    let case = Case::read(path)?;
    room::furnish(tool, &case)?;
    // Before the case, which may mount something over /proc.
    if want.is_traced() && std::fs::read_to_string("/proc/1/comm")?.trim() != "strace" {
        return Err("this is no namespace of strace's own".into());
    }
    let shell = Shell::new(want == Want::Merged, tool, case.json_masked);
    let named = case.commands();
    let mut text = String::new();
    for item in &case.items {
        match item {
            Item::Text(line) => {
                text.push_str(line);
                text.push('\n');
            }
            Item::Command(command) => {
                render::command(&mut text, command);
                text.push_str(&masked(shell.output(command, room::BIN)?, &case.masks, &named));
            }
        }
    }
    if want == Want::Settled {
        std::thread::sleep(SETTLING);
    }
    if matches!(want, Want::State | Want::Settled) {
        let masks = [case.masks.as_slice(), &state::masks()].concat();
        let bin = format!("{}/bin", room::REFERENCE);
        text += AFTERWARDS;
        text += &state::answers(
            |question| shell.output(question, &bin),
            |answer| masked(answer, &masks, &named),
        )?;
    }
    if want == Want::Witness {
        text = witness()?;
    }
    if want.is_traced() {
        kill_the_rest()?;
    }
    Ok(text)
}

/// Kills the processes that the case has left behind. Otherwise strace, which is PID 1 of the namespace, would wait for
/// them forever.
fn kill_the_rest() -> Result {
    match kill(Pid::from_raw(-1), Signal::SIGKILL) {
        Ok(()) | Err(nix::errno::Errno::ESRCH) => Ok(()),
        Err(e) => Err(format!("the case's processes: {e}").into()),
    }
}

fn masked(output: String, masks: &[Mask], named: &str) -> String {
    masks.iter().fold(output, |text, mask| mask.apply(&text, named))
}

/// Runs commands one after the other, and kills a command at its timeout.
struct Shell {
    /// Whether stdout and stderr go to the same file.
    merged: bool,
    /// The tool under test.
    tool: Tool,
    /// Whether JSON output is not compared.
    json_masked: bool,
    /// The process ID of the running command, or 0.
    running: Arc<AtomicI32>,
    /// The running time of the command in seconds.
    seconds: Arc<AtomicU32>,
}

impl Shell {
    fn new(merged: bool, tool: Tool, json_masked: bool) -> Self {
        let shell =
            Self { merged, tool, json_masked, running: Arc::default(), seconds: Arc::default() };
        let (running, seconds) = (shell.running.clone(), shell.seconds.clone());
        std::thread::spawn(move || {
            loop {
                // poll(2) instead of a sleep: User Mode Linux of 32-bit x86 lacks the system calls that a sleep uses
                // there.
                let _ = poll(&mut [], PollTimeout::from(1000_u16));
                let pid = running.load(Ordering::SeqCst);
                if pid != 0 && seconds.fetch_add(1, Ordering::SeqCst) == PATIENCE {
                    let _ = kill(Pid::from_raw(pid), Signal::SIGKILL);
                }
            }
        });
        shell
    }

    /// Runs `command` with the tools in the directory `bin`. Returns the rendered output.
    fn output(&self, command: &str, bin: &str) -> Result<String> {
        // Files, not pipes: a process that the command leaves behind would keep a pipe open.
        let [mut out, mut err] = [scratch("stdout")?, scratch("stderr")?];
        let status = self.run(
            Command::new("/bin/sh")
                .arg("-c")
                .arg(command)
                .env_clear()
                .env(
                    "PATH",
                    format!("{bin}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
                )
                .envs([("HOME", room::WORK), ("TERM", "dumb"), ("LANG", "C"), ("TZ", "UTC")])
                .stdin(Stdio::null())
                .stdout(out.try_clone()?)
                .stderr(if self.merged { out.try_clone()? } else { err.try_clone()? }),
        )?;
        let mut text = String::new();
        let written = json::checked(contents(&mut out)?, command, self.tool, self.json_masked);
        render::stdout(&mut text, &written);
        render::stderr(&mut text, &contents(&mut err)?);
        render::status(&mut text, status);
        Ok(text)
    }

    fn run(&self, command: &mut Command) -> Result<ExitStatus> {
        let mut child = command.spawn()?;
        self.seconds.store(0, Ordering::SeqCst);
        self.running.store(child.id() as i32, Ordering::SeqCst);
        let status = child.wait()?;
        self.running.store(0, Ordering::SeqCst);
        Ok(status)
    }
}

/// Creates a file without a name, open for appending.
fn scratch(name: &str) -> Result<File> {
    let path = Path::new("/mnt").join(name);
    let file = File::options().read(true).append(true).create(true).truncate(false).open(&path)?;
    std::fs::remove_file(path)?;
    Ok(file)
}

fn contents(file: &mut File) -> Result<Vec<u8>> {
    let mut bytes = vec![];
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
