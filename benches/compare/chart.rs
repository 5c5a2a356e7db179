//! Draws the chart of the README: the ratio of rip's time to that of the reference, one bar per benchmark.

use crate::Result;
use crate::results::{Results, Row};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::path::Path;

/// Dimensions in pixels.
const WIDTH: u32 = 860;
const LINE: i32 = 24;
const TOP: i32 = 40;
/// The left end of the bars, and the length of a bar for the ratio 1.
const LEFT: i32 = 340;
const FULL: f64 = 440.0;

/// The background is transparent, so these colours are visible on light and dark pages.
const TEXT: RGBColor = RGBColor(118, 127, 138);
const BAR: RGBColor = RGBColor(47, 129, 247);
const RULER: RGBColor = RGBColor(140, 149, 159);

/// Draws a bar for each row with a ratio.
pub fn draw(results: &Results, path: &Path) -> Result {
    let rows: Vec<(&Row, f64)> =
        results.rows.iter().filter_map(|row| Some((row, row.ratio?))).collect();
    let height = TOP + LINE * rows.len() as i32 + 16;
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, (WIDTH, height as u32)).into_drawing_area();
        let text = |words: &str, (x, y): (i32, i32), side: HPos, color: &RGBColor| {
            let style = ("sans-serif", 14).into_font().color(color);
            let style = style.pos(Pos::new(side, VPos::Center));
            area.draw(&Text::new(words.to_owned(), (x, y), style))
        };
        for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
            let x = LEFT + (FULL * share) as i32;
            let line = [(x, TOP - 10), (x, height - 12)];
            area.draw(&PathElement::new(line, RULER.mix(if share == 1.0 { 1.0 } else { 0.3 })))?;
            let label = if share == 1.0 { "1 = reference".into() } else { share.to_string() };
            text(&label, (x, TOP - 22), HPos::Center, &TEXT)?;
        }
        for (i, (row, ratio)) in rows.iter().enumerate() {
            let y = TOP + LINE * i as i32 + LINE / 2;
            let end = LEFT + (FULL * ratio.min(1.1)) as i32;
            text(&row.work, (LEFT - 10, y), HPos::Right, &TEXT)?;
            area.draw(&Rectangle::new([(LEFT, y - 8), (end, y + 8)], BAR.filled()))?;
            // Inside the bar, so that the number does not overlap the grid lines.
            text(&format!("{ratio:.2}"), (end - 6, y), HPos::Right, &WHITE)?;
        }
        area.present()?;
    }
    Ok(std::fs::write(path, svg)?)
}
