using System;
using System.Collections.Generic;

namespace Intakt
{
    /// <summary>Who a party is: the answer to a question. The host frees it, or the collector does.</summary>
    public sealed class MatchResult : IDisposable
    {
        private readonly MatchHandle handle;

        internal MatchResult(IntPtr made)
        {
            handle = new MatchHandle(made);
        }

        private delegate IntPtr Getter(MatchHandle handle, ref UIntPtr length);

        private delegate IntPtr CandidateGetter(MatchHandle handle, UIntPtr candidate, ref UIntPtr length);

        private delegate IntPtr EvidenceGetter(MatchHandle handle, UIntPtr candidate, UIntPtr index, ref UIntPtr length);

        /// <summary>Same, unclear or new.</summary>
        public VerdictOutcome Outcome
        {
            get { return Words.Value<VerdictOutcome>(Text(NativeMethods.intakt_match_outcome)); }
        }

        /// <summary>Why.</summary>
        public VerdictKind Kind
        {
            get { return Words.Value<VerdictKind>(Text(NativeMethods.intakt_match_kind)); }
        }

        /// <summary>The id of the party that it is; null unless the outcome is Same.</summary>
        public string Party
        {
            get { return Text(NativeMethods.intakt_match_party); }
        }

        /// <summary>How the party is related to a known one; None where it is not.</summary>
        public RelationKind Relation
        {
            get { return Words.Value<RelationKind>(Text(NativeMethods.intakt_match_relation)); }
        }

        /// <summary>The id of the known party that it is related to; null where there is none.</summary>
        public string RelationParty
        {
            get { return Text(NativeMethods.intakt_match_relation_party); }
        }

        /// <summary>The verdict in one English sentence for a clerk, without personal data.</summary>
        public string SentenceEnglish
        {
            get { return Sentence(0); }
        }

        /// <summary>The verdict in one German sentence for a clerk, without personal data.</summary>
        public string SentenceGerman
        {
            get { return Sentence(1); }
        }

        /// <summary>The whole verdict as JSON, with the values of the evidence masked.</summary>
        public string Json
        {
            get { return Text(NativeMethods.intakt_match_json); }
        }

        /// <summary>Every candidate worth showing, best first.</summary>
        public IReadOnlyList<MatchCandidate> Candidates
        {
            get
            {
                MatchCandidate[] found = new MatchCandidate[(int)NativeMethods.intakt_match_candidate_count(handle)];
                for (uint place = 0; place < found.Length; place++) found[place] = Candidate(new UIntPtr(place));
                return Array.AsReadOnly(found);
            }
        }

        /// <summary>Frees the answer.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }

        private MatchCandidate Candidate(UIntPtr place)
        {
            MatchEvidence[] steps = new MatchEvidence[(int)NativeMethods.intakt_match_evidence_count(handle, place)];
            for (uint number = 0; number < steps.Length; number++)
            {
                UIntPtr index = new UIntPtr(number);
                steps[number] = new MatchEvidence(
                    Words.Value<EvidenceField>(Text(NativeMethods.intakt_match_evidence_field, place, index)),
                    Words.Value<EvidenceLevel>(Text(NativeMethods.intakt_match_evidence_level, place, index)),
                    NativeMethods.intakt_match_evidence_weight(handle, place, index),
                    Text(NativeMethods.intakt_match_evidence_ours, place, index),
                    Text(NativeMethods.intakt_match_evidence_theirs, place, index));
            }
            return new MatchCandidate(
                Text(NativeMethods.intakt_match_candidate_party, place),
                NativeMethods.intakt_match_candidate_version(handle, place),
                NativeMethods.intakt_match_candidate_score(handle, place),
                Text(NativeMethods.intakt_match_candidate_key, place),
                Text(NativeMethods.intakt_match_candidate_proofs, place),
                Text(NativeMethods.intakt_match_candidate_contradictions, place),
                steps);
        }

        private string Sentence(int german)
        {
            UIntPtr length = UIntPtr.Zero;
            using (handle.Lend()) return Utf8.Text(NativeMethods.intakt_match_sentence(handle, german, ref length), length);
        }

        private string Text(Getter getter)
        {
            UIntPtr length = UIntPtr.Zero;
            using (handle.Lend()) return Utf8.Text(getter(handle, ref length), length);
        }

        private string Text(CandidateGetter getter, UIntPtr candidate)
        {
            UIntPtr length = UIntPtr.Zero;
            using (handle.Lend()) return Utf8.Text(getter(handle, candidate, ref length), length);
        }

        private string Text(EvidenceGetter getter, UIntPtr candidate, UIntPtr index)
        {
            UIntPtr length = UIntPtr.Zero;
            using (handle.Lend()) return Utf8.Text(getter(handle, candidate, index, ref length), length);
        }
    }

    /// <summary>A party of the address book that was compared.</summary>
    public sealed class MatchCandidate
    {
        internal MatchCandidate(
            string party, ulong version, int score, string key, string proofs, string contradictions, MatchEvidence[] evidence)
        {
            Party = party;
            Version = version;
            Score = score;
            Key = key;
            Proofs = All<Proof>(proofs);
            Contradictions = All<Contradiction>(contradictions);
            Evidence = Array.AsReadOnly(evidence);
        }

        /// <summary>Its id.</summary>
        public string Party { get; private set; }

        /// <summary>The version of its row.</summary>
        public ulong Version { get; private set; }

        /// <summary>Sum of the weights in 1/100 bit. Ranks; never decides alone.</summary>
        public int Score { get; private set; }

        /// <summary>What speaks for and against it in one word, such as <c>+NAME+ADDRESS-BIRTHDATE</c>.</summary>
        public string Key { get; private set; }

        /// <summary>What proves identity, if anything does.</summary>
        public IReadOnlyList<Proof> Proofs { get; private set; }

        /// <summary>What forbids identity, whatever else agrees.</summary>
        public IReadOnlyList<Contradiction> Contradictions { get; private set; }

        /// <summary>Field by field.</summary>
        public IReadOnlyList<MatchEvidence> Evidence { get; private set; }

        private static IReadOnlyList<T> All<T>(string words)
            where T : struct
        {
            List<T> found = new List<T>();
            foreach (string word in (words ?? "").Split(new[] { ' ', ',' }, StringSplitOptions.RemoveEmptyEntries))
                found.Add(Words.Value<T>(word));
            return found.AsReadOnly();
        }
    }

    /// <summary>One field of a comparison.</summary>
    public sealed class MatchEvidence
    {
        internal MatchEvidence(EvidenceField field, EvidenceLevel level, int weight, string ours, string theirs)
        {
            Field = field;
            Level = level;
            Weight = weight;
            Ours = ours;
            Theirs = theirs;
        }

        /// <summary>What was compared.</summary>
        public EvidenceField Field { get; private set; }

        /// <summary>How well it agrees.</summary>
        public EvidenceLevel Level { get; private set; }

        /// <summary>How much that weighs, in 1/100 bit. Below zero speaks against.</summary>
        public int Weight { get; private set; }

        /// <summary>The value that was asked for, in the clear: personal data. Null where there is none.</summary>
        public string Ours { get; private set; }

        /// <summary>The value of the candidate, in the clear: personal data. Null where there is none.</summary>
        public string Theirs { get; private set; }
    }

    /// <summary>Two parties that are, or may be, one.</summary>
    public sealed class Pair
    {
        internal Pair(IntPtr pair)
        {
            First = Text(NativeMethods.intakt_pair_first, pair);
            Second = Text(NativeMethods.intakt_pair_second, pair);
            Outcome = Words.Value<VerdictOutcome>(Text(NativeMethods.intakt_pair_outcome, pair));
            Kind = Words.Value<VerdictKind>(Text(NativeMethods.intakt_pair_kind, pair));
            Key = Text(NativeMethods.intakt_pair_key, pair);
            Json = Text(NativeMethods.intakt_pair_json, pair);
            Score = NativeMethods.intakt_pair_score(pair);
        }

        private delegate IntPtr Getter(IntPtr pair, ref UIntPtr length);

        /// <summary>The id of one.</summary>
        public string First { get; private set; }

        /// <summary>The id of the other.</summary>
        public string Second { get; private set; }

        /// <summary>Same, unclear or new.</summary>
        public VerdictOutcome Outcome { get; private set; }

        /// <summary>Why.</summary>
        public VerdictKind Kind { get; private set; }

        /// <summary>What speaks for and against it in one word.</summary>
        public string Key { get; private set; }

        /// <summary>All of it as JSON with the evidence, values masked.</summary>
        public string Json { get; private set; }

        /// <summary>Sum of the weights in 1/100 bit.</summary>
        public int Score { get; private set; }

        private static string Text(Getter getter, IntPtr pair)
        {
            UIntPtr length = UIntPtr.Zero;
            return Utf8.Text(getter(pair, ref length), length);
        }
    }
}
