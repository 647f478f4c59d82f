//! Where each field of each struct lies, on systems of 64 bits and on Windows of 32. The compiler proves it for the system that it
//! builds for, and `tests/header.rs` has the C compiler prove it of the header for both.

use crate::address_book::intakt_address_book;
use crate::articles::intakt_articles;
use crate::database::intakt_database_options;
use crate::decision_store::intakt_decision_store;
use crate::host_ledger::{intakt_ledger, intakt_order_key};
use crate::import::{intakt_document, intakt_import_options, intakt_progress};
use crate::importer::intakt_importer_options;
use crate::log::intakt_log;
use crate::matcher::intakt_query_options;
use crate::numbers::intakt_numbers;
use crate::reader_options::intakt_reader_options;
use crate::source::intakt_source;
use crate::values::intakt_date;

/// `name: bytes on 64 bits, bytes on 32 bits`, of the whole struct and of each field.
macro_rules! layouts {
    ($($struct:ident: $wide:literal, $narrow:literal { $($field:ident: $far:literal, $near:literal;)+ })+) => {
        // Where numbers of 64 bits lie at any fourth byte, as on 32-bit Linux, structs may end earlier.
        #[cfg(any(target_pointer_width = "64", windows))]
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
    intakt_date: 24, 24 {
        year: 0, 0;
        month: 4, 4;
        day: 8, 8;
        seconds: 12, 12;
        offset_minutes: 16, 16;
        has_offset: 20, 20;
    }
    intakt_importer_options: 8, 8 {
        struct_size: 0, 0;
        flags: 4, 4;
    }
    intakt_address_book: 88, 48 {
        struct_size: 0, 0;
        key_scheme: 4, 4;
        user_data: 8, 8;
        snapshot: 16, 12;
        count: 24, 16;
        count_by_key: 32, 20;
        parties_by_key: 40, 24;
        party_by_id: 48, 28;
        drop: 56, 32;
        contacts: 64, 36;
        count_by_keys: 72, 40;
        parties_by_keys: 80, 44;
    }
    intakt_articles: 40, 24 {
        struct_size: 0, 0;
        flags: 4, 4;
        user_data: 8, 8;
        snapshot: 16, 12;
        find: 24, 16;
        drop: 32, 20;
    }
    intakt_order_key: 64, 48 {
        tenant_length: 0, 0;
        source_length: 8, 8;
        kind_length: 16, 16;
        number_length: 24, 24;
        tenant: 32, 32;
        source: 40, 36;
        kind: 48, 40;
        number: 56, 44;
    }
    intakt_ledger: 104, 56 {
        struct_size: 0, 0;
        flags: 4, 4;
        user_data: 8, 8;
        order: 16, 12;
        record: 24, 16;
        orders_in: 32, 20;
        cross_reference: 40, 24;
        set_cross_reference: 48, 28;
        article_reference: 56, 32;
        set_article_reference: 64, 36;
        begin: 72, 40;
        commit: 80, 44;
        rollback: 88, 48;
        drop: 96, 52;
    }
    intakt_numbers: 64, 36 {
        struct_size: 0, 0;
        flags: 4, 4;
        user_data: 8, 8;
        held: 16, 12;
        lowest_released: 24, 16;
        highest: 32, 20;
        put: 40, 24;
        is_taken: 48, 28;
        drop: 56, 32;
    }
    intakt_decision_store: 112, 64 {
        struct_size: 0, 0;
        flags: 4, 4;
        key_length: 8, 8;
        user_data: 16, 16;
        key: 24, 20;
        count: 32, 24;
        in_force: 40, 28;
        decision: 48, 32;
        history: 56, 36;
        decide: 64, 40;
        revoke: 72, 44;
        pairs_of: 80, 48;
        forbid: 88, 52;
        allow: 96, 56;
        drop: 104, 60;
    }
    intakt_log: 32, 20 {
        struct_size: 0, 0;
        level: 4, 4;
        user_data: 8, 8;
        event: 16, 12;
        drop: 24, 16;
    }
    intakt_progress: 40, 40 {
        struct_size: 0, 0;
        flags: 4, 4;
        records: 8, 8;
        plans: 16, 16;
        byte: 24, 24;
        bytes: 32, 32;
    }
    intakt_import_options: 128, 96 {
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
        progress_user_data: 88, 72;
        progress: 96, 76;
        now_length: 104, 80;
        now: 112, 88;
        reserved: 120, 92;
    }
    intakt_document: 32, 24 {
        name_length: 0, 0;
        data_length: 8, 8;
        name: 16, 16;
        data: 24, 20;
    }
    intakt_source: 32, 20 {
        struct_size: 0, 0;
        flags: 4, 4;
        user_data: 8, 8;
        read: 16, 12;
        drop: 24, 16;
    }
    intakt_database_options: 72, 64 {
        struct_size: 0, 0;
        flags: 4, 4;
        now: 8, 8;
        wait_milliseconds: 16, 16;
        country_length: 24, 24;
        key_length: 32, 32;
        machine_length: 40, 40;
        country: 48, 48;
        key: 56, 52;
        machine: 64, 56;
    }
    intakt_query_options: 24, 24 {
        struct_size: 0, 0;
        flags: 4, 4;
        cross_reference_length: 8, 8;
        cross_reference: 16, 16;
    }
}
