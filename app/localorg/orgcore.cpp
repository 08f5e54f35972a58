#include "app/localorg/orgcore.h"

#include "app/localorg/retrieve.h"
#include "core/archive/zip.h"
#include "core/base/canonicaljson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <utility>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRetrievesKept = 40;
constexpr qint64 kValidationDays = 10;

base::Result<> checkOptions(const Options &options)
{
    static const QRegularExpression orgId(u"^00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$"_s);
    static const QRegularExpression version(u"^\\d{2,3}\\.0$"_s);
    if (!orgId.match(options.orgId).hasMatch())
        return base::failure(base::Errc::InvalidInput,
                             QCoreApplication::translate(
                                 "backflow::localorg", "%1 is not the id of an org: it has 15 or 18 letters and digits "
                                                       "and starts with 00D.")
                                 .arg(options.orgId));
    if (!version.match(options.apiVersion).hasMatch())
        return base::failure(base::Errc::InvalidInput,
                             QCoreApplication::translate("backflow::localorg", "%1 is not an API version such as 66.0.")
                                 .arg(options.apiVersion));
    return {};
}

std::unexpected<base::Error> refused(const QString &code, const QString &message)
{
    return base::failure(base::Errc::InvalidInput, message, code);
}

/// A zip whose one name climbs out of its folder, as no zip library of ours would write it.
QByteArray climbingZip(const QList<archive::ZipEntry> &entries)
{
    QList<archive::ZipEntry> more = entries;
    more.append({u"unpackaged/zz/climber.cls"_s, "public class climber {}"});
    QByteArray zip = archive::writeZip(more).value_or(QByteArray());
    zip.replace("unpackaged/zz/climber.cls", "unpackaged/../climber.cls");
    return zip;
}

/// Leaves components out as if the user might not see them.
void hide(Retrieved &found, const QJsonArray &names, const QString &prefix)
{
    for (const auto &name : names) {
        const auto key = ComponentKey::fromString(name.toString());
        if (!key)
            continue;
        const auto paths = found.files.keys();
        for (const QString &path : paths) {
            const auto placed = placeOf(path);
            if (placed && folded(placed->key) == folded(*key))
                found.files.remove(path);
        }
        found.messages.append(QJsonObject{
            {u"fileName"_s, QString(prefix + "package.xml"_L1)},
            {u"problem"_s, u"Entity of type '%1' named '%2' cannot be found"_s.arg(key->type, key->fullName)}});
    }
}

} // namespace

base::Result<std::unique_ptr<OrgCore>> OrgCore::open(const Options &options)
{
    if (const auto checked = checkOptions(options); !checked)
        return base::failure(checked);
    auto store = Store::open(options.root);
    if (!store)
        return base::failure(store);
    auto state = State::load(store->hiddenPath(u"state.json"_s), options.username, options.userFullName);
    if (!state)
        return base::failure(state);
    auto ledger =
        Ledger::open(options.ledgerPath.isEmpty() ? store->hiddenPath(u"ledger.ndjson"_s) : options.ledgerPath);
    if (!ledger)
        return base::failure(ledger);
    std::unique_ptr<OrgCore> core(new OrgCore(options, *std::move(store), *std::move(state), *std::move(ledger)));
    if (const auto set = core->m_faults.set(options.faults); !set)
        return base::failure(set);
    core->rebuild();
    core->m_beyond = beyondOf(*core->m_catalog);
    if (const auto saved = core->m_state.save(); !saved)
        return base::failure(saved);
    return core;
}

OrgCore::OrgCore(const Options &options, Store store, State state, Ledger ledger)
    : m_options(options)
    , m_store(std::move(store))
    , m_state(std::move(state))
    , m_ledger(std::move(ledger))
    , m_sessions(m_state, options.orgId.left(15), options.strictTokens)
    , m_sandboxes(m_state, options)
    , m_deploys(options.pollsPerDeploy, options.deployTime, [this](DeployJob &job) { runJob(job); })
    , m_bulk(m_store.hiddenPath(u"data"_s))
{
}

void OrgCore::rebuild()
{
    m_catalog = std::make_unique<Catalog>(m_store.tree(), m_cache);
    QHash<QString, QDateTime> times;
    const auto timeOf = [&](const QString &path) {
        auto it = times.constFind(path);
        if (it == times.cend())
            it = times.insert(path, QFileInfo(m_store.root() + u'/' + path).lastModified().toUTC());
        return *it;
    };
    for (const Component &component : m_catalog->components()) {
        if (!m_state.stamp(component.key))
            m_state.adopt(component.key, timeOf(component.mainPath));
    }
    for (const Child &child : m_catalog->children()) {
        if (!m_state.stamp(child.key))
            m_state.adopt(child.key, timeOf(child.path));
    }
}

void OrgCore::rescan()
{
    if (m_options.watchesFolder)
        lookForHandEdits();
}

void OrgCore::lookForHandEdits()
{
    const auto changed = m_store.rescan();
    if (!changed || changed->isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QSet<ComponentKey> touched;
    const Catalog found(m_store.tree(), m_cache);
    for (const QString &path : *changed) {
        const auto placed = placeOf(path);
        if (placed && !touched.contains(placed->key)) {
            touched.insert(placed->key);
            if (found.component(placed->key))
                m_state.touch(placed->key, m_state.owner().id, now);
            else
                m_state.remove(placed->key, m_state.owner().id, now);
        }
    }
    rebuild();
    (void)m_state.save();
}

base::Result<> OrgCore::attribute(const ComponentKey &key, const QString &username, const QDateTime &at)
{
    rescan();
    const Component *component = m_catalog->component(key);
    const Child *child = m_catalog->child(key);
    if (!component && !child)
        return base::failure(base::Errc::NotFound,
                             QCoreApplication::translate("backflow::localorg", "The local org holds no %1 called %2.")
                                 .arg(key.type, key.fullName));
    m_state.touch(component ? component->key : child->key, m_state.ensureUser(username).id, at);
    return m_state.save();
}

base::Result<QString> OrgCore::submitDeploy(const QByteArray &zip, const DeployOptions &options, const QString &userId,
                                            const QJsonObject &fault)
{
    static const QSet<QString> levels{u""_s,
                                      u"NoTestRun"_s,
                                      u"RunSpecifiedTests"_s,
                                      u"RunLocalTests"_s,
                                      u"RunAllTestsInOrg"_s,
                                      u"RunRelevantTests"_s};
    if (!levels.contains(options.testLevel))
        return refused(u"INVALID_OPERATION"_s, u"testLevel %1 is not known"_s.arg(options.testLevel));
    if (m_options.production && !options.rollbackOnError && !options.checkOnly)
        return refused(u"INVALID_OPERATION"_s, u"rollbackOnError must be true for production organizations"_s);
    if (options.testLevel == "RunSpecifiedTests"_L1 && options.runTests.isEmpty())
        return refused(u"INVALID_OPERATION"_s, u"testLevel of RunSpecifiedTests needs at least one test in runTests"_s);
    const auto size = archive::sizeOfZip(zip);
    if (zip.size() > m_options.mostZipBytes || (size && size->files > m_options.mostFiles))
        return refused(u"LIMIT_EXCEEDED"_s, u"Too many files or bytes in deploy call, limit is: %1 files, %2 bytes"_s
                                                .arg(m_options.mostFiles)
                                                .arg(m_options.mostZipBytes));
    auto job = std::make_shared<DeployJob>();
    job->zip = zip;
    job->options = options;
    job->userId = userId;
    return enqueue(job, fault);
}

base::Result<QString> OrgCore::submitQuick(const QString &validationId, const QString &userId, const QJsonObject &fault)
{
    const auto validation = m_deploys.find(validationId);
    if (!validation)
        return refused(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    const auto &jobs = m_deploys.jobs();
    bool overtaken = false;
    for (const auto &job : jobs) {
        overtaken = overtaken || (job->done && !job->options.checkOnly && job->status.startsWith("Succeeded"_L1) &&
                                  job->completedAt >= validation->completedAt && validation->completedAt.isValid());
    }
    const bool ready = validation->done && validation->status == "Succeeded"_L1 && validation->options.checkOnly &&
                       validation->outcome.tests.enabled &&
                       validation->completedAt.daysTo(QDateTime::currentDateTimeUtc()) < kValidationDays;
    if (!ready || overtaken)
        return refused(
            u"INVALID_ID_FIELD"_s,
            u"%1 is not the id of a recent successful validation with tests that nothing was deployed after"_s.arg(
                validationId));
    auto job = std::make_shared<DeployJob>();
    job->zip = validation->zip;
    job->options = validation->options;
    job->options.checkOnly = false;
    job->options.testLevel = u"NoTestRun"_s;
    job->options.runTests.clear();
    job->userId = userId;
    job->quick = true;
    return enqueue(job, fault);
}

QString OrgCore::enqueue(const std::shared_ptr<DeployJob> &job, const QJsonObject &fault)
{
    job->id = m_state.newId(u"0Af"_s);
    // An org that is killed must not give the same id out again.
    (void)m_state.save();
    job->createdAt = now();
    job->sequence = fault[u"status"].toArray();
    job->forced = fault[u"outcome"].toObject();
    if (fault[u"keep"].toBool())
        job->forced[u"keep"_s] = true;
    job->hold = std::chrono::milliseconds(fault[u"holdMs"].toInt());
    const DeployPackage package = readDeployPackage(job->zip, job->options.singlePackage);
    const QStringList set = componentSet(package);
    job->total = static_cast<int>(set.size());
    const User *user = m_state.userById(job->userId);
    (void)m_ledger.accept({job->id, job->createdAt, job->quick ? u"quick"_s : u"deploy"_s, job->options.checkOnly, set,
                           base::sha256Name(job->zip), u"Pending"_s, user ? user->username : QString()});
    m_deploys.submit(job);
    return job->id;
}

void OrgCore::runJob(DeployJob &job)
{
    rescan();
    const DeployPackage package = readDeployPackage(job.zip, job.options.singlePackage);
    // The tests of a quick deploy ran with its validation.
    const Ground ground{*m_catalog, m_beyond, m_cache, m_options.production && !job.quick, m_options.apiVersion};
    job.outcome = runDeploy(ground, package, job.options);
    const bool forced = !job.forced.isEmpty();
    const bool kept = forced ? job.forced.take(u"keep"_s).toBool() : job.outcome.isKept();
    job.status = forced ? job.forced[u"status"].toString(u"Failed"_s) : job.outcome.status;
    job.completedAt = QDateTime::currentDateTimeUtc();
    if (kept && !job.options.checkOnly) {
        if (const auto written = m_store.replaceWith(job.outcome.after); !written) {
            job.status = job.outcome.status = u"Failed"_s;
            job.outcome.errorStatusCode = u"UNKNOWN_EXCEPTION"_s;
            job.outcome.errorMessage = written.error().message;
        } else {
            record(job);
            rebuild();
        }
    }
    job.outcome.after.clear();
    // A validation may still be deployed quickly; nothing else needs its zip again.
    if (!job.options.checkOnly)
        job.zip.clear();
    job.done = true;
    m_state.deployRequests.append(deployRequestRow(job, m_state));
    (void)m_ledger.finish(job.id, job.status);
    (void)m_state.save();
}

void OrgCore::record(const DeployJob &job)
{
    for (const DeployRow &row : job.outcome.rows) {
        if (!row.success || row.type.isEmpty())
            continue;
        const ComponentKey key{row.type, row.fullName};
        if (row.deleted)
            m_state.remove(key, job.userId, job.completedAt);
        else if (row.created || row.changed)
            m_state.touch(key, job.userId, job.completedAt);
    }
}

bool OrgCore::cancelDeploy(DeployJob &job, const QString &userId)
{
    if (!m_deploys.cancel(job, userId))
        return false;
    m_state.deployRequests.append(deployRequestRow(job, m_state));
    (void)m_ledger.finish(job.id, job.status);
    (void)m_state.save();
    return true;
}

std::optional<QJsonObject> OrgCore::pollDeploy(const QString &id, bool details)
{
    const auto job = m_deploys.find(id);
    if (!job)
        return std::nullopt;
    QJsonObject patch;
    const bool scripted = !job->sequence.isEmpty();
    if (scripted) {
        const QJsonValue next = job->sequence.takeAt(0);
        patch = next.isString() ? QJsonObject{{u"status"_s, next}, {u"done"_s, false}, {u"success"_s, false}}
                                : next.toObject();
        // The answer that ends the script may already be the true one.
        if (job->sequence.isEmpty())
            job->polls = std::max(job->polls, m_options.pollsPerDeploy - 1);
    } else {
        m_deploys.poll(*job);
    }
    QJsonObject result = deployResult(*job, m_state, details);
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull())
            result.remove(it.key());
        else
            result[it.key()] = it.value();
    }
    return result;
}

QString OrgCore::startRetrieve(const model::Manifest &manifest, bool singlePackage, const QJsonObject &fault)
{
    rescan();
    model::Manifest asked = manifest;
    if (asked.apiVersion.isEmpty())
        asked.apiVersion = m_options.apiVersion;
    const QString prefix = singlePackage ? QString() : u"unpackaged/"_s;
    Retrieved found = retrieve(*m_catalog, m_state, asked, prefix);
    hide(found, fault[u"hide"].toArray(), prefix);
    QList<archive::ZipEntry> entries;
    bool spoil = fault[u"malformedXml"].toBool();
    for (auto it = found.files.cbegin(); it != found.files.cend(); ++it) {
        QByteArray bytes = it.value();
        if (spoil && it.key() != "package.xml"_L1 && bytes.startsWith("<?xml")) {
            bytes.chop(bytes.size() - bytes.lastIndexOf("</"));
            spoil = false;
        }
        entries.append({prefix + it.key(), bytes});
    }
    RetrieveJob job;
    job.patch = fault[u"patch"].toObject();
    job.id = m_state.newId(u"09S"_s);
    job.zip = fault[u"badZip"].toBool() ? climbingZip(entries) : archive::writeZip(entries).value_or(QByteArray());
    if (fault[u"emptyZip"].toBool())
        job.zip.clear();
    QString failure = fault[u"failed"].toString();
    QString code = u"UNKNOWN_EXCEPTION"_s;
    const bool tooLarge = found.files.size() > m_options.mostFiles || job.zip.size() > m_options.mostZipBytes;
    if (tooLarge) {
        code = u"LIMIT_EXCEEDED"_s;
        failure = u"LIMIT_EXCEEDED: Too many files in retrieve call, limit is: %1"_s.arg(m_options.mostFiles);
    }
    int members = 0;
    for (const QStringList &names : asked.types)
        members += static_cast<int>(names.size());
    m_retrieveLog.append({members, static_cast<int>(found.files.size()), job.zip.size(), tooLarge});
    job.result = {{u"done"_s, true},
                  {u"id"_s, job.id},
                  {u"status"_s, failure.isEmpty() ? u"Succeeded"_s : u"Failed"_s},
                  {u"success"_s, failure.isEmpty()},
                  {u"fileProperties"_s, found.fileProperties},
                  {u"messages"_s, found.messages}};
    if (!failure.isEmpty()) {
        job.result[u"errorMessage"_s] = failure;
        job.result[u"errorStatusCode"_s] = code;
        job.zip.clear();
    }
    m_retrieves.append(job);
    if (m_retrieves.size() > kRetrievesKept)
        m_retrieves.removeFirst();
    return job.id;
}

RetrieveJob *OrgCore::retrieveJob(const QString &id)
{
    for (RetrieveJob &job : m_retrieves) {
        if (sameId(job.id, id))
            return &job;
    }
    return nullptr;
}

} // namespace backflow::localorg
