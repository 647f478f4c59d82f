using System;
using System.Collections.Generic;

namespace Intakt
{
    /// <summary>
    /// One call of the library. Exceptions of callbacks are kept while it runs: the callback returns the number that they are kept
    /// under, the library hands it back with the error, and the error that is thrown has the exception inside.
    /// </summary>
    internal struct Call : IDisposable
    {
        // Callbacks run on the thread of the call. Calls nest: a callback may use other objects.
        [ThreadStatic]
        private static List<Exception> failures;

        private readonly int start;

        private Call(int start)
        {
            this.start = start;
        }

        internal static Call Begin()
        {
            return new Call(failures == null ? 0 : failures.Count);
        }

        /// <summary>For a callback: keeps what went wrong. Returns what the callback returns.</summary>
        internal static int Keep(Exception failure)
        {
            if (failures == null) failures = new List<Exception>();
            failures.Add(failure);
            return failures.Count;
        }

        /// <summary>Throws for a failure; returns the status otherwise.</summary>
        internal Status Check(int status, IntPtr error)
        {
            if (status >= 0) return (Status)status;
            try
            {
                throw Exception(status, error);
            }
            finally
            {
                NativeMethods.intakt_error_free(error);
            }
        }

        /// <summary>As Check, for a text that the library gives.</summary>
        internal string Text(int status, IntPtr error, IntPtr buffer)
        {
            Check(status, error);
            return Take(buffer);
        }

        /// <summary>The text of a buffer, which is freed; null where there is none.</summary>
        internal static string Take(IntPtr buffer)
        {
            UIntPtr length = UIntPtr.Zero;
            try
            {
                return Utf8.Text(NativeMethods.intakt_buffer_text(buffer, ref length), length);
            }
            finally
            {
                NativeMethods.intakt_buffer_free(buffer);
            }
        }

        internal static ulong[] TakeKeys(IntPtr keys)
        {
            UIntPtr count = UIntPtr.Zero;
            try
            {
                IntPtr at = NativeMethods.intakt_keys_data(keys, ref count);
                ulong[] found = new ulong[checked((int)count)];
                for (int place = 0; place < found.Length; place++)
                    found[place] = (ulong)System.Runtime.InteropServices.Marshal.ReadInt64(at, place * 8);
                return found;
            }
            finally
            {
                NativeMethods.intakt_keys_free(keys);
            }
        }

        /// <summary>The exception for an error, which stays the caller's; with the host's own exception inside if there is one.</summary>
        internal IntaktException Exception(int status, IntPtr error)
        {
            Exception inner = null;
            int number = NativeMethods.intakt_error_host_code(error);
            if (failures != null && failures.Count > start)
                inner = number > start && number <= failures.Count ? failures[number - 1] : failures[start];
            return new IntaktException(status, error, inner);
        }

        public void Dispose()
        {
            if (failures != null && failures.Count > start) failures.RemoveRange(start, failures.Count - start);
        }
    }
}
