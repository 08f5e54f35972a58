#include "core/release/overview.h"

#include "core/base/moments.h"
#include "core/release/words.h"
#include "core/snapshot/orgrelease.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace backflow::release {

using namespace Qt::StringLiterals;

namespace {

/// Clocks that are apart by less do no harm: upgrades are dated to the hour.
constexpr qint64 kClockMs = 10LL * 60 * 1000;
/// Dates that were asked for longer ago may have been moved.
constexpr int kOldDays = 14;

QString next(const QString &apiVersion)
{
    return QString::number(apiVersion.toDouble() + 1, 'f', 1);
}

/// The lowest version of the production orgs; empty where none was asked.
QString productionVersion(ports::JournalStore &journal, const model::Pipeline &pipeline)
{
    QString lowest;
    for (const model::Environment &environment : pipeline.environments) {
        if (!environment.isProduction())
            continue;
        const auto release = snapshot::releaseOf(journal, environment);
        if (release && (lowest.isEmpty() || snapshot::compareVersions(release->apiVersion, lowest) < 0))
            lowest = release->apiVersion;
    }
    return lowest;
}

void setPreview(EnvironmentRelease &row, const std::optional<KeptStatus> &kept, const QString &production)
{
    if (row.kind == model::EnvironmentKind::Production) {
        row.preview = Preview::No;
        row.previewBecause = Tr::tr("Production is never on preview.");
        return;
    }
    if (!row.apiVersion.isEmpty() && !production.isEmpty() &&
        snapshot::compareVersions(row.apiVersion, production) > 0) {
        row.preview = Preview::Yes;
        row.previewBecause = Tr::tr("It is on API %1, production on %2.").arg(row.apiVersion, production);
        return;
    }
    if (kept && kept->status.isPreview) {
        row.preview = *kept->status.isPreview ? Preview::Yes : Preview::No;
        row.previewBecause = Tr::tr("%1 says so of its instance %2.").arg(kept->provider, row.instance);
        return;
    }
    row.preview = Preview::Unknown;
    row.previewBecause = row.apiVersion.isEmpty()
                             ? Tr::tr("The org was not asked for its release yet.")
                             : Tr::tr("It is on production's release: that does not tell when it gets the next.");
}

void setWindows(EnvironmentRelease &row, const std::optional<KeptStatus> &kept, const QDateTime &now)
{
    if (row.instance.isEmpty()) {
        row.problem = Tr::tr("The org was not asked for its instance yet. Read it first.");
        return;
    }
    if (!kept) {
        row.problem = Tr::tr("Nobody was asked for upgrade dates yet.");
        return;
    }
    row.provider = kept->provider;
    row.windowsAskedAt = kept->askedAt;
    for (const UpgradeWindow &window : kept->status.windows) {
        const QDateTime end = window.until.isValid() ? window.until : window.from;
        if (end >= now) {
            row.next = window;
            break;
        }
    }
    if (!kept->problem.isEmpty())
        row.problem =
            kept->askedAt.isValid()
                ? Tr::tr("%1 These dates are those of %2.").arg(kept->problem, base::momentWords(kept->askedAt))
                : kept->problem;
    else if (kept->askedAt.daysTo(now) > kOldDays)
        row.problem = Tr::tr("These dates are those of %1. Ask again.").arg(base::momentWords(kept->askedAt));
}

/// The clock is wrong where a provider's said so, or where it was later before.
void checkClock(Overview &overview, const std::optional<KeptStatus> &kept, const QDateTime &askedAt,
                const QDateTime &now)
{
    if (!overview.clockProblem.isEmpty())
        return;
    if (kept && kept->askedAt.isValid() && std::abs(kept->aheadMs) > kClockMs) {
        const qint64 minutes = std::abs(kept->aheadMs) / 60'000;
        overview.now = now.addMSecs(-kept->aheadMs);
        overview.clockProblem =
            (kept->aheadMs > 0 ? Tr::tr("This computer's clock is %Ln minutes ahead of %1's.", nullptr, int(minutes))
                               : Tr::tr("This computer's clock is %Ln minutes behind %1's.", nullptr, int(minutes)))
                .arg(kept->provider) +
            u' ' + Tr::tr("Times that are left are counted by the latter.");
        return;
    }
    if (askedAt.isValid() && askedAt.msecsTo(now) < -kClockMs)
        overview.clockProblem = Tr::tr("An org was asked on %1, which by this computer's clock has not come yet: the "
                                       "clock is wrong now, or was then.")
                                    .arg(base::momentWords(askedAt));
}

void setComing(Overview &overview, const QString &production)
{
    // A pipeline without a production org goes by those that are last.
    const QString now = production.isEmpty() ? overview.commonVersion : production;
    const UpgradeWindow *first = nullptr;
    for (const EnvironmentRelease &row : std::as_const(overview.environments)) {
        if (row.next && !versionOfRelease(row.next->release).isEmpty() && (!first || row.next->from < first->from))
            first = &*row.next;
        if (snapshot::compareVersions(row.apiVersion, overview.comingVersion) > 0 &&
            snapshot::compareVersions(row.apiVersion, now) > 0)
            overview.comingVersion = row.apiVersion;
    }
    // Orgs that are on it already are the surer sign; what is planned may be the one behind.
    if (overview.comingVersion.isEmpty() && first)
        overview.comingVersion = versionOfRelease(first->release);
    if (overview.comingVersion.isEmpty() && !now.isEmpty())
        overview.comingVersion = next(now);
    overview.coming = snapshot::releaseName(overview.comingVersion);
}

} // namespace

QString previewName(Preview preview)
{
    static constexpr std::array kNames = {"no"_L1, "yes"_L1, "unknown"_L1};
    return kNames.at(std::size_t(preview));
}

QString previewWords(Preview preview)
{
    switch (preview) {
    case Preview::No:
        return Tr::tr("with production");
    case Preview::Yes:
        return Tr::tr("preview");
    case Preview::Unknown:
        return Tr::tr("not known");
    }
    Q_UNREACHABLE_RETURN({});
}

QString versionOfRelease(const QString &release)
{
    for (int version = 1; version <= 200; ++version) {
        const QString api = QString::number(version) + ".0"_L1;
        if (const QString name = snapshot::releaseName(api); !name.isEmpty() && release.startsWith(name))
            return api;
    }
    return {};
}

const EnvironmentRelease *Overview::find(const QString &environment) const
{
    const auto found = std::ranges::find(environments, environment, &EnvironmentRelease::environment);
    return found == environments.end() ? nullptr : &*found;
}

base::Result<Overview> overviewOf(ports::JournalStore &journal, const model::Pipeline &pipeline, const QDateTime &now)
{
    Overview overview;
    overview.now = now;
    auto common = snapshot::commonVersion(journal, pipeline);
    if (!common)
        return base::failure(common);
    overview.commonVersion = *std::move(common);
    const QString production = productionVersion(journal, pipeline);
    QList<std::optional<KeptStatus>> windows;
    for (const model::Environment &environment : pipeline.environments) {
        EnvironmentRelease row;
        row.environment = environment.name;
        row.kind = environment.kind;
        const auto release = snapshot::releaseOf(journal, environment);
        if (!release && release.error().code != base::Errc::NotFound)
            return base::failure(release);
        if (release) {
            row.release = release->label;
            row.apiVersion = release->apiVersion;
            row.instance = release->instance;
            row.askedAt = release->askedAt;
        }
        std::optional<KeptStatus> kept;
        if (!row.instance.isEmpty()) {
            auto status = keptStatus(journal, row.instance);
            if (!status && status.error().code != base::Errc::NotFound)
                return base::failure(status);
            if (status)
                kept = *std::move(status);
        }
        checkClock(overview, kept, row.askedAt, now);
        setPreview(row, kept, production);
        windows += std::move(kept);
        overview.environments += std::move(row);
    }
    for (qsizetype i = 0; i < windows.size(); ++i)
        setWindows(overview.environments[i], windows.at(i), overview.now);
    setComing(overview, production);
    return overview;
}

} // namespace backflow::release
