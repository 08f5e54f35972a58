#pragma once

#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/journalstore.h"
#include "core/release/windows.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::release {

/// Whether a sandbox is upgraded weeks before production.
enum class Preview { No, Yes, Unknown };
/// `no`, `yes`, `unknown`.
QString previewName(Preview preview);
QString previewWords(Preview preview);

/// Which release an environment is on and when it gets the next.
struct EnvironmentRelease {
    QString environment;
    model::EnvironmentKind kind = model::EnvironmentKind::Developer;
    /// Empty where the org was never asked.
    QString release;
    QString apiVersion;
    QString instance;
    Preview preview = Preview::Unknown;
    /// What that rests on, in a sentence.
    QString previewBecause;
    /// The next upgrade that is planned; nothing = none is known.
    std::optional<UpgradeWindow> next;
    /// Who told of it, and when; empty and invalid where nobody did.
    QString provider;
    QDateTime windowsAskedAt;
    /// Why dates are missing or old, in a sentence; empty = they are as the provider has them.
    QString problem;
    QDateTime askedAt;
};

struct Overview {
    /// In the pipeline's order.
    QList<EnvironmentRelease> environments;
    /// The highest version that all of them speak, which everything is read and compared at; empty where none was
    /// asked.
    QString commonVersion;
    /// The release that is coming: of the next upgrade, else the latest that an org of the pipeline is on ahead of
    /// production, else the one behind production's.
    QString coming;
    QString comingVersion;
    /// What is wrong with this machine's clock, in a sentence; empty = nothing is known to be.
    QString clockProblem;
    /// The time as the provider has it, as far as it is known.
    QDateTime now;

    const EnvironmentRelease *find(const QString &environment) const;
};

/// From what is kept; asks nobody. Errors: those of JournalStore.
base::Result<Overview> overviewOf(ports::JournalStore &journal, const model::Pipeline &pipeline, const QDateTime &now);

/// `69.0` for `Spring '27`; empty for what is no release.
QString versionOfRelease(const QString &release);

} // namespace backflow::release
