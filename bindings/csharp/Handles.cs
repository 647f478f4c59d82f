using System;
using System.Runtime.InteropServices;

namespace Intakt
{
    /// <summary>A handle of the library. It is freed once: by Dispose of the object that has it, or when nobody needs it.</summary>
    internal abstract class NodeHandle : SafeHandle
    {
        // What the library calls back with, where it has no `drop` of its own: let go after the native object.
        private GCHandle attached;

        protected NodeHandle(IntPtr handle)
            : base(IntPtr.Zero, true)
        {
            SetHandle(handle);
        }

        public override bool IsInvalid
        {
            get { return handle == IntPtr.Zero; }
        }

        internal IntPtr Pointer
        {
            get { return handle; }
        }

        internal void Attach(GCHandle host)
        {
            attached = host;
        }

        /// <summary>Keeps the native object from being freed by another thread until the lease is disposed.</summary>
        internal Lease Lend()
        {
            bool held = false;
            DangerousAddRef(ref held);
            return new Lease(this);
        }

        protected abstract void Free(IntPtr pointer);

        protected override bool ReleaseHandle()
        {
            Free(handle);
            if (attached.IsAllocated) attached.Free();
            return true;
        }

        internal struct Lease : IDisposable
        {
            private readonly NodeHandle handle;

            internal Lease(NodeHandle handle)
            {
                this.handle = handle;
            }

            public void Dispose()
            {
                handle.DangerousRelease();
            }
        }
    }

    internal sealed class ImporterHandle : NodeHandle
    {
        internal ImporterHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_importer_free(pointer);
        }
    }

    internal sealed class ReaderHandle : NodeHandle
    {
        internal ReaderHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_reader_free(pointer);
        }
    }

    internal sealed class MatcherHandle : NodeHandle
    {
        internal MatcherHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_matcher_free(pointer);
        }
    }

    internal sealed class ProfilesHandle : NodeHandle
    {
        // What stands for NULL: the built-in profiles.
        internal static readonly ProfilesHandle BuiltIn = new ProfilesHandle(IntPtr.Zero);

        internal ProfilesHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_profiles_free(pointer);
        }
    }

    internal sealed class DatabaseHandle : NodeHandle
    {
        // What stands for NULL: no database.
        internal static readonly DatabaseHandle None = new DatabaseHandle(IntPtr.Zero);

        internal DatabaseHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_database_free(pointer);
        }
    }

    internal sealed class ResultHandle : NodeHandle
    {
        internal ResultHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_result_free(pointer);
        }
    }

    internal sealed class MatchHandle : NodeHandle
    {
        internal MatchHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_match_free(pointer);
        }
    }

    internal sealed class OrderHandle : NodeHandle
    {
        internal OrderHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_order_free(pointer);
        }
    }

    internal sealed class ReviewsHandle : NodeHandle
    {
        internal ReviewsHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_reviews_free(pointer);
        }
    }

    internal sealed class FoundPartiesHandle : NodeHandle
    {
        internal FoundPartiesHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_found_parties_free(pointer);
        }
    }

    internal sealed class FoundArticlesHandle : NodeHandle
    {
        internal FoundArticlesHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_found_articles_free(pointer);
        }
    }

    internal sealed class ReviewCaseHandle : NodeHandle
    {
        internal ReviewCaseHandle(IntPtr handle)
            : base(handle)
        {
        }

        protected override void Free(IntPtr pointer)
        {
            NativeMethods.intakt_review_case_free(pointer);
        }
    }
}
