#include "core/metadata/typetables.h"

#include <QFile>

/// A static library's resources are left out by the linker unless something names them; the macro must stand outside
/// of namespaces.
static void keepResources()
{
    Q_INIT_RESOURCE(types);
}

namespace backflow::metadata {

QJsonDocument typeTable(const QString &name)
{
    keepResources();
    QFile file(QStringLiteral(":/types/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QJsonParseError error;
    QJsonDocument table = opened ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    Q_ASSERT_X(!table.isNull(), "typeTable", qPrintable(error.errorString()));
    return table;
}

} // namespace backflow::metadata
