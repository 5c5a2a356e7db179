//! `ip xfrm state count`, `ip xfrm policy count`

use super::open;
use super::out::Out;
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::message::u32_at;
use crate::netlink::uapi::xfrm::msg::{GETSADINFO, GETSPDINFO};
use crate::netlink::{Nlas, Request};
use crate::session::Session;

/// The number of states (XFRMA_SAD_*, linux/xfrm.h).
const SAD_COUNT: u16 = 1;
const SAD_TABLE: u16 = 2;
/// The number of policies (XFRMA_SPD_*).
const SPD_COUNTS: u16 = 1;
const SPD_TABLE: u16 = 2;
/// The prefix lengths from which on policies are hashed.
pub(super) const THRESHOLD4: u16 = 3;
pub(super) const THRESHOLD6: u16 = 4;

fn ask(s: &Session, kind: u16, show: fn(&Nlas, &mut Out)) -> Result {
    let request = Request::new(kind, 0, &u32::MAX.to_ne_bytes());
    open(s)?.get(request, |message| Out::one(s, |out| show(&message.attributes(4), out)))
}

/// Runs `ip xfrm state count`.
pub fn states(s: &Session, _: &mut Args) -> Result {
    ask(s, GETSADINFO, |nlas, out| {
        out.text("\t SAD count ").number("count", nlas.u32(SAD_COUNT).unwrap_or(0).into());
        if out.stats()
            && let Some(table) = nlas.get(SAD_TABLE)
        {
            out.text(" (buckets count ").number("buckets", u32_at(table, 0).into());
            out.text(" Max ").number("buckets_max", u32_at(table, 4).into()).text(")");
        }
        out.text("\n");
    })
}

/// Runs `ip xfrm policy count`.
pub(in crate::ip) fn policies(s: &Session, _: &mut Args) -> Result {
    ask(s, GETSPDINFO, |nlas, out| {
        if let Some(counts) = nlas.get(SPD_COUNTS) {
            let field = |place: usize| u64::from(u32_at(counts, 4 * place));
            out.text("\t SPD IN  ").number("in", field(0)).text(" OUT ").number("out", field(1));
            out.text(" FWD ").number("fwd", field(2));
            if out.stats() {
                out.text(" (Sock: IN ").number("socket_in", field(3));
                out.text(" OUT ").number("socket_out", field(4));
                out.text(" FWD ").number("socket_fwd", field(5)).text(")");
            }
            out.line();
        }
        if out.s.options.stats > 1 {
            show_table(nlas, out);
        }
        out.end();
    })
}

fn show_table(nlas: &Nlas, out: &mut Out) {
    if let Some(table) = nlas.get(SPD_TABLE) {
        out.text("\t SPD buckets: count ").number("buckets", u32_at(table, 0).into());
        out.text(" Max ").number("buckets_max", u32_at(table, 4).into()).line();
    }
    for (id, key, family) in [(THRESHOLD4, "hthresh4", "4"), (THRESHOLD6, "hthresh6", "6")] {
        let Some([local, remote, ..]) = nlas.get(id) else { continue };
        out.text("\t SPD IPv").text(family).text(" thresholds: local ");
        out.object(Some(key), |out| {
            out.number("local", (*local).into()).text(" remote ");
            out.number("remote", (*remote).into()).line();
        });
    }
}
