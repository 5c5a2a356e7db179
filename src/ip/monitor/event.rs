//! One change, as `ip monitor` shows it.

use super::prefix;
use super::words::Wanted;
use crate::error::{Result, warn};
use crate::ip::mroute::{self, Filter as MrouteFilter};
use crate::ip::netns::nsid;
use crate::ip::route::filter::Filter as RouteFilter;
use crate::ip::{addr, addrlabel, link, neigh, netconf, nexthop, route, rule, stats};
use crate::netlink::Message;
use crate::netlink::message::u32_at;
use crate::netlink::uapi::family::{IP6MR, IPMR, UNSPEC};
use crate::netlink::uapi::{self, nlm};
use crate::print::{Printer, Style};
use crate::query::moment::Moment;
use crate::rt::addr::Addr;
use crate::rt::link::{HEADER as LINK_HEADER, Link};
use crate::rt::neigh::Neigh;
use crate::rt::nexthop::Object as Nexthop;
use crate::rt::route::Route;
use crate::rt::rule::Rule;
use crate::session::Session;
use crate::text::Ifname;
use std::cell::RefCell;

/// A time that a file holds (NLMSG_TSTAMP of rtmon).
const TIME: u16 = 15;

/// Shows changes one after the other.
pub struct Watch<'s> {
    s: &'s Session,
    wanted: &'s Wanted,
    route: RouteFilter,
    netns: nsid::Map,
    printer: RefCell<Printer>,
}

/// What a change is of, and what shows it.
struct Kind {
    label: &'static str,
    /// The length of its header; a shorter message is none.
    header: usize,
    show: fn(&Watch, &Message, &mut Printer) -> Result,
    /// Whether it is let through.
    passes: fn(&Watch, &Message) -> bool,
}

const fn kind(
    label: &'static str,
    header: usize,
    passes: fn(&Watch, &Message) -> bool,
    show: fn(&Watch, &Message, &mut Printer) -> Result,
) -> Kind {
    Kind { label, header, show, passes }
}

const LINK: Kind = kind(
    "LINK",
    0,
    |w, m| {
        let link = Link::parse(m);
        let named = link.nlas.get(uapi::link::ifla::IFNAME).is_none_or(Ifname::is_shown);
        m.body.len() >= LINK_HEADER && named && w.is_of(link.index)
    },
    |w, m, p| {
        link::show::event(&Link::parse(m), p, w.s);
        Ok(())
    },
);
const ADDRESS: Kind = kind(
    "ADDR",
    8,
    |w, m| w.is_of(Addr::parse(m).index),
    |w, m, p| {
        addr::show::event(&Addr::parse(m), p, w.s);
        Ok(())
    },
);
const ADDRLABEL: Kind = kind(
    "ADDRLABEL",
    0,
    |_, m| m.body.len() >= addrlabel::HEADER,
    |w, m, p| {
        addrlabel::show(m, p, w.s);
        Ok(())
    },
);
const ROUTE: Kind = kind(
    "ROUTE",
    12,
    |w, m| w.route_passes(&Route::parse(m)),
    |w, m, p| {
        route::show::show(&Route::parse(m), &w.route, p, w.s);
        Ok(())
    },
);
const MROUTE: Kind = kind(
    "MROUTE",
    12,
    |w, m| {
        let route = Route::parse(m);
        let why = "Non multicast route received, kernel does support IP multicast?";
        sound(route.kind == uapi::route::rtn::MULTICAST, why)
            && MrouteFilter::of_interface(w.wanted.dev).lets(&route)
    },
    |w, m, p| {
        mroute::show(&Route::parse(m), true, p, w.s);
        Ok(())
    },
);
const NEIGH: Kind = kind(
    "NEIGH",
    12,
    |w, m| w.neigh_passes(&Neigh::parse(m)),
    |w, m, p| {
        neigh::show::show(&Neigh::parse(m), w.wanted.dev.is_none(), p, w.s);
        Ok(())
    },
);
const RULE: Kind = kind(
    "RULE",
    12,
    |_, _| true,
    |w, m, p| {
        rule::show::show(&Rule::parse(m), p, w.s);
        Ok(())
    },
);
const PREFIX: Kind = kind(
    "PREFIX",
    0,
    |w, m| w.is_of(prefix::interface(m)),
    |w, m, p| {
        prefix::show(m, p, w.s);
        Ok(())
    },
);
const NETCONF: Kind = kind(
    "NETCONF",
    0,
    |w, m| netconf::interface(m).is_none_or(|index| w.is_of(index)),
    |w, m, p| {
        netconf::show(m, p, w.s);
        Ok(())
    },
);
const NSID: Kind = kind(
    "NSID",
    0,
    |_, m| sound(nsid::is_whole(m), "BUG: NETNSA_NSID is missing print_nsid"),
    |w, m, p| nsid::members(m, &w.netns, p, w.s),
);
const NEXTHOP: Kind = kind(
    "NEXTHOP",
    8,
    |_, _| true,
    |w, m, p| {
        nexthop::show::show(&Nexthop::parse(m), p, w.s);
        w.s.nexthops.learn(m);
        Ok(())
    },
);
const BUCKET: Kind = kind(
    "NEXTHOPBUCKET",
    8,
    |_, _| true,
    |_, m, p| {
        nexthop::show::bucket(&Nexthop::parse(m), p);
        Ok(())
    },
);
const STATS: Kind = kind(
    "STATS",
    12,
    |_, _| true,
    |w, m, p| {
        stats::show::event(m, p, w.s);
        Ok(())
    },
);

/// Passes on whether a message is as it should be; says `why` if it is not.
fn sound(is: bool, why: &str) -> bool {
    if !is {
        warn(why);
    }
    is
}

fn find(message: &Message) -> Option<&'static Kind> {
    use uapi::{addr, addrlabel, link, neigh, netconf, netns, nexthop, route, rule};
    const NEWPREFIX: u16 = 52;
    Some(match message.kind {
        link::RTM_NEWLINK | link::RTM_DELLINK => &LINK,
        addr::RTM_NEWADDR | addr::RTM_DELADDR => &ADDRESS,
        addr::RTM_NEWMULTICAST | addr::RTM_DELMULTICAST => &ADDRESS,
        addr::RTM_NEWANYCAST | addr::RTM_DELANYCAST => &ADDRESS,
        addrlabel::RTM_NEWADDRLABEL | addrlabel::RTM_DELADDRLABEL => &ADDRLABEL,
        route::RTM_NEWROUTE | route::RTM_DELROUTE => match message.body {
            [IPMR | IP6MR, ..] => &MROUTE,
            _ => &ROUTE,
        },
        neigh::RTM_NEWNEIGH | neigh::RTM_DELNEIGH | neigh::RTM_GETNEIGH => &NEIGH,
        rule::RTM_NEWRULE | rule::RTM_DELRULE => &RULE,
        NEWPREFIX => &PREFIX,
        netconf::RTM_NEWNETCONF | netconf::RTM_DELNETCONF => &NETCONF,
        netns::RTM_NEWNSID | netns::RTM_DELNSID => &NSID,
        nexthop::RTM_NEWNEXTHOP | nexthop::RTM_DELNEXTHOP => &NEXTHOP,
        nexthop::RTM_NEWNEXTHOPBUCKET | nexthop::RTM_DELNEXTHOPBUCKET => &BUCKET,
        link::RTM_NEWSTATS => &STATS,
        _ => return None,
    })
}

impl<'s> Watch<'s> {
    /// A watch that has seen nothing yet.
    pub fn new(s: &'s Session, wanted: &'s Wanted) -> Result<Self> {
        let route =
            RouteFilter { family: s.options.family, device: wanted.dev, ..Default::default() };
        // Names of now are none of those that were written down.
        let netns = match wanted.file {
            Some(_) => nsid::Map::default(),
            None => nsid::Map::read(s)?,
        };
        let json = s.options.style.json || wanted.json;
        let printer = RefCell::new(Printer::new(Style { json, ..s.options.style }));
        Ok(Watch { s, wanted, route, netns, printer })
    }

    /// Shows a change, which came from the namespace of a number if not from this one.
    pub fn tell(&mut self, message: &Message, nsid: Option<i32>) -> Result {
        let s = self.s;
        match message.kind {
            uapi::link::RTM_NEWLINK => s.links.learn_new(&Link::parse(message)),
            nlm::NOOP | nlm::ERROR | nlm::DONE => return Ok(()),
            TIME => return self.time(message),
            _ => {}
        }
        let told = match find(message) {
            Some(kind) => self.show(kind, message, nsid),
            None => {
                self.unknown(message);
                Ok(())
            }
        };
        if message.kind == uapi::link::RTM_DELLINK {
            s.links.forget_one(Link::parse(message).index);
        }
        told
    }

    fn show(&self, kind: &Kind, message: &Message, nsid: Option<i32>) -> Result {
        if message.body.len() < kind.header {
            let missing = message.body.len() as i64 - kind.header as i64;
            warn(&format!("BUG: wrong nlmsg len {missing}"));
            return Ok(());
        }
        if !(kind.passes)(self, message) {
            return Ok(());
        }
        // The reference writes text with -json too.
        self.printer.borrow_mut().event(|p| {
            self.lead(kind.label, nsid, p);
            (kind.show)(self, message, p)
        })
    }

    /// What stands before a change: the time, the namespace, the object.
    fn lead(&self, label: &str, nsid: Option<i32>, p: &mut Printer) {
        let now = Moment::now();
        if let Some(text) = now.lead(&self.s.options) {
            p.both("timestamp", &now.short(), &text);
        }
        if self.wanted.all_nsid {
            match nsid {
                Some(number) => p.both("nsid", number, &format!("[nsid {number}]")),
                None => p.both("nsid", "current", "[nsid current]"),
            }
        }
        // A reader of JSON is always told, for nothing else tells the objects apart.
        p.json("object", &label.to_ascii_lowercase());
        if self.wanted.label {
            p.format(format_args!("[{label}]"));
        }
    }

    fn is_of(&self, index: u32) -> bool {
        self.wanted.dev.is_none_or(|dev| dev == index)
    }

    fn route_passes(&self, r: &Route) -> bool {
        const OIF: u16 = uapi::route::rta::OIF;
        let family = self.route.family;
        (family == UNSPEC || family == r.family)
            && r.nlas.u32(OIF).is_none_or(|dev| self.is_of(dev))
    }

    fn neigh_passes(&self, n: &Neigh) -> bool {
        let family = self.s.options.family;
        (family == UNSPEC || family == n.family) && self.is_of(n.index)
    }

    /// A time that was written down: `Timestamp: Thu Jan  1 00:00:00 1970 7 us`
    fn time(&self, message: &Message) -> Result {
        let moment =
            Moment { seconds: u32_at(message.body, 0).into(), micros: u32_at(message.body, 4) };
        let text = format!("Timestamp: {} {} us\n", moment.long(), moment.micros);
        self.printer.borrow_mut().event(|p| {
            p.both("timestamp", &moment.short(), &text);
            Ok(())
        })
    }

    fn unknown(&self, message: &Message) {
        let (kind, flags, len) = (message.kind, message.flags, message.raw.len());
        warn(&format!(
            "Unknown message: type=0x{kind:08x}({kind}) flags=0x{flags:08x}({flags}) len=0x{len:08x}({len})"
        ));
    }
}
