#include "core/merge/words.h"

#include "core/merge/declaration.h"
#include "core/merge/entryparts.h"
#include "core/merge/moved.h"
#include "core/merge/wordtables.h"
#include "core/merge/xmlversion.h"
#include "core/text/linediff.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <algorithm>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

/// `hasActivationRequired` → "Has activation required".
QString spelledOut(const QString &name)
{
    QString words;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool wordStarts =
            c.isUpper() && i > 0 && (name[i - 1].isLower() || (i + 1 < name.size() && name[i + 1].isLower()));
        if (wordStarts)
            words += QLatin1Char(' ');
        const bool initial = i == 0;
        const bool abbreviation = c.isUpper() && (i + 1 == name.size() || name[i + 1].isUpper());
        words += initial ? c.toUpper() : wordStarts && !abbreviation ? c.toLower() : c;
    }
    return words;
}

QString startingLow(const QString &text)
{
    const bool abbreviation = text.size() > 1 && text[1].isUpper();
    return text.isEmpty() || abbreviation ? text : text[0].toLower() + text.mid(1);
}

struct Step {
    QString element;
    QString key;
};

/// `fields[Rating__c]/label`, at slashes outside brackets.
QList<Step> stepsOf(const QString &path)
{
    QList<Step> steps;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i <= path.size(); ++i) {
        if (i < path.size() && path[i] == QLatin1Char('['))
            ++depth;
        else if (i < path.size() && path[i] == QLatin1Char(']') && depth > 0)
            --depth;
        if (i < path.size() && (path[i] != QLatin1Char('/') || depth > 0))
            continue;
        const QString step = path.mid(begin, i - begin);
        const qsizetype bracket = step.indexOf(QLatin1Char('['));
        if (bracket < 0)
            steps.append({step, QString()});
        else
            steps.append({step.first(bracket), step.sliced(bracket + 1).chopped(1)});
        begin = i + 1;
    }
    return steps;
}

QString elementWords(const QString &rootType, const QString &element)
{
    const QString known = knownElementWords(rootType, element);
    return known.isEmpty() ? spelledOut(element) : known;
}

QString stepWords(const QString &rootType, const QString &element, const QString &key)
{
    const QString words = elementWords(rootType, element);
    return key.isEmpty() ? words : words + QLatin1Char(' ') + key;
}

QString shortened(const QString &text)
{
    constexpr qsizetype kMost = 120;
    const QString line = text.simplified();
    return line.size() <= kMost ? line : line.first(kMost - 1) + QChar(0x2026);
}

QString plainValue(const QString &value)
{
    if (value == QLatin1StringView("true"))
        return Tr::tr("yes");
    if (value == QLatin1StringView("false"))
        return Tr::tr("no");
    return value.isEmpty() ? Tr::tr("(empty)") : shortened(value);
}

QString propertyWords(const Property &property)
{
    if (property.name.isEmpty())
        return plainValue(property.value);
    const QString name = property.name.section(QLatin1Char('/'), -1);
    const QString known = knownPropertyWords(name);
    const QString words =
        known.isEmpty() ? startingLow(spelledOut(name.startsWith(QLatin1Char('@')) ? name.mid(1) : name)) : known;
    return words + QLatin1Char(' ') + plainValue(property.value);
}

int lineCount(const SideValue &value)
{
    if (!value.bytes || value.bytes->isEmpty())
        return 0;
    return int(value.bytes->count('\n')) + (value.bytes->endsWith('\n') ? 0 : 1);
}

/// What can be said of bytes that are no text.
QString binaryWords(const QByteArray &bytes)
{
    constexpr qsizetype kShown = 12;
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return Tr::tr("%1, SHA-256 %2…")
        .arg(QLocale().formattedDataSize(bytes.size()), QString::fromLatin1(hash.first(kShown)));
}

QString linesWords(const Decision &decision)
{
    const bool inTarget = lineCount(decision.target) > 0;
    const SideValue &value = inTarget ? decision.target : decision.source;
    const int last = value.line + std::max(lineCount(value), 1) - 1;
    const QString lines =
        last > value.line ? Tr::tr("Lines %1–%2").arg(value.line).arg(last) : Tr::tr("Line %1").arg(value.line);
    return decision.path.isEmpty() ? lines : Tr::tr("%1 in %2").arg(lines, declarationWords(decision.path));
}

bool isLines(const Decision &decision)
{
    return decision.element.isEmpty() && decision.kind != DecisionKind::WholeFile &&
           decision.kind != DecisionKind::Place;
}

} // namespace

QString subjectWords(const QString &rootType, const QString &element, const QString &entryKey, const QString &path)
{
    if (element.isEmpty())
        return path.isEmpty() ? Tr::tr("The whole file") : Tr::tr("Lines in %1").arg(declarationWords(path));
    QString words = stepWords(rootType, element, entryKey);
    const QList<Step> steps = stepsOf(path);
    for (auto step = steps.rbegin() + 1; step < steps.rend(); ++step) {
        // Elements that only hold others say nothing to a reader.
        if (step->key.isEmpty())
            continue;
        words = Tr::tr("%1 of %2").arg(words, startingLow(stepWords(rootType, step->element, step->key)));
        // "Column 1" alone says not of what.
        bool onlyNumber = false;
        step->key.toInt(&onlyNumber);
        if (!onlyNumber)
            break;
    }
    return words;
}

QString subjectWords(const QString &rootType, const Decision &decision)
{
    if (decision.kind == DecisionKind::WholeFile)
        return Tr::tr("The whole file");
    if (decision.kind == DecisionKind::Place)
        return Tr::tr("Place of the component");
    if (isLines(decision))
        return linesWords(decision);
    const QString words = subjectWords(rootType, decision.element, decision.entryKey, decision.path);
    const bool ofOrder = decision.kind == DecisionKind::Order || !decision.source.moved.isEmpty();
    return ofOrder ? Tr::tr("Order of %1").arg(startingLow(words)) : words;
}

QString propertyTitle(const QString &property)
{
    const QString known = knownPropertyWords(property);
    return known.isEmpty() ? startingLow(spelledOut(property)) : known;
}

QString valueWords(const QString &element, const SideValue &value)
{
    if (!value.bytes)
        return Tr::tr("not there");
    if (element.isEmpty() && value.properties.isEmpty() && text::looksBinary(*value.bytes))
        return binaryWords(*value.bytes);
    if (element.isEmpty()) {
        const int count = lineCount(value);
        const QString first = shortened(QString::fromUtf8(value.bytes->left(400)).section(QLatin1Char('\n'), 0, 0));
        if (count == 0)
            return Tr::tr("no lines");
        return count == 1 ? first : Tr::tr("%1 … (%Ln lines)", nullptr, int(count)).arg(first);
    }
    QStringList parts;
    for (const Property &property : value.properties)
        parts.append(propertyWords(property));
    constexpr qsizetype kMost = 12;
    if (parts.size() > kMost) {
        const qsizetype more = parts.size() - kMost;
        parts.resize(kMost);
        parts.append(Tr::tr("and %L1 more").arg(more));
    }
    return parts.isEmpty() ? Tr::tr("there") : parts.join(QStringLiteral(" · "));
}

namespace {

/// Without what both sides say alike, unless that is all.
SideValue contestedOnly(const SideValue &value, const SideValue &other)
{
    if (!value.bytes || !other.bytes || value.properties.size() < 2 || !value.moved.isEmpty())
        return value;
    SideValue out = value;
    out.properties.removeIf(
        [&other](const Property &property) { return !property.name.isEmpty() && other.properties.contains(property); });
    return out.properties.isEmpty() ? value : out;
}

/// A value inside a sentence: running text stands in quotes, or its own full stop would end ours.
QString saidWords(const QString &element, const SideValue &value)
{
    const QString words = valueWords(element, value);
    const bool runningText = value.properties.size() == 1 && value.properties.constFirst().name.isEmpty() &&
                             words.contains(QLatin1Char(' ')) && value.bytes;
    return runningText ? QStringLiteral("“%1”").arg(words) : words;
}

} // namespace

namespace {

/// "edit no → yes", of what one side made of what was there before; empty where it cannot be said in a few words.
QString changeWords(const SideValue &then, const SideValue &now)
{
    constexpr qsizetype kMost = 4;
    const auto valueOf = [](const SideValue &side, const QString &name) -> std::optional<QString> {
        const auto found = std::ranges::find(side.properties, name, &Property::name);
        return found == side.properties.end() ? std::nullopt : std::optional(found->value);
    };
    QStringList changes;
    for (const Property &property : now.properties) {
        const std::optional<QString> before = valueOf(then, property.name);
        if (before == property.value)
            continue;
        const QString after = plainValue(property.value);
        const QString change =
            before ? QStringLiteral("%1 → %2").arg(plainValue(*before), after) : Tr::tr("%1, new").arg(after);
        changes += property.name.isEmpty() ? change : propertyTitle(property.name) + u' ' + change;
    }
    for (const Property &property : then.properties) {
        if (!valueOf(now, property.name))
            changes += Tr::tr("%1 taken out").arg(propertyTitle(property.name));
    }
    return changes.size() > kMost ? QString() : changes.join(QStringLiteral(" · "));
}

/// What the side that is left did while the other removed it.
QString besideRemoval(const QString &name, const Decision &decision, const SideValue &now)
{
    const bool apart = decision.ancestor.bytes && now.bytes && !decision.element.isEmpty();
    const QString change = apart ? changeWords(decision.ancestor, now) : QString();
    return change.isEmpty() ? Tr::tr("%1 says %2").arg(name, saidWords(decision.element, now))
                            : Tr::tr("%1 changed it (%2)").arg(name, change);
}

} // namespace

namespace {

/// Without the key: the row is called by it.
SideValue valueOfEntry(const std::optional<QByteArray> &bytes, const QString &key)
{
    SideValue value;
    value.bytes = bytes;
    const auto parts = bytes ? partsOf(*bytes) : std::nullopt;
    for (const EntryPart &part : parts.value_or(std::vector<EntryPart>())) {
        const QString text = part.values.join(Tr::tr(", "));
        if (part.leaf && text != key)
            value.properties.append({part.name, text});
    }
    if (parts || !bytes)
        return value;
    const auto document = xml::Document::parse(*bytes);
    if (document && !document->root().hasChildElements())
        value.properties.append({QString(), leafText(document->root())});
    return value;
}

} // namespace

QString automaticWords(const AutoMerge &merge)
{
    const SideValue before = valueOfEntry(merge.before, merge.entryKey);
    const SideValue after = valueOfEntry(merge.after, merge.entryKey);
    if (!merge.after)
        return Tr::tr("− removed");
    if (!merge.before)
        return after.properties.isEmpty() ? Tr::tr("+ added")
                                          : Tr::tr("+ added: %1").arg(valueWords(merge.element, after));
    const QString change = before.properties.isEmpty() ? QString() : changeWords(before, after);
    return change.isEmpty() ? Tr::tr("± changed") : Tr::tr("± %1").arg(change);
}

QString orderWords(const Decision &decision, const QString &sourceName, const QString &targetName)
{
    const bool known = decision.ancestor.bytes.has_value();
    const QString ofSource = movedWords(sourceName, decision.source.moved, known);
    const QString ofTarget = movedWords(targetName, decision.target.moved, known);
    return ofSource.isEmpty() || ofTarget.isEmpty() ? QString() : Tr::tr("%1, %2").arg(ofSource, ofTarget);
}

QString decisionSentence(const QString &rootType, const Decision &decision, const QString &sourceName,
                         const QString &targetName)
{
    const QString subject = subjectWords(rootType, decision);
    const QString moves = orderWords(decision, sourceName, targetName);
    const QString ofSource = saidWords(decision.element, contestedOnly(decision.source, decision.target));
    const QString ofTarget = saidWords(decision.element, contestedOnly(decision.target, decision.source));
    if (decision.asked)
        return Tr::tr("%1: %2 says %3, %4 says %5; it would merge by itself.")
            .arg(subject, sourceName, ofSource, targetName, ofTarget);
    switch (decision.kind) {
    case DecisionKind::SourceRemoved:
        return Tr::tr("%1: %2 removed it, %3.")
            .arg(subject, sourceName, besideRemoval(targetName, decision, decision.target));
    case DecisionKind::TargetRemoved:
        return Tr::tr("%1: %2 removed it, %3.")
            .arg(subject, targetName, besideRemoval(sourceName, decision, decision.source));
    case DecisionKind::Order:
        if (!moves.isEmpty())
            return Tr::tr("%1: %2.").arg(subject, moves);
        return Tr::tr("%1: %2 and %3 put the same entries in different orders.").arg(subject, sourceName, targetName);
    case DecisionKind::WholeFile:
        if (!decision.source.bytes)
            return Tr::tr("%1: %2 removed it, %3 changed it.").arg(subject, sourceName, targetName);
        if (!decision.target.bytes)
            return Tr::tr("%1: %2 changed it, %3 removed it.").arg(subject, sourceName, targetName);
        return Tr::tr("%1: %2 and %3 hold different content.").arg(subject, sourceName, targetName);
    case DecisionKind::Place:
        return Tr::tr("%1: %2 moved it to %3, %4 to %5.").arg(subject, sourceName, ofSource, targetName, ofTarget);
    case DecisionKind::Lines:
        return Tr::tr("%1: %2 and %3 changed the same lines differently.").arg(subject, sourceName, targetName);
    case DecisionKind::NoAncestor:
        if (decision.element.isEmpty())
            return Tr::tr("%1: %2 and %3 differ, and no common version is known.").arg(subject, sourceName, targetName);
        if (!moves.isEmpty())
            return Tr::tr("%1: %2; no common version is known.").arg(subject, moves);
        break;
    case DecisionKind::BothAdded:
        return Tr::tr("%1: both added it, differently: %2 says %3, %4 says %5.")
            .arg(subject, sourceName, ofSource, targetName, ofTarget);
    case DecisionKind::BothChanged:
        break;
    }
    return Tr::tr("%1: %2 says %3, %4 says %5.").arg(subject, sourceName, ofSource, targetName, ofTarget);
}

} // namespace backflow::merge
