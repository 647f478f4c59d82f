using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Intakt
{
    /// <summary>The native library that is loaded: <c>intakt.dll</c> or <c>libintakt.so</c>.</summary>
    public static class Library
    {
        private static bool checkedOnce;

        /// <summary>The version of the library, such as <c>0.1.0</c>.</summary>
        public static string Version
        {
            get
            {
                Load();
                UIntPtr length = UIntPtr.Zero;
                return Utf8.Text(NativeMethods.intakt_version(ref length), length);
            }
        }

        /// <summary>The number of the scheme that keys of parties are computed by. A host that stores keys stores this number with
        /// them, and computes all keys anew when it changes.</summary>
        public static uint KeyScheme
        {
            get
            {
                Load();
                return NativeMethods.intakt_key_scheme();
            }
        }

        /// <summary>What the library is and can do, as JSON.</summary>
        public static string Capabilities
        {
            get
            {
                Load();
                using (Call call = Call.Begin())
                {
                    IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                    return call.Text(NativeMethods.intakt_capabilities(ref buffer, ref error), error, buffer);
                }
            }
        }

        /// <summary>Whether the library has a capability: <c>csv</c>, <c>gzip</c>, <c>log</c> or <c>sqlite</c>.</summary>
        public static bool Has(string capability)
        {
            Load();
            byte[] word = Utf8.Of(capability);
            return NativeMethods.intakt_has(word, Utf8.Length(word)) == 1;
        }

        /// <summary>Makes sure that the library is there and of the generation that this binding was made for.</summary>
        /// <exception cref="DllNotFoundException">There is no library where the system looks for it.</exception>
        /// <exception cref="InvalidOperationException">It is of another generation.</exception>
        internal static void Load()
        {
            if (checkedOnce) return;
            LoadBeside();
            uint found = NativeMethods.intakt_abi_version();
            if (found != NativeMethods.INTAKT_ABI_VERSION)
                throw new InvalidOperationException("the native library is of ABI generation " + found + ", this binding needs "
                    + NativeMethods.INTAKT_ABI_VERSION);
            checkedOnce = true;
        }

        // .NET Framework knows no runtimes folder. A program for any processor finds the library that fits it in x86 or x64 beside
        // itself, where Intakt.targets puts them; Windows then takes the one that is loaded already.
        private static void LoadBeside()
        {
            if (Environment.OSVersion.Platform != PlatformID.Win32NT) return;
            string folder = Path.Combine(AppDomain.CurrentDomain.BaseDirectory, IntPtr.Size == 4 ? "x86" : "x64");
            string file = Path.Combine(folder, "intakt.dll");
            if (File.Exists(file)) LoadLibraryExW(file, IntPtr.Zero, LoadWithAlteredSearchPath);
        }

        private const uint LoadWithAlteredSearchPath = 8;

        [DllImport("kernel32", ExactSpelling = true, CharSet = CharSet.Unicode)]
        private static extern IntPtr LoadLibraryExW(string file, IntPtr reserved, uint flags);
    }

    /// <summary>Settings on their own.</summary>
    public static class Settings
    {
        /// <summary>Everything that is wrong with settings (TOML), as a JSON array; <c>[]</c> when nothing is.</summary>
        public static string Check(string settings)
        {
            Library.Load();
            byte[] text = Utf8.Of(settings);
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_settings_check(text, Utf8.Length(text), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>What is in force for a source, as a JSON array of objects with <c>path</c>, <c>value</c> and <c>layer</c>.</summary>
        public static string InForce(string settings, string source)
        {
            Library.Load();
            byte[] text = Utf8.Of(settings), shop = Utf8.Of(source);
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_settings_in_force(
                    text, Utf8.Length(text), shop, Utf8.Length(shop), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>The JSON Schema of settings, for editors and forms.</summary>
        public static string Schema()
        {
            Library.Load();
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_settings_schema(ref buffer, ref error), error, buffer);
            }
        }
    }
}
