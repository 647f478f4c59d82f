//! Names by frequency: the first of a list is the most common, the share of the others falls with their rank (Zipf).

use intakt::order::Address;

use crate::data::random::Random;

const WOMEN: &[&str] = &[
    "Maria",
    "Ursula",
    "Petra",
    "Monika",
    "Sabine",
    "Andrea",
    "Claudia",
    "Susanne",
    "Renate",
    "Karin",
    "Helga",
    "Anna",
    "Julia",
    "Christine",
    "Katharina",
    "Stefanie",
    "Nicole",
    "Birgit",
    "Gabriele",
    "Martina",
    "Angelika",
    "Barbara",
    "Ingrid",
    "Heike",
    "Kerstin",
    "Silke",
    "Melanie",
    "Sandra",
    "Anja",
    "Laura",
    "Lena",
    "Lea",
    "Hannah",
    "Sophie",
    "Emma",
    "Mia",
    "Lina",
    "Marie",
    "Johanna",
    "Elisabeth",
    "Anneliese",
    "Gertrud",
    "Hildegard",
    "Edeltraud",
    "Waltraud",
    "Brigitte",
    "Gisela",
    "Anke",
    "Ute",
    "Doris",
    "Jutta",
    "Elke",
    "Bettina",
    "Franziska",
    "Jasmin",
    "Aylin",
    "Elif",
    "Fatma",
    "Zeynep",
    "Olga",
    "Natalia",
    "Svetlana",
    "Agnieszka",
    "Joanna",
    "Magdalena",
    "Frieda",
    "Ida",
    "Greta",
    "Mathilda",
    "Charlotte",
    "Clara",
    "Luisa",
    "Anna-Lena",
    "Eva-Maria",
    "Hannelore",
    "Liselotte",
    "Rosemarie",
    "Käthe",
    "Bärbel",
    "Jördis",
    "Ylva",
    "Theresa",
    "Veronika",
    "Regina",
    "Cornelia",
    "Dagmar",
    "Evelyn",
    "Friederike",
    "Henriette",
];

const MEN: &[&str] = &[
    "Thomas",
    "Michael",
    "Andreas",
    "Peter",
    "Stefan",
    "Christian",
    "Hans",
    "Klaus",
    "Wolfgang",
    "Jürgen",
    "Martin",
    "Frank",
    "Uwe",
    "Alexander",
    "Markus",
    "Bernd",
    "Daniel",
    "Werner",
    "Günter",
    "Helmut",
    "Manfred",
    "Dieter",
    "Gerhard",
    "Karl-Heinz",
    "Heinz",
    "Rolf",
    "Horst",
    "Matthias",
    "Sebastian",
    "Tobias",
    "Jan",
    "Florian",
    "Felix",
    "Lukas",
    "Leon",
    "Jonas",
    "Paul",
    "Maximilian",
    "Ben",
    "Finn",
    "Elias",
    "Noah",
    "Luis",
    "Tim",
    "Niklas",
    "Philipp",
    "Moritz",
    "Fabian",
    "Dennis",
    "Marcel",
    "Patrick",
    "Sven",
    "Jörg",
    "Ralf",
    "Holger",
    "Detlef",
    "Norbert",
    "Bernhard",
    "Josef",
    "Georg",
    "Franz",
    "Johann",
    "Anton",
    "Ludwig",
    "Otto",
    "Hermann",
    "Walter",
    "Kurt",
    "Erich",
    "Ernst",
    "Friedrich",
    "Wilhelm",
    "Mehmet",
    "Mustafa",
    "Ali",
    "Ahmet",
    "Igor",
    "Sergej",
    "Piotr",
    "Krzysztof",
    "Hans-Peter",
    "Hans Jürgen",
    "Søren",
    "Björn",
    "Jens",
    "Lars",
    "Torsten",
    "Thorsten",
    "Carsten",
    "Karsten",
    "Eberhard",
    "Gottfried",
    "Reinhold",
    "Siegfried",
];

const FAMILIES: &[&str] = &[
    "Müller",
    "Schmidt",
    "Schneider",
    "Fischer",
    "Weber",
    "Meyer",
    "Wagner",
    "Becker",
    "Schulz",
    "Hoffmann",
    "Schäfer",
    "Koch",
    "Bauer",
    "Richter",
    "Klein",
    "Wolf",
    "Schröder",
    "Neumann",
    "Schwarz",
    "Zimmermann",
    "Braun",
    "Krüger",
    "Hofmann",
    "Hartmann",
    "Lange",
    "Schmitt",
    "Werner",
    "Schmitz",
    "Krause",
    "Meier",
    "Lehmann",
    "Schmid",
    "Schulze",
    "Maier",
    "Köhler",
    "Herrmann",
    "König",
    "Walter",
    "Mayer",
    "Huber",
    "Kaiser",
    "Fuchs",
    "Peters",
    "Lang",
    "Scholz",
    "Möller",
    "Weiß",
    "Jung",
    "Hahn",
    "Schubert",
    "Vogel",
    "Friedrich",
    "Keller",
    "Günther",
    "Frank",
    "Berger",
    "Winkler",
    "Roth",
    "Beck",
    "Lorenz",
    "Baumann",
    "Franke",
    "Albrecht",
    "Schuster",
    "Simon",
    "Ludwig",
    "Böhm",
    "Winter",
    "Kraus",
    "Martin",
    "Schumacher",
    "Krämer",
    "Vogt",
    "Stein",
    "Jäger",
    "Otto",
    "Sommer",
    "Groß",
    "Seidel",
    "Heinrich",
    "Brandt",
    "Haas",
    "Schreiber",
    "Graf",
    "Schulte",
    "Dietrich",
    "Ziegler",
    "Kuhn",
    "Kühn",
    "Pohl",
    "Engel",
    "Horn",
    "Busch",
    "Bergmann",
    "Thomas",
    "Voigt",
    "Sauer",
    "Arnold",
    "Wolff",
    "Pfeiffer",
    "Yılmaz",
    "Kaya",
    "Nowak",
    "Kowalski",
    "Kowalska",
    "Nguyen",
    "von der Heide",
    "van den Berg",
    "von Bülow",
    "Şahin",
    "Petersen",
    "Jansen",
    "Çelik",
];

const FRONTS: &[&str] = &[
    "Hart", "Wein", "Stein", "Berg", "Wald", "Birken", "Eichen", "Linden", "Sand", "Rosen", "Gold", "Silber", "Eisen",
    "Kirch", "Mühl", "Bach", "Brunn", "Feld", "Wiesen", "Acker", "Ober", "Nieder", "Alten", "Neu", "Schön", "Breiten",
    "Lang", "Kurz", "Groß", "Klein", "Roth", "Schwarz", "Weiß", "Grün", "Blau", "Hoch", "Tief", "Kalt", "Warm",
    "Sonnen", "Mond", "Stern", "Winter", "Sommer", "Herbst", "Fried", "Gott", "Engel", "Wolf", "Bär", "Fuchs",
    "Hirsch", "Falken", "Adler", "Raben", "Finken", "Hasen", "Ochsen", "Rössel", "Lämmer", "Dorn", "Distel", "Hopfen",
    "Gersten", "Hafer",
];

const ENDS: &[&str] = &[
    "mann", "bauer", "berger", "meier", "müller", "hofer", "huber", "brecht", "hardt", "wald", "stein", "berg", "feld",
    "bach", "brunn", "thal", "dorf", "hausen", "rode", "wig", "win", "bert", "fried", "gang", "lein", "ler", "ner",
    "er", "ke", "ski", "sen", "ow", "itz", "eck", "inger", "ingen", "äcker", "höfer", "ström", "knecht", "macher",
    "schmied",
];

const STREETS: &[&str] = &[
    "Hauptstraße",
    "Schulstraße",
    "Gartenstraße",
    "Bahnhofstraße",
    "Dorfstraße",
    "Bergstraße",
    "Birkenweg",
    "Lindenstraße",
    "Kirchstraße",
    "Waldstraße",
    "Ringstraße",
    "Schillerstraße",
    "Goethestraße",
    "Amselweg",
    "Wiesenweg",
    "Wiesenstraße",
    "Feldstraße",
    "Jahnstraße",
    "Buchenweg",
    "Am Sportplatz",
    "Friedhofstraße",
    "Eichenweg",
    "Finkenweg",
    "Rosenstraße",
    "Ahornweg",
    "Blumenstraße",
    "Mühlenweg",
    "Mühlstraße",
    "Am Markt",
    "Lerchenweg",
    "Industriestraße",
    "Poststraße",
    "Beethovenstraße",
    "Mozartstraße",
    "Parkstraße",
    "Lessingstraße",
    "Uhlandstraße",
    "Meisenweg",
    "Tulpenweg",
    "Neue Straße",
    "Straße des Friedens",
    "Karl-Marx-Straße",
    "Ludwigstraße",
    "Wilhelmstraße",
    "Kastanienallee",
    "Berliner Straße",
    "Frankfurter Straße",
    "Konrad-Adenauer-Platz",
    "Unter den Linden",
    "Am Alten Graben",
    "Große Bleichen",
    "Lange Gasse",
];

const STREET_TYPES: &[&str] = &["straße", "weg", "allee", "gasse", "platz", "ring", "ufer", "steig", "str.", "pfad"];

const PLACE_ENDS: &[&str] = &[
    "stadt", "burg", "heim", "hausen", "dorf", "bach", "berg", "feld", "kirchen", "furt", "brück", "münde", "walde",
    "au", "ingen", "leben", "rode", "hagen",
];

/// One of a list: the name of rank n with a share of one in n + 8, so that the commonest given name is that of one woman or
/// man in twenty.
fn ranked<'a>(list: &[&'a str], random: &mut Random) -> &'a str {
    let share = |rank: usize| 1_000_000 / (rank as u64 + 9);
    let mut left = random.between(1, (0..list.len()).map(share).sum());
    for (rank, name) in list.iter().enumerate() {
        if left <= share(rank) {
            return name;
        }
        left -= share(rank);
    }
    unreachable!("the shares are those of the list")
}

fn put_together(fronts: &[&str], ends: &[&str], rank: u64) -> String {
    let (front, end) = (rank as usize % fronts.len(), rank as usize / fronts.len() % ends.len());
    let middle = ["", "s", "en", "el", "in", "er"][rank as usize / fronts.len() / ends.len() % 6];
    format!("{}{middle}{}", fronts[front], ends[end])
}

/// A given name.
pub(super) fn given_name(is_woman: bool, random: &mut Random) -> String {
    let list = if is_woman { WOMEN } else { MEN };
    let first = ranked(list, random);
    if random.percent(4) { format!("{first} {}", ranked(list, random)) } else { first.to_owned() }
}

/// A family name; one in four is one of the common ones.
pub(super) fn family_name(random: &mut Random) -> String {
    let one = |random: &mut Random| {
        if random.percent(25) {
            ranked(FAMILIES, random).to_owned()
        } else {
            let rarest = random.between(0, 16_000);
            put_together(FRONTS, ENDS, random.between(0, rarest))
        }
    };
    if random.percent(4) { format!("{}-{}", one(random), one(random)) } else { one(random) }
}

/// A street without its number.
pub(super) fn street(random: &mut Random) -> String {
    if random.percent(40) {
        return ranked(STREETS, random).to_owned();
    }
    let kind = random.choose(STREET_TYPES);
    put_together(FRONTS, &[""], random.between(0, 400))
        + &put_together(&["er", "en", "", "s"], ENDS, random.between(0, 160))
        + kind
}

/// A postal code and its place: eight thousand codes in three thousand places.
pub(super) fn place(random: &mut Random) -> (String, String) {
    let code = random.between(0, 8_199);
    let number = if random.percent(30) { code % 80 } else { 80 + code % 3_000 };
    let name = put_together(FRONTS, PLACE_ENDS, number);
    (format!("{:05}", 1_067 + (number * 31 + code / 3_000 * 7) % 98_000), name)
}

/// The name of a company.
pub(super) fn company(family: &str, address: &Address, random: &mut Random) -> String {
    let city = address.city.as_deref().unwrap_or_default();
    let trade = random.choose(&["Sanitätshaus", "Apotheke", "Pflegedienst", "Praxis", "Autohaus", "Bäckerei", "Hotel"]);
    match random.between(0, 3) {
        0 => format!("{trade} {family} GmbH"),
        1 => format!("{trade} {family}"),
        2 => format!("{family} & Söhne GmbH & Co. KG"),
        _ => format!("{trade} am Markt {city} e.K."),
    }
}
