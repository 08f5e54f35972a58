// What comes back of the promotions: the open ones with the next session, each by Back and Forward.
#include "ui/promote/openpromotion.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/promotionspage.h"
#include "ui/promote/targetrun.h"
#include "ui/widgets/appcontext.h"

#include <QJsonArray>
#include <QStackedWidget>
#include <algorithm>

namespace backflow::ui::promote {

namespace {

const QString kList = QStringLiteral("list");
/// One that was begun and has no draft yet.
const QString kNew = QStringLiteral("new");

QString idOf(const OpenPromotion &open)
{
    for (const TargetRun *run : open.runs())
        if (!run->id().isEmpty())
            return run->id();
    return open.askedFor;
}

} // namespace

QJsonObject PromotePage::keptState() const
{
    QJsonArray open;
    for (const OpenPromotion *one : m_open)
        if (const QString id = idOf(*one); !id.isEmpty())
            open.append(id);
    return {{QStringLiteral("open"), open},
            {QStringLiteral("current"), spot()},
            {QStringLiteral("tab"), m_listPage->currentTab()}};
}

void PromotePage::takeKept(const QJsonObject &kept)
{
    if (!m_context.backends || m_current)
        return;
    m_listPage->openTab(kept[QStringLiteral("tab")].toInt());
    for (const QJsonValue &id : kept[QStringLiteral("open")].toArray())
        openPromotion(id.toString());
    goToSpot(kept[QStringLiteral("current")].toString());
}

QString PromotePage::spot() const
{
    if (m_pages->currentWidget() != m_wizard || !m_current)
        return kList;
    const QString id = idOf(*m_current);
    return id.isEmpty() ? kNew : id;
}

void PromotePage::goToSpot(const QString &spot)
{
    if (spot == this->spot())
        return;
    if (spot == kNew) {
        const auto begun = std::ranges::find_if(m_open, [](const OpenPromotion *one) { return idOf(*one).isEmpty(); });
        if (begun != m_open.end()) {
            showOpen(*begun);
            goTo((*begun)->step);
            return;
        }
    }
    if (spot.isEmpty() || spot == kNew || spot == kList)
        showList();
    else
        openPromotion(spot);
}

void PromotePage::refreshShown()
{
    if (m_pages->currentWidget() != m_wizard || !m_current) {
        refreshList();
        return;
    }
    lookForNewer();
    countDue();
    refresh();
}

} // namespace backflow::ui::promote
