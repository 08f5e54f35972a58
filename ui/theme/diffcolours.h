#pragma once

#include <QColor>
#include <QString>

namespace backflow::ui::theme {

/// Which colours tell differences apart: ours, the usual green and red, or the person's own.
enum class DiffPreset { Safe, Classic, Custom };
QString presetName(DiffPreset preset);
DiffPreset presetFromName(const QString &name);

struct DiffColours {
    DiffPreset preset = DiffPreset::Safe;
    /// Of Custom: one colour a kind, from which text, line and word tints are made. Invalid = as Safe.
    QColor added = {};
    QColor removed = {};
    QColor conflict = {};
    bool operator==(const DiffColours &) const = default;
};

} // namespace backflow::ui::theme
