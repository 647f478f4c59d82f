//! The characters that HTML has names for.

/// All of "Named character references" of the HTML standard: a name and its code points in a line, sorted.
const TABLE: &str = include_str!("../../data/html_entities.txt");

/// Appends what the entity `name` of HTML stands for, the five of XML among them; `false` if there is no such name.
pub(crate) fn push_html_entity(name: &str, text: &mut String) -> bool {
    // Nearly all that are written.
    if let Some(plain) = quick_xml::escape::resolve_xml_entity(name) {
        text.push_str(plain);
        return true;
    }
    let Some(points) = code_points(name) else { return false };
    let code_point = |hex| u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
    text.extend(points.split(' ').filter_map(code_point));
    true
}

/// Looks in the middle line of what is left of the table, until nothing is left.
fn code_points(name: &str) -> Option<&'static str> {
    let mut rest = TABLE;
    while !rest.is_empty() {
        // At the end of a line at the latest; the table is ASCII.
        let (before, _) = rest.split_at_checked(rest.len() / 2)?;
        let (before, from_line) = rest.split_at_checked(before.rfind('\n').map_or(0, |at| at + 1))?;
        let (line, after) = from_line.split_once('\n')?;
        let (known, points) = line.split_once(' ')?;
        match name.cmp(known) {
            std::cmp::Ordering::Less => rest = before,
            std::cmp::Ordering::Equal => return Some(points),
            std::cmp::Ordering::Greater => rest = after,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{TABLE, push_html_entity};

    fn resolved(name: &str) -> Option<String> {
        let mut text = String::new();
        push_html_entity(name, &mut text).then_some(text)
    }

    #[test]
    fn every_name_of_the_table_is_found() {
        let names: Vec<&str> = TABLE.lines().filter_map(|line| Some(line.split_once(' ')?.0)).collect();
        assert_eq!(names.len(), 2125, "the standard has that many that end in a semicolon");
        assert!(names.is_sorted() && TABLE.is_ascii() && !TABLE.contains('\r'));
        for line in TABLE.lines() {
            let mut words = line.split(' ');
            let name = words.next().unwrap_or_default();
            let expected: String =
                words.map(|hex| char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap()).collect();
            assert!(!expected.is_empty());
            assert_eq!(resolved(name), Some(expected), "{name}");
        }
    }

    #[test]
    fn names_that_shops_write() {
        let cases = [
            ("amp", "&"),
            ("apos", "'"),
            ("auml", "ä"),
            ("szlig", "ß"),
            ("nbsp", "\u{a0}"),
            ("euro", "€"),
            // Letters of Polish, Czech and Croatian names have code points of three digits.
            ("Lstrok", "Ł"),
            ("lstrok", "ł"),
            ("Scaron", "Š"),
            ("zcaron", "ž"),
            ("cacute", "ć"),
            ("Idot", "İ"),
            ("dstrok", "đ"),
            ("OverBar", "\u{203e}"),
            // Two characters.
            ("fjlig", "fj"),
            ("NotEqualTilde", "\u{2242}\u{338}"),
            // The first and the last line.
            ("AElig", "Æ"),
            ("zwnj", "\u{200c}"),
        ];
        for (name, expected) in cases {
            assert_eq!(resolved(name).as_deref(), Some(expected), "{name}");
        }
        for name in ["", "a", "Amp", "auml ", "auml;", "uuml\n", "zzz", "AElig c6", "c6", "ä"] {
            assert_eq!(resolved(name), None, "{name:?}");
        }
    }
}
