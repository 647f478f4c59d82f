//! What the linker is told besides: the name of the shared library on Unix, the version resource of the DLL on Windows.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let variable = |name: &str| env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
    let (system, environment) = (variable("OS"), variable("ENV"));
    if ["linux", "android", "freebsd", "netbsd", "openbsd"].contains(&system.as_str()) {
        // Programs find the library that they were linked against. The number is INTAKT_ABI_VERSION; a test compares them.
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libintakt.so.1");
    }
    if system == "windows" && environment == "gnu" {
        println!("cargo:rerun-if-env-changed=WINDRES");
        match version_resource(&variable("ARCH")) {
            Ok(object) => println!("cargo:rustc-cdylib-link-arg={}", object.display()),
            // The library works without; `scripts/windows.sh` does not let such a one pass.
            Err(problem) => println!("cargo:warning=the DLL has no version resource: {problem}"),
        }
    }
}

/// What Windows shows under "Details" of the file, and installers compare: compiled by the windres of the target, which
/// belongs to the same package as the linker. `WINDRES` names another one.
fn version_resource(processor: &str) -> io::Result<PathBuf> {
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    let (script, object) = (folder.join("version.rc"), folder.join("version.o"));
    fs::write(&script, resource_script())?;
    let mut names = vec![format!("{processor}-w64-mingw32-windres"), "windres".to_owned()];
    if let Ok(name) = env::var("WINDRES") {
        names.insert(0, name);
    } else if processor == "x86" {
        names.insert(0, "i686-w64-mingw32-windres".to_owned());
    }
    let mut missing = io::Error::other("there is no windres");
    for name in names {
        match compile(&name, &script, &object) {
            Ok(()) => return Ok(object),
            Err(problem) => missing = io::Error::new(problem.kind(), format!("{name}: {problem}")),
        }
    }
    Err(missing)
}

fn compile(windres: &str, script: &Path, object: &Path) -> io::Result<()> {
    let output = Command::new(windres).args(["-O", "coff", "-i"]).arg(script).arg("-o").arg(object).output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// Numbers in place of the names of `winver.h`, so that no header is needed: 0x40004 is VOS_NT_WINDOWS32, 2 is VFT_DLL.
fn resource_script() -> String {
    let variable = |name: &str| env::var(format!("CARGO_PKG_{name}")).unwrap_or_default();
    let part = |name: &str| variable(name).parse::<u16>().unwrap_or_default();
    let numbers = format!("{},{},{},0", part("VERSION_MAJOR"), part("VERSION_MINOR"), part("VERSION_PATCH"));
    let (version, description, authors) = (variable("VERSION"), variable("DESCRIPTION"), variable("AUTHORS"));
    format!(
        "1 VERSIONINFO\n\
         FILEVERSION {numbers}\n\
         PRODUCTVERSION {numbers}\n\
         FILEOS 0x40004\n\
         FILETYPE 2\n\
         BEGIN\n\
         BLOCK \"StringFileInfo\"\n\
         BEGIN\n\
         BLOCK \"040904B0\"\n\
         BEGIN\n\
         VALUE \"CompanyName\", \"{authors}\"\n\
         VALUE \"FileDescription\", \"Intakt: {description}\"\n\
         VALUE \"FileVersion\", \"{version}\"\n\
         VALUE \"InternalName\", \"intakt\"\n\
         VALUE \"LegalCopyright\", \"{authors}; {licence}\"\n\
         VALUE \"OriginalFilename\", \"intakt.dll\"\n\
         VALUE \"ProductName\", \"Intakt\"\n\
         VALUE \"ProductVersion\", \"{version}\"\n\
         END\n\
         END\n\
         BLOCK \"VarFileInfo\"\n\
         BEGIN\n\
         VALUE \"Translation\", 0x409, 1200\n\
         END\n\
         END\n",
        licence = env::var("CARGO_PKG_LICENSE").unwrap_or_default(),
    )
}
