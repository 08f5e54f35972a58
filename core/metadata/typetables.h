#pragma once

#include <QJsonDocument>
#include <QString>

namespace backflow::metadata {

/// A table of resources/types. It is compiled in: when it cannot be read the program is broken, and an assert says so.
QJsonDocument typeTable(const QString &name);

} // namespace backflow::metadata
