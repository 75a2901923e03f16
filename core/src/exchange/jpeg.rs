//! What a photo's file must be: one JPEG picture, whole, that does not say where it was taken. The app takes the place
//! out before it saves a photo; here it is seen that it did (ITU-T T.81 for the file, kept crate for its Exif).

use exif::{Context, Tag};

/// A picture's size in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Size {
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// What a reason begins with where the photo says where it was taken.
pub(crate) const LOCATED: &str = "says where it was taken";
const NO_JPEG: &str = "is no JPEG picture";
const NOT_WHOLE: &str = "is a JPEG picture that is not whole";
const MORE: &str = "has more in it than one picture";
const UNREAD: &str = "has details (Exif) that cannot be read, so it may say where it was taken";

/// The markers of a file, by their second byte.
const START: u8 = 0xd8;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const DETAILS: u8 = 0xe1;
const PRESS: u8 = 0xed;

/// How the parts of a file begin that can tell a place.
const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/x";
/// Names under which XMP tells a place.
const PLACES: [&str; 5] = [
    "GPS",
    "Location",
    "photoshop:City",
    "photoshop:State",
    "photoshop:Country",
];
/// The same of the press's own records (IPTC IIM, record 2): city, part of it, state, code and name of the country.
const PRESS_PLACES: [u8; 5] = [90, 92, 95, 100, 101];

/// A picture's size; the reason where it is not taken.
pub(crate) fn look(bytes: &[u8]) -> Result<Size, &'static str> {
    let mut rest = bytes.strip_prefix(&[0xff, START]).ok_or(NO_JPEG)?;
    let mut size = None;
    loop {
        let (marker, after) = next(rest)?;
        if marker == END {
            let more = after.iter().any(|it| *it != 0);
            return if more {
                Err(MORE)
            } else {
                size.ok_or(NOT_WHOLE)
            };
        }
        if is_alone(marker) {
            rest = after;
            continue;
        }
        let (part, after) = part(after)?;
        match marker {
            DETAILS => no_place(part)?,
            PRESS => no_place_of_the_press(part)?,
            _ if is_frame(marker) => size = Some(frame(part)?),
            _ => {}
        }
        rest = if marker == SCAN {
            after_scan(after)?
        } else {
            after
        };
    }
}

/// The next marker and what follows it; a marker may be led by any number of `ff`.
fn next(rest: &[u8]) -> Result<(u8, &[u8]), &'static str> {
    let at = rest.iter().position(|it| *it != 0xff).ok_or(NOT_WHOLE)?;
    match (at, rest[at]) {
        (0, _) | (_, 0) => Err(NOT_WHOLE),
        (_, marker) => Ok((marker, &rest[at + 1..])),
    }
}

/// A part with its length before it, and what follows.
fn part(rest: &[u8]) -> Result<(&[u8], &[u8]), &'static str> {
    let (length, after) = rest.split_first_chunk::<2>().ok_or(NOT_WHOLE)?;
    let length = usize::from(u16::from_be_bytes(*length));
    let length = length.checked_sub(2).ok_or(NOT_WHOLE)?;
    after.split_at_checked(length).ok_or(NOT_WHOLE)
}

/// Whether a marker has no part of its own.
const fn is_alone(marker: u8) -> bool {
    matches!(marker, 0x01 | 0xd0..=0xd7)
}

/// Whether a marker begins the picture itself.
const fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

fn frame(part: &[u8]) -> Result<Size, &'static str> {
    let [_, high, low, wide, narrow, ..] = part else {
        return Err(NOT_WHOLE);
    };
    let number = |high: u8, low: u8| u32::from(u16::from_be_bytes([high, low]));
    let size = Size {
        height: number(*high, *low),
        width: number(*wide, *narrow),
    };
    if size.width == 0 || size.height == 0 {
        return Err(NOT_WHOLE);
    }
    Ok(size)
}

/// What follows a scan's own bytes, in which `ff` stands before 0 or a number of its own alone.
fn after_scan(rest: &[u8]) -> Result<&[u8], &'static str> {
    let marker = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0 | 0xff | 0xd0..=0xd7);
    let at = rest.windows(2).position(marker).ok_or(NOT_WHOLE)?;
    Ok(&rest[at..])
}

fn no_place(part: &[u8]) -> Result<(), &'static str> {
    if let Some(details) = part.strip_prefix(EXIF) {
        let details = exif::Reader::new().read_raw(details.to_vec());
        let details = details.map_err(|_| UNREAD)?;
        // The version of what is not there tells nothing.
        let place = |tag: Tag| tag.context() == Context::Gps && tag != Tag::GPSVersionID;
        if details.fields().any(|field| place(field.tag)) {
            return Err(LOCATED);
        }
    } else if part.starts_with(XMP) {
        // Whatever of Unicode's forms it is written in.
        let text: Vec<u8> = part.iter().copied().filter(|it| *it != 0).collect();
        let has = |name: &str| text.windows(name.len()).any(|it| it == name.as_bytes());
        if PLACES.iter().any(|name| has(name)) {
            return Err(LOCATED);
        }
    }
    Ok(())
}

fn no_place_of_the_press(part: &[u8]) -> Result<(), &'static str> {
    let place = |it: &[u8]| it[0] == 0x1c && it[1] == 2 && PRESS_PLACES.contains(&it[2]);
    if part.windows(3).any(place) {
        return Err(LOCATED);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A picture of 3 by 2 with these parts before it.
    fn picture(parts: &[(u8, &[u8])]) -> Vec<u8> {
        let mut bytes = vec![0xff, START];
        for (marker, part) in parts {
            let length = u16::try_from(part.len() + 2).unwrap().to_be_bytes();
            bytes.extend([0xff, *marker]);
            bytes.extend(length);
            bytes.extend(*part);
        }
        bytes.extend([0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0]);
        bytes.extend([0xff, SCAN, 0, 8, 1, 1, 0, 0, 63, 0]);
        bytes.extend([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, END]);
        bytes
    }

    /// Exif with these entries of a GPS directory: tag, type, count, value.
    fn exif(gps: Option<&[(u16, u16, u32, u32)]>) -> Vec<u8> {
        let mut tiff = b"II*\0\x08\0\0\0".to_vec();
        let directory = |entries: &[(u16, u16, u32, u32)]| {
            let mut bytes = u16::try_from(entries.len()).unwrap().to_le_bytes().to_vec();
            for (tag, kind, count, value) in entries {
                bytes.extend(tag.to_le_bytes());
                bytes.extend(kind.to_le_bytes());
                bytes.extend(count.to_le_bytes());
                bytes.extend(value.to_le_bytes());
            }
            bytes.extend([0; 4]);
            bytes
        };
        // The picture's direction, and where its GPS directory lies.
        let direction = (0x0112, 3, 1, 6);
        match gps {
            None => tiff.extend(directory(&[direction])),
            Some(gps) => {
                tiff.extend(directory(&[direction, (0x8825, 4, 1, 8 + 2 + 24 + 4)]));
                tiff.extend(directory(gps));
            }
        }
        [EXIF, &tiff].concat()
    }

    #[test]
    fn a_picture_tells_its_size() {
        let size = Size {
            width: 3,
            height: 2,
        };
        assert_eq!(look(&picture(&[])), Ok(size));
        assert_eq!(look(&picture(&[(DETAILS, &exif(None))])), Ok(size));
        // Filled up with nothing, and led by more than one `ff`.
        let filled = [picture(&[]), vec![0; 700]].concat();
        assert_eq!(look(&filled), Ok(size));
        let mut led = picture(&[]);
        led.splice(2..2, [0xff, 0xff]);
        assert_eq!(look(&led), Ok(size));
        // The version of the GPS directory alone.
        let version = exif(Some(&[(0, 1, 4, 0x0000_0302)]));
        assert_eq!(look(&picture(&[(DETAILS, &version)])), Ok(size));
    }

    #[test]
    fn a_place_is_found_wherever_it_is_told() {
        let latitude = exif(Some(&[(1, 2, 2, u32::from(b'N'))]));
        let area = exif(Some(&[
            (0, 1, 4, 0x0000_0302),
            (0x1d, 2, 2, u32::from(b'1')),
        ]));
        for details in [&latitude, &area] {
            assert_eq!(look(&picture(&[(DETAILS, details)])), Err(LOCATED));
            // A second one counts as well.
            let both = [(DETAILS, &exif(None)[..]), (DETAILS, details)];
            assert_eq!(look(&picture(&both)), Err(LOCATED));
        }
        for text in [
            "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='40,24N'/>",
            "http://ns.adobe.com/xmp/extension/\0<x exif:GPSLatitude='40,24N'/>",
            "http://ns.adobe.com/xap/1.0/\0<x photoshop:City='Madrid'/>",
            "http://ns.adobe.com/xap/1.0/\0<Iptc4xmpCore:Location>Sol</Iptc4xmpCore:Location>",
            "http://ns.adobe.com/xap/1.0/\0<\0e\0x\0i\0f\0:\0G\0P\0S\0",
        ] {
            assert_eq!(
                look(&picture(&[(DETAILS, text.as_bytes())])),
                Err(LOCATED),
                "{text}"
            );
        }
        let none = "http://ns.adobe.com/xap/1.0/\0<x dc:title='skin'/>";
        assert!(look(&picture(&[(DETAILS, none.as_bytes())])).is_ok());
        let city = b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x0b\x1c\x02\x5a\0\x06Madrid";
        assert_eq!(look(&picture(&[(PRESS, city)])), Err(LOCATED));
        let title = b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x09\x1c\x02\x05\0\x04skin";
        assert!(look(&picture(&[(PRESS, title)])).is_ok());
    }

    #[test]
    fn what_cannot_be_read_may_say_it() {
        for details in [
            &b"Exif\0\0"[..],
            b"Exif\0\0II*\0\xff\0\0\0",
            b"Exif\0\0nonsense",
        ] {
            assert_eq!(look(&picture(&[(DETAILS, details)])), Err(UNREAD));
        }
    }

    #[test]
    fn what_is_no_whole_picture_is_refused() {
        for bytes in [
            &b""[..],
            b"\xff",
            b"\x89PNG\r\n",
            b"dear diary",
            b"\xff\xd9\xff\xd8",
        ] {
            assert_eq!(look(bytes), Err(NO_JPEG), "{bytes:?}");
        }
        let whole = picture(&[(DETAILS, &exif(None))]);
        for length in 2..whole.len() {
            assert_eq!(look(&whole[..length]), Err(NOT_WHOLE), "{length}");
        }
        let mut flat = picture(&[]);
        let height = flat.iter().position(|it| *it == 0xc0).unwrap() + 5;
        flat[height] = 0;
        assert_eq!(look(&flat), Err(NOT_WHOLE));
    }

    #[test]
    fn a_second_picture_behind_the_first_is_refused() {
        let two = [picture(&[]), picture(&[])].concat();
        assert_eq!(look(&two), Err(MORE));
        assert_eq!(
            look(&[picture(&[]), b"a film".to_vec()].concat()),
            Err(MORE)
        );
    }

    proptest! {
        #[test]
        fn no_bytes_end_it(
            mut bytes in prop_oneof![
                prop::collection::vec(any::<u8>(), 0..300),
                Just(picture(&[(DETAILS, &exif(Some(&[(1, 2, 2, 78)]))), (PRESS, b"Photoshop 3.0\0")])),
            ],
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
        ) {
            for (at, byte) in changes {
                if !bytes.is_empty() {
                    let at = at.index(bytes.len());
                    bytes[at] = byte;
                }
            }
            let _ = look(&bytes);
        }
    }
}
