//! The C++ program: it reads the file itself, measures itself, and prints one line.

use std::path::Path;
use std::process::Command;

use crate::Failure;
use crate::data::Data;
use crate::measure::Measured;
use crate::tally::Tally;

/// Runs one engine of the program over the input.
pub fn measure(program: &Path, engine: &str, data: &Data, warm: bool) -> Result<Measured, Failure> {
    let paths = data.path.with_extension("paths");
    std::fs::write(&paths, data.shape.paths())?;
    let mut command = Command::new(program);
    command.arg(engine).arg(data.shape.name()).arg(&paths).arg(&data.path).arg(if warm { "2" } else { "1" });
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("{engine}: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let line = String::from_utf8(output.stdout)?;
    let words: Vec<&str> = line.split_whitespace().collect();
    let [cpu, wall, peak, tally @ ..] = words.as_slice() else { return Err(format!("{engine} said {line}").into()) };
    Ok(Measured {
        cpu: cpu.parse()?,
        wall: wall.parse()?,
        peak_kib: Some(peak.parse()?),
        tally: Tally::parse(tally).ok_or_else(|| format!("{engine} said {line}"))?,
    })
}
