//! Files that are read as a whole, read as input, and written so that they are whole or not there.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use indicatif::ProgressBar;
use intakt::input::zip::{self, Entry, EntryReader};
use intakt::input::{Input, Limits};
use intakt::profile::{Identity, OrderReader, Profiles, ReadOptions, Workspace, identify};
use intakt::{Code, Error, Problem};

use crate::output::Output;
use crate::progress::Counted;
use crate::status::{Outcome, Status};

/// The argument that means the standard input or output.
pub(crate) fn is_standard(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// What an input is called in messages.
pub(crate) fn name(path: &Path) -> String {
    if is_standard(path) { "standard input".to_owned() } else { path.display().to_string() }
}

/// One input: a file, or an entry of a zip archive.
pub(crate) struct Given {
    /// What it is called in messages; an entry is `archive.zip/entry.xml`.
    name: String,
    path: PathBuf,
    part: Part,
}

impl Given {
    /// What it is called in messages.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is the standard input.
    pub(crate) fn is_standard(&self) -> bool {
        is_standard(&self.path)
    }
}

enum Part {
    /// All of the file.
    Whole,
    Entry(Box<Entry>),
    /// An archive that cannot be read, or an entry that it does not have.
    Broken(Problem),
}

/// The inputs that the arguments name: a zip archive stands for its entries, `archive.zip/entry.xml` for one of them.
pub(crate) fn given(paths: &[PathBuf]) -> Vec<Given> {
    paths.iter().flat_map(|path| inputs_of(path)).collect()
}

fn inputs_of(path: &Path) -> Vec<Given> {
    let input = |name: String, part: Part| Given { name, path: path.to_owned(), part };
    let whole = || vec![input(name(path), Part::Whole)];
    if is_standard(path) {
        return whole();
    }
    let Some(archive) = path.ancestors().find(|above| above.is_file()) else { return whole() };
    if !begins_as_zip(archive) {
        return whole();
    }
    let entries = File::open(archive).map_err(|error| unreadable(archive, &error));
    let entries = entries.and_then(|file| zip::entries(file, &Limits::default()).map_err(Error::into_problem));
    let entries = match entries {
        Ok(entries) => entries,
        Err(problem) => return vec![input(name(archive), Part::Broken(problem))],
    };
    let wanted = path.strip_prefix(archive).ok().filter(|rest| !rest.as_os_str().is_empty());
    let mut found: Vec<Given> = entries
        .into_iter()
        .filter(|entry| wanted.is_none_or(|wanted| Path::new(entry.name()) == wanted))
        .map(|entry| Given {
            name: format!("{}/{}", name(archive), entry.name()),
            path: archive.to_owned(),
            part: Part::Entry(Box::new(entry)),
        })
        .collect();
    if found.is_empty() {
        let problem = Problem::new(Code::InputRead, "the archive has no such entry");
        found.push(input(name(path), Part::Broken(problem)));
    }
    found
}

fn begins_as_zip(path: &Path) -> bool {
    let mut head = [0; 4];
    File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok() && zip::is_zip(&head)
}

/// Opens the parts of one input and hands them to `read`, each with its name. A regular file can be read twice, and so can
/// an entry of an archive; anything else is a stream.
///
/// # Errors
/// `Status::Io` if one cannot be opened, which has been told then.
pub(crate) fn with_inputs<T>(
    parts: &[&Given],
    bar: &ProgressBar,
    output: &mut Output,
    read: impl FnOnce(Vec<(String, Input<'_>)>, &mut Output) -> T,
) -> Outcome<T> {
    let mut sources = Vec::with_capacity(parts.len());
    for given in parts {
        let source = Source::open(given, bar).map_err(|error| {
            output.problem(&unreadable(&given.path, &error), None);
            Status::Io
        })?;
        sources.push((given.name.clone(), source));
    }
    let inputs = sources.iter_mut().map(|(name, source)| (name.clone(), source.input()));
    Ok(read(inputs.collect(), output))
}

/// Which inputs are read as one: those that a profile of several documents belong to. All others stand alone, also those
/// with which something is wrong, which is told when they are read.
pub(crate) fn together<'g>(given: &'g [Given], profiles: &Profiles, options: &ReadOptions) -> Vec<Vec<&'g Given>> {
    let mut sets: Vec<(Option<String>, Vec<&Given>)> = Vec::new();
    for one in given {
        let is_looked_at = given.len() > 1 && one.path.is_file();
        let identity = if is_looked_at { identity(one, profiles, options) } else { None };
        let profile = identity.filter(|identity| identity.document.is_some()).map(|identity| identity.profile);
        match sets.iter_mut().find(|(other, _)| profile.is_some() && *other == profile) {
            Some((_, set)) => set.push(one),
            None => sets.push((profile, vec![one])),
        }
    }
    sets.into_iter().map(|(_, set)| set).collect()
}

/// Which profile an input is of, by its beginning; nothing if that cannot be told.
pub(crate) fn identity(given: &Given, profiles: &Profiles, options: &ReadOptions) -> Option<Identity> {
    let mut source = Source::open(given, &ProgressBar::hidden()).ok()?;
    let input = match source.input() {
        Input::File(file) => Input::Stream(file),
        other => other,
    };
    identify(input, profiles, options).ok()
}

/// What the parts of one input are called in messages.
pub(crate) fn names(parts: &[&Given]) -> String {
    parts.iter().map(|given| given.name.as_str()).collect::<Vec<_>>().join(" + ")
}

/// Opens what [`with_inputs`] hands out. The name of a single file is left to the caller.
pub(crate) fn reader<'a>(
    inputs: Vec<(String, Input<'a>)>,
    profiles: &Profiles,
    options: ReadOptions,
) -> intakt::Result<OrderReader<'a>> {
    reader_with(inputs, profiles, options, Workspace::default())
}

/// The same with the room of the reader before.
pub(crate) fn reader_with<'a>(
    inputs: Vec<(String, Input<'a>)>,
    profiles: &Profiles,
    options: ReadOptions,
    workspace: Workspace,
) -> intakt::Result<OrderReader<'a>> {
    match only(inputs) {
        Ok((_, only)) => OrderReader::open_with(only, profiles, options, workspace),
        Err(inputs) => OrderReader::open_all(inputs, profiles, options),
    }
}

/// The single one, or all of them back.
pub(crate) fn only<T>(mut all: Vec<T>) -> Result<T, Vec<T>> {
    match all.pop() {
        Some(only) if all.is_empty() => Ok(only),
        last => {
            all.extend(last);
            Err(all)
        }
    }
}

/// The files at these paths, by folder, so that only those of one folder are looked at as parts of one
/// input. A folder stands for all files in it and in the folders in it, but for hidden ones.
///
/// # Errors
/// `Status::Io` if a folder cannot be read, which has been told then.
pub(crate) fn by_folder(paths: &[PathBuf], output: &mut Output) -> Outcome<Vec<Vec<PathBuf>>> {
    let mut folders = vec![Vec::new()];
    for path in paths {
        if path.is_dir() {
            add_folder(path, &mut folders).map_err(|error| {
                output.error(&format!("the folder {} cannot be read: {error}", path.display()));
                Status::Io
            })?;
        } else if let Some(single) = folders.first_mut() {
            single.push(path.clone());
        }
    }
    Ok(folders)
}

fn add_folder(folder: &Path, folders: &mut Vec<Vec<PathBuf>>) -> io::Result<()> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| path.file_name().is_some_and(|name| !name.as_encoded_bytes().starts_with(b".")));
    paths.sort();
    // A link may lead back to where it stands.
    let is_folder = |path: &PathBuf| path.is_dir() && !path.is_symlink();
    let (inner, files): (Vec<PathBuf>, Vec<PathBuf>) = paths.into_iter().partition(is_folder);
    folders.push(files);
    inner.iter().try_for_each(|folder| add_folder(folder, folders))
}

/// Where an input comes from.
enum Source {
    Standard(io::StdinLock<'static>),
    Regular(Counted<File>),
    Special(Counted<File>),
    Entry(Box<EntryReader<Counted<File>>>),
    Broken(Broken),
}

impl Source {
    fn open(given: &Given, bar: &ProgressBar) -> io::Result<Source> {
        let path = &given.path;
        match &given.part {
            Part::Whole if is_standard(path) => return Ok(Source::Standard(io::stdin().lock())),
            Part::Broken(problem) => return Ok(Source::Broken(Broken(problem.clone()))),
            Part::Whole | Part::Entry(_) => {}
        }
        let file = File::open(path)?;
        let data = file.metadata()?;
        let is_file = data.is_file();
        if data.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let file = Counted::new(file, bar.clone());
        Ok(match &given.part {
            Part::Entry(entry) => match entry.reader(file, &Limits::default()) {
                Ok(reader) => Source::Entry(Box::new(reader)),
                Err(error) => Source::Broken(Broken(error.into_problem())),
            },
            _ if is_file => Source::Regular(file),
            _ => Source::Special(file),
        })
    }

    fn input(&mut self) -> Input<'_> {
        match self {
            Source::Standard(stream) => Input::Stream(stream),
            Source::Regular(file) => Input::File(file),
            Source::Special(file) => Input::Stream(file),
            Source::Entry(entry) => Input::File(&mut **entry),
            Source::Broken(broken) => Input::Stream(broken),
        }
    }
}

/// What cannot be read, for a reason that is known: told where the input would be read, and counted there.
struct Broken(Problem);

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other(Error::from(self.0.clone())))
    }
}

/// All bytes of a file that sets up the run.
pub(crate) fn bytes(path: &Path, output: &mut Output) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| {
        output.problem(&unreadable(path, &error), None);
        Status::Io
    })
}

/// The text of a file that sets up the run.
pub(crate) fn text(path: &Path, output: &mut Output) -> Outcome<String> {
    String::from_utf8(bytes(path, output)?).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let problem = Problem::new(Code::InputCharsetInvalid, format!("byte {at} and what follows is not UTF-8"));
        output.problem(&problem.in_file(name(path)).hint("save the file as UTF-8"), None);
        Status::Usage
    })
}

/// Why a file cannot be read.
pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Problem {
    let message = match error.kind() {
        io::ErrorKind::NotFound => "the file does not exist".to_owned(),
        io::ErrorKind::PermissionDenied => "there is no permission to read the file".to_owned(),
        io::ErrorKind::IsADirectory => "this is a folder, not a file".to_owned(),
        _ => format!("the file cannot be read: {error}"),
    };
    Problem::new(Code::InputRead, message).in_file(name(path))
}

/// Tells that a file cannot be written.
pub(crate) fn unwritable(path: &Path, error: &io::Error, output: &mut Output) -> Status {
    output.error(&format!("{} cannot be written: {error}", path.display()));
    Status::Io
}

/// Keeps other runs away from the file at `path` until what is returned is dropped, or the process ends.
pub(crate) fn lock(path: &Path, output: &mut Output) -> Outcome<File> {
    let mut beside = path.to_owned().into_os_string();
    beside.push(".lock");
    let beside = PathBuf::from(beside);
    let lock = OpenOptions::new().create(true).append(true).open(&beside);
    let lock = lock.map_err(|error| unwritable(&beside, &error, output))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => {
            output.error(&format!("{} is in use by another run", path.display()));
            Err(Status::Io)
        }
        Err(TryLockError::Error(error)) => Err(unwritable(&beside, &error, output)),
    }
}

/// A file that takes the place of the old one when it is whole. Dropped before, it leaves no trace.
pub(crate) struct NewFile {
    path: PathBuf,
    /// Where it is written; none for a device or pipe, which nothing can take the place of.
    beside: Option<PathBuf>,
    writer: Option<BufWriter<File>>,
}

impl NewFile {
    /// Begins the file at `path`. A `private` one is for the user alone, where the system knows that.
    ///
    /// # Errors
    /// What the system reports.
    pub(crate) fn create(path: &Path, private: bool) -> io::Result<Self> {
        // A link to a file stays one: the file that it leads to is written.
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let is_special = fs::metadata(&path).is_ok_and(|data| !data.is_file());
        if is_special {
            let file = OpenOptions::new().write(true).open(&path)?;
            return Ok(NewFile { path, beside: None, writer: Some(BufWriter::new(file)) });
        }
        let mut beside = path.clone().into_os_string();
        beside.push(format!(".new-{}", std::process::id()));
        let beside = PathBuf::from(beside);
        let file = options(private).write(true).create_new(true).open(&beside)?;
        Ok(NewFile { path, beside: Some(beside), writer: Some(BufWriter::new(file)) })
    }

    /// Ends the file and puts it in its place.
    ///
    /// # Errors
    /// What the system reports; the old file stands then.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        let Some(writer) = self.writer.take() else { return Ok(()) };
        let file = writer.into_inner().map_err(io::IntoInnerError::into_error)?;
        if let Some(beside) = &self.beside {
            file.sync_all()?;
            fs::rename(beside, &self.path)?;
            self.beside = None;
        }
        Ok(())
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.as_mut().map_or(Ok(0), |writer| writer.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if let Some(beside) = &self.beside {
            // What cannot be removed is a stray file beside the old one, which stands.
            let _ = fs::remove_file(beside);
        }
    }
}

#[cfg(unix)]
fn options(private: bool) -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    if private {
        options.mode(0o600);
    }
    options
}

#[cfg(not(unix))]
fn options(_: bool) -> OpenOptions {
    OpenOptions::new()
}
