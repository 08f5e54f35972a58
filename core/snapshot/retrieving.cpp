#include "core/snapshot/retrieving.h"

#include "core/async/inflight.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace backflow::snapshot {
namespace {

using model::ComponentKey;

/// More failing parts than this are no longer single bad components: then the retrieve has failed.
constexpr int kMostHalvings = 60;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

bool mayHelpToHalve(const base::Error &error)
{
    return error.code == base::Errc::TooLarge || error.code == base::Errc::OrgFault;
}

/// `Entity of type 'ApexClass' named 'A' cannot be found`, or a message about a file.
std::optional<ComponentKey> subjectOf(const ports::OrgMessage &message)
{
    static const QRegularExpression quoted(QStringLiteral("'([^']+)'[^']*'([^']+)'"));
    if (const auto match = quoted.match(message.problem); match.hasMatch())
        return metadata::keyOfMember(match.captured(1), match.captured(2));
    const QString inner =
        message.fileName.startsWith(QLatin1StringView("unpackaged/")) ? message.fileName.sliced(11) : message.fileName;
    return metadata::componentOfPath(metadata::kPackageRoot + inner);
}

bool maybeLostOnTheWay(const base::Error &error)
{
    return error.code == base::Errc::Offline || error.code == base::Errc::Timeout || error.code == base::Errc::OrgBusy;
}

/// One answer, converted; made on a pool thread.
struct Arrival {
    metadata::SourceSet set;
    QList<metadata::MetadataFile> files;
    QList<ports::OrgMessage> messages;
    qint64 zipBytes = 0;
};

base::Result<Arrival> fetch(ports::OrgGateway &gateway, const model::Manifest &manifest, async::Monitor &monitor)
{
    auto answer = gateway.retrieve(manifest, monitor);
    if (!answer)
        return base::failure(answer);
    auto files = metadata::filesOfZip(answer->zip);
    if (!files)
        return base::failure(files);
    auto set = metadata::toSource(*files);
    if (!set)
        return base::failure(set);
    return Arrival{*std::move(set), *std::move(files), std::move(answer->messages), answer->zip.size()};
}

class Retriever final
{
public:
    Retriever(Gateways &gateways, const RetrievePlan &plan, async::Monitor &monitor)
        : m_gateways(gateways)
        , m_plan(plan)
        , m_monitor(monitor)
        , m_parts(plan.wanted)
        , m_total(plan.wanted.size())
    {
        for (const metadata::ManifestEntry &entry : plan.wanted) {
            ++m_left[entry.type];
            if (entry.type == QLatin1StringView("Profile"))
                ++m_profiles;
        }
    }

    base::Result<Retrieved> run();

private:
    base::Result<> take(Part part, base::Result<Arrival> arrival);
    base::Result<> failed(Part part, const base::Error &error);
    base::Result<> keep(const Part &part, Arrival arrival);
    void keepProfile(metadata::SourceComponent profile, const QSet<ComponentKey> &asked);
    void put(metadata::SourceComponent component);
    void count(const Part &part);
    void tell();

    Gateways &m_gateways;
    const RetrievePlan &m_plan;
    async::Monitor &m_monitor;
    Parts m_parts;
    SizeBook m_sizes;
    Retrieved m_result;
    std::map<ComponentKey, metadata::ProfileJoin> m_joins;
    /// Members of a type that are still to come.
    QMap<QString, qsizetype> m_left;
    int m_running = 0;
    int m_halvings = 0;
    qsizetype m_profiles = 0;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
};

base::Result<Retrieved> Retriever::run()
{
    async::InFlight<Part, Arrival> steps;
    steps.next = [this] {
        std::optional<Part> part = m_parts.next(m_sizes);
        m_running += part ? 1 : 0;
        tell();
        return part;
    };
    steps.work = [this](int slot, const Part &part, async::Monitor &monitor) -> base::Result<Arrival> {
        const auto gateway = m_gateways.at(slot);
        if (!gateway)
            return base::failure(gateway);
        return fetch(**gateway, part.manifest(m_plan.apiVersion), monitor);
    };
    steps.done = [this](Part part, base::Result<Arrival> arrival) {
        --m_running;
        return take(std::move(part), std::move(arrival));
    };
    if (auto ran = async::runInFlight(m_gateways.width(), steps, m_monitor); !ran)
        return base::failure(ran);
    m_result.notes.removeDuplicates();
    return std::move(m_result);
}

/// Progress in the types that are being read.
void Retriever::tell()
{
    QStringList types;
    qsizetype whole = 0;
    for (const auto &[type, left] : m_left.asKeyValueRange()) {
        if (left > 0 && types.size() < 3)
            types += QStringLiteral("%1 %2").arg(type).arg(left);
        whole += left > 0 ? 0 : 1;
    }
    m_monitor.advance(m_done, m_total);
    if (m_running > 0)
        m_monitor.say(
            Tr::tr("Reading %1 of %Ln types (%2): %3", nullptr, int(m_left.size()))
                .arg(QLocale().toString(std::min(whole + 1, m_left.size())),
                     Tr::tr("%1 of %Ln components are here", nullptr, int(m_total)).arg(QLocale().toString(m_done)),
                     types.join(QStringLiteral(", "))));
}

void Retriever::count(const Part &part)
{
    m_done += part.members.size();
    for (const metadata::ManifestEntry &entry : part.members)
        --m_left[entry.type];
    // Profiles travel with every part of what they are about; they are counted once.
    for (const metadata::ManifestEntry &entry : part.profiles) {
        if (m_profiles > 0 && m_left[entry.type] > 0) {
            --m_left[entry.type];
            --m_profiles;
            ++m_done;
        }
    }
}

base::Result<> Retriever::take(Part part, base::Result<Arrival> arrival)
{
    if (!arrival)
        return failed(std::move(part), arrival.error());
    m_sizes.learn(part.manifest({}), arrival->files, arrival->zipBytes);
    count(part);
    if (auto kept = keep(part, *std::move(arrival)); !kept)
        return kept;
    tell();
    return m_plan.arrived ? m_plan.arrived(m_result, m_done < m_total) : base::Result<>();
}

base::Result<> Retriever::failed(Part part, const base::Error &error)
{
    constexpr int kTries = 2;
    if (maybeLostOnTheWay(error) && ++part.tries < kTries) {
        m_parts.putBack(std::move(part));
        return {};
    }
    if (!mayHelpToHalve(error) || ++m_halvings > kMostHalvings)
        return std::unexpected(error);
    if (part.size() > 1) {
        m_parts.halve(std::move(part));
        return {};
    }
    const metadata::ManifestEntry &alone = part.members.isEmpty() ? part.profiles.first() : part.members.first();
    m_result.refusals.insert(metadata::keyOfMember(alone.type, alone.member), error.message);
    count(part);
    return {};
}

base::Result<> Retriever::keep(const Part &part, Arrival arrival)
{
    QSet<ComponentKey> asked;
    for (const metadata::ManifestEntry &entry : part.members)
        asked.insert(metadata::keyOfMember(entry.type, entry.member));
    for (const ports::OrgMessage &message : std::as_const(arrival.messages)) {
        if (const auto subject = subjectOf(message))
            m_result.refusals.insert(*subject, message.problem);
        else
            m_result.notes += message.problem;
    }
    for (metadata::SourceComponent &component : arrival.set.components) {
        if (component.key.type == QLatin1StringView("Profile"))
            keepProfile(std::move(component), asked);
        else
            put(std::move(component));
    }
    m_result.notes += arrival.set.notes;
    return {};
}

void Retriever::keepProfile(metadata::SourceComponent profile, const QSet<ComponentKey> &asked)
{
    const auto decides = [&](const ComponentKey &about) {
        return m_plan.gone.contains(about) || (asked.contains(about) && !m_result.refusals.contains(about));
    };
    const bool isFirst = !m_joins.contains(profile.key);
    metadata::ProfileJoin &join = m_joins[profile.key];
    if (isFirst && m_plan.knownProfile) {
        if (const QByteArray known = m_plan.knownProfile(profile.key); !known.isEmpty())
            (void)join.add(known, decides);
    }
    // What does not parse is taken as it came: a comparison will say so.
    if (profile.files.size() == 1 && join.add(profile.files.constFirst().bytes, decides))
        profile.files.first().bytes = join.bytes();
    put(std::move(profile));
}

void Retriever::put(metadata::SourceComponent component)
{
    for (const metadata::MetadataFile &file : std::as_const(component.files))
        m_result.stored.remove(file.path);
    m_result.fresh.insert(component.key);
    m_result.components.insert(component.key, std::move(component));
}

} // namespace

base::Result<Retrieved> retrieveParts(Gateways &gateways, const RetrievePlan &plan, async::Monitor &monitor)
{
    return Retriever(gateways, plan, monitor).run();
}

bool saysAbsent(const QString &problem)
{
    return problem.contains(QLatin1StringView("cannot be found")) || problem.contains(QLatin1StringView("not found"));
}

} // namespace backflow::snapshot
