//! Where each field of each struct lies, on systems of 64 and of 32 bits. The compiler proves it for the system that it
//! builds for, and `tests/header.rs` has the C compiler prove it of the header for both.

use crate::address_book::intakt_address_book;
use crate::import::{intakt_document, intakt_import_options};
use crate::importer::intakt_importer_options;
use crate::reader_options::intakt_reader_options;
use crate::source::intakt_source;
use crate::values::intakt_date;

/// `name: bytes on 64 bits, bytes on 32 bits`, of the whole struct and of each field.
macro_rules! layouts {
    ($($struct:ident: $wide:literal, $narrow:literal { $($field:ident: $far:literal, $near:literal;)+ })+) => {
        const _: () = {
            const WIDE: bool = size_of::<usize>() == 8;
            $(
                assert!(size_of::<$struct>() == if WIDE { $wide } else { $narrow }, stringify!($struct));
                $(
                    assert!(
                        std::mem::offset_of!($struct, $field) == if WIDE { $far } else { $near },
                        concat!(stringify!($struct), ".", stringify!($field))
                    );
                )+
            )+
        };
    };
}

layouts! {
    intakt_importer_options: 8, 8 {
        struct_size: 0, 0;
        flags: 4, 4;
    }
    intakt_import_options: 112, 88 {
        struct_size: 0, 0;
        flags: 4, 4;
        input_bytes_limit: 8, 8;
        record_bytes_limit: 16, 16;
        lines_limit: 24, 24;
        profile_length: 32, 32;
        charset_length: 40, 40;
        profile: 48, 48;
        charset: 56, 52;
        only_count: 64, 56;
        only: 72, 64;
        only_lengths: 80, 68;
        now_length: 88, 72;
        now: 96, 80;
        reserved: 104, 84;
    }
    intakt_document: 32, 24 {
        name_length: 0, 0;
        data_length: 8, 8;
        name: 16, 16;
        data: 24, 20;
    }
    intakt_reader_options: 128, 96 {
        struct_size: 0, 0;
        flags: 4, 4;
        input_bytes_limit: 8, 8;
        record_bytes_limit: 16, 16;
        lines_limit: 24, 24;
        profile_length: 32, 32;
        charset_length: 40, 40;
        parameters_length: 48, 48;
        only_count: 56, 56;
        profile: 64, 64;
        charset: 72, 68;
        parameters: 80, 72;
        only: 88, 76;
        only_lengths: 96, 80;
        user_data: 104, 84;
        cancel: 112, 88;
        progress: 120, 92;
    }
    intakt_source: 32, 20 {
        struct_size: 0, 0;
        flags: 4, 4;
        user_data: 8, 8;
        read: 16, 12;
        drop: 24, 16;
    }
    intakt_address_book: 64, 36 {
        struct_size: 0, 0;
        key_scheme: 4, 4;
        user_data: 8, 8;
        snapshot: 16, 12;
        count: 24, 16;
        count_by_key: 32, 20;
        parties_by_key: 40, 24;
        party_by_id: 48, 28;
        drop: 56, 32;
    }
    intakt_date: 24, 24 {
        year: 0, 0;
        month: 4, 4;
        day: 8, 8;
        seconds: 12, 12;
        offset_minutes: 16, 16;
        has_offset: 20, 20;
    }
}
