//! What the tables share: what is asked for, the columns of every socket, parts of its details.

use super::filter::{self, Expr, Subject};
use super::sheet::{Column, Line};
use super::storage::Storages;
use super::tables::Choice;
use crate::names::services::Services;
use crate::query::cgroup;
use crate::query::processes::{Holder, Processes};
use crate::rt::diag::Memory;
use crate::session::Session;
use std::cell::{OnceCell, RefCell};
use std::os::fd::OwnedFd;

/// What the options ask for.
#[derive(Debug, Default)]
pub struct ColumnOptions {
    /// -n
    pub numeric: bool,
    /// -o, also by -e and -b
    pub timers: bool,
    /// -e
    pub details: bool,
    /// -m
    pub memory: bool,
    /// -p
    pub processes: bool,
    /// -T
    pub threads: bool,
    /// -i
    pub info: bool,
    /// --tipcinfo
    pub tipc_info: bool,
    /// --tos
    pub tos: bool,
    /// --cgroup
    pub cgroup: bool,
    /// -b
    pub bpf: bool,
    /// --inet-sockopt
    pub socket_options: bool,
    /// -K
    pub kill: bool,
    /// -O
    pub oneline: bool,
    /// --bpf-map-id: the maps with their numbers; empty for all of --bpf-maps.
    pub storages: Option<Vec<(u32, OwnedFd)>>,
}

/// What every table is given.
pub struct Context<'a> {
    /// Connections and names.
    pub s: &'a Session,
    /// What the options ask for.
    pub wanted: ColumnOptions,
    /// Which sockets are shown.
    pub choice: Choice,
    /// What the filter says.
    pub filter: Option<Expr>,
    /// Who holds which socket; read when it is first wanted.
    processes: OnceCell<Processes>,
    services: OnceCell<Services>,
    /// A cell because groups that are made meanwhile are looked up one by one.
    cgroups: OnceCell<RefCell<cgroup::Paths>>,
    /// The types of what BPF programs store; a cell because each map is asked for when it is met.
    pub storages: RefCell<Storages>,
}

impl<'a> Context<'a> {
    /// Nothing is read yet.
    pub fn new(
        s: &'a Session,
        wanted: ColumnOptions,
        choice: Choice,
        filter: Option<Expr>,
    ) -> Self {
        Context {
            s,
            wanted,
            choice,
            filter,
            processes: OnceCell::new(),
            services: OnceCell::new(),
            cgroups: OnceCell::new(),
            storages: RefCell::default(),
        }
    }

    /// Whether the filter lets a socket through.
    pub fn lets(&self, subject: &Subject) -> bool {
        self.filter.as_ref().is_none_or(|expr| filter::matches(expr, subject))
    }

    /// The processes that hold sockets.
    fn processes(&self) -> &Processes {
        let read = || Processes::read(&crate::query::sockets::proc_root(), self.wanted.threads);
        self.processes.get_or_init(read)
    }

    /// The name of a port of a protocol (`tcp`), unless numbers are wanted or it has none.
    pub fn service(&self, port: u16, protocol: &str) -> Option<&str> {
        if self.wanted.numeric {
            return None;
        }
        self.services.get_or_init(Services::read).name(port, protocol)
    }

    /// What stands between parts of the details that have lines of their own.
    pub fn line_break(&self) -> &'static str {
        if self.wanted.oneline { " " } else { "\n\t" }
    }

    /// The first columns: table, state, queues.
    pub fn begin(&self, line: &mut Line, netid: &str, state: &str, queues: (u64, u64)) {
        line.column(Column::Netid);
        line.field("netid", "", netid);
        line.column(Column::State);
        line.field("state", "", state);
        for (column, key, count) in
            [(Column::ReceiveQueue, "recv_q", queues.0), (Column::SendQueue, "send_q", queues.1)]
        {
            line.column(column);
            line.field(key, "", count as u32 as i32);
            line.pad(QUEUE);
        }
    }

    /// Who holds the socket of an inode: `users:(("sshd",pid=1,fd=3))`.
    pub fn users(&self, line: &mut Line, inode: u32) {
        line.column(Column::Process);
        if !self.wanted.processes || self.processes().is_empty(inode) {
            return;
        }
        line.text(" users:(");
        line.list("users", ",", self.processes().of(inode), |line, holder: &Holder| {
            line.put("name", "(\"", &*holder.name, "\"");
            line.field("pid", ",pid=", holder.pid);
            if let Some(tid) = holder.tid {
                line.field("tid", ",tid=", tid);
            }
            line.put("fd", ",fd=", holder.fd, ")");
        });
        line.text(")");
    }

    /// ` uid:5 ino:77 sk:1a`
    pub fn identity(&self, line: &mut Line, uid: u32, inode: u32, cookie: u64) {
        line.nonzero("uid", " uid:", uid);
        line.field("ino", " ino:", inode);
        line.field("sk", " sk:", &format!("{cookie:x}"));
    }

    /// `cgroup:/path`; `cgroup:unreachable:1a` of a group that cannot be found.
    pub fn cgroup(&self, line: &mut Line, id: u64) {
        let paths = self.cgroups.get_or_init(|| RefCell::new(cgroup::Paths::read()));
        match paths.borrow_mut().get(id) {
            Some(path) => line.field("cgroup", " cgroup:", path),
            None => line.field("cgroup", " cgroup:", &format!("unreachable:{id:x}")),
        }
    }
}

/// Width of the columns of queues.
const QUEUE: usize = 6;

/// ` skmem:(r0,rb212992,t0,tb212992,f0,w0,o0,bl0,d0)`
pub fn memory(line: &mut Line, memory: &Memory) {
    const FIELDS: [(&str, &str); 9] = [
        ("rmem_alloc", "r"),
        ("rcv_buf", ",rb"),
        ("wmem_alloc", ",t"),
        ("snd_buf", ",tb"),
        ("fwd_alloc", ",f"),
        ("wmem_queued", ",w"),
        ("opt_mem", ",o"),
        ("back_log", ",bl"),
        ("sock_drop", ",d"),
    ];
    /// Older kernels tell no more than these.
    const ALWAYS: usize = 7;
    line.text(" skmem:(");
    let count = memory.count.clamp(ALWAYS, FIELDS.len());
    line.object("skmem", |line| {
        for ((key, label), value) in FIELDS.iter().zip(memory.all).take(count) {
            line.field(key, label, value);
        }
    });
    line.text(")");
}

/// Which directions are open: ` <->`.
pub fn shutdown(line: &mut Line, directions: u8) {
    let sends = directions & 2 == 0;
    let receives = directions & 1 == 0;
    line.json("receives", receives);
    line.json("sends", sends);
    line.text(match (receives, sends) {
        (true, true) => " <->",
        (false, true) => " -->",
        (true, false) => " <--",
        (false, false) => " ---",
    });
}
