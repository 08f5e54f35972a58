#pragma once

#include <QDateTime>
#include <QObject>

namespace backflow::desktop {

/// Tells when this computer comes back to a network after it had none. Tells nothing where the system tells nothing.
/// GUI thread only.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Listens to the system from now on.
    void begin();
    /// What the system said, at `now`.
    void heard(bool online, const QDateTime &now);

Q_SIGNALS:
    /// There was no network since then.
    void cameBack(const QDateTime &since);

private:
    QDateTime m_gone;
};

} // namespace backflow::desktop
