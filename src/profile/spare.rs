//! Buffers of orders that nobody needs any more, for the orders that follow.
//!
//! An order is a hundred short texts. Asking the allocator for each of them and giving each of them back takes longer than
//! finding them in the record, so whoever has done with an order may hand it back.

use super::slots::Found;
use crate::order::{
    Address, Attribute, Charge, Extension, Identifier, Line, Order, Party, PartyInRole, Payment, Totals,
};

/// Texts and orders to be used again. Holds nothing of what they said.
#[derive(Default)]
pub(super) struct Spare {
    /// By what they hold: one of class `n` at least `SHORTEST << n` bytes, so that none grows when it is written into.
    texts: [Vec<String>; CLASSES],
    #[allow(clippy::vec_box, reason = "orders come and go in their boxes")]
    orders: Vec<Box<Order>>,
    /// What the plain paths lead to, of a record that is read; see [`Recorder`](super::recorder::Recorder).
    pub(super) slots: Found,
}

/// How many texts of a class are kept, and how many classes there are, so that texts of up to a kilobyte are kept: together
/// four megabytes at the worst.
const TEXTS: usize = 1024;
const SHORTEST: usize = 16;
const CLASSES: usize = 7;

/// How many orders are kept, without their texts.
const ORDERS: usize = 64;

impl std::fmt::Debug for Spare {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Spare({} texts)", self.texts.iter().map(Vec::len).sum::<usize>())
    }
}

impl Spare {
    /// The text as one of its own.
    pub(super) fn text(&mut self, text: &str) -> String {
        // The class of the shortest that are long enough.
        let class = ((text.len().max(1) - 1) / SHORTEST).checked_ilog2().map_or(0, |class| class as usize + 1);
        let Some(texts) = self.texts.get_mut(class) else { return text.to_owned() };
        let mut spare = texts.pop().unwrap_or_else(|| String::with_capacity(SHORTEST << class));
        spare.push_str(text);
        spare
    }

    /// An order of which nothing is known.
    pub(super) fn order(&mut self) -> Box<Order> {
        self.orders.pop().unwrap_or_default()
    }

    /// Takes an order apart. Its texts are put down in the reverse of the order in which they are filled, so that those are
    /// taken first that were written first and lie beside each other.
    pub(super) fn recycle(&mut self, mut spent: Box<Order>) {
        // Every field by its name, so that none that is added later keeps its value.
        let Order {
            number,
            type_code,
            date,
            delivery_date,
            currency,
            prices,
            reference,
            status,
            language,
            channel,
            shipping_method,
            guest,
            parties,
            lines,
            charges,
            payments,
            attachments,
            totals,
            remarks,
            extensions,
            profile,
            position,
            problems,
            origins,
        } = &mut *spent;
        payments.iter_mut().rev().for_each(|payment| self.payment(payment));
        charges.iter_mut().rev().for_each(|Charge { rule, label, .. }| {
            self.may_put(label);
            self.put(std::mem::take(rule));
        });
        lines.iter_mut().rev().for_each(|line| self.line(line));
        parties.iter_mut().rev().for_each(|PartyInRole { party, .. }| self.party(party));
        payments.clear();
        charges.clear();
        lines.clear();
        parties.clear();
        self.extensions(extensions);
        remarks.drain(..).rev().for_each(|remark| self.put(remark));
        for text in [shipping_method, channel, language, status, reference, currency, type_code, number] {
            self.may_put(text);
        }
        self.put(std::mem::take(profile));
        (*date, *delivery_date, *prices, *guest) = (None, None, None, None);
        (*totals, *position) = (Totals::default(), Default::default());
        attachments.clear();
        problems.clear();
        origins.clear();
        if self.orders.len() < ORDERS {
            self.orders.push(spent);
        }
    }

    /// Takes a text that nobody needs any more.
    pub(super) fn put(&mut self, mut text: String) {
        let class = (text.capacity() / SHORTEST).checked_ilog2();
        let texts = class.and_then(|class| self.texts.get_mut(class as usize));
        if let Some(texts) = texts.filter(|texts| texts.len() < TEXTS) {
            text.clear();
            texts.push(text);
        }
    }

    fn may_put(&mut self, text: &mut Option<String>) {
        if let Some(text) = text.take() {
            self.put(text);
        }
    }

    fn extensions(&mut self, extensions: &mut Vec<Extension>) {
        for Extension { name, value } in extensions.drain(..).rev() {
            self.put(value);
            self.put(name);
        }
    }

    fn party(&mut self, party: &mut Party) {
        let Address { street, house_number, line2, postal_code, city, state, country, kind: _ } = &mut party.address;
        for Identifier { scheme, value } in party.identifiers.drain(..).rev() {
            self.put(value);
            self.put(scheme);
        }
        for text in [
            &mut party.official_id,
            &mut party.insurance_number,
            &mut party.vat_id,
            &mut party.mobile,
            &mut party.phone,
            &mut party.email,
            country,
            state,
            city,
            postal_code,
            line2,
            house_number,
            street,
            &mut party.department,
            &mut party.company,
            &mut party.birth_name,
            &mut party.family_name,
            &mut party.given_name,
            &mut party.title,
            &mut party.salutation,
            &mut party.customer_number,
            &mut party.source_id,
        ] {
            self.may_put(text);
        }
    }

    fn line(&mut self, line: &mut Line) {
        self.extensions(&mut line.extensions);
        for Attribute { name, value, mut article_suffix, .. } in line.attributes.drain(..).rev() {
            self.may_put(&mut article_suffix);
            self.put(value);
            self.put(name);
        }
        line.remarks.drain(..).rev().for_each(|remark| self.put(remark));
        for text in [
            &mut line.prescription,
            &mut line.unit,
            &mut line.description,
            &mut line.name,
            &mut line.aid_number,
            &mut line.pzn,
            &mut line.gtin,
            &mut line.buyer_article,
            &mut line.parent,
            &mut line.variant,
            &mut line.article,
            &mut line.id,
        ] {
            self.may_put(text);
        }
        self.put(std::mem::take(&mut line.rule));
    }

    fn payment(&mut self, payment: &mut Payment) {
        for text in [&mut payment.terms, &mut payment.reference, &mut payment.method] {
            self.may_put(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{CLASSES, SHORTEST, Spare, TEXTS};
    use crate::error::Position;
    use crate::order::{Extension, Line, Order, Party, PartyInRole, Prices, Role};

    const LONGEST: usize = SHORTEST << (CLASSES - 1);

    fn order(text: &str) -> Box<Order> {
        let some = || Some(text.to_owned());
        let party = Party { email: some(), ..Party::default() };
        Box::new(Order {
            number: some(),
            prices: Some(Prices::Net),
            parties: vec![PartyInRole { role: Role::Payer, position: Position::START, party }],
            lines: vec![Line {
                rule: text.to_owned(),
                name: some(),
                remarks: vec![text.to_owned()],
                ..Line::default()
            }],
            extensions: vec![Extension { name: text.to_owned(), value: text.to_owned() }],
            ..Order::default()
        })
    }

    #[test]
    fn nothing_is_left_of_an_order_but_its_buffers() {
        let mut spare = Spare::default();
        spare.recycle(order("some text of this length"));
        assert_eq!(*spare.order(), Order::default());
        let [short, ..] = &spare.texts;
        assert_eq!(short.len(), 7);
        assert!(short.iter().all(|text| text.is_empty() && text.capacity() > 0));
        assert_eq!(spare.text("another one"), "another one");
        assert_eq!(spare.texts[0].len(), 6);
    }

    #[test]
    fn no_text_grows_when_it_is_written_into() {
        let mut spare = Spare::default();
        for length in (0..200).chain([LONGEST - 1, LONGEST, LONGEST + 1, 3 * LONGEST]) {
            for capacity in 0..3 * length {
                spare.put(String::with_capacity(capacity));
            }
            let kept: usize = spare.texts.iter().map(Vec::len).sum();
            let before: Vec<usize> =
                spare.texts.iter().filter_map(|texts| texts.last()).map(String::capacity).collect();
            let text = spare.text(&"x".repeat(length));
            assert_eq!(text.len(), length);
            let taken = kept - spare.texts.iter().map(Vec::len).sum::<usize>();
            assert!(taken == 0 || before.contains(&text.capacity()), "{length}");
        }
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let mut spare = Spare::default();
        (0..TEXTS).for_each(|_| spare.recycle(order("not so very short")));
        assert!(spare.texts.iter().all(|texts| texts.len() <= TEXTS));
        let bytes: usize = spare.texts.iter().flatten().map(String::capacity).sum();
        assert!((TEXTS..4 << 20).contains(&bytes), "{bytes}");
        let mut spare = Spare::default();
        spare.recycle(order(&"long".repeat(LONGEST)));
        assert!(spare.texts.iter().all(Vec::is_empty));
    }
}
