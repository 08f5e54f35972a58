#pragma once

#include "ui/compare/gridindex.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>

namespace backflow::ui::compare {

/// What a component has to be like to be shown. Conditions that are empty hold for every one.
struct GridFilter {
    QSet<CellState> states{CellState::New,      CellState::Different, CellState::OnlyInTarget,
                           CellState::Conflict, CellState::NotRead,   CellState::NoAccess};
    /// Leaves out what only the targets changed.
    bool onlyDue = false;
    /// Words that all have to occur in name, type or person, without regard to case.
    QString search = {};
    QStringList types = {};
    QString name = {};
    /// `name` is a regular expression.
    bool nameIsPattern = false;
    QStringList people = {};
    QStringList stories = {};
    QDate changedFrom = {};
    QDate changedTo = {};
    /// An entry that differs has this in its path.
    QString entry = {};
    QStringList namespaces = {};
    bool onlyRisky = false;
    bool notInOpenPromotion = false;
    bool operator==(const GridFilter &) const = default;
};

/// Row → paths of the entries that differ, in lower case; only of rows that were looked into.
using EntryTexts = QHash<int, QString>;

/// One flag a row. A name that cannot be read as a pattern matches nothing.
std::vector<bool> acceptedRows(const GridIndex &index, const GridFilter &filter, const EntryTexts &entries = {});

} // namespace backflow::ui::compare
