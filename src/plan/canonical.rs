//! JSON in one fixed form, written without a tree of it: keys sorted by bytes, no blanks, some keys left out.
//!
//! Every order is hashed in this form, whether or not it is new, so it must not cost as much as planning. Fields are
//! written as they come; at the end of an object they are put in order if they are not.

use std::fmt::{self, Display};
use std::io::Write;

use serde::ser::{self, Serialize, Serializer};

/// Writes `value` at the end of `out`. Fields whose name is among `left_out` are passed over, however deep they lie.
///
/// # Errors
/// What `value` itself reports; keys that are no texts, and floating-point numbers, which values do not hold (law 6).
pub(super) fn write(value: &impl Serialize, left_out: &[&str], out: &mut Vec<u8>) -> Result<(), Refused> {
    value.serialize(&mut Canonical::new(out, left_out))
}

/// A value cannot be written. What it is does not matter to anybody: no order brings it about.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused;

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value has no canonical form")
    }
}

impl std::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: Display>(_: T) -> Self {
        Refused
    }
}

struct Canonical<'o> {
    out: &'o mut Vec<u8>,
    left_out: &'o [&'o str],
    /// The fields of all objects that are open, those of the innermost last.
    fields: Vec<Field>,
    /// Whether any text needed a backslash, names of fields among them.
    is_escaped: bool,
    /// Room to put fields in order, kept from one object to the next.
    spare: Vec<u8>,
}

/// Where a field stands that has been written: its name in quotation marks, a colon and its value.
#[derive(Clone, Copy)]
struct Field {
    start: usize,
    colon: usize,
    end: usize,
}

impl Field {
    /// The name in its quotation marks.
    fn quoted(self, out: &[u8]) -> &[u8] {
        out.get(self.start..self.colon).unwrap_or_default()
    }

    /// The name as it is written, which says the same as the name itself unless a backslash is in it.
    fn name(self, out: &[u8]) -> &[u8] {
        out.get(self.start + 1..self.colon.saturating_sub(1)).unwrap_or_default()
    }
}

impl<'o> Canonical<'o> {
    fn new(out: &'o mut Vec<u8>, left_out: &'o [&'o str]) -> Self {
        Canonical { out, left_out, fields: Vec::new(), is_escaped: false, spare: Vec::new() }
    }

    fn text(&mut self, text: &str) -> Result<(), Refused> {
        if is_plain(text.as_bytes()) {
            self.out.push(b'"');
            self.out.extend_from_slice(text.as_bytes());
            self.out.push(b'"');
            return Ok(());
        }
        self.is_escaped = true;
        serde_json::to_writer(&mut *self.out, text).map_err(|_| Refused)
    }

    fn plain(&mut self, plain: impl Display) -> Result<(), Refused> {
        write!(self.out, "{plain}").map_err(|_| Refused)
    }

    /// Puts the fields from `first` on in the order of their names. Equal names stay as they came.
    fn sort_fields(&mut self, first: usize) {
        let (out, fields) = (&*self.out, self.fields.get_mut(first..).unwrap_or_default());
        if self.is_escaped {
            fields.sort_by_cached_key(|field| serde_json::from_slice::<String>(field.quoted(out)).unwrap_or_default());
        } else {
            fields.sort_by(|one, other| one.name(out).cmp(other.name(out)));
        }
    }
}

/// Whether JSON writes the text as it is. Nearly all are so, and most are short.
fn is_plain(text: &[u8]) -> bool {
    // Without a way out in between, many bytes are looked at in one step.
    text.iter().fold(true, |plain, byte| plain & (*byte >= b' ') & (*byte != b'"') & (*byte != b'\\'))
}

/// An object or a list that is being written.
struct Open<'s, 'o> {
    to: &'s mut Canonical<'o>,
    /// Where the first field or entry begins, behind the bracket.
    start: usize,
    /// How many fields the objects around it have so far.
    first: usize,
    /// Where the key of a map begins whose value comes next; nothing if it is left out.
    key: Option<usize>,
    /// How many brackets close it.
    closing: &'static [u8],
}

impl<'s, 'o> Open<'s, 'o> {
    fn new(to: &'s mut Canonical<'o>, opening: u8, closing: &'static [u8]) -> Self {
        to.out.push(opening);
        let (start, first) = (to.out.len(), to.fields.len());
        Open { to, start, first, key: None, closing }
    }

    fn entry<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        if self.to.out.len() > self.start {
            self.to.out.push(b',');
        }
        value.serialize(&mut *self.to)
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Refused> {
        if self.to.left_out.contains(&name) {
            return Ok(());
        }
        let start = self.to.out.len();
        self.to.text(name)?;
        self.value(start, value)
    }

    /// Writes the value of the field whose name stands at `start`.
    fn value<T: Serialize + ?Sized>(&mut self, start: usize, value: &T) -> Result<(), Refused> {
        let colon = self.to.out.len();
        self.to.out.push(b':');
        value.serialize(&mut *self.to)?;
        let end = self.to.out.len();
        self.to.fields.push(Field { start, colon, end });
        Ok(())
    }

    /// Puts the fields in order, with commas between them.
    fn end_object(self) -> Result<(), Refused> {
        let Open { to, start, first, closing, .. } = self;
        to.sort_fields(first);
        to.spare.clear();
        for field in to.fields.drain(first..) {
            if !to.spare.is_empty() {
                to.spare.push(b',');
            }
            to.spare.extend_from_slice(to.out.get(field.start..field.end).ok_or(Refused)?);
        }
        to.out.truncate(start);
        to.out.extend_from_slice(&to.spare);
        to.out.extend_from_slice(closing);
        Ok(())
    }

    fn end_list(self) {
        self.to.out.extend_from_slice(self.closing);
    }
}

macro_rules! plain {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, value: $type) -> Result<(), Refused> {
            self.plain(value)
        })*
    };
}

impl<'s, 'o> Serializer for &'s mut Canonical<'o> {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Open<'s, 'o>;
    type SerializeTuple = Open<'s, 'o>;
    type SerializeTupleStruct = Open<'s, 'o>;
    type SerializeTupleVariant = Open<'s, 'o>;
    type SerializeMap = Open<'s, 'o>;
    type SerializeStruct = Open<'s, 'o>;
    type SerializeStructVariant = Open<'s, 'o>;

    plain!(
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    );

    fn serialize_f32(self, _: f32) -> Result<(), Refused> {
        Err(Refused)
    }

    fn serialize_f64(self, _: f64) -> Result<(), Refused> {
        Err(Refused)
    }

    fn serialize_char(self, value: char) -> Result<(), Refused> {
        self.text(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), Refused> {
        self.text(value)
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), Refused> {
        let start = self.out.len();
        write!(self.out, "\"{value}\"").map_err(|_| Refused)?;
        let text = self.out.get(start + 1..self.out.len() - 1).unwrap_or_default();
        if is_plain(text) {
            return Ok(());
        }
        let text = String::from_utf8_lossy(text).into_owned();
        self.out.truncate(start);
        self.text(&text)
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_none(self) -> Result<(), Refused> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Refused> {
        self.plain("null")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Refused> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Refused> {
        self.text(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Refused> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        let mut object = Open::new(self, b'{', b"}");
        object.field(variant, value)?;
        object.end_object()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'s, 'o>, Refused> {
        Ok(Open::new(self, b'[', b"]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'s, 'o>, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Open<'s, 'o>, Refused> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'s, 'o>, Refused> {
        self.out.push(b'{');
        self.text(variant)?;
        self.out.push(b':');
        Ok(Open::new(self, b'[', b"]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'s, 'o>, Refused> {
        Ok(Open::new(self, b'{', b"}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'s, 'o>, Refused> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Open<'s, 'o>, Refused> {
        self.out.push(b'{');
        self.text(variant)?;
        self.out.push(b':');
        Ok(Open::new(self, b'{', b"}}"))
    }
}

macro_rules! list {
    ($($trait:ident $method:ident),*) => {
        $(impl ser::$trait for Open<'_, '_> {
            type Ok = ();
            type Error = Refused;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
                self.entry(value)
            }

            fn end(self) -> Result<(), Refused> {
                self.end_list();
                Ok(())
            }
        })*
    };
}

list!(
    SerializeSeq serialize_element, SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field, SerializeTupleVariant serialize_field
);

macro_rules! object {
    ($($trait:ident),*) => {
        $(impl ser::$trait for Open<'_, '_> {
            type Ok = ();
            type Error = Refused;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Refused> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), Refused> {
                self.end_object()
            }
        })*
    };
}

object!(SerializeStruct, SerializeStructVariant);

impl ser::SerializeMap for Open<'_, '_> {
    type Ok = ();
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Refused> {
        let start = self.to.out.len();
        key.serialize(&mut *self.to)?;
        // What does not begin so is no text.
        let quoted = self.to.out.get(start..).and_then(|key| key.strip_prefix(b"\"")).ok_or(Refused)?;
        let name = quoted.strip_suffix(b"\"").ok_or(Refused)?;
        let is_left_out = self.to.left_out.iter().any(|left_out| left_out.as_bytes() == name);
        if is_left_out {
            self.to.out.truncate(start);
        }
        self.key = (!is_left_out).then_some(start);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        match self.key.take() {
            Some(start) => self.value(start, value),
            None => Ok(()),
        }
    }

    fn end(self) -> Result<(), Refused> {
        self.end_object()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;

    use super::{Refused, write};

    #[derive(Serialize)]
    enum Kinds {
        Unit,
        Newtype(u8),
        Tuple(u8, Option<u8>),
        Struct { z: u8, a: char },
    }

    #[derive(Serialize)]
    struct Part {
        position: u8,
        b: i64,
        a: Vec<Option<bool>>,
    }

    #[derive(Serialize)]
    struct Whole<'w> {
        z: &'w str,
        #[serde(flatten)]
        part: Part,
        kinds: Vec<Kinds>,
        y: BTreeMap<&'w str, (u8, ())>,
        position: &'w str,
        #[serde(skip_serializing_if = "Option::is_none")]
        none: Option<u8>,
    }

    #[test]
    fn keys_are_sorted_and_some_left_out() {
        let whole = Whole {
            z: "„a\"\n\u{1}",
            part: Part { position: 1, b: -7, a: vec![None, Some(true)] },
            kinds: vec![Kinds::Unit, Kinds::Newtype(1), Kinds::Tuple(1, None), Kinds::Struct { z: 1, a: 'ä' }],
            y: [("z", (1, ())), ("Ä", (2, ())), ("a", (3, ())), ("position", (4, ()))].into(),
            position: "x",
            none: None,
        };
        let mut out = Vec::new();
        write(&whole, &["position"], &mut out).unwrap();
        let expected = r#"{"a":[null,true],"b":-7,"kinds":["Unit",{"Newtype":1},{"Tuple":[1,null]},{"Struct":{"a":"ä","z":1}}],"y":{"a":[3,null],"z":[1,null],"Ä":[2,null]},"z":"„a\"\n\u0001"}"#;
        assert_eq!(String::from_utf8(out).unwrap(), expected);
        // What comes out is JSON of the same content.
        let mut all = Vec::new();
        write(&whole, &[], &mut all).unwrap();
        let read: serde_json::Value = serde_json::from_slice(&all).unwrap();
        assert_eq!(read, serde_json::to_value(&whole).unwrap());
    }

    #[test]
    fn names_are_sorted_by_what_they_say_and_not_by_how_it_is_written() {
        let names = ["a\"", "a!", "a#", "a\u{1}", "a", "a\\", "a]", "a[", "ä", "\n", "", "position"];
        let map: BTreeMap<&str, u8> = names.into_iter().zip(0..).collect();
        let mut out = Vec::new();
        write(&map, &[], &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(&map).unwrap());
    }

    #[test]
    fn what_is_made_a_text_is_written_as_one() {
        struct Shown(&'static str);

        impl Serialize for Shown {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self.0)
            }
        }

        let texts = ["1.50", "", "a\"b", "\\", "ä\n"];
        let mut out = Vec::new();
        write(&texts.map(Shown), &[], &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(&texts).unwrap());
    }

    #[test]
    fn what_values_do_not_hold_is_refused() {
        assert_eq!(write(&1.5_f64, &[], &mut Vec::new()), Err(Refused));
        assert_eq!(write(&BTreeMap::from([(1, 2)]), &[], &mut Vec::new()), Err(Refused));
    }
}
