#include "ui/settings/preferences.h"

#include "ui/widgets/appcontext.h"

#include <QSettings>

namespace backflow::ui::settings {

namespace {
const QString kTheme = QStringLiteral("appearance/theme");
const QString kTextScale = QStringLiteral("appearance/textSize");
const QString kReduceMotion = QStringLiteral("appearance/reduceMotion");
const QString kLanguage = QStringLiteral("appearance/language");
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
    return preferences;
}

void save(QSettings &settings, const Preferences &preferences)
{
    settings.setValue(kTheme, theme::preferenceName(preferences.theme));
    settings.setValue(kTextScale, preferences.textScale);
    settings.setValue(kReduceMotion, preferences.reduceMotion);
    settings.setValue(kLanguage, preferences.language);
    settings.setValue(widgets::kAtOnceKey, preferences.deploysAtOnce);
}

void apply(const Preferences &preferences, theme::Theme &theme)
{
    if (theme.preference() != preferences.theme)
        theme.setPreference(preferences.theme);
    if (theme.textScale() != preferences.textScale)
        theme.setTextScale(preferences.textScale);
    theme.setReduceMotion(preferences.reduceMotion);
}

} // namespace backflow::ui::settings
