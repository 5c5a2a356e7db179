//! Prints one event of `ip monitor`.

use super::source::{BY_TYPE, Shown};
use super::words::MonitorOptions;
use crate::cli::monitor::Event;
use crate::error::{Result, warn};
use crate::ip::netns::nsid;
use crate::ip::route::filter::RouteFilter;
use crate::netlink::Message;
use crate::netlink::message::u32_at;
use crate::netlink::uapi::family::UNSPEC;
use crate::netlink::uapi::link::{RTM_DELLINK, RTM_NEWLINK};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::route::rta;
use crate::print::{Printer, Style};
use crate::query::moment::Moment;
use crate::rt::link::Link;
use crate::rt::neigh::Neigh;
use crate::rt::route::Route;
use crate::session::Session;

/// A timestamp in a file of rtmon (NLMSG_TSTAMP).
const TIME: u16 = 15;

/// The state that printing an event requires.
pub struct Watch<'s> {
    /// The session.
    pub s: &'s Session,
    /// The parsed command line.
    pub wanted: &'s MonitorOptions,
    /// The filter of routes.
    pub route: RouteFilter,
    /// The cache of network namespace names.
    pub netns: nsid::Map,
}

/// Prints events one after the other.
pub(super) struct Monitor<'s> {
    watch: Watch<'s>,
    printer: Printer,
}

impl Watch<'_> {
    /// Whether the monitor includes an interface.
    pub(in crate::ip) fn is_of(&self, index: u32) -> bool {
        self.wanted.dev.is_none_or(|dev| dev == index)
    }

    /// Whether the monitor includes an address family.
    pub(super) fn is_of_family(&self, family: u8) -> bool {
        [UNSPEC, family].contains(&self.s.options.family)
    }

    /// Whether the monitor includes the family and interface of a route.
    pub(super) fn route_passes(&self, r: &Route) -> bool {
        let family = self.route.family;
        (family == UNSPEC || family == r.family)
            && r.nlas.u32(rta::OIF).is_none_or(|dev| self.is_of(dev))
    }

    /// Whether the monitor includes the family and interface of a neighbour.
    pub(super) fn neigh_passes(&self, n: &Neigh) -> bool {
        self.is_of_family(n.family) && self.is_of(n.index)
    }

    /// Prints the time, the namespace and the label of an event.
    fn lead(&self, label: &str, nsid: Option<i32>, p: &mut Printer) {
        Moment::show(&self.s.options, p);
        if self.wanted.all_nsid {
            match nsid {
                Some(number) => p.both("nsid", number, &format!("[nsid {number}]")),
                None => p.both("nsid", "current", "[nsid current]"),
            }
        }
        // JSON always includes the label: nothing else tells the objects apart.
        if p.is_json() {
            p.json("object", &label.to_ascii_lowercase());
        }
        if self.wanted.label {
            p.format(format_args!("[{label}]"));
        }
    }
}

impl<'s> Monitor<'s> {
    /// Creates a monitor.
    pub fn new(s: &'s Session, wanted: &'s MonitorOptions) -> Result<Self> {
        let route =
            RouteFilter { family: s.options.family, device: wanted.dev, ..Default::default() };
        // The current namespace IDs do not apply to the IDs in a file.
        let netns = match wanted.file {
            Some(_) => nsid::Map::default(),
            None => nsid::Map::read(s)?,
        };
        let json = s.options.style.json || wanted.json;
        let printer = Printer::new(Style { json, ..s.options.style });
        Ok(Monitor { watch: Watch { s, wanted, route, netns }, printer })
    }

    /// Prints an event. `nsid` is the ID of its namespace, if that is another one.
    pub fn tell(&mut self, message: &Message, nsid: Option<i32>) -> Result {
        let links = &self.watch.s.links;
        match message.kind {
            RTM_NEWLINK => links.learn_new(&Link::parse(message)),
            nlm::NOOP | nlm::ERROR | nlm::DONE => return Ok(()),
            TIME => return self.time(message),
            _ => {}
        }
        let told = match BY_TYPE.find(message.kind, |shown| (shown.fits)(message)) {
            Some(event) => self.show(event, message, nsid),
            None => {
                unknown(message);
                Ok(())
            }
        };
        if message.kind == RTM_DELLINK {
            links.forget_one(Link::parse(message).index);
        }
        told
    }

    fn show(&mut self, event: &Event<Shown>, message: &Message, nsid: Option<i32>) -> Result {
        if message.body.len() < event.header {
            let missing = message.body.len() as i64 - event.header as i64;
            warn(&format!("BUG: wrong nlmsg len {missing}"));
            return Ok(());
        }
        let (watch, shown) = (&mut self.watch, &event.shown);
        if !(shown.passes)(watch, message) {
            return Ok(());
        }
        let done = self.printer.event(|p| {
            watch.lead(shown.label, nsid, p);
            (shown.show)(watch, message, p)
        });
        // The reference does not flush stdout after an address label. This is only observable with live events.
        if shown.label != "ADDRLABEL" || watch.wanted.file.is_none() {
            self.printer.flush();
        }
        done
    }

    /// Prints a recorded time: `Timestamp: Thu Jan  1 00:00:00 1970 7 us`
    fn time(&mut self, message: &Message) -> Result {
        let moment =
            Moment { seconds: u32_at(message.body, 0).into(), micros: u32_at(message.body, 4) };
        let text = format!("Timestamp: {} {} us\n", moment.long(), moment.micros);
        self.printer.event(|p| {
            p.both("timestamp", &moment.short(), &text);
            Ok(())
        })?;
        self.printer.flush();
        Ok(())
    }
}

fn unknown(message: &Message) {
    let (kind, flags, len) = (message.kind, message.flags, message.raw.len());
    warn(&format!(
        "Unknown message: type=0x{kind:08x}({kind}) flags=0x{flags:08x}({flags}) len=0x{len:08x}({len})"
    ));
}
