#pragma once

#include <QByteArray>
#include <QList>

namespace backflow::tests {

struct HostileZip {
    QByteArray name;
    QByteArray bytes;
    /// False: it may be read, there is nothing wrong with it but what it looks like.
    bool refused = true;
};

/// Zips as an attacker, a broken disk or a strange tool would make them. Some are megabytes; all are small beside what
/// they claim to hold.
QList<HostileZip> hostileZips();

} // namespace backflow::tests
