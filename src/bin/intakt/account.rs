//! The account of a run, as people read it: every record in one class, and the classes add up.

use intakt::matching::Language;
use intakt::plan::{Account, Class};

use crate::words::{self, pick};

/// The account in several lines.
pub(crate) fn text(account: &Account, language: Language) -> String {
    let reasons = account.reasons();
    let width = account.read.to_string().len().max(5);
    let mut lines = vec![format!("{} {}", pick(language, "Account of", "Tagesübersicht für"), account.source)];
    for class in Class::ALL {
        let of_class = reasons.iter().filter(|((of, _), _)| *of == class);
        let why: Vec<String> =
            of_class.map(|((_, code), count)| format!("{count} × {}", words::reason(*code, language))).collect();
        let line = format!("  {:<12}{:>width$}  {}", words::class(class, language), account.of(class), why.join("; "));
        lines.push(line.trim_end().to_owned());
    }
    lines.push(format!("  {}", "-".repeat(12 + width)));
    lines.push(format!("  {:<12}{:>width$}", pick(language, "read", "gelesen"), account.read));
    lines.join("\n")
}
