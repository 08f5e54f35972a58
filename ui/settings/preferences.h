#pragma once

#include "ui/theme/theme.h"

#include <QString>

class QSettings;

namespace backflow::ui::settings {

inline constexpr int kMostDeploysAtOnce = 10;

/// The choices of a person that last, as values. Secrets are never among them.
struct Preferences {
    theme::Preference theme = theme::Preference::System;
    /// Per cent, 80 to 200.
    int textScale = 100;
    bool reduceMotion = false;
    /// Code of a language, `de`; empty = as the system.
    QString language = {};
    /// To how many targets of one promotion is deployed at a time, 1 to 10.
    int deploysAtOnce = 3;
    theme::Density density = theme::Density::Comfortable;
    /// Empty = the system's.
    QString monoFamily = {};
    theme::DiffColours diffColours = {};
    bool operator==(const Preferences &) const = default;
};

Preferences load(const QSettings &settings);
void save(QSettings &settings, const Preferences &preferences);
void apply(const Preferences &preferences, theme::Theme &theme);

} // namespace backflow::ui::settings
