//! The sentences that the wording rules ask for, in every language: wherever English has one, so have the others.

use std::collections::BTreeMap;

use crate::locales::{Message, languages, messages};

/// A piece of English, messages that must have it, and the same in other languages.
struct Sentence {
    ids: &'static [&'static str],
    en: &'static str,
    es: &'static str,
    de: &'static str,
    fr: &'static str,
    ar: &'static str,
}

const SENTENCES: &[Sentence] = &[
    Sentence {
        ids: &["notice-general"],
        en: "General information, not medical advice.",
        es: "Información general, no consejo médico.",
        de: "Allgemeine Information, kein medizinischer Rat.",
        fr: "Informations générales, pas un avis médical.",
        ar: "معلومات عامة، وليست نصيحة طبية.",
    },
    Sentence {
        ids: &["notice-general"],
        en: "Your clinician's instruction replaces this plan.",
        es: "Lo que te indique tu profesional de la salud sustituye este plan.",
        de: "Die Anweisung Ihrer Ärztin oder Ihres Arztes ersetzt diesen Plan.",
        fr: "Les consignes de votre praticien remplacent ce plan.",
        ar: "تعليمات طبيبك المعالج تحلّ محلّ هذه الخطة.",
    },
    Sentence {
        ids: &["phase-frame"],
        en: "Commonly described, not a promise",
        es: "Lo que suele describirse, no una promesa",
        de: "Häufig beschrieben, kein Versprechen",
        fr: "Couramment décrit, pas une promesse",
        ar: "ما يوصف عادةً، وليس وعدًا",
    },
    Sentence {
        ids: &["hold-line-minimum_passed", "hold-line-not_recorded"],
        en: "Follow your clinician's advice before you restart.",
        es: "Sigue el consejo de tu profesional de la salud antes de volver a empezar.",
        de: "Halten Sie sich an den ärztlichen Rat, bevor Sie wieder damit anfangen.",
        fr: "Suivez l’avis de votre praticien avant de reprendre.",
        ar: "يُرجى اتباع نصيحة طبيبك المعالج قبل",
    },
    Sentence {
        ids: &["hold-line-not_recorded"],
        en: "No entry means unknown.",
        es: "Si no hay nada anotado, no se sabe.",
        de: "Kein Eintrag heißt: nicht bekannt.",
        fr: "Rien de noté veut dire « inconnu ».",
        ar: "عدم التدوين يعني أن الحالة غير معروفة.",
    },
    Sentence {
        ids: &["hold-line-holding"],
        en: "then ask your clinic",
        es: "después, pregunta a tu clínica",
        de: "fragen Sie dann Ihre Praxis",
        fr: "puis demandez à votre clinique",
        ar: "ثم يُرجى سؤال عيادتك",
    },
    Sentence {
        ids: &["downtime-may_last", "downtime-still_recorded"],
        en: "Unsure? Ask your clinic.",
        es: "¿Tienes dudas? Pregunta a tu clínica.",
        de: "Unsicher? Fragen Sie Ihre Praxis.",
        fr: "Un doute ? Demandez à votre clinique.",
        ar: "هل لديك شك؟ يُرجى سؤال عيادتك.",
    },
    Sentence {
        ids: &["reminder-hold_review", "rule-hold_review"],
        en: "not a go-ahead",
        es: "o es un visto bueno",
        de: "keine Freigabe",
        fr: "pas un feu vert",
        ar: "ليس إذنًا بالعودة",
    },
    Sentence {
        ids: &["next_session-overdue", "touch_up-overdue"],
        en: "whether you need one is for you and your clinic",
        es: "necesitas o no, lo decides con tu clínica",
        de: "ob Sie eine brauchen, entscheiden Sie mit Ihrer Praxis",
        fr: "c’est à vous et à votre clinique de voir si vous en avez besoin",
        ar: "قرار حاجتك إليها يعود إليك وإلى عيادتك",
    },
    Sentence {
        ids: &["adherence-percent"],
        en: "What you ticked",
        es: "Lo que marcaste",
        de: "Was Sie abgehakt haben",
        fr: "Ce que vous avez coché",
        ar: "ما حدّدته",
    },
    Sentence {
        ids: &[
            "hold-retinoid-what",
            "hold-acid-what",
            "reminder-no_retinoid",
            "reminder-hold_review",
        ],
        en: "Do not change tablets; ask your prescriber",
        es: "No cambies las pastillas que tomas; pregunta a quien te las recetó",
        de: "Ändern Sie nichts an Ihren Tabletten. Fragen Sie die Praxis, die sie verschrieben hat",
        fr: "Ne changez rien à vos comprimés ou capsules ; demandez à la personne qui vous les a prescrits",
        ar: "يُرجى عدم تغيير الأقراص الدوائية؛ يُرجى سؤال من وصفها لك",
    },
    Sentence {
        ids: &["ask-isotretinoin_12_months"],
        en: "Do not stop a medicine yourself; ask your prescriber",
        es: "No dejes un medicamento por tu cuenta; pregunta a quien te lo recetó",
        de: "Setzen Sie kein Medikament selbst ab. Fragen Sie die Praxis, die es verschrieben hat",
        fr: "N’arrêtez pas un médicament de vous-même ; demandez à la personne qui vous l’a prescrit",
        ar: "يُرجى عدم إيقاف أي دواء من تلقاء نفسك؛ يُرجى سؤال من وصفه لك",
    },
    Sentence {
        ids: &["hold-retinoid-what", "hold-acid-what"],
        en: "Hyaluronic acid is not an exfoliating acid",
        es: "El ácido hialurónico no es un ácido exfoliante",
        de: "Hyaluronsäure ist keine Peeling-Säure",
        fr: "L’acide hyaluronique n’est pas un acide exfoliant",
        ar: "حمض الهيالورونيك ليس من الأحماض المقشّرة",
    },
    Sentence {
        ids: &[
            "reminder-check_in",
            "sign-hot_or_swollen",
            "sign-firm_redness",
        ],
        en: "purple, brown or grey on darker skin",
        es: "morad* marrón o gris",
        de: "lila, braun oder grau",
        fr: "* brun* ou gris* sur une peau plus foncée",
        ar: "بنفسجيًا أو بنيًا أو رماديًا على البشرة الداكنة",
    },
    Sentence {
        ids: &["sign-swollen_throat-sentence", "sign-no_urine-sentence"],
        en: "This is an emergency. Call your local emergency number now.",
        es: "Esto es una emergencia. Llama ahora al número de emergencias del lugar donde estás.",
        de: "Das ist ein Notfall. Rufen Sie jetzt die örtliche Notrufnummer an.",
        fr: "C’est une urgence. Appelez maintenant votre numéro d’urgence local.",
        ar: "هذه حالة طارئة. يلزم الاتصال الآن برقم الطوارئ المحلي.",
    },
    Sentence {
        ids: &["terminal-urgency-emergency"],
        en: "local emergency number",
        es: "número de emergencias del lugar donde estás",
        de: "örtliche Notrufnummer",
        fr: "numéro d’urgence local",
        ar: "رقم الطوارئ المحلي",
    },
];

impl Sentence {
    fn of(&self, lang: &str) -> &'static str {
        match lang {
            "en" => self.en,
            "es" => self.es,
            "de" => self.de,
            "fr" => self.fr,
            "ar" => self.ar,
            _ => panic!("{lang} has no sentences"),
        }
    }
}

/// As it is compared: small letters, and one kind of space.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").to_lowercase()
}

/// Whether a text has a piece, a star in it standing for anything short.
fn says(text: &str, piece: &str) -> bool {
    let (text, piece) = (plain(text), plain(piece));
    let mut parts = piece.split('*');
    let first = parts.next().unwrap_or_default();
    let begin = |at: usize| {
        parts.clone().try_fold(at + first.len(), |from, part| {
            let found = text[from..].find(part)?;
            (found <= 20).then_some(from + found + part.len())
        })
    };
    text.match_indices(first).any(|(at, _)| begin(at).is_some())
}

/// The messages of English with a piece that another language's lack.
fn lacking(
    sentence: &Sentence,
    english: &BTreeMap<String, Message>,
    theirs: &BTreeMap<String, Message>,
    lang: &str,
) -> Vec<String> {
    let has = |message: &&Message| message.texts.iter().any(|text| says(text, sentence.en));
    let lacks = |message: &&Message| {
        let theirs = &theirs[&message.id].texts;
        !theirs.iter().all(|text| says(text, sentence.of(lang)))
    };
    let lacking = english.values().filter(has).filter(lacks);
    lacking.map(|it| it.id.clone()).collect()
}

#[test]
fn the_sentences_that_the_rules_ask_for_are_there() {
    let english = messages("en");
    for sentence in SENTENCES {
        for id in sentence.ids {
            for text in &english[*id].texts {
                assert!(says(text, sentence.en), "{id}: {text}");
            }
        }
    }
}

#[test]
fn every_language_says_them_wherever_english_does() {
    let english = messages("en");
    for lang in languages() {
        let theirs = messages(&lang);
        for sentence in SENTENCES {
            let lacking = lacking(sentence, &english, &theirs, &lang);
            assert_eq!(
                lacking,
                Vec::<String>::new(),
                "{lang}: {}",
                sentence.of(&lang)
            );
        }
    }
}

/// Rule 7's other half, where a message says what to keep away.
#[test]
fn what_keeps_retinoids_and_acids_away_leaves_tablets_alone() {
    let tablets = "Do not change tablets; ask your prescriber";
    let english = messages("en");
    let care = |id: &str| id.starts_with("care-") && id.ends_with("-retinoids_and_acids");
    let caring: Vec<_> = english.values().filter(|it| care(&it.id)).collect();
    assert!(caring.len() > 3, "{}", caring.len());
    for message in caring {
        assert!(says(&message.texts[0], tablets), "{}", message.id);
    }
}

#[test]
fn every_emergency_names_the_local_number() {
    let english = messages("en");
    let emergency = |it: &&Message| {
        it.id.ends_with("-sentence") && it.texts.iter().any(|text| text.contains("emergency"))
    };
    let emergencies = english.values().filter(emergency);
    for message in emergencies.filter(|it| it.id != "sign-darkening-sentence") {
        assert!(
            says(&message.texts[0], "your local emergency number"),
            "{}",
            message.id
        );
    }
}

#[test]
fn pieces_are_found_as_written() {
    assert!(says("Un doute\u{a0}? Demandez", "un doute ? demandez"));
    assert!(says("violette, brune ou grise sur", "* brun* ou gris* sur"));
    assert!(says("morados, marrón o gris", "morad* marrón o gris"));
    assert!(!says("morado", "morad* marrón") && !says("", "x"));
}
