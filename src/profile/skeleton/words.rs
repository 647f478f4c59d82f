//! What names mean: the table of words that a skeleton guesses by.
//!
//! A guess is only ever offered, marked as one, to the person who writes a profile. Nothing that reads orders uses this.

/// What a name may mean, by where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Order,
    Party,
    Line,
    Totals,
    Shipping,
    Payment,
}

/// Words for fields: a name means the field if its letters and digits in lower case are one of them, umlauts written out.
/// The first row that has the word counts.
pub(super) const WORDS: &[(Place, &str, &[&str])] = &[
    (
        Place::Order,
        "number",
        &[
            "number",
            "no",
            "nr",
            "nummer",
            "orderid",
            "ordernumber",
            "orderno",
            "ordernr",
            "bestellnummer",
            "bestellnr",
            "bestellungsnummer",
            "bestellungsid",
            "bestellid",
            "auftragsid",
            "auftragsnummer",
            "auftragsnr",
            "auftragnr",
            "belegnummer",
            "belegnr",
            "incrementid",
            "purchaseordernumber",
            "ponumber",
            "salesorderid",
            "id",
        ],
    ),
    (
        Place::Order,
        "date",
        &[
            "date",
            "datum",
            "orderdate",
            "ordertime",
            "bestelldatum",
            "bestellzeit",
            "auftragsdatum",
            "belegdatum",
            "created",
            "createdat",
            "createdon",
            "creationdate",
            "purchasedate",
            "datepurchased",
            "dateadd",
            "orderedat",
            "issuedate",
            "when",
        ],
    ),
    (Place::Order, "delivery_date", &["deliverydate", "lieferdatum", "liefertermin", "wunschtermin"]),
    (Place::Order, "currency", &["currency", "currencycode", "waehrung", "waehrungscode", "ordercurrency"]),
    (Place::Order, "reference", &["reference", "customerreference", "kundenreferenz", "ihrzeichen", "ihrezeichen"]),
    (Place::Order, "status", &["status", "orderstatus", "bestellstatus", "auftragsstatus"]),
    (Place::Order, "language", &["language", "sprache", "locale", "languagecode"]),
    (Place::Order, "shipping_method", &["shippingmethod", "versandart", "shippingservice", "liefermethode"]),
    (
        Place::Order,
        "remarks",
        &[
            "comment",
            "comments",
            "remark",
            "remarks",
            "note",
            "notes",
            "bemerkung",
            "bemerkungen",
            "kommentar",
            "kundenkommentar",
            "hinweis",
            "mitteilung",
            "customercomment",
            "ordercomment",
        ],
    ),
    (
        Place::Party,
        "source_id",
        &[
            "customerid",
            "customernumber",
            "customerno",
            "customernr",
            "kundennummer",
            "kundennr",
            "kundenid",
            "kdnr",
            "userid",
            "buyerid",
        ],
    ),
    (Place::Party, "salutation", &["salutation", "anrede", "gendertitle"]),
    (Place::Party, "title", &["title", "titel", "academictitle", "akademischertitel"]),
    (Place::Party, "given_name", &["firstname", "givenname", "forename", "vorname", "namefirst"]),
    (Place::Party, "family_name", &["lastname", "familyname", "surname", "nachname", "familienname", "namelast"]),
    (Place::Party, "company", &["company", "companyname", "firma", "firmenname", "organisation", "organization"]),
    (Place::Party, "department", &["department", "abteilung"]),
    (Place::Party, "birth_date", &["birthdate", "birthday", "dateofbirth", "dob", "geburtsdatum", "geburtstag"]),
    (Place::Party, "street", &["street", "street1", "streetname", "strasse", "address1", "addressline1", "anschrift"]),
    (Place::Party, "house_number", &["housenumber", "houseno", "streetnumber", "streetno", "hausnummer", "hausnr"]),
    (Place::Party, "address_line2", &["street2", "address2", "addressline2", "adresszusatz", "zusatz", "addition"]),
    (Place::Party, "postal_code", &["postalcode", "postcode", "zip", "zipcode", "plz", "postleitzahl"]),
    (Place::Party, "city", &["city", "town", "ort", "stadt", "wohnort"]),
    (Place::Party, "state", &["state", "region", "province", "bundesland"]),
    (
        Place::Party,
        "country",
        &["country", "countrycode", "countryid", "land", "laendercode", "landcode", "countryiso"],
    ),
    (Place::Party, "email", &["email", "mail", "emailaddress", "emailadresse", "mailadresse"]),
    (Place::Party, "phone", &["phone", "phonenumber", "telephone", "tel", "telefon", "telefonnummer"]),
    (Place::Party, "mobile", &["mobile", "mobilephone", "mobil", "mobiltelefon", "handy", "cellphone"]),
    (Place::Party, "vat_id", &["vatid", "vatnumber", "ustid", "ustidnr", "umsatzsteuerid"]),
    (Place::Line, "id", &["lineid", "linenumber", "lineno", "position", "pos", "posnr", "positionsnummer"]),
    (
        Place::Line,
        "article",
        &[
            "article",
            "articlenumber",
            "articleno",
            "articleid",
            "artikel",
            "artikelnummer",
            "artikelnr",
            "artnr",
            "sku",
            "productid",
            "productnumber",
            "produktnummer",
            "productsmodel",
            "productreference",
            "itemnumber",
            "itemno",
            "itemcode",
            "model",
        ],
    ),
    (Place::Line, "gtin", &["gtin", "ean", "ean13", "productean13", "barcode"]),
    (Place::Line, "pzn", &["pzn", "pharmazentralnummer"]),
    (
        Place::Line,
        "name",
        &[
            "name",
            "title",
            "titel",
            "bezeichnung",
            "artikelname",
            "artikelbezeichnung",
            "articlename",
            "productname",
            "productsname",
            "produktname",
            "itemname",
        ],
    ),
    (Place::Line, "description", &["description", "beschreibung", "langtext", "longtext"]),
    (
        Place::Line,
        "quantity",
        &[
            "quantity",
            "qty",
            "qtyordered",
            "quantityordered",
            "productsquantity",
            "productquantity",
            "menge",
            "anzahl",
            "stueck",
            "stueckzahl",
            "pieces",
        ],
    ),
    (Place::Line, "unit", &["unit", "uom", "einheit", "mengeneinheit", "unitofmeasure"]),
    (
        Place::Line,
        "price",
        &[
            "price",
            "unitprice",
            "singleprice",
            "itemprice",
            "productsprice",
            "productprice",
            "einzelpreis",
            "preis",
            "stueckpreis",
            "each",
        ],
    ),
    (
        Place::Line,
        "total",
        &[
            "total",
            "linetotal",
            "rowtotal",
            "totalprice",
            "gesamt",
            "gesamtpreis",
            "zeilensumme",
            "positionssumme",
            "summe",
        ],
    ),
    (Place::Line, "discount", &["discount", "discountamount", "rabatt", "rabattbetrag", "nachlass"]),
    (Place::Line, "discount_percent", &["discountpercent", "rabattprozent"]),
    (
        Place::Line,
        "tax_rate",
        &["taxrate", "vatrate", "taxpercent", "steuersatz", "mwstsatz", "mwst", "ustsatz", "productstax", "vat", "ust"],
    ),
    (
        Place::Totals,
        "gross",
        &[
            "total",
            "grandtotal",
            "ordertotal",
            "totalgross",
            "gesamtsumme",
            "gesamtbetrag",
            "endbetrag",
            "bruttosumme",
            "brutto",
            "rechnungsbetrag",
            "sum",
            "summe",
        ],
    ),
    (Place::Totals, "net", &["totalnet", "nettosumme", "nettobetrag", "netto", "summenetto"]),
    (Place::Totals, "tax", &["totaltax", "taxtotal", "taxamount", "mwstbetrag", "steuerbetrag"]),
    (
        Place::Shipping,
        "amount",
        &[
            "shipping",
            "shippingcost",
            "shippingcosts",
            "shippingamount",
            "shippingprice",
            "versandkosten",
            "versand",
            "lieferkosten",
            "porto",
            "postage",
            "freight",
            "fracht",
        ],
    ),
    (
        Place::Payment,
        "method",
        &["paymentmethod", "paymenttype", "payment", "zahlungsart", "zahlart", "zahlungsmethode", "zahlungsweise"],
    ),
];

/// Names of an element that is an order.
const RECORD_WORDS: &[&str] =
    &["order", "salesorder", "purchaseorder", "orderrequest", "sale", "bestellung", "auftrag", "beleg", "verkauf"];

/// Names of an element that is a line of an order.
const LINE_WORDS: &[&str] = &[
    "item",
    "line",
    "row",
    "orderline",
    "orderitem",
    "lineitem",
    "position",
    "pos",
    "posten",
    "product",
    "article",
    "artikel",
    "produkt",
    "bestellposition",
    "auftragsposition",
    "zeile",
    "orderproduct",
    "orderrow",
];

/// Words in the names of elements around a party, or before the names of its fields.
const ROLE_WORDS: &[(&str, &[&str])] = &[
    ("ship_to", &["shipping", "shipto", "delivery", "deliver", "liefer", "versand", "recipient", "empfaenger"]),
    ("payer", &["billing", "billto", "invoice", "rechnung", "payer", "zahler"]),
    ("patient", &["patient", "versichert"]),
    ("orderer", &["customer", "kunde", "buyer", "kaeufer", "orderer", "besteller", "purchaser", "auftraggeber"]),
];

/// What the attributes and elements of a payment are called.
const PAYMENT_WORDS: &[(&str, &[&str])] = &[
    ("method", &["method", "methode", "type", "art", "name", "code"]),
    ("reference", &["reference", "transactionid", "transaktionsnummer", "referenz"]),
];

/// The field that a name means directly in an element that is about paying.
pub(super) fn field_of_payment(element: &str, name: &str) -> Option<&'static str> {
    let element = plain(element);
    if !["payment", "zahlung"].iter().any(|word| element.contains(word)) {
        return None;
    }
    let name = plain(name);
    PAYMENT_WORDS.iter().find(|(_, words)| words.contains(&name.as_str())).map(|(field, _)| *field)
}

/// What the shop's number of a customer is called directly in the element that is the customer.
pub(super) fn is_own_number(name: &str) -> bool {
    ["id", "no", "nr", "number", "nummer"].contains(&plain(name).as_str())
}

/// Letters and digits in lower case, umlauts written out: `Bestell-Nr` is `bestellnr`.
pub(super) fn plain(name: &str) -> String {
    let mut plain = String::new();
    for sign in name.chars().flat_map(char::to_lowercase).filter(|sign| sign.is_alphanumeric()) {
        match sign {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            sign => plain.push(sign),
        }
    }
    plain
}

/// The field that a name means in a place, and how early it stands among the words for it: a number is rather the
/// `bestellnummer` than the `id`.
pub(super) fn field(place: Place, name: &str) -> Option<&'static str> {
    let name = plain(name);
    let row = WORDS.iter().find(|(at, _, words)| *at == place && words.contains(&name.as_str()))?;
    Some(row.1)
}

/// How good a word is for its field: the longer it is, the less it can mean anything else.
pub(super) fn strength(name: &str) -> usize {
    plain(name).len()
}

pub(super) fn is_record(name: &str) -> bool {
    RECORD_WORDS.contains(&plain(name).as_str())
}

pub(super) fn is_line(name: &str) -> bool {
    LINE_WORDS.contains(&plain(name).as_str())
}

/// The role that the name of an element around a party stands for.
pub(super) fn role(name: &str) -> Option<&'static str> {
    let name = plain(name);
    ROLE_WORDS.iter().find(|(_, words)| words.iter().any(|word| name.contains(word))).map(|(role, _)| *role)
}

/// A field of a party whose name begins with the role, such as `billingFirstname` or `LieferOrt`.
pub(super) fn field_with_role(name: &str) -> Option<(&'static str, &'static str)> {
    let name = plain(name);
    let words = ROLE_WORDS.iter().flat_map(|(role, words)| words.iter().map(move |word| (*role, *word)));
    words.into_iter().find_map(|(role, word)| {
        let rest = name.strip_prefix(word)?;
        // `rechnungsort`, `kundenname`: what joins German words.
        let rests = [Some(rest), rest.strip_prefix('s'), rest.strip_prefix('n')];
        rests.into_iter().flatten().find_map(|rest| field(Place::Party, rest)).map(|field| (role, field))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::vocabulary;

    #[test]
    fn every_word_leads_to_a_field_that_exists_and_is_written_plainly() {
        let known = vocabulary();
        for (place, name, words) in WORDS {
            let at = match place {
                Place::Order => "order",
                Place::Party => "order.parties.*",
                Place::Line => "order.lines.*",
                Place::Totals => "order.totals",
                Place::Shipping => "order.charges.*",
                Place::Payment => "order.payments.*",
            };
            let fields = &known.iter().find(|(known, _)| known == at).expect("a place").1;
            assert!(fields.contains(name), "{at}.{name}");
            for word in *words {
                assert_eq!(plain(word), *word);
                assert_eq!(field(*place, word), Some(*name), "{word} stands twice");
            }
        }
    }

    #[test]
    fn names_of_fields() {
        let cases = [
            (Place::Order, "order_id", Some("number")),
            (Place::Order, "OrderID", Some("number")),
            (Place::Order, "Bestellnummer", Some("number")),
            (Place::Order, "Währung", Some("currency")),
            (Place::Line, "Stückzahl", Some("quantity")),
            (Place::Line, "Bestellnummer", None),
            (Place::Party, "Straße", Some("street")),
        ];
        for (place, name, expected) in cases {
            assert_eq!(field(place, name), expected, "{name}");
        }
        let cases = [
            ("billingFirstname", Some(("payer", "given_name"))),
            ("Rechnungsort", Some(("payer", "city"))),
            ("LieferPLZ", Some(("ship_to", "postal_code"))),
            ("KundenEmail", Some(("orderer", "email"))),
            ("Versandkosten", None),
            ("customer", None),
        ];
        for (name, expected) in cases {
            assert_eq!(field_with_role(name), expected, "{name}");
        }
    }

    #[test]
    fn names_in_elements() {
        let cases = [
            ("Payment", "Method", Some("method")),
            ("Zahlungsdaten", "Art", Some("method")),
            ("payment", "transactionId", Some("reference")),
            ("payment", "amount", None),
            ("shipment", "method", None),
        ];
        for (element, name, expected) in cases {
            assert_eq!(field_of_payment(element, name), expected, "{element}/{name}");
        }
    }
}
