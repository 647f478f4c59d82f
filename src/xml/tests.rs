//! The reader against roxmltree, in every input mode, and its errors.

mod agreement;
mod generator;
mod hostile;
mod stretches;

use std::io::Cursor;

use super::{Document, Item, NodeId, NodeKind, RecordPath, Records, Step};
use crate::error::Code;
use crate::input::{Charset, Input, Limits, Text};

/// A canonical text of a subtree: names with namespaces, attributes sorted, texts quoted.
fn dump(document: &Document<'_>, node: NodeId, out: &mut String) {
    match document.kind(node) {
        NodeKind::Text => out.push_str(&format!("{:?}", document.value(node))),
        _ => {
            out.push_str(&format!("<{{{}}}{}", document.namespace(node), document.local_name(node)));
            let mut attributes: Vec<String> = document
                .attributes(node)
                .map(|a| format!(" {{{}}}{}={:?}", document.namespace(a), document.local_name(a), document.value(a)))
                .collect();
            attributes.sort();
            out.push_str(&attributes.concat());
            out.push('>');
            document.children(node).for_each(|child| dump(document, child, out));
            out.push_str("</>");
        }
    }
}

fn dump_oracle(node: roxmltree::Node<'_, '_>, out: &mut String) {
    out.push_str(&format!("<{{{}}}{}", node.tag_name().namespace().unwrap_or_default(), node.tag_name().name()));
    let mut attributes: Vec<String> = node
        .attributes()
        .map(|a| format!(" {{{}}}{}={:?}", a.namespace().unwrap_or_default(), a.name(), a.value()))
        .collect();
    attributes.sort();
    out.push_str(&attributes.concat());
    out.push('>');
    // Texts parted by a comment are one text here, and blanks between tags are none.
    let mut text = String::new();
    let flush = |text: &mut String, out: &mut String, before_tag: bool, any: &mut bool| {
        let blank = text.chars().all(|c| c.is_ascii_whitespace());
        if !text.is_empty() && !(blank && (before_tag || *any)) {
            out.push_str(&format!("{text:?}"));
            *any = true;
        }
        text.clear();
    };
    let mut any = false;
    for child in node.children() {
        if child.is_text() {
            text.push_str(child.text().unwrap_or_default());
        } else if child.is_element() {
            flush(&mut text, out, true, &mut any);
            any = true;
            dump_oracle(child, out);
        }
    }
    flush(&mut text, out, false, &mut any);
    out.push_str("</>");
}

fn path(steps: &[&str]) -> RecordPath {
    RecordPath::new(steps.iter().map(|name| Step::named(*name)))
}

/// Every record as text, and the error that ended the document.
fn read(input: Input<'_>, path: RecordPath) -> (Vec<String>, Option<Code>) {
    let limits = Limits::default();
    let text = match Text::open(input, Charset::Auto, &limits) {
        Ok(text) => text,
        Err(error) => return (Vec::new(), Some(error.code())),
    };
    let mut records = Records::new(text, path, limits);
    let mut found = Vec::new();
    loop {
        match records.next() {
            Ok(Some(Item::Record(document))) => {
                let mut out = String::new();
                dump(&document, document.record(), &mut out);
                found.push(out);
            }
            Ok(Some(Item::Broken(problem))) => found.push(problem.to_string()),
            Ok(None) => return (found, None),
            Err(error) => return (found, Some(error.code())),
        }
    }
}

const DOCUMENTS: &[&str] = &[
    "<a/>",
    "<a>text</a>",
    "<a> <b> x </b> <b>  </b> y <c/>  </a>",
    "<a>one &amp; two &#228;&#xe4; &lt;b&gt;</a>",
    "<a>one<!-- comment -->two<?pi x?>three</a>",
    "<a><![CDATA[<b>&amp;]]> and <![CDATA[]]>more</a>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"x.dtd\" [<!ELEMENT a ANY>]>\n<a x=\"1\" y='&quot;2&#10;3'/>\n<!-- end -->\n",
    "<a xmlns=\"urn:a\" xmlns:b=\"urn:b\" b:c=\"1\" d=\"2\"><b:e xmlns=\"\"><f/></b:e><g xmlns:b=\"urn:b2\"><b:h/></g></a>",
    "<a>line one\r\nline two\rline three\n</a>",
    "<a b=\"tab\there\r\nnew\nline\"/>",
    "<Straße größe=\"übergroß\">Müller € 𝄞</Straße>",
    "<a.b-c_d><x:y xmlns:x='u'/></a.b-c_d>",
    "<a>&quot;&apos;</a >",
];

#[test]
fn trees_agree_with_roxmltree_in_every_mode() {
    for document in DOCUMENTS {
        let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
        let oracle = roxmltree::Document::parse_with_options(document, options).expect("a well-formed case");
        let root = oracle.root_element();
        let mut expected = String::new();
        dump_oracle(root, &mut expected);
        let expected = (vec![expected], None);
        let path = path(&[root.tag_name().name()]);
        assert_eq!(read(Input::Slice(document.as_bytes()), path.clone()), expected, "{document} from a slice");
        assert_eq!(read(Input::File(&mut Cursor::new(document)), path.clone()), expected, "{document} from a file");
        assert_eq!(read(Input::Stream(&mut document.as_bytes()), path.clone()), expected, "{document} from a stream");
        let wide: Vec<u8> = document.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(
            read(Input::Slice(&[b"\xff\xfe".as_slice(), &wide].concat()), path),
            expected,
            "{document} in UTF-16"
        );
    }
}

#[test]
fn records_and_their_ancestors() {
    let xml = "<s:list xmlns:s='urn:s' day='1'><skip><o/></skip><o n='1'><p>a</p></o><o n='2'/>tail</s:list>";
    let (records, error) = read(Input::Stream(&mut xml.as_bytes()), path(&["list", "o"]));
    assert_eq!(error, None);
    assert_eq!(records, ["<{}o {}n=\"1\"><{}p>\"a\"</></>", "<{}o {}n=\"2\"></>"]);
}

#[test]
fn kept_headers_are_seen_from_every_record() {
    let xml =
        "<top><head><user id='u1'>Ann &amp; Bob</user><other/></head><mid><o>1</o></mid><mid><o>2</o></mid></top>";
    let header: Vec<Step> = ["top", "head", "user"].map(Step::named).to_vec();
    let path = RecordPath { headers: vec![header], ..path(&["top", "mid", "o"]) };
    let limits = Limits::default();
    let mut bytes = xml.as_bytes();
    let text = Text::open(Input::Stream(&mut bytes), Charset::Auto, &limits).unwrap();
    let mut records = Records::new(text, path, limits);
    for expected in ["1", "2"] {
        let Some(Item::Record(document)) = records.next().unwrap() else { panic!("no record") };
        assert_eq!(document.value(document.record()), expected);
        let root = document.root().unwrap();
        let names: Vec<&str> = document.children(root).map(|child| document.local_name(child)).collect();
        assert_eq!(names, ["head", "mid"], "ancestors of earlier records are forgotten");
        let head = document.children(root).next().unwrap();
        assert_eq!(document.value(head), "Ann & Bob");
        assert_eq!(document.path(document.record()), "/top/mid/o");
    }
    assert!(records.next().unwrap().is_none());
}

#[test]
fn positions_count_the_bytes_of_the_file() {
    // Latin-1: every letter is one byte, though the umlauts take two in UTF-8.
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>\n <b>M\xfcller</b> <c d='\xe4'/>\n</a>";
    let limits = Limits::default();
    for streamed in [false, true] {
        let mut source = latin.as_slice();
        let input = if streamed { Input::Stream(&mut source) } else { Input::Slice(latin) };
        let text = Text::open(input, Charset::Auto, &limits).unwrap();
        let mut records = Records::new(text, path(&["a"]), limits);
        let Some(Item::Record(document)) = records.next().unwrap() else { panic!("no record") };
        let c = document.children(document.record()).nth(1).unwrap();
        let position = document.position(c);
        assert_eq!((position.line, position.column, position.byte), (3, 16, 63));
        let d = document.attributes(c).next().unwrap();
        assert_eq!(document.value(d), "ä");
        assert_eq!(document.position(d).column, 19);
        assert_eq!(document.path(d), "/a/c/@d");
    }
}

#[test]
fn one_broken_record_does_not_end_the_document() {
    let cases = [
        ("<o>a & b</o>", Code::XmlReference),
        ("<o>&unknown;</o>", Code::XmlReference),
        ("<o>&#0;</o>", Code::XmlReference),
        ("<o>\u{1}</o>", Code::XmlControlCharacter),
        ("<o a='1' a='2'/>", Code::XmlDuplicateAttribute),
        ("<o a=1/>", Code::XmlSyntax),
        ("<o><x:y/></o>", Code::XmlPrefix),
        ("<o>]]></o>", Code::XmlSyntax),
        ("<o a='<'/>", Code::XmlSyntax),
    ];
    for (broken, code) in cases {
        let xml = format!("<l><o>1</o>{broken}<o>2</o></l>");
        for input in [Input::Slice(xml.as_bytes()), Input::Stream(&mut xml.as_bytes())] {
            let (records, error) = read(input, path(&["l", "o"]));
            assert_eq!(error, None, "{broken}");
            assert_eq!(records.len(), 3, "{broken}: {records:?}");
            assert!(records[1].contains(code.as_str()), "{broken}: {}", records[1]);
        }
    }
}

#[test]
fn what_ends_a_document() {
    let cases: &[(&[u8], Code)] = &[
        (b"", Code::InputEmpty),
        (b" \r\n", Code::InputEmpty),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Code::InputNotXml),
        (b"\x1f\x8b\x08", Code::InputArchive),
        (b"PK\x03\x04abc", Code::InputCompressed),
        (b"<!DOCTYPE html><html><body>502</body></html>", Code::InputNotXml),
        (b"<br />\n<b>Warning</b>: x <?xml version='1.0'?><a/>", Code::InputNotXml),
        (b"Warning: foo\n<?xml version='1.0'?><a/>", Code::InputNotXml),
        (b"\xff\xfe\0\0<\0\0\0", Code::InputCharsetUnknown),
        (b"<a><b></a>", Code::XmlMismatchedTag),
        (b"<a></a></b>", Code::XmlMismatchedTag),
        (b"<a><b>", Code::XmlTruncated),
        (b"<a><b", Code::XmlTruncated),
        (b"<a><!-- ", Code::XmlTruncated),
        (b"<a><![CDATA[", Code::XmlTruncated),
        (b"<a/><b/>", Code::XmlSecondRoot),
        (b"<a/>\n<?xml version='1.0'?>\n<b/>", Code::XmlSecondRoot),
        (b"<a/>text", Code::XmlTextOutsideRoot),
        (b"<?xml version='1.0'?>", Code::InputNotXml),
        (b"<a><!x></a>", Code::XmlSyntax),
    ];
    for (bytes, code) in cases {
        let mut stream = *bytes;
        for input in [Input::Slice(bytes), Input::Stream(&mut stream)] {
            let (_, error) = read(input, path(&["a"]));
            assert_eq!(error, Some(*code), "{}", String::from_utf8_lossy(bytes));
        }
    }
    for tail in [b"\0".as_slice(), b"\x1a", b"\n \0\0"] {
        assert_eq!(read(Input::Slice(&[b"<a/>", tail].concat()), path(&["a"])).1, None, "{tail:?}");
    }
}

#[test]
fn a_document_cut_anywhere_is_truncated_and_keeps_its_first_records() {
    let xml = "<l><o n='1'>a&amp;b</o><o><![CDATA[x]]><!-- c --></o></l>";
    for cut in 1..xml.len() {
        let (records, error) = read(Input::Slice(&xml.as_bytes()[..cut]), path(&["l", "o"]));
        assert!(error.is_some(), "cut at {cut}");
        let complete = xml[..cut].matches("</o>").count();
        assert_eq!(records.len(), complete, "cut at {cut}");
    }
}

#[test]
fn limits_have_errors_of_their_own() {
    let run = |xml: &str, limits: Limits| -> Vec<Code> {
        let mut bytes = xml.as_bytes();
        let text = Text::open(Input::Stream(&mut bytes), Charset::Auto, &limits).unwrap();
        let mut records = Records::new(text, path(&["l", "o"]), limits);
        let mut codes = Vec::new();
        loop {
            match records.next() {
                Ok(Some(Item::Record(_))) => {}
                Ok(Some(Item::Broken(problem))) => codes.push(problem.code()),
                Ok(None) => return codes,
                Err(error) => {
                    codes.push(error.code());
                    return codes;
                }
            }
        }
    };
    let limits = Limits::default();
    let long = format!("<l><o>{}</o><o/></l>", "<x/>".repeat(100));
    assert_eq!(run(&long, Limits { nodes: 50, ..limits }), [Code::LimitElements]);
    assert_eq!(run(&long, Limits { record_bytes: 100, ..limits }), [Code::LimitRecordBytes]);
    assert_eq!(
        run(&format!("<l><o>{}</o></l>", "x".repeat(500)), Limits { record_bytes: 100, ..limits }),
        [Code::LimitRecordBytes]
    );
    assert_eq!(
        run(&format!("<l><o>{}</o></l>", "x".repeat(500)), Limits { text_bytes: 100, ..limits }),
        [Code::LimitTextBytes]
    );
    assert_eq!(run("<l><o><a><b/></a></o></l>", Limits { depth: 3, ..limits }), [Code::LimitDepth]);
    assert_eq!(run("<l><o a='' b='' c=''/></l>", Limits { attributes: 2, ..limits }), [Code::LimitAttributes]);
    assert_eq!(run("<l><o/></l>", Limits { input_bytes: 5, ..limits }), [Code::LimitInputBytes]);
}

#[test]
fn encodings_that_lie() {
    let limits = Limits::default();
    let latin = b"<?xml version='1.0' encoding='UTF-8'?><a>M\xfcller</a>";
    let text = Text::open(Input::Slice(latin), Charset::Auto, &limits).unwrap();
    assert_eq!(text.encoding(), "windows-1252");
    let warning = &text.warnings()[0];
    assert_eq!((warning.code(), warning.position().unwrap().byte), (Code::InputCharsetLie, 42));
    let strict = Text::open(Input::Slice(latin), Charset::Strict, &limits).unwrap_err();
    assert_eq!((strict.code(), strict.problem().position().unwrap().byte), (Code::InputCharsetLie, 42));
    let (_, streamed) = read(Input::Stream(&mut latin.as_slice()), path(&["a"]));
    assert_eq!(streamed, Some(Code::InputCharsetInvalid));

    let utf8 = "<?xml version='1.0' encoding='ISO-8859-1'?><a>Müller</a>".as_bytes();
    let (records, _) = read(Input::Slice(utf8), path(&["a"]));
    assert_eq!(records, ["<{}a>\"Müller\"</>"]);
    let wide = b"<?xml version='1.0' encoding='UTF-16'?><a>x</a>";
    let text = Text::open(Input::Slice(wide), Charset::Auto, &limits).unwrap();
    assert_eq!((text.encoding(), text.warnings().len()), ("UTF-8", 1));
    let euro = b"<?xml version='1.0' encoding='ISO-8859-15'?><a>\xa4</a>";
    assert_eq!(read(Input::Slice(euro), path(&["a"])).0, ["<{}a>\"€\"</>"]);
}
