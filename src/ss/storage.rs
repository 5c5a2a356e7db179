//! --bpf-maps and --bpf-map-id: values that BPF programs store with sockets (BPF_MAP_TYPE_SK_STORAGE).

use super::sheet::Line;
use super::show::Context;
use crate::bpf::Values;
use crate::netlink::Request;
use crate::netlink::message::Nlas;
use crate::netlink::uapi::nlm::NESTED;
use crate::netlink::uapi::sock_diag::{bpf_storage, inet_diag, inet_req};
use std::collections::BTreeMap;
use std::os::fd::AsRawFd;

/// The value types by map ID; `None` if the map has no type information.
pub type Storages = BTreeMap<u32, Option<Values>>;

/// The indentation of values in tabs.
const TABS: usize = 2;

/// Adds the request for values of the selected maps.
pub fn put(c: &Context, request: &mut Request) {
    let Some(maps) = &c.wanted.storages else { return };
    request.nest(inet_req::SK_BPF_STORAGES | NESTED, |request| {
        for (_, map) in maps {
            request.put_u32(bpf_storage::REQ_MAP_FD, map.as_raw_fd() as u32);
        }
    });
}

/// Shows the values of a socket.
pub fn show(c: &Context, line: &mut Line, nlas: &Nlas) {
    let Some(all) = nlas.nest(inet_diag::SK_BPF_STORAGES) else { return };
    let each = all.iter().filter(|(id, _)| *id & !NESTED == bpf_storage::STORAGE);
    line.list("bpf_maps", "", each, |line, (_, bytes)| one(c, line, &Nlas::parse(bytes)));
}

fn one(c: &Context, line: &mut Line, nlas: &Nlas) {
    let Some(id) = nlas.u32(bpf_storage::MAP_ID) else { return };
    let mut known = c.storages.borrow_mut();
    let values = known.entry(id).or_insert_with(|| Values::of(id));
    let bytes = nlas.get(bpf_storage::MAP_VALUE).unwrap_or_default();
    let text = |tabs| values.as_ref().map_or_else(String::new, |values| values.text(bytes, tabs));
    line.text(c.line_break());
    line.field("map_id", "map_id:", id);
    line.json("value", &text(None));
    if c.wanted.oneline {
        line.text(&text(None));
    } else {
        line.text(" [\n");
        line.text(&text(Some(TABS)));
        line.text("\n\t]");
    }
}
