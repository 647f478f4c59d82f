//! Legal forms of companies and how people write them.

use super::listed::{Listed, lines};
use super::words::Word;

/// Class and spellings, as folded words with blanks between (dots part words; `und`, `&`, `+` are left out).
#[rustfmt::skip]
static FORMS: Listed<(&str, &str)> = Listed::by(&[
    // Germany: a company as partner of another
    ("gmbh_co_kg", lines![
        "gmbh co kg", "gmbh u co kg", "gmbh co kommanditgesellschaft", "gmbhco kg", "gmbh cokg", "gmbh cie kg", "gmbh co",
        "ges mbh co kg", "gesmbh co kg", "ges m b h co kg", "g m b h co kg", "mbh co kg", "m b h co kg", "ggmbh co kg",
        "gesellschaft mit beschraenkter haftung co kg", "gesellschaft mbh co kg", "gmbh kg",
    ]),
    ("gmbh_co_kgaa", lines!["gmbh co kgaa", "gesellschaft mit beschraenkter haftung co kgaa"]),
    ("gmbh_co_ohg", lines!["gmbh co ohg", "gesellschaft mit beschraenkter haftung co ohg", "gmbh co og"]),
    ("ag_co_kg", lines!["ag co kg", "aktiengesellschaft co kg"]),
    ("ag_co_kgaa", lines!["ag co kgaa", "aktiengesellschaft co kgaa"]),
    ("ag_co_ohg", lines!["ag co ohg"]),
    ("se_co_kg", lines!["se co kg", "europaeische gesellschaft co kg", "societas europaea co kg"]),
    ("se_co_kgaa", lines!["se co kgaa", "europaeische gesellschaft co kgaa", "societas europaea co kgaa"]),
    ("ug_co_kg", lines![
        "ug haftungsbeschraenkt co kg", "ug co kg", "unternehmergesellschaft co kg",
        "unternehmergesellschaft haftungsbeschraenkt co kg",
    ]),
    ("ug_co_ohg", lines!["ug haftungsbeschraenkt co ohg", "ug co ohg"]),
    ("stiftung_co_kg", lines!["stiftung co kg"]),
    ("stiftung_co_kgaa", lines!["stiftung co kgaa"]),
    ("eg_co_kg", lines!["eg co kg", "e g co kg", "eingetragene genossenschaft co kg", "genossenschaft co kg"]),
    ("ltd_co_kg", lines!["ltd co kg", "limited co kg"]),
    ("bv_co_kg", lines!["bv co kg", "b v co kg"]),
    ("sarl_co_kg", lines!["sarl co kg", "s a r l co kg"]),
    // Germany
    ("gmbh", lines![
        "gmbh", "gmb h", "g m b h", "ges mbh", "ges m b h", "gesmbh", "mbh", "m b h", "ggmbh", "gemeinnuetzige gmbh",
        "gemn gmbh", "gemeinnuetzige gesellschaft mit beschraenkter haftung", "gesellschaft mbh", "gesellschaft m b h",
        "gesellschaft mit beschraenkter haftung", "gesellschaft mit beschr haftung", "gesellschaft mit besch haftung",
        "ges mit beschr haftung", "gesellschaft m beschr haftung", "ges m beschr haftung", "g m beschr haftung",
    ]),
    ("ug", lines![
        "ug haftungsbeschraenkt", "ug haftungsbeschr", "ug haftungsb", "ug h b", "ug hb", "ug",
        "unternehmergesellschaft haftungsbeschraenkt", "unternehmergesellschaft haftungsbeschr", "unternehmergesellschaft",
        "unternehmerges haftungsbeschraenkt", "unternehmerges", "gug", "gug haftungsbeschraenkt", "gemeinnuetzige ug",
        "gemeinnuetzige ug haftungsbeschraenkt", "gemeinnuetzige unternehmergesellschaft",
        "gemeinnuetzige unternehmergesellschaft haftungsbeschraenkt",
    ]),
    ("ag", lines![
        "ag", "a g", "aktiengesellschaft", "aktienges", "aktien gesellschaft", "gag", "gemeinnuetzige ag",
        "gemeinnuetzige aktiengesellschaft",
    ]),
    ("kgaa", lines!["kgaa", "kg a a", "k g a a", "kommanditgesellschaft auf aktien"]),
    ("kg", lines!["kg", "k g", "co kg", "kommanditgesellschaft", "kommandit gesellschaft", "kmg"]),
    ("ohg", lines!["ohg", "o h g", "offene handelsgesellschaft", "offene handels gesellschaft", "co ohg"]),
    ("gbr", lines![
        "gbr", "g b r", "egbr", "e gbr", "gdbr", "gesellschaft buergerlichen rechts",
        "gesellschaft des buergerlichen rechts", "ges buergerlichen rechts", "bgb gesellschaft", "eingetragene gbr",
        "eingetragene gesellschaft buergerlichen rechts", "eingetragene gesellschaft des buergerlichen rechts",
        "gesbr", "ges b r", "gesnbr", "ges n b r",
    ]),
    ("partg", lines![
        "partg", "partg mbb", "partgmbb", "part g", "part g mbb", "partg m b b", "part mbb", "partmbb", "mbb",
        "partnerschaftsgesellschaft", "partnerschaftsgesellschaft mbb", "partnerschaft mbb", "partnerschaft",
        "partnerschaftsgesellschaft mit beschraenkter berufshaftung", "partnerschaft mit beschraenkter berufshaftung",
    ]),
    ("ek", lines![
        "ek", "e k", "e kfr", "ekfr", "e kfm", "ekfm", "eingetragener kaufmann", "eingetragene kauffrau",
        "eingetr kaufmann", "eingetr kauffrau", "e kaufmann", "e kauffrau",
    ]),
    ("ev", lines!["ev", "e v", "eingetragener verein", "eingetr verein", "eingetragene vereinigung"]),
    ("eg", lines![
        "eg", "e g", "egen", "eingetragene genossenschaft", "eingetr genossenschaft", "genossenschaft", "gen m b h",
        "genmbh", "registrierte genossenschaft mit beschraenkter haftung", "reg gen m b h", "reg genmbh",
    ]),
    ("vvag", lines!["vvag", "v v a g", "versicherungsverein auf gegenseitigkeit", "versicherungsverein a g"]),
    ("kdoer", lines![
        "kdoer", "k d oe r", "koer", "koerperschaft des oeffentlichen rechts", "koerperschaft oeffentlichen rechts",
    ]),
    ("adoer", lines!["adoer", "a d oe r", "aoer", "a oe r", "anstalt des oeffentlichen rechts", "anstalt oeffentlichen rechts"]),
    ("ku", lines!["ku", "k u", "kommunalunternehmen", "gku", "gemeinsames kommunalunternehmen"]),
    ("stiftung", lines![
        "stiftung", "stichting", "saeaetioe", "fundacja", "fondation", "privatstiftung", "gemeinnuetzige stiftung",
        "stiftung des oeffentlichen rechts", "stiftung des buergerlichen rechts", "stiftung oeffentlichen rechts",
    ]),
    ("einzelunternehmen", lines!["einzelunternehmen", "einzelfirma", "eingetragenes einzelunternehmen"]),
    // Europe
    ("se", lines!["se", "s e", "societas europaea", "europaeische gesellschaft", "europaeische aktiengesellschaft"]),
    ("sce", lines!["sce", "s c e", "societas cooperativa europaea", "europaeische genossenschaft"]),
    ("ewiv", lines!["ewiv", "e w i v", "eeig", "europaeische wirtschaftliche interessenvereinigung"]),
    // Austria, Switzerland, Liechtenstein
    ("og", lines!["og", "o g", "offene gesellschaft"]),
    ("oeg", lines!["oeg", "offene erwerbsgesellschaft"]),
    ("keg", lines!["keg", "kommanditerwerbsgesellschaft"]),
    ("eu", lines!["eu", "e u", "eingetragener unternehmer", "eingetragene unternehmerin", "eingetragenes unternehmen"]),
    ("flexco", lines!["flexco", "flexkapg", "flexible kapitalgesellschaft", "flexible company"]),
    ("klg", lines!["klg", "kollektivgesellschaft"]),
    ("sarl", lines![
        "sarl", "s a r l", "sa rl", "s a rl", "sagl", "s a g l", "societe a responsabilite limitee",
        "societa a garanzia limitata", "soc a resp limitee", "eurl", "selarl",
    ]),
    ("societe_cooperative", lines!["societe cooperative", "scoop", "scop", "societa cooperativa", "soc coop", "s coop"]),
    // Finland, Sweden, Denmark, Norway, Iceland
    ("oyj", lines!["oyj", "oy j", "julkinen osakeyhtioe", "abp"]),
    ("oy", lines!["oy", "o y", "oy ab", "ab oy", "osakeyhtioe", "asunto oy", "as oy", "kiinteistoe oy"]),
    ("ay", lines!["ay", "avoin yhtioe"]),
    ("ky", lines!["ky", "k y", "kommandiittiyhtioe"]),
    ("tmi", lines!["tmi", "t mi", "toiminimi"]),
    ("ry", lines!["ry", "r y", "rf", "r f", "rekisteroeity yhdistys", "registrerad foerening"]),
    ("osk", lines!["osk", "osuuskunta"]),
    ("ab", lines!["ab", "aktiebolag", "aktiebolaget", "ab publ", "aktie bolag", "publikt aktiebolag"]),
    ("hb", lines!["hb", "handelsbolag", "handelsbolaget"]),
    ("kb", lines!["kb", "kommanditbolag", "kommanditbolaget"]),
    ("ek_for", lines!["ek foer", "ekonomisk foerening"]),
    ("as", lines!["as", "a s", "aktieselskab", "aktieselskabet", "aksjeselskap", "aktsiaselts", "anonim sirket", "akciova spolecnost", "akciova spolocnost"]),
    ("asa", lines!["asa", "allmennaksjeselskap"]),
    ("aps", lines!["aps", "anpartsselskab"]),
    ("ivs", lines!["ivs", "ivaerksaetterselskab"]),
    ("amba", lines!["amba", "a m b a"]),
    ("is", lines!["i s", "interessentskab"]),
    ("ks", lines!["k s", "ks", "kommanditselskab", "komanditni spolecnost"]),
    ("ehf", lines!["ehf", "einkahlutafelag"]),
    ("hf", lines!["hf", "hlutafelag"]),
    // Poland
    ("sp_zoo", lines![
        "sp z o o", "sp zoo", "sp z oo", "spzoo", "spz o o", "spz oo", "spolka z o o", "sp z ogr odp",
        "spolka z ogr odp", "spolka z ograniczona odpowiedzialnoscia",
    ]),
    ("sp_zoo_sp_k", lines![
        "sp z o o sp k", "sp zoo sp k", "spolka z o o sp k", "sp z o o spolka komandytowa",
        "spolka z ograniczona odpowiedzialnoscia spolka komandytowa", "spolka z ograniczona odpowiedzialnoscia sp k",
    ]),
    ("sp_j", lines!["sp j", "spolka jawna"]),
    ("sp_k", lines!["sp k", "spolka komandytowa"]),
    ("sp_ka", lines!["s k a", "ska", "spolka komandytowo akcyjna"]),
    ("sp_p", lines!["sp p", "spolka partnerska"]),
    ("sp_c", lines!["s c", "spolka cywilna"]),
    ("psa", lines!["p s a", "prosta spolka akcyjna"]),
    ("phu", lines!["phu", "p h u", "pphu", "ppuh", "p p h u", "fhu", "f h u", "puh", "p u h", "przedsiebiorstwo handlowo uslugowe"]),
    // Czechia, Slovakia, Hungary, the South-East, the Baltic states
    ("sro", lines!["s r o", "sro", "spol s r o", "spolecnost s rucenim omezenym", "spolocnost s rucenim obmedzenym"]),
    ("vos", lines!["v o s", "verejna obchodni spolecnost"]),
    ("zs", lines!["z s", "zapsany spolek"]),
    ("kft", lines!["kft", "k f t", "korlatolt felelossegu tarsasag"]),
    ("bt", lines!["bt", "beteti tarsasag"]),
    ("kkt", lines!["kkt", "koezkereseti tarsasag"]),
    ("zrt", lines!["zrt", "zartkoeruen mukoedo reszvenytarsasag"]),
    ("nyrt", lines!["nyrt", "nyilvanosan mukoedo reszvenytarsasag"]),
    ("rt", lines!["rt", "reszvenytarsasag"]),
    ("doo", lines!["doo", "d o o", "drustvo sa ogranicenom odgovornoscu", "drustvo s ogranicenom odgovornoscu", "druzba z omejeno odgovornostjo"]),
    ("jdoo", lines!["jdoo", "j d o o"]),
    ("dd", lines!["d d", "dionicko drustvo", "delniska druzba"]),
    ("ood", lines!["ood", "eood"]),
    ("oue", lines!["oue", "osauehing"]),
    ("sia", lines!["sia", "s i a", "sabiedriba ar ierobezotu atbildibu"]),
    ("uab", lines!["uab", "uzdaroji akcine bendrove"]),
    ("ae", lines!["a e", "anonymi etairia"]),
    ("epe", lines!["e p e", "epe"]),
    ("ike", lines!["i k e", "ike"]),
    // Netherlands, Belgium, Luxembourg
    ("bv", lines![
        "bv", "b v", "bvba", "b v b a", "besloten vennootschap", "besl vennootschap", "sprl", "s p r l",
        "besloten vennootschap met beperkte aansprakelijkheid", "societe privee a responsabilite limitee",
    ]),
    ("nv", lines!["nv", "n v", "naamloze vennootschap", "naaml vennootschap"]),
    ("vof", lines!["vof", "v o f", "vennootschap onder firma"]),
    ("cv", lines!["cv", "c v", "comm v", "commanditaire vennootschap"]),
    ("cvba", lines!["cvba", "c v b a", "scrl", "cooeperatieve vennootschap", "cooperatieve vennootschap"]),
    ("maatschap", lines!["maatschap"]),
    ("eenmanszaak", lines!["eenmanszaak"]),
    ("vzw", lines!["vzw", "v z w", "asbl", "a s b l", "vereniging zonder winstoogmerk", "association sans but lucratif", "aisbl"]),
    // Romance countries
    ("sa", lines!["sa", "s a", "societe anonyme", "sociedad anonima", "societa anonima", "spolka akcyjna", "sau", "sociedade anonima", "societate pe actiuni", "societatea pe actiuni"]),
    ("sas", lines!["sas", "s a s", "sasu", "societe par actions simplifiee", "soc par actions simplifiee", "societa in accomandita semplice"]),
    ("sci", lines!["sci", "s c i", "societe civile immobiliere"]),
    ("snc", lines!["snc", "s n c", "societe en nom collectif", "societa in nome collettivo"]),
    ("scs", lines!["scs", "s c s", "societe en commandite simple"]),
    ("sca", lines!["sca", "s c a", "societe en commandite par actions"]),
    ("ei", lines!["entreprise individuelle", "eirl", "ditta individuale", "impresa individuale"]),
    ("gie", lines!["gie", "g i e", "groupement d interet economique", "groupement dinteret economique"]),
    ("srl", lines![
        "srl", "s r l", "srls", "s r l s", "societa a responsabilita limitata", "soc a resp limitata",
        "sociedad de responsabilidad limitada", "societate cu raspundere limitata", "societatea cu raspundere limitata",
    ]),
    ("spa", lines!["spa", "s p a", "societa per azioni"]),
    ("sl", lines!["sl", "s l", "slu", "s l u", "sociedad limitada", "sociedad limitada unipersonal"]),
    ("lda", lines!["lda", "ltda", "limitada", "sociedade limitada", "unipessoal lda"]),
    // English
    ("ltd", lines![
        "ltd", "limited", "l t d", "pvt ltd", "co ltd", "ltd co", "limited co", "private limited", "private limited company", "limited company",
        "pty ltd", "pty limited", "proprietary limited", "pte ltd", "cyf", "cyfyngedig",
    ]),
    ("plc", lines!["plc", "p l c", "public limited company", "public limited", "public limited co", "public ltd co"]),
    ("llc", lines!["llc", "l l c", "limited liability company", "limited liability co"]),
    ("pllc", lines!["pllc", "professional limited liability company"]),
    ("llp", lines!["llp", "l l p", "limited liability partnership"]),
    ("lp", lines!["lp", "l p", "limited partnership"]),
    ("cic", lines!["cic", "c i c", "community interest company"]),
    ("dac", lines!["dac", "designated activity company"]),
    ("clg", lines!["clg", "company limited by guarantee"]),
    ("inc", lines!["inc", "incorporated", "incorp"]),
    ("corp", lines!["corp", "corporation"]),
], |(_, spellings)| spellings);

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
const AMBIGUOUS: &[&str] = &[
    "sa", "se", "ab", "as", "eg", "eu", "ev", "ek", "og", "ug", "sl", "cv", "ry", "rf", "ky", "spa", "sas", "stiftung",
    "nv", "bv", "lda", "ay", "hb", "kb", "ks", "hf", "bt", "rt", "lp", "ku", "asa", "ivs", "ska", "sca", "sci", "scs",
    "snc", "gie", "cic", "dac", "clg", "sia", "epe", "ike", "oeg", "keg", "koer", "aoer", "gag", "kmg", "klg", "sau",
    "cyf", "abp", "ood", "sce", "amba", "puh", "scoop", "scop", "gku", "ehf",
];

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
            .filter_map(|(spelling, (class, _))| {
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
        !AMBIGUOUS.contains(&spelling)
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
        let mut spellings: Vec<&str> =
            super::FORMS.rows().iter().flat_map(|(_, spellings)| spellings.lines()).collect();
        assert!(spellings.iter().all(|spelling| spelling.split(' ').count() <= super::LONGEST_FORM));
        let count = spellings.len();
        spellings.sort_unstable();
        spellings.dedup();
        assert_eq!(spellings.len(), count);
    }
}
