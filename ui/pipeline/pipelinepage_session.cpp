// How the map was looked at, from session to session.
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"

#include <QToolButton>

namespace backflow::ui::pipeline {

QJsonObject PipelinePage::keptState() const
{
    QJsonObject kept{{QStringLiteral("table"), isTableShown()},
                     {QStringLiteral("team"), m_filter.team},
                     {QStringLiteral("groups"), m_filter.collapsed}};
    if (const std::optional<qreal> zoom = m_view->ownZoom())
        kept[QStringLiteral("zoom")] = *zoom;
    return kept;
}

void PipelinePage::takeKept(const QJsonObject &kept)
{
    m_wantedTeam = kept[QStringLiteral("team")].toString();
    m_groups->setChecked(kept[QStringLiteral("groups")].toBool(m_filter.collapsed));
    showTeams();
    showFiltered();
    if (kept.contains(QStringLiteral("zoom")))
        m_view->setZoom(kept[QStringLiteral("zoom")].toDouble(1));
    if (const bool table = kept[QStringLiteral("table")].toBool(); table != isTableShown())
        setTableShown(table);
}

} // namespace backflow::ui::pipeline
