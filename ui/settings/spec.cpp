#include "ui/settings/spec.h"

#include "core/merge/policies.h"
#include "ui/settings/language.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/settingkeys.h"

#include <QColor>
#include <QCoreApplication>
#include <algorithm>

namespace backflow::ui::settings {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::settings)
};

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

Spec toggle(const char *id, const char *object, const QString &text, bool standard, const QString &words,
            const QString &note = {})
{
    Spec spec;
    spec.id = s(id);
    spec.page = spec.id.section(QLatin1Char('/'), 0, 0);
    spec.object = s(object);
    spec.text = text;
    spec.words = words;
    spec.standard = standard;
    spec.note = note;
    return spec;
}

Spec choice(const char *id, const char *object, const QString &text, const QList<Spec::Choice> &choices,
            const QString &words)
{
    Spec spec = toggle(id, object, text, false, words);
    spec.kind = Spec::Kind::Choice;
    spec.choices = choices;
    spec.standard = choices.first().value;
    return spec;
}

QList<Spec> general()
{
    return {toggle("general/openLast", "settingsOpenLast", Tr::tr("Open the last workspace at the start"), true,
                   Tr::tr("start session restore")),
            toggle("general/tips", "settingsTips", Tr::tr("Show tips when something is used for the first time"), true,
                   Tr::tr("coach marks help")),
            toggle("general/tray", "settingsTray", Tr::tr("Keep an icon in the system tray"), false,
                   Tr::tr("notification area background close"),
                   Tr::tr("Closing the last window then leaves Backflow in the tray. Without a tray it always ends."))};
}

QList<Spec> appearance()
{
    using K = Spec::Kind;
    QList<Spec> all{
        choice("appearance/theme", "settingsTheme", Tr::tr("Theme"),
               {{Tr::tr("As the system"), s("system")},
                {Tr::tr("Light"), s("light")},
                {Tr::tr("Dark"), s("dark")},
                {Tr::tr("High contrast"), s("high-contrast")}},
               Tr::tr("theme light dark high contrast system colours")),
        choice("appearance/diffColours", "settingsDiffColours", Tr::tr("Colours of differences"),
               {{Tr::tr("Safe: blue, orange, magenta"), s("safe")},
                {Tr::tr("Classic: green, red"), s("classic")},
                {Tr::tr("My own"), s("custom")}},
               Tr::tr("added removed conflict colour blind deuteranopia red green")),
    };
    const auto colour = [&](const char *id, const char *object, const QString &text) {
        Spec spec = toggle(id, object, text, false, Tr::tr("own colour custom"));
        spec.kind = K::Colour;
        spec.standard = QString();
        all += spec;
    };
    colour("appearance/diffAdded", "settingsDiffAdded", Tr::tr("My colour for added"));
    colour("appearance/diffRemoved", "settingsDiffRemoved", Tr::tr("My colour for removed"));
    colour("appearance/diffConflict", "settingsDiffConflict", Tr::tr("My colour for conflicts"));
    Spec size = toggle("appearance/textSize", "settingsTextSize", Tr::tr("Text size"), false,
                       Tr::tr("font large small per cent zoom"));
    size.kind = K::Slider;
    size.standard = 100;
    size.least = 80;
    size.most = 200;
    size.step = 5;
    size.suffix = Tr::tr(" %");
    all += size;
    all += choice("appearance/density", "settingsDensity", Tr::tr("Density"),
                  {{Tr::tr("Comfortable"), s("comfortable")}, {Tr::tr("Compact"), s("compact")}},
                  Tr::tr("rows close spacing height"));
    Spec font = toggle("appearance/monoFont", "settingsMonoFont", Tr::tr("Font of code and XML"), false,
                       Tr::tr("monospace fixed width font"));
    font.kind = K::Font;
    font.standard = QString();
    all += font;
    all +=
        toggle("appearance/reduceMotion", "settingsReduceMotion", Tr::tr("Reduce motion"), false, Tr::tr("animation"));
    QList<Spec::Choice> spoken{{Tr::tr("As the system"), QString()}};
    for (const Language &language : languages())
        spoken += Spec::Choice{language.ownName, language.code};
    all += choice("appearance/language", "settingsLanguage", Tr::tr("Language"), spoken,
                  Tr::tr("english german french spanish japanese translation"));
    all += toggle("appearance/gitDetails", "settingsGitDetails", Tr::tr("Show Git details"), false,
                  Tr::tr("branch commit developer"),
                  Tr::tr("Branches of the record are named where an environment's details stand."));
    return all;
}

/// What merges by itself and may be asked instead, beside the reasons by rule.
QList<Spec> askingInstead()
{
    using merge::Policy;
    const QString words = Tr::tr("ask automatic merge by itself decision reason");
    const auto ask = [&words](const QString &name, const char *object, const QString &text, const QString &note = {}) {
        const QByteArray id = QString(widgets::kAskWhenKey + name).toLatin1();
        return toggle(id.constData(), object, text, false, words, note);
    };
    const auto rule = [&ask](Policy policy, const char *object, const QString &text) {
        return ask(merge::Policies::name(policy), object, text,
                   Tr::tr("Otherwise: %1").arg(merge::Policies::sentence(policy)));
    };
    return {ask(s("only-source"), "settingsAskOnlySource",
                Tr::tr("Ask instead of merging when only the source changed something"),
                Tr::tr("These hold for what is planned from now on. What is asked then says that it would have merged "
                       "by itself.")),
            ask(s("only-target"), "settingsAskOnlyTarget",
                Tr::tr("Ask instead of merging when only the target changed something")),
            ask(s("different-words"), "settingsAskDifferentWords",
                Tr::tr("Ask instead of merging when both changed different words of the same lines")),
            rule(Policy::VersionMaximum, "settingsAskVersions", Tr::tr("Ask when both raised a version")),
            rule(Policy::FlowLocation, "settingsAskFlowPlaces", Tr::tr("Ask about places of flow elements")),
            rule(Policy::SummaryLayoutLabel, "settingsAskSummaryLabel",
                 Tr::tr("Ask about the label of a layout's summary")),
            rule(Policy::ReflowedText, "settingsAskReflowed", Tr::tr("Ask when one side changed white space alone")),
            rule(Policy::ListPositions, "settingsAskPositions", Tr::tr("Ask about position numbers in lists")),
            rule(Policy::SharedPlace, "settingsAskSharedPlace",
                 Tr::tr("Ask for the order when both added at the same place"))};
}

QList<Spec> working()
{
    QList<Spec> all{
        choice("comparing/startWith", "settingsStartWith", Tr::tr("A difference opens with"),
               {{Tr::tr("its entries"), s("entries")}, {Tr::tr("its text"), s("text")}}, Tr::tr("diff view lines xml")),
        choice("comparing/sides", "settingsSides", Tr::tr("Text is shown"),
               {{Tr::tr("side by side"), s("beside")}, {Tr::tr("in one column"), s("one")}},
               Tr::tr("diff unified layout columns")),
        choice("merging/moveOnMs", "settingsMoveOn", Tr::tr("After a choice, move to the next decision"),
               {{Tr::tr("after a quarter of a second"), 250},
                {Tr::tr("after a second"), 1000},
                {Tr::tr("never by itself"), 0}},
               Tr::tr("decision next automatic delay")),
        choice("merging/remembered", "settingsRemembered", Tr::tr("What was decided before is"),
               {{Tr::tr("suggested"), s("suggest")},
                {Tr::tr("used by itself"), s("apply")},
                {Tr::tr("not used"), s("ignore")}},
               Tr::tr("remembered decisions suggestions automatic")),
    };
    all.last().note = Tr::tr("Only where the same entry of the same two environments has the same three values again. "
                             "What was used by itself can be undone.");
    Spec story = toggle("merging/storyAddress", "settingsStoryAddress", Tr::tr("A story opens at"), false,
                        Tr::tr("work item tracker jira url link"),
                        Tr::tr("A web address in which %1 stands for the story's number."));
    story.kind = Spec::Kind::Text;
    story.standard = QString();
    story.hint = s("https://example.com/browse/%1");
    all += story;
    all += askingInstead();
    Spec atOnce =
        toggle("promotions/atOnce", "settingsAtOnce", Tr::tr("Targets deployed to at a time"), false,
               Tr::tr("deploy targets parallel at a time limits back-promotion"),
               Tr::tr("More targets of one promotion wait their turn. An org that is asked too much at a time "
                      "refuses."));
    atOnce.kind = Spec::Kind::Number;
    atOnce.standard = 3;
    atOnce.least = 1;
    atOnce.most = kMostDeploysAtOnce;
    all += atOnce;
    all += toggle("notifications/needsYou", "settingsNotifyNeedsYou", Tr::tr("Tell me when something needs me"), true,
                  Tr::tr("desktop notification decision approval"));
    all += toggle("notifications/failed", "settingsNotifyFailed",
                  Tr::tr("Tell me when something failed or was lost sight of"), true,
                  Tr::tr("desktop notification error"));
    all += toggle("notifications/finished", "settingsNotifyFinished",
                  Tr::tr("Tell me when something that took over a minute is done"), true,
                  Tr::tr("desktop notification finished long"),
                  Tr::tr("Notices come to the desktop only while no window of Backflow is in front."));
    all += toggle("privacy/maskNames", "settingsMaskNames",
                  Tr::tr("Put “Person 1” for people's names on screens and in exports"), false,
                  Tr::tr("personal data privacy anonymous names"));
    all += toggle("keyboard/singleLetters", "settingsSingleLetters", Tr::tr("Single letters are commands"), true,
                  Tr::tr("keys shortcuts one letter speech input"),
                  Tr::tr("On the map, in decisions and in drift lists. Off, only keys with Ctrl, Alt or a function key "
                         "do something."));
    return all;
}

} // namespace

QList<Group> groups()
{
    return {{theme::Icon::Settings, s("general"), Tr::tr("General"), Tr::tr("start session tips tray")},
            {theme::Icon::Sun, s("appearance"), Tr::tr("Appearance"), Tr::tr("look")},
            {theme::Icon::Keyboard, s("keyboard"), Tr::tr("Keyboard"), Tr::tr("keys shortcuts commands presets")},
            {theme::Icon::Org, s("environments"), Tr::tr("Environments"), Tr::tr("pipeline orgs sandboxes add")},
            {theme::Icon::Compare, s("comparing"), Tr::tr("Comparing"), Tr::tr("differences diff")},
            {theme::Icon::Resolve, s("merging"), Tr::tr("Merging"), Tr::tr("decisions conflicts resolve")},
            {theme::Icon::Deploy, s("promotions"), Tr::tr("Deploying"), Tr::tr("promotions deploy")},
            {theme::Icon::Bell, s("notifications"), Tr::tr("Notifications"), Tr::tr("notices desktop")},
            {theme::Icon::Shield, s("privacy"), Tr::tr("Privacy and audit"),
             Tr::tr("secrets keychain tokens telemetry production")},
            {theme::Icon::Store, s("advanced"), Tr::tr("Advanced (files)"),
             Tr::tr("settings file folder path import export policy")}};
}

QList<Spec> specs()
{
    return general() + appearance() + working();
}

QVariant sound(const Spec &spec, const QVariant &value)
{
    switch (spec.kind) {
    case Spec::Kind::Toggle:
        return value.isValid() ? QVariant(value.toBool()) : spec.standard;
    case Spec::Kind::Slider:
    case Spec::Kind::Number: {
        bool number = false;
        const int read = value.toInt(&number);
        return number ? QVariant(std::clamp(read, spec.least, spec.most)) : spec.standard;
    }
    case Spec::Kind::Choice:
        for (const Spec::Choice &choice : spec.choices)
            if (value.isValid() && choice.value.toString() == value.toString())
                return choice.value;
        return spec.standard;
    case Spec::Kind::Colour:
        return QColor::isValidColorName(value.toString()) ? value.toString() : QString();
    case Spec::Kind::Font:
    case Spec::Kind::Text:
        return value.toString().trimmed();
    }
    return spec.standard;
}

} // namespace backflow::ui::settings
