//! Folding of letters: two keys under which one name has one spelling.
//!
//! German needs two keys. Key A ([`folded`]) follows DIN 5007-2 and passports, `Müller` is `mueller`. Key B ([`bare`])
//! drops what keyboards abroad cannot type, `Müller` and `Mueller` are both `muller`. Equal under A is *equal*; equal
//! under B alone is a *variant*, since `Michael` and `Michal` fall together there.
//!
//! Each step is a `LetterRule` in a file of its own; `RULES` is the one place that knows their order. The file
//! `example.rs` is there to be copied for the next rule.

#[cfg(test)]
mod example;
mod letters;
mod marks;
mod signs;
mod umlauts;

use unicode_normalization::UnicodeNormalization;

use super::mojibake;

/// Writes what a lower-case letter becomes and says `true`, or leaves it to the next rule with `false`.
type LetterRule = fn(char, &mut String) -> bool;

/// Key A, in order: the first rule that takes a letter wins.
const RULES: &[LetterRule] = &[umlauts::spelled_out, letters::spelled_out, marks::dropped];

/// Key B: only the umlauts differ.
const BARE_RULES: &[LetterRule] = &[umlauts::bare, letters::spelled_out, marks::dropped];

/// Key A: composed, lower case, `ä` as `ae`, `ß` as `ss`, `ł` as `l`, other Latin letters without their marks; invisible
/// characters gone, blanks collapsed, apostrophes and dashes of one kind. Letters of other scripts keep their form.
///
/// ```
/// use intakt::normalize::fold::folded;
/// assert_eq!(folded("  MÜLLER–Lüdenscheidt "), "mueller-luedenscheidt");
/// assert_eq!(folded("Łukasz Żółć"), "lukasz zolc");
/// ```
pub fn folded(text: &str) -> String {
    apply(text, RULES)
}

/// Key B: as [`folded`], but `ä` as `a`, and a written-out `ae`, `oe`, `ue` as `a`, `o`, `u` unless it follows `a`, `e`,
/// `o`, `u` or `q` (`Bauer`, `Neue` and `Quelle` stay); a double `a`, which may stand for `å`, is one `a`.
///
/// Names fall together that are not the same (`Joel` is `jol`), so it is a variant at best, and only against another
/// key B.
///
/// ```
/// use intakt::normalize::fold::bare;
/// assert_eq!(bare("Mueller"), bare("Muller"));
/// assert_eq!(bare("Bauer"), "bauer");
/// ```
pub fn bare(text: &str) -> String {
    squeezed(&apply(text, BARE_RULES))
}

/// Text in UTF-8 that was read as Windows-1252 (`MÃ¼ller`), as it was meant, if the whole of it says so. Only where a letter
/// stands for the first byte of a Latin one and no letter follows: `CAFÉ’S` is what it seems.
fn meant(text: &str) -> Option<String> {
    let misread = |pair: (char, char)| matches!(pair.0, 'Â'..='Å') && !pair.1.is_ascii() && !pair.1.is_alphabetic();
    let next = text.chars().skip(1);
    let looks_so = !text.is_ascii() && text.chars().zip(next).any(misread);
    let meant = looks_so.then(|| mojibake::repaired(text)).flatten()?;
    // An ellipsis or a dash behind a capital `Ä` reads as a letter, too, but nobody has a name with that.
    (!meant.chars().any(char::is_control)).then_some(meant)
}

/// The text with its own letters and case, but composed (NFKC), with apostrophes, dashes and blanks of one kind, blanks
/// collapsed and invisible characters gone, and with UTF-8 that was read as Windows-1252 put right. What splits text into
/// words starts here.
pub fn unified(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let meant = meant(text);
    let text = meant.as_deref().unwrap_or(text);
    let mut first = String::with_capacity(text.len());
    for sign in text.chars() {
        signs::unify(sign, &mut first);
    }
    if first.is_ascii() {
        return blanks_collapsed(&first);
    }
    // Some compatibility forms decompose to signs again (the small em dash to the em dash), hence the second pass.
    let mut second = String::with_capacity(first.len());
    for sign in first.nfkc() {
        signs::unify(sign, &mut second);
    }
    blanks_collapsed(&second)
}

/// Whether there is nothing to unify: letters of German keyboards, digits, single blanks within, the usual punctuation. Most
/// texts of an address book are so, and composing costs more than all the rest.
fn is_plain(text: &str) -> bool {
    let mut after_blank = true;
    for sign in text.chars() {
        let is_blank = sign == ' ';
        let known = is_blank
            || sign.is_ascii_alphanumeric()
            || matches!(sign, '.' | ',' | '-' | '/' | '@' | '_' | '+' | '&' | '(' | ')' | ':' | ';')
            || matches!(sign, 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü' | 'ß');
        if !known || (is_blank && after_blank) {
            return false;
        }
        after_blank = is_blank;
    }
    !after_blank || text.is_empty()
}

fn apply(text: &str, rules: &[LetterRule]) -> String {
    if text.is_ascii() && is_plain(text) {
        return text.to_ascii_lowercase();
    }
    let unified = unified(text);
    if unified.is_ascii() {
        return unified.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(unified.len() + 4);
    for letter in unified.chars().flat_map(char::to_lowercase) {
        if letter.is_ascii() || !rules.iter().any(|rule| rule(letter, &mut out)) {
            out.push(letter);
        }
    }
    // A mark that stood alone between blanks is gone by now and has left two of them.
    blanks_collapsed(&out)
}

fn blanks_collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// `ae`, `oe`, `ue` and `aa` to one letter. After `i` the pair is an umlaut too (`Kioerae` for `Kiörä`).
fn squeezed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    // The letter before, or `None` where a pair was squeezed: `Vaeaetaeinen` has two pairs in a row.
    let mut before: Option<char> = None;
    while let Some(letter) = letters.next() {
        let after_vowel = matches!(before, Some('a' | 'e' | 'o' | 'u' | 'q'));
        let pair = matches!(letter, 'a' | 'o' | 'u') && letters.peek() == Some(&'e') && !after_vowel;
        if pair {
            letters.next();
        }
        before = if pair { None } else { Some(letter) };
        if letter != 'a' || !out.ends_with('a') {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{bare, folded, unified};

    #[test]
    fn one_name_has_one_key() {
        // Spellings of one name, their key A (`None` where it differs among them) and their key B.
        let cases: &[(&[&str], Option<&str>, &str)] = &[
            (&["Müller", "Mueller", "MÜLLER", "Mu\u{308}ller", "Mu¨ller"], Some("mueller"), "muller"),
            (&["Müller", "Mueller", "Muller"], None, "muller"),
            (&["Strauß", "Strauss", "STRAUSS", "STRAUẞ"], Some("strauss"), "strauss"),
            (&["STRAẞE", "Straße", "strasse"], Some("strasse"), "strasse"),
            (&["Groß", "Gross"], Some("gross"), "gross"),
            (&["Łódź", "Lodz"], Some("lodz"), "lodz"),
            (&["Åbo", "Aabo"], Some("aabo"), "abo"),
            (&["Åbo", "Aabo", "Abo"], None, "abo"),
            (&["IJssel", "Ĳssel", "ijssel"], Some("ijssel"), "ijssel"),
            (&["Özil", "Oezil"], Some("oezil"), "ozil"),
            (&["Özil", "Oezil", "Ozil"], None, "ozil"),
            (&["Weiß", "Weiss"], Some("weiss"), "weiss"),
            (&["Ørsted", "Oersted"], Some("oersted"), "orsted"),
            (&["Þór", "Thor"], Some("thor"), "thor"),
            (&["Đorđe", "Dorde"], Some("dorde"), "dorde"),
            (&["Œuvre", "Oeuvre"], Some("oeuvre"), "ouvre"),
            (&["Väätäinen", "Vaeaetaeinen", "Vaatainen"], None, "vatainen"),
            (&["Kiörä", "Kioerae", "Kiora"], None, "kiora"),
            (&["İnci", "Inci", "ınci"], Some("inci"), "inci"),
            (&["O’Brien", "O'Brien", "O`Brien", "O´Brien"], Some("o'brien"), "o'brien"),
            (&["a\u{a0}b", "a  b", " a\tb\n", "a b\u{200b}", "a\u{2009}b"], Some("a b"), "a b"),
            (&["Meier–Klein", "Meier‐Klein", "Mei\u{ad}er-Klein"], Some("meier-klein"), "meier-klein"),
            (&["MÃ¼ller", "MÃƒÂ¼ller"], Some("mueller"), "muller"),
            (&["CAFÉ’S"], Some("cafe's"), "cafe's"),
            (&["Ångström–Ähre", "Aangstroem-Aehre"], Some("aangstroem-aehre"), "angstrom-ahre"),
            (&["Ｍüｌler", "Müller"], Some("mueller"), "muller"),
        ];
        for (spellings, key_a, key_b) in cases {
            for spelling in *spellings {
                if let Some(key_a) = key_a {
                    assert_eq!(folded(spelling), *key_a, "{spelling:?}");
                }
                assert_eq!(bare(spelling), *key_b, "{spelling:?}");
            }
        }
    }

    #[test]
    fn traps_stay_as_they_are_under_key_b() {
        for word in ["bauer", "neue", "quelle", "treue", "frauen", "steuer"] {
            assert_eq!(bare(word), word);
        }
    }

    #[test]
    fn other_scripts_are_kept_in_lower_case() {
        assert_eq!(folded("Иванов Й"), "иванов й");
        assert_eq!(folded("ΜΑΡΊΑΣ"), folded("μαρίας"));
    }

    #[test]
    fn unified_keeps_case_and_letters() {
        assert_eq!(unified(" Große\u{a0}Straße 12½ "), "Große Straße 12 1/2");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "[a-zA-ZäöüßÄÖÜéèçłøåÅæœþðĳİıŉ ’´`–\u{AD}0-9½¨.,-]{0,24}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once.clone());
            // `Ä´` is also how `Ĵ` looks when it was read in another encoding, `ä´` is not.
            if super::meant(&text).is_none() {
                prop_assert_eq!(folded(&text.to_lowercase()), once);
            }
        }

        #[test]
        fn plain_text_is_unified_already(text in "[a-zA-Z0-9äöüÄÖÜßéÃ .,/@_+&():;-]{0,12}") {
            if super::is_plain(&text) {
                let mut signs = String::new();
                text.chars().for_each(|sign| super::signs::unify(sign, &mut signs));
                let composed: String = super::UnicodeNormalization::nfkc(signs.as_str()).collect();
                prop_assert_eq!(super::blanks_collapsed(&composed), text.clone());
                prop_assert_eq!(super::meant(&text), None);
            }
        }

        #[test]
        fn any_text_folds_stably(text in any::<String>()) {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }
    }
}
