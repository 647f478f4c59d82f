using System;
using System.Collections.Generic;
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
            native.now = arena.Text(Values.Text(options.Now), out native.now_length);
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
