//! Byte strings by number, 32 of them a page.
//!
//! A page is one piece of memory without slack, so that ten million records take what their bytes take and little more.
//! Replacing one moves what follows in its page, a few kilobytes.

use std::ops::Range;

/// How many records a page has.
const PAGE: usize = 32;

/// The records, the first is number 0.
#[derive(Clone, Default)]
pub(super) struct Pages {
    pages: Vec<Page>,
    len: usize,
}

#[derive(Clone)]
struct Page {
    bytes: Vec<u8>,
    /// Where each record ends.
    ends: [u32; PAGE],
}

impl Page {
    const EMPTY: Page = Page { bytes: Vec::new(), ends: [0; PAGE] };

    fn range(&self, place: usize) -> Option<Range<usize>> {
        let start = match place.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        Some(start as usize..*self.ends.get(place)? as usize)
    }
}

impl Pages {
    /// How many records there are.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// How many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        let pages = self.pages.iter().map(|page| page.bytes.capacity()).sum::<usize>();
        pages + self.pages.capacity() * size_of::<Page>()
    }

    /// The record of that number.
    #[inline]
    pub(super) fn get(&self, number: u32) -> Option<&[u8]> {
        let (page, place) = split(number);
        let page = self.pages.get(page)?;
        page.bytes.get(page.range(place)?)
    }

    /// Replaces a record, or appends it where `number` is that of the next. Says whether it was either of them, and there was
    /// room: a page holds four gigabytes.
    pub(super) fn set(&mut self, number: u32, record: &[u8]) -> bool {
        let (page, place) = split(number);
        let appends = number as usize == self.len;
        if appends && page == self.pages.len() {
            self.pages.push(Page::EMPTY);
        }
        let Some(page) = self.pages.get_mut(page).filter(|_| (number as usize) <= self.len) else { return false };
        let Some(old) = page.range(place).filter(|old| old.start <= old.end && old.end <= page.bytes.len()) else {
            return false;
        };
        let Ok(new_length) = u32::try_from(page.bytes.len() - old.len() + record.len()) else { return false };
        if appends {
            page.bytes.extend_from_slice(record);
            // Those behind have no bytes yet.
            page.ends.iter_mut().skip(place).for_each(|end| *end = new_length);
            self.len += 1;
        } else {
            let (old_length, length) = (old.len() as u32, record.len() as u32);
            page.bytes.splice(old, record.iter().copied());
            page.ends.iter_mut().skip(place).for_each(|end| *end = *end - old_length + length);
        }
        if !appends || place + 1 == PAGE {
            page.bytes.shrink_to_fit();
        }
        true
    }
}

fn split(number: u32) -> (usize, usize) {
    (number as usize / PAGE, number as usize % PAGE)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Pages;

    proptest! {
        #[test]
        fn pages_are_a_list_of_records(
            changes in proptest::collection::vec((0..120_u32, proptest::collection::vec(any::<u8>(), 0..9)), 0..200),
        ) {
            let mut pages = Pages::default();
            let mut list: Vec<Vec<u8>> = Vec::new();
            for (number, record) in changes {
                let number = number.min(list.len() as u32);
                prop_assert!(pages.set(number, &record));
                if number as usize == list.len() {
                    list.push(record);
                } else {
                    list[number as usize] = record;
                }
            }
            prop_assert_eq!(pages.len(), list.len());
            for (number, record) in list.iter().enumerate() {
                prop_assert_eq!(pages.get(number as u32), Some(record.as_slice()));
            }
            let after = list.len() as u32;
            prop_assert!(!pages.set(after + 1, b"too far"));
            prop_assert!(pages.get(after).is_none_or(<[u8]>::is_empty));
        }
    }
}
