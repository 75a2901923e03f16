//! Photos: the app puts a file into its folder, the diary notes what it is. Nothing looks at the skin in it.

use std::fs;
use std::path::{Component, Path, PathBuf};

use serde::Serialize;

use super::{Companion, speak, valid};
use crate::diary::{ChangeId, Photo, PhotoDraft, PhotoId, SessionId};
use crate::error::{AftercareError, Result};
use crate::exchange::backup::{Digest, MOST_PHOTOS, photo_name, sum};
use crate::exchange::jpeg::{self, Size};
use crate::exchange::{read, write};
use crate::moment::Moment;
use crate::plan::{PhotoPair, PhotoPairs};
use crate::store::{ChangeKind, Store, Writing, cell};

/// A photo added or removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PhotoWritten {
    /// The photo.
    pub photo: Photo,
    /// For `undo`.
    pub change: ChangeId,
}

#[uniffi::export]
impl Companion {
    /// The folder beside the diary that the app puts a photo's file into before it adds it; made where it is missing.
    pub fn photo_folder(&self) -> Result<String> {
        let folder = self.store()?.beside().photos();
        let made = self.store()?.beside().make_photo_folder();
        made.map_err(|error| AftercareError::of_file("folder", &folder, &error))?;
        Ok(folder.display().to_string())
    }

    /// Adds a photo whose file lies in the app's folder of photos. The file is given a name by what is in it, which
    /// the answer tells.
    ///
    /// Refuses what is no JPEG picture, is not whole, is larger than 32 MB, still says where it was taken, or is in the
    /// diary already; and a session that is not there.
    pub fn add_photo(&self, draft: &PhotoDraft, moment: &Moment) -> Result<PhotoWritten> {
        let today = moment.date();
        let on = valid::not_ahead("on", draft.on.unwrap_or(today), today, "lies ahead")?;
        let folder = self.store()?.beside().photos();
        let taken = Taken::of(&folder, &draft.file)?;
        let photo = Photo {
            id: PhotoId::random(),
            on,
            area: draft.area,
            view: draft.view,
            session: draft.session.clone(),
            file: taken.name(),
            digest: taken.digest.to_string(),
            width: taken.size.width,
            height: taken.size.height,
            added_at: moment.instant,
        };
        let kept = taken.kept_in(&folder)?;
        let written = self.store()?.write(|connection| {
            if let Some(session) = &photo.session {
                refuse_unknown(&Store::sessions(connection)?, session)?;
            }
            may_be_added(&photo, &Store::photos(connection)?)?;
            let id = Some(photo.id.as_str());
            let writing = Writing::begin(connection, ChangeKind::PhotoAdd, id, moment.instant)?;
            writing.insert("photo", &cells(&photo))?;
            Store::forget_photos(connection)?;
            Ok(writing.id())
        });
        match written {
            Ok(change) => {
                kept.let_the_first_go();
                Ok(PhotoWritten { photo, change })
            }
            Err(error) => {
                kept.let_go();
                Err(error)
            }
        }
    }

    /// The photos that were not removed, by date.
    pub fn photos(&self) -> Result<Vec<Photo>> {
        self.store()?.read(Store::photos)
    }

    /// Which photos are suggested to be looked at side by side: of the same area, from the same view, weeks apart.
    pub fn photo_pairs(&self) -> Result<PhotoPairs> {
        let (photos, settings) = self
            .store()?
            .read(|connection| Ok((Store::photos(connection)?, Store::settings(connection)?)))?;
        let words = self.words_for(&settings.lang)?;
        Ok(speak::photo_pairs(&words, PhotoPair::of(&photos)))
    }

    /// Removes a photo; `undo` brings it back. Its file goes once nothing leads to it any more.
    pub fn remove_photo(&self, id: &PhotoId, moment: &Moment) -> Result<PhotoWritten> {
        self.store()?.write(|connection| {
            let found = Store::photos(connection)?
                .into_iter()
                .find(|it| it.id == *id);
            let photo =
                found.ok_or_else(|| AftercareError::bad_input("photo", id, "matches none"))?;
            let subject = Some(id.as_str());
            let writing =
                Writing::begin(connection, ChangeKind::PhotoRemove, subject, moment.instant)?;
            let removed = [("removed_at", cell::instant(moment.instant))];
            writing.put("photo", ("id", id.as_str()), &removed)?;
            Store::forget_photos(connection)?;
            let change = writing.id();
            Ok(PhotoWritten { photo, change })
        })
    }
}

/// A file that may be a photo of the diary.
struct Taken {
    path: PathBuf,
    bytes: Vec<u8>,
    digest: Digest,
    size: Size,
}

impl Taken {
    /// Reads a file of the folder.
    fn of(folder: &Path, file: &str) -> Result<Self> {
        let refused = |reason: &str| AftercareError::bad_input("file", file, reason);
        let mut parts = Path::new(file).components();
        let plain = matches!(
            (parts.next(), parts.next()),
            (Some(Component::Normal(_)), None)
        );
        if !plain {
            return Err(refused("is not the name of a file in the folder of photos"));
        }
        let path = folder.join(file);
        let bytes = read("file", &path, Photo::MOST_BYTES)?;
        let bytes = bytes.ok_or_else(|| refused("is not in the folder of photos"))?;
        Ok(Self {
            size: jpeg::look(&bytes).map_err(refused)?,
            digest: sum(&bytes),
            path,
            bytes,
        })
    }

    fn name(&self) -> String {
        photo_name(&self.digest)
    }

    /// The same under its own name, down to the disk.
    fn kept_in(self, folder: &Path) -> Result<Kept> {
        let to = folder.join(self.name());
        // One of that name with something else in it is damaged.
        let was_there = fs::read(&to).is_ok_and(|bytes| bytes == self.bytes);
        if !was_there {
            write(&to, true, &self.bytes)?;
        }
        Ok(Kept {
            from: self.path,
            to,
            was_there,
        })
    }
}

/// A photo's file under its own name, beside the one it was made from.
struct Kept {
    from: PathBuf,
    to: PathBuf,
    was_there: bool,
}

impl Kept {
    /// The diary has it: the first name is of no use any more. One that cannot be deleted goes as others do.
    fn let_the_first_go(self) {
        if self.from != self.to {
            let _ = fs::remove_file(self.from);
        }
    }

    /// The diary has it not: all is as it was.
    fn let_go(self) {
        if !self.was_there {
            let _ = fs::remove_file(self.to);
        }
    }
}

fn refuse_unknown(sessions: &[crate::diary::Session], id: &SessionId) -> Result<()> {
    if sessions.iter().any(|session| session.id == *id) {
        return Ok(());
    }
    Err(AftercareError::bad_input("session", id, "matches none"))
}

fn may_be_added(photo: &Photo, photos: &[Photo]) -> Result<()> {
    let refused = |reason: String| Err(AftercareError::bad_input("file", &photo.file, reason));
    let same = |it: &&Photo| {
        (it.on, it.area, it.view, &it.file) == (photo.on, photo.area, photo.view, &photo.file)
    };
    if photos.iter().any(|it| same(&it)) {
        return refused("is in the diary already, of that date, area and view".to_owned());
    }
    if photos.len() >= MOST_PHOTOS {
        return refused(format!("more than {MOST_PHOTOS} photos"));
    }
    Ok(())
}

fn cells(photo: &Photo) -> [crate::store::Cell; 10] {
    [
        ("id", cell::text(&photo.id)),
        ("on_date", cell::date(photo.on)),
        ("area", cell::text(photo.area)),
        ("view", cell::text(photo.view)),
        ("session", cell::maybe(photo.session.as_ref())),
        ("file", cell::text(&photo.file)),
        ("sha256", cell::text(&photo.digest)),
        ("width", cell::number(Some(photo.width))),
        ("height", cell::number(Some(photo.height))),
        ("added_at", cell::instant(photo.added_at)),
    ]
}
