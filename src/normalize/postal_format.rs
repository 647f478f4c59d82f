//! What postal codes of a country look like.

use super::place::postal_code;
use crate::value::country_code;

/// Country and its formats, as Google's libaddressinput and the postal services state them, without blanks and hyphens: `9` is
/// a digit, `A` a letter, anything else itself; a blank between several. Kept sorted.
#[rustfmt::skip]
const FORMATS: &[([u8; 2], &str)] = &[
    (*b"AD", "AD999"), (*b"AT", "9999"), (*b"AU", "9999"), (*b"BE", "9999"), (*b"BG", "9999"), (*b"BR", "99999999"),
    (*b"CA", "A9A9A9"), (*b"CH", "9999"), (*b"CY", "9999"), (*b"CZ", "99999"), (*b"DE", "99999"), (*b"DK", "9999"),
    (*b"EE", "99999"), (*b"ES", "99999"), (*b"FI", "99999"), (*b"FR", "99999"),
    (*b"GB", "A99AA A999AA AA99AA AA999AA A9A9AA AA9A9AA"), (*b"GR", "99999"), (*b"HR", "99999"),
    (*b"HU", "9999"), (*b"IE", "A99**** A9A****"), (*b"IS", "999"), (*b"IT", "99999"), (*b"LI", "94**"),
    (*b"LT", "99999"), (*b"LU", "9999"), (*b"LV", "9999"), (*b"MC", "980**"), (*b"MT", "AAA9999"), (*b"NL", "9999AA"),
    (*b"NO", "9999"), (*b"PL", "99999"), (*b"PT", "9999999 9999"), (*b"RO", "999999"), (*b"RS", "99999 999999"),
    (*b"SE", "99999"), (*b"SI", "9999"), (*b"SK", "99999"), (*b"SM", "4789*"), (*b"TR", "99999"), (*b"US", "99999 999999999"),
    (*b"VA", "00120"),
];

/// Whether a postal code as written has the form of its country's; `None` for a country that the table lacks, and for a text
/// that is no country. Blanks, hyphens and the country's prefix do not matter.
///
/// A German code of four digits does not fit: a spreadsheet has lost its zero, or it is an Austrian one.
///
/// ```
/// use intakt::normalize::postal_code_fits;
/// assert_eq!(postal_code_fits("D-01067", "DE"), Some(true));
/// assert_eq!(postal_code_fits("1067", "DE"), Some(false));
/// ```
pub fn postal_code_fits(text: &str, country: &str) -> Option<bool> {
    let country = country_code(country)?;
    let place = FORMATS.binary_search_by(|(known, _)| known.as_slice().cmp(country.as_bytes())).ok();
    let (_, formats) = place.and_then(|place| FORMATS.get(place))?;
    let Some(code) = postal_code(text) else { return Some(false) };
    let fits = |format: &&str| {
        let sign = |(sign, wanted): (char, char)| match wanted {
            '9' => sign.is_ascii_digit(),
            'A' => sign.is_ascii_uppercase(),
            '*' => sign.is_ascii_alphanumeric(),
            other => sign == other,
        };
        // The prefix of a country whose codes begin with its letters has gone.
        let format = format.strip_prefix("AD").filter(|_| country == "AD").unwrap_or(format);
        code.len() == format.len() && code.chars().zip(format.chars()).all(sign)
    };
    let never_issued = country == "NL" && ["SA", "SD", "SS"].iter().any(|letters| code.ends_with(letters));
    let starts_with_zero = matches!(country, "AT" | "BE" | "CH" | "NL" | "LU") && code.starts_with('0');
    // Liechtenstein has 9485 to 9498.
    let in_range = country != "LI" || ("9485"..="9498").contains(&code.as_str());
    Some(formats.split(' ').any(|format| fits(&format)) && !never_issued && !starts_with_zero && in_range)
}

#[cfg(test)]
mod tests {
    use super::{FORMATS, postal_code_fits};

    #[test]
    fn cases() {
        let cases = [
            ("52070", "DE", Some(true)),
            ("D-52070", "DE", Some(true)),
            ("1067", "DE", Some(false)),
            ("520700", "DE", Some(false)),
            ("1010", "AT", Some(true)),
            ("A-1010", "AT", Some(true)),
            ("0101", "AT", Some(false)),
            ("8001", "CH", Some(true)),
            ("9490", "LI", Some(true)),
            ("9000", "LI", Some(false)),
            ("00100", "FI", Some(true)),
            ("00-950", "PL", Some(true)),
            ("00950", "PL", Some(true)),
            ("2601 DC", "NL", Some(true)),
            ("2611 SS", "NL", Some(false)),
            ("0999 AA", "NL", Some(false)),
            ("75 001", "FR", Some(true)),
            ("123 45", "SE", Some(true)),
            ("110 00", "CZ", Some(true)),
            ("39100", "IT", Some(true)),
            ("1120", "LU", Some(true)),
            ("0999", "DK", Some(true)),
            ("SW1A 1AA", "GB", Some(true)),
            ("E1 6AN", "GB", Some(true)),
            ("12345", "GB", Some(false)),
            ("D02 X285", "IE", Some(true)),
            ("AD500", "AD", Some(true)),
            ("20500-0003", "US", Some(true)),
            ("n/a", "DE", Some(false)),
            ("52070", "Deutschland", Some(true)),
            ("1", "Atlantis", None),
        ];
        for (text, country, expected) in cases {
            assert_eq!(postal_code_fits(text, country), expected, "{text:?} {country}");
        }
        assert!(FORMATS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
