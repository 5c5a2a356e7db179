//! Network namespaces: by name, path or process ID, and the names of namespace IDs.

use super::lookup::Lookup;
use crate::error::Result;
use crate::netlink::uapi::netns::{NSID, NSID_FD, RTM_GETNSID, RTM_NEWNSID};
use crate::netlink::{Conn, Message, Request};
use crate::sys;
use nix::sys::statfs::{NSFS_MAGIC, statfs};
use std::cell::OnceCell;
use std::fs::File;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The directory with a file for each name.
pub const DIR: &str = "/run/netns";

/// The length of `struct rtgenmsg`, padded.
pub const HEADER: usize = 4;

/// Returns the file of a name. A name with slashes is a path relative to the directory: `-n ../netns/a`.
pub fn path(name: &str) -> PathBuf {
    crate::text::to_path(&format!("{DIR}/{name}"))
}

/// Whether the file of a name is a network namespace: `ip netns add` creates an ordinary file, then bind-mounts the
/// namespace on it. Errors if there is no such file.
pub fn is_namespace(name: &str) -> nix::Result<bool> {
    statfs(&path(name)).map(|found| found.filesystem_type() == NSFS_MAGIC)
}

/// Opens the namespace with this name.
pub fn open_named(name: &str) -> Option<File> {
    sys::open(path(name)).ok()
}

/// Opens a namespace by its name, or by its path, which contains a slash.
pub fn open_file(text: &str) -> Option<File> {
    match text.contains('/') {
        true => File::open(crate::text::to_path(text)).ok(),
        false => open_named(text),
    }
}

/// Opens a namespace by its name, its path, or the ID of a process in it.
pub fn open(text: &str) -> Option<File> {
    open_file(text).or_else(|| {
        let process: u32 = crate::text::number::unsigned(text)?;
        File::open(format!("/proc/{process}/ns/net")).ok()
    })
}

/// Returns the ID (NSID) of a namespace in this namespace, or `None` if it has none. Prints a refusal by the kernel.
pub fn number(conn: &mut Conn, netns: &File) -> Option<i32> {
    said(conn.get(question(netns), |message| Ok(number_in(message)))).flatten()
}

/// Like [`number`], for several namespaces with one system call. Returns an ID or an error for each file, in order.
/// After an error of the connection, the next result is this error, and further ones are `None`.
pub fn numbers(conn: &mut Conn, files: &[File]) -> Vec<Result<Option<i32>>> {
    let mut all = Vec::with_capacity(files.len());
    let asked = conn.ask(files.iter().map(question), |answer| all.push(answer.map(number_in)));
    all.extend(asked.err().map(Err));
    all.resize_with(files.len(), || Ok(None));
    all
}

/// Builds a request for the ID of a namespace.
fn question(netns: &File) -> Request {
    let mut request = Request::new(RTM_GETNSID, 0, &[0; HEADER]);
    request.put_u32(NSID_FD, netns.as_raw_fd() as u32);
    request
}

/// Returns the ID in an answer, or `None`.
fn number_in(message: &Message) -> Option<i32> {
    let number = message.attributes(HEADER).u32(NSID).map(|number| number as i32);
    number.filter(|number| *number >= 0)
}

/// Like [`number`], but assigns an ID if the namespace has none.
pub fn numbered(conn: &mut Conn, netns: &File) -> Option<i32> {
    number(conn, netns).or_else(|| {
        let mut request = Request::new(RTM_NEWNSID, 0, &[0; HEADER]);
        request.put_u32(NSID_FD, netns.as_raw_fd() as u32);
        // The kernel chooses the ID.
        request.put_u32(NSID, u32::MAX);
        // As in the reference, the ID is requested again even if the assignment failed.
        said(conn.request(request));
        number(conn, netns)
    })
}

fn said<T>(done: Result<T>) -> Option<T> {
    done.inspect_err(|error| error.report()).ok()
}

/// The names of namespace IDs, which are queried on first use.
pub struct Numbers {
    lookup: Rc<Lookup>,
    /// In a cell, because code that prints a message shares the session. It is set once.
    named: OnceCell<Vec<(i32, String)>>,
}

impl Numbers {
    /// Creates the cache; no ID has been queried yet.
    pub fn new(lookup: Rc<Lookup>) -> Self {
        Numbers { lookup, named: OnceCell::new() }
    }

    /// Returns the name of the namespace with this ID.
    pub fn name(&self, number: i32) -> Option<&str> {
        let named = self.named.get_or_init(|| {
            self.lookup.with(all).unwrap_or_else(|error| {
                // Printed, because without names the output looks as if the namespaces had none.
                error.report();
                Vec::new()
            })
        });
        named.iter().find(|row| row.0 == number).map(|row| row.1.as_str())
    }
}

fn all(conn: &mut Conn) -> Result<Vec<(i32, String)>> {
    let folder = sys::read_dir(DIR).unwrap_or_default().into_iter();
    let named = folder.filter_map(|entry| {
        let netns = File::open(Path::new(DIR).join(&entry.name)).ok()?;
        Some((number(conn, &netns)?, entry.into_text()))
    });
    Ok(named.collect())
}
