// A small practice program: its patients, articles and documents are its own, in plain files, and Intakt asks it for them.
//
//     Practice FOLDER CUSTOMERS.csv ARTICLES.csv SETTINGS.toml ORDERS.xml...
//
// The folder is the program's data; the two lists fill it when it is new. Every order that is clear is carried out, every other one is
// shown with what a clerk needs to decide. Run a second time, it knows the orders and does nothing again.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Intakt;

internal static class Practice
{
    private const string Shop = "shop";
    private static readonly ActionKind[] Known =
    {
        ActionKind.LinkParty, ActionKind.CreateParty, ActionKind.UpdateParty, ActionKind.CheckArticle, ActionKind.CreateArticle,
        ActionKind.UsePlaceholder, ActionKind.CreateDocument, ActionKind.AddPayment, ActionKind.AddAttachment, ActionKind.CrossReference,
    };


    private static int Main(string[] arguments)
    {
        if (arguments.Length < 5)
        {
            Console.Error.WriteLine("Practice FOLDER CUSTOMERS.csv ARTICLES.csv SETTINGS.toml ORDERS.xml...");
            return 2;
        }
        Console.OutputEncoding = new UTF8Encoding(false);
        try
        {
            using (Importer importer = new Importer(File.ReadAllText(arguments[3])))
            {
                Store store = new Store(arguments[0], importer);
                if (store.IsNew) store.Fill(arguments[1], arguments[2]);
                importer.SetAddressBook(store);
                importer.SetArticles(store);
                importer.SetLedger(store);
                for (int file = 4; file < arguments.Length; file++) Import(importer, store, arguments[file]);
                Console.WriteLine("patients: " + store.PatientCount + ", documents: " + store.DocumentCount);
            }
            return 0;
        }
        catch (IntaktException error)
        {
            // Everything in one line, without personal data: what, where, and what to do.
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }

    private static void Import(Importer importer, Store store, string file)
    {
        Console.WriteLine(Path.GetFileName(file));
        using (ImportResult result = importer.ImportFile(Shop, file))
        {
            foreach (Plan plan in result.Plans)
            {
                string reason = plan.Reasons.Count == 0 ? "" : ": " + plan.Reasons[0].Text;
                Console.WriteLine("  order " + plan.Order.Number + " is " + plan.Status.ToString().ToLowerInvariant() + reason);
                if (plan.Status == PlanStatus.Planned) CarryOut(importer, store, plan);
                foreach (ReviewItem question in plan.Reviews) Show(question, store);
            }
            // What ended the input, or a file of ours that could not be read: its own exception is inside.
            if (result.Fault != null) Console.WriteLine("  " + result.Fault.Message);
        }
    }

    /// <summary>Does what a plan says, all of it or nothing, and reports it.</summary>
    private static void CarryOut(Importer importer, Store store, Plan plan)
    {
        OrderKey order = plan.Order.Key;
        string obstacle = Obstacle(store, plan);
        if (obstacle != null)
        {
            // The order is planned anew when it comes again.
            importer.Withdraw(order);
            Console.WriteLine("    " + obstacle);
            return;
        }
        // From here on a crash leaves a trace: the next run asks whether it was done.
        importer.Begin(order);
        Dictionary<string, string> ids = new Dictionary<string, string>();
        foreach (PlanAction action in plan.Actions) ids[action.Id] = Do(store, plan, action, ids);
        store.Save();
        // Links and checks need no report.
        foreach (PlanAction action in plan.Actions)
            if (IsReported(action.Kind)) importer.Report(order, action.Id, Outcome.Done, ids[action.Id] ?? "");
    }

    /// <summary>Why a plan cannot be carried out after all, before anything is written; null when it can.</summary>
    private static string Obstacle(Store store, Plan plan)
    {
        foreach (PlanAction action in plan.Actions)
        {
            // Somebody may have changed what the plan rests on.
            if ((action.Kind == ActionKind.LinkParty || action.Kind == ActionKind.UpdateParty) && store.VersionOf(action.Party) != action.Version)
                return "patient " + action.Party + " has changed meanwhile";
            if (Array.IndexOf(Known, action.Kind) < 0) return "this program cannot do: " + action.Kind;
        }
        return null;
    }

    private static bool IsReported(ActionKind kind)
    {
        return kind != ActionKind.LinkParty && kind != ActionKind.CheckArticle && kind != ActionKind.UsePlaceholder;
    }

    /// <summary>Does one action; returns the id of what it made or found. The ids of the actions before are known.</summary>
    private static string Do(Store store, Plan plan, PlanAction action, Dictionary<string, string> ids)
    {
        switch (action.Kind)
        {
            case ActionKind.LinkParty:
                return action.Party;
            case ActionKind.CreateParty:
                string created = store.Create(PartyData.Of(action.NewParty));
                Console.WriteLine("    new patient " + created);
                return created;
            case ActionKind.UpdateParty:
                foreach (FieldChange change in action.Fields)
                {
                    store.Change(action.Party, Column(change.Field), change.New);
                    Console.WriteLine("    patient " + action.Party + ": " + Column(change.Field) + " changed");
                }
                return action.Party;
            case ActionKind.CreateArticle:
                store.Create(action.NewArticle);
                Console.WriteLine("    new article " + action.NewArticle.Number);
                return action.NewArticle.Number;
            case ActionKind.CreateDocument:
                string document = store.Create(plan, action.Document, ids);
                Console.WriteLine("    document " + document + ", " + action.Document.Lines.Count + " lines, "
                    + (plan.Amounts == null ? "" : plan.Amounts.GrossText + " " + plan.Amounts.Currency));
                return document;
            case ActionKind.AddAttachment:
                string name = store.Keep(action.Attachment.Name, action.Attachment.Bytes);
                Console.WriteLine("    file " + action.Attachment.Name);
                return name;
            case ActionKind.AddPayment:
                Console.WriteLine("    paid " + action.Payment.AmountText + " by " + action.Payment.Method);
                return null;
            case ActionKind.CheckArticle:
                return action.Article;
            case ActionKind.UsePlaceholder:
                return action.Placeholder;
            case ActionKind.CrossReference:
                // Intakt keeps it in our ledger when it is reported.
                return null;
            default:
                throw new NotSupportedException(action.Kind.ToString());
        }
    }

    /// <summary>The column of our file for a field: `family_name` for FamilyName.</summary>
    private static string Column(PartyField field)
    {
        StringBuilder name = new StringBuilder();
        foreach (char sign in field.ToString()) name.Append(char.IsUpper(sign) && name.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(sign));
        return name.ToString();
    }

    /// <summary>What a clerk needs to decide: the question, who comes into question, and what agrees and what does not.</summary>
    private static void Show(ReviewItem question, Store store)
    {
        Console.WriteLine("    ? " + question.Question + ": " + question.Reason.Text);
        if (question.Verdict != null)
        {
            Console.WriteLine("      " + question.Verdict.SentenceEnglish);
            foreach (Candidate candidate in question.Verdict.Candidates)
            {
                Console.WriteLine("      patient " + candidate.Party + ", " + store.NameOf(candidate.Party));
                foreach (Evidence step in candidate.Evidence)
                {
                    if (step.Level == EvidenceLevel.Missing) continue;
                    Console.WriteLine("        " + step.Field + " " + step.Level.ToString().ToLowerInvariant() + ": "
                        + step.OursValue + " | " + step.TheirsValue);
                }
            }
        }
        List<string> answers = new List<string>();
        foreach (Answer answer in question.Answers) answers.Add(answer.ToString().ToLowerInvariant());
        Console.WriteLine("      the clerk may: " + string.Join(", ", answers));
    }
}

/// <summary>The program's own data: tables in files, one row a line, cells between tabs.</summary>
internal sealed class Store : IAddressBook, IArticles, ILedger
{
    private readonly string folder;
    private readonly Importer importer;
    private readonly SortedDictionary<long, Patient> patients = new SortedDictionary<long, Patient>();
    private readonly Dictionary<ulong, List<Patient>> byKey = new Dictionary<ulong, List<Patient>>();
    private readonly List<string[]> articles;
    private readonly List<string[]> records;
    private readonly List<string[]> references;
    private readonly List<string[]> documents;

    internal Store(string folder, Importer importer)
    {
        this.folder = folder;
        this.importer = importer;
        IsNew = !Directory.Exists(folder);
        Directory.CreateDirectory(Path.Combine(folder, "files"));
        foreach (string[] row in Load("patients"))
        {
            PartyData party = new PartyData();
            for (int column = 0; column < PartyData.Columns.Count; column++)
                if (row[column + 2] != "") party[PartyData.Columns[column]] = row[column + 2];
            Add(new Patient(long.Parse(row[0]), ulong.Parse(row[1]), party));
        }
        articles = Load("articles");
        records = Load("records");
        references = Load("references");
        documents = Load("documents");
    }

    internal bool IsNew { get; private set; }

    internal int PatientCount
    {
        get { return patients.Count; }
    }

    internal int DocumentCount
    {
        get { return documents.Count; }
    }

    // ---- What Intakt asks ----

    uint IAddressBook.KeyScheme
    {
        // A program with many patients stores their keys, and this number with them. This one computes them when it starts.
        get { return Library.KeyScheme; }
    }

    ulong IAddressBook.Snapshot
    {
        get { return PatientState(); }
    }

    ulong IAddressBook.Count
    {
        get { return (ulong)patients.Count; }
    }

    ulong IArticles.Snapshot
    {
        get { return (ulong)articles.Count; }
    }

    ulong IAddressBook.CountByKey(ulong key)
    {
        return byKey.ContainsKey(key) ? (ulong)byKey[key].Count : 0;
    }

    IEnumerable<PartyRow> IAddressBook.PartiesByKey(ulong key)
    {
        if (!byKey.ContainsKey(key)) yield break;
        foreach (Patient patient in byKey[key]) yield return patient.Row();
    }

    PartyRow IAddressBook.PartyById(string id)
    {
        Patient patient = Find(id);
        return patient == null ? null : patient.Row();
    }

    IEnumerable<ArticleRow> IArticles.Find(ArticleKey kind, string number)
    {
        foreach (string[] row in articles)
        {
            string own = kind == ArticleKey.Number ? row[0] : (kind == ArticleKey.Gtin ? row[2] : row[3]).TrimStart('0');
            if (own == number) yield return new ArticleRow(row[0], 0, row[0]) { Name = row[1], Gtin = Said(row[2]), Pzn = Said(row[3]) };
        }
    }

    string ILedger.Order(OrderKey order)
    {
        string[] row = Record(order);
        return row == null ? null : row[5];
    }

    void ILedger.Record(OrderKey order, string state, string record)
    {
        string[] row = Record(order);
        if (row == null) records.Add(row = new[] { order.Tenant, order.Source, order.Kind, order.Number, "", "" });
        row[4] = state;
        row[5] = record;
        // Written at once: what is remembered must outlive a crash.
        Write("records", records);
    }

    IEnumerable<OrderKey> ILedger.OrdersIn(string state)
    {
        foreach (string[] row in records.ToArray())
            if (row[4] == state) yield return new OrderKey(row[0], row[1], row[2], row[3]);
    }

    string ILedger.CrossReference(string tenant, string source, string sourceId)
    {
        string[] row = references.Find(one => one[0] == tenant && one[1] == source && one[2] == sourceId);
        return row == null ? null : row[3];
    }

    void ILedger.SetCrossReference(string tenant, string source, string sourceId, string party)
    {
        references.RemoveAll(one => one[0] == tenant && one[1] == source && one[2] == sourceId);
        if (party != null) references.Add(new[] { tenant, source, sourceId, party });
        Write("references", references);
    }

    // ---- What plans do ----

    internal ulong? VersionOf(string id)
    {
        Patient patient = Find(id);
        return patient == null ? (ulong?)null : patient.Version;
    }

    internal string NameOf(string id)
    {
        PartyData party = Find(id).Party;
        return party.Company ?? party.GivenName + " " + party.FamilyName + ", born " + (party.BirthDate ?? "?");
    }

    internal string Create(PartyData party)
    {
        long id = 1;
        foreach (long known in patients.Keys) id = Math.Max(id, known + 1);
        Add(new Patient(id, 1, party));
        return id.ToString(CultureInfo.InvariantCulture);
    }

    internal void Change(string id, string column, string value)
    {
        Patient patient = Find(id);
        Remove(patient);
        patient.Party[column] = value;
        Add(new Patient(patient.Id, patient.Version + 1, patient.Party));
    }

    internal void Create(NewArticle article)
    {
        articles.Add(new[] { article.Number, article.Name ?? "", article.Gtin ?? "", article.Pzn ?? "" });
    }

    /// <summary>A document with one row a line; actions of the plan are put down as the ids of what they made.</summary>
    internal string Create(Plan plan, DocumentPlan document, Dictionary<string, string> ids)
    {
        string number = "D-" + (documents.Count + 1);
        List<string> parts = new List<string>();
        foreach (DocumentParty party in document.Parties)
            if (party.Action != null) parts.Add(party.Role + "=" + ids[party.Action]);
        foreach (DocumentLine line in document.Lines)
            parts.Add(line.Line.QuantityText + " x " + (line.ArticleAction == null ? line.Line.Name : ids[line.ArticleAction]));
        documents.Add(new[] { number, plan.Order.Number, plan.Amounts == null ? "" : plan.Amounts.GrossText, string.Join("; ", parts) });
        return number;
    }

    internal string Keep(string name, byte[] bytes)
    {
        string file = (documents.Count + 1) + "-" + name;
        File.WriteAllBytes(Path.Combine(folder, "files", file), bytes ?? new byte[0]);
        return file;
    }

    internal void Save()
    {
        List<string[]> rows = new List<string[]>();
        foreach (Patient patient in patients.Values)
        {
            List<string> row = new List<string> { patient.Id.ToString(CultureInfo.InvariantCulture), patient.Version.ToString(CultureInfo.InvariantCulture) };
            foreach (string column in PartyData.Columns) row.Add(patient.Party[column] ?? "");
            rows.Add(row.ToArray());
        }
        Write("patients", rows);
        Write("articles", articles);
        Write("documents", documents);
    }

    /// <summary>Fills a new store out of lists, as when a program is first set up.</summary>
    internal void Fill(string customerFile, string articleFile)
    {
        foreach (Dictionary<string, string> cells in Csv(customerFile))
        {
            PartyData party = new PartyData();
            foreach (string column in PartyData.Columns) party[column] = Said(cells[column]);
            Add(new Patient(long.Parse(cells["id"]), 1, party));
        }
        foreach (Dictionary<string, string> cells in Csv(articleFile))
            articles.Add(new[] { cells["number"], cells["name"], cells["gtin"], cells["pzn"] });
        Save();
    }

    private static IEnumerable<Dictionary<string, string>> Csv(string file)
    {
        List<string> names = null;
        foreach (string line in File.ReadAllLines(file, Encoding.UTF8))
        {
            List<string> cells = new List<string>();
            StringBuilder cell = new StringBuilder();
            bool quoted = false;
            foreach (char sign in line + ",")
            {
                if (sign == '"') quoted = !quoted;
                else if (sign != ',' || quoted) cell.Append(sign);
                else
                {
                    cells.Add(cell.ToString());
                    cell.Clear();
                }
            }
            Dictionary<string, string> row = new Dictionary<string, string>();
            for (int place = 0; names != null && place < names.Count; place++) row[names[place]] = cells[place];
            if (names == null) names = cells;
            else yield return row;
        }
    }

    private static string Said(string cell)
    {
        return cell == "" ? null : cell;
    }

    private ulong PatientState()
    {
        ulong state = 0;
        foreach (Patient patient in patients.Values) state += patient.Version;
        return state;
    }

    private Patient Find(string id)
    {
        long number;
        return long.TryParse(id, out number) && patients.ContainsKey(number) ? patients[number] : null;
    }

    private string[] Record(OrderKey order)
    {
        return records.Find(row => row[0] == order.Tenant && row[1] == order.Source && row[2] == order.Kind && row[3] == order.Number);
    }

    private void Add(Patient patient)
    {
        patient.Keys = importer.PartyKeys(patient.Party);
        patients[patient.Id] = patient;
        foreach (ulong key in patient.Keys)
        {
            if (!byKey.ContainsKey(key)) byKey[key] = new List<Patient>();
            byKey[key].Add(patient);
        }
    }

    private void Remove(Patient patient)
    {
        patients.Remove(patient.Id);
        foreach (ulong key in patient.Keys) byKey[key].Remove(patient);
    }

    private List<string[]> Load(string table)
    {
        List<string[]> rows = new List<string[]>();
        string file = Path.Combine(folder, table + ".tsv");
        if (File.Exists(file)) foreach (string line in File.ReadAllLines(file, Encoding.UTF8)) rows.Add(line.Split('\t'));
        return rows;
    }

    private void Write(string table, List<string[]> rows)
    {
        string file = Path.Combine(folder, table + ".tsv"), next = file + ".new";
        List<string> lines = new List<string>();
        foreach (string[] row in rows)
            lines.Add(string.Join("\t", Array.ConvertAll(row, cell => cell.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' '))));
        File.WriteAllLines(next, lines, new UTF8Encoding(false));
        // A file is the old one or the new one, whatever happens in between.
        if (File.Exists(file)) File.Replace(next, file, null);
        else File.Move(next, file);
    }

    private sealed class Patient
    {
        internal Patient(long id, ulong version, PartyData party)
        {
            Id = id;
            Version = version;
            Party = party;
        }

        internal long Id { get; private set; }

        internal ulong Version { get; private set; }

        internal PartyData Party { get; private set; }

        internal ulong[] Keys { get; set; }

        internal PartyRow Row()
        {
            return new PartyRow(Id.ToString(CultureInfo.InvariantCulture), Version, Party);
        }
    }
}
