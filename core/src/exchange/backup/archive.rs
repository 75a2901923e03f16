//! The archive's blocks, as POSIX has them (`ustar`, in pax of IEEE 1003.1). Since every entry is announced, an entry's
//! header must be to the letter the one that is written.

use std::io::{self, ErrorKind, Write};

/// What tar pads an entry to.
const BLOCK: u64 = 512;
/// What tar pads an archive to.
pub(super) const RECORD: u64 = 20 * BLOCK;
/// An archive ends with two empty blocks.
const END: u64 = 2 * BLOCK;

/// A header as bytes.
pub(super) type Head = [u8; 512];

/// Where a header has the length, the time and its own sum.
const LENGTH: std::ops::Range<usize> = 124..136;
const TIME: std::ops::Range<usize> = 136..148;
const SUM: std::ops::Range<usize> = 148..156;

/// The header of an entry.
pub(super) fn head(name: &str, length: u64, written_at: u64) -> io::Result<Head> {
    let mut head: Head = [0; 512];
    let mut put = |at: usize, text: &str| (&mut head[at..]).write_all(text.as_bytes());
    // Longer ones would be cut; none of ours is.
    if name.len() >= 100 || length >= 1 << 33 || written_at >= 1 << 33 {
        return Err(ErrorKind::InvalidInput.into());
    }
    put(0, name)?;
    // For its owner alone, whoever that is.
    put(100, "0000600\0")?;
    put(LENGTH.start, &format!("{length:011o}"))?;
    put(TIME.start, &format!("{written_at:011o}"))?;
    put(SUM.start, "        0")?;
    put(257, "ustar")?;
    put(263, "00")?;
    let sum: u32 = head.iter().map(|it| u32::from(*it)).sum();
    (&mut head[SUM]).write_all(format!("{sum:07o}\0").as_bytes())?;
    Ok(head)
}

/// The length and the time that a header tells; none where it is not one of that name.
pub(super) fn told(head: &Head, name: &str) -> Option<(u64, u64)> {
    let number = |at: std::ops::Range<usize>| {
        let digits = std::str::from_utf8(head[at].strip_suffix(b"\0")?).ok()?;
        u64::from_str_radix(digits, 8).ok()
    };
    let (length, written_at) = (number(LENGTH)?, number(TIME)?);
    let expected = self::head(name, length, written_at).ok()?;
    (expected == *head).then_some((length, written_at))
}

/// The empty bytes after an entry.
pub(super) fn padding(length: u64) -> u64 {
    length.next_multiple_of(BLOCK) - length
}

/// The empty bytes after the last entry, where so many bytes lie before them.
pub(super) fn tail(before: u64) -> u64 {
    (before + END).next_multiple_of(RECORD) - before
}

/// What entries of these lengths take.
pub(super) fn length(of: impl Iterator<Item = u64>) -> u64 {
    let entries = of.map(|length| BLOCK + length + padding(length));
    let before: u64 = entries.sum();
    before + tail(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_is_whole_records() {
        for lengths in [vec![0], vec![1, 512, 513], vec![RECORD; 7], vec![8192]] {
            let length = length(lengths.iter().copied());
            assert_eq!(length % RECORD, 0);
            let entries: u64 = lengths.iter().sum();
            assert!(length >= entries + END && length < entries + END + RECORD + 8 * 1024);
        }
    }

    #[test]
    fn a_header_reads_back_to_the_letter() {
        let head = head("diary.db.gz", 123_456, 1_772_384_400).unwrap();
        assert_eq!(told(&head, "diary.db.gz"), Some((123_456, 1_772_384_400)));
        assert_eq!(told(&head, "diary.db"), None);
        for at in 0..head.len() {
            let mut other = head;
            other[at] ^= 1;
            assert_eq!(told(&other, "diary.db.gz"), None, "{at}");
        }
    }
}
