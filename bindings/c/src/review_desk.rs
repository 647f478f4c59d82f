//! Questions of the embedded database: listed, taken into work, answered; and orders taken back.

use std::ffi::c_char;

use intakt_core::master::{Choice, DocumentKind, OrderKey, PartyFlag};

use crate::buffer::{hand_over, intakt_buffer, offer};
use crate::database::{ask, intakt_database};
use crate::desk::{Answer, DeskCall, Filter};
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry};
use crate::hosts::open;
use crate::review::{
    Answered, FoundArticles, FoundParties, Reviews, intakt_found_articles, intakt_found_parties, intakt_reviews,
};
use crate::text::Text;
use crate::tree::OwnedTree;

/// A pointer to a text and its length.
pub(crate) type Given = (*const c_char, usize);

/// Asks the desk of a database.
///
/// # Safety
/// As for [`Call::handle`].
unsafe fn asked(call: &Call<'_>, database: *mut intakt_database, asked: &DeskCall<'_>) -> Result<Text, Failure> {
    // SAFETY: as the caller vouches.
    let handle = unsafe { call.handle("database", database) }?;
    Ok(open(call, &handle.0)?.desk_call(asked)?)
}

/// An answer to questions.
///
/// # Safety
/// The numbers and the texts are there for `'a`, as the conventions of the header say.
pub(crate) unsafe fn answer_of<'a>(
    call: &Call<'_>,
    (reviews, review_count): (*const i64, usize),
    [choice, party, by]: [Given; 3],
) -> Result<Answer<'a>, Failure> {
    // SAFETY: as the caller vouches.
    let (reviews, choice, by) = unsafe {
        (call.list("reviews", reviews, review_count)?, choice_of(call, choice, party)?, call.word("by", by.0, by.1)?)
    };
    Ok(Answer { reviews, choice, by })
}

/// The choice that two texts say.
///
/// # Safety
/// The texts are there, as the conventions of the header say.
pub(crate) unsafe fn choice_of(call: &Call<'_>, choice: Given, party: Given) -> Result<Choice, Failure> {
    // SAFETY: as the caller vouches.
    let (word, party) = unsafe { (call.word("choice", choice.0, choice.1)?, call.text("party", party.0, party.1)?) };
    let party = (!party.is_empty()).then(|| party.to_owned());
    Ok(match (word, party) {
        ("assign", Some(party)) => Choice::Assign { party },
        ("assign", None) => return Err(call.wrong("party", "is empty, and the choice needs one").into()),
        ("assign_article", Some(article)) => Choice::AssignArticle { article },
        ("assign_article", None) => {
            return Err(call.wrong("party", "is empty, and the choice names an article").into());
        }
        ("split", company) => Choice::Split { company },
        ("create" | "collective" | "placeholder" | "reject" | "later", Some(_)) => {
            return Err(call.wrong("party", "is given, and the choice takes none").into());
        }
        ("create", None) => Choice::Create,
        ("collective", None) => Choice::Collective,
        ("placeholder", None) => Choice::Placeholder,
        ("reject", None) => Choice::Reject,
        ("later", None) => Choice::Later,
        _ => {
            let problem = call.wrong("choice", "is no choice");
            return Err(problem
                .expected("assign, assign_article, create, collective, placeholder, split, reject or later")
                .into());
        }
    })
}

/// The order that the host names, without settings that would say more.
///
/// # Safety
/// The texts are there, as the conventions of the header say.
pub(crate) unsafe fn order_of(
    call: &Call<'_>,
    [tenant, source, kind, number]: [Given; 4],
) -> Result<OrderKey, Failure> {
    // SAFETY: as the caller vouches.
    let (tenant, source, kind, number) = unsafe {
        (
            call.text("tenant", tenant.0, tenant.1)?,
            call.word("source", source.0, source.1)?,
            call.text("kind", kind.0, kind.1)?,
            call.word("number", number.0, number.1)?,
        )
    };
    let kind = match kind {
        "" => DocumentKind::default(),
        word => DocumentKind::from_word(word).ok_or_else(|| {
            let words: Vec<&str> = DocumentKind::ALL.iter().map(|kind| kind.as_str()).collect();
            call.wrong("kind", "is no kind of document").expected(words.join(", "))
        })?,
    };
    let tenant = if tenant.is_empty() { "default" } else { tenant }.to_owned();
    Ok(OrderKey { tenant, source: source.to_owned(), kind, number: number.trim().to_owned() })
}

/// The questions of the database that wait for clerks. Orders that are imported with `INTAKT_IMPORT_APPLY` leave them.
///
/// `filter` says which; empty for all that are not done. It is a JSON object of texts, each of which may be left out: `state` (`new`,
/// `in_work`, `done`), `source`, `number` of the order, `question` such as `which_party`, `code` such as `party_unclear`, `owner`,
/// `candidate`, the id of a party that is among the candidates; and `like`, the number of a question that asks the same. `reviews`
/// receives them; free it with `intakt_reviews_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_reviews(
    database: *mut intakt_database,
    filter: *const c_char,
    filter_length: usize,
    reviews: *mut *mut intakt_reviews,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_reviews, error, |call| {
        call.output("reviews", reviews)?;
        let filter = match call.text("filter", filter, filter_length)? {
            "" => Filter::default(),
            // What serde_json says may quote a value, which may be personal.
            json => intakt_core::json::from_str(json).map_err(|_| {
                let names = "a JSON object of state, source, number, question, code, owner, candidate and like";
                call.wrong("filter", "cannot be read").expected(names)
            })?,
        };
        let told = asked(call, database, &DeskCall::Reviews(filter))?;
        let tree = OwnedTree::other(&Reviews(Answered::new(told.as_str())?));
        reviews.write(tree.hand_over());
        Ok(())
    })
}

/// Takes a question into work: it is that of `owner` then.
///
/// `INTAKT_STATUS_USAGE` also when there is no such question, `INTAKT_STATUS_PLAN` when it is done, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_take_review(
    database: *mut intakt_database,
    review: i64,
    owner: *const c_char,
    owner_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_take_review, error, |call| {
        let owner = call.word("owner", owner, owner_length)?;
        asked(call, database, &DeskCall::Take { review, owner }).map(drop)
    })
}

/// Gives a question back: it is new, and anybody's.
///
/// The status codes are those of `intakt_database_take_review`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_give_back_review(
    database: *mut intakt_database,
    review: i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_give_back_review, error, |call| {
        asked(call, database, &DeskCall::GiveBack { review }).map(drop)
    })
}

/// Says that a question is done with, without anything following from it. One that still holds its order is asked again when the
/// order is planned the next time. `by` says who.
///
/// The status codes are those of `intakt_database_take_review`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_close_review(
    database: *mut intakt_database,
    review: i64,
    by: *const c_char,
    by_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_close_review, error, |call| {
        let by = call.word("by", by, by_length)?;
        asked(call, database, &DeskCall::Close { review, by }).map(drop)
    })
}

/// The parties that have every word of `text` in their id, names, address, numbers, e-mail address, telephone or birth date; at
/// most `most`. Without case and accents, and the beginning of a word is enough. For a party that is none of the candidates. Looks at
/// every party, which takes about a second for 100,000. `parties` receives them; free it with `intakt_found_parties_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_search_parties(
    database: *mut intakt_database,
    text: *const c_char,
    text_length: usize,
    most: u32,
    parties: *mut *mut intakt_found_parties,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_search_parties, error, |call| {
        call.output("parties", parties)?;
        let text = call.word("text", text, text_length)?;
        let told = asked(call, database, &DeskCall::Search { text, most: most as usize })?;
        let tree = OwnedTree::other(&FoundParties(Answered::new(told.as_str())?));
        parties.write(tree.hand_over());
        Ok(())
    })
}

/// The articles of the database that have every word of `text` in their number, GTIN, PZN or name; at most `most`. Words are compared
/// as for `intakt_database_search_parties`. For a question about an article that is missing: the number of the one that the clerk
/// chooses is the `party` of `assign_article`.
///
/// Looks at every article. `articles` receives them; free it with `intakt_found_articles_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_search_articles(
    database: *mut intakt_database,
    text: *const c_char,
    text_length: usize,
    most: u32,
    articles: *mut *mut intakt_found_articles,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_search_articles, error, |call| {
        call.output("articles", articles)?;
        let text = call.word("text", text, text_length)?;
        let told = asked(call, database, &DeskCall::SearchArticles { text, most: most as usize })?;
        articles.write(OwnedTree::other(&FoundArticles(Answered::new(told.as_str())?)).hand_over());
        Ok(())
    })
}

/// Answers questions alike, all of them or none. Every open question that asks exactly the same is answered with them, `reject` and
/// `later` apart. Nothing is planned yet: `intakt_importer_plan_kept` does that, or the next import.
///
/// `reviews` are the numbers of `review_count` questions. `choice` is one of
///
///     assign          it is the party whose id `party` is, a candidate or any other
///     assign_article  the line means the article whose number `party` is, or whose id it is among those to choose from
///     create          it is nobody known, or no known article: the party or article is created
///     collective      it is booked on the collective customer of the settings
///     placeholder     the line is booked on the placeholder of the settings
///     split           the company is the customer, the person a contact below it; `party` is the id of the company, empty for a new one
///     reject          the order is not taken in
///     later           nothing; that somebody has seen it is kept
///
/// `party` is empty for all others. `by` says who decides; when is what `intakt_database_set_now` says. `answer` receives the
/// decisions as a JSON array: `decision`, its number, `review`, `also`, the questions that are answered with it, `orders` that can be
/// planned again now, `flags` of the party. Free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE` also when there is no such question or party, `INTAKT_STATUS_PLAN` when a question is done or does not have
/// this answer, or is about somebody who is never this party, `INTAKT_STATUS_STORE`; nothing has changed then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_decide(
    database: *mut intakt_database,
    reviews: *const i64,
    review_count: usize,
    choice: *const c_char,
    choice_length: usize,
    party: *const c_char,
    party_length: usize,
    by: *const c_char,
    by_length: usize,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    let words = [(choice, choice_length), (party, party_length), (by, by_length)];
    entry!(intakt_database_decide, error, |call| {
        call.output("answer", answer)?;
        let given = answer_of(call, (reviews, review_count), words)?;
        answer.write(hand_over(intakt_buffer(asked(call, database, &DeskCall::Decide(given))?)));
        Ok(())
    })
}

/// What was decided, the latest first, at most `most`, as a JSON array: who, when, what, and who revoked it. Free `answer` with
/// `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_decisions(
    database: *mut intakt_database,
    most: u32,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_decisions, error, |call| {
        ask(call, database, answer, |store| store.desk_call(&DeskCall::Decisions { most }))
    })
}

/// Says that the party of a question is never `party`, whatever will prove the contrary. `by` says who. `pair`, which may be NULL,
/// receives the number of the pair.
///
/// `INTAKT_STATUS_USAGE` also when there is no such question or party, `INTAKT_STATUS_PLAN` when the question is not about who a
/// party is, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_never(
    database: *mut intakt_database,
    review: i64,
    party: *const c_char,
    party_length: usize,
    by: *const c_char,
    by_length: usize,
    pair: *mut i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_never, error, |call| {
        let party = call.word("party", party, party_length)?;
        let by = call.word("by", by, by_length)?;
        let told = asked(call, database, &DeskCall::Never { review, party, by })?;
        offer(pair, told.as_str().parse().unwrap_or_default());
        Ok(())
    })
}

/// Says that two parties of the address book are never one: an order's party that is the one is not taken for the other. `by` says
/// who. `pair`, which may be NULL, receives the number of the pair.
///
/// `INTAKT_STATUS_USAGE` also when there is no such party or both are the same, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_never_same(
    database: *mut intakt_database,
    one: *const c_char,
    one_length: usize,
    other: *const c_char,
    other_length: usize,
    by: *const c_char,
    by_length: usize,
    pair: *mut i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_never_same, error, |call| {
        let one = call.word("one", one, one_length)?;
        let other = call.word("other", other, other_length)?;
        let by = call.word("by", by, by_length)?;
        let told = asked(call, database, &DeskCall::NeverSame { one, other, by })?;
        offer(pair, told.as_str().parse().unwrap_or_default());
        Ok(())
    })
}

/// Takes a pair of `intakt_database_never` or `intakt_database_never_same` back.
///
/// `INTAKT_STATUS_USAGE` also when it is not in force, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_revoke_never(
    database: *mut intakt_database,
    pair: i64,
    by: *const c_char,
    by_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_revoke_never, error, |call| {
        let by = call.word("by", by, by_length)?;
        asked(call, database, &DeskCall::Allow { pair, by }).map(drop)
    })
}

/// A flag of `intakt_database_flag_party`: the person is dead.
pub const INTAKT_PARTY_DECEASED: u32 = 1;

/// A flag of `intakt_database_flag_party`: the party gets nothing.
pub const INTAKT_PARTY_BLOCKED: u32 = 2;

/// Says what a clerk has to know of a party, in place of what was said before. It is shown with every candidate and after every answer
/// that names the party, and decides nothing. `flags` are numbers of `INTAKT_PARTY_…` added up, or 0.
///
/// `INTAKT_STATUS_USAGE` also when there is no such party, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_flag_party(
    database: *mut intakt_database,
    party: *const c_char,
    party_length: usize,
    flags: u32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_flag_party, error, |call| {
        let party = call.word("party", party, party_length)?;
        if flags & !(INTAKT_PARTY_DECEASED | INTAKT_PARTY_BLOCKED) != 0 {
            return Err(call.wrong("flags", "has flags that are not known").into());
        }
        let known = [(INTAKT_PARTY_DECEASED, PartyFlag::Deceased), (INTAKT_PARTY_BLOCKED, PartyFlag::Blocked)];
        let flags = known.into_iter().filter(|(number, _)| flags & number != 0).map(|(_, flag)| flag).collect();
        asked(call, database, &DeskCall::Flag { party, flags }).map(drop)
    })
}

/// Takes an order back that was carried out in the database: what nobody has worked on since is removed or as it was before, all
/// else stays. With `apply` 0 nothing is changed, and the answer tells what would be.
///
/// An empty `tenant` is `default`, an empty `kind` is `intake`. `answer` receives what becomes of each thing that was written, as JSON;
/// with `apply` also `state`: `undone` if nothing of the order is left, and it is passed over when it is read again, until
/// `intakt_database_take_in_again`. Free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE` also when nothing is known of what was carried out, `INTAKT_STATUS_STORE`; nothing has changed then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_undo(
    database: *mut intakt_database,
    tenant: *const c_char,
    tenant_length: usize,
    source: *const c_char,
    source_length: usize,
    kind: *const c_char,
    kind_length: usize,
    number: *const c_char,
    number_length: usize,
    apply: i32,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    let words = [(tenant, tenant_length), (source, source_length), (kind, kind_length), (number, number_length)];
    entry!(intakt_database_undo, error, |call| {
        let order = order_of(call, words)?;
        ask(call, database, answer, |store| store.desk_call(&DeskCall::Undo { order, apply: apply != 0 }))
    })
}

/// Lets an order that was taken back or refused be planned again when it is read the next time, or by `intakt_importer_plan_kept` if
/// it is kept. The order is named as for `intakt_database_undo`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when it was neither taken back nor refused, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_take_in_again(
    database: *mut intakt_database,
    tenant: *const c_char,
    tenant_length: usize,
    source: *const c_char,
    source_length: usize,
    kind: *const c_char,
    kind_length: usize,
    number: *const c_char,
    number_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    let words = [(tenant, tenant_length), (source, source_length), (kind, kind_length), (number, number_length)];
    entry!(intakt_database_take_in_again, error, |call| {
        let order = order_of(call, words)?;
        asked(call, database, &DeskCall::TakeInAgain { order }).map(drop)
    })
}
