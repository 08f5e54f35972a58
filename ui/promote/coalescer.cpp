#include "ui/promote/coalescer.h"

#include <utility>

namespace backflow::ui::promote {

Coalescer::Coalescer(std::function<void(const QSet<int> &)> tell, QObject *parent)
    : QObject(parent)
    , m_tell(std::move(tell))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Coalescer::flush);
}

void Coalescer::mark(int row)
{
    m_rows.insert(row);
    if (!m_pause.isActive())
        flush();
}

void Coalescer::flush()
{
    if (m_rows.isEmpty())
        return;
    m_pause.start();
    m_tell(std::exchange(m_rows, {}));
}

} // namespace backflow::ui::promote
