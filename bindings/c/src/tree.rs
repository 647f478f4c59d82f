//! Orders and plans as C reads them: nodes with fields, all of one order in a few blocks of memory.
//!
//! Handing out pointers into the core's own values would do without a copy, but those texts have no NUL byte behind them,
//! decimals and dates are no texts, and a wrong pointer would be read as what it is not. So every order is written once into
//! a [`Tree`]: each object becomes a [`Node`] that knows its type, each field of it a slot. Getters only look slots up. They
//! do not compute, allocate or panic, so that they need no guard around them and cost a few nanoseconds.
//!
//! Which nodes and fields there are stands in the tables of `order`, `party`, `plan` and so on, written with [`nodes`];
//! enumerations in those written with [`choices`]. The header is made of the same tables (`tests/support/tables.rs`).

use std::ffi::{c_char, c_void};
use std::io::Write;
use std::ptr::NonNull;
use std::sync::{Arc, OnceLock};

use intakt_core::Masked;
use intakt_core::order::Order;
use intakt_core::plan::{Plan, plan_json};
use intakt_core::value::{Date, DateTime, Decimal};

use crate::order::{OrderView, Paths};
use crate::text::{Text, lend};

/// Everything that is read of one order or plan.
pub(crate) struct Tree {
    nodes: Vec<Node>,
    slots: Vec<Slot>,
    /// Every text with its NUL byte.
    texts: Vec<u8>,
    /// Bytes that stay where they are: in `source`.
    blobs: Vec<(*const u8, usize)>,
    source: Source,
    json: OnceLock<Option<Text>>,
}

/// What a tree was made of.
pub(crate) enum Source {
    /// An order.
    Order(Box<Order>),
    /// A plan.
    Plan(Arc<Plan>),
    /// Something that has no JSON of its own here.
    Other,
}

/// One object.
pub(crate) struct Node {
    /// Which type it is of; see [`kind_of`].
    kind: u32,
    /// The number of its first slot.
    first: usize,
    tree: *const Tree,
}

/// One field.
#[derive(Clone, Copy)]
enum Slot {
    Absent,
    /// Where the text begins and how long it is.
    Text(usize, usize),
    Number(i64),
    Unsigned(u64),
    /// The first slot of a list of texts or numbers, and how many there are.
    List(usize, usize),
    /// The first node, and how many there are.
    Nodes(usize, usize),
    /// The number of the blob.
    Blob(usize),
}

/// The number that a type is told by: a pointer to anything else hardly ever points to it.
pub(crate) const fn kind_of(name: &str) -> u32 {
    let (bytes, mut at, mut hash) = (name.as_bytes(), 0, 0x811c_9dc5_u32);
    while let [.., _] = bytes.split_at(at).1 {
        #[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which refuses what is out of bounds")]
        let byte = bytes[at];
        hash = (hash ^ byte as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// A type of the core that becomes a node.
pub(crate) trait Describe {
    /// See [`kind_of`].
    const KIND: u32;
    /// How many fields it has.
    const FIELDS: usize;
    /// Writes the fields into the slots from `first` on.
    fn describe(&self, writer: &mut Writer, first: usize);
}

impl<T: Describe> Describe for &T {
    const KIND: u32 = T::KIND;
    const FIELDS: usize = T::FIELDS;
    fn describe(&self, writer: &mut Writer, first: usize) {
        (*self).describe(writer, first);
    }
}

impl<T: Describe> Describe for Box<T> {
    const KIND: u32 = T::KIND;
    const FIELDS: usize = T::FIELDS;
    fn describe(&self, writer: &mut Writer, first: usize) {
        (**self).describe(writer, first);
    }
}

/// Writes a tree.
#[derive(Default)]
pub(crate) struct Writer {
    nodes: Vec<Node>,
    slots: Vec<Slot>,
    texts: Vec<u8>,
    blobs: Vec<(*const u8, usize)>,
}

impl Writer {
    /// Room for a tree as large as `last`, since the orders of an input are much alike.
    fn like(last: Size) -> Writer {
        Writer {
            nodes: Vec::with_capacity(last.nodes),
            slots: Vec::with_capacity(last.slots),
            texts: Vec::with_capacity(last.texts),
            blobs: Vec::new(),
        }
    }

    fn node<D: Describe>(&mut self, at: usize, value: &D) {
        let first = self.slots.len();
        self.slots.resize(first + D::FIELDS, Slot::Absent);
        if let Some(node) = self.nodes.get_mut(at) {
            *node = Node { kind: D::KIND, first, tree: std::ptr::null() };
        }
        value.describe(self, first);
    }

    fn set(&mut self, at: usize, slot: Slot) {
        if let Some(place) = self.slots.get_mut(at) {
            *place = slot;
        }
    }

    /// One object or a list of them.
    pub(crate) fn nodes<D: Describe>(
        &mut self,
        at: usize,
        values: impl IntoIterator<Item = D, IntoIter: ExactSizeIterator>,
    ) {
        let values = values.into_iter();
        let (first, count) = (self.nodes.len(), values.len());
        if count == 0 {
            return;
        }
        self.nodes.resize_with(first + count, || Node { kind: 0, first: 0, tree: std::ptr::null() });
        self.set(at, Slot::Nodes(first, count));
        for (number, value) in values.enumerate() {
            self.node(first + number, &value);
        }
    }

    pub(crate) fn text(&mut self, at: usize, value: &(impl Texted + ?Sized)) {
        let start = self.texts.len();
        if value.write(&mut self.texts) {
            let length = self.texts.len() - start;
            self.texts.push(0);
            self.set(at, Slot::Text(start, length));
        }
    }

    pub(crate) fn texts<T: Texted>(
        &mut self,
        at: usize,
        values: impl IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
    ) {
        let values = values.into_iter();
        let first = self.list(at, values.len());
        values.enumerate().for_each(|(number, value)| self.text(first + number, &value));
    }

    pub(crate) fn choices<T: Choice>(&mut self, at: usize, values: &[T]) {
        let first = self.list(at, values.len());
        for (number, value) in values.iter().enumerate() {
            self.set(first + number, Slot::Number(value.number().into()));
        }
    }

    fn list(&mut self, at: usize, count: usize) -> usize {
        let first = self.slots.len();
        self.slots.resize(first + count, Slot::Absent);
        self.set(at, Slot::List(first, count));
        first
    }

    pub(crate) fn choice(&mut self, at: usize, value: impl Choice) {
        self.set(at, Slot::Number(value.number().into()));
    }

    pub(crate) fn number(&mut self, at: usize, value: impl Numbered) {
        self.set(at, Slot::Number(value.number()));
    }

    /// A truth value, where the input says one.
    pub(crate) fn flag(&mut self, at: usize, value: impl Into<Option<bool>>) {
        if let Some(value) = value.into() {
            self.set(at, Slot::Number(value.into()));
        }
    }

    /// A number that may be not there, where no number can say so.
    pub(crate) fn version(&mut self, at: usize, value: impl Into<Option<u64>>) {
        if let Some(value) = value.into() {
            self.set(at, Slot::Unsigned(value));
        }
    }

    /// Bytes that live as long as the tree's source.
    pub(crate) fn blob(&mut self, at: usize, value: Option<&[u8]>) {
        if let Some(bytes) = value {
            self.set(at, Slot::Blob(self.blobs.len()));
            self.blobs.push((bytes.as_ptr(), bytes.len()));
        }
    }

    /// JSON of a part of a plan.
    pub(crate) fn json(&mut self, at: usize, value: &impl serde::Serialize) {
        if let Ok(text) = serde_json::to_string(value) {
            self.text(at, &text);
        }
    }
}

/// What is written as text. `write` returns whether there is one.
pub(crate) trait Texted {
    fn write(&self, texts: &mut Vec<u8>) -> bool;
}

impl Texted for str {
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        texts.extend_from_slice(self.as_bytes());
        true
    }
}

impl Texted for String {
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        self.as_str().write(texts)
    }
}

impl<T: Texted + ?Sized> Texted for &T {
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        (**self).write(texts)
    }
}

impl<T: Texted> Texted for Option<T> {
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        self.as_ref().is_some_and(|value| value.write(texts))
    }
}

/// What is written as it shows itself. Writing into memory does not fail.
macro_rules! shown {
    ($($of:ty),+) => {
        $(impl Texted for $of {
            fn write(&self, texts: &mut Vec<u8>) -> bool {
                write!(texts, "{self}").is_ok()
            }
        })+
    };
}

shown!(Date, DateTime, Masked);

impl Texted for Decimal {
    /// As `Display` has it, without the detour through its formatter: an order has dozens of decimals.
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        let (mantissa, scale) = (self.mantissa(), self.scale() as usize);
        let Ok(mut left) = u64::try_from(mantissa.unsigned_abs()) else { return write!(texts, "{self}").is_ok() };
        if left == 0 {
            return write!(texts, "{self}").is_ok();
        }
        if mantissa < 0 {
            texts.push(b'-');
        }
        let start = texts.len();
        let mut digits = 0;
        while left != 0 || digits <= scale {
            if digits == scale && scale != 0 {
                texts.push(b'.');
            }
            texts.push(b'0' + u8::try_from(left % 10).unwrap_or_default());
            left /= 10;
            digits += 1;
        }
        texts.get_mut(start..).unwrap_or_default().reverse();
        true
    }
}

/// What crosses as a number.
pub(crate) trait Numbered {
    fn number(&self) -> i64;
}

impl Numbered for i32 {
    fn number(&self) -> i64 {
        i64::from(*self)
    }
}

impl Numbered for i64 {
    fn number(&self) -> i64 {
        *self
    }
}

impl Numbered for u64 {
    fn number(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl Numbered for usize {
    fn number(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl<T: Numbered> Numbered for Option<T> {
    /// 0 where there is none: lines and places are counted from 1.
    fn number(&self) -> i64 {
        self.as_ref().map_or(0, Numbered::number)
    }
}

/// A value of an enumeration of the header.
pub(crate) trait Choice {
    /// Its number there; 0 where nothing is said.
    fn number(&self) -> i32;
}

impl<T: Choice> Choice for Option<T> {
    fn number(&self) -> i32 {
        self.as_ref().map_or(0, Choice::number)
    }
}

impl<T: Choice> Choice for &T {
    fn number(&self) -> i32 {
        (**self).number()
    }
}

/// How much room a tree takes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Size {
    nodes: usize,
    slots: usize,
    texts: usize,
}

/// A tree and the right to free it.
pub(crate) struct OwnedTree(NonNull<Tree>);

// SAFETY: nothing of a tree changes after it is written but its `OnceLock`; its pointers lead into itself and its source.
unsafe impl Send for OwnedTree {}
// SAFETY: as above.
unsafe impl Sync for OwnedTree {}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<Source>();
    shared_between_threads::<OnceLock<Option<Text>>>();
};

impl Drop for OwnedTree {
    fn drop(&mut self) {
        // SAFETY: it was made from a box by `new`, and nothing else frees it.
        unsafe {
            // So that a second `free` finds no node, as long as nobody has used the memory since. Volatile, so that it is
            // written although nothing here reads it again.
            if let Some(root) = self.0.as_mut().nodes.first_mut() {
                (&raw mut root.kind).write_volatile(0);
            }
            drop(Box::from_raw(self.0.as_ptr()));
        }
    }
}

impl OwnedTree {
    /// Writes `root` and all below it. The bytes of attachments are not copied, so `root` must be what `source` holds or a
    /// part of it.
    fn new(root: &impl Describe, source: impl FnOnce() -> Source, size: &mut Size) -> OwnedTree {
        let mut writer = Writer::like(*size);
        writer.slots.push(Slot::Absent);
        writer.nodes(0, [root]);
        *size = Size { nodes: writer.nodes.len(), slots: writer.slots.len(), texts: writer.texts.len() };
        let Writer { nodes, slots, texts, blobs } = writer;
        let tree = Tree { nodes, slots, texts, blobs, source: source(), json: OnceLock::new() };
        let mut tree = NonNull::from(Box::leak(Box::new(tree)));
        let address: *const Tree = tree.as_ptr();
        // SAFETY: just made, and nobody else knows it.
        for node in unsafe { &mut tree.as_mut().nodes } {
            node.tree = address;
        }
        OwnedTree(tree)
    }

    pub(crate) fn order(order: Box<Order>, paths: &Paths, size: &mut Size) -> OwnedTree {
        // What a box holds stays where it is, so the bytes do.
        let place: *const Order = &raw const *order;
        // SAFETY: the box lives on in the closure while it is written.
        let view = OrderView { order: unsafe { &*place }, paths };
        OwnedTree::new(&view, move || Source::Order(order), size)
    }

    pub(crate) fn plan(plan: &Arc<Plan>) -> OwnedTree {
        OwnedTree::new(&**plan, || Source::Plan(Arc::clone(plan)), &mut Size::default())
    }

    /// Something whose bytes are not asked for.
    pub(crate) fn other(root: &impl Describe) -> OwnedTree {
        OwnedTree::new(root, || Source::Other, &mut Size::default())
    }

    fn tree(&self) -> &Tree {
        // SAFETY: it lives as long as `self`.
        unsafe { self.0.as_ref() }
    }

    /// The first node, under the type that the header calls it by.
    pub(crate) fn root<T>(&self) -> *const T {
        self.tree().nodes.first().map_or(std::ptr::null(), |node| std::ptr::from_ref(node).cast())
    }

    /// Every text, and every number as text.
    #[cfg(test)]
    pub(crate) fn contents(&self) -> (Vec<&str>, Vec<String>) {
        let tree = self.tree();
        let text = |slot: &Slot| match slot {
            Slot::Text(start, length) => std::str::from_utf8(tree.texts.get(*start..start + length)?).ok(),
            _ => None,
        };
        let number = |slot: &Slot| match slot {
            Slot::Number(number) => Some(number.to_string()),
            Slot::Unsigned(number) => Some(number.to_string()),
            Slot::Blob(number) => tree.blobs.get(*number).map(|(_, length)| length.to_string()),
            _ => None,
        };
        (tree.slots.iter().filter_map(text).collect(), tree.slots.iter().filter_map(number).collect())
    }

    /// Gives the tree to the host, under the address of its first node.
    pub(crate) fn hand_over<T>(self) -> *mut T {
        let root = self.root::<T>();
        std::mem::forget(self);
        root.cast_mut()
    }

    /// Takes back what [`hand_over`](OwnedTree::hand_over) gave; nothing for NULL and for what is no such node.
    ///
    /// # Safety
    /// As for [`resolve`], and nobody uses it any more.
    pub(crate) unsafe fn take_back(root: *const c_void, kind: u32) -> Option<OwnedTree> {
        // SAFETY: as the caller vouches.
        let (tree, node) = unsafe { resolve(root.cast(), kind) }?;
        let is_root = tree.nodes.first().is_some_and(|first| std::ptr::eq(first, node));
        is_root.then(|| OwnedTree(NonNull::from(tree)))
    }
}

/// The node behind a pointer of the host, if it is one of that type.
///
/// # Safety
/// `node` is NULL, or points to as many bytes as a node has; if it is a node then one whose tree was not freed yet.
unsafe fn resolve<'a>(node: *const Node, kind: u32) -> Option<(&'a Tree, &'a Node)> {
    if node.is_null() || !node.is_aligned() {
        return None;
    }
    // SAFETY: not NULL and aligned, and the bytes are there; that it is a node shows in its kind.
    if unsafe { (&raw const (*node).kind).read() } != kind {
        return None;
    }
    // SAFETY: it is a node, so its tree is there, as the caller vouches.
    unsafe {
        let node = &*node;
        Some((node.tree.as_ref()?, node))
    }
}

/// The field of a node.
///
/// # Safety
/// As for [`resolve`].
unsafe fn slot<'a>(node: *const c_void, kind: u32, field: usize) -> Option<(&'a Tree, Slot)> {
    // SAFETY: as the caller vouches.
    let (tree, node) = unsafe { resolve(node.cast(), kind) }?;
    Some((tree, *tree.slots.get(node.first + field)?))
}

/// Lends a text, or says that there is none.
///
/// # Safety
/// `length` is NULL or may be written.
unsafe fn lend_slot(found: Option<(&Tree, Slot)>, length: *mut usize) -> *const c_char {
    let (text, count) = match found {
        Some((tree, Slot::Text(start, count))) => match tree.texts.get(start..) {
            Some(text) => (text.as_ptr().cast(), count),
            None => (std::ptr::null(), 0),
        },
        _ => (std::ptr::null(), 0),
    };
    if !length.is_null() {
        // SAFETY: not NULL, so the caller vouches for it.
        unsafe { length.write(count) };
    }
    text
}

/// # Safety
/// As for [`resolve`] and [`lend_slot`].
pub(crate) unsafe fn text(node: *const c_void, kind: u32, field: usize, length: *mut usize) -> *const c_char {
    // SAFETY: as the caller vouches.
    unsafe { lend_slot(slot(node, kind, field), length) }
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn number(node: *const c_void, kind: u32, field: usize) -> i64 {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((_, Slot::Number(number))) => number,
        _ => 0,
    }
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn choice(node: *const c_void, kind: u32, field: usize) -> i32 {
    // SAFETY: as the caller vouches.
    i32::try_from(unsafe { number(node, kind, field) }).unwrap_or_default()
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn flag(node: *const c_void, kind: u32, field: usize) -> i32 {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((_, Slot::Number(number))) => i32::from(number != 0),
        _ => -1,
    }
}

/// # Safety
/// As for [`resolve`]; `value` is NULL or may be written.
pub(crate) unsafe fn version(node: *const c_void, kind: u32, field: usize, value: *mut u64) -> i32 {
    // SAFETY: as the caller vouches.
    let (is_there, number) = match unsafe { slot(node, kind, field) } {
        Some((_, Slot::Unsigned(number))) => (1, number),
        _ => (0, 0),
    };
    if !value.is_null() {
        // SAFETY: not NULL, so the caller vouches for it.
        unsafe { value.write_unaligned(number) };
    }
    is_there
}

/// # Safety
/// As for [`resolve`]; `length` is NULL or may be written.
pub(crate) unsafe fn blob(node: *const c_void, kind: u32, field: usize, length: *mut usize) -> *const c_void {
    // SAFETY: as the caller vouches.
    let found = unsafe { slot(node, kind, field) };
    let blob = match found {
        Some((tree, Slot::Blob(number))) => tree.blobs.get(number).copied(),
        _ => None,
    };
    let (data, count) = blob.unwrap_or((std::ptr::null(), 0));
    if !length.is_null() {
        // SAFETY: not NULL, so the caller vouches for it.
        unsafe { length.write(count) };
    }
    data.cast()
}

/// How many elements a list has.
///
/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn count(node: *const c_void, kind: u32, field: usize) -> usize {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((_, Slot::List(_, count) | Slot::Nodes(_, count))) => count,
        _ => 0,
    }
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn child(node: *const c_void, kind: u32, field: usize, index: usize) -> *const c_void {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((tree, Slot::Nodes(first, count))) if index < count => {
            tree.nodes.get(first + index).map_or(std::ptr::null(), |node| std::ptr::from_ref(node).cast())
        }
        _ => std::ptr::null(),
    }
}

/// # Safety
/// As for [`resolve`].
unsafe fn element<'a>(node: *const c_void, kind: u32, field: usize, index: usize) -> Option<(&'a Tree, Slot)> {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((tree, Slot::List(first, count))) if index < count => Some((tree, *tree.slots.get(first + index)?)),
        _ => None,
    }
}

/// # Safety
/// As for [`resolve`] and [`lend_slot`].
pub(crate) unsafe fn text_at(
    node: *const c_void,
    kind: u32,
    field: usize,
    index: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: as the caller vouches.
    unsafe { lend_slot(element(node, kind, field, index), length) }
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn choice_at(node: *const c_void, kind: u32, field: usize, index: usize) -> i32 {
    // SAFETY: as the caller vouches.
    match unsafe { element(node, kind, field, index) } {
        Some((_, Slot::Number(number))) => i32::try_from(number).unwrap_or_default(),
        _ => 0,
    }
}

/// The first node of the type `of` below a node whose first field is `number`.
///
/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn first_with(node: *const c_void, kind: u32, of: u32, number: i64) -> *const c_void {
    // SAFETY: as the caller vouches.
    let Some((tree, _)) = (unsafe { resolve(node.cast(), kind) }) else { return std::ptr::null() };
    let is_it = |node: &&Node| {
        node.kind == of && matches!(tree.slots.get(node.first), Some(Slot::Number(found)) if *found == number)
    };
    tree.nodes.iter().find(is_it).map_or(std::ptr::null(), |node| std::ptr::from_ref(node).cast())
}

/// The JSON of the whole that a node belongs to, made when it is first asked for.
///
/// # Safety
/// As for [`resolve`]; `length` is NULL or may be written.
pub(crate) unsafe fn whole_json(node: *const c_void, kind: u32, length: *mut usize) -> *const c_char {
    // SAFETY: as the caller vouches.
    unsafe {
        let text = resolve(node.cast(), kind).and_then(|(tree, _)| tree.json());
        lend(text, length)
    }
}

impl Tree {
    fn json(&self) -> Option<&Text> {
        let made = self.json.get_or_init(|| match &self.source {
            Source::Order(order) => serde_json::to_string(order).ok().map(Text::new),
            Source::Plan(plan) => plan_json(plan).ok().map(Text::new),
            Source::Other => None,
        });
        made.as_ref()
    }
}

/// Declares nodes, their fields and the functions that read them.
///
/// ```text
/// nodes! {
///     /// Documentation of the type.
///     node intakt_line(line: Line) {
///         /// Documentation of the field.
///         text intakt_line_article = &line.article;
///         nodes intakt_line_attribute, intakt_line_attribute_count: intakt_attribute = &line.attributes;
///     }
/// }
/// ```
///
/// | kind | value | function |
/// |---|---|---|
/// | `text`, `decimal`, `date` | [`Texted`] | `const char *(node, length)` |
/// | `number` | [`Numbered`] | `int64_t (node)`, 0 where there is none |
/// | `choice` | [`Choice`] | `int32_t (node)`, 0 where there is none |
/// | `flag` | `bool` or an option of it | `int32_t (node)`, -1 where there is none |
/// | `version` | `u64` or an option of it | `int32_t (node, value)`, 1 or 0 |
/// | `blob` | an option of bytes | `const void *(node, length)` |
/// | `json` | what serde can write | `const char *(node, length)` |
/// | `node` | an iterator over at most one | `const child *(node)` |
/// | `nodes`, `texts`, `choices` | an iterator, a slice | two functions: by index, and how many |
macro_rules! nodes {
    ($(
        $(#[doc = $doc:literal])+
        node $node:ident($value:ident: $core:ty) {
            $(
                $(#[doc = $field_doc:literal])+
                $kind:ident $name:ident $(, $count:ident)? $(: $of:ident)? = $given:expr;
            )+
        }
    )+) => {$(
        $(#[doc = $doc])+
        pub struct $node(#[allow(dead_code, reason = "only its address is of use")] $crate::tree::Node);

        const _: () = {
            /// The number of each field.
            enum Field { $($name,)+ }
            const KIND: u32 = $crate::tree::kind_of(stringify!($node));

            impl $crate::tree::Describe for $core {
                const KIND: u32 = KIND;
                const FIELDS: usize = [$(stringify!($name),)+].len();
                fn describe(&self, writer: &mut $crate::tree::Writer, first: usize) {
                    let $value = self;
                    $($crate::tree::describe!($kind writer, first + Field::$name as usize, $given);)+
                }
            }

            $($crate::tree::getter! { $kind $node $name $(, $count)? $(: $of)? [$($field_doc)+] })+
        };
    )+};
}

/// Writes one field.
macro_rules! describe {
    (text $writer:ident, $at:expr, $given:expr) => {
        $writer.text($at, $given)
    };
    (decimal $writer:ident, $at:expr, $given:expr) => {
        $writer.text($at, $given)
    };
    (date $writer:ident, $at:expr, $given:expr) => {
        $writer.text($at, $given)
    };
    (json $writer:ident, $at:expr, $given:expr) => {
        $writer.json($at, $given)
    };
    (number $writer:ident, $at:expr, $given:expr) => {
        $writer.number($at, $given)
    };
    (choice $writer:ident, $at:expr, $given:expr) => {
        $writer.choice($at, $given)
    };
    (flag $writer:ident, $at:expr, $given:expr) => {
        $writer.flag($at, $given)
    };
    (version $writer:ident, $at:expr, $given:expr) => {
        $writer.version($at, $given)
    };
    (blob $writer:ident, $at:expr, $given:expr) => {
        $writer.blob($at, $given)
    };
    (node $writer:ident, $at:expr, $given:expr) => {
        $writer.nodes($at, $given)
    };
    (nodes $writer:ident, $at:expr, $given:expr) => {
        $writer.nodes($at, $given)
    };
    (texts $writer:ident, $at:expr, $given:expr) => {
        $writer.texts($at, $given)
    };
    (choices $writer:ident, $at:expr, $given:expr) => {
        $writer.choices($at, $given)
    };
}

/// The functions of one field.
macro_rules! getter {
    (decimal $($rest:tt)+) => { $crate::tree::getter! { text $($rest)+ } };
    (date $($rest:tt)+) => { $crate::tree::getter! { text $($rest)+ } };
    (json $($rest:tt)+) => { $crate::tree::getter! { text $($rest)+ } };
    (text $node:ident $name:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(node: *const $node, length: *mut usize) -> *const ::std::ffi::c_char {
            // SAFETY: the conventions of the header hold for both.
            unsafe { $crate::tree::text(node.cast(), KIND, Field::$name as usize, length) }
        }
    };
    (number $node:ident $name:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(node: *const $node) -> i64 {
            // SAFETY: the conventions of the header hold.
            unsafe { $crate::tree::number(node.cast(), KIND, Field::$name as usize) }
        }
    };
    (choice $node:ident $name:ident : $of:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(node: *const $node) -> i32 {
            // SAFETY: the conventions of the header hold.
            unsafe { $crate::tree::choice(node.cast(), KIND, Field::$name as usize) }
        }
    };
    (flag $node:ident $name:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(node: *const $node) -> i32 {
            // SAFETY: the conventions of the header hold.
            unsafe { $crate::tree::flag(node.cast(), KIND, Field::$name as usize) }
        }
    };
    (version $node:ident $name:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(node: *const $node, value: *mut u64) -> i32 {
            // SAFETY: the conventions of the header hold for both.
            unsafe { $crate::tree::version(node.cast(), KIND, Field::$name as usize, value) }
        }
    };
    (blob $node:ident $name:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(node: *const $node, length: *mut usize) -> *const ::std::ffi::c_void {
            // SAFETY: the conventions of the header hold for both.
            unsafe { $crate::tree::blob(node.cast(), KIND, Field::$name as usize, length) }
        }
    };
    (node $node:ident $name:ident : $of:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(node: *const $node) -> *const $of {
            // SAFETY: the conventions of the header hold.
            unsafe { $crate::tree::child(node.cast(), KIND, Field::$name as usize, 0).cast() }
        }
    };
    (nodes $node:ident $name:ident, $count:ident : $of:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(node: *const $node, index: usize) -> *const $of {
            // SAFETY: the conventions of the header hold.
            unsafe { $crate::tree::child(node.cast(), KIND, Field::$name as usize, index).cast() }
        }
        $crate::tree::getter! { count $node $name, $count }
    };
    (texts $node:ident $name:ident, $count:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(
            node: *const $node,
            index: usize,
            length: *mut usize,
        ) -> *const ::std::ffi::c_char {
            // SAFETY: the conventions of the header hold for all.
            unsafe { $crate::tree::text_at(node.cast(), KIND, Field::$name as usize, index, length) }
        }
        $crate::tree::getter! { count $node $name, $count }
    };
    (choices $node:ident $name:ident, $count:ident : $of:ident [$($doc:literal)+]) => {
        $(#[doc = $doc])+
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name(node: *const $node, index: usize) -> i32 {
            // SAFETY: the conventions of the header hold.
            unsafe { $crate::tree::choice_at(node.cast(), KIND, Field::$name as usize, index) }
        }
        $crate::tree::getter! { count $node $name, $count }
    };
    (count $node:ident $name:ident, $count:ident) => {
        /// How many there are.
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $count(node: *const $node) -> usize {
            // SAFETY: the conventions of the header hold.
            unsafe { $crate::tree::count(node.cast(), KIND, Field::$name as usize) }
        }
    };
}

/// Declares enumerations of the header with the numbers of their values. `open` ones may get values in the core that have
/// no number here yet: those are 0.
macro_rules! choices {
    ($($(#[doc = $doc:literal])+ $kind:ident $name:ident($core:ident) {
        $($(#[doc = $value_doc:literal])+ $constant:ident = $number:literal, $variant:ident;)+
    })+) => {$(
        impl $crate::tree::Choice for $core {
            fn number(&self) -> i32 {
                $crate::tree::choices!(@match $kind self, $core, $($variant = $number,)+)
            }
        }
    )+};
    (@match closed $value:expr, $core:ident, $($variant:ident = $number:literal,)+) => {
        match $value { $($core::$variant => $number,)+ }
    };
    (@match open $value:expr, $core:ident, $($variant:ident = $number:literal,)+) => {
        match $value { $($core::$variant => $number,)+ _ => 0 }
    };
}

pub(crate) use {choices, describe, getter, nodes};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_written_as_the_core_shows_them() {
        for text in [
            "0",
            "0.00",
            "1",
            "-1",
            "10",
            "1.50",
            "-1.50",
            "0.05",
            "-0.05",
            "12345678901234567.89",
            "0.000001",
            "100",
            "79228162514264337593543950335",
            "-18446744073709551615",
            "18446744073709551616.1",
            "5.0",
        ] {
            let decimal: Decimal = text.parse().unwrap();
            let mut written = Vec::new();
            assert!(decimal.write(&mut written));
            assert_eq!(String::from_utf8(written).unwrap(), decimal.to_string());
        }
    }

    #[test]
    fn types_are_told_apart() {
        let names = ["intakt_order", "intakt_line", "intakt_party", "intakt_plan", "intakt_action", ""];
        let kinds: std::collections::BTreeSet<u32> = names.iter().map(|name| kind_of(name)).collect();
        assert_eq!(kinds.len(), names.len());
    }
}
