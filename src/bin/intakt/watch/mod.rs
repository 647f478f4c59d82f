//! `intakt watch`: a folder as inbox. What is put into it is taken in and carried out, round after round.

mod folder;
mod hooks;
mod names;
mod report;
mod sets;
mod settle;
mod stop;

use std::fs;
use std::path::{Path, PathBuf};

use intakt::matching::Weights;
use intakt::plan::{Class, Settings, SourceSettings, may_run};
use intakt::profile::{Parameters, Profiles, ReadOptions};
use intakt::{Code, Problem};

use crate::arguments::{self, Global, ImportArguments, Reading, Speech, WatchArguments, WeightsArgument};
use crate::clock::{self, Ticks};
use crate::embedded::{self, Done};
use crate::files;
use crate::import;
use crate::library;
use crate::output::Output;
use crate::status::{Outcome, Status};
use crate::weights;
use folder::{Folder, Place, names_in};
use report::{ChangedOrder, FeedbackFile, OURS, Report};
use sets::{Member, Part, sets};
use settle::{Seen, Settling};
use stop::Stop;

/// How long a round that could not read or write is waited for before the next one, in milliseconds.
const RETRY: i64 = 60_000;

/// How many times the settling time a round waits for files that keep changing.
const PATIENCE: i64 = 3;

pub(crate) fn run(arguments: &WatchArguments, global: &Global, output: &mut Output) -> Outcome<Status> {
    output.leave_tables_out();
    let mut profiles = library::profiles(global, output)?;
    let profile = arguments.profile.as_deref();
    let options =
        library::options(&mut profiles, profile, arguments.charset, &arguments::Parameters::default(), output)?;
    let settings = import::settings(arguments.settings.as_deref(), output)?;
    let source = settings.source(&arguments.source);
    if !may_run(&source.schedule, &arguments.machine) {
        output.error(&format!("the settings do not let the machine `{}` run; --machine names it", arguments.machine));
        return Err(Status::Usage);
    }
    let weights = weights::given(&arguments.weights, output)?;
    let folder = Folder::open(&arguments.folder, arguments.names).map_err(|problem| told(&problem, output))?;
    let stop = Stop::on_signals().map_err(|error| {
        output.error(&format!("the signals to stop cannot be received: {error}"));
        Status::Io
    })?;
    let every = arguments.every.unwrap_or(source.schedule.every_minutes * 60) * 1_000;
    let settling = Settling::new(arguments.settle * 1_000);
    let began = Ticks::start();
    let mut watch =
        Watch { arguments, settings: &settings, source, profiles, options, weights, folder, settling, stop, began };
    loop {
        let (started, round) = (watch.now(), watch.round(output));
        if arguments.once {
            return round;
        }
        let wait = match round {
            // What sets up the work is wrong, and will be in the next round.
            Err(status @ (Status::Usage | Status::Attention)) => return Err(status),
            Err(_) => every.min(RETRY),
            Ok(_) => every,
        };
        watch.stop.sleep(started + wait - watch.now());
        if watch.stop.is_wanted() {
            output.note("stopped");
            return Ok(Status::Done);
        }
    }
}

struct Watch<'a> {
    arguments: &'a WatchArguments,
    settings: &'a Settings,
    source: SourceSettings,
    profiles: Profiles,
    options: ReadOptions,
    weights: Option<Weights>,
    folder: Folder,
    settling: Settling,
    stop: Stop,
    began: Ticks,
}

impl Watch<'_> {
    /// Milliseconds since the start.
    fn now(&self) -> i64 {
        self.began.passed()
    }

    /// Takes in what an earlier instance left, what waited, and what lies in the inbox.
    fn round(&mut self, output: &mut Output) -> Outcome<Status> {
        let of_folder = |problem: Problem, output: &mut Output| told(&problem, output);
        let _lock = self.folder.lock().map_err(|problem| of_folder(problem, output))?;
        let mut status = Status::Done;
        for work in self.folder.left().map_err(|problem| of_folder(problem, output))? {
            if self.stop.is_wanted() {
                return Ok(status);
            }
            status.and(self.take(&work, false, output)?);
        }
        for open in self.folder.waiting().map_err(|problem| of_folder(problem, output))? {
            if self.stop.is_wanted() {
                return Ok(status);
            }
            let work = self.folder.reclaim(&open).map_err(|problem| of_folder(problem, output))?;
            status.and(self.take(&work, true, output)?);
        }
        let until = self.now() + PATIENCE * self.arguments.settle * 1_000;
        loop {
            let seen = self.folder.inbox().map_err(|problem| of_folder(problem, output))?;
            let look = self.settling.look(&seen, self.now());
            let (sets, lacking) = self.sets(&look.ready);
            let mut again = look.again;
            for set in sets {
                if self.stop.is_wanted() {
                    return Ok(status);
                }
                let claimed = self.folder.claim(&set, self.arguments.clock.now());
                match claimed.map_err(|problem| of_folder(problem, output))? {
                    Some(work) => status.and(self.take(&work, false, output)?),
                    None => again = again.or(Some(self.arguments.settle * 1_000)),
                }
            }
            match again {
                Some(wait) if self.now() + wait <= until && !self.stop.is_wanted() => self.stop.sleep(wait),
                _ => {
                    lacking.iter().for_each(|problem| output.problem(problem, None));
                    if !lacking.is_empty() || again.is_some() {
                        status.and(Status::Attention);
                    }
                    if again.is_some() {
                        output.note("files that are still being written are left for the next round");
                    }
                    return Ok(status);
                }
            }
        }
    }

    /// The files that are read together, and what is to be told of those that lack others.
    fn sets(&self, ready: &[Seen]) -> (Vec<Vec<Seen>>, Vec<Problem>) {
        let member = |seen: &Seen| {
            let path = self.folder.path(&seen.name);
            let part = self.part(&path);
            Member { path, part }
        };
        let (sets, lacking) = sets(ready.iter().map(member).collect());
        let seen = |path: &PathBuf| ready.iter().find(|seen| self.folder.path(&seen.name) == *path).cloned();
        let sets = sets.iter().map(|set| set.iter().filter_map(seen).collect()).collect();
        let problem = |(path, profile): (PathBuf, String)| {
            let message = format!("the profile `{profile}` reads this file together with others that are not here");
            Problem::warning(Code::WatchIncomplete, message).in_file(files::name(&path))
        };
        (sets, lacking.into_iter().map(problem).collect())
    }

    /// Which of several documents a file is.
    fn part(&self, path: &Path) -> Option<Part> {
        let given = files::given(&[path.to_owned()]);
        let [only] = given.as_slice() else { return None };
        let identity = files::identity(only, &self.profiles, &self.options)?;
        let document = identity.document?;
        let none = Parameters::new();
        let parameters = self.options.parameters.get(&identity.profile).unwrap_or(&none);
        let of = self.profiles.get(&identity.profile, parameters).ok()?.documents().count();
        Some(Part { profile: identity.profile, document, of })
    }

    /// Takes in the files of one folder at work and puts it where it belongs. It stays at work if the database or the folder
    /// fails, and is read again then. Of what waited before and still does nobody is told again.
    fn take(&mut self, work: &Path, has_waited: bool, output: &mut Output) -> Outcome<Status> {
        let names = names_in(work).map_err(|problem| told(&problem, output))?;
        let problem = |problem: Problem, output: &mut Output| told(&problem, output);
        if names.is_empty() {
            let removed = fs::remove_dir_all(work);
            removed.map_err(|error| problem(folder::failed(work, "cannot be removed", &error), output))?;
            return Ok(Status::Done);
        }
        output.keep_problems();
        let taken = match self.hook("before", work, &names, None, output) {
            Err(()) => Ok(None),
            Ok(()) => self.import(work, &names, output).map(Some),
        };
        let problems = output.kept_problems();
        let (done, changed) = taken?.unzip();
        let place = match &done {
            None => Place::Open,
            Some(done) if done.account.unreadable > 0 || done.status >= Status::Io => Place::Failed,
            Some(done) if done.account.held + done.account.waiting + done.stopped > 0 => Place::Open,
            Some(_) => Place::Done,
        };
        let report = Report {
            format: "intakt-report/1",
            result: place.as_str(),
            time: clock::stamp(self.arguments.clock.now()),
            tenant: &self.source.tenant,
            source: &self.source.source,
            files: &names,
            account: done.as_ref().map(|done| &done.account),
            applied: done.as_ref().map_or(0, |done| done.applied),
            stopped: done.as_ref().map_or(0, |done| done.stopped),
            changed: changed.as_deref().unwrap_or_default(),
            problems: &problems,
        };
        report.write(work).map_err(|found| problem(found, output))?;
        if done.is_some() {
            self.answer(work, &names, place).map_err(|found| problem(found, output))?;
        }
        let folder = self.folder.finish(work, place).map_err(|found| problem(found, output))?;
        let is_news = !has_waited || place != Place::Open || done.as_ref().is_some_and(|done| done.applied > 0);
        if is_news {
            output.data(&line(&folder, &names, done.as_ref(), place));
            self.hooks_after(&folder, &names, done.as_ref(), place, output);
        }
        Ok(if place == Place::Done { Status::Done } else { Status::Attention })
    }

    /// Reads the files and carries out what can be.
    fn import(&self, work: &Path, names: &[String], output: &mut Output) -> Outcome<(Done, Vec<ChangedOrder>)> {
        let import = ImportArguments {
            reading: Reading {
                files: names.iter().map(|name| work.join(name)).collect(),
                profile: None,
                charset: None,
                only: None,
            },
            customers: None,
            articles: None,
            settings: None,
            plan: None,
            source: self.arguments.source.clone(),
            ledger: None,
            weights: WeightsArgument { weights: None },
            language: Speech::En,
            db: Some(self.arguments.db.clone()),
            apply: true,
            machine: self.arguments.machine.clone(),
            clock: self.arguments.clock,
        };
        let mut feedback = FeedbackFile::create(work, &self.source).map_err(|problem| told(&problem, output))?;
        let (reading, weights) = ((&self.profiles, &self.options), self.weights.clone());
        let done =
            embedded::take_in(&import, &self.arguments.db, reading, self.settings, weights, &mut feedback, output)?;
        if done.failed {
            return Err(Status::Io);
        }
        let changed = feedback.finish().map_err(|problem| told(&problem, output))?;
        Ok((done, changed))
    }

    /// Tells the other side of the handshake what became of each file, in place of what it was told before.
    fn answer(&self, work: &Path, names: &[String], place: Place) -> Result<(), Problem> {
        let is_good = place != Place::Failed;
        for name in names {
            let answers = (self.arguments.names.answer(name, is_good), self.arguments.names.answer(name, !is_good));
            let (Some(answer), Some(other)) = answers else { continue };
            // A copy in the same file system, so that the answer appears as a whole.
            let copy = work.join(format!("{OURS}answer.csv"));
            let to = self.folder.path(&answer);
            let put = fs::copy(work.join(report::FEEDBACK), &copy).and_then(|_| fs::rename(&copy, &to));
            put.map_err(|error| folder::failed(&to, "cannot be written", &error))?;
            // There may be none.
            let _ = fs::remove_file(self.folder.path(&other));
        }
        Ok(())
    }

    fn hooks_after(&self, folder: &Path, names: &[String], done: Option<&Done>, place: Place, output: &mut Output) {
        let mut wanted = vec!["after"];
        if place == Place::Failed {
            wanted.push("on-failure");
        }
        if done.is_some_and(|done| done.account.held > 0) {
            wanted.push("on-review");
        }
        for name in wanted {
            // What it says was told; the file is where it belongs either way.
            let _ = self.hook(name, folder, names, Some(place), output);
        }
    }

    /// Runs the command of this name, if there is one.
    fn hook(
        &self,
        name: &str,
        folder: &Path,
        names: &[String],
        place: Option<Place>,
        output: &mut Output,
    ) -> Result<(), ()> {
        let hooks = &self.arguments.hooks;
        let command = match name {
            "before" => &hooks.before,
            "after" => &hooks.after,
            "on-failure" => &hooks.on_failure,
            _ => &hooks.on_review,
        };
        let Some(command) = command else { return Ok(()) };
        let folder = folder.display().to_string();
        let files = names.join("\n");
        let variables = [
            ("INTAKT_FOLDER", folder.as_str()),
            ("INTAKT_FILES", files.as_str()),
            ("INTAKT_SOURCE", self.source.source.as_str()),
            ("INTAKT_RESULT", place.map_or("", Place::as_str)),
        ];
        hooks::run(&format!("--{name}"), command, hooks.hook_timeout, &variables)
            .map_err(|problem| output.problem(&problem, None))
    }
}

fn told(problem: &Problem, output: &mut Output) -> Status {
    output.problem(problem, None);
    Status::Io
}

/// What became of the files, in a line without personal data.
fn line(folder: &Path, names: &[String], done: Option<&Done>, place: Place) -> String {
    let id = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let what = match done {
        None => "not read".to_owned(),
        Some(Done { account, applied, stopped, .. }) => {
            let counts = Class::ALL.into_iter().filter(|class| account.of(*class) > 0);
            let counts = counts.map(|class| format!(", {} {}", account.of(class), class.as_str())).collect::<String>();
            let stopped = if *stopped > 0 { format!(", {stopped} stopped") } else { String::new() };
            format!("{} read{counts}; {applied} carried out{stopped}", account.read)
        }
    };
    format!("{id} {}: {what} -> {}", names.join(" + "), place.as_str())
}
