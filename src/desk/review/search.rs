//! Looking for a party beyond the candidates, and for what it has ordered.

use rusqlite::params;
use serde::Serialize;

use super::case::EarlierOrder;
use crate::desk::Desk;
use crate::error::{Result, discreet};
use crate::master::{AddressBook, Article, DocumentKind, PartyField, PartyFlag};
use crate::normalize::fold::bare;
use crate::order::{Party, Role};

/// A party that was found.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct FoundParty {
    /// Its id.
    pub id: String,
    /// What a clerk has to know of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<PartyFlag>,
    /// The party. Personal data.
    pub party: Party,
}

discreet!(FoundParty { id, flags, party } hides {});

impl Desk<'_> {
    /// The parties that have every word of `text` in their id, names, address, numbers, e-mail address, telephone or birth date, in
    /// the order in which they came into the address book; at most `most`. Words are compared without case and accents, `ä` is
    /// `ae` too; the beginning of a word is enough. Days are written as `1958-12-24` or `24.12.1958`.
    ///
    /// Looks at every party, which takes about a second for 100,000.
    ///
    /// # Errors
    /// What the database reports.
    pub fn search_parties(&self, text: &str, most: usize) -> Result<Vec<FoundParty>> {
        let wanted: Vec<String> = text.split_whitespace().map(word).filter(|word| !word.is_empty()).collect();
        let mut found = Vec::new();
        if wanted.is_empty() {
            return Ok(found);
        }
        self.address_book.each_party(&mut |id, party| {
            if found.len() >= most {
                return;
            }
            let mut has: Vec<String> = vec![word(&id)];
            for field in PartyField::ALL.iter().filter_map(|field| field.get(&party)) {
                has.push(word(&field));
                // Numbers are written with and without blanks.
                has.push(bare(&field.replace(|sign: char| !sign.is_alphanumeric(), "")));
                has.extend(field.split(|sign: char| !sign.is_alphanumeric()).map(word));
            }
            has.extend(party.identifiers.iter().map(|number| word(&number.value)));
            if wanted.iter().all(|wanted| has.iter().any(|has| has.starts_with(wanted.as_str()))) {
                found.push(FoundParty { id, flags: Vec::new(), party });
            }
        })?;
        for one in &mut found {
            one.flags = self.address_book.flags(&one.id)?;
        }
        Ok(found)
    }

    /// The articles that have every word of `text` in their number, GTIN, PZN or name, by id; at most `most`. Words are compared as
    /// for [`Desk::search_parties`].
    ///
    /// # Errors
    /// What the database reports.
    pub fn search_articles(&self, text: &str, most: usize) -> Result<Vec<Article>> {
        let wanted: Vec<String> = text.split_whitespace().map(word).filter(|word| !word.is_empty()).collect();
        let mut found = Vec::new();
        if wanted.is_empty() {
            return Ok(found);
        }
        self.articles().each(&mut |article| {
            let texts = [Some(&article.number), article.gtin.as_ref(), article.pzn.as_ref(), article.name.as_ref()];
            let mut has: Vec<String> = vec![word(&article.id)];
            for text in texts.into_iter().flatten() {
                has.push(word(text));
                has.extend(text.split(|sign: char| !sign.is_alphanumeric()).map(word));
            }
            if found.len() < most && wanted.iter().all(|wanted| has.iter().any(|has| has.starts_with(wanted.as_str())))
            {
                found.push(article);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Says what a clerk has to know of a party, in place of what was said before.
    ///
    /// # Errors
    /// [`Code::UsageParameter`](crate::Code::UsageParameter) if there is no such party; what the database reports.
    pub fn flag_party(&self, id: &str, flags: &[PartyFlag]) -> Result<()> {
        self.address_book.set_flags(id, flags)
    }

    /// The documents that a party has had, the latest first; at most `most`.
    ///
    /// # Errors
    /// What the database reports.
    pub fn orders_of_party(&self, id: &str, most: u32) -> Result<Vec<EarlierOrder>> {
        let sql = "SELECT documents.source, documents.kind, documents.number, order_number, date, created, role \
                   FROM document_parties JOIN documents ON documents.id = document_parties.document \
                   WHERE party = ?1 OR contact = ?1 ORDER BY documents.id DESC, place LIMIT ?2";
        let mut orders: Vec<EarlierOrder> = Vec::new();
        self.each(sql, params![id, most], |row| {
            let kind = DocumentKind::from_word(&row.get::<_, String>(1)?).unwrap_or_default();
            let (source, number, order): (String, String, String) = (row.get(0)?, row.get(2)?, row.get(3)?);
            let role = Role::from_word(&row.get::<_, String>(6)?);
            match orders.last_mut().filter(|last| last.source == source && last.kind == kind && last.number == number) {
                Some(last) => last.roles.extend(role),
                None => orders.push(EarlierOrder {
                    source,
                    kind,
                    number,
                    order,
                    date: row.get(4)?,
                    created: row.get(5)?,
                    roles: role.into_iter().collect(),
                }),
            }
            Ok(())
        })?;
        Ok(orders)
    }
}

/// A word in comparison form. A day as people write it becomes one as it is stored.
fn word(text: &str) -> String {
    let parts: Vec<&str> = text.split('.').collect();
    if let [day, month, year] = parts.as_slice()
        && let (Ok(day), Ok(month), Ok(year)) = (day.parse::<u8>(), month.parse::<u8>(), year.parse::<u16>())
    {
        return bare(&format!("{year:04}-{month:02}-{day:02}"));
    }
    bare(text)
}
