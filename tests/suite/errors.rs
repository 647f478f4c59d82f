//! The catalogue of errors and reasons in the documentation is that of the code.

use intakt::Code;
use intakt::plan::ReasonCode;

use crate::corpus;

fn catalogue() -> String {
    let mut text = "# Errors and reasons\n\n\
        Every code that Intakt gives out, with its cause and what to do. A code never changes its meaning. A message says beside its code \
        where it happened: file, line, column, byte, path, rule; what was found (masked unless asked for) and what was expected.\n\n\
        ## Codes of errors and warnings\n\n| code | cause and mend |\n|---|---|\n"
        .to_owned();
    for code in Code::ALL {
        text += &format!("| `{}` | {} |\n", code.as_str(), code.explanation());
    }
    text += "\n## Reasons\n\nWhy an order, a party or a line was decided as it was. They stand in plans and accounts.\n\n| reason | meaning |\n|---|---|\n";
    for reason in ReasonCode::ALL {
        text += &format!("| `{}` | {} |\n", reason.as_str(), reason.explanation());
    }
    text
}

#[test]
fn the_catalogue_of_errors_is_that_of_the_code() {
    corpus::expect(&corpus::root().join("docs/ERRORS.md"), &catalogue());
}

#[test]
fn every_code_says_what_to_do() {
    for code in Code::ALL {
        let text = code.explanation();
        assert!(text.ends_with('.') && text.contains(['.', ';']), "{}: {text}", code.as_str());
        let sentences = text.split(". ").count();
        assert!(sentences > 1 || text.contains("; "), "{} gives a cause and no mend: {text}", code.as_str());
    }
}
