using System;

namespace Intakt
{
    /// <summary>
    /// A part of an order or of a result that is read by its properties. It is there until the order or result that it was asked
    /// of is disposed; its properties throw <see cref="ObjectDisposedException"/> from then on. Any thread may read it, several at
    /// once. A property is null where nothing is said.
    /// </summary>
    public abstract class Node
    {
        private readonly IntPtr pointer;

        internal Node(NodeHandle owner, IntPtr pointer)
        {
            Root = owner;
            this.pointer = pointer;
        }

        internal NodeHandle Root { get; private set; }

        /// <summary>Keeps the owner from being freed by another thread while the library reads it.</summary>
        internal Scope Enter()
        {
            bool held = false;
            try
            {
                Root.DangerousAddRef(ref held);
            }
            catch (ObjectDisposedException)
            {
                throw new ObjectDisposedException(GetType().Name);
            }
            return new Scope(Root, pointer);
        }

        internal struct Scope : IDisposable
        {
            internal readonly IntPtr Pointer;
            private readonly NodeHandle owner;

            internal Scope(NodeHandle owner, IntPtr pointer)
            {
                this.owner = owner;
                Pointer = pointer;
            }

            public void Dispose()
            {
                owner.DangerousRelease();
            }
        }
    }

    public sealed partial class Order : IDisposable
    {
        /// <summary>Whether the order has a problem of severity error: it is not to be taken in as it is. See <see cref="Problems"/>.</summary>
        public bool IsFaulty { get; internal set; }

        /// <summary>The party that stands in a role, or null when there is none.</summary>
        public Party PartyInRole(Role role)
        {
            using (Scope at = Enter())
            {
                IntPtr node = NativeMethods.intakt_order_party_in_role(at.Pointer, (int)role);
                return node == IntPtr.Zero ? null : new Party(Root, node);
            }
        }

        /// <summary>Frees the order and everything that was asked of it. Needed only where many are read: the collector does it, too.</summary>
        public void Dispose()
        {
            Root.Dispose();
        }
    }

    public sealed partial class PlannedOrder
    {
        /// <summary>The order's key, by which outcomes are reported.</summary>
        public OrderKey Key
        {
            get { return new OrderKey(Tenant, Source, Words.Of(Kind), Number); }
        }
    }

    public sealed partial class OrderIdentity
    {
        /// <summary>The order's key, by which outcomes are reported.</summary>
        public OrderKey Key
        {
            get { return new OrderKey(Tenant, Source, Words.Of(Kind), Number); }
        }
    }
}
