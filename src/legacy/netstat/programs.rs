//! `netstat -p` and `-Z`: finds the process that holds a socket.

use crate::error::warn;
use crate::print::Printer;
use crate::query::processes::Processes;
use crate::query::selinux;
use crate::text::from_bytes;
use smol_str::SmolStr;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

/// Unlike iproute2, net-tools does not use the environment variable PROC_ROOT.
const PROC: &str = "/proc";
/// Longest text of the column in bytes. A longer text is truncated.
const MAX_TEXT: usize = 19;
/// Longest SELinux context in bytes that is printed completely.
const MAX_CONTEXT: usize = 49;
/// The number of bytes to which a longer context is truncated. Its last bytes are printed.
const CONTEXT_END: usize = 48;

/// The processes that hold sockets.
pub(super) struct Programs {
    processes: Processes,
    /// Program names by PID; None if the process has ended.
    names: RefCell<BTreeMap<u32, Option<SmolStr>>>,
    /// Whether to print the SELinux contexts of the processes.
    has_contexts: bool,
}

impl Programs {
    /// Reads the descriptors of all processes. Prints a warning if those of some processes are not readable.
    pub fn read(has_contexts: bool) -> Self {
        let processes = Processes::read(Path::new(PROC), false);
        if processes.is_denied && processes.has_sockets() {
            warn(
                "(Not all processes could be identified, non-owned process info\n \
                 will not be shown, you would have to be root to see it all.)",
            );
        } else if processes.is_denied {
            warn(&format!(
                "(No info could be read for \"-p\": geteuid()={} but you should be root.)",
                nix::unistd::geteuid()
            ));
        }
        Programs { processes, names: RefCell::default(), has_contexts }
    }

    /// Prints the headers of the columns, without blanks at the end.
    pub fn show_header(&self, p: &mut Printer) {
        p.text(" PID/Program name    ");
        if self.has_contexts {
            p.format(format_args!(" {:<MAX_CONTEXT$}", "Security Context"));
        }
    }

    /// Prints the process that holds the socket `inode`, `PID/NAME`, and its SELinux context; `-` if none is known. Of several
    /// processes, prints the one with the lowest PID.
    pub fn show(&self, p: &mut Printer, inode: u64) {
        let pid = self.show_program(p, inode);
        if !self.has_contexts {
            return;
        }
        let context = pid.map(selinux::of_process);
        if let Some(context) = &context {
            p.json("context", context);
        }
        let text = context.as_deref().map_or("-", shortened);
        p.format(format_args!(" {text:<50}"));
    }

    /// Prints the process that holds the socket `inode`, and returns its PID.
    fn show_program(&self, p: &mut Printer, inode: u64) -> Option<u32> {
        let inode = u32::try_from(inode).unwrap_or(0);
        // `of` returns processes in descending order of their PIDs.
        let holders: Vec<u32> = self.processes.of(inode).map(|holder| holder.pid).collect();
        let named = |pid: &u32| Some((*pid, self.name(*pid)?));
        let Some((pid, name)) = holders.iter().rev().find_map(named) else {
            p.format(format_args!("{:<20}", "-"));
            return None;
        };
        p.json("pid", pid);
        p.json("program", &*name);
        let text = format!("{pid}/{name}");
        p.format(format_args!("{text:<20.MAX_TEXT$}"));
        Some(pid)
    }

    /// The program name of a process. None if the process has ended.
    fn name(&self, pid: u32) -> Option<SmolStr> {
        let look_up = || {
            let path = Path::new(PROC).join(pid.to_string()).join("cmdline");
            std::fs::read(path).ok().map(|bytes| program(&bytes).into())
        };
        self.names.borrow_mut().entry(pid).or_insert_with(look_up).clone()
    }
}

/// Returns the part of a context that is printed.
fn shortened(context: &str) -> &str {
    match context.len() {
        ..=MAX_CONTEXT => context,
        len => context.get(len - CONTEXT_END..).unwrap_or(context),
    }
}

/// The program name in /proc/PID/cmdline: the first argument, or its last component if it begins with `/`.
fn program(command: &[u8]) -> String {
    let first = command.split(|byte| *byte == 0).next().unwrap_or_default();
    let name = match first {
        [b'/', ..] => first.rsplit(|byte| *byte == b'/').next().unwrap_or_default(),
        _ => first,
    };
    from_bytes(name).into_owned()
}

#[cfg(test)]
mod tests {
    use super::program;

    #[test]
    fn names_of_command_lines() {
        for (command, name) in [
            (&b"/usr/sbin/sshd\0-D\0"[..], "sshd"),
            (b"sshd: root@pts/0\0", "sshd: root@pts/0"),
            (b"kworker/0:1", "kworker/0:1"),
            (b"/", ""),
            (b"", ""),
        ] {
            assert_eq!(program(command), name);
        }
    }
}
