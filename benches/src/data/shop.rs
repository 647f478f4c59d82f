//! What both inputs are made of: invented people, articles and amounts.

use super::random::Random;

const GIVEN: &[&str] = &[
    "Anna", "Bernd", "Clara", "Dieter", "Elke", "Frank", "Greta", "Hans", "Ida", "Jens", "Karin", "Lars", "Maria",
    "Norbert", "Olga", "Peter", "Rosa", "Stefan", "Tanja", "Uwe", "Vera", "Walter", "Zoe", "Jürgen",
];
const FAMILY_HEAD: &[&str] = &[
    "Acker", "Amsel", "Bach", "Berg", "Birken", "Busch", "Eichen", "Erlen", "Falken", "Feld", "Garten", "Hagen",
    "Hasel", "Heide", "Linden", "Mühl", "Nuss", "Quell", "Reh", "Rosen", "Sand", "Stein", "Tannen", "Wald",
];
const FAMILY_TAIL: &[&str] =
    &["berg", "dorf", "feld", "hofer", "huber", "kamp", "mann", "meier", "müller", "rich", "schmidt", "thal", "weber"];
const STREETS: &[&str] = &[
    "Amselweg",
    "Bahnhofstraße",
    "Birkenallee",
    "Buchenweg",
    "Dorfstraße",
    "Eichenweg",
    "Feldstraße",
    "Gartenstraße",
    "Goethestraße",
    "Hauptstraße",
    "Kirchplatz",
    "Lindenstraße",
    "Marktplatz",
    "Mühlweg",
    "Ringstraße",
    "Rosenweg",
];
const CITIES: &[(&str, &str)] = &[
    ("01067", "Dresden"),
    ("10117", "Berlin"),
    ("20095", "Hamburg"),
    ("28211", "Bremen"),
    ("31135", "Hildesheim"),
    ("50667", "Köln"),
    ("60311", "Frankfurt"),
    ("70173", "Stuttgart"),
    ("80331", "München"),
    ("90402", "Nürnberg"),
];
const WORDS: &[&str] = &[
    "Bandage",
    "Einlage",
    "Orthese",
    "Kompression",
    "Strumpf",
    "Gelenk",
    "Polster",
    "leicht",
    "atmungsaktiv",
    "waschbar",
    "anatomisch",
    "geformt",
    "Größe",
    "Farbe",
    "beige",
    "schwarz",
    "links",
    "rechts",
    "Paar",
    "Klettverschluss",
    "rutschfest",
];
const REMARKS: &[&str] = &[
    "Bitte klingeln",
    "Lieferung nur vormittags, danke.",
    "Wie telefonisch besprochen: Größe M, falls L nicht am Lager ist.",
    "Paket kann beim Nachbarn abgegeben werden",
    "Rezept folgt per Post",
];

/// Somebody who orders or gets goods.
pub struct Person {
    pub given: &'static str,
    pub family: String,
    /// For one of five; with its VAT id.
    pub company: Option<(String, String)>,
    pub street: &'static str,
    pub house: u64,
    pub postal_code: &'static str,
    pub city: &'static str,
    pub email: String,
    /// Empty for four of ten.
    pub phone: String,
    pub number: u64,
}

impl Person {
    pub fn invent(random: &mut Random) -> Person {
        let given = random.choose(GIVEN);
        let family = format!("{}{}", random.choose(FAMILY_HEAD), random.choose(FAMILY_TAIL));
        let number = random.between(10_000, 999_999);
        let (postal_code, city) = CITIES[random.between(0, CITIES.len() as u64 - 1) as usize];
        let company = random.percent(20).then(|| (format!("Sanitätshaus {family} & Sohn GmbH"), vat_id(random)));
        let phone = if random.percent(60) { format!("+49 30 23125{number:06}") } else { String::new() };
        Person {
            email: format!("{given}.{family}{number}@example.org").to_lowercase(),
            given,
            family,
            company,
            street: random.choose(STREETS),
            house: random.between(1, 180),
            postal_code,
            city,
            phone,
            number,
        }
    }
}

/// One line of an order; amounts in cents.
pub struct Item {
    pub article: u64,
    pub gtin: String,
    /// Exact with at most three places, so that quantity times price is a whole number of cents.
    pub quantity: &'static str,
    pub thousandths: i64,
    pub price: i64,
    pub total: i64,
    pub text: String,
}

impl Item {
    pub fn invent(random: &mut Random, words: u64) -> Item {
        const QUANTITIES: &[(&str, i64)] = &[
            ("1", 1000),
            ("1", 1000),
            ("2", 2000),
            ("3", 3000),
            ("4", 4000),
            ("12", 12_000),
            ("2.50", 2500),
            ("0.5", 500),
        ];
        let (quantity, thousandths) = QUANTITIES[random.between(0, QUANTITIES.len() as u64 - 1) as usize];
        let price = random.between(5, 1500) as i64 * 20;
        let mut text = String::new();
        for _ in 0..words {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(random.choose(WORDS));
        }
        let article = random.between(1, 20_000);
        Item { article, gtin: gtin(article), quantity, thousandths, price, total: price * thousandths / 1000, text }
    }

    /// The first words of the text, of at most `length` bytes.
    pub fn short(&self, length: usize) -> &str {
        match self.text.get(..self.text.floor_char_boundary(length)).and_then(|text| text.rsplit_once(' ')) {
            Some((short, _)) => short,
            None => &self.text,
        }
    }
}

/// What the customer wrote.
pub fn remark(random: &mut Random) -> &'static str {
    random.choose(REMARKS)
}

/// `1250` as `12.50`.
pub fn cents(amount: i64) -> String {
    format!("{}.{:02}", amount / 100, amount % 100)
}

/// `text` with what XML does not allow in it written as references.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A GTIN-13 with its check digit: weights 1 and 3 in turn.
fn gtin(article: u64) -> String {
    let digits = format!("4012345{article:05}");
    let sum: u32 = digits.bytes().enumerate().map(|(at, digit)| u32::from(digit - b'0') * [1, 3][at % 2]).sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

/// A German VAT id with its check digit (ISO 7064, MOD 11,10).
fn vat_id(random: &mut Random) -> String {
    let digits = random.between(10_000_000, 99_999_999).to_string();
    let mut product = 10;
    for digit in digits.bytes() {
        let sum = (u32::from(digit - b'0') + product) % 10;
        product = (if sum == 0 { 10 } else { sum } * 2) % 11;
    }
    format!("DE{digits}{}", (11 - product) % 10)
}
