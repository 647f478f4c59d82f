//! Text whose UTF-8 was read as Windows-1252: `MÃ¼ller`.

use encoding_rs::WINDOWS_1252;

/// The text as it was meant, if the whole of it is UTF-8 misread as Windows-1252 or Latin-1 (once or twice); `None` if
/// it is fine or cannot be repaired as a whole.
///
/// The caller tells the user: a repaired name is a guess, though a safe one, since correct text with umlauts is hardly
/// ever valid UTF-8 when re-encoded.
///
/// ```
/// use intakt::normalize::mojibake::repaired;
/// assert_eq!(repaired("MÃ¼ller").as_deref(), Some("Müller"));
/// assert_eq!(repaired("Müller"), None);
/// ```
pub fn repaired(text: &str) -> Option<String> {
    let once = unread(text)?;
    Some(unread(&once).unwrap_or(once))
}

fn unread(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    for letter in text.chars() {
        match u8::try_from(letter) {
            // Latin-1, and the five bytes that Windows-1252 leaves undefined and decoders pass through.
            Ok(byte) => bytes.push(byte),
            Err(_) => {
                let mut buffer = [0; 4];
                let (encoded, _, unmappable) = WINDOWS_1252.encode(letter.encode_utf8(&mut buffer));
                if unmappable {
                    return None;
                }
                bytes.extend_from_slice(&encoded);
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::repaired;

    #[test]
    fn cases() {
        let cases = [
            ("MÃ¼ller", Some("Müller")),
            ("StraÃŸe", Some("Straße")),
            ("Stra\u{c3}\u{9f}e", Some("Straße")),
            ("MÃƒÂ¼ller", Some("Müller")),
            ("â‚¬ 5", Some("€ 5")),
            ("Müller", None),
            ("Ångström", None),
            ("Mueller", None),
            ("MÃ¼ller Łódź", None),
            ("MÃ¼ller Größe", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(repaired(text).as_deref(), expected, "{text:?}");
        }
    }
}
