//! What a backup says of itself, and how much of anything it may hold.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use chrono::{DateTime, SecondsFormat, Utc};

use super::trouble::Trouble;
use crate::diary::Photo;

/// The format's version: the first line's last word.
const VERSION: u32 = 1;
const FIRST_WORDS: &str = "aftercare backup ";

/// The entry's name.
pub(super) const NAME: &str = "aftercare-backup.txt";
/// The diary's entry.
pub(super) const DIARY: &str = "diary.db.gz";
/// Where the photos' entries lie.
pub(super) const PHOTOS: &str = "photos/";

/// A diary of a hundred years has a tenth of this.
pub(super) const MOST_OF_A_DIARY: u64 = 256 << 20;
/// What does not compress grows a little.
const MOST_PACKED: u64 = MOST_OF_A_DIARY + (1 << 20);
/// What a photo may be that is added.
pub(super) const MOST_OF_A_PHOTO: u64 = Photo::MOST_BYTES;
/// How many a diary may have.
pub(crate) const MOST_PHOTOS: usize = 10_000;
/// The text about so many photos has less.
pub(super) const MOST_TEXT: u64 = 2 << 20;

/// A SHA-256 sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Digest(pub(crate) [u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Digest {
    type Err = Trouble;
    fn from_str(text: &str) -> Result<Self, Trouble> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return Err(Trouble::Altered);
        }
        for (place, byte) in bytes.iter_mut().enumerate() {
            let digits = &text[2 * place..2 * place + 2];
            *byte = u8::from_str_radix(digits, 16).map_err(|_| Trouble::Altered)?;
        }
        Ok(Self(bytes))
    }
}

/// A photo inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PhotoEntry {
    /// Its sum.
    pub(crate) digest: Digest,
    /// Its length.
    pub(crate) length: u64,
}

impl PhotoEntry {
    /// Its file's name: one that is there already is the same photo.
    pub(crate) fn name(&self) -> String {
        photo_name(&self.digest)
    }
}

/// How a photo's file is named, by its sum.
pub(crate) fn photo_name(digest: &Digest) -> String {
    format!("{digest}.jpg")
}

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contents {
    /// How many steps the diary's schema has taken.
    pub(crate) schema: usize,
    /// When the backup was made.
    pub(crate) made_at: DateTime<Utc>,
    /// The diary's length once unpacked.
    pub(crate) unpacked: u64,
    /// The packed diary's length.
    pub(crate) packed: u64,
    /// The packed diary's sum.
    pub(crate) digest: Digest,
    /// The photos, by sum.
    pub(crate) photos: Vec<PhotoEntry>,
}

impl Contents {
    /// As it is written. Whatever a newer version adds, the first line stays what it is.
    pub(super) fn spelled(&self) -> String {
        let mut text = format!(
            "{FIRST_WORDS}{VERSION}\nschema {}\nmade {}\ndiary {}\nfile {DIARY} {} {}\n",
            self.schema,
            self.made_at.to_rfc3339_opts(SecondsFormat::Secs, true),
            self.unpacked,
            self.packed,
            self.digest,
        );
        for photo in &self.photos {
            let (name, PhotoEntry { length, digest }) = (photo.name(), photo);
            // Writing into a string does not fail.
            let _ = writeln!(text, "file {PHOTOS}{name} {length} {digest}");
        }
        let sum = super::pack::sum(text.as_bytes());
        let _ = writeln!(text, "end {sum}");
        text
    }

    /// As it was written; anything that is not to the letter what [`Self::spelled`] writes is refused.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Trouble> {
        let text = std::str::from_utf8(bytes).map_err(|_| Trouble::Altered)?;
        let mut lines = text.lines();
        let version = lines.next().and_then(|line| line.strip_prefix(FIRST_WORDS));
        let version: u32 = version.ok_or(Trouble::Foreign)?.parse()?;
        if version > VERSION {
            return Err(Trouble::Newer(version));
        }
        let mut after = |word: &str| {
            let line = lines.next().and_then(|line| line.strip_prefix(word));
            line.and_then(|line| line.strip_prefix(' '))
                .ok_or(Trouble::Altered)
        };
        let schema = after("schema")?.parse()?;
        let made_at = after("made")?.parse().map_err(|_| Trouble::Altered)?;
        let unpacked = after("diary")?.parse()?;
        let (name, packed, digest) = file(after("file")?)?;
        let photos = lines.take_while(|line| !line.starts_with("end "));
        let contents = Self {
            schema,
            made_at,
            unpacked,
            packed,
            digest,
            photos: photos.map(photo).collect::<Result<_, _>>()?,
        };
        if name != DIARY || contents.spelled() != text {
            return Err(Trouble::Altered);
        }
        contents.bounded()?;
        Ok(contents)
    }

    /// Refuses more than a backup may hold, whether it is written or read.
    pub(super) fn bounded(&self) -> Result<(), Trouble> {
        if self.unpacked > MOST_OF_A_DIARY || self.packed > MOST_PACKED {
            return Err(Trouble::TooLarge("the diary", MOST_OF_A_DIARY));
        }
        if self.photos.len() > MOST_PHOTOS {
            return Err(Trouble::TooMany(MOST_PHOTOS));
        }
        if self.photos.iter().any(|it| it.length > MOST_OF_A_PHOTO) {
            return Err(Trouble::TooLarge("a photo", MOST_OF_A_PHOTO));
        }
        if self
            .photos
            .is_sorted_by(|one, next| one.digest < next.digest)
        {
            Ok(())
        } else {
            Err(Trouble::Altered)
        }
    }

    /// Every entry's name, length and sum, in order, the text itself left out.
    pub(super) fn entries(&self) -> impl Iterator<Item = (String, u64, Digest)> {
        let photo = |it: &PhotoEntry| (format!("{PHOTOS}{}", it.name()), it.length, it.digest);
        std::iter::once((DIARY.to_owned(), self.packed, self.digest))
            .chain(self.photos.iter().map(photo))
    }

    /// What all of it takes once it is unpacked.
    pub(crate) fn space(&self) -> u64 {
        let photos = self.photos.iter().map(|photo| photo.length);
        self.unpacked + photos.sum::<u64>()
    }
}

fn photo(line: &str) -> Result<PhotoEntry, Trouble> {
    let (_, length, digest) = file(line.strip_prefix("file ").ok_or(Trouble::Altered)?)?;
    Ok(PhotoEntry { digest, length })
}

fn file(line: &str) -> Result<(&str, u64, Digest), Trouble> {
    let mut words = line.split(' ');
    let mut next = || words.next().ok_or(Trouble::Altered);
    Ok((next()?, next()?.parse()?, next()?.parse()?))
}

impl From<std::num::ParseIntError> for Trouble {
    fn from(_: std::num::ParseIntError) -> Self {
        Self::Altered
    }
}
