using System;
using System.Collections.Generic;

namespace Intakt
{
    /// <summary>Who a party is: the answer to a question. It never changes and any thread may read it; what is asked of it is there
    /// until it is disposed.</summary>
    public sealed class MatchResult : IDisposable
    {
        private readonly MatchHandle handle;

        internal MatchResult(IntPtr made)
        {
            handle = new MatchHandle(made);
        }

        /// <summary>The answer with its reasons, candidates and evidence.</summary>
        public Verdict Verdict
        {
            get { return new Verdict(handle, NativeMethods.intakt_match_verdict(handle)); }
        }

        /// <summary>All of it as JSON, with the values of the evidence masked.</summary>
        public string Json
        {
            get
            {
                UIntPtr length = UIntPtr.Zero;
                using (handle.Lend()) return Utf8.Text(NativeMethods.intakt_match_json(handle, ref length), length);
            }
        }

        /// <summary>Frees the answer and everything that was asked of it.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }
    }

    /// <summary>Two parties that are, or may be, one.</summary>
    public sealed class Pair
    {
        // The library lends a pair for the time of a callback only, so everything is copied.
        internal Pair(IntPtr pair)
        {
            First = Text(NativeMethods.intakt_pair_first, pair);
            Second = Text(NativeMethods.intakt_pair_second, pair);
            Outcome = (VerdictOutcome)NativeMethods.intakt_pair_outcome(pair);
            Kind = (VerdictKind)NativeMethods.intakt_pair_kind(pair);
            Score = NativeMethods.intakt_pair_score(pair);
            MatchKey = Text(NativeMethods.intakt_pair_match_key, pair);
            Json = Text(NativeMethods.intakt_pair_json, pair);
            PairEvidence[] steps = new PairEvidence[(int)NativeMethods.intakt_pair_evidence_count(pair)];
            for (uint index = 0; index < steps.Length; index++)
                steps[index] = new PairEvidence(NativeMethods.intakt_pair_evidence(pair, new UIntPtr(index)));
            Evidence = Array.AsReadOnly(steps);
        }

        internal delegate IntPtr Getter(IntPtr node, ref UIntPtr length);

        /// <summary>The id of one.</summary>
        public string First { get; private set; }

        /// <summary>The id of the other.</summary>
        public string Second { get; private set; }

        /// <summary>Same, unclear or new.</summary>
        public VerdictOutcome Outcome { get; private set; }

        /// <summary>Why.</summary>
        public VerdictKind Kind { get; private set; }

        /// <summary>Sum of the weights in 1/100 bit.</summary>
        public long Score { get; private set; }

        /// <summary>What speaks for and against it in one word, such as <c>+NAME+ADDRESS-BIRTHDATE</c>.</summary>
        public string MatchKey { get; private set; }

        /// <summary>Field by field.</summary>
        public IReadOnlyList<PairEvidence> Evidence { get; private set; }

        /// <summary>All of it as JSON with the evidence, values masked.</summary>
        public string Json { get; private set; }

        internal static string Text(Getter getter, IntPtr node)
        {
            UIntPtr length = UIntPtr.Zero;
            return Utf8.Text(getter(node, ref length), length);
        }
    }

    /// <summary>One field of the comparison of two parties: an <see cref="Intakt.Evidence"/> that nothing has to be kept for.</summary>
    public sealed class PairEvidence
    {
        internal PairEvidence(IntPtr step)
        {
            Field = (EvidenceField)NativeMethods.intakt_evidence_field(step);
            Level = (EvidenceLevel)NativeMethods.intakt_evidence_level(step);
            Weight = NativeMethods.intakt_evidence_weight(step);
            RunningSum = NativeMethods.intakt_evidence_running_sum(step);
            Ours = Pair.Text(NativeMethods.intakt_evidence_ours, step);
            Theirs = Pair.Text(NativeMethods.intakt_evidence_theirs, step);
            OursValue = Pair.Text(NativeMethods.intakt_evidence_ours_value, step);
            TheirsValue = Pair.Text(NativeMethods.intakt_evidence_theirs_value, step);
        }

        /// <summary>What was compared.</summary>
        public EvidenceField Field { get; private set; }

        /// <summary>How well it agrees.</summary>
        public EvidenceLevel Level { get; private set; }

        /// <summary>How much that weighs, in 1/100 bit. Below zero speaks against.</summary>
        public long Weight { get; private set; }

        /// <summary>The sum of the weights up to this one.</summary>
        public long RunningSum { get; private set; }

        /// <summary>The value of the first party, masked to its first letter and its length; null where there is none.</summary>
        public string Ours { get; private set; }

        /// <summary>The value of the second party, masked; null where there is none.</summary>
        public string Theirs { get; private set; }

        /// <summary>The value of the first party in the clear: personal data, not for logs.</summary>
        public string OursValue { get; private set; }

        /// <summary>The value of the second party in the clear: personal data, not for logs.</summary>
        public string TheirsValue { get; private set; }
    }
}
