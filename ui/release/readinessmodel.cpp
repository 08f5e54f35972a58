#include "ui/release/readinessmodel.h"

#include "ui/theme/theme.h"

#include <QLocale>

namespace backflow::ui::release {

using backflow::release::Check;
using backflow::release::CheckState;

namespace {

theme::Icon iconOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return theme::Icon::Ok;
    case CheckState::Attention:
        return theme::Icon::Warning;
    case CheckState::Failed:
        return theme::Icon::Failed;
    case CheckState::NotRun:
        return theme::Icon::Never;
    case CheckState::Waived:
        return theme::Icon::Remove;
    }
    Q_UNREACHABLE_RETURN(theme::Icon::Never);
}

theme::Role roleOf(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return theme::Role::Ok;
    case CheckState::Attention:
        return theme::Role::Warning;
    case CheckState::Failed:
        return theme::Role::Error;
    default:
        return theme::Role::Neutral;
    }
}

} // namespace

ReadinessModel::ReadinessModel(const theme::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void ReadinessModel::setChecks(const QList<Check> &checks, const QDate &today)
{
    beginResetModel();
    m_checks = checks;
    m_today = today;
    endResetModel();
}

const Check *ReadinessModel::check(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_checks.size() ? &m_checks.at(index.row()) : nullptr;
}

int ReadinessModel::rowOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        if (m_checks.at(i).id == id)
            return int(i);
    }
    return -1;
}

int ReadinessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

int ReadinessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ReadinessModel::text(const Check &check, int column) const
{
    switch (column) {
    case State:
        return backflow::release::checkStateWords(check.state());
    case Title:
        return check.title;
    case Evidence:
        return check.waiver ? tr("Waived: %1").arg(check.waiver->reason) : check.evidence.value(0);
    case Owner:
        return check.owner;
    case Due:
        if (!check.due.isValid())
            return {};
        return check.isOverdue(m_today) ? tr("%1, overdue").arg(QLocale().toString(check.due, QLocale::ShortFormat))
                                        : QLocale().toString(check.due, QLocale::ShortFormat);
    case Phase:
        return backflow::release::phaseWords(check.phase);
    }
    return {};
}

QVariant ReadinessModel::data(const QModelIndex &index, int role) const
{
    const Check *one = check(index);
    if (!one)
        return {};
    if (role == Qt::DisplayRole)
        return text(*one, index.column());
    if (role == Qt::DecorationRole && index.column() == State)
        return m_theme.icon(iconOf(one->state()), roleOf(one->state()));
    if (role == Qt::ToolTipRole && index.column() == Evidence)
        return one->evidence.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    if (role == Qt::ForegroundRole && index.column() == Due && one->isOverdue(m_today))
        return m_theme.color(theme::Role::Error);
    return {};
}

QVariant ReadinessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Title:
        return tr("Check");
    case Evidence:
        return tr("Evidence");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    case Phase:
        return tr("Phase");
    }
    return {};
}

} // namespace backflow::ui::release
