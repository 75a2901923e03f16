//! Questions to a person at the terminal, and only there.

use std::io::{self, IsTerminal, Write};

use aftercare::{AftercareError, Result};

/// Whether someone is there to answer.
pub(super) fn someone_is_there() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Asks and reads a line; none where the input has ended.
pub(super) fn line(question: &str) -> Result<Option<String>> {
    let fault = |error: io::Error| AftercareError::Fault {
        field: "question".to_owned(),
        value: "terminal".to_owned(),
        reason: error.to_string(),
    };
    let mut stdout = io::stdout().lock();
    write!(stdout, "{question} ")
        .and_then(|()| stdout.flush())
        .map_err(fault)?;
    let mut answer = String::new();
    let read = io::stdin().read_line(&mut answer).map_err(fault)?;
    Ok((read > 0).then(|| plain(answer.trim())))
}

/// Asks for what nobody must see, and does not show what is typed.
pub(super) fn unseen(question: &str) -> Result<String> {
    rpassword::prompt_password(format!("{question} ")).map_err(|error| AftercareError::Fault {
        field: "question".to_owned(),
        value: "terminal".to_owned(),
        reason: error.to_string(),
    })
}

/// A word as it is compared: small letters without accents, which not every keyboard has.
pub(super) fn plain(word: &str) -> String {
    let letter = |letter: char| match letter {
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    };
    word.to_lowercase().chars().map(letter).collect()
}
