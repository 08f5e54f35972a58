// An entry put together from both sides, property by property.
#include "core/merge/entryparts.h"
#include "core/merge/words.h"
#include "core/metadata/entryrules.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

using Parts = std::vector<EntryPart>;

constexpr PartFrom kAllFrom[] = {PartFrom::Target, PartFrom::Source, PartFrom::Before};

std::optional<EntryPart> partIn(const std::optional<Parts> &parts, const QString &name)
{
    if (!parts)
        return std::nullopt;
    const auto found = std::ranges::find(*parts, name, &EntryPart::name);
    return found == parts->end() ? std::nullopt : std::optional(*found);
}

bool sameValue(const std::optional<EntryPart> &a, const std::optional<EntryPart> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->leaf && b->leaf ? a->values == b->values : a->elements == b->elements;
}

QStringList namesOf(const Parts &parts)
{
    QStringList names;
    for (const EntryPart &part : parts)
        names.append(part.name);
    return names;
}

QString ruleWords(const metadata::EntryRule &rule)
{
    return Tr::tr("“%1: yes” needs “%2: yes”.")
        .arg(propertyTitle(QString::fromUtf8(rule.property)), propertyTitle(QString::fromUtf8(rule.needs)));
}

QStringList wordsOf(const std::vector<const metadata::EntryRule *> &rules)
{
    QStringList words;
    for (const metadata::EntryRule *rule : rules)
        words.append(ruleWords(*rule));
    return words;
}

} // namespace

const std::optional<EntryPart> &Contested::of(PartFrom from) const
{
    return from == PartFrom::Source ? source : from == PartFrom::Target ? target : before;
}

std::vector<Contested> contestedParts(const Decision &decision)
{
    if (decision.element.isEmpty() || !decision.source.bytes || !decision.target.bytes)
        return {};
    const auto source = partsOf(*decision.source.bytes);
    const auto target = partsOf(*decision.target.bytes);
    if (!source || !target)
        return {};
    const auto before = decision.ancestor.bytes ? partsOf(*decision.ancestor.bytes) : std::nullopt;
    QStringList names = namesOf(*target);
    for (const QString &name : namesOf(*source)) {
        if (!names.contains(name))
            names.append(name);
    }
    std::vector<Contested> out;
    for (const QString &name : names) {
        Contested part{name, propertyTitle(name), partIn(source, name), partIn(target, name), partIn(before, name)};
        if (!sameValue(part.source, part.target))
            out.push_back(std::move(part));
    }
    return out.size() < 2 ? std::vector<Contested>() : out;
}

QByteArray combined(const Decision &decision, const std::vector<Contested> &parts, const std::vector<PartFrom> &from)
{
    QByteArray entry = *decision.target.bytes;
    const QStringList order = namesOf(partsOf(*decision.source.bytes).value_or(Parts()));
    for (size_t i = 0; i < parts.size(); ++i) {
        const std::optional<EntryPart> &wanted = parts[i].of(from[i]);
        if (!sameValue(wanted, parts[i].target))
            entry = withPart(entry, wanted.value_or(EntryPart{parts[i].name, {}, {}, true}), order);
    }
    return entry;
}

std::optional<std::vector<PartFrom>> combinationOf(const Decision &decision, const QByteArray &entry)
{
    const std::vector<Contested> contested = contestedParts(decision);
    const auto parts = partsOf(entry);
    if (contested.empty() || !parts)
        return std::nullopt;
    std::vector<PartFrom> out;
    for (const Contested &one : contested) {
        const std::optional<EntryPart> there = partIn(parts, one.name);
        const auto from =
            std::ranges::find_if(kAllFrom, [&](PartFrom choice) { return sameValue(one.of(choice), there); });
        if (from == std::end(kAllFrom))
            return std::nullopt;
        out.push_back(*from);
    }
    return combined(decision, contested, out) == entry ? std::optional(out) : std::nullopt;
}

QString illegalBecause(const Decision &decision, const std::vector<Contested> &parts,
                       const std::vector<std::optional<PartFrom>> &from)
{
    const auto target = partsOf(decision.target.bytes.value_or(QByteArray()));
    const auto open = [&](const QByteArray &name) {
        for (size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].name == QLatin1StringView(name))
                return !from[i].has_value();
        }
        return false;
    };
    const auto value = [&](const QByteArray &name) {
        for (size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].name != QLatin1StringView(name))
                continue;
            const std::optional<EntryPart> part = from[i] ? parts[i].of(*from[i]) : std::nullopt;
            return part ? part->values.value(0) : QString();
        }
        const std::optional<EntryPart> same = partIn(target, QString::fromUtf8(name));
        return same ? same->values.value(0) : QString();
    };
    for (const metadata::EntryRule *rule : metadata::brokenRules(decision.element.toUtf8(), value)) {
        if (!open(rule->needs))
            return ruleWords(*rule);
    }
    return {};
}

QStringList brokenRuleWords(const QString &element, const QByteArray &entry)
{
    const auto parts = partsOf(entry);
    if (!parts)
        return {};
    return wordsOf(metadata::brokenRules(element.toUtf8(), [&](const QByteArray &name) {
        const std::optional<EntryPart> part = partIn(parts, QString::fromUtf8(name));
        return part ? part->values.value(0) : QString();
    }));
}

QString partWords(const std::optional<EntryPart> &part)
{
    if (!part)
        return Tr::tr("not there");
    QStringList words;
    for (const QString &value : part->values) {
        const QString text = value.simplified();
        words.append(text == QLatin1String("true")    ? Tr::tr("yes")
                     : text == QLatin1String("false") ? Tr::tr("no")
                     : text.isEmpty()                 ? Tr::tr("empty")
                     : text.size() > 60               ? text.first(59) + u'…'
                                                      : text);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace backflow::merge
