using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Intakt
{
    // What became of plans, how they are taken back, and numbers for what they make.
    public sealed partial class Importer
    {
        /// <summary>Marks a planned order as being carried out. Not needed: the first report does it, too.</summary>
        public void Begin(OrderKey order)
        {
            KeyBytes key = new KeyBytes(order);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_begin(
                    handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                    key.NumberLength, ref error), error);
            }
        }

        /// <summary>
        /// Reports what became of one action of a plan; checks need no report. The text is the id of what was made, or the reason of
        /// a failure. To report the same again changes nothing. Returns what followed, as JSON.
        /// </summary>
        /// <exception cref="IntaktException">The outcome contradicts an earlier one, or what the action depends on is not done.</exception>
        public string Report(OrderKey order, string action, Outcome outcome, string text = "")
        {
            KeyBytes key = new KeyBytes(order);
            byte[] id = Utf8.Of(action), told = Utf8.Of(text);
            using (Call call = Call.Begin())
            {
                IntPtr settlement = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_report(
                    handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                    key.NumberLength, id, Utf8.Length(id), (int)outcome, told, Utf8.Length(told), ref settlement, ref error), error, settlement);
            }
        }

        /// <summary>Takes a plan back of which nothing was begun: the order is planned anew when it is read again. Returns what
        /// followed, as JSON.</summary>
        public string Withdraw(OrderKey order)
        {
            KeyBytes key = new KeyBytes(order);
            using (Call call = Call.Begin())
            {
                IntPtr settlement = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_withdraw(
                    handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                    key.NumberLength, ref settlement, ref error), error, settlement);
            }
        }

        /// <summary>Lets an order that was taken back be planned again when it comes the next time.</summary>
        public void PlanAgain(OrderKey order)
        {
            KeyBytes key = new KeyBytes(order);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_plan_again(
                    handle, key.Tenant, key.TenantLength, key.Source, key.SourceLength, key.Kind, key.KindLength, key.Number,
                    key.NumberLength, ref error), error);
            }
        }

        /// <summary>The ledger as text, for <see cref="LoadLedger"/> in the next run. Personal data: keep it as the address book.</summary>
        public string SaveLedger()
        {
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_ledger_save(handle, ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>Replaces the ledger by one that was saved.</summary>
        /// <exception cref="IntaktException">It is damaged or of another version; the ledger stays.</exception>
        public void LoadLedger(string ledger)
        {
            byte[] text = Utf8.Of(ledger);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_ledger_load(handle, text, Utf8.Length(text), ref error), error);
            }
        }

        /// <summary>Carries a plan of a result out in the importer's database, all of it or nothing. Returns what became of it, as
        /// JSON.</summary>
        public string Apply(ImportResult result, int index)
        {
            if (result == null) throw new ArgumentNullException("result");
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_apply(
                    handle, result.Handle, new UIntPtr((uint)index), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>What was written for an order whose outcomes were reported, as JSON, to be kept for <see cref="Undo"/>.</summary>
        public string Journal(ImportResult result, int index)
        {
            if (result == null) throw new ArgumentNullException("result");
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_journal(
                    handle, result.Handle, new UIntPtr((uint)index), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>
        /// The plan that takes another one back, as JSON. The host is asked how each thing is now, by its kind and id. What was done
        /// is told by <see cref="SettleUndo"/>.
        /// </summary>
        public string Undo(string journal, Func<WrittenKind, string, Written> written)
        {
            if (written == null) throw new ArgumentNullException("written");
            byte[] text = Utf8.Of(journal);
            GCHandle asked = GCHandle.Alloc(written);
            try
            {
                using (Call call = Call.Begin())
                {
                    IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                    return call.Text(NativeMethods.intakt_importer_undo(
                        handle, text, Utf8.Length(text), Callbacks.HowItIsWritten, GCHandle.ToIntPtr(asked), ref buffer, ref error),
                        error, buffer);
                }
            }
            finally
            {
                asked.Free();
            }
        }

        /// <summary>Tells which actions of a plan were taken back, or found gone. Returns where the order stands now, as JSON.</summary>
        public string SettleUndo(string journal, IEnumerable<string> actions)
        {
            byte[] text = Utf8.Of(journal);
            using (Call call = Call.Begin())
            using (Arena arena = new Arena())
            {
                ulong count;
                IntPtr lengths, ids = arena.Texts(actions, out lengths, out count), buffer = IntPtr.Zero, error = IntPtr.Zero;
                ulong[] sizes = new ulong[count];
                for (int place = 0; place < sizes.Length; place++) sizes[place] = (ulong)Marshal.ReadInt64(lengths, place * 8);
                return call.Text(NativeMethods.intakt_importer_settle_undo(
                    handle, text, Utf8.Length(text), ids, sizes, new UIntPtr(count), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>Draws a number of a range for a customer or document, as it is written. Who holds one already gets that one.</summary>
        public string ReserveNumber(string source, string range, string holder)
        {
            byte[] shop = Utf8.Of(source), name = Utf8.Of(range), who = Utf8.Of(holder);
            using (Call call = Call.Begin())
            {
                IntPtr buffer = IntPtr.Zero, error = IntPtr.Zero;
                return call.Text(NativeMethods.intakt_importer_reserve_number(
                    handle, shop, Utf8.Length(shop), name, Utf8.Length(name), who, Utf8.Length(who), ref buffer, ref error), error, buffer);
            }
        }

        /// <summary>Keeps a number for good: what it was drawn for is written.</summary>
        public void CommitNumber(string source, string range, string holder)
        {
            byte[] shop = Utf8.Of(source), name = Utf8.Of(range), who = Utf8.Of(holder);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_commit_number(
                    handle, shop, Utf8.Length(shop), name, Utf8.Length(name), who, Utf8.Length(who), ref error), error);
            }
        }

        /// <summary>Gives a number back: what it was drawn for is not written and will not be.</summary>
        public void ReleaseNumber(string source, string range, string holder)
        {
            byte[] shop = Utf8.Of(source), name = Utf8.Of(range), who = Utf8.Of(holder);
            using (Call call = Call.Begin())
            {
                IntPtr error = IntPtr.Zero;
                call.Check(NativeMethods.intakt_importer_release_number(
                    handle, shop, Utf8.Length(shop), name, Utf8.Length(name), who, Utf8.Length(who), ref error), error);
            }
        }
    }
}
