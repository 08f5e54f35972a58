// What comes back of the resolver: a draft with the next session and by Back and Forward; and F5.
#include "ui/resolve/draftlist.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/widgets/mergesettings.h"

namespace backflow::ui::resolve {

QJsonObject ResolvePage::keptState() const
{
    return {{QStringLiteral("draft"), m_loaded && m_loaded->practice ? QString() : spot()}};
}

/// Only where it is looked at: a draft that is open is held for this person.
void ResolvePage::takeKept(const QJsonObject &kept)
{
    if (isVisible())
        goToSpot(kept[QStringLiteral("draft")].toString());
}

QString ResolvePage::spot() const
{
    if (!m_session)
        return m_asked.isEmpty() ? QStringLiteral("list") : m_asked;
    return m_loaded->practice ? widgets::kPracticeDraft : m_session->draft().id;
}

void ResolvePage::goToSpot(const QString &spot)
{
    if (!spot.isEmpty() && spot != QLatin1String("list")) {
        openDraft(spot);
    } else if (m_session || !m_asked.isEmpty()) {
        m_loadJob.stop();
        showDraft(nullptr, {});
    }
}

void ResolvePage::refresh()
{
    if (!m_session)
        m_start->refresh();
    else if (!m_loaded->practice)
        followElsewhere();
}

} // namespace backflow::ui::resolve
