//! Random numbers that are the same on every run (the generator is `SplitMix64`).

/// A source of random numbers.
pub(crate) struct Random(u64);

impl Random {
    /// The same numbers for the same name.
    pub(crate) fn new(name: &str) -> Self {
        // FNV-1a
        let seed = name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a limit that is not 0.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap_or_default()
    }

    /// A number from one to another, both among them.
    pub(crate) fn within(&mut self, low: i64, high: i64) -> i64 {
        if low >= high {
            return low;
        }
        let range = high.abs_diff(low).saturating_add(1);
        low.saturating_add_unsigned(self.next() % range)
    }

    /// `true` so many times of a hundred.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list that is not empty.
    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}
