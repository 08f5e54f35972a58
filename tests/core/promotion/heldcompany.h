#pragma once

#include "tests/core/promotion/company.h"
#include "tests/support/fakerepository.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace backflow::tests {

/// What lets nobody pass while it is closed.
class Gate final
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, [this] { return m_open; });
    }
    void setOpen(bool open)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_open = open;
        }
        m_opened.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_open = true;
};

/// Gives no content that holds the word while the gate is closed: whatever has to read it waits, all else goes on.
class HeldRepository final : public support::FakeRepository
{
public:
    HeldRepository(std::shared_ptr<support::FakeStore> store, QByteArray word, std::shared_ptr<Gate> gate)
        : FakeRepository(std::move(store))
        , m_word(std::move(word))
        , m_gate(std::move(gate))
    {
    }
    base::Result<QByteArray> content(const model::ContentId &id) override
    {
        auto bytes = FakeRepository::content(id);
        if (bytes && bytes->contains(m_word))
            m_gate->pass();
        return bytes;
    }

private:
    QByteArray m_word;
    std::shared_ptr<Gate> m_gate;
};

/// A company whose repository can be made to wait where it holds the word. Open however a test ends: a window waits
/// for its workers.
class HeldCompany final : public ports::Backends
{
public:
    HeldCompany(std::shared_ptr<Company> company, QByteArray word)
        : m_company(std::move(company))
        , m_word(std::move(word))
    {
    }
    ~HeldCompany() override { m_gate->setOpen(true); }
    Gate &gate() const { return *m_gate; }

    base::Result<std::unique_ptr<ports::Repository>> repository() const override
    {
        return std::make_unique<HeldRepository>(m_company->store, m_word, m_gate);
    }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override { return m_company->journal(); }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override { return m_company->secrets(); }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        return m_company->gateway(environment);
    }
    const ports::Clock &clock() const override { return m_company->clock(); }
    QString personName() const override { return m_company->personName(); }
    QString personEmail() const override { return m_company->personEmail(); }

private:
    std::shared_ptr<Company> m_company;
    QByteArray m_word;
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
};

} // namespace backflow::tests
