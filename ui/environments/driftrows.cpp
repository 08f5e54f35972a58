#include "ui/environments/driftrows.h"

#include "core/base/moments.h"
#include "core/promotion/shownnames.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMap>

namespace backflow::ui::environments {

using backflow::compare::CellState;
using model::ChangeKind;
using snapshot::DriftRow;
using theme::Role;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::environments)
};

QString glyph(ChangeKind kind)
{
    return kind == ChangeKind::Added     ? QStringLiteral("+")
           : kind == ChangeKind::Removed ? QStringLiteral("−")
                                         : QStringLiteral("±");
}

QString changeWords(ChangeKind kind)
{
    return kind == ChangeKind::Added     ? Tr::tr("Added here")
           : kind == ChangeKind::Removed ? Tr::tr("Removed here")
                                         : Tr::tr("Changed here");
}

Role changeRole(ChangeKind kind)
{
    return kind == ChangeKind::Added ? Role::Added : kind == ChangeKind::Removed ? Role::Removed : Role::Text;
}

/// Words that many rows share, made once: a list of ten thousand is to stand at once.
class Words final
{
public:
    explicit Words(const QDateTime &now)
        : m_today(now.toLocalTime().date())
    {
    }
    QString type(const QString &type)
    {
        auto known = m_types.constFind(type);
        if (known == m_types.cend())
            known = m_types.insert(type, widgets::typeWords(type));
        return *known;
    }
    /// To the minute.
    QString when(const QDateTime &when)
    {
        const qint64 minute = when.isValid() ? when.toMSecsSinceEpoch() / 60'000 : 0;
        auto known = m_times.constFind(minute);
        if (known == m_times.cend())
            known = m_times.insert(minute, made(when));
        return *known;
    }

private:
    QString made(const QDateTime &when) const
    {
        if (!when.isValid())
            return Tr::tr("not known");
        const QDateTime there = when.toLocalTime();
        const QLocale locale;
        const QString time = locale.toString(there.time(), QLocale::ShortFormat);
        if (there.date() == m_today)
            return Tr::tr("today %1").arg(time);
        if (there.date() == m_today.addDays(-1))
            return Tr::tr("yesterday %1").arg(time);
        return locale.toString(there, QLocale::ShortFormat);
    }

    QDate m_today;
    QHash<QString, QString> m_types;
    QHash<qint64, QString> m_times;
};

QString entryWords(const DriftRow &row)
{
    if (row.kind == ChangeKind::Removed || row.entries < 0)
        return {};
    if (widgets::isCodeType(row.key.type))
        return row.kind == ChangeKind::Added ? QString() : Tr::tr("code");
    const QString words = Tr::tr("%Ln entries", nullptr, row.entries);
    return row.keptEntries > 0 ? Tr::tr("%1 (%2 more kept)").arg(words, QLocale().toString(row.keptEntries)) : words;
}

bool isShown(const DriftRow &row, const DriftFilter &filter, bool risky, Words &words)
{
    if ((row.kind == ChangeKind::Changed && !filter.changed) || (row.kind == ChangeKind::Added && !filter.added) ||
        (row.kind == ChangeKind::Removed && !filter.removed) || (filter.onlyAtRisk && !risky))
        return false;
    const QString text = filter.text.trimmed();
    return text.isEmpty() || row.key.fullName.contains(text, Qt::CaseInsensitive) ||
           words.type(row.key.type).contains(text, Qt::CaseInsensitive) ||
           promotion::shownPerson(row.who()).contains(text, Qt::CaseInsensitive);
}

QString groupOf(const DriftRow &row, DriftGrouping grouping, Words &words)
{
    switch (grouping) {
    case DriftGrouping::Type:
        return words.type(row.key.type);
    case DriftGrouping::Person:
        return row.who().isEmpty() ? Tr::tr("Nobody knows who") : promotion::shownPerson(row.who());
    case DriftGrouping::Change:
        return changeWords(row.kind);
    }
    return {};
}

/// `touching` of the `due` changes that are due here are about the component.
QString riskWords(qsizetype touching, qsizetype due)
{
    if (touching == 0)
        return {};
    if (due == 1)
        return Tr::tr("at risk: the one change that is due touches this");
    return Tr::tr("at risk: %Ln of the %1 due touch this", nullptr, int(touching))
        .arg(QLocale().toString(qlonglong(due)));
}

ComponentLine lineOf(const DriftRow &row, const QStringList &due, qsizetype allDue, Words &words)
{
    const QString who = row.who().isEmpty() ? Tr::tr("not known") : promotion::shownPerson(row.who());
    const QString when = words.when(row.when());
    const QString risk = riskWords(due.size(), allDue);
    const QString marked = risk.isEmpty() ? QString() : QStringLiteral("⚠ ") + risk;
    ComponentLine line{.key = row.key,
                       .cells = {glyph(row.kind) + u' ' + row.key.fullName, entryWords(row), who, when, marked},
                       .roles = {changeRole(row.kind), Role::Muted, row.who().isEmpty() ? Role::Muted : Role::Text,
                                 Role::Muted, Role::Warning}};
    QStringList spoken{Tr::tr("%1 (%2)").arg(row.key.fullName, words.type(row.key.type)), changeWords(row.kind)};
    if (!line.cells.at(1).isEmpty())
        spoken += line.cells.at(1);
    spoken += Tr::tr("by %1").arg(who);
    spoken += when;
    if (!due.isEmpty())
        spoken += Tr::tr("%1, from %2").arg(risk, due.join(Tr::tr(", ")));
    line.spoken = spoken.join(Tr::tr(", "));
    return line;
}

/// Groups by title, with how many they hold.
std::vector<ComponentGroup> titled(QMap<QString, std::vector<ComponentLine>> &&groups)
{
    std::vector<ComponentGroup> list;
    list.reserve(std::size_t(groups.size()));
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const QString title = Tr::tr("%1 (%2)").arg(it.key(), QLocale().toString(qlonglong(it->size())));
        list.push_back({it.key(), title, std::move(*it)});
    }
    return list;
}

QString waitingGlyph(const promotion::Waiting &waiting, bool toReceive)
{
    switch (waiting.state) {
    case CellState::New:
        return toReceive ? QStringLiteral("+") : QStringLiteral("−");
    case CellState::OnlyInTarget:
        return toReceive ? QStringLiteral("−") : QStringLiteral("+");
    case CellState::Conflict:
        return QStringLiteral("≠");
    default:
        return QStringLiteral("±");
    }
}

QString waitingWords(const promotion::Waiting &waiting, bool toReceive)
{
    const QString &above = waiting.above;
    switch (waiting.state) {
    case CellState::New:
        return toReceive ? Tr::tr("new in %1").arg(above) : Tr::tr("removed here");
    case CellState::OnlyInTarget:
        return toReceive ? Tr::tr("removed in %1").arg(above) : Tr::tr("only here");
    case CellState::Conflict:
        return Tr::tr("both changed it");
    default:
        return widgets::isCodeType(waiting.key.type) ? Tr::tr("code") : Tr::tr("%Ln entries", nullptr, waiting.entries);
    }
}

} // namespace

QStringList driftHeaders()
{
    return {Tr::tr("Component"), Tr::tr("Entries"), Tr::tr("Who"), Tr::tr("When"), Tr::tr("At risk")};
}

std::vector<ComponentGroup> driftGroups(const snapshot::Drift &drift, const promotion::EnvironmentWork &work,
                                        const DriftFilter &filter, const QDateTime &now)
{
    QHash<model::ComponentKey, QStringList> due;
    for (const promotion::Waiting &waiting : work.toReceive)
        due[waiting.key] += waiting.above;
    Words words(now);
    QMap<QString, std::vector<ComponentLine>> groups;
    for (const DriftRow &row : drift.rows) {
        const QStringList from = due.value(row.key);
        if (isShown(row, filter, !from.isEmpty(), words))
            groups[groupOf(row, filter.grouping, words)].push_back(lineOf(row, from, work.toReceive.size(), words));
    }
    return titled(std::move(groups));
}

QList<model::ComponentKey> atRisk(const snapshot::Drift &drift, const promotion::EnvironmentWork &work)
{
    QSet<model::ComponentKey> due;
    for (const promotion::Waiting &waiting : work.toReceive)
        due.insert(waiting.key);
    QList<model::ComponentKey> keys;
    for (const DriftRow &row : drift.rows) {
        if (due.contains(row.key))
            keys += row.key;
    }
    return keys;
}

QStringList explanation(const snapshot::Drift &drift, const DriftRow &row)
{
    const auto time = [](const QDateTime &at) { return base::momentWords(at); };
    QStringList lines;
    if (row.changedAt.isValid())
        lines += row.changedBy.isEmpty() ? Tr::tr("Changed last on %1, says the org.").arg(time(row.changedAt))
                                         : Tr::tr("Changed last by %1 on %2, says the org.")
                                               .arg(promotion::shownPerson(row.changedBy), time(row.changedAt));
    lines +=
        row.after.isValid()
            ? Tr::tr("Seen by the reading of %1; the one of %2 had not seen it.").arg(time(row.seen), time(row.after))
            : Tr::tr("Seen by the reading of %1.").arg(time(row.seen));
    for (const snapshot::AuditMatch &match : row.trail) {
        const QString who = match.row.delegate.isEmpty() ? promotion::shownPerson(match.row.by)
                                                         : Tr::tr("%1 (%2 acting)")
                                                               .arg(promotion::shownPerson(match.row.by),
                                                                    promotion::shownPerson(match.row.delegate));
        lines += match.certainty == snapshot::Certainty::Named
                     ? Tr::tr("Setup audit trail, %1, %2: %3")
                           .arg(time(match.row.at), who, promotion::shownText(match.row.display))
                     : Tr::tr("Setup audit trail, %1, %2, without naming it: %3")
                           .arg(time(match.row.at), who, promotion::shownText(match.row.display));
    }
    if (row.trail.isEmpty())
        lines += drift.trailAt.isValid()
                     ? Tr::tr("The setup audit trail, read on %1, has no row about it.").arg(time(drift.trailAt))
                     : Tr::tr("The setup audit trail was never read. \"Check now\" reads it.");
    return lines;
}

QStringList waitingHeaders()
{
    return {Tr::tr("Component"), Tr::tr("Type"), Tr::tr("Difference")};
}

std::vector<ComponentGroup> waitingGroups(const QList<promotion::Waiting> &waiting, bool toReceive)
{
    QMap<QString, std::vector<ComponentLine>> groups;
    for (const promotion::Waiting &one : waiting) {
        const QString words = waitingWords(one, toReceive);
        const QString type = widgets::typeWords(one.key.type);
        groups[toReceive ? Tr::tr("From %1").arg(one.above) : Tr::tr("To %1").arg(one.above)].push_back(
            {.key = one.key,
             .cells = {waitingGlyph(one, toReceive) + u' ' + one.key.fullName, type, words},
             .roles = {Role::Text, Role::Muted, one.state == CellState::Conflict ? Role::ConflictText : Role::Muted},
             .spoken = QStringList{Tr::tr("%1 (%2)").arg(one.key.fullName, type), words}.join(Tr::tr(", ")),
             .about = one.above});
    }
    return titled(std::move(groups));
}

} // namespace backflow::ui::environments
