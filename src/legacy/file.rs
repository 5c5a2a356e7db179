//! Reads files of /proc as net-tools does.

use crate::query::sockets::instead;
use std::io::Read;
use std::path::Path;

/// Returns the contents of a file. If read(2) fails, the bytes read before are returned, as in net-tools. Errors: the file
/// cannot be opened.
pub fn read(path: impl AsRef<Path>) -> std::io::Result<Vec<u8>> {
    let mut file = match instead::path() {
        Some(path) => std::fs::File::open(path)?,
        None => std::fs::File::open(path)?,
    };
    let mut bytes = Vec::new();
    let _ = file.read_to_end(&mut bytes);
    Ok(bytes)
}
