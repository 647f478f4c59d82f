//! Currencies: what shops write for them, as ISO 4217 codes.

/// ISO 4217: code, number, digits behind the decimal sign. Those in use, and two that archives are full of (BGN, HRK).
/// Kept sorted by code. Without pointers, which the loader would have to fill in.
#[rustfmt::skip]
static CURRENCIES: &[Entry] = &[
    (*b"AED", 784, 2), (*b"AFN", 971, 2), (*b"ALL", 8, 2), (*b"AMD", 51, 2), (*b"AOA", 973, 2), (*b"ARS", 32, 2), (*b"AUD", 36, 2),
    (*b"AWG", 533, 2), (*b"AZN", 944, 2), (*b"BAM", 977, 2), (*b"BBD", 52, 2), (*b"BDT", 50, 2), (*b"BGN", 975, 2),
    (*b"BHD", 48, 3), (*b"BIF", 108, 0), (*b"BMD", 60, 2), (*b"BND", 96, 2), (*b"BOB", 68, 2), (*b"BRL", 986, 2), (*b"BSD", 44, 2),
    (*b"BTN", 64, 2), (*b"BWP", 72, 2), (*b"BYN", 933, 2), (*b"BZD", 84, 2), (*b"CAD", 124, 2), (*b"CDF", 976, 2),
    (*b"CHF", 756, 2), (*b"CLP", 152, 0), (*b"CNY", 156, 2), (*b"COP", 170, 2), (*b"CRC", 188, 2), (*b"CUP", 192, 2),
    (*b"CVE", 132, 2), (*b"CZK", 203, 2), (*b"DJF", 262, 0), (*b"DKK", 208, 2), (*b"DOP", 214, 2), (*b"DZD", 12, 2),
    (*b"EGP", 818, 2), (*b"ERN", 232, 2), (*b"ETB", 230, 2), (*b"EUR", 978, 2), (*b"FJD", 242, 2), (*b"FKP", 238, 2),
    (*b"GBP", 826, 2), (*b"GEL", 981, 2), (*b"GHS", 936, 2), (*b"GIP", 292, 2), (*b"GMD", 270, 2), (*b"GNF", 324, 0),
    (*b"GTQ", 320, 2), (*b"GYD", 328, 2), (*b"HKD", 344, 2), (*b"HNL", 340, 2), (*b"HRK", 191, 2), (*b"HTG", 332, 2),
    (*b"HUF", 348, 2), (*b"IDR", 360, 2), (*b"ILS", 376, 2), (*b"INR", 356, 2), (*b"IQD", 368, 3), (*b"IRR", 364, 2),
    (*b"ISK", 352, 0), (*b"JMD", 388, 2), (*b"JOD", 400, 3), (*b"JPY", 392, 0), (*b"KES", 404, 2), (*b"KGS", 417, 2),
    (*b"KHR", 116, 2), (*b"KMF", 174, 0), (*b"KPW", 408, 2), (*b"KRW", 410, 0), (*b"KWD", 414, 3), (*b"KYD", 136, 2),
    (*b"KZT", 398, 2), (*b"LAK", 418, 2), (*b"LBP", 422, 2), (*b"LKR", 144, 2), (*b"LRD", 430, 2), (*b"LSL", 426, 2),
    (*b"LYD", 434, 3), (*b"MAD", 504, 2), (*b"MDL", 498, 2), (*b"MGA", 969, 2), (*b"MKD", 807, 2), (*b"MMK", 104, 2),
    (*b"MNT", 496, 2), (*b"MOP", 446, 2), (*b"MRU", 929, 2), (*b"MUR", 480, 2), (*b"MVR", 462, 2), (*b"MWK", 454, 2),
    (*b"MXN", 484, 2), (*b"MYR", 458, 2), (*b"MZN", 943, 2), (*b"NAD", 516, 2), (*b"NGN", 566, 2), (*b"NIO", 558, 2),
    (*b"NOK", 578, 2), (*b"NPR", 524, 2), (*b"NZD", 554, 2), (*b"OMR", 512, 3), (*b"PAB", 590, 2), (*b"PEN", 604, 2),
    (*b"PGK", 598, 2), (*b"PHP", 608, 2), (*b"PKR", 586, 2), (*b"PLN", 985, 2), (*b"PYG", 600, 0), (*b"QAR", 634, 2),
    (*b"RON", 946, 2), (*b"RSD", 941, 2), (*b"RUB", 643, 2), (*b"RWF", 646, 0), (*b"SAR", 682, 2), (*b"SBD", 90, 2),
    (*b"SCR", 690, 2), (*b"SDG", 938, 2), (*b"SEK", 752, 2), (*b"SGD", 702, 2), (*b"SHP", 654, 2), (*b"SLE", 925, 2),
    (*b"SOS", 706, 2), (*b"SRD", 968, 2), (*b"SSP", 728, 2), (*b"STN", 930, 2), (*b"SYP", 760, 2), (*b"SZL", 748, 2),
    (*b"THB", 764, 2), (*b"TJS", 972, 2), (*b"TMT", 934, 2), (*b"TND", 788, 3), (*b"TOP", 776, 2), (*b"TRY", 949, 2),
    (*b"TTD", 780, 2), (*b"TWD", 901, 2), (*b"TZS", 834, 2), (*b"UAH", 980, 2), (*b"UGX", 800, 0), (*b"USD", 840, 2),
    (*b"UYU", 858, 2), (*b"UZS", 860, 2), (*b"VES", 928, 2), (*b"VND", 704, 0), (*b"VUV", 548, 0), (*b"WST", 882, 2),
    (*b"XAF", 950, 0), (*b"XCD", 951, 2), (*b"XCG", 532, 2), (*b"XOF", 952, 0), (*b"XPF", 953, 0), (*b"YER", 886, 2),
    (*b"ZAR", 710, 2), (*b"ZMW", 967, 2), (*b"ZWG", 924, 2),
];

/// Signs and words, compared without case, blanks and dots. A sign that several currencies share (`kr`) is missing; `$`
/// and `£` mean the common ones.
const WORDS: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("euroa", "EUR"),
    ("$", "USD"),
    ("us$", "USD"),
    ("usdollar", "USD"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("zł", "PLN"),
    ("zl", "PLN"),
    ("złoty", "PLN"),
    ("sfr", "CHF"),
    ("fr", "CHF"),
    ("franken", "CHF"),
    ("schweizerfranken", "CHF"),
    ("kč", "CZK"),
    ("ft", "HUF"),
];

/// The ISO 4217 code that `text` means: a code in any case, a number (`978`), a sign or a word.
///
/// ```
/// use intakt::value::currency_code;
/// assert_eq!(currency_code("€"), Some("EUR"));
/// assert_eq!(currency_code("978"), Some("EUR"));
/// assert_eq!(currency_code("XXX"), None);
/// ```
pub fn currency_code(text: &str) -> Option<&'static str> {
    // What most shops write.
    if let ([b'A'..=b'Z', b'A'..=b'Z', b'A'..=b'Z'], Some(entry)) = (text.as_bytes(), entry(text)) {
        return code(entry);
    }
    let word: String =
        text.chars().filter(|sign| !sign.is_whitespace() && *sign != '.').flat_map(char::to_lowercase).collect();
    if word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: u16 = word.parse().ok()?;
        return CURRENCIES.iter().find(|(_, numeric, _)| *numeric == number).and_then(code);
    }
    let by_code = entry(&word.to_ascii_uppercase()).and_then(code);
    by_code.or_else(|| WORDS.iter().find(|(known, _)| *known == word).map(|(_, code)| *code))
}

/// How many digits behind the decimal sign amounts in the currency `code` (upper case) have by ISO 4217: 2 for `EUR`, 0 for
/// `JPY`, 3 for `KWD`. `None` for an unknown code.
pub fn minor_digits(code: &str) -> Option<u32> {
    entry(code).map(|(_, _, digits)| u32::from(*digits))
}

type Entry = ([u8; 3], u16, u8);

fn entry(code: &str) -> Option<&'static Entry> {
    let index = CURRENCIES.binary_search_by(|(known, ..)| known.as_slice().cmp(code.as_bytes())).ok()?;
    CURRENCIES.get(index)
}

fn code((code, ..): &'static Entry) -> Option<&'static str> {
    std::str::from_utf8(code).ok()
}

#[cfg(test)]
mod tests {
    use super::{CURRENCIES, currency_code, minor_digits};

    #[test]
    fn texts() {
        let cases = [
            ("EUR", Some("EUR")),
            (" eur ", Some("EUR")),
            ("€", Some("EUR")),
            ("Euro", Some("EUR")),
            ("978", Some("EUR")),
            ("036", Some("AUD")),
            ("756", Some("CHF")),
            ("SFr.", Some("CHF")),
            ("zł", Some("PLN")),
            ("US $", Some("USD")),
            ("kr", None),
            ("Taler", None),
            ("000", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(currency_code(text), expected, "{text:?}");
        }
    }

    #[test]
    fn digits() {
        for (code, expected) in [("EUR", Some(2)), ("JPY", Some(0)), ("KWD", Some(3)), ("eur", None)] {
            assert_eq!(minor_digits(code), expected, "{code}");
        }
    }

    #[test]
    fn the_table_is_sorted_and_without_doubles() {
        assert!(CURRENCIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        let mut numbers: Vec<u16> = CURRENCIES.iter().map(|(_, number, _)| *number).collect();
        numbers.sort_unstable();
        assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
