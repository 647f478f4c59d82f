//! `intakt today`: what a day brought, and what is still open.

use intakt::desk::{Day, Desk, HeldOrder, NewParty, OpenOrder, SourceDay};
use intakt::master::sqlite::SqliteAddressBook;
use intakt::plan::Class;
use jiff::civil;
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::arguments::{ReportFormat, TodayArguments};
use crate::clock;
use crate::embedded;
use crate::output::Output;
use crate::runs::{json, reader};
use crate::status::{Outcome, Status};

pub(crate) fn run(arguments: &TodayArguments, output: &mut Output) -> Outcome<Status> {
    let (path, now, zone) = (&arguments.db.db, arguments.db.clock.now(), &arguments.report.zone);
    let Some((date, from, until)) = clock::day(arguments.date, now, zone) else {
        output.error("the day is outside the calendar");
        return Err(Status::Usage);
    };
    let database = reader(path, output)?;
    let day = SqliteAddressBook::as_stored(&database)
        .and_then(|address_book| Desk::new(&database, &address_book, now).day(from, until))
        .map_err(|error| embedded::failed(&error, path, output))?;
    match arguments.report.format {
        ReportFormat::Json => json(&day, output),
        ReportFormat::Text => output.data(&text(&day, date, zone)),
    }
    Ok(Status::Done)
}

fn text(day: &Day, date: civil::Date, zone: &TimeZone) -> String {
    let mut lines = vec![date.to_string()];
    if day.sources.is_empty() {
        lines.push("  nothing came in, and nothing is open".to_owned());
    }
    for source in &day.sources {
        lines.extend(of_source(source, zone));
    }
    lines.join("\n")
}

fn of_source(day: &SourceDay, zone: &TimeZone) -> Vec<String> {
    let name = format!("{}/{}", day.account.tenant, day.account.source);
    let unfinished =
        if day.unfinished > 0 { format!(", {} of them broken off", day.unfinished) } else { String::new() };
    let mut lines = vec![String::new(), format!("{name}: {} runs{unfinished}", day.runs)];
    for class in Class::ALL {
        let why: Vec<String> = day
            .reasons
            .iter()
            .filter(|(of, code, _)| of == class.as_str() && code != "filtered")
            .map(|(_, code, count)| format!("{code} {count}"))
            .chain(
                day.filtered
                    .iter()
                    .filter(|_| class == Class::Filtered)
                    .map(|(rule, count)| format!("`{rule}` {count}")),
            )
            .collect();
        lines.push(
            format!("  {:<12}{:>7}  {}", class.as_str(), day.account.of(class), why.join(", ")).trim_end().to_owned(),
        );
    }
    lines.push(format!("  {:<12}{:>7}", "read", day.account.read));
    lines.push(format!("  {:<12}{:>7}", "carried out", day.applied));
    if day.stopped > 0 {
        lines.push(format!("  {:<12}{:>7}", "stopped", day.stopped));
    }
    section(&mut lines, "new customers", day.new_customers.iter().map(party));
    section(&mut lines, "new practitioners", day.new_practitioners.iter().map(party));
    section(&mut lines, "open orders", day.open.iter().map(|order| open(order, zone)));
    section(&mut lines, "held orders", day.held.iter().map(|order| held(order, zone)));
    let questions = day.review.iter().map(|item| {
        let owner = item.owner.as_ref().map(|owner| format!(", {owner}")).unwrap_or_default();
        format!("{} {}: {} ({}){owner}", item.id, item.number.as_deref().unwrap_or("?"), item.question, item.code)
    });
    section(&mut lines, "questions", questions);
    lines
}

fn section(lines: &mut Vec<String>, title: &str, entries: impl Iterator<Item = String>) {
    let entries: Vec<String> = entries.collect();
    if !entries.is_empty() {
        lines.push(format!("  {title}: {}", entries.len()));
        lines.extend(entries.into_iter().map(|entry| format!("    {entry}")));
    }
}

fn party(party: &NewParty) -> String {
    format!("{} {} ({})", party.id, party.name, party.roles.join(", "))
}

fn open(order: &OpenOrder, zone: &TimeZone) -> String {
    let why = reasons(&order.reasons);
    let why = if why.is_empty() { why } else { format!(": {why}") };
    format!("{} {} since {}{why}", order.number, order.state, clock::told(order.since, zone))
}

fn held(order: &HeldOrder, zone: &TimeZone) -> String {
    let number = order.number.as_deref().unwrap_or("?");
    format!("{number} since {}: {}", clock::told(order.since, zone), reasons(&order.reasons))
}

/// The sentences of reasons, which hold no personal data.
pub(crate) fn reasons(reasons: &Value) -> String {
    let texts =
        reasons.as_array().into_iter().flatten().filter_map(|reason| reason.get("text").and_then(Value::as_str));
    texts.collect::<Vec<_>>().join("; ")
}
