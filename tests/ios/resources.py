#!/usr/bin/env python3
"""Checks what of the iOS app is no code: plists, the privacy manifest, string catalogues, assets, project.yml.

Prints what is wrong, and ends with `N passed, N failed`.
"""

import json
import plistlib
import re
import sys
from pathlib import Path

import yaml

PROJECT = Path(__file__).resolve().parents[2]
IOS = PROJECT / "ios"
RESOURCES = IOS / "App/Resources"
LANGS = sorted(folder.name for folder in (PROJECT / "core/locales").iterdir())
SOURCES = {file: file.read_text() for file in sorted((IOS / "App/Sources").rglob("*.swift"))}
KIT = {file: file.read_text() for file in sorted((IOS / "AftercareKit").rglob("*.swift"))}


def plist(path):
    with open(path, "rb") as file:
        return plistlib.load(file)


def no_key_twice(pairs):
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), f"a key stands twice: {sorted(keys)}"
    return dict(pairs)


def catalogue(name):
    read = json.loads((RESOURCES / f"{name}.xcstrings").read_text(), object_pairs_hook=no_key_twice)
    assert read["sourceLanguage"] == "en" and read["version"] == "1.0"
    texts = {}
    for key, entry in read["strings"].items():
        assert set(entry) <= {"comment", "extractionState", "localizations"}, f"{key}: {sorted(entry)}"
        texts[key] = {}
        for lang, said in entry["localizations"].items():
            assert set(said) == {"stringUnit"}, f"{key} {lang}: {sorted(said)}"
            unit = said["stringUnit"]
            assert unit["state"] == "translated", f"{key} {lang}: {unit['state']}"
            texts[key][lang] = unit["value"]
    return texts


def check_the_info_plist_names_what_the_app_is():
    info = plist(IOS / "App/Info.plist")
    needed = {
        "BGTaskSchedulerPermittedIdentifiers", "CFBundleDevelopmentRegion", "CFBundleDisplayName",
        "CFBundleExecutable", "CFBundleIdentifier", "CFBundleInfoDictionaryVersion", "CFBundleLocalizations",
        "CFBundleName", "CFBundlePackageType", "CFBundleShortVersionString", "CFBundleVersion", "LSRequiresIPhoneOS",
        "UIApplicationSceneManifest", "UIBackgroundModes", "UILaunchScreen", "UISupportedInterfaceOrientations",
    }
    usages = {key for key in info if re.fullmatch(r"NS\w+UsageDescription", key)}
    assert set(info) == needed | usages, sorted(set(info) ^ (needed | usages))
    assert sorted(info["CFBundleLocalizations"]) == LANGS
    assert info["CFBundlePackageType"] == "APPL"


def check_the_refresh_is_permitted_as_it_is_asked_for():
    info = plist(IOS / "App/Info.plist")
    asked = re.findall(r'static let identifier = "([\w.]+)"', "".join(SOURCES.values()))
    assert info["BGTaskSchedulerPermittedIdentifiers"] == asked and len(asked) == 1, asked
    assert info["UIBackgroundModes"] == ["fetch"]


def check_every_permission_says_what_for_in_every_language():
    info = plist(IOS / "App/Info.plist")
    texts = catalogue("InfoPlist")
    for key, text in info.items():
        if key.endswith("UsageDescription"):
            assert texts[key]["en"] == text, key
    reasons = {"NSFaceIDUsageDescription": "LAContext", "NSCameraUsageDescription": "UIImagePickerController"}
    for key, name in reasons.items():
        used = any(re.search(rf"\b{name}\b", text) for text in SOURCES.values())
        assert used == (key in info), f"{name} is used: {used}, and {key} is there: {key in info}"


def check_the_privacy_manifest():
    manifest = plist(RESOURCES / "PrivacyInfo.xcprivacy")
    assert set(manifest) == {
        "NSPrivacyTracking", "NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes", "NSPrivacyAccessedAPITypes",
    }
    assert manifest["NSPrivacyTracking"] is False
    assert manifest["NSPrivacyTrackingDomains"] == [] and manifest["NSPrivacyCollectedDataTypes"] == []
    known = {
        "NSPrivacyAccessedAPICategoryUserDefaults": {"CA92.1", "1C8F.1", "C56D.1", "AC6B.1"},
        "NSPrivacyAccessedAPICategoryFileTimestamp": {"DDA9.1", "C617.1", "3B52.1", "0A2A.1"},
        "NSPrivacyAccessedAPICategorySystemBootTime": {"35F9.1", "8FFB.1", "3D61.1"},
        "NSPrivacyAccessedAPICategoryDiskSpace": {"85F4.1", "E174.1", "7D9E.1", "B728.1"},
        "NSPrivacyAccessedAPICategoryActiveKeyboards": {"3EC4.1", "54BD.1"},
    }
    accessed = manifest["NSPrivacyAccessedAPITypes"]
    for entry in accessed:
        assert set(entry) == {"NSPrivacyAccessedAPIType", "NSPrivacyAccessedAPITypeReasons"}, sorted(entry)
        reasons = entry["NSPrivacyAccessedAPITypeReasons"]
        assert reasons and set(reasons) <= known[entry["NSPrivacyAccessedAPIType"]], reasons
    core = {file: file.read_text() for file in (PROJECT / "core/src").rglob("*.rs")}
    # What makes each of them needed. Of SQLite, which is linked in, no source is here: it asks for files' times.
    uses = {
        "UserDefaults": r"\bUserDefaults\b", "DiskSpace": r"\bavailable_space\b", "SystemBootTime": r"\bInstant::now\b",
        "FileTimestamp": r"\brusqlite\b", "ActiveKeyboards": r"\bactiveInputModes\b",
    }
    named = {entry["NSPrivacyAccessedAPIType"].removeprefix("NSPrivacyAccessedAPICategory") for entry in accessed}
    for name, pattern in uses.items():
        used = [file.name for file, text in (KIT | SOURCES | core).items() if re.search(pattern, text)]
        assert bool(used) == (name in named), f"{name} is used in {used}, and named: {name in named}"


def check_nothing_points_left_or_right():
    """What is meant is before and after: in Arabic that is the other side."""
    for file, text in SOURCES.items():
        found = re.findall(r'"[\w.]*\b(?:left|right)\b[\w.]*"|(?:alignment|edges?|placement): \.\w*(?:[lL]eft|[rR]ight)\b', text)
        assert not found, f"{file.name}: {found}"


def check_nothing_ends_the_app():
    for file, text in (KIT | SOURCES).items():
        found = re.findall(r"\btry!|\bas!|\b(?:fatalError|precondition|preconditionFailure|assert)\(|\w!\.|\)!", text)
        assert not found, f"{file.name}: {found}"


def check_nothing_reaches_the_network():
    for file, text in (KIT | SOURCES).items():
        found = re.findall(r"\b(URLSession|NWConnection|WKWebView|URLRequest|CFSocket|import Network)\b", text)
        assert not found, f"{file.name}: {found}"


def check_one_file_knows_of_usernotifications():
    knowing = [file.name for file, text in (KIT | SOURCES).items() if re.search(r"^import UserNotifications", text, re.M)]
    assert knowing == ["NotificationCentre.swift"], knowing


def check_every_label_is_in_the_catalogue_and_no_other():
    [keys] = [text for file, text in SOURCES.items() if file.name == "LabelKey.swift"]
    body = keys.split("/// What a notification")[0]
    cases = {name for line in re.findall(r"^    case (.+)$", body, re.M) for name in line.split(", ")}
    assert cases == set(catalogue("Localizable")), sorted(cases ^ set(catalogue("Localizable")))


def check_every_label_is_shown_somewhere():
    lists = {"area", "scar", "adjunct", "hold", "grade", "score", "event", "urgency", "reminder", "session", "view"}
    shown = set(re.findall(r"\.(\w+)\b", "".join(SOURCES.values())))
    for key in catalogue("Localizable"):
        of_a_list = any(re.match(rf"{name}[A-Z]", key) for name in lists)
        assert of_a_list or key in shown, f"{key} is shown nowhere"


def check_every_name_of_the_cores_lists_has_its_label():
    lists = {
        "area": "Area", "scar": "Scar", "adjunct": "Adjunct", "hold": "HoldKind", "grade": "Grade", "score": "Score",
        "event": "Event", "urgency": "Urgency", "reminder": "ReminderState", "session": "SessionState",
        "view": "PhotoView",
    }
    bindings = Path(sys.argv[1]).joinpath("Sources/Aftercare/Aftercare.swift").read_text()
    labels = set(catalogue("Localizable"))
    for prefix, name in lists.items():
        body = re.search(rf"^public enum {name}\b.*?^}}", bindings, re.M | re.S)[0]
        names = re.findall(r"^    case `?(\w+)`?$", body, re.M)
        assert names, name
        missing = [one for one in names if prefix + one[0].upper() + one[1:] not in labels]
        assert not missing, f"{name}: {missing}"


def check_a_name_is_what_the_core_calls_it():
    said = {"area": "area-", "scar": "scar-", "adjunct": "adjunct-", "hold": "hold-", "grade": "grade-",
            "score": "score-", "event": "event-", "session": "session-state-", "view": "view-"}
    core = {}
    for lang in LANGS:
        text = "\n".join(file.read_text() for file in (PROJECT / "core/locales" / lang).glob("*.ftl"))
        core[lang] = dict(re.findall(r"^([\w-]+) = (.+)$", text, re.M))
    compared = 0
    for key, texts in catalogue("Localizable").items():
        for prefix, message in said.items():
            if re.match(rf"{prefix}[A-Z]", key):
                name = re.sub(r"(?<!^)(?=[A-Z])", "_", key.removeprefix(prefix)).lower()
                for lang, text in texts.items():
                    words = core[lang].get(message + name) or core[lang].get(message + name.replace("_", "-"))
                    if words:
                        compared += 1
                        assert text == words, f"{key} {lang}: {text}, and the core: {words}"
    assert compared > 200, compared


def check_answers_and_terms_are_called_as_on_android():
    android = {"done": "answer_done", "keptOff": "answer_kept_off", "usedIt": "answer_used_it", "open": "answer_open",
               "skip": "answer_skip", "termDays": "term_days", "termHours": "term_hours", "termWeeks": "term_weeks",
               "termMonths": "term_months", "termWord": "term_word"}
    texts = catalogue("Localizable")
    for lang in LANGS:
        folder = "values" if lang == "en" else f"values-{lang}"
        there = (PROJECT / "android/app/src/main/res" / folder / "strings.xml").read_text()
        for ours, theirs in android.items():
            said = re.search(rf'<string name="{theirs}">(.*?)</string>', there)[1]
            assert texts[ours][lang] == said, f"{ours} {lang}: {texts[ours][lang]}, and on Android: {said}"


def check_every_text_is_there_in_every_language():
    for name in ["Localizable", "InfoPlist"]:
        for key, texts in catalogue(name).items():
            assert sorted(texts) == LANGS, f"{key}: {sorted(texts)}"
            placeholders = {lang: sorted(re.findall(r"%\S*?[@dfs]", text)) for lang, text in texts.items()}
            for lang, text in texts.items():
                assert text.strip() == text and text, f"{key} {lang}: empty, or blanks around it"
                assert placeholders[lang] == placeholders["en"], f"{key} {lang}: other placeholders"


def check_arabic_is_arabic():
    for key, texts in catalogue("Localizable").items():
        foreign = {"appName", "adjunctTcaCross"}
        assert key in foreign or re.search(r"[\u0600-\u06ff]", texts["ar"]), f"{key}: {texts['ar']}"


def check_no_label_clears_presses_or_reassures():
    never = r"\b(overdue|missed|streak|safe|healed|normal|healing|recommended|must)\b"
    for key, texts in catalogue("Localizable").items():
        # What the core itself calls a scar or an adjunct is its own.
        assert not re.search(never, texts["en"], re.I), f"{key}: {texts['en']}"


def color(name, *appearances):
    contents = json.loads((RESOURCES / f"Assets.xcassets/{name}.colorset/Contents.json").read_text())
    for entry in contents["colors"]:
        if sorted(it["value"] for it in entry.get("appearances", [])) == sorted(appearances):
            parts = entry["color"]["components"]
            return [int(parts[part], 16) / 255 for part in ("red", "green", "blue")]
    raise AssertionError(f"{name} has no form for {appearances or 'usual'}")


def luminance(rgb):
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    lighter, darker = sorted([luminance(one), luminance(other)], reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def check_colors_are_there_dark_too_and_can_be_read():
    named = set(re.findall(r'Color\("(\w+)"\)', "".join(SOURCES.values())))
    assert named == {folder.stem for folder in RESOURCES.glob("Assets.xcassets/*.colorset")}
    for high in [[], ["high"]]:
        for dark, ground in [([], [1, 1, 1]), (["dark"], [0.11, 0.11, 0.12])]:
            for name in named - {"Card"}:
                for back in [ground, color("Card", *dark, *high)]:
                    found = contrast(color(name, *dark, *high), back)
                    assert found >= (7 if high else 4.5), f"{name} {dark}{high}: {found:.1f} to 1"


def check_the_icon_is_there_and_whole():
    folder = RESOURCES / "Assets.xcassets/AppIcon.appiconset"
    [image] = json.loads((folder / "Contents.json").read_text())["images"]
    data = (folder / image["filename"]).read_bytes()
    # PNG's header (RFC 2083): width, height, 8 bits, RGB without transparency, which a store refuses.
    assert data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR"
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (1024, 1024) and data[24:26] == b"\x08\x02"


def check_project_yml():
    """XcodeGen passes over a key that it does not know, so a misspelt one would go unseen."""
    spec = yaml.safe_load((IOS / "project.yml").read_text())
    settings = {
        "SWIFT_VERSION", "SWIFT_TREAT_WARNINGS_AS_ERRORS", "MARKETING_VERSION", "CURRENT_PROJECT_VERSION",
        "PRODUCT_BUNDLE_IDENTIFIER", "INFOPLIST_FILE", "GENERATE_INFOPLIST_FILE", "TARGETED_DEVICE_FAMILY",
        "ASSETCATALOG_COMPILER_APPICON_NAME", "ASSETCATALOG_COMPILER_GLOBAL_ACCENT_COLOR_NAME", "TEST_TARGET_NAME",
    }

    def known(where, keys, allowed):
        assert set(keys) <= set(allowed), f"{where}: {sorted(set(keys) - set(allowed))}"

    def known_settings(where, given):
        known(where, given, {"base"})
        known(where, given["base"], settings)

    known("project.yml", spec, {"name", "options", "settings", "packages", "targets", "schemes"})
    known("options", spec["options"], {"bundleIdPrefix", "deploymentTarget", "developmentLanguage"})
    assert spec["options"]["deploymentTarget"] == {"iOS": "17.0"}
    known_settings("settings", spec["settings"])
    for name, package in spec["packages"].items():
        known(name, package, {"path"})
        assert (IOS / package["path"] / "Package.swift").is_file(), package
    for name, target in spec["targets"].items():
        known(name, target, {"type", "platform", "sources", "dependencies", "settings"})
        assert target["platform"] == "iOS" and target["type"] in {"application", "bundle.unit-test", "bundle.ui-testing"}
        known_settings(name, target["settings"])
        for source in target["sources"]:
            known(name, source, {"path"})
            assert (IOS / source["path"]).is_dir(), source
        for dependency in target["dependencies"]:
            [[kind, named]] = dependency.items()
            assert named in {"package": spec["packages"], "target": spec["targets"]}[kind], dependency
        plist_file = target["settings"]["base"].get("INFOPLIST_FILE")
        assert plist_file is None or (IOS / plist_file).is_file(), plist_file
    for name, scheme in spec["schemes"].items():
        known(name, scheme, {"build", "test"})
        known(name, scheme["build"], {"targets"})
        known(name, scheme["test"], {"targets"})
        named = [*scheme["build"]["targets"], *scheme["test"]["targets"]]
        assert set(named) <= set(spec["targets"]), named


def main():
    checks = {name: check for name, check in globals().items() if name.startswith("check_")}
    failed = 0
    for name, check in checks.items():
        try:
            check()
        except (AssertionError, KeyError, ValueError, TypeError, OSError) as error:
            failed += 1
            print(f"{name.removeprefix('check_').replace('_', ' ')}: {type(error).__name__} {error}")
    print(f"{len(checks) - failed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
