//! What happens to a file: bits flip, pages are lost, zeroed, swapped or old, logs go or come from elsewhere.

use std::fmt::Write as _;

use super::whole::{DIARY, Files, INDEX, LOG, NOTE, Whole};
use crate::seed::Random;

const PAGE: usize = 4_096;
const SECTOR: usize = 512;

/// A way in which a diary's files are damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Harm {
    FlippedBits,
    FlippedHeader,
    Cut,
    Empty,
    Missing,
    ZeroedPages,
    SwappedPages,
    OlderPages,
    OlderFile,
    OverwrittenSectors,
    Lengthened,
    LogGone,
    LogCut,
    LogFlipped,
    LogZeroed,
    LogOfAnother,
    LogOfEarlier,
    ForeignIndex,
    NoteFlipped,
    NoteGone,
    WithNewestSnapshot,
}

use Harm::{
    Cut, Empty, FlippedBits, FlippedHeader, ForeignIndex, Lengthened, LogCut, LogFlipped, LogGone,
    LogOfAnother, LogOfEarlier, LogZeroed, Missing, NoteFlipped, NoteGone, OlderFile, OlderPages,
    OverwrittenSectors, SwappedPages, WithNewestSnapshot, ZeroedPages,
};

impl Harm {
    pub(crate) const ALL: [Self; 21] = [
        FlippedBits,
        Cut,
        ZeroedPages,
        LogGone,
        LogCut,
        SwappedPages,
        LogOfAnother,
        OlderPages,
        LogFlipped,
        FlippedHeader,
        OverwrittenSectors,
        ForeignIndex,
        LogOfEarlier,
        Empty,
        OlderFile,
        LogZeroed,
        Missing,
        Lengthened,
        NoteFlipped,
        WithNewestSnapshot,
        NoteGone,
    ];

    /// Whether it is done to a log, which only an open diary has.
    pub(crate) const fn needs_log(self) -> bool {
        matches!(self, LogGone | LogCut | LogFlipped | LogZeroed)
    }

    /// Whether a disk can do so by itself: nobody wrote into the file then.
    pub(crate) const fn is_of_the_disk(self) -> bool {
        matches!(
            self,
            FlippedBits
                | FlippedHeader
                | ZeroedPages
                | SwappedPages
                | OlderPages
                | OverwrittenSectors
        )
    }

    /// Whether what is left is a whole diary, so that it must open.
    pub(crate) const fn is_harmless(self) -> bool {
        matches!(self, ForeignIndex | NoteGone | NoteFlipped)
    }

    /// Damages; gives what it did, for who looks for the reason of a failure.
    pub(crate) fn done(self, whole: &Whole, other: &Whole, random: &mut Random) -> (Files, String) {
        let mut files = whole.files.clone();
        let told = match self {
            FlippedBits => flipped(bytes(&mut files, DIARY), 1 + random.below(8), random),
            FlippedHeader => flipped(&mut bytes(&mut files, DIARY)[..100], 1, random),
            Cut => cut(bytes(&mut files, DIARY), random),
            Empty => emptied(&mut files, DIARY),
            Missing => gone(&mut files, DIARY),
            ZeroedPages => zeroed(bytes(&mut files, DIARY), PAGE, random),
            SwappedPages => swapped(bytes(&mut files, DIARY), random),
            OlderPages => older_pages(&mut files, whole, random),
            OlderFile => from(&mut files, &whole.earlier, DIARY),
            OverwrittenSectors => overwritten(bytes(&mut files, DIARY), random),
            Lengthened => lengthened(bytes(&mut files, DIARY), random),
            LogGone => gone(&mut files, LOG),
            LogCut => cut(bytes(&mut files, LOG), random),
            LogFlipped => flipped(bytes(&mut files, LOG), 1 + random.below(4), random),
            LogZeroed => zeroed(bytes(&mut files, LOG), SECTOR, random),
            LogOfAnother => from(&mut files, &other.files, LOG),
            LogOfEarlier => from(&mut files, &whole.earlier, LOG),
            ForeignIndex => foreign_index(&mut files, other, random),
            NoteFlipped => flipped(bytes(&mut files, NOTE), 1, random),
            NoteGone => gone(&mut files, NOTE),
            WithNewestSnapshot => with_newest_snapshot(&mut files, random),
        };
        (files, told)
    }
}

fn bytes<'f>(files: &'f mut Files, name: &str) -> &'f mut Vec<u8> {
    files.entry(name.to_owned()).or_default()
}

fn flipped(bytes: &mut [u8], bits: u64, random: &mut Random) -> String {
    let mut told = String::from("flipped");
    for _ in 0..bits {
        let (at, bit) = (random.place(bytes.len()), random.below(8));
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << bit;
        }
        let _ = write!(told, " {at}.{bit}");
    }
    told
}

fn cut(bytes: &mut Vec<u8>, random: &mut Random) -> String {
    let mut length = random.place(bytes.len());
    // Half of the cuts are where pages end.
    if random.below(2) == 0 {
        length -= length % PAGE;
    }
    bytes.truncate(length);
    format!("cut to {length}")
}

fn emptied(files: &mut Files, name: &str) -> String {
    bytes(files, name).clear();
    format!("{name} emptied")
}

fn gone(files: &mut Files, name: &str) -> String {
    files.remove(name);
    format!("{name} gone")
}

fn zeroed(bytes: &mut [u8], unit: usize, random: &mut Random) -> String {
    let mut told = format!("zeroed units of {unit}:");
    for _ in 0..=random.below(3) {
        let at = random.place(bytes.len() / unit) * unit;
        let to = (at + unit).min(bytes.len());
        bytes[at..to].fill(0);
        let _ = write!(told, " {at}");
    }
    told
}

fn swapped(bytes: &mut [u8], random: &mut Random) -> String {
    let pages = bytes.len() / PAGE;
    let (one, other) = (random.place(pages), random.place(pages));
    for at in 0..PAGE {
        bytes.swap(one * PAGE + at, other * PAGE + at);
    }
    format!("pages {one} and {other} swapped")
}

fn older_pages(files: &mut Files, whole: &Whole, random: &mut Random) -> String {
    let (now, then) = (bytes(files, DIARY), &whole.earlier[DIARY]);
    let pages = now.len().min(then.len()) / PAGE;
    let differ: Vec<usize> = (0..pages)
        .filter(|page| now[page * PAGE..][..PAGE] != then[page * PAGE..][..PAGE])
        .collect();
    let mut told = String::from("older pages:");
    if differ.is_empty() {
        return told;
    }
    for _ in 0..=random.below(2) {
        let page = random.of_these(&differ);
        let at = page * PAGE..(page + 1) * PAGE;
        now[at.clone()].copy_from_slice(&then[at]);
        let _ = write!(told, " {page}");
    }
    told
}

fn from(files: &mut Files, others: &Files, name: &str) -> String {
    match others.get(name) {
        Some(bytes) => files.insert(name.to_owned(), bytes.clone()),
        None => files.remove(name),
    };
    format!("{name} of another time or diary")
}

fn overwritten(bytes: &mut [u8], random: &mut Random) -> String {
    let sectors = 1 + random.place(3);
    let at = random.place(bytes.len() / SECTOR) * SECTOR;
    let to = (at + sectors * SECTOR).min(bytes.len());
    for byte in &mut bytes[at..to] {
        *byte = random.next().to_le_bytes()[0];
    }
    format!("{sectors} sectors at {at} overwritten")
}

fn lengthened(bytes: &mut Vec<u8>, random: &mut Random) -> String {
    let (more, fill) = (1 + random.place(3 * PAGE), random.next().to_le_bytes()[0]);
    bytes.resize(bytes.len() + more, fill);
    format!("{more} bytes {fill} behind its end")
}

/// What SQLite keeps while a diary is open, of another diary, of no diary, too short or too long.
fn foreign_index(files: &mut Files, other: &Whole, random: &mut Random) -> String {
    let own = other.files.get(INDEX).cloned();
    let (told, foreign) = match random.below(4) {
        0 => ("another's", own.unwrap_or_else(|| vec![0; 32_768])),
        1 => ("zeros", vec![0; 32_768]),
        2 => ("too short", vec![7; random.place(200)]),
        _ => {
            let mut noise = vec![0; 65_536 + random.place(9)];
            noise.fill_with(|| random.next().to_le_bytes()[0]);
            ("noise", noise)
        }
    };
    files.insert(INDEX.to_owned(), foreign);
    format!("index: {told}")
}

/// The diary loses a page, and so does its newest snapshot.
fn with_newest_snapshot(files: &mut Files, random: &mut Random) -> String {
    let is_snapshot = |name: &&String| name.starts_with("diary.db.snapshots/0");
    let newest = files.keys().rfind(is_snapshot).cloned().unwrap_or_default();
    let cut = cut(bytes(files, &newest), random);
    format!("{newest} {cut}, {}", emptied(files, DIARY))
}
