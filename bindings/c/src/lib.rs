//! The C ABI of Intakt.
