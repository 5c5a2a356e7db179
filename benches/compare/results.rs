//! The results of a measurement: rows of results.tsv, and the table in benches/README.md.

use crate::Result;
use std::fmt::Write;
use std::path::Path;

/// The columns of the file.
const COLUMNS: &str = "work\tunits\trip_s\treference_s\trip_to_reference\tuser_to_reference_user\trip_to_floor\trip_mb";
/// The lines before and after the table in benches/README.md.
const BEGIN: &str = "<!-- results: benches/run.sh writes this table -->\n";
const END: &str = "<!-- end of results -->\n";

/// The results of one benchmark. `None` means not measured.
#[derive(Default)]
pub struct Row {
    /// The name of the benchmark.
    pub work: String,
    /// The number of entries or lines.
    pub units: u32,
    /// Median of rip's times in seconds.
    pub rip: Option<f64>,
    /// Median of the reference's times in seconds.
    pub reference: Option<f64>,
    /// Median of the ratios of paired times, rip to reference.
    pub ratio: Option<f64>,
    /// The same for the user CPU time.
    pub user: Option<f64>,
    /// Ratio of rip's time to that of the bare system calls.
    pub floor: Option<f64>,
    /// Maximum resident set size in MB.
    pub memory: Option<f64>,
}

/// The results of all benchmarks on one machine.
pub struct Results {
    /// A description of the machine.
    pub machine: String,
    /// The benchmarks in the order of the table.
    pub rows: Vec<Row>,
}

impl Row {
    fn figures(&self) -> [(Option<f64>, usize); 6] {
        [
            (self.rip, 4),
            (self.reference, 4),
            (self.ratio, 2),
            (self.user, 2),
            (self.floor, 2),
            (self.memory, 1),
        ]
    }

    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split('\t');
        let (work, units) = (words.next()?.to_owned(), words.next()?.parse().ok()?);
        let mut figure = || Some(words.next()?.parse().ok());
        Some(Self {
            work,
            units,
            rip: figure()?,
            reference: figure()?,
            ratio: figure()?,
            user: figure()?,
            floor: figure()?,
            memory: figure()?,
        })
    }

    fn tsv(&self) -> String {
        let mut line = format!("{}\t{}", self.work, self.units);
        for (figure, digits) in self.figures() {
            line += "\t";
            line += &figure.map_or(String::new(), |figure| format!("{figure:.digits$}"));
        }
        line
    }

    /// Formats the row in Markdown.
    pub fn markdown(&self) -> String {
        let mut line = format!("| {} |", self.work);
        for (figure, digits) in self.figures() {
            let text = figure.map_or("–".into(), |figure| format!("{figure:.digits$}"));
            let _ = write!(line, " {text} |");
        }
        line
    }
}

/// The head of the table in Markdown.
pub const HEAD: &str = "| work | rip s | reference s | rip / reference | user part | rip / floor | MB |\n|---|---|---|---|---|---|---|";

impl Results {
    /// Reads the file.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path)?;
        let machine = text.lines().next().and_then(|line| line.strip_prefix("# "));
        let machine = machine.ok_or("the first line does not name the machine")?.to_owned();
        Ok(Self { machine, rows: text.lines().skip(2).filter_map(Row::parse).collect() })
    }

    /// Writes the file.
    pub fn write(&self, path: &Path) -> Result {
        let rows = self.rows.iter().map(|row| row.tsv() + "\n").collect::<String>();
        Ok(std::fs::write(path, format!("# {}\n{COLUMNS}\n{rows}", self.machine))?)
    }

    /// Replaces the table in the page.
    pub fn write_table(&self, page: &Path) -> Result {
        let text = std::fs::read_to_string(page)?;
        let (before, rest) = text.split_once(BEGIN).ok_or("no table in benches/README.md")?;
        let (_, after) = rest.split_once(END).ok_or("no end of the table in benches/README.md")?;
        let mut table = format!("Machine: {}.\n\n{HEAD}\n", self.machine);
        for row in &self.rows {
            table += &row.markdown();
            table += "\n";
        }
        Ok(std::fs::write(page, format!("{before}{BEGIN}{table}{END}{after}"))?)
    }
}

/// Returns a description of this machine.
pub fn machine() -> Result<String> {
    let cpus = std::fs::read_to_string("/proc/cpuinfo")?;
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown processor", |(_, model)| model.trim());
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease")?;
    let release: Vec<_> = release.trim().split('.').collect();
    let cores = std::thread::available_parallelism()?;
    let guest = if cpus.contains(" hypervisor") { "virtual machine, " } else { "" };
    Ok(format!(
        "{guest}{cores} cores, {model}, Linux {}",
        release[..2.min(release.len())].join(".")
    ))
}
