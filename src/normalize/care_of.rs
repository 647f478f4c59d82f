//! Care-of lines: `c/o Baumklopfer`, `z. Hd. Frau Klein`.

use super::fold::unified;
use super::listed::{Listed, lines};

/// The ways to write it, lower case, as they begin a line. A blank, dot, colon or the end must follow.
static MARKERS: Listed<&str> = Listed::new(&[lines![
    "c/o",
    "c / o",
    "c.o.",
    "z. hd. von",
    "z. hd.",
    "z.hd.",
    "z.hd",
    "z. h.",
    "z.h.",
    "zhd.",
    "zhd",
    "zu händen von",
    "zu händen",
    "zu haenden",
    "zuhanden",
    "p. adr.",
    "p.adr.",
    "per adresse",
    "bei familie",
    "bei fam.",
    "bei",
    "b.",
    "i. hs.",
    "i.hs.",
    "im hause",
    "t.a.v.",
    "t.n.v.",
    "p/a",
    "p.a.",
    "do rąk własnych",
    "do rąk",
    "d.r.w.",
    "à l'attention de",
    "a l'attention de",
    "chez",
    "attn.",
    "attn",
    "att.",
    "attention",
    "presso",
    "c/-",
    "℅",
    "z. hdn.",
    "z.hdn.",
    "zu hd.",
    "z. hände",
    "wohnhaft bei",
    "per adr.",
    "i. h.",
    "ter attentie van",
    "per adres",
    "p/adr",
    "u rąk własnych",
    "à l’attention de",
    "aux bons soins de",
    "a/s",
    "c/c",
]]);

/// The name behind a care-of marker, as written, or `None` if the line has none. `im Hause` may stand without a name; then
/// the name is empty.
///
/// ```
/// use intakt::normalize::care_of::care_of;
/// assert_eq!(care_of("c/o Baumklopfer").as_deref(), Some("Baumklopfer"));
/// assert_eq!(care_of("Beim Anger 3"), None);
/// ```
pub fn care_of(line: &str) -> Option<String> {
    let line = unified(line);
    let rest =
        MARKERS.like(&line).iter().filter_map(|(marker, _)| after(&line, marker)).min_by_key(|rest| rest.len())?;
    let name = rest.trim_start_matches([':', '.', ',', ' ']).trim_end();
    // `Bei den Mühren 70` is a street, `bei Meier` is not; `b.` and `bei` need a name without number behind them.
    let short = line.starts_with(['b', 'B']);
    let has_number = name.chars().any(|sign| sign.is_ascii_digit());
    let begins_with_article = ["der ", "den ", "dem "].iter().any(|article| name.to_lowercase().starts_with(article));
    let is_name = !short || (!name.is_empty() && !has_number && !begins_with_article);
    is_name.then(|| name.to_owned())
}

fn after<'a>(line: &'a str, marker: &str) -> Option<&'a str> {
    let mut rest = line.chars();
    for expected in marker.chars() {
        if rest.next()?.to_lowercase().next() != Some(expected) {
            return None;
        }
    }
    let rest = rest.as_str();
    let ends = marker.ends_with('.') || rest.is_empty() || rest.starts_with([' ', '.', ':', ',']);
    ends.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::care_of;

    #[test]
    fn cases() {
        let cases = [
            ("c/o Baumklopfer", Some("Baumklopfer")),
            ("C/O: Baumklopfer", Some("Baumklopfer")),
            ("z. Hd. Frau Klein", Some("Frau Klein")),
            ("z.Hd. Klein", Some("Klein")),
            ("z. H. Klein", Some("Klein")),
            ("zu Händen von Klein", Some("Klein")),
            ("ZU HÄNDEN Klein", Some("Klein")),
            ("bei Meier", Some("Meier")),
            ("b. Fam. Meier", Some("Fam. Meier")),
            ("c / o Meier", Some("Meier")),
            ("c.o. Meier", Some("Meier")),
            ("℅ Meier", Some("Meier")),
            ("zHd Klein", Some("Klein")),
            ("p. Adr. Klein", Some("Klein")),
            ("per Adresse Klein", Some("Klein")),
            ("i. Hs. Klein", Some("Klein")),
            ("p/a Jansen", Some("Jansen")),
            ("d.r.w. Nowak", Some("Nowak")),
            ("à l'attention de Petit", Some("Petit")),
            ("a l’attention de Petit", Some("Petit")),
            ("presso Rossi", Some("Rossi")),
            ("a/s Hansen", Some("Hansen")),
            ("im Hause", Some("")),
            ("chez Dupont", Some("Dupont")),
            ("t.a.v. Jansen", Some("Jansen")),
            ("do rąk własnych Nowak", Some("Nowak")),
            ("Bei den Mühren 70", None),
            ("Beim Anger 3", None),
            ("Bei der Kirche", None),
            ("Hauptstraße 1", None),
            ("Chezallee 3", None),
            ("", None),
        ];
        for (line, expected) in cases {
            assert_eq!(care_of(line).as_deref(), expected, "{line:?}");
        }
    }
}
