#pragma once

#include "core/async/job.h"
#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <algorithm>
#include <functional>
#include <utility>

namespace backflow::ui::widgets {

/// Things with a `name` that a workspace keeps in one file of its own, and which of them is in force. Read and written
/// off the GUI thread; a file that could not be read is never written over. Lives on its owner's thread.
template <class T>
class SavedList final
{
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::widgets::SavedList)

public:
    /// The form of the file, and who wants to know. `changed`: the list, or which one is in force; `failed`: a
    /// sentence.
    struct Use {
        std::function<base::Result<QList<T>>(const QString &path)> load;
        std::function<QByteArray(const QList<T> &)> toBytes;
        std::function<void()> changed;
        std::function<void(const QString &sentence)> failed;
    };

    SavedList(QObject *owner, Use use)
        : m_owner(owner)
        , m_use(std::move(use))
        , m_reading(owner)
        , m_importing(owner)
    {
    }

    const QList<T> &all() const { return m_all; }
    QString current() const { return m_current; }
    /// None when nothing has that name.
    const T *find(const QString &name) const
    {
        const auto found = std::ranges::find(m_all, name, &T::name);
        return found == m_all.end() ? nullptr : &*found;
    }
    const T *inForce() const { return find(m_current); }

    /// Forgets what is there and reads that file; an empty path is a workspace that keeps nothing.
    void open(QThreadPool *pool, const QString &path)
    {
        m_pool = pool;
        m_path = pool ? path : QString();
        m_all.clear();
        m_current.clear();
        m_readable = true;
        m_use.changed();
        if (m_path.isEmpty())
            return;
        m_reading.run(readJob(m_path), [this](base::Result<QList<T>> read) {
            m_readable = read.has_value();
            if (!read)
                m_use.failed(read.error().message);
            else
                // What was saved while the file was read is newer than what it says.
                for (T &item : std::exchange(m_all, *std::move(read)))
                    put(std::move(item));
            if (std::exchange(m_writeAgain, false))
                store();
            else
                m_use.changed();
        });
    }

    void choose(const QString &name)
    {
        m_current = name;
        m_use.changed();
    }

    /// One that has the name is replaced; it is in force from now on. Without a name nothing happens.
    void save(T item)
    {
        item.name = item.name.trimmed();
        if (item.name.isEmpty())
            return;
        m_current = item.name;
        put(std::move(item));
        store();
    }

    void remove(const QString &name)
    {
        m_all.removeIf([&name](const T &item) { return item.name == name; });
        if (m_current == name)
            m_current.clear();
        store();
    }

    /// Adds what another file holds; those of the same name are replaced.
    void importFrom(const QString &path)
    {
        m_importing.run(readJob(path), [this](base::Result<QList<T>> read) {
            if (!read) {
                m_use.failed(read.error().message);
                return;
            }
            for (T &item : *read)
                put(std::move(item));
            store();
        });
    }

    void exportTo(const QString &path)
    {
        write(path, [] {});
    }

private:
    auto readJob(const QString &path)
    {
        return async::start(*m_pool, [load = m_use.load, path](async::Monitor &) { return load(path); });
    }

    void put(T item)
    {
        m_all.removeIf([&item](const T &old) { return old.name == item.name; });
        m_all.append(std::move(item));
        std::ranges::sort(m_all, {}, &T::name);
    }

    void store()
    {
        m_use.changed();
        if (m_path.isEmpty())
            return;
        if (m_reading.running()) {
            m_writeAgain = true;
            return;
        }
        if (!m_readable) {
            m_use.failed(tr("%1 could not be read, so nothing is written over it. What you save now lasts until "
                            "Backflow closes; move the file away to begin a new one.")
                             .arg(m_path));
            return;
        }
        // One write at a time, so that the last one is the last.
        if (std::exchange(m_writing, true)) {
            m_writeAgain = true;
            return;
        }
        write(m_path, [this] {
            m_writing = false;
            if (std::exchange(m_writeAgain, false))
                store();
        });
    }

    template <class Then>
    void write(const QString &path, Then then)
    {
        auto work = [path, bytes = m_use.toBytes(m_all)](async::Monitor &) { return base::writeDurably(path, bytes); };
        async::deliver(async::start(*m_pool, std::move(work)), m_owner, [this, then](const base::Result<> &written) {
            if (!written)
                m_use.failed(written.error().message);
            then();
        });
    }

    QObject *m_owner;
    Use m_use;
    async::Latest<QList<T>> m_reading;
    async::Latest<QList<T>> m_importing;
    QThreadPool *m_pool = nullptr;
    QString m_path;
    QList<T> m_all;
    QString m_current;
    bool m_readable = true;
    bool m_writing = false;
    bool m_writeAgain = false;
};

} // namespace backflow::ui::widgets
