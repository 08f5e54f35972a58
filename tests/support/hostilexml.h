#pragma once

#include <QByteArray>
#include <QList>

namespace backflow::tests {

struct HostileXml {
    QByteArray name;
    QByteArray bytes;
    /// False: it is XML, if strange.
    bool refused = true;
};

/// Documents as an attacker, a broken disk or a strange tool would make them, each in place of a CustomObject.
QList<HostileXml> hostileXml();

} // namespace backflow::tests
