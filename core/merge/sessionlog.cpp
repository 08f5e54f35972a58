// Keeping a session: records of what was done, and the session made of them again.
#include "core/merge/session.h"
#include "core/merge/sessionjson.h"
#include "core/merge/threeway.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace backflow::merge {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

QJsonArray stepsToJson(const QList<Step> &steps)
{
    QJsonArray json;
    for (const Step &step : steps)
        json.append(stepToJson(step));
    return json;
}

QList<Step> stepsFromJson(const QJsonArray &json)
{
    QList<Step> steps;
    for (const QJsonValue &row : json) {
        if (auto step = stepFromJson(row.toObject()))
            steps.append(*std::move(step));
    }
    return steps;
}

} // namespace

QJsonObject Session::checkpoint() const
{
    QJsonObject record = stateToJson(m_state);
    record.insert(u"k"_s, u"all"_s);
    record.insert(u"undo"_s, stepsToJson(m_undo));
    record.insert(u"redo"_s, stepsToJson(m_redo));
    record.insert(u"last"_s, m_lastStep);
    record.insert(u"reopened"_s, reopenedToJson(m_reopened));
    return record;
}

bool Session::restoreAll(const QJsonObject &record)
{
    if (!record.value("answers"_L1).isObject())
        return false;
    const QList<QString> askedBefore = m_state.asked.keys();
    m_state = stateFromJson(record);
    m_undo = stepsFromJson(record.value("undo"_L1).toArray());
    m_redo = stepsFromJson(record.value("redo"_L1).toArray());
    m_lastStep = record.value("last"_L1).toInteger();
    m_reopened = reopenedFromJson(record.value("reopened"_L1).toArray());
    measure();
    for (const QString &path : askedBefore + m_state.asked.keys()) {
        if (const int file = fileAt(path); file >= 0)
            remerge(file);
    }
    for (int i = 0; i < fileCount(); ++i)
        recount(i);
    return true;
}

bool Session::replay(const QJsonObject &record)
{
    const QString kind = record.value("k"_L1).toString();
    const qint64 number = record.value("n"_L1).toInteger();
    if (kind == "step"_L1) {
        const auto step = stepFromJson(record);
        if (step)
            perform(*step);
        return step.has_value();
    }
    if (kind == "undo"_L1)
        return canUndo() && m_undo.last().number == number && undo();
    if (kind == "redo"_L1)
        return canRedo() && m_redo.last().number == number && redo();
    return kind == "all"_L1 && restoreAll(record);
}

Session::Restored Session::restore(std::vector<SessionFile> files, QString sourceName, QString targetName,
                                   const QList<std::optional<QJsonObject>> &records)
{
    Restored restored{Session(std::move(files), std::move(sourceName), std::move(targetName)), {}};
    // Nothing before the last whole record is needed, and what is damaged there does no harm.
    qsizetype from = records.size();
    while (from > 0 && !(records[from - 1] && records[from - 1]->value("k"_L1).toString() == "all"_L1))
        --from;
    int lost = 0;
    for (qsizetype i = std::max<qsizetype>(0, from - 1); i < records.size(); ++i)
        lost += records[i] && restored.session.replay(*records[i]) ? 0 : 1;
    if (lost > 0)
        restored.notes += Tr::tr("%1 of %Ln saved steps could not be read. Everything else is as you left it; look at "
                                 "the decisions that are open.",
                                 nullptr, int(records.size()))
                              .arg(QLocale().toString(lost));
    return restored;
}

Session Session::rebased(std::vector<SessionFile> files) const
{
    Session next(std::move(files), m_sourceName, m_targetName);
    next.m_lastStep = m_lastStep;
    next.keepAsked(*this);
    next.keepTexts(*this);
    next.keepAnswers(*this);
    for (const Step &step : m_undo)
        next.keepStep(*this, step, next.m_undo);
    for (const Step &step : m_redo)
        next.keepStep(*this, step, next.m_redo);
    next.measure();
    for (int i = 0; i < next.fileCount(); ++i)
        next.recount(i);
    return next;
}

bool Session::asksFor(const QString &path, const QString &automatic) const
{
    const int index = fileAt(path);
    return index >= 0 && std::ranges::any_of(m_base[size_t(index)]->outcome.automatic,
                                             [&](const AutoMerge &merge) { return automaticId(merge) == automatic; });
}

void Session::keepAsked(const Session &old)
{
    for (auto it = old.m_state.asked.begin(); it != old.m_state.asked.end(); ++it) {
        QSet<QString> kept;
        for (const QString &id : *it) {
            if (asksFor(it.key(), id))
                kept.insert(id);
        }
        if (kept.isEmpty())
            continue;
        m_state.asked.insert(it.key(), kept);
        remerge(fileAt(it.key()));
    }
}

void Session::keepTexts(const Session &old)
{
    for (auto it = old.m_state.texts.begin(); it != old.m_state.texts.end(); ++it) {
        const int before = old.fileAt(it.key());
        const int now = fileAt(it.key());
        if (before < 0)
            continue;
        const SessionFile &was = old.file(before);
        const FileVersions versions = now < 0 ? FileVersions{} : file(now).versions;
        if (sameVersions(old, it.key())) {
            m_state.texts.insert(it.key(), *it);
            continue;
        }
        m_reopened.append({was.component,
                           was.path,
                           {},
                           Tr::tr("The whole file"),
                           versions.source != was.versions.source,
                           versions.target != was.versions.target,
                           versions.ancestor != was.versions.ancestor,
                           Answer{{Take::Edited, *it}, By::Hand, {}}});
    }
}

void Session::keepAnswers(const Session &old)
{
    const auto spot = [](const SessionFile &file, const Decision &decision) {
        return QStringList{file.path, decision.path, decision.element}.join(QChar(0x1f));
    };
    QHash<QString, DecisionPlace> now;
    for (int i = 0; i < fileCount(); ++i) {
        const auto &decisions = file(i).outcome.decisions;
        for (int d = 0; d < int(decisions.size()); ++d)
            now.insert(spot(file(i), decisions[size_t(d)]), {i, d});
    }
    // In the order of the files, so that the list reads like the decisions do.
    for (int i = 0; i < old.fileCount(); ++i) {
        for (const Decision &was : old.file(i).outcome.decisions) {
            const auto answer = old.answer(was.id);
            if (!answer)
                continue;
            if (m_places.contains(was.id)) {
                m_state.answers.insert(was.id, *answer);
                continue;
            }
            const auto it = now.constFind(spot(old.file(i), was));
            const bool there = it != now.cend();
            const Decision is = there ? decision(*it) : Decision();
            const SessionFile &file = old.file(i);
            m_reopened.append({file.component, file.path, is.id, old.subject(*old.find(was.id)),
                               there && is.source.bytes != was.source.bytes,
                               there && is.target.bytes != was.target.bytes,
                               there && is.ancestor.bytes != was.ancestor.bytes, *answer});
        }
    }
}

bool Session::sameVersions(const Session &old, const QString &path) const
{
    const int before = old.fileAt(path);
    const int now = fileAt(path);
    return before >= 0 && now >= 0 && old.file(before).versions == file(now).versions;
}

void Session::keepStep(const Session &old, const Step &step, QList<Step> &steps) const
{
    Step kept = step;
    kept.changes.removeIf([&](const Change &change) {
        if (const auto *answer = std::get_if<AnswerChange>(&change))
            return !m_places.contains(answer->decision);
        if (const auto *text = std::get_if<TextChange>(&change))
            return !sameVersions(old, text->path);
        const auto &ask = std::get<AskChange>(change);
        return !asksFor(ask.path, ask.automatic);
    });
    if (!kept.changes.isEmpty())
        steps.append(std::move(kept));
}

} // namespace backflow::merge
