//! `intakt flows`: what goes where, source by source, by the settings in force.

use intakt::plan::{InForce, SettingLayer, Settings, SourceSettings, Subscription};
use serde::Serialize;

use crate::arguments::{FlowsArguments, ReportFormat};
use crate::import;
use crate::output::Output;
use crate::runs::json;
use crate::status::{Outcome, Status};

/// What goes from a source to its target and back.
#[derive(Serialize)]
struct Flows {
    tenant: String,
    /// The shop; none for those that the settings do not name.
    source: Option<String>,
    target: String,
    flows: Vec<Flow>,
    /// Every setting in force, with who set it.
    settings: Vec<InForce>,
}

/// One kind of data.
#[derive(Serialize)]
struct Flow {
    data: &'static str,
    /// `in`: from the source to the target; `out`: back.
    direction: &'static str,
    is_on: bool,
    /// What becomes of it.
    what: String,
}

pub(crate) fn run(arguments: &FlowsArguments, output: &mut Output) -> Outcome<Status> {
    let settings = import::settings(Some(&arguments.settings), output)?;
    let named: Vec<Option<&str>> = match &arguments.source {
        Some(source) => vec![Some(source)],
        None => settings.sources().map(Some).chain([None]).collect(),
    };
    for source in named {
        let flows = of_source(&settings, source);
        match arguments.format {
            ReportFormat::Json => json(&flows, output),
            ReportFormat::Text => output.data(&text(&flows, arguments.all)),
        }
    }
    Ok(Status::Done)
}

fn of_source(settings: &Settings, source: Option<&str>) -> Flows {
    let name = source.unwrap_or_default();
    let of = settings.source(name);
    let in_force = settings.in_force(name);
    Flows {
        tenant: of.tenant.clone(),
        source: source.map(str::to_owned),
        target: value(&in_force, "target"),
        flows: vec![
            orders(&of, &in_force),
            customers(&of, &in_force),
            articles(&of, &in_force),
            payments(&of),
            feedback(&of),
            notices(&of),
        ],
        settings: in_force,
    }
}

/// A text in force, without its quotes.
fn value(in_force: &[InForce], path: &str) -> String {
    let found = in_force.iter().find(|setting| setting.path == path);
    found.map(|setting| setting.value.to_string().trim_matches('"').to_owned()).unwrap_or_default()
}

fn orders(settings: &SourceSettings, in_force: &[InForce]) -> Flow {
    let status = settings.document_status.map(|status| format!(", {}", status.as_str())).unwrap_or_default();
    let machines = match settings.schedule.machines.as_slice() {
        [] => "any machine".to_owned(),
        machines => machines.join(", "),
    };
    let age = match settings.schedule.minimum_age_minutes {
        0 => String::new(),
        minutes => format!(", not before they are {minutes} minutes old"),
    };
    let by_status = if settings.order_status.is_empty() { "" } else { ", by their status in the shop" };
    let what = format!(
        "become {}{status}; every {} minutes on {machines}{age}{by_status}; dated by {}",
        settings.document.as_str(),
        settings.schedule.every_minutes,
        value(in_force, "document.date")
    );
    Flow { data: "orders", direction: "in", is_on: true, what }
}

fn customers(settings: &SourceSettings, in_force: &[InForce]) -> Flow {
    let changed: Vec<String> = in_force
        .iter()
        .filter(|setting| setting.path.starts_with("parties.fields."))
        .filter_map(changed_field)
        .collect();
    let changed = match changed.as_slice() {
        [] => "known ones stay as they are".to_owned(),
        fields => format!("of known ones: {}", fields.join(", ")),
    };
    let roles: Vec<String> =
        settings.roles.iter().map(|(role, policy)| format!("{} {}", role.as_str(), policy.as_str())).collect();
    let what = format!(
        "identity {}, unclear {}, guests {}; {}; {changed}",
        value(in_force, "matching.identity"),
        settings.unclear.as_str(),
        settings.guest.as_str(),
        roles.join(", ")
    );
    Flow { data: "customers", direction: "in", is_on: true, what }
}

fn changed_field(setting: &InForce) -> Option<String> {
    let policy = setting.value.to_string();
    let policy = policy.trim_matches('"');
    (policy != "keep").then(|| format!("{} {policy}", setting.path.trim_start_matches("parties.fields.")))
}

fn articles(settings: &SourceSettings, in_force: &[InForce]) -> Flow {
    let missing = value(in_force, "articles.missing");
    let placeholder = settings.placeholder.as_ref().map(|number| format!(" {number}")).unwrap_or_default();
    let what = format!("missing ones: {missing}{placeholder}; sets {}", settings.bundles.as_str());
    Flow { data: "articles", direction: "in", is_on: missing != "hold", what }
}

fn payments(settings: &SourceSettings) -> Flow {
    let comment = if settings.payments.comment.is_some() { ", with a comment in the document" } else { "" };
    let methods = settings.payments.methods.len();
    let what = format!(
        "received money is {}added; {methods} methods translated{comment}",
        if settings.payments.add { "" } else { "not " }
    );
    Flow { data: "payments", direction: "in", is_on: settings.payments.add, what }
}

fn feedback(settings: &SourceSettings) -> Flow {
    let words: Vec<String> = settings.feedback.iter().map(|(state, word)| format!("{state} = {word:?}")).collect();
    let what = if words.is_empty() { "states and numbers, in words of Intakt".to_owned() } else { words.join(", ") };
    Flow { data: "feedback", direction: "out", is_on: true, what }
}

fn notices(settings: &SourceSettings) -> Flow {
    let of = |(clerk, wanted): (&String, &std::collections::BTreeSet<Subscription>)| {
        let words: Vec<&str> = wanted.iter().map(|subscription| subscription.as_str()).collect();
        format!("{clerk}: {}", words.join(", "))
    };
    let what: Vec<String> = settings.subscriptions.iter().map(of).collect();
    Flow { data: "notices", direction: "in", is_on: !what.is_empty(), what: what.join("; ") }
}

fn text(flows: &Flows, all: bool) -> String {
    let source = flows.source.as_deref().unwrap_or("(any other source)");
    let mut lines = vec![format!("{}/{source} -> {}", flows.tenant, flows.target)];
    for flow in &flows.flows {
        let arrow = if flow.direction == "in" { "->" } else { "<-" };
        let state = if flow.is_on { "on " } else { "off" };
        lines.push(format!("  {:<10} {arrow} {state}  {}", flow.data, flow.what).trim_end().to_owned());
    }
    let shown = flows.settings.iter().filter(|setting| all || setting.layer != SettingLayer::Default);
    for setting in shown {
        let layer = match setting.layer {
            SettingLayer::Default => "default",
            SettingLayer::Preset => "preset",
            SettingLayer::Tenant => "tenant",
            SettingLayer::Source => "source",
        };
        lines.push(format!("  {layer:<8} {} = {}", setting.path, setting.value));
    }
    lines.join("\n")
}
