//! The wording rules over every message, and the checker over sentences planted for it.

use crate::forbidden::found;
use crate::locales::{languages, messages};
use crate::patterns::VALUE;

/// What is let stand: the language, the message, the words, and why.
type Stands = (&'static str, &'static str, &'static str, &'static str);

const REMINDER_KIND: &str = "the short name of the reminder in lists; its text says creams or gels";
const RETINOID_USED: &str =
    "what was used may have been a tablet; the diary notes it without judgement";

/// Names that are not about the skin care rule 7 means, each with the reason.
const STANDS: &[Stands] = &[
    ("en", "reminder-kind-no_retinoid", "retinoid", REMINDER_KIND),
    (
        "fr",
        "reminder-kind-no_retinoid",
        "rétinoïde",
        REMINDER_KIND,
    ),
    ("en", "event-retinoid_used", "retinoid", RETINOID_USED),
    ("es", "event-retinoid_used", "retinoide", RETINOID_USED),
    ("de", "event-retinoid_used", "retinoid", RETINOID_USED),
    ("fr", "event-retinoid_used", "rétinoïde", RETINOID_USED),
    ("ar", "event-retinoid_used", "ريتينويد", RETINOID_USED),
];

/// Every breach in a language: `id: words found: rule`.
fn breaches(lang: &str) -> Vec<String> {
    let mut breaches = Vec::new();
    for message in messages(lang).values() {
        for text in &message.texts {
            for (phrase, why) in found(text, lang) {
                let stands = STANDS
                    .iter()
                    .any(|(of, id, words, _)| *of == lang && *id == message.id && *words == phrase);
                if !stands {
                    breaches.push(format!("{}: \"{phrase}\": {why}", message.id));
                }
            }
        }
    }
    breaches
}

#[test]
fn no_message_says_what_is_forbidden() {
    for lang in languages() {
        assert_eq!(breaches(&lang), Vec::<String>::new(), "{lang}");
    }
}

#[test]
fn what_is_let_stand_is_still_there() {
    for (lang, id, words, why) in STANDS {
        let texts = &messages(lang)[*id].texts;
        let found = texts.iter().flat_map(|text| found(text, lang));
        assert!(
            found.into_iter().any(|(phrase, _)| phrase == *words),
            "{lang}: {id} no longer needs to stand: {why}"
        );
    }
}

#[test]
fn planted_sentences_are_found() {
    for (planted, phrase) in [
        ("Your next session is overdue.", "overdue"),
        ("You missed two reminders", "missed"),
        ("A 5-day streak!", "streak"),
        ("It is safe to use make-up", "safe to"),
        ("You can restart retinoid creams or gels.", "can restart"),
        ("Your skin has healed.", "healed"),
        ("It's healing normally", "healing normally"),
        ("This is slow healing", "slow healing"),
        ("You are cleared for exercise", "cleared"),
        ("Safe for most skin types", "safe for"),
        ("Suits all skin types", "all skin types"),
        ("A non-invasive treatment", "non invasive"),
        ("It prevents new scars", "prevents new scars"),
        ("Serums penetrate deeper", "penetrate deeper"),
        ("Results are guaranteed", "guaranteed"),
        ("Permanent removal of scars", "permanent removal"),
        ("No retinoids tonight", "retinoids"),
        ("No retinol tonight", "retinol"),
        ("Retinoid serums wait", "retinoid"),
        ("Keep acids away", "acids"),
        ("Salicylic acid waits", "acid"),
        ("Call 911 now", "911"),
        ("Call 112.", "112"),
        ("Call 999!", "999"),
        ("This is medical advice", "medical advice"),
        ("Go ahead with exercise", "go ahead"),
        ("Stop taking isotretinoin", "stop taking"),
        ("Don\u{2019}t worry", "don't worry"),
        ("We promise smooth skin", "promise"),
        ("Complete removal is likely", "complete removal"),
    ] {
        let found = found(planted, "en");
        assert!(
            found.iter().any(|(words, _)| words == phrase),
            "{planted}: {found:?}"
        );
    }
}

#[test]
fn what_the_rules_ask_for_is_let_through() {
    for text in [
        "The 7-day minimum has passed. Follow your clinician's advice before you restart.",
        "Retinoid creams or gels and exfoliating acids. Hyaluronic acid is not an exfoliating acid.",
        "This is not a go-ahead: ask your clinician.",
        "General information, not medical advice.",
        "Commonly described, not a promise",
        "complete removal is unlikely",
        "Do not stop a medicine yourself; ask your prescriber",
        "Isotretinoin within the last 6 months",
        "Is your skin safe? To ask is best.",
        "The wound heals. Slowly turn your head.",
    ] {
        assert_eq!(found(text, "en"), [], "{text}");
    }
    // No phrase runs across a value, and the number of a day is no country's.
    assert_eq!(found(&format!("safe {VALUE} to"), "en"), []);
    assert_eq!(found("1120 days", "en"), []);
}

/// Sentences of other languages, each with the words to be found in it.
const PLANTED: &[(&str, &[(&str, &str)])] = &[
    (
        "es",
        &[
            ("Tu próxima sesión está atrasada.", "atrasada"),
            ("Olvidaste dos recordatorios", "olvidaste"),
            ("¡Llevas una racha de 5 días!", "racha"),
            ("Es seguro usar maquillaje", "es seguro"),
            ("Ya puedes volver a los retinoides", "ya puedes"),
            ("Tu piel está curada", "curada"),
            ("Va todo bien", "va todo bien"),
            ("Una cicatrización lenta", "cicatrización lenta"),
            ("Resultados garantizados", "garantizados"),
            ("Nada de retinoides esta noche", "retinoides"),
            ("Evita los ácidos", "ácidos"),
            ("Deja de tomar isotretinoína", "deja de tomar"),
            ("No te preocupes", "te preocupes"),
            ("Esto es un consejo médico", "consejo médico"),
            ("Llama al 112", "112"),
        ],
    ),
    (
        "de",
        &[
            ("Ihre nächste Sitzung ist überfällig.", "überfällig"),
            ("Sie haben zwei Erinnerungen verpasst", "verpasst"),
            ("Eine Serie von 5 Tagen!", "serie"),
            ("Make-up ist jetzt unbedenklich", "unbedenklich"),
            ("Sie können wieder Sport machen", "sie können wieder"),
            ("Ihre Haut ist abgeheilt", "abgeheilt"),
            ("Alles in Ordnung", "in ordnung"),
            ("Ihre Haut heilt langsamer als üblich", "langsamer als"),
            ("Das Ergebnis ist garantiert", "garantiert"),
            ("Heute kein Retinoid", "retinoid"),
            ("Keine Säuren auf die Haut", "säuren"),
            ("Setzen Sie Ihre Tabletten ab", "setzen sie ihre"),
            ("Das ist eine Freigabe", "freigabe"),
            ("Sie müssen heute eincremen", "sie müssen"),
        ],
    ),
    (
        "fr",
        &[
            ("Votre séance est en retard.", "retard"),
            ("Vous avez oublié deux rappels", "oublié"),
            ("5 jours d’affilée !", "d'affilée"),
            ("C’est sans danger", "sans danger"),
            ("Vous pouvez reprendre le sport", "pouvez reprendre"),
            ("Votre peau est guérie", "guérie"),
            ("C’est normal, tout va bien", "va bien"),
            ("Une cicatrisation lente", "cicatrisation lente"),
            ("Résultat garanti", "garanti"),
            ("Pas de rétinoïdes ce soir", "rétinoïdes"),
            ("Évitez l’acide salicylique", "l'acide"),
            ("Arrêtez de prendre l’isotrétinoïne", "arrêtez de prendre"),
            ("C’est un feu vert", "feu vert"),
            ("Vous devez mettre de la crème", "vous devez"),
        ],
    ),
    (
        "ar",
        &[
            ("جلستك القادمة متأخرة", "متاخرة"),
            ("فاتتك تذكيرات", "فاتتك"),
            ("خمسة أيام متتالية", "متتالية"),
            ("المكياج آمن الآن", "امن"),
            ("يمكنك الآن العودة إلى الرياضة", "يمكنك الان"),
            ("تعافت بشرتك", "تعافت"),
            ("كل شيء بخير", "بخير"),
            ("لا داعي للقلق", "للقلق"),
            ("التئام بطيء", "التئام بطيء"),
            ("نتائج مضمونة", "مضمونة"),
            ("لا ريتينويدات الليلة", "ريتينويدات"),
            ("تُتجنَّب الأحماض", "الاحماض"),
            ("توقّف عن تناول الدواء", "توقف عن تناول"),
            ("هذا إذنًا بالعودة", "اذنا بالعودة"),
            ("يجب أن تضع واقي الشمس", "يجب ان"),
        ],
    ),
];

#[test]
fn planted_sentences_are_found_in_every_language() {
    let planted: Vec<&str> = PLANTED.iter().map(|(lang, _)| *lang).collect();
    for lang in languages() {
        assert!(lang == "en" || planted.contains(&lang.as_str()), "{lang}");
    }
    for (lang, sentences) in PLANTED {
        for (planted, phrase) in *sentences {
            let found = found(planted, lang);
            assert!(
                found.iter().any(|(words, _)| words == phrase),
                "{planted}: {found:?}"
            );
        }
    }
}
