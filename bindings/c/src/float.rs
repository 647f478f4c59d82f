//! The host's floating-point traps, kept away from the library.
//!
//! Delphi and Free Pascal unmask floating-point exceptions, and some hosts change the rounding. Rust code relies on the
//! default of both. So every call sets the default on entry and restores the host's state on exit and around callbacks.
//!
//! On x86 and x86-64 the state is the control and status register of SSE and the environment of the x87 unit. On other
//! processors nothing is done: 64-bit ARM starts with traps off, and most of its implementations cannot trap at all.

use std::cell::Cell;

/// The default state for as long as it lives, the host's state afterwards.
pub(crate) struct FloatGuard {
    host: Cell<state::State>,
}

impl FloatGuard {
    pub(crate) fn enter() -> Self {
        FloatGuard { host: Cell::new(state::set_default()) }
    }

    /// Runs a callback of the host in the host's state, which the callback may change.
    pub(crate) fn outside<T>(&self, callback: impl FnOnce() -> T) -> T {
        state::restore(self.host.get());
        // A callback of the host cannot unwind: `extern "C"` ends the process first.
        let value = callback();
        self.host.set(state::set_default());
        value
    }
}

impl Drop for FloatGuard {
    fn drop(&mut self) {
        state::restore(self.host.get());
    }
}

#[cfg(all(any(target_arch = "x86_64", all(target_arch = "x86", target_feature = "sse")), not(miri)))]
mod state {
    use std::arch::asm;

    /// All exceptions masked, round to nearest, no flushing to zero.
    static DEFAULT_SSE: u32 = 0x1f80;
    /// All exceptions masked, round to nearest, full precision.
    static DEFAULT_X87: u16 = 0x037f;

    #[derive(Clone, Copy)]
    #[repr(C)]
    pub(super) struct State {
        sse: u32,
        /// What FNSTENV stores: control, status and tag word, pointers.
        x87: [u32; 7],
    }

    /// Sets the default and returns what was set before.
    // Not inlined, so that it is entered and left as the calling convention says: with an empty x87 stack.
    #[inline(never)]
    pub(super) fn set_default() -> State {
        let mut host = State { sse: 0, x87: [0; 7] };
        // SAFETY: writes 4 and 28 bytes where there are as many and reads two constants; the state set is the one that
        // Rust code expects.
        unsafe {
            asm!(
                "stmxcsr [{sse}]",
                "fnstenv [{x87}]",
                "ldmxcsr [{default_sse}]",
                "fldcw [{default_x87}]",
                sse = in(reg) &raw mut host.sse,
                x87 = in(reg) &raw mut host.x87,
                default_sse = in(reg) &raw const DEFAULT_SSE,
                default_x87 = in(reg) &raw const DEFAULT_X87,
                options(nostack),
            );
        }
        host
    }

    /// Sets what [`set_default`] returned.
    #[inline(never)]
    pub(super) fn restore(host: State) {
        // SAFETY: reads 28 and 4 bytes of a state that the same processor stored; from here on the host's code runs.
        unsafe {
            asm!(
                "fldenv [{x87}]",
                "ldmxcsr [{sse}]",
                sse = in(reg) &raw const host.sse,
                x87 = in(reg) &raw const host.x87,
                options(nostack),
            );
        }
    }

    #[cfg(test)]
    mod tests {
        use super::super::FloatGuard;

        fn sse() -> u32 {
            let mut value = 0_u32;
            // SAFETY: writes 4 bytes where there are as many.
            unsafe { std::arch::asm!("stmxcsr [{}]", in(reg) &raw mut value, options(nostack)) };
            value
        }

        fn set_sse(value: u32) {
            // SAFETY: reads 4 bytes; the test runs no floating-point code before it sets the default again.
            unsafe { std::arch::asm!("ldmxcsr [{}]", in(reg) &raw const value, options(nostack)) };
        }

        fn x87() -> u16 {
            let mut value = 0_u16;
            // SAFETY: writes 2 bytes where there are as many.
            unsafe { std::arch::asm!("fnstcw [{}]", in(reg) &raw mut value, options(nostack)) };
            value
        }

        fn set_x87(value: u16) {
            // SAFETY: as for `set_sse`.
            unsafe { std::arch::asm!("fldcw [{}]", in(reg) &raw const value, options(nostack)) };
        }

        #[test]
        fn the_host_keeps_its_traps_and_the_library_has_none() {
            // Invalid operation, division by zero and overflow unmasked, as Delphi does; rounding towards zero.
            let (host_sse, host_x87) = (0x1f80 & !0x0680 | 0x6000, 0x1372);
            let before = (sse(), x87());
            set_sse(host_sse);
            set_x87(host_x87);
            let guard = FloatGuard::enter();
            let inside = (sse(), x87());
            let callback = guard.outside(|| (sse(), x87()));
            let inside_again = (sse(), x87());
            drop(guard);
            let after = (sse(), x87());
            set_sse(before.0);
            set_x87(before.1);
            assert_eq!(inside, (0x1f80, 0x037f));
            assert_eq!(callback, (host_sse, host_x87));
            assert_eq!(inside_again, inside);
            assert_eq!(after, (host_sse, host_x87));
        }
    }
}

#[cfg(not(all(any(target_arch = "x86_64", all(target_arch = "x86", target_feature = "sse")), not(miri))))]
mod state {
    #[derive(Clone, Copy)]
    pub(super) struct State;

    pub(super) fn set_default() -> State {
        State
    }

    pub(super) fn restore(_: State) {}
}
