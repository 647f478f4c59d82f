using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace Intakt
{
    /// <summary>How far an import is.</summary>
    public sealed class ImportProgress
    {
        internal ImportProgress(ulong records, ulong plans, ulong place, ulong bytes)
        {
            Records = records;
            Plans = plans;
            Byte = place;
            Bytes = bytes;
        }

        /// <summary>How many records were read.</summary>
        public ulong Records { get; private set; }

        /// <summary>How many plans were made of them.</summary>
        public ulong Plans { get; private set; }

        /// <summary>Where the last order begins in its document, in bytes.</summary>
        public ulong Byte { get; private set; }

        /// <summary>How many bytes all documents have.</summary>
        public ulong Bytes { get; private set; }
    }

    /// <summary>How to import. What is not set is the default.</summary>
    public sealed class ImportOptions
    {
        /// <summary>Carry plans out in the importer's database as soon as they are made.</summary>
        public bool Apply { get; set; }

        /// <summary>The most bytes that an input may have; 0 means any number.</summary>
        public long InputBytesLimit { get; set; }

        /// <summary>The most bytes that one record may have, in UTF-8; 0 means 64 MiB.</summary>
        public long RecordBytesLimit { get; set; }

        /// <summary>The most lines that one order may have; 0 means 100,000.</summary>
        public long LinesLimit { get; set; }

        /// <summary>The id of the profile to read by; null to find it by what the input holds.</summary>
        public string Profile { get; set; }

        /// <summary><c>auto</c>, <c>strict</c> or the name of an encoding; null for what the profile says.</summary>
        public string Charset { get; set; }

        /// <summary>The numbers of the orders that are wanted; null for all.</summary>
        public IEnumerable<string> Only { get; set; }

        /// <summary>The present time where the host is, for settings that need it: the library asks no clock.</summary>
        public DateTime? Now { get; set; }

        /// <summary>Told before each record is read. An exception stops: what was planned before stays, and the exception is found
        /// inside <see cref="ImportResult.Fault"/>.</summary>
        public Action<ImportProgress> Progress { get; set; }

        /// <summary>Stops before the next record. What was planned before stays; the <see cref="OperationCanceledException"/> is found
        /// inside <see cref="ImportResult.Fault"/>.</summary>
        public CancellationToken Cancellation { get; set; }

        internal void Told(ImportProgress progress)
        {
            Cancellation.ThrowIfCancellationRequested();
            if (Progress != null) Progress(progress);
        }
    }

    /// <summary>
    /// Reads the orders of shops, finds out who ordered, and plans what is to be done. It holds customers and articles, or asks
    /// those of the host, and remembers in its ledger what was planned. One thread at a time; several importers work in several
    /// threads at once.
    /// </summary>
    public sealed class Importer : IDisposable
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
            // KeyScheme is the host's code: it is asked before anything is made that would have to be freed.
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                IntPtr error = IntPtr.Zero, native = addressBook == null ? IntPtr.Zero : arena.Struct(Callbacks.Native(addressBook));
                call.Check(NativeMethods.intakt_importer_set_address_book(handle, native, ref error), error);
            }
        }

        /// <summary>Looks for articles in the host's own database; null goes back to the list.</summary>
        public void SetArticles(IArticles articles)
        {
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                IntPtr error = IntPtr.Zero, native = articles == null ? IntPtr.Zero : arena.Struct(Callbacks.Native(articles));
                call.Check(NativeMethods.intakt_importer_set_articles(handle, native, ref error), error);
            }
        }

        /// <summary>Keeps the memory in the host's own database; null goes back to the importer's own.</summary>
        public void SetLedger(ILedger ledger)
        {
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                IntPtr error = IntPtr.Zero, native = ledger == null ? IntPtr.Zero : arena.Struct(Callbacks.Native(ledger));
                call.Check(NativeMethods.intakt_importer_set_ledger(handle, native, ref error), error);
            }
        }

        /// <summary>Lets the host remember which numbers are drawn; null goes back to the importer.</summary>
        public void SetNumbers(INumbers numbers)
        {
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                IntPtr error = IntPtr.Zero, native = numbers == null ? IntPtr.Zero : arena.Struct(Callbacks.Native(numbers));
                call.Check(NativeMethods.intakt_importer_set_numbers(handle, native, ref error), error);
            }
        }

        /// <summary>
        /// Tells what calls do to a log of the host's; null tells nobody. It is told in the middle of the work: it must not use the
        /// library, and what it throws is lost.
        /// </summary>
        public void SetLog(LogLevel level, Action<LogEvent> log)
        {
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                IntPtr error = IntPtr.Zero, native = log == null ? IntPtr.Zero : arena.Struct(Callbacks.Native(level, log));
                call.Check(NativeMethods.intakt_importer_set_log(handle, native, ref error), error);
            }
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

        /// <summary>Marks a planned order as being carried out. Not needed: the first report does it, too.</summary>
        public void Begin(OrderKey order)
        {
            KeyBytes key = new KeyBytes(order);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_begin(
                    handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                    key.NumberLength, ref error), error);
            }
        }

        /// <summary>
        /// Reports what became of one action of a plan; checks need no report. The text is the id of what was made, or the reason of
        /// a failure. To report the same again changes nothing. Returns what followed, as JSON.
        /// </summary>
        /// <exception cref="IntaktException">The outcome contradicts an earlier one, or what the action depends on is not done.</exception>
        public string Report(OrderKey order, string action, Outcome outcome, string text = "")
        {
            KeyBytes key = new KeyBytes(order);
            byte[] id = Utf8.Of(action), told = Utf8.Of(text);
            using (Call call = Call.Begin())
            {
                IntPtr settlement = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_report(
                    handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                    key.NumberLength, id, Utf8.Length(id), (int)outcome, told, Utf8.Length(told), ref settlement, ref error), error, settlement);
            }
        }

        /// <summary>Takes a plan back of which nothing was begun: the order is planned anew when it is read again. Returns what
        /// followed, as JSON.</summary>
        public string Withdraw(OrderKey order)
        {
            KeyBytes key = new KeyBytes(order);
            using (Call call = Call.Begin())
            {
                IntPtr settlement = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_withdraw(
                    handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                    key.NumberLength, ref settlement, ref error), error, settlement);
            }
        }

        /// <summary>Lets an order that was taken back be planned again when it comes the next time.</summary>
        public void PlanAgain(OrderKey order)
        {
            KeyBytes key = new KeyBytes(order);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_plan_again(
                    handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                    key.NumberLength, ref error), error);
            }
        }

        /// <summary>The ledger as text, for <see cref="LoadLedger"/> in the next run. Personal data: keep it as the address book.</summary>
        public string SaveLedger()
        {
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_ledger_save(handle, ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>Replaces the ledger by one that was saved.</summary>
        /// <exception cref="IntaktException">It is damaged or of another version; the ledger stays.</exception>
        public void LoadLedger(string ledger)
        {
            byte[] text = Utf8.Of(ledger);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_ledger_load(handle, text, Utf8.Length(text), ref error), error);
            }
        }

        /// <summary>Carries a plan of a result out in the importer's database, all of it or nothing. Returns what became of it, as
        /// JSON.</summary>
        public string Apply(ImportResult result, int index)
        {
            if (result == null) throw new ArgumentNullException("result");
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_apply(
                    handle, result.Handle, new UIntPtr((uint)index), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>What was written for an order whose outcomes were reported, as JSON, to be kept for <see cref="Undo"/>.</summary>
        public string Journal(ImportResult result, int index)
        {
            if (result == null) throw new ArgumentNullException("result");
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_journal(
                    handle, result.Handle, new UIntPtr((uint)index), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>
        /// The plan that takes another one back, as JSON. The host is asked how each thing is now, by its kind and id. What was done
        /// is told by <see cref="SettleUndo"/>.
        /// </summary>
        public string Undo(string journal, Func<WrittenKind, string, Written> written)
        {
            if (written == null) throw new ArgumentNullException("written");
            byte[] text = Utf8.Of(journal);
            GCHandle asked = GCHandle.Alloc(written);
            try
            {
                using (Call call = Call.Begin())
                {
                    IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                    return call.Text(NativeMethods.intakt_importer_undo(
                        handle, text, Utf8.Length(text), Callbacks.HowItIsWritten, GCHandle.ToIntPtr(asked), ref buffer, ref error),
                        error, buffer);
                }
            }
            finally
            {
                asked.Free();
            }
        }

        /// <summary>Tells which actions of a plan were taken back, or found gone. Returns where the order stands now, as JSON.</summary>
        public string SettleUndo(string journal, IEnumerable<string> actions)
        {
            byte[] text = Utf8.Of(journal);
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                ulong count;
                IntPtr lengths, ids = arena.Texts(actions, out lengths, out count), buffer = IntPtr.Zero, error = IntPtr.Zero;
                ulong[] sizes = new ulong[count];
                for (int place = 0; place < sizes.Length; place++) sizes[place] = (ulong)Marshal.ReadInt64(lengths, place * 8);
                return call.Text(NativeMethods.intakt_importer_settle_undo(
                    handle, text, Utf8.Length(text), ids, sizes, new UIntPtr(count), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>Draws a number of a range for a customer or document, as it is written. Who holds one already gets that one.</summary>
        public string ReserveNumber(string source, string range, string holder)
        {
            byte[] shop = Utf8.Of(source), name = Utf8.Of(range), who = Utf8.Of(holder);
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_reserve_number(
                    handle, shop, Utf8.Length(shop), name, Utf8.Length(name), who, Utf8.Length(who), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>Keeps a number for good: what it was drawn for is written.</summary>
        public void CommitNumber(string source, string range, string holder)
        {
            byte[] shop = Utf8.Of(source), name = Utf8.Of(range), who = Utf8.Of(holder);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_commit_number(
                    handle, shop, Utf8.Length(shop), name, Utf8.Length(name), who, Utf8.Length(who), ref error), error);
            }
        }

        /// <summary>Gives a number back: what it was drawn for is not written and will not be.</summary>
        public void ReleaseNumber(string source, string range, string holder)
        {
            byte[] shop = Utf8.Of(source), name = Utf8.Of(range), who = Utf8.Of(holder);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_release_number(
                    handle, shop, Utf8.Length(shop), name, Utf8.Length(name), who, Utf8.Length(who), ref error), error);
            }
        }

        /// <summary>Frees the importer. Results stay.</summary>
        public void Dispose()
        {
            handle.Dispose();
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

        /// <summary>The parts of a key as the library takes them.</summary>
        private struct KeyBytes
        {
            internal readonly byte[] Tenant, Source, Kind, Number;

            internal KeyBytes(OrderKey key)
            {
                if (key == null) throw new ArgumentNullException("order");
                Tenant = Utf8.Of(key.Tenant);
                Source = Utf8.Of(key.Source);
                Kind = Utf8.Of(key.Kind);
                Number = Utf8.Of(key.Number);
            }

            internal UIntPtr TenantLength
            {
                get { return Utf8.Length(Tenant); }
            }

            internal UIntPtr SourceLength
            {
                get { return Utf8.Length(Source); }
            }

            internal UIntPtr KindLength
            {
                get { return Utf8.Length(Kind); }
            }

            internal UIntPtr NumberLength
            {
                get { return Utf8.Length(Number); }
            }
        }
    }

    /// <summary>The struct of the options for one call, and what it points to.</summary>
    internal sealed class NativeImportOptions : IDisposable
    {
        private readonly Arena arena = new Arena();
        private GCHandle host;

        internal NativeImportOptions(ImportOptions options)
        {
            if (options == null) return;
            intakt_import_options native = new intakt_import_options();
            native.struct_size = Callbacks.Size(native);
            native.flags = options.Apply ? NativeMethods.INTAKT_IMPORT_APPLY : 0;
            native.input_bytes_limit = (ulong)options.InputBytesLimit;
            native.record_bytes_limit = (ulong)options.RecordBytesLimit;
            native.lines_limit = (ulong)options.LinesLimit;
            native.profile = arena.Text(options.Profile, out native.profile_length);
            native.charset = arena.Text(options.Charset, out native.charset_length);
            native.only = arena.Texts(options.Only, out native.only_lengths, out native.only_count);
            string now = options.Now == null
                ? null
                : options.Now.Value.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
            native.now = arena.Text(now, out native.now_length);
            native.progress = Callbacks.ProgressOf(options);
            if (native.progress != IntPtr.Zero)
            {
                host = GCHandle.Alloc(options);
                native.progress_user_data = GCHandle.ToIntPtr(host);
            }
            Pointer = arena.Struct(native);
        }

        internal IntPtr Pointer { get; private set; }

        public void Dispose()
        {
            arena.Dispose();
            if (host.IsAllocated) host.Free();
        }
    }
}
