#pragma once

#include "core/base/result.h"
#include "core/compliance/check.h"
#include "core/promotion/gate.h"

#include <QDate>
#include <QJsonArray>
#include <QList>

namespace backflow::compliance {

/// Holds what a promotion brings against the rules that its wish names: Backflow's with the team's own. A finding is
/// what the target does not break today. `today`: what dates are held against. Errors of asking it: InvalidInput (a
/// rule that is named is not there, an own rule is not what it must be), Canceled.
promotion::GateFunction planGate(const QDate &today);

/// The rules that count by a wish. Errors: InvalidInput.
base::Result<QList<Rule>> rulesFor(const promotion::GateWish &wish);

/// What a finding in a plan means, in a sentence: "This back promotion grants Modify All Data to permission set Sales."
QString broughtWords(const Finding &finding, const QList<Rule> &rules);
/// `ModifyAllData` → "Modify All Data", as Setup shows it.
QString permissionWords(const QString &name);

/// Own rules as a JSON array holds them. Errors: those of parseRules.
base::Result<QList<Rule>> ownRules(const QJsonArray &array);

} // namespace backflow::compliance
