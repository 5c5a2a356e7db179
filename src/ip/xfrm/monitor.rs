//! `ip xfrm monitor`: events of states and policies, and the kernel's requests for new states.

use super::out::Out;
use super::policy::{settings, show as policy};
use super::state::show as state;
use super::template::show_masks;
use super::{id, selector, usage};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Key, Keys, flag};
use crate::cli::keys;
use crate::cli::monitor::{self, ByType, Event, Source};
use crate::cli::object::{Term, Verb, verb};
use crate::cli::value::keep;
use crate::error::{Error, Result, warn};
use crate::netlink::message::{HEADER, be16_at, be32_at, u16_at, u32_at};
use crate::netlink::uapi::family::UNSPEC;
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::xfrm::{len, msg, xfrma, xfrmnlgrp};
use crate::netlink::{Message, Nlas, listen};
use crate::print::Val;
use crate::query::moment::Moment;
use crate::query::monitor_file as file;
use crate::session::Session;
use crate::text::word::{self, exact, words};

/// The parsed command line.
#[derive(Default)]
struct XfrmMonitorOptions {
    file: Option<String>,
    all_nsid: bool,
    /// The multicast groups as a bit mask; 0 for all.
    groups: u32,
}

/// Prints a message.
type Show = fn(&Message, &mut Out);

/// The keywords, in the order they are tried: `a` is `acquire`.
static SOURCES: [Source<XfrmMonitorOptions, Show>; 10] = [
    Source::option(keys::file("FILE", |w, args, _| keep(&mut w.file, args))),
    // As in the reference, keys are printed nevertheless.
    Source::option(flag(
        exact!["nokeys"],
        "accepted for compatibility: keys are shown all the same",
        |_, _, _| Ok(()),
    )),
    Source::new(
        flag(exact!["all"], "watch all kinds of events", |_, _, _| Ok(())),
        &[],
        // These messages have no keyword.
        &[event(&[msg::MAPPING], 0, show_mapping), event(&[msg::GETDEFAULT], 0, show_defaults)],
    ),
    Source::option(flag(
        words!["all-nsid"],
        "watch all namespaces that have an identifier in this one",
        |w, _, _| {
            w.all_nsid = true;
            Ok(())
        },
    )),
    Source::new(
        flag(words!["acquire"], "watch requests of the kernel for a state", select),
        &[(UNSPEC, xfrmnlgrp::ACQUIRE)],
        &[event(&[msg::ACQUIRE], len::USER_ACQUIRE, show_acquire)],
    ),
    Source::new(
        flag(words!["expire"], "watch lifetimes of states and policies that end", select),
        &[(UNSPEC, xfrmnlgrp::EXPIRE)],
        &[
            event(&[msg::EXPIRE], len::USER_EXPIRE, |message, out| {
                of(STATE, out).text("Expired ").json("expired", true);
                let info = part(message, 0, len::USERSA_INFO);
                state::show_part(info, &message.attributes(len::USER_EXPIRE), out);
                show_hard(message, len::USERSA_INFO, out);
            }),
            event(&[msg::POLEXPIRE], len::USER_POLEXPIRE, |message, out| {
                of(POLICY, out).text("Expired ").json("expired", true);
                let info = part(message, 0, len::USERPOLICY_INFO);
                policy::show_part(info, &message.attributes(len::USER_POLEXPIRE), out);
                show_hard(message, len::USERPOLICY_INFO, out);
            }),
        ],
    ),
    Source::new(
        flag(words!["SA"], "watch changes of IPsec states", select),
        &[(UNSPEC, xfrmnlgrp::SA)],
        &[
            event(&[msg::NEWSA], len::USERSA_INFO, |message, out| {
                state::show(message, of(STATE, out));
            }),
            event(&[msg::UPDSA], len::USERSA_INFO, |message, out| {
                of(STATE, out).text("Updated ").json("updated", true);
                state::show(message, out);
            }),
            event(&[msg::DELSA], len::USERSA_ID, show_deleted_state),
            event(&[msg::FLUSHSA], 4, |message, out| {
                of(STATE, out).text("Flushed state proto ").json("flushed", true);
                id::show_protocol(message.header::<1>()[0], out);
                out.line();
                out.end();
            }),
        ],
    ),
    Source::new(
        flag(words!["aevent"], "watch sequence numbers and lifetimes of states", select),
        &[(UNSPEC, xfrmnlgrp::AEVENTS)],
        &[event(&[msg::NEWAE], 0, show_aevent)],
    ),
    Source::new(
        flag(words!["policy"], "watch changes of IPsec policies", select),
        &[(UNSPEC, xfrmnlgrp::POLICY)],
        &[
            event(&[msg::NEWPOLICY], len::USERPOLICY_INFO, |message, out| {
                policy::show(message, of(POLICY, out));
            }),
            event(&[msg::UPDPOLICY], len::USERPOLICY_INFO, |message, out| {
                of(POLICY, out).text("Updated ").json("updated", true);
                policy::show(message, out);
            }),
            event(&[msg::DELPOLICY], len::USERPOLICY_ID, show_deleted_policy),
            event(&[msg::FLUSHPOLICY], 0, |message, out| {
                of(POLICY, out).text("Flushed policy ").json("flushed", true);
                policy::show_type(&message.attributes(0), out);
                out.line();
                out.end();
            }),
        ],
    ),
    Source::new(
        flag(words!["report"], "watch reports of packets that did not match", select),
        &[(UNSPEC, xfrmnlgrp::REPORT)],
        &[event(&[msg::REPORT], len::USER_REPORT, show_report)],
    ),
];

/// The events, indexed by message type.
static BY_TYPE: ByType<XfrmMonitorOptions, Show> = ByType::new(&SOURCES);

static KEYS: [Key<XfrmMonitorOptions>; SOURCES.len()] = monitor::keys(&SOURCES);

/// One verb per keyword, because any of them can be the first.
pub static VERBS: [Verb; KEYS.len()] = monitor::verbs(
    &KEYS,
    &verb(&[], run)
        .keys(|| grammar::specs(&KEYS))
        .line("[ nokeys ] [ all-nsid ] [ all | OBJECTS | help ]", &[TERMS]),
);

const TERMS: &[Term] = &[("OBJECTS", "{ @acquire | @expire | @SA | @aevent | @policy | @report }")];

/// An event of messages that begin with a structure of `header` bytes.
const fn event(types: &'static [u16], header: usize, show: Show) -> Event<Show> {
    Event { types, header, shown: show }
}

/// Selects the groups of the row whose keyword is the current word.
fn select(w: &mut XfrmMonitorOptions, args: &mut Args, _: &Session) -> Result {
    let source = monitor::selected(&SOURCES, args.word());
    let groups = source.into_iter().flat_map(|source| source.groups_of(UNSPEC));
    w.groups |= groups.fold(0, |bits, group| bits | 1 << (group - 1));
    Ok(())
}

/// Runs `ip xfrm monitor`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut wanted = XfrmMonitorOptions::default();
    grammar::read(&Keys::new(&KEYS), &mut wanted, args, s, |_, args, _| {
        let word = args.word();
        if word::is_prefix(word, "help") {
            return Err(usage(&VERBS, "ip xfrm monitor"));
        }
        Err(Error::fatal(format!("Argument \"{word}\" is unknown, try \"ip xfrm monitor help\"."))
            .about(word))
    })?;
    let mut out = Out::new(s);
    if let Some(name) = &wanted.file {
        return file::read(&file::open(name)?, |message| {
            tell(message, None, wanted.all_nsid, &mut out);
            Ok(())
        });
    }
    let groups = if wanted.groups == 0 { u32::MAX } else { wanted.groups };
    let source = listen::bound(&s.netlink, nlm::XFRM, groups, wanted.all_nsid)?;
    source.run(|message, nsid| {
        tell(message, nsid, wanted.all_nsid, &mut out);
        out.flush();
        Ok(())
    })
}

/// The values of the JSON member `object`.
const STATE: &str = "state";
const POLICY: &str = "policy";

/// Writes the JSON member `object`, which tells the types of events apart.
fn of<'o, 's>(object: &str, out: &'o mut Out<'s>) -> &'o mut Out<'s> {
    out.json("object", object)
}

fn show_deleted_state(message: &Message, out: &mut Out) {
    of(STATE, out).text("Deleted ").json("deleted", true);
    let nlas = message.attributes(len::USERSA_ID);
    if let Some(info) = inner(&nlas, xfrma::SA, len::USERSA_INFO, "DELSA: no XFRMA_SA") {
        state::show_info(info, &nlas, out);
    }
}

fn show_deleted_policy(message: &Message, out: &mut Out) {
    of(POLICY, out).text("Deleted ").json("deleted", true);
    let nlas = message.attributes(len::USERPOLICY_ID);
    let missing = "DELPOLICY: no XFRMA_POLICY";
    if let Some(info) = inner(&nlas, xfrma::POLICY, len::USERPOLICY_INFO, missing) {
        policy::show_info(info, &nlas, out);
    }
}

fn part<'m>(message: &Message<'m>, at: usize, len: usize) -> &'m [u8] {
    message.body.get(at..at + len).unwrap_or_default()
}

/// Prints a message. `nsid` is the ID of its namespace, if that is another one.
fn tell(message: &Message, nsid: Option<i32>, all_nsid: bool, out: &mut Out) {
    let found = BY_TYPE.find(message.kind, |_| true);
    let is_none = matches!(message.kind, nlm::NOOP | nlm::ERROR | nlm::DONE);
    let missing = found.map_or(0, |event| event.header as i64 - message.body.len() as i64).max(0);
    let is_shown = !is_none && missing == 0;
    if is_shown || !out.s.options.style.json {
        out.event(|out| {
            lead(nsid, all_nsid, out);
            match found.filter(|_| is_shown) {
                Some(event) => (event.shown)(message, out),
                None if is_shown => show_unknown(message, out),
                None => {}
            }
        });
    }
    if !is_none && missing > 0 {
        warn(&format!("BUG: wrong nlmsg len -{missing}"));
    }
}

/// Prints the time and the namespace of an event.
fn lead(nsid: Option<i32>, all_nsid: bool, out: &mut Out) {
    Moment::show(&out.s.options, out.as_mut());
    if all_nsid {
        match nsid {
            Some(number) => out.both("nsid", number, &format!("[nsid {number}]")),
            None => out.both("nsid", "current", "[nsid current]"),
        };
    }
}

fn show_unknown(message: &Message, out: &mut Out) {
    let (len, kind, flags) = (message.raw.len(), message.kind, message.flags);
    of("unknown", out).text(&format!("Unknown message: {len:08} "));
    out.text("0x").both("type", kind, &format!("{kind:08x}")).text(&format!(" 0x{flags:08x}\n"));
}

/// Returns the attribute with the deleted object. Prints an error if it is missing or too short.
fn inner<'m>(nlas: &Nlas<'m>, id: u16, len: usize, missing: &str) -> Option<&'m [u8]> {
    let found = nlas.get(id);
    match found.and_then(|info| info.get(..len)) {
        Some(info) => Some(info),
        None => {
            let why = match found {
                // The reference uses this message for states too.
                Some(_) => "DELPOLICY: too short XFRMA_POLICY len",
                None => missing,
            };
            warn(&format!("Buggy XFRM_MSG_{why}"));
            None
        }
    }
}

/// Prints whether the hard or the soft limit was reached.
fn show_hard(message: &Message, at: usize, out: &mut Out) {
    let hard = part(message, at, 1).first().copied().unwrap_or(0);
    out.text("\thard ").both("hard", hard != 0, &hard.to_string()).line();
    out.end();
}

/// Offsets in `struct xfrm_user_acquire`.
const ACQUIRE_SEL: usize = 40;
const ACQUIRE_POLICY: usize = 96;
const ACQUIRE_MASKS: usize = ACQUIRE_POLICY + len::USERPOLICY_INFO;

fn show_acquire(message: &Message, out: &mut Out) {
    let info = part(message, ACQUIRE_POLICY, len::USERPOLICY_INFO);
    of("acquire", out).text("acquire proto ");
    id::show_protocol(u32_at(message.body, 20).to_ne_bytes()[0], out);
    out.text(" ");
    id::show_spi(message.body, out);
    out.line();
    out.text("  sel ");
    let sel = part(message, ACQUIRE_SEL, len::SELECTOR);
    out.object(Some("sel"), |out| selector::show(sel, selector::family_of(info), out));
    out.text("  policy ");
    out.indent = "    ";
    out.object(Some("policy"), |out| {
        policy::show_part(info, &message.attributes(len::USER_ACQUIRE), out);
    });
    out.indent = "";
    let field = |place: usize| u32_at(message.body, ACQUIRE_MASKS + 4 * place);
    out.json("seq", field(3));
    if out.stats() {
        out.text(&format!("  seq 0x{:08} ", field(3)));
        show_masks(field(0), field(1), field(2), out);
    } else {
        out.line();
    }
    out.end();
}

fn show_report(message: &Message, out: &mut Out) {
    let sel = part(message, 4, len::SELECTOR);
    let family = selector::family_of(sel);
    of("report", out).text("report proto ");
    id::show_protocol(message.header::<1>()[0], out);
    out.text(" ").line();
    out.text("  sel ");
    out.object(Some("sel"), |out| selector::show(sel, family, out));
    if let Some(address) = message.attributes(len::USER_REPORT).get(xfrma::COADDR) {
        out.text("  coa ").address("coa", family, address).line();
    }
    out.end();
}

/// Prints ` reqid 0x7 protocol esp  SPI 0x5` of a `struct xfrm_usersa_id`.
fn show_whose(sa: &[u8], reqid: u32, out: &mut Out) {
    let proto = u32_at(sa, 20).to_ne_bytes()[2];
    out.text(" reqid 0x").hex("reqid", reqid).text(" protocol ").ip_protocol(proto);
    out.text("  SPI 0x").hex("spi", be32_at(sa, 16)).text("\n");
}

/// The reasons of an event (XFRM_AE_*): flag, JSON key, and text.
const EVENTS: &[(u32, &str, &str)] = &[
    (0x10, "replay_update", " replay update "),
    (0x20, "timer_expired", " timer expired "),
    (0x40, "policy_updated", " policy updated "),
];

fn show_aevent(message: &Message, out: &mut Out) {
    let body = message.body;
    let (flags, reqid) = (u32_at(body, 40), u32_at(body, 44));
    of("aevent", out).text("Async event  (0x").both(
        "flags",
        Val::Hex(flags.into()),
        &format!("{flags:x}"),
    );
    out.text(") ").array("events", |out| {
        for (_, name, text) in EVENTS.iter().filter(|row| flags & row.0 != 0) {
            out.both("", *name, text);
        }
    });
    let family = u16_at(body, 20);
    out.text("\n\tsrc ").address("src", family, part(message, 24, 16)).text(" dst ");
    out.address("dst", family, body).text(" ");
    show_whose(body, reqid, out);
}

fn show_mapping(message: &Message, out: &mut Out) {
    let body = message.body;
    let family = u16_at(body, 20);
    let port = |at: usize| be16_at(body, at).into();
    of("mapping", out).text("Mapping change ");
    out.address("old_addr", family, part(message, 28, 16)).text(":").number("old_port", port(60));
    out.text(" -> ").address("new_addr", family, part(message, 44, 16));
    out.text(":").number("new_port", port(62));
    out.text("\n\tdst ").address("dst", family, body).text(" ");
    show_whose(body, u32_at(body, 24), out);
}

fn show_defaults(message: &Message, out: &mut Out) {
    const WHOLE: usize = HEADER + 4;
    let len = message.raw.len();
    if len < WHOLE {
        warn(&format!("BUG: short nlmsg len {len} (expect {WHOLE}) for XFRM_MSG_GETDEFAULT"));
        return;
    }
    settings::show_defaults(message.body, of("default", out));
}
