#pragma once

#include "core/governance/decisionledger.h"
#include "core/governance/guardedports.h"
#include "core/governance/policybranch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakeorg.h"
#include "tests/support/fakerepository.h"

#include <QHash>
#include <QTest>
#include <atomic>
#include <memory>

namespace backflow::support {

/// Commit → key.
using Keys = std::shared_ptr<QHash<model::CommitId, QString>>;

/// A repository whose signatures are a table.
class KeyedRepository final : public FakeRepository
{
public:
    KeyedRepository(std::shared_ptr<FakeStore> store, Keys keys, QString key,
                    std::shared_ptr<std::atomic_int> looked = std::make_shared<std::atomic_int>())
        : FakeRepository(std::move(store))
        , m_keys(std::move(keys))
        , m_key(std::move(key))
        , m_looked(std::move(looked))
    {
    }
    base::Result<model::CommitId> commit(const ports::CommitDraft &draft, async::Monitor &monitor) override
    {
        base::Result<model::CommitId> made = FakeRepository::commit(draft, monitor);
        if (made && draft.sign && !m_key.isEmpty())
            m_keys->insert(*made, m_key);
        return made;
    }
    base::Result<ports::CommitSignature> signatureOf(const model::CommitId &commit) override
    {
        ++*m_looked;
        return ports::CommitSignature{m_keys->value(commit), {}};
    }

private:
    Keys m_keys;
    QString m_key;
    std::shared_ptr<std::atomic_int> m_looked;
};

/// A key that is its own name.
class NamedSigner final : public ports::Signer
{
public:
    explicit NamedSigner(QString key)
        : m_key(std::move(key))
    {
    }
    QString keyName() override { return m_key; }
    base::Result<QByteArray> sign(const QByteArray &bytes) override { return m_key.toUtf8() + '\n' + bytes.toHex(); }
    base::Result<QString> verify(const QByteArray &bytes, const QByteArray &signature) override
    {
        const QList<QByteArray> parts = signature.split('\n');
        if (parts.size() != 2 || QByteArray::fromHex(parts.at(1)) != bytes)
            return base::failure(base::Errc::Corrupt, QStringLiteral("It is not a signature of this content."));
        return QString::fromUtf8(parts.first());
    }

private:
    QString m_key;
};

/// A workspace whose repository and journal outlive what opens them. Ada is its administrator.
class KeyedWorkspace final : public ports::Backends
{
public:
    KeyedWorkspace() = default;
    KeyedWorkspace(const KeyedWorkspace &other)
        : store(other.store)
        , disk(other.disk)
        , keys(other.keys)
        , name(other.name)
        , email(other.email)
        , key(other.key)
    {
    }
    std::shared_ptr<FakeStore> store = std::make_shared<FakeStore>();
    std::shared_ptr<FakeDisk> disk = std::make_shared<FakeDisk>();
    Keys keys = std::make_shared<QHash<model::CommitId, QString>>();
    FakeClock time;
    QString name = QStringLiteral("Ada");
    QString email = QStringLiteral("ada@example.com");
    QString key;
    bool broken = false;
    /// Signatures that were asked for.
    std::shared_ptr<std::atomic_int> looked = std::make_shared<std::atomic_int>();

    base::Result<std::unique_ptr<ports::Repository>> repository() const override
    {
        if (broken)
            return base::failure(base::Errc::Io, QStringLiteral("The disk is gone."));
        return std::make_unique<KeyedRepository>(store, keys, key, looked);
    }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override
    {
        return std::make_unique<FakeJournal>(disk);
    }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override
    {
        return base::failure(base::Errc::Unsupported, {});
    }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &) const override
    {
        return base::failure(base::Errc::Unsupported, {});
    }
    std::unique_ptr<ports::Signer> signer() const override { return std::make_unique<NamedSigner>(key); }
    const ports::Clock &clock() const override { return time; }
    QString personName() const override { return name; }
    QString personEmail() const override { return email; }

    governance::PolicyFile starting() const
    {
        return governance::startingPolicy(
            {QStringLiteral("Ada"), {QStringLiteral("ada@example.com")}, {}, {QStringLiteral("admin")}, {}},
            time.now());
    }
    governance::Standing standing() const
    {
        base::Result<governance::Standing> loaded = governance::loadStanding(*this);
        return loaded ? *loaded : governance::Standing{};
    }
    /// With a ledger that writes into this very workspace.
    governance::Authorizer gate() const
    {
        const std::shared_ptr<const ports::Backends> self(this, [](const ports::Backends *) {});
        return governance::Authorizer({true, std::make_shared<const governance::Standing>(standing()),
                                       std::make_shared<governance::AuditLedger>(self)});
    }
    base::Result<governance::Standing> tryToApply(const governance::PolicyFile &policy) const
    {
        const governance::Authorizer authorizer = gate();
        const auto edit = authorizer.require<governance::Capability::EditPolicy>({});
        if (!edit)
            return base::failure(edit);
        const auto roles = authorizer.require<governance::Capability::ManageRoles>({});
        async::NullMonitor monitor;
        return governance::applyPolicy(*this, policy, *edit, roles ? &*roles : nullptr, monitor);
    }
    void apply(const governance::PolicyFile &policy) const
    {
        const auto applied = tryToApply(policy);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
    }
    governance::GuardRules rules(const governance::Authorizer &authorizer) const
    {
        governance::GuardRules rules;
        rules.gate = [authorizer](bool) { return authorizer; };
        rules.environmentOf = [](const QString &slug) {
            model::Environment environment;
            environment.name = slug == QLatin1StringView("uat") ? QStringLiteral("UAT") : QString();
            environment.kind = model::EnvironmentKind::Full;
            return environment;
        };
        rules.typeOf = [](const QString &path) {
            return path.startsWith(QLatin1StringView("namedCredentials/")) ? QStringLiteral("NamedCredential")
                                                                           : QStringLiteral("ApexClass");
        };
        return rules;
    }
};

} // namespace backflow::support
