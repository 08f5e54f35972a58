#pragma once

#include "app/localorg/store.h"
#include "core/model/manifest.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::localorg {

struct DeployOptions {
    bool checkOnly = false;
    bool ignoreWarnings = false;
    bool rollbackOnError = false;
    bool singlePackage = false;
    bool purgeOnDelete = false;
    bool allowMissingFiles = false;
    bool autoUpdatePackage = false;
    /// Empty when the caller left it to the org.
    QString testLevel;
    QStringList runTests;

    /// From SOAP (texts) or REST (real types).
    static DeployOptions fromJson(const QJsonObject &json);
    QJsonObject toJson() const;
};

/// One row of componentSuccesses or componentFailures.
struct DeployRow {
    QString type;
    QString fullName;
    QString fileName;
    bool created = false;
    bool changed = false;
    bool deleted = false;
    bool success = true;
    QString problem;
    /// `Error` or `Warning`; empty when there is no problem.
    QString problemType;
    int line = 0;
    int column = 0;
    QString id;

    static DeployRow failed(const QString &type, const QString &fullName, const QString &fileName,
                            const QString &problem);
};

struct DeployPackage {
    /// Without the package root, package.xml and the destructive manifests.
    Tree files;
    model::Manifest manifest;
    /// Deleted before and after the rest is laid in.
    model::Manifest pre;
    model::Manifest post;
    /// Names of the manifests that were there, for their rows in the result.
    QStringList manifestNames;
    /// What makes the package unreadable; nothing is deployed then.
    QList<DeployRow> problems;
};

/// Takes a deploy's zip apart. Never fails: what is wrong with it is in `problems`, as the org reports it.
DeployPackage readDeployPackage(const QByteArray &zip, bool singlePackage);

/// Sorted `Type:Name`, deletions with a minus in front: what the ledger says a deploy was about.
QStringList componentSet(const DeployPackage &package);

} // namespace backflow::localorg
