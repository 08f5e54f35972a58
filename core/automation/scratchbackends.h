#pragma once

#include "core/ports/backends.h"

#include <QJsonObject>
#include <QMap>
#include <QMutex>
#include <QString>
#include <memory>

namespace backflow::automation {

/// Backends over others on which nothing that is done stays: drafts live in memory as long as this does, and everything
/// that would write elsewhere (a branch, the journal, an org, a keychain) is refused with Denied. What would come of a
/// thing can be seen on them without its being done. Orgs are not reached.
class ScratchBackends final : public ports::Backends
{
public:
    explicit ScratchBackends(std::shared_ptr<const ports::Backends> real);
    ~ScratchBackends() override;

    base::Result<std::unique_ptr<ports::Repository>> repository() const override;
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override;
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override;
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override;
    const ports::Clock &clock() const override { return m_real->clock(); }
    QString personName() const override { return m_real->personName(); }
    QString personEmail() const override { return m_real->personEmail(); }

    /// What was kept on it alone.
    struct Scratch {
        QMutex mutex;
        /// Kind and id → value; nothing = removed.
        QMap<std::pair<QString, QString>, std::optional<QJsonObject>> drafts;
    };

private:
    std::shared_ptr<const ports::Backends> m_real;
    std::shared_ptr<Scratch> m_scratch;
};

} // namespace backflow::automation
