// Made from include/intakt.h by generate.py. Do not edit.

using System;
using System.Runtime.InteropServices;

namespace Intakt
{
    /// <summary>Every function of include/intakt.h, which says what they do.</summary>
    internal static class NativeMethods
    {
        internal const string Library = "intakt";
        internal const uint INTAKT_ABI_VERSION = 1;
        internal const uint INTAKT_VERSION_MAJOR = 0;
        internal const uint INTAKT_VERSION_MINOR = 1;
        internal const uint INTAKT_VERSION_PATCH = 0;
        internal const uint INTAKT_READER_TRACE = 1;
        internal const uint INTAKT_READER_BORROW = 2;
        internal const uint INTAKT_PROFILES_NO_BUILTIN = 1;
        internal const uint INTAKT_IMPORTER_NO_BUILTIN_PROFILES = 1;
        internal const uint INTAKT_IMPORT_APPLY = 1;
        internal const uint INTAKT_DATABASE_READ_ONLY = 1;
        internal const uint INTAKT_DATABASE_NO_CREATE = 2;
        internal const uint INTAKT_DATABASE_REBUILD_KEYS = 4;
        internal const uint INTAKT_PARTY_DECEASED = 1;
        internal const uint INTAKT_PARTY_BLOCKED = 2;
        internal const uint INTAKT_QUERY_GUEST = 1;
        internal const int INTAKT_ANY_SCORE = int.MinValue;

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern uint intakt_abi_version();

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_version(ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern uint intakt_key_scheme();

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_has(byte[] capability, UIntPtr capability_length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_capabilities(ref IntPtr capabilities, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_error_free(IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_error_status(IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_error_host_code(IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_error_line(IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_error_column(IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_error_byte(IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_error_text(IntPtr error, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_error_code(IntPtr error, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_error_message(IntPtr error, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_error_file(IntPtr error, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_error_path(IntPtr error, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_error_rule(IntPtr error, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_error_found(IntPtr error, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_error_expected(IntPtr error, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_error_hint(IntPtr error, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_buffer_text(IntPtr buffer, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_buffer_free(IntPtr buffer);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_keys_data(IntPtr keys, ref UIntPtr count);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_keys_free(IntPtr keys);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_bytes_data(IntPtr bytes, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_bytes_free(IntPtr bytes);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_profiles_new(uint flags, ref IntPtr profiles, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_profiles_free(IntPtr profiles);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_profiles_add(ProfilesHandle profiles, byte[] name, UIntPtr name_length, byte[] profile, UIntPtr profile_length, ref IntPtr id, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_profiles_check(ProfilesHandle profiles, byte[] name, UIntPtr name_length, byte[] profile, UIntPtr profile_length, ref IntPtr problems, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_profiles_list(ProfilesHandle profiles, ref IntPtr list, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_profiles_text(ProfilesHandle profiles, byte[] id, UIntPtr id_length, ref IntPtr text, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_profiles_detect(ProfilesHandle profiles, byte[] name, UIntPtr name_length, byte[] data, UIntPtr data_length, ref IntPtr profile, ref IntPtr document, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_profiles_check_input(ProfilesHandle profiles, byte[] name, UIntPtr name_length, byte[] data, UIntPtr data_length, IntPtr options, ref IntPtr report, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_position_document(IntPtr position);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_position_line(IntPtr position);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_position_column(IntPtr position);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_position_byte(IntPtr position);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_code(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_problem_severity(IntPtr problem);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_text(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_message(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_file(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_position(IntPtr problem);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_path(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_rule(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_found(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_found_value(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_expected(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_problem_hint(IntPtr problem, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_number(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_type(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_date(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_delivery_date(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_currency(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_order_prices(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_reference(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_status(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_language(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_channel(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_shipping_method(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_order_guest(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_party(IntPtr order, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_order_party_count(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_line(IntPtr order, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_order_line_count(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_charge(IntPtr order, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_order_charge_count(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_payment(IntPtr order, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_order_payment_count(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_attachment(IntPtr order, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_order_attachment_count(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_totals(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_remark(IntPtr order, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_order_remark_count(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_extension(IntPtr order, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_order_extension_count(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_profile(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_position(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_problem(IntPtr order, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_order_problem_count(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_origin(IntPtr order, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_order_origin_count(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_payment_method(IntPtr payment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_payment_amount(IntPtr payment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_payment_paid(IntPtr payment);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_payment_date(IntPtr payment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_payment_reference(IntPtr payment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_payment_days(IntPtr payment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_payment_terms(IntPtr payment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_id(IntPtr attachment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_name(IntPtr attachment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_purpose(IntPtr attachment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_media_type(IntPtr attachment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_sha256(IntPtr attachment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_detected_type(IntPtr attachment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_content_sha256(IntPtr attachment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_bytes(IntPtr attachment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_reference(IntPtr attachment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attachment_position(IntPtr attachment);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_totals_lines(IntPtr totals, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_totals_net(IntPtr totals, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_totals_tax(IntPtr totals, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_totals_gross(IntPtr totals, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_totals_amount(IntPtr totals, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_totals_line_count(IntPtr totals, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_totals_rate(IntPtr totals, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_totals_rate_count(IntPtr totals);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_tax_total_rate(IntPtr tax, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_tax_total_net(IntPtr tax, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_tax_total_tax(IntPtr tax, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_origin_field(IntPtr origin, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_origin_rule(IntPtr origin, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_origin_layer(IntPtr origin, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_origin_level(IntPtr origin);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_origin_position(IntPtr origin, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_origin_position_count(IntPtr origin);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_origin_path(IntPtr origin, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_origin_path_count(IntPtr origin);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_rule(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_line_kind(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_id(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_article(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_variant(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_parent(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_buyer_article(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_gtin(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_pzn(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_aid_number(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_name(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_description(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_quantity(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_unit(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_price(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_price_total(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_price_quantity(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_line_prices(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_total(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_discount(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_discount_percent(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_tax_rate(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_tax(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_line_side(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_prescription(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_delivery_date(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_attribute(IntPtr line, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_line_attribute_count(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_remark(IntPtr line, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_line_remark_count(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_extension(IntPtr line, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_line_extension_count(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_position(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attribute_name(IntPtr attribute, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attribute_value(IntPtr attribute, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attribute_price(IntPtr attribute, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_attribute_article_suffix(IntPtr attribute, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_charge_rule(IntPtr charge, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_charge_kind(IntPtr charge);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_charge_label(IntPtr charge, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_charge_amount(IntPtr charge, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_charge_net(IntPtr charge, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_charge_gross(IntPtr charge, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_charge_tax_rate(IntPtr charge, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_charge_position(IntPtr charge);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_extension_name(IntPtr extension, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_extension_value(IntPtr extension, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_party_role(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_position(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_source_id(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_customer_number(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_salutation(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_title(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_given_name(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_family_name(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_birth_name(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_company(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_department(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_birth_date(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_party_gender(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_address(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_email(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_phone(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_mobile(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_vat_id(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_insurance_number(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_official_id(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_identifier(IntPtr party, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_party_identifier_count(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_address_kind(IntPtr address);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_address_street(IntPtr address, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_address_house_number(IntPtr address, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_address_line2(IntPtr address, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_address_postal_code(IntPtr address, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_address_city(IntPtr address, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_address_state(IntPtr address, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_address_country(IntPtr address, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_identifier_scheme(IntPtr identifier, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_identifier_value(IntPtr identifier, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_decimal_parts(byte[] @decimal, UIntPtr decimal_length, ref long mantissa, ref int scale, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_date_parts(byte[] date, UIntPtr date_length, ref intakt_date parts, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_json(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_party_in_role(IntPtr order, int role);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_new(byte[] settings, UIntPtr settings_length, IntPtr options, ref IntPtr importer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_importer_free(IntPtr importer);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_add_profile(ImporterHandle importer, byte[] name, UIntPtr name_length, byte[] profile, UIntPtr profile_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_customers_csv(ImporterHandle importer, byte[] name, UIntPtr name_length, byte[] list, UIntPtr list_length, ref IntPtr problems, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_articles_csv(ImporterHandle importer, byte[] name, UIntPtr name_length, byte[] list, UIntPtr list_length, ref IntPtr problems, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_upsert_customer_json(ImporterHandle importer, byte[] id, UIntPtr id_length, ulong version, byte[] json, UIntPtr json_length, ref int changed, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_remove_customer(ImporterHandle importer, byte[] id, UIntPtr id_length, ref int removed, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_party_keys(ImporterHandle importer, byte[] json, UIntPtr json_length, ref IntPtr keys, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_settings_check(byte[] settings, UIntPtr settings_length, ref IntPtr problems, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_settings_in_force(byte[] settings, UIntPtr settings_length, byte[] source, UIntPtr source_length, ref IntPtr list, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_settings_schema(ref IntPtr schema, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_settings(ImporterHandle importer, byte[] settings, UIntPtr settings_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_party_sink_add_json(IntPtr sink, byte[] id, UIntPtr id_length, ulong version, byte[] json, UIntPtr json_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_address_book(ImporterHandle importer, IntPtr address_book, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_article_sink_add_json(IntPtr sink, byte[] id, UIntPtr id_length, ulong version, byte[] json, UIntPtr json_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_articles(ImporterHandle importer, IntPtr articles, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_text_sink_add(IntPtr sink, byte[] text, UIntPtr text_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_order_sink_add(IntPtr sink, IntPtr order, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_ledger(ImporterHandle importer, IntPtr ledger, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_numbers(ImporterHandle importer, IntPtr numbers, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_reserve_number(ImporterHandle importer, byte[] source, UIntPtr source_length, byte[] range, UIntPtr range_length, byte[] holder, UIntPtr holder_length, ref IntPtr number, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_commit_number(ImporterHandle importer, byte[] source, UIntPtr source_length, byte[] range, UIntPtr range_length, byte[] holder, UIntPtr holder_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_release_number(ImporterHandle importer, byte[] source, UIntPtr source_length, byte[] range, UIntPtr range_length, byte[] holder, UIntPtr holder_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_decision_sink_add(IntPtr sink, long id, byte[] kept, UIntPtr kept_length, byte[] revoked_by, UIntPtr revoked_by_length, long revoked_at, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_decisions(ImporterHandle importer, IntPtr decisions, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_log(ImporterHandle importer, IntPtr log, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_import(ImporterHandle importer, byte[] source, UIntPtr source_length, byte[] name, UIntPtr name_length, byte[] document, UIntPtr document_length, IntPtr options, ref IntPtr result, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_import_documents(ImporterHandle importer, byte[] source, UIntPtr source_length, IntPtr documents, UIntPtr document_count, IntPtr options, ref IntPtr result, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_reader_new(ProfilesHandle profiles, byte[] name, UIntPtr name_length, byte[] document, UIntPtr document_length, IntPtr options, ref IntPtr reader, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_reader_new_documents(ProfilesHandle profiles, IntPtr documents, UIntPtr document_count, IntPtr options, ref IntPtr reader, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_reader_open(ProfilesHandle profiles, byte[] path, UIntPtr path_length, IntPtr options, ref IntPtr reader, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_reader_new_source(ProfilesHandle profiles, byte[] name, UIntPtr name_length, IntPtr source, IntPtr options, ref IntPtr reader, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_reader_next(ReaderHandle reader, ref IntPtr order, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_reader_free(IntPtr reader);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_reader_profile(ReaderHandle reader, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_reader_encoding(ReaderHandle reader, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_reader_document_count(ReaderHandle reader);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_reader_document(ReaderHandle reader, UIntPtr number, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_reader_warning_count(ReaderHandle reader);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_reader_warning(ReaderHandle reader, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern ulong intakt_reader_order_count(ReaderHandle reader);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern ulong intakt_reader_filtered_count(ReaderHandle reader);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern ulong intakt_reader_unreadable_count(ReaderHandle reader);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_order_free(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_result_free(IntPtr result);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_result_plan_count(ResultHandle result);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_plan(ResultHandle result, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_plan_node(ResultHandle result, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_account_node(ResultHandle result);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_json(IntPtr plan, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_applied(ResultHandle result, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_plans(ResultHandle result, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_account(ResultHandle result, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_warnings(ResultHandle result, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_profile(ResultHandle result, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_encoding(ResultHandle result, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_result_document_count(ResultHandle result);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_document(ResultHandle result, UIntPtr number, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_result_fault(ResultHandle result);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_format(IntPtr plan, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_order(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_plan_status(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_reason(IntPtr plan, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_plan_reason_count(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_plan_address_book_snapshot(IntPtr plan, ref ulong value);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_plan_articles_snapshot(IntPtr plan, ref ulong value);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_party(IntPtr plan, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_plan_party_count(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_action(IntPtr plan, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_plan_action_count(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_review(IntPtr plan, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_plan_review_count(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_plan_right(IntPtr plan, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_plan_right_count(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_adjustment(IntPtr plan, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_plan_adjustment_count(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_notice(IntPtr plan, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_plan_notice_count(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_totals(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_plan_amounts(IntPtr plan);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_planned_order_tenant(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_planned_order_source(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_planned_order_kind(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_planned_order_number(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_planned_order_profile(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_planned_order_position(IntPtr order);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_planned_order_payload_sha256(IntPtr order, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_party_plan_role(IntPtr party, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_party_plan_role_count(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_party_plan_decision(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_plan_reason(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_plan_action(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_party_plan_verdict(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_reason_code(IntPtr reason, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_reason_text(IntPtr reason, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_reason_problem(IntPtr reason);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_item_id(IntPtr item, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_item_order(IntPtr item);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_item_owner(IntPtr item, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_review_item_question(IntPtr item);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_item_reason(IntPtr item);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_review_item_role(IntPtr item, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_review_item_role_count(IntPtr item);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_item_verdict(IntPtr item);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_review_item_line(IntPtr item);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_item_article(IntPtr item, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_review_item_article_count(IntPtr item);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_review_item_answer(IntPtr item, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_review_item_answer_count(IntPtr item);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_item_subject(IntPtr item, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_item_evidence(IntPtr item, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_review_item_outdated(IntPtr item);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_item_json(IntPtr item, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_adjustment_action(IntPtr adjustment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_adjustment_field(IntPtr adjustment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_adjustment_line(IntPtr adjustment);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_adjustment_old(IntPtr adjustment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_adjustment_new(IntPtr adjustment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_adjustment_rule(IntPtr adjustment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_notice_reason(IntPtr notice);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_notice_severity(IntPtr notice);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_notice_to(IntPtr notice, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_notice_to_count(IntPtr notice);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_notice_channel(IntPtr notice, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_notice_channel_count(IntPtr notice);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_id(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_action_kind(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_depends_on(IntPtr action, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_action_depends_on_count(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_reason(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_position(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_party(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_party_action(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_action_version(IntPtr action, ref ulong value);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_new_party(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_number(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_awaits(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_field(IntPtr action, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_action_field_count(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_contact(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_article(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_new_article(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_placeholder(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_document(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_document_action(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_payment(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_action_purpose(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_attachment(IntPtr action);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_content_sha256(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_source_id(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_action_json(IntPtr action, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_numbering_number(IntPtr numbering, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_numbering_range(IntPtr numbering, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_field_change_field(IntPtr change);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_field_change_old(IntPtr change, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_field_change_new(IntPtr change, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_new_article_number(IntPtr article, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_new_article_name(IntPtr article, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_new_article_gtin(IntPtr article, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_new_article_pzn(IntPtr article, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_new_article_price(IntPtr article, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_new_article_prices(IntPtr article);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_new_article_tax_rate(IntPtr article, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_new_article_unit(IntPtr article, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_awaited_order(IntPtr awaited);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_awaited_action(IntPtr awaited, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_identity_tenant(IntPtr key, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_identity_source(IntPtr key, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_order_identity_kind(IntPtr key);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_order_identity_number(IntPtr key, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_document_plan_kind(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_document_plan_document_status(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_document_date(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_order_number(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_number(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_employee(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_branch(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_clerk(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_order_type(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_date(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_delivery_date(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_currency(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_document_plan_prices(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_reference(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_status(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_language(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_channel(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_shipping_method(IntPtr document, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_party(IntPtr document, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_document_plan_party_count(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_line(IntPtr document, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_document_plan_line_count(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_charge(IntPtr document, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_document_plan_charge_count(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_payment(IntPtr document, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_document_plan_payment_count(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_remark(IntPtr document, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_document_plan_remark_count(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_comment(IntPtr document, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_document_plan_comment_count(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_plan_extension(IntPtr document, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_document_plan_extension_count(IntPtr document);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_comment_text(IntPtr comment, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_comment_visibility(IntPtr comment);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_document_party_role(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_party_action(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_party_contact(IntPtr party, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_party_party(IntPtr party);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_line_article_action(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_document_line_line(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_verdict_outcome(IntPtr verdict);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_verdict_kind(IntPtr verdict);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_verdict_party(IntPtr verdict, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_verdict_relation(IntPtr verdict);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_verdict_candidate(IntPtr verdict, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_verdict_candidate_count(IntPtr verdict);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_verdict_sentence_german(IntPtr verdict, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_verdict_sentence_english(IntPtr verdict, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_verdict_json(IntPtr verdict, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_relation_kind(IntPtr relation);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_relation_party(IntPtr relation, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_candidate_party(IntPtr candidate, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_candidate_version(IntPtr candidate, ref ulong value);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_candidate_score(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_candidate_proof(IntPtr candidate, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_candidate_proof_count(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_candidate_contradiction(IntPtr candidate, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_candidate_contradiction_count(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_candidate_evidence(IntPtr candidate, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_candidate_evidence_count(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_candidate_match_key(IntPtr candidate, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_candidate_json(IntPtr candidate, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_evidence_field(IntPtr step);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_evidence_level(IntPtr step);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_evidence_weight(IntPtr step);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_evidence_running_sum(IntPtr step);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_evidence_ours(IntPtr step, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_evidence_theirs(IntPtr step, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_evidence_ours_value(IntPtr step, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_evidence_theirs_value(IntPtr step, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_evidence_json(IntPtr step, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_currency(IntPtr amounts, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_exchange_factor(IntPtr amounts, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_amounts_prices(IntPtr amounts);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_amounts_rounding(IntPtr amounts);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_net(IntPtr amounts, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_tax(IntPtr amounts, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_gross(IntPtr amounts, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_rounding_line(IntPtr amounts, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_payable(IntPtr amounts, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_rate(IntPtr amounts, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_amounts_rate_count(IntPtr amounts);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_line(IntPtr amounts, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_amounts_line_count(IntPtr amounts);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_charge(IntPtr amounts, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_amounts_charge_count(IntPtr amounts);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_missing(IntPtr amounts, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_amounts_missing_count(IntPtr amounts);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_difference(IntPtr amounts, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_amounts_difference_count(IntPtr amounts);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_tax_treatment(IntPtr amounts);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_amounts_payment(IntPtr amounts);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_part_amounts_rate(IntPtr part, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_part_amounts_net(IntPtr part, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_part_amounts_tax(IntPtr part, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_part_amounts_gross(IntPtr part, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_part_amounts_tax_code(IntPtr part, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_part_amounts_account(IntPtr part);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_revenue_account_number(IntPtr account, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_revenue_account_from(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_line_amounts_line(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_line_amounts_split(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_line_amounts_voucher(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_line_amounts_part(IntPtr line, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_line_amounts_part_count(IntPtr line);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_charge_amounts_charge(IntPtr charge);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_charge_amounts_kind(IntPtr charge);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_charge_amounts_split(IntPtr charge);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_charge_amounts_voucher(IntPtr charge);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_charge_amounts_part(IntPtr charge, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_charge_amounts_part_count(IntPtr charge);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_missing_line(IntPtr missing);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_missing_charge(IntPtr missing);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_missing_field(IntPtr missing);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_difference_total(IntPtr difference);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_difference_line(IntPtr difference);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_difference_rate(IntPtr difference, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_difference_stated(IntPtr difference, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_difference_computed(IntPtr difference, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_difference_amount(IntPtr difference, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_difference_cause(IntPtr difference);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_difference_resolution(IntPtr difference);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_tax_treatment_kind(IntPtr treatment);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_tax_treatment_condition(IntPtr treatment, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_tax_treatment_condition_count(IntPtr treatment);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_condition_kind(IntPtr condition);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_condition_met(IntPtr condition);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_payment_summary_state(IntPtr summary);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_payment_summary_paid(IntPtr summary, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_payment_summary_open(IntPtr summary, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_account_tenant(IntPtr account, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_account_source(IntPtr account, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_account_read(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_account_planned(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_account_skipped(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_account_waiting(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_account_held(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_account_filtered(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_account_unreadable(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_account_record(IntPtr account, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_account_record_count(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_account_notice(IntPtr account, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_account_notice_count(IntPtr account);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_account_entry_class(IntPtr entry);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_account_entry_number(IntPtr entry, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_account_entry_position(IntPtr entry);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_account_entry_reason(IntPtr entry);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_account_notices_clerk(IntPtr told, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_account_notices_code(IntPtr told, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_account_notices_times(IntPtr told);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_begin(ImporterHandle importer, byte[] tenant, UIntPtr tenant_length, byte[] source, UIntPtr source_length, byte[] kind, UIntPtr kind_length, byte[] number, UIntPtr number_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_report(ImporterHandle importer, byte[] tenant, UIntPtr tenant_length, byte[] source, UIntPtr source_length, byte[] kind, UIntPtr kind_length, byte[] number, UIntPtr number_length, byte[] action, UIntPtr action_length, int outcome, byte[] text, UIntPtr text_length, ref IntPtr settlement, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_withdraw(ImporterHandle importer, byte[] tenant, UIntPtr tenant_length, byte[] source, UIntPtr source_length, byte[] kind, UIntPtr kind_length, byte[] number, UIntPtr number_length, ref IntPtr settlement, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_ledger_save(ImporterHandle importer, ref IntPtr ledger, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_ledger_load(ImporterHandle importer, byte[] ledger, UIntPtr ledger_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_journal(ImporterHandle importer, ResultHandle result, UIntPtr index, ref IntPtr journal, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_undo(ImporterHandle importer, byte[] journal, UIntPtr journal_length, IntPtr written, IntPtr user_data, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_settle_undo(ImporterHandle importer, byte[] journal, UIntPtr journal_length, IntPtr actions, ulong[] action_lengths, UIntPtr action_count, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_plan_again(ImporterHandle importer, byte[] tenant, UIntPtr tenant_length, byte[] source, UIntPtr source_length, byte[] kind, UIntPtr kind_length, byte[] number, UIntPtr number_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_decide(ImporterHandle importer, byte[] plan, UIntPtr plan_length, byte[] review, UIntPtr review_length, byte[] choice, UIntPtr choice_length, byte[] party, UIntPtr party_length, byte[] by, UIntPtr by_length, long at, ref long decision, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_decisions(ImporterHandle importer, uint most, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_take_back_decision(ImporterHandle importer, long decision, byte[] by, UIntPtr by_length, long at, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_never(ImporterHandle importer, byte[] plan, UIntPtr plan_length, byte[] review, UIntPtr review_length, byte[] party, UIntPtr party_length, byte[] by, UIntPtr by_length, long at, ref long pair, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_never_same(ImporterHandle importer, byte[] one, UIntPtr one_length, byte[] other, UIntPtr other_length, byte[] by, UIntPtr by_length, long at, ref long pair, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_take_back_never(ImporterHandle importer, long pair, byte[] by, UIntPtr by_length, long at, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_open(byte[] path, UIntPtr path_length, IntPtr options, ref IntPtr database, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_database_free(IntPtr database);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_set_now(DatabaseHandle database, long now, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_import_customers_csv(DatabaseHandle database, byte[] name, UIntPtr name_length, byte[] list, UIntPtr list_length, ref IntPtr problems, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_import_articles_csv(DatabaseHandle database, byte[] name, UIntPtr name_length, byte[] list, UIntPtr list_length, ref IntPtr problems, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_upsert_customer_json(DatabaseHandle database, byte[] id, UIntPtr id_length, ulong version, byte[] json, UIntPtr json_length, ref int changed, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_remove_customer(DatabaseHandle database, byte[] id, UIntPtr id_length, ref int removed, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_upsert_contact_json(DatabaseHandle database, byte[] company, UIntPtr company_length, byte[] id, UIntPtr id_length, ulong version, byte[] json, UIntPtr json_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_upsert_article_json(DatabaseHandle database, byte[] id, UIntPtr id_length, ulong version, byte[] json, UIntPtr json_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_remove_article(DatabaseHandle database, byte[] id, UIntPtr id_length, ref int removed, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_customer_json(DatabaseHandle database, byte[] id, UIntPtr id_length, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_set_database(ImporterHandle importer, DatabaseHandle database, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_apply(ImporterHandle importer, ResultHandle result, UIntPtr index, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_recover(DatabaseHandle database, byte[] tenant, UIntPtr tenant_length, byte[] source, UIntPtr source_length, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_today(DatabaseHandle database, long from, long until, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_runs(DatabaseHandle database, uint most, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_run(DatabaseHandle database, long id, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_erase(DatabaseHandle database, byte[] id, UIntPtr id_length, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_forget(DatabaseHandle database, uint what, long before, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_reconcile(DatabaseHandle database, int reopen, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_export(DatabaseHandle database, byte[] view, UIntPtr view_length, byte[] options, UIntPtr options_length, IntPtr write, IntPtr user_data, ref ulong records, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_reviews_row(IntPtr reviews, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_reviews_row_count(IntPtr reviews);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_reviews_json(IntPtr reviews, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_review_row_id(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_state(IntPtr row, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_owner(IntPtr row, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_question(IntPtr row, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_code(IntPtr row, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_text(IntPtr row, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_source(IntPtr row, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_tenant(IntPtr row, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_kind(IntPtr row, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_number(IntPtr row, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_review_row_role(IntPtr row, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_review_row_role_count(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_answer(IntPtr row, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_review_row_answer_count(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_candidate(IntPtr row, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_review_row_candidate_count(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_review_row_line(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_row_article(IntPtr row, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_review_row_article_count(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_review_row_created(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_review_row_changed(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_review_row_decision(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_review_row_outdated(IntPtr row);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_parties_party(IntPtr parties, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_found_parties_party_count(IntPtr parties);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_parties_json(IntPtr parties, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_party_id(IntPtr found, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_party_flag(IntPtr found, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_found_party_flag_count(IntPtr found);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_party_field(IntPtr found, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_found_party_field_count(IntPtr found);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_party_value(IntPtr found, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_found_party_value_count(IntPtr found);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_articles_article(IntPtr articles, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_found_articles_article_count(IntPtr articles);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_articles_json(IntPtr articles, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_article_id(IntPtr found, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_article_number(IntPtr found, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_article_name(IntPtr found, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_article_gtin(IntPtr found, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_article_pzn(IntPtr found, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_article_price(IntPtr found, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_article_tax_rate(IntPtr found, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_found_article_unit(IntPtr found, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_reviews_free(IntPtr reviews);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_found_parties_free(IntPtr parties);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_found_articles_free(IntPtr articles);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_case_row(IntPtr review_case);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_review_case_is_kept(IntPtr review_case);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_case_date(IntPtr review_case, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_case_total(IntPtr review_case, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_review_case_lines(IntPtr review_case);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_review_case_is_guest(IntPtr review_case);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_case_party(IntPtr review_case);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_case_candidate(IntPtr review_case, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_review_case_candidate_count(IntPtr review_case);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_case_ordered(IntPtr review_case);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_case_choice(IntPtr review_case, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_review_case_choice_count(IntPtr review_case);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_review_case_json(IntPtr review_case, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_line_code(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_line_gtin(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_line_pzn(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_line_name(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_line_quantity(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_line_tax_rate(IntPtr line, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_candidate_id(IntPtr candidate, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_case_candidate_is_there(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_candidate_flag(IntPtr candidate, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_case_candidate_flag_count(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_case_candidate_is_never(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_case_candidate_score(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_candidate_proof(IntPtr candidate, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_case_candidate_proof_count(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_candidate_contradiction(IntPtr candidate, UIntPtr index, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_case_candidate_contradiction_count(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_candidate_field(IntPtr candidate, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_case_candidate_field_count(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_candidate_earlier(IntPtr candidate, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_case_candidate_earlier_count(IntPtr candidate);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_field_name(IntPtr field, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_field_order(IntPtr field, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_field_candidate(IntPtr field, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_field_result(IntPtr field, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_field_becomes(IntPtr field, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_case_field_agreement(IntPtr field, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_earlier_order_source(IntPtr earlier, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_earlier_order_kind(IntPtr earlier, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_earlier_order_number(IntPtr earlier, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_earlier_order_order(IntPtr earlier, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_earlier_order_date(IntPtr earlier, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_earlier_order_created(IntPtr earlier);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_earlier_order_role(IntPtr earlier, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_earlier_order_role_count(IntPtr earlier);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_review_case_free(IntPtr review_case);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_reviews(DatabaseHandle database, byte[] filter, UIntPtr filter_length, ref IntPtr reviews, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_take_review(DatabaseHandle database, long review, byte[] owner, UIntPtr owner_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_give_back_review(DatabaseHandle database, long review, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_close_review(DatabaseHandle database, long review, byte[] by, UIntPtr by_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_search_parties(DatabaseHandle database, byte[] text, UIntPtr text_length, uint most, ref IntPtr parties, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_search_articles(DatabaseHandle database, byte[] text, UIntPtr text_length, uint most, ref IntPtr articles, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_decide(DatabaseHandle database, long[] reviews, UIntPtr review_count, byte[] choice, UIntPtr choice_length, byte[] party, UIntPtr party_length, byte[] by, UIntPtr by_length, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_decisions(DatabaseHandle database, uint most, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_never(DatabaseHandle database, long review, byte[] party, UIntPtr party_length, byte[] by, UIntPtr by_length, ref long pair, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_never_same(DatabaseHandle database, byte[] one, UIntPtr one_length, byte[] other, UIntPtr other_length, byte[] by, UIntPtr by_length, ref long pair, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_revoke_never(DatabaseHandle database, long pair, byte[] by, UIntPtr by_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_flag_party(DatabaseHandle database, byte[] party, UIntPtr party_length, uint flags, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_undo(DatabaseHandle database, byte[] tenant, UIntPtr tenant_length, byte[] source, UIntPtr source_length, byte[] kind, UIntPtr kind_length, byte[] number, UIntPtr number_length, int apply, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_database_take_in_again(DatabaseHandle database, byte[] tenant, UIntPtr tenant_length, byte[] source, UIntPtr source_length, byte[] kind, UIntPtr kind_length, byte[] number, UIntPtr number_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_review_case(ImporterHandle importer, long review, ref IntPtr review_case, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_preview_decision(ImporterHandle importer, long[] reviews, UIntPtr review_count, byte[] choice, UIntPtr choice_length, byte[] party, UIntPtr party_length, byte[] by, UIntPtr by_length, byte[] now, UIntPtr now_length, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_revoke_decision(ImporterHandle importer, long decision, byte[] by, UIntPtr by_length, int apply, byte[] now, UIntPtr now_length, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_plan_kept(ImporterHandle importer, byte[] tenant, UIntPtr tenant_length, byte[] source, UIntPtr source_length, byte[] kind, UIntPtr kind_length, byte[] number, UIntPtr number_length, int apply, byte[] now, UIntPtr now_length, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_new(byte[] settings, UIntPtr settings_length, byte[] source, UIntPtr source_length, byte[] weights, UIntPtr weights_length, ref IntPtr matcher, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_matcher_free(IntPtr matcher);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_upsert_json(MatcherHandle matcher, byte[] id, UIntPtr id_length, ulong version, byte[] json, UIntPtr json_length, ref int changed, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_remove(MatcherHandle matcher, byte[] id, UIntPtr id_length, ref int removed, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_count(MatcherHandle matcher, ref ulong count, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_party_json(MatcherHandle matcher, byte[] id, UIntPtr id_length, ref IntPtr party, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_keys(MatcherHandle matcher, byte[] json, UIntPtr json_length, ref IntPtr keys, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_query_json(MatcherHandle matcher, byte[] json, UIntPtr json_length, IntPtr options, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_importer_match_json(ImporterHandle importer, byte[] source, UIntPtr source_length, byte[] json, UIntPtr json_length, IntPtr options, ref IntPtr answer, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_never_same(MatcherHandle matcher, byte[] one, UIntPtr one_length, byte[] other, UIntPtr other_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_revoke_never(MatcherHandle matcher, byte[] one, UIntPtr one_length, byte[] other, UIntPtr other_length, ref int removed, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_dedupe(MatcherHandle matcher, int min_score, IntPtr each, IntPtr user_data, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_save(MatcherHandle matcher, ref IntPtr bytes, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_matcher_load(MatcherHandle matcher, byte[] bytes, UIntPtr bytes_length, ref IntPtr error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern void intakt_match_free(IntPtr answer);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_match_verdict(MatchHandle answer);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_match_json(MatchHandle answer, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_pair_first(IntPtr pair, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_pair_second(IntPtr pair, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_pair_outcome(IntPtr pair);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern int intakt_pair_kind(IntPtr pair);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern long intakt_pair_score(IntPtr pair);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_pair_match_key(IntPtr pair, ref UIntPtr length);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_pair_evidence(IntPtr pair, UIntPtr index);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern UIntPtr intakt_pair_evidence_count(IntPtr pair);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
        internal static extern IntPtr intakt_pair_json(IntPtr pair, ref UIntPtr length);
    }
}
