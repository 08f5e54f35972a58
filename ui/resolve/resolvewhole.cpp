// A component taken as one side has it, whatever was merged.
#include "ui/resolve/resolvesession.h"

#include <algorithm>
#include <array>

namespace backflow::ui::resolve {

namespace {

const std::optional<QByteArray> &versionOf(const promotion::FileMerge &file, merge::Take side)
{
    return side == merge::Take::Source ? file.versions.source : file.versions.target;
}

} // namespace

bool ResolveSession::canTakeWhole(int component, merge::Take side) const
{
    const auto &files = m_draft.components[size_t(component)].files;
    return !files.empty() && std::ranges::all_of(files, [side](const promotion::FileMerge &file) {
        const auto &decisions = file.outcome.decisions;
        const bool whole = !decisions.empty() && (decisions.front().kind == merge::DecisionKind::WholeFile ||
                                                  decisions.front().kind == merge::DecisionKind::Place);
        return versionOf(file, side) && file.follows.isEmpty() && !whole;
    });
}

QString ResolveSession::takeWhole(int component, merge::Take side)
{
    if (m_locked || !canTakeWhole(component, side))
        return {};
    const promotion::ComponentMerge &whole = m_draft.components[size_t(component)];
    QList<std::pair<QString, std::optional<QByteArray>>> texts;
    for (const promotion::FileMerge &file : whole.files)
        texts.append({file.path, versionOf(file, side)});
    const QString name = side == merge::Take::Source ? m_draft.source : m_draft.target;
    const auto kept =
        m_session.writeAll(texts, tr("%1: the whole version of %2").arg(whole.key.fullName, name), actor());
    if (!kept)
        return kept.error().message;
    done(*kept);
    return {};
}

/// What was taken whole says so, instead of being called written by hand.
void ResolveSession::findWhole()
{
    m_whole.clear();
    for (const promotion::ComponentMerge &component : m_draft.components) {
        for (const promotion::FileMerge &file : component.files) {
            const std::optional<QByteArray> text = m_session.text(file.path);
            for (const merge::Take side : std::array{merge::Take::Source, merge::Take::Target}) {
                if (text && text == versionOf(file, side) && !m_whole.contains(file.path))
                    m_whole.insert(file.path, side);
            }
        }
    }
}

} // namespace backflow::ui::resolve
