//! Leases: of several machines that could do the same work, one does it.

use std::collections::BTreeMap;

use crate::error::Result;

/// Who may do a piece of work, and until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// What is leased, such as the tenant and source of a run.
    pub name: String,
    /// The machine that has it.
    pub owner: String,
    /// Seconds since 1970 (UTC) from which on anybody may take it.
    pub expires: i64,
}

/// Where leases are kept, for all machines alike. The host passes the time; its machines' clocks may differ by less than a
/// lease lasts.
///
/// ```
/// use intakt::master::{Lease, Leases, MemoryLeases};
/// let mut leases = MemoryLeases::default();
/// let lease = |owner: &str, expires| Lease { name: "shop".into(), owner: owner.into(), expires };
/// assert_eq!(leases.take(lease("one", 160), 100)?, None);
/// assert_eq!(leases.take(lease("two", 180), 120)?, Some(lease("one", 160)), "one has it");
/// assert_eq!(leases.take(lease("two", 260), 200)?, None, "one's has ended");
/// # Ok::<(), intakt::Error>(())
/// ```
pub trait Leases {
    /// Takes `lease`, or makes it last longer if its owner has it already. At `now` a lease that has expired is nobody's.
    /// Returns who has it if somebody else does.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn take(&mut self, lease: Lease, now: i64) -> Result<Option<Lease>>;

    /// Gives the lease back, if `owner` has it.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn give_back(&mut self, name: &str, owner: &str) -> Result<()>;
}

/// Leases among the threads of one process.
#[derive(Clone, Debug, Default)]
pub struct MemoryLeases(BTreeMap<String, Lease>);

impl Leases for MemoryLeases {
    fn take(&mut self, lease: Lease, now: i64) -> Result<Option<Lease>> {
        if let Some(other) = self.0.get(&lease.name)
            && other.owner != lease.owner
            && other.expires > now
        {
            return Ok(Some(other.clone()));
        }
        self.0.insert(lease.name.clone(), lease);
        Ok(None)
    }

    fn give_back(&mut self, name: &str, owner: &str) -> Result<()> {
        if self.0.get(name).is_some_and(|lease| lease.owner == owner) {
            self.0.remove(name);
        }
        Ok(())
    }
}

/// What every kind of storage does alike.
#[cfg(test)]
pub(crate) mod cases {
    use super::{Lease, Leases};

    pub(crate) fn one_machine_has_it(leases: &mut dyn Leases) {
        let lease = |owner: &str, expires| Lease { name: "a/shop".into(), owner: owner.into(), expires };
        assert_eq!(leases.take(lease("one", 160), 100).unwrap(), None);
        assert_eq!(leases.take(lease("two", 200), 159).unwrap(), Some(lease("one", 160)));
        assert_eq!(leases.take(lease("one", 220), 159).unwrap(), None, "its owner prolongs it");
        assert_eq!(leases.take(lease("two", 260), 200).unwrap(), Some(lease("one", 220)));
        let other = Lease { name: "a/till".into(), ..lease("two", 300) };
        assert_eq!(leases.take(other, 200).unwrap(), None, "another piece of work");
        leases.give_back("a/shop", "two").unwrap();
        assert_eq!(leases.take(lease("two", 260), 200).unwrap(), Some(lease("one", 220)), "not two's to give back");
        assert_eq!(leases.take(lease("two", 300), 220).unwrap(), None, "expired");
        leases.give_back("a/shop", "two").unwrap();
        assert_eq!(leases.take(lease("three", 300), 221).unwrap(), None, "given back");
    }
}

#[cfg(test)]
mod tests {
    use super::{MemoryLeases, cases};

    #[test]
    fn one_machine_has_it() {
        cases::one_machine_has_it(&mut MemoryLeases::default());
    }
}
