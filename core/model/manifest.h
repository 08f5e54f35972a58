#pragma once

#include "core/model/componentkey.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backflow::model {

/// What a package.xml or a destructive manifest says. Members as the API wants them (layouts URL-encoded, `*` allowed).
struct Manifest {
    /// Metadata type → members, members sorted and unique.
    QMap<QString, QStringList> types;
    /// `66.0`; may be empty in a destructive manifest.
    QString apiVersion;

    void add(const QString &type, const QString &member);
    bool isEmpty() const { return types.isEmpty(); }
    bool operator==(const Manifest &) const = default;
};

} // namespace backflow::model
