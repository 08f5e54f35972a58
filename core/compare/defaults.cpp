#include "core/compare/defaults.h"

#include "core/metadata/typetables.h"

#include <QJsonObject>

namespace backflow::compare {

/// The resource, taken apart.
class DefaultTable final
{
public:
    static const DefaultTable &builtIn()
    {
        static const DefaultTable table;
        return table;
    }
    const Defaults *of(QByteArrayView type) const
    {
        const auto found = m_types.constFind(type.toByteArray());
        return found == m_types.constEnd() ? nullptr : &*found;
    }

private:
    DefaultTable()
    {
        const QJsonObject types = metadata::typeTable(QStringLiteral("defaults.json")).object();
        for (auto type = types.begin(); type != types.end(); ++type) {
            Defaults &defaults = m_types[type.key().toUtf8()];
            const QJsonObject values = type.value().toObject();
            for (auto value = values.begin(); value != values.end(); ++value)
                defaults.m_values.insert(value.key().toUtf8(), value.value().toString());
        }
    }

    QHash<QByteArray, Defaults> m_types;
};

const Defaults *Defaults::of(QByteArrayView type)
{
    return DefaultTable::builtIn().of(type);
}

bool Defaults::isDefault(const QList<QByteArray> &path, const QString &value) const
{
    const auto found = m_values.constFind(path.join('/'));
    return found != m_values.constEnd() && *found == value;
}

} // namespace backflow::compare
