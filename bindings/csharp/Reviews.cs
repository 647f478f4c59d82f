using System;

namespace Intakt
{
    /// <summary>What a clerk has to know of a party, for <see cref="Database.FlagParty"/>.</summary>
    [Flags]
    public enum PartyFlags
    {
        /// <summary>Nothing.</summary>
        None = 0,

        /// <summary>The person is dead.</summary>
        Deceased = (int)NativeMethods.INTAKT_PARTY_DECEASED,

        /// <summary>The party gets nothing.</summary>
        Blocked = (int)NativeMethods.INTAKT_PARTY_BLOCKED,
    }

    /// <summary>Which questions <see cref="Database.Reviews"/> lists. What is null does not count.</summary>
    public sealed class ReviewFilter
    {
        /// <summary><c>new</c>, <c>in_work</c> or <c>done</c>; null for all that are not done.</summary>
        public string State { get; set; }

        /// <summary>The shop of the order.</summary>
        public string Source { get; set; }

        /// <summary>The number of the order.</summary>
        public string Number { get; set; }

        /// <summary>What is asked, such as <c>which_party</c>.</summary>
        public string Question { get; set; }

        /// <summary>Why it is asked, such as <c>party_unclear</c>.</summary>
        public string Code { get; set; }

        /// <summary>Who has it in work, or has answered it.</summary>
        public string Owner { get; set; }

        /// <summary>The id of a party that is among the candidates.</summary>
        public string Candidate { get; set; }

        /// <summary>The number of a question that asks the same.</summary>
        public long? Like { get; set; }

        internal string ToJson()
        {
            Json json = new Json();
            json.Add("state", State);
            json.Add("source", Source);
            json.Add("number", Number);
            json.Add("question", Question);
            json.Add("code", Code);
            json.Add("owner", Owner);
            json.Add("candidate", Candidate);
            json.Add("like", Like);
            return json.ToString();
        }
    }

    public sealed partial class Reviews : IDisposable
    {
        /// <summary>Frees the list and everything that was asked of it. Needed only where many are read: the collector does it, too.</summary>
        public void Dispose()
        {
            Root.Dispose();
        }
    }

    public sealed partial class FoundParties : IDisposable
    {
        /// <summary>Frees the parties and everything that was asked of them. Needed only where many are read: the collector does it,
        /// too.</summary>
        public void Dispose()
        {
            Root.Dispose();
        }
    }

    public sealed partial class FoundArticles : IDisposable
    {
        /// <summary>Frees the articles and everything that was asked of them. Needed only where many are read: the collector does it,
        /// too.</summary>
        public void Dispose()
        {
            Root.Dispose();
        }
    }

    public sealed partial class ReviewCase : IDisposable
    {
        /// <summary>Frees the case and everything that was asked of it. Needed only where many are read: the collector does it, too.</summary>
        public void Dispose()
        {
            Root.Dispose();
        }
    }
}
