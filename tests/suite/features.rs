//! What real files ask of a profile: one file of cases for each of the 45 features, in `tests/corpus/features`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use intakt::input::Input;
use intakt::profile::{OrderReader, Parameters, Profiles, ReadOptions, Reading};
use intakt::{Error, Problem};
use serde::Deserialize;
use serde_json::Value;

use crate::corpus;

/// Of the list that the formats which were studied led to.
const FEATURES: usize = 45;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Feature {
    /// What a profile has to be able to say.
    title: String,
    /// The formats that force it.
    needs: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    shows: String,
    /// Samples below `tests/corpus`, or the document itself.
    #[serde(default)]
    files: Vec<String>,
    #[serde(default)]
    xml: String,
    /// The encoding of `xml`, where it is not UTF-8.
    bytes: Option<String>,
    /// A built-in profile, or one of the case's own, without `id`. With neither it has to be found.
    profile: Option<String>,
    own: Option<String>,
    #[serde(default)]
    parameters: Parameters,
    /// The number of the record that `gives` is about, and how many there are.
    #[serde(default)]
    record: usize,
    records: Option<usize>,
    /// Values of the order by JSON pointer.
    #[serde(default)]
    gives: BTreeMap<String, String>,
    found: Option<String>,
    encoding: Option<String>,
    /// The code of a problem of the order, of what makes the record unreadable, of what refuses the profile or the input.
    problem: Option<String>,
    unreadable: Option<String>,
    error: Option<String>,
    /// The filter that takes the record out.
    filtered: Option<String>,
}

impl Case {
    fn inputs(&self) -> Vec<Vec<u8>> {
        if self.files.is_empty() {
            return vec![match self.bytes.as_deref() {
                None => self.xml.as_bytes().to_vec(),
                Some("utf-16le") => self.xml.encode_utf16().flat_map(u16::to_le_bytes).collect(),
                Some(label) => {
                    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).expect("an encoding");
                    encoding.encode(&self.xml).0.into_owned()
                }
            }];
        }
        let read = |file: &String| fs::read(corpus::root().join("tests/corpus").join(file)).expect(file);
        self.files.iter().map(read).collect()
    }

    /// The records, what ended them, the profile and the encoding.
    fn read(&self, builtin: &Profiles) -> Result<(Vec<Reading>, String, &'static str), Error> {
        let mut own = Profiles::empty();
        let mut profile = self.profile.clone();
        if let Some(text) = &self.own {
            profile = Some(own.add(&format!("id = 'case'\n{text}"), "case.toml")?);
        }
        let profiles = if self.own.is_some() { &own } else { builtin };
        let parameters = profile.iter().map(|id| (id.clone(), self.parameters.clone())).collect();
        let options = ReadOptions { profile, parameters, trace: true, coverage: true, ..ReadOptions::default() };
        let inputs = self.inputs();
        let named = |(number, bytes): (usize, &'_ Vec<u8>)| (format!("file {}", number + 1), bytes.clone());
        let named: Vec<(String, Vec<u8>)> = inputs.iter().enumerate().map(named).collect();
        let inputs = named.iter().map(|(name, bytes)| (name.clone(), Input::Slice(bytes))).collect();
        let mut reader = OrderReader::open_all(inputs, profiles, options)?;
        let mut readings = Vec::new();
        while let Some(reading) = reader.next()? {
            readings.push(reading);
        }
        Ok((readings, reader.profile().id().to_owned(), reader.encoding()))
    }

    /// What is not as the case says.
    fn check(&self, builtin: &Profiles) -> Result<(), String> {
        let told = |problem: &Problem| problem.describe(true);
        let (readings, profile, encoding) = match (self.read(builtin), &self.error) {
            (Err(error), Some(code)) if error.code().as_str() == code => return Ok(()),
            (Err(error), _) => return Err(told(error.problem())),
            (Ok(_), Some(code)) => return Err(format!("is not refused with {code}")),
            (Ok(read), None) => read,
        };
        let same = |what: &str, expected: &Option<String>, found: &str| match expected {
            Some(expected) if expected != found => Err(format!("{what} is {found}, not {expected}")),
            _ => Ok(()),
        };
        same("the profile", &self.found, &profile)?;
        same("the encoding", &self.encoding, encoding)?;
        if self.records.is_some_and(|records| records != readings.len()) {
            return Err(format!("{} records", readings.len()));
        }
        let order = match readings.get(self.record) {
            Some(Reading::Order(order)) => order,
            Some(Reading::Unreadable(problem)) => {
                let told = told(problem);
                return match &self.unreadable {
                    Some(code) if problem.code().as_str() == code => Ok(()),
                    _ => Err(told),
                };
            }
            Some(Reading::Filtered { rule, .. }) => return same("the filter", &self.filtered, rule),
            None => return Err(format!("there are {} records only", readings.len())),
        };
        if let Some(other) = self.unreadable.as_ref().or(self.filtered.as_ref()) {
            return Err(format!("is read, without {other}"));
        }
        if let Some(code) = &self.problem {
            let problem = order.problems.iter().find(|problem| problem.code().as_str() == code);
            problem.ok_or_else(|| format!("has no {code}: {:?}", order.problems))?;
        }
        let json = serde_json::to_value(order).expect("JSON");
        let mut wrong = Vec::new();
        for (pointer, expected) in &self.gives {
            let found = json.pointer(pointer).unwrap_or(&Value::Null);
            let found = found.as_str().map_or_else(|| found.to_string(), str::to_owned);
            if found != *expected {
                wrong.push(format!("{pointer} is {found:?}, not {expected:?}"));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(format!("{}\n{:?}", wrong.join("\n"), order.problems)) }
    }
}

/// The features by number; a file is named by its number and a few words.
fn features() -> BTreeMap<usize, (String, Feature)> {
    let folder = corpus::root().join("tests/corpus/features");
    let mut features = BTreeMap::new();
    for path in corpus::files(&folder, "toml") {
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let number = name.split('-').next().and_then(|number| number.parse().ok()).expect("a number");
        let text = fs::read_to_string(&path).expect("a readable file");
        let feature: Feature = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(features.insert(number, (name, feature)).is_none(), "two files of the number {number}");
    }
    features
}

#[test]
fn every_feature_is_expressible() {
    let builtin = Profiles::builtin().expect("the built-in profiles");
    let mut wrong = Vec::new();
    for (name, feature) in features().values() {
        assert!(!feature.title.is_empty() && !feature.needs.is_empty() && !feature.case.is_empty(), "{name}");
        for case in &feature.case {
            if let Err(why) = case.check(&builtin) {
                wrong.push(format!("{name}: {}\n{why}", case.shows));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_samples_of_the_features_are_there() {
    for (name, feature) in features().values() {
        for file in feature.case.iter().flat_map(|case| &case.files) {
            assert!(Path::new(&corpus::root()).join("tests/corpus").join(file).is_file(), "{name}: {file}");
        }
    }
}
#[test]
fn every_feature_has_its_cases() {
    let numbers: Vec<usize> = features().into_keys().collect();
    assert_eq!(numbers, (1..=FEATURES).collect::<Vec<_>>());
}
