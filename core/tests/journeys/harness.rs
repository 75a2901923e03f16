//! Tests that are known only when they run, reported as Rust's own harness reports its tests: whoever counts those
//! counts these.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

/// One test.
pub(crate) struct Test {
    name: String,
    /// What is wrong; nothing where it passed.
    play: Box<dyn Fn() -> Vec<String>>,
}

impl Test {
    pub(crate) fn new(name: String, play: impl Fn() -> Vec<String> + 'static) -> Self {
        let play = Box::new(play);
        Self { name, play }
    }

    /// A panic is a failure like another; its words have been printed already.
    fn failures(&self) -> Vec<String> {
        catch_unwind(AssertUnwindSafe(&self.play)).unwrap_or_else(|_| vec!["panicked".to_owned()])
    }
}

/// Which tests were asked for, as `cargo test` passes it on.
pub(crate) struct Wanted {
    part: Option<String>,
    list: bool,
}

/// Those of the usual harness's options that take a value of their own.
const WITH_VALUE: [&str; 5] = [
    "--skip",
    "--test-threads",
    "--format",
    "--color",
    "--logfile",
];

impl Wanted {
    pub(crate) fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Self {
        let (mut part, mut list) = (None, false);
        while let Some(argument) = arguments.next() {
            list |= argument == "--list";
            if WITH_VALUE.contains(&argument.as_str()) {
                arguments.next();
            } else if !argument.starts_with('-') {
                part = Some(argument);
            }
        }
        Self { part, list }
    }

    fn wants(&self, test: &Test) -> bool {
        let part = self.part.as_ref();
        part.is_none_or(|part| test.name.contains(part.as_str()))
    }
}

/// Runs those wanted, one after the other; whether all passed.
pub(crate) fn run(wanted: &Wanted, tests: Vec<Test>) -> bool {
    let whole = tests.len();
    let tests: Vec<Test> = tests
        .into_iter()
        .filter(|test| wanted.wants(test))
        .collect();
    if wanted.list {
        for test in &tests {
            println!("{}: test", test.name);
        }
        return true;
    }
    println!("\nrunning {} tests", tests.len());
    let began = Instant::now();
    let mut failed = 0;
    for test in &tests {
        let failures = test.failures();
        let result = if failures.is_empty() { "ok" } else { "FAILED" };
        println!("test {} ... {result}", test.name);
        // Beneath its name: whoever looks for what failed finds why.
        for failure in &failures {
            println!("    {failure}");
        }
        failed += usize::from(!failures.is_empty());
    }
    println!(
        "\ntest result: {}. {} passed; {} failed; 0 ignored; 0 measured; {} filtered out; finished in {:.2}s",
        if failed == 0 { "ok" } else { "FAILED" },
        tests.len() - failed,
        failed,
        whole - tests.len(),
        began.elapsed().as_secs_f64()
    );
    failed == 0
}
