#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/compare/comparison.h"
#include "core/promotion/draft.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMap>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject cellJson(const QString &target, const compare::Cell &cell)
{
    return {{u"target"_s, target},
            {u"state"_s, compare::cellStateName(cell.state)},
            {u"entries"_s, cell.entries},
            {u"due"_s, cell.due},
            {u"targetChanged"_s, cell.targetChanged}};
}

bool isShown(const compare::Row &row, bool onlyDue, bool all)
{
    return std::ranges::any_of(row.cells, [=](const compare::Cell &cell) {
        return all || (onlyDue ? cell.due : cell.state != compare::CellState::Same);
    });
}

QJsonArray summaryJson(const compare::Comparison &comparison, const QStringList &targets)
{
    QJsonArray list;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        QMap<QString, int> counts;
        for (const compare::Row &row : comparison.rows)
            ++counts[compare::cellStateName(row.cells.at(std::size_t(i)).state)];
        QJsonObject states;
        for (auto it = counts.begin(); it != counts.end(); ++it)
            states.insert(it.key(), it.value());
        list.append(
            QJsonObject{{u"target"_s, targets.at(i)}, {u"due"_s, comparison.dueCount(int(i))}, {u"states"_s, states}});
    }
    return list;
}

} // namespace

int commandCompare(const QStringList &arguments)
{
    Invocation call(u"compare"_s, u"Shows how the last snapshot of one environment differs from those of others."_s);
    call.argument(u"source"_s, u"Where changes would come from."_s);
    call.argument(u"target"_s, u"One or more others."_s, u"target..."_s);
    call.option(u"due"_s, u"Only what should flow from source to target."_s);
    call.option(u"all"_s, u"Also what is the same."_s);
    if (const auto over = call.parse(arguments, 2, 100))
        return *over;
    if (base::Result<> opened = call.open(); !opened)
        return call.fail(opened.error());
    QElapsedTimer timer;
    timer.start();
    const QStringList targets = call.positional().mid(1);
    base::Result<compare::Comparison> comparison =
        promotion::compareEnvironments(call.backends(), call.pipeline(), call.at(0), targets, call.monitor());
    if (!comparison)
        return call.fail(comparison.error());
    QJsonArray rowsJson;
    QList<QStringList> rows{QStringList{u"COMPONENT"_s} + targets};
    for (const compare::Row &row : comparison->rows) {
        if (!isShown(row, call.isSet(u"due"_s), call.isSet(u"all"_s)))
            continue;
        QJsonArray cells;
        QStringList line{row.key.toString()};
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            cells.append(cellJson(targets.at(qsizetype(i)), row.cells[i]));
            QString words = compare::cellStateName(row.cells[i].state);
            if (row.cells[i].due)
                words += u" due"_s;
            if (row.cells[i].targetChanged)
                words += u" target-changed"_s;
            line += words;
        }
        rows += line;
        rowsJson.append(QJsonObject{{u"type"_s, row.key.type}, {u"fullName"_s, row.key.fullName}, {u"cells"_s, cells}});
    }
    QString text = table(rows);
    for (qsizetype i = 0; i < targets.size(); ++i)
        text += u"%1: %2 due\n"_s.arg(shown(targets.at(i))).arg(comparison->dueCount(int(i)));
    return call.answer(text, {{u"source"_s, call.at(0)},
                              {u"summary"_s, summaryJson(*comparison, targets)},
                              {u"components"_s, qint64(comparison->rows.size())},
                              {u"rows"_s, rowsJson},
                              {u"milliseconds"_s, timer.elapsed()}});
}

} // namespace backflow::ctl
