#include "app/desktop/networkwatch.h"

#include <QNetworkInformation>
#include <utility>

namespace backflow::desktop {

void NetworkWatch::begin()
{
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto tell = [this](Reachability reach) {
        // Without the Internet there may still be an org on this machine; without any network there is none elsewhere.
        if (reach != Reachability::Unknown)
            heard(reach != Reachability::Disconnected, QDateTime::currentDateTimeUtc());
    };
    tell(QNetworkInformation::instance()->reachability());
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, tell);
}

void NetworkWatch::heard(bool online, const QDateTime &now)
{
    if (!online && !m_gone.isValid())
        m_gone = now;
    else if (online && m_gone.isValid())
        Q_EMIT cameBack(std::exchange(m_gone, QDateTime()));
}

} // namespace backflow::desktop
