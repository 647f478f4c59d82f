//! What the C ABI costs: the same feed through the Rust API and through a C program, in turns. `--help` lists the options.
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use intakt::error::{Position, Problem};
use intakt::input::Input;
use intakt::order::{
    Address, Attachment, Charge, Content, Extension, Identifier, Line, Order, PartyInRole, Payment, Price, Totals,
};
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
use intakt_benches::Failure;
use intakt_benches::data::{Data, Shape};
use intakt_benches::measure::process_seconds;

const HELP: &str = "\
Reads a feed through the Rust API and through the C ABI, in turns, and prints orders a second.

  --library DIR   where libintakt.so of a release build lies (target/release)
  --rounds N      rounds, of which the median counts (7)
  --megabytes N   the size of the feed (25)
  --data DIR      where the feed is kept (beside the program)
";

/// What was read of all orders: how many there are, bytes of texts, values that are no texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Read {
    orders: u64,
    bytes: u64,
    values: u64,
}

/// What is measured. A C program frees each order before it asks for the next, which gives it back; a Rust program may do so.
const NAMES: [&str; 4] =
    ["Rust API, every field", "C ABI, every getter", "C ABI, JSON", "Rust API, every field, orders given back"];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (mut library, mut rounds, mut megabytes) = (root.join("target/release"), 7, 25);
    let mut folder = std::env::current_exe()?.with_file_name("bench-data");
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--help" {
            print!("{HELP}");
            return Ok(());
        }
        let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
        match argument.as_str() {
            "--library" => library = PathBuf::from(value),
            "--rounds" => rounds = value.parse()?,
            "--megabytes" => megabytes = value.parse()?,
            "--data" => folder = PathBuf::from(value),
            other => return Err(format!("there is no option {other}").into()),
        }
    }
    let data = Data::open(Shape::Feed, megabytes * 1_000_000, &folder)?;
    let program = compile(&root, &library.canonicalize()?, &folder)?;
    let document = std::fs::read(&data.path)?;
    let profiles = Profiles::builtin()?;

    let mut seconds = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    let mut orders = 0;
    for _ in 0..rounds {
        let before = process_seconds();
        let read = rust(&document, &profiles, data.shape.profile(), false)?;
        seconds[0].push(process_seconds() - before);
        let before = process_seconds();
        rust(&document, &profiles, data.shape.profile(), true)?;
        seconds[3].push(process_seconds() - before);
        let (getters, of_getters) = c(&program, &data, "getters")?;
        seconds[1].push(of_getters);
        if getters != read {
            return Err(format!("C read {getters:?}, Rust {read:?}").into());
        }
        let (json, of_json) = c(&program, &data, "json")?;
        seconds[2].push(of_json);
        if json.orders != read.orders {
            return Err(format!("C read {} orders as JSON, Rust {}", json.orders, read.orders).into());
        }
        orders = read.orders;
    }
    println!("{orders} orders, {rounds} rounds\n");
    println!("| through | orders/s | of the Rust API | lowest..highest |\n|---|--:|--:|--:|");
    for (name, of) in NAMES.iter().zip(&seconds) {
        let ratio = |round: usize| seconds[0][round] / of[round];
        let mut ratios: Vec<f64> = (0..rounds).map(ratio).collect();
        ratios.sort_by(f64::total_cmp);
        let median = |mut values: Vec<f64>| {
            values.sort_by(f64::total_cmp);
            values[values.len() / 2]
        };
        println!(
            "| {name} | {:.0} | {:.2} | {:.2}..{:.2} |",
            orders as f64 / median(of.clone()),
            median(ratios.clone()),
            ratios[0],
            ratios[ratios.len() - 1]
        );
    }
    Ok(())
}

/// Compiles the C program against the library.
fn compile(root: &Path, library: &Path, folder: &Path) -> Result<PathBuf, Failure> {
    let program = folder.join("abi");
    let name = folder.join("libintakt.so.1");
    let _ = std::fs::remove_file(&name);
    std::fs::copy(library.join("libintakt.so"), &name)?;
    let status = Command::new(std::env::var("CC").unwrap_or_else(|_| "cc".to_owned()))
        .args(["-std=gnu11", "-O2", "-I"])
        .arg(root.join("include"))
        .arg("-o")
        .arg(&program)
        .arg(root.join("benches/c/abi.c"))
        .arg(&name)
        .arg(format!("-Wl,-rpath,{}", folder.display()))
        .status()?;
    if status.success() { Ok(program) } else { Err("the C program cannot be compiled".into()) }
}

/// Runs the C program, which measures itself.
fn c(program: &Path, data: &Data, how: &str) -> Result<(Read, f64), Failure> {
    let output = Command::new(program).arg(&data.path).args([data.shape.profile(), how]).output()?;
    let text = String::from_utf8(output.stdout)?;
    let words: Vec<&str> = text.split_whitespace().collect();
    let [orders, bytes, values, seconds] = words[..] else {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    };
    Ok((Read { orders: orders.parse()?, bytes: bytes.parse()?, values: values.parse()? }, seconds.parse()?))
}

fn rust(document: &[u8], profiles: &Profiles, profile: &str, gives_back: bool) -> Result<Read, Failure> {
    let mut read = Read::default();
    let options = ReadOptions { profile: Some(profile.to_owned()), ..ReadOptions::default() };
    let mut reader = OrderReader::open(Input::Slice(document), profiles, options)?;
    while let Some(reading) = reader.next()? {
        let Reading::Order(order) = &reading else { return Err("a record is no order".into()) };
        read.orders += 1;
        read.order(order);
        if gives_back {
            reader.recycle(reading);
        }
    }
    Ok(read)
}

/// The same as `c/abi.c`, in the same order.
impl Read {
    fn text(&mut self, text: impl AsRef<str>) {
        self.bytes += text.as_ref().len() as u64;
    }

    fn texts(&mut self, texts: &[&Option<String>]) {
        texts.iter().copied().flatten().for_each(|text| self.text(text));
    }

    fn some<T>(&mut self, value: &Option<T>) {
        self.values += u64::from(value.is_some());
    }

    fn position(&mut self, position: Position) {
        let Position { document, line, column, byte } = position;
        self.values += [u64::from(document), line, column, byte].iter().filter(|number| **number != 0).count() as u64;
    }

    fn problem(&mut self, problem: &Problem) {
        self.text(problem.code().as_str());
        self.values += 1;
        self.text(problem.to_string());
        self.text(problem.message());
        problem.position().into_iter().for_each(|position| self.position(position));
        let found = problem.found_masked();
        let texts = [problem.file(), problem.element_path(), problem.rule_name(), found.as_deref()];
        let more = [problem.found_unmasked(), problem.expected_text(), problem.hint_text()];
        texts.into_iter().chain(more).flatten().for_each(|text| self.text(text));
    }

    fn address(&mut self, address: &Address) {
        let Address { kind, street, house_number, line2, postal_code, city, state, country } = address;
        self.some(kind);
        self.texts(&[street, house_number, line2, postal_code, city, state, country]);
    }

    fn party(&mut self, entry: &PartyInRole) {
        self.values += 1;
        self.position(entry.position);
        let party = &entry.party;
        self.texts(&[&party.source_id, &party.customer_number, &party.salutation, &party.title, &party.given_name]);
        self.texts(&[&party.family_name, &party.birth_name, &party.company, &party.department]);
        self.some(&party.birth_date);
        self.some(&party.gender);
        self.address(&party.address);
        self.texts(&[&party.email, &party.phone, &party.mobile, &party.vat_id, &party.insurance_number]);
        self.texts(&[&party.official_id]);
        for Identifier { scheme, value } in &party.identifiers {
            self.text(scheme);
            self.text(value);
        }
    }

    fn extension(&mut self, extension: &Extension) {
        self.text(&extension.name);
        self.text(&extension.value);
    }

    fn line(&mut self, line: &Line) {
        self.text(&line.rule);
        self.values += 1;
        self.texts(&[&line.id, &line.article, &line.variant, &line.parent, &line.buyer_article, &line.gtin, &line.pzn]);
        self.texts(&[&line.aid_number, &line.name, &line.description]);
        self.some(&line.quantity);
        self.texts(&[&line.unit]);
        self.values += match line.price {
            None => 0,
            Some(Price::Amount(_)) => 1,
            Some(Price::Quotient(_)) => 2,
        };
        self.some(&line.prices);
        for decimal in [line.total, line.discount, line.discount_percent, line.tax_rate, line.tax] {
            self.some(&decimal);
        }
        self.some(&line.side);
        self.texts(&[&line.prescription]);
        self.some(&line.delivery_date);
        for attribute in &line.attributes {
            self.text(&attribute.name);
            self.text(&attribute.value);
            self.some(&attribute.price);
            self.texts(&[&attribute.article_suffix]);
        }
        line.remarks.iter().for_each(|remark| self.text(remark));
        line.extensions.iter().for_each(|extension| self.extension(extension));
        self.position(line.position);
    }

    fn charge(&mut self, charge: &Charge) {
        self.text(&charge.rule);
        self.values += 1;
        self.texts(&[&charge.label]);
        for decimal in [charge.amount, charge.net, charge.gross, charge.tax_rate] {
            self.some(&decimal);
        }
        self.position(charge.position);
    }

    fn payment(&mut self, payment: &Payment) {
        self.texts(&[&payment.method, &payment.reference, &payment.terms]);
        self.some(&payment.amount);
        self.some(&payment.paid);
        self.some(&payment.date);
        self.some(&payment.days);
    }

    fn attachment(&mut self, attachment: &Attachment) {
        let Attachment { id, name, purpose, media_type, sha256, detected_type, content_sha256, content, position } =
            attachment;
        self.texts(&[id, name, purpose, media_type, sha256, detected_type, content_sha256]);
        match content {
            Content::Missing => {}
            Content::Reference(reference) => self.text(reference),
            Content::Bytes(_) => self.values += 1,
        }
        self.position(*position);
    }

    fn totals(&mut self, totals: &Totals) {
        for decimal in [totals.lines, totals.net, totals.tax, totals.gross, totals.amount, totals.line_count] {
            self.some(&decimal);
        }
        for tax in &totals.taxes {
            for decimal in [tax.rate, tax.net, tax.tax] {
                self.some(&decimal);
            }
        }
    }

    fn order(&mut self, order: &Order) {
        self.texts(&[&order.number, &order.type_code]);
        self.some(&order.date);
        self.some(&order.delivery_date);
        self.texts(&[&order.currency]);
        self.some(&order.prices);
        self.texts(&[&order.reference, &order.status, &order.language, &order.channel, &order.shipping_method]);
        self.some(&order.guest);
        order.parties.iter().for_each(|party| self.party(party));
        order.lines.iter().for_each(|line| self.line(line));
        order.charges.iter().for_each(|charge| self.charge(charge));
        order.payments.iter().for_each(|payment| self.payment(payment));
        order.attachments.iter().for_each(|attachment| self.attachment(attachment));
        self.totals(&order.totals);
        order.remarks.iter().for_each(|remark| self.text(remark));
        order.extensions.iter().for_each(|extension| self.extension(extension));
        self.text(&order.profile);
        self.position(order.position);
        order.problems.iter().for_each(|problem| self.problem(problem));
    }
}
