// What was done, taken back and done again.
#include "core/merge/session.h"
#include "core/merge/sessionjson.h"

#include <algorithm>

namespace backflow::merge {

namespace {

/// Beyond these the oldest steps are forgotten: the choices stay, they can only not be undone any more.
constexpr qsizetype kMostSteps = 1000;
constexpr qsizetype kMostBytes = qsizetype(64) * 1024 * 1024;
constexpr qsizetype kChangeBytes = 200;

qsizetype sizeOf(const std::optional<Answer> &answer)
{
    return answer ? answer->choice.edited.size() : 0;
}

qsizetype sizeOf(const Step &step)
{
    qsizetype size = 0;
    for (const Change &change : step.changes) {
        size += kChangeBytes;
        if (const auto *answer = std::get_if<AnswerChange>(&change))
            size += sizeOf(answer->before) + sizeOf(answer->after);
        else if (const auto *text = std::get_if<TextChange>(&change))
            size += (text->before ? text->before->size() : 0) + (text->after ? text->after->size() : 0);
    }
    return size;
}

bool changesNothing(const Change &change)
{
    if (const auto *answer = std::get_if<AnswerChange>(&change))
        return answer->before == answer->after;
    if (const auto *text = std::get_if<TextChange>(&change))
        return text->before == text->after;
    return false;
}

} // namespace

void Session::perform(const Step &step)
{
    for (const Change &change : step.changes)
        put(change, true);
    m_undo.append(step);
    m_lastStep = std::max(m_lastStep, step.number);
    m_bytes += sizeOf(step);
    for (const Step &gone : std::as_const(m_redo))
        m_bytes -= sizeOf(gone);
    m_redo.clear();
    bound();
}

void Session::bound()
{
    qsizetype from = std::max<qsizetype>(0, m_undo.size() - kMostSteps);
    for (qsizetype i = 0; i < from; ++i)
        m_bytes -= sizeOf(m_undo[i]);
    // The newest step stays, however large: a person must be able to take back what was done last.
    while (m_bytes > kMostBytes && from + 1 < m_undo.size())
        m_bytes -= sizeOf(m_undo[from++]);
    m_undo.remove(0, from);
}

void Session::measure()
{
    m_bytes = 0;
    for (const QList<Step> *steps : {&m_undo, &m_redo}) {
        for (const Step &step : *steps)
            m_bytes += sizeOf(step);
    }
}

Session::Kept Session::commit(QList<Change> changes, const QString &label, const Actor &actor)
{
    changes.removeIf(changesNothing);
    if (changes.isEmpty())
        return std::nullopt;
    const Step step{m_lastStep + 1, label, actor.who, actor.when.toUTC(), std::move(changes)};
    perform(step);
    return recordOf(step);
}

Session::Kept Session::undo()
{
    if (m_undo.isEmpty())
        return std::nullopt;
    const Step step = m_undo.takeLast();
    for (auto change = step.changes.crbegin(); change != step.changes.crend(); ++change)
        put(*change, false);
    m_redo.append(step);
    return numberRecord(QLatin1StringView("undo"), step.number);
}

Session::Kept Session::redo()
{
    if (m_redo.isEmpty())
        return std::nullopt;
    const Step step = m_redo.takeLast();
    for (const Change &change : step.changes)
        put(change, true);
    m_undo.append(step);
    return numberRecord(QLatin1StringView("redo"), step.number);
}

} // namespace backflow::merge
