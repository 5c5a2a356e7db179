//! `rip default`: the interface, gateway and source address of the default route.
//!
//! `rules` follows the rules of the kernel to a table, `routes` chooses the route in it, `source` the source address.

mod prefix;
mod routes;
mod rules;
mod source;

use crate::error::{Error, Result};
use crate::names::Table;
use crate::netlink::uapi::family::{self, INET, INET6, UNSPEC};
use crate::netlink::uapi::route::rtnh_f;
use crate::print::Printer;
use crate::session::{Caller, Options, Session};
use crate::text::Ifname;
use prefix::world;
use routes::{Hop, Known};
use rules::{Flow, Rules};
use source::Sources;
use std::net::IpAddr;

/// The arguments of `rip default`.
#[derive(clap::Args)]
pub struct Args {
    /// The fields to print, one per line. Without any, all fields are printed in one line.
    #[arg(value_enum)]
    words: Vec<Word>,
    #[arg(long)]
    all: bool,
    #[arg(long)]
    dev: Option<String>,
}

/// A field of the result.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Word {
    Dev,
    Via,
    Src,
    Addr,
    Table,
}

/// A default route with its source address. If there is no route, the given interface and its address.
struct Path {
    family: u8,
    index: u32,
    route: Option<(Known, Hop)>,
    source: Option<IpAddr>,
    address: Option<IpAddr>,
}

impl Path {
    fn has(&self, word: Word) -> bool {
        match word {
            Word::Dev => true,
            Word::Via => self.gateway().is_some(),
            Word::Src => self.source.is_some(),
            Word::Addr => self.address.is_some(),
            Word::Table => self.route.is_some(),
        }
    }

    fn gateway(&self) -> Option<IpAddr> {
        self.route.as_ref()?.1.gateway
    }
}

/// Runs `rip default`. Errors: exit code 1 without a message if a requested field does not exist.
pub fn run(args: &Args, options: Options, caller: &Caller) -> Result {
    let s = Session::new(options, caller);
    let families = match s.options.family {
        UNSPEC => vec![INET, INET6],
        one => vec![one],
    };
    let out = match &args.dev {
        Some(name) => Some(device(name, &s)?),
        None => None,
    };
    let mut paths = Vec::new();
    for family in families {
        let found = match out {
            Some(out) if args.words == [Word::Addr] => vec![address(family, out.0, &s)?],
            _ => paths_of(family, out, &s)?,
        };
        paths
            .extend(found.into_iter().filter(|path| args.words.iter().all(|word| path.has(*word))));
        if !args.all && !paths.is_empty() {
            paths.truncate(1);
            break;
        }
    }
    s.printer().document(|p| {
        for path in &paths {
            p.object(None, |p| match &args.words[..] {
                [] => show(path, p, &s),
                words => words.iter().for_each(|word| show_word(*word, path, p, &s)),
            });
        }
        Ok(())
    })?;
    if paths.is_empty() { Err(Error::silent(1)) } else { Ok(()) }
}

/// Returns the index and name of an interface. Errors: exit code 2, because 1 means that there is no path.
fn device(name: &str, s: &Session) -> Result<(u32, Ifname)> {
    let index = s.links.required(name).map_err(|error| error.with_code(2))?;
    Ok((index, s.links.name(index)))
}

/// Returns an interface with its address, even if no default route uses this interface.
fn address(family: u8, index: u32, s: &Session) -> Result<Path> {
    let address = Sources::read(family, s)?.first(index);
    Ok(Path { family, index, route: None, source: None, address })
}

/// The default routes of a family, one entry for each usable next hop.
fn paths_of(family: u8, out: Option<(u32, Ifname)>, s: &Session) -> Result<Vec<Path>> {
    let mut rules = Rules::read(family, s)?;
    let sources = Sources::read(family, s)?;
    let user = nix::unistd::getuid().as_raw();
    let mut paths: Vec<Path> = Vec::new();
    for to in world(family).into_iter().flatten() {
        let mut flow = Flow { family, to, source: None, out, user };
        let mut found = rules.route(&flow)?;
        // Source-specific routes only match after a source address has been selected.
        if found.is_none() && family == INET6 {
            flow.source = sources.v6(out.map(|out| out.0))?;
            found = rules.route(&flow)?;
        }
        let Some(route) = found else { continue };
        for hop in &route.hops {
            let is_same = |path: &Path| path.index == hop.index && path.gateway() == hop.gateway;
            if paths.iter().any(is_same) {
                continue;
            }
            let source = match flow.source {
                Some(source) => Some(source),
                None => sources.of(&route, hop)?,
            };
            let (index, address) = (hop.index, sources.first(hop.index));
            let route = Some((route.clone(), *hop));
            paths.push(Path { family, index, route, source, address });
        }
    }
    Ok(paths)
}

/// Prints a default route in one line, in the syntax of `ip route add default`.
fn show(path: &Path, p: &mut Printer, s: &Session) {
    p.json("family", family::name(path.family));
    p.put("dev", "dev ", &s.links.name(path.index), "");
    if let Some(gateway) = path.gateway() {
        let is_foreign = gateway.is_ipv6() != (path.family == INET6);
        p.put("via", if is_foreign { " via inet6 " } else { " via " }, gateway, "");
    }
    p.put_some("src", " src ", path.source, "");
    if let Some((route, hop)) = &path.route {
        p.put("table", " table ", &s.names.name(Table::Tables, route.table), "");
        p.put_some("metric", " metric ", Some(route.metric).filter(|metric| *metric > 0), "");
        for (flag, key, text) in
            [(rtnh_f::ONLINK, "onlink", " onlink"), (rtnh_f::LINKDOWN, "linkdown", " linkdown")]
        {
            if hop.flags & flag != 0 {
                p.both(key, true, text);
            }
        }
    }
    p.end();
}

/// Prints one field of a path in a line of its own.
fn show_word(word: Word, path: &Path, p: &mut Printer, s: &Session) {
    match word {
        Word::Dev => p.put("dev", "", &s.links.name(path.index), "\n"),
        Word::Via => p.put_some("via", "", path.gateway(), "\n"),
        Word::Src => p.put_some("src", "", path.source, "\n"),
        Word::Addr => p.put_some("addr", "", path.address, "\n"),
        Word::Table => {
            let table = path.route.as_ref().map_or(0, |(route, _)| route.table);
            p.put("table", "", &s.names.name(Table::Tables, table), "\n");
        }
    }
}
