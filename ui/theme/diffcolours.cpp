// Colours of differences that a person chose.
#include "ui/theme/colourvision.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <array>
#include <optional>

namespace backflow::ui::theme {

namespace {

QColor mixed(const QColor &over, const QColor &ground, double share)
{
    const auto channel = [share](double a, double b) { return static_cast<float>(a * share + b * (1 - share)); };
    return QColor::fromRgbF(channel(over.redF(), ground.redF()), channel(over.greenF(), ground.greenF()),
                            channel(over.blueF(), ground.blueF()));
}

struct Kind {
    Role text;
    Role line;
    Role word;
    QColor DiffColours::*custom;
};

const std::array kKinds = {Kind{Role::Added, Role::AddedLine, Role::AddedWord, &DiffColours::added},
                           Kind{Role::Removed, Role::RemovedLine, Role::RemovedWord, &DiffColours::removed},
                           Kind{Role::ConflictText, Role::ConflictLine, Role::ConflictWord, &DiffColours::conflict}};

QColor custom(const Kind &kind, Role role, Mode mode, const QColor &chosen)
{
    const QColor base = Theme::color(Role::Base, mode);
    const QColor text = Theme::color(Role::Text, mode);
    QColor line = mixed(chosen, base, 0.18);
    QColor word = mixed(chosen, base, 0.42);
    // What stands on it is to be read, however strong the colour that was chosen.
    for (QColor *ground : {&line, &word})
        for (int step = 0; step < 20 && contrast(text, *ground) < kReadable; ++step)
            *ground = mixed(*ground, base, 0.9);
    return role == kind.line ? line : role == kind.word ? word : readableOn(chosen, base);
}

} // namespace

std::optional<QColor> classicColor(Role role, Mode mode);

QColor Theme::color(Role role, Mode mode, const DiffColours &colours)
{
    // High contrast has its own: what a person chose for other grounds would be lost on it.
    if (colours.preset == DiffPreset::Safe || mode == Mode::HighContrast)
        return color(role, mode);
    if (colours.preset == DiffPreset::Classic)
        return classicColor(role, mode).value_or(color(role, mode));
    for (const Kind &kind : kKinds) {
        const QColor chosen = colours.*(kind.custom);
        if (chosen.isValid() && (role == kind.text || role == kind.line || role == kind.word))
            return custom(kind, role, mode, chosen);
    }
    return color(role, mode);
}

QString presetName(DiffPreset preset)
{
    return preset == DiffPreset::Classic  ? QStringLiteral("classic")
           : preset == DiffPreset::Custom ? QStringLiteral("custom")
                                          : QStringLiteral("safe");
}

DiffPreset presetFromName(const QString &name)
{
    return name == QLatin1String("classic")  ? DiffPreset::Classic
           : name == QLatin1String("custom") ? DiffPreset::Custom
                                             : DiffPreset::Safe;
}

} // namespace backflow::ui::theme
