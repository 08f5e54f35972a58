#include "app/ctl/compareanswer.h"

#include "app/ctl/console.h"
#include "core/metadata/convert.h"
#include "core/metadata/places.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using compare::Cell;
using compare::CellState;
using compare::Hidden;

namespace {

/// Of what could not be read, said in words.
constexpr qsizetype kMostUnreadLines = 20;

struct HiddenClass {
    QLatin1StringView name;
    int Hidden::*count;
};

constexpr HiddenClass kHiddenClasses[] = {{"order"_L1, &Hidden::order},       {"layout"_L1, &Hidden::layout},
                                          {"lineEnds"_L1, &Hidden::lineEnds}, {"entities"_L1, &Hidden::entities},
                                          {"comments"_L1, &Hidden::comments}, {"defaults"_L1, &Hidden::defaults},
                                          {"managed"_L1, &Hidden::managed}};

QJsonObject hiddenJson(const Hidden &hidden)
{
    QJsonObject json;
    for (const HiddenClass &one : kHiddenClasses) {
        if (hidden.*one.count > 0)
            json.insert(one.name, hidden.*one.count);
    }
    return json;
}

QString hiddenWords(const Hidden &hidden)
{
    QStringList words;
    for (const HiddenClass &one : kHiddenClasses) {
        if (hidden.*one.count > 0 && one.count != &Hidden::managed)
            words += u"%1 %2"_s.arg(hidden.*one.count).arg(one.name);
    }
    return words.join(u", "_s);
}

QJsonObject cellJson(const QString &target, const Cell &cell,
                     const std::optional<compare::Comparison::UnreadAt> &unread)
{
    QJsonObject json{{u"target"_s, target},
                     {u"state"_s, compare::cellStateName(cell.state)},
                     {u"entries"_s, cell.entries},
                     {u"due"_s, cell.due},
                     {u"targetChanged"_s, cell.targetChanged}};
    if (cell.kept > 0)
        json.insert(u"kept"_s, cell.kept);
    if (!cell.hidden.isEmpty())
        json.insert(u"hidden"_s, hiddenJson(cell.hidden));
    if (unread) {
        json.insert(u"unreadIn"_s, unread->environment);
        json.insert(u"orgSaid"_s, unread->told.words);
    }
    return json;
}

QString valueText(const merge::SideValue &value)
{
    return value.bytes ? QString::fromUtf8(*value.bytes) : QString();
}

QJsonObject elementJson(const compare::ElementRow &row, const QStringList &targets)
{
    QJsonArray cells;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const compare::ElementCell &cell = row.cells[i];
        QJsonObject json{{u"target"_s, targets.at(qsizetype(i))},
                         {u"state"_s, compare::cellStateName(cell.state)},
                         {u"due"_s, cell.due},
                         {u"targetChanged"_s, cell.targetChanged}};
        // Code and binary content is not repeated here.
        if (!row.element.isEmpty() && cell.value.bytes)
            json.insert(u"value"_s, valueText(cell.value));
        cells.append(json);
    }
    QJsonObject json{{u"file"_s, row.file},
                     {u"element"_s, row.element},
                     {u"key"_s, row.entryKey},
                     {u"path"_s, row.path},
                     {u"cells"_s, cells}};
    if (!row.element.isEmpty() && row.source.bytes)
        json.insert(u"value"_s, valueText(row.source));
    return json;
}

QJsonArray summaryJson(const CompareAnswer &answer)
{
    const compare::Comparison &comparison = answer.sides->comparison;
    QJsonArray list;
    for (qsizetype i = 0; i < answer.targets.size(); ++i) {
        const auto counts = comparison.counts(int(i));
        QJsonObject states;
        for (size_t state = 0; state < counts.size(); ++state) {
            if (counts[state] > 0)
                states.insert(compare::cellStateName(CellState(state)), counts[state]);
        }
        list.append(QJsonObject{{u"target"_s, answer.targets.at(i)},
                                {u"due"_s, comparison.dueCount(int(i))},
                                {u"states"_s, states},
                                {u"hidden"_s, hiddenJson(comparison.hidden(int(i)))}});
    }
    return list;
}

QJsonArray sidesJson(const CompareAnswer &answer)
{
    QJsonArray list;
    const auto add = [&list](const QString &text, const model::Snapshot &snapshot) {
        QJsonObject side{{u"side"_s, text}};
        if (snapshot.commit()) {
            side.insert(u"commit"_s, snapshot.commit()->toString());
            side.insert(u"takenAt"_s, snapshot.takenAt().toUTC().toString(Qt::ISODate));
        }
        list.append(side);
    };
    const compare::Comparison &comparison = answer.sides->comparison;
    add(answer.source, *comparison.source);
    for (size_t i = 0; i < comparison.targets.size(); ++i)
        add(answer.targets.at(qsizetype(i)), *comparison.targets[i]);
    return list;
}

QString cellText(const Cell &cell)
{
    QString words = compare::cellStateName(cell.state);
    if (cell.due)
        words += u" due"_s;
    if (cell.targetChanged)
        words += u" target-changed"_s;
    if (cell.kept > 0 && cell.state != CellState::Kept)
        words += u" (%1 kept)"_s.arg(cell.kept);
    return words;
}

QString rowsText(const CompareAnswer &answer)
{
    const compare::Comparison &comparison = answer.sides->comparison;
    QList<QStringList> rows{QStringList{u"COMPONENT"_s} + answer.targets};
    for (const compare::Row &row : comparison.rows) {
        if (!isWanted(row, answer.rows))
            continue;
        QStringList line{row.key.toString()};
        for (const Cell &cell : row.cells)
            line += cellText(cell);
        rows += line;
        for (const compare::ElementRow &element : answer.elements.value(row.key)) {
            line = {u"  "_s + (element.path.isEmpty() ? element.file : element.path)};
            for (const compare::ElementCell &cell : element.cells)
                line += compare::cellStateName(cell.state) + (cell.due ? u" due"_s : QString());
            rows += line;
        }
    }
    return table(rows);
}

bool isDifference(const Cell &cell)
{
    return cell.state != CellState::Same && cell.state != CellState::OrderOnly && cell.state != CellState::Kept;
}

} // namespace

bool isWanted(const compare::Row &row, RowChoice choice)
{
    return std::ranges::any_of(row.cells, [choice](const Cell &cell) {
        return choice == RowChoice::All || (choice == RowChoice::Due ? cell.due : cell.state != CellState::Same);
    });
}

bool differsAnywhere(const compare::Comparison &comparison)
{
    return std::ranges::any_of(comparison.rows,
                               [](const compare::Row &row) { return std::ranges::any_of(row.cells, isDifference); });
}

QJsonObject compareJson(const CompareAnswer &answer)
{
    QJsonArray rows;
    for (const compare::Row &row : answer.sides->comparison.rows) {
        if (!isWanted(row, answer.rows))
            continue;
        QJsonArray cells;
        for (size_t i = 0; i < row.cells.size(); ++i)
            cells.append(
                cellJson(answer.targets.at(qsizetype(i)), row.cells[i], answer.sides->comparison.unreadAt(row.key, i)));
        QJsonObject json{{u"type"_s, row.key.type}, {u"fullName"_s, row.key.fullName}, {u"cells"_s, cells}};
        const auto elements = answer.elements.constFind(row.key);
        if (elements != answer.elements.constEnd()) {
            QJsonArray list;
            for (const compare::ElementRow &element : *elements)
                list.append(elementJson(element, answer.targets));
            json.insert(u"elements"_s, list);
        }
        rows.append(json);
    }
    QJsonArray ended;
    for (const model::KeepRule &rule : answer.sides->ended)
        ended.append(model::toJson(rule));
    return {{u"source"_s, answer.source},
            {u"sides"_s, sidesJson(answer)},
            {u"summary"_s, summaryJson(answer)},
            {u"components"_s, qint64(answer.sides->comparison.rows.size())},
            {u"rows"_s, rows},
            {u"endedKeepRules"_s, ended},
            {u"notes"_s, QJsonArray::fromStringList(answer.sides->notes)}};
}

namespace {

/// What could not be read, with the org's own words, each component and org once.
QString unreadText(const compare::Comparison &comparison)
{
    QStringList lines;
    const auto add = [&lines](const model::Snapshot &side) {
        for (const auto &[key, told] : side.unread().asKeyValueRange())
            lines +=
                u"%1 could not be read in %2%3\n"_s.arg(shown(key.toString()), shown(side.environment()),
                                                        told.words.isEmpty() ? QString() : u": "_s + shown(told.words));
    };
    add(*comparison.source);
    for (const auto &target : comparison.targets)
        add(*target);
    lines.removeDuplicates();
    lines.sort();
    const qsizetype more = lines.size() - kMostUnreadLines;
    QString text = lines.mid(0, kMostUnreadLines).join(QString());
    if (more > 0)
        text += u"and %1 more that could not be read; --json names them all\n"_s.arg(more);
    return text;
}

} // namespace

QString compareText(const CompareAnswer &answer, bool withRows)
{
    const compare::Comparison &comparison = answer.sides->comparison;
    QString text = withRows ? rowsText(answer) : QString();
    for (qsizetype i = 0; i < answer.targets.size(); ++i) {
        const Hidden hidden = comparison.hidden(int(i));
        text += u"%1: %2 due"_s.arg(shown(answer.targets.at(i))).arg(comparison.dueCount(int(i)));
        const QString meaningless = hiddenWords(hidden);
        if (!meaningless.isEmpty())
            text += u"; without a meaning: %1"_s.arg(meaningless);
        if (hidden.managed > 0)
            text += u"; left out, since only one side was read with managed packages: %1"_s.arg(hidden.managed);
        text += u'\n';
    }
    text += unreadText(comparison);
    for (const model::KeepRule &rule : answer.sides->ended)
        text += u"The rule that keeps %1:%2 has ended: %3\n"_s.arg(shown(rule.type), shown(rule.fullName),
                                                                   shown(rule.reason));
    for (const QString &note : answer.sides->notes)
        text += shown(note) + u'\n';
    return text;
}

DifferenceManifests manifestsOf(const compare::Comparison &comparison, RowChoice choice, const QString &apiVersion)
{
    DifferenceManifests manifests;
    manifests.package.apiVersion = manifests.destructive.apiVersion = apiVersion;
    for (const compare::Row &row : comparison.rows) {
        if (row.key.type == metadata::kForeignType)
            continue;
        const auto takes = [&](const Cell &cell) {
            return isDifference(cell) && cell.state != CellState::NotRead && cell.state != CellState::NoAccess &&
                   (choice != RowChoice::Due || cell.due);
        };
        if (std::ranges::none_of(row.cells, takes))
            continue;
        const metadata::ManifestEntry entry = metadata::manifestEntry(row.key);
        model::Manifest &manifest = comparison.source->find(row.key) ? manifests.package : manifests.destructive;
        manifest.add(entry.type, entry.member);
    }
    return manifests;
}

} // namespace backflow::ctl
