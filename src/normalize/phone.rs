//! Telephone numbers to E.164: `0221 / 123 45-67` is `+492211234567`.
//!
//! An own table instead of a library: the lengths of the numbers of the countries below are enough to compare numbers, and the
//! usual libraries read `0171 1234567 (privat)` as a keypad word. Numbers of other countries are read when written with
//! their country code, and then only checked for the length that E.164 allows.

/// What is needed to read the numbers of a country.
struct Plan {
    /// ISO 3166 alpha-2 code.
    country: &'static str,
    /// Country calling code.
    code: &'static str,
    /// What is dialled before a number within the country and left out from abroad; empty if nothing.
    trunk: &'static str,
    /// Fewest and most digits behind the country code.
    length: (usize, usize),
    /// First digits of mobile numbers behind the country code.
    mobile: &'static [&'static str],
}

/// National numbering plans (ITU-T E.164 and the regulators' plans), shortened to what tells numbers apart.
const PLANS: &[Plan] = &[
    Plan { country: "DE", code: "49", trunk: "0", length: (6, 13), mobile: &["15", "16", "17"] },
    Plan {
        country: "AT",
        code: "43",
        trunk: "0",
        length: (4, 13),
        mobile: &[
            "650", "651", "652", "653", "655", "657", "659", "660", "661", "663", "664", "665", "666", "667", "668",
            "669", "67", "680", "681", "688", "690", "699",
        ],
    },
    Plan { country: "CH", code: "41", trunk: "0", length: (9, 9), mobile: &["74", "75", "76", "77", "78", "79"] },
    Plan { country: "LI", code: "423", trunk: "", length: (7, 9), mobile: &["6", "7"] },
    Plan { country: "FI", code: "358", trunk: "0", length: (5, 12), mobile: &["4", "50"] },
    Plan {
        country: "PL",
        code: "48",
        trunk: "",
        length: (9, 9),
        mobile: &["45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88"],
    },
    Plan { country: "NL", code: "31", trunk: "0", length: (9, 9), mobile: &["6"] },
    Plan { country: "BE", code: "32", trunk: "0", length: (8, 9), mobile: &["45", "46", "47", "48", "49"] },
    Plan { country: "FR", code: "33", trunk: "0", length: (9, 9), mobile: &["6", "7"] },
    // Italy keeps its zero, which is part of the number.
    Plan { country: "IT", code: "39", trunk: "", length: (6, 11), mobile: &["3"] },
    Plan { country: "SE", code: "46", trunk: "0", length: (7, 10), mobile: &["70", "72", "73", "76", "79"] },
    Plan { country: "DK", code: "45", trunk: "", length: (8, 8), mobile: &[] },
    Plan { country: "NO", code: "47", trunk: "", length: (8, 8), mobile: &["4", "9"] },
    Plan { country: "LU", code: "352", trunk: "", length: (4, 11), mobile: &["6"] },
    Plan { country: "CZ", code: "420", trunk: "", length: (9, 9), mobile: &["60", "70", "72", "73", "77", "79"] },
    Plan {
        country: "GB",
        code: "44",
        trunk: "0",
        length: (9, 10),
        mobile: &["71", "72", "73", "74", "75", "77", "78", "79"],
    },
    Plan { country: "ES", code: "34", trunk: "", length: (9, 9), mobile: &["6", "71", "72", "73", "74"] },
    Plan { country: "PT", code: "351", trunk: "", length: (9, 9), mobile: &["91", "92", "93", "96"] },
    Plan { country: "IE", code: "353", trunk: "0", length: (7, 10), mobile: &["83", "85", "86", "87", "89"] },
    Plan { country: "IS", code: "354", trunk: "", length: (7, 9), mobile: &["6", "7", "8"] },
    Plan { country: "MT", code: "356", trunk: "", length: (8, 8), mobile: &["77", "79", "98", "99"] },
    Plan { country: "CY", code: "357", trunk: "", length: (8, 8), mobile: &["94", "95", "96", "97", "99"] },
    Plan { country: "GR", code: "30", trunk: "", length: (10, 10), mobile: &["69"] },
    Plan { country: "HU", code: "36", trunk: "06", length: (8, 9), mobile: &["20", "30", "31", "50", "70"] },
    Plan { country: "SK", code: "421", trunk: "0", length: (6, 9), mobile: &["90", "91", "94", "95"] },
    Plan {
        country: "SI",
        code: "386",
        trunk: "0",
        length: (5, 8),
        mobile: &["30", "31", "40", "41", "51", "64", "65", "68", "69", "70", "71"],
    },
    Plan { country: "HR", code: "385", trunk: "0", length: (6, 9), mobile: &["91", "92", "95", "97", "98", "99"] },
    Plan { country: "RO", code: "40", trunk: "0", length: (6, 9), mobile: &["7"] },
    Plan { country: "BG", code: "359", trunk: "0", length: (6, 9), mobile: &["87", "88", "89", "98", "99"] },
    Plan { country: "EE", code: "372", trunk: "", length: (7, 8), mobile: &["5", "81", "82", "83"] },
    Plan { country: "LV", code: "371", trunk: "", length: (8, 8), mobile: &["2"] },
    Plan { country: "LT", code: "370", trunk: "0", length: (8, 8), mobile: &["6"] },
    Plan { country: "TR", code: "90", trunk: "0", length: (10, 10), mobile: &["50", "51", "53", "54", "55"] },
    Plan { country: "US", code: "1", trunk: "1", length: (10, 10), mobile: &[] },
];

/// The number in E.164 form (`+` and digits), or `None` for a text that is no number, too short or too long, or a filler such
/// as `0` or `000000`.
///
/// `country` (alpha-2) says where a number without country code is at home. Without one, or with a country that the table
/// lacks, only numbers with country code are read. Of several numbers in the text the first is taken; letters behind a
/// number (`privat`, `Durchwahl 12`) end it.
///
/// ```
/// use intakt::normalize::e164;
/// assert_eq!(e164("0221 / 123 45-67", Some("DE")).as_deref(), Some("+492211234567"));
/// assert_eq!(e164("044 668 18 00", Some("CH")).as_deref(), Some("+41446681800"));
/// assert_eq!(e164("n/a", Some("DE")), None);
/// ```
pub fn e164(text: &str, country: Option<&str>) -> Option<String> {
    phone_number(text, country, |number| ["+", number.code, number.national].concat())
}

/// A number that is read.
#[derive(Clone, Copy)]
pub(crate) struct PhoneNumber<'a> {
    /// The digits of the country code, or none where `national` begins with it.
    pub(crate) code: &'static str,
    /// The digits behind it.
    pub(crate) national: &'a str,
    /// As [`is_mobile`] says.
    pub(crate) mobile: bool,
}

/// What `take` makes of the number that [`e164`] gives.
pub(crate) fn phone_number<T>(text: &str, country: Option<&str>, take: impl FnOnce(PhoneNumber<'_>) -> T) -> Option<T> {
    let home = country.and_then(|country| PLANS.iter().find(|plan| plan.country.eq_ignore_ascii_case(country.trim())));
    match OnlyNumber::of(text) {
        Some(number) => read(number.as_str(), home).map(take),
        None => numbers(text).iter().find_map(|number| read(number, home)).map(take),
    }
}

/// Whether a number in E.164 form is a mobile phone's, and so a person's rather than a household's. Denmark, the USA and
/// countries that the table lacks do not tell by the number: never.
///
/// ```
/// assert!(intakt::normalize::is_mobile("+491711234567"));
/// assert!(!intakt::normalize::is_mobile("+43662123456"));
/// ```
pub fn is_mobile(e164: &str) -> bool {
    let Some(digits) = e164.strip_prefix('+') else { return false };
    by_code(digits).is_some_and(|(plan, national)| plan.is_mobile(national))
}

impl Plan {
    /// Whether digits behind the country code are a mobile phone's.
    fn is_mobile(&self, national: &str) -> bool {
        self.mobile.iter().any(|prefix| national.starts_with(prefix))
    }
}

/// The plan whose country code the digits begin with, and the rest. No code is the beginning of another.
fn by_code(digits: &str) -> Option<(&'static Plan, &str)> {
    // +1 is shared by the USA, Canada and the Caribbean, +39 with the Vatican, +47 with Svalbard: one form for all.
    PLANS.iter().find_map(|plan| Some((plan, digits.strip_prefix(plan.code)?)))
}

/// The one number that [`numbers`] gives where a glance shows that there is but one: digits in groups. Most fields are so.
struct OnlyNumber {
    signs: [u8; OnlyNumber::LONGEST],
    length: usize,
}

impl OnlyNumber {
    /// In signs. What is longer is no number.
    const LONGEST: usize = 32;

    fn of(text: &str) -> Option<OnlyNumber> {
        let mut number = OnlyNumber { signs: [0; OnlyNumber::LONGEST], length: 0 };
        for sign in text.bytes() {
            match sign {
                b'+' if number.length > 0 => return None,
                b'0'..=b'9' | b'+' => {
                    *number.signs.get_mut(number.length)? = sign;
                    number.length += 1;
                }
                b'(' if number.length == 0 => {}
                b'/' if number.length < 6 => {}
                b' ' | b'-' | b'.' | b')' => {}
                _ => return None,
            }
        }
        Some(number)
    }

    fn as_str(&self) -> &str {
        self.signs.get(..self.length).and_then(|signs| std::str::from_utf8(signs).ok()).unwrap_or_default()
    }
}

/// The texts of the single numbers in a field, digits with a leading `+` where written, in order.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = vec![String::new()];
    let mut closed = false;
    let text = super::fold::unified(text);
    let mut rest = text.as_str();
    while let Some(sign) = rest.chars().next() {
        let digits = numbers.last().map_or(0, String::len);
        rest = rest.get(sign.len_utf8()..).unwrap_or_default();
        let begins_number = || rest.trim_start().starts_with(['0', '+']);
        let new_number = match sign {
            ';' | ',' | '|' => true,
            // `0221/12345` is one number, `0221 12345 / 0171 12345` are two.
            '/' => digits >= 6 && begins_number(),
            '+' => digits > 0,
            _ if sign.is_alphabetic() => {
                let word = rest.find(|sign: char| !sign.is_alphabetic()).unwrap_or(rest.len());
                let (word, after) = rest.split_at_checked(word).unwrap_or_default();
                rest = after;
                let or = matches!(
                    format!("{sign}{word}").to_lowercase().as_str(),
                    "oder" | "und" | "u" | "or" | "and" | "od" | "bzw"
                );
                closed |= digits > 0 && !or;
                // A label in the middle (`Tel. 0221 12345 Mobil 0171 12345`) begins the next number, an extension does not.
                or || (digits > 0
                    && after.trim_start_matches(['.', ':', ' ', ')']).starts_with(['0', '+'])
                    && digits >= 6)
            }
            _ => false,
        };
        if new_number {
            numbers.push(String::new());
            closed = false;
        }
        if let Some(number) = numbers.last_mut().filter(|_| !closed) {
            match sign {
                '+' if number.is_empty() => number.push('+'),
                '0'..='9' => number.push(sign),
                // `+49 (0)221`: the trunk digit in brackets is not dialled from abroad.
                '(' if number.starts_with('+') || number.starts_with("00") => {
                    if let Some(after) =
                        rest.trim_start().strip_prefix('0').and_then(|after| after.trim_start().strip_prefix(')'))
                    {
                        rest = after;
                    }
                }
                _ => {}
            }
        }
    }
    numbers
}

fn read<'a>(number: &'a str, home: Option<&Plan>) -> Option<PhoneNumber<'a>> {
    let digits = number.trim_start_matches('+');
    let first = digits.chars().next()?;
    let all_equal = digits.chars().all(|digit| digit == first);
    if all_equal || digits.trim_start_matches('0').is_empty() {
        return None;
    }
    if let Some(international) = number.strip_prefix('+').or_else(|| number.strip_prefix("00")) {
        return match by_code(international) {
            Some((plan, national)) => finished(plan, national),
            // The shortest numbers of any country with its code have 8 digits, E.164 allows 15.
            None => ((8..=15).contains(&international.len()) && !international.starts_with('0'))
                .then_some(PhoneNumber { code: "", national: international, mobile: false }),
        };
    }
    let plan = home?;
    if !plan.trunk.is_empty() && plan.trunk != "1" {
        if let Some(national) = number.strip_prefix(plan.trunk) {
            return finished(plan, national);
        }
        // `49221123456`: a plus was lost. Without trunk digit and country code it is a local number, which nobody can place.
        return number
            .strip_prefix(plan.code)
            .filter(|national| national.len() >= 8)
            .and_then(|national| finished(plan, national));
    }
    finished(plan, number).or_else(|| number.strip_prefix(plan.code).and_then(|national| finished(plan, national)))
}

fn finished<'a>(plan: &Plan, national: &'a str) -> Option<PhoneNumber<'a>> {
    let national = match plan.trunk {
        "" => national,
        trunk => national.strip_prefix(trunk).filter(|_| trunk != "1" || national.len() == 11).unwrap_or(national),
    };
    let (fewest, most) = plan.length;
    let fits = (fewest..=most).contains(&national.len());
    let starts_well = plan.country == "IT" || !national.starts_with('0');
    (fits && starts_well).then(|| PhoneNumber { code: plan.code, national, mobile: plan.is_mobile(national) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{OnlyNumber, PLANS, e164, is_mobile, numbers, phone_number};

    proptest! {
        #[test]
        fn what_a_glance_shows_is_so(text in "[0-9+/(). a-]{0,20}|[(]?[+]?[0-9]{0,3}[)]?[ /-]?[0-9 ]{0,12}") {
            if let Some(number) = OnlyNumber::of(&text) {
                prop_assert_eq!(numbers(&text), [number.as_str()]);
            }
            let mobile = phone_number(&text, Some("DE"), |number| number.mobile);
            prop_assert_eq!(mobile, e164(&text, Some("DE")).map(|e164| is_mobile(&e164)));
        }
    }

    #[test]
    fn numbers_as_people_write_them() {
        let cases = [
            ("0221 / 123 45-67", "DE", Some("+492211234567")),
            ("+49 (0)221 1234567", "DE", Some("+492211234567")),
            ("0049 (0) 221-1234567", "DE", Some("+492211234567")),
            ("+49 221 1234567", "AT", Some("+492211234567")),
            ("49221123456", "DE", Some("+49221123456")),
            ("(0221) 12345-0", "DE", Some("+49221123450")),
            ("Tel.: 0221 1234567", "DE", Some("+492211234567")),
            ("0171-1234567 (privat)", "DE", Some("+491711234567")),
            ("0221 1234567 Durchwahl 12", "DE", Some("+492211234567")),
            ("0221 1234567 oder 0171 1234567", "DE", Some("+492211234567")),
            ("0221 1234567 / 0171 1234567", "DE", Some("+492211234567")),
            ("0221 1234567; 0171 1234567", "DE", Some("+492211234567")),
            ("n/a, 0171 1234567", "DE", Some("+491711234567")),
            ("1234567", "DE", None),
            ("110", "DE", None),
            ("0664 1234567", "AT", Some("+436641234567")),
            ("044 668 18 00", "CH", Some("+41446681800")),
            ("+423 232 32 32", "CH", Some("+4232323232")),
            ("040 123 4567", "FI", Some("+358401234567")),
            ("601 234 567", "PL", Some("+48601234567")),
            ("06-12345678", "NL", Some("+31612345678")),
            ("+39 06 1234567", "IT", Some("+39061234567")),
            ("06 1234567", "IT", Some("+39061234567")),
            ("01 23 45 67 89", "FR", Some("+33123456789")),
            ("0470 12 34 56", "BE", Some("+32470123456")),
            ("070-123 45 67", "SE", Some("+46701234567")),
            ("12 34 56 78", "DK", Some("+4512345678")),
            ("412 34 567", "NO", Some("+4741234567")),
            ("621 123 456", "LU", Some("+352621123456")),
            ("601 123 456", "CZ", Some("+420601123456")),
            ("020 7946 0018", "GB", Some("+442079460018")),
            ("(212) 555-0123", "US", Some("+12125550123")),
            ("1 212 555 0123", "US", Some("+12125550123")),
            ("+7 495 1234567", "DE", Some("+74951234567")),
            ("+49 221 1234567", "", Some("+492211234567")),
            ("0221 1234567", "", None),
            ("n/a", "DE", None),
            ("-", "DE", None),
            ("0", "DE", None),
            ("000000", "DE", None),
            ("11111111", "DK", None),
            ("", "DE", None),
        ];
        for (text, country, expected) in cases {
            assert_eq!(e164(text, Some(country)).as_deref(), expected, "{text:?} {country}");
        }
        assert_eq!(e164("0221 1234567", None), None);
    }

    #[test]
    fn the_form_is_its_own_form() {
        for number in ["+492211234567", "+41446681800", "+39061234567", "+12125550123", "+74951234567"] {
            assert_eq!(e164(number, None).as_deref(), Some(number));
        }
    }

    #[test]
    fn mobiles() {
        let cases = [
            ("+491711234567", true),
            ("+4915112345678", true),
            ("+492211234567", false),
            ("+436641234567", true),
            ("+43662123456", false),
            ("+41791234567", true),
            ("+41446681800", false),
            ("+358401234567", true),
            ("+48601234567", true),
            ("+31612345678", true),
            ("+12125550123", false),
            ("01711234567", false),
        ];
        for (number, expected) in cases {
            assert_eq!(is_mobile(number), expected, "{number}");
        }
    }

    #[test]
    fn no_country_code_begins_another() {
        for one in PLANS {
            let like = PLANS.iter().filter(|other| other.code.starts_with(one.code)).count();
            assert_eq!(like, 1, "{}", one.country);
        }
    }
}
