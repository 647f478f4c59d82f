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

/// <summary>Tests of the C# binding. Run in the root of the repository; ends with 1 when one fails.</summary>
internal static partial class Tests
{
    private const string Mother = "examples/orders/05-mother-for-child.xml";
    private static readonly string[] Files =
    {
        "01-known-customer", "02-moved", "03-twin", "04-spouse-and-newcomer", "05-mother-for-child", "06-company-branch",
        "07-nursing-home", "08-new-company-unknown-article", "09-father-and-son",
    };

    private static int Main(string[] arguments)
    {
        int failed = 0, run = 0;
        foreach (MethodInfo test in typeof(Tests).GetMethods(BindingFlags.Static | BindingFlags.NonPublic))
        {
            if (!test.IsDefined(typeof(TestAttribute), false) || (arguments.Length > 0 && test.Name != arguments[0])) continue;
            run++;
            try
            {
                test.Invoke(null, null);
            }
            catch (TargetInvocationException failure)
            {
                failed++;
                Console.WriteLine("FAIL  " + test.Name + ": " + failure.InnerException);
            }
        }
        Console.WriteLine(run + " tests, " + failed + " failed");
        return failed == 0 && run > 0 ? 0 : 1;
    }

    /// <summary>Reads every property of a node and of all below it; returns how many there were.</summary>
    private static int Walk(Node node, string json)
    {
        int read = 0;
        foreach (PropertyInfo property in node.GetType().GetProperties())
        {
            object value = property.GetValue(node, null);
            string text = value as string;
            read++;
            if (text != null && !json.Contains(text) && !json.Contains(Quoted(text)) && !Derived(node, property.Name))
                throw new InvalidOperationException(node.GetType().Name + "." + property.Name + " says " + text);
            if (value is Node) read += Walk((Node)value, json);
            if (text != null || value is byte[] || !(value is IEnumerable)) continue;
            foreach (object item in (IEnumerable)value)
            {
                if (item is Node) read += Walk((Node)item, json);
                else if (item is string) Check(json.Contains(Quoted((string)item)) || Derived(node, property.Name), node.GetType().Name + "." + property.Name);
            }
        }
        return read;
    }

    /// <summary>What the JSON of the whole writes otherwise or leaves out on purpose.</summary>
    private static bool Derived(Node node, string property)
    {
        return property == "Json" || property.StartsWith("Sentence") || property.EndsWith("Value") || property == "Text" || node is Problem
            || (node is Origin) || (node is Attachment) || property == "ContentSha256" || property == "MatchKey";
    }

    private static string Quoted(string text)
    {
        return text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\t", "\\t");
    }

    private static Importer WithLists(string settings = null)
    {
        Importer importer = new Importer(settings ?? File.ReadAllText("examples/settings.toml"));
        Same("[", importer.SetCustomersCsv("customers.csv", File.ReadAllBytes("examples/customers.csv")).Substring(0, 1));
        importer.SetArticlesCsv("articles.csv", File.ReadAllBytes("examples/articles.csv"));
        return importer;
    }

    private static Importer WithHost(MemoryHost host, string settings = null)
    {
        Importer importer = new Importer(settings ?? File.ReadAllText("examples/settings.toml"));
        host.Fill(importer, "examples/customers.csv", "examples/articles.csv");
        importer.SetAddressBook(host);
        importer.SetArticles(host);
        importer.SetLedger(host);
        return importer;
    }

    private static ImportResult Import(Importer importer, string file)
    {
        return importer.ImportFile("shop", "examples/orders/" + file + ".xml");
    }

    private static Order OneLine(string fields)
    {
        string text = "<orders xmlns=\"urn:intakt:order:1.0\"><order><number>1</number><date>2026-11-20</date><currency>EUR</currency>"
            + "<prices>gross</prices><parties><orderer><person><family-name>Amsel</family-name></person></orderer></parties><lines><line>"
            + "<article>A</article><name>A</name><quantity>1</quantity><unit>C62</unit>" + fields + "</line></lines></order></orders>";
        using (Reader reader = Reader.Of("one.xml", Bytes(text))) return reader.Next();
    }

    private static string WithoutSnapshots(string plans)
    {
        return Regex.Replace(plans, "\"snapshot\":\\{[^}]*\\},?", "");
    }

    private static IEnumerable<string> Map(IReadOnlyList<Plan> plans, Func<Plan, int, string> text)
    {
        for (int place = 0; place < plans.Count; place++) yield return text(plans[place], place);
    }

    private static object[] Case(string told, Action call, string mark = "", Status status = Status.Usage)
    {
        return new object[] { told, call, mark, status };
    }

    private static byte[] Bytes(string text)
    {
        return Encoding.UTF8.GetBytes(text);
    }

    private static void Use(object value)
    {
        GC.KeepAlive(value);
    }

    private static void Check(bool holds, string told = "it does not hold")
    {
        if (!holds) throw new InvalidOperationException(told);
    }

    private static void Same<T>(T expected, T found)
    {
        if (!Equals(expected, found)) throw new InvalidOperationException("expected " + expected + ", found " + found);
    }

    private static T Throws<T>(Action call)
        where T : Exception
    {
        try
        {
            call();
        }
        catch (T failure)
        {
            if (failure.GetType() == typeof(T) || typeof(T) == typeof(ArgumentException)) return failure;
            throw;
        }
        throw new InvalidOperationException("no " + typeof(T).Name + " was thrown");
    }

    /// <summary>A method that is a test.</summary>
    private sealed class TestAttribute : Attribute
    {
    }

    private sealed class OneArticle : IArticles
    {
        private readonly ArticleRow row;

        internal OneArticle(ArticleRow row)
        {
            this.row = row;
        }

        public ulong Snapshot
        {
            get { return 1; }
        }

        public IEnumerable<ArticleRow> Find(ArticleKey kind, string number)
        {
            yield return row;
        }
    }

    private sealed class Torn : MemoryStream
    {
        private readonly Exception failure;

        internal Torn(Exception failure)
        {
            this.failure = failure;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            throw failure;
        }
    }
}
