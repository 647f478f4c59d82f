//! Time and memory: engines in turns, one round after the other, so that what slows the machine slows all of them.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use rustix::time::{ClockId, clock_gettime};

use crate::Failure;
use crate::data::Data;
use crate::engines::Engine;
use crate::tally::Tally;

/// One run of one engine.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Seconds that the process computed, all threads together.
    pub cpu: f64,
    /// Seconds that went by.
    pub wall: f64,
    /// Peak resident memory of the process in KiB, where the engine has one of its own.
    pub peak_kib: Option<u64>,
    /// What was found.
    pub tally: Tally,
}

impl Measured {
    /// Measures what runs in this process.
    ///
    /// # Errors
    /// Those of what is run.
    pub fn of(run: impl FnOnce() -> Result<Tally, Failure>) -> Result<Measured, Failure> {
        let (wall, cpu) = (Instant::now(), process_seconds());
        let tally = run()?;
        Ok(Measured { cpu: process_seconds() - cpu, wall: wall.elapsed().as_secs_f64(), peak_kib: None, tally })
    }
}

/// Seconds that this process has computed so far, all threads together.
pub fn process_seconds() -> f64 {
    seconds(ClockId::ProcessCPUTime)
}

/// Seconds that this thread has computed.
pub fn thread_seconds() -> f64 {
    seconds(ClockId::ThreadCPUTime)
}

fn seconds(clock: ClockId) -> f64 {
    let now = clock_gettime(clock);
    now.tv_sec as f64 + now.tv_nsec as f64 / 1e9
}

/// All runs of one engine over one input.
pub struct Series {
    /// The engine's name.
    pub name: &'static str,
    /// Its runs, by round.
    pub runs: Vec<Measured>,
    /// Peak memory of a process that reads the input once and does nothing else, in KiB.
    pub peak_kib: Option<u64>,
}

/// Runs the engines in turns. A first round warms up and does not count.
///
/// # Errors
/// What an engine cannot read, and what it reads other than the others.
pub fn rounds(
    engines: &[&'static Engine],
    data: &Data,
    program: Option<&Path>,
    rounds: usize,
) -> Result<Vec<Series>, Failure> {
    let mut all: Vec<Series> =
        engines.iter().map(|engine| Series { name: engine.name, runs: Vec::new(), peak_kib: None }).collect();
    // What engines share, such as the input in memory, belongs to none of them.
    data.bytes()?;
    for round in 0..=rounds {
        for (engine, series) in engines.iter().zip(&mut all) {
            let measured = engine.measure(data, program, true)?;
            if round > 0 {
                series.runs.push(measured);
            }
        }
        eprintln!("{} round {round} of {rounds}", data.shape.name());
    }
    Ok(all)
}

/// Peak resident memory of this process in KiB, where the system tells (Linux).
pub fn peak_kib() -> Option<u64> {
    status_kib("VmHWM:")
}

/// Resident memory of this process in KiB; Linux only.
pub fn resident_kib() -> Option<u64> {
    status_kib("VmRSS:")
}

fn status_kib(name: &str) -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Peak memory of a process of its own that runs the engine once.
///
/// # Errors
/// A process that fails.
pub fn peak_alone(
    engine: &Engine,
    data: &Data,
    program: Option<&Path>,
    arguments: &[String],
) -> Result<Option<u64>, Failure> {
    if engine.is_program() {
        return Ok(engine.measure(data, program, false)?.peak_kib);
    }
    let output = Command::new(std::env::current_exe()?)
        .args(["--only", engine.name, "--once", "--input", data.shape.name()])
        .args(arguments)
        .output()?;
    if !output.status.success() {
        return Err(format!("{}: {}", engine.name, String::from_utf8_lossy(&output.stderr)).into());
    }
    let text = String::from_utf8(output.stdout)?;
    let peak = text.lines().find_map(|line| line.strip_prefix("peak_kib "));
    Ok(peak.and_then(|peak| peak.parse().ok()))
}

/// The middle one; the mean of the two middle ones of an even number.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => values[middle],
        _ => (values[middle - 1] + values[middle]) / 2.0,
    }
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn medians() {
        assert_eq!(median([3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median([4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median([]).is_nan());
    }
}
