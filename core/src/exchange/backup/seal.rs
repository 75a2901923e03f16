//! The file of age around an archive (C2SP's specification `age`, version 1, with a passphrase). The program `age` opens
//! what is written here, and this opens what it writes.

use std::fmt;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::iter::once;

use age::scrypt::{Identity, Recipient};
use age::secrecy::SecretString;
use age::stream::{StreamReader, StreamWriter};
use age::{DecryptError, Decryptor, Encryptor};

use super::archive::RECORD;
use super::trouble::Trouble;

/// How every file of age begins, whatever its version.
pub(super) const MAGIC: &[u8] = b"age-encryption.org/";
/// The last line of its header begins so.
const LAST_LINE: &[u8] = b"\n--- ";
/// A header for one passphrase has some 150 bytes.
const LONGEST_HEADER: usize = 4096;
/// After the header.
const NONCE: u64 = 16;
/// What age encrypts at a time, and adds to it.
const CHUNK: u64 = 1 << 16;
const TAG: u64 = 16;

/// scrypt with N = 2^17, r = 8, p = 1: what OWASP asks for, 128 MB for a moment.
const WORK: u8 = 17;
/// What the program `age` itself writes; more is refused, so that a file cannot claim all memory.
const MOST_WORK: u8 = 18;

/// Encrypts what is written into it.
pub(super) fn seal<W: Write>(to: W, passphrase: &str) -> io::Result<StreamWriter<W>> {
    let mut recipient = Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    Encryptor::with_recipients(once(&recipient as _))
        .map_err(io::Error::other)?
        .wrap_output(to)
}

/// A file of age, opened.
pub(super) struct Sealed {
    pub(super) archive: StreamReader<BufReader<File>>,
    /// The file's length, and its header's.
    length: u64,
    header: u64,
}

/// Opens a file of age.
pub(super) fn open(
    mut file: File,
    length: u64,
    passphrase: Option<&str>,
) -> Result<Sealed, Trouble> {
    let header = header(&mut file, length)?;
    file.seek(SeekFrom::Start(0)).map_err(Trouble::Reading)?;
    let decryptor = Decryptor::new(BufReader::new(file)).map_err(|error| trouble(error, length))?;
    if !decryptor.is_scrypt() {
        return Err(Trouble::ForAKey);
    }
    let passphrase = passphrase.ok_or(Trouble::NoPassphrase)?;
    let mut identity = Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    let archive = decryptor
        .decrypt(once(&identity as _))
        .map_err(|error| trouble(error, length))?;
    Ok(Sealed {
        archive,
        length,
        header,
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

/// The header's length with what follows it, found before age reads it: age would take any length.
fn header(file: &mut File, length: u64) -> Result<u64, Trouble> {
    let mut start = Vec::with_capacity(LONGEST_HEADER);
    let most = u64::try_from(LONGEST_HEADER).unwrap_or(u64::MAX);
    file.take(most)
        .read_to_end(&mut start)
        .map_err(Trouble::Reading)?;
    let last = start
        .windows(LAST_LINE.len())
        .position(|it| it == LAST_LINE);
    let end = last.and_then(|last| {
        let line = &start[last + 1..];
        let length = line.iter().position(|it| *it == b'\n')?;
        Some(last + 1 + length + 1)
    });
    match end.and_then(|end| u64::try_from(end).ok()) {
        Some(end) if end + NONCE <= length => Ok(end + NONCE),
        None if length >= most => Err(Trouble::Altered),
        _ => Err(Trouble::Cut(length, None)),
    }
}

fn trouble(error: DecryptError, length: u64) -> Trouble {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            Trouble::WrongPassphrase
        }
        DecryptError::NoMatchingKeys => Trouble::ForAKey,
        DecryptError::ExcessiveWork { .. } => Trouble::TooMuchWork,
        DecryptError::UnknownFormat => Trouble::Foreign,
        DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            Trouble::Cut(length, None)
        }
        DecryptError::Io(error) => Trouble::of_reading(error),
        _ => Trouble::Altered,
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
            include_bytes!("../../../tests/keeping/written-by-age"),
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
