#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compliance/access.h"
#include "core/compliance/audit.h"
#include "core/governance/auditchain.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace backflow::compliance {

/// All that an audit report tells, and what proves it.
struct AuditReport {
    QDateTime at;
    QString by;
    Audit audit;
    QList<Rule> rules;
    /// Of every environment that was read: who may do what, what changed since it was signed off, and by whom that was.
    struct Access {
        AccessState state;
        std::optional<AccessReview> review;
        QList<AccessChange> changes;
        QStringList unused;
    };
    QList<Access> access;
    /// How the chain stood when the report was made: whole or not, how many records, the hash of the last.
    governance::AuditVerdict chain;
    /// Hash of the audit's own record; empty where it is not found.
    QString auditHash;
};

/// Puts together what is known: the last audit, access and sign-offs, and a walk over the whole chain. That it was made
/// goes on record first. Errors: NotFound (there was no audit yet), Denied, those of the ports; Canceled.
base::Result<AuditReport> makeReport(const ports::Backends &backends, const model::Pipeline &pipeline,
                                     async::Monitor &monitor);

enum class ReportFormat { Html, Csv, Json };
/// By the ending of a file's name; HTML unless it says otherwise.
ReportFormat reportFormatOf(const QString &path);

/// The report's bytes. Html stands by itself and is fit for printing; Csv has one line a finding, a change and an
/// assignment, quoted as RFC 4180 wants it, with an apostrophe before what a spreadsheet would run; all three end with
/// the chain's proof.
QByteArray reportBytes(const AuditReport &report, ReportFormat format);

} // namespace backflow::compliance
