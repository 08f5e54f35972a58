#include "core/promotion/coverage.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

int percentOf(qint64 covered, qint64 lines)
{
    return lines <= 0 ? 100 : int(std::clamp<qint64>(100 * covered / lines, 0, 100));
}

} // namespace

int Coverage::Row::percent() const
{
    return percentOf(covered(), lines);
}

int Coverage::percent() const
{
    return percentOf(qint64(lines) - missed, lines);
}

int Coverage::wanting() const
{
    return int(std::ranges::count_if(rows, [](const Row &row) { return !row.isEnough(); }));
}

Coverage coverageOf(const ports::DeployStatus &status)
{
    Coverage coverage;
    for (const ports::CodeCoverage &one : status.coverage) {
        // An interface has no lines to be reached.
        if (one.locations <= 0)
            continue;
        coverage.rows.append({one.name, one.locations, one.notCovered});
        coverage.lines += one.locations;
        coverage.missed += one.notCovered;
    }
    std::ranges::sort(coverage.rows, [](const Coverage::Row &one, const Coverage::Row &other) {
        return std::pair(one.percent(), one.name) < std::pair(other.percent(), other.name);
    });
    return coverage;
}

QJsonObject toJson(const Coverage &coverage)
{
    QJsonArray classes;
    for (const Coverage::Row &row : coverage.rows)
        classes.append(QJsonObject{{u"name"_s, row.name},
                                   {u"percent"_s, row.percent()},
                                   {u"lines"_s, row.lines},
                                   {u"covered"_s, row.covered()}});
    return {{u"percent"_s, coverage.percent()},
            {u"needed"_s, kNeededCoverage},
            {u"enough"_s, coverage.isEnough()},
            {u"lines"_s, coverage.lines},
            {u"covered"_s, coverage.lines - coverage.missed},
            {u"classes"_s, classes}};
}

} // namespace backflow::promotion
