#include "core/ports/repository.h"

namespace backflow::ports {

QString CommitInfo::trailer(const QString &key) const
{
    const QString start = key + QStringLiteral(": ");
    const QStringList lines = message.trimmed().split(u'\n');
    for (auto it = lines.rbegin(); it != lines.rend() && !it->isEmpty(); ++it) {
        if (it->startsWith(start))
            return it->mid(start.size()).trimmed();
    }
    return {};
}

} // namespace backflow::ports
