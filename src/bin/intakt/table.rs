//! Tables whose columns have fixed widths, so that rows can be printed as they come.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A column of a table.
pub(crate) struct Column {
    title: &'static str,
    width: usize,
    right: bool,
}

impl Column {
    /// A column of texts.
    pub(crate) fn left(title: &'static str, width: usize) -> Self {
        Column { title, width, right: false }
    }

    /// A column of numbers.
    pub(crate) fn right(title: &'static str, width: usize) -> Self {
        Column { title, width, right: true }
    }
}

const GAP: &str = "  ";

/// The columns of a table.
pub(crate) struct Table(Vec<Column>);

impl Table {
    /// A table of `width` characters; the column at `flexible` takes what the others leave, at least its own width.
    pub(crate) fn new(mut columns: Vec<Column>, flexible: usize, width: usize) -> Self {
        let taken: usize = columns.iter().map(|column| column.width + GAP.len()).sum::<usize>() - GAP.len();
        if let Some(column) = columns.get_mut(flexible) {
            column.width += width.saturating_sub(taken);
        }
        Table(columns)
    }

    /// The titles and a line below them.
    pub(crate) fn header(&self) -> String {
        let titles: Vec<String> = self.0.iter().map(|column| column.title.to_owned()).collect();
        let lines: Vec<String> = self.0.iter().map(|column| "-".repeat(column.width)).collect();
        format!("{}\n{}", self.row(&titles), self.row(&lines))
    }

    /// A row; what does not fit into a cell goes on in the next line.
    pub(crate) fn row(&self, cells: &[String]) -> String {
        let wrapped: Vec<Vec<String>> =
            self.0.iter().zip(cells).map(|(column, cell)| wrap(&clean(cell), column.width)).collect();
        let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
        let line = |number: usize| {
            let parts: Vec<String> = self
                .0
                .iter()
                .zip(&wrapped)
                .map(|(column, lines)| {
                    let text = lines.get(number).map_or("", String::as_str);
                    let blanks = " ".repeat(column.width.saturating_sub(text.width()));
                    if column.right { format!("{blanks}{text}") } else { format!("{text}{blanks}") }
                })
                .collect();
            parts.join(GAP).trim_end().to_owned()
        };
        (0..height).map(line).collect::<Vec<_>>().join("\n")
    }
}

/// The text in one line, without what a terminal would take for a command.
pub(crate) fn clean(text: &str) -> String {
    let sign = |sign: char| match sign {
        '\n' | '\r' | '\t' => ' ',
        sign if sign.is_control() => '\u{fffd}',
        sign => sign,
    };
    text.chars().map(sign).collect()
}

/// The text in lines of at most `width`, broken between words where that can be.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && line.width() + 1 + word.width() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        for sign in word.chars() {
            if !line.is_empty() && line.width() + sign.width().unwrap_or(0) > width {
                lines.push(std::mem::take(&mut line));
            }
            line.push(sign);
        }
    }
    lines.push(line);
    lines
}

/// A paragraph below a row: its first line begins with `mark`, the others stand under its text.
pub(crate) fn paragraph(indent: usize, mark: &str, text: &str, width: usize) -> String {
    let margin = indent + mark.width() + 1;
    let lines = wrap(&clean(text), width.saturating_sub(margin));
    let line = |(number, line): (usize, String)| {
        let start = if number == 0 { mark } else { "" };
        format!("{:indent$}{start:<mark_width$} {line}", "", mark_width = mark.width())
    };
    lines.into_iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_never_wider_than_asked_for() {
        let cases: [(&str, usize, &[&str]); 5] = [
            ("", 5, &[""]),
            ("two words", 9, &["two words"]),
            ("two words", 8, &["two", "words"]),
            ("a wordtoolong", 5, &["a", "wordt", "oolon", "g"]),
            ("漢字漢字", 4, &["漢字", "漢字"]),
        ];
        for (text, width, expected) in cases {
            assert_eq!(wrap(text, width), expected, "{text}");
        }
    }

    #[test]
    fn rows_have_the_height_of_their_longest_cell() {
        let table = Table::new(vec![Column::left("A", 3), Column::left("B", 4), Column::right("C", 5)], 1, 20);
        let row = table.row(&["1".to_owned(), "some more words".to_owned(), "1.00".to_owned()]);
        assert_eq!(row, "1    some        1.00\n     more\n     words".replace("some        ", "some       "));
    }
}
