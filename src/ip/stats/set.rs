//! `ip stats set dev IFNAME l3_stats on|off`

use super::{refused, what_is};
use crate::cli::args::Args;
use crate::cli::grammar::{self, Keys, Value, key};
use crate::cli::value::{interface_name, one_of};
use crate::error::{Error, Result};
use crate::netlink::Request;
use crate::netlink::uapi::link::{RTM_SETSTATS, stats};
use crate::rt::header::StatsHeader;
use crate::session::Session;
use crate::text::Ifname;
use crate::text::word::exact;

/// The parsed command line.
#[derive(Default)]
pub(super) struct StatsChange {
    dev: Option<Ifname>,
    on: Option<bool>,
}

/// The keywords, in the order they are tried.
pub static KEYS: &Keys<StatsChange> = &Keys::new(&[
    key(
        exact!["dev"],
        Value::Dev,
        "DEV",
        "interface whose hardware statistics change",
        |c, args, _| {
            let name = args.value()?;
            if c.dev.is_some() {
                return Err(Error::duplicate("dev", name));
            }
            c.dev = Some(interface_name("\"dev\"", name)?);
            Ok(())
        },
    ),
    key(
        exact!["l3_stats"],
        Value::OnOff,
        "{ on | off }",
        "count packets that hardware routes (layer 3)",
        |c, args, _| {
            if c.on.is_some() {
                return Err(refused("A statistics suite to toggle was already given.".into()));
            }
            let choice = one_of("l3_stats", &["off", "on"], args.value()?);
            c.on = Some(choice.map_err(|error| error.with_code(super::EINVAL))? == 1);
            Ok(())
        },
    ),
]);

/// Runs `ip stats set`.
pub fn run(s: &Session, args: &mut Args) -> Result {
    let mut change = StatsChange::default();
    grammar::read(KEYS, &mut change, args, s, |_, args, _| match args.word() {
        "help" => Err(super::usage()),
        typed => Err(what_is(typed)),
    })?;
    let required =
        |what: &str| Error::fatal(format!("Not enough information: {what} is required."));
    let dev = change.dev.ok_or_else(|| required("\"dev\" argument"))?;
    let on = change.on.ok_or_else(|| required("stat type to toggle"))?;
    let index = s.links.required(&dev.to_string())?;
    let header = StatsHeader { index, ..Default::default() };
    let mut request = Request::new(RTM_SETSTATS, 0, &header.to_bytes());
    request.put_u8(stats::SET_L3_STATS, on.into());
    s.request(request)
}
