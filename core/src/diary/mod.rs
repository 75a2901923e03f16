//! What the patient wrote: sessions, courses, check-ins, outcomes, the clinician's words and plan, tasks, photos and
//! settings. Plain records; nothing here computes a date.

mod areas;
mod check_in;
mod course;
mod id;
mod money;
mod outcome;
mod pause;
mod photo;
mod session;
mod settings;
mod task;

pub use areas::{Area, Region, Regions};
pub use check_in::{CheckIn, CheckInEntry, Event, Score, ScoreEntry, Sign, Word};
pub use course::{ClinicianPlan, Course, PlanFigure, PlanName};
pub use id::{ChangeId, CourseId, PauseId, PhotoId, SessionId, TaskId, WordId};
pub use money::Money;
pub use outcome::{Answer, Outcome, ReminderKey, ReminderKind, Slot, Subject};
pub use pause::{Outdoors, Pause};
pub use photo::{Photo, PhotoDraft, PhotoView};
pub use session::{Adjunct, Clinic, Scar, Session, SessionDraft, SessionState, Treatment};
pub use settings::{Location, QuietHours, SettingName, Settings, SunscreenSetting};
pub use task::{CareTask, TaskDraft};
