#pragma once

#include "core/model/orgid.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::ports {

/// One field of an object, as the org describes it.
struct FieldDescription {
    QString name;
    QString label = {};
    /// `string`, `textarea`, `email`, `date`, `reference`, …
    QString type = QStringLiteral("string");
    /// Characters; 0 = it has none.
    int length = 0;
    bool nillable = true;
    bool updateable = true;
    /// A formula, a roll-up or a number the org counts.
    bool calculated = false;
    bool unique = false;
    bool filterable = true;
    /// Encrypted by the org for who may not see it.
    bool encrypted = false;
    bool restrictedPicklist = false;
    QStringList picklistValues = {};
    QStringList referenceTo = {};
    /// `MailingAddress` of `MailingCity`; empty = it is part of none.
    QString compound = {};
    bool operator==(const FieldDescription &) const = default;
};

struct ObjectSummary {
    QString name;
    QString label = {};
    bool queryable = true;
    bool updateable = true;
    bool deletable = true;
    bool customSetting = false;
    bool operator==(const ObjectSummary &) const = default;
};

struct ObjectDescription {
    ObjectSummary summary;
    QList<FieldDescription> fields;
    bool operator==(const ObjectDescription &) const = default;
    /// Without case; null when it has none of that name.
    const FieldDescription *field(const QString &name) const;
};

/// What an org says of itself.
struct OrgKindFacts {
    std::optional<model::OrgId> orgId;
    /// Nothing = it did not say.
    std::optional<bool> isSandbox;
};

struct BulkJob {
    enum class State { Open, Sealed, Working, Complete, Aborted, Failed };
    State state = State::Open;
    qint64 processed = 0;
    qint64 failed = 0;
    /// In the org's words.
    QString problem = {};
    bool hasEnded() const { return state == State::Complete || state == State::Aborted || state == State::Failed; }
};

struct BulkPage {
    /// With a head.
    QByteArray csv;
    qint64 rows = 0;
    /// Place of the next page; empty = this was the last.
    QString next;
};

struct IngestOrder {
    QString object;
    enum class Operation { Update, Delete } operation = Operation::Update;
};

enum class IngestRows { Successful, Failed, Unprocessed };

} // namespace backflow::ports
