//! The tables of `nodes!` and `choices!` as the functions and enumerations that the macros make of them, for the header:
//! cbindgen does not expand macros.

use std::fmt::Write;

/// What a source file declares: the tables in it written out, everything else as it is.
pub(crate) fn expanded(source: &str) -> String {
    let mut output = String::new();
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        match line {
            "nodes! {" => nodes(&mut lines, &mut output),
            "choices! {" => choices(&mut lines, &mut output),
            _ => {
                output.push_str(line);
                output.push('\n');
            }
        }
    }
    output
}

/// The names of the enumerations, which no function mentions.
pub(crate) fn enumerations(source: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in source.lines() {
        inside = line == "choices! {" || (inside && line != "}");
        let head = line.trim().strip_prefix("closed ").or(line.trim().strip_prefix("open "));
        if let (true, Some(head)) = (inside, head) {
            names.push(head.split('(').next().unwrap().to_owned());
        }
    }
    names
}

fn doc(output: &mut String, comment: &[String], more: &str) {
    for line in comment {
        writeln!(output, "///{line}").unwrap();
    }
    if !more.is_empty() {
        writeln!(output, "///\n/// {more}").unwrap();
    }
}

fn nodes<'s>(lines: &mut impl Iterator<Item = &'s str>, output: &mut String) {
    let (mut comment, mut node, mut owner) = (Vec::new(), "", String::new());
    while let Some(line) = lines.next() {
        let text = line.trim();
        if line == "}" {
            return;
        } else if let Some(comment_line) = text.strip_prefix("///") {
            comment.push(comment_line.to_owned());
        } else if let Some(head) = text.strip_prefix("node ").filter(|head| head.ends_with('{')) {
            let (name, rest) = head.split_once('(').unwrap();
            (node, owner) = (name, rest.split(':').next().unwrap().to_owned());
            doc(output, &comment, "");
            writeln!(output, "pub struct {node} {{ _private: u8 }}").unwrap();
            comment.clear();
        } else if text != "}" && !text.is_empty() {
            let (kind, rest) = text.split_once(' ').unwrap();
            let declared = rest.split(" = ").next().unwrap();
            let (names, of) = declared.split_once(": ").unwrap_or((declared, ""));
            let (name, count) = names.split_once(", ").unwrap_or((names, ""));
            field(output, &Field { kind, name, count, of, node, owner: &owner }, &comment);
            comment.clear();
            let mut last = text;
            while !last.ends_with(';') {
                last = lines.next().unwrap().trim_end();
            }
        }
    }
}

struct Field<'s> {
    kind: &'s str,
    name: &'s str,
    count: &'s str,
    of: &'s str,
    node: &'s str,
    /// What the parameter is called.
    owner: &'s str,
}

fn field(output: &mut String, field: &Field<'_>, comment: &[String]) {
    let Field { kind, name, count, of, node, owner } = field;
    let text = "*const c_char";
    let (more, parameters, answer) = match *kind {
        "text" => (format!("Borrowed from `{owner}`; NULL where there is none."), ", length: *mut usize", text),
        "json" => (format!("JSON. Borrowed from `{owner}`; NULL for NULL."), ", length: *mut usize", text),
        "decimal" => (
            format!("A decimal, see `intakt_decimal_parts`. Borrowed from `{owner}`; NULL where there is none."),
            ", length: *mut usize",
            text,
        ),
        "date" => (
            format!("ISO 8601, see `intakt_date_parts`. Borrowed from `{owner}`; NULL where there is none."),
            ", length: *mut usize",
            text,
        ),
        "blob" => (format!("Borrowed from `{owner}`."), ", length: *mut usize", "*const c_void"),
        "number" => ("0 where there is none.".to_owned(), "", "i64"),
        "flag" => ("1 for yes, 0 for no, -1 where nothing is said.".to_owned(), "", "i32"),
        "choice" => (format!("One of `{of}`; 0 where nothing is said."), "", "i32"),
        "version" => (
            "Returns 1 and writes it to `value`, which may be NULL; or returns 0 and writes 0 where there is none."
                .to_owned(),
            ", value: *mut u64",
            "i32",
        ),
        "node" => (format!("Borrowed from `{owner}`; NULL where there is none."), "", ""),
        "nodes" => (
            format!("The one with this index, from 0. Borrowed from `{owner}`; NULL where there is none."),
            ", index: usize",
            "",
        ),
        "texts" => (
            format!("The one with this index, from 0. Borrowed from `{owner}`; NULL where there is none."),
            ", index: usize, length: *mut usize",
            text,
        ),
        "choices" => {
            (format!("The one with this index, from 0: one of `{of}`; 0 where there is none."), ", index: usize", "i32")
        }
        kind => panic!("no kind of field: {kind} {name}"),
    };
    let answer = if answer.is_empty() { format!("*const {of}") } else { answer.to_owned() };
    doc(output, comment, &more);
    writeln!(
        output,
        "#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {name}({owner}: *const {node}{parameters}) -> {answer} {{ loop {{}} }}"
    )
    .unwrap();
    if !count.is_empty() {
        doc(output, &[format!(" How many there are for `{name}`; 0 for NULL.")], "");
        writeln!(
            output,
            "#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {count}({owner}: *const {node}) -> usize {{ loop {{}} }}"
        )
        .unwrap();
    }
}

fn choices<'s>(lines: &mut impl Iterator<Item = &'s str>, output: &mut String) {
    let mut comment = Vec::new();
    for line in lines {
        let text = line.trim();
        if line == "}" {
            return;
        } else if let Some(comment_line) = text.strip_prefix("///") {
            comment.push(comment_line.to_owned());
        } else if let Some(head) = text.strip_prefix("closed ").or(text.strip_prefix("open ")) {
            let more = if text.starts_with("open") { "Later versions may add values." } else { "" };
            doc(output, &comment, more);
            comment.clear();
            writeln!(output, "#[repr(C)]\npub enum {} {{", head.split('(').next().unwrap()).unwrap();
        } else if text == "}" {
            output.push_str("}\n");
        } else if let Some((value, _)) = text.split_once(", ") {
            doc(output, &comment, "");
            comment.clear();
            writeln!(output, "{value},").unwrap();
        }
    }
}
