//! The nearest right name for a misspelt one.

/// The candidate that `word` most probably means, or `None` when none is near.
///
/// Near means at most one edit in three letters (Levenshtein distance with transpositions), so that `qantity` finds
/// `quantity` while `foo` finds nothing.
///
/// ```
/// assert_eq!(intakt::error::nearest("qantity", ["quantity", "price"]), Some("quantity"));
/// assert_eq!(intakt::error::nearest("foo", ["quantity", "price"]), None);
/// ```
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}
