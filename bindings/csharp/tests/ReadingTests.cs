using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Intakt;

// What the library says of orders and plans.
internal static partial class Tests
{
    [Test]
    private static void TheLibraryTellsWhatItIs()
    {
        Same("0.1.0", Library.Version);
        Check(Library.Capabilities.Contains("\"key_scheme\":" + Library.KeyScheme));
        Check(Library.Has("csv") && !Library.Has("telepathy"));
    }

    [Test]
    private static void AnOrderIsReadByProperties()
    {
        using (Reader reader = Reader.Open(Mother))
        {
            List<Order> orders = new List<Order>(reader);
            Same(1, orders.Count);
            Order order = orders[0];
            Same("2026-2004", order.Number);
            Same(new DateTime(2026, 11, 19, 20, 15, 30), order.Date.Value.DateTime);
            Same(TimeSpan.FromHours(1), order.Date.Value.Offset.Value);
            Same("2026-11-19T20:15:30+01:00", order.Date.ToString());
            Check(order.DeliveryDate == null && order.Status == null && order.Guest == false && !order.IsFaulty);
            Same(PriceKind.Gross, order.Prices);
            Same(5, order.Parties.Count);
            Party orderer = order.PartyInRole(Role.Orderer), patient = order.PartyInRole(Role.Patient);
            Same("Nachtigall", orderer.FamilyName);
            Same("Sängerweg", orderer.Address.Street);
            Same(Gender.Female, patient.Gender);
            Same(new DateTime(2011, 1, 1).Year, patient.BirthDate.Value.Year);
            Check(patient.BirthDate.Value.Time == null && patient.BirthDate.Value.Offset == null);
            Check(order.PartyInRole(Role.ShipTo) == null && order.PartyInRole((Role)99) == null);
            Line first = order.Lines[0], second = order.Lines[1];
            Same(100.00m, first.Price.Value);
            Same("100.00", first.PriceText);
            Same(Side.Both, first.Side);
            Same("36", first.Attributes[0].Value);
            Check(second.Price == null && second.PriceText == null && second.PriceTotal == 12m && second.PriceQuantity == 10m);
            Same(51, order.Attachments[0].Bytes.Length);
            Same(124m, order.Totals.Gross.Value);
            Same(2L, order.Position.Line);
            Check(ReferenceEquals(order.Lines, order.Lines));
            Same("intakt-order", reader.Profile);
            Same("UTF-8", reader.Encoding);
            Same(Mother, reader.DocumentNames[0]);
            Same(1UL, reader.OrderCount);
            Check(reader.Next() == null && reader.FilteredCount == 0 && reader.UnreadableCount == 0 && reader.Warnings.Count == 0);
        }
    }

    /// <summary>Every text that a property gives stands in the JSON of the whole, so that no property asks the wrong getter.</summary>
    [Test]
    private static void PropertiesSayWhatJsonSays()
    {
        int read = 0;
        foreach (string file in Files)
        {
            using (Reader reader = Reader.Open("examples/orders/" + file + ".xml", new ReaderOptions { Trace = true }))
                foreach (Order order in reader)
                {
                    read += Walk(order, order.Json);
                    Check(order.Origins.Count > 10);
                    foreach (Origin origin in order.Origins)
                        foreach (string path in origin.Paths) Check(path.StartsWith("/") && origin.Positions.Count == origin.Paths.Count, path);
                }
        }
        using (Importer importer = WithLists())
        {
            foreach (string file in Files)
            {
                using (ImportResult result = Import(importer, file))
                {
                    foreach (Plan plan in result.Plans) read += Walk(plan, plan.Json);
                    read += Walk(result.Account, result.AccountJson);
                    Same(result.PlansJson, string.Join("", Map(result.Plans, (plan, place) => result.PlanJson(place) + "\n")));
                    Same("[", result.WarningsJson.Substring(0, 1));
                    Check(result.Applied(0) == null && result.PlanJson(99) == null && result.DocumentNames.Count == 1);
                    Check(result.Profile != null && result.Encoding != null);
                }
            }
        }
        Check(read > 3000);
    }

    [Test]
    private static void DecimalsAreExactOrRefused()
    {
        string[] exact = { "12.50", "-0.01", "0.1000", "0", "1234567890123456789012345678", "1.000000000000000000000000001" };
        foreach (string text in exact)
        {
            using (Order order = OneLine("<price>" + text + "</price>"))
            {
                Same(text, order.Lines[0].PriceText);
                Same(text, order.Lines[0].Price.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
        // More than System.Decimal can hold is refused, not rounded. The library of today gives no such text itself.
        MethodInfo parse = typeof(Library).Assembly.GetType("Intakt.Values").GetMethod("Decimal", BindingFlags.Static | BindingFlags.NonPublic);
        Func<string, decimal?> number = (Func<string, decimal?>)Delegate.CreateDelegate(typeof(Func<string, decimal?>), parse);
        foreach (string text in new[] { "79228162514264337593543950336", "12345678901234567890.12345678901", "0.00000000000000000000000000001" })
            Throws<OverflowException>(() => number(text));
        long digits;
        int scale;
        Check(Decimals.Parts("-12.50", out digits, out scale) && digits == -1250 && scale == 2);
        Check(!Decimals.Parts(null, out digits, out scale) && digits == 0);
        Same(Status.Limit, Throws<IntaktException>(() => Decimals.Parts("9223372036854775808", out digits, out scale)).Status);
        Check(IsoDate.Of(null) == null && IsoDate.Of("2026-11-22").Equals(IsoDate.Of("2026-11-22")));
    }

    [Test]
    private static void TextsAreUtf8BothWays()
    {
        string[] names = { "Ångström", "Müller-Lüdenscheidt", "Жуков", "山田", "a\u0301 \U0001D4B3", "tab\tand\nline \"quoted\" \\ back", "\u0001" };
        using (Matcher matcher = new Matcher())
        {
            foreach (string name in names)
            {
                Check(matcher.Upsert(new PartyRow("id-" + name, 1, new PartyData { FamilyName = name, City = "Aachen" })));
                string json = matcher.PartyJson("id-" + name);
                Check(json.Contains(name) || json.Contains("\\"));
                Check(!json.Contains("\uFFFD"));
            }
            Same((ulong)names.Length, matcher.Count);
            Throws<ArgumentException>(() => matcher.Remove("half \uD800 a pair"));
        }
        using (Order order = OneLine("<remarks><remark>Grüße, 山田 \U0001D4B3</remark></remarks>")) Same("Grüße, 山田 \U0001D4B3", order.Lines[0].Remarks[0]);
    }
}
