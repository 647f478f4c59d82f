//! The table and what is promised about it.

use crate::data::{Data, Shape};
use crate::engines::REFERENCE;
use crate::measure::{Series, median};

/// How many times as fast as the reference, by process time; the median of the rounds' ratios.
pub fn ratio(series: &Series, reference: &Series) -> f64 {
    median(series.runs.iter().zip(&reference.runs).map(|(own, raw)| raw.cpu / own.cpu))
}

/// A Markdown table of all engines over one input.
pub fn table(data: &Data, all: &[Series]) -> String {
    let megabytes = data.length as f64 / 1e6;
    let orders = data.expected.orders.unwrap_or(0) as f64;
    let reference = all.iter().find(|series| series.name == REFERENCE);
    let mut text = format!(
        "### {}: {megabytes:.1} MB, {orders} orders, {} lines\n\n\
         | engine | MB/s | orders/s | ratio | lowest..highest | MB/s by the clock | peak MB |\n|---|--:|--:|--:|--:|--:|--:|\n",
        data.shape.name(),
        data.expected.lines.unwrap_or(0)
    );
    for series in all {
        let cpu = median(series.runs.iter().map(|run| run.cpu));
        let wall = median(series.runs.iter().map(|run| run.wall));
        let (ratio, spread) = match reference {
            Some(reference) => {
                let each = series.runs.iter().zip(&reference.runs).map(|(own, raw)| raw.cpu / own.cpu);
                let (low, high) = each.fold((f64::MAX, f64::MIN), |(low, high), one| (one.min(low), one.max(high)));
                (format!("{:.2}", ratio(series, reference)), format!("{low:.2}..{high:.2}"))
            }
            None => ("-".to_owned(), "-".to_owned()),
        };
        let peak = series.peak_kib.map_or("-".to_owned(), |peak| format!("{:.0}", peak as f64 * 1024.0 / 1e6));
        text += &format!(
            "| {} | {:.0} | {:.0} | {ratio} | {spread} | {:.0} | {peak} |\n",
            series.name,
            megabytes / cpu,
            orders / cpu,
            megabytes / wall
        );
    }
    text
}

/// What the project promises about the feed, and whether this run kept it. Nothing fails for it: machines differ.
pub fn promises(data: &Data, all: &[Series]) -> String {
    let find = |name: &str| all.iter().find(|series| series.name == name);
    let mut text = String::new();
    if data.shape != Shape::Feed {
        return text;
    }
    let Some(reference) = find(REFERENCE) else { return text };
    for (name, wanted) in [("intakt-slice", 1.0), ("intakt-read", 0.75)] {
        if let Some(series) = find(name) {
            let found = ratio(series, reference);
            text += &format!("{name}: ratio {found:.2}, wanted {wanted:.2}: {}\n", verdict(found >= wanted));
        }
    }
    if let (Some(one), Some(two)) = (find("intakt-slice"), find("intakt-two-threads")) {
        let found = median(one.runs.iter().zip(&two.runs).map(|(one, two)| one.wall / two.wall));
        let kept = verdict(found >= 1.5);
        text += &format!("intakt-two-threads: {found:.2} times intakt-slice by the clock, wanted 1.50: {kept}\n");
    }
    if let Some(peak) = find("intakt-read").and_then(|series| series.peak_kib) {
        let found = peak as f64 * 1024.0 / 1e6;
        text += &format!("intakt-read: peak {found:.0} MB, wanted 24 MB at most: {}\n", verdict(found <= 24.0));
    }
    text
}

fn verdict(kept: bool) -> &'static str {
    if kept { "kept" } else { "missed" }
}
