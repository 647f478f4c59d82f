//! Legal forms of companies and how people write them.

use super::listed::{Listed, lines};
use super::words::Word;

/// Each class with its spellings behind it, as folded words with blanks between (dots part words; `und`, `&`, `+` are left out).
#[rustfmt::skip]
static FORMS: Listed<&str> = Listed::by(&[
    // Germany: a company as partner of another
    lines!["gmbh_co_kg",
        "gmbh co kg", "gmbh u co kg", "gmbh co kommanditgesellschaft", "gmbhco kg", "gmbh cokg", "gmbh cie kg", "gmbh co",
        "ges mbh co kg", "gesmbh co kg", "ges m b h co kg", "g m b h co kg", "mbh co kg", "m b h co kg", "ggmbh co kg",
        "gesellschaft mit beschraenkter haftung co kg", "gesellschaft mbh co kg", "gmbh kg",
    ],
    lines!["gmbh_co_kgaa", "gmbh co kgaa", "gesellschaft mit beschraenkter haftung co kgaa"],
    lines!["gmbh_co_ohg", "gmbh co ohg", "gesellschaft mit beschraenkter haftung co ohg", "gmbh co og"],
    lines!["ag_co_kg", "ag co kg", "aktiengesellschaft co kg"],
    lines!["ag_co_kgaa", "ag co kgaa", "aktiengesellschaft co kgaa"],
    lines!["ag_co_ohg", "ag co ohg"],
    lines!["se_co_kg", "se co kg", "europaeische gesellschaft co kg", "societas europaea co kg"],
    lines!["se_co_kgaa", "se co kgaa", "europaeische gesellschaft co kgaa", "societas europaea co kgaa"],
    lines!["ug_co_kg",
        "ug haftungsbeschraenkt co kg", "ug co kg", "unternehmergesellschaft co kg",
        "unternehmergesellschaft haftungsbeschraenkt co kg",
    ],
    lines!["ug_co_ohg", "ug haftungsbeschraenkt co ohg", "ug co ohg"],
    lines!["stiftung_co_kg", "stiftung co kg"],
    lines!["stiftung_co_kgaa", "stiftung co kgaa"],
    lines!["eg_co_kg", "eg co kg", "e g co kg", "eingetragene genossenschaft co kg", "genossenschaft co kg"],
    lines!["ltd_co_kg", "ltd co kg", "limited co kg"],
    lines!["bv_co_kg", "bv co kg", "b v co kg"],
    lines!["sarl_co_kg", "sarl co kg", "s a r l co kg"],
    // Germany
    lines!["gmbh",
        "gmbh", "gmb h", "g m b h", "ges mbh", "ges m b h", "gesmbh", "mbh", "m b h", "ggmbh", "gemeinnuetzige gmbh",
        "gemn gmbh", "gemeinnuetzige gesellschaft mit beschraenkter haftung", "gesellschaft mbh", "gesellschaft m b h",
        "gesellschaft mit beschraenkter haftung", "gesellschaft mit beschr haftung", "gesellschaft mit besch haftung",
        "ges mit beschr haftung", "gesellschaft m beschr haftung", "ges m beschr haftung", "g m beschr haftung",
    ],
    lines!["ug",
        "ug haftungsbeschraenkt", "ug haftungsbeschr", "ug haftungsb", "ug h b", "ug hb", "ug",
        "unternehmergesellschaft haftungsbeschraenkt", "unternehmergesellschaft haftungsbeschr", "unternehmergesellschaft",
        "unternehmerges haftungsbeschraenkt", "unternehmerges", "gug", "gug haftungsbeschraenkt", "gemeinnuetzige ug",
        "gemeinnuetzige ug haftungsbeschraenkt", "gemeinnuetzige unternehmergesellschaft",
        "gemeinnuetzige unternehmergesellschaft haftungsbeschraenkt",
    ],
    lines!["ag",
        "ag", "a g", "aktiengesellschaft", "aktienges", "aktien gesellschaft", "gag", "gemeinnuetzige ag",
        "gemeinnuetzige aktiengesellschaft",
    ],
    lines!["kgaa", "kgaa", "kg a a", "k g a a", "kommanditgesellschaft auf aktien"],
    lines!["kg", "kg", "k g", "co kg", "kommanditgesellschaft", "kommandit gesellschaft", "kmg"],
    lines!["ohg", "ohg", "o h g", "offene handelsgesellschaft", "offene handels gesellschaft", "co ohg"],
    lines!["gbr",
        "gbr", "g b r", "egbr", "e gbr", "gdbr", "gesellschaft buergerlichen rechts",
        "gesellschaft des buergerlichen rechts", "ges buergerlichen rechts", "bgb gesellschaft", "eingetragene gbr",
        "eingetragene gesellschaft buergerlichen rechts", "eingetragene gesellschaft des buergerlichen rechts",
        "gesbr", "ges b r", "gesnbr", "ges n b r",
    ],
    lines!["partg",
        "partg", "partg mbb", "partgmbb", "part g", "part g mbb", "partg m b b", "part mbb", "partmbb", "mbb",
        "partnerschaftsgesellschaft", "partnerschaftsgesellschaft mbb", "partnerschaft mbb", "partnerschaft",
        "partnerschaftsgesellschaft mit beschraenkter berufshaftung", "partnerschaft mit beschraenkter berufshaftung",
    ],
    lines!["ek",
        "ek", "e k", "e kfr", "ekfr", "e kfm", "ekfm", "eingetragener kaufmann", "eingetragene kauffrau",
        "eingetr kaufmann", "eingetr kauffrau", "e kaufmann", "e kauffrau",
    ],
    lines!["ev", "ev", "e v", "eingetragener verein", "eingetr verein", "eingetragene vereinigung"],
    lines!["eg",
        "eg", "e g", "egen", "eingetragene genossenschaft", "eingetr genossenschaft", "genossenschaft", "gen m b h",
        "genmbh", "registrierte genossenschaft mit beschraenkter haftung", "reg gen m b h", "reg genmbh",
    ],
    lines!["vvag", "vvag", "v v a g", "versicherungsverein auf gegenseitigkeit", "versicherungsverein a g"],
    lines!["kdoer",
        "kdoer", "k d oe r", "koer", "koerperschaft des oeffentlichen rechts", "koerperschaft oeffentlichen rechts",
    ],
    lines!["adoer", "adoer", "a d oe r", "aoer", "a oe r", "anstalt des oeffentlichen rechts", "anstalt oeffentlichen rechts"],
    lines!["ku", "ku", "k u", "kommunalunternehmen", "gku", "gemeinsames kommunalunternehmen"],
    lines!["stiftung",
        "stiftung", "stichting", "saeaetioe", "fundacja", "fondation", "privatstiftung", "gemeinnuetzige stiftung",
        "stiftung des oeffentlichen rechts", "stiftung des buergerlichen rechts", "stiftung oeffentlichen rechts",
    ],
    lines!["einzelunternehmen", "einzelunternehmen", "einzelfirma", "eingetragenes einzelunternehmen"],
    // Europe
    lines!["se", "se", "s e", "societas europaea", "europaeische gesellschaft", "europaeische aktiengesellschaft"],
    lines!["sce", "sce", "s c e", "societas cooperativa europaea", "europaeische genossenschaft"],
    lines!["ewiv", "ewiv", "e w i v", "eeig", "europaeische wirtschaftliche interessenvereinigung"],
    // Austria, Switzerland, Liechtenstein
    lines!["og", "og", "o g", "offene gesellschaft"],
    lines!["oeg", "oeg", "offene erwerbsgesellschaft"],
    lines!["keg", "keg", "kommanditerwerbsgesellschaft"],
    lines!["eu", "eu", "e u", "eingetragener unternehmer", "eingetragene unternehmerin", "eingetragenes unternehmen"],
    lines!["flexco", "flexco", "flexkapg", "flexible kapitalgesellschaft", "flexible company"],
    lines!["klg", "klg", "kollektivgesellschaft"],
    lines!["sarl",
        "sarl", "s a r l", "sa rl", "s a rl", "sagl", "s a g l", "societe a responsabilite limitee",
        "societa a garanzia limitata", "soc a resp limitee", "eurl", "selarl",
    ],
    lines!["societe_cooperative", "societe cooperative", "scoop", "scop", "societa cooperativa", "soc coop", "s coop"],
    // Finland, Sweden, Denmark, Norway, Iceland
    lines!["oyj", "oyj", "oy j", "julkinen osakeyhtioe", "abp"],
    lines!["oy", "oy", "o y", "oy ab", "ab oy", "osakeyhtioe", "asunto oy", "as oy", "kiinteistoe oy"],
    lines!["ay", "ay", "avoin yhtioe"],
    lines!["ky", "ky", "k y", "kommandiittiyhtioe"],
    lines!["tmi", "tmi", "t mi", "toiminimi"],
    lines!["ry", "ry", "r y", "rf", "r f", "rekisteroeity yhdistys", "registrerad foerening"],
    lines!["osk", "osk", "osuuskunta"],
    lines!["ab", "ab", "aktiebolag", "aktiebolaget", "ab publ", "aktie bolag", "publikt aktiebolag"],
    lines!["hb", "hb", "handelsbolag", "handelsbolaget"],
    lines!["kb", "kb", "kommanditbolag", "kommanditbolaget"],
    lines!["ek_for", "ek foer", "ekonomisk foerening"],
    lines!["as", "as", "a s", "aktieselskab", "aktieselskabet", "aksjeselskap", "aktsiaselts", "anonim sirket", "akciova spolecnost", "akciova spolocnost"],
    lines!["asa", "asa", "allmennaksjeselskap"],
    lines!["aps", "aps", "anpartsselskab"],
    lines!["ivs", "ivs", "ivaerksaetterselskab"],
    lines!["amba", "amba", "a m b a"],
    lines!["is", "i s", "interessentskab"],
    lines!["ks", "k s", "ks", "kommanditselskab", "komanditni spolecnost"],
    lines!["ehf", "ehf", "einkahlutafelag"],
    lines!["hf", "hf", "hlutafelag"],
    // Poland
    lines!["sp_zoo",
        "sp z o o", "sp zoo", "sp z oo", "spzoo", "spz o o", "spz oo", "spolka z o o", "sp z ogr odp",
        "spolka z ogr odp", "spolka z ograniczona odpowiedzialnoscia",
    ],
    lines!["sp_zoo_sp_k",
        "sp z o o sp k", "sp zoo sp k", "spolka z o o sp k", "sp z o o spolka komandytowa",
        "spolka z ograniczona odpowiedzialnoscia spolka komandytowa", "spolka z ograniczona odpowiedzialnoscia sp k",
    ],
    lines!["sp_j", "sp j", "spolka jawna"],
    lines!["sp_k", "sp k", "spolka komandytowa"],
    lines!["sp_ka", "s k a", "ska", "spolka komandytowo akcyjna"],
    lines!["sp_p", "sp p", "spolka partnerska"],
    lines!["sp_c", "s c", "spolka cywilna"],
    lines!["psa", "p s a", "prosta spolka akcyjna"],
    lines!["phu", "phu", "p h u", "pphu", "ppuh", "p p h u", "fhu", "f h u", "puh", "p u h", "przedsiebiorstwo handlowo uslugowe"],
    // Czechia, Slovakia, Hungary, the South-East, the Baltic states
    lines!["sro", "s r o", "sro", "spol s r o", "spolecnost s rucenim omezenym", "spolocnost s rucenim obmedzenym"],
    lines!["vos", "v o s", "verejna obchodni spolecnost"],
    lines!["zs", "z s", "zapsany spolek"],
    lines!["kft", "kft", "k f t", "korlatolt felelossegu tarsasag"],
    lines!["bt", "bt", "beteti tarsasag"],
    lines!["kkt", "kkt", "koezkereseti tarsasag"],
    lines!["zrt", "zrt", "zartkoeruen mukoedo reszvenytarsasag"],
    lines!["nyrt", "nyrt", "nyilvanosan mukoedo reszvenytarsasag"],
    lines!["rt", "rt", "reszvenytarsasag"],
    lines!["doo", "doo", "d o o", "drustvo sa ogranicenom odgovornoscu", "drustvo s ogranicenom odgovornoscu", "druzba z omejeno odgovornostjo"],
    lines!["jdoo", "jdoo", "j d o o"],
    lines!["dd", "d d", "dionicko drustvo", "delniska druzba"],
    lines!["ood", "ood", "eood"],
    lines!["oue", "oue", "osauehing"],
    lines!["sia", "sia", "s i a", "sabiedriba ar ierobezotu atbildibu"],
    lines!["uab", "uab", "uzdaroji akcine bendrove"],
    lines!["ae", "a e", "anonymi etairia"],
    lines!["epe", "e p e", "epe"],
    lines!["ike", "i k e", "ike"],
    // Netherlands, Belgium, Luxembourg
    lines!["bv",
        "bv", "b v", "bvba", "b v b a", "besloten vennootschap", "besl vennootschap", "sprl", "s p r l",
        "besloten vennootschap met beperkte aansprakelijkheid", "societe privee a responsabilite limitee",
    ],
    lines!["nv", "nv", "n v", "naamloze vennootschap", "naaml vennootschap"],
    lines!["vof", "vof", "v o f", "vennootschap onder firma"],
    lines!["cv", "cv", "c v", "comm v", "commanditaire vennootschap"],
    lines!["cvba", "cvba", "c v b a", "scrl", "cooeperatieve vennootschap", "cooperatieve vennootschap"],
    lines!["maatschap", "maatschap"],
    lines!["eenmanszaak", "eenmanszaak"],
    lines!["vzw", "vzw", "v z w", "asbl", "a s b l", "vereniging zonder winstoogmerk", "association sans but lucratif", "aisbl"],
    // Romance countries
    lines!["sa", "sa", "s a", "societe anonyme", "sociedad anonima", "societa anonima", "spolka akcyjna", "sau", "sociedade anonima", "societate pe actiuni", "societatea pe actiuni"],
    lines!["sas", "sas", "s a s", "sasu", "societe par actions simplifiee", "soc par actions simplifiee", "societa in accomandita semplice"],
    lines!["sci", "sci", "s c i", "societe civile immobiliere"],
    lines!["snc", "snc", "s n c", "societe en nom collectif", "societa in nome collettivo"],
    lines!["scs", "scs", "s c s", "societe en commandite simple"],
    lines!["sca", "sca", "s c a", "societe en commandite par actions"],
    lines!["ei", "entreprise individuelle", "eirl", "ditta individuale", "impresa individuale"],
    lines!["gie", "gie", "g i e", "groupement d interet economique", "groupement dinteret economique"],
    lines!["srl",
        "srl", "s r l", "srls", "s r l s", "societa a responsabilita limitata", "soc a resp limitata",
        "sociedad de responsabilidad limitada", "societate cu raspundere limitata", "societatea cu raspundere limitata",
    ],
    lines!["spa", "spa", "s p a", "societa per azioni"],
    lines!["sl", "sl", "s l", "slu", "s l u", "sociedad limitada", "sociedad limitada unipersonal"],
    lines!["lda", "lda", "ltda", "limitada", "sociedade limitada", "unipessoal lda"],
    // English
    lines!["ltd",
        "ltd", "limited", "l t d", "pvt ltd", "co ltd", "ltd co", "limited co", "private limited", "private limited company", "limited company",
        "pty ltd", "pty limited", "proprietary limited", "pte ltd", "cyf", "cyfyngedig",
    ],
    lines!["plc", "plc", "p l c", "public limited company", "public limited", "public limited co", "public ltd co"],
    lines!["llc", "llc", "l l c", "limited liability company", "limited liability co"],
    lines!["pllc", "pllc", "professional limited liability company"],
    lines!["llp", "llp", "l l p", "limited liability partnership"],
    lines!["lp", "lp", "l p", "limited partnership"],
    lines!["cic", "cic", "c i c", "community interest company"],
    lines!["dac", "dac", "designated activity company"],
    lines!["clg", "clg", "company limited by guarantee"],
    lines!["inc", "inc", "incorporated", "incorp"],
    lines!["corp", "corp", "corporation"],
], |row| row.split_once('\n').map_or("", |(_, spellings)| spellings));

/// Forms that are a form wherever they stand in a name (`Müller GmbH Sanitätshaus`).
const ANYWHERE: &[&str] = &[
    "gmbh_co_kg",
    "gmbh",
    "sp_zoo",
    "kgaa",
    "ohg",
    "gbr",
    "partg",
    "gmbh_co_kgaa",
    "gmbh_co_ohg",
    "ug_co_kg",
    "ag_co_kg",
    "se_co_kg",
    "ltd_co_kg",
    "sp_zoo_sp_k",
];

/// Forms that may lead a name (`Oy Karhula Ab`, `Stichting Zorg`, `P.H.U. Nowak`).
const LEADING: &[&str] = &[
    "oy",
    "ab",
    "tmi",
    "stiftung",
    "phu",
    "gbr",
    "gmbh",
    "maatschap",
    "uab",
    "sia",
    "vzw",
    "sci",
    "gie",
    "aktiebolag",
    "einzelunternehmen",
];

/// Words that are also parts of ordinary names; without dots they count only in capitals beside lower-case letters.
static AMBIGUOUS: Listed<&str> = Listed::new(&[lines![
    "sa", "se", "ab", "as", "eg", "eu", "ev", "ek", "og", "ug", "sl", "cv", "ry", "rf", "ky", "spa", "sas", "stiftung",
    "nv", "bv", "lda", "ay", "hb", "kb", "ks", "hf", "bt", "rt", "lp", "ku", "asa", "ivs", "ska", "sca", "sci", "scs",
    "snc", "gie", "cic", "dac", "clg", "sia", "epe", "ike", "oeg", "keg", "koer", "aoer", "gag", "kmg", "klg", "sau",
    "cyf", "abp", "ood", "sce", "amba", "puh", "scoop", "scop", "gku", "ehf",
]]);

/// What may follow a form: a company that is being founded, wound up or taken over. The flag says that it needs its dot.
const STATES: &[(&str, bool)] = &[
    ("i g", true),
    ("i gr", true),
    ("in gruendung", false),
    ("i l", true),
    ("i liqu", true),
    ("in liquidation", false),
    ("in liqu", false),
    ("i ins", true),
    ("in insolvenz", false),
    ("i k", true),
    ("nfg", false),
    ("nachf", false),
    ("nachfolger", false),
];

/// In words; up to three `&` may stand between them.
const LONGEST_FORM: usize = 8;

/// A legal form found in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The class, such as `gmbh_co_kg`.
    pub(super) class: &'static str,
    /// Index of its first word.
    pub(super) start: usize,
    /// Index behind its last word.
    pub(super) end: usize,
}

/// The legal form in `words`: at the end, else one that may stand anywhere, else one that may lead. The whole name is never
/// its legal form.
pub(super) fn find(all: &[Word]) -> Option<Found> {
    let words = all.get(..all.len() - state_length(all)).filter(|words| !words.is_empty())?;
    let count = words.len();
    let at = |start: usize, classes: Option<&[&str]>| {
        let first = words.get(start).map_or("", |word| word.text.as_str());
        FORMS
            .like(first)
            .iter()
            .filter(|(spelling, _)| spelling.starts_with(first))
            .filter_map(|(spelling, row)| {
                let class = row.lines().next()?;
                Some(Found { class, start, end: start + fits(words, start, spelling)? })
            })
            .filter(|found| classes.is_none_or(|classes| classes.contains(&found.class)))
            .filter(|found| found.end - found.start < count)
            .max_by_key(|found| found.end)
    };
    (count.saturating_sub(LONGEST_FORM + 3).max(1)..count)
        .filter_map(|start| at(start, None))
        .find(|found| found.end == count)
        .map(|found| Found { end: all.len(), ..found })
        .or_else(|| (1..count).find_map(|start| at(start, Some(ANYWHERE))))
        .or_else(|| at(0, Some(LEADING)))
}

/// How many words at the end tell the company's state, behind its form.
fn state_length(words: &[Word]) -> usize {
    let fits = |(state, needs_dot): &(&str, bool)| {
        let start = words.len().checked_sub(state.split(' ').count())?;
        let tail = words.get(start..)?;
        let same = state.split(' ').zip(tail).all(|(part, word)| word.text == part);
        let dotted = tail.first().is_some_and(|word| word.dotted);
        (same && start > 1 && (dotted || !needs_dot)).then_some(tail.len())
    };
    let Some(last) = words.last() else { return 0 };
    STATES.iter().filter(|(state, _)| state.ends_with(&last.text)).find_map(fits).unwrap_or(0)
}

/// How many words from `start` the spelling takes, joining words left out of the comparison.
fn fits(words: &[Word], start: usize, spelling: &str) -> Option<usize> {
    let mut index = start;
    let first = words.get(start)?;
    for part in spelling.split(' ') {
        while index > start
            && words.get(index).is_some_and(|word| matches!(word.text.as_str(), "&" | "und" | "u" | "and"))
            && part != "u"
        {
            index += 1;
        }
        if words.get(index)?.text != part {
            return None;
        }
        index += 1;
    }
    let single_letters = spelling.split(' ').all(|part| part.len() == 1);
    let mixed = words.iter().any(|word| !word.upper);
    let fine = if single_letters {
        // `s a` needs a dot, else they are initials; `A/S` has a slash.
        first.dotted || (first.upper && words.get(start + 1).is_some_and(|word| word.hyphen))
    } else {
        !AMBIGUOUS.contains(spelling)
            || (first.upper && mixed)
            || (first.dotted && spelling.len() > 2)
            || mixed_case_form(spelling, first)
    };
    fine.then_some(index - start)
}

/// `eG`, `eV`, `AöR`, `SpA` and the like are told by their capitals.
fn mixed_case_form(spelling: &str, word: &Word) -> bool {
    matches!(spelling, "eg" | "ev" | "ek" | "eu" | "gag" | "gku" | "keg" | "aoer" | "koer" | "spa") && word.mixed
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::find;

    #[test]
    fn cases() {
        let cases = [
            ("Klein GmbH & Co. KG", Some("gmbh_co_kg")),
            ("Klein GmbH u. Co KG", Some("gmbh_co_kg")),
            ("Klein GmbH&Co.KG", Some("gmbh_co_kg")),
            ("Klein GmbH und Co. KG", Some("gmbh_co_kg")),
            ("Klein G.m.b.H.", Some("gmbh")),
            ("Klein gGmbH", Some("gmbh")),
            ("Klein Ges.m.b.H.", Some("gmbh")),
            ("Klein UG (haftungsbeschränkt)", Some("ug")),
            ("Klein AG", Some("ag")),
            ("Klein e.K.", Some("ek")),
            ("Klein eK", Some("ek")),
            ("Klein e.Kfr.", Some("ek")),
            ("Klein e.V.", Some("ev")),
            ("Klein eG", Some("eg")),
            ("Klein & Groß GbR", Some("gbr")),
            ("Klein OHG", Some("ohg")),
            ("Klein & Co. KG", Some("kg")),
            ("Klein PartG mbB", Some("partg")),
            ("Klein KGaA", Some("kgaa")),
            ("Klein OG", Some("og")),
            ("Klein e.U.", Some("eu")),
            ("Petit Sàrl", Some("sarl")),
            ("Petit S.A.", Some("sa")),
            ("Petit SA", Some("sa")),
            ("Karhula Oy", Some("oy")),
            ("Oy Karhula Ab", Some("oy")),
            ("Karhula Oyj", Some("oyj")),
            ("Nowak Sp. z o.o.", Some("sp_zoo")),
            ("Nowak Spółka z o.o.", Some("sp_zoo")),
            ("Jansen B.V.", Some("bv")),
            ("Jansen BV", Some("bv")),
            ("Stichting Zorg", Some("stiftung")),
            ("Rossi S.r.l.", Some("srl")),
            ("Rossi S.p.A.", Some("spa")),
            ("Smith Ltd.", Some("ltd")),
            ("Müller GmbH Sanitätshaus", Some("gmbh")),
            ("Klein GmbH i.G.", Some("gmbh")),
            ("Klein GmbH in Liquidation", Some("gmbh")),
            ("Klein e.K. Nachf.", Some("ek")),
            ("Klein mbH & Co. KG", Some("gmbh_co_kg")),
            ("Klein Verwaltungsgesellschaft mbH", Some("gmbh")),
            ("Klein GmbH & Co. KGaA", Some("gmbh_co_kgaa")),
            ("Klein Stiftung & Co. KG", Some("stiftung_co_kg")),
            ("Klein UG (haftungsbeschränkt) & Co. KG", Some("ug_co_kg")),
            ("Steuerberater Klein Partnerschaft mbB", Some("partg")),
            ("Klein VVaG", Some("vvag")),
            ("Klein FlexCo", Some("flexco")),
            ("Klein GesbR", Some("gbr")),
            ("Säätiö Karhula", Some("stiftung")),
            ("Nowak Sp. z o.o. Sp. k.", Some("sp_zoo_sp_k")),
            ("Novák s.r.o.", Some("sro")),
            ("Hansen A/S", Some("as")),
            ("Hansen ApS", Some("aps")),
            ("Karhula Ky", None),
            ("Kovács Kft.", Some("kft")),
            ("Horvat d.o.o.", Some("doo")),
            ("Tamm OÜ", Some("oue")),
            ("Petit SCI", Some("sci")),
            ("Smith LLP", Some("llp")),
            ("Smith & Co. Ltd.", Some("ltd")),
            ("Svensson AB (publ)", Some("ab")),
            ("Hans Klein i.L.", None),
            ("Kim Sa", None),
            ("KIM SA", None),
            ("Peter Spa", None),
            ("GmbH", None),
            ("Hans Klein", None),
            ("", None),
        ];
        for (name, expected) in cases {
            assert_eq!(find(&words(name)).map(|found| found.class), expected, "{name:?}");
        }
    }

    #[test]
    fn spellings_of_the_registers() {
        let rows = include_str!("../../tests/corpus/normalize/legal_forms.tsv").lines().skip(1);
        let rows: Vec<(&str, &str)> = rows.filter_map(|row| row.split_once('\t')).collect();
        assert!(rows.len() > 400, "{}", rows.len());
        for (spelling, class) in rows {
            let found = find(&words(&format!("Beispiel {spelling}"))).map(|found| found.class);
            assert_eq!(found, Some(class), "{spelling:?}");
        }
    }

    #[test]
    fn a_form_is_of_one_class_and_as_long_as_the_search_looks() {
        let mut spellings: Vec<&str> = super::FORMS.rows().iter().flat_map(|row| row.lines().skip(1)).collect();
        assert!(spellings.iter().all(|spelling| spelling.split(' ').count() <= super::LONGEST_FORM));
        let count = spellings.len();
        spellings.sort_unstable();
        spellings.dedup();
        assert_eq!(spellings.len(), count);
    }
}
