#pragma once

#include "core/model/objectid.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QString>

namespace backflow::governance {

/// Which contents are those of metadata that only some may look into. All repositories that one program has open share
/// it: who was told an id by one of them may ask another for the bytes. Any thread.
class HiddenContents final
{
public:
    void insert(const model::ContentId &id, const QString &type)
    {
        const QMutexLocker lock(&m_mutex);
        m_types.insert(id, type);
    }
    /// Empty when it is none.
    QString typeOf(const model::ContentId &id) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_types.value(id);
    }

private:
    mutable QMutex m_mutex;
    QHash<model::ContentId, QString> m_types;
};

} // namespace backflow::governance
