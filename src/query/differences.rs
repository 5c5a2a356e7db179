//! Stores the messages of a long list in little memory: for each message only the words that differ from the message
//! before.
//!
//! The format of a message: its length in bytes, then for each group of 64 words a mask of the words that differ, and
//! these words. A message of another length than the one before is compared with zeros.

use crate::netlink::Message;
use crate::netlink::message::Messages;

/// The length of a word in bytes. Words are the unit of the comparison.
const WORD: usize = 8;
type Word = [u8; WORD];
/// The number of words that share a mask.
const GROUP: usize = u64::BITS as usize;

/// Appends `message` to the list `all`. `before` contains the previous message, and `message` after the call. Its
/// content is ignored if the list is empty.
pub fn append(message: &[u8], before: &mut Vec<u8>, all: &mut Vec<u8>) {
    if all.is_empty() {
        before.clear();
    }
    all.extend_from_slice(&(message.len() as u32).to_ne_bytes());
    fit(before, message.len());
    let (whole, rest) = message.as_chunks::<WORD>();
    let mut last = [0; WORD];
    last[..rest.len()].copy_from_slice(rest);
    let last = if rest.is_empty() { &[][..] } else { std::slice::from_ref(&last) };
    let (place_of_whole, place_of_last) =
        before.as_chunks_mut::<WORD>().0.split_at_mut(whole.len());
    let groups = whole.chunks(GROUP).zip(place_of_whole.chunks_mut(GROUP));
    for (words, places) in groups.chain([(last, place_of_last)]) {
        append_group(words, places, all);
    }
}

/// Appends up to 64 words that differ from `places`, and stores them there.
fn append_group(words: &[Word], places: &mut [Word], all: &mut Vec<u8>) {
    let mut mask = difference(words, places);
    all.extend_from_slice(&mask.to_ne_bytes());
    while let Some((word, place)) = at(mask, words).zip(at_mut(mask, places)) {
        all.extend_from_slice(word);
        *place = *word;
        mask &= mask - 1;
    }
}

/// The number of words that are first compared together, because most are equal.
const BLOCK: usize = 4;

/// Returns the mask of the words, up to 64, that differ from `places`.
fn difference(words: &[Word], places: &[Word]) -> u64 {
    let mut mask = 0;
    let mut compare = |at: usize, word: &Word, place: &Word| mask |= u64::from(word != place) << at;
    let ((words, last), (places, last_places)) =
        (words.as_chunks::<BLOCK>(), places.as_chunks::<BLOCK>());
    for (block, (words, places)) in words.iter().zip(places).enumerate() {
        if words != places {
            for (i, (word, place)) in words.iter().zip(places).enumerate() {
                compare(block * BLOCK + i, word, place);
            }
        }
    }
    for (i, (word, place)) in last.iter().zip(last_places).enumerate() {
        compare(words.len() * BLOCK + i, word, place);
    }
    mask
}

/// Returns the word that belongs to the lowest bit of a mask, or `None` if the mask is 0.
fn at(mask: u64, words: &[Word]) -> Option<&Word> {
    words.get(mask.trailing_zeros() as usize)
}

fn at_mut(mask: u64, words: &mut [Word]) -> Option<&mut Word> {
    words.get_mut(mask.trailing_zeros() as usize)
}

/// Prepares the previous message for the comparison with a message of `len` bytes: if the length differs, it is
/// replaced by zeros.
fn fit(before: &mut Vec<u8>, len: usize) {
    let len = len.next_multiple_of(WORD);
    if before.len() != len {
        before.clear();
        before.resize(len, 0);
    }
}

/// Passes each message of the list `all` to `each`, in the order of the `append` calls.
pub fn for_each(mut all: &[u8], mut each: impl FnMut(&Message)) {
    let mut message = Vec::new();
    while let Some(len) = take(&mut all).map(u32::from_ne_bytes) {
        let len = len as usize;
        fit(&mut message, len);
        let (whole, last) = message.as_chunks_mut::<WORD>().0.split_at_mut(len / WORD);
        for places in whole.chunks_mut(GROUP).chain([last]) {
            let mut mask = take(&mut all).map_or(0, u64::from_ne_bytes);
            while let Some(place) = at_mut(mask, places) {
                *place = take(&mut all).unwrap_or_default();
                mask &= mask - 1;
            }
        }
        Messages(message.get(..len).unwrap_or_default()).for_each(|message| each(&message));
    }
}

/// Removes the first `N` bytes and returns them.
fn take<const N: usize>(all: &mut &[u8]) -> Option<[u8; N]> {
    let (first, rest) = all.split_first_chunk()?;
    *all = rest;
    Some(*first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::netlink::script::message;

    #[test]
    fn messages_come_back() {
        let body = |len: usize, byte: u8| message(16, &vec![byte; len]);
        let mut changed = body(600, 1);
        changed[200] = 7;
        changed[612] = 8;
        let lengths = [0, 4, 8, 12, 488, 492, 496, 500, 504, 508, 1000];
        let mut all = vec![body(600, 1), body(600, 1), changed, body(600, 2), body(4, 2)];
        all.extend(lengths.iter().map(|len| body(*len, 3)));
        let (mut kept, mut before) = (Vec::new(), vec![9; 3]);
        for message in &all {
            append(message, &mut before, &mut kept);
        }
        let mut back = Vec::new();
        for_each(&kept, |message| back.push(message.raw.to_vec()));
        assert_eq!(back, all);
        assert!(kept.len() < all.concat().len());
    }
}
