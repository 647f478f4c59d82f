//! All integration tests in one binary, one module a subject. Cases are data under `tests/corpus`.

mod matching;
