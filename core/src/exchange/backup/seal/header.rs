//! The header of a file of age: how the key of the file is had from the passphrase.

use std::io;

use base64ct::{Base64Unpadded, Encoding};
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Tag};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use scrypt::{Params, scrypt};
use sha2::Sha256;

use super::super::trouble::Trouble;

/// How every file of age begins, whatever its version.
pub(in super::super) const MAGIC: &[u8] = b"age-encryption.org/";
const FIRST_LINE: &str = "age-encryption.org/v1\n";
/// What stands before the salt where the key is made, so that no other use of the passphrase gives the same.
const LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
const STANZA: &str = "-> ";
const OF_PASSPHRASE: &str = "-> scrypt ";
const LAST_LINE: &str = "---";

/// scrypt with N = 2^17, r = 8, p = 1: what OWASP asks for, 128 MB for a moment.
const WORK: u8 = 17;
/// What the program `age` itself writes; more is refused, so that a file cannot claim all memory.
const MOST_WORK: u8 = 18;

/// The key of one file; what encrypts it is made from this.
pub(super) type FileKey = [u8; 16];

/// A header with one passphrase.
#[derive(Debug)]
pub(super) struct Header {
    salt: [u8; 16],
    work: u8,
    /// The file's key, encrypted, with its tag.
    body: [u8; 32],
    /// Over all that stands before it.
    mac: [u8; 32],
}

/// The header's text and its length; none where a file ends before it does.
pub(super) fn split(start: &[u8]) -> Option<(&[u8], usize)> {
    let last = start.windows(5).position(|it| it == b"\n--- ")? + 1;
    let length = start[last..].iter().position(|it| *it == b'\n')?;
    let end = last + length + 1;
    Some((&start[..end], end))
}

impl Header {
    /// A new one for a passphrase, and the new file's key.
    pub(super) fn new(passphrase: &str) -> io::Result<(Self, FileKey)> {
        let (mut salt, mut key) = ([0; 16], FileKey::default());
        random(&mut salt)?;
        random(&mut key)?;
        let mut body = [0; 32];
        body[..16].copy_from_slice(&key);
        let (secret, tag) = body.split_at_mut(16);
        let cipher = cipher(passphrase, &salt, WORK).ok_or(io::ErrorKind::OutOfMemory)?;
        let written = cipher.encrypt_inout_detached(&[0; 12].into(), b"", secret.into());
        tag.copy_from_slice(&written.map_err(|_| io::ErrorKind::InvalidInput)?);
        let mut header = Self {
            salt,
            work: WORK,
            body,
            mac: [0; 32],
        };
        let sum = header.sum(&key).finalize();
        header.mac.copy_from_slice(&sum.into_bytes());
        Ok((header, key))
    }

    /// As it is written.
    pub(super) fn spelled(&self) -> String {
        let mac = Base64Unpadded::encode_string(&self.mac);
        format!("{} {mac}\n", self.summed())
    }

    /// What the header's sum is of.
    fn summed(&self) -> String {
        let [salt, body] = [&self.salt[..], &self.body].map(Base64Unpadded::encode_string);
        format!(
            "{FIRST_LINE}{OF_PASSPHRASE}{salt} {}\n{body}\n{LAST_LINE}",
            self.work
        )
    }

    fn sum(&self, key: &FileKey) -> Hmac<Sha256> {
        // A sum's key is filled up with nothing.
        let mut filled = [0; 64];
        filled[..32].copy_from_slice(&made_from(key, None, b"header"));
        let mut sum = Hmac::<Sha256>::new(&filled.into());
        sum.update(self.summed().as_bytes());
        sum
    }

    /// As it was written; what is not to the letter what [`Self::spelled`] writes is refused.
    pub(super) fn read(text: &[u8]) -> Result<Self, Trouble> {
        let text = std::str::from_utf8(text).map_err(|_| Trouble::Altered)?;
        let Some(rest) = text.strip_prefix(FIRST_LINE) else {
            return Err(Trouble::Foreign);
        };
        let Some(stanza) = rest.strip_prefix(OF_PASSPHRASE) else {
            return Err(if rest.starts_with(STANZA) {
                Trouble::ForAKey
            } else {
                Trouble::Altered
            });
        };
        let mut lines = stanza.lines();
        let mut next = || lines.next().ok_or(Trouble::Altered);
        let (salt, work) = next()?.split_once(' ').ok_or(Trouble::Altered)?;
        let (body, mac) = (next()?, next()?);
        let mac = mac
            .strip_prefix(LAST_LINE)
            .and_then(|it| it.strip_prefix(' '));
        let header = Self {
            salt: decoded(salt)?,
            work: work.parse()?,
            body: decoded(body)?,
            mac: decoded(mac.ok_or(Trouble::Altered)?)?,
        };
        if header.spelled() != text {
            return Err(Trouble::Altered);
        }
        if header.work > MOST_WORK {
            return Err(Trouble::TooMuchWork);
        }
        Ok(header)
    }

    /// The file's key, where the passphrase is the right one and nothing of the header was altered.
    pub(super) fn file_key(&self, passphrase: &str) -> Result<FileKey, Trouble> {
        let mut key = FileKey::default();
        let (secret, tag) = self.body.split_at(16);
        key.copy_from_slice(secret);
        let tag = Tag::try_from(tag).map_err(|_| Trouble::Altered)?;
        let cipher = cipher(passphrase, &self.salt, self.work).ok_or(Trouble::Altered)?;
        cipher
            .decrypt_inout_detached(&[0; 12].into(), b"", key.as_mut_slice().into(), &tag)
            .map_err(|_| Trouble::WrongPassphrase)?;
        let sum = self.sum(&key).verify_slice(&self.mac);
        sum.map(|()| key).map_err(|_| Trouble::Altered)
    }
}

/// What a passphrase opens; none where that much work cannot be asked for.
fn cipher(passphrase: &str, salt: &[u8; 16], work: u8) -> Option<ChaCha20Poly1305> {
    let params = Params::new(work, 8, 1).ok()?;
    let (mut labelled, mut key) = (LABEL.to_vec(), [0; 32]);
    labelled.extend(salt);
    scrypt(passphrase.as_bytes(), &labelled, &params, &mut key).ok()?;
    Some(ChaCha20Poly1305::new(&key.into()))
}

/// A key for one use, made from the file's.
pub(super) fn made_from(key: &FileKey, salt: Option<&[u8]>, label: &[u8]) -> [u8; 32] {
    let mut made = [0; 32];
    // It fails for lengths of many keys alone.
    let _ = Hkdf::<Sha256>::new(salt, key).expand(label, &mut made);
    made
}

/// Bytes that nobody can foretell.
pub(super) fn random(bytes: &mut [u8]) -> io::Result<()> {
    getrandom::fill(bytes).map_err(|_| io::ErrorKind::Unsupported.into())
}

fn decoded<const N: usize>(text: &str) -> Result<[u8; N], Trouble> {
    let mut bytes = [0; N];
    match Base64Unpadded::decode(text, &mut bytes) {
        Ok(read) if read.len() == N => Ok(bytes),
        _ => Err(Trouble::Altered),
    }
}
