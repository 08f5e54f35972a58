#pragma once

#include "core/compare/comparison.h"
#include "core/compare/elementrows.h"
#include "core/model/manifest.h"
#include "core/promotion/sides.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace backflow::ctl {

/// Which rows are wanted.
enum class RowChoice { Differing, Due, All };

/// A comparison as the command answers it. The document is described in docs/compare.md and only ever grows.
struct CompareAnswer {
    const promotion::ComparedSides *sides = nullptr;
    /// As they were written.
    QString source;
    QStringList targets;
    RowChoice rows = RowChoice::Differing;
    /// Of the rows that are wanted, by key; empty when nobody asked.
    QHash<model::ComponentKey, std::vector<compare::ElementRow>> elements;
};

bool isWanted(const compare::Row &row, RowChoice choice);
QJsonObject compareJson(const CompareAnswer &answer);
/// `withRows` false: just the sums.
QString compareText(const CompareAnswer &answer, bool withRows);
/// True when something differs in meaning or could not be read, in any target; kept differences do not count.
bool differsAnywhere(const compare::Comparison &comparison);

/// What bringing the source's state to every target would deploy and delete.
struct DifferenceManifests {
    model::Manifest package;
    model::Manifest destructive;
};
DifferenceManifests manifestsOf(const compare::Comparison &comparison, RowChoice choice, const QString &apiVersion);

} // namespace backflow::ctl
