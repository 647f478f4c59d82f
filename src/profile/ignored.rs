//! What of a document is ignored outside of the records: paths that are compared by name, so that what lies there need
//! not be kept.

/// A path from the root on that is names only: `/Export/Head/@version`, `/Export/*/Debug`, `//Debug`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct IgnoredPath {
    /// Whether it may begin anywhere.
    is_anywhere: bool,
    /// Local names, those of attributes with their `@`; nothing for any element.
    steps: Vec<Option<String>>,
}

impl IgnoredPath {
    /// The path, if it is of this kind.
    pub(super) fn parse(text: &str) -> Option<IgnoredPath> {
        let text = text.trim();
        let (is_anywhere, below) = match text.strip_prefix("//") {
            Some(below) => (true, below),
            None => (false, text.strip_prefix('/')?),
        };
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
        let mut steps = Vec::new();
        let count = below.split('/').count();
        for (index, step) in below.split('/').enumerate() {
            if step == "*" {
                steps.push(None);
                continue;
            }
            let name = step.strip_prefix('@').filter(|_| index + 1 == count).unwrap_or(step);
            if name.is_empty() || !name.chars().all(is_name) {
                return None;
            }
            let mark = if name.len() < step.len() { "@" } else { "" };
            steps.push(Some(format!("{mark}{}", local(name))));
        }
        Some(IgnoredPath { is_anywhere, steps })
    }

    /// Whether a path with names as written is this one or lies below it.
    pub(super) fn covers(&self, path: &str) -> bool {
        let names: Vec<String> = path
            .split('/')
            .skip(1)
            .map(|step| match step.strip_prefix('@') {
                Some(name) => format!("@{}", local(name)),
                None => local(step).to_owned(),
            })
            .collect();
        let fits = |names: &[String]| {
            let fits = |(step, name): (&Option<String>, &String)| match step {
                Some(step) => step == name,
                None => !name.starts_with('@'),
            };
            names.len() >= self.steps.len() && self.steps.iter().zip(names).all(fits)
        };
        let starts = if self.is_anywhere { names.len() } else { 1 };
        (0..starts).any(|start| fits(names.get(start..).unwrap_or_default()))
    }
}

fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

#[cfg(test)]
mod tests {
    use super::IgnoredPath;

    #[test]
    fn what_is_ignored() {
        let cases = [
            ("/a/b", "/a/b", Some(true)),
            ("/a/b", "/a/b/c/@d", Some(true)),
            ("/a/b", "/a/bc", Some(false)),
            ("/a/b", "/a", Some(false)),
            ("/a/@v", "/a/@v", Some(true)),
            ("/a/@v", "/a/v", Some(false)),
            ("/a/*", "/a/b/c", Some(true)),
            ("/a/*", "/a/@v", Some(false)),
            ("/x:a/b", "/a/y:b", Some(true)),
            ("//c", "/a/b/c/d", Some(true)),
            ("//c", "/a/b", Some(false)),
            ("//@v", "/a/b/@p:v", Some(true)),
            ("b", "/a/b", None),
            ("/a[1]/b", "/a/b", None),
            ("/a//b", "/a/b", None),
            ("/a/@v/b", "/a/@v", None),
            ("/", "/a", None),
        ];
        for (ignored, path, expected) in cases {
            assert_eq!(IgnoredPath::parse(ignored).map(|ignored| ignored.covers(path)), expected, "{ignored} {path}");
        }
    }
}
