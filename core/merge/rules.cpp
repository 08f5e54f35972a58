#include "core/merge/rules.h"

#include "core/merge/resolution.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace backflow::merge {

using namespace Qt::StringLiterals;

namespace {

using base::Errc;
using base::failure;
using base::Result;

constexpr std::array kTakes = {"source"_L1, "target"_L1, "before"_L1,           "remove"_L1,
                               "both"_L1,   "edited"_L1, "both-source-first"_L1};
constexpr std::array kKinds = {"both-changed"_L1, "both-added"_L1, "source-removed"_L1, "target-removed"_L1, "order"_L1,
                               "lines"_L1,        "whole-file"_L1, "no-ancestor"_L1,    "place"_L1};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

/// `*`, `?` and `|` in a text that is taken by the letter otherwise: paths hold brackets and dots.
class Pattern final
{
public:
    explicit Pattern(const QString &pattern)
        : m_all(pattern.isEmpty())
    {
        QString expression = QRegularExpression::escape(pattern);
        expression.replace("\\*"_L1, ".*"_L1).replace("\\?"_L1, "."_L1).replace("\\|"_L1, "|"_L1);
        m_expression.setPattern(QRegularExpression::anchoredPattern(expression));
        m_expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::DotMatchesEverythingOption);
    }
    bool fits(const QString &text) const { return m_all || m_expression.matchView(text).hasMatch(); }

private:
    bool m_all;
    QRegularExpression m_expression;
};

struct Patterns {
    Pattern type;
    Pattern component;
    Pattern element;
    Pattern path;
    std::optional<DecisionKind> kind;

    explicit Patterns(const Rule &rule)
        : type(rule.type)
        , component(rule.component)
        , element(rule.element)
        , path(rule.path)
        , kind(rule.kind)
    {
    }
    bool fits(const SessionFile &file) const { return type.fits(file.type) && component.fits(file.component); }
    bool fits(const SessionFile &file, const Decision &decision) const
    {
        return (!kind || *kind == decision.kind) && element.fits(decision.element) &&
               (path.fits(decision.path) || path.fits(file.path));
    }
};

bool removes(const Decision &decision, Take take)
{
    switch (take) {
    case Take::Source:
        return !decision.source.bytes;
    case Take::Target:
        return !decision.target.bytes;
    case Take::Remove:
        return true;
    default:
        return false;
    }
}

std::unexpected<base::Error> wrong(const QString &part)
{
    return failure(Errc::InvalidInput,
                   Tr::tr("“%1” cannot stand in a rule. A rule is written like type=Profile,take=target; its words are "
                          "take, type, component, element, path, kind, spaces, decided and removals.")
                       .arg(part));
}

/// Both sides hold the same but for blanks and line ends.
bool differsInSpaces(const Decision &decision)
{
    if (!decision.source.bytes || !decision.target.bytes)
        return false;
    const auto without = [](const QByteArray &bytes) {
        QByteArray out = bytes;
        out.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
        return out;
    };
    return without(*decision.source.bytes) == without(*decision.target.bytes);
}

std::optional<bool> yesOrNo(const QString &word)
{
    if (word == "yes"_L1 || word == "no"_L1)
        return word == "yes"_L1;
    return std::nullopt;
}

bool set(Rule &rule, const QString &name, const QString &value)
{
    for (const auto &[field, text] : {std::pair("type"_L1, &rule.type), std::pair("component"_L1, &rule.component),
                                      std::pair("element"_L1, &rule.element), std::pair("path"_L1, &rule.path)}) {
        if (name == field)
            *text = value;
        if (name == field)
            return !value.isEmpty();
    }
    if (name == "kind"_L1)
        return (rule.kind = kindNamed(value)).has_value();
    for (const auto &[field, flag] :
         {std::pair("decided"_L1, &rule.decidedToo), std::pair("removals"_L1, &rule.removals),
          std::pair("spaces"_L1, &rule.onlySpaces)}) {
        const auto word = yesOrNo(value);
        if (name == field)
            *flag = word.value_or(false);
        if (name == field)
            return word.has_value();
    }
    const auto take = takeNamed(value);
    if (name != "take"_L1 || !take || *take == Take::Edited)
        return false;
    rule.take = *take;
    return true;
}

} // namespace

QString takeName(Take take)
{
    return kTakes.at(size_t(take));
}

std::optional<Take> takeNamed(const QString &name)
{
    const auto *it = std::ranges::find(kTakes, name);
    return it == kTakes.end() ? std::nullopt : std::optional(static_cast<Take>(it - kTakes.begin()));
}

QString kindName(DecisionKind kind)
{
    return kKinds.at(size_t(kind));
}

std::optional<DecisionKind> kindNamed(const QString &name)
{
    const auto *it = std::ranges::find(kKinds, name);
    return it == kKinds.end() ? std::nullopt : std::optional(static_cast<DecisionKind>(it - kKinds.begin()));
}

QString Rule::toString() const
{
    QStringList parts{u"take="_s + takeName(take)};
    for (const auto &[name, value] : {std::pair("type="_L1, type), std::pair("component="_L1, component),
                                      std::pair("element="_L1, element), std::pair("path="_L1, path)}) {
        if (!value.isEmpty())
            parts += name + value;
    }
    if (kind)
        parts += u"kind="_s + kindName(*kind);
    if (onlySpaces)
        parts += u"spaces=yes"_s;
    if (decidedToo)
        parts += u"decided=yes"_s;
    if (removals)
        parts += u"removals=yes"_s;
    return parts.join(u',');
}

Result<Rule> parseRule(const QString &text)
{
    Rule rule;
    bool says = false;
    for (const QString &part : text.split(u',')) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        if (!part.contains(u'=') || !set(rule, name, part.section(u'=', 1).trimmed()))
            return wrong(part);
        says |= name == "take"_L1;
    }
    if (!says)
        return failure(Errc::InvalidInput,
                       Tr::tr("The rule does not say what to take. Add take=source or take=target."));
    return rule;
}

RulePreview preview(const Session &session, const Rule &rule)
{
    const Patterns patterns(rule);
    RulePreview out;
    for (int f = 0; f < session.fileCount(); ++f) {
        const SessionFile &file = session.file(f);
        if (file.outcome.decisions.empty() || !patterns.fits(file))
            continue;
        for (int d = 0; d < int(file.outcome.decisions.size()); ++d) {
            const Decision &decision = file.outcome.decisions[size_t(d)];
            if (!patterns.fits(file, decision) || (rule.onlySpaces && !differsInSpaces(decision)))
                continue;
            if (!session.isOpen({f, d}) && (!rule.decidedToo || session.text(file.path)))
                ++out.decidedAlready;
            else if (!choiceFits(file.outcome, decision, {rule.take, {}}))
                ++out.notPossible;
            else if (removes(decision, rule.take) && !rule.removals)
                ++out.wouldRemove;
            else
                out.settles += decision.id;
        }
    }
    return out;
}

} // namespace backflow::merge
