//! Every sample order against the result beside it, in every input mode.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use intakt::Code;
use intakt::input::Input;
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
use serde_json::{Value, json};

use crate::corpus;

/// All that is read from an input, as JSON.
fn read(inputs: Vec<Input<'_>>, profiles: &Profiles) -> Value {
    let options = ReadOptions { coverage: true, trace: true, ..ReadOptions::default() };
    let names = |number: usize| format!("file {}", number + 1);
    let reader = match inputs.len() {
        1 => inputs.into_iter().map(|input| OrderReader::open(input, profiles, options.clone())).next(),
        _ => {
            let inputs = inputs.into_iter().enumerate().map(|(number, input)| (names(number), input)).collect();
            Some(OrderReader::open_all(inputs, profiles, options))
        }
    };
    let mut reader = match reader.expect("an input") {
        Ok(reader) => reader,
        Err(error) => return json!({ "error": error.problem() }),
    };
    let mut records = Vec::new();
    let mut end = None;
    loop {
        match reader.next() {
            Ok(Some(Reading::Order(order))) => {
                for origin in &order.origins {
                    assert!(!origin.rule.layer.is_empty(), "{} has no layer", origin.field);
                }
                records.push(json!({ "order": order }));
            }
            Ok(Some(Reading::Filtered { rule, number })) => records.push(json!({ "filtered": rule, "number": number })),
            Ok(Some(Reading::Unreadable(problem))) => records.push(json!({ "unreadable": problem })),
            Ok(None) => break,
            Err(error) => {
                end = Some(error);
                break;
            }
        }
    }
    let unread: Vec<Value> = reader
        .coverage()
        .into_iter()
        .filter(|problem| problem.code() == Code::OrderUnread)
        .map(|problem| json!(problem.element_path()))
        .collect();
    json!({
        "profile": reader.profile().id(),
        "encoding": reader.encoding(),
        "warnings": reader.warnings(),
        "records": records,
        "unread": unread,
        "error": end.map(|error| json!(error.problem())),
    })
}

/// The same without coverage, which has rules ask for every path by itself; on the caller's thread or on two.
fn read_plainly(inputs: Vec<Input<'_>>, profiles: &Profiles, two_threads: bool) -> Vec<Value> {
    let options = ReadOptions { trace: true, ..ReadOptions::default() };
    let inputs = inputs.into_iter().enumerate().map(|(number, input)| (format!("file {}", number + 1), input));
    let mut inputs: Vec<_> = inputs.collect();
    let reader = match inputs.len() {
        1 => OrderReader::open(inputs.remove(0).1, profiles, options),
        _ => OrderReader::open_all(inputs, profiles, options),
    };
    let Ok(mut reader) = reader else { return Vec::new() };
    let mut records = Vec::new();
    let mut note = |reading: &Reading| match reading {
        Reading::Order(order) => records.push(json!({ "order": order })),
        Reading::Filtered { rule, number } => records.push(json!({ "filtered": rule, "number": number })),
        Reading::Unreadable(problem) => records.push(json!({ "unreadable": problem })),
    };
    if two_threads {
        let _ = reader.for_each_on_two_threads(|reading| {
            note(reading);
            std::ops::ControlFlow::Continue(())
        });
    } else {
        while let Ok(Some(reading)) = reader.next() {
            note(&reading);
        }
    }
    records
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).expect("JSON") + "\n"
}

fn check_folder(folder: &Path, profiles: &Profiles) {
    let inputs = corpus::inputs(folder);
    assert!(!inputs.is_empty(), "{} has no samples", folder.display());
    for files in inputs {
        let all: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).expect("a readable sample")).collect();
        let stem = corpus::stem(&files);
        let from_slice = read(all.iter().map(|bytes| Input::Slice(bytes)).collect(), profiles);
        // A profile reads all that a sample holds, or ignores it by name and with a reason.
        if from_slice["error"].is_null() {
            assert_eq!(from_slice["unread"], json!([]), "{} has elements that no rule reads", stem.display());
        }
        corpus::expect(&corpus::beside(&stem, "expected.json"), &pretty(&from_slice));
        for two_threads in [false, true] {
            let records = read_plainly(all.iter().map(|bytes| Input::Slice(bytes)).collect(), profiles, two_threads);
            let expected = from_slice["records"].as_array().cloned().unwrap_or_default();
            assert_eq!(records, expected, "{} on two threads: {two_threads}", stem.display());
        }
        let mut cursors: Vec<_> = all.iter().map(Cursor::new).collect();
        let from_file = read(cursors.iter_mut().map(|file| Input::File(file)).collect(), profiles);
        assert_eq!(from_file, from_slice, "{} as a file", stem.display());
        // In one pass a wrong declaration cannot be mended, and the bytes before the fault decide what is seen of it.
        if from_slice["warnings"].as_array().is_some_and(Vec::is_empty) {
            let mut streams: Vec<&[u8]> = all.iter().map(Vec::as_slice).collect();
            let from_stream = read(streams.iter_mut().map(|bytes| Input::Stream(bytes)).collect(), profiles);
            assert_eq!(from_stream, from_slice, "{} as a stream", stem.display());
        }
    }
}

#[test]
fn samples_are_read_as_expected() {
    let profiles = Profiles::builtin().expect("the built-in profiles");
    check_folder(&corpus::root().join("tests/corpus/orders"), &profiles);
}

#[test]
fn examples_are_read_as_expected() {
    let profiles = Profiles::builtin().expect("the built-in profiles");
    for file in corpus::files(&corpus::root().join("examples"), "xml") {
        let bytes = fs::read(&file).expect("a readable example");
        let result = read(vec![Input::Slice(&bytes)], &profiles);
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a name");
        corpus::expect(&corpus::root().join(format!("tests/corpus/examples/{name}.expected.json")), &pretty(&result));
        assert_eq!(result["error"], Value::Null, "{}", file.display());
        assert_eq!(result["unread"], json!([]), "{} has elements that no rule reads", file.display());
        for record in result["records"].as_array().expect("records") {
            assert!(record["order"].is_object(), "{}: {record}", file.display());
        }
    }
}

#[test]
fn the_folder_of_a_sample_names_its_profile() {
    for file in corpus::files(&corpus::root().join("tests/corpus/orders"), "json") {
        let folder = file.parent().and_then(Path::file_name).and_then(|name| name.to_str()).expect("a folder");
        let expected: Value = serde_json::from_str(&fs::read_to_string(&file).expect("a result")).expect("JSON");
        if folder == "no-profile" {
            assert_eq!(expected["error"]["code"], "profile.none_fits", "{}", file.display());
        } else {
            assert_eq!(expected["profile"], folder, "{}", file.display());
        }
    }
}
