#include "ui/pipeline/cardnumbers.h"

#include "ui/pipeline/statewords.h"

#include <QCoreApplication>

namespace backflow::ui::pipeline {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::pipeline)
};
} // namespace

int countOf(const EnvironmentStatus &status, CardNumber number)
{
    switch (number) {
    case CardNumber::Conflicts:
        return status.conflicts;
    case CardNumber::Decisions:
        return status.decisions;
    case CardNumber::Untracked:
        return status.untracked.value_or(0);
    case CardNumber::ToReceive:
        return status.toReceive;
    case CardNumber::ToPromote:
        return status.toPromote;
    }
    return 0;
}

QList<CardNumber> numbersOf(const EnvironmentStatus &status)
{
    QList<CardNumber> numbers;
    if (status.members > 0)
        return numbers;
    for (const CardNumber number : {CardNumber::Conflicts, CardNumber::Decisions, CardNumber::Untracked,
                                    CardNumber::ToReceive, CardNumber::ToPromote})
        if (countOf(status, number) > 0)
            numbers += number;
    return numbers;
}

QString numberSentence(const EnvironmentStatus &status, CardNumber number)
{
    const int count = countOf(status, number);
    switch (number) {
    case CardNumber::Conflicts:
        return Tr::tr("%Ln in conflict: resolve", nullptr, count);
    case CardNumber::Decisions:
        return Tr::tr("%1: take them").arg(decisionWords(status));
    case CardNumber::Untracked:
        return Tr::tr("%Ln not tracked: show the list", nullptr, count);
    case CardNumber::ToReceive:
        return Tr::tr("%Ln to receive: show the list", nullptr, count);
    case CardNumber::ToPromote:
        return Tr::tr("%Ln to promote: show the list", nullptr, count);
    }
    return {};
}

QString shortUntrackedWords(const EnvironmentStatus &status)
{
    const int count = status.untracked.value_or(0);
    return count > 0 ? Tr::tr("%Ln not tracked", nullptr, count) : QString();
}

} // namespace backflow::ui::pipeline
