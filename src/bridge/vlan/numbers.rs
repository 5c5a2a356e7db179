//! The numbers of VLANs on a line: `10`, `10-20`.

use crate::bridge::refused;
use crate::error::Result;
use crate::text::number::atoi;

/// One more than the highest number of a VLAN.
const END: i16 = 4096;

/// The numbers that a line names, in 16 bits as the reference keeps them.
#[derive(Clone, Copy)]
pub struct Numbers {
    /// The first.
    pub first: i16,
    /// The last, if two are named.
    pub last: Option<i16>,
}

impl Numbers {
    /// Reads them: each is its leading digits, 0 without any.
    pub fn read(text: &str) -> Numbers {
        let number = |text| atoi(text) as i16;
        match text.split_once('-') {
            Some((first, last)) => Numbers { first: number(first), last: Some(number(last)) },
            None => Numbers { first: number(text), last: None },
        }
    }

    /// Errors: `Invalid VLAN range "20-10"`, `Invalid VLAN ID "4096"`.
    pub fn check(self) -> Result<Numbers> {
        match self.last {
            _ if self.first >= END => {
                Err(refused(format!("Invalid VLAN ID \"{}\"", self.first as u16)))
            }
            Some(last) if last == -1 || last >= END || self.first >= last => {
                let (first, last) = (self.first as u16, last as u16);
                Err(refused(format!("Invalid VLAN range \"{first}-{last}\"")))
            }
            _ => Ok(self),
        }
    }
}
