#include "ui/jobs/joblist.h"
#include "core/base/moments.h"
#include "core/promotion/shownnames.h"

#include <QLocale>
#include <algorithm>
#include <utility>

namespace backflow::ui::jobs {

namespace {
/// Ended jobs that stay listed; what happened for good is in History.
constexpr std::size_t kMostRows = 200;
constexpr qsizetype kMostLines = 500;

void note(JobRow &row, const QString &words)
{
    if (words.isEmpty() || (!row.log.isEmpty() && row.log.last().words == words))
        return;
    if (row.log.size() >= kMostLines)
        row.log.removeFirst();
    row.log += LogLine{QDateTime::currentDateTimeUtc(), words};
}
} // namespace

JobList::JobList(QObject *parent)
    : QAbstractListModel(parent)
{
}

int JobList::insert(JobRow row)
{
    beginInsertRows({}, 0, 0);
    row.id = ++m_lastId;
    m_entries.insert(m_entries.begin(), Entry{std::move(row)});
    endInsertRows();
    if (m_entries.size() > kMostRows && m_entries.back().row.ended.isValid()) {
        const int last = static_cast<int>(m_entries.size()) - 1;
        beginRemoveRows({}, last, last);
        m_entries.pop_back();
        endRemoveRows();
    }
    Q_EMIT countsChanged();
    return m_lastId;
}

int JobList::begin(const QString &title, bool cancelable)
{
    JobRow row;
    row.title = title;
    row.words = tr("Starting");
    row.started = QDateTime::currentDateTimeUtc();
    row.cancelable = cancelable;
    note(row, row.words);
    return insert(std::move(row));
}

int JobList::addNotice(const QString &sentence)
{
    JobRow row;
    row.title = sentence;
    row.state = JobState::Notice;
    row.started = QDateTime::currentDateTimeUtc();
    row.ended = row.started;
    row.cancelable = false;
    note(row, sentence);
    return insert(std::move(row));
}

void JobList::setStop(int id, const async::StopSource &stop)
{
    if (const int i = indexOf(id); i >= 0)
        m_entries[static_cast<std::size_t>(i)].stop = stop;
}

void JobList::advance(int id, qint64 done, qint64 total)
{
    const int i = indexOf(id);
    if (i < 0)
        return;
    JobRow &row = m_entries[static_cast<std::size_t>(i)].row;
    row.done = done;
    row.total = total;
    changed(i);
}

void JobList::say(int id, const QString &words)
{
    const int i = indexOf(id);
    if (i < 0 || m_entries[static_cast<std::size_t>(i)].row.state != JobState::Running)
        return;
    JobRow &row = m_entries[static_cast<std::size_t>(i)].row;
    row.words = promotion::shownText(words);
    note(row, row.words);
    changed(i);
}

void JobList::end(int id, JobState state, const QString &words)
{
    const int i = indexOf(id);
    if (i < 0)
        return;
    JobRow &row = m_entries[static_cast<std::size_t>(i)].row;
    row.state = state;
    row.words = words.isEmpty() ? stateWords(state) : promotion::shownText(words);
    row.ended = QDateTime::currentDateTimeUtc();
    note(row, row.words);
    changed(i);
    Q_EMIT countsChanged();
    Q_EMIT ended(id);
}

int JobList::addEnded(const QString &title, JobState state, const QString &words, const QDateTime &ended)
{
    JobRow row;
    row.title = title;
    row.state = state;
    row.words = words;
    row.started = ended;
    row.ended = ended;
    row.cancelable = false;
    row.whileAway = true;
    row.log = {LogLine{ended, words}};
    return insert(std::move(row));
}

void JobList::setNeeds(const QList<Need> &needs)
{
    for (int i = static_cast<int>(m_entries.size()) - 1; i >= 0; --i) {
        const QString &key = m_entries[static_cast<std::size_t>(i)].need;
        if (key.isEmpty() || std::ranges::contains(needs, key, &Need::key))
            continue;
        beginRemoveRows({}, i, i);
        m_entries.erase(m_entries.begin() + i);
        endRemoveRows();
    }
    QList<int> news;
    for (const Need &need : needs) {
        auto found = std::ranges::find(m_entries, need.key, &Entry::need);
        if (found == m_entries.end()) {
            JobRow row;
            row.title = need.title;
            row.state = JobState::NeedsYou;
            row.started = QDateTime::currentDateTimeUtc();
            row.ended = row.started;
            row.cancelable = false;
            insert(std::move(row));
            found = m_entries.begin();
            found->need = need.key;
            news += found->row.id;
        }
        found->open = need.open;
        found->row.words = need.words;
        note(found->row, need.words);
        changed(static_cast<int>(found - m_entries.begin()));
    }
    Q_EMIT countsChanged();
    for (const int id : std::as_const(news))
        Q_EMIT needed(id);
}

void JobList::setOpen(int id, std::function<void()> open)
{
    if (const int i = indexOf(id); i >= 0) {
        m_entries[static_cast<std::size_t>(i)].open = std::move(open);
        changed(i);
    }
}

bool JobList::canOpen(int id) const
{
    const int i = indexOf(id);
    return i >= 0 && m_entries[static_cast<std::size_t>(i)].open;
}

bool JobList::isListed(const QString &title) const
{
    return std::ranges::any_of(m_entries, [&](const Entry &entry) { return entry.row.title == title; });
}

void JobList::open(int id)
{
    if (canOpen(id))
        m_entries[static_cast<std::size_t>(indexOf(id))].open();
}

QString JobList::logText(int id) const
{
    const JobRow *row = this->row(id);
    if (!row)
        return {};
    QString text = tr("%1: %2").arg(row->title, stateWords(row->state));
    if (!row->owner.isEmpty())
        text += QLatin1Char('\n') + tr("Started by %1").arg(promotion::shownPerson(row->owner));
    for (const LogLine &line : row->log)
        text += QLatin1Char('\n') + base::exactMomentWords(line.at) + u' ' + base::zoneWords(line.at) +
                QStringLiteral("  ") + line.words;
    return text;
}

void JobList::cancel(int id)
{
    const int i = indexOf(id);
    if (i < 0)
        return;
    Entry &entry = m_entries[static_cast<std::size_t>(i)];
    if (entry.row.state != JobState::Running || !entry.row.cancelable)
        return;
    entry.row.state = JobState::Stopping;
    entry.row.words = tr("Cancelling; the current step may still finish");
    entry.stop.requestStop();
    changed(i);
    Q_EMIT countsChanged();
}

int JobList::running() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, [](const Entry &entry) {
        return entry.row.state == JobState::Running || entry.row.state == JobState::Stopping;
    }));
}

int JobList::needsYou() const
{
    // Where sight was lost somebody has to look into the org.
    return static_cast<int>(std::ranges::count_if(m_entries, [](const Entry &entry) {
        return entry.row.state == JobState::NeedsYou || entry.row.state == JobState::LostSight;
    }));
}

const JobRow *JobList::row(int id) const
{
    const int i = indexOf(id);
    return i < 0 ? nullptr : &m_entries[static_cast<std::size_t>(i)].row;
}

QString JobList::stateWords(JobState state)
{
    switch (state) {
    case JobState::Running:
        return tr("Running");
    case JobState::Stopping:
        return tr("Cancelling");
    case JobState::NeedsYou:
        return tr("Needs you");
    case JobState::Done:
        return tr("Done");
    case JobState::Failed:
        return tr("Failed");
    case JobState::Canceled:
        return tr("Cancelled");
    case JobState::LostSight:
        return tr("Lost sight");
    case JobState::Notice:
        return tr("Notice");
    }
    return {};
}

int JobList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant JobList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobRow &row = m_entries[static_cast<std::size_t>(index.row())].row;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case Qt::AccessibleTextRole:
        if (row.words.isEmpty())
            return tr("%1: %2").arg(stateWords(row.state), row.title);
        return row.total > 0 && !row.ended.isValid()
                   ? tr("%1, %2, %3, %4 of %5")
                         .arg(row.title, stateWords(row.state), row.words, QLocale().toString(row.done),
                              QLocale().toString(row.total))
                   : tr("%1, %2, %3").arg(row.title, stateWords(row.state), row.words);
    case IdRole:
        return row.id;
    case StateRole:
        return static_cast<int>(row.state);
    case WordsRole:
        return row.words;
    case DoneRole:
        return row.done;
    case TotalRole:
        return row.total;
    default:
        return {};
    }
}

int JobList::indexOf(int id) const
{
    const auto it = std::ranges::find(m_entries, id, [](const Entry &entry) { return entry.row.id; });
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

void JobList::changed(int index)
{
    Q_EMIT dataChanged(createIndex(index, 0), createIndex(index, 0));
}

} // namespace backflow::ui::jobs
