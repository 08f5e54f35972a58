#include "app/services/storedbackends.h"

#include "app/services/faultyports.h"
#include "app/services/gate.h"
#include "app/services/opened.h"
#include "core/git/openrepository.h"
#include "core/git/signer.h"
#include "core/store/historyindex.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

namespace backflow::services {

using namespace Qt::StringLiterals;

namespace {

/// The first of these variables that is set, else `otherwise`.
QString fromEnvironment(std::initializer_list<const char *> variables, const QString &otherwise)
{
    for (const char *variable : variables) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    }
    return otherwise;
}

std::unexpected<base::Error> outOfReach()
{
    return base::failure(base::Errc::Offline,
                         QCoreApplication::translate("backflow::services",
                                                     "This program works with what is stored and reaches no org."));
}

} // namespace

StoredBackends::StoredBackends(const Workspace &workspace, governance::GuardRules rules, git::AskCredential signIn)
    : m_rules(std::move(rules))
    , m_signIn(std::move(signIn))
    , m_repositoryPath(workspace.repositoryPath())
    , m_journalPath(workspace.journalPath())
    , m_personName(
          fromEnvironment({"BACKFLOW_USER_NAME", "GIT_AUTHOR_NAME", "USER", "USERNAME"}, QDir::home().dirName()))
    , m_personEmail(
          fromEnvironment({"BACKFLOW_USER_EMAIL", "GIT_AUTHOR_EMAIL", "EMAIL"},
                          m_personName.simplified().replace(u' ', u'.').toLower() + u'@' + QSysInfo::machineHostName()))
{
}

base::Result<std::unique_ptr<ports::Repository>> StoredBackends::repository() const
{
    base::Result<std::unique_ptr<ports::Repository>> opened =
        withFaults(git::openRepository(m_repositoryPath, m_signIn));
    if (!opened || !m_rules.gate)
        return opened;
    return governance::guarded(*std::move(opened), m_rules);
}

std::unique_ptr<ports::Signer> StoredBackends::signer() const
{
    return git::makeSigner();
}

base::Result<std::unique_ptr<ports::JournalStore>> StoredBackends::journal() const
{
    base::Result<std::unique_ptr<ports::JournalStore>> opened = withFaults(store::openJournal(m_journalPath));
    if (!opened || !m_rules.gate)
        return opened;
    return governance::guarded(*std::move(opened), m_rules);
}

base::Result<> StoredBackends::ask(governance::Capability capability, const governance::Context &context) const
{
    return m_rules.gate ? m_rules.gate(false).allow(capability, context) : base::Result<>();
}

base::Result<std::unique_ptr<ports::HistoryIndex>> StoredBackends::historyIndex(const QString &language) const
{
    if (const base::Result<> may = ask(governance::Capability::ViewHistory, {}); !may)
        return base::failure(may);
    return store::openHistoryIndex(u"%1/history-%2.db"_s.arg(m_journalPath, language));
}

base::Result<std::unique_ptr<ports::Repository>> StoredBackends::witness(const QString &remote) const
{
    return m_rules.witness ? m_rules.witness(remote) : outOfReach();
}

base::Result<std::unique_ptr<ports::SecretStore>> StoredBackends::secrets() const
{
    return outOfReach();
}

base::Result<std::unique_ptr<ports::OrgGateway>> StoredBackends::gateway(const model::Environment &) const
{
    return outOfReach();
}

Opened openStored(const Workspace &workspace)
{
    const auto gate = std::make_shared<const Gate>(workspace);
    return {
        std::make_shared<const StoredBackends>(workspace, Gate::rulesOf(gate)), gate, {}, {}, {}, {}, {}, {}, {}, {}};
}

void trustStoredObjects()
{
    git::trustStoredObjects();
}

QByteArray tokenVariable(const model::Environment &environment)
{
    return "BACKFLOW_ACCESS_TOKEN_" + environment.slug().toUpper().replace(u'-', u'_').toLatin1();
}

} // namespace backflow::services
