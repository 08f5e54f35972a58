#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backflow::tests {

/// A small package of one metadata type, of our own writing, laid out as the type's strategy in the registry says.
struct TypeFixture {
    QString type;
    /// In metadata format, relative to the package root.
    QMap<QString, QByteArray> metadata;
    /// Where the files of the same package stand in source format, relative to the package's folder; sorted. Written
    /// down by strategy, not computed by what is tested.
    QStringList sourcePaths;
};

/// One for every type of the registry, sorted by name.
QList<TypeFixture> typeFixtures();

} // namespace backflow::tests
