//! Tables of nodes and enumerations, and the functions of the C ABI that are made of them.

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
