//! Decisions of clerks about articles: each is followed for the numbers that were asked about, and for nothing else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects; clippy.toml covers only functions marked #[test]"
)]

use intakt::Code;
use intakt::master::{
    Article, Articles, Choice, Decisions, Ledger, MemoryAddressBook, MemoryArticles, MemoryDecisions, MemoryLedger,
    OrderState, Revocation, UncheckedArticles,
};
use intakt::order::{Line, Order, Party, PartyInRole, Role};
use intakt::plan::{
    Answer, AnswerStores, Host, Matcher, OpenQuestion, Operation, Plan, Question, ReasonCode, ReviewItem, Run,
    Settings, Status, WithDecisions, decide, never, plan_json,
};
use proptest::prelude::*;

const GTIN: &str = "4006381333931";
const SETTINGS: &str = "[articles]\nmissing = 'hold'\nplaceholder = 'P'\n";

struct World {
    settings: Settings,
    book: MemoryAddressBook,
    articles: MemoryArticles,
    available: bool,
    ledger: MemoryLedger,
    decisions: MemoryDecisions,
}

fn article(id: &str, number: &str, gtin: Option<&str>) -> Article {
    Article { id: id.into(), number: number.into(), gtin: gtin.map(str::to_owned), ..Article::default() }
}

fn line(code: Option<&str>, gtin: Option<&str>) -> Line {
    let owned = |text: Option<&str>| text.map(str::to_owned);
    Line { article: owned(code), gtin: owned(gtin), name: Some("Bandage".into()), ..Line::default() }
}

fn order(number: &str, lines: Vec<Line>) -> Order {
    let party = Party {
        given_name: Some("Jana".into()),
        family_name: Some(format!("Kiebitz{number}")),
        email: Some(format!("jana{number}@example.org")),
        ..Party::default()
    };
    let orderer = PartyInRole { role: Role::Orderer, position: Default::default(), party };
    Order { number: Some(number.into()), parties: vec![orderer], lines, ..Order::default() }
}

/// An order of one line with this code.
fn of(number: &str, code: &str) -> Order {
    order(number, vec![line(Some(code), None)])
}

impl World {
    /// One article of the number `A-1`, and two of one GTIN.
    fn new(settings: &str) -> World {
        let mut articles = MemoryArticles::default();
        articles.upsert(article("1", "A-1", None));
        articles.upsert(article("2", "B-2", Some(GTIN)));
        articles.upsert(article("3", "B-3", Some(GTIN)));
        World {
            settings: Settings::from_toml(settings).unwrap(),
            book: MemoryAddressBook::new("DE"),
            articles,
            available: true,
            ledger: MemoryLedger::default(),
            decisions: MemoryDecisions::default(),
        }
    }

    fn articles(&self) -> &dyn Articles {
        if self.available { &self.articles } else { &UncheckedArticles }
    }

    fn plan_from(&mut self, source: &str, order: &Order) -> Plan {
        let matcher = Matcher::new(self.book.index(), self.settings.source(source).match_settings());
        let articles: &dyn Articles = if self.available { &self.articles } else { &UncheckedArticles };
        let judge = Box::new(WithDecisions::new(matcher, &self.decisions));
        let host = Host { address_book: &self.book, judge, articles, ledger: &mut self.ledger };
        let mut run = Run::new(&self.settings, source, host).unwrap();
        let plan = run.plan(order);
        run.finish().unwrap();
        plan
    }

    fn plan(&mut self, order: &Order) -> Plan {
        self.plan_from("shop", order)
    }

    fn answer(&mut self, plan: &Plan, choice: &Choice) -> intakt::Result<i64> {
        let item = asked(plan);
        let answers: Vec<String> = item.answers.iter().map(|answer| answer.as_str().to_owned()).collect();
        let question = question(item, &answers);
        let said = Revocation { by: "Amsel".into(), at: 7 };
        let articles: &dyn Articles = if self.available { &self.articles } else { &UncheckedArticles };
        let (address_book, ledger, decisions) = (&self.book, &mut self.ledger, &mut self.decisions);
        decide(&question, choice, &said, &mut AnswerStores { address_book, articles, ledger, decisions })
    }

    /// Plans the order, which is held, and answers its question.
    fn ask_and_answer(&mut self, order: &Order, choice: &Choice) -> i64 {
        let plan = self.plan(order);
        assert_eq!(plan.status, Status::Held, "{:?}", plan.reasons);
        self.answer(&plan, choice).unwrap()
    }
}

fn question<'q>(item: &'q ReviewItem, answers: &'q [String]) -> OpenQuestion<'q> {
    let ReviewItem { id, articles, key, order, .. } = item;
    OpenQuestion { name: id, answers, articles, key: key.as_ref(), order: order.as_ref(), payload_sha256: None }
}

/// The first question which article it is.
fn asked(plan: &Plan) -> &ReviewItem {
    plan.review.iter().find(|item| item.question == Question::WhichArticle).expect("a question about an article")
}

fn assign(number: &str) -> Choice {
    Choice::AssignArticle { article: number.into() }
}

/// What becomes of the article of a line.
fn becomes(plan: &Plan, line: usize) -> String {
    match plan.article_action(line).map(|action| (&action.operation, action.reason.code.as_str())) {
        Some((Operation::CheckArticle { article, .. }, why)) => format!("check {article}: {why}"),
        Some((Operation::CreateArticle { article }, why)) => format!("create {}: {why}", article.number),
        Some((Operation::UsePlaceholder { number }, why)) => format!("placeholder {number}: {why}"),
        Some((Operation::AwaitArticle { awaits }, why)) => format!("await {}: {why}", awaits.order.number),
        Some((other, _)) => panic!("no article: {other:?}"),
        None => plan.reasons.first().map_or_else(String::new, |reason| format!("held: {}", reason.code.as_str())),
    }
}

#[test]
fn each_answer_is_followed_by_this_order_and_by_later_ones() {
    let both = || line(Some("X"), Some(GTIN));
    let numbered = |code: &str| line(Some(code), None);
    // The line, the answers that it has, the answer that is given, what becomes of the line.
    type Case = (Line, &'static str, Choice, &'static str);
    let cases: [Case; 6] = [
        (numbered("X"), "assign_article create placeholder reject later", assign("A-1"), "check 1: decided"),
        (numbered("X"), "assign_article create placeholder reject later", Choice::Create, "create X: decided"),
        (
            numbered("X"),
            "assign_article create placeholder reject later",
            Choice::Placeholder,
            "placeholder P: decided",
        ),
        // Several are found: one of them by its id, another by its number.
        (both(), "assign_article placeholder reject later", assign("3"), "check 3: decided"),
        (both(), "assign_article placeholder reject later", assign("A-1"), "check 1: decided"),
        // Without a number there is nothing to create it with.
        (line(None, None), "assign_article placeholder reject later", assign("B-2"), "check 2: decided"),
    ];
    for (line, answers, choice, expected) in cases {
        let name = format!("{:?} {choice:?}", line.article);
        let mut world = World::new(SETTINGS);
        world.articles.upsert(article("9", "Q", None));
        let first = order("1", vec![numbered("Q"), line.clone()]);
        let plan = world.plan(&first);
        let words: Vec<&str> = asked(&plan).answers.iter().map(|answer| answer.as_str()).collect();
        assert_eq!((words.join(" "), asked(&plan).line), (answers.to_owned(), Some(2)), "{name}");
        let decision = world.answer(&plan, &choice).unwrap();
        let plan = world.plan(&first);
        assert_eq!((plan.status, becomes(&plan, 2).as_str()), (Status::Planned, expected), "{name}");
        assert_eq!(becomes(&plan, 1), "check 9: article_found", "{name}: the other line is as it was");
        let rulings: Vec<(usize, i64)> = plan.rulings.iter().map(|one| (one.line, one.decision)).collect();
        assert_eq!(rulings, [(2, decision)], "{name}");
        // Another order, another line, the same numbers. A line without a number may mean anything.
        let has_number = line.article.is_some();
        let later = world.plan(&order("2", vec![line.clone()]));
        let is_same = becomes(&later, 1) == expected || becomes(&later, 1) == "await 1: article_planned";
        assert_eq!(is_same, has_number, "{name}: {}", becomes(&later, 1));
        // Taken back, it is asked again.
        assert!(world.decisions.revoke(decision, &Revocation { by: "Fink".into(), at: 8 }).unwrap());
        let plan = world.plan(&order("3", vec![line]));
        assert_eq!(plan.status, Status::Held, "{name}");
    }
}

#[test]
fn a_refused_order_is_left_out_and_later_changes_nothing() {
    let mut world = World::new(SETTINGS);
    world.ask_and_answer(&of("1", "X"), &Choice::Later);
    assert_eq!(world.plan(&of("1", "X")).status, Status::Held);
    world.ask_and_answer(&of("1", "X"), &Choice::Reject);
    let key = world.plan(&of("1", "X")).key().unwrap();
    assert_eq!(world.ledger.order(&key).unwrap().unwrap().state, OrderState::Rejected);
    assert_eq!(world.plan(&of("1", "X")).status, Status::Skipped);
    assert_eq!(world.plan(&of("2", "X")).status, Status::Held, "another order is asked about");
}

#[test]
fn a_decision_reaches_no_other_numbers_and_no_other_source() {
    let mut world = World::new(SETTINGS);
    world.ask_and_answer(&of("1", "X"), &assign("A-1"));
    let variant = Line { variant: Some("X-2".into()), ..line(Some("X"), None) };
    let others = [
        ("another code", vec![line(Some("Y"), None)]),
        ("its variant", vec![variant]),
        ("a PZN more", vec![Line { pzn: Some("27580899".into()), ..line(Some("X"), None) }]),
        ("a GTIN more", vec![line(Some("X"), Some("4012345678901"))]),
    ];
    for (number, (name, lines)) in others.into_iter().enumerate() {
        assert_eq!(world.plan(&order(&number.to_string(), lines)).status, Status::Held, "{name}");
    }
    assert_eq!(world.plan_from("till", &of("9", "X")).status, Status::Held, "another source");
    let renamed = Line { name: Some("Bandage, now in blue".into()), ..line(Some("X"), None) };
    assert_eq!(becomes(&world.plan(&order("10", vec![renamed])), 1), "check 1: decided", "a text is no number");
}

#[test]
fn what_has_changed_since_is_asked_again_and_what_contradicts_holds() {
    type Change = fn(&mut MemoryArticles);
    let gone: Change = |articles| assert!(articles.remove("1"));
    let renumbered: Change = |articles| articles.upsert(article("1", "A-1", Some("4012345678901")));
    let twice: Change = |articles| articles.upsert(article("4", "A-1", None));
    let there: Change = |articles| articles.upsert(article("5", "X", None));
    let several: Change = |articles| {
        articles.upsert(article("5", "X", None));
        articles.upsert(article("6", "X", None));
    };
    let cases: [(&str, Choice, Change, &str, bool); 8] = [
        ("the named article is gone", assign("A-1"), gone, "held: article_missing", true),
        ("it has other numbers", assign("A-1"), renumbered, "held: article_missing", true),
        ("two have its number", assign("A-1"), twice, "held: article_missing", true),
        ("the code names another one by now", assign("A-1"), there, "held: decision_outdated", true),
        ("the code names several by now", assign("A-1"), several, "held: article_ambiguous", true),
        // What was created is there.
        ("it was created", Choice::Create, there, "check 5: article_found", false),
        ("it is there, and needs no placeholder", Choice::Placeholder, there, "check 5: article_found", false),
        ("several have the number of what was created", Choice::Create, several, "held: article_ambiguous", true),
    ];
    for (name, choice, change, expected, outdated) in cases {
        let mut world = World::new(SETTINGS);
        let decision = world.ask_and_answer(&of("1", "X"), &choice);
        change(&mut world.articles);
        let plan = world.plan(&of("2", "X"));
        assert_eq!(becomes(&plan, 1), expected, "{name}");
        let told = plan.notices.iter().any(|notice| notice.reason.code == ReasonCode::DecisionOutdated);
        assert_eq!(told, outdated, "{name}");
        if outdated {
            assert_eq!(asked(&plan).decision, Some(decision), "{name}");
            // The second answer stays.
            world.answer(&plan, &Choice::Placeholder).unwrap();
            assert_eq!(becomes(&world.plan(&of("2", "X")), 1), "placeholder P: decided", "{name}");
        }
    }
}

#[test]
fn an_article_that_the_target_does_not_take_is_asked_about() {
    let settings = "[articles]\nmissing = 'create_minimal'\n[constraints.'article.number']\nmax_length = 3\n";
    let mut world = World::new(settings);
    world.articles.upsert(article("7", "LONGER", None));
    for (number, code, answers) in
        [("1", "TOO-LONG", "assign_article create reject later"), ("2", "LONGER", "assign_article reject later")]
    {
        let lines = || vec![line(Some("A-1"), None), line(Some(code), None), line(Some(code), None)];
        let plan = world.plan(&order(number, lines()));
        assert_eq!((plan.status, plan.reasons.len()), (Status::Held, 1), "{:?}", plan.reasons);
        assert_eq!(plan.reasons[0].code, ReasonCode::Constraint);
        let of_lines: Vec<Option<usize>> = plan.review.iter().map(|item| item.line).collect();
        assert_eq!(of_lines, [Some(2), Some(3)], "each line that means it");
        assert_eq!(plan.review[0].key, plan.review[1].key, "one answer is that of both");
        let words: Vec<&str> = asked(&plan).answers.iter().map(|answer| answer.as_str()).collect();
        assert_eq!(words.join(" "), answers, "{code}");
        world.answer(&plan, &assign("A-1")).unwrap();
        let plan = world.plan(&order(number, lines()));
        assert_eq!((plan.status, becomes(&plan, 3).as_str()), (Status::Planned, "check 1: article_found"), "{code}");
        assert_eq!(plan.rulings.len(), 2);
    }
    // A value that is no article's is mended, not answered.
    let settings = "[constraints.'party.family_name']\nmax_length = 3\n[articles]\nmissing = 'create_minimal'\n";
    let plan = World::new(settings).plan(&of("3", "A-1"));
    assert_eq!(plan.review.iter().map(|item| item.question).collect::<Vec<_>>(), [Question::Mend]);
}

#[test]
fn answers_that_cannot_be_are_refused_and_keep_nothing() {
    let mut world = World::new("[articles]\nmissing = 'hold'\n");
    world.articles.upsert(article("4", "D", None));
    world.articles.upsert(article("5", "D", None));
    let plan = world.plan(&of("1", "X"));
    let cases = [
        ("a party", Choice::Assign { party: "1".into() }, Code::PlanDecision),
        ("the collective customer", Choice::Collective, Code::PlanDecision),
        ("a placeholder that nobody has named", Choice::Placeholder, Code::PlanDecision),
        ("no such article", assign("Z"), Code::UsageParameter),
        ("two of the number", assign("D"), Code::UsageParameter),
        ("an id that nothing has found", assign("4"), Code::UsageParameter),
    ];
    for (name, choice, code) in cases {
        assert_eq!(world.answer(&plan, &choice).unwrap_err().code(), code, "{name}");
    }
    let answers: Vec<String> = vec!["assign_article".to_owned()];
    let said = Revocation { by: "Amsel".into(), at: 7 };
    let World { book, articles, ledger, decisions, .. } = &mut world;
    let mut stores = AnswerStores { address_book: book, articles, ledger, decisions };
    let refused = never(&question(asked(&plan), &answers), "1", &said, &mut stores).unwrap_err();
    assert_eq!(refused.code(), Code::PlanDecision, "no article is a party");
    assert!(world.decisions.is_empty().unwrap());
    // Without a memory of decisions there is no key, and nothing but the order can be decided.
    let question = OpenQuestion { key: None, ..question(asked(&plan), &answers) };
    assert!(!question.takes(&assign("A-1")));
    assert!(Answer::Later.as_str() == Choice::Later.as_str());
}

#[test]
fn without_articles_the_number_of_a_clerk_is_taken_as_it_is() {
    let mut world = World::new(SETTINGS);
    world.available = false;
    assert!(!world.articles().is_available());
    let nothing = order("1", vec![line(None, None)]);
    world.ask_and_answer(&nothing, &assign("Q-1"));
    assert_eq!(becomes(&world.plan(&nothing), 1), "check Q-1: decided");
}

proptest! {
    /// A decision about one code leaves every other order as it is, byte for byte.
    #[test]
    fn orders_without_the_code_are_planned_as_before(codes in prop::collection::vec("[ABXY](-[1-3])?", 1..4), choice in 0_usize..3) {
        let choices = [assign("A-1"), Choice::Create, Choice::Placeholder];
        let lines = || codes.iter().map(|code| line(Some(code), None)).collect::<Vec<_>>();
        // A decision in force has no number on questions that are clear without it, so both worlds keep one.
        let mut without = World::new(SETTINGS);
        without.ask_and_answer(&of("0", "OTHER"), &assign("A-1"));
        let mut with = World::new(SETTINGS);
        with.ask_and_answer(&of("0", "X"), &choices[choice]);
        let (one, other) = (without.plan(&order("1", lines())), with.plan(&order("1", lines())));
        if codes.iter().all(|code| code != "X") {
            prop_assert_eq!(plan_json(&one).unwrap(), plan_json(&other).unwrap());
        } else {
            let ruled = codes.iter().filter(|code| *code == "X").count();
            prop_assert_eq!(other.rulings.len(), ruled);
        }
    }
}
