#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace backflow::compare {

/// Values that an element of one metadata type has when it is left out: writing them down changes nothing. Where they
/// come from stands in resources/types/README.md.
class Defaults final
{
public:
    /// By the name of the root element; null when none are known. Read on first use, from any thread.
    static const Defaults *of(QByteArrayView type);

    /// `path`: element names below the root, the element's own last.
    bool isDefault(const QList<QByteArray> &path, const QString &value) const;

private:
    friend class DefaultTable;
    /// Names joined by '/' → value.
    QHash<QByteArray, QString> m_values;
};

} // namespace backflow::compare
