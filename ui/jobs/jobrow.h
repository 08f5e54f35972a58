#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <functional>

namespace backflow::ui::jobs {

/// LostSight: the connection broke and the org may go on; said instead of "failed" where that would be a guess.
/// Notice: no job at all, a sentence that was shown for a few seconds and is kept here.
enum class JobState { Running, Stopping, NeedsYou, Done, Failed, Canceled, LostSight, Notice };

/// Something a job said, and when.
struct LogLine {
    QDateTime at;
    QString words;
};

/// One row of Activity, as a plain value.
struct JobRow {
    int id = 0;
    /// What and where: "Back-promotion UAT → Dev1".
    QString title;
    JobState state = JobState::Running;
    /// What is being done now, or how it ended, in words.
    QString words;
    qint64 done = 0;
    /// 0 = not known.
    qint64 total = 0;
    QDateTime started;
    QDateTime ended;
    bool cancelable = true;
    /// It came to this end while the program was not running.
    bool whileAway = false;
    /// Who started it; empty = the person at this window.
    QString owner = {};
    /// Everything it said, oldest first; the last lines of a talkative one.
    QList<LogLine> log = {};
};

/// Something that waits for a person though no job runs for it.
struct Need {
    /// Names it from one telling to the next.
    QString key;
    QString title;
    QString words;
    std::function<void()> open;
};

/// How a job ended that did its work: that may be the news that somebody else's work failed.
struct JobEnd {
    JobState state = JobState::Done;
    QString words;
};

} // namespace backflow::ui::jobs
