using System;
using System.Collections.Generic;
using System.IO;

namespace Intakt
{
    /// <summary>
    /// Reads the orders of shops, finds out who ordered, and plans what is to be done. It holds customers and articles, or asks
    /// those of the host, and remembers in its ledger what was planned. One thread at a time; several importers work in several
    /// threads at once.
    /// </summary>
    public sealed partial class Importer : IDisposable
    {
        private readonly ImporterHandle handle;

        /// <summary>Makes an importer with settings (TOML) or, without, the defaults.</summary>
        /// <exception cref="IntaktException">The settings are wrong; the position says where.</exception>
        public Importer(string settings = null, bool builtInProfiles = true)
        {
            Library.Load();
            byte[] text = Utf8.Of(settings);
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                intakt_importer_options options = new intakt_importer_options();
                options.struct_size = Callbacks.Size(options);
                options.flags = builtInProfiles ? 0 : NativeMethods.INTAKT_IMPORTER_NO_BUILTIN_PROFILES;
                IntPtr made = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_new(
                    text, Utf8.Length(text), arena.Struct(options), ref made, ref error), error);
                handle = new ImporterHandle(made);
            }
        }

        private delegate int HostSetter(ImporterHandle importer, IntPtr host, ref IntPtr error);

        private delegate int ListSetter(
            ImporterHandle importer, byte[] name, UIntPtr nameLength, byte[] list, UIntPtr listLength, ref IntPtr problems, ref IntPtr error);

        /// <summary>Replaces the settings, from the next import on. If anything is wrong the old ones stay.</summary>
        public void SetSettings(string settings)
        {
            byte[] text = Utf8.Of(settings);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_set_settings(handle, text, Utf8.Length(text), ref error), error);
            }
        }

        /// <summary>Adds a profile (TOML) of the host's own, or replaces the one of the same id. The name is that of its file.</summary>
        public void AddProfile(string name, string profile)
        {
            byte[] file = Utf8.Of(name), text = Utf8.Of(profile);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_add_profile(
                    handle, file, Utf8.Length(file), text, Utf8.Length(text), ref error), error);
            }
        }

        /// <summary>
        /// Replaces all customers by those of a CSV list. Returns what was left out or looks wrong, as a JSON array; <c>[]</c> when
        /// there is nothing. The name is for messages.
        /// </summary>
        /// <exception cref="IntaktException">The list cannot be read; the customers stay.</exception>
        public string SetCustomersCsv(string name, byte[] list)
        {
            return SetList(NativeMethods.intakt_importer_set_customers_csv, name, list);
        }

        /// <summary>Replaces all articles by those of a CSV list, as <see cref="SetCustomersCsv"/> does.</summary>
        public string SetArticlesCsv(string name, byte[] list)
        {
            return SetList(NativeMethods.intakt_importer_set_articles_csv, name, list);
        }

        /// <summary>Adds a customer, or replaces the one with this id. False when the importer has a later version.</summary>
        public bool UpsertCustomer(PartyRow row)
        {
            if (row == null) throw new ArgumentNullException("row");
            byte[] id = Utf8.Of(row.Id), json = Utf8.Of(row.Json);
            using (Call call = Call.Begin())
            {
                int changed = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_upsert_customer_json(
                    handle, id, Utf8.Length(id), row.Version, json, Utf8.Length(json), ref changed, ref error), error);
                return changed == 1;
            }
        }

        /// <summary>Takes a customer out. False when there was none with this id.</summary>
        public bool RemoveCustomer(string id)
        {
            byte[] word = Utf8.Of(id);
            using (Call call = Call.Begin())
            {
                int removed = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_remove_customer(handle, word, Utf8.Length(word), ref removed, ref error), error);
                return removed == 1;
            }
        }

        /// <summary>The keys of a party, for an address book that stores them (<see cref="IAddressBook"/>); ascending.</summary>
        public ulong[] PartyKeys(PartyData party)
        {
            if (party == null) throw new ArgumentNullException("party");
            return PartyKeys(party.ToJson());
        }

        /// <summary>The keys of a party that is given as JSON.</summary>
        public ulong[] PartyKeys(string json)
        {
            byte[] text = Utf8.Of(json);
            using (Call call = Call.Begin())
            {
                IntPtr keys = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_party_keys(handle, text, Utf8.Length(text), ref keys, ref error), error);
                return Call.TakeKeys(keys);
            }
        }

        /// <summary>Looks for customers in the host's own address book; null goes back to the list.</summary>
        /// <exception cref="IntaktException">The stored keys are stale.</exception>
        public void SetAddressBook(IAddressBook addressBook)
        {
            SetHost(NativeMethods.intakt_importer_set_address_book, addressBook, (arena, host) => arena.Struct(Callbacks.Native(host)));
        }

        /// <summary>Looks for articles in the host's own database; null goes back to the list.</summary>
        public void SetArticles(IArticles articles)
        {
            SetHost(NativeMethods.intakt_importer_set_articles, articles, (arena, host) => arena.Struct(Callbacks.Native(host)));
        }

        /// <summary>Keeps the memory in the host's own database; null goes back to the importer's own.</summary>
        public void SetLedger(ILedger ledger)
        {
            SetHost(NativeMethods.intakt_importer_set_ledger, ledger, (arena, host) => arena.Struct(Callbacks.Native(host)));
        }

        /// <summary>Lets the host remember which numbers are drawn; null goes back to the importer.</summary>
        public void SetNumbers(INumbers numbers)
        {
            SetHost(NativeMethods.intakt_importer_set_numbers, numbers, (arena, host) => arena.Struct(Callbacks.Native(host)));
        }

        /// <summary>Lets plans follow what clerks have decided, which the host keeps; null ends that. Where there is a database, that
        /// one's decisions count.</summary>
        public void SetDecisions(IDecisionStore decisions)
        {
            SetHost(NativeMethods.intakt_importer_set_decisions, decisions, (arena, host) => arena.Struct(Callbacks.Native(host, arena)));
        }

        /// <summary>
        /// Tells what calls do to a log of the host's; null tells nobody. It is told in the middle of the work: it must not use the
        /// library, and what it throws is lost.
        /// </summary>
        public void SetLog(LogLevel level, Action<LogEvent> log)
        {
            SetHost(NativeMethods.intakt_importer_set_log, log, (arena, host) => arena.Struct(Callbacks.Native(level, host)));
        }

        /// <summary>Looks for customers and articles in a database and keeps the memory there, in place of everything else that was
        /// set; null goes back to that. The database may be disposed afterwards.</summary>
        public void SetDatabase(Database database)
        {
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_set_database(
                    handle, database == null ? DatabaseHandle.None : database.Handle, ref error), error);
            }
        }

        /// <summary>
        /// Reads the orders of one input and plans each of them. Nothing is written but into the ledger. What is wrong with one order
        /// is told in its plan; what ends the input is told by <see cref="ImportResult.Fault"/>, and the plans before are there.
        /// </summary>
        /// <param name="source">The shop that sent the input, as the settings call it.</param>
        /// <param name="name">The name of the file, for messages.</param>
        /// <param name="document">Its bytes, in any encoding.</param>
        /// <param name="options">How; null for the defaults.</param>
        public ImportResult Import(string source, string name, byte[] document, ImportOptions options = null)
        {
            byte[] shop = Utf8.Of(source), file = Utf8.Of(name);
            using (Call call = Call.Begin())
            using (NativeImportOptions native = new NativeImportOptions(options))
            {
                IntPtr result = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_import(
                    handle, shop, Utf8.Length(shop), file, Utf8.Length(file), document, Utf8.Length(document), native.Pointer,
                    ref result, ref error), error);
                return new ImportResult(result, call);
            }
        }

        /// <summary>Reads a file and plans its orders; see <see cref="Import"/>.</summary>
        public ImportResult ImportFile(string source, string path, ImportOptions options = null)
        {
            return Import(source, Path.GetFileName(path), File.ReadAllBytes(path), options);
        }

        /// <summary>Plans the orders of documents that belong together, such as order lines in one file and order heads in another.</summary>
        public ImportResult ImportDocuments(string source, IEnumerable<InputDocument> documents, ImportOptions options = null)
        {
            byte[] shop = Utf8.Of(source);
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            using (NativeImportOptions native = new NativeImportOptions(options))
            {
                ulong count;
                IntPtr all = Reader.Documents(arena, documents, out count), result = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_import_documents(
                    handle, shop, Utf8.Length(shop), all, new UIntPtr(count), native.Pointer, ref result, ref error), error);
                return new ImportResult(result, call);
            }
        }

        /// <summary>Decides who a party is in the address book that the importer looks into, by the settings of a shop.</summary>
        public MatchResult Match(string source, PartyData party, QueryOptions options = null)
        {
            if (party == null) throw new ArgumentNullException("party");
            return Match(source, party.ToJson(), options);
        }

        /// <summary>Decides who a party is that is given as JSON.</summary>
        public MatchResult Match(string source, string json, QueryOptions options = null)
        {
            byte[] shop = Utf8.Of(source), text = Utf8.Of(json);
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                IntPtr answer = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_match_json(
                    handle, shop, Utf8.Length(shop), text, Utf8.Length(text), QueryOptions.Native(options, arena), ref answer, ref error),
                    error);
                return new MatchResult(answer);
            }
        }

        /// <summary>Frees the importer. Results stay.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }

        private void SetHost<T>(HostSetter setter, T host, Func<Arena, T, IntPtr> native)
            where T : class
        {
            // Lent before the struct is made: the library gives back what it is given, and must be reached for that.
            using (handle.Lend())
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(setter(handle, host == null ? IntPtr.Zero : native(arena, host), ref error), error);
            }
        }

        private string SetList(ListSetter setter, string name, byte[] list)
        {
            byte[] file = Utf8.Of(name);
            using (Call call = Call.Begin())
            {
                IntPtr problems = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(setter(handle, file, Utf8.Length(file), list, Utf8.Length(list), ref problems, ref error), error, problems);
            }
        }
    }
}
