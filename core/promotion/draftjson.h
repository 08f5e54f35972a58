#pragma once

#include "core/base/result.h"
#include "core/promotion/ancestors.h"
#include "core/promotion/draft.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backflow::promotion {

/// Kinds of drafts in the journal store. Choices were kept like this before there were sessions.
inline constexpr QLatin1StringView kDraftKind("promotion");
inline constexpr QLatin1StringView kChoicesKind("choices");
/// Decisions, step by step: the id of the draft follows.
inline constexpr QLatin1StringView kSessionKind("session/");
/// What had been decided when the plan was frozen: decision → answer. Goes into the record of the promotion.
inline constexpr QLatin1StringView kDecidedKind("decided");

/// All of a draft but its merges and choices.
QJsonObject draftToJson(const Draft &draft);
/// Errors: Corrupt.
base::Result<Draft> draftFromJson(const QJsonObject &json);
/// As lists show it; what it would be merged from is not looked at. Errors: Corrupt.
base::Result<DraftSummary> summaryFromJson(const QJsonObject &json);

/// `[{key, component, standing, added, because, advice}, …]`
QJsonArray needsJson(const Draft &draft);
/// `[{component, refersTo, because, blocks}, …]`
QJsonArray referrersJson(const Draft &draft);

QJsonObject choicesToJson(const QHash<QString, merge::Choice> &choices);
QHash<QString, merge::Choice> choicesFromJson(const QJsonObject &json);

/// `source`, `target`, `before`, `remove`, `both`, `edited`: stored, and the words of the command line.
QString takeName(merge::Take take);
std::optional<merge::Take> takeFromName(const QString &name);

/// `[[path, id], …]`, or null for an unknown ancestor.
QJsonValue ancestorToJson(const Ancestor &ancestor);
base::Result<Ancestor> ancestorFromJson(const QJsonValue &json);

} // namespace backflow::promotion
