using System;
using System.Collections.Generic;
using System.IO;
using Intakt;

// Questions of the database: listed, looked at side by side, answered, taken back.
internal static partial class Tests
{
    private static readonly DateTimeOffset Asked = new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    private static readonly OrderKey Twin = new OrderKey("shop", "2026-2003");

    [Test]
    private static void AQuestionIsLookedAtSideBySide()
    {
        WithQuestion((database, importer, review) =>
        {
            database.FlagParty("19", PartyFlags.Deceased | PartyFlags.Blocked);
            database.FlagParty("19", PartyFlags.Blocked);
            using (ReviewCase looked = importer.ReviewCase(review))
            {
                Check(Walk(looked, looked.Json) > 50);
                Same(review, looked.Row.Id);
                ReviewRow row = looked.Row;
                Same("which_party/party_unclear/shop/intake", string.Join("/", row.Question, row.Code, row.Source, row.Kind));
                Same(Asked.ToUnixTimeSeconds(), looked.Row.Created);
                Same("orderer", looked.Row.Roles[0].ToString().ToLowerInvariant());
                Same("18 19", string.Join(" ", looked.Row.Candidates));
                Check(looked.IsKept == true && looked.IsGuest == true && looked.Lines == 1 && looked.Total == "10.00 EUR");
                Same("Teichhuhn", looked.Party.FamilyName);
                CaseCandidate tim = looked.Candidates[0], tom = looked.Candidates[1];
                Check(tim.IsThere == true && tim.IsNever == false && tim.Score > 0 && tim.Flags.Count == 0);
                Same("blocked", string.Join(" ", tom.Flags));
                CaseField given = new List<CaseField>(tim.Fields).Find(field => field.Name == "given_name");
                Same("T. Tim Tim keep", string.Join(" ", given.Order, given.Candidate, given.Result, given.Becomes));
                // The file has an order of his before this one.
                Same("2026-2002", tom.EarlierOrders[0].Order);
            }
            using (FoundParties found = database.SearchParties("TEICHH 22", 10))
            {
                Same("18 19", string.Join(" ", Ids(found)));
                int name = new List<string>(found.Parties[1].Fields).IndexOf("given_name");
                Same("Tom", found.Parties[1].Values[name]);
                Check(found.Json.Contains("\"id\":\"18\""));
            }
            using (FoundParties found = database.SearchParties("Teichhuhn", 1)) Same(1, found.Parties.Count);
            using (FoundArticles found = database.SearchArticles("GROESSE knieb 4012345000016", 9))
            {
                FoundArticle one = found.Articles[0];
                Same("BA-KNIE-M BA-KNIE-M 4012345000016 C62", string.Join(" ", one.Id, one.Number, one.Gtin, one.Unit));
                Check(found.Articles.Count == 1 && one.Price == 20.92m && one.TaxRate == 19m && one.Pzn == null && found.Json.Contains("BA-KNIE-M"));
            }
            using (FoundArticles found = database.SearchArticles("einlage", 2)) Same(2, found.Articles.Count);
            using (Reviews none = database.Reviews(new ReviewFilter { Candidate = "99" })) Same("[] 0", none.Json + " " + none.Rows.Count);
            ReviewFilter all = new ReviewFilter
            {
                State = "new", Source = "shop", Number = "2026-2003", Question = "which_party", Code = "party_unclear", Candidate = "19",
                Like = review,
            };
            Same(review, Question(database, all, "new"));
        });
    }

    [Test]
    private static void AnAnswerIsFollowedAndTakenBack()
    {
        WithQuestion((database, importer, review) =>
        {
            database.TakeReview(review, "Amsel");
            Same(review, Question(database, new ReviewFilter { Owner = "Amsel", State = "in_work" }, "in_work"));
            database.GiveBackReview(review);
            Same(review, Question(database, null, "new"));
            Check(database.Decide(review, "later", "Amsel").Contains("\"orders\":[]"));

            long pair = database.Never(review, "19", "Amsel");
            Same(Status.Plan, Throws<IntaktException>(() => database.Decide(review, "assign", "Amsel", "19")).Status);
            database.RevokeNever(pair, "Amsel");
            Same(Status.Usage, Throws<IntaktException>(() => database.RevokeNever(pair, "Amsel")).Status);

            DateTime noon = new DateTime(2026, 11, 22, 12, 0, 0);
            Check(importer.PreviewDecision(review, "assign", "Amsel", "18", noon).Contains("\"parties\":[\"link 18\"]"));
            Question(database, null, "in_work");
            Check(database.Decide(new[] { review }, "assign", "Amsel", "18").Contains("\"decision\":2,\"review\":" + review));
            Same(review, Question(database, new ReviewFilter { State = "done" }, "done"));
            Same(Status.Plan, Throws<IntaktException>(() => database.Decide(review, "create", "Amsel")).Status);
            Same(Status.Plan, Throws<IntaktException>(() => database.TakeReview(review, "Amsel")).Status);
            Check(database.Decisions(1).Contains("\"choice\":\"assign\",\"party\":\"18\"") && !database.Decisions(1).Contains("later"));

            Check(importer.PlanKept(null, false).Contains("\"status\":\"planned\""));
            Check(importer.PlanKept(Twin, true, noon).Contains("\"applied\":\"done\""));
            Same("[]", importer.PlanKept(Twin, true));

            Check(importer.RevokeDecision(2, "Fink", false).Contains("\"whole\":true"));
            Check(importer.RevokeDecision(2, "Fink", true, noon).Contains("\"status\":\"held\""));
            Same(Status.Plan, Throws<IntaktException>(() => importer.RevokeDecision(2, "Fink", true)).Status);

            database.Decide(Question(database, null, "new"), "create", "Fink");
            Check(importer.PlanKept(Twin, true).Contains("\"applied\":\"done\""));
            Check(database.Undo(Twin, false).Contains("\"steps\":[{"));
            Check(database.Undo(Twin, true).Contains("\"state\":\"undone\""));
            Same(Status.Usage, Throws<IntaktException>(() => database.Undo(Twin, true)).Status);
            database.TakeInAgain(Twin);
            Same(Status.Plan, Throws<IntaktException>(() => database.TakeInAgain(Twin)).Status);
        });
        WithQuestion((database, importer, review) =>
        {
            database.CloseReview(review, "Amsel");
            using (Reviews open = database.Reviews()) Same(0, open.Rows.Count);
        });
    }

    [Test]
    private static void ListsAreWrittenForOthers()
    {
        using (Database database = new Database())
        {
            database.UpsertCustomer(new PartyRow("1", 1, "{\"family_name\":\"Łabędź\",\"phone\":\"+49 30 1\"}"));
            ExportOptions options = new ExportOptions("csv") { Fields = new[] { "family_name", "phone" }, Delimiter = ';', NoGuard = true };
            using (MemoryStream list = new MemoryStream())
            {
                Same(1UL, database.Export("customers", list, options));
                Same("family_name;phone\r\nŁabędź;+49 30 1\r\n", System.Text.Encoding.UTF8.GetString(list.ToArray()));
            }
            options.Charset = "windows-1252";
            try
            {
                database.Export("customers", new MemoryStream(), options);
                Check(false);
            }
            catch (IntaktException failure)
            {
                Check(failure.Status == Status.Data && failure.Message.Contains("U+0141"), failure.ToString());
            }
            ExportOptions xml = new ExportOptions("xml") { Source = "shop", Tenant = "default", Since = Asked, Decimal = '.' };
            try
            {
                // A stream that is closed: what it throws comes back.
                MemoryStream closed = new MemoryStream();
                closed.Dispose();
                database.Export("orders", closed, xml);
                Check(false);
            }
            catch (IntaktException failure)
            {
                Check(failure.Status == Status.Callback && failure.InnerException is ObjectDisposedException, failure.ToString());
            }
        }
    }

    [Test]
    private static void WhatCannotBeAskedOrAnsweredIsTold()
    {
        using (Importer without = new Importer())
        {
            Same(Status.Usage, Throws<IntaktException>(() => without.ReviewCase(1)).Status);
            Same(Status.Usage, Throws<IntaktException>(() => without.PlanKept(null, false)).Status);
        }
        WithQuestion((database, importer, review) =>
        {
            List<Action> wrong = new List<Action>
            {
                () => database.Reviews(new ReviewFilter { State = "old" }), () => database.Reviews(new ReviewFilter { Like = 99 }),
                () => database.TakeReview(99, "A"), () => database.TakeReview(review, " "), () => database.GiveBackReview(-1),
                () => database.CloseReview(review, null), () => database.SearchParties(null, 1), () => database.SearchArticles(null, 1),
                () => database.Decide(review, "guess", "A"), () => database.Decide(review, "assign", "A"),
                () => database.Decide(review, "create", "A", "18"), () => database.Decide(review, "create", null),
                () => database.Decide(new long[0], "create", "A"), () => database.Decide(new[] { review, 99 }, "create", "A"),
                () => database.Never(99, "18", "A"), () => database.Never(review, null, "A"),
                () => database.FlagParty("none", PartyFlags.Blocked), () => database.FlagParty("18", (PartyFlags)4),
                () => database.Undo(new OrderKey("shop", "1"), true), () => database.Undo(new OrderKey("shop", ""), true),
                () => importer.ReviewCase(99), () => importer.PreviewDecision(99, "create", "A"),
                () => importer.RevokeDecision(99, "A", true), () => importer.PlanKept(new OrderKey("", "1"), true),
            };
            for (int place = 0; place < wrong.Count; place++)
            {
                IntaktException failure = Throws<IntaktException>(wrong[place]);
                Check(failure.Status == Status.Usage, "call " + place + ": " + failure);
            }
            Throws<ArgumentNullException>(() => database.Decide((IEnumerable<long>)null, "create", "A"));
            Throws<ArgumentNullException>(() => database.Undo(null, true));
            Throws<ArgumentException>(() => importer.PlanKept(new OrderKey("shop", ""), true));
            Throws<OverflowException>(() => database.SearchParties("Amsel", -1));
            Same(review, Question(database, null, "new"));

            // A list and what is asked of it need their database no longer, and are gone when the list is disposed.
            Reviews reviews = database.Reviews();
            ReviewRow row = reviews.Rows[0];
            FoundParties found = database.SearchParties("Teichhuhn", 9);
            FoundParty party = found.Parties[0];
            ReviewCase looked = importer.ReviewCase(review);
            CaseCandidate candidate = looked.Candidates[0];
            database.Dispose();
            importer.Dispose();
            Same("2026-2003 18 18", string.Join(" ", row.Number, party.Id, candidate.Id));
            reviews.Dispose();
            found.Dispose();
            looked.Dispose();
            List<Action> gone = new List<Action>
            {
                () => Use(reviews.Rows), () => Use(reviews.Json), () => Use(row.Number), () => Use(found.Parties), () => Use(party.Id),
                () => Use(looked.Row), () => Use(candidate.Fields), () => database.Reviews(), () => database.Decide(review, "create", "A"),
                () => importer.ReviewCase(review), () => importer.PlanKept(null, false),
            };
            foreach (Action call in gone) Throws<ObjectDisposedException>(call);
        });
    }

    /// <summary>A database with one question, and the importer that asked it; nothing where the library has no database.</summary>
    private static void WithQuestion(Action<Database, Importer, long> use)
    {
        if (!Library.Has("sqlite")) return;
        using (Database database = new Database(null, new DatabaseOptions { Now = Asked }))
        using (Importer importer = new Importer())
        {
            string problems;
            database.ImportCustomersCsv("customers.csv", File.ReadAllBytes("examples/customers.csv"), out problems);
            database.ImportArticlesCsv("articles.csv", File.ReadAllBytes("examples/articles.csv"), out problems);
            importer.SetDatabase(database);
            using (ImportResult result = importer.ImportFile("shop", "examples/orders/03-twin.xml", new ImportOptions { Apply = true }))
                Same(PlanStatus.Held, result.Plans[result.Plans.Count - 1].Status);
            use(database, importer, Question(database, null, "new"));
        }
    }

    /// <summary>The number of the only question, which must be in this state.</summary>
    private static long Question(Database database, ReviewFilter filter, string state)
    {
        using (Reviews reviews = database.Reviews(filter))
        {
            Same(1, reviews.Rows.Count);
            Same(state + " 2026-2003", reviews.Rows[0].State + " " + reviews.Rows[0].Number);
            return reviews.Rows[0].Id;
        }
    }

    private static IEnumerable<string> Ids(FoundParties found)
    {
        foreach (FoundParty party in found.Parties) yield return party.Id;
    }

    [Test]
    private static void DecisionsInTheTablesOfTheHostAreFollowed()
    {
        DecidedHost store = new DecidedHost();
        using (Importer importer = new Importer(""))
        {
            importer.SetCustomersCsv("customers.csv", File.ReadAllBytes("examples/customers.csv"));
            importer.SetArticlesCsv("articles.csv", File.ReadAllBytes("examples/articles.csv"));
            Same(Status.Usage, Throws<IntaktException>(() => importer.Decisions(1)).Status);
            importer.SetDecisions(store);
            string plan = TwinPlan(importer);
            long pair = importer.Never(plan, "review-1", "19", "Amsel", Asked);
            Check(store.Pairs[0][0].StartsWith("subject:") && store.Pairs[0][1] == "party:19");
            Same(Status.Plan, Throws<IntaktException>(() => importer.Decide(plan, "review-1", "assign", "Amsel", Asked, "19")).Status);
            importer.TakeBackNever(pair, "Amsel", Asked);
            Same(Status.Usage, Throws<IntaktException>(() => importer.TakeBackNever(pair, "Amsel", Asked)).Status);

            Same(1L, importer.Decide(plan, "review-1", "assign", "Amsel", Asked, "18"));
            Check(importer.Decisions(9).Contains("\"choice\":\"assign\",\"party\":\"18\""));
            Check(TwinPlan(importer).Contains("\"ruling\":1"));
            importer.Withdraw(Twin);
            importer.TakeBackDecision(1, "Fink", Asked);
            Same("Fink", store.Taken[0][3]);
            Same(Status.Plan, Throws<IntaktException>(() => importer.TakeBackDecision(1, "Fink", Asked)).Status);
            Same(2L, importer.NeverSame("18", "19", "Amsel", Asked));
            string again = TwinPlan(importer);
            Same(2L, importer.Decide(again, "review-1", "reject", "Amsel", Asked));
            Check(TwinPlan(importer).Contains("\"status\":\"skipped\""));

            store.Failure = new InvalidOperationException("the table is locked");
            Same("the table is locked", Throws<IntaktException>(() => importer.Decide(again, "review-1", "create", "Amsel", Asked)).InnerException.Message);
            store.Secret = new byte[15];
            Same(Status.Usage, Throws<IntaktException>(() => importer.SetDecisions(store)).Status);
            importer.SetDecisions(null);
        }
    }

    private static string TwinPlan(Importer importer)
    {
        const string name = "examples/orders/03-twin.xml";
        using (ImportResult result = importer.Import("shop", name, File.ReadAllBytes(name))) return result.Plans[result.Plans.Count - 1].Json;
    }
}

/// <summary>Both tables of a host; a row is one, other, JSON, who took it back, and when.</summary>
internal sealed class DecidedHost : IDecisionStore
{
    internal readonly List<string[]> Taken = new List<string[]>(), Pairs = new List<string[]>();
    internal byte[] Secret = System.Text.Encoding.ASCII.GetBytes("a secret of the host's");
    internal Exception Failure;

    byte[] IDecisionStore.Key
    {
        get { return Secret; }
    }

    ulong IDecisionStore.Count
    {
        get { return (ulong)(Taken.FindAll(InForceNow).Count + Pairs.FindAll(InForceNow).Count); }
    }

    IEnumerable<KeptDecision> IDecisionStore.InForce(string subject)
    {
        return Rows(Taken, row => row[0] == subject && InForceNow(row));
    }

    KeptDecision IDecisionStore.Decision(long id)
    {
        return Rows(Taken, row => true).Find(row => row.Id == id);
    }

    IEnumerable<KeptDecision> IDecisionStore.History(uint most)
    {
        List<KeptDecision> all = Rows(Taken, row => true);
        return all.GetRange(Math.Max(0, all.Count - (int)most), Math.Min(all.Count, (int)most));
    }

    long IDecisionStore.Decide(string subject, string evidence, string json, string by, long at)
    {
        if (Failure != null) throw Failure;
        for (int place = 0; place < Taken.Count; place++)
            if (Taken[place][0] == subject && Taken[place][1] == evidence) TakeBack(Taken, place + 1, by, at);
        Taken.Add(new[] { subject, evidence, json, null, "0" });
        return Taken.Count;
    }

    bool IDecisionStore.Revoke(long id, string by, long at)
    {
        return TakeBack(Taken, id, by, at);
    }

    IEnumerable<KeptDecision> IDecisionStore.PairsOf(string whom)
    {
        return Rows(Pairs, row => (row[0] == whom || row[1] == whom) && InForceNow(row));
    }

    long IDecisionStore.Forbid(string one, string other, string json)
    {
        Pairs.Add(new[] { one, other, json, null, "0" });
        return Pairs.Count;
    }

    bool IDecisionStore.Allow(long id, string by, long at)
    {
        return TakeBack(Pairs, id, by, at);
    }

    private static bool InForceNow(string[] row)
    {
        return row[3] == null;
    }

    private static bool TakeBack(List<string[]> rows, long id, string by, long at)
    {
        if (id < 1 || id > rows.Count || !InForceNow(rows[(int)id - 1])) return false;
        rows[(int)id - 1][3] = by;
        rows[(int)id - 1][4] = at.ToString();
        return true;
    }

    private static List<KeptDecision> Rows(List<string[]> rows, Predicate<string[]> wanted)
    {
        List<KeptDecision> found = new List<KeptDecision>();
        for (int place = 0; place < rows.Count; place++)
            if (wanted(rows[place])) found.Add(new KeptDecision(place + 1, rows[place][2], rows[place][3], long.Parse(rows[place][4])));
        return found;
    }
}
