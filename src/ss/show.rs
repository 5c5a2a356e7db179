//! Parts that all tables share: the options, the first columns of a row, and some details.

use super::filter::{self, Expr, Subject};
use super::sheet::{Column, Line};
use super::storage::Storages;
use super::tables::Choice;
use crate::names::services::Services;
use crate::query::cgroup;
use crate::query::processes::{Holder, Processes};
use crate::query::{selinux, sockets};
use crate::rt::diag::Memory;
use crate::session::Session;
use std::cell::{Cell, OnceCell, RefCell};
use std::os::fd::OwnedFd;

/// The options that choose what to show of a socket.
#[derive(Debug, Default)]
pub struct ColumnOptions {
    /// -n
    pub numeric: bool,
    /// -o; -e and -b imply it.
    pub timers: bool,
    /// -e
    pub details: bool,
    /// -m
    pub memory: bool,
    /// -p
    pub processes: bool,
    /// -T
    pub threads: bool,
    /// Number of -Z and -z.
    pub process_contexts: u32,
    /// Number of -z.
    pub socket_contexts: u32,
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
    /// --bpf-maps or --bpf-map-id: the selected maps, each as ID and open map. Empty selects all maps.
    pub storages: Option<Vec<(u32, OwnedFd)>>,
}

/// What the functions that list a table need.
pub struct Context<'a> {
    /// The session.
    pub s: &'a Session,
    /// The options.
    pub wanted: ColumnOptions,
    /// The selected sockets.
    pub choice: Choice,
    /// The filter.
    pub filter: Option<Expr>,
    /// The processes that hold sockets; read from /proc on first use.
    processes: OnceCell<Processes>,
    /// Whether a socket with an inode has no known process.
    has_unknown: Cell<bool>,
    services: OnceCell<Services>,
    /// In a RefCell, because the paths of cgroups that were created in the meantime are added on demand.
    cgroups: OnceCell<RefCell<cgroup::Paths>>,
    /// The value types of BPF maps. In a RefCell, because types are added when a map occurs for the first time.
    pub storages: RefCell<Storages>,
}

impl<'a> Context<'a> {
    /// Builds a context; nothing is read yet.
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
            has_unknown: Cell::default(),
            services: OnceCell::new(),
            cgroups: OnceCell::new(),
            storages: RefCell::default(),
        }
    }

    /// Whether the filter accepts a socket.
    pub fn lets(&self, subject: &Subject) -> bool {
        self.filter.as_ref().is_none_or(|expr| filter::matches(expr, subject))
    }

    /// Whether a socket was shown without its processes because the user may not read them.
    pub fn has_hidden_processes(&self) -> bool {
        self.has_unknown.get() && self.processes.get().is_some_and(|all| all.is_denied)
    }

    /// The processes that hold sockets.
    fn processes(&self) -> &Processes {
        let read = || Processes::read(&sockets::proc_root(), self.wanted.threads);
        self.processes.get_or_init(read)
    }

    /// Returns the service name of a port, unless -n is given or the port has none. `protocol` is the name in
    /// /etc/services, such as `tcp`.
    pub fn service(&self, port: u16, protocol: &str) -> Option<&str> {
        if self.wanted.numeric {
            return None;
        }
        self.services.get_or_init(Services::read).name(port, protocol)
    }

    /// The separator before details that have a line of their own without -O.
    pub fn line_break(&self) -> &'static str {
        if self.wanted.oneline { " " } else { "\n\t" }
    }

    /// Writes the columns Netid, State, Recv-Q and Send-Q.
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

    /// Writes the processes that hold the socket with this inode: `users:(("sshd",pid=1,fd=3))`. With -Z, also writes
    /// the SELinux context of the process; with -z, also that of the socket.
    pub fn users(&self, line: &mut Line, inode: u32) {
        line.column(Column::Process);
        if !self.wanted.processes {
            return;
        }
        if self.processes().is_empty(inode) {
            self.has_unknown.set(self.has_unknown.get() || inode != 0);
            return;
        }
        line.text(" users:(");
        line.list("users", ",", self.processes().of(inode), |line, holder: &Holder| {
            line.put("name", "(\"", &*holder.name, "\"");
            line.field("pid", ",pid=", holder.pid);
            if let Some(tid) = holder.tid {
                line.field("tid", ",tid=", tid);
            }
            if self.wanted.process_contexts > 0 {
                let context = selinux::of_process(holder.tid.unwrap_or(holder.pid));
                line.field("proc_ctx", ",proc_ctx=", &context);
            }
            line.field("fd", ",fd=", holder.fd);
            // The reference combines the two counters in the same way: with -Z -z, the context of the socket is not shown.
            if self.wanted.process_contexts & self.wanted.socket_contexts != 0 {
                let file = holder.path(&sockets::proc_root());
                line.field("sock_ctx", ",sock_ctx=", &selinux::of_file(&file));
            }
            line.text(")");
        });
        line.text(")");
    }

    /// ` uid:5 ino:77 sk:1a`
    pub fn identity(&self, line: &mut Line, uid: u32, inode: u32, cookie: u64) {
        line.nonzero("uid", " uid:", uid);
        line.field("ino", " ino:", inode);
        line.field("sk", " sk:", &format!("{cookie:x}"));
    }

    /// Writes `cgroup:/path`, or `cgroup:unreachable:1a` if no cgroup has this ID.
    pub fn cgroup(&self, line: &mut Line, id: u64) {
        let paths = self.cgroups.get_or_init(|| RefCell::new(cgroup::Paths::read()));
        match paths.borrow_mut().get(id) {
            Some(path) => line.field("cgroup", " cgroup:", path),
            None => line.field("cgroup", " cgroup:", &format!("unreachable:{id:x}")),
        }
    }
}

/// The width of the queue columns.
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
    /// The number of fields that all kernels report; older kernels report no more.
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

/// Writes which directions are open (SHUT_RD, SHUT_WR): ` <->`, ` <--`, ` -->`, ` ---`.
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
