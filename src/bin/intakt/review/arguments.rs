//! What can be said to `intakt review` and `intakt undo`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use intakt::master::Choice;

use crate::arguments::{Clock, Speech, WeightsArgument};

#[derive(Args, Debug)]
pub(crate) struct ReviewArguments {
    #[command(subcommand)]
    pub(crate) command: Option<ReviewCommand>,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// What every command of a clerk takes.
#[derive(Args, Debug)]
pub(crate) struct Common {
    /// The database
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) db: Option<PathBuf>,
    /// Who decides; by default the user of this machine
    #[arg(long, value_name = "NAME", global = true)]
    pub(crate) by: Option<String>,
    /// The settings that the orders were planned with, see docs/settings.md
    #[arg(long, value_name = "TOML", global = true)]
    pub(crate) settings: Option<PathBuf>,
    /// What agreement and disagreement weigh, as in the import
    #[arg(long, value_name = "FILE|NAME", global = true)]
    weights: Option<String>,
    /// Carry out the plans of orders that a decision lets go on. Without it they are planned again when they are read
    #[arg(long, global = true)]
    pub(crate) apply: bool,
    /// Print JSON, one line for each answer
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// The language of what is shown
    #[arg(long, value_enum, default_value_t = Speech::En, global = true)]
    pub(crate) language: Speech,
    /// The time zone that times are told in
    #[arg(long, value_name = "NAME", default_value = "Europe/Berlin", value_parser = crate::clock::zone, global = true)]
    pub(crate) zone: jiff::tz::TimeZone,
    #[command(flatten)]
    pub(crate) clock: GlobalClock,
}

/// The clock of the machine, or another time.
#[derive(Args, Debug)]
pub(crate) struct GlobalClock {
    /// Take this for the present time, such as 2026-11-22T09:00:00+01:00
    #[arg(long, value_name = "TIME", value_parser = crate::clock::moment, global = true)]
    now: Option<crate::clock::Moment>,
}

impl Common {
    pub(crate) fn clock(&self) -> Clock {
        Clock { now: self.clock.now }
    }

    pub(crate) fn weights(&self) -> WeightsArgument {
        WeightsArgument { weights: self.weights.clone() }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum ReviewCommand {
    /// List the questions that are not done, the oldest first: what happens without a command, too
    List(Filter),
    /// Show a question side by side with every candidate
    Show {
        /// The number of the question
        id: i64,
    },
    /// Look for a party by words of its name, place, numbers, e-mail address or birth date
    Search {
        /// Look for an article by words of its number, GTIN, PZN or name
        #[arg(long)]
        articles: bool,
        /// The words, all of which it must have
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<String>,
    },
    /// Work through the questions one after the other
    Work(Filter),
    /// Take questions into work
    Take {
        /// The numbers of the questions
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// Lay questions back for anybody
    Release {
        /// The numbers of the questions
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// Say that questions are done with, without anything following from it
    Done {
        /// The numbers of the questions
        #[arg(required = true)]
        ids: Vec<i64>,
    },
    /// It is this party of the address book, or this article
    Assign {
        /// The id of the party
        #[arg(long, value_name = "ID", required_unless_present = "article")]
        party: Option<String>,
        /// The number of the article, or the id of one to choose from: for a question which article a line means
        #[arg(long, value_name = "NUMBER", conflicts_with = "party")]
        article: Option<String>,
        #[command(flatten)]
        selection: Selection,
    },
    /// It is nobody known, or no known article: create it
    Create(Selection),
    /// Book the line on the placeholder of the settings
    Placeholder(Selection),
    /// Book it on the collective customer of the settings
    Collective(Selection),
    /// The company is the customer, the person a contact below it
    Split {
        /// The id of the company in the address book; without it the company is created
        #[arg(long, value_name = "ID")]
        company: Option<String>,
        #[command(flatten)]
        selection: Selection,
    },
    /// Do not take the orders in
    Reject(Selection),
    /// Not now
    Later(Selection),
    /// Say that two are never one: the party of a question, or a party of the address book, and another of the address book
    Never {
        /// The number of the question
        #[arg(long, value_name = "N", conflicts_with = "party", required_unless_present = "party")]
        question: Option<i64>,
        /// The id of the one party
        #[arg(long, value_name = "ID")]
        party: Option<String>,
        /// The id of the party that it is not
        #[arg(value_name = "ID")]
        other: String,
    },
    /// Take a pair of `never` back
    Allow {
        /// The number of the pair
        pair: i64,
    },
    /// List what was decided, the latest first, with what was revoked
    Decisions {
        /// How many
        #[arg(long, value_name = "N", default_value_t = 50)]
        most: u32,
    },
    /// Take a decision back with what was done because of it; without --apply only tell what would happen
    Revoke {
        /// The number of the decision
        decision: i64,
    },
    /// Plan all orders that wait for something again; with --apply carry them out
    Plan,
    /// Say what a clerk has to know of a party, in place of what was said before
    Flag {
        /// The id of the party
        party: String,
        /// The person is dead
        #[arg(long)]
        deceased: bool,
        /// The party gets nothing
        #[arg(long)]
        blocked: bool,
    },
}

/// Which questions are listed.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Filter {
    /// So far: new, in_work or done
    #[arg(long, value_name = "STATE", value_parser = ["new", "in_work", "done"])]
    pub(crate) state: Option<String>,
    /// Of this shop
    #[arg(long, value_name = "NAME")]
    pub(crate) source: Option<String>,
    /// About the order of this number
    #[arg(long, value_name = "NUMBER")]
    pub(crate) number: Option<String>,
    /// Of this kind, such as which_party
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// For this reason, such as party_unclear
    #[arg(long, value_name = "REASON")]
    pub(crate) reason: Option<String>,
    /// Of this owner
    #[arg(long, value_name = "NAME")]
    pub(crate) owner: Option<String>,
    /// With this party among the candidates
    #[arg(long, value_name = "ID")]
    pub(crate) candidate: Option<String>,
    /// That ask the same as this question
    #[arg(long, value_name = "N")]
    pub(crate) like: Option<i64>,
}

/// Which questions are answered.
#[derive(Args, Clone, Debug)]
pub(crate) struct Selection {
    /// The numbers of the questions
    #[arg(value_name = "QUESTIONS", required_unless_present = "bulk")]
    pub(crate) ids: Vec<i64>,
    /// Answer every question that the filters let pass; look at the preview first
    #[arg(long, conflicts_with = "ids")]
    pub(crate) bulk: bool,
    #[command(flatten)]
    pub(crate) filter: Filter,
    /// Only tell what would follow: every order that would change, and how
    #[arg(long)]
    pub(crate) preview: bool,
}

impl ReviewCommand {
    /// The answer that it is, and for which questions.
    pub(crate) fn answer(&self) -> Option<(Choice, &Selection)> {
        Some(match self {
            ReviewCommand::Assign { party, article, selection } => {
                let article = article.clone().map(|article| Choice::AssignArticle { article });
                (article.or_else(|| party.clone().map(|party| Choice::Assign { party }))?, selection)
            }
            ReviewCommand::Create(selection) => (Choice::Create, selection),
            ReviewCommand::Collective(selection) => (Choice::Collective, selection),
            ReviewCommand::Placeholder(selection) => (Choice::Placeholder, selection),
            ReviewCommand::Split { company, selection } => (Choice::Split { company: company.clone() }, selection),
            ReviewCommand::Reject(selection) => (Choice::Reject, selection),
            ReviewCommand::Later(selection) => (Choice::Later, selection),
            _ => return None,
        })
    }
}

#[derive(Args, Debug)]
pub(crate) struct UndoArguments {
    /// The number of the order
    pub(crate) order: String,
    /// The shop that it came from
    #[arg(long, value_name = "NAME", default_value = "shop")]
    pub(crate) source: String,
    /// The company of the host, as the settings call it
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub(crate) tenant: String,
    /// What kind of document it became
    #[arg(long, value_name = "KIND", default_value = "intake", value_parser = kind)]
    pub(crate) kind: intakt::master::DocumentKind,
    /// Take it back. Without it only tell what would happen
    #[arg(long)]
    pub(crate) apply: bool,
    /// Let an order that was taken back or refused be taken in again when it is read the next time
    #[arg(long, conflicts_with = "apply")]
    pub(crate) again: bool,
    #[command(flatten)]
    pub(crate) db: crate::arguments::Db,
}

fn kind(word: &str) -> Result<intakt::master::DocumentKind, String> {
    let kinds = intakt::master::DocumentKind::ALL;
    kinds.into_iter().find(|kind| kind.as_str() == word).ok_or_else(|| {
        let words: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
        format!("write one of {}", words.join(", "))
    })
}
