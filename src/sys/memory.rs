//! memcpy(3), memmove(3), memset(3), memcmp(3) and bcmp(3) for x86-64. rip copies and compares mostly short blocks, for which
//! those of musl execute several times as many instructions.
//!
//! Blocks of up to 16 bytes are accessed as two integers, which overlap unless the length is a power of two. Longer blocks are
//! accessed in parts of 16 bytes, of which the last one overlaps the one before.
//!
//! No function here may copy, fill or compare memory in another way than by these accesses: the compiler translates such code
//! into calls of these same functions.

use std::ffi::{c_int, c_void};

/// The length of a part in bytes.
const PART: usize = size_of::<Part>();

type Part = u128;

/// # Safety
/// `memory` must be readable for the size of `T`.
#[inline(always)]
unsafe fn load<T: Copy>(memory: *const u8, at: usize) -> T {
    // SAFETY: guaranteed by the caller.
    unsafe { memory.add(at).cast::<T>().read_unaligned() }
}

/// # Safety
/// `memory` must be writable for the size of `T`.
#[inline(always)]
unsafe fn store<T>(memory: *mut u8, at: usize, value: T) {
    // SAFETY: guaranteed by the caller.
    unsafe { memory.add(at).cast::<T>().write_unaligned(value) }
}

/// Copies a block of one or two values of type `T`, which may overlap. Reads everything before it writes.
///
/// # Safety
/// `len` must be at least the size of `T` and at most twice as much; `from` must be readable and `to` writable for `len` bytes.
#[inline(always)]
unsafe fn copy_two<T: Copy>(to: *mut u8, from: *const u8, len: usize) {
    // SAFETY: both values are within the blocks.
    unsafe {
        let last = len - size_of::<T>();
        let (a, b) = (load::<T>(from, 0), load::<T>(from, last));
        store(to, 0, a);
        store(to, last, b);
    }
}

/// Copies a block of at most 32 bytes. Reads everything before it writes.
///
/// # Safety
/// `len` must be at most 32; `from` must be readable and `to` writable for `len` bytes.
#[inline(always)]
unsafe fn copy_short(to: *mut u8, from: *const u8, len: usize) {
    // SAFETY: `len` is in the range of each call.
    unsafe {
        match len {
            PART.. => copy_two::<Part>(to, from, len),
            8.. => copy_two::<u64>(to, from, len),
            4.. => copy_two::<u32>(to, from, len),
            2.. => copy_two::<u16>(to, from, len),
            1 => store(to, 0, load::<u8>(from, 0)),
            0 => {}
        }
    }
}

/// Copies a block of more than 32 bytes from its start to its end. Correct for blocks that overlap if `to` is below `from`.
///
/// # Safety
/// `len` must be more than 16; `from` must be readable and `to` writable for `len` bytes.
#[inline(always)]
unsafe fn copy_forward(to: *mut u8, from: *const u8, len: usize) {
    // SAFETY: every part is within the blocks.
    unsafe {
        let last = len - PART;
        let end = load::<Part>(from, last);
        let mut at = 0;
        while at + PART < last {
            let (a, b) = (load::<Part>(from, at), load::<Part>(from, at + PART));
            store(to, at, a);
            store(to, at + PART, b);
            at += 2 * PART;
        }
        if at < last {
            store(to, at, load::<Part>(from, at));
        }
        store(to, last, end);
    }
}

/// # Safety
/// As for memcpy(3).
#[cfg_attr(not(test), unsafe(no_mangle))]
unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
    // SAFETY: the caller guarantees that the blocks have `len` bytes.
    unsafe {
        match len {
            0..=32 => copy_short(to, from, len),
            _ => copy_forward(to, from, len),
        }
    }
    to
}

/// # Safety
/// As for memmove(3).
#[cfg_attr(not(test), unsafe(no_mangle))]
unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, len: usize) -> *mut u8 {
    // SAFETY: the caller guarantees that the blocks have `len` bytes.
    unsafe {
        match len {
            0..=32 => copy_short(to, from, len),
            // `to` is below `from`, or the blocks do not overlap.
            _ if to.addr().wrapping_sub(from.addr()) >= len => copy_forward(to, from, len),
            _ => {
                let start = load::<Part>(from, 0);
                let mut at = len - PART;
                while at > 0 {
                    store(to, at, load::<Part>(from, at));
                    at = at.saturating_sub(PART);
                }
                store(to, 0, start);
            }
        }
    }
    to
}

/// # Safety
/// As for memset(3).
#[cfg_attr(not(test), unsafe(no_mangle))]
unsafe extern "C" fn memset(to: *mut u8, byte: c_int, len: usize) -> *mut u8 {
    let byte = byte as u8;
    let eight = u64::from(byte) * 0x0101_0101_0101_0101;
    // SAFETY: the caller guarantees that the block has `len` bytes; every value is within it.
    unsafe {
        match len {
            PART.. => {
                let part = Part::from(eight) << 64 | Part::from(eight);
                let last = len - PART;
                let mut at = 0;
                while at < last {
                    store(to, at, part);
                    at += PART;
                }
                store(to, last, part);
            }
            8.. => {
                store(to, 0, eight);
                store(to, len - 8, eight);
            }
            4.. => {
                store(to, 0, eight as u32);
                store(to, len - 4, eight as u32);
            }
            2.. => {
                store(to, 0, eight as u16);
                store(to, len - 2, eight as u16);
            }
            1 => store(to, 0, byte),
            0 => {}
        }
    }
    to
}

/// Compares two values at the same position of two blocks, in the order of their bytes in memory.
macro_rules! order {
    ($type:ty, $a:expr, $b:expr, $at:expr) => {{
        let at = $at;
        let (a, b) = (load::<$type>($a, at), load::<$type>($b, at));
        if a != b {
            return if a.to_be() < b.to_be() { -1 } else { 1 };
        }
    }};
}

/// # Safety
/// As for memcmp(3).
#[cfg_attr(not(test), unsafe(no_mangle))]
unsafe extern "C" fn memcmp(a: *const u8, b: *const u8, len: usize) -> c_int {
    // SAFETY: the caller guarantees that the blocks have `len` bytes; every value is within them.
    unsafe {
        match len {
            PART.. => {
                let last = len - PART;
                let mut at = 0;
                while at < last {
                    order!(Part, a, b, at);
                    at += PART;
                }
                order!(Part, a, b, last);
            }
            8.. => {
                order!(u64, a, b, 0);
                order!(u64, a, b, len - 8);
            }
            4.. => {
                order!(u32, a, b, 0);
                order!(u32, a, b, len - 4);
            }
            2.. => {
                order!(u16, a, b, 0);
                order!(u16, a, b, len - 2);
            }
            1 => order!(u8, a, b, 0),
            0 => {}
        }
    }
    0
}

/// # Safety
/// As for bcmp(3).
#[cfg_attr(not(test), unsafe(no_mangle))]
unsafe extern "C" fn bcmp(a: *const c_void, b: *const c_void, len: usize) -> c_int {
    // SAFETY: the conditions are the same.
    unsafe { memcmp(a.cast(), b.cast(), len) }
}

#[cfg(test)]
mod tests {
    use super::{bcmp, memcmp, memcpy, memmove, memset};

    /// The greatest length of a block that is tested. Miri takes long.
    const MOST: usize = if cfg!(miri) { 36 } else { 150 };

    /// Bytes that differ from their neighbours.
    fn sample() -> Vec<u8> {
        (0..2 * MOST + 16).map(|at| (at * 7 + at / 256) as u8).collect()
    }

    #[test]
    fn copies_also_blocks_that_overlap() {
        for len in 0..MOST {
            for (from, to) in
                [(0, MOST), (3, MOST + 1), (0, 1), (1, 0), (9, 40), (40, 9), (30, 47), (5, 5)]
            {
                let (mut is, mut wanted) = (sample(), sample());
                wanted.copy_within(from..from + len, to);
                let start = is.as_mut_ptr();
                // SAFETY: both blocks are within `is`, which is twice as long as the longest block.
                unsafe { memmove(start.add(to), start.add(from), len) };
                assert_eq!(is, wanted, "memmove of {len} bytes from {from} to {to}");

                let source = sample();
                let (mut is, mut wanted) = (vec![0; source.len()], vec![0; source.len()]);
                wanted[to..to + len].copy_from_slice(&source[from..from + len]);
                // SAFETY: as above, and the blocks are in different allocations.
                unsafe { memcpy(is.as_mut_ptr().add(to), source.as_ptr().add(from), len) };
                assert_eq!(is, wanted, "memcpy of {len} bytes");
            }
        }
    }

    #[test]
    fn fills() {
        for len in 0..MOST {
            let (mut is, mut wanted) = (sample(), sample());
            wanted[1..1 + len].fill(0xa5);
            // SAFETY: the block is within `is`. Only the lowest byte of the number counts.
            unsafe { memset(is.as_mut_ptr().add(1), 0x1a5, len) };
            assert_eq!(is, wanted, "memset of {len} bytes");
        }
    }

    #[test]
    fn compares_bytes_without_sign() {
        for len in 0..MOST {
            let a = sample();
            for at in 0..=len {
                for change in [1, 0x80, 0xff] {
                    let mut b = a.clone();
                    // With `at == len`, the first byte after the block differs.
                    b[at] = b[at].wrapping_add(change);
                    b[len] = !a[len];
                    let wanted = a[..len].cmp(&b[..len]) as i32;
                    // SAFETY: both blocks are longer than `len`.
                    let (is, differ) = unsafe {
                        (
                            memcmp(a.as_ptr(), b.as_ptr(), len),
                            bcmp(a.as_ptr().cast(), b.as_ptr().cast(), len),
                        )
                    };
                    assert_eq!(is.signum(), wanted, "memcmp of {len} bytes, of which {at} differs");
                    assert_eq!(differ != 0, wanted != 0);
                }
            }
        }
    }
}
