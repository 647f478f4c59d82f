using System;
using System.Globalization;

namespace Intakt
{
    internal static class Values
    {
        /// <summary>The number that a text of the library is. Throws OverflowException where System.Decimal would round.</summary>
        internal static decimal? Decimal(string text)
        {
            if (text == null) return null;
            const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            decimal value = decimal.Parse(text, Style, CultureInfo.InvariantCulture);
            // Parse rounds silently what has too many digits behind the point; the scale tells.
            int point = text.IndexOf('.');
            int scale = (decimal.GetBits(value)[3] >> 16) & 0xff;
            if (scale != (point < 0 ? 0 : text.Length - point - 1))
                throw new OverflowException("the decimal has more digits than System.Decimal can hold: take the text");
            return value;
        }

        /// <summary>A number as the library reads it.</summary>
        internal static string Text(decimal? value)
        {
            return value == null ? null : value.Value.ToString(CultureInfo.InvariantCulture);
        }

        /// <summary>A time without a distance from UTC as the library reads it.</summary>
        internal static string Text(DateTime? value)
        {
            return value == null ? null : value.Value.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Decimals as the library writes them.</summary>
    public static class Decimals
    {
        /// <summary>Parts a decimal such as <c>12.50</c> into its digits, 1250, and how many of them stand behind the point, 2. False
        /// for no text.</summary>
        /// <exception cref="IntaktException">It is no decimal, or its digits do not fit into 64 bits: keep the text then.</exception>
        public static bool Parts(string text, out long digits, out int scale)
        {
            Library.Load();
            byte[] bytes = Utf8.Of(text);
            digits = 0;
            scale = 0;
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                return call.Check(NativeMethods.intakt_decimal_parts(
                    bytes, Utf8.Length(bytes), ref digits, ref scale, ref error), error) == Status.Ok;
            }
        }
    }

    /// <summary>
    /// A day, with the time and the distance from UTC where the sender gave them.
    /// </summary>
    public struct IsoDate : IEquatable<IsoDate>
    {
        private readonly string text;
        private readonly intakt_date parts;

        private IsoDate(string text, intakt_date parts)
        {
            this.text = text;
            this.parts = parts;
        }

        /// <summary>The year.</summary>
        public int Year
        {
            get { return parts.year; }
        }

        /// <summary>The month, 1 to 12.</summary>
        public int Month
        {
            get { return parts.month; }
        }

        /// <summary>The day of the month, 1 to 31.</summary>
        public int Day
        {
            get { return parts.day; }
        }

        /// <summary>The time of the day, where one is given.</summary>
        public TimeSpan? Time
        {
            get { return text == null || parts.seconds < 0 ? (TimeSpan?)null : TimeSpan.FromSeconds(parts.seconds); }
        }

        /// <summary>How far east of UTC, where the sender says so.</summary>
        public TimeSpan? Offset
        {
            get { return parts.has_offset == 1 ? TimeSpan.FromMinutes(parts.offset_minutes) : (TimeSpan?)null; }
        }

        /// <summary>Day and time as the sender gave them, of kind Unspecified; midnight where no time is given.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The year is not one of <see cref="System.DateTime"/>.</exception>
        public DateTime DateTime
        {
            get { return new DateTime(Year, Month, Day).AddSeconds(Math.Max(parts.seconds, 0)); }
        }

        /// <summary>Reads an ISO 8601 text such as <c>2026-11-22</c> or <c>2026-11-22T10:15:30+01:00</c>; null for no text.</summary>
        /// <exception cref="IntaktException">It is no date.</exception>
        public static IsoDate? Of(string text)
        {
            if (string.IsNullOrEmpty(text)) return null;
            Library.Load();
            byte[] bytes = Utf8.Of(text);
            intakt_date parts = new intakt_date();
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_date_parts(bytes, Utf8.Length(bytes), ref parts, ref error), error);
            }
            return new IsoDate(text, parts);
        }

        /// <summary>The ISO 8601 text.</summary>
        public override string ToString()
        {
            return text ?? "";
        }

        /// <summary>Whether both say the same in the same words.</summary>
        public bool Equals(IsoDate other)
        {
            return text == other.text;
        }

        /// <summary>Whether both say the same in the same words.</summary>
        public override bool Equals(object other)
        {
            return other is IsoDate && Equals((IsoDate)other);
        }

        /// <summary>A number by which equal dates are found.</summary>
        public override int GetHashCode()
        {
            return (text ?? "").GetHashCode();
        }
    }
}
