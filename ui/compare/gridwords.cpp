#include "ui/compare/gridwords.h"

#include "core/base/moments.h"
#include "core/text/oddnames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace backflow::ui::compare {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::compare)
};

QString date(qint64 at, GridWords::Form form)
{
    if (at == 0)
        return {};
    const QLocale locale;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at);
    return form == GridWords::Form::Shown ? locale.toString(when.date(), QLocale::ShortFormat)
                                          : base::fullMomentWords(when);
}

} // namespace

const QString &GridWords::targetName(int target) const
{
    return m_index.comparison->targets[size_t(target)]->environment();
}

QString GridWords::name(int row) const
{
    const QString name = text::shownName(m_index.row(row).key.fullName);
    const auto label = m_index.labels.constFind(row);
    return label == m_index.labels.cend() ? name : name + QStringLiteral(" · ") + *label;
}

QString GridWords::spokenCell(int row, int target) const
{
    const Row &is = m_index.row(row);
    const Cell &cell = is.cells[size_t(target)];
    const bool differs = cell.state != CellState::Same && cell.state != CellState::OrderOnly;
    if (cell.due || !differs || cell.state == CellState::NotRead || cell.state == CellState::NoAccess)
        return spokenWords(cell, is.key.type);
    return Tr::tr("%1, only %2 changed it").arg(spokenWords(cell, is.key.type), targetName(target));
}

QString GridWords::fact(int row, Fact fact, Form form) const
{
    switch (fact) {
    case Fact::ChangedBy:
        return m_index.people.at(row);
    case Fact::When:
        return date(m_index.changed[size_t(row)], form);
    case Fact::Risk:
        if (!m_index.has(row, GridIndex::Risky))
            return {};
        return form == Form::Full ? Tr::tr("The target holds a newer change of its own; the merge keeps it, or asks.")
                                  : Tr::tr("⚠ newer work");
    case Fact::Story:
        return m_index.stories.at(row);
    case Fact::Package:
        return m_index.packages.at(row);
    case Fact::Size:
        return m_index.sizes[size_t(row)] < 0 ? QString() : QLocale().formattedDataSize(m_index.sizes[size_t(row)]);
    case Fact::LastPromoted:
        return date(m_index.promoted[size_t(row)], form);
    }
    return {};
}

QString GridWords::heading(Fact fact)
{
    switch (fact) {
    case Fact::ChangedBy:
        return Tr::tr("Changed by");
    case Fact::When:
        return Tr::tr("When");
    case Fact::Risk:
        return Tr::tr("Risk");
    case Fact::Story:
        return Tr::tr("Story");
    case Fact::Package:
        return Tr::tr("Package");
    case Fact::Size:
        return Tr::tr("Size");
    case Fact::LastPromoted:
        return Tr::tr("Last promoted");
    }
    return {};
}

GridWords::Differing GridWords::differing(const std::vector<int> &rows, int target) const
{
    Differing count;
    for (const int row : rows) {
        switch (m_index.row(row).cells[size_t(target)].state) {
        case CellState::Conflict:
            ++count.conflicts;
            break;
        case CellState::New:
        case CellState::Different:
        case CellState::OnlyInTarget:
            ++count.differ;
            break;
        default:
            break;
        }
    }
    return count;
}

QString GridWords::countWords(const Differing &count)
{
    const QLocale locale;
    QStringList parts;
    if (count.differ > 0)
        parts.append(locale.toString(count.differ) + QStringLiteral(" ±"));
    if (count.conflicts > 0)
        parts.append(locale.toString(count.conflicts) + QStringLiteral(" ≠"));
    return parts.join(QStringLiteral("  "));
}

QString GridWords::spokenCount(const Differing &count)
{
    QStringList parts;
    if (count.differ > 0)
        parts.append(Tr::tr("%Ln differ", nullptr, count.differ));
    if (count.conflicts > 0)
        parts.append(Tr::tr("%Ln conflicts", nullptr, count.conflicts));
    return parts.join(Tr::tr(", "));
}

} // namespace backflow::ui::compare
