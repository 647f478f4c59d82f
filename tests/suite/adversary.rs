//! Small books of people who are easily mistaken for each other, and law 2 said again from its text.
//!
//! The law here is naive on purpose: it knows nothing of keys, weights and forms. It has two readings. In the wide one everything
//! counts as agreeing that the law could mean; every `same` must hold in it. In the narrow one only what nobody disputes counts; a
//! second party for which it holds makes every `same` wrong. Every person is fictitious.

use intakt::matching::{DeclaredKey, Identity, Index, MatchSettings, Outcome, Query, decide};
use intakt::order::Party;

/// Numbers that look random and are the same every time (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn of<'a>(&mut self, values: &[&'a str]) -> &'a str {
        values[self.below(values.len())]
    }
}

const GIVEN: &[&str] = &[
    "Hans",
    "Johannes",
    "Hans Peter",
    "Hans-Jürgen",
    "Peter",
    "Peter Hans",
    "H.",
    "P.",
    "A.",
    "Anna",
    "Anne",
    "Hanna",
    "Andreas",
    "Lena",
    "Lina",
    "Martin",
    "Martina",
    "Thomas",
    "Thoams",
    "HANS",
    "Hans jun.",
    "Hans sen.",
    "Elke",
    "M.",
];
const FAMILY: &[&str] = &[
    "Müller",
    "Mueller",
    "Muller",
    "Möller",
    "Martin",
    "Peter",
    "Hans",
    "Müller-Specht",
    "Müller-Elster",
    "Specht",
    "Schmidt",
    "Zaunkönig",
    "Zaunkonig",
    "M.",
];
const COMPANY: &[&str] = &["Zander GmbH", "Zander e.K.", "Zander", "Specht Filiale 1", "Specht Filiale 2", "Hecht AG"];
const BORN: &[&str] = &["1958-12-24", "1958-12-25", "1985-12-24", "1990-03-07", "1990-07-03", "1960-05-17"];
const STREET: &[&str] = &["Domweg 3", "Domweg 3 a", "Domweg 3b", "Domweg 5", "Hauptstr. 1", "Hauptstraße 1"];
const POSTAL: &[&str] = &["50667", "50676", "10115"];
const EMAIL: &[&str] = &["familie.m@example.org", "hans.m@example.org", "anna.m@example.org", "info@example.org"];
const PHONE: &[&str] = &["0221 998877", "0221 998876", "030 445566"];
const MOBILE: &[&str] = &["0171 2345678", "0171 2345679"];
const INSURANCE: &[&str] = &["A123456780", "B987654321", "A123456781"];
const CUSTOMER: &[&str] = &["10001", "10002", "20003"];

/// A field of the party and the values it may have.
type Slot = fn(&mut Party) -> &mut Option<String>;

const SLOTS: &[(Slot, &[&str])] = &[
    (|party| &mut party.given_name, GIVEN),
    (|party| &mut party.family_name, FAMILY),
    (|party| &mut party.address.street, STREET),
    (|party| &mut party.address.postal_code, POSTAL),
    (|party| &mut party.email, EMAIL),
    (|party| &mut party.phone, PHONE),
    (|party| &mut party.mobile, MOBILE),
    (|party| &mut party.insurance_number, INSURANCE),
    (|party| &mut party.customer_number, CUSTOMER),
    (|party| &mut party.company, COMPANY),
];

/// Somebody at random: a person mostly.
fn somebody(dice: &mut Dice) -> Party {
    let mut party = Party::default();
    for (at, (slot, values)) in SLOTS.iter().enumerate() {
        let rarely = at >= 7;
        if dice.below(10) < if rarely { 2 } else { 8 } {
            *slot(&mut party) = Some(dice.of(values).to_owned());
        }
    }
    if dice.below(2) == 0 {
        party.birth_date = dice.of(BORN).parse().ok();
    }
    party
}

/// Somebody who shares most things with `base`: a relative, a namesake, a colleague, the same in another spelling.
fn relative(base: &Party, dice: &mut Dice) -> Party {
    let mut party = base.clone();
    for _ in 0..1 + dice.below(4) {
        match dice.below(SLOTS.len() + 3) {
            at if at < SLOTS.len() => {
                let (slot, values) = SLOTS[at];
                let missing = dice.below(3) == 0 || (at >= 7 && dice.below(2) == 0);
                *slot(&mut party) = (!missing).then(|| dice.of(values).to_owned());
            }
            at if at == SLOTS.len() => party.birth_date = dice.of(BORN).parse().ok(),
            at if at == SLOTS.len() + 1 => party.birth_date = None,
            _ => std::mem::swap(&mut party.given_name, &mut party.family_name),
        }
    }
    party
}

// --- law 2, naively

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    Wide,
    Narrow,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Agreement {
    Equal,
    Agrees,
    OneLetter,
    Unsure,
    Different,
    Missing,
}

fn words(text: &Option<String>) -> Vec<String> {
    let text = text.as_deref().unwrap_or_default().to_lowercase();
    let folded = text.replace('ä', "a").replace('ö', "o").replace('ü', "u").replace('ß', "ss").replace("ue", "u");
    let parts = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !["", "jun", "sen"].contains(word));
    parts.map(str::to_owned).collect()
}

/// How many letters must be put in, taken out, changed or exchanged with their neighbour.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
    for i in 0..=one.len() {
        for j in 0..=other.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = table[i - 1][j - 1] + usize::from(one[i - 1] != other[j - 1]);
                let mut best = change.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                    best = best.min(table[i - 2][j - 2] + 1);
                }
                best
            };
        }
    }
    table[one.len()][other.len()]
}

fn given_word(one: &str, other: &str, reading: Reading) -> Agreement {
    let spellings = [("hans", "johannes"), ("anna", "anne"), ("thomas", "thoams")];
    let initial = |word: &str| word.chars().count() == 1;
    if initial(one) || initial(other) {
        return if one.chars().next() == other.chars().next() { Agreement::Agrees } else { Agreement::Different };
    }
    if one == other {
        return Agreement::Equal;
    }
    // Of these only the first is a short form for certain; the last is a slip.
    let known = spellings
        .iter()
        .filter(|(short, long)| (*short, *long) == (one, other) || (*short, *long) == (other, one))
        .count()
        > 0;
    match distance(one, other) {
        _ if known && (reading == Reading::Wide || one.len() != other.len()) => Agreement::Agrees,
        1 => Agreement::OneLetter,
        _ => Agreement::Different,
    }
}

fn generation(party: &Party) -> Option<&'static str> {
    let texts = [&party.given_name, &party.family_name].into_iter().flatten();
    texts.filter_map(|text| ["jun", "sen"].into_iter().find(|word| text.contains(word))).next()
}

fn given(ours: &Party, theirs: &Party, reading: Reading) -> Agreement {
    let generations = (generation(ours), generation(theirs));
    let (ours, theirs) = (words(&ours.given_name), words(&theirs.given_name));
    if ours.is_empty() || theirs.is_empty() {
        return Agreement::Missing;
    }
    if matches!(&generations, (Some(one), Some(other)) if one != other) {
        return Agreement::Different;
    }
    let sure = generations.0 == generations.1;
    let (short, long) = if ours.len() <= theirs.len() { (&ours, &theirs) } else { (&theirs, &ours) };
    let levels: Vec<Agreement> = short
        .iter()
        .map(|one| {
            let levels: Vec<Agreement> = long.iter().map(|other| given_word(one, other, reading)).collect();
            let order = [Agreement::Equal, Agreement::Agrees, Agreement::OneLetter];
            order.into_iter().find(|level| levels.contains(level)).unwrap_or(Agreement::Different)
        })
        .collect();
    let all = |wanted: &[Agreement]| levels.iter().all(|level| wanted.contains(level));
    if ours == theirs && all(&[Agreement::Equal]) && sure {
        Agreement::Equal
    } else if all(&[Agreement::Equal, Agreement::Agrees]) {
        if sure { Agreement::Agrees } else { Agreement::Unsure }
    } else if levels.contains(&Agreement::Different) {
        Agreement::Different
    } else {
        Agreement::OneLetter
    }
}

fn family(ours: &[String], theirs: &[String], reading: Reading) -> Agreement {
    if ours.is_empty() || theirs.is_empty() || ours.concat().len() == 1 || theirs.concat().len() == 1 {
        return Agreement::Missing;
    }
    let (one, other) = (ours.concat(), theirs.concat());
    if one == other {
        return Agreement::Equal;
    }
    let (short, long) = if ours.len() <= theirs.len() { (ours, theirs) } else { (theirs, ours) };
    let half = short.len() < long.len() && short.iter().all(|word| long.contains(word));
    // Every spelling and slip of the pool is one letter.
    let slip = distance(&one, &other) == 1 || (one.starts_with("schmi") && other.starts_with("schmi"));
    if reading == Reading::Wide && (half || slip) { Agreement::Agrees } else { Agreement::Different }
}

fn born_equal(ours: &Party, theirs: &Party) -> bool {
    ours.birth_date.is_some() && ours.birth_date == theirs.birth_date
}

fn present_and_equal(one: &Option<String>, other: &Option<String>) -> bool {
    one.is_some() && one == other
}

fn same_address(ours: &Party, theirs: &Party, reading: Reading) -> bool {
    let parts = |party: &Party| -> Option<(String, String, String)> {
        let street = party.address.street.as_ref()?.replace("straße", "str.");
        let at = street.find(|sign: char| sign.is_ascii_digit())?;
        let number: String = street[at..].chars().filter(char::is_ascii_digit).collect();
        let letter: String = street[at..].chars().filter(|sign| sign.is_alphabetic()).collect();
        Some((street[..at].trim().to_owned(), number, letter))
    };
    let (Some(one), Some(other)) = (parts(ours), parts(theirs)) else { return false };
    let (Some(code), Some(their_code)) = (&ours.address.postal_code, &theirs.address.postal_code) else { return false };
    let letters = one.2 == other.2 || (reading == Reading::Wide && (one.2.is_empty() || other.2.is_empty()));
    let codes = code == their_code || (reading == Reading::Wide && distance(code, their_code) == 1);
    one.0 == other.0 && one.1 == other.1 && letters && codes
}

fn same_email(ours: &Party, theirs: &Party) -> bool {
    present_and_equal(&ours.email, &theirs.email) && !ours.email.as_deref().unwrap_or_default().starts_with("info@")
}

/// The mail of a company is told by its domain as well, and its role mailboxes are its own.
fn same_company_mail(ours: &Party, theirs: &Party) -> bool {
    let domain = |party: &Party| {
        party.email.as_deref().and_then(|email| email.split_once('@')).map(|(_, domain)| domain.to_owned())
    };
    ours.company.is_some() && theirs.company.is_some() && domain(ours).is_some() && domain(ours) == domain(theirs)
}

fn phones(party: &Party) -> Vec<&String> {
    party.phone.iter().chain(&party.mobile).collect()
}

fn same_phone(ours: &Party, theirs: &Party) -> bool {
    phones(ours).iter().any(|one| phones(theirs).contains(one))
}

fn same_mobile(ours: &Party, theirs: &Party) -> bool {
    present_and_equal(&ours.mobile, &theirs.mobile)
}

/// Why `theirs` is the one asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Proven {
    /// By (a), (b) or (c).
    ByItself,
    /// By the clause of `trade` alone.
    ByTrade,
    No,
}

fn law_two(
    ours: &Party,
    theirs: &Party,
    crossed: bool,
    guest: bool,
    settings: &MatchSettings,
    reading: Reading,
) -> Proven {
    let key = (crossed && settings.declares(&DeclaredKey::CrossReference))
        || (settings.declares(&DeclaredKey::CustomerNumber)
            && present_and_equal(&ours.customer_number, &theirs.customer_number));
    // The number of two companies may be that of many branches.
    let shared = ours.company.is_some() && reading == Reading::Narrow;
    let equal_number = present_and_equal(&ours.insurance_number, &theirs.insurance_number);
    let number = equal_number && !shared;
    let email = same_email(ours, theirs) || (reading == Reading::Wide && same_company_mail(ours, theirs));
    let ways = [same_address(ours, theirs, reading), email, same_phone(ours, theirs)];
    let ways = ways.into_iter().filter(|way| *way).count();
    // A contradiction is never outvoted, a near miss lets nothing pass.
    if ours.insurance_number.is_some() && theirs.insurance_number.is_some() && !equal_number {
        return Proven::No;
    }
    let persons = match (&ours.company, &theirs.company) {
        (None, None) => true,
        (Some(one), Some(other)) => {
            let parted = |name: &str| {
                let form = [" GmbH", " e.K.", " AG"].into_iter().find(|form| name.ends_with(form)).unwrap_or_default();
                (name.strip_suffix(form).unwrap().to_owned(), form.to_owned())
            };
            let ((name, form), (their_name, their_form)) = (parted(one), parted(other));
            if name != their_name || (form != their_form && !form.is_empty() && !their_form.is_empty()) {
                return Proven::No;
            }
            false
        }
        _ => return Proven::No,
    };
    if persons {
        if ours.birth_date.is_some() && theirs.birth_date.is_some() && !born_equal(ours, theirs) {
            return Proven::No;
        }
        let (our_family, their_family) = (words(&ours.family_name), words(&theirs.family_name));
        let (our_given, their_given) = (words(&ours.given_name), words(&theirs.given_name));
        let straight = given(ours, theirs, reading);
        let families = family(&our_family, &their_family, reading);
        let married = straight == Agreement::Equal
            && families == Agreement::Different
            && usize::from(born_equal(ours, theirs)) + ways >= 2;
        let swapped = families != Agreement::Equal
            && straight != Agreement::Unsure
            && generation(ours) == generation(theirs)
            && {
                let crossed = |one: &[String], other: &[String]| {
                    let sorted = |words: &[String]| {
                        let mut words = words.to_vec();
                        words.sort_unstable();
                        words
                    };
                    if !one.is_empty() && (one == other || reading == Reading::Wide && sorted(one) == sorted(other)) {
                        Agreement::Equal
                    } else {
                        family(one, other, reading)
                    }
                };
                let (one, other) = (crossed(&our_given, &their_family), crossed(&our_family, &their_given));
                one == Agreement::Equal && other == Agreement::Equal
                    || reading == Reading::Wide
                        && [one, other].contains(&Agreement::Equal)
                        && [one, other].contains(&Agreement::Agrees)
            };
        let families = married || matches!(families, Agreement::Equal | Agreement::Agrees);
        // The whole name in one field, and the same again.
        let in_one = |party: &Party| {
            let mut words = words(&party.given_name);
            words.extend(self::words(&party.family_name));
            words.sort_unstable();
            words
        };
        let one_is_empty = [&our_given, &our_family, &their_given, &their_family].into_iter().any(Vec::is_empty);
        let swapped = swapped
            || (reading == Reading::Wide && one_is_empty && {
                let (one, other) = (in_one(ours), in_one(theirs));
                one.len().min(other.len()) > 1
                    && (one.iter().all(|word| other.contains(word)) || other.iter().all(|word| one.contains(word)))
            });
        let compatible = match straight {
            _ if swapped => true,
            Agreement::Equal | Agreement::Agrees => families,
            // Anna and Hanna, Anna and Anne are spellings to some and two names to others.
            Agreement::OneLetter => families && reading == Reading::Wide && (key || same_email(ours, theirs)),
            // Junior and nothing: the birth date tells father from son, and so does the key.
            Agreement::Unsure => families && reading == Reading::Wide && (key || born_equal(ours, theirs)),
            Agreement::Different | Agreement::Missing => false,
        };
        if !compatible {
            return Proven::No;
        }
    }
    let email_key = settings.email_key && same_email(ours, theirs);
    let one_way = same_address(ours, theirs, reading) || same_email(ours, theirs) || same_mobile(ours, theirs);
    if (persons && born_equal(ours, theirs)) || number || key || email_key || (!guest && ways >= 2) {
        Proven::ByItself
    } else if !guest && settings.identity == Identity::Trade && one_way {
        Proven::ByTrade
    } else {
        Proven::No
    }
}

/// Whether somebody else of that given name or initial carries everything that proves `chosen` under `trade`.
fn is_contested(asked: &Party, chosen: &Party, others: &[&Party]) -> bool {
    let ways: [fn(&Party, &Party) -> bool; 3] =
        [|one, other| same_address(one, other, Reading::Narrow), same_email, same_mobile];
    let proving = ways.iter().filter(|way| way(asked, chosen));
    let alike = |other: &Party| {
        asked.company.is_none()
            && other.company.is_none()
            && matches!(given(asked, other, Reading::Narrow), Agreement::Equal | Agreement::Agrees)
    };
    proving.clone().count() > 0
        && proving.into_iter().all(|way| others.iter().any(|other| alike(other) && way(asked, other)))
}

#[test]
fn every_same_holds_in_the_law_read_naively() {
    let mut dice = Dice(20_261);
    let (mut same, mut faults) = (0, Vec::new());
    for _ in 0..ROUNDS {
        let base = somebody(&mut dice);
        let book: Vec<Party> = (0..1 + dice.below(4))
            .map(|_| if dice.below(5) == 0 { somebody(&mut dice) } else { relative(&base, &mut dice) })
            .collect();
        let asked = if dice.below(4) == 0 { base.clone() } else { relative(&base, &mut dice) };
        let settings = MatchSettings {
            identity: if dice.below(3) == 0 { Identity::Trade } else { Identity::Patient },
            email_key: dice.below(4) == 0,
            declared_keys: match dice.below(4) {
                0 => Vec::new(),
                1 => vec![DeclaredKey::CustomerNumber],
                _ => vec![DeclaredKey::CrossReference, DeclaredKey::CustomerNumber],
            },
            ..MatchSettings::default()
        };
        let guest = dice.below(4) == 0;
        let crossed = (dice.below(5) == 0).then(|| dice.below(book.len()));
        let mut index = Index::new("DE");
        for (at, party) in book.iter().enumerate() {
            index.upsert(&at.to_string(), 1, party.clone()).unwrap();
        }
        let reference = crossed.map(|at| at.to_string());
        let query = Query { guest, cross_reference: reference.as_deref(), ..Query::new(&asked) };
        let verdict = decide(&query, &index, &settings).unwrap();
        let (Outcome::Same, Some(chosen)) = (verdict.outcome, &verdict.party) else { continue };
        same += 1;
        let chosen: usize = chosen.parse().unwrap();
        let law = |at: usize, reading| law_two(&asked, &book[at], crossed == Some(at), guest, &settings, reading);
        let others: Vec<usize> = (0..book.len()).filter(|at| *at != chosen).collect();
        let rest: Vec<&Party> = others.iter().map(|at| &book[*at]).collect();
        let fault = match law(chosen, Reading::Wide) {
            Proven::No => "it is not proven",
            Proven::ByTrade if is_contested(&asked, &book[chosen], &rest) => "another of that name carries it",
            _ if others.iter().any(|at| law(*at, Reading::Narrow) == Proven::ByItself) => "another fits as well",
            _ => continue,
        };
        let shown = |party: &Party| {
            let mut fields: Vec<String> =
                SLOTS.iter().map(|(slot, _)| slot(&mut party.clone()).clone().unwrap_or("-".into())).collect();
            fields.push(party.birth_date.map_or("-".into(), |date| date.to_string()));
            fields.join(" | ")
        };
        let list: Vec<String> = book.iter().map(shown).collect();
        faults.push(format!(
            "{fault}: {chosen} {:?} guest {guest} crossed {crossed:?} {:?} email_key {} {:?}\n  ? {}\n  - {}",
            verdict.candidates[0].proofs,
            settings.identity,
            settings.email_key,
            settings.declared_keys,
            shown(&asked),
            list.join("\n  - ")
        ));
    }
    assert!(faults.is_empty(), "{} of {same}:\n{}", faults.len(), faults[..faults.len().min(12)].join("\n"));
    assert!(same > ROUNDS / 10, "{same} were the same; the books are too strange");
}

/// Enough to find each of the faults that this test was written for, several times over.
const ROUNDS: usize = 2_500;

/// What somebody pasted into the wrong field, ten thousand signs of it.
#[test]
fn long_and_strange_texts_end_soon() {
    let texts = [
        "a".repeat(10_000),
        "ab ".repeat(3_333),
        (0..2_000).map(|number| format!("w{number} ")).collect(),
        format!("Heide, {}", "hans von ".repeat(1_200)),
        "geb ".repeat(2_500),
        "Str. 12 a ".repeat(1_000),
        "+49 (0) ".repeat(1_200),
        "GmbH & Co. KG ".repeat(700),
        "😀".repeat(2_500),
        "محمد علي ".repeat(1_000),
        "a\u{301}".repeat(3_000),
        "\0".repeat(10_000),
        "a@".repeat(5_000),
    ];
    for text in &texts {
        for (slot, _) in SLOTS {
            let mut party = Party { phone: Some("0221 998877".into()), ..Party::default() };
            *slot(&mut party) = Some(text.clone());
            if party.given_name.is_some() {
                party.family_name = Some(text.clone());
            }
            let keys = intakt::matching::keys(&party, "DE").len();
            assert!(keys < 2_000, "{keys} keys of {}", &text.chars().take(12).collect::<String>());
            let mut longer = party.clone();
            slot(&mut longer).as_mut().unwrap().push('x');
            let mut index = Index::new("DE");
            index.upsert("1", 1, party).unwrap();
            let verdict = decide(&Query::new(&longer), &index, &MatchSettings::default()).unwrap();
            assert_ne!(verdict.outcome, Outcome::Same);
        }
    }
}

/// Everybody in the book shares everything: whoever it is, it is not one of them, and bringing the book up to date ends soon.
#[test]
fn a_book_of_one_value_proves_nobody() {
    let party = Party {
        given_name: Some("Hans".into()),
        family_name: Some("Müller".into()),
        email: Some("h.m@example.org".into()),
        phone: Some("0221 998877".into()),
        birth_date: "1958-12-24".parse().ok(),
        ..Party::default()
    };
    let mut index = Index::new("DE");
    for version in 1..3 {
        for at in 0..1_500 {
            index.upsert(&at.to_string(), version, party.clone()).unwrap();
        }
    }
    let verdict = decide(&Query::new(&party), &index, &MatchSettings::default()).unwrap();
    assert_ne!(verdict.outcome, Outcome::Same);
    assert_eq!(index.len(), 1_500);
}
