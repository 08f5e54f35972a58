#include "core/promotion/faultpoint.h"

#include <QByteArray>
#include <csignal>
#include <cstdlib>

namespace backflow::promotion {

void faultPoint(QLatin1StringView name)
{
    static const QByteArray wanted = qgetenv("BACKFLOW_KILL_AT");
    if (wanted.isEmpty() || wanted != QByteArrayView(name.data(), name.size()))
        return;
#ifdef SIGKILL
    std::raise(SIGKILL);
#else
    std::_Exit(137);
#endif
}

} // namespace backflow::promotion
