//! Questions of the embedded database, and parties and articles that were searched for, as C reads them.

use intakt_core::error::{Code, Problem, Result};
use intakt_core::order::Role;
use intakt_core::value::Decimal;
use serde_json::Value;

use crate::guard::neutral;
use crate::tree::{OwnedTree, kind_of, nodes};

/// An object out of an answer of the desk. The desk is only in builds with SQLite, and its answers are JSON in every one.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'v>(pub(crate) &'v Value);

impl<'v> Entry<'v> {
    pub(crate) fn text(self, pointer: &str) -> Option<&'v str> {
        self.0.pointer(pointer).and_then(Value::as_str)
    }

    pub(crate) fn number(self, pointer: &str) -> Option<i64> {
        self.0.pointer(pointer).and_then(Value::as_i64)
    }

    pub(crate) fn decimal(self, pointer: &str) -> Option<Decimal> {
        self.text(pointer).and_then(|text| text.parse().ok())
    }

    pub(crate) fn flag(self, pointer: &str) -> Option<bool> {
        self.0.pointer(pointer).and_then(Value::as_bool)
    }

    pub(crate) fn words(self, pointer: &str) -> Vec<&'v str> {
        self.values(pointer).iter().filter_map(Value::as_str).collect()
    }

    pub(crate) fn roles(self) -> Vec<Role> {
        self.words("/roles").into_iter().filter_map(Role::from_word).collect()
    }

    /// The ids of candidates; a case has them as objects.
    fn candidates(self) -> Vec<&'v str> {
        let id = |value: &'v Value| value.as_str().or_else(|| value.get("id").and_then(Value::as_str));
        self.values("/candidates").iter().filter_map(id).collect()
    }

    pub(crate) fn entries<T>(self, pointer: &str, make: impl Fn(Entry<'v>) -> T) -> Vec<T> {
        self.values(pointer).iter().map(|value| make(Entry(value))).collect()
    }

    fn values(self, pointer: &str) -> &'v [Value] {
        self.0.pointer(pointer).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

/// An answer, whole and to be read by getters.
pub(crate) struct Answered {
    pub(crate) json: String,
    pub(crate) value: Value,
}

impl Answered {
    pub(crate) fn new(json: &str) -> Result<Answered> {
        let value = intakt_core::json::from_str(json)
            .map_err(|_| Problem::new(Code::StoreFailed, "an answer of the database cannot be read"))?;
        Ok(Answered { json: json.to_owned(), value })
    }

    pub(crate) fn entry(&self) -> Entry<'_> {
        Entry(&self.value)
    }
}

/// A list of questions.
pub(crate) struct Reviews(pub(crate) Answered);

/// A question.
pub(crate) struct Row<'v>(pub(crate) Entry<'v>);

/// Parties that were found.
pub(crate) struct FoundParties(pub(crate) Answered);

// Lines of the tables are not broken, so what is long stands here.
impl FoundParties {
    fn all(&self) -> Vec<FoundParty<'_>> {
        self.0.entry().entries("", FoundParty::new)
    }
}

/// A party that was found.
pub(crate) struct FoundParty<'v> {
    entry: Entry<'v>,
    fields: Vec<(&'static str, String)>,
}

impl<'v> FoundParty<'v> {
    fn new(entry: Entry<'v>) -> Self {
        let party = entry.0.get("party").and_then(|party| intakt_core::json::from_str(&party.to_string()).ok());
        let party: intakt_core::order::Party = party.unwrap_or_default();
        let fields = intakt_core::master::PartyField::ALL.iter();
        let fields = fields.filter_map(|field| Some((field.as_str(), field.get(&party)?))).collect();
        FoundParty { entry, fields }
    }
}

/// Articles that were found.
pub(crate) struct FoundArticles(pub(crate) Answered);

/// An article that was found.
pub(crate) struct FoundArticle<'v>(pub(crate) Entry<'v>);

nodes! {
    /// Questions of the embedded database that wait for clerks, or are answered. Made by `intakt_database_reviews`; it belongs to the
    /// host, which frees it with `intakt_reviews_free`, and needs its database no longer. A node.
    node intakt_reviews(reviews: Reviews) {
        /// The questions, the oldest first.
        nodes intakt_reviews_row, intakt_reviews_row_count: intakt_review_row = reviews.0.entry().entries("", Row);
        /// All of them as a JSON array.
        text intakt_reviews_json = &reviews.0.json;
    }

    /// A question of some order, as the embedded database keeps it. It keeps its number for as long as it is asked. A node.
    node intakt_review_row(row: Row<'_>) {
        /// Its number, for `intakt_importer_review_case` and `intakt_database_decide`.
        number intakt_review_row_id = row.0.number("/id");
        /// How far it is: `new`, `in_work` or `done`.
        text intakt_review_row_state = &row.0.text("/state");
        /// Who has it in work, or has answered it.
        text intakt_review_row_owner = &row.0.text("/owner");
        /// What is asked, such as `which_party`.
        text intakt_review_row_question = &row.0.text("/question");
        /// Why, as a stable word such as `party_unclear`.
        text intakt_review_row_code = &row.0.text("/code");
        /// Why, as a sentence without personal data.
        text intakt_review_row_text = &row.0.text("/text");
        /// The source that the order is from.
        text intakt_review_row_source = &row.0.text("/source");
        /// The tenant of the order; none where the order has no number.
        text intakt_review_row_tenant = &row.0.text("/order/tenant");
        /// What kind of document the order becomes, such as `intake`; none where the order has no number.
        text intakt_review_row_kind = &row.0.text("/order/kind");
        /// The number of the order.
        text intakt_review_row_number = &row.0.text("/order/number");
        /// The roles of the party that it is about.
        choices intakt_review_row_role, intakt_review_row_role_count: intakt_roles = &row.0.roles();
        /// The answers that are possible, in the words of `intakt_database_decide` and others.
        texts intakt_review_row_answer, intakt_review_row_answer_count = row.0.words("/answers");
        /// The ids of the candidates, best first.
        texts intakt_review_row_candidate, intakt_review_row_candidate_count = row.0.candidates();
        /// The number of the line that it is about, counted from 1; 0 where it is about a party or the whole order.
        number intakt_review_row_line = row.0.number("/line");
        /// The ids of the articles to choose from, where an article is asked for.
        texts intakt_review_row_article, intakt_review_row_article_count = row.0.words("/articles");
        /// Since when it is asked: seconds since 1970 (UTC).
        number intakt_review_row_created = row.0.number("/created");
        /// When somebody did something with it: seconds since 1970 (UTC).
        number intakt_review_row_changed = row.0.number("/changed");
        /// The number of the decision that answered it.
        number intakt_review_row_decision = row.0.number("/decision");
        /// The number of a decision that does not fit any more, for which it is asked again.
        number intakt_review_row_outdated = row.0.number("/outdated");
    }

    /// Parties that have every word of a search. Made by `intakt_database_search_parties`; it belongs to the host, which frees it
    /// with `intakt_found_parties_free`, and needs its database no longer. Personal data. A node.
    node intakt_found_parties(parties: FoundParties) {
        /// The parties, in the order in which they came into the address book.
        nodes intakt_found_parties_party, intakt_found_parties_party_count: intakt_found_party = parties.all();
        /// All of them as a JSON array of `{"id": …, "flags": […], "party": {…}}`.
        text intakt_found_parties_json = &parties.0.json;
    }

    /// A party that was found. A node.
    node intakt_found_party(found: FoundParty<'_>) {
        /// Its id.
        text intakt_found_party_id = &found.entry.text("/id");
        /// What a clerk has to know of it: `deceased`, `blocked`.
        texts intakt_found_party_flag, intakt_found_party_flag_count = found.entry.words("/flags");
        /// The names of the fields that it has, such as `given_name`.
        texts intakt_found_party_field, intakt_found_party_field_count = found.fields.iter().map(|field| field.0);
        /// The values of the fields, in the order of their names.
        texts intakt_found_party_value, intakt_found_party_value_count = found.fields.iter().map(|field| &field.1);
    }

    /// Articles that have every word of a search. Made by `intakt_database_search_articles`; it belongs to the host, which frees it
    /// with `intakt_found_articles_free`, and needs its database no longer. A node.
    node intakt_found_articles(articles: FoundArticles) {
        /// The articles, by id.
        nodes intakt_found_articles_article, intakt_found_articles_article_count: intakt_found_article = articles.0.entry().entries("", FoundArticle);
        /// All of them as a JSON array of articles as `intakt_article_sink_add_json` takes them, with `version`.
        text intakt_found_articles_json = &articles.0.json;
    }

    /// An article that was found. A node.
    node intakt_found_article(found: FoundArticle<'_>) {
        /// Its id.
        text intakt_found_article_id = &found.0.text("/id");
        /// Its number.
        text intakt_found_article_number = &found.0.text("/number");
        /// Its short text.
        text intakt_found_article_name = &found.0.text("/name");
        /// Its GTIN (EAN).
        text intakt_found_article_gtin = &found.0.text("/gtin");
        /// Its Pharmazentralnummer.
        text intakt_found_article_pzn = &found.0.text("/pzn");
        /// The price of one unit.
        decimal intakt_found_article_price = &found.0.decimal("/price");
        /// The tax rate in percent.
        decimal intakt_found_article_tax_rate = &found.0.decimal("/tax_rate");
        /// The unit of its quantity.
        text intakt_found_article_unit = &found.0.text("/unit");
    }
}

/// Frees a list of questions. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reviews_free(reviews: *mut intakt_reviews) {
    // SAFETY: the header says that `reviews` is NULL or came out of a call and was not freed yet.
    neutral((), || drop(unsafe { OwnedTree::take_back(reviews.cast(), kind_of("intakt_reviews")) }));
}

/// Frees parties that were found. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_found_parties_free(parties: *mut intakt_found_parties) {
    // SAFETY: the header says that `parties` is NULL or came out of a call and was not freed yet.
    neutral((), || drop(unsafe { OwnedTree::take_back(parties.cast(), kind_of("intakt_found_parties")) }));
}

/// Frees articles that were found. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_found_articles_free(articles: *mut intakt_found_articles) {
    // SAFETY: the header says that `articles` is NULL or came out of a call and was not freed yet.
    neutral((), || drop(unsafe { OwnedTree::take_back(articles.cast(), kind_of("intakt_found_articles")) }));
}
