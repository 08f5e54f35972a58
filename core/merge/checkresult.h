#pragma once

#include "core/merge/sessionvalues.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace backflow::merge {

/// Something about a result that a person should look at.
struct ResultProblem {
    /// 1-based; 0 = it is about the whole.
    int line = 0;
    QString sentence;
    /// It cannot be deployed like that; otherwise it is allowed, but deserves a second look.
    bool blocks = true;
    bool operator==(const ResultProblem &) const = default;
};

/// Whether places that are not decided yet are problems.
enum class Open { Problem, Allowed };

/// What is wrong with a result as it stands, written by hand or not: not well-formed, a place not decided yet, an entry
/// or a method twice, entries of a list that do not stand together, values that Salesforce does not take side by side.
/// What the versions themselves hold is no problem of the result. Sorted by line.
QList<ResultProblem> problemsIn(const SessionFile &file, const QByteArray &bytes, Open open = Open::Problem);

} // namespace backflow::merge
