using System;
using System.Collections.Generic;

namespace Intakt
{
    /// <summary>
    /// What came of an input: the plans, the account, and what ended it. It never changes and any thread may read it. Plans and what is
    /// asked of them are there until it is disposed.
    /// </summary>
    public sealed class ImportResult : IDisposable
    {
        private readonly ResultHandle handle;
        private IReadOnlyList<Plan> plans;

        internal ImportResult(IntPtr made, Call call)
        {
            handle = new ResultHandle(made);
            IntPtr fault = NativeMethods.intakt_result_fault(handle);
            if (fault != IntPtr.Zero) Fault = call.Exception(0, fault);
        }

        private delegate IntPtr Getter(ResultHandle result, ref UIntPtr length);

        internal ResultHandle Handle
        {
            get { return handle; }
        }

        /// <summary>
        /// Why not everything was read: the first method of the host that failed, with its exception inside, else what ended the input.
        /// Null when everything was read.
        /// </summary>
        public IntaktException Fault { get; private set; }

        /// <summary>One plan for each order that could be read, in the order of the input.</summary>
        public IReadOnlyList<Plan> Plans
        {
            get
            {
                using (handle.Lend())
                {
                    if (plans != null) return plans;
                    Plan[] found = new Plan[(int)NativeMethods.intakt_result_plan_count(handle)];
                    for (uint index = 0; index < found.Length; index++)
                        found[index] = new Plan(handle, NativeMethods.intakt_result_plan_node(handle, new UIntPtr(index)));
                    return plans = Array.AsReadOnly(found);
                }
            }
        }

        /// <summary>How many records were read, planned, held and so on, with the reason for every one that is not planned.</summary>
        public Account Account
        {
            get { return new Account(handle, NativeMethods.intakt_result_account_node(handle)); }
        }

        /// <summary>All plans, each a line of JSON with a line feed at its end.</summary>
        public string PlansJson
        {
            get { return Text(NativeMethods.intakt_result_plans); }
        }

        /// <summary>The account as JSON.</summary>
        public string AccountJson
        {
            get { return Text(NativeMethods.intakt_result_account); }
        }

        /// <summary>What is to be said about the input as a whole: a JSON array, <c>[]</c> when there is nothing.</summary>
        public string WarningsJson
        {
            get { return Text(NativeMethods.intakt_result_warnings); }
        }

        /// <summary>The id of the profile that read the input; null when it was not read to its end.</summary>
        public string Profile
        {
            get { return Text(NativeMethods.intakt_result_profile); }
        }

        /// <summary>The name of the encoding that the input was read in; null when it was not read to its end.</summary>
        public string Encoding
        {
            get { return Text(NativeMethods.intakt_result_encoding); }
        }

        /// <summary>The names of the documents, by the numbers that positions have.</summary>
        public IReadOnlyList<string> DocumentNames
        {
            get
            {
                using (handle.Lend())
                {
                    string[] names = new string[(int)NativeMethods.intakt_result_document_count(handle)];
                    for (uint number = 0; number < names.Length; number++)
                    {
                        UIntPtr length = UIntPtr.Zero;
                        names[number] = Utf8.Text(NativeMethods.intakt_result_document(handle, new UIntPtr(number), ref length), length);
                    }
                    return Array.AsReadOnly(names);
                }
            }
        }

        /// <summary>A plan as one line of JSON; null when there is none with this index.</summary>
        public string PlanJson(int index)
        {
            UIntPtr length = UIntPtr.Zero;
            using (handle.Lend()) return Utf8.Text(NativeMethods.intakt_result_plan(handle, new UIntPtr((uint)index), ref length), length);
        }

        /// <summary>What became of a plan if it was carried out while orders were read (<see cref="ImportOptions.Apply"/>), as JSON;
        /// null where it was not.</summary>
        public string Applied(int index)
        {
            UIntPtr length = UIntPtr.Zero;
            using (handle.Lend()) return Utf8.Text(NativeMethods.intakt_result_applied(handle, new UIntPtr((uint)index), ref length), length);
        }

        /// <summary>Throws <see cref="Fault"/> if there is one.</summary>
        public void ThrowIfFault()
        {
            if (Fault != null) throw Fault;
        }

        /// <summary>Frees the result and everything that was asked of it.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }

        private string Text(Getter getter)
        {
            UIntPtr length = UIntPtr.Zero;
            using (handle.Lend()) return Utf8.Text(getter(handle, ref length), length);
        }
    }
}
