//! Files of tables, as net-tools reads them.

use std::io::Read;
use std::path::Path;

/// The bytes of a file. Errors only if it cannot be opened: after an error of read(2), the bytes before it are returned.
pub fn read(path: impl AsRef<Path>) -> std::io::Result<Vec<u8>> {
    let mut file = std::fs::File::open(path)?;
    let mut bytes = Vec::new();
    let _ = file.read_to_end(&mut bytes);
    Ok(bytes)
}
