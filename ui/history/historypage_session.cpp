// What comes back of the history: its filters with the next session, its events by Back and Forward.
#include "ui/history/historyfilterbar.h"
#include "ui/history/historypage.h"
#include "ui/history/savedhistory.h"

namespace backflow::ui::history {

QJsonObject HistoryPage::keptState() const
{
    SavedHistory filter = m_filters->filter();
    filter.name = QStringLiteral("session"); // one without a name is none
    return {{QStringLiteral("filter"), QString::fromUtf8(toJson({filter}))}};
}

void HistoryPage::takeKept(const QJsonObject &kept)
{
    const auto filters = savedHistoryFromJson(kept[QStringLiteral("filter")].toString().toUtf8());
    if (filters && filters->size() == 1)
        m_filters->setFilter(filters->front());
}

QString HistoryPage::spot() const
{
    return m_key == 0 ? QString() : QString::number(m_key);
}

void HistoryPage::goToSpot(const QString &spot)
{
    if (!spot.isEmpty())
        openEvent(spot.toLongLong());
}

} // namespace backflow::ui::history
