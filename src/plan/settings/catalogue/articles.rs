//! Settings of articles.

use super::{Default, Kind, Setting, both, choice, text};
use crate::plan::settings::choices::{Bundles, MissingArticle};

pub(super) const SETTINGS: &[Setting] = &[
    both(
        "articles.missing",
        Kind::Choice(MissingArticle::WORDS),
        Default::Text("hold"),
        "\"create_minimal\"",
        "A line whose article the host does not have. `create_minimal`: code, name, GTIN, PZN, price, tax rate and unit as far as the line gives them; without any number the order is held. `placeholder`: the line keeps its texts and prices and refers to the placeholder of its tax rate, else to the general one. Several articles with the numbers of the line always hold the order.",
    ),
    both(
        "articles.placeholder",
        Kind::Text,
        Default::None,
        "\"9999\"",
        "The number of the placeholder article; needed where `missing` is `\"placeholder\"` and `placeholders` names none.",
    ),
    text(
        "articles.placeholders.*",
        "\"9991\"",
        "The number of the placeholder article for lines of this tax rate: `placeholders.19 = \"9991\"`, `placeholders.\"8.1\" = \"9981\"`. A line without a rate, or of a rate that is not listed, takes `placeholder`; without one the order is held.",
    ),
    choice(
        "articles.bundles",
        Bundles::WORDS,
        "as_given",
        "\"parent_priced\"",
        "Lines that are a part of another one. `as_given`: as the order has them. `parent_priced`: the whole price stands on the set. `children_priced`: the whole price stands on the parts. The sum never changes; where it would have to be guessed, the order is held. See below.",
    ),
];
