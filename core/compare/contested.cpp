#include "core/compare/contested.h"

#include <algorithm>

namespace backflow::compare {

namespace {

void addLines(const merge::SideValue &value, std::vector<LineRun> &runs)
{
    if (!value.bytes || value.line < 1)
        return;
    const auto ends = int(value.bytes->count('\n')) + (value.bytes->endsWith('\n') ? 0 : 1);
    runs.push_back({value.line - 1, std::max(1, ends)});
}

} // namespace

QString firstStep(const QString &path)
{
    int depth = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        depth += path.at(i) == u'[' ? 1 : path.at(i) == u']' ? -1 : 0;
        if (depth <= 0 && path.at(i) == u'/')
            return path.left(i);
    }
    return path;
}

Contested contestedIn(const merge::Outcome &outcome)
{
    Contested contested;
    for (const merge::Decision &decision : outcome.decisions) {
        contested.entries.insert(firstStep(decision.path));
        addLines(decision.source, contested.sourceLines);
        addLines(decision.target, contested.targetLines);
    }
    return contested;
}

} // namespace backflow::compare
