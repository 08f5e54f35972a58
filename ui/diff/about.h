#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace backflow::ui::diff {

/// What is known of one side beside its content, or of what both had before.
struct About {
    enum class Of { First, Second, Before };
    Of of = Of::First;
    /// "UAT"
    QString heading;
    /// Who, when, under which story: a line each.
    QStringList lines;
    bool operator==(const About &) const = default;
};

} // namespace backflow::ui::diff
