//! A rule to copy for the next one. It is compiled and tested, but not in the table, so it changes nothing.
//!
//! 1. Copy this file under the name of what it folds and write its cases first.
//! 2. Add `mod name;` and the rule to `RULES` (and `BARE_RULES`) in `fold.rs`, before any rule that would take its letters.
//! 3. If the rule changes keys of names that hosts have stored, the number of the key scheme must go up.

/// What it does, by an example: `ƒ` is `f`. Called with lower-case, composed, non-ASCII letters only.
fn florin(letter: char, out: &mut String) -> bool {
    match letter {
        'ƒ' => out.push('f'),
        _ => return false,
    }
    true
}

#[test]
fn cases() {
    for (letter, taken, expected) in [('ƒ', true, "f"), ('é', false, "")] {
        let mut out = String::new();
        assert_eq!(florin(letter, &mut out), taken);
        assert_eq!(out, expected);
    }
}
