#pragma once

#include "core/governance/policyfile.h"

#include <QStringList>

namespace backflow::governance {

/// A place of a right or a rule in words: "everywhere", "staging", "UAT".
QString placeWords(const QString &place);
QString placesWords(const QStringList &places);
/// "Deployments to staging: 1 approval by Release manager, four eyes".
QString ruleWords(const PolicyFile &policy, const ApprovalRule &rule);
/// `high` of a compliance rule, and `RunLocalTests` of one for tests, in words.
QString severityWords(const QString &severity);
QString testsWords(const QString &level);
/// What is asked of a plan: "no finding that is high or worse".
QString askedWords(const TestRule &rule);
QString askedWords(const ComplianceRule &rule);
QString askedWords(const ReleaseRule &rule);

/// What `after` changes of roles, rights, people and rules, a sentence for each thing: what a role gains and loses by
/// name, which rule goes and which comes. For somebody to read before it is signed.
QStringList policyPreview(const PolicyFile &before, const PolicyFile &after);

} // namespace backflow::governance
