//! Payment and shipping methods in the target's words, and comments about them.

use crate::order::{Order, Payment};
use crate::plan::action::Adjustment;
use crate::plan::document::Comment;
use crate::plan::draft::Draft;
use crate::plan::reason::{Reason, ReasonCode};
use crate::plan::review::{Question, ReviewItem};
use crate::plan::settings::{PaymentRules, SourceSettings};

/// The payments of the order with the target's codes. `document` is the id that the document's action will have.
pub(super) fn payments(order: &Order, settings: &SourceSettings, document: &str, draft: &mut Draft) -> Vec<Payment> {
    let mut payments = order.payments.clone();
    for payment in &mut payments {
        let code = payment.method.as_deref().and_then(|method| settings.payments.methods.get(method.trim()));
        match (payment.method.clone(), code) {
            (Some(method), Some(code)) => {
                adjust(document, "payment.method", &method, code, "payments.methods", draft);
                payment.method = Some(code.clone());
            }
            (Some(method), None) if !settings.payments.methods.is_empty() => {
                ask("payment", &method, "payments.methods", order, draft);
            }
            _ => {}
        }
    }
    payments
}

/// The payment with the target's code for its method, where there is one.
pub(super) fn in_target(payment: &Payment, settings: &SourceSettings) -> Payment {
    let code = payment.method.as_deref().and_then(|method| settings.payments.methods.get(method.trim()));
    Payment { method: code.or(payment.method.as_ref()).cloned(), ..payment.clone() }
}

/// The shipping method of the order in the target's code.
pub(super) fn shipping(order: &Order, settings: &SourceSettings, document: &str, draft: &mut Draft) -> Option<String> {
    let method = order.shipping_method.clone()?;
    match settings.shipping_methods.get(method.trim()) {
        Some(code) => {
            adjust(document, "document.shipping_method", &method, code, "shipping.methods", draft);
            Some(code.clone())
        }
        None => {
            if !settings.shipping_methods.is_empty() {
                ask("shipping", &method, "shipping.methods", order, draft);
            }
            Some(method)
        }
    }
}

/// A comment for each payment whose method is known.
pub(super) fn comments(order: &Order, rules: &PaymentRules) -> Vec<Comment> {
    let Some(template) = &rules.comment else { return Vec::new() };
    let comment = |payment: &Payment| {
        let method = payment.method.as_deref().map(str::trim).filter(|method| !method.is_empty())?;
        let amount = payment.amount.map(|amount| match &order.currency {
            Some(currency) => format!("{amount} {currency}"),
            None => amount.to_string(),
        });
        let word = |word: &str| match word {
            "method" => method.to_owned(),
            "code" => rules.methods.get(method).map_or(method, String::as_str).to_owned(),
            "amount" => amount.clone().unwrap_or_default(),
            "reference" => payment.reference.clone().unwrap_or_default(),
            "order" => order.number.clone().unwrap_or_default(),
            _ => String::new(),
        };
        Some(Comment { text: filled(template, &word), visibility: rules.comment_to })
    };
    order.payments.iter().filter_map(comment).collect()
}

/// The template with every word in braces replaced, and one blank where words without a value leave several.
fn filled(template: &str, word: &dyn Fn(&str) -> String) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, more) = after.split_once('}').unwrap_or((after, ""));
        text += before;
        text += &word(name);
        rest = more;
    }
    text += rest;
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn adjust(document: &str, field: &str, old: &str, new: &str, rule: &str, draft: &mut Draft) {
    if old != new {
        let (action, field, rule) = (document.to_owned(), field.to_owned(), format!("{rule}.{old}"));
        let (old, new) = (Some(old.to_owned()), Some(new.to_owned()));
        draft.adjustments.push(Adjustment { action, field, line: None, old, new, rule });
    }
}

fn ask(what: &str, method: &str, setting: &str, order: &Order, draft: &mut Draft) {
    let text = format!("the settings have no code for the {what} method");
    let hint = format!("add it to `{setting}`");
    let mut reason = Reason::hold(ReasonCode::MethodUnknown, text, order.position, hint);
    reason.problem = reason.problem.map(|problem| problem.found(method));
    let is_asked = draft.review.iter().any(|item| item.reason == reason);
    if !is_asked {
        draft.ask(ReviewItem::new(Question::Check, reason));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Settings;

    #[test]
    fn comments_name_what_is_known() {
        let payment = |method: &str, amount: Option<&str>| Payment {
            method: Some(method.into()),
            amount: amount.map(|amount| amount.parse().unwrap()),
            ..Payment::default()
        };
        let order = Order {
            number: Some("7".into()),
            currency: Some("EUR".into()),
            payments: vec![payment("PayPal", Some("12.50")), payment("Rechnung", None), payment(" ", None)],
            ..Order::default()
        };
        let cases: [(&str, &[&str]); 3] = [
            ("", &[]),
            (
                "comment = '{method} ({code}) {amount} for {order}'",
                &["PayPal (PP) 12.50 EUR for 7", "Rechnung (Rechnung) for 7"],
            ),
            ("comment = 'Paid online'\ncomment_to = 'print'", &["Paid online", "Paid online"]),
        ];
        for (settings, expected) in cases {
            let settings = format!("[payments]\n{settings}\nmethods.PayPal = 'PP'");
            let rules = Settings::from_toml(&settings).unwrap().source("shop").payments;
            let comments = comments(&order, &rules);
            let texts: Vec<&str> = comments.iter().map(|comment| comment.text.as_str()).collect();
            assert_eq!(texts, expected, "{settings}");
            assert!(comments.iter().all(|comment| comment.visibility == rules.comment_to));
        }
    }
}
