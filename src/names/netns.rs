//! Network namespaces: by name, path or process, and the names behind the kernel's numbers.

use super::lookup::Lookup;
use crate::error::Result;
use crate::netlink::uapi::netns::{NSID, NSID_FD, RTM_GETNSID, RTM_NEWNSID};
use crate::netlink::{Conn, Message, Request};
use crate::sys;
use nix::sys::statfs::{NSFS_MAGIC, statfs};
use std::cell::OnceCell;
use std::fs::File;
use std::os::fd::AsRawFd;
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Where each name is a file.
pub const DIR: &str = "/run/netns";

/// The length of `struct rtgenmsg`, padded.
pub const HEADER: usize = 4;

/// The file of a name. One with slashes is a way from the directory on: `-n ../netns/a`.
pub fn path(name: &str) -> PathBuf {
    crate::text::to_path(&format!("{DIR}/{name}"))
}

/// Whether the file of a name is a network namespace: `ip netns add` creates an ordinary file, then bind-mounts the
/// namespace on it. Errors if there is no such file.
pub fn is_namespace(name: &str) -> nix::Result<bool> {
    statfs(&path(name)).map(|found| found.filesystem_type() == NSFS_MAGIC)
}

/// Opens a namespace by its name.
pub fn open_named(name: &str) -> Option<File> {
    sys::open(path(name)).ok()
}

/// Opens a namespace by its name or a path, which has a slash.
pub fn open_file(text: &str) -> Option<File> {
    match text.contains('/') {
        true => File::open(crate::text::to_path(text)).ok(),
        false => open_named(text),
    }
}

/// Opens a namespace by its name, a path or the number of a process in it.
pub fn open(text: &str) -> Option<File> {
    open_file(text).or_else(|| {
        let process: u32 = crate::text::number::unsigned(text)?;
        File::open(format!("/proc/{process}/ns/net")).ok()
    })
}

/// The number that the kernel knows a namespace by from here; none if it has none. A refusal is said.
pub fn number(conn: &mut Conn, netns: &File) -> Option<i32> {
    said(conn.get(question(netns), |message| Ok(number_in(message)))).flatten()
}

/// As [`number`], of several namespaces, which the kernel is asked for at once. Each number or refusal, in their order.
/// Where the kernel can be asked no longer, one says so, and those behind it have no number.
pub fn numbers(conn: &mut Conn, files: &[File]) -> Vec<Result<Option<i32>>> {
    let mut questions: Vec<_> = files.iter().map(question).collect();
    let mut all = Vec::with_capacity(files.len());
    let asked = conn.ask(&mut questions, |answer| all.push(answer.map(number_in)));
    all.extend(asked.err().map(Err));
    all.resize_with(files.len(), || Ok(None));
    all
}

/// Asks for the number of a namespace.
fn question(netns: &File) -> Request {
    let mut request = Request::new(RTM_GETNSID, 0, &[0; HEADER]);
    request.put_u32(NSID_FD, netns.as_raw_fd() as u32);
    request
}

/// The number in an answer; none if it has none.
fn number_in(message: &Message) -> Option<i32> {
    let number = message.attributes(HEADER).u32(NSID).map(|number| number as i32);
    number.filter(|number| *number >= 0)
}

/// As [`number`], which it is given first where it has none.
pub fn numbered(conn: &mut Conn, netns: &File) -> Option<i32> {
    number(conn, netns).or_else(|| {
        let mut request = Request::new(RTM_NEWNSID, 0, &[0; HEADER]);
        request.put_u32(NSID_FD, netns.as_raw_fd() as u32);
        // The kernel is to choose.
        request.put_u32(NSID, u32::MAX);
        // Whatever comes of it, the reference asks again.
        said(conn.request(request));
        number(conn, netns)
    })
}

fn said<T>(done: Result<T>) -> Option<T> {
    done.inspect_err(|error| error.report()).ok()
}

/// The names behind numbers, found out when the first is asked for.
pub struct Numbers {
    lookup: Rc<Lookup>,
    /// A cell because whoever shows a message shares the session; filled once.
    named: OnceCell<Vec<(i32, String)>>,
}

impl Numbers {
    /// Nothing found out yet.
    pub fn new(lookup: Rc<Lookup>) -> Self {
        Numbers { lookup, named: OnceCell::new() }
    }

    /// The name of the namespace that has a number.
    pub fn name(&self, number: i32) -> Option<&str> {
        let named = self.named.get_or_init(|| {
            self.lookup.with(all).unwrap_or_else(|error| {
                // Without names the numbers look as if they had none.
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
        let name = crate::text::from_bytes(&entry.name.into_vec()).into_owned();
        Some((number(conn, &netns)?, name))
    });
    Ok(named.collect())
}
