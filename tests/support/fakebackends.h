#pragma once

#include "core/ports/backends.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeorg.h"

#include <QMap>
#include <functional>

namespace backflow::support {

/// ports::Backends over fakes: an org for each environment's name, and whatever repository, journal and secrets the
/// test gives. What it does not give fails with Unsupported.
class FakeBackends final : public ports::Backends
{
public:
    std::function<base::Result<std::unique_ptr<ports::Repository>>()> openRepository;
    std::function<base::Result<std::unique_ptr<ports::JournalStore>>()> openJournal;
    std::function<base::Result<std::unique_ptr<ports::SecretStore>>()> openSecrets;
    QMap<QString, std::shared_ptr<FakeOrgState>> orgs;
    FakeClock time;
    QString name = QStringLiteral("Ada Admin");
    QString email = QStringLiteral("ada@example.com");

    base::Result<std::unique_ptr<ports::Repository>> repository() const override { return opened(openRepository); }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override { return opened(openJournal); }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override { return opened(openSecrets); }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        const auto org = orgs.value(environment.name);
        if (!org)
            return base::failure(base::Errc::Unauthorized, QStringLiteral("Nobody is signed in."));
        return std::make_unique<FakeOrg>(org);
    }
    const ports::Clock &clock() const override { return time; }
    QString personName() const override { return name; }
    QString personEmail() const override { return email; }

private:
    template <class Open>
    static auto opened(const Open &open) -> decltype(open())
    {
        if (!open)
            return base::failure(base::Errc::Unsupported, QStringLiteral("The test gives none."));
        return open();
    }
};

} // namespace backflow::support
