// Made from include/intakt.h by generate.py. Do not edit.

using System;
using System.Runtime.InteropServices;

namespace Intakt
{
    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_reader_options
    {
        internal uint struct_size;
        internal uint flags;
        internal ulong input_bytes_limit;
        internal ulong record_bytes_limit;
        internal ulong lines_limit;
        internal ulong profile_length;
        internal ulong charset_length;
        internal ulong parameters_length;
        internal ulong only_count;
        internal IntPtr profile;
        internal IntPtr charset;
        internal IntPtr parameters;
        internal IntPtr only;
        internal IntPtr only_lengths;
        internal IntPtr user_data;
        internal IntPtr cancel;
        internal IntPtr progress;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_date
    {
        internal int year;
        internal int month;
        internal int day;
        internal int seconds;
        internal int offset_minutes;
        internal int has_offset;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_importer_options
    {
        internal uint struct_size;
        internal uint flags;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_address_book
    {
        internal uint struct_size;
        internal uint key_scheme;
        internal IntPtr user_data;
        internal IntPtr snapshot;
        internal IntPtr count;
        internal IntPtr count_by_key;
        internal IntPtr parties_by_key;
        internal IntPtr party_by_id;
        internal IntPtr drop;
        internal IntPtr contacts;
        internal IntPtr count_by_keys;
        internal IntPtr parties_by_keys;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_articles
    {
        internal uint struct_size;
        internal uint flags;
        internal IntPtr user_data;
        internal IntPtr snapshot;
        internal IntPtr find;
        internal IntPtr drop;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_order_key
    {
        internal ulong tenant_length;
        internal ulong source_length;
        internal ulong kind_length;
        internal ulong number_length;
        internal IntPtr tenant;
        internal IntPtr source;
        internal IntPtr kind;
        internal IntPtr number;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_ledger
    {
        internal uint struct_size;
        internal uint flags;
        internal IntPtr user_data;
        internal IntPtr order;
        internal IntPtr record;
        internal IntPtr orders_in;
        internal IntPtr cross_reference;
        internal IntPtr set_cross_reference;
        internal IntPtr article_reference;
        internal IntPtr set_article_reference;
        internal IntPtr begin;
        internal IntPtr commit;
        internal IntPtr rollback;
        internal IntPtr drop;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_numbers
    {
        internal uint struct_size;
        internal uint flags;
        internal IntPtr user_data;
        internal IntPtr held;
        internal IntPtr lowest_released;
        internal IntPtr highest;
        internal IntPtr put;
        internal IntPtr is_taken;
        internal IntPtr drop;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_decision_store
    {
        internal uint struct_size;
        internal uint flags;
        internal ulong key_length;
        internal IntPtr user_data;
        internal IntPtr key;
        internal IntPtr count;
        internal IntPtr in_force;
        internal IntPtr decision;
        internal IntPtr history;
        internal IntPtr decide;
        internal IntPtr revoke;
        internal IntPtr pairs_of;
        internal IntPtr forbid;
        internal IntPtr allow;
        internal IntPtr drop;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_log
    {
        internal uint struct_size;
        internal int level;
        internal IntPtr user_data;
        internal IntPtr @event;
        internal IntPtr drop;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_progress
    {
        internal uint struct_size;
        internal uint flags;
        internal ulong records;
        internal ulong plans;
        internal ulong @byte;
        internal ulong bytes;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_import_options
    {
        internal uint struct_size;
        internal uint flags;
        internal ulong input_bytes_limit;
        internal ulong record_bytes_limit;
        internal ulong lines_limit;
        internal ulong profile_length;
        internal ulong charset_length;
        internal IntPtr profile;
        internal IntPtr charset;
        internal ulong only_count;
        internal IntPtr only;
        internal IntPtr only_lengths;
        internal IntPtr progress_user_data;
        internal IntPtr progress;
        internal ulong now_length;
        internal IntPtr now;
        internal IntPtr reserved;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_document
    {
        internal ulong name_length;
        internal ulong data_length;
        internal IntPtr name;
        internal IntPtr data;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_source
    {
        internal uint struct_size;
        internal uint flags;
        internal IntPtr user_data;
        internal IntPtr read;
        internal IntPtr drop;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_database_options
    {
        internal uint struct_size;
        internal uint flags;
        internal long now;
        internal ulong wait_milliseconds;
        internal ulong country_length;
        internal ulong key_length;
        internal ulong machine_length;
        internal IntPtr country;
        internal IntPtr key;
        internal IntPtr machine;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct intakt_query_options
    {
        internal uint struct_size;
        internal uint flags;
        internal ulong cross_reference_length;
        internal IntPtr cross_reference;
    }
}
