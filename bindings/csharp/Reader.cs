using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;

namespace Intakt
{
    /// <summary>
    /// Reads the orders of an input, one by one and once. An order outlives its reader. One thread at a time.
    /// <code>
    /// using (var reader = Reader.Open("orders.xml"))
    ///     foreach (Order order in reader)
    ///         Console.WriteLine(order.Number);
    /// </code>
    /// </summary>
    public sealed class Reader : IEnumerable<Order>, IDisposable
    {
        private readonly ReaderHandle handle;

        private Reader(IntPtr made, NativeReaderOptions options)
        {
            handle = new ReaderHandle(made);
            options.HandOver(handle);
        }

        /// <summary>Opens a file. Without profiles the built-in ones are looked through.</summary>
        /// <exception cref="IntaktException">It cannot be read at all, or no profile fits.</exception>
        public static Reader Open(string path, ReaderOptions options = null, Profiles profiles = null)
        {
            byte[] file = Utf8.Of(path);
            return Make(options, profiles, (ProfilesHandle set, IntPtr native, ref IntPtr reader, ref IntPtr error) =>
                NativeMethods.intakt_reader_open(set, file, Utf8.Length(file), native, ref reader, ref error));
        }

        /// <summary>Opens bytes in memory, in any encoding. The name is for messages.</summary>
        /// <exception cref="IntaktException">They cannot be read at all, or no profile fits.</exception>
        public static Reader Of(string name, byte[] document, ReaderOptions options = null, Profiles profiles = null)
        {
            byte[] file = Utf8.Of(name);
            return Make(options, profiles, (ProfilesHandle set, IntPtr native, ref IntPtr reader, ref IntPtr error) =>
                NativeMethods.intakt_reader_new(
                    set, file, Utf8.Length(file), document, Utf8.Length(document), native, ref reader, ref error));
        }

        /// <summary>Opens documents that belong together, such as order lines in one file and order heads in another.</summary>
        /// <exception cref="IntaktException">They cannot be read at all, or no profile fits.</exception>
        public static Reader Of(IEnumerable<InputDocument> documents, ReaderOptions options = null, Profiles profiles = null)
        {
            using (Arena arena = new Arena())
            {
                ulong count;
                IntPtr all = Documents(arena, documents, out count);
                return Make(options, profiles, (ProfilesHandle set, IntPtr native, ref IntPtr reader, ref IntPtr error) =>
                    NativeMethods.intakt_reader_new_documents(set, all, new UIntPtr(count), native, ref reader, ref error));
            }
        }

        /// <summary>
        /// Opens a stream, such as a download. It is read once, piece by piece, on the thread that reads orders, and stays open. An
        /// exception of the stream is found inside the one that ends the reading.
        /// </summary>
        /// <exception cref="IntaktException">It cannot be read at all, or no profile fits.</exception>
        public static Reader Of(string name, Stream stream, ReaderOptions options = null, Profiles profiles = null)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            byte[] file = Utf8.Of(name);
            using ((profiles == null ? ProfilesHandle.BuiltIn : profiles.Handle).Lend())
            using (Arena arena = new Arena())
            {
                // Lent before the struct is made: the library gives back what it is given, and must be reached for that.
                return Make(options, profiles, (ProfilesHandle set, IntPtr native, ref IntPtr reader, ref IntPtr error) =>
                    NativeMethods.intakt_reader_new_source(
                        set, file, Utf8.Length(file), arena.Struct(Callbacks.Native(stream)), native, ref reader, ref error));
            }
        }

        /// <summary>The id of the profile that reads the input.</summary>
        public string Profile
        {
            get
            {
                UIntPtr length = UIntPtr.Zero;
                using (handle.Lend()) return Utf8.Text(NativeMethods.intakt_reader_profile(handle, ref length), length);
            }
        }

        /// <summary>The name of the encoding that is in force.</summary>
        public string Encoding
        {
            get
            {
                UIntPtr length = UIntPtr.Zero;
                using (handle.Lend()) return Utf8.Text(NativeMethods.intakt_reader_encoding(handle, ref length), length);
            }
        }

        /// <summary>The names of the documents, by the numbers that positions have.</summary>
        public IReadOnlyList<string> DocumentNames
        {
            get
            {
                using (handle.Lend())
                {
                    string[] names = new string[(int)NativeMethods.intakt_reader_document_count(handle)];
                    for (uint number = 0; number < names.Length; number++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        names[number] = Utf8.Text(NativeMethods.intakt_reader_document(handle, new UIntPtr(number), ref length), length);
                    }
                    return Array.AsReadOnly(names);
                }
            }
        }

        /// <summary>Warnings about the input as a whole, such as an encoding that is not the declared one.</summary>
        public IReadOnlyList<Problem> Warnings
        {
            get
            {
                Problem[] warnings = new Problem[(int)NativeMethods.intakt_reader_warning_count(handle)];
                for (uint index = 0; index < warnings.Length; index++)
                    warnings[index] = new Problem(handle, NativeMethods.intakt_reader_warning(handle, new UIntPtr(index)));
                return Array.AsReadOnly(warnings);
            }
        }

        /// <summary>How many orders were given so far.</summary>
        public ulong OrderCount
        {
            get { return NativeMethods.intakt_reader_order_count(handle); }
        }

        /// <summary>How many records a filter of the profile took out so far, or <see cref="ReaderOptions.Only"/>.</summary>
        public ulong FilteredCount
        {
            get { return NativeMethods.intakt_reader_filtered_count(handle); }
        }

        /// <summary>How many records could not be read so far.</summary>
        public ulong UnreadableCount
        {
            get { return NativeMethods.intakt_reader_unreadable_count(handle); }
        }

        /// <summary>
        /// The next order; null when there are no more. Look at <see cref="Order.IsFaulty"/> before it is taken in.
        /// </summary>
        /// <exception cref="IntaktException">A record cannot be read (<see cref="Status.Record"/>): the next call goes on behind it.
        /// Any other failure ends the input.</exception>
        /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
        public Order Next()
        {
            using (Call call = Call.Begin())
            {
                IntPtr order = IntPtr.Zero, error = IntPtr.Zero;
                Status status = Checked(call, NativeMethods.intakt_reader_next(handle, ref order, ref error), error);
                return status == Status.End ? null : new Order(new OrderHandle(order), order) { IsFaulty = status == Status.Faulty };
            }
        }

        /// <summary>The orders that were not given yet. What <see cref="Next"/> throws ends the loop.</summary>
        public IEnumerator<Order> GetEnumerator()
        {
            for (Order order = Next(); order != null; order = Next()) yield return order;
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        /// <summary>Frees the reader and closes its file.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }

        /// <summary>An array of native documents.</summary>
        internal static IntPtr Documents(Arena arena, IEnumerable<InputDocument> documents, out ulong count)
        {
            if (documents == null) throw new ArgumentNullException("documents");
            List<InputDocument> all = new List<InputDocument>(documents);
            int size = Marshal.SizeOf(typeof(intakt_document));
            count = (ulong)all.Count;
            IntPtr array = all.Count == 0 ? IntPtr.Zero : arena.Block(all.Count * size);
            for (int place = 0; place < all.Count; place++)
            {
                intakt_document native = new intakt_document();
                native.name = arena.Text(all[place].Name, out native.name_length);
                native.data = arena.Bytes(all[place].Data);
                native.data_length = all[place].Data == null ? 0 : (ulong)all[place].Data.Length;
                Marshal.StructureToPtr(native, new IntPtr(array.ToInt64() + (long)place * size), false);
            }
            return array;
        }

        private delegate int Maker(ProfilesHandle profiles, IntPtr options, ref IntPtr reader, ref IntPtr error);

        private static Reader Make(ReaderOptions options, Profiles profiles, Maker maker)
        {
            Library.Load();
            using (Call call = Call.Begin())
            using (NativeReaderOptions native = new NativeReaderOptions(options))
            {
                IntPtr made = IntPtr.Zero, error = IntPtr.Zero;
                ProfilesHandle set = profiles == null ? ProfilesHandle.BuiltIn : profiles.Handle;
                Checked(call, maker(set, native.Pointer, ref made, ref error), error);
                return new Reader(made, native);
            }
        }

        // What was cancelled is told in the way that callers of .NET look for.
        private static Status Checked(Call call, int status, IntPtr error)
        {
            try
            {
                return call.Check(status, error);
            }
            catch (IntaktException failure)
            {
                OperationCanceledException cancelled = failure.InnerException as OperationCanceledException;
                if (cancelled == null) throw;
                throw new OperationCanceledException(failure.Message, failure, cancelled.CancellationToken);
            }
        }
    }
}
