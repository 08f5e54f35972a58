#pragma once

#include "core/model/componentkey.h"

#include <QList>
#include <QString>

namespace backflow::promotion {

struct Draft;

/// What a later promotion cannot take back of what this one does to a component, in a sentence.
struct LastingChange {
    model::ComponentKey key = {};
    QString why = {};
    /// What people have put into the org goes with it.
    bool loses = false;
    bool operator==(const LastingChange &) const = default;
};

/// In the draft's order: fields and objects whose data goes with them, fields that change their type, values of
/// picklists and record types, which an org can only be rid of by hand. Where a decision is open, as if the source were
/// taken.
QList<LastingChange> lastingChanges(const Draft &draft);

} // namespace backflow::promotion
