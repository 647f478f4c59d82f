//! How common a name is, in parts per million: counted in the address book, with a prior so that a small book is not
//! taken for the world.

/// The prior counts as much as this many parties of the book.
const PRIOR_PARTIES: u64 = 1_000;

/// A family name of which nothing is known: one in a thousand.
pub(super) const UNKNOWN_FAMILY: u32 = 1_000;
/// A given name of which nothing is known.
pub(super) const UNKNOWN_GIVEN: u32 = 8_000;
/// A company name of which nothing is known.
pub(super) const UNKNOWN_COMPANY: u32 = 500;
/// A town of which nothing is known.
pub(super) const UNKNOWN_PLACE: u32 = 3_000;

/// The commonest family names of Germany in the bare form, with the order of magnitude of their share. From general
/// knowledge of German telephone directories, deliberately rough: as soon as the book has some thousand parties, its own
/// counts prevail.
const COMMON_FAMILY: [(u32, &[&str]); 3] = [
    (9_000, &["muller"]),
    (5_000, &["schmidt", "schneider", "fischer", "weber", "meyer", "meier", "maier", "mayer", "wagner", "becker"]),
    (
        2_500,
        &[
            "bauer",
            "braun",
            "hartmann",
            "hofmann",
            "hoffmann",
            "klein",
            "koch",
            "kruger",
            "lange",
            "lehmann",
            "neumann",
            "richter",
            "schafer",
            "schmitt",
            "schmitz",
            "schroder",
            "schulz",
            "schulze",
            "schwarz",
            "werner",
            "wolf",
            "zimmermann",
            "kramer",
            "peters",
            "jung",
            "huber",
            "gruber",
        ],
    ),
];

/// The same for given names.
const COMMON_GIVEN: [(u32, &[&str]); 2] = [
    (
        15_000,
        &[
            "peter",
            "michael",
            "thomas",
            "andreas",
            "wolfgang",
            "klaus",
            "hans",
            "jurgen",
            "gunter",
            "stefan",
            "maria",
            "ursula",
            "monika",
            "petra",
            "elisabeth",
            "sabine",
            "renate",
            "anna",
            "christian",
            "werner",
            "horst",
            "frank",
        ],
    ),
    (
        10_000,
        &[
            "helga",
            "karin",
            "brigitte",
            "ingrid",
            "erika",
            "andrea",
            "gisela",
            "claudia",
            "susanne",
            "gabriele",
            "christa",
            "christine",
            "helmut",
            "gerhard",
            "bernd",
            "dieter",
            "manfred",
            "josef",
            "martin",
            "uwe",
            "daniel",
            "alexander",
            "heinz",
            "karl",
            "julia",
            "stefanie",
            "sandra",
            "markus",
            "matthias",
            "johannes",
            "lukas",
            "paul",
            "max",
        ],
    ),
];

/// The share assumed for the family name `bare` before any counting.
pub(super) fn prior_of_family(bare: &str) -> u32 {
    prior(&COMMON_FAMILY, bare).unwrap_or(UNKNOWN_FAMILY)
}

/// The share assumed for the given name `bare` before any counting.
pub(super) fn prior_of_given(bare: &str) -> u32 {
    prior(&COMMON_GIVEN, bare).unwrap_or(UNKNOWN_GIVEN)
}

fn prior(table: &[(u32, &[&str])], bare: &str) -> Option<u32> {
    table.iter().find(|(_, names)| names.contains(&bare)).map(|(share, _)| *share)
}

/// The frequency of a value that `count` of `parties` carry, in parts per million, at least 1.
pub(super) fn frequency(count: u64, parties: u64, prior: u32) -> u32 {
    let of_prior = u128::from(prior) * u128::from(PRIOR_PARTIES);
    let of_book = u128::from(count) * 1_000_000;
    let share = (of_prior + of_book) / u128::from(PRIOR_PARTIES.saturating_add(parties));
    u32::try_from(share).unwrap_or(1_000_000).clamp(1, 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::{frequency, prior_of_family, prior_of_given};

    #[test]
    fn the_prior_gives_way_to_the_book() {
        let cases = [
            // (count, parties, prior, parts per million)
            (0, 0, 1_000, 1_000),
            (1, 1, 1_000, 1_998),
            (1, 1_000_000, 1_000, 1),
            (9_500, 1_000_000, 9_000, 9_499),
            (2, 10_000, 1_000, 272),
            (10, 10, 1_000_000, 1_000_000),
        ];
        for (count, parties, prior, expected) in cases {
            assert_eq!(frequency(count, parties, prior), expected, "{count} of {parties}");
        }
    }

    #[test]
    fn common_names_are_known_to_be_common() {
        assert!(prior_of_family("muller") > prior_of_family("zaunkonig"));
        assert!(prior_of_given("thomas") > prior_of_given("zacharias"));
    }
}
