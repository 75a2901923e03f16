//! The file of age around an archive: its version 1, with a passphrase (C2SP's specification `age`). The program `age`
//! opens what is written here, and this opens what it writes.

mod header;
mod stream;

use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};

use super::archive::RECORD;
use super::trouble::Trouble;
use header::Header;
use stream::{CHUNK, Opening, TAG};

pub(super) use header::MAGIC;
pub(super) use stream::Sealing;

/// A header for one passphrase has some 150 bytes.
const LONGEST_HEADER: usize = 4096;

/// Encrypts what is written into it, for whoever knows the passphrase.
pub(super) fn seal<W: Write>(mut to: W, passphrase: &str) -> io::Result<Sealing<W>> {
    let (header, file_key) = Header::new(passphrase)?;
    to.write_all(header.spelled().as_bytes())?;
    Sealing::begin(to, &file_key)
}

/// A file of age, opened.
pub(super) struct Sealed {
    pub(super) archive: Opening<BufReader<File>>,
    /// The file's length, and its header's with what follows it.
    length: u64,
    header: u64,
}

/// Opens a file of age.
pub(super) fn open(
    mut file: File,
    length: u64,
    passphrase: Option<&str>,
) -> Result<Sealed, Trouble> {
    let mut start = Vec::with_capacity(LONGEST_HEADER);
    let most = u64::try_from(LONGEST_HEADER).unwrap_or(u64::MAX);
    Read::by_ref(&mut file)
        .take(most)
        .read_to_end(&mut start)
        .map_err(Trouble::Reading)?;
    let Some((text, end)) = header::split(&start) else {
        return Err(if length >= most {
            Trouble::Altered
        } else {
            Trouble::Cut(length, None)
        });
    };
    let header = Header::read(text)?;
    let file_key = header.file_key(passphrase.ok_or(Trouble::NoPassphrase)?)?;
    let begin = u64::try_from(end).unwrap_or(u64::MAX);
    file.seek(SeekFrom::Start(begin))
        .map_err(Trouble::Reading)?;
    let archive = Opening::begin(BufReader::new(file), &file_key).map_err(|error| {
        if error.kind() == io::ErrorKind::UnexpectedEof {
            Trouble::Cut(length, None)
        } else {
            Trouble::of_reading(error)
        }
    })?;
    Ok(Sealed {
        archive,
        length,
        header: begin + stream::NONCE,
    })
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sealed").finish_non_exhaustive()
    }
}

impl Sealed {
    /// What reading the beginning met: a file that is cut is known by its length alone, since an archive is whole
    /// records and age adds the same to each of its pieces.
    pub(super) fn trouble_at_the_beginning(&self, error: io::Error) -> Trouble {
        match Trouble::of_reading(error) {
            Trouble::Altered if !self.is_whole() => Trouble::Cut(self.length, None),
            trouble => trouble,
        }
    }

    fn is_whole(&self) -> bool {
        let body = self.length.saturating_sub(self.header);
        let archive = body.saturating_sub(body.div_ceil(CHUNK + TAG) * TAG);
        archive > 0 && archive.is_multiple_of(RECORD)
    }

    /// The file's length with an archive of that length in it.
    pub(super) fn length_with(&self, archive: u64) -> u64 {
        self.header + archive + archive.div_ceil(CHUNK) * TAG
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(plain: &[u8]) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut sealing = seal(file.reopen().unwrap(), "correct horse").unwrap();
        sealing.write_all(plain).unwrap();
        sealing.finish().unwrap();
        file
    }

    fn opened(file: &tempfile::NamedTempFile, passphrase: Option<&str>) -> Result<Sealed, Trouble> {
        let file = file.reopen().unwrap();
        let length = file.metadata().unwrap().len();
        open(file, length, passphrase)
    }

    #[test]
    fn what_was_sealed_opens_again() {
        let chunk = usize::try_from(CHUNK).unwrap();
        for length in [0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 7] {
            let plain: Vec<u8> = (0..=250).cycle().take(length).collect();
            let file = sealed(&plain);
            let mut open = opened(&file, Some("correct horse")).unwrap();
            let mut read = Vec::new();
            open.archive.read_to_end(&mut read).unwrap();
            assert!(read == plain, "{length}");
            let whole = file.as_file().metadata().unwrap().len();
            if length > 0 {
                assert_eq!(open.length_with(length as u64), whole);
            }
        }
    }

    /// Written by the program `age` 1.1.1 (`age -p`).
    #[test]
    fn what_the_program_age_wrote_opens() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(
            file.path(),
            include_bytes!("../../../../tests/keeping/written-by-age"),
        )
        .unwrap();
        let mut read = String::new();
        let mut sealed = opened(&file, Some("correct horse")).unwrap();
        sealed.archive.read_to_string(&mut read).unwrap();
        assert_eq!(read, "hello\n");
    }

    #[test]
    fn only_the_passphrase_opens_it() {
        let file = sealed(b"hello");
        for wrong in ["", "correct horse ", "Correct horse"] {
            let trouble = opened(&file, Some(wrong)).unwrap_err();
            assert!(matches!(trouble, Trouble::WrongPassphrase), "{trouble:?}");
        }
        assert!(matches!(
            opened(&file, None).unwrap_err(),
            Trouble::NoPassphrase
        ));
    }
}
