#pragma once

#include "core/async/job.h"
#include "ui/jobs/jobrow.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <type_traits>
#include <vector>

namespace backflow::ui::jobs {

/// Every job of the window, running and ended, newest first. GUI thread only.
class JobList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { IdRole = Qt::UserRole + 1, TitleRole, StateRole, WordsRole, DoneRole, TotalRole };

    explicit JobList(QObject *parent = nullptr);

    /// Adds a running row and gives its id.
    int begin(const QString &title, bool cancelable = true);
    void setStop(int id, const async::StopSource &stop);
    void advance(int id, qint64 done, qint64 total);
    void say(int id, const QString &words);
    void end(int id, JobState state, const QString &words);
    /// A row for what came to its end without this program: "While you were away".
    int addEnded(const QString &title, JobState state, const QString &words, const QDateTime &ended);
    /// One row each, NeedsYou; those of an earlier telling that are not among them go.
    void setNeeds(const QList<Need> &needs);
    /// Keeps a sentence that was shown for a while.
    int addNotice(const QString &sentence);
    /// Where the row leads: the promotion, the environment. Shown as Open.
    void setOpen(int id, std::function<void()> open);
    bool canOpen(int id) const;
    /// Of the row that was added last.
    int lastId() const { return m_lastId; }
    bool isListed(const QString &title) const;
    void open(int id);
    /// The row and its log as text, to be copied.
    QString logText(int id) const;
    /// Asks the job to stop; the row says "Stopping" until the job itself has ended.
    void cancel(int id);

    int running() const;
    int needsYou() const;
    const JobRow *row(int id) const;
    /// How a state is shown.
    static QString stateWords(JobState state);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();
    /// The end of a row that ran here: for notices.
    void ended(int id);
    /// Something new waits for a person.
    void needed(int id);

private:
    struct Entry {
        JobRow row;
        async::StopSource stop = {};
        std::function<void()> open = {};
        QString need = {};
    };
    /// On top; what is over and has been there longest makes room.
    int insert(JobRow row);
    int indexOf(int id) const;
    void changed(int index);

    std::vector<Entry> m_entries;
    int m_lastId = 0;
};

/// Starts `work(Monitor &) -> Result<T>` on the pool, shows it in the list and hands the job back, for
/// `async::deliver` or `Latest::run`. The row ends by itself with `done`, words or `JobEnd done(const T &)`, or with
/// the error's own message. The list must live as long as the window; `work` captures values only.
template <class Work, class Done>
auto run(JobList &list, QThreadPool &pool, const QString &title, Work work, const Done &done, bool cancelable = true)
{
    const int id = list.begin(title, cancelable);
    auto job = async::start(pool, std::move(work),
                            async::reportTo(
                                &list, [&list, id](qint64 at, qint64 total) { list.advance(id, at, total); },
                                [&list, id](const QString &text) { list.say(id, text); }));
    list.setStop(id, job.stop);
    async::deliver(job, &list, [&list, id, done](const auto &result) {
        if (!result) {
            list.end(id, result.error().code == base::Errc::Canceled ? JobState::Canceled : JobState::Failed,
                     result.error().message);
        } else if constexpr (std::is_convertible_v<Done, QString>) {
            list.end(id, JobState::Done, done);
        } else {
            const JobEnd end = done(*result);
            list.end(id, end.state, end.words);
        }
    });
    return job;
}

} // namespace backflow::ui::jobs
