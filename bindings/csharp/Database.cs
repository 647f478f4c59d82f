using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Intakt
{
    /// <summary>How to open a database. What is not set is the default.</summary>
    public sealed class DatabaseOptions
    {
        /// <summary>Only read. The file must be there and of this version.</summary>
        public bool ReadOnly { get; set; }

        /// <summary>A file that is not there is an error and not made.</summary>
        public bool NoCreate { get; set; }

        /// <summary>Make keys anew that are of an older scheme or for another country, which takes a while.</summary>
        public bool RebuildKeys { get; set; }

        /// <summary>The time that is written beside what is done; the library has no clock. 1970 if it is not set.</summary>
        public DateTimeOffset? Now { get; set; }

        /// <summary>How long to wait for another program that writes; zero means five seconds.</summary>
        public TimeSpan Wait { get; set; }

        /// <summary>The ISO 3166 code of the country of addresses that name none; null for <c>DE</c>.</summary>
        public string Country { get; set; }

        /// <summary>The key of the keyed hashes, at least 16 bytes; null for one that the file holds.</summary>
        public byte[] Key { get; set; }

        /// <summary>The name that runs and leases are kept under; null for <c>intakt</c>.</summary>
        public string Machine { get; set; }
    }

    /// <summary>How a list is written. What is not set is the default.</summary>
    public sealed class ExportOptions
    {
        /// <summary>A list in this form: <c>csv</c>, <c>json</c>, <c>jsonl</c> or <c>xml</c>.</summary>
        public ExportOptions(string format)
        {
            Format = format;
        }

        /// <summary>The form.</summary>
        public string Format { get; private set; }

        /// <summary>Such as <c>utf-8-bom</c> or <c>windows-1252</c>; null for UTF-8. A character that it lacks is an error, but in XML.</summary>
        public string Charset { get; set; }

        /// <summary>Only these fields, in this order; null for all.</summary>
        public IEnumerable<string> Fields { get; set; }

        /// <summary>What stands between the cells of CSV; null for a comma.</summary>
        public char? Delimiter { get; set; }

        /// <summary>The decimal sign of numbers in CSV; null for a point.</summary>
        public char? Decimal { get; set; }

        /// <summary>CSV texts that a spreadsheet would take for formulas get no apostrophe.</summary>
        public bool NoGuard { get; set; }

        /// <summary>Only what is of this company; of orders, payments, references and reviews.</summary>
        public string Tenant { get; set; }

        /// <summary>Only what is of this shop; of the same.</summary>
        public string Source { get; set; }

        /// <summary>Only what was made then or later; of orders, payments and reviews.</summary>
        public DateTimeOffset? Since { get; set; }

        internal string ToJson()
        {
            Json json = new Json();
            json.Add("format", Format);
            json.Add("charset", Charset);
            json.Add("fields", Fields);
            json.Add("delimiter", Delimiter == null ? null : Delimiter.Value.ToString());
            json.Add("decimal", Decimal == null ? null : Decimal.Value.ToString());
            if (NoGuard) json.Add("guard", false);
            json.Add("tenant", Tenant);
            json.Add("source", Source);
            json.Add("since", Since == null ? (long?)null : Since.Value.ToUnixTimeSeconds());
            return json.ToString();
        }
    }

    /// <summary>The embedded database: customers, articles, ledger, documents and runs in one SQLite file.</summary>
    public sealed partial class Database : IDisposable
    {
        private readonly DatabaseHandle handle;

        /// <summary>Opens a file, makes it if need be, and brings it up to date. Without a path it is in memory and gone when it is
        /// disposed.</summary>
        public Database(string path = null, DatabaseOptions options = null)
        {
            Library.Load();
            byte[] file = Utf8.Of(path);
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                IntPtr made = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_open(
                    file, Utf8.Length(file), Native(options ?? new DatabaseOptions(), arena), ref made, ref error), error);
                handle = new DatabaseHandle(made);
            }
        }

        private delegate int Asking(ref IntPtr answer, ref IntPtr error);

        private delegate int ListReader(
            DatabaseHandle database, byte[] name, UIntPtr nameLength, byte[] list, UIntPtr listLength, ref IntPtr problems,
            ref IntPtr answer, ref IntPtr error);

        internal DatabaseHandle Handle
        {
            get { return handle; }
        }

        /// <summary>Sets the time that is written from now on.</summary>
        public void SetNow(DateTimeOffset now)
        {
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_set_now(handle, now.ToUnixTimeSeconds(), ref error), error);
            }
        }

        /// <summary>Puts a CSV list of customers into the database, all or none. Returns how many as JSON; the problems are what looks
        /// wrong, as a JSON array.</summary>
        public string ImportCustomersCsv(string name, byte[] list, out string problems)
        {
            return ImportList(NativeMethods.intakt_database_import_customers_csv, name, list, out problems);
        }

        /// <summary>Puts a CSV list of articles into the database, as <see cref="ImportCustomersCsv"/> does.</summary>
        public string ImportArticlesCsv(string name, byte[] list, out string problems)
        {
            return ImportList(NativeMethods.intakt_database_import_articles_csv, name, list, out problems);
        }

        /// <summary>Adds a customer, or replaces the one with this id. False when the database has a later version.</summary>
        public bool UpsertCustomer(PartyRow row)
        {
            if (row == null) throw new ArgumentNullException("row");
            byte[] id = Utf8.Of(row.Id), json = Utf8.Of(row.Json);
            using (Call call = Call.Begin())
            {
                int changed = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_upsert_customer_json(
                    handle, id, Utf8.Length(id), row.Version, json, Utf8.Length(json), ref changed, ref error), error);
                return changed == 1;
            }
        }

        /// <summary>Takes a customer out, but not out of documents: see <see cref="Erase"/>. False when there was none.</summary>
        public bool RemoveCustomer(string id)
        {
            byte[] word = Utf8.Of(id);
            using (Call call = Call.Begin())
            {
                int removed = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_remove_customer(handle, word, Utf8.Length(word), ref removed, ref error), error);
                return removed == 1;
            }
        }

        /// <summary>Adds a contact of a company, or replaces the one with this id.</summary>
        public void UpsertContact(string company, PartyRow row)
        {
            if (row == null) throw new ArgumentNullException("row");
            byte[] above = Utf8.Of(company), id = Utf8.Of(row.Id), json = Utf8.Of(row.Json);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_upsert_contact_json(
                    handle, above, Utf8.Length(above), id, Utf8.Length(id), row.Version, json, Utf8.Length(json), ref error), error);
            }
        }

        /// <summary>Adds an article, or replaces the one with this id.</summary>
        public void UpsertArticle(ArticleRow row)
        {
            if (row == null) throw new ArgumentNullException("row");
            byte[] id = Utf8.Of(row.Id), json = Utf8.Of(row.ToJson());
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_upsert_article_json(
                    handle, id, Utf8.Length(id), row.Version, json, Utf8.Length(json), ref error), error);
            }
        }

        /// <summary>Takes an article out. False when there was none with this id.</summary>
        public bool RemoveArticle(string id)
        {
            byte[] word = Utf8.Of(id);
            using (Call call = Call.Begin())
            {
                int removed = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_remove_article(handle, word, Utf8.Length(word), ref removed, ref error), error);
                return removed == 1;
            }
        }

        /// <summary>The customer with this id as JSON, or <c>null</c> as text where there is none. Personal data.</summary>
        public string CustomerJson(string id)
        {
            byte[] word = Utf8.Of(id);
            return Ask((ref IntPtr answer, ref IntPtr error) =>
                NativeMethods.intakt_database_customer_json(handle, word, Utf8.Length(word), ref answer, ref error));
        }

        /// <summary>Puts the orders of a source in order that an earlier run left begun, as after a crash. Returns what was found, as
        /// JSON.</summary>
        public string Recover(string tenant, string source)
        {
            byte[] company = Utf8.Of(tenant), shop = Utf8.Of(source);
            return Ask((ref IntPtr answer, ref IntPtr error) => NativeMethods.intakt_database_recover(
                handle, company, Utf8.Length(company), shop, Utf8.Length(shop), ref answer, ref error));
        }

        /// <summary>What the time between two moments brought, and what is open now, as JSON. Personal data.</summary>
        public string Today(DateTimeOffset from, DateTimeOffset until)
        {
            return Ask((ref IntPtr answer, ref IntPtr error) => NativeMethods.intakt_database_today(
                handle, from.ToUnixTimeSeconds(), until.ToUnixTimeSeconds(), ref answer, ref error));
        }

        /// <summary>Past runs with their accounts, the latest first, as a JSON array.</summary>
        public string Runs(int most)
        {
            return Ask((ref IntPtr answer, ref IntPtr error) =>
                NativeMethods.intakt_database_runs(handle, (uint)most, ref answer, ref error));
        }

        /// <summary>One past run as JSON, or <c>null</c> as text where there is none of this number.</summary>
        public string Run(long id)
        {
            return Ask((ref IntPtr answer, ref IntPtr error) => NativeMethods.intakt_database_run(handle, id, ref answer, ref error));
        }

        /// <summary>Erases a person everywhere and rewrites the file. Documents stay and name nobody. Returns what was erased, as
        /// JSON.</summary>
        public string Erase(string id)
        {
            byte[] word = Utf8.Of(id);
            return Ask((ref IntPtr answer, ref IntPtr error) =>
                NativeMethods.intakt_database_erase(handle, word, Utf8.Length(word), ref answer, ref error));
        }

        /// <summary>Forgets what is older than a moment. Returns how much that was, as JSON.</summary>
        public string Forget(Kept what, DateTimeOffset before)
        {
            return Ask((ref IntPtr answer, ref IntPtr error) =>
                NativeMethods.intakt_database_forget(handle, (uint)what, before.ToUnixTimeSeconds(), ref answer, ref error));
        }

        /// <summary>The orders that are taken for applied and have no document, as a JSON array; reopened, they are carried out anew
        /// when they are read again.</summary>
        public string Reconcile(bool reopen)
        {
            return Ask((ref IntPtr answer, ref IntPtr error) =>
                NativeMethods.intakt_database_reconcile(handle, reopen ? 1 : 0, ref answer, ref error));
        }

        /// <summary>Writes a list of the database for others into <paramref name="target"/>, record by record: <c>customers</c>,
        /// <c>contacts</c>, <c>articles</c>, <c>orders</c>, <c>payments</c>, <c>references</c> or <c>reviews</c>; <c>docs/export.md</c> has
        /// their fields. Returns how many records there are. Personal data.</summary>
        /// <remarks>After an exception a part of the list may be in the stream. The stream must not use the database.</remarks>
        public ulong Export(string view, Stream target, ExportOptions options)
        {
            if (target == null) throw new ArgumentNullException("target");
            if (options == null) throw new ArgumentNullException("options");
            byte[] name = Utf8.Of(view), json = Utf8.Of(options.ToJson());
            GCHandle told = GCHandle.Alloc(target);
            try
            {
                using (Call call = Call.Begin())
                {
                    ulong records = 0;
                    IntPtr error = IntPtr.Zero;
                    call.Check(NativeMethods.intakt_database_export(
                        handle, name, Utf8.Length(name), json, Utf8.Length(json), Callbacks.WriteToStream, GCHandle.ToIntPtr(told), ref records,
                        ref error), error);
                    return records;
                }
            }
            finally
            {
                told.Free();
            }
        }

        /// <summary>Closes the database; an importer that uses it keeps it open.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }

        private static IntPtr Native(DatabaseOptions options, Arena arena)
        {
            intakt_database_options native = new intakt_database_options();
            native.struct_size = Callbacks.Size(native);
            native.flags = (options.ReadOnly ? NativeMethods.INTAKT_DATABASE_READ_ONLY : 0)
                | (options.NoCreate ? NativeMethods.INTAKT_DATABASE_NO_CREATE : 0)
                | (options.RebuildKeys ? NativeMethods.INTAKT_DATABASE_REBUILD_KEYS : 0);
            native.now = options.Now == null ? 0 : options.Now.Value.ToUnixTimeSeconds();
            native.wait_milliseconds = (ulong)options.Wait.TotalMilliseconds;
            native.country = arena.Text(options.Country, out native.country_length);
            native.key = arena.Bytes(options.Key);
            native.key_length = options.Key == null ? 0 : (ulong)options.Key.Length;
            native.machine = arena.Text(options.Machine, out native.machine_length);
            return arena.Struct(native);
        }

        private static string Ask(Asking asking)
        {
            using (Call call = Call.Begin())
            {
                IntPtr answer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(asking(ref answer, ref error), error, answer);
            }
        }

        private string ImportList(ListReader reader, string name, byte[] list, out string problems)
        {
            byte[] file = Utf8.Of(name);
            using (Call call = Call.Begin())
            {
                IntPtr wrong = IntPtr.Zero, answer = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(reader(
                    handle, file, Utf8.Length(file), list, Utf8.Length(list), ref wrong, ref answer, ref error), error);
                problems = Call.Take(wrong);
                return Call.Take(answer);
            }
        }
    }
}
