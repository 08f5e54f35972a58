#include "ui/resolve/decisions.h"

#include "core/merge/entryparts.h"
#include "core/merge/words.h"
#include "core/text/linediff.h"
#include "core/xml/document.h"
#include "ui/widgets/typenames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace backflow::ui::resolve {

using merge::Decision;
using merge::DecisionKind;
using merge::Take;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::resolve)
};

constexpr int kMostLines = 8;
/// A card says what it is about; the whole of it stands in the text below.
constexpr qsizetype kLongestValue = 240;

QString shortened(const QString &words)
{
    return words.size() <= kLongestValue ? words : words.first(kLongestValue - 1) + u'…';
}

/// Bytes of code as lines of a card.
QList<ValueLine> codeLines(const merge::SideValue &side, const merge::SideValue &before)
{
    const QStringList old = QString::fromUtf8(before.bytes.value_or(QByteArray())).split(u'\n');
    QList<ValueLine> out;
    qsizetype indent = -1;
    for (const QString &line : QString::fromUtf8(*side.bytes).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto text = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
        const qsizetype own = text - line.begin();
        indent = indent < 0 ? own : std::min(indent, own);
        out.append({line, before.bytes.has_value() && !old.contains(line)});
    }
    // A card is narrow: the indentation that all lines share says nothing there.
    for (ValueLine &line : out)
        line.words.remove(0, indent);
    return out;
}

/// The entries of a list as a side puts them, from just before the first that was moved.
QList<ValueLine> orderLines(const merge::SideValue &side)
{
    const auto isMoved = [&side](const merge::Property &entry) {
        return std::ranges::contains(side.moved, entry.value, &merge::Moved::name);
    };
    const auto first = std::ranges::find_if(side.properties, isMoved);
    const qsizetype above = std::max<qsizetype>(first - side.properties.begin() - 1, 0);
    QList<ValueLine> out;
    if (above > 0 && side.properties.size() > kMostLines)
        out.append({QStringLiteral("…"), false});
    for (qsizetype i = side.properties.size() > kMostLines ? above : 0; i < side.properties.size(); ++i) {
        const merge::Property &entry = side.properties[i];
        out.append({Tr::tr("%1. %2").arg(QLocale().toString(i + 1), shortened(entry.value)), isMoved(entry)});
    }
    return out;
}

} // namespace

std::vector<DecisionRef> allDecisions(const promotion::Draft &draft)
{
    std::vector<DecisionRef> out;
    for (int component = 0; component < int(draft.components.size()); ++component) {
        const auto &files = draft.components[size_t(component)].files;
        for (int file = 0; file < int(files.size()); ++file) {
            for (int decision = 0; decision < int(files[size_t(file)].outcome.decisions.size()); ++decision)
                out.push_back({component, file, decision});
        }
    }
    return out;
}

const promotion::ComponentMerge &componentAt(const promotion::Draft &draft, const DecisionRef &ref)
{
    return draft.components[size_t(ref.component)];
}

const promotion::FileMerge &fileAt(const promotion::Draft &draft, const DecisionRef &ref)
{
    return componentAt(draft, ref).files[size_t(ref.file)];
}

const Decision &decisionAt(const promotion::Draft &draft, const DecisionRef &ref)
{
    return fileAt(draft, ref).outcome.decisions[size_t(ref.decision)];
}

QString componentWords(const model::ComponentKey &key)
{
    return Tr::tr("%1 (%2)").arg(key.fullName, widgets::typeWord(key.type));
}

QString subjectOf(const promotion::Draft &draft, const DecisionRef &ref)
{
    return merge::subjectWords(componentAt(draft, ref).key.type, decisionAt(draft, ref));
}

bool canTake(const Decision &decision, Take take)
{
    switch (take) {
    case Take::Source:
    case Take::Target:
    case Take::Edited:
        return true;
    case Take::Before:
        // "Not there before" is the same as removing it, and without a common version there is no before.
        return decision.ancestor.bytes.has_value() && decision.kind != DecisionKind::NoAncestor;
    case Take::Remove:
        // Where one side removed it, keeping that side says so already.
        return !decision.entryKey.isEmpty() && decision.source.bytes && decision.target.bytes;
    case Take::Both:
    case Take::BothSourceFirst:
        return decision.bothPossible;
    }
    return false;
}

bool isBinary(const Decision &decision)
{
    return decision.kind == DecisionKind::WholeFile &&
           std::ranges::any_of(std::array{&decision.source, &decision.target}, [](const merge::SideValue *side) {
               return side->bytes && text::looksBinary(*side->bytes);
           });
}

std::optional<QString> combinedWords(const Decision &decision, const QByteArray &entry)
{
    const auto from = merge::combinationOf(decision, entry);
    if (!from)
        return std::nullopt;
    const std::vector<merge::Contested> parts = merge::contestedParts(decision);
    QStringList words;
    for (size_t i = 0; i < parts.size(); ++i)
        words.append(Tr::tr("%1 %2").arg(parts[i].words, merge::partWords(parts[i].of((*from)[i]))));
    return Tr::tr("Combined: %1").arg(words.join(QStringLiteral(" · ")));
}

QString choiceWords(const Decision &decision, const std::optional<merge::Choice> &choice, const QString &sourceName,
                    const QString &targetName)
{
    if (!choice)
        return Tr::tr("Undecided");
    const auto kept = [](const QString &name, const merge::SideValue &own, const QString &other,
                         const merge::SideValue &others) {
        if (!own.bytes)
            return Tr::tr("Removed, as %1").arg(name);
        return others.bytes ? Tr::tr("Kept %1").arg(name) : Tr::tr("Kept %1 (%2 removed it)").arg(name, other);
    };
    switch (choice->take) {
    case Take::Source:
        return kept(sourceName, decision.source, targetName, decision.target);
    case Take::Target:
        return kept(targetName, decision.target, sourceName, decision.source);
    case Take::Before:
        return Tr::tr("As before");
    case Take::Remove:
        return Tr::tr("Removed");
    case Take::Both:
        return Tr::tr("Kept both, %1 first").arg(targetName);
    case Take::BothSourceFirst:
        return Tr::tr("Kept both, %1 first").arg(sourceName);
    case Take::Edited:
        return combinedWords(decision, choice->edited).value_or(Tr::tr("Edited by hand"));
    }
    return {};
}

QString whyWords(const Decision &decision, const QString &sourceName, const QString &targetName)
{
    if (decision.asked)
        return Tr::tr("It would merge by itself; you want to decide it.");
    switch (decision.kind) {
    case DecisionKind::BothChanged:
        return Tr::tr("%1 and %2 both changed this since the last common version, and the values differ.")
            .arg(sourceName, targetName);
    case DecisionKind::BothAdded:
        return Tr::tr("%1 and %2 both added this since the last common version, differently.")
            .arg(sourceName, targetName);
    case DecisionKind::SourceRemoved:
        return Tr::tr("%1 removed this; %2 changed it since the last common version.").arg(sourceName, targetName);
    case DecisionKind::TargetRemoved:
        return Tr::tr("%2 removed this; %1 changed it since the last common version.").arg(sourceName, targetName);
    case DecisionKind::Order:
        if (const QString moves = merge::orderWords(decision, sourceName, targetName); !moves.isEmpty())
            return Tr::tr("%1. Order matters here.").arg(moves);
        return Tr::tr("%1 and %2 put the same entries in different orders, and order matters here.")
            .arg(sourceName, targetName);
    case DecisionKind::Lines:
        return Tr::tr("%1 and %2 both changed these lines since the last common version.").arg(sourceName, targetName);
    case DecisionKind::WholeFile:
        if (isBinary(decision) && decision.source.bytes && decision.target.bytes)
            return Tr::tr("%1 and %2 both changed this file, and it is no text that could be merged.")
                .arg(sourceName, targetName);
        return Tr::tr("This file can only be taken as a whole, and %1 and %2 differ.").arg(sourceName, targetName);
    case DecisionKind::Place:
        return Tr::tr("%1 and %2 both moved this, to different folders.").arg(sourceName, targetName);
    case DecisionKind::NoAncestor:
        return Tr::tr("%1 and %2 differ and no common version is known, so it is asked and never guessed.")
            .arg(sourceName, targetName);
    }
    return {};
}

QString beforeWords(const Decision &decision)
{
    if (decision.kind == DecisionKind::NoAncestor)
        return Tr::tr("Before: no common version is known.");
    if (!decision.ancestor.bytes)
        return Tr::tr("Before (last common version): not there.");
    const QString words = merge::valueWords(decision.element, decision.ancestor).simplified();
    return Tr::tr("Before (last common version): %1").arg(words);
}

QList<ValueLine> valueLines(const Decision &decision, const merge::SideValue &side)
{
    if (!side.bytes)
        return {{Tr::tr("Not there: removed"), decision.ancestor.bytes.has_value()}};
    QList<ValueLine> lines;
    if (decision.kind == DecisionKind::Lines) {
        lines = codeLines(side, decision.ancestor);
    } else if (!side.moved.isEmpty()) {
        lines = orderLines(side);
    } else {
        static const QString kSeparator = QStringLiteral(" · ");
        const QStringList old = decision.ancestor.bytes
                                    ? merge::valueWords(decision.element, decision.ancestor).split(kSeparator)
                                    : QStringList();
        for (const QString &words : merge::valueWords(decision.element, side).split(kSeparator))
            lines.append({shortened(words), decision.ancestor.bytes.has_value() && !old.contains(words)});
    }
    if (lines.size() > kMostLines) {
        const int more = int(lines.size()) - kMostLines + 1;
        lines.resize(kMostLines - 1);
        lines.append({Tr::tr("… and %Ln more lines, see the text below", nullptr, int(more)), false});
    }
    return lines;
}

namespace {

constexpr auto kWrapping = "edited";

/// The reader's sentence, unless it speaks of the element that only we put around the text.
QString withoutWrapping(const QString &sentence, const QByteArray &bytes)
{
    static const QRegularExpression tag(QStringLiteral("</([^>]+)>"));
    QString other;
    bool ours = false;
    for (auto it = tag.globalMatch(sentence); it.hasNext();) {
        const QString name = it.next().captured(1);
        ours |= name == QLatin1String(kWrapping);
        other = name == QLatin1String(kWrapping) ? other : name;
    }
    if (!ours || other.isEmpty())
        return sentence;
    const QByteArray name = other.toUtf8();
    const auto opened = bytes.count('<' + name + '>') + bytes.count('<' + name + ' ');
    return opened > bytes.count("</" + name + '>') ? Tr::tr("<%1> is not closed.").arg(other)
                                                   : Tr::tr("</%1> closes nothing.").arg(other);
}

} // namespace

QStringList editProblems(const Decision &decision, const QByteArray &bytes, bool structured)
{
    if (!structured || decision.kind == DecisionKind::WholeFile || bytes.trimmed().isEmpty())
        return {};
    // A part of a document has no single root of its own, so it is read inside one.
    const auto parsed = xml::Document::parse(QByteArray("<") + kWrapping + ">" + bytes + "</" + kWrapping + ">");
    if (!parsed)
        return {withoutWrapping(parsed.error().message, bytes)};
    for (xml::Node child = parsed->root().firstChild(); child; child = child.nextSibling()) {
        const bool text = child.kind() == xml::NodeKind::CData ||
                          (child.kind() == xml::NodeKind::Text && !child.text().trimmed().isEmpty());
        if (text)
            return {Tr::tr("Line %1: text outside <%2>.").arg(child.line()).arg(decision.element)};
        if (child.isElement() && child.name() != decision.element.toUtf8()) {
            return {Tr::tr("Line %1: <%2> cannot stand here, only <%3>.")
                        .arg(child.line())
                        .arg(QString::fromUtf8(child.name()), decision.element)};
        }
    }
    return {};
}

QString whyAsText(const promotion::FileMerge &file)
{
    const bool xml = file.path.endsWith(QLatin1StringView(".xml"));
    return xml && !file.outcome.structured ? file.outcome.notes.join(u' ') : QString();
}

QStringList choiceWarnings(const Decision &decision, const QByteArray &bytes)
{
    return decision.element.isEmpty() ? QStringList() : merge::brokenRuleWords(decision.element, bytes.trimmed());
}

} // namespace backflow::ui::resolve
