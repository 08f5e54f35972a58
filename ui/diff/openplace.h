#pragma once

#include "core/model/componentkey.h"
#include "core/model/environment.h"

#include <QString>
#include <QUrl>

namespace backflow::ui::diff {

/// What can be opened elsewhere: "UAT's Setup page in the browser".
struct OpenPlace {
    QString text;
    QUrl url;
    /// Why it cannot be; empty = it can.
    QString unavailable = {};
    bool operator==(const OpenPlace &) const = default;
};

/// The page of the org's Setup where a component of that kind is looked after; Setup's front page where we know no
/// better. An org on this machine has none.
OpenPlace setupPlace(const model::Environment &environment, const model::ComponentKey &key);

} // namespace backflow::ui::diff
