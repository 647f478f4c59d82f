//! Commands that run beside the work.

use std::io;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use intakt::{Code, Problem};

use crate::clock::Ticks;

/// What a command is told, as variables of its environment.
pub(crate) type Variables<'v> = [(&'static str, &'v str)];

/// Runs a command of the user's by the shell of the system and waits for it. Its output goes to the standard error.
///
/// # Errors
/// [`Code::WatchHook`] if it cannot be started, ends with anything but 0, or takes longer than `seconds`.
pub(crate) fn run(name: &str, command: &str, seconds: i64, variables: &Variables<'_>) -> Result<(), Problem> {
    let failed = |message: String| Problem::new(Code::WatchHook, format!("the command {name} {message}"));
    let mut child = shell(command)
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .stdout(Stdio::from(io::stderr()))
        .spawn()
        .map_err(|error| failed(format!("cannot be started: {error}")))?;
    let began = Ticks::start();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(failed(format!("failed: {status}"))),
            Ok(None) if began.passed() < seconds * 1_000 => thread::sleep(Duration::from_millis(10)),
            Ok(None) => {
                // It may have ended just now; then there is nothing to stop.
                let _ = child.kill();
                let _ = child.wait();
                return Err(failed(format!("took longer than {seconds} s and was stopped")));
            }
            Err(error) => return Err(failed(format!("cannot be waited for: {error}"))),
        }
    }
}

#[cfg(unix)]
fn shell(command: &str) -> Command {
    let mut shell = Command::new("/bin/sh");
    shell.arg("-c").arg(command);
    shell
}

#[cfg(not(unix))]
fn shell(command: &str) -> Command {
    let mut shell = Command::new("cmd");
    shell.arg("/C").arg(command);
    shell
}

#[cfg(all(test, unix))]
mod tests {
    use super::run;

    #[test]
    fn commands_get_their_variables_and_are_waited_for() {
        assert!(run("--after", "test \"$INTAKT_RESULT\" = done", 60, &[("INTAKT_RESULT", "done")]).is_ok());
        let cases = [("exit 3", 60, "failed: exit status: 3"), ("sleep 30", 0, "took longer than 0 s and was stopped")];
        for (command, seconds, expected) in cases {
            let problem = run("--after", command, seconds, &[]).unwrap_err();
            assert!(problem.message().contains(expected), "{command}: {}", problem.message());
        }
    }
}
