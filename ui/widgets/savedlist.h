#pragma once

#include "core/async/job.h"
#include "ui/widgets/keptfile.h"

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
        : m_use(std::move(use))
        , m_file(owner, m_use.failed)
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
        m_file.open(pool, path);
        m_all.clear();
        m_current.clear();
        m_use.changed();
        if (m_file.path().isEmpty())
            return;
        m_reading.run(readJob(m_file.path()), [this](base::Result<QList<T>> read) {
            const bool wished = m_file.wasRead(read.has_value());
            if (!read)
                m_use.failed(read.error().message);
            else
                // What was saved while the file was read is newer than what it says.
                for (T &item : std::exchange(m_all, *std::move(read)))
                    put(std::move(item));
            if (wished)
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

    void exportTo(const QString &path) { m_file.writeTo(path, m_use.toBytes(m_all)); }

private:
    auto readJob(const QString &path)
    {
        return async::start(*m_file.pool(), [load = m_use.load, path](async::Monitor &) { return load(path); });
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
        m_file.write(m_use.toBytes(m_all));
    }

    Use m_use;
    KeptFile m_file;
    async::Latest<QList<T>> m_reading;
    async::Latest<QList<T>> m_importing;
    QList<T> m_all;
    QString m_current;
};

} // namespace backflow::ui::widgets
