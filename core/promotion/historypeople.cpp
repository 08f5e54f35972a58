#include "core/promotion/historypeople.h"

#include <QCryptographicHash>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

QString entryOf(const governance::PersonLine &line)
{
    const QByteArray digest =
        QCryptographicHash::hash((line.id + u'\n' + line.name).toUtf8(), QCryptographicHash::Sha256);
    return line.id + u'=' + (line.erased ? u"erased"_s : QString::fromLatin1(digest.toHex().first(16)));
}

} // namespace

QString markOf(const governance::People &people)
{
    QStringList entries;
    for (const governance::PersonLine &line : people.lines())
        entries += entryOf(line);
    entries.sort();
    return entries.join(u' ');
}

bool tellsOtherwise(const QString &mark, const governance::People &people, const QStringList &told)
{
    const QStringList entries = mark.split(u' ', Qt::SkipEmptyParts);
    const bool changed = std::ranges::any_of(entries, [&people](const QString &entry) {
        const governance::PersonLine *line = people.find(entry.section(u'=', 0, 0));
        return !line || entryOf(*line) != entry;
    });
    return changed || std::ranges::any_of(told, [&people](const QString &who) { return people.find(who) != nullptr; });
}

} // namespace backflow::promotion
