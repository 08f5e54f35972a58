#pragma once

#include "core/base/result.h"
#include "core/merge/sessionvalues.h"

#include <QJsonObject>
#include <vector>

namespace backflow::merge {

struct Rule;

/// Who acts, and when.
struct Actor {
    QString who;
    QDateTime when;
};

/// Where a decision stands: positions in files() and in that file's decisions.
struct DecisionPlace {
    int file = 0;
    int decision = 0;
    bool operator==(const DecisionPlace &) const = default;
};

/// The merge of one file with ids that are unique over all paths; `asked` are automatic merges that become decisions,
/// beside those of the options.
SessionFile sessionFile(const QString &component, const QString &type, const QString &path,
                        const FileVersions &versions, const QSet<QString> &asked = {},
                        const MergeOptions &options = {});
/// Gives an outcome's decisions names that hold over all files: two files may contest the same three values.
void nameDecisions(const QString &path, Outcome &outcome);

/// Deciding a merge: a value with commands, undo and redo. Copies share what they have in common. Every command gives
/// the record to be kept; restore() makes the same session of the same files and the records in their order, whatever
/// was undone or redone between. History is bounded (steps and bytes); the oldest steps can then not be undone.
/// Not for several threads at once; copies are.
class Session final
{
public:
    Session() = default;
    Session(std::vector<SessionFile> files, QString sourceName, QString targetName);

    struct Restored;
    /// `records` in order; nothing = a record that cannot be read.
    static Restored restore(std::vector<SessionFile> files, QString sourceName, QString targetName,
                            const QList<std::optional<QJsonObject>> &records);

    int fileCount() const { return int(m_files.size()); }
    const SessionFile &file(int index) const { return *m_files[size_t(index)]; }
    /// The same, to be kept beyond the session's next step.
    std::shared_ptr<const SessionFile> sharedFile(int index) const { return m_files[size_t(index)]; }
    int fileAt(const QString &path) const { return m_fileOf.value(path, -1); }
    std::optional<DecisionPlace> find(const QString &decision) const;
    const Decision &decision(const DecisionPlace &place) const;
    std::optional<Answer> answer(const QString &decision) const;
    std::optional<QByteArray> text(const QString &path) const;
    /// A file written by hand has no open decisions.
    bool isOpen(const DecisionPlace &place) const;
    QHash<QString, Choice> choices() const;
    const SessionState &state() const { return m_state; }
    const SessionCounters &counters() const { return m_counters; }
    const SessionCounters &counters(int file) const { return m_perFile[size_t(file)]; }
    const QList<Reopened> &reopened() const { return m_reopened; }
    const QString &sourceName() const { return m_sourceName; }
    const QString &targetName() const { return m_targetName; }

    /// A record to keep; nothing when the command changed nothing.
    using Kept = std::optional<QJsonObject>;

    /// Errors: NotFound (no such decision), InvalidInput (a choice that is not possible there).
    base::Result<Kept> choose(const QString &decision, const Choice &choice, const Actor &actor);
    /// The same with how it came to be.
    base::Result<Kept> settle(const QString &decision, const Answer &answer, const Actor &actor);
    /// Several at once, one step. Those that are not possible are refused as a whole.
    base::Result<Kept> chooseAll(const QList<std::pair<QString, Answer>> &answers, const QString &label,
                                 const Actor &actor);
    /// Settles what the rule's preview lists, in one step.
    base::Result<Kept> apply(const Rule &rule, const Actor &actor);
    /// Makes decisions undecided again, in one step.
    base::Result<Kept> reopen(const QStringList &decisions, const Actor &actor);
    /// The whole result of a file by hand; nothing = back to the decisions. Errors: NotFound; InvalidInput when the
    /// merge is structured and the text is not well-formed XML.
    base::Result<Kept> write(const QString &path, const std::optional<QByteArray> &text, const Actor &actor);
    /// Several files in one step of that name. Errors: those of write(), of the first that cannot be.
    base::Result<Kept> writeAll(const QList<std::pair<QString, std::optional<QByteArray>>> &texts, const QString &label,
                                const Actor &actor);
    /// Makes an automatic merge a decision, or lets it merge by itself again. Errors: NotFound; Unsupported where the
    /// kind of merge cannot be asked about.
    base::Result<Kept> ask(const QString &path, const QString &automatic, bool asked, const Actor &actor);

    /// True of a decision that somebody asked for in this session; one that the options ask for cannot be given up.
    bool isAskedHere(const DecisionPlace &place) const;
    /// The automatic merge that a decision which says `asked` stands for; empty for any other.
    QString automaticOf(const DecisionPlace &place) const;

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoLabel() const { return canUndo() ? m_undo.last().label : QString(); }
    QString redoLabel() const { return canRedo() ? m_redo.last().label : QString(); }
    /// Oldest first; the last one is taken back next. Of the redo list the last one is done again next.
    const QList<Step> &undoSteps() const { return m_undo; }
    const QList<Step> &redoSteps() const { return m_redo; }
    Kept undo();
    Kept redo();

    /// The same session over other versions of its files. What has the same three values keeps its choice, everything
    /// else is open again and listed in reopened(). Steps keep what is still there; those that are left empty go.
    Session rebased(std::vector<SessionFile> files) const;

    /// All of it as one record, that may stand in the place of all records before it.
    QJsonObject checkpoint() const;

private:
    base::Result<> fits(const QString &path, const std::optional<QByteArray> &text) const;
    void perform(const Step &step);
    Kept commit(QList<Change> changes, const QString &label, const Actor &actor);
    void put(const Change &change, bool forward);
    void putAnswer(const QString &decision, const std::optional<Answer> &answer);
    void remerge(int file);
    void index(int file);
    void recount(int file);
    void bound();
    /// Counts the bytes of history anew.
    void measure();
    bool asksFor(const QString &path, const QString &automatic) const;
    void keepAsked(const Session &old);
    void keepTexts(const Session &old);
    void keepAnswers(const Session &old);
    void keepStep(const Session &old, const Step &step, QList<Step> &steps) const;
    bool sameVersions(const Session &old, const QString &path) const;
    bool replay(const QJsonObject &record);
    bool restoreAll(const QJsonObject &record);
    QString subject(const DecisionPlace &place) const;
    QString labelOf(const DecisionPlace &place, const Choice &choice) const;

    std::vector<std::shared_ptr<const SessionFile>> m_base;
    std::vector<std::shared_ptr<const SessionFile>> m_files;
    QHash<QString, int> m_fileOf;
    QHash<QString, DecisionPlace> m_places;
    QString m_sourceName;
    QString m_targetName;
    SessionState m_state;
    SessionCounters m_counters;
    std::vector<SessionCounters> m_perFile;
    QList<Step> m_undo;
    QList<Step> m_redo;
    QList<Reopened> m_reopened;
    qint64 m_lastStep = 0;
    qsizetype m_bytes = 0;
};

struct Session::Restored {
    Session session;
    /// One sentence for each thing that could not be restored; empty when all is there.
    QStringList notes;
};

} // namespace backflow::merge
