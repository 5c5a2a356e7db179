//! Messages of a long list in little memory: each as what differs from the one before, which mostly is a few numbers and names.
//!
//! Of each message: its length, then for each 64 words a mask of those that differ, then these words. A message is compared
//! with zeros where it is not as long as the one before.

use crate::netlink::Message;
use crate::netlink::message::Messages;

/// What is compared: eight bytes.
const WORD: usize = 8;
type Word = [u8; WORD];
/// How many words have a mask together.
const GROUP: usize = u64::BITS as usize;

/// Appends a message to `all`. `before` is the message before, of any length for the first one, and becomes this one.
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

/// Appends up to 64 words, and puts them into the places of those before.
fn append_group(words: &[Word], places: &mut [Word], all: &mut Vec<u8>) {
    let mut mask = difference(words, places);
    all.extend_from_slice(&mask.to_ne_bytes());
    while let Some((word, place)) = at(mask, words).zip(at_mut(mask, places)) {
        all.extend_from_slice(word);
        *place = *word;
        mask &= mask - 1;
    }
}

/// How many words are compared together first, because most are the same.
const TOGETHER: usize = 4;

/// The mask of those of up to 64 words that differ.
fn difference(words: &[Word], places: &[Word]) -> u64 {
    let mut mask = 0;
    let mut compare = |at: usize, word: &Word, place: &Word| mask |= u64::from(word != place) << at;
    let ((words, last), (places, last_places)) =
        (words.as_chunks::<TOGETHER>(), places.as_chunks::<TOGETHER>());
    for (block, (words, places)) in words.iter().zip(places).enumerate() {
        if words != places {
            for (i, (word, place)) in words.iter().zip(places).enumerate() {
                compare(block * TOGETHER + i, word, place);
            }
        }
    }
    for (i, (word, place)) in last.iter().zip(last_places).enumerate() {
        compare(words.len() * TOGETHER + i, word, place);
    }
    mask
}

/// The word of the lowest bit of a mask; none where the mask has no bit.
fn at(mask: u64, words: &[Word]) -> Option<&Word> {
    words.get(mask.trailing_zeros() as usize)
}

fn at_mut(mask: u64, words: &mut [Word]) -> Option<&mut Word> {
    words.get_mut(mask.trailing_zeros() as usize)
}

/// Makes room for a message of so many bytes, zeros unless the one before is as long.
fn fit(before: &mut Vec<u8>, len: usize) {
    let len = len.next_multiple_of(WORD);
    if before.len() != len {
        before.clear();
        before.resize(len, 0);
    }
}

/// Hands the messages to `each`, in the order that they were appended.
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

/// Takes the first bytes.
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
