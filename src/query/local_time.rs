//! Local time, as localtime(3) of glibc determines it.

use std::fs::File;
use std::io::Read;
use std::sync::OnceLock;
use tz::timezone::TimeZoneSettings;
use tz::{DateTime, TimeZone};

/// The directory of the files with time zones, if the environment variable TZDIR does not name another.
const DIRECTORY: &str = "/usr/share/zoneinfo";

/// The maximum number of bytes that are read of a file, which TZ can name. The largest one of the time zone database has 4 KB.
const LONGEST: u64 = 1 << 20;

/// When daylight saving time begins and ends in a time zone of TZ that does not say it: the rule of the United States.
const DAYLIGHT: &str = ",M3.2.0,M11.1.0";

/// Converts a time to local time: year, month (1 to 12), day, hour, minute, second. If the year does not fit in an `i32`, all
/// fields of C's `struct tm` are zero.
pub fn local_time(seconds_since_1970: i64) -> [i32; 6] {
    static ZONE: OnceLock<TimeZone> = OnceLock::new();
    let own = || zone(std::env::var("TZ").ok().as_deref());
    time_in(ZONE.get_or_init(own), seconds_since_1970)
}

fn time_in(zone: &TimeZone, seconds_since_1970: i64) -> [i32; 6] {
    match DateTime::from_timespec(seconds_since_1970, 0, zone.as_ref()) {
        Ok(t) => {
            let [month, day, hour, minute, second] =
                [t.month(), t.month_day(), t.hour(), t.minute(), t.second()].map(i32::from);
            [t.year(), month, day, hour, minute, second]
        }
        Err(_) => [1900, 1, 0, 0, 0, 0],
    }
}

/// Returns the time zone for a value of the environment variable TZ: the name of a file, or a description such as
/// `CET-1CEST,M3.5.0,M10.5.0/3`. UTC if it is neither.
fn zone(tz: Option<&str>) -> TimeZone {
    let Some(text) = tz else {
        return TimeZone::local().unwrap_or_else(|_| TimeZone::utc());
    };
    let text = text.strip_prefix(':').unwrap_or(text);
    let directory = std::env::var("TZDIR").unwrap_or_else(|_| DIRECTORY.into());
    TimeZoneSettings::new(&[&directory], read)
        .parse_posix_tz(&format!(":{text}"))
        .ok()
        .or_else(|| described(text))
        .or_else(|| described(&format!("{text}{DAYLIGHT}")))
        .unwrap_or_else(TimeZone::utc)
}

/// Returns the time zone of a description, whose first name has at least three letters.
fn described(text: &str) -> Option<TimeZone> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let without_files = TimeZoneSettings::new(&[], |_| Err("not a file".into()));
    let zone = without_files.parse_posix_tz(text).ok();
    zone.filter(|_| letters >= 3 || text.starts_with('<'))
}

fn read(path: &str) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LONGEST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::{time_in, zone};
    use std::process::Command;

    const ZONES: &[&str] = &[
        "",
        ":",
        "UTC",
        ":UTC",
        "Europe/Berlin",
        ":Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Etc/GMT+5",
        "/usr/share/zoneinfo/Asia/Tokyo",
        "../etc/passwd",
        "/dev/zero",
        "/",
        "EST5EDT",
        "CET-1CEST,M3.5.0,M10.5.0/3",
        "EST5EDT,M3.2.0,M11.1.0",
        "EST5EDT,J60/1,J300/2:30",
        "EST5EDT,60,300",
        "GMT+5:30:15",
        "<+03>-3",
        "<bad",
        "foo",
        "foo3",
        "AB3",
        "nosuch/zone",
        "A",
        "3",
    ];
    const TIMES: &[i64] = &[
        0,
        -1,
        1,
        1_750_000_000,
        1_764_660_000,
        1_774_746_000,
        2_147_483_648,
        4_102_444_800,
        4_118_000_000,
        100_000_000_000,
    ];

    /// Zones without a rule for daylight saving time. glibc takes the rule from a file, where there is one.
    const WITHOUT_RULE: &[&str] = &["EST5EDT4", "CET-1CEST", ":CET-1CEST"];
    const OF_TODAY: &[i64] = &[1_750_000_000, 1_764_660_000, 1_774_746_000];

    /// date(1) uses localtime(3).
    #[test]
    fn the_same_as_the_c_library() {
        for (tz, times) in
            ZONES.iter().map(|tz| (tz, TIMES)).chain(WITHOUT_RULE.iter().map(|tz| (tz, OF_TODAY)))
        {
            let zone = zone(Some(tz));
            for time in times {
                let run = Command::new("date")
                    .env("TZ", tz)
                    .args(["-d", &format!("@{time}"), "+%-Y %-m %-d %-H %-M %-S"])
                    .output()
                    .unwrap();
                let library = String::from_utf8_lossy(&run.stdout).into_owned();
                let ours = time_in(&zone, *time).map(|field| field.to_string()).join(" ");
                assert_eq!(ours, library.trim_end(), "TZ={tz:?}, {time}");
            }
        }
    }

    #[test]
    fn years_beyond_the_range() {
        assert_eq!(time_in(&zone(Some("")), i64::MAX), [1900, 1, 0, 0, 0, 0]);
    }
}
