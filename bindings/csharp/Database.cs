using System;

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
