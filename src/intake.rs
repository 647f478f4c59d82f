//! The whole road in one call: bytes in, plans out.
//!
//! [`Importer`] holds everything in memory and suits most hosts. A host that keeps addresses, articles and the ledger
//! elsewhere implements the traits of [`master`](crate::master) and makes an [`Intake`] of its own.

use crate::error::{Code, Problem, Result, nearest};
use crate::input::Input;
use crate::master::{MemoryAddressBook, MemoryArticles, MemoryLedger};
use crate::order::Order;
use crate::plan::{Account, Host, Matcher, Plan, Run, Settings};
use crate::profile::{OrderReader, Parameters, Profiles, ReadOptions, Reading, Workspace};

/// Profiles, settings, addresses, articles and ledger, all in memory.
///
/// ```
/// use intakt::input::Input;
/// use intakt::order::Party;
/// use intakt::plan::Settings;
/// use intakt::profile::ReadOptions;
/// use intakt::{Importer, Taken};
///
/// let mut importer = Importer::new(Settings::default())?;
/// let andrea = Party { given_name: Some("Andrea".into()), family_name: Some("Amsel".into()), ..Party::default() };
/// importer.address_book.upsert("1", 1, andrea)?;
///
/// let xml = include_bytes!("../examples/intakt-order/minimal.xml");
/// let mut intake = importer.intake("shop")?;
/// intake.read(Input::Slice(xml), ReadOptions::default(), &mut |taken| {
///     if let Taken::Order(order, plan) = taken {
///         println!("{:?}: {:?}", order.number, plan.status);
///     }
/// })?;
/// assert_eq!(intake.finish()?.read, 1);
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Debug)]
pub struct Importer {
    /// The profiles at hand.
    pub profiles: Profiles,
    /// The settings of the tenant and its sources.
    pub settings: Settings,
    /// The host's parties.
    pub address_book: MemoryAddressBook,
    /// The host's articles.
    pub articles: MemoryArticles,
    /// What was planned before.
    pub ledger: MemoryLedger,
}

impl Importer {
    /// The built-in profiles, and nobody in the address book. The country of addresses that name none is that of the
    /// settings.
    ///
    /// # Errors
    /// None in a build that passed its tests.
    pub fn new(settings: Settings) -> Result<Self> {
        let country = settings.source("").match_settings().country;
        Ok(Importer {
            profiles: Profiles::builtin()?,
            address_book: MemoryAddressBook::new(&country),
            articles: MemoryArticles::default(),
            ledger: MemoryLedger::default(),
            settings,
        })
    }

    /// Begins to take in the orders of `source`.
    ///
    /// # Errors
    /// What the ledger reports.
    pub fn intake(&mut self, source: &str) -> Result<Intake<'_>> {
        let match_settings = self.settings.source(source).match_settings();
        let host = Host {
            address_book: &self.address_book,
            judge: Box::new(Matcher::new(self.address_book.index(), match_settings)),
            articles: &self.articles,
            ledger: &mut self.ledger,
        };
        Intake::new(&self.profiles, &self.settings, source, host)
    }
}

/// One run over the inputs of one source, into one account.
pub struct Intake<'a> {
    profiles: &'a Profiles,
    parameters: Parameters,
    run: Run<'a>,
    /// What was said about the last input as a whole.
    warnings: Vec<Problem>,
    documents: Vec<String>,
    /// What the reader of the last input allocated, for the next one.
    workspace: Workspace,
    /// Asked before each record is read.
    ask: Option<Ask<'a>>,
}

/// Takes how many records of an input were read; an error ends the input.
type Ask<'a> = Box<dyn FnMut(u64) -> Result<()> + 'a>;

/// One record of an input and what became of it.
#[derive(Debug)]
pub enum Taken<'t> {
    /// An order and its plan, which may be to hold it.
    Order(&'t Order, &'t Plan),
    /// A record that a filter of the profile took out.
    Filtered {
        /// The name of the filter.
        rule: &'t str,
        /// The order number, if there is one.
        number: Option<&'t str>,
    },
    /// A record that cannot be read.
    Unreadable(&'t Problem),
}

/// What is to be said about an input as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputReport {
    /// The id of the profile that read it.
    pub profile: String,
    /// The name of the encoding that was in force.
    pub encoding: &'static str,
    /// How many records it held.
    pub records: u64,
    /// Warnings, such as a declared encoding that the bytes contradict.
    pub warnings: Vec<Problem>,
}

impl<'a> Intake<'a> {
    /// Begins a run over a host's own stores.
    ///
    /// # Errors
    /// What the ledger or the matcher reports; [`Code::ProfileParameter`] when no profile has the parameters that the
    /// settings give the source.
    pub fn new(profiles: &'a Profiles, settings: &Settings, source: &str, host: Host<'a>) -> Result<Self> {
        let run = Run::new(settings, source, host)?;
        let parameters: Parameters =
            run.settings().parameters.iter().map(|(name, value)| (name.clone(), value.to_string())).collect();
        if !parameters.is_empty() && profiles.taking(&parameters).is_empty() {
            return Err(no_such_parameters(profiles, source, &parameters).into());
        }
        let (warnings, documents, workspace) = Default::default();
        Ok(Intake { profiles, parameters, run, warnings, documents, workspace, ask: None })
    }

    /// Asks before each record is read, with the number of records of the input that were read: to show how far it is, and to
    /// stop. An error ends the input as one of the input's own does: what was read before stands, and the account counts the
    /// rest as one unreadable record.
    pub fn ask_before_each(&mut self, ask: impl FnMut(u64) -> Result<()> + 'a) {
        self.ask = Some(Box::new(ask));
    }

    /// Takes in one input. `each` sees every record with its plan, in the order of the file. The source's encoding and
    /// parameters are those of the settings, for the profile that reads the input, unless `options` say otherwise.
    ///
    /// # Errors
    /// What is wrong with the input as such. Orders read before stand, and the account counts the rest of the input as one
    /// unreadable record, so that it is not lost. The next input can be taken in.
    pub fn read(
        &mut self,
        input: Input<'_>,
        options: ReadOptions,
        each: &mut dyn FnMut(Taken<'_>),
    ) -> Result<InputReport> {
        let workspace = std::mem::take(&mut self.workspace);
        let reader = OrderReader::open_with(input, self.profiles, self.parametrised(options), workspace);
        self.records(reader, each).inspect_err(|error| self.run.unreadable(error.problem().clone()))
    }

    /// Takes in an input of several documents that belong together, each with its name; see [`OrderReader::open_all`].
    /// Problems name the file then.
    ///
    /// # Errors
    /// As [`Intake::read`].
    pub fn read_all(
        &mut self,
        inputs: Vec<(String, Input<'_>)>,
        options: ReadOptions,
        each: &mut dyn FnMut(Taken<'_>),
    ) -> Result<InputReport> {
        let reader = OrderReader::open_all(inputs, self.profiles, self.parametrised(options));
        self.records(reader, each).inspect_err(|error| self.run.unreadable(error.problem().clone()))
    }

    /// The options with the encoding and the parameters of the source.
    fn parametrised(&self, mut options: ReadOptions) -> ReadOptions {
        options.charset = options.charset.or(self.run.settings().charset);
        if !self.parameters.is_empty() {
            for id in self.profiles.taking(&self.parameters) {
                options.parameters.entry(id).or_insert_with(|| self.parameters.clone());
            }
        }
        options
    }

    fn records(&mut self, reader: Result<OrderReader<'_>>, each: &mut dyn FnMut(Taken<'_>)) -> Result<InputReport> {
        self.warnings.clear();
        self.documents.clear();
        let mut reader = reader?;
        self.warnings.extend_from_slice(reader.warnings());
        self.documents.extend(reader.document_names().map(str::to_owned));
        loop {
            if let Some(ask) = &mut self.ask {
                ask(reader.count())?;
            }
            let Some(reading) = reader.next()? else { break };
            match reading {
                Reading::Order(order) => {
                    let plan = self.run.plan(&order);
                    each(Taken::Order(&order, &plan));
                    reader.recycle(Reading::Order(order));
                }
                Reading::Filtered { rule, number } => {
                    self.run.filtered(&rule, number.as_deref(), None);
                    each(Taken::Filtered { rule: &rule, number: number.as_deref() });
                }
                Reading::Unreadable(problem) => {
                    each(Taken::Unreadable(&problem));
                    self.run.unreadable(problem);
                }
            }
        }
        let report = InputReport {
            profile: reader.profile().id().to_owned(),
            encoding: reader.encoding(),
            records: reader.count(),
            warnings: reader.warnings().to_vec(),
        };
        self.workspace = reader.into_workspace();
        Ok(report)
    }

    /// What is to be said about the input that was taken in last, also if it ended in an error: a declared encoding that the
    /// bytes contradict, columns that are there twice. The report of [`Intake::read`] has the same.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// What the caller called the documents of the input that was read last, by the number of a document in positions. One
    /// without a name has an empty one; nothing is here if the input could not be opened.
    pub fn documents(&self) -> &[String] {
        &self.documents
    }

    /// The run, to report outcomes while it goes on and to see the account so far.
    pub fn run(&mut self) -> &mut Run<'a> {
        &mut self.run
    }

    /// Ends the run and proves that its account adds up.
    ///
    /// # Errors
    /// [`Code::PlanAccount`](crate::Code::PlanAccount) when a record was lost, which is a fault of Intakt.
    pub fn finish(self) -> Result<Account> {
        self.run.finish()
    }
}

/// The settings name a parameter that no profile has, which would otherwise be passed over in silence.
fn no_such_parameters(profiles: &Profiles, source: &str, parameters: &Parameters) -> Problem {
    let given: Vec<&str> = parameters.keys().map(String::as_str).collect();
    let message = format!("no profile has the parameters of the source `{source}`: {}", given.join(", "));
    let problem = Problem::new(Code::ProfileParameter, message).path(format!("sources.{source}.parameters"));
    let known = profiles.parameter_names();
    let unknown = given.iter().find(|name| !known.iter().any(|known| known == *name));
    match unknown.and_then(|name| nearest(name, known.iter().map(String::as_str))) {
        Some(near) => problem.hint(format!("did you mean `{near}`?")),
        None => problem.expected("parameters that one profile has all of"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Importer, Taken};
    use crate::error::{Code, Problem};
    use crate::input::Input;
    use crate::plan::Settings;
    use crate::profile::ReadOptions;

    #[test]
    fn a_parameter_that_no_profile_has_is_told() {
        let settings = "[sources.shop.parameters]\ncurency = 'CHF'\n[sources.till.parameters]\nqqq = 'x'";
        let mut importer = Importer::new(Settings::from_toml(settings).unwrap()).unwrap();
        let error = importer.intake("shop").err().unwrap();
        assert_eq!(error.code(), Code::ProfileParameter);
        assert!(error.to_string().contains("did you mean `currency`?"), "{error}");
        assert!(importer.intake("till").is_err());
        assert!(importer.intake("other").is_ok());
    }

    #[test]
    fn an_input_can_be_stopped_between_records() {
        let xml = include_bytes!("../examples/orders/03-twin.xml");
        let mut importer = Importer::new(Settings::default()).unwrap();
        let (mut seen, mut planned) = (Vec::new(), 0);
        let mut intake = importer.intake("shop").unwrap();
        intake.ask_before_each(|records| {
            seen.push(records);
            if records < 1 { Ok(()) } else { Err(Problem::new(Code::UsageHost, "enough").into()) }
        });
        let read = intake.read(Input::Slice(xml), ReadOptions::default(), &mut |_| planned += 1);
        assert_eq!(read.unwrap_err().code(), Code::UsageHost);
        let account = intake.finish().unwrap();
        assert_eq!((seen, planned, account.read, account.unreadable), (vec![0, 1], 1, 2, 1));
    }

    #[test]
    fn nothing_of_an_input_is_left_in_the_next_one() {
        let inputs: [&[u8]; 5] = [
            include_bytes!("../examples/intakt-order/annotated.xml"),
            b"<order xmlns='urn:intakt:order:1.0'><number>1</number><lines>",
            include_bytes!("../examples/intakt-order/minimal.xml"),
            include_bytes!("../examples/orders/03-twin.xml"),
            include_bytes!("../examples/intakt-order/minimal.xml"),
        ];
        let read = |inputs: &[&[u8]]| {
            let mut importer = Importer::new(Settings::default()).unwrap();
            let mut intake = importer.intake("shop").unwrap();
            let mut orders = Vec::new();
            for input in inputs {
                let _ = intake.read(Input::Slice(input), ReadOptions::default(), &mut |taken| {
                    if let Taken::Order(order, _) = taken {
                        orders.push(serde_json::to_string(order).unwrap());
                    }
                });
            }
            orders
        };
        let each: Vec<String> = inputs.iter().flat_map(|input| read(&[input])).collect();
        assert_eq!((read(&inputs), each.len()), (each, 5));
    }
}
