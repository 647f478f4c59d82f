//! The bundle itself: made of a tape, written as JSON, planned again.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::fields::{learn, replace};
use super::replace::Replacer;
use super::replay::{Replay, ReplayLedger};
use super::shape::shape;
use super::tape::{Answers, Tape};
use crate::error::{Code, Problem, Result};
use crate::json::{from_value, to_value};
use crate::master::{ActionState, Article, MemoryLedger, OrderRecord};
use crate::matching::Verdict;
use crate::order::Order;
use crate::plan::{Host, InForce, Plan, Run, SettingLayer, SettingValue, Settings, payload_sha256};
use crate::value::DateTime;

/// Orders, settings and answers of a host without the persons in them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// `intakt-support/1`.
    format: String,
    /// The version of Intakt that made it.
    intakt: String,
    source: String,
    /// What time it was, as the host said.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    now: Option<String>,
    /// Every setting in force that is not the default, as TOML.
    settings: String,
    /// The profile that read the orders, and those that it lies over.
    profiles: Vec<ProfileText>,
    orders: Vec<Planned>,
    answers: Answers,
}

/// A profile as TOML.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileText {
    id: String,
    toml: String,
}

/// An order, the plan that is made of it now that it is nobody's, and the shape of the plan that was made of the real one.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Planned {
    order: Value,
    plan: Value,
    shape: Value,
}

/// What a run was made with.
pub struct Made<'m> {
    /// The settings.
    pub settings: &'m Settings,
    /// The shop.
    pub source: &'m str,
    /// What time the run was told it is.
    pub now: Option<DateTime>,
    /// The profiles that read the orders: their ids and texts.
    pub profiles: &'m [(String, String)],
}

/// An order that was planned again.
#[derive(Clone, Debug, PartialEq)]
pub struct Replayed {
    /// Its number.
    pub number: Option<String>,
    /// The plan.
    pub plan: Plan,
    /// Whether it has the shape of the plan that was made of the real order.
    pub is_alike: bool,
}

impl Bundle {
    const FORMAT: &'static str = "intakt-support/1";

    /// Makes a bundle of what was planned while `tape` listened, all of it in the order of the run.
    ///
    /// # Errors
    /// [`Code::PlanJson`], which no order brings about; what planning with the replaced values reports.
    pub fn new(tape: &Tape, planned: &[(Order, Plan)], made: &Made<'_>) -> Result<Bundle> {
        let mut replacer = Replacer::default();
        let answers = tape.answers();
        let orders = planned.iter().map(|(order, _)| json(order)).collect::<Result<Vec<Value>>>()?;
        for order in &orders {
            learn(order, "", &mut replacer);
        }
        for party in parties(&answers) {
            learn(&json(party)?, "", &mut replacer);
        }
        let mut orders: Vec<Value> = orders.into_iter().map(|order| replace(order, &mut replacer)).collect();
        // What an attachment holds is not told; that it holds something is.
        for (order, (original, _)) in orders.iter_mut().zip(planned) {
            hide_attachments(order, original);
        }
        let mut answers = replaced_answers(answers, &mut replacer)?;
        for (record, (order, original)) in answers.orders.iter_mut().flat_map(|record| {
            let of = orders.iter().zip(planned).find(|(_, (_, plan))| plan.key().as_ref() == Some(&record.key));
            of.map(|of| (record, of))
        }) {
            // Whether the order came before with the same content is part of the case.
            let same = record.payload_sha256 == original.1.order.payload_sha256;
            record.payload_sha256 = if same { payload_sha256(&read(order)?)? } else { "0".repeat(64) };
        }
        let settings = settings(made, &mut replacer);
        let text = |(id, toml): &(String, String)| ProfileText { id: id.clone(), toml: replacer.known(toml) };
        let profiles = made.profiles.iter().map(text).collect();
        let shapes = planned.iter().map(|(_, plan)| shape(plan)).collect::<Result<Vec<Value>>>()?;
        let entry = |(order, shape): (Value, Value)| Planned { order, plan: Value::Null, shape };
        let mut bundle = Bundle {
            format: Bundle::FORMAT.to_owned(),
            intakt: env!("CARGO_PKG_VERSION").to_owned(),
            source: made.source.to_owned(),
            now: made.now.map(|now| now.to_string()),
            settings,
            profiles,
            orders: orders.into_iter().zip(shapes).map(entry).collect(),
            answers,
        };
        // The plans in it are made of what is in it, so they can tell nothing else.
        let plans = bundle.replay()?;
        for (entry, replayed) in bundle.orders.iter_mut().zip(plans) {
            entry.plan = json(&replayed.plan)?;
        }
        Ok(bundle)
    }

    /// The bundle as JSON, indented for people.
    ///
    /// # Errors
    /// [`Code::PlanJson`], which no bundle brings about.
    pub fn to_json(&self) -> Result<String> {
        serde_json::to_string_pretty(self)
            .map_err(|_| Problem::new(Code::PlanJson, "the bundle cannot be written as JSON").into())
    }

    /// Reads a bundle.
    ///
    /// # Errors
    /// [`Code::DataValue`] for JSON that is no bundle, and for one of a later format.
    pub fn from_json(text: &str) -> Result<Bundle> {
        let bundle: Bundle = crate::json::from_str(text).map_err(|error| {
            let message = format!("this is no support bundle: line {}, column {}", error.line(), error.column());
            Problem::new(Code::DataValue, message).expected("a file that `intakt support` has written")
        })?;
        if bundle.format != Bundle::FORMAT {
            let problem = Problem::new(Code::DataValue, "the support bundle is of a format that is not known");
            return Err(problem.expected(Bundle::FORMAT).into());
        }
        Ok(bundle)
    }

    /// The profiles that read the orders: ids and texts.
    pub fn profiles(&self) -> impl Iterator<Item = (&str, &str)> {
        self.profiles.iter().map(|profile| (profile.id.as_str(), profile.toml.as_str()))
    }

    /// The settings, as TOML.
    pub fn settings(&self) -> &str {
        &self.settings
    }

    /// Plans every order again, with these settings and the answers of the host.
    ///
    /// # Errors
    /// What the settings or orders of the bundle report, if somebody has written in it. An order for which there are no answers any
    /// more is held.
    pub fn replay(&self) -> Result<Vec<Replayed>> {
        let settings = Settings::from_toml(&self.settings)?;
        let replay = Replay::new(&self.answers);
        let mut ledger = ReplayLedger { answers: &self.answers, kept: MemoryLedger::default() };
        let host = Host { address_book: &replay, judge: Box::new(&replay), articles: &replay, ledger: &mut ledger };
        let mut run = Run::new(&settings, &self.source, host)?;
        if let Some(now) = &self.now {
            run.set_now(DateTime::parse(now, &["iso".to_owned()])?);
        }
        let mut plans = Vec::with_capacity(self.orders.len());
        for entry in &self.orders {
            let order = read(&entry.order)?;
            let plan = run.plan(&order);
            let is_alike = shape(&plan)? == entry.shape;
            plans.push(Replayed { number: order.number, plan, is_alike });
        }
        Ok(plans)
    }
}

fn json(value: &impl Serialize) -> Result<Value> {
    to_value(value).map_err(|_| Problem::new(Code::PlanJson, "an order cannot be written as JSON").into())
}

fn read(order: &Value) -> Result<Order> {
    from_value(order).map_err(|error| {
        let message = format!("an order of the bundle cannot be read: {error}");
        Problem::new(Code::DataValue, message).into()
    })
}

/// Every party that the answers hold.
fn parties(answers: &Answers) -> impl Iterator<Item = &crate::order::Party> {
    let contacts =
        answers.contacts.iter().filter_map(|known| known.contacts.as_ref()).flatten().map(|(.., person)| person);
    let planned = answers.orders.iter().flat_map(|record| &record.actions).filter_map(|action| action.party.as_deref());
    let known = answers.parties.iter().map(|known| &known.party);
    known.chain(contacts).chain(planned).chain(answers.unsettled.iter().map(|(_, party)| party))
}

/// Content that is not told stands in the bundle as a reference that leads nowhere.
fn hide_attachments(order: &mut Value, original: &Order) {
    let attachments = order.get_mut("attachments").and_then(Value::as_array_mut).into_iter().flatten();
    for (attachment, original) in attachments.zip(&original.attachments) {
        if original.content != crate::order::Content::Missing
            && let Some(content) = attachment.get_mut("content")
        {
            *content = serde_json::json!({ "reference": "left-out" });
        }
    }
}

fn replaced_answers(answers: Answers, replacer: &mut Replacer) -> Result<Answers> {
    fn nobody<T: Serialize + serde::de::DeserializeOwned>(value: &T, replacer: &mut Replacer) -> Result<T> {
        let replaced = replace(json(value)?, replacer);
        from_value(&replaced).map_err(|error| {
            Problem::new(Code::PlanJson, format!("an answer of the host cannot be read back: {error}")).into()
        })
    }
    let mut replaced = answers;
    replaced.verdicts.iter_mut().for_each(|verdict| replace_ids(verdict, replacer));
    // Those of newcomers are ids of actions.
    for known in &mut replaced.parties {
        known.id = replacer.id(&known.id);
        known.party = nobody(&known.party, replacer)?;
    }
    for known in &mut replaced.contacts {
        known.company = replacer.id(&known.company);
        for (id, _, person) in known.contacts.iter_mut().flatten() {
            *id = replacer.id(id);
            *person = nobody(person, replacer)?;
        }
    }
    for known in &mut replaced.articles {
        known.key = replacer.known(&known.key);
        known.articles.iter_mut().for_each(|article| replace_article(article, replacer));
    }
    for record in &mut replaced.orders {
        replace_record(record, replacer)?;
        for action in &mut record.actions {
            action.party = action.party.as_ref().map(|party| nobody(party, replacer)).transpose()?;
        }
    }
    for (_, party) in &mut replaced.unsettled {
        *party = nobody(party, replacer)?;
    }
    for reference in &mut replaced.cross_references {
        reference.source_id = replacer.number(&reference.source_id);
        reference.stands_for = replacer.id(&reference.stands_for);
    }
    for reference in &mut replaced.article_references {
        reference.source_id = replacer.known(&reference.source_id);
        reference.stands_for = replacer.known(&reference.stands_for);
    }
    Ok(replaced)
}

fn replace_ids(verdict: &mut Verdict, replacer: &mut Replacer) {
    verdict.party = verdict.party.as_ref().map(|id| replacer.id(id));
    if let Some(relation) = &mut verdict.relation {
        relation.party = replacer.id(&relation.party);
    }
    for candidate in &mut verdict.candidates {
        candidate.party = replacer.id(&candidate.party);
    }
}

fn replace_article(article: &mut Article, replacer: &mut Replacer) {
    for text in [&mut article.id, &mut article.number] {
        *text = replacer.known(text);
    }
    for text in [&mut article.name, &mut article.gtin, &mut article.pzn].into_iter().flatten() {
        *text = replacer.known(text);
    }
}

fn replace_record(record: &mut OrderRecord, replacer: &mut Replacer) -> Result<()> {
    for action in &mut record.actions {
        action.target = action.target.as_ref().map(|id| replacer.id(id));
        action.source_id = action.source_id.as_ref().map(|id| replacer.number(id));
        match &mut action.state {
            ActionState::Done { id: Some(id) } => *id = replacer.id(id),
            ActionState::Failed { reason } => *reason = "left out".to_owned(),
            _ => {}
        }
    }
    Ok(())
}

/// The settings in force as TOML, all of them those of the source. What matching goes by is left out: its answers are there.
fn settings(made: &Made<'_>, replacer: &mut Replacer) -> String {
    let in_force = made.settings.in_force(made.source);
    let said =
        in_force.iter().filter(|setting| setting.layer != SettingLayer::Default && setting.path != "matching.weights");
    let (mut common, mut own) = (String::new(), String::new());
    for setting in said {
        let value = replaced_setting(setting, replacer);
        let line = format!("{} = {value}\n", path(&setting.path, replacer));
        if setting.path == "tenant" { common.push_str(&line) } else { own.push_str(&line) }
    }
    format!("{common}[sources.{:?}]\n{own}", made.source)
}

fn replaced_setting(setting: &InForce, replacer: &mut Replacer) -> SettingValue {
    let is_party =
        ["parties.collective", "parties.default_debtor", "parties.forced_debtor"].contains(&setting.path.as_str());
    let is_person = ["clerk", "task_owner", "document.employee"].contains(&setting.path.as_str());
    match &setting.value {
        SettingValue::Text(text) if is_party => SettingValue::Text(replacer.id(text)),
        SettingValue::Text(text) if is_person => SettingValue::Text(replacer.text(text)),
        value => value.clone(),
    }
}

/// A path as TOML takes it: whatever is no bare word stands in quotes. The names of clerks are replaced.
fn path(path: &str, replacer: &mut Replacer) -> String {
    let is_of_clerk = path.starts_with("subscriptions.");
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let (step, after) = match rest.strip_prefix('"').and_then(|quoted| quoted.split_once('"')) {
            Some((step, after)) => (step, after.strip_prefix('.').unwrap_or(after)),
            None => rest.split_once('.').unwrap_or((rest, "")),
        };
        let step = if is_of_clerk && !steps.is_empty() { replacer.text(step) } else { step.to_owned() };
        let is_bare = step.chars().all(|sign| sign.is_ascii_alphanumeric() || "_-".contains(sign));
        steps.push(if is_bare && !step.is_empty() { step } else { format!("{step:?}") });
        rest = after;
    }
    steps.join(".")
}

#[cfg(test)]
mod tests {
    use super::path;
    use crate::support::Replacer;

    #[test]
    fn paths_of_settings_are_toml() {
        let cases = [
            ("parties.unclear", "parties.unclear"),
            ("payments.methods.PayPal Express", "payments.methods.\"PayPal Express\""),
            ("constraints.\"party.company\".max_length", "constraints.\"party.company\".max_length"),
            ("order_status.any.zurückgestellt", "order_status.any.\"zurückgestellt\""),
        ];
        for (given, expected) in cases {
            assert_eq!(path(given, &mut Replacer::default()), expected);
        }
    }
}
