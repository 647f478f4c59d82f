//! Questions about companies, and about people who belong to one.

use intakt::order::Party;

use super::book::{Book, FirmEntry};
use super::firms::{self, Firm};
use super::people::Person;
use super::record::{Known, written};
use super::truth::{Decidable, Truth};
use super::{Class, Kind, Question, slips, words};

pub(super) const CLASSES: &[Class] = &[
    class("company", Kind::Same, company),
    class("company without its legal form", Kind::Same, without_legal_form),
    class("company has moved", Kind::Same, company_moved),
    class("company, another contact", Kind::Same, other_contact),
    class("company, typo in the name", Kind::Same, typo_in_company),
    class("branch of a company", Kind::Same, branch),
    class("practice", Kind::Same, practice),
    class("branch that is not in the book", Kind::Different, new_branch),
    class("other legal form", Kind::Different, other_legal_form),
    class("other VAT id", Kind::Different, other_vat_id),
    class("company of the same name elsewhere", Kind::Different, company_namesake),
    class("other company in the same house", Kind::Different, company_in_the_house),
    class("company at a person's address", Kind::Different, company_at_home),
    class("company against its owner", Kind::Different, owner_against_company),
    class("owner against his company", Kind::Different, company_against_owner),
    class("employee", Kind::Different, employee),
    class("new company", Kind::Unrelated, new_company),
    class("new branch with the VAT id of all", Kind::Indistinguishable, new_branch_with_vat_id),
];

const fn class(name: &'static str, kind: Kind, make: fn(&mut Book) -> Option<Question>) -> Class {
    Class { name, kind, make }
}

fn order(book: &mut Book) -> Known {
    firms::of_order(&mut book.world.random)
}

/// `sound` is what of the order is as the book may have it.
fn same(book: &mut Book, entry: &FirmEntry, firm: &Firm, known: Known, sound: Known) -> Question {
    let agrees = entry.known.and(known).and(sound);
    // The VAT id of all branches is nobody's alone.
    let number = agrees.number && !entry.firm.is_branch;
    let shared = [agrees.address, agrees.email, agrees.landline].into_iter().filter(|one| *one).count();
    let patient = number || shared >= 2;
    // `info@` is no personal address.
    let decidable = Decidable { patient, trade: patient || agrees.address };
    let party = firms::written(firm, known, &mut book.world.random);
    Question { party, cross_reference: None, truth: Truth::Same { id: entry.id.clone(), decidable } }
}

fn other(book: &mut Book, firm: &Firm, known: Known) -> Question {
    let party = firms::written(firm, known, &mut book.world.random);
    Question { party, cross_reference: None, truth: Truth::Nobody }
}

fn company(book: &mut Book) -> Option<Question> {
    let (entry, known) = (book.pick_firm(|entry| !entry.firm.is_branch)?, order(book));
    Some(same(book, &entry, &entry.firm, known, Known::ALL))
}

fn without_legal_form(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|entry| !entry.firm.legal_form.is_empty() && !entry.firm.is_branch)?;
    let known = order(book);
    let firm = Firm { legal_form: String::new(), ..entry.firm.clone() };
    Some(same(book, &entry, &firm, known, Known::ALL))
}

fn company_moved(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|entry| entry.known.number && !entry.firm.is_branch)?;
    let firm = Firm { house: book.world.house(), phone: book.world.landline(), ..entry.firm.clone() };
    let known = Known { number: true, ..order(book) };
    Some(same(book, &entry, &firm, known, Known { address: false, landline: false, ..Known::ALL }))
}

fn other_contact(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|entry| !entry.firm.is_branch && !entry.firm.bears_name)?;
    let contact = book.world.stranger_at(&entry.firm.house);
    let (firm, known) = (Firm { contact: contact.clone(), ..entry.firm.clone() }, order(book));
    let mut question = same(book, &entry, &firm, known, Known::ALL);
    (question.party.given_name, question.party.family_name) = (Some(contact.given), Some(contact.family));
    Some(question)
}

fn typo_in_company(book: &mut Book) -> Option<Question> {
    let (entry, known) = (book.pick_firm(|entry| !entry.firm.is_branch)?, order(book));
    let name = slips::typo(&entry.firm.name, &mut book.world.random);
    let firm = Firm { name, ..entry.firm.clone() };
    Some(same(book, &entry, &firm, known, Known::ALL))
}

/// Address and phone say which branch it is.
fn branch(book: &mut Book) -> Option<Question> {
    let (entry, known) = (book.pick_firm(|entry| entry.firm.is_branch)?, order(book));
    Some(same(book, &entry, &entry.firm, known, Known::ALL))
}

/// The doctor's given name and degree are left out, or said otherwise.
fn practice(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|entry| entry.firm.name.starts_with("Praxis"))?;
    let contact = &entry.firm.contact;
    let names = [
        format!("Arztpraxis Dr. {} {}", contact.first_name(), contact.family),
        format!("Praxis {} {}", contact.first_name(), contact.family),
        format!("Dr. med. {} {}, Praxis", contact.first_name(), contact.family),
    ];
    let firm = Firm { name: book.world.random.choose(&names).clone(), ..entry.firm.clone() };
    let known = order(book);
    Some(same(book, &entry, &firm, known, Known::ALL))
}

fn new_branch(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|entry| entry.firm.is_registered())?;
    let firm = book.world.branch(&entry.firm);
    let known = Known { number: false, ..order(book) };
    Some(other(book, &firm, known))
}

fn new_branch_with_vat_id(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|entry| entry.firm.is_registered() && entry.known.number)?;
    let firm = book.world.branch(&entry.firm);
    let known = Known { number: true, ..order(book) };
    Some(other(book, &firm, known))
}

fn other_legal_form(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|entry| !entry.firm.legal_form.is_empty())?;
    let legal_form = *book.world.random.choose(words::LEGAL_FORMS);
    let firm = Firm { legal_form: legal_form.to_owned(), ..entry.firm.clone() };
    let known = Known { number: false, ..order(book) };
    (legal_form != entry.firm.legal_form).then(|| other(book, &firm, known))
}

fn other_vat_id(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|entry| entry.known.number)?;
    let firm = Firm { vat_id: firms::vat_id(&mut book.world.random), ..entry.firm.clone() };
    let known = Known { number: true, ..order(book) };
    Some(other(book, &firm, known))
}

fn company_namesake(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|_| true)?;
    let elsewhere = book.world.firm();
    let firm = Firm { name: entry.firm.name.clone(), legal_form: entry.firm.legal_form.clone(), ..elsewhere };
    let known = order(book);
    Some(other(book, &firm, known))
}

fn company_in_the_house(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|_| true)?;
    let firm = Firm { house: entry.firm.house.clone(), ..book.world.firm() };
    let known = order(book);
    (firm.name != entry.firm.name).then(|| other(book, &firm, known))
}

fn company_at_home(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|_| true)?;
    let firm = Firm { house: entry.person.house.clone(), ..book.world.firm() };
    let known = order(book);
    Some(other(book, &firm, known))
}

fn private(book: &mut Book, person: &Person) -> Party {
    let known = Known::of_order(&mut book.world.random);
    written(person, known, &mut book.world.random)
}

/// The owner orders for himself; his company is in the book.
fn owner_against_company(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|entry| entry.firm.bears_name)?;
    let (landline, email) = (entry.firm.phone.clone(), entry.firm.email.clone());
    let owner = Person { landline, email, ..entry.firm.contact.clone() };
    let party = private(book, &owner);
    Some(Question { party, cross_reference: None, truth: Truth::Nobody })
}

/// The company orders; its owner is in the book.
fn company_against_owner(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.kind == super::people::Kind::Single)?;
    let owner = entry.person;
    let trade = *book.world.random.choose(&["Elektro", "Optik", "Schreinerei", "Praxis"]);
    let firm = Firm {
        name: format!("{trade} {}", owner.family),
        legal_form: "e.K.".to_owned(),
        house: owner.house.clone(),
        phone: owner.landline.clone(),
        email: owner.email.clone(),
        contact: owner,
        ..book.world.firm()
    };
    let known = order(book);
    Some(other(book, &firm, known))
}

/// Somebody who works there has it sent to the office.
fn employee(book: &mut Book) -> Option<Question> {
    let entry = book.pick_firm(|_| true)?;
    let person = book.world.stranger_at(&entry.firm.house);
    let person = Person { landline: entry.firm.phone.clone(), ..person };
    let party = private(book, &person);
    Some(Question { party, cross_reference: None, truth: Truth::Nobody })
}

fn new_company(book: &mut Book) -> Option<Question> {
    let (firm, known) = (book.world.firm(), order(book));
    Some(other(book, &firm, known))
}
