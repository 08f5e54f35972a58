#pragma once

#include "app/ctl/invocation.h"
#include "core/promotion/draft.h"

#include <QJsonObject>
#include <QString>

namespace backflow::ctl {

/// What a draft has the target run: chosen, asked for by the policy, and what comes of the two.
struct TestsOfDraft {
    ports::TestLevel chosen = ports::TestLevel::Default;
    std::optional<ports::TestLevel> asked;
    ports::TestLevel runs = ports::TestLevel::Default;
};
/// Errors: NotFound (the target left the pipeline), those of Repository.
base::Result<TestsOfDraft> testsOf(Invocation &call, const promotion::Draft &draft);

/// A line, or nothing where neither the plan nor the policy says a word about tests.
QString testsText(const TestsOfDraft &tests, const QString &target);
QJsonObject testsJson(const TestsOfDraft &tests);

} // namespace backflow::ctl
