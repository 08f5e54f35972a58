#pragma once

#include "core/model/orgid.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::ports {

struct OrgIdentity {
    std::optional<model::OrgId> orgId;
    QString name;
    QString instanceName;
    bool isSandbox = false;
    QString organizationType;
    QString username;
    QString userId;
    /// Highest API version the org speaks: `66.0`.
    QString apiVersion;
    /// What it calls the release of that version: `Winter '27`; empty where it does not say.
    QString release = {};
};

/// One row of describeMetadata.
struct DescribedType {
    QString xmlName;
    QString directoryName;
    QString suffix;
    bool inFolder = false;
    bool metaFile = false;
    QStringList childXmlNames;
};

struct OrgDescription {
    QList<DescribedType> types;
    bool partialSaveAllowed = true;
    /// True for production-like orgs: deployments with Apex run tests.
    bool testRequired = false;
};

struct ListQuery {
    QString type;
    /// Only for types in folders.
    QString folder;
};

struct FileProperties {
    QString type;
    QString fullName;
    /// Relative to the package root: `classes/A.cls`.
    QString fileName;
    QString lastModifiedByName;
    QDateTime lastModifiedDate;
    QString createdByName;
    QDateTime createdDate;
    QString namespacePrefix;
    /// `unmanaged`, `installed`, …; empty when the org does not say.
    QString manageableState;
};

struct OrgMessage {
    QString fileName;
    QString problem;
};

struct RetrieveAnswer {
    /// The org's zip, as it came.
    QByteArray zip;
    QList<FileProperties> files;
    /// What the org could not give, in its own words. Never an error by itself, never a deletion.
    QList<OrgMessage> messages;
};

/// One row of the org's limits: `DailyApiRequests`, 15,000 a day, 14,998 left.
struct OrgLimit {
    QString name;
    qint64 max = 0;
    qint64 remaining = 0;
    bool operator==(const OrgLimit &) const = default;
};

} // namespace backflow::ports
