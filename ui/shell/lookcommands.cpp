#include "ui/shell/lookcommands.h"

#include "ui/settings/preferences.h"
#include "ui/shell/commands.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <algorithm>

namespace backflow::ui::shell {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::shell)
};

constexpr int kStep = 10;
constexpr int kSmallest = 80;
constexpr int kLargest = 200;

void choosePreference(theme::Theme &theme, QSettings &settings, theme::Preference preference)
{
    settings::Preferences preferences = settings::load(settings);
    preferences.theme = preference;
    settings::save(settings, preferences);
    theme.setPreference(preference);
}

void scaleText(theme::Theme &theme, QSettings &settings, int percent)
{
    settings::Preferences preferences = settings::load(settings);
    preferences.textScale = std::clamp(percent, kSmallest, kLargest);
    settings::save(settings, preferences);
    settings::apply(preferences, theme);
}

void addThemes(Commands &commands, theme::Theme &theme, QSettings &settings)
{
    auto *group = new QActionGroup(&commands);
    const auto add = [&](const char *name, const QString &text, theme::Preference preference) {
        QAction *action =
            commands.addToggle(MenuId::View, QLatin1StringView(name), text, {}, [&theme, &settings, preference](bool) {
                choosePreference(theme, settings, preference);
            });
        group->addAction(action);
        const auto sync = [&theme, action, preference] { action->setChecked(theme.preference() == preference); };
        QObject::connect(&theme, &theme::Theme::themeChanged, action, sync);
        sync();
        return action;
    };
    add("viewThemeSystem", Tr::tr("Theme as the s&ystem"), theme::Preference::System);
    add("viewThemeLight", Tr::tr("&Light theme"), theme::Preference::Light)->setIcon(theme.icon(theme::Icon::Sun));
    add("viewThemeDark", Tr::tr("Dar&k theme"), theme::Preference::Dark)->setIcon(theme.icon(theme::Icon::Moon));
    add("viewThemeContrast", Tr::tr("&High contrast theme"), theme::Preference::HighContrast);
}

} // namespace

void addLookCommands(Commands &commands, theme::Theme &theme, QSettings &settings)
{
    addThemes(commands, theme, settings);
    commands.separator(MenuId::View);
    const auto add = [&](const char *name, const QString &text, Qt::Key key, auto percent) {
        commands.add(MenuId::View, QLatin1StringView(name), text, {QKeySequence(Qt::CTRL | Qt::ALT | key)},
                     [&theme, &settings, percent] { scaleText(theme, settings, percent(theme.textScale())); });
    };
    add("viewTextLarger", Tr::tr("Lar&ger text"), Qt::Key_Plus, [](int now) { return now + kStep; });
    add("viewTextSmaller", Tr::tr("Small&er text"), Qt::Key_Minus, [](int now) { return now - kStep; });
    add("viewTextNormal", Tr::tr("&Normal text size"), Qt::Key_0, [](int) { return 100; });
}

} // namespace backflow::ui::shell
