//! Rules that others have written as well, compared with theirs: Kölner Phonetik with rphonetic, telephone numbers with
//! rlibphonenumber, the port of Google's libphonenumber.

use std::collections::BTreeMap;

use intakt::normalize::{cologne, e164, is_mobile};
use proptest::prelude::*;
use rlibphonenumber::enums::{PhoneNumberType, Region};
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat};
use rphonetic::{Cologne, Encoder};

/// Given names, and family names that German orthography makes difficult.
const NAMES: &str = include_str!("../../data/german_short_forms.csv");

/// Where the two differ, and why. Intakt follows the words of the rule: other letters are turned into German ones and what is
/// no letter goes first, then neighbours are looked at.
const DIFFERENCES: &[(&str, &str, &str, &str)] = &[
    // (text, Intakt, rphonetic, why)
    ("Łukasz", "548", "048", "rphonetic leaves out letters beyond A to Z"),
    ("Çelik", "854", "054", "the same"),
    ("Åström", "08276", "8276", "the same: å is aa"),
    ("hcr", "87", "47", "an H has no code, and rphonetic takes what follows for the start of the word"),
    ("P-Häuser", "387", "187", "rphonetic takes the hyphen for a neighbour"),
    ("Held-Sommer", "05867", "052867", "the same"),
];

#[test]
fn the_differences_are_those_stated() {
    for (text, ours, theirs, why) in DIFFERENCES {
        assert_eq!((cologne(text).as_str(), Cologne.encode(text).as_str()), (*ours, *theirs), "{text}: {why}");
    }
}

#[test]
fn cologne_of_given_names_is_that_of_rphonetic() {
    let names = NAMES.lines().skip(1).flat_map(|row| row.split(','));
    let names: Vec<&str> =
        names.filter(|name| name.chars().all(|sign| "äöüß".contains(sign) || sign.is_ascii_alphabetic())).collect();
    assert!(names.len() > 700);
    for name in names {
        assert_eq!(cologne(name), Cologne.encode(name), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn cologne_of_any_letters_is_that_of_rphonetic(text in "[a-zA-ZäöüßÄÖÜ]{0,16}") {
        prop_assume!(!text.to_lowercase().trim_start_matches('h').starts_with('c') || !text.to_lowercase().starts_with('h'));
        prop_assert_eq!(cologne(&text), Cologne.encode(&text));
    }

    #[test]
    fn cologne_of_german_syllables_is_that_of_rphonetic(
        text in "((sch|st|sp|ch|ph|th|pf|tz|ck|qu|chr|schw|kl|dsch|tsch|[bdfghjklmnprstvwxz])(a|e|i|o|u|ä|ö|ü|ei|au|ie|eu|äu|ey|ay)(n|r|l|m|s|ß|t|d|ch|ck|tz|x|nn|ll|hl|hr|rt|ld|lz|chs|ts|ds|cks)?){1,4}"
    ) {
        prop_assert_eq!(cologne(&text), Cologne.encode(&text));
    }
}

/// The countries of the table of plans.
const COUNTRIES: &[(&str, Region)] = &[
    ("DE", Region::DE),
    ("AT", Region::AT),
    ("CH", Region::CH),
    ("LI", Region::LI),
    ("FI", Region::FI),
    ("PL", Region::PL),
    ("NL", Region::NL),
    ("BE", Region::BE),
    ("FR", Region::FR),
    ("IT", Region::IT),
    ("SE", Region::SE),
    ("DK", Region::DK),
    ("NO", Region::NO),
    ("LU", Region::LU),
    ("CZ", Region::CZ),
    ("GB", Region::GB),
    ("ES", Region::ES),
    ("PT", Region::PT),
    ("IE", Region::IE),
    ("IS", Region::IS),
    ("MT", Region::MT),
    ("CY", Region::CY),
    ("GR", Region::GR),
    ("HU", Region::HU),
    ("SK", Region::SK),
    ("SI", Region::SI),
    ("HR", Region::HR),
    ("RO", Region::RO),
    ("BG", Region::BG),
    ("EE", Region::EE),
    ("LV", Region::LV),
    ("LT", Region::LT),
    ("TR", Region::TR),
    ("US", Region::US),
];

/// The numbers of a country as people dial them within it: every beginning of two digits, all lengths, digits that follow no
/// pattern.
fn dialled(country: &str) -> impl Iterator<Item = String> {
    let trunk = match country {
        "LI" | "PL" | "IT" | "DK" | "NO" | "LU" | "CZ" | "ES" | "PT" | "IS" | "MT" | "CY" | "GR" | "EE" | "LV"
        | "US" => "",
        "HU" => "06",
        _ => "0",
    };
    (10_u64..100).flat_map(move |head| {
        // Half of the lengths of each, in turn: the oracle takes its time.
        (3_u32..=9).filter(move |length| (u64::from(*length) + head) % 2 == 0).map(move |length| {
            let tail = (head * 7_919 + u64::from(length)) * 104_729 % 10_u64.pow(length);
            format!("{trunk}{head}{tail:0width$}", width = length as usize)
        })
    })
}

/// Whether Intakt reads a number otherwise on purpose: numbers of the oldest kind with fewer than six digits in Germany and
/// seven in Poland are not read, and where no digit is dialled before a number, one that begins with the digits of its own
/// country code may be either.
fn differs_on_purpose(country: &str, text: &str, expected: &str) -> bool {
    let code = ["+39", "+352"].into_iter().find(|code| expected.starts_with(code)).unwrap_or("+");
    match country {
        "DE" => expected.len() < "+49123456".len(),
        "PL" => expected.len() < "+48123456789".len(),
        "IT" | "LU" => text.starts_with(code.trim_start_matches('+')),
        _ => false,
    }
}

/// Every number of a subscriber that is valid for libphonenumber is read, and as the same one, or differs on purpose.
#[test]
fn telephone_numbers_are_those_of_libphonenumber() {
    let mut wrong = Vec::new();
    let mut read: BTreeMap<&str, u32> = BTreeMap::new();
    for (country, region) in COUNTRIES {
        for text in dialled(country) {
            let Ok(number) = PHONE_NUMBER_UTIL.parse(&text, Some(*region)) else { continue };
            // Numbers of services (short codes aside) are longer or shorter than a subscriber's, and nobody's.
            let kind = PHONE_NUMBER_UTIL.get_number_type(&number);
            let subscriber = matches!(
                kind,
                PhoneNumberType::FixedLine | PhoneNumberType::Mobile | PhoneNumberType::FixedLineOrMobile
            );
            if !number.is_valid() || !subscriber {
                continue;
            }
            let expected = number.format_as(PhoneNumberFormat::E164).into_owned();
            if differs_on_purpose(country, &text, &expected) {
                continue;
            }
            *read.entry(country).or_default() += 1;
            let ours = e164(&text, Some(country));
            if ours.as_deref() != Some(expected.as_str()) {
                wrong.push(format!("{country} {text}: {ours:?}, not {expected}"));
            } else if is_mobile(&expected) && kind == PhoneNumberType::FixedLine {
                wrong.push(format!("{country} {expected}: not a mobile number"));
            }
            // With its country code it is the same wherever it is read.
            if e164(&expected, Some("FI")).as_deref() != Some(expected.as_str()) {
                wrong.push(format!("{expected} is read as another number abroad"));
            }
        }
    }
    assert!(read.len() >= 30 && read.values().sum::<u32>() > 1_000, "{read:?}");
    assert!(wrong.is_empty(), "{} of {read:?}:\n{}", wrong.len(), wrong.join("\n"));
}
