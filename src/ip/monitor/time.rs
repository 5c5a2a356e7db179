//! When something happened, as -timestamp and -tshort say it.

use crate::sys::{self, LocalTime};
use std::time::{SystemTime, UNIX_EPOCH};

const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A moment: seconds since 1970, and microseconds.
#[derive(Clone, Copy)]
pub struct Moment {
    /// Seconds since 1970.
    pub seconds: i64,
    /// And microseconds.
    pub micros: u32,
}

impl Moment {
    /// This one.
    pub fn now() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment { seconds: since.as_secs() as i64, micros: since.subsec_micros() }
    }
    /// `2026-11-24T08:20:53.594311`
    pub fn short(self) -> String {
        let LocalTime { year, month, day, hour, minute, second, .. } =
            sys::local_time(self.seconds);
        let micros = self.micros;
        format!("{year}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{micros:06}", month + 1)
    }
    /// `Tue Nov 24 08:20:52 2026`, as asctime(3) writes it.
    pub fn long(self) -> String {
        let LocalTime { year, month, day, hour, minute, second, weekday } =
            sys::local_time(self.seconds);
        let weekday = DAYS.get(weekday).unwrap_or(&"???");
        let month = MONTHS.get(month).unwrap_or(&"???");
        format!("{weekday} {month} {day:>2} {hour:02}:{minute:02}:{second:02} {year}")
    }
}
