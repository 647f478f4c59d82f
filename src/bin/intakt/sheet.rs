//! The table of an import: one order after the other, as a clerk wants to see it.

use intakt::master::AddressBook;
use intakt::matching::{Candidate, Language, Outcome, Verdict};
use intakt::order::{Line, Order, Party, Role};
use intakt::plan::{
    Decision, FieldChange, Operation, OrderChange, PartyPlan, Plan, Question, ReasonCode, ReviewItem, Status,
};
use intakt::{Masked, Problem};

use crate::table::{Column, Table, paragraph};
use crate::words::{self, pick};

/// Writes the rows of one run.
pub(crate) struct Sheet<'a> {
    table: Table,
    width: usize,
    language: Language,
    address_book: &'a dyn AddressBook,
    show_values: bool,
}

/// More changes of one order than this are counted, not named.
const CHANGES: usize = 12;

/// More candidates than this are counted, not named.
const CANDIDATES: usize = 6;

impl<'a> Sheet<'a> {
    /// A table of `width` characters. Names and other values are masked unless `show_values` is set.
    pub(crate) fn new(address_book: &'a dyn AddressBook, language: Language, width: usize, show_values: bool) -> Self {
        let column = |english, german, width| Column::left(pick(language, english, german), width);
        let columns = vec![
            column("ORDER", "AUFTRAG", 13),
            column("CUSTOMER", "KUNDE", 20),
            column("VERDICT", "ERGEBNIS", 8),
            column("RECORD", "ADRESSE", 18),
            column("WHY", "GRUND", 20),
            Column::right(pick(language, "TOTAL", "SUMME"), 13),
            column("NEXT", "WEITER", 10),
        ];
        Sheet { table: Table::new(columns, 4, width), width, language, address_book, show_values }
    }

    /// The titles of the columns.
    pub(crate) fn header(&self) -> String {
        self.table.header()
    }

    /// A record that is no order: what it is called, and what became of it.
    pub(crate) fn record(&self, number: Option<&str>, why: &str, next: &str) -> String {
        let cell = |text: &str| text.to_owned();
        let number = number.unwrap_or("?");
        self.table.row(&[cell(number), cell(""), cell(""), cell(""), cell(why), cell(""), cell(next)])
    }

    /// An order with its parties, what happens next, and what a clerk is asked.
    pub(crate) fn order(&self, order: &Order, plan: &Plan) -> String {
        let mut lines = Vec::new();
        let number = plan.order.number.clone().unwrap_or_else(|| "?".to_owned());
        let is_shown = |party: &&PartyPlan| party.decision != Decision::Text || party.verdict.is_some();
        let parties: Vec<&PartyPlan> = plan.parties.iter().filter(is_shown).collect();
        if parties.is_empty() {
            let name = words::customer(order).map(|party| self.value(&party.display_name())).unwrap_or_default();
            let why = plan.reasons.first().map_or("", |reason| words::reason(reason.code, self.language));
            let next = self.of_status(plan.status);
            let cells =
                [number, name, String::new(), String::new(), why.to_owned(), self.total(order), next.to_owned()];
            lines.push(self.table.row(&cells));
        } else {
            for (index, party) in parties.into_iter().enumerate() {
                let first = index == 0;
                let cells = [
                    if first { number.clone() } else { String::new() },
                    self.customer(order, party),
                    party.verdict.as_ref().map_or("", |of| words::verdict(of.outcome, self.language)).to_owned(),
                    self.record_of(plan, party),
                    party.verdict.as_ref().map(|verdict| self.why(verdict)).unwrap_or_default(),
                    if first { self.total(order) } else { String::new() },
                    self.next(plan, party, first),
                ];
                lines.push(self.table.row(&cells));
            }
        }
        lines.extend(self.changes(plan));
        lines.extend(self.questions(order, plan));
        lines.join("\n")
    }

    fn value(&self, text: &str) -> String {
        if self.show_values { text.to_owned() } else { Masked::new(text).to_string() }
    }

    fn customer(&self, order: &Order, party: &PartyPlan) -> String {
        let name = self.name(order, &party.roles);
        if party.roles.contains(&Role::Orderer) {
            return name;
        }
        let roles: Vec<&str> = party.roles.iter().map(|role| words::role(*role, self.language)).collect();
        format!("{name} ({})", roles.join(", "))
    }

    fn name(&self, order: &Order, roles: &[Role]) -> String {
        let party = roles.iter().find_map(|role| order.party(*role));
        party.map(|party| self.value(&party.display_name())).unwrap_or_default()
    }

    /// A party that cannot be looked up is shown by its id; the plan tells what went wrong.
    fn party(&self, id: &str) -> Option<Party> {
        self.address_book.party(id).ok().flatten().map(|(_, party)| party)
    }

    /// The id in the address book, and the name there.
    fn known(&self, id: &str) -> Option<String> {
        let party = self.party(id)?;
        let department = party.department.as_ref().map(|text| format!(", {text}")).unwrap_or_default();
        Some(format!("{id} {}", self.value(&format!("{}{department}", party.display_name()))))
    }

    /// A candidate with what tells father and son apart at a glance.
    fn candidate(&self, id: &str) -> String {
        let Some(known) = self.known(id) else { return id.to_owned() };
        let party = self.party(id);
        let birth_date = party.as_ref().and_then(|party| party.birth_date).map(|date| date.to_string());
        let city = party.and_then(|party| party.address.city);
        let details: Vec<String> = [birth_date, city].into_iter().flatten().map(|text| self.value(&text)).collect();
        if details.is_empty() { known } else { format!("{known} ({})", details.join(", ")) }
    }

    fn record_of(&self, plan: &Plan, party: &PartyPlan) -> String {
        let linked = party.action.as_ref().and_then(|id| plan.action(id)).and_then(|action| match &action.operation {
            Operation::LinkParty { party, .. } => Some(party.as_str()),
            _ => None,
        });
        match (linked, &party.verdict) {
            // A party that an earlier plan has created need not be in the list.
            (Some(id), _) => self.known(id).unwrap_or_else(|| id.to_owned()),
            (None, Some(Verdict { outcome: Outcome::Same, party: Some(id), .. })) => self.known(id).unwrap_or_default(),
            _ => String::new(),
        }
    }

    /// The sentence of the verdict, and whom a newcomer belongs to.
    fn why(&self, verdict: &Verdict) -> String {
        let sentence = verdict.sentence(self.language);
        match &verdict.relation {
            Some(relation) if verdict.outcome == Outcome::New => match self.known(&relation.party) {
                Some(known) => format!("{} ({known}).", sentence.trim_end_matches('.')),
                None => sentence,
            },
            _ => sentence,
        }
    }

    fn total(&self, order: &Order) -> String {
        let Some((sum, kind)) = words::stated_sum(&order.totals) else { return String::new() };
        let sum = match self.language {
            Language::English => words::money(sum),
            Language::German => words::money(sum).replace('.', ","),
        };
        let kind = match kind {
            "net" => pick(self.language, " net", " netto"),
            "lines" => pick(self.language, " goods", " Waren"),
            _ => "",
        };
        // What is no code is whatever the sender wrote there.
        let code = |code: &str| code.len() <= 3 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let currency =
            order.currency.as_deref().map(|text| if code(text) { text.to_owned() } else { self.value(text) });
        let currency = currency.map(|text| format!(" {text}")).unwrap_or_default();
        format!("{sum}{currency}{kind}")
    }

    fn of_status(&self, status: Status) -> &'static str {
        match status {
            Status::Planned => pick(self.language, "planned", "geplant"),
            Status::Waiting => pick(self.language, "waits", "wartet"),
            Status::Held => pick(self.language, "HELD", "ANGEHALTEN"),
            Status::Skipped => pick(self.language, "skipped", "übergangen"),
        }
    }

    fn next(&self, plan: &Plan, party: &PartyPlan, first: bool) -> String {
        if matches!(plan.status, Status::Held | Status::Skipped) {
            // Nothing is done about any party of an order that is held.
            return if first { self.of_status(plan.status).to_owned() } else { String::new() };
        }
        match party.decision {
            Decision::Link => pick(self.language, "link", "zuordnen").to_owned(),
            Decision::Create => pick(self.language, "create", "anlegen").to_owned(),
            Decision::Text => pick(self.language, "as text", "als Text").to_owned(),
            Decision::Hold => self.of_status(Status::Held).to_owned(),
            Decision::Await => {
                let awaited = party.action.as_ref().and_then(|id| plan.action(id));
                let number = match awaited.map(|action| &action.operation) {
                    Some(Operation::AwaitParty { awaits }) => awaits.order.number.as_str(),
                    _ => "",
                };
                format!("{} {number}", pick(self.language, "waits for", "wartet auf"))
            }
        }
    }

    /// What is written into known records, old and new.
    fn changes(&self, plan: &Plan) -> Vec<String> {
        let mut lines = Vec::new();
        for action in &plan.actions {
            let Operation::UpdateParty { party, fields, .. } = &action.operation else { continue };
            let nothing = pick(self.language, "nothing", "nichts");
            let shown = |text: &Option<String>| text.as_ref().map_or(nothing.to_owned(), |text| self.value(text));
            let change = |FieldChange { field, old, new }: &FieldChange| {
                format!("{}: {} → {}", field.as_str(), shown(old), shown(new))
            };
            let changes: Vec<String> = fields.iter().map(change).collect();
            let start = pick(self.language, "The settings write into record", "Die Einstellungen schreiben in Adresse");
            lines.push(self.below("!", &format!("{start} {party}: {}", changes.join("; "))));
        }
        lines
    }

    /// What a known order says otherwise than it did before.
    pub(crate) fn order_changes(&self, changes: &[OrderChange]) -> String {
        let nothing = pick(self.language, "nothing", "nichts");
        let shown = |text: &Option<String>| text.as_ref().map_or(nothing.to_owned(), |text| self.value(text));
        let change =
            |change: &OrderChange| format!("{}: {} → {}", change.field, shown(&change.old), shown(&change.new));
        let mut told: Vec<String> = changes.iter().take(CHANGES).map(change).collect();
        if changes.len() > CHANGES {
            told.push(format!("… ({})", changes.len()));
        }
        let start = pick(self.language, "The order has changed", "Der Auftrag hat sich geändert");
        self.below("!", &format!("{start}: {}", told.join("; ")))
    }

    /// Why a plan was not carried out.
    pub(crate) fn stopped(&self, problem: &Problem) -> String {
        let start = pick(self.language, "Not carried out", "Nicht ausgeführt");
        self.below("!", &format!("{start}: {}", problem.describe(self.show_values)))
    }

    fn below(&self, mark: &str, text: &str) -> String {
        paragraph(2, mark, text, self.width)
    }

    /// What a clerk is asked, and why an order is held that asks nothing.
    fn questions(&self, order: &Order, plan: &Plan) -> Vec<String> {
        let mut lines: Vec<String> =
            plan.review.iter().map(|item| self.below("?", &self.question(order, item))).collect();
        if plan.status == Status::Held && !plan.parties.is_empty() {
            let asked = |code: ReasonCode| plan.review.iter().any(|item| item.reason.code == code);
            let silent = plan.reasons.iter().filter(|reason| !asked(reason.code));
            lines.extend(silent.map(|reason| self.below("!", words::reason(reason.code, self.language))));
        }
        lines
    }

    fn question(&self, order: &Order, item: &ReviewItem) -> String {
        let language = self.language;
        let why = words::reason(item.reason.code, language);
        let name = || self.name(order, &item.roles);
        match item.question {
            Question::WhichParty => {
                let start = pick(language, "Which record is", "Welche Adresse ist");
                format!("{start} {}? {}", name(), self.candidates(item.verdict.as_ref()))
            }
            Question::WhichLink => {
                let start = pick(language, "Which record is", "Welche Adresse ist");
                let end = pick(language, "The order goes on without one.", "Der Auftrag läuft ohne sie weiter.");
                format!("{start} {}? {} {end}", name(), self.candidates(item.verdict.as_ref()))
            }
            Question::UpdateFields => {
                let start = pick(
                    language,
                    "Shall the record take over what the order says otherwise?",
                    "Soll die Adresse übernehmen, was im Auftrag anders steht?",
                );
                format!("{start} ({})", item.reason.text)
            }
            Question::WhichArticle => self.which_article(order, item),
            Question::Changed => {
                let end = pick(language, "Take it in or refuse it?", "Übernehmen oder ablehnen?");
                format!("{why}. {end}")
            }
            Question::WasItDone => {
                let end = pick(language, "Was it carried out?", "Wurde er ausgeführt?");
                format!("{why}. {end}")
            }
            Question::Check => pick(language, "Is the order right?", "Ist der Auftrag richtig?").to_owned(),
            _ => {
                let end = pick(language, "Mend the order or refuse it.", "Auftrag berichtigen lassen oder ablehnen.");
                match &item.reason.problem {
                    Some(problem) => format!("{why}: {}. {end}", problem.describe(self.show_values)),
                    None => format!("{why}. {end}"),
                }
            }
        }
    }

    fn candidates(&self, verdict: Option<&Verdict>) -> String {
        let candidates: &[Candidate] = verdict.map_or(&[], |verdict| &verdict.candidates);
        let mut names: Vec<String> = candidates.iter().take(CANDIDATES).map(|one| self.candidate(&one.party)).collect();
        if candidates.len() > CANDIDATES {
            let more = pick(self.language, "more", "weitere");
            names.push(format!("{} {more}", candidates.len() - CANDIDATES));
        }
        if names.is_empty() {
            return pick(self.language, "Nobody is like it.", "Niemand kommt in Frage.").to_owned();
        }
        format!("{} {}.", pick(self.language, "In question:", "In Frage kommen:"), names.join("; "))
    }

    fn which_article(&self, order: &Order, item: &ReviewItem) -> String {
        let number = item.line.unwrap_or(0);
        let line = number.checked_sub(1).and_then(|index| order.lines.get(index));
        let article = line.map(article).unwrap_or_default();
        let start = pick(self.language, "Line", "Position");
        let which = pick(self.language, "which article is", "welcher Artikel ist");
        let misfit = item.reason.problem.as_ref().filter(|_| item.reason.code == ReasonCode::Constraint);
        let end = if let Some(problem) = misfit {
            format!("{}.", problem.describe(self.show_values))
        } else if item.articles.is_empty() {
            pick(self.language, "None has its numbers.", "Keiner hat diese Nummern.").to_owned()
        } else {
            let have = pick(self.language, "Several have its numbers:", "Mehrere haben diese Nummern:");
            format!("{have} {}.", item.articles.join(", "))
        };
        format!("{start} {number}: {which} {article}? {end}")
    }
}

/// The numbers and the name of a line's article.
fn article(line: &Line) -> String {
    let numbers: Vec<&str> = [&line.article, &line.gtin, &line.pzn].into_iter().flatten().map(String::as_str).collect();
    let name = line.name.as_ref().map(|name| format!(" “{name}”")).unwrap_or_default();
    format!("{}{name}", numbers.join(" / ")).trim().to_owned()
}
