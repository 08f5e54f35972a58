#pragma once

#include "app/ctl/invocation.h"
#include "core/automation/ground.h"
#include "core/automation/rulestore.h"
#include "core/automation/runner.h"

#include <QJsonObject>
#include <QString>

namespace backflow::ctl {

/// What the actions of `rules` share. Each takes an opened call and gives the exit code.
automation::Ground groundOf(Invocation &call);
/// By name or id, from the book. Errors: NotFound, with the names there are.
base::Result<automation::Rule> ruleNamed(const automation::RuleBook &book, const QString &name);
QJsonObject ruleJson(Invocation &call, const automation::Rule &rule, const automation::RuleBook &book);
QString ruleText(Invocation &call, const automation::Rule &rule, const automation::RuleBook &book);
/// Asks the gate for the right to change rules. Errors: Denied.
base::Result<automation::EditGrant> editGrant(Invocation &call);

/// Options of `rules add` and `rules edit`.
void describeRule(Invocation &call);
/// What the options say, put into the rule. Errors: InvalidInput, in words for the person who typed.
base::Result<automation::Rule> ruleOf(Invocation &call, automation::Rule rule);

int addRule(Invocation &call);
int editRule(Invocation &call);
int runOneRule(Invocation &call);
int runDueRules(Invocation &call);
int tryRule(Invocation &call);
int markRuleTask(Invocation &call);
int ruleHosts(Invocation &call);
/// Options of `rules channels`.
void describeChannel(Invocation &call);
int ruleChannels(Invocation &call);

} // namespace backflow::ctl
