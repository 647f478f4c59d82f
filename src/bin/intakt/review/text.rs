//! What a clerk reads, in English and German.

use intakt::desk::{
    Applied, CaseCandidate, CaseField, CaseLine, Decided, EarlierOrder, FieldResult, FoundParty, Preview, Replanned,
    ReviewCase, ReviewRow, ReviewState, Revoked,
};
use intakt::master::{Article, Choice, DecisionRecord, PartyField, PartyFlag};
use intakt::matching::Language;
use intakt::order::Party;
use intakt::plan::{ReasonCode, Status};
use intakt::value::Decimal;
use jiff::tz::TimeZone;

use super::undo::steps;
use crate::clock;
use crate::output::Output;
use crate::table::{Column, Table};
use crate::words::{self, pick};

/// The width of what is shown; the same wherever it goes.
const WIDTH: usize = 118;

/// Words in the clerk's language.
pub(super) struct Text<'t> {
    pub(super) language: Language,
    pub(super) zone: &'t TimeZone,
}

impl Text<'_> {
    pub(super) fn pick<'a>(&self, english: &'a str, german: &'a str) -> &'a str {
        pick(self.language, english, german)
    }

    /// The questions as a table.
    pub(super) fn list(&self, rows: &[ReviewRow]) -> String {
        if rows.is_empty() {
            return self.pick("no open questions", "keine offenen Fragen").to_owned();
        }
        let column = |english, german, width| Column::left(pick(self.language, english, german), width);
        let columns = vec![
            Column::right(pick(self.language, "NO", "NR"), 5),
            column("STATE", "STAND", 10),
            column("ORDER", "AUFTRAG", 16),
            column("QUESTION", "FRAGE", 24),
            column("WHY", "GRUND", 20),
            column("CANDIDATES", "IN FRAGE", 14),
            column("SINCE", "SEIT", 16),
        ];
        let table = Table::new(columns, 4, WIDTH);
        let mut lines = vec![table.header()];
        for row in rows {
            let owner = row.owner.as_ref().map(|owner| format!(" {owner}")).unwrap_or_default();
            lines.push(table.row(&[
                row.id.to_string(),
                format!("{}{owner}", self.state(row.state)),
                self.order(row),
                self.question(row),
                self.reason(&row.code),
                row.candidates.iter().chain(&row.articles).map(String::as_str).collect::<Vec<_>>().join(", "),
                clock::told(row.created, self.zone),
            ]));
        }
        lines.join("\n")
    }

    /// A question with its order and every candidate.
    pub(super) fn case(&self, case: &ReviewCase) -> String {
        let row = &case.row;
        let total = case.total.as_ref().map(|total| format!(", {total}")).unwrap_or_default();
        let date = case.date.as_ref().map(|date| format!(", {}", day(date))).unwrap_or_default();
        let guest = if case.guest { self.pick(", guest", ", Gast") } else { "" };
        let lines = match case.lines {
            0 => String::new(),
            1 => self.pick(", 1 line", ", 1 Position").to_owned(),
            count => format!(", {count} {}", self.pick("lines", "Positionen")),
        };
        let owner = row.owner.as_ref().map(|owner| format!(" ({owner})")).unwrap_or_default();
        let mut text = vec![format!(
            "{} {}, {}{owner}: {} {}{date}{total}{lines}{guest}",
            self.pick("Question", "Frage"),
            row.id,
            self.state(row.state),
            self.pick("order", "Auftrag"),
            self.order(row)
        )];
        text.push(format!("  {} {}", self.question(row), row.text));
        if let Some(decision) = row.outdated {
            let told = self.pick(
                "was taken for it, and does not fit what is known now",
                "wurde dafür getroffen und passt nicht mehr zu dem, was jetzt bekannt ist",
            );
            text.push(format!("  ! {} {decision} {told}", self.pick("decision", "Entscheidung")));
        }
        if !case.kept {
            let told = self.pick(
                "the order is not kept; read its file again after the decision",
                "der Auftrag ist nicht aufbewahrt; nach der Entscheidung die Datei neu einlesen",
            );
            text.push(format!("  ! {told}"));
        }
        if let Some(party) = case.party.as_ref().filter(|_| case.candidates.is_empty()) {
            text.push(format!("  {}", self.pick("nobody comes into question", "niemand kommt in Frage")));
            for field in PartyField::ALL.iter().filter(|field| field.get(party).is_some()) {
                text.push(format!("    {:<18}{}", self.field(*field), field.get(party).unwrap_or_default()));
            }
        }
        for (place, candidate) in (1..).zip(&case.candidates) {
            text.push(self.candidate(place, candidate));
        }
        if let Some(line) = &case.ordered {
            text.push(self.line(row.line, line, &case.choices));
        }
        let can = |word: &&String| row.key.is_some() || matches!(word.as_str(), "reject" | "later");
        let answers: Vec<&str> = row.answers.iter().filter(can).map(String::as_str).collect();
        text.push(format!("  {} {}", self.pick("Answers:", "Antworten:"), answers.join(", ")));
        text.join("\n")
    }

    /// What the line says of its article, and the articles to choose from.
    fn line(&self, number: Option<u64>, line: &CaseLine, choices: &[Article]) -> String {
        let column = |english, german, width| Column::left(pick(self.language, english, german), width);
        let columns = vec![
            column("", "", 8),
            column("ARTICLE", "ARTIKEL", 16),
            column("GTIN", "GTIN", 14),
            column("PZN", "PZN", 8),
            column("NAME", "NAME", 40),
            column("QUANTITY", "MENGE", 10),
            column("TAX %", "STEUER %", 8),
        ];
        let table = Table::new(columns, 4, WIDTH);
        let shown = |text: Option<&str>| text.unwrap_or("-").to_owned();
        let rate = |rate: Option<Decimal>| rate.map_or_else(|| "-".to_owned(), |rate| rate.to_string());
        let mut text = vec![table.header()];
        text.push(table.row(&[
            format!("{} {}", self.pick("line", "Pos."), number.unwrap_or_default()),
            shown(line.code.as_deref()),
            shown(line.gtin.as_deref()),
            shown(line.pzn.as_deref()),
            shown(line.name.as_deref()),
            shown(line.quantity.as_deref()),
            rate(line.tax_rate),
        ]));
        text.extend((1..).zip(choices).map(|(place, article)| {
            let place: usize = place;
            table.row(&[
                format!("[{place}]"),
                article.number.clone(),
                shown(article.gtin.as_deref()),
                shown(article.pzn.as_deref()),
                shown(article.name.as_deref()),
                String::new(),
                rate(article.tax_rate),
            ])
        }));
        text.join("\n")
    }

    /// Articles that were found.
    pub(super) fn articles(&self, found: &[Article], most: usize) -> String {
        if found.is_empty() {
            return self.pick("no article is found", "kein Artikel gefunden").to_owned();
        }
        let told = |article: &Article| {
            let more = [("", &article.name), ("GTIN ", &article.gtin), ("PZN ", &article.pzn)];
            let more = more.into_iter().filter_map(|(title, text)| Some(format!("{title}{}", text.as_ref()?)));
            format!("{:<18}{}", article.number, more.collect::<Vec<_>>().join(", ")).trim_end().to_owned()
        };
        let mut lines: Vec<String> = found.iter().map(told).collect();
        if found.len() >= most {
            lines.push(self.more());
        }
        lines.join("\n")
    }

    fn more(&self) -> String {
        self.pick("… and more; add a word", "… und weitere; ein Wort mehr angeben").to_owned()
    }

    fn candidate(&self, place: usize, candidate: &CaseCandidate) -> String {
        let flags = self.flags(&candidate.flags);
        let never = if candidate.never { self.pick(", never this one", ", niemals diese") } else { "" };
        let gone = if candidate.there { "" } else { self.pick(", gone", ", gelöscht") };
        let score = candidate.score.map(|score| format!(", {score}")).unwrap_or_default();
        let mut text = vec![format!("\n  [{place}] {}{flags}{never}{gone}{score}", candidate.id)];
        for (title, words) in [
            (self.pick("for", "dafür"), &candidate.proofs),
            (self.pick("against", "dagegen"), &candidate.contradictions),
        ] {
            if !words.is_empty() {
                text.push(format!("      {title}: {}", words.join(", ")));
            }
        }
        let column = |english, german, width| Column::left(pick(self.language, english, german), width);
        let columns = vec![
            column("", "", 4),
            column("FIELD", "FELD", 16),
            column("ORDER", "AUFTRAG", 27),
            column("", "", 1),
            column("ADDRESS BOOK", "ADRESSE", 27),
            column("AFTERWARDS", "DANACH", 27),
        ];
        let table = Table::new(columns, 5, WIDTH);
        if !candidate.fields.is_empty() {
            let titles = table.header();
            text.extend(titles.lines().next().map(str::to_owned));
        }
        for field in &candidate.fields {
            let shown = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
            text.push(table.row(&[
                String::new(),
                self.field(field.field).to_owned(),
                shown(&field.order),
                sign(field).to_owned(),
                shown(&field.candidate),
                match field.becomes {
                    FieldResult::Keep => String::new(),
                    FieldResult::Write => format!("{} {}", self.pick("becomes", "wird"), shown(&field.result)),
                    FieldResult::Ask => self.pick("is asked", "wird gefragt").to_owned(),
                },
            ]));
        }
        text.extend(candidate.earlier.iter().map(|order| format!("      {}", self.earlier(order))));
        text.join("\n")
    }

    fn earlier(&self, order: &EarlierOrder) -> String {
        let written = || clock::told(order.created, self.zone);
        let date = order.date.as_deref().map_or_else(written, |date| day(date).to_owned());
        let roles: Vec<&str> = order.roles.iter().map(|role| words::role(*role, self.language)).collect();
        let (ordered, number) = (self.pick("ordered", "bestellte"), self.pick("order", "Auftrag"));
        format!(
            "{ordered} {date}: {number} {}, {} {} ({})",
            order.order,
            order.kind.as_str(),
            order.number,
            roles.join(", ")
        )
    }

    /// Parties that were found.
    pub(super) fn found(&self, found: &[FoundParty], most: usize) -> String {
        if found.is_empty() {
            return self.pick("nobody is found", "niemand gefunden").to_owned();
        }
        let mut lines: Vec<String> =
            found.iter().map(|one| format!("{:<10}{}{}", one.id, party(&one.party), self.flags(&one.flags))).collect();
        if found.len() >= most {
            lines.push(self.more());
        }
        lines.join("\n")
    }

    pub(super) fn pair(&self, pair: i64) -> String {
        format!("{} {pair}", self.pick("they are never one: pair", "sie sind niemals eine Adresse: Paar"))
    }

    /// A decision with who, when, and who took it back.
    pub(super) fn decision(&self, record: &DecisionRecord) -> String {
        let taken = &record.decision;
        let order = taken.order.as_ref().map(|order| format!(" {}/{}", order.source, order.number)).unwrap_or_default();
        let revoked = record.revoked.as_ref().map(|by| {
            format!("; {} {} {}", self.pick("revoked by", "widerrufen von"), by.by, clock::told(by.at, self.zone))
        });
        format!(
            "{:>5}  {}  {}: {}{order}{}",
            record.id,
            clock::told(taken.at, self.zone),
            taken.by,
            choice(&taken.choice),
            revoked.unwrap_or_default()
        )
    }

    pub(super) fn decided(&self, decided: &Decided, of: &Choice) -> String {
        let also: Vec<String> = decided.also.iter().map(ToString::to_string).collect();
        let also = match also.as_slice() {
            [] => String::new(),
            also => format!(" ({} {})", self.pick("and with it", "und damit"), also.join(", ")),
        };
        format!(
            "{} {}: {} {}{also}{}",
            self.pick("decision", "Entscheidung"),
            decided.decision,
            self.pick("question", "Frage"),
            decided.review,
            format_args!(": {}{}", choice(of), self.flags(&decided.flags))
        )
    }

    /// An order that was planned again.
    pub(super) fn planned(&self, planned: &Replanned) -> String {
        let becomes = match (&planned.applied, planned.status) {
            (Some(Applied::Done { number, .. }), _) => {
                format!("{} {number}", self.pick("carried out as", "ausgeführt als"))
            }
            (Some(Applied::Stopped { problem, .. }), _) => {
                format!("{}: {}", self.pick("stopped", "abgebrochen"), problem.message())
            }
            (Some(Applied::NotDue) | None, Status::Planned) => self.pick("planned", "geplant").to_owned(),
            (_, Status::Waiting) => self.pick("waiting", "wartend").to_owned(),
            (_, Status::Held) => {
                let why: Vec<String> = planned.reasons.iter().map(|code| self.reason(code)).collect();
                format!("{}: {}", self.pick("held", "angehalten"), why.join("; "))
            }
            (_, Status::Skipped) => self.pick("left out", "entfällt").to_owned(),
        };
        let parties: Vec<&str> = planned.parties.iter().chain(&planned.articles).map(String::as_str).collect();
        let parties = parties.join(", ");
        let parties = if parties.is_empty() { parties } else { format!(" ({parties})") };
        format!(
            "  {} {}/{}: {becomes}{parties}",
            self.pick("order", "Auftrag"),
            planned.order.source,
            planned.order.number
        )
    }

    pub(super) fn note_apply(&self, apply: bool, planned: &[Replanned], output: &mut Output) {
        if !apply && planned.iter().any(|one| one.status == Status::Planned) {
            output.note("nothing was carried out; --apply does it, and so does the next import with --apply");
        }
    }

    pub(super) fn preview(&self, preview: &Preview) -> String {
        let count = preview.orders.len() + preview.unkept.len();
        let mut lines = vec![format!(
            "{} {}, {count} {}",
            preview.reviews.len(),
            self.pick("questions would be answered", "Fragen wären beantwortet"),
            self.pick("orders would change:", "Aufträge würden sich ändern:")
        )];
        lines.extend(preview.orders.iter().map(|one| self.planned(one)));
        let unkept = self.pick("is done with, or has to be read again", "ist erledigt oder neu einzulesen");
        lines.extend(
            preview.unkept.iter().map(|order| {
                format!("  {} {}/{}: {unkept}", self.pick("order", "Auftrag"), order.source, order.number)
            }),
        );
        lines.join("\n")
    }

    pub(super) fn revoked(&self, revoked: &Revoked, applied: bool) -> String {
        let done = if applied {
            self.pick("is revoked", "ist widerrufen")
        } else {
            self.pick("would be revoked with this; --apply does it", "würde damit widerrufen; --apply tut es")
        };
        let mut lines = vec![format!("{} {} {done}", self.pick("decision", "Entscheidung"), revoked.decision)];
        for order in &revoked.orders {
            let what = if order.whole {
                self.pick("taken back", "zurückgenommen")
            } else {
                self.pick(
                    "stays, because not all of it can be taken back",
                    "bleibt, weil nicht alles zurückgenommen werden kann",
                )
            };
            lines.push(format!(
                "  {} {}/{}: {what}",
                self.pick("order", "Auftrag"),
                order.order.source,
                order.order.number
            ));
            lines.extend(order.undo.iter().flat_map(steps).map(|step| format!("    {step}")));
        }
        lines.extend(revoked.planned.iter().map(|one| self.planned(one)));
        lines.join("\n")
    }

    fn order(&self, row: &ReviewRow) -> String {
        let number = row.order.as_ref().map_or("?", |order| order.number.as_str());
        format!("{}/{number}", row.source)
    }

    fn state(&self, state: ReviewState) -> &'static str {
        match state {
            ReviewState::New => pick(self.language, "new", "neu"),
            ReviewState::InWork => pick(self.language, "in work", "in Arbeit"),
            ReviewState::Done => pick(self.language, "done", "erledigt"),
        }
    }

    fn question(&self, row: &ReviewRow) -> String {
        let roles: Vec<&str> = row.roles.iter().map(|role| words::role(*role, self.language)).collect();
        let roles = roles.join(", ");
        let (english, german) = match row.question.as_str() {
            "which_party" | "which_link" => ("Which record is it?", "Welche Adresse ist es?"),
            "update_fields" => ("Shall the record take it over?", "Soll die Adresse es übernehmen?"),
            "which_article" => ("Which article is it?", "Welcher Artikel ist es?"),
            "changed" => (
                "It came with other content: take it in or refuse it?",
                "Er kam mit anderem Inhalt: übernehmen oder ablehnen?",
            ),
            "was_it_done" => ("Was it carried out?", "Wurde er ausgeführt?"),
            "check" => ("Is the order right?", "Ist der Auftrag richtig?"),
            _ => ("Mend the order or refuse it.", "Auftrag berichtigen lassen oder ablehnen."),
        };
        let question = self.pick(english, german);
        if roles.is_empty() { question.to_owned() } else { format!("{roles}: {question}") }
    }

    fn reason(&self, code: &str) -> String {
        let known = ReasonCode::ALL.iter().find(|known| known.as_str() == code);
        known.map_or_else(|| code.to_owned(), |code| words::reason(*code, self.language).to_owned())
    }

    fn flags(&self, flags: &[PartyFlag]) -> String {
        let word = |flag: &PartyFlag| match flag {
            PartyFlag::Deceased => self.pick("DECEASED", "VERSTORBEN"),
            PartyFlag::Blocked => self.pick("BLOCKED", "GESPERRT"),
        };
        flags.iter().map(|flag| format!(" {}", word(flag))).collect()
    }

    fn field(&self, field: PartyField) -> &'static str {
        use PartyField as F;
        let (english, german) = match field {
            F::CustomerNumber => ("customer no", "Kundennummer"),
            F::Salutation => ("salutation", "Anrede"),
            F::Title => ("title", "Titel"),
            F::GivenName => ("given name", "Vorname"),
            F::FamilyName => ("family name", "Nachname"),
            F::BirthName => ("birth name", "Geburtsname"),
            F::Company => ("company", "Firma"),
            F::Department => ("department", "Abteilung"),
            F::BirthDate => ("birth date", "Geburtsdatum"),
            F::Gender => ("gender", "Geschlecht"),
            F::Street => ("street", "Straße"),
            F::HouseNumber => ("house number", "Hausnummer"),
            F::AddressLine2 => ("address line 2", "Adresszusatz"),
            F::PostalCode => ("postal code", "PLZ"),
            F::City => ("city", "Ort"),
            F::State => ("state", "Land/Region"),
            F::Country => ("country", "Land"),
            F::Email => ("e-mail", "E-Mail"),
            F::Phone => ("phone", "Telefon"),
            F::Mobile => ("mobile", "Mobil"),
            F::VatId => ("VAT id", "USt-IdNr."),
            F::InsuranceNumber => ("insurance no", "Versicherten-Nr."),
            F::OfficialId => ("official id", "amtl. Nummer"),
        };
        pick(self.language, english, german)
    }
}

/// The day of a time.
fn day(time: &str) -> &str {
    time.split('T').next().unwrap_or(time)
}

/// How well the two sides agree, at a glance.
fn sign(field: &CaseField) -> &'static str {
    match field.agreement.as_deref() {
        _ if field.order.is_none() || field.candidate.is_none() => "",
        _ if field.order == field.candidate => "=",
        Some("equal" | "variant" | "similar") => "+",
        Some("partial" | "near") => "~",
        _ => "!",
    }
}

fn choice(choice: &Choice) -> String {
    match choice.party().or(choice.article()) {
        Some(named) => format!("{} {named}", choice.as_str()),
        None => choice.as_str().to_owned(),
    }
}

/// Name, birth date and place in one line.
fn party(party: &Party) -> String {
    let address = &party.address;
    let street = [&address.street, &address.house_number].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let place = [&address.postal_code, &address.city].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let born = party.birth_date.map(|date| date.to_string()).unwrap_or_default();
    let parts = [party.display_name(), born, street, place, party.email.clone().unwrap_or_default()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
