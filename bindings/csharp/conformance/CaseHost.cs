using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Intakt;

/// <summary>A list of a case: the first line has the names of the columns; no quotes, no commas inside.</summary>
internal sealed class CaseList
{
    private readonly List<string[]> rows = new List<string[]>();
    private readonly string[] names;

    internal CaseList(string file)
    {
        foreach (string line in File.ReadAllText(file, Encoding.UTF8).Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries))
            rows.Add(line.Split(','));
        names = rows[0];
        rows.RemoveAt(0);
    }

    internal int Count
    {
        get { return rows.Count; }
    }

    internal string Cell(int row, string name)
    {
        int column = Array.IndexOf(names, name);
        return column < 0 || column >= rows[row].Length ? "" : rows[row][column];
    }

    internal string Json(int row)
    {
        List<string> fields = new List<string>();
        for (int column = 0; column < rows[row].Length; column++)
            if (rows[row][column] != "" && names[column] != "id") fields.Add("\"" + names[column] + "\":\"" + rows[row][column] + "\"");
        return "{" + string.Join(",", fields) + "}";
    }
}

/// <summary>A host that keeps its address book, articles and ledger in plain lists.</summary>
internal sealed class CaseHost : IAddressBook, ILedger
{
    private readonly string settings;
    private readonly CaseList customers;
    private readonly CaseArticles articles;
    private readonly List<ulong[]> keys = new List<ulong[]>();
    private readonly Dictionary<OrderKey, KeyValuePair<string, string>> records = new Dictionary<OrderKey, KeyValuePair<string, string>>();
    private readonly Dictionary<string, string> parties = new Dictionary<string, string>();

    internal CaseHost(string settings, string customers, string articles)
    {
        this.settings = File.ReadAllText(settings, Encoding.UTF8);
        this.customers = new CaseList(customers);
        this.articles = new CaseArticles(new CaseList(articles));
        Orders = new List<OrderKey>();
        References = new List<string>();
    }

    internal List<OrderKey> Orders { get; private set; }

    internal List<string> References { get; private set; }

    public uint KeyScheme
    {
        get { return Library.KeyScheme; }
    }

    public ulong Snapshot
    {
        get { return Count; }
    }

    public ulong Count
    {
        get { return (ulong)customers.Count; }
    }

    internal Importer Open()
    {
        Importer importer = new Importer(settings);
        for (int row = 0; row < customers.Count; row++) keys.Add(importer.PartyKeys(customers.Json(row)));
        importer.SetAddressBook(this);
        importer.SetArticles(articles);
        importer.SetLedger(this);
        return importer;
    }

    internal string StateOf(OrderKey order)
    {
        return records[order].Key;
    }

    internal string PartyOf(string reference)
    {
        return parties[reference] ?? "";
    }

    public ulong CountByKey(ulong key)
    {
        ulong count = 0;
        foreach (ulong[] own in keys) count += Array.IndexOf(own, key) >= 0 ? 1u : 0u;
        return count;
    }

    public IEnumerable<PartyRow> PartiesByKey(ulong key)
    {
        for (int row = 0; row < customers.Count; row++)
            if (Array.IndexOf(keys[row], key) >= 0) yield return new PartyRow(customers.Cell(row, "id"), 1, customers.Json(row));
    }

    public PartyRow PartyById(string id)
    {
        for (int row = 0; row < customers.Count; row++)
            if (customers.Cell(row, "id") == id) return new PartyRow(id, 1, customers.Json(row));
        return null;
    }

    public string Order(OrderKey order)
    {
        return records.ContainsKey(order) ? records[order].Value : null;
    }

    public void Record(OrderKey order, string state, string record)
    {
        if (!records.ContainsKey(order)) Orders.Add(order);
        records[order] = new KeyValuePair<string, string>(state, record);
    }

    public IEnumerable<OrderKey> OrdersIn(string state)
    {
        foreach (OrderKey order in Orders)
            if (StateOf(order) == state) yield return order;
    }

    public string CrossReference(string tenant, string source, string sourceId)
    {
        string party;
        return parties.TryGetValue(tenant + "/" + source + "/" + sourceId, out party) ? party : null;
    }

    public void SetCrossReference(string tenant, string source, string sourceId, string party)
    {
        string key = tenant + "/" + source + "/" + sourceId;
        if (!parties.ContainsKey(key)) References.Add(key);
        parties[key] = party;
    }

    private sealed class CaseArticles : IArticles
    {
        private readonly CaseList rows;

        internal CaseArticles(CaseList rows)
        {
            this.rows = rows;
        }

        public ulong Snapshot
        {
            get { return (ulong)rows.Count; }
        }

        public IEnumerable<ArticleRow> Find(ArticleKey kind, string number)
        {
            string column = kind == ArticleKey.Number ? "number" : kind == ArticleKey.Gtin ? "gtin" : "pzn";
            for (int row = 0; row < rows.Count; row++)
            {
                if (rows.Cell(row, column) != number) continue;
                yield return new ArticleRow(rows.Cell(row, "number"), 1, rows.Cell(row, "number"))
                {
                    Name = Said(row, "name"),
                    Gtin = Said(row, "gtin"),
                    Pzn = Said(row, "pzn"),
                    Price = Amount(row, "price"),
                    TaxRate = Amount(row, "tax_rate"),
                    Unit = Said(row, "unit"),
                };
            }
        }

        private string Said(int row, string column)
        {
            string cell = rows.Cell(row, column);
            return cell == "" ? null : cell;
        }

        private decimal? Amount(int row, string column)
        {
            string cell = rows.Cell(row, column);
            return cell == "" ? (decimal?)null : decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
