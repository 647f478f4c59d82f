using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Intakt
{
    /// <summary>
    /// What the library calls. Each takes the host's object out of `user_data`, a GCHandle, and lets no exception out: it is kept, and
    /// its number goes back through the library. `Drop` frees the GCHandle. The delegates are static, so that they outlive the library.
    /// </summary>
    internal static unsafe class Callbacks
    {
        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int Plain(IntPtr host);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate void Dropped(IntPtr host);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int Number(IntPtr host, ulong* number);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int KeyCount(IntPtr host, ulong key, ulong* count);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int KeySink(IntPtr host, ulong key, IntPtr sink);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int TextSink(IntPtr host, IntPtr text, UIntPtr length, IntPtr sink);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int KeysCounts(IntPtr host, ulong* keys, UIntPtr count, ulong* counts);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int KeysSink(IntPtr host, ulong* keys, UIntPtr count, IntPtr sink);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int ArticleSink(IntPtr host, int kind, IntPtr number, UIntPtr length, IntPtr sink);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int OrderSink(IntPtr host, intakt_order_key* order, IntPtr sink);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int OrderRecord(
            IntPtr host, intakt_order_key* order, IntPtr state, UIntPtr stateLength, IntPtr record, UIntPtr recordLength);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int ThreeTexts(
            IntPtr host, IntPtr a, UIntPtr aLength, IntPtr b, UIntPtr bLength, IntPtr c, UIntPtr cLength, IntPtr sink);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int FourTexts(
            IntPtr host, IntPtr a, UIntPtr aLength, IntPtr b, UIntPtr bLength, IntPtr c, UIntPtr cLength, IntPtr d, UIntPtr dLength);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int NumberHeld(
            IntPtr host, IntPtr a, UIntPtr aLength, IntPtr b, UIntPtr bLength, IntPtr c, UIntPtr cLength, ulong* number, int* state);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int NumberOf(IntPtr host, IntPtr a, UIntPtr aLength, IntPtr b, UIntPtr bLength, ulong* number);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int NumberPut(
            IntPtr host, IntPtr a, UIntPtr aLength, IntPtr b, UIntPtr bLength, ulong number, IntPtr c, UIntPtr cLength, int state);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int TwoTexts(IntPtr host, IntPtr a, UIntPtr aLength, IntPtr b, UIntPtr bLength, IntPtr sink);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate void Event(IntPtr host, int level, IntPtr code, UIntPtr codeLength, IntPtr json, UIntPtr jsonLength);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int ProgressTold(IntPtr host, intakt_progress* progress);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int ReaderProgress(IntPtr host, ulong bytes, ulong records);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int SourceRead(IntPtr host, IntPtr buffer, UIntPtr capacity, UIntPtr* length);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int TargetWrite(IntPtr host, IntPtr bytes, UIntPtr length);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int HowWritten(IntPtr host, int kind, IntPtr id, UIntPtr length, int* written);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int EachPair(IntPtr host, IntPtr pair);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int IdSink(IntPtr host, long id, IntPtr sink);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int MostSink(IntPtr host, uint most, IntPtr sink);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int DecisionKept(
            IntPtr host, IntPtr a, UIntPtr aLength, IntPtr b, UIntPtr bLength, IntPtr c, UIntPtr cLength, IntPtr d, UIntPtr dLength,
            long at, long* id);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int PairKept(
            IntPtr host, IntPtr a, UIntPtr aLength, IntPtr b, UIntPtr bLength, IntPtr c, UIntPtr cLength, long* id);

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int TakenBack(IntPtr host, long id, IntPtr by, UIntPtr byLength, long at, int* wasInForce);

        private static readonly List<Delegate> Alive = new List<Delegate>();

        private static readonly IntPtr DropPointer = Keep<Dropped>(Drop);

        private static readonly IntPtr BookSnapshot = Keep<Number>((host, number) => Run(() => *number = Of<IAddressBook>(host).Snapshot));
        private static readonly IntPtr BookCount = Keep<Number>((host, number) => Run(() => *number = Of<IAddressBook>(host).Count));
        private static readonly IntPtr BookCountByKey =
            Keep<KeyCount>((host, key, count) => Run(() => *count = Of<IAddressBook>(host).CountByKey(key)));
        private static readonly IntPtr BookPartiesByKey =
            Keep<KeySink>((host, key, sink) => Run(() => Give(sink, Of<IAddressBook>(host).PartiesByKey(key))));
        private static readonly IntPtr BookPartyById = Keep<TextSink>((host, id, length, sink) => Run(() =>
        {
            PartyRow row = Of<IAddressBook>(host).PartyById(Utf8.Text(id, length));
            if (row != null) Give(sink, row);
        }));
        private static readonly IntPtr BookContacts = Keep<TextSink>((host, id, length, sink) =>
            Run(() => Give(sink, Of<ICompanyContacts>(host).Contacts(Utf8.Text(id, length)))));
        private static readonly IntPtr BookCountByKeys = Keep<KeysCounts>((host, keys, count, counts) => Run(() =>
        {
            IReadOnlyList<ulong> answer = Of<IAddressBookBatches>(host).CountByKeys(Numbers(keys, count));
            if (answer == null || (ulong)answer.Count != (ulong)count)
                throw new InvalidOperationException("CountByKeys gave another number of counts than it was asked for");
            for (int place = 0; place < answer.Count; place++) counts[place] = answer[place];
        }));
        private static readonly IntPtr BookPartiesByKeys = Keep<KeysSink>((host, keys, count, sink) =>
            Run(() => Give(sink, Of<IAddressBookBatches>(host).PartiesByKeys(Numbers(keys, count)))));

        private static readonly IntPtr ArticlesSnapshot = Keep<Number>((host, number) => Run(() => *number = Of<IArticles>(host).Snapshot));
        private static readonly IntPtr ArticlesFind = Keep<ArticleSink>((host, kind, number, length, sink) => Run(() =>
        {
            foreach (ArticleRow row in Of<IArticles>(host).Find((ArticleKey)kind, Utf8.Text(number, length)) ?? new ArticleRow[0])
            {
                byte[] id = Utf8.Of(row.Id), json = Utf8.Of(row.ToJson());
                IntPtr error = IntPtr.Zero;
                Added(NativeMethods.intakt_article_sink_add_json(
                    sink, id, Utf8.Length(id), row.Version, json, Utf8.Length(json), ref error), error);
            }
        }));

        private static readonly IntPtr LedgerOrder = Keep<OrderSink>((host, order, sink) => Run(() => Give(sink, Of<ILedger>(host).Order(Key(order)))));
        private static readonly IntPtr LedgerRecord = Keep<OrderRecord>((host, order, state, stateLength, record, recordLength) =>
            Run(() => Of<ILedger>(host).Record(Key(order), Utf8.Text(state, stateLength), Utf8.Text(record, recordLength))));
        private static readonly IntPtr LedgerOrdersIn = Keep<TextSink>((host, state, length, sink) => Run(() =>
        {
            foreach (OrderKey key in Of<ILedger>(host).OrdersIn(Utf8.Text(state, length)) ?? new OrderKey[0])
            {
                using (Arena arena = new Arena())
                {
                    intakt_order_key native = new intakt_order_key();
                    native.tenant = arena.Text(key.Tenant, out native.tenant_length);
                    native.source = arena.Text(key.Source, out native.source_length);
                    native.kind = arena.Text(key.Kind, out native.kind_length);
                    native.number = arena.Text(key.Number, out native.number_length);
                    IntPtr error = IntPtr.Zero;
                    Added(NativeMethods.intakt_order_sink_add(sink, arena.Struct(native), ref error), error);
                }
            }
        }));
        private static readonly IntPtr LedgerCrossReference = Keep<ThreeTexts>((host, a, al, b, bl, c, cl, sink) =>
            Run(() => Give(sink, Of<ILedger>(host).CrossReference(Said(a, al), Said(b, bl), Said(c, cl)))));
        private static readonly IntPtr LedgerSetCrossReference = Keep<FourTexts>((host, a, al, b, bl, c, cl, d, dl) =>
            Run(() => Of<ILedger>(host).SetCrossReference(Said(a, al), Said(b, bl), Said(c, cl), Utf8.Text(d, dl))));
        private static readonly IntPtr LedgerArticleReference = Keep<ThreeTexts>((host, a, al, b, bl, c, cl, sink) =>
            Run(() => Give(sink, Of<IArticleReferences>(host).ArticleReference(Said(a, al), Said(b, bl), Said(c, cl)))));
        private static readonly IntPtr LedgerSetArticleReference = Keep<FourTexts>((host, a, al, b, bl, c, cl, d, dl) =>
            Run(() => Of<IArticleReferences>(host).SetArticleReference(Said(a, al), Said(b, bl), Said(c, cl), Utf8.Text(d, dl))));
        private static readonly IntPtr LedgerBegin = Keep<Plain>(host => Run(() => Of<ITransactions>(host).Begin()));
        private static readonly IntPtr LedgerCommit = Keep<Plain>(host => Run(() => Of<ITransactions>(host).Commit()));
        private static readonly IntPtr LedgerRollback = Keep<Plain>(host => Run(() => Of<ITransactions>(host).Rollback()));

        private static readonly IntPtr NumbersHeld = Keep<NumberHeld>((host, a, al, b, bl, c, cl, number, state) => Run(() =>
        {
            HeldNumber? held = Of<INumbers>(host).Held(Said(a, al), Said(b, bl), Said(c, cl));
            if (held == null) return;
            *number = held.Value.Number;
            *state = (int)held.Value.State;
        }));
        private static readonly IntPtr NumbersLowestReleased = Keep<NumberOf>((host, a, al, b, bl, number) => Run(() =>
            *number = Of<INumbers>(host).LowestReleased(Said(a, al), Said(b, bl)) ?? *number));
        private static readonly IntPtr NumbersHighest = Keep<NumberOf>((host, a, al, b, bl, number) => Run(() =>
            *number = Of<INumbers>(host).Highest(Said(a, al), Said(b, bl)) ?? *number));
        private static readonly IntPtr NumbersPut = Keep<NumberPut>((host, a, al, b, bl, number, c, cl, state) =>
            Run(() => Of<INumbers>(host).Put(Said(a, al), Said(b, bl), number, Said(c, cl), (NumberState)state)));
        private static readonly IntPtr NumbersIsTaken = Keep<TwoTexts>((host, a, al, b, bl, sink) =>
            Run(() => Give(sink, Of<INumbers>(host).IsTaken(Said(a, al), Said(b, bl)) ? "yes" : null)));

        private static readonly IntPtr DecisionsCount =
            Keep<Number>((host, number) => Run(() => *number = Of<IDecisionStore>(host).Count));
        private static readonly IntPtr DecisionsInForce = Keep<TextSink>((host, subject, length, sink) =>
            Run(() => Give(sink, Of<IDecisionStore>(host).InForce(Said(subject, length)))));
        private static readonly IntPtr DecisionsDecision =
            Keep<IdSink>((host, id, sink) => Run(() => Give(sink, new[] { Of<IDecisionStore>(host).Decision(id) })));
        private static readonly IntPtr DecisionsHistory =
            Keep<MostSink>((host, most, sink) => Run(() => Give(sink, Of<IDecisionStore>(host).History(most))));
        private static readonly IntPtr DecisionsDecide = Keep<DecisionKept>((host, a, al, b, bl, c, cl, d, dl, at, id) =>
            Run(() => *id = Of<IDecisionStore>(host).Decide(Said(a, al), Said(b, bl), Said(c, cl), Said(d, dl), at)));
        private static readonly IntPtr DecisionsRevoke = Keep<TakenBack>((host, id, by, length, at, wasInForce) =>
            Run(() => *wasInForce = Of<IDecisionStore>(host).Revoke(id, Said(by, length), at) ? 1 : 0));
        private static readonly IntPtr DecisionsPairsOf = Keep<TextSink>((host, whom, length, sink) =>
            Run(() => Give(sink, Of<IDecisionStore>(host).PairsOf(Said(whom, length)))));
        private static readonly IntPtr DecisionsForbid = Keep<PairKept>((host, a, al, b, bl, c, cl, id) =>
            Run(() => *id = Of<IDecisionStore>(host).Forbid(Said(a, al), Said(b, bl), Said(c, cl))));
        private static readonly IntPtr DecisionsAllow = Keep<TakenBack>((host, id, by, length, at, wasInForce) =>
            Run(() => *wasInForce = Of<IDecisionStore>(host).Allow(id, Said(by, length), at) ? 1 : 0));

        private static readonly IntPtr LogEvents = Keep<Event>((host, level, code, codeLength, json, jsonLength) =>
        {
            try
            {
                Of<Action<LogEvent>>(host)(new LogEvent((LogLevel)level, Utf8.Text(code, codeLength), Utf8.Text(json, jsonLength)));
            }
            catch (Exception)
            {
                // The library has no way to hear of it, and an event is not worth a lost order.
            }
        });

        private static readonly IntPtr Importing = Keep<ProgressTold>((host, progress) =>
            Run(() => Of<ImportOptions>(host).Told(new ImportProgress(progress->records, progress->plans, progress->@byte, progress->bytes))));
        private static readonly IntPtr Cancel = Keep<Plain>(host => Run(() => Of<ReaderOptions>(host).Cancellation.ThrowIfCancellationRequested()));
        private static readonly IntPtr Reading = Keep<ReaderProgress>((host, bytes, records) => Run(() => Of<ReaderOptions>(host).Progress(bytes, records)));

        private static readonly IntPtr Read = Keep<SourceRead>((host, buffer, capacity, length) => Run(() =>
        {
            byte[] piece = new byte[(int)Math.Min((ulong)capacity, 65536)];
            int count = Of<System.IO.Stream>(host).Read(piece, 0, piece.Length);
            Marshal.Copy(piece, 0, buffer, count);
            *length = new UIntPtr((uint)count);
        }));

        private static readonly IntPtr TargetPointer = Keep<TargetWrite>((host, bytes, length) => Run(() =>
        {
            byte[] piece = Utf8.Bytes(bytes, length);
            Of<System.IO.Stream>(host).Write(piece, 0, piece.Length);
        }));

        private static readonly IntPtr WrittenPointer = Keep<HowWritten>((host, kind, id, length, written) =>
            Run(() => *written = (int)Of<Func<WrittenKind, string, Written>>(host)((WrittenKind)kind, Utf8.Text(id, length))));

        private static readonly IntPtr PairPointer = Keep<EachPair>((host, pair) =>
        {
            bool goOn = true;
            int number = Run(() => goOn = Of<Func<Pair, bool>>(host)(new Pair(pair)));
            return number != 0 || goOn ? number : StoppedByHost;
        });

        /// <summary>What a callback returns that ends a search without a failure.</summary>
        internal const int StoppedByHost = -1;

        internal static intakt_address_book Native(IAddressBook book)
        {
            intakt_address_book native = new intakt_address_book();
            native.struct_size = Size(native);
            native.key_scheme = book.KeyScheme;
            native.user_data = Held(book);
            native.snapshot = BookSnapshot;
            native.count = BookCount;
            native.count_by_key = BookCountByKey;
            native.parties_by_key = BookPartiesByKey;
            native.party_by_id = BookPartyById;
            native.drop = DropPointer;
            if (book is ICompanyContacts) native.contacts = BookContacts;
            if (book is IAddressBookBatches) native.count_by_keys = BookCountByKeys;
            if (book is IAddressBookBatches) native.parties_by_keys = BookPartiesByKeys;
            return native;
        }

        internal static intakt_articles Native(IArticles articles)
        {
            intakt_articles native = new intakt_articles();
            native.struct_size = Size(native);
            native.user_data = Held(articles);
            native.snapshot = ArticlesSnapshot;
            native.find = ArticlesFind;
            native.drop = DropPointer;
            return native;
        }

        internal static intakt_ledger Native(ILedger ledger)
        {
            intakt_ledger native = new intakt_ledger();
            native.struct_size = Size(native);
            native.user_data = Held(ledger);
            native.order = LedgerOrder;
            native.record = LedgerRecord;
            native.orders_in = LedgerOrdersIn;
            native.cross_reference = LedgerCrossReference;
            native.set_cross_reference = LedgerSetCrossReference;
            if (ledger is IArticleReferences) native.article_reference = LedgerArticleReference;
            if (ledger is IArticleReferences) native.set_article_reference = LedgerSetArticleReference;
            if (ledger is ITransactions) native.begin = LedgerBegin;
            if (ledger is ITransactions) native.commit = LedgerCommit;
            if (ledger is ITransactions) native.rollback = LedgerRollback;
            native.drop = DropPointer;
            return native;
        }

        internal static intakt_numbers Native(INumbers numbers)
        {
            intakt_numbers native = new intakt_numbers();
            native.struct_size = Size(native);
            native.user_data = Held(numbers);
            native.held = NumbersHeld;
            native.lowest_released = NumbersLowestReleased;
            native.highest = NumbersHighest;
            native.put = NumbersPut;
            native.is_taken = NumbersIsTaken;
            native.drop = DropPointer;
            return native;
        }

        internal static intakt_decision_store Native(IDecisionStore decisions, Arena arena)
        {
            byte[] key = decisions.Key;
            intakt_decision_store native = new intakt_decision_store();
            native.struct_size = Size(native);
            native.key = arena.Bytes(key);
            native.key_length = key == null ? 0 : (ulong)key.Length;
            native.user_data = Held(decisions);
            native.count = DecisionsCount;
            native.in_force = DecisionsInForce;
            native.decision = DecisionsDecision;
            native.history = DecisionsHistory;
            native.decide = DecisionsDecide;
            native.revoke = DecisionsRevoke;
            native.pairs_of = DecisionsPairsOf;
            native.forbid = DecisionsForbid;
            native.allow = DecisionsAllow;
            native.drop = DropPointer;
            return native;
        }

        internal static intakt_log Native(LogLevel level, Action<LogEvent> log)
        {
            intakt_log native = new intakt_log();
            native.struct_size = Size(native);
            native.level = (int)level;
            native.user_data = Held(log);
            native.@event = LogEvents;
            native.drop = DropPointer;
            return native;
        }

        internal static intakt_source Native(System.IO.Stream stream)
        {
            intakt_source native = new intakt_source();
            native.struct_size = Size(native);
            native.user_data = Held(stream);
            native.read = Read;
            native.drop = DropPointer;
            return native;
        }

        internal static IntPtr ProgressOf(ImportOptions options)
        {
            return options.Progress == null && !options.Cancellation.CanBeCanceled ? IntPtr.Zero : Importing;
        }

        internal static IntPtr ProgressOf(ReaderOptions options)
        {
            return options.Progress == null ? IntPtr.Zero : Reading;
        }

        internal static IntPtr CancelOf(ReaderOptions options)
        {
            return options.Cancellation.CanBeCanceled ? Cancel : IntPtr.Zero;
        }

        internal static IntPtr HowItIsWritten
        {
            get { return WrittenPointer; }
        }

        internal static IntPtr WriteToStream
        {
            get { return TargetPointer; }
        }

        internal static IntPtr EachOfPairs
        {
            get { return PairPointer; }
        }

        internal static uint Size<T>(T native)
            where T : struct
        {
            return (uint)Marshal.SizeOf(typeof(T));
        }

        private static IntPtr Keep<T>(T callback)
            where T : class
        {
            Delegate made = (Delegate)(object)callback;
            Alive.Add(made);
            return Marshal.GetFunctionPointerForDelegate(made);
        }

        private static IntPtr Held(object host)
        {
            return GCHandle.ToIntPtr(GCHandle.Alloc(host));
        }

        private static T Of<T>(IntPtr host)
            where T : class
        {
            return (T)GCHandle.FromIntPtr(host).Target;
        }

        private static void Drop(IntPtr host)
        {
            GCHandle.FromIntPtr(host).Free();
        }

        private static int Run(Action action)
        {
            try
            {
                action();
                return 0;
            }
            catch (Exception failure)
            {
                return Call.Keep(failure);
            }
        }

        private static ulong[] Numbers(ulong* keys, UIntPtr count)
        {
            ulong[] all = new ulong[checked((int)count)];
            for (int place = 0; place < all.Length; place++) all[place] = keys[place];
            return all;
        }

        // Texts that are never missing: an empty one may come as NULL.
        private static string Said(IntPtr text, UIntPtr length)
        {
            return Utf8.Text(text, length) ?? "";
        }

        private static OrderKey Key(intakt_order_key* key)
        {
            return new OrderKey(Utf8.Text(key->tenant, key->tenant_length), Utf8.Text(key->source, key->source_length),
                Utf8.Text(key->kind, key->kind_length), Utf8.Text(key->number, key->number_length));
        }

        private static void Give(IntPtr sink, IEnumerable<PartyRow> rows)
        {
            if (rows == null) return;
            foreach (PartyRow row in rows) Give(sink, row);
        }

        private static void Give(IntPtr sink, PartyRow row)
        {
            byte[] id = Utf8.Of(row.Id), json = Utf8.Of(row.Json);
            IntPtr error = IntPtr.Zero;
            Added(NativeMethods.intakt_party_sink_add_json(
                sink, id, Utf8.Length(id), row.Version, json, Utf8.Length(json), ref error), error);
        }

        private static void Give(IntPtr sink, IEnumerable<KeptDecision> rows)
        {
            if (rows == null) return;
            foreach (KeptDecision row in rows)
            {
                if (row == null) continue;
                byte[] json = Utf8.Of(row.Json), by = Utf8.Of(row.RevokedBy);
                IntPtr error = IntPtr.Zero;
                Added(NativeMethods.intakt_decision_sink_add(
                    sink, row.Id, json, Utf8.Length(json), by, Utf8.Length(by), row.RevokedAt, ref error), error);
            }
        }

        private static void Give(IntPtr sink, string text)
        {
            if (text == null) return;
            byte[] bytes = Utf8.Of(text);
            IntPtr error = IntPtr.Zero;
            Added(NativeMethods.intakt_text_sink_add(sink, bytes, Utf8.Length(bytes), ref error), error);
        }

        private static void Added(int status, IntPtr error)
        {
            using (Call call = Call.Begin())
            {
                call.Check(status, error);
            }
        }
    }
}
