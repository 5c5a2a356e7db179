//! The state of one run of a tool: options, connection to the kernel, and cached names.

use crate::error::{Report, Result};
use crate::names::{Host, Names, links::Links, lookup::Lookup, netns, nexthops::Nexthops};
use crate::netlink::generic::Generic;
use crate::netlink::message::Messages;
use crate::netlink::queue::Queue;
use crate::netlink::shared::Shared;
use crate::netlink::transport::Transport;
use crate::netlink::{Conn, Kernel, Message, Netlink, Request};
use crate::print::{Printer, Style, Units, stdout};
use std::cell::{RefCell, RefMut};
use std::net::IpAddr;
use std::os::fd::OwnedFd;
use std::rc::Rc;

/// The options before the object.
#[derive(Clone, Debug)]
pub struct Options {
    /// AF_INET and so on; AF_UNSPEC without an option.
    pub family: u8,
    /// The number of -details.
    pub details: u8,
    /// The number of -statistics.
    pub stats: u8,
    /// -human-readable and -iec.
    pub units: Units,
    /// -resolve: host names for addresses.
    pub resolve: bool,
    /// -json, -pretty, -oneline and -color.
    pub style: Style,
    /// -brief.
    pub brief: bool,
    /// -timestamp.
    pub timestamp: bool,
    /// -tshort.
    pub timestamp_short: bool,
    /// -Numeric.
    pub numeric: bool,
    /// -all.
    pub all: bool,
    /// -echo: print the kernel's notification of the change.
    pub echo: bool,
    /// -force: a batch continues after a failure.
    pub force: bool,
    /// -batch FILE.
    pub batch: Option<String>,
    /// -compressvlans: print ranges of VLANs in one line.
    pub compress_vlans: bool,
    /// -loops: the maximum number of rounds of a flush; 0 for no limit.
    pub loops: u32,
    /// -rcvbuf: the receive buffer of a netlink socket in bytes.
    pub receive_buffer: usize,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            family: 0,
            details: 0,
            stats: 0,
            units: Units::default(),
            resolve: false,
            style: Style::default(),
            brief: false,
            timestamp: false,
            timestamp_short: false,
            numeric: false,
            all: false,
            echo: false,
            force: false,
            batch: None,
            compress_vlans: false,
            loops: 10,
            receive_buffer: 1 << 20,
        }
    }
}

/// The caller of a tool: receives errors, and provides the connection to the kernel.
#[derive(Clone)]
pub struct Caller {
    /// Prints the errors of batch lines.
    pub report: Report,
    /// Opens netlink sockets, either of the kernel or of a substitute for it.
    pub transport: Rc<dyn Transport>,
    /// The output format for tools without options for it: `rip -j ss`.
    pub style: Style,
    /// Whether the process exits after the command.
    pub is_last: bool,
}

impl Caller {
    /// The options of a tool that has no options for the output format.
    pub fn options(&self) -> Options {
        Options { style: self.style, ..Options::default() }
    }
    /// A caller whose requests go to the kernel.
    pub fn new(report: Report) -> Self {
        Caller::with_transport(report, Rc::new(Kernel))
    }
    /// A caller with another transport than the kernel's netlink sockets.
    pub fn with_transport(report: Report, transport: Rc<dyn Transport>) -> Self {
        Caller { report, transport, style: Style::default(), is_last: false }
    }
}

/// The state that is passed to every command.
pub struct Session {
    /// The options before the object.
    pub options: Options,
    /// Prints the error of a batch line.
    pub report: Report,
    /// Opens netlink connections.
    pub netlink: Netlink,
    /// The cache of interface names and indexes.
    pub links: Links,
    /// The names of protocols, scopes, tables etc.
    pub names: Names,
    /// The names of network namespaces by ID.
    pub netns: netns::Numbers,
    /// The cache of nexthop objects by ID.
    pub nexthops: Nexthops,
    conn: Rc<Shared>,
    /// In a cell of its own, because names are queried over rtnetlink while a generic netlink family is dumped.
    families: RefCell<Vec<Generic>>,
    queue: Option<Rc<Queue>>,
    /// In a cell, because the readers of keywords share the session. These files belong to requests whose attributes
    /// are written without an `NlaBuf`, which would keep them open.
    held: RefCell<Vec<OwnedFd>>,
}

impl Session {
    /// Runs a command with a new session. The session is not freed if the process exits after the command: the kernel
    /// frees the memory faster.
    pub fn with<T>(options: Options, caller: &Caller, command: impl FnOnce(&Session) -> T) -> T {
        let session = Session::new(options, caller);
        let done = command(&session);
        if caller.is_last {
            std::mem::forget(session);
        }
        done
    }
    /// Creates a session. The connection is opened on first use.
    pub fn new(options: Options, caller: &Caller) -> Self {
        let Caller { report, transport, .. } = caller.clone();
        let netlink = Netlink::new(transport, options.receive_buffer);
        let names = Names::new(options.numeric, options.resolve);
        if options.resolve {
            stdout::set_prompt();
        }
        let file = options.batch.as_ref().filter(|_| options.force);
        let queue = file.map(|file| Rc::new(Queue::new(netlink.clone(), file, report)));
        // As in the reference, in a batch a dump of objects that the kernel does not support is empty, not an error.
        let conn = Rc::new(Shared::new(netlink.clone(), options.batch.is_none()));
        let lookup = Rc::new(Lookup::new(netlink.clone(), conn.clone(), queue.clone()));
        Session {
            options,
            report,
            links: Links::new(lookup.clone()),
            names,
            netns: netns::Numbers::new(lookup.clone()),
            nexthops: Nexthops::new(lookup),
            netlink,
            conn,
            families: RefCell::default(),
            queue,
            held: RefCell::default(),
        }
    }

    /// Sends a request and waits for its acknowledgement. In a batch with -force, requests may be collected and sent
    /// together later. Errors: the kernel's refusal.
    pub fn request(&self, request: Request) -> Result {
        if request.changes_links() {
            self.links.forget();
        }
        let held = self.held.take();
        match &self.queue {
            Some(queue) if held.is_empty() => queue.add(request),
            _ => self.conn()?.request(request),
        }
    }

    /// Keeps a file open until the next request, which contains its descriptor, has been sent.
    pub fn hold(&self, file: OwnedFd) {
        self.held.borrow_mut().push(file);
    }

    /// Sets the number of the batch line that the next command belongs to, for error messages.
    pub fn begin_line(&self, number: usize) {
        if let Some(queue) = &self.queue {
            queue.begin_line(number);
        }
    }

    /// Sends the requests that [`Session::request`] has collected, and prints the kernel's refusals.
    pub fn settle(&self) -> Result {
        self.queue.as_ref().map_or(Ok(()), |queue| queue.settle())
    }

    /// Whether the kernel refused any of the collected requests.
    pub fn has_failed(&self) -> bool {
        self.queue.as_ref().is_some_and(|queue| queue.failed())
    }

    /// Returns the rtnetlink connection, which is opened on first use. The connection must not be borrowed twice; name
    /// lookups use a second one in the meantime.
    #[inline]
    pub fn conn(&self) -> Result<RefMut<'_, Conn>> {
        self.settle()?;
        self.conn.conn()
    }

    /// Returns the connection of a generic netlink family, which is opened on first use. Errors: see [`Generic::open`].
    pub fn family(&self, name: &'static str) -> Result<RefMut<'_, Generic>> {
        let mut all = self.families.borrow_mut();
        let at = match all.iter().position(|family| family.name == name) {
            Some(at) => at,
            None => {
                all.push(Generic::open(&self.netlink, name)?);
                all.len() - 1
            }
        };
        Ok(RefMut::map(all, |all| &mut all[at]))
    }

    /// Sends a request that changes something. With -echo, `show` prints the kernel's notification.
    pub fn change(
        &self,
        request: Request,
        show: impl Fn(&Message, &mut Printer, &Session),
    ) -> Result {
        if !self.options.echo {
            return self.request(request);
        }
        if request.changes_links() {
            self.links.forget();
        }
        let _held = self.held.take();
        let told = self.conn()?.echo(request)?;
        self.printer().document(|p| {
            p.object(None, |p| Messages(&told).for_each(|message| show(&message, p, self)));
            Ok(())
        })
    }

    /// Returns the host name of an address with -resolve, else the address. As the reference does, writes the output of
    /// `p` to stdout before the lookup.
    #[inline]
    pub fn host(&self, address: IpAddr, p: &mut Printer) -> Host {
        self.names.host(address, || p.flush())
    }

    /// Creates a printer for the output format of the options.
    pub fn printer(&self) -> Printer {
        Printer::new(self.options.style)
    }

    /// Creates a printer for output that is text even with -json.
    pub fn text_printer(&self) -> Printer {
        Printer::new(Style { json: false, ..self.options.style })
    }
}
