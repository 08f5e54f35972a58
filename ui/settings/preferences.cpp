#include "ui/settings/preferences.h"

#include "ui/widgets/appcontext.h"

#include <QSettings>

namespace backflow::ui::settings {

namespace {
const QString kTheme = QStringLiteral("appearance/theme");
const QString kTextScale = QStringLiteral("appearance/textSize");
const QString kReduceMotion = QStringLiteral("appearance/reduceMotion");
const QString kLanguage = QStringLiteral("appearance/language");
const QString kDensity = QStringLiteral("appearance/density");
const QString kCompact = QStringLiteral("compact");
const QString kMonoFont = QStringLiteral("appearance/monoFont");
const QString kDiff = QStringLiteral("appearance/diffColours");

constexpr std::pair<const char *, QColor theme::DiffColours::*> kOwnColours[] = {
    {"appearance/diffAdded", &theme::DiffColours::added},
    {"appearance/diffRemoved", &theme::DiffColours::removed},
    {"appearance/diffConflict", &theme::DiffColours::conflict},
};
} // namespace

Preferences load(const QSettings &settings)
{
    const Preferences standard;
    Preferences preferences;
    preferences.theme = theme::preferenceFromName(settings.value(kTheme).toString());
    bool number = false;
    const int scale = settings.value(kTextScale).toInt(&number);
    preferences.textScale = number ? std::clamp(scale, 80, 200) : standard.textScale;
    preferences.reduceMotion = settings.value(kReduceMotion, standard.reduceMotion).toBool();
    preferences.language = settings.value(kLanguage).toString();
    preferences.deploysAtOnce =
        std::clamp(settings.value(widgets::kAtOnceKey, standard.deploysAtOnce).toInt(), 1, kMostDeploysAtOnce);
    preferences.density =
        settings.value(kDensity).toString() == kCompact ? theme::Density::Compact : theme::Density::Comfortable;
    preferences.monoFamily = settings.value(kMonoFont).toString();
    preferences.diffColours.preset = theme::presetFromName(settings.value(kDiff).toString());
    for (const auto &[key, member] : kOwnColours)
        preferences.diffColours.*member = QColor::fromString(settings.value(QLatin1StringView(key)).toString());
    return preferences;
}

void save(QSettings &settings, const Preferences &preferences)
{
    settings.setValue(kTheme, theme::preferenceName(preferences.theme));
    settings.setValue(kTextScale, preferences.textScale);
    settings.setValue(kReduceMotion, preferences.reduceMotion);
    settings.setValue(kLanguage, preferences.language);
    settings.setValue(widgets::kAtOnceKey, preferences.deploysAtOnce);
    settings.setValue(kDensity,
                      preferences.density == theme::Density::Compact ? kCompact : QStringLiteral("comfortable"));
    settings.setValue(kMonoFont, preferences.monoFamily);
    settings.setValue(kDiff, theme::presetName(preferences.diffColours.preset));
    for (const auto &[key, member] : kOwnColours) {
        const QColor colour = preferences.diffColours.*member;
        settings.setValue(QLatin1StringView(key), colour.isValid() ? colour.name() : QString());
    }
}

void apply(const Preferences &preferences, theme::Theme &theme)
{
    if (theme.preference() != preferences.theme)
        theme.setPreference(preferences.theme);
    if (theme.textScale() != preferences.textScale)
        theme.setTextScale(preferences.textScale);
    theme.setReduceMotion(preferences.reduceMotion);
    if (theme.density() != preferences.density)
        theme.setDensity(preferences.density);
    if (theme.monoFamily() != preferences.monoFamily)
        theme.setMonoFamily(preferences.monoFamily);
    if (theme.diffColours() != preferences.diffColours)
        theme.setDiffColours(preferences.diffColours);
}

} // namespace backflow::ui::settings
