using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Intakt
{
    /// <summary>How to ask who a party is.</summary>
    public sealed class QueryOptions
    {
        /// <summary>The party ordered without an account: it is bound to a known one only by an official number, a birth date or a
        /// declared key.</summary>
        public bool Guest { get; set; }

        /// <summary>The id of the party that the sender's number of this one is known to stand for; null where there is none.</summary>
        public string CrossReference { get; set; }

        internal static IntPtr Native(QueryOptions options, Arena arena)
        {
            if (options == null) return IntPtr.Zero;
            intakt_query_options native = new intakt_query_options();
            native.struct_size = Callbacks.Size(native);
            native.flags = options.Guest ? NativeMethods.INTAKT_QUERY_GUEST : 0;
            native.cross_reference = arena.Text(options.CrossReference, out native.cross_reference_length);
            return arena.Struct(native);
        }
    }

    /// <summary>
    /// Finds parties in memory: duplicates in an address book, and who somebody is. Questions may be asked by several threads at
    /// once; changing needs it alone.
    /// </summary>
    public sealed class Matcher : IDisposable
    {
        private readonly MatcherHandle handle;

        /// <summary>Makes a matcher without parties, by the settings (TOML) of a shop. Weights are the bytes of a weights file.</summary>
        public Matcher(string settings = null, string source = null, byte[] weights = null)
        {
            Library.Load();
            byte[] text = Utf8.Of(settings), shop = Utf8.Of(source);
            using (Call call = Call.Begin())
            {
                IntPtr made = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_matcher_new(
                    text, Utf8.Length(text), shop, Utf8.Length(shop), weights, Utf8.Length(weights), ref made, ref error), error);
                handle = new MatcherHandle(made);
            }
        }

        /// <summary>How many parties there are.</summary>
        public ulong Count
        {
            get
            {
                using (Call call = Call.Begin())
                {
                    ulong count = 0;
                    IntPtr error = IntPtr.Zero;
                    call.Check(NativeMethods.intakt_matcher_count(handle, ref count, ref error), error);
                    return count;
                }
            }
        }

        /// <summary>Adds a party, or replaces the one with this id. False when the matcher has a later version.</summary>
        public bool Upsert(PartyRow row)
        {
            if (row == null) throw new ArgumentNullException("row");
            byte[] id = Utf8.Of(row.Id), json = Utf8.Of(row.Json);
            using (Call call = Call.Begin())
            {
                int changed = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_matcher_upsert_json(
                    handle, id, Utf8.Length(id), row.Version, json, Utf8.Length(json), ref changed, ref error), error);
                return changed == 1;
            }
        }

        /// <summary>Takes a party out. False when there was none with this id.</summary>
        public bool Remove(string id)
        {
            byte[] word = Utf8.Of(id);
            using (Call call = Call.Begin())
            {
                int removed = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_matcher_remove(handle, word, Utf8.Length(word), ref removed, ref error), error);
                return removed == 1;
            }
        }

        /// <summary>The party with this id as JSON, or <c>null</c> as text where there is none. Personal data.</summary>
        public string PartyJson(string id)
        {
            byte[] word = Utf8.Of(id);
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_matcher_party_json(handle, word, Utf8.Length(word), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>The keys of a party under the matcher's settings; ascending.</summary>
        public ulong[] Keys(PartyData party)
        {
            if (party == null) throw new ArgumentNullException("party");
            byte[] text = Utf8.Of(party.ToJson());
            using (Call call = Call.Begin())
            {
                IntPtr keys = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_matcher_keys(handle, text, Utf8.Length(text), ref keys, ref error), error);
                return Call.TakeKeys(keys);
            }
        }

        /// <summary>Decides who a party is.</summary>
        public MatchResult Query(PartyData party, QueryOptions options = null)
        {
            if (party == null) throw new ArgumentNullException("party");
            return Query(party.ToJson(), options);
        }

        /// <summary>Decides who a party is that is given as JSON.</summary>
        public MatchResult Query(string json, QueryOptions options = null)
        {
            byte[] text = Utf8.Of(json);
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                IntPtr answer = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_matcher_query_json(
                    handle, text, Utf8.Length(text), QueryOptions.Native(options, arena), ref answer, ref error), error);
                return new MatchResult(answer);
            }
        }

        /// <summary>
        /// Keeps two parties apart for <see cref="Dedupe(int?)"/>: somebody has said that they are two, whatever will prove the contrary.
        /// It holds from either side, before the parties are there as well as after they were replaced or loaded; <see cref="Save"/>
        /// does not save it.
        /// </summary>
        /// <param name="one">The id of the one.</param>
        /// <param name="other">The id of the other.</param>
        public void NeverSame(string one, string other)
        {
            byte[] first = Utf8.Of(one), second = Utf8.Of(other);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_matcher_never_same(
                    handle, first, Utf8.Length(first), second, Utf8.Length(second), ref error), error);
            }
        }

        /// <summary>Takes back what <see cref="NeverSame"/> said, whichever of the two is named first. False when nobody had said it.</summary>
        public bool RevokeNever(string one, string other)
        {
            byte[] first = Utf8.Of(one), second = Utf8.Of(other);
            using (Call call = Call.Begin())
            {
                int removed = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_matcher_revoke_never(
                    handle, first, Utf8.Length(first), second, Utf8.Length(second), ref removed, ref error), error);
                return removed == 1;
            }
        }

        /// <summary>Every pair that is, or may be, one party, in the order of their ids; with a least score every pair that has it.</summary>
        public IReadOnlyList<Pair> Dedupe(int? minScore = null)
        {
            List<Pair> pairs = new List<Pair>();
            Dedupe(minScore, pair =>
            {
                pairs.Add(pair);
                return true;
            });
            return pairs;
        }

        /// <summary>As the other, one by one: <paramref name="each"/> returns false to end the search. It may ask the matcher.</summary>
        public void Dedupe(int? minScore, Func<Pair, bool> each)
        {
            if (each == null) throw new ArgumentNullException("each");
            GCHandle told = GCHandle.Alloc(each);
            try
            {
                using (Call call = Call.Begin())
                {
                    IntPtr error = IntPtr.Zero;
                    int status = NativeMethods.intakt_matcher_dedupe(
                        handle, minScore ?? NativeMethods.INTAKT_ANY_SCORE, Callbacks.EachOfPairs, GCHandle.ToIntPtr(told), ref error);
                    if (status == (int)Status.Callback && NativeMethods.intakt_error_host_code(error) == Callbacks.StoppedByHost)
                        NativeMethods.intakt_error_free(error);
                    else
                        call.Check(status, error);
                }
            }
            finally
            {
                told.Free();
            }
        }

        /// <summary>The parties as bytes for <see cref="Load"/>. Personal data in the clear: keep them as the address book.</summary>
        public byte[] Save()
        {
            using (Call call = Call.Begin())
            {
                IntPtr bytes = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_matcher_save(handle, ref bytes, ref error), error);
                try
                {
                    UIntPtr length = UIntPtr.Zero;
                    return Utf8.Bytes(NativeMethods.intakt_bytes_data(bytes, ref length), length) ?? new byte[0];
                }
                finally
                {
                    NativeMethods.intakt_bytes_free(bytes);
                }
            }
        }

        /// <summary>Replaces the parties by those that <see cref="Save"/> gave.</summary>
        /// <exception cref="IntaktException">The bytes are damaged or of another version; the parties stay.</exception>
        public void Load(byte[] bytes)
        {
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_matcher_load(handle, bytes, Utf8.Length(bytes), ref error), error);
            }
        }

        /// <summary>Frees the matcher.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }
    }
}
