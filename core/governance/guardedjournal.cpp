#include "core/governance/guardedports.h"

namespace backflow::governance {

using base::Result;

namespace {

/// What promotions write into the journal they write under grants of their own; what is kept beside it (plans in the
/// making, decisions, schedules) asks here.
class GuardedJournal final : public ports::JournalStore
{
public:
    GuardedJournal(std::unique_ptr<ports::JournalStore> inner, GuardRules rules)
        : m_inner(std::move(inner))
        , m_rules(std::move(rules))
    {
    }

    Result<> putDraft(const QString &kind, const QString &id, const QJsonObject &value) override
    {
        const auto right = m_rules.keepingRight ? m_rules.keepingRight(*m_inner, kind, id, value) : std::nullopt;
        if (right) {
            if (const Result<> may = m_rules.gate(false).allow(right->capability, {right->environment}); !may)
                return may;
        }
        return m_inner->putDraft(kind, id, value);
    }

    Result<ports::JournalRecord> append(const QString &promotion, qint64 expectedSeq, const QString &kind,
                                        const QJsonObject &payload, const QDateTime &at) override
    {
        return m_inner->append(promotion, expectedSeq, kind, payload, at);
    }
    Result<QList<ports::JournalRecord>> records(const QString &promotion) override
    {
        return m_inner->records(promotion);
    }
    Result<QStringList> promotions() override { return m_inner->promotions(); }
    Result<> verify() override { return m_inner->verify(); }
    Result<QString> putBlob(const QByteArray &bytes) override { return m_inner->putBlob(bytes); }
    Result<QByteArray> blob(const QString &name) override { return m_inner->blob(name); }
    Result<QJsonObject> draft(const QString &kind, const QString &id) override { return m_inner->draft(kind, id); }
    Result<QStringList> drafts(const QString &kind) override { return m_inner->drafts(kind); }
    Result<> removeDraft(const QString &kind, const QString &id) override { return m_inner->removeDraft(kind, id); }
    Result<std::unique_ptr<Lease>> lease(const QString &promotion) override { return m_inner->lease(promotion); }

private:
    std::unique_ptr<ports::JournalStore> m_inner;
    GuardRules m_rules;
};

} // namespace

std::unique_ptr<ports::JournalStore> guarded(std::unique_ptr<ports::JournalStore> journal, GuardRules rules)
{
    return std::make_unique<GuardedJournal>(std::move(journal), std::move(rules));
}

} // namespace backflow::governance
