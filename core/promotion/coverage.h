#pragma once

#include "core/ports/deployvalues.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace backflow::promotion {

/// What a production org asks for: of all classes and triggers together, and of each class that is deployed where the
/// tests are named. A sandbox asks for nothing; a promotion on its way up meets the bar in the end.
/// Source: "Code Coverage Best Practices", Apex Developer Guide.
inline constexpr int kNeededCoverage = 75;

/// How much of the target's code the tests of a check or a deployment ran through, as the org told it.
struct Coverage {
    struct Row {
        QString name;
        int lines = 0;
        int missed = 0;
        int covered() const { return lines - missed; }
        /// Rounded down, as orgs do: 74.9 is not 75. Of something without lines 100.
        int percent() const;
        bool isEnough() const { return percent() >= kNeededCoverage; }
        bool operator==(const Row &) const = default;
    };
    /// Least covered first, then by name.
    QList<Row> rows;
    /// Of all together.
    int lines = 0;
    int missed = 0;

    /// No tests ran, or the org told nothing of what they reached.
    bool isEmpty() const { return rows.isEmpty(); }
    int percent() const;
    bool isEnough() const { return percent() >= kNeededCoverage; }
    /// Rows below the bar.
    int wanting() const;
    bool operator==(const Coverage &) const = default;
};

Coverage coverageOf(const ports::DeployStatus &status);
/// `{percent, needed, enough, lines, covered, classes: [{name, percent, lines, covered}]}`
QJsonObject toJson(const Coverage &coverage);

} // namespace backflow::promotion
