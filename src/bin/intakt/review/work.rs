//! `intakt review work`: one question after the other, answered line by line. Reads lines and writes lines, so it works in any
//! terminal, over any connection, and with lines from a file.

use std::io::{self, BufRead};

use intakt::desk::{ReviewCase, ReviewFilter};
use intakt::master::Choice;

use super::Clerk;
use crate::output::Output;
use crate::status::Status;

/// What a line asks for.
enum Wish {
    Decide(Choice),
    Preview(Choice),
    Search(String),
    Show,
    Never(String),
    Revoke(i64),
    Next,
    Help,
    Quit,
    /// Not understood, or not possible here: what is told.
    Wrong(String),
}

/// How the work on a question ends.
enum End {
    Next,
    Quit,
}

pub(super) fn work(clerk: &mut Clerk<'_, '_>, filter: &ReviewFilter, output: &mut Output) -> intakt::Result<Status> {
    let ids: Vec<i64> = clerk.desk.reviews(filter)?.iter().map(|row| row.id).collect();
    let count =
        clerk.text.pick("questions are open; ? shows what can be said", "offene Fragen; ? zeigt, was man sagen kann");
    output.data(&format!("{} {count}", ids.len()));
    let mut lines = io::stdin().lock().lines();
    for id in ids {
        // An earlier answer may have been that of this one, too.
        let still = clerk.desk.reviews(&ReviewFilter::default())?.iter().any(|row| row.id == id);
        if still && matches!(question(clerk, id, &mut lines, output)?, End::Quit) {
            break;
        }
    }
    let open = clerk.desk.reviews(&ReviewFilter::default())?.len();
    output.data(&format!("{} {open}", clerk.text.pick("questions that are left:", "Fragen, die noch offen sind:")));
    Ok(if open > 0 { Status::Attention } else { Status::Done })
}

/// One question until it is answered or left.
fn question(
    clerk: &mut Clerk<'_, '_>,
    id: i64,
    lines: &mut dyn Iterator<Item = io::Result<String>>,
    output: &mut Output,
) -> intakt::Result<End> {
    clerk.desk.take_review(id, &clerk.by)?;
    let case = clerk.desk.review_case(id, clerk.planning.settings)?;
    output.data("");
    output.data(&clerk.text.case(&case));
    let end = loop {
        output.prompt(&format!("{id}> "));
        // The end of the input is the end of the work.
        let Some(Ok(line)) = lines.next() else { break End::Quit };
        match wish(&line, &case, clerk) {
            Wish::Decide(choice) => match clerk.decide(&[id], &choice, output) {
                Ok(_) => return Ok(End::Next),
                Err(error) => output.data(&format!("  ! {error}")),
            },
            Wish::Preview(choice) => match clerk.desk.preview(&[id], &choice, &clerk.by, &clerk.planning) {
                Ok(preview) => output.data(&clerk.text.preview(&preview)),
                Err(error) => output.data(&format!("  ! {error}")),
            },
            Wish::Search(text) => {
                if is_about_article(&case) {
                    let found = clerk.desk.search_articles(&text, super::FOUND)?;
                    output.data(&clerk.text.articles(&found, super::FOUND));
                } else {
                    let found = clerk.desk.search_parties(&text, super::FOUND)?;
                    output.data(&clerk.text.found(&found, super::FOUND));
                }
            }
            Wish::Show => output.data(&clerk.text.case(&clerk.desk.review_case(id, clerk.planning.settings)?)),
            Wish::Never(party) => match clerk.desk.never(id, &party, &clerk.by) {
                Ok(pair) => output.data(&clerk.text.pair(pair)),
                Err(error) => output.data(&format!("  ! {error}")),
            },
            Wish::Revoke(decision) => {
                match clerk.desk.revoke_decision(decision, &clerk.by, &clerk.planning, clerk.apply) {
                    Ok(revoked) => output.data(&clerk.text.revoked(&revoked, clerk.apply)),
                    Err(error) => output.data(&format!("  ! {error}")),
                }
            }
            Wish::Next => break End::Next,
            Wish::Quit => break End::Quit,
            Wish::Help => output.data(help(clerk)),
            Wish::Wrong(why) => output.data(&format!("  ! {why}")),
        }
    };
    // Left as it was found, unless somebody has had it before.
    match case.row.owner.filter(|owner| *owner != clerk.by) {
        Some(owner) => clerk.desk.take_review(id, &owner)?,
        None => clerk.desk.lay_back_review(id)?,
    }
    Ok(end)
}

fn help(clerk: &Clerk<'_, '_>) -> &'static str {
    let (english, german) = (
        "  1, 2 …       it is the candidate of this place, or the article\n\
         \x20 a ID         it is this party or article\n\
         \x20 c            create it                b   the placeholder of the settings\n\
         \x20 k            collective customer      x   do not take the order in\n\
         \x20 s [N|ID]     the company is the customer, the person a contact below it\n\
         \x20 l            not now                  n N|ID   it is never this party\n\
         \x20 p ANSWER     what would follow from the answer: p 1, p a ID, p c\n\
         \x20 f WORDS      look for a party, or for an article\n\
         \x20 u DECISION   take a decision back      v   show the question again\n\
         \x20 w            the next question         q   end",
        "  1, 2 …       es ist die Adresse an dieser Stelle, oder der Artikel\n\
         \x20 a ID         es ist diese Adresse oder dieser Artikel\n\
         \x20 c            neu anlegen              b   Platzhalter der Einstellungen\n\
         \x20 k            Sammelkunde              x   Auftrag nicht übernehmen\n\
         \x20 s [N|ID]     die Firma ist der Kunde, die Person ein Kontakt darunter\n\
         \x20 l            später                   n N|ID   niemals diese Adresse\n\
         \x20 p ANTWORT    was aus der Antwort folgen würde: p 1, p a ID, p c\n\
         \x20 f WÖRTER     eine Adresse suchen, oder einen Artikel\n\
         \x20 u ENTSCHEIDUNG   zurücknehmen            v   Frage noch einmal zeigen\n\
         \x20 w            nächste Frage               q   Ende",
    );
    match clerk.text.language {
        intakt::matching::Language::English => english,
        intakt::matching::Language::German => german,
    }
}

fn wish(line: &str, case: &ReviewCase, clerk: &Clerk<'_, '_>) -> Wish {
    let line = line.trim();
    let (word, rest) = line.split_once(char::is_whitespace).map_or((line, ""), |(word, rest)| (word, rest.trim()));
    match (word, rest) {
        ("", _) | ("v", _) => Wish::Show,
        ("?" | "h" | "help", _) => Wish::Help,
        ("q", _) => Wish::Quit,
        ("w", _) => Wish::Next,
        ("f", text) if !text.is_empty() => Wish::Search(text.to_owned()),
        ("n", whom) if !whom.is_empty() => Wish::Never(named(whom, case)),
        ("u", number) => match number.parse() {
            Ok(decision) => Wish::Revoke(decision),
            Err(_) => {
                Wish::Wrong(clerk.text.pick("name a decision: u 12", "eine Entscheidung nennen: u 12").to_owned())
            }
        },
        ("p", answer) => match choice(answer, case) {
            Some(choice) => Wish::Preview(choice),
            None => not_understood(clerk),
        },
        _ => choice(line, case).map_or_else(|| not_understood(clerk), Wish::Decide),
    }
}

fn not_understood(clerk: &Clerk<'_, '_>) -> Wish {
    let text =
        clerk.text.pick("not understood; ? shows what can be said", "nicht verstanden; ? zeigt, was man sagen kann");
    Wish::Wrong(text.to_owned())
}

/// The answer that a line is. A bare number is the place of a candidate, never an id: one slip of the finger must not name
/// somebody who is not on the screen.
fn choice(line: &str, case: &ReviewCase) -> Option<Choice> {
    let line = line.trim();
    if let Ok(place) = line.parse::<usize>() {
        return match is_about_article(case) {
            true => article_of(place, case).map(|article| Choice::AssignArticle { article }),
            false => place_of(place, case).map(|party| Choice::Assign { party }),
        };
    }
    let (word, rest) = line.split_once(char::is_whitespace).map_or((line, ""), |(word, rest)| (word, rest.trim()));
    Some(match (word, rest) {
        ("a", number) if is_about_article(case) && !number.is_empty() => {
            Choice::AssignArticle { article: number.to_owned() }
        }
        ("a", id) if !id.is_empty() => Choice::Assign { party: id.to_owned() },
        ("c", "") => Choice::Create,
        ("k", "") => Choice::Collective,
        ("b", "") => Choice::Placeholder,
        ("s", "") => Choice::Split { company: None },
        ("s", whom) => Choice::Split { company: Some(named(whom, case)) },
        ("x", "") => Choice::Reject,
        ("l", "") => Choice::Later,
        _ => return None,
    })
}

/// The candidate of a place that is on the screen, else the id itself.
fn named(whom: &str, case: &ReviewCase) -> String {
    whom.parse().ok().and_then(|place| place_of(place, case)).unwrap_or_else(|| whom.to_owned())
}

/// Whether it is asked which article a line means.
fn is_about_article(case: &ReviewCase) -> bool {
    case.row.question == "which_article"
}

fn article_of(place: usize, case: &ReviewCase) -> Option<String> {
    place.checked_sub(1).and_then(|place| case.choices.get(place)).map(|article| article.id.clone())
}

fn place_of(place: usize, case: &ReviewCase) -> Option<String> {
    place.checked_sub(1).and_then(|place| case.candidates.get(place)).map(|candidate| candidate.id.clone())
}
