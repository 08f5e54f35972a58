#include "core/base/redact.h"
#include "core/governance/auditcheck.h"
#include "core/metadata/registry.h"
#include "core/model/changeset.h"
#include "core/snapshot/orgrelease.h"
#include "core/snapshot/parts.h"
#include "core/snapshot/reading.h"
#include "core/snapshot/taking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backflow::snapshot {

using model::ComponentKey;

namespace {

const QString kProjectFile = QStringLiteral("sfdx-project.json");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

/// An org that holds something back for want of a right says so in one of these ways.
bool saysNoAccess(const QString &words)
{
    static constexpr QLatin1StringView kWords[] = {
        QLatin1StringView("insufficient access"), QLatin1StringView("insufficient rights"),
        QLatin1StringView("not have access"), QLatin1StringView("not have permission")};
    return std::ranges::any_of(kWords, [&](QLatin1StringView one) { return words.contains(one, Qt::CaseInsensitive); });
}

/// Makes the snapshot's folder a project that Salesforce's own tools open.
QByteArray projectFile(const model::Environment &environment, const QString &apiVersion)
{
    const QJsonObject folder{{QStringLiteral("path"), QStringLiteral("force-app")}, {QStringLiteral("default"), true}};
    const QJsonObject project{{QStringLiteral("packageDirectories"), QJsonArray{folder}},
                              {QStringLiteral("name"), environment.slug()},
                              {QStringLiteral("namespace"), QString()},
                              {QStringLiteral("sourceApiVersion"), apiVersion}};
    return QJsonDocument(project).toJson();
}

/// Whether they say the same of what could not be read. An org that only says it otherwise tells nothing new; words
/// where none were known do.
bool isSame(const QHash<ComponentKey, model::Unread> &before, const QHash<ComponentKey, model::Unread> &now)
{
    return before.size() == now.size() && std::ranges::all_of(now.asKeyValueRange(), [&](const auto &entry) {
               const auto known = before.constFind(entry.first);
               return known != before.cend() && known->why == entry.second.why &&
                      known->words.isEmpty() == entry.second.words.isEmpty();
           });
}

} // namespace

model::Unread unreadFor(const QString &words)
{
    return {saysNoAccess(words) ? model::Unread::Why::NoAccess : model::Unread::Why::NotGiven,
            base::redact(words.simplified())};
}

Taking::Taking(const ports::Backends &backends, const model::Environment &environment, const TakeOptions &options,
               async::Monitor &monitor)
    : m_backends(backends)
    , m_environment(environment)
    , m_options(options)
    , m_monitor(monitor)
    , m_withManaged(options.managed.value_or(environment.includeManaged))
    , m_gateways(backends, environment, std::max(1, options.inFlight))
{
}

/// Snapshots are what orgs held. What somebody put on the branch by hand is none; it stays in the branch's past, and
/// the next snapshot says again what the org holds.
base::Result<> Taking::strangeTip()
{
    const base::Result<ports::CommitInfo> info = m_repository->commitInfo(*m_tip);
    if (!info)
        return base::failure(info);
    if (info->trailer(QStringLiteral("Backflow-Environment")).isEmpty())
        m_report.notes +=
            Tr::tr("%1 was moved by somebody without Backflow (%2, %3). What they put there was never read from the "
                   "org; this snapshot goes on top of it with what the org holds.")
                .arg(m_environment.snapshotBranch(), info->authorName, m_tip->toString().left(10));
    return {};
}

base::Result<> Taking::open()
{
    auto repository = m_backends.repository();
    if (!repository)
        return base::failure(repository);
    m_repository = *std::move(repository);
    const auto tip = m_repository->tip(m_environment.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    m_tip = *tip;
    m_last = std::make_shared<const model::Snapshot>(m_environment.name, std::nullopt, QDateTime(),
                                                     std::vector<model::SnapshotEntry>());
    if (m_tip) {
        auto last = load(*m_repository, m_environment.name, *m_tip);
        if (!last)
            return base::failure(last);
        m_last = *std::move(last);
        m_tipWithManaged = !m_last->isWithoutManaged();
        if (const auto strange = strangeTip(); !strange)
            return base::failure(strange);
    }
    if (auto journal = m_backends.journal())
        m_journal = *std::move(journal);
    m_staging.emplace(m_backends, *m_repository, m_journal.get(), m_environment);
    const auto gateway = m_gateways.at(0);
    if (!gateway)
        return base::failure(gateway);
    m_gateway = *gateway;
    if (auto checked = checkIdentity(); !checked)
        return checked;
    return chooseVersion();
}

/// A refreshed sandbox, or a sign-in that leads elsewhere, must not be taken for a change of everything.
base::Result<> Taking::checkIdentity()
{
    m_monitor.say(Tr::tr("Signing in to %1").arg(m_environment.name));
    auto identity = m_gateway->identity(m_monitor);
    if (!identity)
        return base::failure(identity);
    m_identity = *std::move(identity);
    if (m_environment.orgId && m_identity.orgId && *m_environment.orgId != *m_identity.orgId) {
        return base::failure(
            base::Errc::Denied,
            Tr::tr("The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or, "
                   "if its sandbox was refreshed, connect it anew: Advisor, or \"backflowctl sandbox rebind\".")
                .arg(m_environment.name, m_identity.orgId->toString(), m_environment.orgId->toString()));
    }
    return {};
}

base::Result<> Taking::chooseVersion()
{
    m_report.orgVersion = m_version = m_identity.apiVersion;
    if (m_journal) // which release it is on is nothing to fail for
        (void)noteRelease(*m_journal, m_environment, m_identity, m_tip, m_backends.clock().now());
    QString asked = m_options.apiVersion;
    if (!m_options.only.isEmpty() && m_tip) {
        auto known = versionOf(*m_repository, *m_tip);
        if (!known)
            return base::failure(known);
        asked = *std::move(known);
    }
    if (!asked.isEmpty() && compareVersions(asked, m_version) < 0)
        m_version = asked;
    m_report.apiVersion = m_version;
    return {};
}

void Taking::leaveUnread(const ComponentKey &key, const QString &words)
{
    m_scope.unread.insert(key);
    m_unread.insert(key, unreadFor(words));
    m_report.notRead += QStringLiteral("%1: %2").arg(
        key.toString(), words.isEmpty() ? Tr::tr("the org lists it but did not give it") : words);
}

/// The org gives of a profile only what the same manifest names, so a profile read alone would lose most of its
/// content: everything it may refer to is asked for with it.
QList<metadata::ManifestEntry> Taking::companions() const
{
    QList<metadata::ManifestEntry> entries;
    const auto isProfile = [](const ComponentKey &key) { return key.type == QLatin1StringView("Profile"); };
    if (std::ranges::none_of(m_options.only, isProfile))
        return entries;
    for (const model::SnapshotEntry &entry : m_last->entries()) {
        if (concernsProfiles(entry.key.type) && ownerOf(entry.key) == entry.key)
            entries += metadata::manifestEntry(entry.key);
    }
    return entries;
}

base::Result<> Taking::readOnly()
{
    QHash<ComponentKey, metadata::ManifestEntry> wanted;
    for (const metadata::ManifestEntry &entry : companions())
        wanted.insert(metadata::keyOfMember(entry.type, entry.member), entry);
    for (const ComponentKey &key : m_options.only) {
        m_scope.asked.insert(key);
        metadata::ManifestEntry entry = metadata::manifestEntry(key);
        if (entry.member.endsWith(u'/'))
            entry.member.chop(1);
        wanted.insert(key, entry);
    }
    RetrievePlan plan;
    plan.wanted = wanted.values();
    plan.apiVersion = m_version;
    auto retrieved = retrieveParts(m_gateways, plan, m_monitor);
    if (!retrieved)
        return base::failure(retrieved);
    m_retrieved = *std::move(retrieved);
    m_report.asked = static_cast<int>(plan.wanted.size());
    const QSet<ComponentKey> here = arrived();
    for (const ComponentKey &key : m_options.only) {
        const QString words = m_retrieved.refusals.value(key);
        if (!here.contains(key) && !words.isEmpty() && !saysAbsent(words))
            leaveUnread(key, words);
    }
    return {};
}

QSet<ComponentKey> Taking::arrived() const
{
    QSet<ComponentKey> here;
    for (const ComponentKey &key : m_retrieved.components.keys())
        here += {key, ownerOf(key), holderOf(key)};
    return here;
}

/// An object whose XML is broken comes whole, without its parts. What is known of its parts stays until it can be read
/// again; only where nothing is known the broken file is taken as it is.
void Taking::keepWhatCannotBeOpened()
{
    QSet<ComponentKey> broken;
    for (const metadata::SourceComponent &component : std::as_const(m_retrieved.components)) {
        const metadata::TypeInfo *type = metadata::Registry::builtIn().byName(component.key.type);
        if (component.carried && type && type->adapter == metadata::Adapter::Decomposed)
            broken.insert(component.key);
    }
    if (broken.isEmpty())
        return;
    for (const model::SnapshotEntry &entry : m_last->entries()) {
        const ComponentKey owner = ownerOf(entry.key);
        const bool wasWhole = std::ranges::all_of(
            entry.parts, [](const model::Part &part) { return part.path.endsWith(QLatin1StringView("-meta.xml")); });
        if (wasWhole && broken.remove(owner))
            leaveUnread(owner, Tr::tr("its XML is malformed; the last known content is kept"));
    }
}

/// What was not read this time, and what was not before and has not been asked for since.
QHash<ComponentKey, model::Unread> Taking::unread() const
{
    QHash<ComponentKey, model::Unread> unread = m_unread;
    const bool whole = m_options.only.isEmpty() && m_options.types.isEmpty();
    if (!m_last || whole)
        return unread;
    for (auto it = m_last->unread().begin(); it != m_last->unread().end(); ++it) {
        const bool asked = m_options.only.contains(it.key()) || m_options.types.contains(it.key().type);
        if (!asked && !unread.contains(it.key()))
            unread.insert(it.key(), it.value());
    }
    return unread;
}

QString Taking::message() const
{
    QString text = m_options.message.trimmed();
    if (text.isEmpty())
        text = QStringLiteral("Retrieve ") + m_environment.name;
    QStringList trailers = m_options.trailers;
    trailers += unreadTrailers(unread());
    trailers += QStringLiteral("Backflow-Environment: ") + m_environment.name;
    if (m_identity.orgId)
        trailers += QStringLiteral("Backflow-Org: ") + m_identity.orgId->toString();
    // The record cannot be cut behind this without the snapshots telling.
    if (const base::Result<QString> head = governance::auditHead(*m_repository); head && !head->isEmpty())
        trailers += QStringLiteral("Backflow-Audit: ") + *head;
    const bool whole = m_options.only.isEmpty() && m_options.types.isEmpty();
    trailers += QStringLiteral("Backflow-Scope: ") + (whole ? QStringLiteral("all") : QStringLiteral("part"));
    // What reads a part says nothing about the rest.
    if (whole || !m_tip ? m_withManaged : m_tipWithManaged)
        trailers += managedTrailer();
    return text + QStringLiteral("\n\n") + trailers.join(u'\n');
}

base::Result<> Taking::look(const ports::CommitDraft &draft)
{
    if (!m_options.look)
        return {};
    QMap<QString, QByteArray> files;
    for (auto it = draft.put.cbegin(); it != draft.put.cend(); ++it) {
        if (const auto *bytes = std::get_if<QByteArray>(&it.value())) {
            files.insert(it.key(), *bytes);
            continue;
        }
        const auto stored = m_repository->content(std::get<model::ContentId>(it.value()));
        if (!stored)
            return base::failure(stored);
        files.insert(it.key(), *stored);
    }
    return m_options.look(files).transform([this](const QStringList &found) { m_report.warnings = found; });
}

/// Commits what changed; gives the last commit when nothing did.
base::Result<model::CommitId> Taking::store()
{
    if (m_monitor.stopped())
        return std::unexpected(async::canceled());
    m_monitor.say(Tr::tr("Storing the snapshot of %1").arg(m_environment.name));
    std::vector<ports::TreeFile> files;
    if (m_tip) {
        auto tree = m_repository->tree(*m_tip);
        if (!tree)
            return base::failure(tree);
        files = *std::move(tree);
    }
    ports::CommitDraft draft;
    changeTree(files, m_retrieved, m_scope, *m_repository, draft);
    const QByteArray project = projectFile(m_environment, m_version);
    const auto old = std::ranges::find(files, kProjectFile, &ports::TreeFile::path);
    if (old == files.end() || (m_options.only.isEmpty() && old->content != m_repository->idOf(project)))
        draft.put.insert(kProjectFile, project);
    // What cannot be read any more, or again, is news of its own.
    const bool sameUnread = !m_last || isSame(m_last->unread(), unread());
    if (m_tip && draft.put.isEmpty() && draft.remove.isEmpty() && sameUnread)
        return *m_tip;
    if (const auto looked = look(draft); !looked)
        return base::failure(looked);
    draft.branch = m_environment.snapshotBranch();
    draft.expectedTip = m_tip;
    draft.message = message();
    draft.authorName = m_backends.personName();
    draft.authorEmail = m_backends.personEmail();
    draft.when = m_backends.clock().now();
    m_report.committed = true;
    return m_repository->commit(draft, m_monitor);
}

base::Result<TakeReport> Taking::report(const model::CommitId &commit)
{
    auto snapshot = load(*m_repository, m_environment.name, commit);
    if (!snapshot)
        return base::failure(snapshot);
    m_report.snapshot = *std::move(snapshot);
    m_report.components = static_cast<int>(m_report.snapshot->entries().size());
    for (const model::SnapshotEntry &entry : m_report.snapshot->entries())
        m_report.files += static_cast<int>(entry.parts.size());
    for (const model::Change &change : model::changesBetween(*m_last, *m_report.snapshot).changes) {
        m_report.added += change.kind == model::ChangeKind::Added;
        m_report.changed += change.kind == model::ChangeKind::Changed;
        m_report.removed += change.kind == model::ChangeKind::Removed;
    }
    m_report.notes += m_retrieved.notes;
    return std::move(m_report);
}

base::Result<TakeReport> Taking::run()
{
    if (auto opened = open(); !opened)
        return base::failure(opened);
    if (auto read = m_options.only.isEmpty() ? readAll() : readOnly(); !read)
        return base::failure(read);
    keepWhatCannotBeOpened();
    const auto commit = store();
    if (!commit)
        return base::failure(commit);
    remember(*commit);
    return report(*commit);
}

base::Result<TakeReport> take(const ports::Backends &backends, const model::Environment &environment,
                              const TakeOptions &options, async::Monitor &monitor)
{
    return Taking(backends, environment, options, monitor).run();
}

} // namespace backflow::snapshot
