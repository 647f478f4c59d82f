using System.Collections.Generic;

namespace Intakt
{
    /// <summary>
    /// The host's own address book. Beside each party the host stores its keys (<see cref="Importer.PartyKeys(PartyData)"/>) and finds parties
    /// by them; plans come out the same as with a list. All methods are called on the thread that called the library, never two
    /// at once. They may throw: the order at hand is held then, and the exception is found inside the fault of the result. They may
    /// use other objects of the library, and not the importer that asks.
    /// <para>May also be an <see cref="ICompanyContacts"/> and an <see cref="IAddressBookBatches"/>.</para>
    /// </summary>
    public interface IAddressBook
    {
        /// <summary>The scheme that the stored keys were computed by: <see cref="Library.KeyScheme"/> at that time. Stale keys are
        /// refused when the address book is set.</summary>
        uint KeyScheme { get; }

        /// <summary>The number of the present state: another one after every change of any party. It stands in the plans.</summary>
        ulong Snapshot { get; }

        /// <summary>How many parties there are. Names are rare or common in comparison with it.</summary>
        ulong Count { get; }

        /// <summary>How many parties carry a key.</summary>
        ulong CountByKey(ulong key);

        /// <summary>Every party that carries a key, in any order.</summary>
        IEnumerable<PartyRow> PartiesByKey(ulong key);

        /// <summary>The party with this id; null if there is none.</summary>
        PartyRow PartyById(string id);
    }

    /// <summary>What an address book can do, too, whose companies have contacts. Without it none is linked or created.</summary>
    public interface ICompanyContacts
    {
        /// <summary>Every contact of a company, with the id, version and person of each.</summary>
        IEnumerable<PartyRow> Contacts(string company);
    }

    /// <summary>What an address book can do, too, that is asked faster for many keys at once.</summary>
    public interface IAddressBookBatches
    {
        /// <summary>How many parties carry each of the keys: one number for each, in their order.</summary>
        IReadOnlyList<ulong> CountByKeys(IReadOnlyList<ulong> keys);

        /// <summary>Every party that carries one of the keys, in any order and as often as it comes.</summary>
        IEnumerable<PartyRow> PartiesByKeys(IReadOnlyList<ulong> keys);
    }

    /// <summary>The host's own articles. What is said of <see cref="IAddressBook"/> holds here, too.</summary>
    public interface IArticles
    {
        /// <summary>The number of the present state: another one after every change of any article.</summary>
        ulong Snapshot { get; }

        /// <summary>
        /// Every article with this number, in any order. GTIN and PZN come without leading zeros: compare them with the host's own
        /// without leading zeros.
        /// </summary>
        IEnumerable<ArticleRow> Find(ArticleKey kind, string number);
    }

    /// <summary>
    /// The host's own ledger: the memory of which orders were planned and what became of them. One table for records with an index
    /// on the state and one for cross-references are enough. What is said of <see cref="IAddressBook"/> holds here, too.
    /// <para>May also be an <see cref="IArticleReferences"/> and an <see cref="ITransactions"/>.</para>
    /// </summary>
    public interface ILedger
    {
        /// <summary>The record that was kept of an order, as it was given to <see cref="Record"/>; null if there is none.</summary>
        string Order(OrderKey order);

        /// <summary>
        /// Keeps the record of an order in place of the one before. The state is <c>held</c>, <c>waiting</c>, <c>planned</c>,
        /// <c>applying</c>, <c>applied</c>, <c>failed</c>, <c>unknown</c> or <c>undone</c>. The record is JSON and may hold personal
        /// data.
        /// </summary>
        void Record(OrderKey order, string state, string record);

        /// <summary>The key of every order in a state, in any order.</summary>
        IEnumerable<OrderKey> OrdersIn(string state);

        /// <summary>The id of the party that a shop's own id of a party stands for; null if it is not known.</summary>
        string CrossReference(string tenant, string source, string sourceId);

        /// <summary>Remembers what a shop's own id of a party stands for; a null party is to be forgotten.</summary>
        void SetCrossReference(string tenant, string source, string sourceId, string party);
    }

    /// <summary>What a ledger can do, too, that learns which article a shop's article code stands for.</summary>
    public interface IArticleReferences
    {
        /// <summary>The host's article number that a shop's article code stands for; null if it is not known.</summary>
        string ArticleReference(string tenant, string source, string code);

        /// <summary>Remembers what a shop's article code stands for; a null article is to be forgotten.</summary>
        void SetArticleReference(string tenant, string source, string code, string article);
    }

    /// <summary>What a ledger can do, too, whose database has transactions. Each call of the library that writes is one.</summary>
    public interface ITransactions
    {
        /// <summary>Begins a transaction.</summary>
        void Begin();

        /// <summary>Keeps what was written since <see cref="Begin"/>.</summary>
        void Commit();

        /// <summary>Takes back what was written since <see cref="Begin"/>.</summary>
        void Rollback();
    }

    /// <summary>
    /// The host's memory of which numbers are drawn: one row a number. What is said of <see cref="IAddressBook"/> holds here, too. A
    /// draw asks and then puts: what several programs use must keep the others out meanwhile.
    /// </summary>
    public interface INumbers
    {
        /// <summary>The number that the holder has, reserved or committed; null if it has none.</summary>
        HeldNumber? Held(string tenant, string range, string holder);

        /// <summary>The lowest number that is released; null if there is none.</summary>
        ulong? LowestReleased(string tenant, string range);

        /// <summary>The highest number that anything was ever put for; null if there is none.</summary>
        ulong? Highest(string tenant, string range);

        /// <summary>Remembers a number in place of what is known of it. The holder is empty unless it is reserved or committed.</summary>
        void Put(string tenant, string range, ulong number, string holder, NumberState state);

        /// <summary>Whether the host has a customer or document of this number, as it is written, already.</summary>
        bool IsTaken(string range, string text);
    }

    /// <summary>A number and what became of it.</summary>
    public struct HeldNumber
    {
        /// <summary>A number and what became of it.</summary>
        public HeldNumber(ulong number, NumberState state)
        {
            Number = number;
            State = state;
        }

        /// <summary>The number.</summary>
        public ulong Number { get; private set; }

        /// <summary>What became of it.</summary>
        public NumberState State { get; private set; }
    }

    /// <summary>A decision or a pair that the host has kept.</summary>
    public sealed class KeptDecision
    {
        /// <summary>A row of the host's.</summary>
        /// <param name="id">Its number: 1 or more, a higher one for a later row.</param>
        /// <param name="json">The JSON that was given to be kept.</param>
        /// <param name="revokedBy">Who took it back; null if nobody has.</param>
        /// <param name="revokedAt">When: seconds since 1970 (UTC).</param>
        public KeptDecision(long id, string json, string revokedBy = null, long revokedAt = 0)
        {
            Id = id;
            Json = json;
            RevokedBy = revokedBy;
            RevokedAt = revokedAt;
        }

        /// <summary>Its number.</summary>
        public long Id { get; private set; }

        /// <summary>The JSON that was given to be kept.</summary>
        public string Json { get; private set; }

        /// <summary>Who took it back; null if nobody has.</summary>
        public string RevokedBy { get; private set; }

        /// <summary>When: seconds since 1970 (UTC).</summary>
        public long RevokedAt { get; private set; }
    }

    /// <summary>
    /// The host's own memory of what clerks have decided, and of pairs that are never one. A table for each is enough, with columns for
    /// what is given beside the JSON; nothing is ever removed, what is taken back says so. What is said of <see cref="IAddressBook"/>
    /// holds here, too.
    /// </summary>
    public interface IDecisionStore
    {
        /// <summary>The secret key of the hashes that questions are found again by: at least 16 bytes, and always the same ones.</summary>
        byte[] Key { get; }

        /// <summary>How many decisions and pairs are in force, or 1 if there are any.</summary>
        ulong Count { get; }

        /// <summary>Every decision in force with this subject, in any order.</summary>
        IEnumerable<KeptDecision> InForce(string subject);

        /// <summary>The decision of this number, also if it was taken back; null if there is none.</summary>
        KeptDecision Decision(long id);

        /// <summary>The decisions with the highest numbers, so many at most, with those that were taken back.</summary>
        IEnumerable<KeptDecision> History(uint most);

        /// <summary>Keeps a decision and returns its number. One in force with the same subject and evidence is taken back by it. The time
        /// is in seconds since 1970 (UTC).</summary>
        long Decide(string subject, string evidence, string json, string by, long at);

        /// <summary>Takes a decision back; whether it was in force.</summary>
        bool Revoke(long id, string by, long at);

        /// <summary>Every pair in force whose one or other this is, in any order.</summary>
        IEnumerable<KeptDecision> PairsOf(string whom);

        /// <summary>Keeps that two are never one and returns the number of the pair: that of the pair in force with the same two, if there
        /// is one.</summary>
        long Forbid(string one, string other, string json);

        /// <summary>Takes a pair back; whether it was in force.</summary>
        bool Allow(long id, string by, long at);
    }

    /// <summary>Something that a call on an importer did. Nothing in it is personal.</summary>
    public sealed class LogEvent
    {
        internal LogEvent(LogLevel level, string code, string json)
        {
            Level = level;
            Code = code;
            Json = json;
        }

        /// <summary>How much it matters.</summary>
        public LogLevel Level { get; private set; }

        /// <summary>A stable word such as <c>order.planned</c>.</summary>
        public string Code { get; private set; }

        /// <summary>All of it as JSON with <c>code</c>, <c>message</c> and its fields, texts all.</summary>
        public string Json { get; private set; }
    }
}
