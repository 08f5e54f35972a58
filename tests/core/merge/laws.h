#pragma once

#include "tests/core/merge/mergefixture.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

/// What the tests of the merge's laws share.
namespace backflow::merge::laws {

/// The seed of this run: BACKFLOW_SEED's, or a new one; printed, so that a failure can be seen again.
inline quint32 seed()
{
    bool ok = false;
    quint32 seed = qEnvironmentVariable("BACKFLOW_SEED").toUInt(&ok);
    if (!ok)
        seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    return seed;
}

/// Decisions without the sides' names, for comparing a merge with its mirror.
inline QStringList neutral(const Outcome &outcome, bool mirrored)
{
    QStringList list;
    for (const Decision &decision : outcome.decisions) {
        QString kind = fixture::kindWord(decision.kind);
        if (mirrored && kind.endsWith(QLatin1StringView("-removed")))
            kind = kind.startsWith(QLatin1StringView("source")) ? QStringLiteral("target-removed")
                                                                : QStringLiteral("source-removed");
        list.append(kind + QLatin1Char(' ') + decision.path);
    }
    list.sort();
    return list;
}

} // namespace backflow::merge::laws
