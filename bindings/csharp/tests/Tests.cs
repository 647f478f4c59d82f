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
internal static class Tests
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

    // ---- What the library says ----

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

    // ---- Wrong calls ----

    [Test]
    private static void AWrongCallNamesFunctionParameterAndRule()
    {
        using (Importer importer = new Importer())
        using (Matcher matcher = new Matcher())
        using (Profiles profiles = new Profiles())
        {
            object[][] cases =
            {
                Case("`intakt_importer_import`: the parameter `source` is empty", () => importer.Import(null, "n", Bytes("<a/>"))),
                Case("`intakt_importer_import`: the parameter `name` is empty", () => importer.Import("s", "", Bytes("<a/>"))),
                Case("`intakt_importer_import`: the parameter `options.now`", () => importer.Import("s", "n", Bytes("<a/>"), new ImportOptions { Only = new[] { "" }, Now = null }), "only"),
                Case("`intakt_importer_begin`: the parameter `source` is empty", () => importer.Begin(new OrderKey("", "1"))),
                Case("`intakt_importer_report`: the parameter `outcome` is 99", () => importer.Report(new OrderKey("s", "1"), "a", (Outcome)99)),
                Case("`intakt_importer_add_profile`: the parameter `profile` is empty", () => importer.AddProfile("a.toml", "")),
                Case("`intakt_importer_remove_customer`: the parameter `id` is empty", () => importer.RemoveCustomer("")),
                Case("`intakt_importer_match_json`", () => importer.Match("s", "[]"), "", Status.Data),
                Case("`intakt_importer_reserve_number`: the parameter `range`", () => importer.ReserveNumber("s", "none", "a")),
                Case("`intakt_importer_apply`", () => importer.Apply(importer.Import("s", "n", Bytes("<a/>")), 0)),
                Case("`intakt_importer_journal`", () => importer.Journal(importer.Import("s", "n", Bytes("<a/>")), 0)),
                Case("`intakt_settings_in_force`: the parameter `source` is empty", () => Settings.InForce("", null)),
                Case("`intakt_matcher_upsert_json`: the parameter `id` is empty", () => matcher.Upsert(new PartyRow(null, 1, "{}"))),
                Case("`intakt_profiles_add`: the parameter `name` is empty", () => profiles.Add(null, "id = 'a'")),
                Case("`intakt_reader_open`: the parameter `path` is empty", () => Reader.Open("")),
                Case("`intakt_reader_new_documents`: the parameter `documents` has no elements", () => Reader.Of(new InputDocument[0])),
                Case("`intakt_date_parts`: the parameter `date` is no date", () => IsoDate.Of("19.11.2026")),
            };
            foreach (object[] one in cases)
            {
                IntaktException error = Throws<IntaktException>((Action)one[1]);
                if ((Status)one[3] != Status.Usage)
                {
                    Same((Status)one[3], error.Status);
                    continue;
                }
                string wanted = (string)one[2] == "only" ? "`intakt_importer_import`: the parameter `options.only` is empty" : (string)one[0];
                Check(error.Description.Contains(wanted), error.Description + " does not contain " + wanted);
                Same(Status.Usage, error.Status);
                Same("usage.parameter", error.Code);
                Check(error.Message.Contains(error.Description) && error.Position != null);
            }
            Action[] missing =
            {
                () => importer.UpsertCustomer(null), () => importer.PartyKeys((PartyData)null), () => importer.Match("s", (PartyData)null),
                () => importer.Begin(null), () => importer.Apply(null, 0), () => importer.Undo("", null), () => matcher.Upsert(null),
                () => matcher.Query((PartyData)null), () => matcher.Dedupe(null, null), () => Reader.Of("a", (Stream)null),
                () => Reader.Of((IEnumerable<InputDocument>)null), () => PartyData.Of(null),
            };
            foreach (Action call in missing) Throws<ArgumentNullException>(call);
        }
    }

    [Test]
    private static void AnErrorSaysWhere()
    {
        IntaktException error = Throws<IntaktException>(() => new Importer("[parties]\nuncleer = 'hold'\n"));
        Same(Status.Settings, error.Status);
        Same("settings.unknown_key", error.Code);
        Same(2L, error.Position.Line);
        Same(1L, error.Position.Column);
        Same(10L, error.Position.Byte);
        error = Throws<IntaktException>(() => Reader.Of("cut.xml", Bytes("hello")));
        Same("cut.xml", error.Position.File);
        Same("cut.xml:1:1", error.Position.ToString());
        Check(error.Hint == null && error.Expected != null && error.InnerException == null);
        using (Profiles profiles = new Profiles())
        {
            error = Throws<IntaktException>(() => profiles.Add("mine.toml", "id = 'mine'\nextends = 'intakt-oder'\n"));
            Check(error.Hint != null && error.Position.File == "mine.toml");
        }
    }

    [Test]
    private static void WhatIsDisposedThrows()
    {
        Order order;
        Line line;
        Reader reader;
        using (reader = Reader.Open(Mother)) order = reader.Next();
        line = order.Lines[0];
        Same("EL-KIND", line.Article);
        order.Dispose();
        order.Dispose();
        Importer importer = WithLists();
        ImportResult result = Import(importer, "01-known-customer");
        Plan plan = result.Plans[0];
        Account account = result.Account;
        importer.Dispose();
        Same("2026-2001", plan.Order.Number);
        result.Dispose();
        Matcher matcher = new Matcher();
        MatchResult match = matcher.Query("{\"family_name\":\"Amsel\"}");
        Verdict verdict = match.Verdict;
        matcher.Dispose();
        Same(VerdictOutcome.New, verdict.Outcome);
        match.Dispose();
        Profiles profiles = new Profiles();
        profiles.Dispose();
        List<Action> calls = new List<Action>
        {
            () => reader.Next(), () => Use(reader.Profile), () => Use(reader.OrderCount), () => Use(reader.Warnings),
            () => Use(reader.DocumentNames), () => Use(order.Number), () => Use(order.Lines), () => order.PartyInRole(Role.Orderer),
            () => Use(line.Article), () => Use(line.Attributes), () => Use(plan.Status), () => Use(plan.Actions), () => Use(account.Read),
            () => Use(result.Plans), () => Use(result.Account), () => Use(result.PlansJson), () => result.PlanJson(0),
            () => importer.Import("s", "n", Bytes("<a/>")), () => importer.SetSettings(""), () => importer.SetAddressBook(null),
            () => importer.SetLedger(null), () => importer.SaveLedger(), () => importer.SetDatabase(null),
            () => matcher.Query("{}"), () => Use(matcher.Count), () => matcher.Dedupe(), () => Use(match.Verdict), () => Use(match.Json),
            () => Use(verdict.SentenceGerman), () => Use(verdict.Candidates), () => profiles.List(), () => Reader.Open(Mother, null, profiles),
        };
        if (Library.Has("sqlite"))
        {
            Database database = new Database();
            database.Dispose();
            calls.Add(() => database.Runs(1));
            calls.Add(() => { using (Importer other = new Importer()) other.SetDatabase(database); });
        }
        foreach (Action call in calls) Throws<ObjectDisposedException>(call);
    }

    // ---- Hosts ----

    [Test]
    private static void ListsAndHostGiveTheSamePlans()
    {
        MemoryHost host = new MemoryHost();
        using (Importer lists = WithLists())
        using (Importer calls = WithHost(host))
        {
            for (int again = 0; again < 2; again++)
            {
                foreach (string file in Files)
                {
                    using (ImportResult one = Import(lists, file))
                    using (ImportResult other = Import(calls, file))
                    {
                        Check(other.Fault == null);
                        Same(WithoutSnapshots(one.PlansJson), WithoutSnapshots(other.PlansJson));
                        Same(one.AccountJson, other.AccountJson);
                        Check(other.Plans[0].AddressBookSnapshot == 7 && other.Plans[0].ArticlesSnapshot == 9 || again == 1);
                    }
                }
            }
        }
        foreach (string method in new[] { "PartiesByKeys", "CountByKeys", "Count", "Snapshot", "PartyById", "Find", "Order", "Record", "Begin", "Commit" })
            Check(host.Asked.ContainsKey(method), method + " was not asked");
        Check(!host.Asked.ContainsKey("Rollback"));
    }

    [Test]
    private static void WhatAHostThrowsComesBackInside()
    {
        object[][] cases =
        {
            new object[] { "Snapshot", true }, new object[] { "Count", true }, new object[] { "CountByKeys", true },
            new object[] { "PartiesByKeys", true }, new object[] { "Find", true }, new object[] { "ArticlesSnapshot", true },
            new object[] { "Order", true }, new object[] { "CrossReference", true }, new object[] { "Begin", false },
            new object[] { "Commit", false }, new object[] { "Record", false },
        };
        foreach (object[] one in cases)
        {
            MemoryHost host = new MemoryHost();
            using (Importer importer = WithHost(host))
            {
                InvalidOperationException thrown = new InvalidOperationException("the host's own: " + one[0]);
                host.FailsIn = (string)one[0];
                host.Failure = thrown;
                IntaktException fault;
                try
                {
                    using (ImportResult result = Import(importer, "05-mother-for-child"))
                    {
                        fault = result.Fault;
                        Check(fault != null, one[0] + " was not missed");
                        Same(fault, Throws<IntaktException>(() => result.ThrowIfFault()));
                    }
                }
                catch (IntaktException error)
                {
                    Check(!(bool)one[1], one[0] + " ended the call");
                    fault = error;
                }
                Same(Status.Callback, fault.Status);
                Check(ReferenceEquals(thrown, fault.InnerException), one[0] + ": " + fault.InnerException);
                // The importer is none the worse for it.
                host.FailsIn = null;
                using (ImportResult result = Import(importer, "05-mother-for-child")) Check(result.Fault == null && result.Plans.Count == 1);
            }
        }
    }

    [Test]
    private static void OfSeveralExceptionsTheOneOfTheFaultIsInside()
    {
        MemoryHost host = new MemoryHost();
        using (Importer importer = WithHost(host))
        using (Importer other = WithHost(new MemoryHost { FailsIn = "Find", Failure = new TimeoutException("of the other") }))
        {
            Exception inner = null;
            host.Inside = () =>
            {
                // Another importer fails inside the callback; its exception is its own.
                using (ImportResult result = Import(other, "01-known-customer")) inner = result.Fault.InnerException;
                throw new FormatException("of this one");
            };
            using (ImportResult result = Import(importer, "03-twin"))
            {
                Check(result.Fault.InnerException is FormatException);
                Check(inner is TimeoutException);
            }
        }
    }

    [Test]
    private static void AHostThatAsksItsOwnImporterHearsThatItIsBusy()
    {
        MemoryHost host = new MemoryHost();
        using (Importer importer = WithHost(host))
        {
            Exception heard = null;
            host.Inside = () =>
            {
                heard = Throws<IntaktException>(() => importer.SaveLedger());
                Throws<IntaktException>(() => importer.SetAddressBook(null));
                importer.Dispose();
            };
            using (ImportResult result = Import(importer, "01-known-customer")) Same(1, result.Plans.Count);
            Same(Status.Busy, ((IntaktException)heard).Status);
            Throws<ObjectDisposedException>(() => importer.SaveLedger());
        }
    }

    [Test]
    private static void ARowThatCannotBeTakenIsAFault()
    {
        using (Importer importer = new Importer())
        {
            importer.SetArticles(new OneArticle(new ArticleRow("7", 0, null)));
            using (ImportResult result = Import(importer, "01-known-customer"))
            {
                Same(Status.Callback, result.Fault.Status);
                Check(result.Fault.Description.Contains("`find` gave a row that cannot be taken"), result.Fault.Description);
                Same(Status.Data, ((IntaktException)result.Fault.InnerException).Status);
                Same(PlanStatus.Held, result.Plans[0].Status);
            }
            importer.SetArticles(new OneArticle(new ArticleRow("7", 0, "another")));
            using (ImportResult result = Import(importer, "01-known-customer"))
                Check(result.Fault.Description.Contains("`find` gave an article of another number"), result.Fault.Description);
        }
        using (Importer importer = WithHost(new MemoryHost()))
            Same(Status.Matching, Throws<IntaktException>(() => importer.SetAddressBook(new MemoryHost { Scheme = 4711 })).Status);
    }

    [Test]
    private static void OutcomesAreReportedAndUndone()
    {
        MemoryHost host = new MemoryHost();
        const string Settings = "[articles]\nmissing = 'create_minimal'\n";
        foreach (bool own in new[] { false, true })
        {
            using (Importer importer = own ? WithHost(host, Settings) : WithLists(Settings))
            using (ImportResult result = Import(importer, "08-new-company-unknown-article"))
            {
                Plan plan = result.Plans[0];
                OrderKey order = plan.Order.Key;
                Same("default/shop/intake/EK-8001", order.ToString());
                Same(PlanStatus.Planned, plan.Status);
                importer.Begin(order);
                Check(Throws<IntaktException>(() => importer.Begin(order)).Code == "plan.outcome");
                Check(Throws<IntaktException>(() => importer.Report(order, "document-1", Outcome.Done, "R-1")).Message.Contains("depends on"));
                int number = 4711;
                List<string> done = new List<string>();
                foreach (PlanAction action in plan.Actions)
                {
                    if (action.Kind == ActionKind.LinkParty || action.Kind == ActionKind.CheckArticle) continue;
                    Check(importer.Report(order, action.Id, Outcome.Done, "made-" + number++).StartsWith("{"));
                    done.Add(action.Id);
                }
                string journal = importer.Journal(result, 0);
                List<WrittenKind> asked = new List<WrittenKind>();
                string steps = importer.Undo(journal, (kind, id) =>
                {
                    asked.Add(kind);
                    Check(id.StartsWith("made-"));
                    return Written.Unchanged;
                });
                Check(asked.Contains(WrittenKind.Document) && asked.Contains(WrittenKind.Party) && steps.Contains("reversed"));
                DivideByZeroException thrown = new DivideByZeroException();
                Check(ReferenceEquals(thrown, Throws<IntaktException>(() => importer.Undo(journal, (kind, id) => { throw thrown; })).InnerException));
                Check(importer.SettleUndo(journal, done).Contains("undone"));
                importer.PlanAgain(order);
                using (ImportResult again = Import(importer, "08-new-company-unknown-article")) Same(PlanStatus.Planned, again.Plans[0].Status);
                Check(importer.Withdraw(order).Contains("held"));
                if (own) continue;
                string saved = importer.SaveLedger();
                using (Importer next = new Importer(Settings))
                {
                    next.LoadLedger(saved);
                    Same(saved, next.SaveLedger());
                    Same("plan.ledger", Throws<IntaktException>(() => next.LoadLedger(saved.Substring(saved.Length / 2))).Code);
                }
            }
        }
        Check(host.Asked.ContainsKey("Rollback"));
    }

    [Test]
    private static void NumbersAreDrawn()
    {
        const string Settings = "[numbers.web]\nkind = 'customer'\nprefix = 'W'\nfirst = 10\nlast = 14\ndigits = 3\nreuse = true\n";
        MemoryHost host = new MemoryHost();
        using (Importer importer = new Importer(Settings))
        {
            foreach (bool own in new[] { false, true })
            {
                if (own) importer.SetNumbers(host);
                Same("W010", importer.ReserveNumber("shop", "web", "a"));
                Same("W010", importer.ReserveNumber("shop", "web", "a"));
                Same(own ? "W012" : "W011", importer.ReserveNumber("shop", "web", "b"));
                importer.CommitNumber("shop", "web", "b");
                Same(Status.Plan, Throws<IntaktException>(() => importer.ReleaseNumber("shop", "web", "b")).Status);
                importer.ReleaseNumber("shop", "web", "a");
                Same("W010", importer.ReserveNumber("shop", "web", "c"));
            }
            host.FailsIn = "Put";
            host.Failure = new IOException("the disk is full");
            Check(ReferenceEquals(host.Failure, Throws<IntaktException>(() => importer.ReserveNumber("shop", "web", "d")).InnerException));
        }
    }

    [Test]
    private static void TheLogIsTold()
    {
        using (Importer importer = WithLists())
        {
            List<LogEvent> events = new List<LogEvent>();
            importer.SetLog(LogLevel.Info, events.Add);
            Import(importer, "01-known-customer").Dispose();
            Check(events.Count > 0 && events.TrueForAll(one => one.Json.Contains(one.Code) && one.Level <= LogLevel.Info && one.Level > 0));
            importer.SetLog(LogLevel.Debug, one => { throw new InvalidOperationException("nobody hears of it"); });
            using (ImportResult result = Import(importer, "02-moved")) Check(result.Fault == null);
            importer.SetLog(LogLevel.Debug, null);
            int before = events.Count;
            Import(importer, "03-twin").Dispose();
            Same(before, events.Count);
        }
    }

    [Test]
    private static void ReadingAndImportingCanBeStopped()
    {
        CancellationTokenSource source = new CancellationTokenSource();
        byte[] three = File.ReadAllBytes("examples/orders/03-twin.xml");
        ulong told = 0;
        using (Reader reader = Reader.Of("n", three, new ReaderOptions { Cancellation = source.Token, Progress = (bytes, records) => told++ }))
        {
            Check(reader.Next() != null && told > 0);
            source.Cancel();
            Same(source.Token, Throws<OperationCanceledException>(() => reader.Next()).CancellationToken);
            Check(reader.Next() == null);
        }
        Throws<OperationCanceledException>(() => Reader.Of("n", three, new ReaderOptions { Cancellation = source.Token }).Next());
        FormatException thrown = new FormatException();
        IntaktException error = Throws<IntaktException>(() =>
            Reader.Of("n", three, new ReaderOptions { Progress = (bytes, records) => { throw thrown; } }).Next());
        Check(ReferenceEquals(thrown, error.InnerException));
        using (Importer importer = WithLists())
        {
            List<ulong> records = new List<ulong>();
            using (ImportResult result = importer.Import("shop", "n", three, new ImportOptions { Progress = progress => records.Add(progress.Records) }))
                Check(result.Fault == null && records.Count > 1);
            using (ImportResult result = importer.Import("shop", "n", three, new ImportOptions { Cancellation = source.Token }))
                Check(result.Plans.Count == 0 && result.Fault.InnerException is OperationCanceledException);
        }
    }

    [Test]
    private static void AStreamIsReadPieceByPiece()
    {
        using (FileStream file = File.OpenRead(Mother))
        using (Reader reader = Reader.Of("stream", file)) Same("2026-2004", reader.Next().Number);
        InvalidDataException thrown = new InvalidDataException();
        Check(ReferenceEquals(thrown, Throws<IntaktException>(() => Reader.Of("stream", new Torn(thrown))).InnerException));
        using (Reader reader = Reader.Of(new[] { new InputDocument("one.xml", File.ReadAllBytes(Mother)) })) Same("one.xml", reader.DocumentNames[0]);
        using (Reader reader = Reader.Of("n", File.ReadAllBytes("examples/orders/03-twin.xml"), new ReaderOptions { Only = new[] { "2026-2003" } }))
        {
            Same("2026-2003", reader.Next().Number);
            Check(reader.Next() == null && reader.FilteredCount == 1);
        }
    }

    [Test]
    private static void ARecordThatCannotBeReadIsPassedOver()
    {
        string text = "<orders xmlns=\"urn:intakt:order:1.0\"><order><number>1</number><date>yesterday</date></order></orders>";
        using (Reader reader = Reader.Of("f", Bytes(text)))
        {
            Order order = reader.Next();
            Check(order.IsFaulty && order.Problems.Count > 0);
            Problem problem = order.Problems[0];
            Check(problem.Code == "order.date" && problem.Severity == Severity.Error && problem.FoundValue == "yesterday" && !problem.Text.Contains("yesterday"));
        }
        using (Reader reader = Reader.Of("cut.xml", Bytes(text.Substring(0, text.Length - 20))))
        {
            int faults = 0;
            for (int calls = 0; calls < 5; calls++)
            {
                try
                {
                    if (reader.Next() == null) break;
                }
                catch (IntaktException error)
                {
                    Check(error.Status == Status.Input && error.Position.File == "cut.xml");
                    faults++;
                }
            }
            Same(1, faults);
        }
    }

    [Test]
    private static void ProfilesAreAddedAndChecked()
    {
        using (Profiles profiles = new Profiles())
        using (Profiles none = new Profiles(false))
        {
            Same("[]", none.List());
            Check(profiles.List().Contains("\"id\":\"opentrans-2.1\""));
            Same("mine", profiles.Add("mine.toml", "id = 'mine'\nextends = 'intakt-order'\n"));
            Same("id = 'mine'\nextends = 'intakt-order'\n", profiles.Text("mine"));
            Check(profiles.Check("mine.toml", "id = 'mine'\nextends = 'intakt-oder'\n").Contains("profile.extends"));
            byte[] data = File.ReadAllBytes(Mother);
            using (Profiles fresh = new Profiles()) Same("intakt-order", fresh.Detect("n", data));
            Check(profiles.CheckInput("n", data, new ReaderOptions { Profile = "intakt-order" }).Contains("\"orders\":1"));
            Same("profile.none_fits", Throws<IntaktException>(() => Reader.Of("n", data, null, none)).Code);
        }
        Same("[]", Settings.Check(""));
        Check(Settings.Check("[parties]\nuncleer = 'hold'\n").Contains("settings.unknown_key"));
        Check(Settings.InForce("", "shop").Contains("\"path\"") && Settings.Schema().Contains("\"$schema\""));
        using (Importer importer = new Importer("", false))
        {
            importer.AddProfile("a.toml", "id = 'a'\n[detect]\n".Substring(0, 9));
            importer.SetSettings("[parties]\nunclear = 'hold'\n");
            Same(Status.Settings, Throws<IntaktException>(() => importer.SetSettings("[x]\n")).Status);
        }
    }

    [Test]
    private static void TheMatcherFindsWhoItIs()
    {
        using (Matcher matcher = new Matcher("[matching]\nidentity = 'patient'\n", "shop"))
        using (Importer importer = WithLists())
        {
            foreach (Dictionary<string, string> cells in MemoryHost.Csv("examples/customers.csv"))
            {
                PartyData party = new PartyData();
                foreach (string column in PartyData.Columns) party[column] = cells[column] == "" ? null : cells[column];
                matcher.Upsert(new PartyRow(cells["id"], 5, party));
            }
            PartyData tom = new PartyData { GivenName = "Tom", FamilyName = "Teichhuhn", BirthDate = "1994-09-30" };
            PartyData stored = null;
            foreach (Dictionary<string, string> cells in MemoryHost.Csv("examples/customers.csv"))
                if (cells["id"] == "19") stored = new PartyData { GivenName = cells["given_name"], FamilyName = cells["family_name"], BirthDate = cells["birth_date"], Street = cells["street"], HouseNumber = cells["house_number"], PostalCode = cells["postal_code"], City = cells["city"] };
            using (MatchResult match = matcher.Query(stored))
            using (MatchResult other = importer.Match("shop", stored))
            {
                Verdict verdict = match.Verdict;
                Same(VerdictOutcome.Same, verdict.Outcome);
                Same(VerdictKind.Proven, verdict.Kind);
                Same("19", verdict.Party);
                Candidate best = verdict.Candidates[0];
                Check(best.Version == 5 && best.Party == "19" && best.Proofs.Count > 0 && best.Contradictions.Count == 0 && best.MatchKey.Contains("NAME"));
                long sum = 0;
                foreach (Evidence step in best.Evidence) Same(step.RunningSum, sum += step.Weight);
                Same(best.Score, sum);
                Check(match.Json.Contains("proven") && verdict.SentenceEnglish != verdict.SentenceGerman && verdict.Relation == null);
                Check(Walk(verdict, match.Json) > 20);
                Same(verdict.Party, other.Verdict.Party);
            }
            Same(string.Join(",", importer.PartyKeys(tom)), string.Join(",", matcher.Keys(tom)));
            Check(matcher.Keys(tom).Length > 0 && !matcher.Upsert(new PartyRow("19", 4, tom)) && !matcher.Remove("none"));
            using (MatchResult guest = matcher.Query(tom, new QueryOptions { Guest = true, CrossReference = "19" })) Check(guest.Verdict.Outcome != VerdictOutcome.None);
            IReadOnlyList<Pair> pairs = matcher.Dedupe();
            int seen = 0;
            matcher.Dedupe(null, pair => ++seen < 1);
            foreach (Pair pair in pairs)
            {
                long sum = 0;
                foreach (PairEvidence step in pair.Evidence) Same(step.RunningSum, sum += step.Weight);
                Check(sum == pair.Score && pair.First != pair.Second && pair.Outcome != VerdictOutcome.None && pair.MatchKey != null && pair.Json.Contains("evidence"));
            }
            Check(pairs.Count > 1 && seen == 1 && matcher.Dedupe(0).Count >= pairs.Count);
            TimeoutException thrown = new TimeoutException();
            Check(ReferenceEquals(thrown, Throws<IntaktException>(() => matcher.Dedupe(null, pair => { throw thrown; })).InnerException));
            byte[] saved = matcher.Save();
            using (Matcher next = new Matcher("[matching]\nidentity = 'patient'\n", "shop"))
            {
                next.Load(saved);
                Same(matcher.Count, next.Count);
                Same(Status.Matching, Throws<IntaktException>(() => next.Load(Bytes("rubbish"))).Status);
            }
            Check(importer.RemoveCustomer("19") && !importer.RemoveCustomer("19") && importer.UpsertCustomer(new PartyRow("19", 1, tom)));
        }
    }

    [Test]
    private static void TheDatabaseTakesOrdersIn()
    {
        if (!Library.Has("sqlite"))
        {
            Same(Status.Usage, Throws<IntaktException>(() => new Database()).Status);
            return;
        }
        DateTimeOffset now = new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
        using (Database database = new Database(null, new DatabaseOptions { Now = now, Country = "DE", Machine = "test", Key = new byte[32] }))
        using (Importer importer = new Importer(File.ReadAllText("examples/settings.toml")))
        {
            string problems;
            Same("{\"customers\":40,\"articles\":0,\"erased\":0}", database.ImportCustomersCsv("c", File.ReadAllBytes("examples/customers.csv"), out problems));
            Check(problems.StartsWith("["));
            database.ImportArticlesCsv("a", File.ReadAllBytes("examples/articles.csv"), out problems);
            database.SetNow(now.AddHours(1));
            importer.SetDatabase(database);
            using (ImportResult result = Import(importer, "01-known-customer"))
            {
                Check(importer.Apply(result, 0).Contains("\"done\""));
                Same(Status.Usage, Throws<IntaktException>(() => importer.Apply(result, 9)).Status);
            }
            using (ImportResult result = importer.Import("shop", "05", File.ReadAllBytes(Mother), new ImportOptions { Apply = true, Now = new DateTime(2026, 11, 22) }))
                Check(result.Applied(0).Contains("\"applied\""));
            Check(database.Runs(9).StartsWith("[{") && database.Run(1).Contains("\"run\"") && database.Run(99) == "null");
            Check(database.Today(now, now.AddDays(1)).StartsWith("{") && database.Recover("default", "shop").Contains("withdrawn"));
            Check(database.CustomerJson("1").Contains("Amsel") && database.CustomerJson("none") == "null");
            Check(database.UpsertCustomer(new PartyRow("900", 1, new PartyData { FamilyName = "Zeisig" })) && database.RemoveCustomer("900"));
            database.UpsertContact("24", new PartyRow("901", 1, new PartyData { FamilyName = "Zeisig" }));
            database.UpsertArticle(new ArticleRow("X", 1, "X") { Price = 1.50m });
            Check(database.RemoveArticle("X") && !database.RemoveArticle("X"));
            Same("[]", database.Reconcile(false));
            Check(database.Forget(Kept.Orders | Kept.Runs, now.AddDays(-1)).StartsWith("{") && database.Erase("2").StartsWith("{"));
        }
    }

    // ---- The collector and threads ----

    [Test]
    private static void WhatIsForgottenIsFreed()
    {
        List<WeakReference> hosts = new List<WeakReference>();
        Thread thread = new Thread(() => MakeAndForget(hosts));
        thread.Start();
        thread.Join();
        int alive = 0;
        for (int round = 0; round < 20; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            alive = hosts.FindAll(host => host.IsAlive).Count;
            if (alive == 0) break;
            Thread.Sleep(10);
        }
        // Mono's collector looks at the stack conservatively, so that one or the other may seem in use.
        Check(alive < 5, alive + " of " + hosts.Count + " hosts are still held");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MakeAndForget(List<WeakReference> hosts)
    {
        byte[] data = File.ReadAllBytes(Mother);
        for (int count = 0; count < 40; count++)
        {
            MemoryHost host = new MemoryHost();
            hosts.Add(new WeakReference(host));
            Importer importer = new Importer();
            importer.SetAddressBook(host);
            importer.SetArticles(host);
            importer.SetLedger(host);
            importer.SetNumbers(host);
            ImportResult result = importer.Import("shop", "n", data);
            Use(result.Plans[0].Actions.Count);
            ReaderOptions options = new ReaderOptions { Progress = (bytes, records) => Use(host.Scheme) };
            Use(Reader.Of("n", new MemoryStream(data), options).Next().Lines[0].Article);
            // A line alone keeps its order.
            Line line = Reader.Of("n", data).Next().Lines[0];
            if (count % 10 == 0) GC.Collect();
            Same("EL-KIND", line.Article);
        }
    }

    [Test]
    private static void SeveralThreadsWorkAtOnce()
    {
        string expected = null;
        using (Importer importer = WithHost(new MemoryHost()))
            foreach (string file in Files) using (ImportResult result = Import(importer, file)) expected += result.PlansJson;
        using (Importer shared = WithLists())
        using (ImportResult known = Import(shared, "05-mother-for-child"))
        {
            string json = known.PlansJson;
            List<Exception> failures = new List<Exception>();
            int busy = 0, done = 0;
            List<Thread> threads = new List<Thread>();
            for (int number = 0; number < 4; number++)
            {
                Thread thread = new Thread(() =>
                {
                    try
                    {
                        string got = null;
                        using (Importer own = WithHost(new MemoryHost()))
                            foreach (string file in Files) using (ImportResult result = Import(own, file)) got += result.PlansJson;
                        Same(expected, got);
                        for (int round = 0; round < 20; round++)
                        {
                            // A result is read by all at once, and its nodes are the same for each.
                            Same(json, known.PlansJson);
                            Walk(known.Plans[0], json);
                            try
                            {
                                shared.Import("shop", "n", File.ReadAllBytes(Mother)).Dispose();
                                Interlocked.Increment(ref done);
                            }
                            catch (IntaktException error)
                            {
                                Same(Status.Busy, error.Status);
                                Interlocked.Increment(ref busy);
                            }
                        }
                    }
                    catch (Exception failure)
                    {
                        lock (failures) failures.Add(failure);
                    }
                });
                threads.Add(thread);
                thread.Start();
            }
            foreach (Thread thread in threads) thread.Join();
            if (failures.Count > 0) throw new InvalidOperationException("in a thread", failures[0]);
            Same(80, busy + done);
            Check(done > 0);
        }
        // One thread disposes of what others read: an answer or an exception, never a crash.
        for (int round = 0; round < 20; round++)
        {
            Order order = Reader.Open(Mother).Next();
            Thread reading = new Thread(() =>
            {
                try
                {
                    for (int count = 0; count < 1000; count++) Same("2026-2004", order.Number);
                }
                catch (ObjectDisposedException)
                {
                }
            });
            reading.Start();
            order.Dispose();
            reading.Join();
        }
    }

    // ---- Help ----

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
