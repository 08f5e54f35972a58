#include "core/merge/entrycounts.h"
#include "core/merge/jsonlayout.h"
#include "core/merge/jsonresolve.h"
#include "core/merge/outline.h"
#include "core/merge/pieces.h"
#include "core/merge/positions.h"
#include "core/merge/rehome.h"
#include "core/merge/resolution.h"
#include "core/merge/threeway.h"
#include "core/merge/trivia.h"
#include "core/merge/words.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::merge {

namespace {

using base::Errc;
using base::failure;
using base::Result;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

/// What a choice puts in place. `bytes` nothing = not there.
struct Chosen {
    Origin origin = Origin::Undecided;
    std::optional<QByteArray> bytes;
    /// Of Both: what comes behind.
    std::optional<QByteArray> second;
};

/// The source's bytes in the target's layout.
std::optional<QByteArray> fitted(const Outcome &outcome, const Decision &decision)
{
    const std::optional<QByteArray> &bytes = decision.source.bytes;
    if (bytes && outcome.json && decision.kind != DecisionKind::WholeFile)
        return relaidJson(*bytes, outcome.sourceLayout, outcome.targetLayout);
    return bytes && outcome.structured ? relaid(*bytes, outcome.sourceLayout, outcome.targetLayout) : bytes;
}

std::unexpected<base::Error> impossible(const Decision &decision)
{
    return failure(Errc::InvalidInput,
                   Tr::tr("That choice is not possible for %1.").arg(subjectWords(QString(), decision)));
}

Result<> checkEdited(const Outcome &outcome, const Decision &decision, const QByteArray &edited)
{
    if (decision.kind == DecisionKind::Place)
        return impossible(decision);
    if (outcome.json)
        return checkJsonEdit(decision, edited);
    if (!outcome.structured || decision.kind == DecisionKind::WholeFile)
        return {};
    const auto document = xml::Document::parse("<x>" + edited + "</x>");
    if (!document) {
        return failure(Errc::InvalidInput,
                       Tr::tr("The edited text is not well-formed XML. %1").arg(document.error().message));
    }
    for (xml::Node child = document->root().firstChild(); child; child = child.nextSibling()) {
        const bool text = child.kind() == xml::NodeKind::CData ||
                          (child.kind() == xml::NodeKind::Text && !child.text().trimmed().isEmpty());
        if (text || (child.isElement() && child.name() != decision.element.toUtf8()))
            return failure(Errc::InvalidInput,
                           Tr::tr("Only <%1> may stand in the place of this decision.").arg(decision.element));
    }
    return {};
}

Result<Chosen> chosen(const Outcome &outcome, const Decision &decision, const Choice &choice)
{
    switch (choice.take) {
    case Take::Source:
        return Chosen{Origin::Source, fitted(outcome, decision), {}};
    case Take::Target:
        return Chosen{Origin::Target, decision.target.bytes, {}};
    case Take::Before:
        if (!decision.ancestor.bytes)
            return impossible(decision);
        return Chosen{Origin::Ancestor, decision.ancestor.bytes, {}};
    case Take::Remove:
        if (decision.kind == DecisionKind::Place)
            return impossible(decision);
        return Chosen{Origin::Edited, std::nullopt, {}};
    case Take::Both:
    case Take::BothSourceFirst:
        if (!decision.bothPossible || !decision.source.bytes || !decision.target.bytes)
            return impossible(decision);
        if (choice.take == Take::Both)
            return Chosen{Origin::Target, decision.target.bytes, fitted(outcome, decision)};
        return Chosen{Origin::Source, fitted(outcome, decision), decision.target.bytes};
    case Take::Edited:
        if (const Result<> fine = checkEdited(outcome, decision, choice.edited); !fine)
            return failure(fine);
        return Chosen{Origin::Edited, choice.edited, {}};
    }
    return impossible(decision);
}

/// The two halves of Both: lines need a line end between them, entries the white space that leads to the first.
std::vector<Piece> bothPieces(const Chosen &choice, const QByteArray &lead, int decision)
{
    QByteArray first = *choice.bytes;
    if (lead.isEmpty() && !first.isEmpty() && !first.endsWith('\n') && !choice.second->isEmpty())
        first += '\n';
    const Origin other = choice.origin == Origin::Target ? Origin::Source : Origin::Target;
    return {{choice.origin, first, decision}, {other, lead + *choice.second, decision}};
}

using Answers = std::vector<std::optional<Chosen>>;

/// For each decision; nothing = it has no choice.
Result<Answers> answersOf(const Outcome &outcome, const QHash<QString, Choice> &choices)
{
    Answers answers;
    for (const Decision &decision : outcome.decisions) {
        const auto choice = choices.constFind(decision.id);
        if (choice == choices.constEnd()) {
            answers.emplace_back();
            continue;
        }
        auto answer = chosen(outcome, decision, *choice);
        if (!answer)
            return failure(answer);
        answers.emplace_back(std::move(*answer));
    }
    return answers;
}

/// Pieces with every decision that has an answer filled in; the others stay as they are.
std::vector<Piece> fill(const Outcome &outcome, const Answers &answers)
{
    std::vector<Piece> pieces;
    pieces.reserve(outcome.pieces.size());
    QByteArray lead;
    for (const Piece &piece : outcome.pieces) {
        if (piece.decision < 0 || !answers[size_t(piece.decision)]) {
            pieces.push_back(piece);
            continue;
        }
        const Chosen &answer = *answers[size_t(piece.decision)];
        const bool there = answer.bytes && !(answer.bytes->isEmpty() && !piece.bytes.isEmpty());
        if (!piece.bytes.isEmpty()) {
            lead = piece.bytes;
            if (there)
                pieces.push_back({answer.origin, piece.bytes, piece.decision});
        } else if (answer.second) {
            for (Piece &half : bothPieces(answer, lead, piece.decision))
                pieces.push_back(std::move(half));
            lead.clear();
        } else if (there) {
            pieces.push_back({answer.origin, *answer.bytes, piece.decision});
            lead.clear();
        }
    }
    return pieces;
}

Result<> checkXml(const Outcome &outcome, const QByteArray &bytes)
{
    const auto document = xml::Document::parse(bytes);
    if (!document)
        return failure(Errc::InvalidInput,
                       Tr::tr("The result is not well-formed XML. %1").arg(document.error().message));
    Schema schema(document->root().name().toByteArray());
    if (const auto twice = newDuplicate(schema, countEntries(schema, *document), outcome.repeated)) {
        return failure(Errc::InvalidInput,
                       Tr::tr("The result would hold the entry %1 twice.").arg(entryPathWords(*twice)));
    }
    return {};
}

/// Choices that go well each may put one method in twice together.
Result<> checkCode(const Outcome &outcome, const QByteArray &bytes)
{
    if (outcome.codeFile.isEmpty() || outcome.clean() || outcome.decisions.front().kind == DecisionKind::WholeFile)
        return {};
    const Outline outline(languageOf(outcome.codeFile), bytes);
    const QMap<QString, int> counts = declarationCounts(outline);
    for (int i = 0; i < int(outline.declarations().size()); ++i) {
        const QString path = QString::fromUtf8(outline.signaturePath(i));
        if (counts.value(path) > std::max(1, outcome.repeated.value(path))) {
            return failure(Errc::InvalidInput,
                           Tr::tr("The result would hold %1 twice.").arg(outline.declarations()[size_t(i)].words));
        }
    }
    return {};
}

} // namespace

Result<> choiceFits(const Outcome &outcome, const Decision &decision, const Choice &choice)
{
    const auto answer = chosen(outcome, decision, choice);
    return answer ? Result<>() : failure(answer);
}

QString entryPathWords(QString path)
{
    return path.replace(QChar(0x1f), QLatin1StringView(", ")).sliced(1);
}

namespace {

std::optional<QByteArray> bytesOf(const Outcome &outcome, const Answers &answers)
{
    const std::vector<Piece> pieces = fill(outcome, answers);
    const bool whole = !outcome.decisions.empty() && outcome.decisions.front().kind == DecisionKind::WholeFile;
    if (whole && pieces.empty())
        return std::nullopt;
    const QByteArray bytes = joined(pieces);
    return outcome.json && !outcome.decisions.empty() ? withoutLooseCommas(bytes) : bytes;
}

} // namespace

Result<> checkBytes(const Outcome &outcome, const QByteArray &bytes)
{
    return outcome.json ? checkJson(bytes) : outcome.structured ? checkXml(outcome, bytes) : checkCode(outcome, bytes);
}

Result<std::optional<QByteArray>> putTogether(const Outcome &outcome, const QHash<QString, Choice> &choices)
{
    if (outcome.removed)
        return std::nullopt;
    int open = 0;
    for (const Decision &decision : outcome.decisions)
        open += choices.contains(decision.id) ? 0 : 1;
    if (open > 0)
        return failure(Errc::Conflict, Tr::tr("Decisions that are still open: %1. Decide them first.").arg(open));
    const auto answers = answersOf(outcome, choices);
    if (!answers)
        return failure(answers);
    return bytesOf(outcome, *answers);
}

Result<std::optional<QByteArray>> putTogether(const Outcome &outcome, Take take)
{
    if (outcome.removed)
        return std::nullopt;
    Answers answers;
    answers.reserve(outcome.decisions.size());
    for (const Decision &decision : outcome.decisions) {
        auto answer = chosen(outcome, decision, {take, {}});
        if (!answer)
            return failure(answer);
        answers.emplace_back(std::move(*answer));
    }
    return bytesOf(outcome, answers);
}

Result<std::optional<QByteArray>> resolve(const Outcome &outcome, const QHash<QString, Choice> &choices)
{
    auto bytes = putTogether(outcome, choices);
    if (!bytes || !*bytes)
        return bytes;
    if (!outcome.numbered.isEmpty())
        *bytes = withPositions(**bytes, outcome.numbered);
    // What was merged without a decision was checked when it was merged.
    if (outcome.clean() && outcome.structured && !outcome.json && outcome.numbered.isEmpty())
        return bytes;
    if (const Result<> fine = checkBytes(outcome, **bytes); !fine)
        return failure(fine);
    return bytes;
}

std::vector<Piece> preview(const Outcome &outcome, const QHash<QString, Choice> &choices)
{
    // A choice that is not possible is shown as if it had not been made.
    QHash<QString, Choice> possible;
    for (const Decision &decision : outcome.decisions) {
        const auto choice = choices.constFind(decision.id);
        if (choice != choices.constEnd() && chosen(outcome, decision, *choice))
            possible.insert(decision.id, *choice);
    }
    const auto answers = answersOf(outcome, possible);
    if (!answers)
        return {};
    std::vector<Piece> pieces = fill(outcome, *answers);
    for (Piece &piece : pieces) {
        if (piece.origin != Origin::Undecided || !piece.bytes.isEmpty())
            continue;
        const Decision &decision = outcome.decisions[size_t(piece.decision)];
        QString note = Tr::tr("undecided: %1").arg(subjectWords(QString(), decision));
        note.replace(QLatin1StringView("--"), QLatin1StringView("- -"));
        piece.bytes = outcome.structured ? "<!-- " + note.toUtf8() + " -->" : "/* " + note.toUtf8() + " */\n";
    }
    return pieces;
}

} // namespace backflow::merge
