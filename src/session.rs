//! One run of a tool: its options, its connection to the kernel, the names it has learnt.

use crate::error::{Report, Result};
use crate::names::{Host, Names, links::Links, lookup::Lookup, netns, nexthops::Nexthops};
use crate::netlink::generic::Generic;
use crate::netlink::message::Messages;
use crate::netlink::queue::Queue;
use crate::netlink::shared::Shared;
use crate::netlink::transport::Transport;
use crate::netlink::{Conn, Kernel, Message, Netlink, Request};
use crate::print::{Printer, Style, Units};
use std::cell::{RefCell, RefMut};
use std::net::IpAddr;
use std::os::fd::OwnedFd;
use std::rc::Rc;

/// What the options before the object say.
#[derive(Clone, Debug)]
pub struct Options {
    /// AF_INET and so on; AF_UNSPEC without an option.
    pub family: u8,
    /// How often -details was given.
    pub details: u8,
    /// How often -statistics was given.
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
    /// -echo: show what the kernel made of the request.
    pub echo: bool,
    /// -force: a batch goes on after a failure.
    pub force: bool,
    /// -batch FILE.
    pub batch: Option<String>,
    /// -compressvlans: ranges of VLANs in one line.
    pub compress_vlans: bool,
    /// -loops: most rounds of a flush; 0 for no limit.
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

/// Who runs a tool: takes its errors, and has the way to the kernel.
#[derive(Clone)]
pub struct Caller {
    /// Takes the errors of a batch.
    pub report: Report,
    /// The way to the kernel, or to what answers in its place.
    pub transport: Rc<dyn Transport>,
    /// How output is written by tools that have no options for it: `rip -j ss`.
    pub style: Style,
    /// Whether the process ends after the command.
    pub is_last: bool,
}

impl Caller {
    /// The options of a tool that has none for the style of its output.
    pub fn options(&self) -> Options {
        Options { style: self.style, ..Options::default() }
    }
    /// One whose requests go to the kernel.
    pub fn new(report: Report) -> Self {
        Caller::by(report, Rc::new(Kernel))
    }
    /// One with another way to the kernel.
    pub fn by(report: Report, transport: Rc<dyn Transport>) -> Self {
        Caller { report, transport, style: Style::default(), is_last: false }
    }
}

/// What every command is given.
pub struct Session {
    /// What was asked for before the object.
    pub options: Options,
    /// Hands an error of a batch line on to who started the tool.
    pub report: Report,
    /// Opens connections.
    pub netlink: Netlink,
    /// Interfaces by index and name.
    pub links: Links,
    /// Names of protocols, scopes, tables …
    pub names: Names,
    /// Names of network namespaces by number.
    pub netns: netns::Numbers,
    /// Nexthop objects by number.
    pub nexthops: Nexthops,
    conn: Rc<Shared>,
    /// A cell of its own because rtnetlink is asked for names while a family lists.
    families: RefCell<Vec<Generic>>,
    queue: Option<Rc<Queue>>,
    /// A cell because readers of keywords share the session; the attributes that they write keep no files.
    held: RefCell<Vec<OwnedFd>>,
}

impl Session {
    /// Runs a command with a session of its own. What the session holds is freed afterwards, unless the process ends, where
    /// the kernel does so faster.
    pub fn with<T>(options: Options, caller: &Caller, command: impl FnOnce(&Session) -> T) -> T {
        let session = Session::new(options, caller);
        let done = command(&session);
        if caller.is_last {
            std::mem::forget(session);
        }
        done
    }
    /// A session that has not talked to the kernel yet.
    pub fn new(options: Options, caller: &Caller) -> Self {
        let Caller { report, transport, .. } = caller.clone();
        let netlink = Netlink::new(transport, options.receive_buffer);
        let names = Names::new(options.numeric, options.resolve);
        let file = options.batch.as_ref().filter(|_| options.force);
        let queue = file.map(|file| Rc::new(Queue::new(netlink.clone(), file, report)));
        // As the reference: in a batch a list of what is not there is empty, not refused.
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

    /// Sends a request and waits for its ack; in a batch with -force it may wait for others to share
    /// the send. Errors with the kernel's refusal.
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

    /// Keeps a file open until the next request is sent, which names it by its number.
    pub fn hold(&self, file: OwnedFd) {
        self.held.borrow_mut().push(file);
    }

    /// Says which line of a batch the next command stands on.
    pub fn begin_line(&self, number: usize) {
        if let Some(queue) = &self.queue {
            queue.begin_line(number);
        }
    }

    /// Sends what [`Session::request`] held back, and says what the kernel refused of it.
    pub fn settle(&self) -> Result {
        self.queue.as_ref().map_or(Ok(()), |queue| queue.settle())
    }

    /// Whether the kernel refused anything that was held back.
    pub fn has_failed(&self) -> bool {
        self.queue.as_ref().is_some_and(|queue| queue.failed())
    }

    /// The connection to rtnetlink, opened when it is first wanted.
    /// Not to be asked for again while it is held; names are looked up on another meanwhile.
    pub fn conn(&self) -> Result<RefMut<'_, Conn>> {
        self.settle()?;
        self.conn.conn()
    }

    /// The connection to a family of generic netlink, which is looked up once.
    /// Errors as [`Generic::open`].
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

    /// Sends a request that changes something; with -echo `show` writes what the kernel made of it.
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

    /// The name of a host with -resolve, else its address. Before it asks for a name it writes out what `p` has gathered,
    /// as the reference does.
    #[inline]
    pub fn host(&self, address: IpAddr, p: &mut Printer) -> Host {
        self.names.host(address, || p.flush())
    }

    /// A printer as the options want it.
    pub fn printer(&self) -> Printer {
        Printer::new(self.options.style)
    }

    /// A printer for what is text even with -json.
    pub fn text_printer(&self) -> Printer {
        Printer::new(Style { json: false, ..self.options.style })
    }
}
