//! Timestamps of events, as -timestamp and -tshort print them.

use super::local_time::local_time;
use crate::print::Printer;
use crate::session::Options;
use std::time::{SystemTime, UNIX_EPOCH};

const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A point in time: seconds since the epoch, and microseconds.
#[derive(Clone, Copy)]
pub struct Moment {
    /// Seconds since the epoch.
    pub seconds: i64,
    /// Microseconds, 0 to 999999.
    pub micros: u32,
}

impl Moment {
    /// Returns the current time.
    pub fn now() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment { seconds: since.as_secs() as i64, micros: since.subsec_micros() }
    }
    /// Returns the current time if -timestamp or -tshort is given.
    fn wanted(options: &Options) -> Option<Self> {
        (options.timestamp || options.timestamp_short).then(Moment::now)
    }
    /// Formats the line before an event, for -timestamp or -tshort.
    fn lead(self, options: &Options) -> String {
        match options.timestamp_short {
            true => format!("[{}] ", self.short()),
            false => format!("Timestamp: {} {} usec\n", self.long(), self.micros),
        }
    }
    /// Prints the current time as that of an event, if -timestamp or -tshort is given.
    pub fn show(options: &Options, p: &mut Printer) {
        if let Some(now) = Moment::wanted(options) {
            p.both("timestamp", &now.short(), &now.lead(options));
        }
    }
    /// `2026-11-24T08:20:53.594311`
    pub fn short(self) -> String {
        let [year, month, day, hour, minute, second] = local_time(self.seconds);
        let micros = self.micros;
        format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{micros:06}")
    }
    /// `Tue Nov 24 08:20:52 2026`, the format of asctime(3).
    pub fn long(self) -> String {
        let [year, month, day, hour, minute, second] = local_time(self.seconds);
        let name = MONTHS.get(month as usize - 1).unwrap_or(&"???");
        let weekday = weekday(year, month, day);
        format!("{weekday} {name} {day:>2} {hour:02}:{minute:02}:{second:02} {year}")
    }
}

/// Returns the day of the week of a date. Internally the year starts in March, so that a leap day is its last day.
fn weekday(year: i32, month: i32, day: i32) -> &'static str {
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day + 2;
    DAYS[days.rem_euclid(7) as usize]
}

#[cfg(test)]
mod tests {
    use super::{Moment, weekday};

    #[test]
    fn dates_after_2038() {
        // In the middle of a year, so that the year is the same in all time zones; needs more than 32 bits.
        let moment = Moment { seconds: 5_000_000_000, micros: 7 };
        assert!(moment.short().starts_with("2128-06-1"), "{}", moment.short());
        assert!(moment.short().ends_with(".000007"), "{}", moment.short());
    }

    #[test]
    fn days_of_the_week() {
        assert_eq!(weekday(1970, 1, 1), "Thu");
        assert_eq!(weekday(2026, 11, 24), "Tue");
        assert_eq!(weekday(2024, 2, 29), "Thu");
    }
}
