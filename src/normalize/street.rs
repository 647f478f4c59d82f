//! Street and house number in their comparison form.
//!
//! Endings are written out and glued (`Haupt-Str.` is `hauptstrasse`), so that equality and edit distance work on one word.
//! Streets that go by two languages (Mannerheimintie, Mannerheimvägen) stay two.

use super::fold::folded;
use super::listed::{Listed, lines};
use super::street_split::split_street;
use crate::error::discreet;

/// A street line in its comparison form. `12` and `12a` are different numbers; whether an empty letter may meet one is for
/// the matcher to say.
///
/// ```
/// use intakt::normalize::StreetForm;
/// let form = StreetForm::new("Haupt-Str.", Some("12 a"));
/// assert_eq!(form, StreetForm::from_line("Hauptstraße 12A"));
/// assert_eq!((form.street.as_str(), form.number, form.letter), ("hauptstrasse", Some(12), Some('a')));
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreetForm {
    /// Key A of the street in one word, abbreviations written out, articles inside left out.
    pub street: String,
    /// The first number of the house number.
    pub number: Option<u32>,
    /// The letter behind that number.
    pub letter: Option<char>,
    /// What follows: `-14`, `/3/17`, `1/2`, `hinterhaus`; blanks only between words.
    pub rest: String,
}

discreet!(StreetForm {} hides { street, number, letter, rest });

impl StreetForm {
    /// From street and house number. Without a house number, or with an empty one, the street is taken as a whole line.
    pub fn new(street: &str, house_number: Option<&str>) -> Self {
        match house_number.map(str::trim).filter(|number| !number.is_empty()) {
            None => match split_street(street) {
                Some((street, number)) => StreetForm { street: street_key(street), ..house_number_form(number) },
                None => StreetForm { street: street_key(street), ..StreetForm::default() },
            },
            Some(number) => {
                // Some senders give the number in both fields.
                let street = match split_street(street) {
                    Some((bare, inner)) if folded(inner).replace(' ', "") == folded(number).replace(' ', "") => bare,
                    _ => street,
                };
                StreetForm { street: street_key(street), ..house_number_form(number) }
            }
        }
    }

    /// From a whole line such as `Hauptstraße 12 a`.
    pub fn from_line(line: &str) -> Self {
        StreetForm::new(line, None)
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.street.is_empty() && self.number.is_none()
    }
}

/// Abbreviations that count only with their dot, and what they stand for. At the end of a word (`Rathauspl.`) or alone.
const DOTTED_ENDINGS: &str = lines![
    "pl=platz",
    "all=allee",
    "g=gasse",
    "w=weg",
    "br=bruecke",
    "stg=stiege",
    "mkt=markt",
    "sdlg=siedlung",
    "prom=promenade",
    "ufr=ufer",
    "grb=graben",
    "pln=plein",
    "ln=laan",
    "sngl=singel",
    "gr=gracht",
    "plnts=plantsoen",
    "bulw=bulwar",
    "st=strasse",
];

/// Words of their own, wherever they stand.
static WORDS: Listed<&str> = Listed::new(&[lines![
    "str=strasse",
    "strase=strasse",
    "strabe=strasse",
    "straat=strasse",
    "sankt=st",
    "saint=st",
    "doktor=dr",
    "professor=prof",
    "buergermeister=bgm",
    "buergerm=bgm",
    "gebrueder=gebr",
    "avenue=av",
    "ave=av",
    "boulevard=bd",
    "blvd=bd",
    "bld=bd",
    "route=rte",
    "plac=platz",
    "place=platz",
    "aleje=aleja",
    "sdlg=siedlung",
    "chaussee=ch",
    "chemin=ch",
    "bvd=bd",
    "boul=bd",
    "gasserl=gasse",
]]);

/// Finnish endings, only behind a genitive (`Maunulan|k.`): elsewhere a letter and a dot may be anything.
const FINNISH_ENDINGS: &str = lines![
    "k=katu",
    "t=tie",
    "p=polku",
    "kj=kuja",
    "kri=kaari",
    "rt=ranta",
    "auk=aukio",
    "pko=puistikko",
    "vlae=vaeylae",
];

/// Dotted words before a name, as in `An der Dt. Schule`.
const DOTTED_INSIDE: &str = lines!["dt=deutsche", "ehem=ehemalige", "hl=heilige", "wr=wiener"];

/// Dotted words at the front, as in `Gr. Bleichen`.
const DOTTED_FRONT: &str = lines![
    "gr=grosse",
    "kl=kleine",
    "ob=obere",
    "unt=untere",
    "nd=niedere",
    "vord=vordere",
    "hint=hintere",
    "al=aleja",
    "os=osiedle",
    "r=rue",
    "imp=impasse",
    "sq=square",
    "p=piazza",
    "v=via",
    "l=lange",
];

/// Types that say nothing because everybody leaves them out.
const DROPPED_FRONT: &[&str] = &["ul", "ulica"];

/// The pairs of a list, one a line.
fn pairs(list: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    list.lines().filter_map(|line| line.split_once('='))
}

/// The comparison form of a street without its number.
pub(crate) fn street_key(street: &str) -> String {
    let mut text = folded(street);
    for (short, long) in [
        ("v.le", "viale "),
        ("v.lo", "vicolo "),
        ("p.za", "piazza "),
        ("p.zza", "piazza "),
        ("c.so", "corso "),
        ("l.go", "largo "),
        ("str.da", "strada "),
    ] {
        if let Some(rest) = text.strip_prefix(short) {
            text = format!("{long}{rest}");
        }
    }
    let mut tokens: Vec<(String, bool)> = Vec::new();
    for sign in text.chars() {
        match sign {
            '\'' => {}
            '.' => {
                if let Some((_, dotted)) = tokens.last_mut() {
                    *dotted = true;
                }
                tokens.push((String::new(), false));
            }
            _ if sign.is_alphanumeric() => match tokens.last_mut() {
                Some((token, _)) => token.push(sign),
                None => tokens.push((sign.to_string(), false)),
            },
            _ => tokens.push((String::new(), false)),
        }
    }
    tokens.retain(|(token, _)| !token.is_empty());
    if tokens.len() > 1 && tokens.first().is_some_and(|(token, _)| DROPPED_FRONT.contains(&token.as_str())) {
        tokens.remove(0);
    }
    let last = tokens.len().saturating_sub(1);
    let mut key = String::with_capacity(text.len() + 4);
    for (index, (token, dotted)) in tokens.iter().enumerate() {
        // `Str. d. 17. Juni`: articles inside are abbreviated in every way there is.
        if index > 0 && index < last && matches!(token.as_str(), "der" | "des" | "dem" | "den" | "d") {
            continue;
        }
        // `St.` is Sankt at the front and Straße at the end.
        if index > 0 && index == last && token == "st" && *dotted {
            key.push_str("strasse");
            continue;
        }
        key.push_str(&written_out(token, *dotted, index == 0 && last > 0));
    }
    key
}

fn written_out(token: &str, dotted: bool, front: bool) -> String {
    let find = |table: &'static str, word: &str| pairs(table).find(|(short, _)| *short == word).map(|(_, long)| long);
    if front
        && dotted
        && let Some(long) = find(DOTTED_FRONT, token)
    {
        return long.to_owned();
    }
    if let Some(long) = WORDS.meaning(token).or_else(|| find(DOTTED_INSIDE, token).filter(|_| dotted)) {
        return long.to_owned();
    }
    for ending in ["str", "straat", "strase", "strabe"] {
        if let Some(stem) = token.strip_suffix(ending).filter(|stem| stem.len() > 1) {
            return format!("{stem}strasse");
        }
    }
    if dotted {
        // A letter or two at the end of a short word may be anything (`Alb.`, `Herbst.`).
        let fewest = |short: &str| match short {
            "st" => 6,
            _ if short.len() == 1 => 5,
            _ => 4,
        };
        let german = pairs(DOTTED_ENDINGS).filter_map(|(short, long)| {
            let stem = token.strip_suffix(short)?;
            let alone = stem.is_empty() && short != "st";
            (alone || stem.len() >= fewest(short)).then_some((stem, long))
        });
        let finnish = pairs(FINNISH_ENDINGS).filter_map(|(short, long)| {
            let stem = token.strip_suffix(short).filter(|stem| stem.len() >= 4 && stem.ends_with('n'))?;
            Some((stem, long))
        });
        // The longest ending, which leaves the shortest stem: `Waldsdlg.` does not end with `g.`.
        if let Some((stem, long)) = german.chain(finnish).min_by_key(|(stem, _)| stem.len()) {
            return format!("{stem}{long}");
        }
    }
    token.to_owned()
}

/// Number, letter and rest; the street stays empty.
pub(crate) fn house_number_form(text: &str) -> StreetForm {
    let text = folded(text);
    let mut rest = text.trim_start_matches(|sign: char| !sign.is_ascii_digit());
    let digits = rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(rest.len());
    let Some((number, after)) = rest.split_at_checked(digits).filter(|(number, _)| !number.is_empty()) else {
        return StreetForm { rest: text, ..StreetForm::default() };
    };
    rest = after;
    let mut letter = None;
    let mut letters = rest.trim_start().chars();
    if let Some(first) = letters.next().filter(char::is_ascii_alphabetic) {
        // A letter alone, not the first of a word (`12 hs`) and not the Polish `m. 4`.
        let next = letters.as_str().chars().next();
        let alone = next.is_none_or(|next| !next.is_alphabetic());
        let polish_flat = first == 'm'
            && letters.as_str().trim_start_matches(['.', ' ']).starts_with(|sign: char| sign.is_ascii_digit());
        if alone && !polish_flat {
            letter = Some(first);
            rest = letters.as_str();
        }
    }
    StreetForm { street: String::new(), number: number.parse().ok(), letter, rest: rest_key(rest) }
}

fn rest_key(rest: &str) -> String {
    static WORDS: Listed<&str> = Listed::new(&[lines![
        "hh=hinterhaus",
        "hths=hinterhaus",
        "vh=vorderhaus",
        "hs=haus",
        "gh=gartenhaus",
        "li=links",
        "re=rechts",
        "stg=stiege",
        "stock=og",
        "etage=og",
        "whg=wohnung",
    ]]);
    let mut key = String::new();
    let mut word = String::new();
    let mut pending_blank = false;
    for sign in rest.chars().chain(std::iter::once('\0')) {
        if sign.is_alphanumeric()
            && word.chars().last().is_none_or(|last| last.is_ascii_digit() == sign.is_ascii_digit())
        {
            word.push(sign);
            continue;
        }
        if !word.is_empty() {
            let long = WORDS.meaning(&word).unwrap_or(&word);
            // `12 bis 14` is a range, `12 bis` is a French addition.
            let is_range = word == "bis" && !rest.trim_end().ends_with("bis");
            if is_range {
                key.push('-');
            } else {
                if pending_blank && key.ends_with(|last: char| last.is_alphanumeric()) {
                    key.push(' ');
                }
                key.push_str(long);
            }
            pending_blank = !is_range;
            word.clear();
        }
        match sign {
            '-' | '/' | '+' => {
                key.push(sign);
                pending_blank = false;
            }
            _ if sign.is_alphanumeric() => word.push(sign),
            _ => {}
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::StreetForm;

    #[test]
    fn spellings_of_one_street() {
        let cases: &[(&str, &[&str])] = &[
            (
                "hauptstrasse",
                &["Hauptstraße", "Hauptstrasse", "Hauptstr.", "HAUPTSTR", "Haupt Straße", "Haupt-Str.", "Haupt Str"],
            ),
            ("strasse17juni", &["Straße des 17. Juni", "Str. d. 17. Juni", "Str. des 17. Juni"]),
            ("rathausplatz", &["Rathausplatz", "Rathauspl.", "Rathaus Pl.", "Rathaus-Platz"]),
            ("kaerntnergasse", &["Kärntnergasse", "Kärntner G.", "Kaerntnerg."]),
            ("stgeorgstrasse", &["Sankt-Georg-Straße", "St. Georg Str.", "St.-Georg-Str."]),
            ("drkuelzstrasse", &["Dr.-Külz-Straße", "Doktor-Külz-Str."]),
            ("grossebleichen", &["Große Bleichen", "Gr. Bleichen"]),
            ("dluga", &["ul. Długa", "Długa", "ulica Długa"]),
            ("platzwolnosci", &["pl. Wolności", "plac Wolności"]),
            ("hoofdstrasse", &["Hoofdstraat", "Hoofdstr."]),
            ("avfoch", &["Avenue Foch", "av. Foch", "Ave Foch"]),
            ("kurfuerstendamm", &["Kurfürstendamm", "Kurfürsten-Damm", "Kurfürsten Damm"]),
            ("lindenallee", &["Lindenallee", "Lindenall.", "Linden-Allee", "Linden Allee"]),
            ("waldsiedlung", &["Waldsiedlung", "Waldsdlg.", "Wald Sdlg."]),
            ("neuerbruecke", &["Neuer Brücke", "Neuer Br."]),
            ("viktualienmarkt", &["Viktualienmarkt", "Viktualienmkt."]),
            ("bahnhofstrasse", &["Bahnhofstraße", "Bahnhofst.", "Bahnhof St."]),
            ("amherbst", &["Am Herbst", "Am Herbst."]),
            ("ameichhorn", &["Am Eichhorn", "Am Eichhorn."]),
            ("maunulankatu", &["Maunulankatu", "Maunulank.", "Maunulan katu"]),
            ("mannerheimintie", &["Mannerheimintie", "Mannerheimint."]),
            ("prinsengracht", &["Prinsengracht", "Prinsengr."]),
            ("piazzaduomo", &["Piazza Duomo", "p.za Duomo", "P.zza Duomo"]),
            ("viamonte", &["Via Monte", "v. Monte"]),
            ("rtedecarouge", &["Route de Carouge", "rte de Carouge", "Rte. de Carouge"]),
            ("chvignes", &["Chemin des Vignes", "ch. des Vignes"]),
            ("osiedlelesne", &["osiedle Leśne", "os. Leśne"]),
            ("hauptstrasse", &["Hauptstrasse", "Hauptstraße.", "Haupt-\u{2013}Straße", "Haupt\u{ad}straße"]),
            ("viegarten", &["Vie-Garten"]),
            ("wallstall", &["Wall Stall"]),
        ];
        for (key, spellings) in cases {
            for spelling in *spellings {
                assert_eq!(StreetForm::new(spelling, Some("1")).street, *key, "{spelling:?}");
            }
        }
    }

    #[test]
    fn house_numbers() {
        let cases = [
            ("12a", Some(12), Some('a'), ""),
            ("12 a", Some(12), Some('a'), ""),
            ("12A", Some(12), Some('a'), ""),
            ("12 1/2", Some(12), None, "1/2"),
            ("12½", Some(12), None, "1/2"),
            ("12-14", Some(12), None, "-14"),
            ("12–14", Some(12), None, "-14"),
            ("12 - 14", Some(12), None, "-14"),
            ("12 bis 14", Some(12), None, "-14"),
            ("12 bis", Some(12), None, "bis"),
            ("12/14", Some(12), None, "/14"),
            ("12+14", Some(12), None, "+14"),
            ("12/3/17", Some(12), None, "/3/17"),
            ("12 a-c", Some(12), Some('a'), "-c"),
            ("12/3", Some(12), None, "/3"),
            ("Nr. 5", Some(5), None, ""),
            ("12 1/2 a", Some(12), None, "1/2 a"),
            ("12/Stg. 3/Top 17", Some(12), None, "/stiege 3/top 17"),
            ("12 3. Etage", Some(12), None, "3 og"),
            ("99999999999999", None, None, ""),
            ("Nr. 12", Some(12), None, ""),
            ("Haus 3", Some(3), None, ""),
            ("Hs. 3", Some(3), None, ""),
            ("12 Haus B", Some(12), None, "haus b"),
            ("12 HH", Some(12), None, "hinterhaus"),
            ("12, Hinterhaus", Some(12), None, "hinterhaus"),
            ("12 2. OG", Some(12), None, "2 og"),
            ("12 / 2. Stock", Some(12), None, "/2 og"),
            ("4-6", Some(4), None, "-6"),
            ("10d", Some(10), Some('d'), ""),
            ("99x", Some(99), Some('x'), ""),
            ("1a-c", Some(1), Some('a'), "-c"),
            ("12 A 4", Some(12), Some('a'), "4"),
            ("12 m. 4", Some(12), None, "m 4"),
            ("s.n.", None, None, "s.n."),
        ];
        for (text, number, letter, rest) in cases {
            let form = StreetForm::new("Weg", Some(text));
            assert_eq!((form.number, form.letter, form.rest.as_str()), (number, letter, rest), "{text:?}");
        }
    }

    #[test]
    fn line_and_parts_are_one() {
        for (line, street, number) in [
            ("Hauptstr. 12 a", "Haupt-Straße", Some("12A")),
            ("Q7, 24", "Q7", Some("24")),
            ("Straße des 17. Juni 135", "Str. d. 17. Juni", Some("135")),
            ("12, rue de la Paix", "rue de la Paix", Some("12")),
            ("Hauptstraße 12", "Hauptstraße 12", Some("12")),
            ("Am Markt", "Am Markt", None),
            ("Hauptstraße 12", "Hauptstraße 12", Some(" ")),
        ] {
            assert_eq!(StreetForm::from_line(line), StreetForm::new(street, number), "{line:?}");
        }
        assert_ne!(StreetForm::from_line("Weg 12"), StreetForm::from_line("Weg 12a"));
        assert!(StreetForm::from_line(" ").is_empty());
    }
}
