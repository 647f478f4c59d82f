//! Scenarios are files: `tests/corpus/plans/*.toml`. Each is a list of steps with what is expected after each.
//!
//! A step plans an order (`plan`), reports an outcome (`report`), or ends the run and begins another one with the ledger
//! saved and loaded in between (`new_run`). Verdicts are given by the name of the party, so that a scenario tests planning
//! and not matching; a party that is not named is new.

use std::collections::BTreeMap;
use std::path::Path;

use intakt::error::Position;
use intakt::master::{Article, Ledger, MemoryAddressBook, MemoryArticles, MemoryLedger, OrderKey};
use intakt::matching::{Candidate, Contradiction, Evidence, Field, Level, Outcome, Proof, Verdict, VerdictKind};
use intakt::order::{Attachment, Content, Line, LineKind, Order, Party, PartyInRole, Payment, Price, Role};
use intakt::plan::{ActionOutcome, Host, Judge, Plan, Run, Settings, plan_json};
use intakt::value::DateTime;
use intakt::{Code, Masked, Problem, Result};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scenario {
    #[serde(default)]
    settings: String,
    #[serde(default)]
    book: Vec<BookEntry>,
    #[serde(default)]
    articles: Vec<ArticleEntry>,
    #[serde(default)]
    verdicts: Vec<GivenVerdict>,
    /// Further codes of the shop and the numbers that they stand for.
    #[serde(default)]
    references: BTreeMap<String, String>,
    steps: Vec<Step>,
    account: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BookEntry {
    id: String,
    version: u64,
    party: Party,
    /// The company whose contact it is.
    contact_of: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArticleEntry {
    number: String,
    gtin: Option<String>,
    /// The shop's code that stands for it.
    code: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenVerdict {
    name: String,
    outcome: String,
    kind: String,
    party: Option<String>,
    #[serde(default)]
    candidates: Vec<GivenCandidate>,
    #[serde(default)]
    fails: bool,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenCandidate {
    party: String,
    version: u64,
    #[serde(default)]
    contradicted: bool,
    /// The level at which the names agree.
    name: Option<String>,
    /// Whether an official number proves it.
    #[serde(default)]
    by_number: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    plan: Option<GivenOrder>,
    report: Option<Report>,
    #[serde(default)]
    new_run: bool,
    /// Says what time it is.
    now: Option<String>,
    #[serde(default)]
    skip: bool,
    #[serde(default)]
    filter: bool,
    #[serde(default)]
    unreadable: bool,
    expect: Option<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenOrder {
    number: Option<String>,
    #[serde(default)]
    guest: bool,
    #[serde(default)]
    parties: BTreeMap<String, Party>,
    #[serde(default)]
    lines: Vec<GivenLine>,
    #[serde(default)]
    paid: bool,
    #[serde(default)]
    attachment: bool,
    #[serde(default)]
    broken: bool,
    /// Whether a table misses a value and says to ask.
    #[serde(default)]
    asks: bool,
    status: Option<String>,
    date: Option<String>,
    delivery_date: Option<String>,
    paid_date: Option<String>,
    /// The payment method, `card` unless said.
    method: Option<String>,
    shipping_method: Option<String>,
    currency: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenLine {
    article: Option<String>,
    variant: Option<String>,
    gtin: Option<String>,
    kind: Option<String>,
    price: Option<String>,
    id: Option<String>,
    parent: Option<String>,
    total: Option<String>,
    tax_rate: Option<String>,
    name: Option<String>,
    quantity: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Report {
    order: String,
    action: String,
    done: Option<String>,
    failed: Option<String>,
    #[serde(default)]
    unknown: bool,
}

/// What is to be; what is not named is not looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    status: Option<String>,
    reasons: Option<Vec<String>>,
    /// `id type` of each action, with what it refers to.
    actions: Option<Vec<String>>,
    review: Option<Vec<String>>,
    decisions: Option<Vec<String>>,
    /// Why each party was decided so.
    why: Option<Vec<String>>,
    /// `field: old -> new (rule)` of each adjustment.
    adjustments: Option<Vec<String>>,
    /// `code severity` of each notice, with whom it goes to and the channels.
    notices: Option<Vec<String>>,
    rights: Option<Vec<String>>,
    /// Pointers into the plan's JSON and what stands there.
    values: Option<BTreeMap<String, toml::Value>>,
    /// What the problem of the first reason says.
    hint: Option<String>,
    /// For a report: the state of the order, or the code of the error.
    state: Option<String>,
    released: Option<Vec<String>>,
    held: Option<Vec<String>>,
}

struct GivenVerdicts(Vec<GivenVerdict>);

impl Judge for GivenVerdicts {
    fn judge(&self, party: &Party, _guest: bool, _cross_reference: Option<&str>) -> Result<Verdict> {
        let Some(given) = self.0.iter().find(|given| given.name == party.display_name()) else {
            let (outcome, kind) = (Outcome::New, VerdictKind::Unknown);
            return Ok(Verdict { outcome, kind, party: None, relation: None, candidates: Vec::new() });
        };
        if given.fails {
            return Err(Problem::new(Code::UsageHost, "the database does not answer").into());
        }
        let candidate = |given: &GivenCandidate| Candidate {
            party: given.party.clone(),
            version: given.version,
            score: 0,
            proofs: given.by_number.then_some(Proof::OfficialNumber).into_iter().collect(),
            contradictions: given.contradicted.then_some(Contradiction::BirthDate).into_iter().collect(),
            evidence: given
                .name
                .iter()
                .map(|level| Evidence {
                    field: Field::Name,
                    level: if level == "different" { Level::Different } else { Level::Equal },
                    weight: 0,
                    ours: Masked::new("ours"),
                    theirs: Masked::new("theirs"),
                })
                .collect(),
        };
        Ok(Verdict {
            outcome: match given.outcome.as_str() {
                "same" => Outcome::Same,
                "unclear" => Outcome::Unclear,
                "new" => Outcome::New,
                other => panic!("outcome {other}"),
            },
            kind: match given.kind.as_str() {
                "proven" => VerdictKind::Proven,
                "ambiguous" => VerdictKind::Ambiguous,
                "weak" => VerdictKind::Weak,
                "same_household" => VerdictKind::SameHousehold,
                "contradicted" => VerdictKind::Contradicted,
                "near" => VerdictKind::Near,
                "number_mismatch" => VerdictKind::NumberMismatch,
                "same_company" => VerdictKind::SameCompany,
                "empty" => VerdictKind::Empty,
                "unknown" => VerdictKind::Unknown,
                other => panic!("kind {other}"),
            },
            party: given.party.clone(),
            relation: None,
            candidates: given.candidates.iter().map(candidate).collect(),
        })
    }
}

impl GivenOrder {
    fn order(&self, line: u64) -> Order {
        let position = Position { line, byte: line * 100, ..Position::START };
        let problem = Problem::new(Code::OrderNumber, "the text is not a number").found("Zwölf");
        Order {
            number: self.number.clone(),
            guest: self.guest.then_some(true),
            parties: self
                .parties
                .iter()
                .map(|(role, party)| PartyInRole {
                    role: Role::from_word(role).unwrap(),
                    position,
                    party: party.clone(),
                })
                .collect(),
            lines: self
                .lines
                .iter()
                .map(|line| Line {
                    article: line.article.clone(),
                    variant: line.variant.clone(),
                    id: line.id.clone(),
                    parent: line.parent.clone(),
                    name: line.name.clone(),
                    quantity: line.quantity.as_ref().map(|quantity| quantity.parse().unwrap()),
                    total: line.total.as_ref().map(|total| total.parse().unwrap()),
                    tax_rate: line.tax_rate.as_ref().map(|rate| rate.parse().unwrap()),
                    gtin: line.gtin.clone(),
                    kind: if line.kind.as_deref() == Some("shipping") { LineKind::Shipping } else { LineKind::Product },
                    price: line.price.as_ref().map(|price| Price::Amount(price.parse().unwrap())),
                    position,
                    ..Line::default()
                })
                .collect(),
            status: self.status.clone(),
            date: self.date.as_deref().map(time),
            delivery_date: self.delivery_date.as_deref().map(time),
            shipping_method: self.shipping_method.clone(),
            currency: self.currency.clone(),
            payments: vec![Payment {
                method: Some(self.method.clone().unwrap_or("card".into())),
                paid: Some(self.paid),
                date: self.paid_date.as_deref().map(time),
                ..Payment::default()
            }],
            attachments: self
                .attachment
                .then(|| Attachment { content: Content::Bytes(b"%PDF".to_vec()), ..Attachment::default() })
                .into_iter()
                .collect(),
            profile: "test".into(),
            position,
            problems: [
                self.broken.then_some(problem),
                self.asks.then(|| Problem::warning(Code::OrderTableMiss, "the table has no row for the value")),
            ]
            .into_iter()
            .flatten()
            .collect(),
            ..Order::default()
        }
    }
}

fn time(text: &str) -> DateTime {
    DateTime::parse(text, &["iso".to_owned()]).unwrap()
}

impl Report {
    fn outcome(&self) -> ActionOutcome {
        match (&self.done, &self.failed, self.unknown) {
            (Some(id), None, false) => ActionOutcome::Done { id: (!id.is_empty()).then(|| id.clone()) },
            (None, Some(reason), false) => ActionOutcome::Failed { reason: reason.clone() },
            (None, None, true) => ActionOutcome::Unknown,
            _ => panic!("a report says one of done, failed, unknown"),
        }
    }
}

/// What an action is, in one line.
fn told(plan: &Plan) -> Vec<String> {
    let value: serde_json::Value = serde_json::from_str(&plan_json(plan).unwrap()).unwrap();
    let actions = value["actions"].as_array().cloned().unwrap_or_default();
    actions
        .iter()
        .map(|action| {
            let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
            let numbering = |of: &serde_json::Value| {
                let number = &of["number"];
                let source = number["number"].as_str().map(|number| format!("number={number}"));
                source.or_else(|| number["range"].as_str().map(|range| format!("range={range}")))
            };
            let detail = match action["type"].as_str().unwrap() {
                "link_party" | "cross_reference" => text(&action["party"]),
                "link_contact" => text(&action["contact"]),
                "create_contact" => text(&action["contact"]["family_name"]),
                "check_article" => text(&action["article"]),
                "use_placeholder" => text(&action["number"]),
                "create_article" => text(&action["article"]["number"]),
                "update_party" => Some(
                    action["fields"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .map(|field| field["field"].as_str().unwrap())
                        .collect::<Vec<_>>()
                        .join(","),
                ),
                "await_party" | "await_article" => Some(format!(
                    "{}#{}",
                    action["awaits"]["order"]["number"].as_str().unwrap(),
                    action["awaits"]["action"].as_str().unwrap()
                )),
                "create_document" => {
                    let parties = action["document"]["parties"].as_array().unwrap().iter().map(|party| {
                        format!("{}={}", party["role"].as_str().unwrap(), party["action"].as_str().unwrap_or("text"))
                    });
                    let parties = parties.collect::<Vec<_>>().join(",");
                    let number = numbering(&action["document"]);
                    Some(number.into_iter().chain([parties]).collect::<Vec<_>>().join(" "))
                }
                "create_party" => numbering(action),
                _ => None,
            };
            let parts = [text(&action["id"]), text(&action["type"]), detail];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        })
        .collect()
}

fn compare<T: PartialEq + std::fmt::Debug>(place: &str, what: &str, found: T, expected: &Option<T>) {
    if let Some(expected) = expected {
        assert_eq!(&found, expected, "{place}: {what}");
    }
}

/// One run, to be called with the ledger.
type OneRun<'r> = &'r mut dyn FnMut(&mut dyn Ledger);

impl Scenario {
    /// Plays the scenario and returns every plan as JSON. Between two runs the ledger is saved and loaded.
    pub(super) fn play(&self, name: &str) -> Vec<String> {
        let mut ledger = MemoryLedger::default();
        self.play_with(name, &mut |run| {
            ledger = MemoryLedger::from_json(&ledger.to_json().unwrap()).unwrap();
            run(&mut ledger);
        })
    }

    /// The same with a ledger in SQLite, whose file is closed and opened between two runs.
    #[cfg(feature = "sqlite")]
    fn play_in_sqlite(&self, name: &str) -> Vec<String> {
        use intakt::master::sqlite::{Database, DatabaseOptions, SqliteLedger};
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scenarios").join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        self.play_with(name, &mut |run| {
            let database = Database::open(folder.join("ledger.db"), &DatabaseOptions::default()).unwrap();
            run(&mut SqliteLedger::new(&database, 7));
        })
    }

    /// `with_ledger` is given each run, and calls it with a ledger that remembers the runs before.
    fn play_with(&self, name: &str, with_ledger: &mut dyn FnMut(OneRun<'_>)) -> Vec<String> {
        let settings = Settings::from_toml(&self.settings).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut book = MemoryAddressBook::new("DE");
        for entry in &self.book {
            match &entry.contact_of {
                Some(company) => book.upsert_contact(company, &entry.id, entry.version, entry.party.clone()),
                None => assert!(book.upsert(&entry.id, entry.version, entry.party.clone()).unwrap()),
            }
        }
        let mut articles = MemoryArticles::default();
        for entry in &self.articles {
            let (id, number) = (entry.number.clone(), entry.number.clone());
            articles.upsert(Article { id, number, gtin: entry.gtin.clone(), version: 1, ..Article::default() });
        }
        let judge = GivenVerdicts(self.verdicts.clone());
        let mut plans = Vec::new();
        let runs: Vec<&[Step]> = self.steps.split(|step| step.new_run).collect();
        for (index, steps) in runs.iter().enumerate() {
            with_ledger(&mut |ledger: &mut dyn Ledger| {
                let of_articles = self.articles.iter().filter_map(|entry| Some((entry.code.as_ref()?, &entry.number)));
                for (code, number) in of_articles.chain(&self.references) {
                    ledger.set_article_reference("default", "shop", code, number).unwrap();
                }
                let host = Host { address_book: &book, judge: Box::new(&judge), articles: &articles, ledger };
                let mut run = Run::new(&settings, "shop", host).unwrap();
                for (number, step) in steps.iter().enumerate() {
                    step.take(
                        &mut run,
                        &format!("{name}, run {}, step {}", index + 1, number + 1),
                        number as u64,
                        &mut plans,
                    );
                }
                let account = run.finish().unwrap();
                if index + 1 == runs.len() {
                    compare(
                        name,
                        "account",
                        account.to_string(),
                        &self.account.as_ref().map(|table| table.trim_end().to_owned()),
                    );
                }
            });
        }
        plans
    }
}

impl Step {
    fn take(&self, run: &mut Run<'_>, place: &str, line: u64, plans: &mut Vec<String>) {
        if let Some(now) = &self.now {
            run.set_now(time(now));
        }
        let words = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect::<Vec<_>>();
        if let Some(given) = &self.plan {
            let plan = run.plan(&given.order(line));
            let json = plan_json(&plan).unwrap();
            assert!(!json.contains("Zwölf"), "{place}: a masked value is in the plan");
            let expected = self.expect.as_ref().unwrap_or_else(|| panic!("{place}: nothing is expected"));
            let value: serde_json::Value = serde_json::from_str(&json).unwrap();
            compare(place, "status", value["status"].as_str().unwrap().to_owned(), &expected.status);
            compare(
                place,
                "reasons",
                words(plan.reasons.iter().map(|reason| reason.code.as_str()).collect()),
                &expected.reasons,
            );
            compare(place, "actions", told(&plan), &expected.actions);
            let review = value["review"].as_array().cloned().unwrap_or_default();
            compare(
                place,
                "review",
                words(review.iter().map(|item| item["question"].as_str().unwrap()).collect()),
                &expected.review,
            );
            let parties = value["parties"].as_array().cloned().unwrap_or_default();
            let decisions = parties.iter().map(|party| {
                let roles: Vec<&str> =
                    party["roles"].as_array().unwrap().iter().map(|role| role.as_str().unwrap()).collect();
                format!("{}: {}", roles.join("+"), party["decision"].as_str().unwrap())
            });
            compare(place, "decisions", decisions.collect::<Vec<_>>(), &expected.decisions);
            compare(
                place,
                "why",
                words(plan.parties.iter().map(|party| party.reason.code.as_str()).collect()),
                &expected.why,
            );
            let adjustments = plan.adjustments.iter().map(|change| {
                let show = |text: &Option<String>| text.clone().unwrap_or("-".into());
                format!("{}: {} -> {} ({})", change.field, show(&change.old), show(&change.new), change.rule)
            });
            compare(place, "adjustments", adjustments.collect::<Vec<_>>(), &expected.adjustments);
            let notices = plan.notices.iter().map(|notice| {
                let severity = serde_json::to_value(notice.severity).unwrap().as_str().unwrap().to_owned();
                let parts = [&[notice.reason.code.as_str().to_owned(), severity][..], &notice.to, &notice.channels];
                parts.concat().join(" ")
            });
            compare(place, "notices", notices.collect::<Vec<_>>(), &expected.notices);
            compare(place, "rights", words(plan.rights.iter().map(|right| right.as_str()).collect()), &expected.rights);
            for (pointer, expected) in expected.values.iter().flatten() {
                let found = value.pointer(pointer).cloned().unwrap_or_default();
                assert_eq!(found, serde_json::to_value(expected).unwrap(), "{place}: {pointer}");
            }
            let problem = plan.reasons.first().and_then(|reason| reason.problem.as_ref());
            if let Some(hint) = &expected.hint {
                let problem = problem.unwrap_or_else(|| panic!("{place}: no problem"));
                assert!(problem.position().is_some(), "{place}: {problem:?}");
                let told = format!("{}; {}", problem.message(), problem.hint_text().unwrap_or_default());
                assert!(told.contains(hint.as_str()), "{place}: {told}");
            }
            plans.push(json);
        }
        if let Some(report) = &self.report {
            let settings = run.settings();
            let (tenant, source, kind) = (settings.tenant.clone(), settings.source.clone(), settings.document);
            let key = OrderKey { tenant, source, kind, number: report.order.clone() };
            let expected = self.expect.as_ref().unwrap_or_else(|| panic!("{place}: nothing is expected"));
            match run.settle(&key, &report.action, report.outcome()) {
                Ok(settlement) => {
                    compare(place, "state", settlement.state.as_str().to_owned(), &expected.state);
                    let released = settlement.released.iter().map(|released| {
                        format!("{}#{}={} {}", released.order.number, released.action, released.id, released.ready)
                    });
                    compare(place, "released", released.collect::<Vec<_>>(), &expected.released);
                    let held = settlement
                        .held
                        .iter()
                        .map(|held| format!("{} {}", held.order.number, held.reason.code.as_str()));
                    compare(place, "held", held.collect::<Vec<_>>(), &expected.held);
                }
                Err(error) => compare(place, "state", error.code().as_str().to_owned(), &expected.state),
            }
        }
        if self.skip {
            run.skip("aborted", Some("9"), None);
        }
        if self.filter {
            run.filtered("old", None, None);
        }
        if self.unreadable {
            run.unreadable(Problem::new(Code::XmlSyntax, "a tag is malformed"));
        }
    }
}

/// Every scenario of the corpus by its file name.
pub(super) fn scenarios() -> Vec<(String, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/plans");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let scenario = toml::from_str(&std::fs::read_to_string(&path).unwrap());
            (name.clone(), scenario.unwrap_or_else(|error| panic!("{name}: {error}")))
        })
        .collect()
}

#[test]
fn every_scenario_goes_as_expected_and_the_same_way_twice() {
    let scenarios = scenarios();
    assert!(scenarios.len() > 10);
    for (name, scenario) in scenarios {
        assert_eq!(scenario.play(&name), scenario.play(&name), "{name}: the same input gives the same bytes");
    }
}

#[cfg(feature = "sqlite")]
#[test]
fn every_scenario_goes_the_same_way_with_the_ledger_in_sqlite() {
    for (name, scenario) in scenarios() {
        assert_eq!(scenario.play(&name), scenario.play_in_sqlite(&name), "{name}");
    }
}
