#pragma once

#include "core/masking/checkplan.h"
#include "core/masking/plan.h"
#include "core/masking/propose.h"
#include "core/masking/run.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::masking {

/// What an org seems to hold that should be masked.
struct Survey {
    QList<Proposal> proposals;
    /// What no plan reaches.
    QList<Finding> beyond;
    /// Objects that were looked at.
    QStringList objects;
    QList<ports::ObjectDescription> described = {};
};

/// Looks at objects (none named = those that hold people's records by custom, and all of the org's own), at what they
/// are made of and at a few values of each, which are forgotten again. Errors: Denied, those of BulkData.
base::Result<Survey> survey(const Ground &ground, const QStringList &objects, const MaskGrant &grant,
                            async::Monitor &monitor);

/// What could become of a field instead, the best first; what it is not taken for is left out.
QList<FieldRule> choicesFor(const QString &kind, const ports::FieldDescription &field);
/// A rule in a few words: "replace: last-name", "shift: ± 30".
QString ruleWords(const FieldRule &rule);

/// A plan of all that can be covered; what cannot is left to the person who reads the findings.
Plan planOf(const Survey &survey, const QString &name);

/// A value before and after, of one field of one record.
struct ShownValue {
    QString id;
    QString field;
    QString before;
    QString after;
};

/// Some real values of what a rule masks, beside what would stand for them (under a key of the moment). That somebody
/// looked goes on record first: without that no value is read. Errors: Denied, InvalidInput, those of BulkData and the
/// record.
base::Result<QList<ShownValue>> showValues(const Ground &ground, const Plan &plan, const QString &object,
                                           const QString &field, const MaskGrant &grant, async::Monitor &monitor);

/// `a•••@•••`: as much of a value as may be seen by anybody.
QString hinted(const QString &value);

} // namespace backflow::masking
