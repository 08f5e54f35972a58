#include "core/snapshot/retrieving.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace backflow::snapshot {
namespace {

using model::ComponentKey;

/// More failing parts than this are no longer single bad components: then the retrieve has failed.
constexpr int kMostHalvings = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::snapshot", text);
}

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

class Retriever final
{
public:
    Retriever(ports::OrgGateway &gateway, const Parts &parts, async::Monitor &monitor)
        : m_gateway(gateway)
        , m_monitor(monitor)
        , m_waiting(parts.manifests)
        , m_profilesSplit(parts.profilesSplit)
    {
        for (const model::Manifest &manifest : parts.manifests)
            m_total += memberCount(manifest);
    }

    base::Result<Retrieved> run()
    {
        while (!m_waiting.isEmpty()) {
            if (m_monitor.stopped())
                return std::unexpected(async::canceled());
            const model::Manifest manifest = m_waiting.takeFirst();
            m_monitor.say(tr("Retrieving %1 of %2 components").arg(m_done + memberCount(manifest)).arg(m_total));
            const auto answer = m_gateway.retrieve(manifest, m_monitor);
            if (!answer) {
                if (auto went = halve(manifest, answer.error()); !went)
                    return base::failure(went);
                continue;
            }
            if (auto kept = keep(*answer); !kept)
                return base::failure(kept);
            m_done += memberCount(manifest);
            m_monitor.advance(m_done, m_total);
        }
        if (m_profilesSplit) {
            m_result.notes += tr("The org holds too much for one retrieve, so its profiles were read without a part of "
                                 "what they refer to. Compare profiles with care.");
        }
        m_result.notes.removeDuplicates();
        return std::move(m_result);
    }

private:
    base::Result<> halve(const model::Manifest &manifest, const base::Error &error)
    {
        if (!mayHelpToHalve(error) || ++m_halvings > kMostHalvings)
            return std::unexpected(error);
        if (memberCount(manifest) == 1) {
            const QString type = manifest.types.firstKey();
            m_result.refusals.insert(metadata::keyOfMember(type, manifest.types.first().first()), error.message);
            ++m_done;
            return {};
        }
        const auto [first, second] = halves(manifest);
        m_profilesSplit = m_profilesSplit || (manifest.types.contains(QStringLiteral("Profile")) &&
                                              std::ranges::any_of(second.types.keys(), concernsProfiles));
        m_waiting.prepend(second);
        m_waiting.prepend(first);
        return {};
    }

    base::Result<> keep(const ports::RetrieveAnswer &answer)
    {
        const auto files = metadata::filesOfZip(answer.zip);
        if (!files)
            return base::failure(files);
        auto set = metadata::toSource(*files);
        if (!set)
            return base::failure(set);
        for (metadata::SourceComponent &component : set->components)
            m_result.components.insert(component.key, std::move(component));
        m_result.notes += set->notes;
        for (const ports::OrgMessage &message : answer.messages) {
            if (const auto subject = subjectOf(message))
                m_result.refusals.insert(*subject, message.problem);
            else
                m_result.notes += message.problem;
        }
        return {};
    }

    ports::OrgGateway &m_gateway;
    async::Monitor &m_monitor;
    QList<model::Manifest> m_waiting;
    Retrieved m_result;
    bool m_profilesSplit = false;
    int m_halvings = 0;
    int m_done = 0;
    int m_total = 0;
};

} // namespace

base::Result<Retrieved> retrieveParts(ports::OrgGateway &gateway, const Parts &parts, async::Monitor &monitor)
{
    return Retriever(gateway, parts, monitor).run();
}

bool saysAbsent(const QString &problem)
{
    return problem.contains(QLatin1StringView("cannot be found")) || problem.contains(QLatin1StringView("not found"));
}

} // namespace backflow::snapshot
