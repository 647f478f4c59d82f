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

// Wrong calls, errors, and what is disposed.
internal static partial class Tests
{
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
}
