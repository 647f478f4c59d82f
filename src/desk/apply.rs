//! Carrying out a plan: all of it or nothing.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Desk;
use crate::error::{Code, Kind, Problem, Result};
use crate::master::sqlite::{NewDocument, NewPayment, Origin, VersionedParty};
use crate::master::{ActionState, Article, ArticleKey, Articles, Ledger, OrderKey, OrderState};
use crate::order::{Content, Role};
use crate::plan::{
    Action, ActionOutcome, Document, FieldChange, NewArticle, Numbering, Operation, Plan, Reason, ReasonCode,
    Settlement, Status, begin, commit, reserve, settle_all,
};

/// What became of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "applied", rename_all = "snake_case")]
pub enum Applied {
    /// It is carried out.
    Done {
        /// The number of the document.
        number: String,
        /// What followed for other orders.
        settlement: Settlement,
    },
    /// It was not to be carried out: it holds or skips its order, or still waits for another one.
    NotDue,
    /// It was stopped and nothing of it was done. The order is planned anew when it is read again.
    Stopped {
        /// The action that could not be carried out.
        action: String,
        /// Why; [`Code::PlanStale`] if the data have changed since the plan was made.
        problem: Problem,
    },
}

/// Why an action ends the whole plan.
enum Stop {
    /// An action of the plan does not fit the data.
    Plan(String, Problem),
    /// The database failed.
    Store(crate::Error),
}

impl From<crate::Error> for Stop {
    fn from(error: crate::Error) -> Self {
        Stop::Store(error)
    }
}

/// Why one action cannot be carried out.
enum Misfit {
    Plan(Problem),
    Store(crate::Error),
}

impl From<crate::Error> for Misfit {
    fn from(error: crate::Error) -> Self {
        Misfit::Store(error)
    }
}

type Step<T> = std::result::Result<T, Misfit>;

fn stale(message: impl Into<String>) -> Misfit {
    Misfit::Plan(Problem::new(Code::PlanStale, message).hint("read the order again; it is planned on the present data"))
}

/// The ids of actions, and what each made or used.
type Outcomes = Vec<(String, Option<String>)>;

/// What the actions done so far yield.
#[derive(Default)]
struct Yields {
    ids: BTreeMap<String, String>,
    document: Option<(i64, String)>,
}

impl Yields {
    fn id(&self, action: &str) -> Option<&str> {
        self.ids.get(action).map(String::as_str)
    }
}

impl Desk<'_> {
    /// Carries out a plan in three steps, each a transaction: the ledger says that the order is begun, the master gets
    /// everything that the plan says or nothing, the ledger says what became of it. After a crash in between,
    /// [`Desk::recover`] asks the master.
    ///
    /// The versions that the plan names are compared with those of the master. Changes that earlier plans of the same run have
    /// made do not make it stale.
    ///
    /// # Errors
    /// What the database reports. The order may stay begun then.
    pub fn apply(&mut self, plan: &Plan) -> Result<Applied> {
        let mut ledger = self.ledger();
        let order = match (plan.status, plan.key()) {
            (Status::Planned, Some(order)) => order,
            // It may have got what it waited for since it was planned.
            (Status::Waiting, Some(order)) => match ledger.order(&order)? {
                Some(record) if record.state == OrderState::Planned => order,
                _ => return Ok(Applied::NotDue),
            },
            _ => return Ok(Applied::NotDue),
        };
        begin(&mut ledger, &order)?;
        let written = self.database.change_or_stop(|_| self.write(plan, &order, &ledger));
        match written {
            Ok((outcomes, number)) => {
                let done = outcomes.iter().map(|(id, made)| (id.as_str(), ActionOutcome::Done { id: made.clone() }));
                let settlement = self.database.change(|_| {
                    let settlement = settle_all(&mut ledger, &order, done)?;
                    self.keep_journal(plan, &order)?;
                    Ok(settlement)
                })?;
                if let Some(run) = &mut self.run {
                    run.applied += 1;
                }
                Ok(Applied::Done { number, settlement })
            }
            Err(Stop::Store(error)) => Err(error),
            Err(Stop::Plan(action, problem)) => {
                let outcome = ActionOutcome::Failed { reason: problem.message().to_owned() };
                let code = if problem.code() == Code::PlanStale { ReasonCode::Stale } else { ReasonCode::HostFailed };
                let reason = Reason::from_problem(code, problem.clone());
                self.database.change(|_| {
                    settle_all(&mut ledger, &order, [(action.as_str(), outcome)])?;
                    self.set_reasons(&order, &[reason])
                })?;
                if let Some(run) = &mut self.run {
                    run.stopped += 1;
                }
                Ok(Applied::Stopped { action, problem })
            }
        }
    }

    /// Carries out every action in the order of the plan, each after all that it depends on. What each yielded, and the number
    /// of the document.
    fn write(
        &self,
        plan: &Plan,
        order: &OrderKey,
        ledger: &dyn Ledger,
    ) -> std::result::Result<(Outcomes, String), Stop> {
        let mut yields = Yields::default();
        let mut outcomes = Vec::new();
        for action in &plan.actions {
            let made = self.act(action, plan, order, ledger, &mut yields).map_err(|misfit| match misfit {
                Misfit::Plan(problem) => Stop::Plan(action.id.clone(), problem),
                Misfit::Store(error) => Stop::Store(error),
            })?;
            if let Some(id) = &made {
                yields.ids.insert(action.id.clone(), id.clone());
            }
            // What another order creates was settled with that order.
            if !matches!(action.operation, Operation::AwaitParty { .. } | Operation::AwaitArticle { .. }) {
                outcomes.push((action.id.clone(), made));
            }
        }
        let Some((document, number)) = yields.document else {
            let problem = Problem::new(Code::PlanOutcome, "the plan makes no document");
            return Err(Stop::Plan(plan.actions.first().map(|action| action.id.clone()).unwrap_or_default(), problem));
        };
        self.documents().set_outcomes(document, &outcomes)?;
        Ok((outcomes, number))
    }

    /// Carries out one action; the id of what was made or used.
    fn act(
        &self,
        action: &Action,
        plan: &Plan,
        order: &OrderKey,
        ledger: &dyn Ledger,
        yields: &mut Yields,
    ) -> Step<Option<String>> {
        match &action.operation {
            Operation::LinkParty { party, version } => {
                self.check_party(party, *version)?;
                Ok(Some(party.clone()))
            }
            Operation::CreateParty { party, number } => {
                let roles: Vec<Role> = plan
                    .parties
                    .iter()
                    .filter(|entry| entry.action.as_ref() == Some(&action.id))
                    .flat_map(|entry| entry.roles.iter().copied())
                    .collect();
                let (tenant, source) = (order.tenant.as_str(), order.source.as_str());
                let origin = Origin { tenant, source, roles: &roles, created: self.now };
                let id = self.number(number.as_ref(), order, action, &mut |id| self.address_book.has(id))?;
                if let Some(id) = &id
                    && self.address_book.has(id)?
                {
                    return Err(stale("there is a party of the number that the settings give the new one"));
                }
                let mut party = party.as_ref().clone();
                party.customer_number = id.clone().or(party.customer_number);
                Ok(Some(self.address_book.create(id, &party, origin, self.run_id())?))
            }
            Operation::LinkContact { party, contact, version } => {
                let company = yields.id(party).ok_or_else(|| stale("the company of a contact is not there"))?;
                match self.address_book.contact(contact)? {
                    Some((of, now)) if of == company && version.is_none_or(|version| version == now) => {
                        Ok(Some(contact.clone()))
                    }
                    _ => Err(stale("a contact has changed since the plan was made")),
                }
            }
            Operation::CreateContact { party, contact } => {
                let company = yields.id(party).ok_or_else(|| stale("the company of a contact is not there"))?;
                Ok(Some(self.address_book.create_contact(company, contact)?))
            }
            Operation::UpdateParty { party, version, fields } => {
                self.update_party(party, *version, fields)?;
                Ok(Some(party.clone()))
            }
            Operation::AwaitParty { .. } | Operation::AwaitArticle { .. } => {
                let record = ledger.order(order)?;
                let state = record.as_ref().and_then(|record| record.action(&action.id)).map(|action| &action.state);
                match state {
                    Some(ActionState::Done { id: Some(id) }) => Ok(Some(id.clone())),
                    _ => Err(stale("what another order was to create is not there")),
                }
            }
            Operation::CheckArticle { article, version } => {
                let known = self.articles().article(article)?;
                match (known, version) {
                    (Some(known), Some(version)) if known.version != *version => {
                        Err(stale("an article has changed since the plan was made"))
                    }
                    (Some(_), _) => Ok(Some(article.clone())),
                    // There were no articles to look into, and there are none.
                    (None, None) if self.articles().is_empty()? => Ok(Some(article.clone())),
                    (None, _) => Err(stale("an article that the plan names is not there")),
                }
            }
            Operation::CreateArticle { article } => self.create_article(article).map(Some),
            Operation::UsePlaceholder { number } => {
                let found = self.articles().find(ArticleKey::Number(number))?;
                match found.as_slice() {
                    [only] => Ok(Some(only.id.clone())),
                    [] if self.articles().is_empty()? => Ok(Some(number.clone())),
                    _ => Err(stale("there is not exactly one article with the number of the placeholder")),
                }
            }
            Operation::CreateDocument { document } => {
                let kind = document.kind;
                let mut is_taken = |number: &str| self.documents().has_number(kind, number);
                let number = self.number(document.number.as_ref(), order, action, &mut is_taken)?;
                let made = self.create_document(document, number.as_deref(), order, yields)?;
                let number = made.1.clone();
                yields.document = Some(made);
                Ok(Some(number))
            }
            Operation::AddPayment { payment, purpose, .. } => {
                let amount = payment.amount.map(|amount| amount.to_string());
                let (purpose, data) = (json(purpose)?, json(payment)?);
                let new = NewPayment {
                    amount: amount.as_deref(),
                    method: payment.method.as_deref(),
                    purpose: purpose.trim_matches('"'),
                    data: &data,
                };
                Ok(Some(self.documents().add_payment(document_of(yields)?, &action.id, &new)?.to_string()))
            }
            Operation::AddAttachment { attachment, content_sha256, .. } => {
                let content = match &attachment.content {
                    Content::Bytes(bytes) => Some(bytes.as_slice()),
                    Content::Missing | Content::Reference(_) => None,
                };
                let (document, data) = (document_of(yields)?, json(attachment)?);
                let sha256 = content_sha256.as_deref();
                let id = self.documents().add_attachment(document, &action.id, &data, sha256, content)?;
                Ok(Some(id.to_string()))
            }
            // The ledger remembers it when the outcome is reported.
            Operation::CrossReference { party, .. } => match yields.id(party) {
                Some(_) => Ok(None),
                None => Err(stale("the party of a cross-reference is not there")),
            },
        }
    }

    /// The party is there, in the version that the plan was made on, or in one that plans of this run have made of it.
    fn check_party(&self, id: &str, version: Option<u64>) -> Step<VersionedParty> {
        let Some(known) = self.address_book.versioned(id)? else {
            return Err(stale("a party that the plan names is not there"));
        };
        let changed_here = match (known.changed, self.run_id()) {
            (Some((run, before)), Some(ours)) if run == ours => Some(before),
            _ => None,
        };
        let fits = version.is_none_or(|version| {
            version == known.version || changed_here.is_some_and(|before| (before..known.version).contains(&version))
        });
        if fits { Ok(known) } else { Err(stale("a party has changed since the plan was made")) }
    }

    fn update_party(&self, id: &str, version: u64, fields: &[FieldChange]) -> Step<()> {
        let known = self.check_party(id, Some(version))?;
        let mut party = known.party.clone();
        for change in fields {
            let present = change.field.get(&party);
            // An earlier plan of this run may have written the same field: the same is no news, another value is not to be
            // written over.
            if present == change.new {
                continue;
            }
            if present != change.old {
                let message =
                    format!("the field `{}` of a party has changed since the plan was made", change.field.as_str());
                return Err(stale(message));
            }
            change.field.set(&mut party, change.new.as_deref().unwrap_or_default()).map_err(|expected| {
                let message = format!("the field `{}` of a party cannot be written", change.field.as_str());
                Misfit::Plan(Problem::new(Code::PlanOutcome, message).expected(expected))
            })?;
        }
        if party != known.party {
            self.address_book.replace(id, &known, &party, self.run_id())?;
        }
        Ok(())
    }

    fn create_article(&self, new: &NewArticle) -> Step<String> {
        if self.articles().article(&new.number)?.is_some() {
            return Err(stale("an article that was to be created is there already"));
        }
        let NewArticle { number, name, gtin, pzn, price, tax_rate, unit, .. } = new.clone();
        let article = Article { id: number.clone(), version: 1, number, name, gtin, pzn, price, tax_rate, unit };
        self.articles().upsert(&article)?;
        Ok(article.id)
    }

    /// The number that the plan gives, or names a range for. It is drawn and kept in the transaction that writes what it is for,
    /// so that nothing has to be given back.
    fn number(
        &self,
        numbering: Option<&Numbering>,
        order: &OrderKey,
        action: &Action,
        is_taken: &mut dyn FnMut(&str) -> Result<bool>,
    ) -> Step<Option<String>> {
        match numbering {
            None => Ok(None),
            Some(Numbering::Source { number }) => Ok(Some(number.clone())),
            Some(Numbering::Range { range: name }) => {
                let Some(range) = self.ranges.get(name) else {
                    let message = format!("the desk has no range `{name}`");
                    return Err(Misfit::Plan(
                        Problem::new(Code::PlanOutcome, message).hint("give it the settings' ranges"),
                    ));
                };
                // A hash for a name: the order of a person who is erased leaves no number here.
                let holder = self.documents().holder(order, &action.id);
                let mut numbers = self.database;
                let drawn = reserve(&mut numbers, &order.tenant, range, &holder, is_taken)
                    .and_then(|_| commit(&mut numbers, &order.tenant, range, &holder));
                // A range that is at its end is no fault of the database.
                drawn.map(Some).map_err(|error| match error.code().kind() {
                    Kind::Plan => Misfit::Plan(error.into_problem()),
                    _ => Misfit::Store(error),
                })
            }
        }
    }

    fn create_document(
        &self,
        document: &Document,
        number: Option<&str>,
        order: &OrderKey,
        yields: &Yields,
    ) -> Step<(i64, String)> {
        let data = json(document)?;
        let id = |action: &Option<String>| action.as_deref().and_then(|action| yields.id(action));
        let parties: Vec<(Role, Option<&str>, Option<&str>)> =
            document.parties.iter().map(|party| (party.role, id(&party.action), id(&party.contact))).collect();
        let lines: Vec<Option<&str>> = document.lines.iter().map(|line| id(&line.article_action)).collect();
        let date = document.date.map(|date| date.to_string());
        let new = NewDocument {
            order,
            number,
            date: date.as_deref(),
            currency: document.currency.as_deref(),
            data: &data,
            parties: &parties,
            lines: &lines,
            created: self.now,
            run: self.run_id(),
        };
        if self.documents().of_order(order)?.is_some() {
            let message = "the order has a document already";
            return Err(Misfit::Plan(Problem::new(Code::PlanOutcome, message).hint("read the order again")));
        }
        Ok(self.documents().create(&new)?)
    }

    fn run_id(&self) -> Option<i64> {
        self.run.as_ref().map(|run| run.id)
    }
}

fn document_of(yields: &Yields) -> Step<i64> {
    let document = yields.document.as_ref().map(|(id, _)| *id);
    document.ok_or_else(|| Misfit::Plan(Problem::new(Code::PlanOutcome, "the document is not made yet")))
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value)
        .map_err(|_| Problem::new(Code::PlanJson, "a document cannot be written as JSON").into())
}
