//! A question side by side with every candidate, as C reads it.

use intakt_core::error::Result;
use intakt_core::order::Party;

use crate::guard::neutral;
use crate::order_party::{PartyView, intakt_party};
use crate::review::{Answered, Entry, FoundArticle, Row, intakt_found_article, intakt_review_row};
use crate::tree::{OwnedTree, kind_of, nodes};

/// A question with its candidates.
pub(crate) struct Case {
    answered: Answered,
    party: Option<Party>,
}

impl Case {
    pub(crate) fn new(json: &str) -> Result<Case> {
        let answered = Answered::new(json)?;
        let party = answered.value.get("party").and_then(|party| intakt_core::json::from_str(&party.to_string()).ok());
        Ok(Case { answered, party })
    }

    fn candidates(&self) -> Vec<Candidate<'_>> {
        self.answered.entry().entries("/candidates", Candidate)
    }

    fn ordered(&self) -> Option<CaseLine<'_>> {
        self.answered.value.get("ordered").map(|ordered| CaseLine(Entry(ordered)))
    }

    fn choices(&self) -> Vec<FoundArticle<'_>> {
        self.answered.entry().entries("/choices", FoundArticle)
    }
}

/// A candidate.
pub(crate) struct Candidate<'v>(Entry<'v>);

// Lines of the tables are not broken, so what is long stands here.
impl<'v> Candidate<'v> {
    fn against(&self) -> Vec<&'v str> {
        self.0.words("/contradictions")
    }

    fn fields(&self) -> Vec<CaseField<'v>> {
        self.0.entries("/fields", CaseField)
    }

    fn earlier(&self) -> Vec<Earlier<'v>> {
        self.0.entries("/earlier", Earlier)
    }
}

/// What a line says of its article.
pub(crate) struct CaseLine<'v>(Entry<'v>);

/// A field of a candidate.
pub(crate) struct CaseField<'v>(Entry<'v>);

/// An earlier order of a candidate.
pub(crate) struct Earlier<'v>(Entry<'v>);

nodes! {
    /// A question with everything that a clerk needs to answer it: what the order says, and every candidate beside it. Made by
    /// `intakt_importer_review_case`; it belongs to the host, which frees it with `intakt_review_case_free`, and needs its importer
    /// no longer. Personal data. A node.
    node intakt_review_case(review_case: Case) {
        /// The question.
        node intakt_review_case_row: intakt_review_row = [Row(review_case.answered.entry())];
        /// Whether the order is kept, so that it can be planned again without its file.
        flag intakt_review_case_is_kept = review_case.answered.entry().flag("/kept");
        /// When the order was placed.
        date intakt_review_case_date = &review_case.answered.entry().text("/date");
        /// The sum of the order with its currency, as the sender states them, such as `10.00 EUR`.
        text intakt_review_case_total = &review_case.answered.entry().text("/total");
        /// How many lines the order has.
        number intakt_review_case_lines = review_case.answered.entry().number("/lines");
        /// Whether the customer ordered without an account.
        flag intakt_review_case_is_guest = review_case.answered.entry().flag("/guest");
        /// What the order says of the party that is asked about.
        node intakt_review_case_party: intakt_party = review_case.party.iter().map(PartyView::from);
        /// Every candidate, best first.
        nodes intakt_review_case_candidate, intakt_review_case_candidate_count: intakt_case_candidate = review_case.candidates();
        /// What the order says in the line that is asked about, where an article is asked for.
        node intakt_review_case_ordered: intakt_case_line = review_case.ordered();
        /// The articles to choose from, where an article is asked for.
        nodes intakt_review_case_choice, intakt_review_case_choice_count: intakt_found_article = review_case.choices();
        /// The whole case as JSON.
        text intakt_review_case_json = &review_case.answered.json;
    }

    /// What a line of an order says of its article. A node.
    node intakt_case_line(line: CaseLine<'_>) {
        /// The shop's code: that of the variant where there is one.
        text intakt_case_line_code = &line.0.text("/code");
        /// GTIN (EAN).
        text intakt_case_line_gtin = &line.0.text("/gtin");
        /// Pharmazentralnummer.
        text intakt_case_line_pzn = &line.0.text("/pzn");
        /// Short text.
        text intakt_case_line_name = &line.0.text("/name");
        /// How many, with the unit, such as `2 Stk`.
        text intakt_case_line_quantity = &line.0.text("/quantity");
        /// The tax rate in percent.
        decimal intakt_case_line_tax_rate = &line.0.decimal("/tax_rate");
    }

    /// A candidate beside what the order says. A node.
    node intakt_case_candidate(candidate: Candidate<'_>) {
        /// Its id in the address book.
        text intakt_case_candidate_id = &candidate.0.text("/id");
        /// Whether the address book still has it.
        flag intakt_case_candidate_is_there = candidate.0.flag("/there");
        /// What a clerk has to know of it: `deceased`, `blocked`.
        texts intakt_case_candidate_flag, intakt_case_candidate_flag_count = candidate.0.words("/flags");
        /// Whether a clerk has said that the party of the order is never this one.
        flag intakt_case_candidate_is_never = candidate.0.flag("/never");
        /// The score of the comparison, in 1/100 bit.
        number intakt_case_candidate_score = candidate.0.number("/score");
        /// What would prove it, as stable words.
        texts intakt_case_candidate_proof, intakt_case_candidate_proof_count = candidate.0.words("/proofs");
        /// What speaks against it, as stable words.
        texts intakt_case_candidate_contradiction, intakt_case_candidate_contradiction_count = candidate.against();
        /// Field by field; those that neither side has are left out.
        nodes intakt_case_candidate_field, intakt_case_candidate_field_count: intakt_case_field = candidate.fields();
        /// Its latest orders, the latest first.
        nodes intakt_case_candidate_earlier, intakt_case_candidate_earlier_count: intakt_earlier_order = candidate.earlier();
    }

    /// One field of a candidate: what the order says, what the address book has, and what it would have. A node.
    node intakt_case_field(field: CaseField<'_>) {
        /// Which field, such as `given_name`.
        text intakt_case_field_name = &field.0.text("/field");
        /// What the order says.
        text intakt_case_field_order = &field.0.text("/order");
        /// What the address book has.
        text intakt_case_field_candidate = &field.0.text("/candidate");
        /// What the address book has once the candidate is named, as the settings say.
        text intakt_case_field_result = &field.0.text("/result");
        /// What becomes of the field: `keep`, `write` or `ask`.
        text intakt_case_field_becomes = &field.0.text("/becomes");
        /// How well the two agree, such as `equal`, `similar` or `different`.
        text intakt_case_field_agreement = &field.0.text("/agreement");
    }

    /// A document that a candidate has had. A node.
    node intakt_earlier_order(earlier: Earlier<'_>) {
        /// The source that the order came from.
        text intakt_earlier_order_source = &earlier.0.text("/source");
        /// What kind of document it is, such as `intake`.
        text intakt_earlier_order_kind = &earlier.0.text("/kind");
        /// The number of the document.
        text intakt_earlier_order_number = &earlier.0.text("/number");
        /// The number of the order; a hash once somebody of it was erased.
        text intakt_earlier_order_order = &earlier.0.text("/order");
        /// When the order was placed.
        date intakt_earlier_order_date = &earlier.0.text("/date");
        /// When it was written: seconds since 1970 (UTC).
        number intakt_earlier_order_created = earlier.0.number("/created");
        /// What the candidate was in it.
        choices intakt_earlier_order_role, intakt_earlier_order_role_count: intakt_roles = &earlier.0.roles();
    }
}

/// Frees a case. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_review_case_free(review_case: *mut intakt_review_case) {
    // SAFETY: the header says that `review_case` is NULL or came out of a call and was not freed yet.
    neutral((), || drop(unsafe { OwnedTree::take_back(review_case.cast(), kind_of("intakt_review_case")) }));
}
