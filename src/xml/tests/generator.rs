//! Random documents with a fixed seed: well formed, and broken by a small change.

/// A small generator with a fixed seed (xorshift64*, Vigna 2016), so that a failure can be repeated.
pub(super) struct Random(pub(super) u64);

impl Random {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit.max(1)
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

const NAMES: &[&str] = &["a", "order", "Straße", "größe", "x-1", "_y.z", "数", "ο", "𐐀b", "xmlish", "é·"];
const PREFIXES: &[&str] = &["p", "q", "ä"];
const URIS: &[&str] = &["urn:1", "urn:2", "http://x/?a=1&amp;b=2"];
const TEXTS: &[&str] = &[
    "x",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "ä€𝄞",
    "&amp;",
    "&lt;",
    "&gt;",
    "&#65;",
    "&#x1F600;",
    "&#13;",
    "&#10;",
    "]]",
    "]",
    ">",
    "\"",
    "'",
    "--",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "\u{fffd}",
    "&quot;",
    "&apos;",
    "&#9;",
    "?>",
    "1.50",
    "/",
];

/// A well-formed document.
pub(super) fn document(random: &mut Random) -> String {
    let mut out = String::new();
    if random.one_in(2) {
        out.push_str(random.pick(&[
            "<?xml version='1.0'?>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
            "<?xml version = '1.0' standalone = 'yes' ?>",
            "<?xml version='1.0' encoding='utf-8'  standalone='no'?>\r\n",
        ]));
    }
    aside(random, &mut out);
    if random.one_in(6) {
        out.push_str(random.pick(&[
            "<!DOCTYPE a>",
            "<!DOCTYPE a SYSTEM 'a>b.dtd'>",
            "<!DOCTYPE a PUBLIC \"-//x\" 'y'>",
            "<!DOCTYPE a [<!ENTITY e '>'><!-- ]> --><?p ]>?>]>",
            "<!DOCTYPE a [\n<!ELEMENT a ANY>\n<!ATTLIST a b CDATA #IMPLIED>]  >",
        ]));
        aside(random, &mut out);
    }
    element(random, &mut out, 0, &mut Vec::new());
    aside(random, &mut out);
    out
}

/// Blanks, comments and instructions.
fn aside(random: &mut Random, out: &mut String) {
    while random.one_in(2) {
        out.push_str(random.pick(&[
            "\n",
            " ",
            "<!-- c -->",
            "<!---->",
            "<!-- <a> & - -->",
            "<?p?>",
            "<?p  q ? > ?>",
            "<?xml-x y?>",
        ]));
    }
}

fn element(random: &mut Random, out: &mut String, depth: usize, scope: &mut Vec<(&'static str, &'static str)>) {
    let outer = scope.len();
    let mut declarations = String::new();
    let mut declared = Vec::new();
    for _ in 0..random.below(3) {
        let prefix = PREFIXES[random.below(PREFIXES.len())];
        if !declared.contains(&prefix) {
            let uri = URIS[random.below(URIS.len())];
            declarations.push_str(&format!(" xmlns:{prefix}=\"{uri}\""));
            declared.push(prefix);
            scope.push((prefix, uri));
        }
    }
    if random.one_in(5) {
        declarations.push_str(random.pick(&[" xmlns='urn:1'", " xmlns=''", " xmlns = 'urn:d'"]));
    }
    let name = qualified(random, scope, false);
    out.push_str(&format!("<{name}"));
    let declarations_first = random.one_in(2);
    if declarations_first {
        out.push_str(&declarations);
    }
    let mut seen: Vec<(String, String)> = Vec::new();
    for _ in 0..random.below(4) {
        let name = qualified(random, scope, true);
        let (prefix, local) = name.split_once(':').unwrap_or(("", &name));
        let uri = scope.iter().rev().find(|(known, _)| *known == prefix).map_or("", |(_, uri)| uri);
        let key = (uri.to_owned(), local.to_owned());
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        let blank = random.pick(&[" ", "\n", "\t ", "\r\n"]);
        let equals = random.pick(&["=", " = ", "=\n"]);
        let quote = random.pick(&["\"", "'"]);
        let value: String = (0..random.below(3)).map(|_| random.pick(TEXTS)).filter(|text| *text != quote).collect();
        out.push_str(&format!("{blank}{name}{equals}{quote}{value}{quote}"));
    }
    if !declarations_first {
        out.push_str(&declarations);
    }
    if random.one_in(4) {
        out.push_str(random.pick(&[" ", "\n", ""]));
    }
    if random.one_in(5) {
        out.push_str("/>");
    } else {
        out.push('>');
        for _ in 0..random.below(6) {
            match random.below(8) {
                0..=2 if depth < 6 => element(random, out, depth + 1, scope),
                3 => aside(random, out),
                4 => out.push_str(random.pick(&[
                    "<![CDATA[]]>",
                    "<![CDATA[<b>&amp;]]]]>",
                    "<![CDATA[ x\r\ny ]]>",
                    "<![CDATA[]]]>",
                ])),
                _ => text(random, out),
            }
        }
        out.push_str(&format!("</{name}{}>", random.pick(&["", "", " ", "\n"])));
    }
    scope.truncate(outer);
}

fn text(random: &mut Random, out: &mut String) {
    for _ in 0..=random.below(3) {
        let piece = random.pick(TEXTS);
        // Two pieces may not make what no text may hold.
        if !(piece == ">" && out.ends_with("]]")) {
            out.push_str(piece);
        }
    }
}

fn qualified(random: &mut Random, scope: &[(&'static str, &'static str)], attribute: bool) -> String {
    let name = random.pick(NAMES);
    if scope.is_empty() || random.one_in(2) {
        return if attribute && random.one_in(20) { "xml:lang".to_owned() } else { name.to_owned() };
    }
    format!("{}:{name}", scope[random.below(scope.len())].0)
}

/// Pieces that mean something to XML.
const SPICE: &[&str] = &[
    "<",
    ">",
    "&",
    "\"",
    "'",
    "/",
    "=",
    " ",
    "]]>",
    "<!--",
    "-->",
    "--",
    "<![CDATA[",
    "<?",
    "?>",
    "<?xml version='1.0'?>",
    "<?xml?>",
    "<?XML ?>",
    "<?xml ",
    "&#0;",
    "&#xD800;",
    "&lt;",
    "&nix;",
    "&;",
    "\u{0}",
    "\u{1}",
    "\u{b}",
    "\u{fffe}",
    "\u{ffff}",
    "\r",
    "\n",
    ":",
    "1",
    "-",
    ".",
    ";",
    "×",
    "\u{301}",
    "\u{a0}",
    "\u{feff}",
    " xmlns:p=''",
    " xmlns:xml='u'",
    " xmlns:q='urn:1'",
    " xmlns='http://www.w3.org/2000/xmlns/'",
    " a='1'",
    " a='1' a='2'",
    " p:a='' q:a=''",
    " a=1",
    " a",
    "<a>",
    "</a>",
    "<a/>",
    "< a>",
    "</ a>",
    "<1/>",
    "<p:a/>",
    "<xmlns:a/>",
    "<!DOCTYPE a>",
    "<!x>",
    "<a b='<'/>",
    "<a b='c'd='e'/>",
    "<a:b:c/>",
    "<:a/>",
    "<a:/>",
    "text",
    "\t",
];

/// The document with one to three small changes.
pub(super) fn broken(document: &str, random: &mut Random) -> String {
    let mut characters: Vec<char> = document.chars().collect();
    for _ in 0..=random.below(3) {
        let at = random.below(characters.len());
        let end = (at + 1 + random.below(4)).min(characters.len());
        match random.below(6) {
            0 => characters.truncate(at),
            1 => drop(characters.drain(at..end)),
            2 => {
                let copy = characters[at..end].to_vec();
                let to = random.below(characters.len());
                characters.splice(to..to, copy);
            }
            3 => characters.swap(at, end - 1),
            _ => drop(characters.splice(at..at, random.pick(SPICE).chars())),
        }
        if characters.is_empty() {
            break;
        }
    }
    characters.into_iter().collect()
}
