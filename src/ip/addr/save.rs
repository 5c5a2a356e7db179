//! `ip address save`, `restore` and `showdump`: addresses in a file.

use super::show::{Lead, show};
use super::{filter, list};
use crate::cli::args::Args;
use crate::error::{Error, Result};
use crate::netlink::uapi::addr::RTM_NEWADDR;
use crate::query::saved;
use crate::rt::addr::Addr;
use crate::session::Session;

/// The magic number of a file of addresses.
const MAGIC: u32 = 0x4736_1222;

/// Runs `ip address save`. Only the family and the interface select addresses. Ends a batch.
pub(in crate::ip) fn save(s: &Session, args: &mut Args) -> Result {
    let filter = filter::read(s, s.options.family, args, || super::ADDRESS.usage())?;
    filter::check_dev(&filter, s)?;
    let request = list::dump(s, &filter, filter.family);
    saved::begin(MAGIC)?;
    saved::messages(&mut *s.conn()?, request, |_| true)?;
    Err(Error::silent(0).ending())
}

/// Runs `ip address restore`. An error about an existing address is printed, and the next address follows. Ends a
/// batch.
pub fn restore(s: &Session, _: &mut Args) -> Result {
    saved::restore("address", MAGIC, |message| {
        saved::tolerate_existing(s.conn()?.request(saved::request(message)))
    })?;
    Err(Error::silent(0).ending())
}

/// Runs `ip address showdump`.
pub(super) fn show_dump(s: &Session, _: &mut Args) -> Result {
    saved::expect("address", MAGIC)?;
    s.printer().document(|p| {
        p.object(None, |p| {
            p.array(Some("addr_info"), |p| {
                saved::each_message(|message| {
                    if message.kind == RTM_NEWADDR {
                        let a = Addr::parse(message);
                        p.object(None, |p| show(&a, Lead::Number, p, s));
                    }
                    Ok(())
                })
            })
        })
    })
}
