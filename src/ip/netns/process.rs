//! `ip netns identify` and `pids`: the namespaces of processes.

use super::directory;
use crate::cli::args::Args;
use crate::error::{Error, Result, reason, refuse};
use crate::names::netns::{DIR, path};
use crate::session::Session;
use std::fs::File;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// The device and inode number of a namespace file, which identify the namespace.
type Id = (u64, u64);

/// Runs `ip netns identify`: prints the name of a process's namespace, or an empty line.
pub(in crate::ip) fn identify(s: &Session, args: &mut Args) -> Result {
    let pid = args.next().unwrap_or("self");
    if !args.is_empty() {
        return refuse("extra arguments specified");
    }
    if args.word() == pid && !pid.bytes().all(|byte| byte.is_ascii_digit()) {
        return refuse(format!("Specified string '{pid}' is not a pid"));
    }
    let name = name_of(pid)?;
    s.printer().document(|p| {
        match &name {
            Some(name) => p.object(None, |p| p.put("name", "", name, "\n")),
            None => p.end(),
        }
        Ok(())
    })
}

/// The reason why the name of a namespace cannot be determined.
pub struct Unknown {
    /// The beginning of the message: `Cannot open network namespace: `.
    what: String,
    /// The reason.
    pub why: std::io::Error,
}

impl From<Unknown> for Error {
    fn from(unknown: Unknown) -> Error {
        Error::refused(format!("{}{}", unknown.what, reason(&unknown.why)))
    }
}

/// Returns the name of a process's namespace. Of several names, the last one in the directory's order.
pub(in crate::ip) fn name_of(pid: &str) -> Result<Option<String>, Unknown> {
    let own = opened(&Path::new("/proc").join(pid).join("ns/net"))?;
    let what = || format!("Failed to open directory {DIR}:");
    let mut names = directory::names_or_none().map_err(|why| Unknown { what: what(), why })?;
    names.reverse();
    Ok(names.into_iter().find(|name| id(&path(name)) == Some(own)))
}

/// Runs `ip netns pids`: prints the processes in a namespace.
pub(in crate::ip) fn pids(s: &Session, args: &mut Args) -> Result {
    let name = args.next().ok_or_else(|| Error::refused("No netns name specified"))?;
    if !args.is_empty() {
        return refuse("extra arguments specified");
    }
    let netns = opened(&path(name))?;
    let processes = crate::sys::numbers_in("/proc")
        .map_err(|error| Error::refused(format!("Open of /proc failed: {}", reason(&error))))?;
    s.printer().document(|p| {
        for pid in processes {
            if id(&Path::new("/proc").join(pid.to_string()).join("ns/net")) == Some(netns) {
                p.object(None, |p| p.put("pid", "", pid, "\n"));
            }
        }
        Ok(())
    })
}

/// Returns the identity of an open namespace file. Errors: `Cannot open network namespace: …`, exit code 1.
fn opened(path: &Path) -> Result<Id, Unknown> {
    let what = || "Cannot open network namespace: ".into();
    let file = File::open(path).and_then(|file| file.metadata());
    let metadata = file.map_err(|why| Unknown { what: what(), why })?;
    Ok((metadata.dev(), metadata.ino()))
}

fn id(path: &Path) -> Option<Id> {
    std::fs::metadata(path).ok().map(|metadata| (metadata.dev(), metadata.ino()))
}
