//! Academic titles before and behind a name. They come and go and never tell two people apart.

use super::listed::{Listed, lines};
use super::words::{Word, longest_phrase};

/// Words that are titles wherever they stand in front of a name.
static LEADING: Listed<&str> = Listed::new(&[lines![
    "dr",
    "ddr",
    "drs",
    "doktor",
    "prof",
    "professor",
    "professorin",
    "univ",
    "pd",
    "privatdozent",
    "dipl",
    "mmag",
    "dkfm",
    "mgr",
    "maisteri",
    "bacc",
    "dott",
    "dott ssa",
    "dottore",
    "dottoressa",
    "dres",
    "dozent",
    "dozentin",
    "diplom",
]]);

/// Words that are titles only with their dot; without it they are names (`Ing`, `Ir`, `Mag`, `Tri`).
static LEADING_DOTTED: Listed<&str> =
    Listed::new(&[lines!["mag", "ing", "ir", "med", "di", "mr", "d i", "tri", "hon", "inz", "lic", "doc", "em"]]);

/// Titles of Austria and Finland that are written in capitals, beside a name that is not: `DI Hans Klein`, `LL Aino Niemi`.
static LEADING_CAPITALS: Listed<&str> = Listed::new(&[lines!["di", "ddi", "ft", "ll"]]);

/// Words that go on with a title, only behind one of the above.
static FOLLOWING: Listed<&str> = Listed::new(&[lines![
    "med",
    "dent",
    "vet",
    "rer",
    "nat",
    "phil",
    "jur",
    "iur",
    "pol",
    "oec",
    "soc",
    "ing",
    "habil",
    "hc",
    "h c",
    "mult",
    "theol",
    "agr",
    "techn",
    "tech",
    "mont",
    "troph",
    "silv",
    "cult",
    "publ",
    "psych",
    "univ",
    "kfm",
    "kff",
    "kaufm",
    "betriebsw",
    "paed",
    "soz",
    "sozpaed",
    "wirt",
    "wirtsch",
    "inf",
    "inform",
    "math",
    "phys",
    "chem",
    "biol",
    "geol",
    "volksw",
    "vw",
    "bw",
    "arch",
    "des",
    "hab",
    "hum",
    "biol",
    "pharm",
    "fh",
    "ba",
    "uni",
    "e h",
    "eh",
    "dr",
    "prof",
    "em",
    "sc",
    "oek",
    "oecotroph",
    "forst",
    "stomat",
    "verw",
    "jur univ",
    "ingenieur",
    "ingenieurin",
    "kaufmann",
    "kauffrau",
    "psychologe",
    "psychologin",
    "betriebswirt",
    "betriebswirtin",
]]);

/// Degrees behind a name. Those of single letters need their dots.
static TRAILING: Listed<&str> = Listed::new(&[lines![
    "b a",
    "m a",
    "b sc",
    "m sc",
    "b eng",
    "m eng",
    "b ed",
    "m ed",
    "ll m",
    "ll b",
    "ph d",
    "bsc",
    "msc",
    "beng",
    "meng",
    "bed",
    "med",
    "llm",
    "llb",
    "phd",
    "mba",
    "emba",
    "mph",
    "mhba",
    "m h b a",
    "fh",
    "bakk",
    "dr",
    "prof",
    "drs",
    "ma",
    "ba",
    "m p h",
    "m b a",
    "mphil",
    "m phil",
    "pharmd",
    "mhmm",
    "dipl ing",
    "dipl psych",
    "mag",
    "ing",
]]);

/// How many words at the front are titles. At least one word is left over.
pub(super) fn leading(words: &[Word]) -> usize {
    let mut count = 0;
    while let Some(rest) = words.get(count..).filter(|rest| rest.len() > 1) {
        let dotted = rest.first().is_some_and(|word| word.dotted);
        let mut taken = longest_phrase(rest, &LEADING);
        if taken == 0 && dotted {
            taken = longest_phrase(rest, &LEADING_DOTTED);
        }
        let capitals = rest.first().is_some_and(|word| word.upper) && rest.iter().any(|word| !word.upper);
        if taken == 0 && capitals {
            taken = longest_phrase(rest, &LEADING_CAPITALS);
        }
        if taken == 0 && count > 0 {
            // `Dr. Hum` is a person; a bare word goes on with a title only behind a hyphen or with its dot.
            let joined = rest.first().is_some_and(|word| word.dotted || word.hyphen || word.comma);
            let behind_rer = words.get(count - 1).is_some_and(|word| word.text == "rer");
            // `Phil` is a given name as well.
            let sure = rest.first().is_some_and(|word| {
                matches!(word.text.as_str(), "med" | "rer" | "jur")
                    || (behind_rer && matches!(word.text.as_str(), "nat" | "pol"))
            });
            taken = if joined || sure { longest_phrase(rest, &FOLLOWING) } else { 0 };
        }
        if taken == 0 || taken >= rest.len() {
            break;
        }
        count += taken;
    }
    count
}

/// How many words remain when the degrees at the end are cut. At least one does.
///
/// A degree counts behind a comma, with its dots, or in the capitals that it is always written in.
pub(super) fn without_trailing(words: &[Word]) -> usize {
    let mut end = words.len();
    'cut: while end > 1 {
        for start in (1..end).rev().take(4) {
            let Some(tail) = words.get(start..end) else { break };
            let fits = longest_phrase(tail, &TRAILING) == tail.len();
            let all_upper = words.iter().all(|word| word.upper);
            let mixed = words.iter().any(|word| !word.upper);
            // `Ma` and `Ba` are names as well.
            let is_name = matches!(tail, [word] if matches!(word.text.as_str(), "ma" | "ba" | "ing") && !word.dotted);
            let in_capitals = mixed && tail.iter().all(|word| word.upper);
            if is_name && !(in_capitals && tail.first().is_some_and(|word| word.comma)) {
                continue;
            }
            let marked = tail.iter().all(|word| word.dotted)
                || tail.first().is_some_and(|word| word.comma)
                || (mixed && !all_upper && tail.iter().any(|word| word.upper && word.text.len() > 2))
                || tail.iter().all(|word| matches!(word.text.as_str(), "bsc" | "msc" | "llm" | "phd" | "mba"));
            if fits && marked {
                end = start;
                continue 'cut;
            }
        }
        break;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::{leading, without_trailing};

    #[test]
    fn cases() {
        let cases = [
            ("Dr. Meier", "meier"),
            ("Dr.med.Meier", "meier"),
            ("Prof. Dr. med. dent. Fasan", "fasan"),
            ("Prof. Dr. rer. nat. h.c. mult. Fasan", "fasan"),
            ("Dr.-Ing. Habicht", "habicht"),
            ("Dipl.-Ing. (FH) Klein", "klein"),
            ("Dipl. Ing. Klein", "klein"),
            ("Dipl.-Kfm. Klein", "klein"),
            ("Univ.-Prof. Groß", "gross"),
            ("Mag. Mayr", "mayr"),
            ("Mag Mayr", "mag mayr"),
            ("mgr inż. Nowak", "nowak"),
            ("dr hab. Nowak", "nowak"),
            ("Meier, B.A.", "meier"),
            ("Meier M.Sc.", "meier"),
            ("Meier MBA", "meier"),
            ("Klein, Dr.", "klein"),
            ("Klein, MA", "klein"),
            ("Klein, LL.M.", "klein"),
            ("Klein, MPH", "klein"),
            ("Klein, BSc MSc", "klein"),
            ("Klein PhD", "klein"),
            ("Klein, Ma", "klein ma"),
            ("Dipl.-Psych. Klein", "klein"),
            ("Diplom-Kauffrau Klein", "klein"),
            ("Mag. iur. Mayr", "mayr"),
            ("DI Hans Mayr", "hans mayr"),
            ("DDI Mayr", "mayr"),
            ("Di Mayr", "di mayr"),
            ("Ing. Mayr", "mayr"),
            ("Dr. sc. hum. Mayr", "mayr"),
            ("PD Dr. med. habil. Klein", "klein"),
            ("drs. Jansen", "jansen"),
            ("mr. Jansen", "jansen"),
            ("ir. Jansen", "jansen"),
            ("prof. dr hab. Nowak", "nowak"),
            ("FT Niemi", "niemi"),
            ("LL Niemi", "niemi"),
            ("tri. Niemi", "niemi"),
            ("maisteri Niemi", "niemi"),
            ("Mag. Dr. Mayr", "mayr"),
            ("Jack Ma", "jack ma"),
            ("Dr. Prof", "prof"),
            ("Dr.", "dr"),
            ("Med Hondo", "med hondo"),
            ("Tri Wibowo", "tri wibowo"),
            ("Dr rer nat Klein", "klein"),
            ("Dr. Phil Klein", "phil klein"),
            ("Dr. phil. Klein", "klein"),
        ];
        for (text, expected) in cases {
            let words = words(text);
            let words = &words[leading(&words)..];
            let rest: Vec<&str> = words[..without_trailing(words)].iter().map(|word| word.text.as_str()).collect();
            assert_eq!(rest.join(" "), expected, "{text:?}");
        }
    }
}
