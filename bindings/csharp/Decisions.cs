using System;
using System.Collections.Generic;

namespace Intakt
{
    // Questions that wait for clerks, what clerks answer, and how it is taken back.
    public sealed partial class Database
    {
        /// <summary>The questions that wait for clerks, the oldest first; orders that are imported with
        /// <see cref="ImportOptions.Apply"/> leave them. Without a filter all that are not done.</summary>
        /// <exception cref="IntaktException">The filter names no such state, or a question that is not there.</exception>
        public Reviews Reviews(ReviewFilter filter = null)
        {
            byte[] json = Utf8.Of(filter == null ? null : filter.ToJson());
            using (Call call = Call.Begin())
            {
                IntPtr made = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_reviews(handle, json, Utf8.Length(json), ref made, ref error), error);
                return new Reviews(new ReviewsHandle(made), made);
            }
        }

        /// <summary>Takes a question into work: it is that of the owner then.</summary>
        /// <exception cref="IntaktException">There is no such question, or it is done.</exception>
        public void TakeReview(long review, string owner)
        {
            byte[] who = Utf8.Of(owner);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_take_review(handle, review, who, Utf8.Length(who), ref error), error);
            }
        }

        /// <summary>Gives a question back: it is new, and anybody's.</summary>
        /// <exception cref="IntaktException">There is no such question, or it is done.</exception>
        public void GiveBackReview(long review)
        {
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_give_back_review(handle, review, ref error), error);
            }
        }

        /// <summary>Says that a question is done with, without anything following from it. One that still holds its order is asked
        /// again when the order is planned the next time.</summary>
        /// <exception cref="IntaktException">There is no such question, or it is done.</exception>
        public void CloseReview(long review, string by)
        {
            byte[] who = Utf8.Of(by);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_close_review(handle, review, who, Utf8.Length(who), ref error), error);
            }
        }

        /// <summary>
        /// The parties that have every word of a text in their id, names, address, numbers, e-mail address, telephone or birth date:
        /// for a party that is none of the candidates. Without case and accents, and the beginning of a word is enough. Looks at every
        /// party, which takes about a second for 100,000. Personal data.
        /// </summary>
        /// <param name="text">The words; at least one.</param>
        /// <param name="most">How many parties at most.</param>
        public FoundParties SearchParties(string text, int most)
        {
            byte[] words = Utf8.Of(text);
            using (Call call = Call.Begin())
            {
                IntPtr made = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_search_parties(
                    handle, words, Utf8.Length(words), checked((uint)most), ref made, ref error), error);
                return new FoundParties(new FoundPartiesHandle(made), made);
            }
        }

        /// <summary>
        /// The articles that have every word of a text in their number, GTIN, PZN or name, by id: for a question about an article that is
        /// missing, which <c>assign_article</c> answers by the number. Words are compared as by <see cref="SearchParties"/>. Looks at
        /// every article.
        /// </summary>
        /// <param name="text">The words; at least one.</param>
        /// <param name="most">How many articles at most.</param>
        public FoundArticles SearchArticles(string text, int most)
        {
            byte[] words = Utf8.Of(text);
            using (Call call = Call.Begin())
            {
                IntPtr made = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_search_articles(
                    handle, words, Utf8.Length(words), checked((uint)most), ref made, ref error), error);
                return new FoundArticles(new FoundArticlesHandle(made), made);
            }
        }

        /// <summary>Answers one question; see the other <c>Decide</c>.</summary>
        public string Decide(long review, string choice, string by, string party = null)
        {
            return Decide(new[] { review }, choice, by, party);
        }

        /// <summary>
        /// Answers questions alike, all of them or none. Every open question that asks exactly the same is answered with them,
        /// <c>reject</c> and <c>later</c> apart. Nothing is planned yet: <see cref="Importer.PlanKept"/> does that, or the next import.
        /// Returns the decisions as a JSON array: <c>decision</c>, its number, <c>review</c>, <c>also</c>, the questions that are
        /// answered with it, <c>orders</c> that can be planned again now, <c>flags</c> of the party.
        /// </summary>
        /// <param name="reviews">The numbers of the questions.</param>
        /// <param name="choice">
        /// <c>assign</c>: it is the party, a candidate or any other; <c>create</c>: it is nobody known, the party is created;
        /// <c>assign_article</c>: the line means the article of this number; <c>placeholder</c>: it is booked on the placeholder of the settings;
        /// <c>collective</c>: it is booked on the collective customer of the settings; <c>split</c>: the company is the customer, the
        /// person a contact below it; <c>reject</c>: the order is not taken in; <c>later</c>: nothing, but that somebody has seen it
        /// is kept. Which of them a question has tells <see cref="ReviewRow.Answers"/>.
        /// </param>
        /// <param name="by">Who decides; when is what <see cref="SetNow"/> says.</param>
        /// <param name="party">The id for <c>assign</c>; for <c>split</c> that of the company, null for a new one; else null.</param>
        /// <exception cref="IntaktException">There is no such question or party, a question is done or does not have this answer, or is
        /// about somebody who is never this party. Nothing has changed then.</exception>
        public string Decide(IEnumerable<long> reviews, string choice, string by, string party = null)
        {
            DecisionBytes decision = new DecisionBytes(reviews, choice, by, party);
            return Ask((ref IntPtr answer, ref IntPtr error) => NativeMethods.intakt_database_decide(
                handle, decision.Reviews, decision.Count, decision.Choice, Utf8.Length(decision.Choice), decision.Party,
                Utf8.Length(decision.Party), decision.By, Utf8.Length(decision.By), ref answer, ref error));
        }

        /// <summary>What was decided, the latest first, as a JSON array: who, when, what, and who revoked it.</summary>
        public string Decisions(int most)
        {
            return Ask((ref IntPtr answer, ref IntPtr error) =>
                NativeMethods.intakt_database_decisions(handle, checked((uint)most), ref answer, ref error));
        }

        /// <summary>Says that the party of a question is never this one, whatever will prove the contrary. Returns the number of the
        /// pair, for <see cref="RevokeNever"/>.</summary>
        /// <exception cref="IntaktException">There is no such question or party, or it does not ask who a party is.</exception>
        public long Never(long review, string party, string by)
        {
            byte[] id = Utf8.Of(party), who = Utf8.Of(by);
            using (Call call = Call.Begin())
            {
                long pair = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_never(
                    handle, review, id, Utf8.Length(id), who, Utf8.Length(who), ref pair, ref error), error);
                return pair;
            }
        }

        /// <summary>Says that two parties of the address book are never one. Returns the number of the pair.</summary>
        /// <exception cref="IntaktException">There is no such party, or both are the same.</exception>
        public long NeverSame(string one, string other, string by)
        {
            byte[] first = Utf8.Of(one), second = Utf8.Of(other), who = Utf8.Of(by);
            using (Call call = Call.Begin())
            {
                long pair = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_never_same(handle, first, Utf8.Length(first), second, Utf8.Length(second), who,
                    Utf8.Length(who), ref pair, ref error), error);
                return pair;
            }
        }

        /// <summary>Takes a pair of <see cref="Never"/> or <see cref="NeverSame"/> back.</summary>
        /// <exception cref="IntaktException">The pair is not in force.</exception>
        public void RevokeNever(long pair, string by)
        {
            byte[] who = Utf8.Of(by);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_revoke_never(handle, pair, who, Utf8.Length(who), ref error), error);
            }
        }

        /// <summary>Says what a clerk has to know of a party, in place of what was said before. It is shown with every candidate and
        /// after every answer that names the party, and decides nothing.</summary>
        /// <exception cref="IntaktException">There is no such party.</exception>
        public void FlagParty(string party, PartyFlags flags)
        {
            byte[] id = Utf8.Of(party);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_flag_party(handle, id, Utf8.Length(id), (uint)flags, ref error), error);
            }
        }

        /// <summary>
        /// Takes an order back that was carried out in the database: what nobody has worked on since is removed or as it was before,
        /// all else stays. Without <paramref name="apply"/> nothing is changed. Returns what becomes, or would become, of each thing
        /// that was written, as JSON; with it also <c>state</c>: <c>undone</c> if nothing of the order is left, and it is passed over
        /// when it is read again, until <see cref="TakeInAgain"/>.
        /// </summary>
        /// <exception cref="IntaktException">Nothing is known of what was carried out. Nothing has changed then.</exception>
        public string Undo(OrderKey order, bool apply)
        {
            KeyBytes key = new KeyBytes(order);
            return Ask((ref IntPtr answer, ref IntPtr error) => NativeMethods.intakt_database_undo(
                handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                key.NumberLength, apply ? 1 : 0, ref answer, ref error));
        }

        /// <summary>Lets an order that was taken back or refused be planned again when it is read the next time, or by
        /// <see cref="Importer.PlanKept"/> if it is kept.</summary>
        /// <exception cref="IntaktException">It was neither taken back nor refused.</exception>
        public void TakeInAgain(OrderKey order)
        {
            KeyBytes key = new KeyBytes(order);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_database_take_in_again(
                    handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                    key.NumberLength, ref error), error);
            }
        }
    }

    // What an importer makes of the questions and decisions of its database.
    public sealed partial class Importer
    {
        private delegate int Asking(ref IntPtr answer, ref IntPtr error);

        /// <summary>A question of the importer's database side by side with every candidate: per field what the order says, what the
        /// candidate has, and what it would have by the importer's settings. Personal data.</summary>
        /// <exception cref="IntaktException">The importer has no database, or the database no such question.</exception>
        public ReviewCase ReviewCase(long review)
        {
            using (Call call = Call.Begin())
            {
                IntPtr made = IntPtr.Zero, error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_review_case(handle, review, ref made, ref error), error);
                return new ReviewCase(new ReviewCaseHandle(made), made);
            }
        }

        /// <summary>Previews the answer to one question; see the other <c>PreviewDecision</c>.</summary>
        public string PreviewDecision(long review, string choice, string by, string party = null, DateTime? now = null)
        {
            return PreviewDecision(new[] { review }, choice, by, party, now);
        }

        /// <summary>
        /// What would follow if questions were answered as by <c>Database.Decide</c>: they are answered, every order that would change
        /// is planned, and all of it is taken back. Returns it as JSON: <c>reviews</c> that would be answered, <c>orders</c> with what
        /// their plans would be, and <c>unkept</c> orders that would have to be read again.
        /// </summary>
        /// <param name="reviews">The numbers of the questions.</param>
        /// <param name="choice">The answer.</param>
        /// <param name="by">Who decides.</param>
        /// <param name="party">The id of the party, where the answer has one.</param>
        /// <param name="now">The time at the clerk's, as <see cref="ImportOptions.Now"/>.</param>
        /// <exception cref="IntaktException">It could not be answered so, or the importer has no database.</exception>
        public string PreviewDecision(IEnumerable<long> reviews, string choice, string by, string party = null, DateTime? now = null)
        {
            DecisionBytes decision = new DecisionBytes(reviews, choice, by, party);
            byte[] time = Utf8.Of(Values.Text(now));
            return Ask((ref IntPtr answer, ref IntPtr error) => NativeMethods.intakt_importer_preview_decision(
                handle, decision.Reviews, decision.Count, decision.Choice, Utf8.Length(decision.Choice), decision.Party,
                Utf8.Length(decision.Party), decision.By, Utf8.Length(decision.By), time, Utf8.Length(time), ref answer, ref error));
        }

        /// <summary>
        /// Takes a decision back: orders that were carried out because of it are taken back as far as nobody has worked on them since,
        /// and planned again with those that were only planned. Without <paramref name="apply"/> nothing is changed, not even the
        /// decision. Returns what follows, or would follow, as JSON: <c>decision</c>, <c>orders</c> that it was followed for with what
        /// takes them back, and <c>planned</c>.
        /// </summary>
        /// <exception cref="IntaktException">There is no such decision, it is revoked already, or the importer has no database. Nothing
        /// has changed then.</exception>
        public string RevokeDecision(long decision, string by, bool apply, DateTime? now = null)
        {
            byte[] who = Utf8.Of(by), time = Utf8.Of(Values.Text(now));
            return Ask((ref IntPtr answer, ref IntPtr error) => NativeMethods.intakt_importer_revoke_decision(
                handle, decision, who, Utf8.Length(who), apply ? 1 : 0, time, Utf8.Length(time), ref answer, ref error));
        }

        /// <summary>
        /// Plans orders again that the importer's database keeps since questions about them were open: on the present data and
        /// decisions, without their files. With <paramref name="apply"/> what can be carried out is carried out, else nothing has
        /// changed afterwards. Returns a JSON array: <c>order</c>, <c>before</c>, <c>status</c>, <c>reasons</c>, <c>parties</c>,
        /// <c>questions</c>, and <c>applied</c> where it was to be carried out. Orders that are not kept, or done with, are not in it.
        /// </summary>
        /// <param name="order">Which; null for every order that is kept.</param>
        /// <param name="apply">Whether to carry out what can be.</param>
        /// <param name="now">The time at the clerk's, as <see cref="ImportOptions.Now"/>.</param>
        /// <exception cref="IntaktException">The importer has no database, or it fails; what was carried out before stays so.</exception>
        public string PlanKept(OrderKey order, bool apply, DateTime? now = null)
        {
            // An empty number means every order; a key without one is a mistake that must not carry out all of them.
            if (order != null && order.Number.Length == 0) throw new ArgumentException("the order has no number", "order");
            KeyBytes key = new KeyBytes(order ?? new OrderKey("", ""));
            byte[] time = Utf8.Of(Values.Text(now));
            return Ask((ref IntPtr answer, ref IntPtr error) => NativeMethods.intakt_importer_plan_kept(
                handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                key.NumberLength, apply ? 1 : 0, time, Utf8.Length(time), ref answer, ref error));
        }

        private static string Ask(Asking asking)
        {
            using (Call call = Call.Begin())
            {
                IntPtr answer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(asking(ref answer, ref error), error, answer);
            }
        }

        private delegate int Numbering(ref long number, ref IntPtr error);

        /// <summary>
        /// Answers a question of a plan where the host keeps decisions (<see cref="SetDecisions"/>); the answer holds for exactly what was
        /// asked. Nothing is planned yet: read the order again. Returns the number of the decision.
        /// </summary>
        /// <param name="plan">The plan as JSON (<see cref="Plan.Json"/>), which the host may have kept for any time.</param>
        /// <param name="review">The id of the question in it.</param>
        /// <param name="choice">As for <see cref="Database.Decide(long, string, string, string)"/>; <c>reject</c> also takes the order out of
        /// what is to be done.</param>
        /// <param name="by">Who decides.</param>
        /// <param name="at">When.</param>
        /// <param name="party">The id of the party, where the answer has one.</param>
        /// <exception cref="IntaktException">There is no such question or party, the question does not have this answer or is about somebody
        /// who is never this party, or the host keeps no decisions.</exception>
        public long Decide(string plan, string review, string choice, string by, DateTimeOffset at, string party = null)
        {
            byte[] json = Utf8.Of(plan), question = Utf8.Of(review), answer = Utf8.Of(choice), id = Utf8.Of(party), who = Utf8.Of(by);
            return Numbered((ref long number, ref IntPtr error) => NativeMethods.intakt_importer_decide(
                handle, json, Utf8.Length(json), question, Utf8.Length(question), answer, Utf8.Length(answer), id, Utf8.Length(id), who,
                Utf8.Length(who), at.ToUnixTimeSeconds(), ref number, ref error));
        }

        /// <summary>What was decided where the host keeps decisions, the latest first, as a JSON array.</summary>
        public string Decisions(int most)
        {
            return Ask((ref IntPtr answer, ref IntPtr error) =>
                NativeMethods.intakt_importer_decisions(handle, checked((uint)most), ref answer, ref error));
        }

        /// <summary>Takes a decision of <see cref="Decide"/> back: the question is asked again when the order is read the next time.</summary>
        /// <exception cref="IntaktException">There is no such decision, or it is taken back already.</exception>
        public void TakeBackDecision(long decision, string by, DateTimeOffset at)
        {
            byte[] who = Utf8.Of(by);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_take_back_decision(
                    handle, decision, who, Utf8.Length(who), at.ToUnixTimeSeconds(), ref error), error);
            }
        }

        /// <summary>Says that the party of a question is never this one, where the host keeps decisions. Returns the number of the pair.</summary>
        /// <exception cref="IntaktException">There is no such question or party, or it does not ask who a party is.</exception>
        public long Never(string plan, string review, string party, string by, DateTimeOffset at)
        {
            byte[] json = Utf8.Of(plan), question = Utf8.Of(review), id = Utf8.Of(party), who = Utf8.Of(by);
            return Numbered((ref long number, ref IntPtr error) => NativeMethods.intakt_importer_never(
                handle, json, Utf8.Length(json), question, Utf8.Length(question), id, Utf8.Length(id), who, Utf8.Length(who),
                at.ToUnixTimeSeconds(), ref number, ref error));
        }

        /// <summary>Says that two parties of the address book are never one, where the host keeps decisions. Returns the number of the
        /// pair.</summary>
        /// <exception cref="IntaktException">There is no such party, or both are the same.</exception>
        public long NeverSame(string one, string other, string by, DateTimeOffset at)
        {
            byte[] first = Utf8.Of(one), second = Utf8.Of(other), who = Utf8.Of(by);
            return Numbered((ref long number, ref IntPtr error) => NativeMethods.intakt_importer_never_same(
                handle, first, Utf8.Length(first), second, Utf8.Length(second), who, Utf8.Length(who), at.ToUnixTimeSeconds(),
                ref number, ref error));
        }

        /// <summary>Takes a pair of <see cref="Never"/> or <see cref="NeverSame"/> back.</summary>
        /// <exception cref="IntaktException">The pair is not in force.</exception>
        public void TakeBackNever(long pair, string by, DateTimeOffset at)
        {
            byte[] who = Utf8.Of(by);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_take_back_never(
                    handle, pair, who, Utf8.Length(who), at.ToUnixTimeSeconds(), ref error), error);
            }
        }

        private static long Numbered(Numbering numbering)
        {
            using (Call call = Call.Begin())
            {
                long number = 0;
                IntPtr error = IntPtr.Zero;
                call.Check(numbering(ref number, ref error), error);
                return number;
            }
        }
    }

    /// <summary>An answer to questions as the library takes it.</summary>
    internal struct DecisionBytes
    {
        internal readonly long[] Reviews;
        internal readonly byte[] Choice, Party, By;

        internal DecisionBytes(IEnumerable<long> reviews, string choice, string by, string party)
        {
            if (reviews == null) throw new ArgumentNullException("reviews");
            Reviews = new List<long>(reviews).ToArray();
            Choice = Utf8.Of(choice);
            Party = Utf8.Of(party);
            By = Utf8.Of(by);
        }

        internal UIntPtr Count
        {
            get { return new UIntPtr((uint)Reviews.Length); }
        }
    }
}
