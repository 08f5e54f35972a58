#include "tests/support/contestedpaths.h"

#include <QStringList>
#include <algorithm>

namespace backflow::support {

namespace {

QStringList parts(QString key)
{
    return key.simplified().replace(QLatin1StringView(", "), QLatin1StringView("|")).split(u'|');
}

bool counts(const QString &key)
{
    return key.startsWith(QLatin1StringView("@|")) || key.startsWith(QLatin1StringView("#|")) ||
           std::ranges::all_of(key, [](QChar c) { return c.isDigit(); });
}

/// The oracle's keys are cut at 80 characters.
bool sameKey(const QString &ours, const QString &oracles)
{
    if (counts(ours) || counts(oracles))
        return true;
    const QStringList a = parts(ours);
    const QStringList b = parts(oracles);
    const QString whole = a.join(u'|');
    return whole.startsWith(b.join(u'|')) || b.join(u'|').startsWith(whole) ||
           std::ranges::any_of(a, [&b](const QString &part) { return b.contains(part); });
}

PathStep stepOf(const QString &text)
{
    const qsizetype bracket = text.indexOf(u'[');
    if (bracket < 0)
        return {text, {}};
    return {text.first(bracket), text.sliced(bracket + 1).chopped(1)};
}

} // namespace

QList<PathStep> pathSteps(const QString &path)
{
    QList<PathStep> steps;
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= path.size(); ++at) {
        if (at == path.size() || (path[at] == u'/' && depth == 0)) {
            if (at > begin)
                steps.append(stepOf(path.sliced(begin, at - begin)));
            begin = at + 1;
            continue;
        }
        depth += path[at] == u'[' ? 1 : path[at] == u']' ? -1 : 0;
    }
    return steps;
}

bool covers(const QList<PathStep> &path, const QList<PathStep> &contested)
{
    if (path.size() > contested.size())
        return false;
    return std::equal(path.begin(), path.end(), contested.begin(), [](const PathStep &ours, const PathStep &oracles) {
        return ours.tag == oracles.tag && sameKey(ours.key, oracles.key);
    });
}

} // namespace backflow::support
