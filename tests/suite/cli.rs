//! The command line, run as users run it. Cases are under `tests/corpus/cli`.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde::Deserialize;

use crate::corpus;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// Files in a folder of the case's own, which `{tmp}` stands for.
    #[serde(default)]
    files: Vec<CaseFile>,
    /// One after the other, in the same folder.
    run: Vec<Run>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    name: String,
    /// The text itself, in UTF-8.
    text: Option<String>,
    /// So many more lines, in each of which `{n}` is its number.
    #[serde(default)]
    lines: (usize, String),
    /// The bytes, each as the character of that number.
    bytes: Option<String>,
    /// A file of the project.
    copy: Option<String>,
    /// Only so many bytes of the copy.
    cut: Option<usize>,
    /// Replacements in the copy.
    #[serde(default)]
    replace: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Run {
    args: Vec<String>,
    /// A file of the case that is the standard input.
    stdin: Option<String>,
    exit: i32,
    /// All of the standard output.
    stdout: Option<String>,
    /// All of the standard output, in a file beside the cases.
    stdout_file: Option<String>,
    #[serde(default)]
    stdout_has: Vec<String>,
    #[serde(default)]
    stdout_lacks: Vec<String>,
    stderr: Option<String>,
    #[serde(default)]
    stderr_has: Vec<String>,
    #[serde(default)]
    stderr_lacks: Vec<String>,
    /// Files of the case, and what stands in them afterwards.
    #[serde(default)]
    written: Vec<(String, String)>,
    /// Files of the case that must not be there afterwards.
    #[serde(default)]
    absent: Vec<String>,
}

fn folder() -> PathBuf {
    corpus::root().join("tests/corpus/cli")
}

fn command(arguments: &[String]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_intakt"));
    command.args(arguments).current_dir(corpus::root()).stdin(Stdio::null());
    for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(variable);
    }
    command
}

fn bytes_of(file: &CaseFile) -> Vec<u8> {
    let mut bytes = match (&file.text, &file.bytes, &file.copy) {
        (Some(text), None, None) => text.clone().into_bytes(),
        (None, Some(bytes), None) => bytes.chars().map(|sign| u8::try_from(u32::from(sign)).expect("a byte")).collect(),
        (None, None, Some(path)) => fs::read(corpus::root().join(path)).expect("a file of the project"),
        _ => panic!("{}: one of text, bytes and copy", file.name),
    };
    for (from, to) in &file.replace {
        // Byte by byte, since not every file is UTF-8.
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        assert!(text.contains(from), "{} has no {from:?}", file.name);
        bytes = text.replace(from, to).chars().map(|sign| u8::try_from(u32::from(sign)).expect("a byte")).collect();
    }
    let (count, line) = &file.lines;
    (0..*count).for_each(|number| bytes.extend((line.replace("{n}", &number.to_string()) + "\n").into_bytes()));
    bytes.truncate(file.cut.unwrap_or(usize::MAX));
    bytes
}

/// Runs everything in one file of cases.
fn check(name: &str) {
    let cases: Vec<Case> = corpus::cases(&format!("cli/{name}"));
    for (number, case) in cases.iter().enumerate() {
        let own = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name).join(number.to_string());
        let _ = fs::remove_dir_all(&own);
        fs::create_dir_all(&own).expect("a folder for the case");
        for file in &case.files {
            let path = own.join(&file.name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes_of(file)).expect("a file of the case");
        }
        for (turn, run) in case.run.iter().enumerate() {
            check_run(run, &own, &format!("{name}: {}, run {}", case.name, turn + 1));
        }
    }
}

fn check_run(run: &Run, own: &Path, place: &str) {
    let own_text = own.to_str().expect("a path in UTF-8");
    let arguments: Vec<String> = run.args.iter().map(|argument| argument.replace("{tmp}", own_text)).collect();
    let mut command = command(&arguments);
    if let Some(file) = &run.stdin {
        command.stdin(fs::File::open(own.join(file)).expect("a file of the case"));
    }
    let Output { status, stdout, stderr } = command.output().expect("the program runs");
    let shown = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8").replace(own_text, "{tmp}");
    let (stdout, stderr) = (shown(stdout), shown(stderr));
    let all = format!("{place}\n--- standard output\n{stdout}\n--- standard error\n{stderr}\n---");
    assert_eq!(status.code(), Some(run.exit), "{all}");
    assert!(!stderr.contains("panicked"), "{all}");
    assert!(!stderr.contains('\u{1b}') && !stdout.contains('\u{1b}'), "colours without a terminal: {all}");
    if let Some(expected) = &run.stdout {
        assert_eq!(&stdout, expected, "{all}");
    }
    if let Some(file) = &run.stdout_file {
        corpus::expect(&folder().join(file), &stdout);
    }
    if let Some(expected) = &run.stderr {
        assert_eq!(&stderr, expected, "{all}");
    }
    for (text, has, lacks) in
        [(&stdout, &run.stdout_has, &run.stdout_lacks), (&stderr, &run.stderr_has, &run.stderr_lacks)]
    {
        for part in has {
            assert!(text.contains(part.as_str()), "{part:?} is missing in {all}");
        }
        for part in lacks {
            assert!(!text.contains(part.as_str()), "{part:?} is in {all}");
        }
    }
    for (file, part) in &run.written {
        let text = fs::read_to_string(own.join(file)).unwrap_or_else(|error| panic!("{file}: {error} in {all}"));
        assert!(text.contains(part.as_str()), "{part:?} is missing in {file}: {text}\n{all}");
    }
    for file in &run.absent {
        assert!(!own.join(file).exists(), "{file} is there: {all}");
    }
    let stray = fs::read_dir(own).expect("the folder").filter_map(Result::ok);
    let stray: Vec<_> =
        stray.map(|entry| entry.file_name()).filter(|name| name.to_string_lossy().contains(".new-")).collect();
    assert!(stray.is_empty(), "{stray:?} was left behind: {all}");
}

#[test]
fn the_main_job() {
    check("main-job.toml");
}

#[test]
fn bad_inputs_give_one_clear_error_each_and_stop_no_other_file() {
    check("bad-inputs.toml");
}

#[test]
fn wrong_lists_settings_and_profiles_are_told_with_their_place() {
    check("bad-setup.toml");
}

#[test]
fn reading_checking_linking_and_profiles() {
    check("commands.toml");
}

#[test]
fn the_embedded_master() {
    check("desk.toml");
}

#[test]
fn lists_for_others() {
    check("export.toml");
}

#[test]
fn what_goes_where() {
    check("flows.toml");
}

#[test]
fn support_bundles() {
    check("support.toml");
}

#[cfg(unix)]
#[test]
fn the_watched_folder() {
    check("watch.toml");
}

#[test]
fn the_clerks_work() {
    check("review.toml");
}

#[test]
fn packed_files_and_several_documents_in_one() {
    check("packed.toml");
}

#[test]
fn tables_chosen_orders_and_encodings() {
    check("tables.toml");
}

#[test]
fn large_lists_weights_and_training() {
    check("bulk.toml");
}

/// People of whom every third stands in the list again, a little differently.
fn many_rows(rows: usize) -> String {
    let mut list = "id,given_name,family_name,birth_date,street,house_number,postal_code,city,email\n".to_owned();
    for row in 0..rows {
        let person = row - row % 3 / 2;
        let given = ["Anna", "Bruno", "Carla", "Dieter", "Emil"][person % 5];
        let family = format!("{}{}", ["Amsel", "Drossel", "Fink"][person % 3], ["berg", "tal", "au"][person / 3 % 3]);
        let birth_date = format!("19{:02}-{:02}-{:02}", 30 + person % 60, 1 + person % 12, 1 + person % 28);
        let street = if row == person { "Hauptstraße" } else { "Hauptstr." };
        list +=
            &format!("{row},{given},{family},{birth_date},{street},{},{:05},Musterdorf,", person % 90, 10_000 + person);
        list += &if row % 4 == 0 { "\n".to_owned() } else { format!("p{person}@example.org\n") };
        if row % 500 == 250 {
            list += "broken,row\n";
        }
    }
    list
}

#[test]
fn the_number_of_threads_shows_in_no_byte() {
    let own = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli-threads");
    fs::create_dir_all(&own).expect("a folder");
    let path = |name: &str| own.join(name).to_str().expect("a path in UTF-8").to_owned();
    let list = many_rows(1_200);
    fs::write(path("queries.csv"), &list).expect("a file");
    let master: Vec<&str> = list.lines().filter(|line| !line.starts_with("broken")).collect();
    fs::write(path("master.csv"), master[..700].join("\n")).expect("a file");
    let run = |arguments: &[&str], threads: &str| {
        let arguments = arguments.iter().copied().chain(["--out", "-", "--threads", threads]).map(str::to_owned);
        let Output { status, stdout, stderr } =
            command(&arguments.collect::<Vec<_>>()).output().expect("the program runs");
        (status.code(), String::from_utf8(stdout).expect("UTF-8"), String::from_utf8(stderr).expect("UTF-8"))
    };
    let (master, queries) = (path("master.csv"), path("queries.csv"));
    let commands: [&[&str]; 3] =
        [&["link", &master, &queries], &["link", &master, &queries, "--newcomers"], &["dedupe", &master]];
    for arguments in commands {
        let (status, expected, told) = run(arguments, "1");
        assert!(matches!(status, Some(0 | 1)), "{told}");
        for threads in ["2", "7"] {
            let (found_status, found, _) = run(arguments, threads);
            assert_eq!(found_status, status, "{arguments:?} {threads}");
            assert!(found == expected, "{arguments:?} with {threads} threads");
        }
        if arguments[0] == "link" {
            // What goes in comes out, in its order, or is refused.
            let ids: Vec<&str> = expected.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
            assert_eq!(ids, (0..1_200).map(|row| row.to_string()).collect::<Vec<_>>());
            assert!(told.ends_with("note: 1202 rows read, 1200 answered, 2 refused\n"), "{told}");
        } else {
            assert!(expected.lines().count() > 150, "{}", expected.lines().count());
        }
    }
}

/// A command as the documentation writes it: words with blanks between, `*` in the name of a file.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in line.split_whitespace() {
        let Some((folder, name)) = word.rsplit_once('/').filter(|(_, name)| name.contains('*')) else {
            words.push(word.to_owned());
            continue;
        };
        let (start, end) = name.split_once('*').expect("one star");
        let mut found: Vec<String> = fs::read_dir(corpus::root().join(folder))
            .expect("a folder of the project")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
            .filter(|name| name.starts_with(start) && name.ends_with(end))
            .map(|name| format!("{folder}/{name}"))
            .collect();
        found.sort();
        words.append(&mut found);
    }
    words
}

#[test]
fn the_documentation_shows_what_is_printed() {
    let mut commands = shown("docs/command-line.md");
    commands.dedup();
    assert_eq!(commands, ["read", "check", "import", "link", "dedupe", "train", "profiles"]);
    assert_eq!(shown("docs/matching.md"), ["link"]);
}

/// Compares what a page shows of commands with what they print, and gives their names.
fn shown(page: &str) -> Vec<String> {
    let path = corpus::root().join(page);
    let text = fs::read_to_string(&path).expect("the documentation");
    let mut shown = String::new();
    let mut commands = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        shown.push_str(line);
        shown.push('\n');
        if line != "```console" {
            continue;
        }
        let prompt = lines.next().expect("a command");
        let arguments = words(prompt.strip_prefix("$ intakt ").expect("a command of intakt"));
        let Output { stdout, .. } = command(&arguments).output().expect("the program runs");
        shown.push_str(&format!("{prompt}\n{}```\n", String::from_utf8(stdout).expect("UTF-8")));
        commands.push(arguments.first().expect("a subcommand").clone());
        assert!(lines.any(|line| line == "```"), "{prompt} has no end");
    }
    corpus::expect(&path, &shown);
    commands
}

/// The words of a command; one in quotes may hold blanks.
fn quoted_words(line: &str) -> Vec<String> {
    let parts = line.split('\'').enumerate();
    let words = parts.flat_map(|(number, part)| match number % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

/// Applies a change to a file: the lines with `-` and ` ` have to stand there once, and those with `+` and ` ` take their
/// place.
fn edit(path: &Path, change: &[&str]) {
    let side = |away: char| -> String {
        let kept = change.iter().filter(|line| !line.starts_with(away));
        kept.map(|line| format!("{}\n", line.get(1..).unwrap_or_default())).collect()
    };
    let (old, new) = (side('+'), side('-'));
    let text = fs::read_to_string(path).expect("the file to edit");
    assert_eq!(text.matches(&old).count(), 1, "{old} in\n{text}");
    fs::write(path, text.replace(&old, &new)).expect("a writable file");
}

#[test]
fn the_guide_can_be_followed_word_for_word() {
    let own = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli-guide");
    let _ = fs::remove_dir_all(&own);
    fs::create_dir_all(&own).expect("a folder");
    for file in ["unknown-shop.xml", "harder-shop.xml"] {
        fs::copy(corpus::root().join("tests/corpus/guide").join(file), own.join(file)).expect("a copy");
    }
    let path = corpus::root().join("docs/connect-a-shop.md");
    let text = fs::read_to_string(&path).expect("the guide");
    let mut shown = String::new();
    let mut exits = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        shown.push_str(&format!("{line}\n"));
        match line {
            "```diff" => {
                let change: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
                edit(&own.join("my-shop.toml"), &change);
                change.iter().for_each(|line| shown.push_str(&format!("{line}\n")));
                shown.push_str("```\n");
            }
            "```toml" => {
                let profile: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
                fs::write(own.join("sanishop.toml"), profile.join("\n")).expect("a file");
                profile.iter().for_each(|line| shown.push_str(&format!("{line}\n")));
                shown.push_str("```\n");
            }
            "```console" => {
                let prompt = lines.next().expect("a command");
                let words = prompt.strip_prefix("$ intakt ").expect("a command of intakt");
                let (words, file) = words.split_once(" > ").map_or((words, None), |(words, file)| (words, Some(file)));
                let Output { status, stdout, stderr } =
                    command(&quoted_words(words)).current_dir(&own).output().expect("the program runs");
                assert_eq!(String::from_utf8_lossy(&stderr), "", "{prompt}");
                exits.push(status.code().expect("an exit code"));
                shown.push_str(&format!("{prompt}\n"));
                match file {
                    Some(file) => fs::write(own.join(file), stdout).expect("a file"),
                    None => shown.push_str(&String::from_utf8(stdout).expect("UTF-8")),
                }
                shown.push_str("```\n");
                assert!(lines.any(|line| line == "```"), "{prompt} has no end");
            }
            _ => {}
        }
    }
    // The only failure is the one that the guide explains.
    assert_eq!(exits, [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(shown.matches("  2 orders, 0 errors, 0 warnings\n").count(), 3);
    corpus::expect(&path, &shown);
}

#[test]
fn nothing_personal_reaches_the_standard_error() {
    let read = |path: &Path| fs::read(path).expect("a file of the examples");
    let orders = corpus::files(&corpus::root().join("examples/orders"), "xml");
    let list = String::from_utf8(read(&corpus::root().join("examples/customers.csv"))).expect("UTF-8");
    // Names, birth dates, streets, e-mail addresses, telephone and insurance numbers.
    let columns = [4, 5, 6, 7, 9, 11, 18, 19, 20, 22];
    let mut personal: Vec<&str> = list
        .lines()
        .skip(1)
        .flat_map(|line| columns.map(|column| line.split(',').nth(column).unwrap_or_default()))
        .filter(|value| value.chars().count() > 2)
        .collect();
    personal.extend(["Zaunkönig", "Helga", "Zeisigtal", "Emma", "Eule"]);
    assert!(personal.len() > 200 && personal.contains(&"Nachtigall"), "{}", personal.len());

    let mut files: Vec<String> = orders.iter().map(|path| path.to_str().expect("UTF-8").to_owned()).collect();
    // Cut off, with errors, and in the wrong encoding: every way to be told of.
    let own = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli-personal");
    fs::create_dir_all(&own).expect("a folder");
    for (number, path) in orders.iter().enumerate() {
        let bytes = read(path);
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let cut = bytes[..bytes.len() * 2 / 3].to_vec();
        let wrong = text
            .replace("<quantity>1<", "<quantity>one of Nachtigall<")
            .replace("<currency>EUR", "<currency>Nachtigall")
            .replace("<number>", "<unread>Andrea Amsel</unread><number>");
        for (name, bytes) in [("cut", cut), ("wrong", wrong.chars().map(|sign| sign as u8).collect())] {
            let file = own.join(format!("{number}-{name}.xml"));
            fs::write(&file, bytes).expect("a file");
            files.push(file.to_str().expect("UTF-8").to_owned());
        }
    }
    let setup = ["--customers", "examples/customers.csv", "--articles", "examples/articles.csv"].map(str::to_owned);
    for (command_name, more) in [
        ("read", vec![]),
        ("read", vec!["--charset".to_owned(), "strict".to_owned()]),
        ("check", vec![]),
        ("import", setup.to_vec()),
        ("import", [&setup[..], &["--plan".to_owned(), "-".to_owned()]].concat()),
    ] {
        let arguments = [&[command_name.to_owned()], &files[..], &more[..]].concat();
        let Output { stderr, stdout, .. } = command(&arguments).output().expect("the program runs");
        let stderr = String::from_utf8(stderr).expect("UTF-8");
        assert!(command_name == "check" || stderr.contains("error["), "{command_name} told of no error");
        for value in &personal {
            assert!(!stderr.contains(value), "{command_name} tells {value:?}:\n{stderr}");
        }
        // The report of a check is meant to be passed on.
        if command_name == "check" {
            let stdout = String::from_utf8(stdout).expect("UTF-8");
            for value in &personal {
                assert!(!stdout.contains(value), "check tells {value:?}:\n{stdout}");
            }
        }
    }
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    for arguments in [vec!["profiles", "show", "base"], vec!["read", "examples/orders/01-known-customer.xml"]] {
        let arguments: Vec<String> = arguments.into_iter().map(str::to_owned).collect();
        let mut child = command(&arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .stdin(Stdio::piped())
            .spawn()
            .expect("the program runs");
        drop(child.stdout.take());
        let Output { status, stderr, .. } = child.wait_with_output().expect("an end");
        assert_eq!((status.code(), String::from_utf8_lossy(&stderr).as_ref()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn the_standard_input_is_an_input() {
    let order = fs::read(corpus::root().join("examples/intakt-order/minimal.xml")).expect("an example");
    let arguments = ["read", "-"].map(str::to_owned);
    let mut child = command(&arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program runs");
    child.stdin.take().expect("its input").write_all(&order).expect("it reads");
    let Output { status, stdout, .. } = child.wait_with_output().expect("an end");
    let order: serde_json::Value = serde_json::from_slice(&stdout).expect("JSON");
    assert_eq!((status.code(), order["profile"].as_str()), (Some(0), Some("intakt-order")));
}
