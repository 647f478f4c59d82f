using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace Intakt
{
    /// <summary>Texts between C#'s UTF-16 and the library's UTF-8: strict on the way in, lenient on the way out.</summary>
    internal static class Utf8
    {
        private static readonly UTF8Encoding Strict = new UTF8Encoding(false, true);

        /// <summary>Throws <see cref="ArgumentException"/> for half a surrogate pair.</summary>
        internal static byte[] Of(string text)
        {
            return text == null ? null : Strict.GetBytes(text);
        }

        internal static UIntPtr Length(byte[] bytes)
        {
            return bytes == null ? UIntPtr.Zero : new UIntPtr((uint)bytes.Length);
        }

        internal static unsafe string Text(IntPtr at, UIntPtr length)
        {
            if (at == IntPtr.Zero) return null;
            return length == UIntPtr.Zero ? "" : Encoding.UTF8.GetString((byte*)at, checked((int)length));
        }

        internal static byte[] Bytes(IntPtr at, UIntPtr length)
        {
            if (at == IntPtr.Zero) return null;
            byte[] bytes = new byte[checked((int)length)];
            Marshal.Copy(at, bytes, 0, bytes.Length);
            return bytes;
        }

        internal static string Text(IntPtr at, ulong length)
        {
            return Text(at, new UIntPtr(length));
        }
    }

    /// <summary>Words of the library for values of enumerations: `credit_note` for CreditNote.</summary>
    internal static class Words
    {
        internal static string Of(Enum value)
        {
            if (Convert.ToInt32(value) == 0) return "";
            StringBuilder word = new StringBuilder();
            foreach (char sign in value.ToString())
            {
                if (char.IsUpper(sign) && word.Length > 0) word.Append('_');
                word.Append(char.ToLowerInvariant(sign));
            }
            return word.ToString();
        }
    }

    /// <summary>Memory outside the collector's for the time of a call: texts and structs that structs point to.</summary>
    internal sealed class Arena : IDisposable
    {
        private readonly List<IntPtr> blocks = new List<IntPtr>();

        internal IntPtr Bytes(byte[] bytes)
        {
            if (bytes == null || bytes.Length == 0) return IntPtr.Zero;
            IntPtr block = Block(bytes.Length);
            Marshal.Copy(bytes, 0, block, bytes.Length);
            return block;
        }

        internal IntPtr Text(string text, out ulong length)
        {
            byte[] bytes = Utf8.Of(text);
            length = bytes == null ? 0 : (ulong)bytes.Length;
            return Bytes(bytes);
        }

        internal IntPtr Struct<T>(T value)
            where T : struct
        {
            IntPtr block = Block(Marshal.SizeOf(typeof(T)));
            Marshal.StructureToPtr(value, block, false);
            return block;
        }

        /// <summary>An array of texts, and the array of their lengths.</summary>
        internal IntPtr Texts(IEnumerable<string> texts, out IntPtr lengths, out ulong count)
        {
            List<string> all = new List<string>(texts ?? new string[0]);
            count = (ulong)all.Count;
            lengths = IntPtr.Zero;
            if (all.Count == 0) return IntPtr.Zero;
            IntPtr pointers = Block(all.Count * IntPtr.Size);
            lengths = Block(all.Count * 8);
            for (int place = 0; place < all.Count; place++)
            {
                ulong length;
                Marshal.WriteIntPtr(pointers, place * IntPtr.Size, Text(all[place], out length));
                Marshal.WriteInt64(lengths, place * 8, (long)length);
            }
            return pointers;
        }

        internal IntPtr Block(int size)
        {
            IntPtr block = Marshal.AllocHGlobal(size);
            blocks.Add(block);
            return block;
        }

        public void Dispose()
        {
            foreach (IntPtr block in blocks) Marshal.FreeHGlobal(block);
            blocks.Clear();
        }
    }
}
