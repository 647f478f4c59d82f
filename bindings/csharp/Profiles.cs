using System;

namespace Intakt
{
    /// <summary>A set of profiles, which say how shops write orders. Reading may go on in several threads; adding needs it alone.</summary>
    public sealed class Profiles : IDisposable
    {
        private readonly ProfilesHandle handle;

        /// <summary>Makes a set with the built-in profiles, or an empty one.</summary>
        public Profiles(bool builtIn = true)
        {
            Library.Load();
            using (Call call = Call.Begin())
            {
                IntPtr made = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_profiles_new(
                    builtIn ? 0 : NativeMethods.INTAKT_PROFILES_NO_BUILTIN, ref made, ref error), error);
                handle = new ProfilesHandle(made);
            }
        }

        internal ProfilesHandle Handle
        {
            get { return handle; }
        }

        /// <summary>Adds a profile (TOML), or replaces the one of the same id, and returns its id. The name is that of its file.</summary>
        /// <exception cref="IntaktException">Something is wrong with it; the set stays as it is.</exception>
        public string Add(string name, string profile)
        {
            byte[] file = Utf8.Of(name), text = Utf8.Of(profile);
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_profiles_add(
                    handle, file, Utf8.Length(file), text, Utf8.Length(text), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>What is wrong with a profile, as a JSON array; <c>[]</c> when nothing is. It is not added.</summary>
        public string Check(string name, string profile)
        {
            byte[] file = Utf8.Of(name), text = Utf8.Of(profile);
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_profiles_check(
                    handle, file, Utf8.Length(file), text, Utf8.Length(text), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>The profiles that read documents, by id, as a JSON array.</summary>
        public string List()
        {
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_profiles_list(handle, ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>The text of a profile as it was added.</summary>
        /// <exception cref="IntaktException">There is none of this id; the hint names the nearest.</exception>
        public string Text(string id)
        {
            byte[] word = Utf8.Of(id);
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_profiles_text(handle, word, Utf8.Length(word), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>The id of the profile that an input is of.</summary>
        /// <exception cref="IntaktException">None fits, or several fit equally well.</exception>
        public string Detect(string name, byte[] data)
        {
            string document;
            return Detect(name, data, out document);
        }

        /// <summary>The id of the profile that an input is of, and the name of the document where the profile reads several together;
        /// null where it does not.</summary>
        /// <exception cref="IntaktException">None fits, or several fit equally well.</exception>
        public string Detect(string name, byte[] data, out string document)
        {
            byte[] file = Utf8.Of(name);
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, which = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_profiles_detect(
                    handle, file, Utf8.Length(file), data, Utf8.Length(data), ref buffer, ref which, ref error), error);
                document = Call.Take(which);
                return Call.Take(buffer);
            }
        }

        /// <summary>Whether an input is as its profile wants it: a report as JSON, with values masked.</summary>
        public string CheckInput(string name, byte[] data, ReaderOptions options = null)
        {
            byte[] file = Utf8.Of(name);
            using (Call call = Call.Begin())
            using (NativeReaderOptions native = new NativeReaderOptions(options))
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_profiles_check_input(
                    handle, file, Utf8.Length(file), data, Utf8.Length(data), native.Pointer, ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>Frees the set. Readers and importers need it no longer.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }
    }
}
