using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Intakt;

/// <summary>A host whose data are lists in memory. Any of its methods can be told to throw.</summary>
internal sealed class MemoryHost : IAddressBook, ICompanyContacts, IAddressBookBatches, IArticles, ILedger, IArticleReferences,
    ITransactions, INumbers
{
    private readonly List<PartyRow> rows = new List<PartyRow>();
    private readonly List<ulong[]> keys = new List<ulong[]>();
    private readonly List<ArticleRow> articles = new List<ArticleRow>();
    private readonly Dictionary<OrderKey, KeyValuePair<string, string>> records = new Dictionary<OrderKey, KeyValuePair<string, string>>();
    private readonly Dictionary<string, string> references = new Dictionary<string, string>();
    private readonly SortedDictionary<ulong, KeyValuePair<string, NumberState>> numbers =
        new SortedDictionary<ulong, KeyValuePair<string, NumberState>>();

    internal MemoryHost()
    {
        Asked = new Dictionary<string, int>();
        Scheme = Library.KeyScheme;
    }

    /// <summary>The method that throws, and what.</summary>
    internal string FailsIn { get; set; }

    internal Exception Failure { get; set; }

    /// <summary>Done inside PartiesByKeys.</summary>
    internal Action Inside { get; set; }

    internal uint Scheme { get; set; }

    /// <summary>How often each method was called.</summary>
    internal Dictionary<string, int> Asked { get; private set; }

    internal void Fill(Importer importer, string customers, string articleList)
    {
        List<Dictionary<string, string>> people = Csv(customers);
        foreach (Dictionary<string, string> cells in people)
        {
            PartyData party = new PartyData();
            foreach (string column in PartyData.Columns)
                if (cells.ContainsKey(column) && cells[column] != "") party[column] = cells[column];
            rows.Add(new PartyRow(cells["id"], 0, party));
            keys.Add(importer.PartyKeys(party));
        }
        foreach (Dictionary<string, string> cells in Csv(articleList))
            articles.Add(new ArticleRow(cells["number"], 0, cells["number"])
            {
                Name = Said(cells["name"]),
                Gtin = Said(cells["gtin"]),
                Pzn = Said(cells["pzn"]),
                Price = Amount(cells["price"]),
                TaxRate = Amount(cells["tax_rate"]),
                Unit = Said(cells["unit"]),
            });
    }

    internal static List<Dictionary<string, string>> Csv(string file)
    {
        List<Dictionary<string, string>> found = new List<Dictionary<string, string>>();
        List<string> names = null;
        foreach (string line in File.ReadAllText(file, Encoding.UTF8).Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries))
        {
            List<string> cells = new List<string>();
            StringBuilder cell = new StringBuilder();
            bool quoted = false;
            foreach (char sign in line + ",")
            {
                if (sign == '"') quoted = !quoted;
                else if (sign == ',' && !quoted)
                {
                    cells.Add(cell.ToString());
                    cell.Clear();
                }
                else cell.Append(sign);
            }
            if (names == null)
            {
                names = cells;
                continue;
            }
            Dictionary<string, string> row = new Dictionary<string, string>();
            for (int place = 0; place < names.Count; place++) row[names[place]] = cells[place];
            found.Add(row);
        }
        return found;
    }

    uint IAddressBook.KeyScheme
    {
        get { return Scheme; }
    }

    ulong IAddressBook.Snapshot
    {
        get { return Count("Snapshot", () => 7UL); }
    }

    ulong IAddressBook.Count
    {
        get { return Count("Count", () => (ulong)rows.Count); }
    }

    ulong IAddressBook.CountByKey(ulong key)
    {
        return Count("CountByKey", () => Carry(key));
    }

    IEnumerable<PartyRow> IAddressBook.PartiesByKey(ulong key)
    {
        return Count("PartiesByKey", () => Carrying(new[] { key }));
    }

    PartyRow IAddressBook.PartyById(string id)
    {
        return Count("PartyById", () => rows.Find(row => row.Id == id));
    }

    IEnumerable<PartyRow> ICompanyContacts.Contacts(string company)
    {
        return Count<IEnumerable<PartyRow>>("Contacts", () => null);
    }

    IReadOnlyList<ulong> IAddressBookBatches.CountByKeys(IReadOnlyList<ulong> asked)
    {
        return Count("CountByKeys", () =>
        {
            ulong[] counts = new ulong[asked.Count];
            for (int place = 0; place < counts.Length; place++) counts[place] = Carry(asked[place]);
            return counts;
        });
    }

    IEnumerable<PartyRow> IAddressBookBatches.PartiesByKeys(IReadOnlyList<ulong> asked)
    {
        return Count("PartiesByKeys", () =>
        {
            if (Inside != null) Inside();
            return Carrying(asked);
        });
    }

    ulong IArticles.Snapshot
    {
        get { return Count("ArticlesSnapshot", () => 9UL); }
    }

    IEnumerable<ArticleRow> IArticles.Find(ArticleKey kind, string number)
    {
        return Count("Find", () => articles.FindAll(row =>
            kind == ArticleKey.Number ? row.Number == number : ((kind == ArticleKey.Gtin ? row.Gtin : row.Pzn) ?? "").TrimStart('0') == number));
    }

    string ILedger.Order(OrderKey order)
    {
        return Count("Order", () => records.ContainsKey(order) ? records[order].Value : null);
    }

    void ILedger.Record(OrderKey order, string state, string record)
    {
        Count("Record", () => records[order] = new KeyValuePair<string, string>(state, record));
    }

    IEnumerable<OrderKey> ILedger.OrdersIn(string state)
    {
        return Count("OrdersIn", () =>
        {
            List<OrderKey> found = new List<OrderKey>();
            foreach (KeyValuePair<OrderKey, KeyValuePair<string, string>> one in records)
                if (one.Value.Key == state) found.Add(one.Key);
            return found;
        });
    }

    string ILedger.CrossReference(string tenant, string source, string sourceId)
    {
        return Count("CrossReference", () => Reference("party/" + tenant + "/" + source + "/" + sourceId));
    }

    void ILedger.SetCrossReference(string tenant, string source, string sourceId, string party)
    {
        Count("SetCrossReference", () => references["party/" + tenant + "/" + source + "/" + sourceId] = party);
    }

    string IArticleReferences.ArticleReference(string tenant, string source, string code)
    {
        return Count("ArticleReference", () => Reference("article/" + tenant + "/" + source + "/" + code));
    }

    void IArticleReferences.SetArticleReference(string tenant, string source, string code, string article)
    {
        Count("SetArticleReference", () => references["article/" + tenant + "/" + source + "/" + code] = article);
    }

    void ITransactions.Begin()
    {
        Count("Begin", () => 0);
    }

    void ITransactions.Commit()
    {
        Count("Commit", () => 0);
    }

    void ITransactions.Rollback()
    {
        Count("Rollback", () => 0);
    }

    HeldNumber? INumbers.Held(string tenant, string range, string holder)
    {
        return Count("Held", () =>
        {
            foreach (KeyValuePair<ulong, KeyValuePair<string, NumberState>> one in numbers)
                if (one.Value.Key == holder && one.Value.Value <= NumberState.Committed)
                    return new HeldNumber(one.Key, one.Value.Value);
            return (HeldNumber?)null;
        });
    }

    ulong? INumbers.LowestReleased(string tenant, string range)
    {
        return Count("LowestReleased", () =>
        {
            foreach (KeyValuePair<ulong, KeyValuePair<string, NumberState>> one in numbers)
                if (one.Value.Value == NumberState.Released) return one.Key;
            return (ulong?)null;
        });
    }

    ulong? INumbers.Highest(string tenant, string range)
    {
        return Count("Highest", () =>
        {
            ulong? highest = null;
            foreach (ulong number in numbers.Keys) highest = number;
            return highest;
        });
    }

    void INumbers.Put(string tenant, string range, ulong number, string holder, NumberState state)
    {
        Count("Put", () => numbers[number] = new KeyValuePair<string, NumberState>(holder, state));
    }

    bool INumbers.IsTaken(string range, string text)
    {
        return Count("IsTaken", () => text == "W011");
    }

    private static string Said(string cell)
    {
        return cell == "" ? null : cell;
    }

    private static decimal? Amount(string cell)
    {
        return cell == "" ? (decimal?)null : decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
    }

    private string Reference(string key)
    {
        string found;
        return references.TryGetValue(key, out found) ? found : null;
    }

    private ulong Carry(ulong key)
    {
        ulong count = 0;
        foreach (ulong[] own in keys) count += Array.BinarySearch(own, key) >= 0 ? 1u : 0u;
        return count;
    }

    private List<PartyRow> Carrying(IEnumerable<ulong> asked)
    {
        List<PartyRow> found = new List<PartyRow>();
        foreach (ulong key in asked)
            for (int row = 0; row < rows.Count; row++)
                if (Array.BinarySearch(keys[row], key) >= 0) found.Add(rows[row]);
        return found;
    }

    private T Count<T>(string method, Func<T> answer)
    {
        int before;
        Asked.TryGetValue(method, out before);
        Asked[method] = before + 1;
        if (method == FailsIn) throw Failure;
        return answer();
    }
}
