using System;

namespace Intakt
{
    /// <summary>
    /// A call of Intakt failed. <see cref="Exception.Message"/> is everything about it in one line, without personal data. Where
    /// a class of the host (<see cref="IAddressBook"/> and so on) threw an exception, that one is
    /// <see cref="Exception.InnerException"/>.
    /// </summary>
    public sealed class IntaktException : Exception
    {
        internal IntaktException(int status, IntPtr error, Exception inner)
            : base(Get(NativeMethods.intakt_error_text, error) ?? "Intakt: status " + status, inner)
        {
            Status = (Status)status;
            Code = Get(NativeMethods.intakt_error_code, error) ?? "";
            Description = Get(NativeMethods.intakt_error_message, error) ?? "";
            Expected = Get(NativeMethods.intakt_error_expected, error);
            Found = Get(NativeMethods.intakt_error_found, error);
            Hint = Get(NativeMethods.intakt_error_hint, error);
            Rule = Get(NativeMethods.intakt_error_rule, error);
            if (error != IntPtr.Zero && status == 0) Status = (Status)NativeMethods.intakt_error_status(error);
            Position = new ErrorPosition(
                Get(NativeMethods.intakt_error_file, error),
                NativeMethods.intakt_error_line(error),
                NativeMethods.intakt_error_column(error),
                NativeMethods.intakt_error_byte(error),
                Get(NativeMethods.intakt_error_path, error));
        }

        private delegate IntPtr Getter(IntPtr error, ref UIntPtr length);

        /// <summary>What kind of failure it is.</summary>
        public Status Status { get; private set; }

        /// <summary>The stable code, such as <c>profile.none_fits</c>: a word that programs may compare.</summary>
        public string Code { get; private set; }

        /// <summary>What went wrong, in one sentence. For a wrong call it names the function, the parameter and the rule it broke.</summary>
        public string Description { get; private set; }

        /// <summary>Where in the input, list, profile or settings. Never null; its parts say nothing where there is no place.</summary>
        public ErrorPosition Position { get; private set; }

        /// <summary>What was found, masked to its first letter and its length; null where there is none.</summary>
        public string Found { get; private set; }

        /// <summary>What would have been right; null where there is nothing to say.</summary>
        public string Expected { get; private set; }

        /// <summary>What to do; null where there is nothing to say.</summary>
        public string Hint { get; private set; }

        /// <summary>The rule of the profile that was at work; null where there is none.</summary>
        public string Rule { get; private set; }

        private static string Get(Getter getter, IntPtr error)
        {
            UIntPtr length = UIntPtr.Zero;
            return Utf8.Text(getter(error, ref length), length);
        }
    }

    /// <summary>Where something went wrong.</summary>
    public sealed class ErrorPosition
    {
        internal ErrorPosition(string file, long line, long column, long offset, string path)
        {
            File = file;
            Line = line;
            Column = column;
            Byte = offset;
            Path = path;
        }

        /// <summary>The file, as the host named it; null where there is none.</summary>
        public string File { get; private set; }

        /// <summary>The line, from 1; 0 where there is none.</summary>
        public long Line { get; private set; }

        /// <summary>The column in characters, from 1; 0 where there is none.</summary>
        public long Column { get; private set; }

        /// <summary>The offset in bytes from the start of the file, from 0; -1 where there is none.</summary>
        public long Byte { get; private set; }

        /// <summary>The element or attribute, such as <c>/order/lines/line[2]/@id</c>; null where there is none.</summary>
        public string Path { get; private set; }

        /// <summary>File, line and column, such as <c>orders.xml:12:5</c>.</summary>
        public override string ToString()
        {
            return (File ?? "") + (Line > 0 ? ":" + Line + ":" + Column : "");
        }
    }
}
