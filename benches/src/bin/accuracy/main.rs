//! Measures how well Intakt matches, and writes the tables of `docs/ACCURACY.md`. `scripts/accuracy.sh` runs it.
#![forbid(unsafe_code)]

mod files;
mod german;
#[path = "../../../../tests/german_book/mod.rs"]
mod german_book;
mod mix;
mod names;
mod pairs;
mod report;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use intakt::matching::{DeclaredKey, MatchSettings, TrainingOptions, Weights, train};
use intakt_benches::Failure;

const HELP: &str = "\
Measures how well Intakt matches.

  --only NAME       german, febrl (or febrl3 shop and the like), splink, senzing or names; may be repeated (all)
  --data FOLDER     the public files (tests/corpus/accuracy)
  --febrl FOLDER    dataset1.csv to dataset3.csv of FEBRL; without it they are left out
  --weights FILE    weights for the public files, instead of the shipped neutral ones
  --parties N       size of the German book (50000)
  --questions N     questions of each class (1000)
  --seed N          another German book
  --notes FILE      every answer that is wrong or missing, one a line
  --write FILE      puts the tables into their places in this document, instead of printing them
  --check           ends with 1 if a bar of the German book is broken
";

struct Options {
    only: Vec<String>,
    data: PathBuf,
    febrl: Option<PathBuf>,
    weights: Option<PathBuf>,
    parties: usize,
    questions: usize,
    seed: u64,
    notes: Option<PathBuf>,
    write: Option<PathBuf>,
    check: bool,
}

fn main() -> ExitCode {
    let outcome = options(std::env::args().skip(1)).and_then(|options| match options {
        Some(options) => run(&options),
        None => {
            print!("{HELP}");
            Ok(true)
        }
    });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("accuracy: {failure}");
            ExitCode::from(2)
        }
    }
}

fn options(mut words: impl Iterator<Item = String>) -> Result<Option<Options>, Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut options = Options {
        only: Vec::new(),
        data: root.join("tests/corpus/accuracy"),
        febrl: None,
        weights: None,
        parties: 50_000,
        questions: 1_000,
        seed: 20_261_122,
        notes: None,
        write: None,
        check: false,
    };
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| Failure::from(format!("{word} needs a value")));
        match word.as_str() {
            "--only" => options.only.push(value()?),
            "--data" => options.data = value()?.into(),
            "--febrl" => options.febrl = Some(value()?.into()),
            "--weights" => options.weights = Some(value()?.into()),
            "--parties" => options.parties = value()?.parse()?,
            "--questions" => options.questions = value()?.parse()?,
            "--seed" => options.seed = value()?.parse()?,
            "--notes" => options.notes = Some(value()?.into()),
            "--write" => options.write = Some(value()?.into()),
            "--check" => options.check = true,
            "--help" => return Ok(None),
            other => return Err(format!("{other} is no option; --help lists them").into()),
        }
    }
    Ok(Some(options))
}

/// Whether the bars hold.
fn run(options: &Options) -> Result<bool, Failure> {
    let wanted = |name: &str| options.only.is_empty() || options.only.iter().any(|only| only == name);
    let mut tables = Vec::new();
    let mut notes = Vec::new();
    let mut broken = Vec::new();
    if wanted("german") {
        let german = german::run(options.seed, options.parties, options.questions)?;
        tables.extend(german.tables);
        notes.extend(german.notes);
        broken = german.broken;
    }
    let mut lines = Vec::new();
    let weights = match &options.weights {
        Some(path) => Weights::from_toml(&std::fs::read_to_string(path)?)?,
        None => Weights::neutral(),
    };
    let neutral = MatchSettings { weights, ..MatchSettings::default() };
    let trained = |records: &[pairs::Record], settings: &MatchSettings| {
        let index = pairs::index(records, settings)?;
        let weights = train(index.ids(), &index, &[], settings, &TrainingOptions::default())?.weights;
        Ok::<_, Failure>(MatchSettings { weights, ..settings.clone() })
    };
    let mut measure = |name: &str, bar: &str, records: &[pairs::Record], settings: &MatchSettings| {
        let found = pairs::pairs(records, settings)?;
        notes.extend(found.notes.iter().map(|note| format!("{name}\t{note}")));
        lines.push([vec![name.to_owned(), bar.to_owned()], found.cells()].concat());
        Ok::<(), Failure>(())
    };
    let one_of_febrl = options.only.iter().any(|only| only.starts_with("febrl"));
    if let Some(folder) = options.febrl.as_deref().filter(|_| wanted("febrl") || one_of_febrl) {
        let australian = MatchSettings { country: "AU".to_owned(), ..neutral.clone() };
        for (file, full, bar) in [
            (1, true, "1.000"),
            (3, true, "0.999"),
            (2, true, "report"),
            (1, false, "report"),
            (2, false, "report"),
            (3, false, "0.988"),
        ] {
            let name = format!("febrl{file} {}", if full { "full" } else { "shop" });
            if !wanted("febrl") && !wanted(&name) {
                continue;
            }
            let records = files::febrl(&folder.join(format!("dataset{file}.csv")), full)?;
            if file == 3 && !full {
                let settings = trained(&records, &australian)?;
                measure(&format!("{name}, trained"), "report", &records, &settings)?;
            }
            measure(&name, bar, &records, &australian)?;
        }
    }
    if wanted("splink") {
        let british = MatchSettings { country: "GB".to_owned(), ..neutral.clone() };
        let records = files::splink(&options.data.join("splink/fake_1000.csv"))?;
        measure("fake_1000", "0.90", &records, &british)?;
        measure("fake_1000, trained", "0.93", &records, &trained(&records, &british)?)?;
    }
    if wanted("senzing") {
        let mut american = MatchSettings { country: "US".to_owned(), ..neutral };
        for scheme in ["passport", "drivers_license", "national_id"] {
            american.declared_keys.push(DeclaredKey::Identifier(scheme.to_owned()));
        }
        measure("Senzing truth set", "report", &files::senzing(&options.data.join("senzing-truthset"))?, &american)?;
    }
    if !lines.is_empty() {
        let header = [
            "data",
            "bar for F1",
            "true pairs",
            "precision",
            "recall",
            "F1",
            "compared",
            "precision of `same`",
            "recall of `same`",
        ];
        tables.push(("public pairs", report::table(&header, &lines)));
    }
    if wanted("names") {
        tables.push(("names", names::run(&options.data.join("opensanctions/name_bench_cases.csv"))?));
    }
    if let Some(path) = &options.notes {
        std::fs::write(path, notes.join("\n"))?;
    }
    match &options.write {
        Some(path) => {
            let mut document = std::fs::read_to_string(path)?;
            for (name, content) in &tables {
                document = report::replaced(&document, name, content)?;
            }
            std::fs::write(path, document)?;
        }
        None => tables.iter().for_each(|(name, content)| println!("## {name}\n\n{content}")),
    }
    broken.iter().for_each(|broken| eprintln!("broken: {broken}"));
    Ok(!options.check || broken.is_empty())
}
