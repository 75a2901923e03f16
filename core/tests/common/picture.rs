//! Small JPEG pictures.

/// A whole picture of 3 by 2; each number makes another one.
pub(crate) fn picture(number: u8) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    bytes.extend([0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0]);
    bytes.extend([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]);
    bytes.extend([number, 0, 0xff, 0xd9]);
    bytes
}

/// One that says where it was taken.
pub(crate) fn located() -> Vec<u8> {
    let mut bytes = picture(0);
    let place = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='40,24N'/>";
    let length = u16::try_from(place.len() + 2).unwrap_or(0).to_be_bytes();
    let part = [&[0xff, 0xe1][..], &length, place].concat();
    bytes.splice(2..2, part);
    bytes
}
