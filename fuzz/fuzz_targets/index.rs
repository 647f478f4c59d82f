//! The bytes of a saved index. Those that begin with an `s` are signed first, so that what lies behind the checksum is met, too.
#![no_main]

use intakt::matching::{Index, MatchSettings, Query, decide};
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};

fuzz_target!(|input: &[u8]| {
    let bytes = match input.split_first() {
        Some((b's', body)) => [body, &Sha256::digest(body)[..]].concat(),
        _ => input.to_vec(),
    };
    let Ok(mut index) = Index::load(bytes.as_slice()) else { return };
    let mut again = Vec::new();
    index.save(&mut again).expect("what was loaded can be saved");
    assert!(again == bytes, "two files are one index");
    let parties: Vec<_> = index.iter().map(|(id, _, party)| (id.to_owned(), party)).collect();
    for (id, party) in &parties {
        let verdict = decide(&Query::new(party), &index, &MatchSettings::default()).expect("an index is no host");
        assert!(verdict.party.as_deref().is_none_or(|found| parties.iter().any(|(id, _)| id == found)));
        assert!(index.party(id).as_ref() == Some(party));
    }
    for (id, _) in &parties {
        assert!(index.remove(id));
    }
    assert!(index.is_empty());
});
