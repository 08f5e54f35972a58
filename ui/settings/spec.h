#pragma once

#include "ui/theme/icon.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace backflow::ui::settings {

/// One setting as the page shows it and the file keeps it.
struct Spec {
    enum class Kind { Toggle, Choice, Slider, Number, Font, Colour, Text };
    struct Choice {
        QString text;
        QVariant value;
    };

    /// Its place in the file, and its name for whoever looks for it: `appearance/textSize`.
    QString id;
    /// The group it is shown in: `appearance`.
    QString page;
    Kind kind = Kind::Toggle;
    /// Object name of the control.
    QString object;
    QString text;
    /// More words it is found by.
    QString words;
    QVariant standard;
    QList<Choice> choices = {};
    /// Of Slider and Number.
    int least = 0;
    int most = 0;
    int step = 1;
    QString suffix = {};
    /// Of Text: shown while it is empty.
    QString hint = {};
    /// What it means, below it; empty = it says so itself.
    QString note = {};
};

struct Group {
    theme::Icon icon;
    QString id;
    QString title;
    QString words;
};

/// In the order they are shown.
QList<Group> groups();
QList<Spec> specs();
/// The value as it may be: of the right kind, within its bounds, one of the choices; else the default.
QVariant sound(const Spec &spec, const QVariant &value);

} // namespace backflow::ui::settings
