#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/http.h"
#include "core/ports/journalstore.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>
#include <optional>

namespace backflow::release {

/// When an instance is upgraded to a release.
struct UpgradeWindow {
    /// `Winter '27`; empty where the provider does not name it.
    QString release;
    QDateTime from;
    QDateTime until;
    bool operator==(const UpgradeWindow &) const = default;
};

/// What a provider says of one instance.
struct InstanceStatus {
    /// `USA1234S`
    QString instance;
    /// `Winter '27 Patch 3`
    QString release;
    bool isSandbox = false;
    /// Nothing = the provider does not say.
    std::optional<bool> isPreview;
    /// Earliest first.
    QList<UpgradeWindow> windows;
    bool operator==(const InstanceStatus &) const = default;
};

/// Tells when Salesforce upgrades an instance.
class WindowProvider
{
public:
    WindowProvider() = default;
    WindowProvider(const WindowProvider &) = delete;
    WindowProvider &operator=(const WindowProvider &) = delete;
    virtual ~WindowProvider() = default;

    /// `Trust`, the name of a file.
    virtual QString name() const = 0;
    /// Errors: NotFound (it does not know the instance), Offline, Timeout, OrgBusy (it answers, but not now),
    /// Malformed, Canceled.
    virtual base::Result<InstanceStatus> status(const QString &instance, async::Monitor &monitor) = 0;
    /// What its clock said last; invalid where it has none.
    virtual QDateTime clock() const { return {}; }
};

/// Salesforce's public Trust API: `GET <base>/instances/<instance>/status`, and once `<base>/instances/status/preview`.
class TrustProvider final : public WindowProvider
{
public:
    /// `http` outlives the provider.
    explicit TrustProvider(ports::Http &http, QUrl base = QUrl(QStringLiteral("https://api.status.salesforce.com/v1")));

    QString name() const override { return QStringLiteral("Trust"); }
    base::Result<InstanceStatus> status(const QString &instance, async::Monitor &monitor) override;
    QDateTime clock() const override { return m_clock; }

private:
    base::Result<QByteArray> get(const QString &path, async::Monitor &monitor);

    ports::Http &m_http;
    QUrl m_base;
    QDateTime m_clock;
    /// Instances on preview; nothing = not asked yet, or it would not say.
    std::optional<QStringList> m_preview;
    bool m_previewAsked = false;
};

/// A file that people keep: `{"format": "backflow-upgrades/1", "instances": [{"instance": "USA1234S", "preview": true,
/// "windows": [{"release": "Spring '27", "from": "2027-01-09T03:00:00Z", "until": "2027-01-09T03:05:00Z"}]}]}`.
class FileProvider final : public WindowProvider
{
public:
    /// `name`: as people know it. Errors: TooLarge, Malformed, InvalidInput, with the place.
    static base::Result<std::unique_ptr<FileProvider>> of(const QByteArray &bytes, const QString &name);

    QString name() const override { return m_name; }
    base::Result<InstanceStatus> status(const QString &instance, async::Monitor &monitor) override;

private:
    FileProvider() = default;
    QString m_name;
    QHash<QString, InstanceStatus> m_instances;
};

/// What was last heard of an instance, and from whom.
struct KeptStatus {
    InstanceStatus status;
    QString provider;
    QDateTime askedAt;
    /// How far this machine's clock was ahead of the provider's then, milliseconds; 0 where that is not known.
    qint64 aheadMs = 0;
    /// Why the last try to ask again did not succeed, and when that was; empty = it did.
    QString problem;
    QDateTime problemAt;
    bool operator==(const KeptStatus &) const = default;
};
/// Errors: NotFound; those of JournalStore.
base::Result<KeptStatus> keptStatus(ports::JournalStore &journal, const QString &instance);

/// Asks about every instance of the pipeline that is known and keeps what is said. Where a provider does not answer
/// what was known before stays, with why. Gives how many were answered. Errors: those of JournalStore, Canceled.
base::Result<int> askWindows(ports::JournalStore &journal, const model::Pipeline &pipeline, WindowProvider &provider,
                             const QDateTime &now, async::Monitor &monitor);

} // namespace backflow::release
