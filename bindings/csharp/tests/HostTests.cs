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

// The host's own data by interfaces, outcomes, numbers, matcher and database.
internal static partial class Tests
{
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
            importer.AddProfile("a.toml", "id = 'a'\n");
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
            PartyData stored = new PartyData { GivenName = "Tom", FamilyName = "Teichhuhn", BirthDate = "1994-09-30" };
            stored.Street = "Teichweg";
            stored.HouseNumber = "22";
            stored.PostalCode = "48147";
            stored.City = "Münster";
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
            matcher.NeverSame(pairs[0].Second, pairs[0].First);
            Check(matcher.Dedupe().Count < pairs.Count);
            Check(matcher.RevokeNever(pairs[0].First, pairs[0].Second) && !matcher.RevokeNever(pairs[0].First, pairs[0].Second));
            Same(pairs.Count, matcher.Dedupe().Count);
            Throws<IntaktException>(() => matcher.NeverSame("1", "1"));
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
}
