#pragma once

#include "core/base/result.h"
#include "core/model/keeprule.h"
#include "ui/keep/reasonform.h"

#include <QDate>
#include <QList>
#include <functional>

class QObject;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::keep {

/// A rule made now by whoever sits here: `environment` keeps the component, or an element of it, as it is.
/// `until`: the last day; no day = without an end.
model::KeepRule newRule(const widgets::AppContext &context, const QString &environment, const model::ComponentKey &key,
                        const QString &element, const QString &reason, const QDate &until);

/// What is asked before one is made.
ReasonForm::Question question(const widgets::AppContext &context, const QString &sentence, const QString &confirm);

/// Writes the pipeline with these rules, as a job with that title; `then` in the receiver's thread. Where it worked the
/// context has them, and it is a step that Undo takes back. The context outlives the window's steps.
void saveRules(widgets::AppContext &context, const QList<model::KeepRule> &rules, const QString &title,
               QObject *receiver, std::function<void(const base::Result<> &)> then);

} // namespace backflow::ui::keep
