//! One run over the orders of one source.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::account::{Account, AccountEntry, Class};
use super::action::{Plan, PlannedOrder, Snapshot, Status};
use super::admission;
use super::amounts;
use super::articles::{ArticlePlanner, arrange};
use super::awaited::reference;
use super::constraints;
use super::document;
use super::draft::Draft;
use super::due::document_date;
use super::judge::{Judge, Newcomers};
use super::notice::{Notice, notices};
use super::outcome::{ActionOutcome, Settlement, settle};
use super::parties::{ContactKey, PartyPlanner, is_forgotten, is_without_customer, open_contacts};
use super::payload::payload_sha256;
use super::question::order_question;
use super::reason::{Reason, ReasonCode};
use super::records::records;
use super::review::{Question, ReviewItem};
use super::rights;
use super::settings::{Settings, SourceSettings, Tasks};
use crate::error::{Code, Position, Problem, Result, Severity};
use crate::event;
use crate::master::{
    ActionKind, ActionRecord, ActionState, AddressBook, Articles, Awaited, Choice, DocumentKind, Ledger,
    MemoryArticles, OrderKey, OrderRecord, OrderState,
};
use crate::order::Order;
use crate::value::DateTime;

/// What the host gives to a run.
pub struct Host<'a> {
    /// Its parties.
    pub address_book: &'a dyn AddressBook,
    /// The matcher over its parties.
    pub judge: Box<dyn Judge + 'a>,
    /// Its articles.
    pub articles: &'a dyn Articles,
    /// The memory of what was planned. For a trial that must leave no trace, give a copy.
    pub ledger: &'a mut dyn Ledger,
}

/// One run: every record of the input goes in, each order comes out as a plan, the account tells that none was lost.
///
/// Nothing that happens to one order changes what is planned for another, but for one thing: a party or article that an
/// earlier order creates is not created again.
pub struct Run<'a> {
    settings: SourceSettings,
    host: Host<'a>,
    newcomers: Box<dyn Newcomers>,
    planned_articles: MemoryArticles,
    /// Where the newcomers and the planned articles are created.
    references: BTreeMap<String, Awaited>,
    /// Where each contact of a company is created.
    contacts: BTreeMap<ContactKey, Awaited>,
    /// What time it is, as the host says.
    now: Option<DateTime>,
    /// The hashes of the orders held in this run, which the ledger lets pass a second time.
    held: BTreeMap<OrderKey, String>,
    account: Account,
}

impl<'a> Run<'a> {
    /// Begins a run over the orders of `source`.
    ///
    /// # Errors
    /// What the ledger or the matcher reports.
    pub fn new(settings: &Settings, source: &str, host: Host<'a>) -> Result<Self> {
        let settings = settings.source(source);
        let mut newcomers = host.judge.newcomers();
        let mut references = BTreeMap::new();
        // Contacts are found below their company, and must not be taken for persons of their own.
        let is_contact = |(awaited, _): &(Awaited, _)| awaited.action.starts_with("contact-");
        let (open, parties): (Vec<_>, Vec<_>) =
            host.ledger.unsettled_parties(&settings.tenant)?.into_iter().partition(is_contact);
        let contacts = open_contacts(&*host.ledger, &open)?;
        for (awaited, mut party) in parties {
            if awaited.order.source != settings.source {
                // Another shop's id says nothing here.
                party.source_id = None;
            }
            let id = reference(&awaited);
            newcomers.add(&id, &party)?;
            references.insert(id, awaited);
        }
        let account =
            Account { tenant: settings.tenant.clone(), source: settings.source.clone(), ..Account::default() };
        let planned_articles = MemoryArticles::default();
        let held = BTreeMap::new();
        Ok(Run { settings, host, newcomers, planned_articles, references, contacts, now: None, held, account })
    }

    /// Says what time it is. Needed where the settings ask for the age of an order, or for documents with the date of the
    /// run; without it such orders are held.
    pub fn set_now(&mut self, now: DateTime) {
        self.now = Some(now);
    }

    /// The settings in force.
    pub fn settings(&self) -> &SourceSettings {
        &self.settings
    }

    /// The account so far.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// Plans one order. Whatever goes wrong is in the plan, which is held then, so that the next order can be planned.
    pub fn plan(&mut self, order: &Order) -> Plan {
        self.account.read += 1;
        let mut plan = self.make(order);
        if let Some(owner) = &self.settings.task_owner {
            plan.review.iter_mut().for_each(|item| item.owner = Some(owner.clone()));
        }
        let own = plan.notices.drain(..).map(|notice| (notice.severity, notice.reason)).collect();
        plan.notices = notices(&plan, own, &self.settings);
        plan.notices.iter().for_each(|notice| self.account.tell(notice));
        let class = match plan.status {
            Status::Planned => Class::Planned,
            Status::Waiting => Class::Waiting,
            Status::Held => Class::Held,
            Status::Skipped => Class::Skipped,
        };
        let reason = plan.reasons.first().map_or("", |reason| reason.code.as_str());
        event::planned(plan.order.number.as_deref().unwrap_or_default(), class.as_str(), reason);
        match plan.reasons.first() {
            Some(reason) if class != Class::Planned => {
                let (number, position) = (plan.order.number.clone(), Some(plan.order.position));
                self.account.count(AccountEntry { class, number, position, reason: reason.clone() });
            }
            _ => self.account.count_planned(),
        }
        plan
    }

    /// Counts a record that a rule of the profile passes over.
    pub fn skip(&mut self, rule: &str, number: Option<&str>, position: Option<Position>) {
        event::left_out(number.unwrap_or_default(), rule);
        let reason = Reason::new(ReasonCode::SkipRule, format!("the rule `{rule}` of the profile passes it over"));
        self.count(Class::Skipped, number, position, reason);
    }

    /// Counts a record that a filter took out.
    pub fn filtered(&mut self, rule: &str, number: Option<&str>, position: Option<Position>) {
        event::left_out(number.unwrap_or_default(), rule);
        let reason = Reason::new(ReasonCode::Filtered, format!("the filter `{rule}` took it out"));
        self.count(Class::Filtered, number, position, reason);
    }

    /// Counts a record that could not be read.
    pub fn unreadable(&mut self, problem: Problem) {
        let position = problem.position();
        self.count(Class::Unreadable, None, position, Reason::from_problem(ReasonCode::Unreadable, problem));
    }

    /// Reports what became of an action while the run goes on; see [`settle`].
    ///
    /// # Errors
    /// As for [`settle`].
    pub fn settle(&mut self, order: &OrderKey, action: &str, outcome: ActionOutcome) -> Result<Settlement> {
        settle(self.host.ledger, order, action, outcome)
    }

    /// Ends the run.
    ///
    /// # Errors
    /// [`Code::PlanAccount`](crate::Code::PlanAccount) when a record was lost or counted twice.
    pub fn finish(self) -> Result<Account> {
        self.account.check()?;
        let Account { source, read, planned, waiting, held, skipped, filtered, unreadable, .. } = &self.account;
        event::run_finished(source, read, planned, waiting, held, skipped, filtered, unreadable);
        Ok(self.account)
    }

    /// Ends the run and compares with the number of records that the reader counted for itself.
    ///
    /// # Errors
    /// [`Code::PlanAccount`](crate::Code::PlanAccount) when a record was lost or counted twice on the way here or in here.
    pub fn finish_counted(mut self, read: u64) -> Result<Account> {
        self.account.read = read;
        self.finish()
    }

    fn count(&mut self, class: Class, number: Option<&str>, position: Option<Position>, reason: Reason) {
        self.account.read += 1;
        self.account.count(AccountEntry { class, number: number.map(str::to_owned), position, reason });
    }

    fn make(&mut self, order: &Order) -> Plan {
        let number = order.number.as_deref().map(str::trim).filter(|number| !number.is_empty()).map(str::to_owned);
        let payload = payload_sha256(order);
        let mut plan = Plan {
            format: Plan::FORMAT,
            order: PlannedOrder {
                tenant: self.settings.tenant.clone(),
                source: self.settings.source.clone(),
                kind: self.settings.document,
                number,
                profile: order.profile.clone(),
                position: order.position,
                payload_sha256: payload.as_ref().cloned().unwrap_or_default(),
            },
            status: Status::Held,
            reasons: Vec::new(),
            snapshot: Snapshot {
                address_book: self.host.address_book.snapshot(),
                articles: self.host.articles.snapshot(),
            },
            parties: Vec::new(),
            rulings: Vec::new(),
            actions: Vec::new(),
            review: Vec::new(),
            rights: Vec::new(),
            adjustments: Vec::new(),
            notices: Vec::new(),
            totals: order.totals.clone(),
            amounts: None,
        };
        let Some(key) = plan.key() else {
            let reason = Reason::new(ReasonCode::NoNumber, "the order has no number, so it cannot be told from others");
            return hold(plan, reason, Question::Mend);
        };
        let earlier = match payload.and_then(|_| self.host.ledger.order(&key)) {
            Ok(earlier) => earlier,
            Err(error) => return hold(plan, failed(error), Question::Mend),
        };
        match self.rejected(&key, &plan.order.payload_sha256, earlier.as_ref()) {
            Ok(None) => {}
            Ok(Some(reason)) => {
                plan.status = Status::Skipped;
                plan.reasons.push(reason);
                return plan;
            }
            Err(error) => return hold(plan, failed(error), Question::Mend),
        }
        if let Some(kind) = admission::message(order, &self.settings) {
            let sha256 = plan.order.payload_sha256.clone();
            match self.message(kind, order, &key, &sha256, earlier.as_ref()) {
                Ok(None) => {}
                Ok(Some((Status::Held, reason))) => return hold(plan, reason, Question::Changed),
                Ok(Some((status, reason))) => {
                    plan.status = status;
                    plan.reasons.push(reason);
                    return plan;
                }
                Err(error) => return hold(plan, failed(error), Question::Mend),
            }
        }
        match self.seen(&key, &plan.order.payload_sha256, order, earlier.as_ref()) {
            Some((Status::Skipped, reason, _)) => {
                plan.status = Status::Skipped;
                plan.reasons.push(reason);
                return plan;
            }
            Some((_, reason, question)) => return hold(plan, reason, question),
            None => {}
        }
        match admission::refused(order, &self.settings, self.now) {
            // Not kept in the ledger: the order is looked at as if for the first time when it is read again.
            Some((Status::Held, reason)) => return hold(plan, reason, Question::Mend),
            Some((status, reason)) => {
                plan.status = status;
                plan.reasons.push(reason);
                return plan;
            }
            None => {}
        }
        let (order, told) = match self.with_early(order, &key) {
            Ok(Some(completed)) => completed,
            Ok(None) => return self.cancelled(plan, key),
            Err(error) => return hold(plan, failed(error), Question::Mend),
        };
        let mut draft = self.draft(&order, &key, earlier.as_ref());
        draft.notices.extend(told.into_iter().map(|reason| (Severity::Warning, reason)));
        self.complete(plan, draft, earlier.as_ref())
    }

    /// An order that the shop has cancelled before it came.
    fn cancelled(&mut self, mut plan: Plan, key: OrderKey) -> Plan {
        let payload_sha256 = plan.order.payload_sha256.clone();
        let record = OrderRecord { key, payload_sha256, state: OrderState::Rejected, actions: Vec::new() };
        if let Err(error) = self.host.ledger.record(record) {
            return hold(plan, failed(error), Question::Mend);
        }
        plan.status = Status::Skipped;
        plan.reasons.push(Reason::new(ReasonCode::Cancelled, "the shop has cancelled the order before it came"));
        plan
    }

    pub(super) fn ledger(&mut self) -> &mut dyn Ledger {
        &mut *self.host.ledger
    }

    pub(super) fn time(&self) -> Option<DateTime> {
        self.now
    }

    /// Whether a clerk has refused the order with this content. The ledger remembers it where nothing of the order was done.
    fn rejected(&mut self, key: &OrderKey, payload: &str, earlier: Option<&OrderRecord>) -> Result<Option<Reason>> {
        let Some(decisions) = self.host.judge.decisions() else { return Ok(None) };
        if decisions.is_empty()? {
            return Ok(None);
        }
        let question = order_question(decisions, key, payload);
        let taken = decisions.in_force(&question.subject)?;
        let refused = taken.iter().any(|one| one.decision.choice == Choice::Reject && one.decision.key == question);
        if !refused {
            return Ok(None);
        }
        if earlier.is_none_or(|earlier| earlier.state == OrderState::Held) {
            let (key, payload_sha256) = (key.clone(), payload.to_owned());
            self.host.ledger.record(OrderRecord {
                key,
                payload_sha256,
                state: OrderState::Rejected,
                actions: Vec::new(),
            })?;
        }
        Ok(Some(Reason::new(ReasonCode::Rejected, "a clerk has refused the order")))
    }

    /// Whether the order was here before, in this run or an earlier one.
    fn seen(
        &self,
        key: &OrderKey,
        payload: &str,
        order: &Order,
        earlier: Option<&OrderRecord>,
    ) -> Option<(Status, Reason, Question)> {
        let held = |code, text: &str, question| Some((Status::Held, Reason::new(code, text), question));
        if let Some(first) = self.held.get(key) {
            if first == payload {
                let reason = Reason::new(ReasonCode::Repeated, "the order stands in this run before and is held there");
                return Some((Status::Skipped, reason, Question::Check));
            }
            let text = "the order stands in this run before with other content";
            return held(ReasonCode::Changed, text, Question::Changed);
        }
        let earlier = earlier?;
        let done = |action: &ActionRecord| matches!(action.state, ActionState::Done { .. });
        let changed = earlier.payload_sha256 != payload;
        let is_forgotten = || order.parties.iter().any(|entry| is_forgotten(&entry.party));
        match earlier.state {
            OrderState::Held => None,
            OrderState::Undone if !changed => {
                let text = "the order was taken back; it is planned again when a clerk says so";
                Some((Status::Skipped, Reason::new(ReasonCode::Undone, text), Question::Check))
            }
            OrderState::Rejected if !changed => {
                let text = "the order was refused, by a clerk or by the shop";
                Some((Status::Skipped, Reason::new(ReasonCode::Rejected, text), Question::Check))
            }
            OrderState::Failed => {
                let has_document =
                    earlier.actions.iter().any(|action| action.kind == ActionKind::CreateDocument && done(action));
                if has_document {
                    let text = "an earlier plan of the order failed after its document had been made";
                    held(ReasonCode::PartlyApplied, text, Question::WasItDone)
                } else if changed && earlier.actions.iter().any(done) {
                    let text = "an earlier plan of the order was carried out in part, and the order has changed since";
                    held(ReasonCode::Changed, text, Question::Changed)
                } else {
                    None
                }
            }
            // A shop that forgets a customer sends his orders again. That is no change of what was ordered.
            state if changed && state != OrderState::Unknown && is_forgotten() => {
                let text =
                    format!("the order is {} already, and the source has made its names unreadable", state.as_str());
                Some((Status::Skipped, Reason::new(ReasonCode::RedactedBySource, text), Question::Check))
            }
            state if changed => {
                let text = format!("the order is {} with other content", state.as_str());
                held(ReasonCode::Changed, &text, Question::Changed)
            }
            OrderState::Unknown => {
                let text = "the host does not know whether the order was carried out";
                held(ReasonCode::OutcomeUnknown, text, Question::WasItDone)
            }
            state => {
                let text = format!("the same order is {} already", state.as_str());
                Some((Status::Skipped, Reason::new(ReasonCode::Known, text), Question::Check))
            }
        }
    }

    /// Everything about the order, with every reason against it.
    fn draft(&mut self, order: &Order, key: &OrderKey, earlier: Option<&OrderRecord>) -> Draft {
        let mut draft = Draft::new(key.clone());
        let errors = order.problems.iter().filter(|problem| problem.severity() == Severity::Error);
        draft.holds.extend(errors.map(|problem| Reason::from_problem(ReasonCode::OrderProblem, problem.clone())));
        if order.lines.is_empty() {
            draft.holds.push(Reason::new(ReasonCode::NoLines, "the order has no lines"));
        }
        let has_debtor = self.settings.forced_debtor.is_some() || self.settings.default_debtor.is_some();
        if is_without_customer(order) && !has_debtor {
            draft.holds.push(Reason::new(ReasonCode::NoParty, "the order names no orderer, patient or payer"));
        }
        for reason in draft.holds.clone() {
            draft.ask(ReviewItem::new(Question::Mend, reason));
        }
        // A miss that holds is an error; one that is a warning says `review`.
        let is_asked =
            |problem: &&Problem| problem.code() == Code::OrderTableMiss && problem.severity() == Severity::Warning;
        for problem in order.problems.iter().filter(is_asked) {
            let reason = Reason::from_problem(ReasonCode::ValueUnknown, problem.clone());
            draft.ask(ReviewItem::new(Question::Check, reason));
        }
        let mut parties = PartyPlanner {
            settings: &self.settings,
            address_book: self.host.address_book,
            judge: self.host.judge.as_ref(),
            ledger: &*self.host.ledger,
            newcomers: self.newcomers.as_mut(),
            references: &mut self.references,
            contacts: &mut self.contacts,
        };
        let of_roles = parties.plan(order, earlier, &mut draft).map_err(|error| fail(&mut draft, error));
        let decisions = self.host.judge.decisions();
        let undecided = decisions.map_or(Ok(true), |decisions| decisions.is_empty());
        let mut articles = ArticlePlanner {
            settings: &self.settings,
            articles: self.host.articles,
            ledger: &*self.host.ledger,
            decisions,
            undecided: undecided.unwrap_or_else(|error| {
                fail(&mut draft, error);
                true
            }),
            planned: &mut self.planned_articles,
            references: &mut self.references,
        };
        let arranged = match arrange(order, self.settings.bundles, &draft.next_id("document")) {
            Ok((arranged, adjustments)) => {
                draft.adjustments.extend(adjustments);
                arranged
            }
            Err(reason) => {
                draft.hold(reason);
                Cow::Borrowed(order)
            }
        };
        let order = arranged.as_ref();
        let of_lines = match self.settings.document {
            DocumentKind::FinancialMutation => Ok(vec![None; order.lines.len()]),
            _ => articles.plan(order, &mut draft).map_err(|error| fail(&mut draft, error)),
        };
        let date = document_date(self.settings.document_date, order, self.now).map_err(|missing| {
            let text = format!("the date of the document is not known: {missing}");
            let hint = "complete the order, pass the time to the run, or choose another `document.date`";
            draft.hold(Reason::hold(ReasonCode::DateMissing, text, order.position, hint));
        });
        let is_invoice = key.kind == DocumentKind::Invoice;
        let amounts = amounts::assess(order, &self.settings.amounts, is_invoice);
        draft.amounts = amounts.amounts;
        amounts.findings.into_iter().for_each(|finding| draft.found(finding));
        if let (Ok(of_roles), Ok(of_lines), Ok(date), true) = (of_roles, of_lines, date, draft.holds.is_empty()) {
            document::plan(order, &self.settings, &of_roles, &of_lines, date, &amounts.receipts, &mut draft);
            let tested = constraints::apply(&self.settings.constraints, self.host.address_book, &mut draft);
            for violation in tested.unwrap_or_else(|error| {
                fail(&mut draft, error);
                Vec::new()
            }) {
                let asked = articles.misfit(violation, &of_lines, order, &mut draft);
                asked.unwrap_or_else(|error| fail(&mut draft, error));
            }
            self.check_rights(order, &mut draft);
        }
        draft
    }

    /// Holds the order for rights that its plan needs and that are not granted.
    fn check_rights(&self, order: &Order, draft: &mut Draft) {
        draft.rights = rights::needed(&draft.actions);
        let missing = draft.rights.iter().filter(|right| !self.settings.rights.contains(right));
        let missing: Vec<&str> = missing.map(|right| right.as_str()).collect();
        if !missing.is_empty() {
            let text = format!("the plan needs rights that are not granted: {}", missing.join(", "));
            let hint = "grant them in `rights`, or have somebody carry the order out who has them";
            draft.hold(Reason::hold(ReasonCode::RightMissing, text, order.position, hint));
        }
    }

    /// Makes the plan of the draft and keeps it in the ledger.
    fn complete(&mut self, mut plan: Plan, mut draft: Draft, earlier: Option<&OrderRecord>) -> Plan {
        let status = match (draft.holds.is_empty(), draft.waits.is_empty()) {
            (false, _) => Status::Held,
            (true, false) => Status::Waiting,
            (true, true) => Status::Planned,
        };
        let state = match status {
            Status::Planned => OrderState::Planned,
            Status::Waiting => OrderState::Waiting,
            Status::Held | Status::Skipped => OrderState::Held,
        };
        let actions = if status == Status::Held { Vec::new() } else { records(&draft) };
        // What a failed plan created is remembered for as long as no other plan takes its place.
        let keep = state == OrderState::Held && earlier.is_some_and(|earlier| earlier.state == OrderState::Failed);
        if !keep {
            let payload_sha256 = plan.order.payload_sha256.clone();
            let record = OrderRecord { key: draft.key.clone(), payload_sha256, state, actions };
            if let Err(error) = self.host.ledger.record(record) {
                fail(&mut draft, error);
            }
        }
        plan.status = if draft.holds.is_empty() { status } else { Status::Held };
        plan.reasons = match plan.status {
            Status::Waiting => std::mem::take(&mut draft.waits),
            Status::Planned => vec![Reason::new(ReasonCode::Ready, "everything needed is known")],
            Status::Held | Status::Skipped => std::mem::take(&mut draft.holds),
        };
        if plan.status == Status::Held {
            self.take_back(&mut draft);
            self.held.insert(draft.key.clone(), plan.order.payload_sha256.clone());
        } else if self.settings.tasks == Tasks::All {
            let reason = Reason::new(ReasonCode::EveryOrder, "the settings ask for every order to be looked at");
            draft.ask(ReviewItem::new(Question::Check, reason));
        }
        plan.parties = draft.parties;
        plan.rulings = draft.rulings;
        plan.actions = draft.actions;
        plan.review = draft.review;
        plan.rights = draft.rights;
        plan.adjustments = draft.adjustments;
        let notice = |(severity, reason)| Notice { reason, severity, to: Vec::new(), channels: Vec::new() };
        plan.notices = draft.notices.into_iter().map(notice).collect();
        plan.amounts = draft.amounts;
        plan
    }

    /// A held order creates nothing, so nothing may refer to what it would have created.
    fn take_back(&mut self, draft: &mut Draft) {
        for id in draft.added_parties.drain(..) {
            self.newcomers.remove(&id);
            self.references.remove(&id);
        }
        for id in draft.added_articles.drain(..) {
            self.planned_articles.remove(&id);
            self.references.remove(&id);
        }
        for contact in draft.added_contacts.drain(..) {
            self.contacts.remove(&contact);
        }
        draft.actions.clear();
        draft.adjustments.clear();
        for party in &mut draft.parties {
            party.action = None;
        }
    }
}

fn hold(mut plan: Plan, reason: Reason, question: Question) -> Plan {
    let item = ReviewItem::new(question, reason.clone());
    plan.review.push(ReviewItem { id: "review-1".to_owned(), order: plan.key(), ..item });
    plan.reasons.push(reason);
    plan
}

fn failed(error: crate::Error) -> Reason {
    Reason::from_problem(ReasonCode::HostFailed, error.into_problem())
}

fn fail(draft: &mut Draft, error: crate::Error) {
    let reason = failed(error);
    draft.ask(ReviewItem::new(Question::Mend, reason.clone()));
    draft.holds.push(reason);
}
