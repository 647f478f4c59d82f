//! The tools with which a shop is connected that nobody has seen: skeletons, explanations, evaluations, comparisons.

use std::fs;
use std::path::Path;

use intakt::input::Input;
use intakt::profile::{CheckReport, OrderReader, Profiles, ReadOptions, Reading, SkeletonOptions, junit, sarif};
use intakt::{Code, Severity};

use crate::corpus;

/// Every whole document of the corpus and the examples.
fn documents() -> Vec<std::path::PathBuf> {
    let mut files = corpus::files(&corpus::root().join("tests/corpus"), "xml");
    files.extend(corpus::files(&corpus::root().join("examples"), "xml"));
    assert!(files.len() > 50, "{}", files.len());
    files
}

fn skeleton(path: &Path, profiles: &Profiles) -> String {
    let bytes = fs::read(path).expect("a document");
    let options = SkeletonOptions { file: Some("it.xml".to_owned()), ..SkeletonOptions::default() };
    profiles.skeleton(Input::Slice(&bytes), &options).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_skeleton_loads_is_found_and_reads_its_file() {
    let mut complete = 0;
    for path in documents() {
        let toml = skeleton(&path, &Profiles::builtin().expect("built-in profiles"));
        // `base` is needed, the others are not to be confused with the skeleton.
        let mut profiles = Profiles::empty();
        profiles.add(include_str!("../../profiles/base.toml"), "base.toml").expect("base");
        let id = profiles.add(&toml, "skeleton.toml").unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let bytes = fs::read(&path).expect("a document");
        let mut reader = OrderReader::open(Input::Slice(&bytes), &profiles, ReadOptions::default())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(reader.profile().id(), id);
        let mut sound = 0;
        while let Some(reading) = reader.next().unwrap_or_else(|error| panic!("{}: {error}", path.display())) {
            let Reading::Order(order) = reading else { panic!("{}: no order", path.display()) };
            for problem in order.problems.iter().filter(|problem| problem.severity() == Severity::Error) {
                // Nothing that is guessed is wrong; what cannot be guessed is missing.
                assert_eq!(problem.code(), Code::OrderMissing, "{}: {problem}", path.display());
            }
            sound += usize::from(order.is_sound());
        }
        assert!(reader.count() > 0, "{}", path.display());
        complete += usize::from(sound > 0);
    }
    // Most dialects of the corpus read whole orders by nothing but guesses.
    assert!(complete >= 35, "{complete}");
}

/// Reads documents by nothing but their skeleton; returns how many orders are sound, and all that is wrong with the others.
fn read_by_skeleton(names: &[&str]) -> (usize, Vec<String>) {
    let files: Vec<(String, Vec<u8>)> = names
        .iter()
        .map(|name| ((*name).to_owned(), fs::read(corpus::root().join("tests/corpus").join(name)).expect("a document")))
        .collect();
    let inputs = || files.iter().map(|(name, bytes)| (name.clone(), Input::Slice(bytes))).collect::<Vec<_>>();
    let mut profiles = Profiles::empty();
    profiles.add(include_str!("../../profiles/base.toml"), "base.toml").expect("base");
    let toml = profiles
        .skeleton_all(inputs(), &SkeletonOptions::default())
        .unwrap_or_else(|error| panic!("{names:?}: {error}"));
    let id = profiles.add(&toml, "skeleton.toml").unwrap_or_else(|error| panic!("{names:?}: {error}\n{toml}"));
    let mut reader = OrderReader::open_all(inputs(), &profiles, ReadOptions::default())
        .unwrap_or_else(|error| panic!("{names:?}: {error}\n{toml}"));
    assert_eq!(reader.profile().id(), id);
    let (mut sound, mut wrong) = (0, Vec::new());
    while let Some(reading) = reader.next().unwrap_or_else(|error| panic!("{names:?}: {error}\n{toml}")) {
        match reading {
            Reading::Order(order) => {
                sound += usize::from(order.is_sound());
                let errors = order.problems.iter().filter(|problem| problem.severity() == Severity::Error);
                wrong.extend(errors.map(|problem| problem.code().as_str().to_owned()));
            }
            Reading::Unreadable(problem) => wrong.push(problem.code().as_str().to_owned()),
            Reading::Filtered { .. } => panic!("{names:?}: nothing is filtered"),
        }
    }
    (sound, wrong)
}

#[test]
fn skeletons_of_tables_and_of_several_documents_load_are_found_and_read_their_files() {
    // The documents, how many orders are sound by guesses alone, and what is wrong with the files themselves.
    let cases: &[(&[&str], usize, &[&str])] = &[
        // One of the quantities is no number, so there is no rule for them.
        (
            &["orders/order-rows-csv/own-three-orders.csv"],
            0,
            &["order.missing", "order.missing", "order.missing", "order.missing", "order.missing", "data.row"],
        ),
        (&["orders/peppershop-csv/own-two-orders.csv"], 2, &[]),
        (&["orders/peppershop-csv/own-other-currency.csv"], 1, &[]),
        (&["orders/shopware-5/own-one/lines.xml", "orders/shopware-5/own-one/heads.xml"], 1, &[]),
        (
            &["orders/shopware-5/importexport/MainOrderImport.xml", "orders/shopware-5/importexport/OrderImport.xml"],
            4,
            &[],
        ),
        (&["orders/prestashop/own-one/addresses.xml", "orders/prestashop/own-one/orders.xml"], 1, &[]),
        (&["orders/prestashop/constructed/order.xml", "orders/prestashop/constructed/addresses.xml"], 1, &[]),
    ];
    for (names, sound, wrong) in cases {
        assert_eq!(
            read_by_skeleton(names),
            (*sound, wrong.iter().map(|code| (*code).to_owned()).collect()),
            "{names:?}"
        );
    }
}

#[test]
fn a_skeleton_says_all_that_it_guesses_and_tells_no_values() {
    let toml = skeleton(&corpus::root().join("tests/corpus/guide/unknown-shop.xml"), &Profiles::empty());
    for line in toml.lines() {
        let sure =
            ["[", "#", "version", "kind", "extends", "absent", "root "].iter().any(|start| line.starts_with(start));
        assert!(sure || line.is_empty() || line.contains("# GUESS") || line.contains("# DECIDE"), "{line}");
    }
    for value in ["Nachtigall", "Nora", "Nistweg", "48143", "B-1001", "29,90", "70012"] {
        assert!(!toml.contains(value), "{value}");
    }
    for path in ["Kunde/Newsletter ", "Positionen/Position/@art ", "/Shopexport/@erstellt "] {
        assert!(toml.contains(&format!("#   {path}")), "{path}");
    }
}

/// What a skeleton must hold, and must not, for small documents.
#[test]
fn guesses() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        ("<a><x/></a>", &["id      = \"a\"", "at = \"/a\"", "# DECIDE: who ordered?", "# number   = "], &["\nnumber"]),
        // One order with lines: the line is not taken for the record.
        (
            "<doc><nr>7</nr><pos><menge>1</menge></pos><pos><menge>2</menge></pos></doc>",
            &["at = \"/doc\"", "at = \"pos\""],
            &[],
        ),
        ("<l><r><id>1</id></r><r><id>2</id></r></l>", &["at = \"/l/r\"", "number = { path = \"id\""], &[]),
        // Values that do not all fit leave a comment.
        (
            "<order id='1'><date>soon</date><currency>shells</currency><item><qty>two</qty></item></order>",
            &["# date = \"date\"", "# currency = ", "# quantity = \"qty\""],
            &["\ndate", "\ncurrency", "\nquantity"],
        ),
        ("<order id='1'><date>03/04/2026</date></order>", &["DECIDE day before month"], &[]),
        ("<order id='1'><date>0000-00-00</date></order>", &["absent  = [\"\", \"0000-00-00\""], &[]),
        // A path that stands several times does not say which one is meant.
        (
            "<order id='1'><kunde><name>A B</name></kunde><kunde><name>C D</name></kunde></order>",
            &["# family_name = { path = \"kunde/name\", split = \"full_name\" }", "DECIDE: stands several times"],
            &["\nfamily_name"],
        ),
        (
            "<order id='1'><billing><city>X</city><name>A B</name></billing></order>",
            &["[order.parties.orderer]"],
            &["payer]"],
        ),
        (
            "<order id='1'><billing><name>A B</name></billing><customer><name>C D</name></customer></order>",
            &["[order.parties.orderer]", "[order.parties.payer]"],
            &[],
        ),
        (
            "<order id='1'><item qty='1' rabatt='0.50'/></order>",
            &["discount = { path = \"@rabatt\", negate = true }"],
            &[],
        ),
        ("<p:order xmlns:p='urn:&quot;x' p:id='1'/>", &["namespace = \"urn:\\\"x\"", "path = \"@id\""], &[]),
    ];
    for (xml, has, lacks) in cases {
        let mut profiles = Profiles::builtin().expect("built-in profiles");
        let toml = profiles.skeleton(Input::Slice(xml.as_bytes()), &SkeletonOptions::default()).expect("a document");
        for part in *has {
            assert!(toml.contains(part), "{part:?} is missing for {xml}:\n{toml}");
        }
        for part in *lacks {
            assert!(!toml.contains(part), "{part:?} is there for {xml}:\n{toml}");
        }
        profiles.add(&toml, "skeleton.toml").unwrap_or_else(|error| panic!("{xml}: {error}\n{toml}"));
    }
}

#[test]
fn what_is_no_set_of_documents() {
    let profiles = Profiles::builtin().expect("built-in profiles");
    let cases: [(&[&str], &str); 5] = [
        (&[], "usage.parameter: no document was given"),
        (
            &["<a><b>1</b></a>", "<a><b>2</b></a>"],
            "2.xml: usage.parameter: the file holds the same elements as 1.xml, so they cannot be told apart",
        ),
        (
            &["<a><b>1</b></a>", "b;c\n1;2\n"],
            "2.xml: usage.parameter: the file is a table and 1.xml is XML, and a profile reads one of them",
        ),
        (
            &["b;c\n1;2\n", "<a><b>1</b></a>"],
            "2.xml: usage.parameter: the file is XML and 1.xml is a table, and a profile reads one of them",
        ),
        (&["<a><b>1</b></a>", "no table"], "2.xml:1:1: (byte 0) input.not_xml: "),
    ];
    for (texts, message) in cases {
        let inputs =
            texts.iter().enumerate().map(|(at, text)| (format!("{}.xml", at + 1), Input::Slice(text.as_bytes())));
        let error = profiles.skeleton_all(inputs.collect(), &SkeletonOptions::default()).expect_err(message);
        assert!(error.to_string().starts_with(message), "{error}");
    }
}

/// One document of a shop may hold all paths of another one and more.
#[test]
fn documents_of_one_root_are_told_apart() {
    let few = "<a><b><id>1</id><qty>2</qty><sku>S</sku></b></a>";
    let more = "<a><b><id>1</id><qty>2</qty><sku>S</sku><city>X</city></b></a>";
    let mut profiles = Profiles::builtin().expect("built-in profiles");
    for (one, other) in [(few, more), (more, few), ("id;qty;sku\n1;2;S\n", "id;qty;sku;city\n1;2;S;X\n")] {
        let inputs =
            || vec![("1".to_owned(), Input::Slice(one.as_bytes())), ("2".to_owned(), Input::Slice(other.as_bytes()))];
        let toml = profiles.skeleton_all(inputs(), &SkeletonOptions::default()).expect("documents");
        let id = profiles.add(&toml, "skeleton.toml").unwrap_or_else(|error| panic!("{error}\n{toml}"));
        let options = ReadOptions { profile: Some(id), ..ReadOptions::default() };
        let reader =
            OrderReader::open_all(inputs(), &profiles, options).unwrap_or_else(|error| panic!("{error}\n{toml}"));
        assert_eq!(reader.document_names().collect::<Vec<_>>(), ["1", "2"], "{toml}");
    }
}

#[test]
fn the_record_can_be_given() {
    let xml = b"<l xmlns:p='u'><p:r><id>1</id></p:r><row><id>2</id></row></l>";
    let profiles = Profiles::builtin().expect("built-in profiles");
    let with = |record: &str| {
        let options = SkeletonOptions { record: Some(record.to_owned()), ..SkeletonOptions::default() };
        profiles.skeleton(Input::Slice(xml), &options)
    };
    for record in ["/l/r", "/l/p:r"] {
        assert!(with(record).expect("a record").contains("at = \"/l/r\""), "{record}");
    }
    let error = with("/l/rows").expect_err("no such element");
    assert_eq!((error.code(), error.problem().hint_text()), (Code::UsageParameter, Some("did you mean /l/row?")));
}

/// Reports with errors, warnings and a file that ends early.
fn reports() -> Vec<CheckReport> {
    let profiles = Profiles::builtin().expect("built-in profiles");
    let good = include_str!("../../examples/orders/01-known-customer.xml");
    let wrong =
        good.replace("<quantity>", "<quantity>Amsel ").replace("<number>", "<strange a='1'>Amsel</strange><number>");
    let cut = good[..good.len() / 2].to_owned();
    let texts = [("a b/good.xml", good.to_owned()), ("wrong<&\".xml", wrong), ("cut.xml", cut)];
    texts
        .iter()
        .map(|(name, text)| {
            let options = ReadOptions { coverage: true, ..ReadOptions::default() };
            let reader = OrderReader::open(Input::Slice(text.as_bytes()), &profiles, options);
            CheckReport::read(name, reader, &profiles)
        })
        .collect()
}

#[test]
fn sarif_has_the_structure_of_the_standard() {
    let reports = reports();
    let log = sarif(&reports, false);
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().expect("a schema").ends_with("sarif-schema-2.1.0.json"));
    let runs = log["runs"].as_array().expect("runs");
    assert_eq!(runs.len(), 1);
    let driver = &runs[0]["tool"]["driver"];
    assert_eq!(driver["name"], "intakt");
    let rules = driver["rules"].as_array().expect("rules");
    let results = runs[0]["results"].as_array().expect("results");
    assert_eq!(results.len(), reports.iter().map(|report| report.problems().count()).sum::<usize>());
    let mut levels = Vec::new();
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(!rules[index]["shortDescription"]["text"].as_str().expect("a text").is_empty());
        assert!(!result["message"]["text"].as_str().expect("a text").is_empty());
        levels.push(result["level"].as_str().expect("a level"));
        let location = &result["locations"].as_array().expect("locations")[0];
        let uri = location["physicalLocation"]["artifactLocation"]["uri"].as_str().expect("a reference");
        assert!(["a%20b/good.xml", "wrong%3C%26%22.xml", "cut.xml"].contains(&uri), "{uri}");
        let region = &location["physicalLocation"]["region"];
        // Lines and columns count from 1; a problem of the whole file has no region.
        let counts = |name: &str| region[name].as_u64().is_some_and(|number| number > 0);
        assert!(region.is_null() || (counts("startLine") && counts("startColumn")), "{region}");
    }
    levels.sort_unstable();
    levels.dedup();
    assert_eq!(levels, ["error", "warning"]);
    assert!(!log.to_string().contains("Amsel") && sarif(&reports, true).to_string().contains("Amsel"));
}

#[test]
fn junit_is_xml_that_counts_right() {
    let reports = reports();
    let text = junit(&reports, false);
    let document = roxmltree::Document::parse(&text).expect("XML");
    let suites: Vec<_> = document.root_element().children().filter(roxmltree::Node::is_element).collect();
    let names: Vec<_> = suites.iter().map(|suite| suite.attribute("name").expect("a name")).collect();
    assert_eq!(names, ["a b/good.xml", "wrong<&\".xml", "cut.xml"]);
    let mut all = (0, 0);
    for suite in &suites {
        let cases: Vec<_> = suite.children().filter(|node| node.has_tag_name("testcase")).collect();
        let failed = cases.iter().filter(|case| case.children().any(|node| node.has_tag_name("failure"))).count();
        assert_eq!(suite.attribute("tests"), Some(cases.len().to_string().as_str()));
        assert_eq!(suite.attribute("failures"), Some(failed.to_string().as_str()));
        all = (all.0 + cases.len(), all.1 + failed);
    }
    let root = document.root_element();
    assert_eq!(root.attribute("tests"), Some(all.0.to_string().as_str()));
    assert_eq!(root.attribute("failures"), Some(all.1.to_string().as_str()));
    assert_eq!(all.1, 2, "{text}");
    assert!(!text.contains("Amsel") && junit(&reports, true).contains("Amsel"));
}

#[test]
fn every_value_of_the_corpus_has_a_place_with_its_path() {
    let profiles = Profiles::builtin().expect("built-in profiles");
    let mut explained = 0;
    for path in documents() {
        let bytes = fs::read(&path).expect("a document");
        let options = ReadOptions { trace: true, ..ReadOptions::default() };
        // Some documents of the corpus are of no profile, or broken on purpose.
        let Ok(mut reader) = OrderReader::open(Input::Slice(&bytes), &profiles, options) else { continue };
        while let Ok(Some(explanation)) = reader.explain("lines") {
            for value in explanation.values {
                let shown = format!("{}: {} by {}", path.display(), value.field, value.rule);
                assert!(value.places.iter().all(|place| place.path.starts_with('/')), "{shown}");
                assert!(value.value.is_some(), "{shown}");
                explained += 1;
            }
        }
    }
    assert!(explained > 500, "{explained}");
}
