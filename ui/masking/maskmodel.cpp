#include "ui/masking/maskmodel.h"

#include "core/masking/propose.h"
#include "core/masking/survey.h"

#include <algorithm>

namespace backflow::ui::masking {

namespace core = backflow::masking;
using core::Finding;

namespace {

QString placeOf(const QString &object, const QString &field)
{
    return field.isEmpty() ? object : object + u'.' + field;
}

/// "uncovered: free text. A long text…" → its kind is not told twice.
MaskRow *rowFor(QList<MaskRow> &rows, const QString &object, const QString &field)
{
    const auto found = std::ranges::find_if(rows, [&](const MaskRow &row) {
        return row.object.compare(object, Qt::CaseInsensitive) == 0 &&
               row.field.compare(field, Qt::CaseInsensitive) == 0;
    });
    return found == rows.end() ? nullptr : &*found;
}

int urgency(MaskRow::State state)
{
    switch (state) {
    case MaskRow::State::Problem:
        return 0;
    case MaskRow::State::Uncovered:
        return 1;
    default:
        return 2;
    }
}

} // namespace

QList<MaskRow> rowsOf(const core::Plan &plan, const QList<Finding> &findings)
{
    QList<MaskRow> rows;
    for (const core::ObjectRule &object : plan.objects) {
        if (object.remove)
            rows += MaskRow{object.object, {}, {}, MaskRow::State::Deleted, {}, {}};
        for (const core::FieldRule &rule : object.fields)
            rows += MaskRow{object.object, rule.field, core::kindWords(rule.kind), MaskRow::State::Covered, rule, {}};
    }
    for (const core::Waiver &waiver : plan.waivers)
        rows += MaskRow{waiver.object, waiver.field, {}, MaskRow::State::Waived, {}, waiver.reason};
    for (const Finding &finding : findings) {
        if (finding.kind == Finding::Kind::Note)
            continue;
        const auto state = finding.kind == Finding::Kind::Problem ? MaskRow::State::Problem : MaskRow::State::Uncovered;
        if (MaskRow *row = rowFor(rows, finding.object, finding.field)) {
            row->state = state;
            row->words = finding.sentence;
        } else {
            rows += MaskRow{finding.object, finding.field, {}, state, {}, finding.sentence};
        }
    }
    std::ranges::stable_sort(rows, [](const MaskRow &a, const MaskRow &b) {
        return std::tuple(urgency(a.state), a.object) < std::tuple(urgency(b.state), b.object);
    });
    return rows;
}

void MaskModel::setRows(const QList<MaskRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_samples.clear();
    endResetModel();
}

const MaskRow *MaskModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

void MaskModel::showSample(const QString &object, const QString &field, const QString &words)
{
    m_samples.insert(placeOf(object, field), words);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Sample), index(int(m_rows.size()) - 1, Sample));
}

void MaskModel::hideSamples()
{
    m_samples.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Sample), index(int(m_rows.size()) - 1, Sample));
}

int MaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant MaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Object and field");
    case Kind:
        return tr("What was found");
    case Method:
        return tr("What becomes of it");
    default:
        return tr("Sample: before → after");
    }
}

QVariant MaskModel::data(const QModelIndex &index, int role) const
{
    const MaskRow *one = row(index);
    if (!one || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Field:
        return placeOf(one->object, one->field);
    case Kind:
        if (one->state == MaskRow::State::Problem || one->state == MaskRow::State::Uncovered)
            return QStringLiteral("⚠ ") + one->words;
        return one->kind;
    case Method:
        switch (one->state) {
        case MaskRow::State::Deleted:
            return tr("The records are deleted");
        case MaskRow::State::Waived:
            return tr("Left as it is: %1").arg(one->words);
        case MaskRow::State::Uncovered:
            return tr("Not covered");
        case MaskRow::State::Problem:
            return one->rule.field.isEmpty() ? tr("Cannot be carried out")
                                             : tr("Cannot be carried out: %1").arg(core::ruleWords(one->rule));
        case MaskRow::State::Covered:
            return core::ruleWords(one->rule);
        }
        break;
    default:
        if (one->state != MaskRow::State::Covered)
            return {};
        return m_samples.value(placeOf(one->object, one->field), tr("hidden until you press “Show values”"));
    }
    return {};
}

} // namespace backflow::ui::masking
