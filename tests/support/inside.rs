//! The process that runs one case: the first of its namespaces, so that nothing outlives it.

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

/// Seconds that one command may take: long, for the machine may be loaded.
const PATIENCE: u32 = 300;

/// What a link's state, an address and a namespace that is deleted take, and more.
const SETTLING: Duration = Duration::from_secs(4);

/// What compares the kernel's state with what rip prints, inside of a case's namespaces.
pub type Witness = fn() -> Result<String>;

/// Runs the case at `path` with `tool` and renders it; with what else is wanted.
pub fn run(path: &Path, tool: Tool, want: Want, witness: Witness) -> Result<String> {
    let case = Case::read(path)?;
    room::furnish(tool, &case)?;
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

/// Ends what the case left running, for which strace, the first process of the namespace, would wait for ever.
fn kill_the_rest() -> Result {
    if std::fs::read_to_string("/proc/1/comm")?.trim() != "strace" {
        return Err("this is no namespace of strace's own".into());
    }
    match kill(Pid::from_raw(-1), Signal::SIGKILL) {
        Ok(()) | Err(nix::errno::Errno::ESRCH) => Ok(()),
        Err(e) => Err(format!("the case's processes: {e}").into()),
    }
}

fn masked(output: String, masks: &[Mask], named: &str) -> String {
    masks.iter().fold(output, |text, mask| mask.apply(&text, named))
}

/// Runs commands one after the other, and kills one that hangs.
struct Shell {
    /// Whether stderr is the file that stdout is.
    merged: bool,
    /// Whose output it is.
    tool: Tool,
    /// Whether JSON is not compared.
    json_masked: bool,
    /// The command that runs, or 0.
    running: Arc<AtomicI32>,
    /// For how many seconds.
    seconds: Arc<AtomicU32>,
}

impl Shell {
    fn new(merged: bool, tool: Tool, json_masked: bool) -> Self {
        let shell =
            Self { merged, tool, json_masked, running: Arc::default(), seconds: Arc::default() };
        let (running, seconds) = (shell.running.clone(), shell.seconds.clone());
        std::thread::spawn(move || {
            loop {
                // Not a sleep: User Mode Linux of 32-bit x86 lacks the system calls of 32-bit time.
                let _ = poll(&mut [], PollTimeout::from(1000_u16));
                let pid = running.load(Ordering::SeqCst);
                if pid != 0 && seconds.fetch_add(1, Ordering::SeqCst) == PATIENCE {
                    let _ = kill(Pid::from_raw(pid), Signal::SIGKILL);
                }
            }
        });
        shell
    }

    /// What `command` printed with the tools of `bin`, rendered.
    fn output(&self, command: &str, bin: &str) -> Result<String> {
        // Files, not pipes: what a command leaves running may keep them open.
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

/// A file without a name in the room, both ends at the end of what is written.
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
