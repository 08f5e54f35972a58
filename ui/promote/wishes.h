#pragma once

#include "core/model/componentkey.h"
#include "core/model/objectid.h"
#include "core/promotion/picks.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::ui::promote {

/// Which of what is due a person wants.
enum class Choice { Everything, Since, Stories, Picked };

/// What steps 1 and 2 of a promotion say, so that one can leave it and come back.
struct Wishes {
    QString source;
    QStringList targets;
    Choice choice = Choice::Everything;
    /// With Choice::Since: the moment of the source.
    std::optional<model::CommitId> moment = {};
    /// With Choice::Stories.
    QStringList stories = {};
    /// Picked by hand; with every other choice what was ticked of it, once it was looked at.
    QList<model::ComponentKey> picked = {};
    promotion::EntryPicks entries = {};
    bool withDeletions = false;
    bool withNeeded = false;
    QString note = {};
    QString workItem = {};
    bool operator==(const Wishes &) const = default;
};

} // namespace backflow::ui::promote
