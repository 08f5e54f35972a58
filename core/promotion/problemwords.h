#pragma once

#include <QString>
#include <optional>

namespace backflow::promotion {

/// What an org's refusal comes to, for people who do not read them every day.
struct ProblemWords {
    QString meaning;
    QString next;
    bool operator==(const ProblemWords &) const = default;
};

/// Of the sentences that orgs refuse components with, those that are met again and again; nothing for the others, which
/// speak for themselves. Source: what the Metadata API answers, which it does in English.
std::optional<ProblemWords> explained(const QString &problem);

/// Both sentences, one after the other; empty for a problem that is not explained.
QString explanationOf(const QString &problem);

} // namespace backflow::promotion
