using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Intakt
{
    /// <summary>How to read an input. What is not set is the default.</summary>
    public sealed class ReaderOptions
    {
        /// <summary>Keep where each value of an order comes from; see <see cref="Order.Origins"/>.</summary>
        public bool Trace { get; set; }

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

        /// <summary>Values of the profile's parameters; null for the profile's own.</summary>
        public IDictionary<string, string> Parameters { get; set; }

        /// <summary>The numbers of the orders that are wanted; null for all.</summary>
        public IEnumerable<string> Only { get; set; }

        /// <summary>Told before each record, and before each piece of a file or stream: bytes and records read so far. An exception
        /// ends the input.</summary>
        public Action<ulong, ulong> Progress { get; set; }

        /// <summary>Ends the input with an <see cref="OperationCanceledException"/>.</summary>
        public CancellationToken Cancellation { get; set; }
    }

    /// <summary>The struct of the options for one call, and what it points to.</summary>
    internal sealed class NativeReaderOptions : IDisposable
    {
        private readonly Arena arena = new Arena();
        private GCHandle host;

        internal NativeReaderOptions(ReaderOptions options)
        {
            if (options == null) return;
            intakt_reader_options native = new intakt_reader_options();
            native.struct_size = Callbacks.Size(native);
            // The bytes of a document are always copied: the collector moves arrays, and pinning one for a reader's life costs more.
            native.flags = options.Trace ? NativeMethods.INTAKT_READER_TRACE : 0;
            native.input_bytes_limit = (ulong)options.InputBytesLimit;
            native.record_bytes_limit = (ulong)options.RecordBytesLimit;
            native.lines_limit = (ulong)options.LinesLimit;
            native.profile = arena.Text(options.Profile, out native.profile_length);
            native.charset = arena.Text(options.Charset, out native.charset_length);
            if (options.Parameters != null)
            {
                Json json = new Json();
                foreach (KeyValuePair<string, string> parameter in options.Parameters) json.Add(parameter.Key, parameter.Value);
                native.parameters = arena.Text(json.ToString(), out native.parameters_length);
            }
            native.only = arena.Texts(options.Only, out native.only_lengths, out native.only_count);
            native.cancel = Callbacks.CancelOf(options);
            native.progress = Callbacks.ProgressOf(options);
            if (native.cancel != IntPtr.Zero || native.progress != IntPtr.Zero)
            {
                host = GCHandle.Alloc(options);
                native.user_data = GCHandle.ToIntPtr(host);
            }
            Pointer = arena.Struct(native);
        }

        internal IntPtr Pointer { get; private set; }

        /// <summary>Gives what the callbacks need to the handle of the reader that uses them.</summary>
        internal void HandOver(ReaderHandle handle)
        {
            if (host.IsAllocated) handle.Attach(host);
            host = new GCHandle();
        }

        public void Dispose()
        {
            arena.Dispose();
            if (host.IsAllocated) host.Free();
        }
    }
}
