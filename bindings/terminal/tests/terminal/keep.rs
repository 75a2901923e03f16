//! Backups, snapshots and the way back, as they are typed.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::driver::{Diary, madrid, said};

fn begun() -> Diary {
    let diary = Diary::at("2026-03-01T18:00");
    diary.log(&["microneedling"]);
    diary.text(&["check-in", "--redness", "3"]);
    diary
}

fn path(diary: &Diary, name: &str) -> PathBuf {
    diary.folder.path().join(name)
}

fn typed(diary: &Diary, name: &str) -> String {
    path(diary, name).display().to_string()
}

#[test]
fn a_backup_goes_and_comes_back() {
    let diary = begun();
    let (file, secret) = (typed(&diary, "diary.age"), typed(&diary, "secret"));
    fs::write(&secret, "correct horse\nand a line that is none of it\n").unwrap();
    let backup = ["backup", &file, "--passphrase-file", &secret];
    let made = diary.json(&backup);
    assert_eq!(made["encrypted"], true);
    assert_eq!(
        (&made["sessions"], &made["check_ins"]),
        (&1.into(), &1.into())
    );
    assert_eq!(made["bytes"], fs::metadata(&file).unwrap().len());
    let again = diary.run(&backup);
    assert_eq!(again.code, Some(2));
    assert_eq!(
        again.err,
        format!("file: {file}: is there already; --force writes over it\n")
    );
    let text = diary.text(&[&backup[..], &["--force"]].concat());
    assert!(text.contains("cannot be recovered by anyone"), "{text}");
    diary.log(&["microneedling", "--on", "2026-02-01"]);
    let refused = diary.run(&["restore", &file]);
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert_eq!(
        refused.err,
        format!("passphrase: {file}: needed to open this backup\n")
    );
    let restored = diary.json(&["restore", &file, "--passphrase-file", &secret]);
    assert_eq!(restored["from"], "backup");
    assert_eq!(restored["sessions"], 1);
    let kept = restored["kept_snapshot"].as_str().unwrap();
    assert_eq!(
        diary.json(&["sessions"])["sessions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let back = diary.text(&["restore", kept]);
    assert!(back.contains("2 sessions and 1 check-in"), "{back}");
}

#[test]
fn it_is_unencrypted_only_when_asked_in_so_many_words() {
    let diary = begun();
    let file = typed(&diary, "diary.tar");
    let refused = diary.run(&["backup", &file]);
    assert_eq!(refused.code, Some(2));
    assert!(
        refused.err.starts_with("passphrase: nothing given: needed"),
        "{refused:?}"
    );
    assert!(!path(&diary, "diary.tar").exists());
    let both = diary.run(&["backup", &file, "--plain", "--passphrase-file", "x"]);
    assert_eq!((both.code, both.err.lines().count()), (Some(2), 1));
    assert_eq!(
        diary.json(&["backup", &file, "--plain"])["encrypted"],
        false
    );
    let listed = Command::new("tar").args(["tf", &file]).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert_eq!(listed, "aftercare-backup.txt\ndiary.db.gz\n");
    for (name, text) in [("empty", ""), ("line", "\nsecret")] {
        let secret = typed(&diary, name);
        fs::write(&secret, text).unwrap();
        let refused = diary.run(&["backup", &typed(&diary, "x"), "--passphrase-file", &secret]);
        assert_eq!(
            refused.err,
            format!("passphrase-file: {secret}: its first line is empty\n")
        );
    }
}

#[test]
fn snapshots_are_listed_and_gone_back_to() {
    let new = Diary::at("2026-03-01T18:00");
    assert!(new.text(&["snapshots"]).contains("None yet"));
    let mut diary = begun();
    for day in 2..9 {
        diary.wait_until(&format!("2026-03-0{day}T09:00"));
        diary.text(&["today"]);
    }
    let listed = diary.json(&["snapshots"]);
    let dates: Vec<_> = listed["snapshots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["on"].clone())
        .collect();
    assert_eq!(
        dates,
        [
            "2026-03-08",
            "2026-03-07",
            "2026-03-06",
            "2026-03-05",
            "2026-03-04"
        ]
    );
    let text = diary.text(&["snapshots"]);
    assert!(
        text.contains("2026-03-04") && text.contains("1 session, 1 check-in"),
        "{text}"
    );
    diary.log(&["microneedling", "--on", "2026-02-01"]);
    assert_eq!(diary.json(&["restore", "2026-03-08"])["from"], "snapshot");
    assert_eq!(
        diary.json(&["sessions"])["sessions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_damaged_diary_stays_until_it_is_restored_or_erased() {
    let mut diary = begun();
    diary.wait_until("2026-03-02T09:00");
    diary.text(&["today"]);
    fs::write(diary.file(), "").unwrap();
    for command in [
        &["today"][..],
        &["sessions"],
        &["log", "microneedling"],
        &["settings"],
    ] {
        let refused = diary.run(command);
        assert_eq!(refused.code, Some(1), "{command:?}");
        let reason = "the file is empty; newest good snapshot: 0002-2026-03-02";
        assert_eq!(
            refused.err,
            format!("diary: {}: {reason}\n", diary.file().display())
        );
    }
    assert_eq!(diary.bytes(), b"");
    assert!(diary.text(&["snapshots"]).contains("0002-2026-03-02"));
    let restored = diary.json(&["restore", "0002-2026-03-02"]);
    assert_eq!(restored["sessions"], 1);
    diary.text(&["today"]);
    fs::write(diary.file(), "no diary at all").unwrap();
    let asked = diary.run(&["erase"]);
    assert_eq!(asked.code, Some(2));
    assert_eq!(
        diary.json(&["erase", "--yes", "--yes"])["erased"],
        diary.file().to_str().unwrap()
    );
    assert_eq!(fs::read_dir(diary.folder.path()).unwrap().count(), 0);
    assert_eq!(diary.run(&["erase", "--yes", "--yes"]).code, Some(2));
}

#[test]
fn a_first_diary_can_be_a_restored_one() {
    let diary = begun();
    let file = typed(&diary, "diary.tar");
    diary.text(&["backup", &file, "--plain"]);
    let mut call = diary.bare();
    call.args([
        "--now",
        &madrid("2026-03-02T09:00"),
        "--lang",
        "de",
        "restore",
        &file,
    ]);
    let said = said(&mut call);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{said:?}");
    assert!(
        said.out.contains("Ihr Tagebuch ist wiederhergestellt"),
        "{said:?}"
    );
    assert!(path(&diary, ".local/share/aftercare/diary.db").exists());
}

#[test]
fn today_offers_a_backup_and_says_how() {
    let mut diary = begun();
    diary.wait_until("2026-04-10T09:00");
    assert_eq!(diary.json(&["today"])["backup_due"], true);
    assert!(diary.text(&["today"]).contains("aftercare backup FILE"));
    diary.text(&["backup", &typed(&diary, "diary.tar"), "--plain"]);
    assert_eq!(diary.json(&["today"])["backup_due"], false);
}

/// The program `age` itself, which reads a passphrase from a terminal alone: one is made for it. False where it is not
/// here.
fn age(arguments: &[&str]) -> bool {
    if Command::new("age").arg("--version").output().is_err() {
        eprintln!("skipped: no program age here");
        return false;
    }
    let script = "import os, pty, sys\n\
        pid, tty = pty.fork()\n\
        if pid == 0: os.execvp('age', ['age'] + sys.argv[1:])\n\
        said, asked = b'', 0\n\
        while True:\n    \
            try: said += os.read(tty, 100)\n    \
            except OSError: break\n    \
            if said.count(b'passphrase') > asked and said.rstrip().endswith(b':'):\n        \
                asked = said.count(b'passphrase')\n        \
                os.write(tty, b'correct horse\\n')\n\
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))\n";
    let ran = Command::new("python3")
        .args(["-c", script])
        .args(arguments)
        .output();
    assert!(
        ran.as_ref().is_ok_and(|ran| ran.status.success()),
        "{ran:?}"
    );
    true
}

#[test]
fn the_program_age_opens_a_backup_and_writes_one() {
    let diary = begun();
    let (file, secret) = (typed(&diary, "diary.age"), typed(&diary, "secret"));
    fs::write(&secret, "correct horse\n").unwrap();
    diary.text(&["backup", &file, "--passphrase-file", &secret]);
    let open = typed(&diary, "open.tar");
    if !age(&["-d", "-o", &open, &file]) {
        return;
    }
    let listed = Command::new("tar").args(["tf", &open]).output().unwrap();
    assert_eq!(
        String::from_utf8(listed.stdout).unwrap(),
        "aftercare-backup.txt\ndiary.db.gz\n"
    );
    let theirs = typed(&diary, "theirs.age");
    age(&["-p", "-o", &theirs, &open]);
    diary.log(&["microneedling", "--on", "2026-02-01"]);
    let restored = diary.json(&["restore", &theirs, "--passphrase-file", &secret]);
    assert_eq!(
        (&restored["from"], &restored["sessions"]),
        (&"backup".into(), &1.into())
    );
}
