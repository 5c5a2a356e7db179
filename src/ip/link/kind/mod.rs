//! Link kinds: `ip link … type KIND`, a file of definitions each.

mod bridge;
mod vxlan;

use crate::attr::kind::LinkKind;
use crate::attr::nla_buf::NlaBuf;
use crate::cli::args::Args;
use crate::error::Result;
use crate::netlink::Request;
use crate::netlink::uapi::link::{ifla, info};
use crate::print::Printer;
use crate::rt::link::Link;
use crate::session::Session;

/// The kinds with options of their own. Any other kind is sent as it is.
pub static KINDS: &[&LinkKind] = &[&bridge::BRIDGE, &vxlan::VXLAN];

/// The kind of a name.
pub fn find(name: &str) -> Option<&'static LinkKind> {
    KINDS.iter().find(|kind| kind.name == name).copied()
}

/// What IFLA_LINKINFO is to say.
pub struct Info {
    name: String,
    /// No options given, no nest sent: an empty nest is another request.
    data: Option<NlaBuf>,
}

/// Reads the name of a kind and all that follows it.
pub fn read(args: &mut Args, adding: bool, s: &Session) -> Result<Info> {
    let name = args.value()?.to_string();
    let data = match find(&name).filter(|_| !args.is_empty()) {
        Some(kind) => Some(kind.read(args, adding, s)?),
        None => None,
    };
    Ok(Info { name, data })
}

impl Info {
    /// Adds it to a request.
    pub fn put(&self, request: &mut Request) {
        request.nest(ifla::LINKINFO, |request| {
            // Without the NUL that ends text, as the reference sends it.
            request.put(info::KIND, &crate::text::to_bytes(&self.name));
            if let Some(data) = &self.data {
                request.nest(info::DATA, |request| data.write(request));
            }
        });
    }
}

/// Writes the kind of a link and its options, on a line of their own.
pub fn show(l: &Link, p: &mut Printer, s: &Session) {
    let Some(link_info) = l.info() else { return };
    p.object(Some("linkinfo"), |p| {
        let Some(name) = l.kind() else { return };
        p.line();
        p.put("info_kind", "    ", &name, " ");
        if let (Some(kind), Some(data)) = (find(&name), link_info.nest(info::DATA)) {
            p.object(Some("info_data"), |p| kind.show(&data, p, s));
        }
    });
}
