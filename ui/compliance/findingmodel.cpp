#include "ui/compliance/findingmodel.h"

#include "core/compliance/rulewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/typenames.h"

#include <QCoreApplication>

namespace backflow::ui::compliance {

namespace core = backflow::compliance;

namespace {

theme::Role colourOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Critical:
    case core::Severity::High:
        return theme::Role::Error;
    case core::Severity::Medium:
        return theme::Role::Warning;
    case core::Severity::Low:
        break;
    }
    return theme::Role::Muted;
}

theme::Icon iconOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Critical:
        return theme::Icon::Failed;
    case core::Severity::High:
        return theme::Icon::Warning;
    case core::Severity::Medium:
        return theme::Icon::Shield;
    case core::Severity::Low:
        break;
    }
    return theme::Icon::Info;
}

} // namespace

QString severityWords(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Low:
        return FindingModel::tr("Low");
    case core::Severity::Medium:
        return FindingModel::tr("Medium");
    case core::Severity::High:
        return FindingModel::tr("High");
    case core::Severity::Critical:
        return FindingModel::tr("Critical");
    }
    return {};
}

FindingModel::FindingModel(const theme::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void FindingModel::setAudit(std::shared_ptr<const core::Audit> audit, const QList<core::Rule> &rules)
{
    beginResetModel();
    m_audit = std::move(audit);
    m_rules.clear();
    for (const core::Rule &rule : rules)
        m_rules.insert(rule.id, rule);
    m_rows.clear();
    for (const core::EnvironmentAudit &one : m_audit ? m_audit->environments : QList<core::EnvironmentAudit>()) {
        for (const core::Finding &finding : one.result.findings)
            m_rows.push_back({&one, &finding, one.fresh.contains(finding)});
    }
    endResetModel();
}

const core::Finding *FindingModel::findingAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)].finding : nullptr;
}

QString FindingModel::environmentAt(int row) const
{
    return findingAt(row) ? m_rows[std::size_t(row)].environment->environment : QString();
}

const core::Rule *FindingModel::ruleAt(int row) const
{
    const core::Finding *finding = findingAt(row);
    const auto rule = finding ? m_rules.constFind(finding->rule) : m_rules.cend();
    return rule == m_rules.cend() ? nullptr : &*rule;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FindingModel::text(const Row &row, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityWords(row.finding->severity);
    case What: {
        const auto rule = m_rules.constFind(row.finding->rule);
        return rule == m_rules.cend() ? row.finding->rule : core::titleWords(*rule);
    }
    case Component:
        return tr("%1 (%2)").arg(row.finding->key.fullName, widgets::typeWord(row.finding->key.type));
    case Entry:
        return row.finding->entry;
    case Environment:
        return row.environment->environment;
    case State:
        return row.isNew ? tr("New") : tr("Known");
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SeverityColumn
                   ? tr("%1: %2, %3 in %4")
                         .arg(text(row, SeverityColumn), text(row, What), text(row, Component), text(row, Environment))
                   : QVariant();
    case Qt::DecorationRole:
        return index.column() == SeverityColumn
                   ? QVariant(m_theme.icon(iconOf(row.finding->severity), colourOf(row.finding->severity)))
                   : QVariant();
    case SortRole:
        return index.column() == SeverityColumn ? QVariant(int(row.finding->severity))
                                                : QVariant(text(row, index.column()));
    case SeverityRole:
        return int(row.finding->severity);
    case EnvironmentRole:
        return row.environment->environment;
    case RuleRole:
        return row.finding->rule;
    case NewRole:
        return row.isNew;
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case What:
        return tr("What was found");
    case Component:
        return tr("Component");
    case Entry:
        return tr("Entry");
    case Environment:
        return tr("Environment");
    case State:
        return tr("Since the last audit");
    default:
        return {};
    }
}

FindingFilter::FindingFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(FindingModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void FindingFilter::setEnvironment(const QString &environment)
{
    m_environment = environment;
    invalidateFilter();
}

void FindingFilter::setLeast(core::Severity least)
{
    m_least = least;
    invalidateFilter();
}

void FindingFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void FindingFilter::setOnlyNew(bool only)
{
    m_onlyNew = only;
    invalidateFilter();
}

bool FindingFilter::isFiltering() const
{
    return !m_environment.isEmpty() || m_least != core::Severity::Low || !m_text.isEmpty() || m_onlyNew;
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto at = [&](int column, int role) { return sourceModel()->index(row, column, parent).data(role); };
    if (at(0, FindingModel::SeverityRole).toInt() < int(m_least))
        return false;
    if (m_onlyNew && !at(0, FindingModel::NewRole).toBool())
        return false;
    if (!m_environment.isEmpty() && at(0, FindingModel::EnvironmentRole).toString() != m_environment)
        return false;
    if (m_text.isEmpty() || at(0, FindingModel::RuleRole).toString().contains(m_text, Qt::CaseInsensitive))
        return true;
    for (const int column : {int(FindingModel::What), int(FindingModel::Component), int(FindingModel::Entry)}) {
        if (at(column, Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace backflow::ui::compliance
