#include "app/ctl/depsanswer.h"

#include "app/ctl/console.h"

#include <QJsonArray>
#include <QSet>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using dependencies::Edge;
using dependencies::Graph;
using dependencies::Need;
using dependencies::Presence;
using dependencies::Standing;

namespace {

/// Trees that go deeper say no more to anybody.
constexpr int kDeepest = 12;

QString presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Component:
        return u"component"_s;
    case Presence::Element:
        return u"element"_s;
    case Presence::Managed:
        return u"managed"_s;
    case Presence::Unknown:
        break;
    }
    return u"not-held"_s;
}

/// With one environment alone there is no target to compare with.
QString standingWord(const Need &need, bool hasTarget)
{
    return !hasTarget && need.standing != Standing::Neither && need.standing != Standing::Managed
               ? u"held"_s
               : dependencies::standingName(need.standing);
}

QJsonArray names(const QList<model::ComponentKey> &keys)
{
    QJsonArray list;
    for (const model::ComponentKey &key : keys)
        list.append(key.toString());
    return list;
}

QJsonObject head(const DepsSubject &subject)
{
    QJsonObject document{{u"environment"_s, subject.graph.snapshot()->environment()},
                         {u"components"_s, names(subject.components)},
                         {u"notes"_s, QJsonArray::fromStringList(subject.notes)}};
    if (!subject.target.isEmpty())
        document.insert(u"target"_s, subject.target);
    return document;
}

QString notesText(const QStringList &notes)
{
    QString text;
    for (const QString &note : notes)
        text += u"note: %1\n"_s.arg(shown(note));
    return text;
}

QJsonObject needJson(const Need &need, bool hasTarget)
{
    QJsonArray reasons;
    for (const dependencies::Reason &reason : need.reasons)
        reasons.append(QJsonObject{{u"component"_s, reason.from.toString()},
                                   {u"use"_s, dependencies::useName(reason.use)},
                                   {u"origin"_s, dependencies::originName(reason.origin)},
                                   {u"because"_s, reason.because}});
    return {{u"key"_s, need.key.toString()},
            {u"component"_s, need.component.toString()},
            {u"standing"_s, standingWord(need, hasTarget)},
            {u"depth"_s, need.depth},
            {u"reasons"_s, reasons},
            {u"reasonCount"_s, need.reasonCount},
            {u"advice"_s, need.advice}};
}

QJsonObject edgeJson(const Graph &graph, const Edge &edge)
{
    const dependencies::Node &to = graph.node(edge.to);
    return {{u"component"_s, graph.node(edge.from).key.toString()},
            {u"needs"_s, to.key.toString()},
            {u"presence"_s, presenceName(to.presence)},
            {u"place"_s, graph.placeOf(edge)},
            {u"use"_s, dependencies::useName(edge.use)},
            {u"origin"_s, dependencies::originName(edge.origin)},
            {u"because"_s, graph.because(edge)}};
}

/// Depth first, each component opened once.
class Tree final
{
public:
    explicit Tree(const Graph &graph)
        : m_graph(graph)
    {
    }

    QJsonArray below(int component, int depth, QString &text)
    {
        QJsonArray rows;
        m_opened.insert(component);
        for (const Edge &edge : m_graph.needs(component)) {
            const dependencies::Node &to = m_graph.node(edge.to);
            const bool open = to.home >= 0 && !m_opened.contains(to.home) && depth < kDeepest;
            QJsonObject row = edgeJson(m_graph, edge);
            text += QString(2 * depth, u' ') + shown(to.key.toString()) + u"  ("_s + shown(m_graph.because(edge)) +
                    (to.home < 0                                  ? u"; not held"_s
                     : !open && m_graph.needs(edge.to).size() > 0 ? u"; see above"_s
                                                                  : u""_s) +
                    u")\n"_s;
            if (open)
                row.insert(u"below"_s, below(to.home, depth + 1, text));
            rows.append(row);
        }
        return rows;
    }

private:
    const Graph &m_graph;
    QSet<int> m_opened;
};

} // namespace

int answerNeeds(Invocation &call, const DepsSubject &subject, const std::vector<Need> &needs)
{
    const bool hasTarget = !subject.target.isEmpty();
    QJsonArray rows;
    QList<QStringList> lines;
    bool wanting = false;
    for (const Need &need : needs) {
        rows.append(needJson(need, hasTarget));
        wanting = wanting || (need.standing != Standing::Same && need.standing != Standing::Different);
        lines += {standingWord(need, hasTarget), need.key.toString(),
                  need.reasons.empty() ? QString() : need.reasons.front().because};
        if (!need.advice.isEmpty())
            lines += {QString(), QString(), need.advice};
    }
    QJsonObject document = head(subject);
    document.insert(u"needs"_s, rows);
    if (hasTarget)
        document.insert(u"add"_s, names(dependencies::componentsToAdd(needs)));
    QString text = lines.isEmpty() ? (hasTarget ? u"%1 lacks nothing of what they need.\n"_s.arg(shown(subject.target))
                                                : u"They need nothing.\n"_s)
                                   : table(lines);
    return call.answer(text + notesText(subject.notes), document, hasTarget && wanting ? Wanting : Ok);
}

int answerUsers(Invocation &call, const DepsSubject &subject)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const model::ComponentKey &key : subject.components) {
        for (const Edge &edge : subject.graph.usersOf(subject.graph.find(key))) {
            rows.append(edgeJson(subject.graph, edge));
            lines += {key.toString(), subject.graph.node(edge.from).key.toString(), subject.graph.because(edge)};
        }
    }
    QJsonObject document = head(subject);
    document.insert(u"usedBy"_s, rows);
    return call.answer((lines.isEmpty() ? u"Nothing needs them.\n"_s : table(lines)) + notesText(subject.notes),
                       document);
}

int answerTree(Invocation &call, const DepsSubject &subject)
{
    QString text;
    QJsonArray rows;
    Tree tree(subject.graph);
    for (const model::ComponentKey &key : subject.components) {
        text += shown(key.toString()) + u'\n';
        const int home = subject.graph.node(subject.graph.find(key)).home;
        rows.append(QJsonObject{{u"component"_s, key.toString()}, {u"below"_s, tree.below(home, 1, text)}});
    }
    QJsonObject document = head(subject);
    document.insert(u"tree"_s, rows);
    return call.answer(text + notesText(subject.notes), document);
}

int answerReferrers(Invocation &call, const Graph &graph, const std::vector<dependencies::Referrer> &referrers,
                    const QStringList &notes)
{
    QJsonArray rows;
    QList<QStringList> lines;
    bool blocked = false;
    for (const dependencies::Referrer &row : referrers) {
        blocked = blocked || row.blocks;
        rows.append(QJsonObject{{u"component"_s, row.from.toString()},
                                {u"refersTo"_s, row.deleted.toString()},
                                {u"because"_s, row.because},
                                {u"blocks"_s, row.blocks}});
        lines += {row.blocks ? u"blocks"_s : u"cleared by the org"_s, row.deleted.toString(), row.because};
    }
    return call.answer((lines.isEmpty() ? u"Nothing that stays refers to them.\n"_s : table(lines)) + notesText(notes),
                       {{u"environment"_s, graph.snapshot()->environment()},
                        {u"referrers"_s, rows},
                        {u"notes"_s, QJsonArray::fromStringList(notes)}},
                       blocked ? Wanting : Ok);
}

} // namespace backflow::ctl
