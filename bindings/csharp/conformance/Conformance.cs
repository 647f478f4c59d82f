using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Intakt;

/// <summary>The conformance programs: ../../conformance/README.md says what each prints.</summary>
internal static class Conformance
{
    private const string Source = "shop";
    private static readonly StreamWriter Out = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };

    private static int Main(string[] arguments)
    {
        try
        {
            return Run(arguments);
        }
        catch (IOException failure)
        {
            Console.Error.WriteLine("conformance: " + failure.Message);
            return 2;
        }
        finally
        {
            Out.Flush();
        }
    }

    private static int Run(string[] arguments)
    {
        string program = arguments.Length > 0 ? arguments[0] : "";
        if (program == "read" && arguments.Length > 1)
        {
            bool chosen = arguments.Length > 3 && arguments[1] == "--profile";
            for (int file = chosen ? 3 : 1; file < arguments.Length; file++) Read(chosen ? arguments[2] : null, arguments[file]);
        }
        else if (program == "duplicates" && arguments.Length == 2) Duplicates(arguments[1]);
        else if (program == "import" && arguments.Length > 4) Import(arguments);
        else if (program == "review" && arguments.Length > 4) Review(arguments);
        else if (program == "wrong" && arguments.Length == 1) Wrong();
        else
        {
            Console.Error.WriteLine("conformance read|duplicates|import|review|wrong ARGUMENTS; see bindings/conformance/README.md");
            return 2;
        }
        return 0;
    }

    // ---- Printing: one fact a line ----

    private static void Line(int depth, string text)
    {
        Out.WriteLine(new string(' ', depth * 2) + text);
    }

    private static string Plain(string text)
    {
        return text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t");
    }

    private static void Fact(int depth, string name, string text)
    {
        if (!string.IsNullOrEmpty(text)) Line(depth, name + ": " + Plain(text));
    }

    private static void Number(int depth, string name, long number)
    {
        Line(depth, name + ": " + number);
    }

    private static void Choice(int depth, string name, Enum value)
    {
        if (Convert.ToInt32(value) != 0) Number(depth, name, Convert.ToInt32(value));
    }

    private static void Answer(int depth, string name, bool? said)
    {
        if (said != null) Number(depth, name, said.Value ? 1 : 0);
    }

    private static void Heading(int depth, string name, string text)
    {
        Line(depth, string.IsNullOrEmpty(text) ? name : name + " " + Plain(text));
    }

    private static void Put(int depth, Position position)
    {
        if (position != null) Line(depth, "position: line " + position.Line + " column " + position.Column + " byte " + position.Byte);
    }

    private static void Put(int depth, IntaktException error)
    {
        Line(depth, "error");
        Number(depth + 1, "status", (int)error.Status);
        Fact(depth + 1, "code", error.Code);
        Fact(depth + 1, "message", error.Description);
        Fact(depth + 1, "file", error.Position.File);
        if (error.Position.Line > 0)
            Line(depth + 1, "position: line " + error.Position.Line + " column " + error.Position.Column + " byte " + error.Position.Byte);
        Fact(depth + 1, "path", error.Position.Path);
        Fact(depth + 1, "rule", error.Rule);
        Fact(depth + 1, "found", error.Found);
        if (error.Expected != null && Encoding.UTF8.GetByteCount(error.Expected) <= 100) Fact(depth + 1, "expected", error.Expected);
        Fact(depth + 1, "hint", error.Hint);
    }

    // ---- read ----

    private static void Read(string profile, string name)
    {
        Fact(0, "file", name);
        Reader reader;
        try
        {
            reader = Reader.Open(name, new ReaderOptions { Profile = profile });
        }
        catch (IntaktException error)
        {
            Put(0, error);
            return;
        }
        using (reader)
        {
            Fact(0, "profile", reader.Profile);
            Fact(0, "encoding", reader.Encoding);
            for (;;)
            {
                try
                {
                    using (Order order = reader.Next())
                    {
                        if (order == null) break;
                        Put(order);
                    }
                }
                catch (IntaktException error)
                {
                    Put(0, error);
                }
            }
            foreach (Problem warning in reader.Warnings) Put(0, warning);
            Line(0, "orders: " + reader.OrderCount);
            Line(0, "filtered: " + reader.FilteredCount);
            Line(0, "unreadable: " + reader.UnreadableCount);
        }
    }

    private static void Put(Order order)
    {
        Heading(0, "order", order.Number);
        Number(1, "faulty", order.IsFaulty ? 1 : 0);
        Fact(1, "type", order.Type);
        Fact(1, "date", order.DateText);
        if (order.Date != null)
        {
            IsoDate date = order.Date.Value;
            Line(1, "date_parts: " + date.Year + " " + date.Month + " " + date.Day + " "
                + (date.Time == null ? -1 : (int)date.Time.Value.TotalSeconds) + " "
                + (date.Offset == null ? 0 : (int)date.Offset.Value.TotalMinutes) + " " + (date.Offset == null ? 0 : 1));
        }
        Fact(1, "delivery_date", order.DeliveryDateText);
        Fact(1, "currency", order.Currency);
        Choice(1, "prices", order.Prices);
        Fact(1, "reference", order.Reference);
        Fact(1, "language", order.Language);
        Fact(1, "shipping_method", order.ShippingMethod);
        Answer(1, "guest", order.Guest);
        Put(1, order.Position);
        foreach (Party party in order.Parties) Put(1, party);
        foreach (Line line in order.Lines) Put(1, line);
        foreach (Charge charge in order.Charges)
        {
            Line(1, "charge");
            Choice(2, "kind", charge.Kind);
            Fact(2, "label", charge.Label);
            Fact(2, "amount", charge.AmountText);
            Fact(2, "net", charge.NetText);
            Fact(2, "gross", charge.GrossText);
            Fact(2, "tax_rate", charge.TaxRateText);
        }
        foreach (Payment payment in order.Payments)
        {
            Line(1, "payment");
            Fact(2, "method", payment.Method);
            Fact(2, "amount", payment.AmountText);
            Answer(2, "paid", payment.Paid);
            Fact(2, "date", payment.DateText);
            Fact(2, "reference", payment.Reference);
        }
        foreach (Attachment attachment in order.Attachments)
        {
            Line(1, "attachment");
            Fact(2, "name", attachment.Name);
            Fact(2, "media_type", attachment.MediaType);
            byte[] bytes = attachment.Bytes;
            if (bytes != null) Number(2, "size", bytes.Length);
        }
        if (order.Totals != null)
        {
            Totals totals = order.Totals;
            Line(1, "totals");
            Fact(2, "lines", totals.LinesText);
            Fact(2, "net", totals.NetText);
            Fact(2, "tax", totals.TaxText);
            Fact(2, "gross", totals.GrossText);
            Fact(2, "amount", totals.AmountText);
            Fact(2, "line_count", totals.LineCountText);
        }
        foreach (string remark in order.Remarks) Fact(1, "remark", remark);
        foreach (Problem problem in order.Problems) Put(1, problem);
    }

    private static void Put(int depth, Party party)
    {
        Line(depth, "party " + (int)party.Role);
        Fact(depth + 1, "source_id", party.SourceId);
        Fact(depth + 1, "customer_number", party.CustomerNumber);
        Fact(depth + 1, "salutation", party.Salutation);
        Fact(depth + 1, "title", party.Title);
        Fact(depth + 1, "given_name", party.GivenName);
        Fact(depth + 1, "family_name", party.FamilyName);
        Fact(depth + 1, "birth_name", party.BirthName);
        Fact(depth + 1, "company", party.Company);
        Fact(depth + 1, "department", party.Department);
        Fact(depth + 1, "birth_date", party.BirthDateText);
        Choice(depth + 1, "gender", party.Gender);
        Address address = party.Address;
        if (address != null)
        {
            Line(depth + 1, "address");
            Choice(depth + 2, "kind", address.Kind);
            Fact(depth + 2, "street", address.Street);
            Fact(depth + 2, "house_number", address.HouseNumber);
            Fact(depth + 2, "line2", address.Line2);
            Fact(depth + 2, "postal_code", address.PostalCode);
            Fact(depth + 2, "city", address.City);
            Fact(depth + 2, "state", address.State);
            Fact(depth + 2, "country", address.Country);
        }
        Fact(depth + 1, "email", party.Email);
        Fact(depth + 1, "phone", party.Phone);
        Fact(depth + 1, "mobile", party.Mobile);
        Fact(depth + 1, "vat_id", party.VatId);
        Fact(depth + 1, "insurance_number", party.InsuranceNumber);
        Fact(depth + 1, "official_id", party.OfficialId);
        foreach (Identifier identifier in party.Identifiers)
        {
            Line(depth + 1, "identifier");
            Fact(depth + 2, "scheme", identifier.Scheme);
            Fact(depth + 2, "value", identifier.Value);
        }
    }

    private static void Put(int depth, Line line)
    {
        Heading(depth, "line", line.Id);
        Choice(depth + 1, "kind", line.Kind);
        Fact(depth + 1, "article", line.Article);
        Fact(depth + 1, "gtin", line.Gtin);
        Fact(depth + 1, "pzn", line.Pzn);
        Fact(depth + 1, "aid_number", line.AidNumber);
        Fact(depth + 1, "name", line.Name);
        Fact(depth + 1, "quantity", line.QuantityText);
        long digits;
        int scale;
        if (Decimals.Parts(line.QuantityText, out digits, out scale)) Line(depth + 1, "quantity_parts: " + digits + " " + scale);
        Fact(depth + 1, "unit", line.Unit);
        Fact(depth + 1, "price", line.PriceText);
        Fact(depth + 1, "price_quantity", line.PriceQuantityText);
        Choice(depth + 1, "prices", line.Prices);
        Fact(depth + 1, "total", line.TotalText);
        Fact(depth + 1, "discount", line.DiscountText);
        Fact(depth + 1, "discount_percent", line.DiscountPercentText);
        Fact(depth + 1, "tax_rate", line.TaxRateText);
        Fact(depth + 1, "tax", line.TaxText);
        Choice(depth + 1, "side", line.Side);
        Fact(depth + 1, "prescription", line.Prescription);
        foreach (LineAttribute attribute in line.Attributes)
        {
            Line(depth + 1, "attribute");
            Fact(depth + 2, "name", attribute.Name);
            Fact(depth + 2, "value", attribute.Value);
        }
        foreach (string remark in line.Remarks) Fact(depth + 1, "remark", remark);
    }

    private static void Put(int depth, Problem problem)
    {
        Heading(depth, "problem", problem.Code);
        Choice(depth + 1, "severity", problem.Severity);
        Fact(depth + 1, "message", problem.Message);
        Put(depth + 1, problem.Position);
        Fact(depth + 1, "path", problem.Path);
        Fact(depth + 1, "rule", problem.Rule);
        Fact(depth + 1, "found_value", problem.FoundValue);
        Fact(depth + 1, "expected", problem.Expected);
        Fact(depth + 1, "hint", problem.Hint);
    }

    // ---- duplicates ----

    private static void Duplicates(string name)
    {
        CaseList rows = new CaseList(name);
        using (Matcher matcher = new Matcher())
        using (Matcher again = new Matcher())
        {
            for (int row = 0; row < rows.Count; row++)
            {
                Heading(0, "insert", rows.Cell(row, "id"));
                Try(1, () => matcher.Upsert(new PartyRow(rows.Cell(row, "id"), 1, rows.Json(row))));
            }
            Line(0, "count: " + matcher.Count);
            for (int row = 0; row < rows.Count; row++)
            {
                string id = rows.Cell(row, "id");
                if (!matcher.Remove(id)) continue;
                using (MatchResult match = matcher.Query(rows.Json(row))) Put(id, match);
                matcher.Upsert(new PartyRow(id, 2, rows.Json(row)));
            }
            again.Load(matcher.Save());
            IReadOnlyList<Pair> pairs = again.Dedupe();
            foreach (Pair pair in pairs)
            {
                Line(0, "pair");
                Fact(1, "first", pair.First);
                Fact(1, "second", pair.Second);
                Number(1, "outcome", (int)pair.Outcome);
                Number(1, "kind", (int)pair.Kind);
                Number(1, "score", pair.Score);
                Fact(1, "match_key", pair.MatchKey);
                foreach (PairEvidence step in pair.Evidence)
                    Evidence(1, step.Field, step.Level, step.Weight, step.RunningSum, step.Ours, step.Theirs, step.OursValue, step.TheirsValue);
            }
            Number(0, "pairs", pairs.Count);
        }
    }

    private static void Put(string id, MatchResult match)
    {
        Verdict verdict = match.Verdict;
        Heading(0, "row", id);
        Number(1, "outcome", (int)verdict.Outcome);
        Number(1, "kind", (int)verdict.Kind);
        Fact(1, "party", verdict.Party);
        if (verdict.Relation != null)
        {
            Line(1, "relation");
            Number(2, "kind", (int)verdict.Relation.Kind);
            Fact(2, "party", verdict.Relation.Party);
        }
        Fact(1, "sentence_english", verdict.SentenceEnglish);
        Fact(1, "sentence_german", verdict.SentenceGerman);
        foreach (Candidate candidate in verdict.Candidates) Put(1, candidate);
    }

    private static void Put(int depth, Candidate candidate)
    {
        Heading(depth, "candidate", candidate.Party);
        if (candidate.Version != null) Number(depth + 1, "version", (long)candidate.Version.Value);
        Number(depth + 1, "score", candidate.Score);
        Fact(depth + 1, "match_key", candidate.MatchKey);
        foreach (Proof proof in candidate.Proofs) Number(depth + 1, "proof", (int)proof);
        foreach (Contradiction contradiction in candidate.Contradictions) Number(depth + 1, "contradiction", (int)contradiction);
        foreach (Evidence step in candidate.Evidence)
            Evidence(depth + 1, step.Field, step.Level, step.Weight, step.RunningSum, step.Ours, step.Theirs, step.OursValue, step.TheirsValue);
    }

    private static void Evidence(int depth, EvidenceField field, EvidenceLevel level, long weight, long sum, params string[] values)
    {
        Line(depth, "evidence " + (int)field);
        Number(depth + 1, "level", (int)level);
        Number(depth + 1, "weight", weight);
        Number(depth + 1, "running_sum", sum);
        Fact(depth + 1, "ours", values[0]);
        Fact(depth + 1, "theirs", values[1]);
        Fact(depth + 1, "ours_value", values[2]);
        Fact(depth + 1, "theirs_value", values[3]);
    }

    // ---- import ----

    private static void Import(string[] arguments)
    {
        CaseHost host = new CaseHost(arguments[1], arguments[2], arguments[3]);
        int made = 0;
        using (Importer importer = host.Open())
        {
            // The second time every order that was carried out is known.
            for (int again = 0; again < 2; again++)
            {
                for (int file = 4; file < arguments.Length; file++)
                {
                    using (ImportResult result = Import(importer, arguments[file]))
                    {
                        if (result == null) continue;
                        foreach (Plan plan in result.Plans)
                        {
                            Put(plan);
                            if (plan.Status == PlanStatus.Planned) CarryOut(importer, plan, ref made);
                        }
                        Put(result.Account);
                    }
                }
            }
        }
        foreach (OrderKey order in host.Orders) Line(0, "ledger " + order + ": " + host.StateOf(order));
        foreach (string reference in host.References) Line(0, "reference " + reference + ": " + host.PartyOf(reference));
    }

    private static ImportResult Import(Importer importer, string name)
    {
        Fact(0, "file", name);
        try
        {
            ImportResult result = importer.Import(Source, name, File.ReadAllBytes(name));
            if (result.Fault != null) Put(0, result.Fault);
            return result;
        }
        catch (IntaktException error)
        {
            Put(0, error);
            return null;
        }
    }

    private static void CarryOut(Importer importer, Plan plan, ref int made)
    {
        OrderKey order = new OrderKey(Source, plan.Order.Number);
        if (!Try(0, () => importer.Begin(order))) return;
        foreach (PlanAction action in plan.Actions)
        {
            if (action.Kind == ActionKind.LinkParty || action.Kind == ActionKind.CheckArticle || action.Kind == ActionKind.UsePlaceholder)
                continue;
            string own = "made-" + ++made;
            Fact(1, "done", action.Id);
            Try(1, () => importer.Report(order, action.Id, Outcome.Done, own));
        }
    }

    private static void Put(Plan plan)
    {
        Heading(0, "plan", plan.Order.Number);
        Number(1, "status", (int)plan.Status);
        foreach (Reason reason in plan.Reasons) Fact(1, "reason", reason.Code);
        foreach (PartyPlan party in plan.Parties)
        {
            Line(1, "party");
            foreach (Role role in party.Roles) Number(2, "role", (int)role);
            Number(2, "decision", (int)party.Decision);
            Fact(2, "code", party.Reason.Code);
            Put(2, party.Verdict);
        }
        foreach (PlanAction action in plan.Actions) Put(1, action);
        foreach (Right right in plan.Rights) Number(1, "right", (int)right);
        if (plan.Amounts != null)
        {
            Line(1, "amounts");
            Fact(2, "currency", plan.Amounts.Currency);
            Fact(2, "net", plan.Amounts.NetText);
            Fact(2, "tax", plan.Amounts.TaxText);
            Fact(2, "gross", plan.Amounts.GrossText);
        }
        Number(1, "questions", plan.Reviews.Count);
    }

    private static void Put(int depth, Verdict verdict)
    {
        if (verdict == null) return;
        Line(depth, "verdict");
        Number(depth + 1, "outcome", (int)verdict.Outcome);
        Number(depth + 1, "kind", (int)verdict.Kind);
        Fact(depth + 1, "party", verdict.Party);
        if (verdict.Outcome != VerdictOutcome.Unclear) return;
        foreach (Candidate candidate in verdict.Candidates)
        {
            Heading(depth + 1, "candidate", candidate.Party);
            Number(depth + 2, "score", candidate.Score);
        }
    }

    private static void Put(int depth, PlanAction action)
    {
        Heading(depth, "action", action.Id);
        Number(depth + 1, "kind", (int)action.Kind);
        foreach (string other in action.DependsOn) Fact(depth + 1, "depends_on", other);
        if (action.Reason != null) Fact(depth + 1, "code", action.Reason.Code);
        Fact(depth + 1, "party", action.Party);
        Fact(depth + 1, "party_action", action.PartyAction);
        if (action.Version != null) Number(depth + 1, "version", (long)action.Version.Value);
        if (action.NewParty != null)
        {
            Fact(depth + 1, "given_name", action.NewParty.GivenName);
            Fact(depth + 1, "family_name", action.NewParty.FamilyName);
            Fact(depth + 1, "company", action.NewParty.Company);
        }
        foreach (FieldChange change in action.Fields)
        {
            Line(depth + 1, "field " + (int)change.Field);
            Fact(depth + 2, "old", change.Old);
            Fact(depth + 2, "new", change.New);
        }
        Fact(depth + 1, "contact", action.Contact);
        Fact(depth + 1, "article", action.Article);
        if (action.NewArticle != null)
        {
            Fact(depth + 1, "number", action.NewArticle.Number);
            Fact(depth + 1, "name", action.NewArticle.Name);
            Fact(depth + 1, "price", action.NewArticle.PriceText);
        }
        Fact(depth + 1, "placeholder", action.Placeholder);
        if (action.Document != null)
        {
            Choice(depth + 1, "document_kind", action.Document.Kind);
            Fact(depth + 1, "order_number", action.Document.OrderNumber);
            Number(depth + 1, "lines", action.Document.Lines.Count);
        }
        Fact(depth + 1, "document_action", action.DocumentAction);
        Fact(depth + 1, "source_id", action.SourceId);
    }

    private static void Put(Account account)
    {
        Line(0, "account");
        Fact(1, "tenant", account.Tenant);
        Fact(1, "source", account.Source);
        Number(1, "read", account.Read);
        Number(1, "planned", account.Planned);
        Number(1, "skipped", account.Skipped);
        Number(1, "waiting", account.Waiting);
        Number(1, "held", account.Held);
        Number(1, "filtered", account.Filtered);
        Number(1, "unreadable", account.Unreadable);
    }

    // ---- review ----

    private static void Review(string[] arguments)
    {
        CaseHost host = new CaseHost(arguments[1], arguments[2], arguments[3]);
        using (Importer importer = host.Open())
        {
            for (int file = 4; file < arguments.Length; file++)
            {
                using (ImportResult result = Import(importer, arguments[file]))
                {
                    if (result == null) continue;
                    foreach (Plan plan in result.Plans)
                    {
                        Heading(0, "plan", plan.Order.Number);
                        Number(1, "status", (int)plan.Status);
                        foreach (ReviewItem item in plan.Reviews) Put(item);
                    }
                }
            }
        }
    }

    private static void Put(ReviewItem item)
    {
        Heading(1, "question", item.Id);
        Number(2, "asks", (int)item.Question);
        Fact(2, "code", item.Reason.Code);
        if (item.Order != null)
        {
            Fact(2, "tenant", item.Order.Tenant);
            Fact(2, "source", item.Order.Source);
            Choice(2, "kind", item.Order.Kind);
            Fact(2, "number", item.Order.Number);
        }
        Fact(2, "owner", item.Owner);
        foreach (Role role in item.Roles) Number(2, "role", (int)role);
        Verdict verdict = item.Verdict;
        if (verdict != null)
        {
            Number(2, "outcome", (int)verdict.Outcome);
            Number(2, "verdict", (int)verdict.Kind);
            Fact(2, "sentence_english", verdict.SentenceEnglish);
            Fact(2, "sentence_german", verdict.SentenceGerman);
            foreach (Candidate candidate in verdict.Candidates) Put(2, candidate);
        }
        foreach (string article in item.Articles) Fact(2, "article", article);
        foreach (Answer answer in item.Answers) Number(2, "may", (int)answer);
    }

    // ---- wrong ----

    private static void Wrong()
    {
        const string Person = "{\"given_name\":\"Andrea\",\"family_name\":\"Amsel\"}";
        long digits;
        int scale;
        using (Profiles profiles = new Profiles())
        using (Importer importer = new Importer())
        using (Matcher matcher = new Matcher())
        {
            Expect("settings", () => new Importer("tenant = 'a'\n[matching]\nidentity = 'nobody'\n"));
            Expect("empty input", () => Reader.Of("empty.xml", new byte[0], null, profiles));
            Expect("no xml", () => Reader.Of("text.xml", Bytes("no orders here"), null, profiles));
            Expect("unknown profile", () => Reader.Of("a.xml", Bytes("<a/>"), new ReaderOptions { Profile = "no-such-profile" }, profiles));
            Expect("missing file", () => Reader.Open("no-such-file.xml", null, profiles));
            Expect("profile text", () => profiles.Text("no-such-profile"));
            Expect("profile", () => profiles.Add("broken", "id = "));
            Expect("decimal", () => Decimals.Parts("1,5", out digits, out scale));
            Expect("date", () => IsoDate.Of("2026-02-30"));
            Expect("empty source", () => importer.Import("", "a.xml", Bytes("<a/>")));
            Expect("empty id", () => matcher.Upsert(new PartyRow("", 1, Person)));
            Expect("party", () => matcher.Upsert(new PartyRow("1", 1, "{\"given_name\":")));
            Expect("field", () => importer.PartyKeys("{\"shoe_size\":\"43\"}"));
            Expect("list", () => importer.SetCustomersCsv("customers", Bytes("given_name,family_name\nAndrea,Amsel\n")));
            Expect("order", () => importer.Begin(new OrderKey(Source, "4711")));
            Expect("outcome", () => importer.Report(new OrderKey(Source, "4711"), "party-1", (Outcome)99));
            Expect("saved ledger", () => importer.LoadLedger("rubbish"));
            Expect("saved matcher", () => matcher.Load(Bytes("rubbish")));
        }
    }

    private static byte[] Bytes(string text)
    {
        return Encoding.UTF8.GetBytes(text);
    }

    private static void Expect(string what, Action call)
    {
        Heading(0, "call", what);
        if (Try(1, call)) Line(1, "no error: 0");
    }

    /// <summary>Whether the call did not fail; prints the error otherwise.</summary>
    private static bool Try(int depth, Action call)
    {
        try
        {
            call();
            return true;
        }
        catch (IntaktException error)
        {
            Put(depth, error);
            return false;
        }
    }
}
