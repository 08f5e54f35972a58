#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/merge/decision.h"
#include "core/model/changeset.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"
#include "core/snapshot/audittrail.h"
#include "core/snapshot/listing.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace backflow::release {

/// What brought a change about.
enum class Cause {
    Upgrade,   ///< Salesforce's upgrade of the org
    ByHand,    ///< a person in the org
    Promotion, ///< a promotion of ours
    Unclear,   ///< nothing tells; a person has to look
};
enum class Sureness { Sure, Likely, Guess };
/// `upgrade`, `hand`, `promotion`, `unclear`; `sure`, `likely`, `guess`.
QString causeName(Cause cause);
QString surenessName(Sureness sureness);
/// In words, for screens and reports.
QString causeWords(Cause cause);
QString surenessWords(Sureness sureness);

/// One org over the same stretch of time.
struct OrgStretch {
    QString environment;
    std::shared_ptr<const model::Snapshot> before;
    std::shared_ptr<const model::Snapshot> after;
    /// True when the org was upgraded in between; false = it stayed on its release, and what changed in it, too, is no
    /// work of the upgrade.
    bool upgraded = true;
    /// API versions the two were read at; empty = not known.
    QString readBefore = {};
    QString readAfter = {};
    /// When the org says a component was changed last, and by whom.
    QHash<model::ComponentKey, snapshot::Stamp> stamps = {};
    QList<snapshot::AuditRow> trail = {};
    /// The audit trail was read up to the end of the stretch.
    bool trailKnown = false;
    /// Component → id of the promotion that brought it in between.
    QHash<model::ComponentKey, QString> promoted = {};
};

/// One entry (or a whole component) that is other after the upgrade than before, and why that is thought.
struct UpgradeRow {
    model::ComponentKey key;
    model::ChangeKind kind = model::ChangeKind::Changed;
    /// Path of the file in the snapshot.
    QString file;
    /// `fieldPermissions[Account.Rating]`; empty where the file is one piece, or all of it came or went.
    QString entry;
    QString element;
    QString entryKey;
    merge::SideValue before;
    merge::SideValue after;
    Cause cause = Cause::Unclear;
    Sureness sureness = Sureness::Guess;
    /// What speaks for it, a sentence each, the strongest first; never empty.
    QStringList because;
    /// Who changed the component last, and when, as far as anybody says.
    QString who;
    QDateTime when;
};

struct UpgradeReport {
    QString environment;
    /// API versions of the org: before and after.
    QString from;
    QString to;
    /// When the two readings were made.
    QDateTime before;
    QDateTime after;
    std::optional<model::CommitId> beforeCommit;
    std::optional<model::CommitId> afterCommit;
    /// By cause, then by component.
    QList<UpgradeRow> rows;
    /// What weakens the whole: the trail was not read, no other org to compare with, read at two versions.
    QStringList limits;
    /// Names of the other orgs that were upgraded too, and of those that were not.
    QStringList alike;
    QStringList control;

    int count(Cause cause) const;
    /// Components of which a row has that cause, each once.
    QList<model::ComponentKey> components(Cause cause) const;
};

/// Tells what an upgrade itself changed from what people and promotions changed in the same time. `contents` reads the
/// parts of all snapshots. `others`: orgs of the same pipeline over the same time, upgraded and not.
/// Errors: those of reading contents; Canceled.
base::Result<UpgradeReport> upgradeReport(const OrgStretch &org, const QList<OrgStretch> &others,
                                          ports::ContentSource &contents, async::Monitor &monitor);

} // namespace backflow::release
