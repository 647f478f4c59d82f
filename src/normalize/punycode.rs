//! Domain names with letters beyond ASCII, as they travel (`xn--bcher-kva`) and as people write them (`bücher`).
//!
//! Punycode after RFC 3492, decoding only, with the parameters of IDNA.

const BASE: u32 = 36;
const FEWEST: u32 = 1;
const MOST: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;

/// The domain with every label as people write it. A label that cannot be decoded stays.
pub(super) fn readable(domain: &str) -> String {
    if !domain.contains("xn--") {
        return domain.to_owned();
    }
    let label = |label: &str| label.strip_prefix("xn--").and_then(decoded).unwrap_or_else(|| label.to_owned());
    domain.split('.').map(label).collect::<Vec<_>>().join(".")
}

fn decoded(label: &str) -> Option<String> {
    let (basic, rest) = label.rsplit_once('-').unwrap_or(("", label));
    let mut letters: Vec<char> = basic.chars().collect();
    let (mut code, mut index, mut bias) = (128_u32, 0_u32, 72);
    let mut digits = rest.chars();
    while digits.as_str() != "" {
        let before = index;
        let mut weight = 1_u32;
        for place in (BASE..).step_by(36) {
            let digit = match digits.next()? {
                letter @ 'a'..='z' => u32::from(letter) - u32::from('a'),
                number @ '0'..='9' => u32::from(number) - u32::from('0') + 26,
                _ => return None,
            };
            index = index.checked_add(digit.checked_mul(weight)?)?;
            let threshold = place.saturating_sub(bias).clamp(FEWEST, MOST);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
        }
        let length = u32::try_from(letters.len()).ok()? + 1;
        bias = adapted(index - before, length, before == 0);
        code = code.checked_add(index / length)?;
        index %= length;
        let letter = char::from_u32(code).filter(|letter| letter.is_alphanumeric())?;
        letters.insert(usize::try_from(index).ok()?, letter);
        index += 1;
    }
    (!letters.is_empty()).then(|| letters.into_iter().collect())
}

fn adapted(delta: u32, length: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / length;
    let mut steps = 0;
    while delta > (BASE - FEWEST) * MOST / 2 {
        delta /= BASE - FEWEST;
        steps += BASE;
    }
    steps + (BASE - FEWEST + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn cases() {
        // Labels of RFC 3492 and of the names that browsers show.
        let cases = [
            ("xn--bcher-kva.example", "bücher.example"),
            ("mail.xn--mller-kva.de", "mail.müller.de"),
            ("xn--strae-oqa.de", "straße.de"),
            ("xn--fsqu00a.example", "例子.example"),
            ("xn--e1afmkfd.example", "пример.example"),
            ("example.de", "example.de"),
            ("xn--.de", "xn--.de"),
            ("xn--!!.de", "xn--!!.de"),
            ("xn--99999999999.de", "xn--99999999999.de"),
        ];
        for (domain, expected) in cases {
            assert_eq!(readable(domain), expected, "{domain}");
        }
    }
}
