#pragma once

#include "core/merge/askwhen.h"
#include "ui/widgets/settingkeys.h"

#include <QSettings>
#include <QString>
#include <QStringList>

namespace backflow::ui::widgets {

/// In the place of a draft's id: the conflict to practise on.
inline const QString kPracticeDraft = QStringLiteral("practice");

/// How a person likes to decide merges. Set under Settings, Merging; asked where decisions are made.
struct MergeSettings {
    /// What is done with decisions that were made before for the same three values.
    enum class Remembered { Suggest, Apply, Ignore };

    /// After a choice the next decision comes by itself, so many milliseconds later.
    bool moveOn = true;
    int moveOnMs = 250;
    /// Single letters and digits decide while a list or a card has the focus.
    bool letters = true;
    Remembered remembered = Remembered::Suggest;
    /// Where a story opens, `%1` standing for its number; empty = nowhere.
    QString storyAddress = {};
    /// By merge::askWhenNames(): what would merge by itself and is asked instead.
    QStringList askWhen = {};
    bool operator==(const MergeSettings &) const = default;
};

inline constexpr int kLongestMoveOnMs = 2000;

/// `settings` may be null: nothing is remembered then, and everything is as it came.
inline MergeSettings loadMergeSettings(const QSettings *settings)
{
    MergeSettings out;
    if (!settings)
        return out;
    out.moveOnMs = qBound(0, settings->value(kMoveOnKey, out.moveOnMs).toInt(), kLongestMoveOnMs);
    // 0 in Settings: never by itself.
    out.moveOn = out.moveOnMs > 0;
    out.letters = settings->value(kSingleLettersKey, out.letters).toBool();
    const QString remembered = settings->value(kRememberedKey).toString();
    if (remembered == QLatin1String("apply"))
        out.remembered = MergeSettings::Remembered::Apply;
    else if (remembered == QLatin1String("ignore"))
        out.remembered = MergeSettings::Remembered::Ignore;
    out.storyAddress = settings->value(kStoryAddressKey).toString();
    for (const QString &name : merge::askWhenNames()) {
        if (settings->value(kAskWhenKey + name).toBool())
            out.askWhen += name;
    }
    return out;
}

inline void saveMergeSettings(QSettings &settings, const MergeSettings &values)
{
    settings.setValue(kMoveOnKey, values.moveOn ? values.moveOnMs : 0);
    settings.setValue(kSingleLettersKey, values.letters);
    settings.setValue(kRememberedKey, values.remembered == MergeSettings::Remembered::Apply ? QStringLiteral("apply")
                                      : values.remembered == MergeSettings::Remembered::Ignore
                                          ? QStringLiteral("ignore")
                                          : QStringLiteral("suggest"));
    settings.setValue(kStoryAddressKey, values.storyAddress);
    for (const QString &name : merge::askWhenNames())
        settings.setValue(kAskWhenKey + name, values.askWhen.contains(name));
}

} // namespace backflow::ui::widgets
