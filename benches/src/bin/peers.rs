//! Reads the same orders with every engine, in turns, and prints a table. `--help` lists the options.
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use intakt_benches::Failure;
use intakt_benches::data::{Data, Shape};
use intakt_benches::engines::{ENGINES, Engine};
use intakt_benches::measure::{peak_alone, peak_kib, rounds};
use intakt_benches::report::{promises, table};

const HELP: &str = "\
Reads the same orders with every engine, in turns, and prints a table.

  --rounds N          rounds that count, after one that does not (7)
  --input NAME        feed or orders; may be repeated (both)
  --only ENGINE       this engine only; may be repeated (all). The reference has to be among them for ratios
  --megabytes N       size of the feed (100); the single orders together take a quarter
  --cpp PROGRAM       the C++ program, for its engines; see cpp/Makefile
  --data FOLDER       where the inputs lie (beside this program)
  --once              run once, print what was found and the peak memory; for one engine
  --repeat N          run N times and print nothing else; for profilers
  --smoke             a tiny input and a single round: only whether all engines agree
  --list              the names of the engines
";

struct Options {
    rounds: usize,
    inputs: Vec<Shape>,
    only: Vec<String>,
    bytes: u64,
    program: Option<PathBuf>,
    folder: PathBuf,
    once: bool,
    repeat: Option<usize>,
    smoke: bool,
}

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: impl Iterator<Item = String>) -> Result<(), Failure> {
    let Some(options) = parse(arguments)? else { return Ok(()) };
    for name in &options.only {
        if ENGINES.iter().all(|engine| engine.name != name) {
            return Err(format!("there is no engine `{name}`; see --list").into());
        }
    }
    for &shape in &options.inputs {
        let bytes = if shape == Shape::Orders { options.bytes / 4 } else { options.bytes };
        let data = Data::open(shape, bytes, &options.folder)?;
        let engines: Vec<&'static Engine> = ENGINES
            .iter()
            .filter(|engine| options.only.is_empty() || options.only.iter().any(|name| name == engine.name))
            .filter(|engine| engine.shapes.contains(&shape))
            .filter(|engine| !engine.is_program() || options.program.is_some())
            .collect();
        if options.once || options.repeat.is_some() {
            alone(&engines, &data, &options)?;
        } else {
            compare(&engines, &data, &options)?;
        }
    }
    Ok(())
}

/// Each engine for itself, without a table.
fn alone(engines: &[&'static Engine], data: &Data, options: &Options) -> Result<(), Failure> {
    for engine in engines {
        for _ in 1..options.repeat.unwrap_or(1) {
            engine.measure(data, options.program.as_deref(), false)?;
        }
        let measured = engine.measure(data, options.program.as_deref(), false)?;
        println!("{} {} cpu {:.3} s", engine.name, measured.tally, measured.cpu);
        if let Some(peak) = measured.peak_kib.or_else(peak_kib) {
            println!("peak_kib {peak}");
        }
    }
    Ok(())
}

fn compare(engines: &[&'static Engine], data: &Data, options: &Options) -> Result<(), Failure> {
    let program = options.program.as_deref();
    let mut all = rounds(engines, data, program, options.rounds)?;
    if options.smoke {
        println!("{}: {} engines agree on {}", data.shape.name(), all.len(), data.expected);
        return Ok(());
    }
    let arguments = ["--megabytes".to_owned(), (options.bytes / 1_000_000).to_string()];
    let folder = ["--data".to_owned(), options.folder.display().to_string()];
    for (engine, series) in engines.iter().zip(&mut all) {
        series.peak_kib = peak_alone(engine, data, program, &[arguments.clone(), folder.clone()].concat())?;
    }
    println!("{}\n{}", table(data, &all), promises(data, &all));
    Ok(())
}

/// The options, or nothing when all was said already.
fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, Failure> {
    let beside = std::env::current_exe()?.parent().map_or_else(PathBuf::new, Path::to_path_buf).join("data");
    let mut options = Options {
        rounds: 7,
        inputs: Vec::new(),
        only: Vec::new(),
        bytes: 100_000_000,
        program: None,
        folder: beside,
        once: false,
        repeat: None,
        smoke: false,
    };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--rounds" => options.rounds = value()?.parse()?,
            "--input" => options.inputs.push(match value()?.as_str() {
                "feed" => Shape::Feed,
                "orders" => Shape::Orders,
                other => return Err(format!("there is no input `{other}`").into()),
            }),
            "--only" => options.only.push(value()?),
            "--megabytes" => options.bytes = value()?.parse::<u64>()? * 1_000_000,
            "--cpp" => options.program = Some(value()?.into()),
            "--data" => options.folder = value()?.into(),
            "--once" => options.once = true,
            "--repeat" => options.repeat = Some(value()?.parse()?),
            "--smoke" => options.smoke = true,
            "--list" => {
                ENGINES.iter().for_each(|engine| println!("{}", engine.name));
                return Ok(None);
            }
            "--help" | "-h" => {
                print!("{HELP}");
                return Ok(None);
            }
            other => return Err(format!("there is no option `{other}`; see --help").into()),
        }
    }
    if options.smoke {
        options.bytes = 200_000;
        options.rounds = 1;
    }
    if options.inputs.is_empty() {
        options.inputs = vec![Shape::Feed, Shape::Orders];
    }
    Ok(Some(options))
}
