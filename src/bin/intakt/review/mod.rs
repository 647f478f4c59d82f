//! `intakt review`: the questions of orders, and a clerk's answers.

pub(crate) mod arguments;
mod text;
mod undo;
mod work;

use std::path::Path;

use intakt::Code;
use intakt::desk::{Desk, Planning, ReviewFilter, ReviewState};
use intakt::master::sqlite::SqliteAddressBook;
use intakt::master::{Choice, Decisions, Lease, Leases, PartyFlag};
use intakt::plan::{Settings, Status as PlanStatus};
use serde::Serialize;

use arguments::{Common, Filter, ReviewArguments, ReviewCommand, Selection};
pub(crate) use undo::undo;

use crate::clock;
use crate::embedded;
use crate::files;
use crate::import;
use crate::output::Output;
use crate::runs;
use crate::status::{Outcome, Status};
use crate::weights;
use text::Text;

/// How many parties a search shows.
const FOUND: usize = 50;

/// How long the lease of a source lasts that orders are carried out for, in seconds.
const LEASE: i64 = 600;

/// What a clerk works with.
struct Clerk<'c, 'd> {
    desk: Desk<'d>,
    decisions: &'d dyn Decisions,
    planning: Planning<'c>,
    by: String,
    apply: bool,
    json: bool,
    text: Text<'c>,
}

pub(crate) fn run(arguments: &ReviewArguments, output: &mut Output) -> Outcome<Status> {
    let common = &arguments.common;
    let Some(path) = &common.db else {
        output.error("name the database: --db FILE");
        return Err(Status::Usage);
    };
    let settings = import::settings(common.settings.as_deref(), output)?;
    let weights = weights::given(&common.weights(), output)?;
    let listing = ReviewCommand::List(Filter::default());
    let command = arguments.command.as_ref().unwrap_or(&listing);
    let only_reads = matches!(
        command,
        ReviewCommand::List(_)
            | ReviewCommand::Show { .. }
            | ReviewCommand::Search { .. }
            | ReviewCommand::Decisions { .. }
    );
    if only_reads {
        let database = runs::reader(path, output)?;
        let book = SqliteAddressBook::as_stored(&database).map_err(|error| told(&error, path, output))?;
        let store = &database;
        let desk = Desk::new(&database, &book, common.clock().now());
        let clerk = clerk(common, desk, &store, &settings, weights);
        return with(clerk, command, path, output);
    }
    if !path.exists() {
        output.error(&format!("{} does not exist", path.display()));
        return Err(Status::Io);
    }
    let _lock = files::lock(path, output)?;
    let database = embedded::open(path, false, output)?;
    let country = settings.source("").match_settings().country;
    let book = embedded::address_book(&database, &country, path, output)?;
    let now = common.clock().now();
    let leases =
        if common.apply { leased(&database, now).map_err(|error| told(&error, path, output))? } else { Vec::new() };
    let store = &database;
    let desk = Desk::new(&database, &book, now);
    let done = with(clerk(common, desk, &store, &settings, weights), command, path, output);
    for lease in leases {
        let given_back = (&mut &database).give_back(&lease.name, &lease.owner);
        given_back.map_err(|error| told(&error, path, output))?;
    }
    done
}

fn clerk<'c, 'd>(
    common: &'c Common,
    desk: Desk<'d>,
    decisions: &'d dyn Decisions,
    settings: &'c Settings,
    weights: Option<intakt::matching::Weights>,
) -> Clerk<'c, 'd> {
    let now = clock::zone("Europe/Berlin").ok().and_then(|zone| common.clock().on_the_wall(&zone));
    let user = || std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default();
    Clerk {
        desk,
        decisions,
        planning: Planning { settings, weights, now },
        by: common.by.clone().unwrap_or_else(user),
        apply: common.apply,
        json: common.json,
        text: Text { language: common.language.into(), zone: &common.zone },
    }
}

/// Nobody else takes in orders of these sources while some of them are carried out.
fn leased(database: &intakt::master::sqlite::Database, now: i64) -> intakt::Result<Vec<Lease>> {
    let book = SqliteAddressBook::as_stored(database)?;
    let mut names: Vec<String> = Desk::new(database, &book, now)
        .kept_orders()?
        .iter()
        .map(|order| format!("import {}/{}", order.tenant, order.source))
        .collect();
    names.sort_unstable();
    names.dedup();
    let mut leases = Vec::new();
    for name in names {
        let lease = Lease { name, owner: "review".to_owned(), expires: now + LEASE };
        if let Some(other) = (&mut &*database).take(lease.clone(), now)? {
            for lease in leases.iter().map(|lease: &Lease| lease.name.as_str()) {
                (&mut &*database).give_back(lease, "review")?;
            }
            let message = format!("the machine `{}` takes in the orders of a source", other.owner);
            let problem = intakt::Problem::new(Code::StoreLease, message);
            return Err(problem.hint("wait until it is done, or up to ten minutes").into());
        }
        leases.push(lease);
    }
    Ok(leases)
}

fn with(mut clerk: Clerk<'_, '_>, command: &ReviewCommand, path: &Path, output: &mut Output) -> Outcome<Status> {
    clerk.follow(command, output).map_err(|error| told(&error, path, output))
}

/// Tells an error. What cannot be decided is the caller's mistake, not the file's.
fn told(error: &intakt::Error, path: &Path, output: &mut Output) -> Status {
    match (embedded::failed(error, path, output), error.code()) {
        (_, Code::PlanDecision | Code::PlanOutcome) => Status::Usage,
        (status, _) => status,
    }
}

impl Filter {
    fn filter(&self) -> ReviewFilter {
        ReviewFilter {
            state: self.state.as_deref().and_then(ReviewState::from_word),
            source: self.source.clone(),
            number: self.number.clone(),
            question: self.kind.clone(),
            code: self.reason.clone(),
            owner: self.owner.clone(),
            candidate: self.candidate.clone(),
            like: self.like,
        }
    }
}

/// A decision and the plans that follow from it.
#[derive(Serialize)]
struct Answered<'a> {
    decided: &'a [intakt::desk::Decided],
    planned: &'a [intakt::desk::Replanned],
}

impl Clerk<'_, '_> {
    fn follow(&mut self, command: &ReviewCommand, output: &mut Output) -> intakt::Result<Status> {
        if let Some((choice, selection)) = command.answer() {
            return self.answer(&choice, selection, output);
        }
        match command {
            ReviewCommand::List(filter) => {
                let rows = self.desk.reviews(&filter.filter())?;
                if self.json {
                    rows.iter().for_each(|row| runs::json(row, output));
                } else {
                    output.data(&self.text.list(&rows));
                }
            }
            ReviewCommand::Show { id } => {
                let case = self.desk.review_case(*id, self.planning.settings)?;
                if self.json { runs::json(&case, output) } else { output.data(&self.text.case(&case)) }
            }
            ReviewCommand::Search { articles: true, words } => {
                let found = self.desk.search_articles(&words.join(" "), FOUND)?;
                if self.json {
                    found.iter().for_each(|one| runs::json(one, output));
                } else {
                    output.data(&self.text.articles(&found, FOUND));
                }
            }
            ReviewCommand::Search { articles: false, words } => {
                let found = self.desk.search_parties(&words.join(" "), FOUND)?;
                if self.json {
                    found.iter().for_each(|one| runs::json(one, output));
                } else {
                    output.data(&self.text.found(&found, FOUND));
                }
            }
            ReviewCommand::Work(filter) => return work::work(self, &filter.filter(), output),
            ReviewCommand::Take { ids } => {
                ids.iter().try_for_each(|id| self.desk.take_review(*id, &self.by))?;
            }
            ReviewCommand::Release { ids } => ids.iter().try_for_each(|id| self.desk.lay_back_review(*id))?,
            ReviewCommand::Done { ids } => {
                ids.iter().try_for_each(|id| self.desk.close_review(*id, &self.by))?;
            }
            ReviewCommand::Never { question, party, other } => {
                let pair = match (question, party) {
                    (Some(question), _) => self.desk.never(*question, other, &self.by)?,
                    (None, Some(party)) => self.desk.never_same(party, other, &self.by)?,
                    (None, None) => return Ok(Status::Usage),
                };
                output.data(&self.text.pair(pair));
            }
            ReviewCommand::Allow { pair } => self.desk.revoke_never(*pair, &self.by)?,
            ReviewCommand::Decisions { most } => {
                let history = self.decisions.history(*most)?;
                if self.json {
                    history.iter().for_each(|one| runs::json(one, output));
                } else {
                    history.iter().for_each(|one| output.data(&self.text.decision(one)));
                }
            }
            ReviewCommand::Revoke { decision } => {
                let revoked = self.desk.revoke_decision(*decision, &self.by, &self.planning, self.apply)?;
                if self.json {
                    runs::json(&revoked, output);
                } else {
                    output.data(&self.text.revoked(&revoked, self.apply));
                }
                let partly = revoked.orders.iter().any(|order| !order.whole);
                return Ok(if partly { Status::Attention } else { Status::Done });
            }
            ReviewCommand::Plan => {
                let orders = self.desk.kept_orders()?;
                let planned = self.desk.plan_again(&orders, &self.planning, self.apply)?;
                if self.json {
                    planned.iter().for_each(|one| runs::json(one, output));
                } else {
                    planned.iter().for_each(|one| output.data(&self.text.planned(one)));
                    self.text.note_apply(self.apply, &planned, output);
                }
                return Ok(status(&planned));
            }
            ReviewCommand::Flag { party, deceased, blocked } => {
                let said = [(PartyFlag::Deceased, deceased), (PartyFlag::Blocked, blocked)];
                let flags: Vec<PartyFlag> = said.into_iter().filter(|(_, said)| **said).map(|(flag, _)| flag).collect();
                self.desk.flag_party(party, &flags)?;
            }
            // An answer was followed above.
            _ => {}
        }
        Ok(Status::Done)
    }

    fn answer(&mut self, choice: &Choice, selection: &Selection, output: &mut Output) -> intakt::Result<Status> {
        let ids = if selection.bulk {
            let rows = self.desk.reviews(&selection.filter.filter())?;
            rows.into_iter().filter(|row| row.takes(choice)).map(|row| row.id).collect()
        } else {
            selection.ids.clone()
        };
        if selection.preview {
            let preview = self.desk.preview(&ids, choice, &self.by, &self.planning)?;
            if self.json {
                runs::json(&preview, output)
            } else {
                output.data(&self.text.preview(&preview))
            }
            return Ok(Status::Done);
        }
        self.decide(&ids, choice, output)
    }

    /// Decides, plans again what waited for it, and tells both.
    pub(super) fn decide(&mut self, ids: &[i64], choice: &Choice, output: &mut Output) -> intakt::Result<Status> {
        let decided = self.desk.decide_all(ids, choice, &self.by)?;
        let mut orders: Vec<_> = decided.iter().flat_map(|one| one.orders.iter().cloned()).collect();
        orders.sort_unstable();
        orders.dedup();
        let planned = self.desk.plan_again(&orders, &self.planning, self.apply)?;
        if self.json {
            runs::json(&Answered { decided: &decided, planned: &planned }, output);
        } else {
            decided.iter().for_each(|one| output.data(&self.text.decided(one, choice)));
            planned.iter().for_each(|one| output.data(&self.text.planned(one)));
            self.text.note_apply(self.apply, &planned, output);
        }
        Ok(status(&planned))
    }
}

/// Whether something is still held.
fn status(planned: &[intakt::desk::Replanned]) -> Status {
    let open = |one: &intakt::desk::Replanned| {
        let stopped = matches!(one.applied, Some(intakt::desk::Applied::Stopped { .. }));
        stopped || matches!(one.status, PlanStatus::Held | PlanStatus::Waiting)
    };
    if planned.iter().any(open) { Status::Attention } else { Status::Done }
}
