//! What is found out about the content of an attachment, and names under which it can be kept.

use sha2::{Digest, Sha256};

use crate::error::{Code, Problem};
use crate::order::{Attachment, Content};

/// Kinds of files by the bytes they begin with: offset, bytes, media type, and other types that are said for the same. A
/// `*` at the end of one stands for all that begin so.
const SIGNATURES: &[(usize, &[u8], &str, &[&str])] = &[
    (0, b"%PDF-", "application/pdf", &["application/x-pdf"]),
    (0, b"\x89PNG\r\n\x1a\n", "image/png", &["image/x-png"]),
    (0, b"\xff\xd8\xff", "image/jpeg", &["image/jpg", "image/pjpeg"]),
    (0, b"GIF87a", "image/gif", &[]),
    (0, b"GIF89a", "image/gif", &[]),
    (8, b"WEBP", "image/webp", &[]),
    (0, b"II*\0", "image/tiff", &["image/tif", "image/x-tiff"]),
    (0, b"MM\0*", "image/tiff", &["image/tif", "image/x-tiff"]),
    (0, b"BM", "image/bmp", &["image/x-ms-bmp", "image/x-bmp"]),
    (4, b"ftypheic", "image/heic", &["image/heif"]),
    (
        0,
        b"PK\x03\x04",
        "application/zip",
        &["application/x-zip*", "application/vnd.openxmlformats*", "application/vnd.oasis*", "application/epub+zip"],
    ),
    (0, b"\x1f\x8b", "application/gzip", &["application/x-gzip"]),
    (
        0,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "application/x-ole-storage",
        &["application/msword", "application/vnd.ms-*"],
    ),
    (0, b"{\\rtf", "application/rtf", &["text/rtf"]),
];

/// The longest name that file systems take, in bytes.
const LONGEST_NAME: usize = 255;

/// Names that Windows gives to devices, with any extension.
const DEVICES: &[&str] = &["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "COM", "LPT"];

/// The media type that the bytes begin like.
fn detect(bytes: &[u8]) -> Option<&'static str> {
    let begins = |offset: usize, signature: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(signature));
    SIGNATURES.iter().find(|(offset, signature, ..)| begins(*offset, signature)).map(|(_, _, kind, _)| *kind)
}

/// Whether what the sender says contradicts what the bytes begin like. Only types that have a signature can be contradicted.
fn contradicts(stated: &str, detected: Option<&str>) -> bool {
    let stated = stated.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let fits = |pattern: &str| match pattern.strip_suffix('*') {
        Some(beginning) => stated.starts_with(beginning),
        None => stated == pattern,
    };
    let kinds =
        || SIGNATURES.iter().filter(|(_, _, kind, others)| stated == *kind || others.iter().any(|other| fits(other)));
    if stated == "application/octet-stream" || stated.is_empty() {
        return false;
    }
    match detected {
        None => kinds().next().is_some(),
        Some(detected) => !kinds().any(|(_, _, kind, _)| *kind == detected),
    }
}

/// Looks at the content: its hash, its kind, and whether they are what the sender says.
pub(super) fn inspect(attachment: &mut Attachment, rule: &str) -> Vec<Problem> {
    let Content::Bytes(bytes) = &attachment.content else { return Vec::new() };
    let mut problems = Vec::new();
    let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let detected = detect(bytes);
    if let Some(stated) = attachment.sha256.as_ref().filter(|stated| !stated.trim().eq_ignore_ascii_case(&hash)) {
        let problem = Problem::new(Code::OrderAttachment, "the content has another SHA-256 than the sender states");
        let problem = problem.rule(format!("{rule}.sha256")).found(stated.as_str()).expected(hash.clone());
        problems.push(problem.at(attachment.position).hint("the file was changed or cut on its way; ask for it again"));
    }
    if let Some(stated) = attachment.media_type.as_ref().filter(|stated| contradicts(stated, detected)) {
        let what = detected.unwrap_or("nothing that is known");
        let problem = Problem::warning(Code::OrderAttachment, format!("the content begins like {what}"));
        let problem = problem.rule(format!("{rule}.media_type")).found(stated.as_str()).at(attachment.position);
        problems.push(problem.hint("do not open it by the type that is stated"));
    }
    attachment.content_sha256 = Some(hash);
    attachment.detected_type = detected.map(str::to_owned);
    problems
}

/// A name from a shop as one that can be written into a folder on any system: no path, no control characters, nothing that
/// turns the direction of writing, no device. `None` where nothing is left.
pub(super) fn safe_name(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let kept = last.chars().filter(|c| !is_hidden(*c));
    let safe: String =
        kept.map(|c| if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { c }).collect();
    // Windows drops dots and blanks at the end, which makes other names of these.
    let safe = safe.trim().trim_end_matches(['.', ' ']);
    if safe.is_empty() || safe.chars().all(|c| c == '.') {
        return None;
    }
    let stem = safe.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let is_device = DEVICES.iter().any(|device| match stem.strip_prefix(device) {
        Some("") => !matches!(*device, "COM" | "LPT"),
        Some(number) => {
            matches!(*device, "COM" | "LPT")
                && matches!(number, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        }
        None => false,
    });
    let safe = if is_device { format!("_{safe}") } else { safe.to_owned() };
    Some(shortened(safe))
}

/// Cut to the longest name, with its extension.
fn shortened(name: String) -> String {
    if name.len() <= LONGEST_NAME {
        return name;
    }
    let extension =
        name.rfind('.').and_then(|at| name.get(at..)).filter(|extension| extension.len() <= 16).unwrap_or("");
    let mut end = LONGEST_NAME - extension.len();
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{extension}", name.get(..end).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{contradicts, detect, safe_name};

    #[test]
    fn names_from_shops() {
        let cases = [
            ("Rezept.pdf", Some("Rezept.pdf")),
            ("../../etc/passwd", Some("passwd")),
            ("C:\\Users\\x\\Rezept Müller.pdf", Some("Rezept Müller.pdf")),
            ("..", None),
            ("", None),
            (" . ", None),
            ("folder/", None),
            ("a\0b\r\nc.pdf", Some("abc.pdf")),
            ("invoice\u{202e}fdp.exe", Some("invoicefdp.exe")),
            ("file.pdf:stream", Some("file.pdf_stream")),
            ("a<b>|?*\".txt", Some("a_b_____.txt")),
            ("nul", Some("_nul")),
            ("NUL .txt", Some("_NUL .txt")),
            ("com1.pdf", Some("_com1.pdf")),
            ("COM¹.pdf", Some("_COM¹.pdf")),
            ("com10.pdf", Some("com10.pdf")),
            ("company.pdf", Some("company.pdf")),
            ("report.pdf. . ", Some("report.pdf")),
            (".htaccess", Some(".htaccess")),
        ];
        for (name, expected) in cases {
            assert_eq!(safe_name(name).as_deref(), expected, "{name:?}");
        }
        let long = safe_name(&format!("{}.pdf", "ä".repeat(300))).expect("a name");
        assert!(long.len() <= 255 && long.ends_with("ä.pdf"), "{long}");
    }

    #[test]
    fn kinds_of_files() {
        let cases: &[(&[u8], Option<&str>)] = &[
            (b"%PDF-1.7\n", Some("application/pdf")),
            (b"\x89PNG\r\n\x1a\n\0\0", Some("image/png")),
            (b"\xff\xd8\xff\xe0", Some("image/jpeg")),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Some("image/webp")),
            (b"PK\x03\x04\x14", Some("application/zip")),
            (b"a;b;c\n", None),
            (b"", None),
        ];
        for (bytes, expected) in cases {
            assert_eq!(detect(bytes), *expected, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_stated_against_what_is_there() {
        let cases = [
            ("application/pdf", Some("application/pdf"), false),
            ("APPLICATION/PDF; name=x", Some("application/pdf"), false),
            ("image/jpg", Some("image/jpeg"), false),
            ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Some("application/zip"), false),
            ("application/octet-stream", Some("image/png"), false),
            ("application/pdf", Some("image/png"), true),
            ("application/pdf", None, true),
            ("text/csv", None, false),
            ("text/csv", Some("application/pdf"), true),
        ];
        for (stated, detected, expected) in cases {
            assert_eq!(contradicts(stated, detected), expected, "{stated} and {detected:?}");
        }
    }
}
