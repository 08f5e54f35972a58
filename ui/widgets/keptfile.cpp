#include "ui/widgets/keptfile.h"

#include "core/async/job.h"
#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace backflow::ui::widgets {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::widgets::KeptFile)
};

} // namespace

KeptFile::KeptFile(QObject *owner, std::function<void(const QString &)> failed)
    : m_owner(owner)
    , m_failed(std::move(failed))
{
}

void KeptFile::open(QThreadPool *pool, const QString &path)
{
    m_pool = pool;
    m_path = pool ? path : QString();
    m_reading = !m_path.isEmpty();
    m_readable = true;
    m_wished = false;
}

bool KeptFile::wasRead(bool readable)
{
    m_reading = false;
    m_readable = readable;
    return std::exchange(m_wished, false);
}

void KeptFile::write(const QByteArray &bytes)
{
    if (m_path.isEmpty())
        return;
    if (m_reading) {
        m_wished = true;
        return;
    }
    if (!m_readable) {
        m_failed(Tr::tr("%1 could not be read, so nothing is written over it. What you save now lasts until Backflow "
                        "closes; move the file away to begin a new one.")
                     .arg(m_path));
        return;
    }
    if (!m_writing) {
        begin({m_path, bytes});
        return;
    }
    const auto same = std::ranges::find(m_waiting, m_path, &Write::path);
    if (same == m_waiting.end())
        m_waiting += Write{m_path, bytes};
    else
        same->bytes = bytes;
}

void KeptFile::begin(const Write &write)
{
    m_writing = true;
    writeTo(write.path, write.bytes, [this] {
        m_writing = false;
        if (!m_waiting.isEmpty())
            begin(m_waiting.takeFirst());
    });
}

void KeptFile::writeTo(const QString &path, const QByteArray &bytes, std::function<void()> then)
{
    auto work = [path, bytes](async::Monitor &) { return base::writeDurably(path, bytes); };
    async::deliver(async::start(*m_pool, std::move(work)), m_owner,
                   [this, then = std::move(then)](const base::Result<> &written) {
                       if (!written)
                           m_failed(written.error().message);
                       if (then)
                           then();
                   });
}

} // namespace backflow::ui::widgets
