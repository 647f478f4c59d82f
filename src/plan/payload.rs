//! The hash that tells whether an order came a second time as it was, or changed.

use sha2::{Digest, Sha256};

use super::canonical;
use crate::error::{Code, Problem, Result};
use crate::order::{Content, Order};

/// Words of an order's serialisation that are not what the shop sent: places in the file, and what the profile is called
/// and calls its rules. A shop that repeats an order in a longer file repeats the same order.
const NOT_CONTENT: [&str; 4] = ["position", "problems", "profile", "rule"];

/// SHA-256, in lower-case hexadecimal, of what an order says.
///
/// Canonical form: the JSON of the order without positions, problems and names of rules, keys sorted by bytes, no blanks;
/// then the bytes of each attachment. Texts and decimals count as written, so `1.5` and `1.50` differ. A profile that reads
/// more than it did makes another hash of the same file.
///
/// # Errors
/// [`Code::PlanJson`], which no order brings about.
pub fn payload_sha256(order: &Order) -> Result<String> {
    let mut text = Vec::with_capacity(2048);
    canonical::write(order, &NOT_CONTENT, &mut text)
        .map_err(|_| Problem::new(Code::PlanJson, "the order cannot be written as JSON"))?;
    let mut hash = Sha256::new();
    hash.update(text);
    for attachment in &order.attachments {
        if let Content::Bytes(bytes) = &attachment.content {
            hash.update(bytes);
        }
    }
    Ok(hexadecimal(&hash.finalize()))
}

/// SHA-256 of bytes in lower-case hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
    let mut text = String::with_capacity(2 * bytes.len());
    text.extend(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
    text
}

#[cfg(test)]
mod tests {
    use super::payload_sha256;
    use crate::error::{Code, Position, Problem};
    use crate::order::{Attachment, Content, Line, Order};

    fn order() -> Order {
        let attachment = Attachment { content: Content::Bytes(b"one".to_vec()), ..Attachment::default() };
        Order {
            number: Some("1001".into()),
            lines: vec![Line { article: Some("A".into()), quantity: "1.50".parse().ok(), ..Line::default() }],
            attachments: vec![attachment],
            ..Order::default()
        }
    }

    #[test]
    fn only_content_counts() {
        let same = payload_sha256(&order()).unwrap();
        assert_eq!(same.len(), 64);
        type Case = (&'static str, bool, fn(&mut Order));
        let changes: [Case; 9] = [
            ("position", true, |order| order.position = Position { document: 0, line: 7, column: 1, byte: 99 }),
            ("position of a line", true, |order| order.lines[0].position.line = 3),
            ("name of a rule", true, |order| order.lines[0].rule = "row".into()),
            ("profile", true, |order| order.profile = "other".into()),
            ("warning", true, |order| order.problems.push(Problem::warning(Code::OrderUnread, "x"))),
            ("article", false, |order| order.lines[0].article = Some("B".into())),
            ("quantity", false, |order| order.lines[0].quantity = "2".parse().ok()),
            ("line", false, |order| order.lines.push(Line::default())),
            ("same length, other bytes", false, |order| order.attachments[0].content = Content::Bytes(b"two".to_vec())),
        ];
        for (name, equal, change) in changes {
            let mut other = order();
            change(&mut other);
            assert_eq!(payload_sha256(&other).unwrap() == same, equal, "{name}");
        }
    }

    /// The hash is kept in ledgers, so it may not change from version to version without notice.
    #[test]
    fn the_canonical_form_is_fixed() {
        let order = Order { number: Some("1001".into()), ..Order::default() };
        // sha256 of {"number":"1001"}
        let expected = super::sha256(br#"{"number":"1001"}"#);
        assert_eq!(payload_sha256(&order).unwrap(), expected);
    }
}
