#include "core/merge/jsonmerger.h"
#include "core/merge/threeway.h"
#include "core/merge/values.h"

#include <QRegularExpression>
#include <QVersionNumber>
#include <algorithm>

namespace backflow::merge {

namespace {

/// More than this many say nothing in a sentence.
constexpr int kMostProperties = 60;

bool isPlain(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c.isLetterOrNumber() || QLatin1StringView("_$@.-").contains(c);
    });
}

bool namesKey(const JsonIdentity *identity, const QString &path)
{
    return identity && identity->names.contains(path.toUtf8());
}

struct VersionText {
    QString before;
    QVersionNumber number;
    QString after;
};

VersionText versionText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([~^]?)(\\d+(?:\\.\\d+)*)((?:\\.(?:LATEST|NEXT|RELEASED))?)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return {match.captured(1), QVersionNumber::fromString(match.captured(2)), match.captured(3)};
}

} // namespace

QList<Property> jsonProperties(const JsonTree &tree, int node, const JsonIdentity *identity)
{
    if (!tree.node(node).isContainer())
        return {{QString(), tree.scalarText(node)}};
    struct Place {
        int node;
        QString path;
    };
    QList<Property> out;
    std::vector<Place> open = {{node, QString()}};
    while (!open.empty() && out.size() < kMostProperties) {
        const Place place = std::move(open.back());
        open.pop_back();
        const JsonNode &at = tree.node(place.node);
        if (!at.isContainer()) {
            if (!namesKey(identity, place.path))
                out.append({place.path, tree.scalarText(place.node)});
            continue;
        }
        std::vector<Place> inside;
        int number = 0;
        for (int child = at.firstChild; child >= 0 && number < kMostProperties; child = tree.node(child).nextSibling) {
            ++number;
            const QString step = at.kind == JsonKind::Object ? tree.nameText(child) : QString::number(number);
            inside.push_back({child, place.path.isEmpty() ? step : place.path + QLatin1Char('/') + step});
        }
        open.insert(open.end(), inside.rbegin(), inside.rend());
    }
    return out;
}

std::optional<Side> jsonVersionMaximum(const QString &file, const QString &path, const QString &source,
                                       const QString &target)
{
    static const QRegularExpression anywhere(QStringLiteral("(?:^|/)(?:apiVersion|sourceApiVersion)$"));
    static const QRegularExpression ofProject(QStringLiteral("(?:^|/)versionNumber$"));
    const bool project = file == QLatin1StringView("sfdx-project.json");
    if (!anywhere.match(path).hasMatch() && !(project && ofProject.match(path).hasMatch()))
        return std::nullopt;
    const VersionText ofSource = versionText(source);
    const VersionText ofTarget = versionText(target);
    if (ofSource.number.isNull() || ofTarget.number.isNull() || ofSource.before != ofTarget.before ||
        ofSource.after != ofTarget.after || ofSource.number == ofTarget.number)
        return std::nullopt;
    return ofSource.number > ofTarget.number ? Source : Target;
}

QString JsonMerger::path() const
{
    QString path;
    for (const Step &step : m_steps) {
        if (!step.isMember()) {
            path += QLatin1Char('[') +
                    (step.identity ? step.identity->words(*step.tree, step.node)
                                   : QLatin1Char('#') + QString::number(step.number)) +
                    QLatin1Char(']');
            continue;
        }
        const QString name = step.tree->nameText(step.node);
        if (!isPlain(name))
            path += QLatin1StringView("[\"") + name + QLatin1StringView("\"]");
        else
            path += path.isEmpty() ? name : QLatin1Char('/') + name;
    }
    return path;
}

QString JsonMerger::element() const
{
    const auto member =
        std::find_if(m_steps.rbegin(), m_steps.rend(), [](const Step &step) { return step.isMember(); });
    const QString name = member == m_steps.rend() ? QString() : member->tree->nameText(member->node);
    // Lines and whole files have no element: entries always do.
    return name.isEmpty() ? QStringLiteral("item") : name;
}

QString JsonMerger::entryKey() const
{
    if (m_steps.empty() || m_steps.back().isMember())
        return {};
    const Step &step = m_steps.back();
    return step.identity ? step.identity->words(*step.tree, step.node) : QString::number(step.number);
}

DecisionKind JsonMerger::kindOf(const JsonTrio &trio) const
{
    if (!m_trees[Ancestor])
        return DecisionKind::NoAncestor;
    if (trio[Ancestor] < 0)
        return DecisionKind::BothAdded;
    return trio[Source] < 0   ? DecisionKind::SourceRemoved
           : trio[Target] < 0 ? DecisionKind::TargetRemoved
                              : DecisionKind::BothChanged;
}

SideValue JsonMerger::valueOf(const JsonTrio &first, const JsonTrio &last, Side side) const
{
    SideValue value;
    if (first[side] < 0)
        return value;
    const JsonTree &tree = *m_trees[side];
    const int from = tree.node(first[side]).from();
    value.bytes = tree.part(from, tree.node(last[side]).end).toByteArray();
    value.line = tree.lineAt(from);
    for (int item = first[side];; item = tree.node(item).nextSibling) {
        value.properties += jsonProperties(tree, item, m_steps.empty() ? nullptr : m_steps.back().identity);
        if (item == last[side] || value.properties.size() >= kMostProperties)
            return value;
    }
}

void JsonMerger::decide(DecisionKind kind, const JsonTrio &first, const JsonTrio &last, const Lead &lead, bool asked)
{
    Decision decision;
    decision.kind = kind;
    decision.ancestor = valueOf(first, last, Ancestor);
    decision.source = valueOf(first, last, Source);
    decision.target = valueOf(first, last, Target);
    decision.asked = asked;
    addDecision(std::move(decision), lead);
}

void JsonMerger::addDecision(Decision decision, const Lead &lead)
{
    decision.path = path();
    decision.element = element();
    decision.entryKey = entryKey();
    decision.id = decisionId(decision);
    m_out.decisions.push_back(std::move(decision));
    m_decidedAt = m_steps.size();
    m_pieces.addDecision(int(m_out.decisions.size()) - 1, lead.bytes, {});
}

bool JsonMerger::report(AutoReason reason, const JsonTrio &trio, std::optional<Side> after, const QString &policy)
{
    if (m_quiet)
        return true;
    AutoMerge merge;
    merge.reason = reason;
    merge.path = path();
    merge.element = element();
    merge.entryKey = entryKey();
    if (trio[Ancestor] >= 0)
        merge.before = m_trees[Ancestor]->entry(trio[Ancestor]).toByteArray();
    if (after)
        merge.after = m_trees[*after]->entry(trio[*after]).toByteArray();
    merge.policy = policy;
    if (!m_options.ask.isEmpty() && m_options.ask.contains(automaticId(merge)))
        return false;
    m_out.automatic.push_back(std::move(merge));
    return true;
}

} // namespace backflow::merge
