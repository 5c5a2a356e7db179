//! Files of sock_diag messages about TCP sockets: -D writes a file, and the environment variable TCPDIAG_FILE makes
//! `ss` read one.

use super::inet::{self, TCP};
use super::sctp::Associations;
use super::sheet::Sheet;
use super::show::Context;
use crate::error::{Result, reason, warn};
use crate::netlink::Conn;
use crate::netlink::message::{HEADER, Messages, u32_at};
use crate::netlink::uapi::family::{INET, INET6};
use crate::netlink::uapi::nlm;
use crate::netlink::uapi::sock_diag::SOCK_DIAG_BY_FAMILY;
use crate::query::sockets;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;

/// The maximum length of a message in a file, in bytes.
const LONGEST: usize = 8192;

/// Shows the sockets of a file instead of those of the kernel. Prints errors of the file to stderr.
pub fn show(c: &Context, sheet: &mut Sheet, path: &Path) -> Result {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) => {
            warn(&format!("fopen($TCPDIAG_FILE): {}", reason(&error)));
            return Ok(());
        }
    };
    let mut file = BufReader::new(file);
    let mut bytes = vec![0; LONGEST];
    loop {
        if let Err(error) = file.read_exact(&mut bytes[..HEADER]) {
            let text = match error.kind() {
                std::io::ErrorKind::UnexpectedEof => "Unexpected EOF reading $TCPDIAG_FILE".into(),
                _ => format!("Reading header from $TCPDIAG_FILE: {}", reason(&error)),
            };
            crate::error::write(&text);
            return Ok(());
        }
        let len = (u32_at(&bytes, 0) as usize).next_multiple_of(4);
        if !(HEADER..=LONGEST).contains(&len) || file.read_exact(&mut bytes[HEADER..len]).is_err() {
            return Ok(());
        }
        let Some(message) = Messages(&bytes[..len]).next() else { return Ok(()) };
        match message.kind {
            nlm::DONE => return Ok(()),
            nlm::ERROR => {
                let refused = crate::netlink::answer::read(&message, nlm::SOCK_DIAG);
                if let Err(error) = refused {
                    warn(error.to_string().trim_end_matches('\n'));
                }
                return Ok(());
            }
            _ => {}
        }
        // As in the reference, sockets in all states are shown.
        let [family] = message.header::<1>();
        let is_shown = c.choice.families.has(family) || !matches!(family, INET | INET6);
        if message.kind == SOCK_DIAG_BY_FAMILY && is_shown {
            inet::show(c, sheet, &TCP, &message, &mut Associations::default())?;
        }
    }
}

/// Writes the messages of the selected TCP sockets to a file; `-` is stdout.
pub fn write(c: &Context, path: &str) -> Result {
    let mut out: Box<dyn Write> = match path {
        "-" => Box::new(std::io::stdout()),
        _ => match crate::sys::create(crate::text::to_path(path)) {
            Ok(file) => Box::new(BufWriter::new(file)),
            // As in the reference, there is no error message.
            Err(_) => return Ok(()),
        },
    };
    let mut conn = Conn::open(&c.s.netlink, nlm::SOCK_DIAG)?;
    for family in c.choice.inet_families() {
        let request = inet::request(c, family, &TCP);
        sockets::list(&mut conn, request, &mut |message| {
            // The reference ignores write errors.
            let _ = out.write_all(message.raw);
            Ok(())
        })?;
        let _ = out.write_all(&end());
    }
    let _ = out.flush();
    Ok(())
}

/// Builds the NLMSG_DONE message that ends a dump.
fn end() -> [u8; HEADER + 4] {
    const MULTI: u16 = 2;
    let mut message = [0; HEADER + 4];
    message[..4].copy_from_slice(&((HEADER + 4) as u32).to_ne_bytes());
    message[4..6].copy_from_slice(&nlm::DONE.to_ne_bytes());
    message[6..8].copy_from_slice(&MULTI.to_ne_bytes());
    message
}
