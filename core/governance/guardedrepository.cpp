#include "core/governance/anchoring.h"
#include "core/governance/auditchain.h"
#include "core/governance/guardedports.h"
#include "core/governance/peoplebranch.h"
#include "core/governance/policybranch.h"
#include "core/governance/standing.h"
#include "core/governance/viewrights.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

/// Branches that are pushed nowhere: the walls that doctor saw, what records of this workspace name.
constexpr QLatin1StringView kSeenHere("backflow/seen/");

class GuardedRepository final : public ports::Repository
{
public:
    GuardedRepository(std::unique_ptr<ports::Repository> inner, GuardRules rules)
        : m_inner(std::move(inner))
        , m_rules(std::move(rules))
    {
    }

    Result<model::CommitId> commit(const ports::CommitDraft &draft, async::Monitor &monitor) override
    {
        if (const Result<> may = mayWrite(draft.branch); !may)
            return base::failure(may);
        if (const Result<> may = mayTakeOver(draft); !may)
            return base::failure(may);
        // What runs by itself is part of how the pipeline works.
        if (draft.branch == "backflow/rules"_L1) {
            if (const Result<> may = m_rules.gate(true).allow(Capability::EditPipeline, {}); !may)
                return base::failure(may);
        }
        return m_inner->commit(draft, monitor);
    }
    Result<> moveBranch(const QString &branch, const std::optional<model::CommitId> &expected,
                        const std::optional<model::CommitId> &to) override
    {
        const Result<> may = mayWrite(branch);
        return may ? m_inner->moveBranch(branch, expected, to) : may;
    }
    Result<> setRemoteUrl(const QString &url) override
    {
        const Result<> may = m_rules.gate(false).allow(Capability::EditPipeline, {});
        return may ? m_inner->setRemoteUrl(url) : may;
    }
    Result<QList<ports::PushedBranch>> push(const QList<ports::PushItem> &items, async::Monitor &monitor) override
    {
        for (const ports::PushItem &item : items) {
            const bool open = item.branch == kAuditBranch || item.branch == kPeopleBranch;
            const Capability capability =
                item.branch == kPolicyBranch ? Capability::EditPolicy : Capability::PushBranch;
            if (const Result<> may =
                    open ? Result<>() : m_rules.gate(false).allow(capability, {environmentOf(item.branch)});
                !may)
                return base::failure(may);
        }
        Result<QList<ports::PushedBranch>> report = m_inner->push(items, monitor);
        const auto tookRecord = [](const ports::PushedBranch &one) {
            return one.branch == kAuditBranch && one.refusal.isEmpty();
        };
        if (report && std::ranges::any_of(*report, tookRecord))
            anchorWhereDue(*m_inner, m_rules, monitor);
        return report;
    }

    Result<std::vector<ports::TreeFile>> tree(const model::CommitId &commit) override
    {
        return watched(m_inner->tree(commit));
    }
    Result<std::vector<ports::TreeFile>> filesAt(const model::CommitId &commit, const QStringList &prefixes) override
    {
        return watched(m_inner->filesAt(commit, prefixes));
    }
    Result<QList<ports::FileChange>> changes(const model::CommitId &before, const model::CommitId &after) override
    {
        Result<QList<ports::FileChange>> changes = m_inner->changes(before, after);
        if (changes && hides()) {
            for (const ports::FileChange &change : std::as_const(*changes)) {
                for (const auto &content : {change.before, change.after})
                    watch(change.path, content);
            }
        }
        return changes;
    }
    Result<std::optional<model::ContentId>> contentAt(const model::CommitId &commit, const QString &path) override
    {
        Result<std::optional<model::ContentId>> content = m_inner->contentAt(commit, path);
        if (content && hides())
            watch(path, *content);
        return content;
    }
    Result<QByteArray> content(const model::ContentId &id) override
    {
        if (const QString type = hides() ? m_rules.hidden->typeOf(id) : QString(); m_types.contains(type))
            return base::failure(
                base::Errc::Denied,
                Tr::tr("The policy lets only some roles look into %1, and yours is not one of them.").arg(type));
        return m_inner->content(id);
    }

    Result<qint64> sizeOf(const model::ContentId &id) override { return m_inner->sizeOf(id); }
    Result<QStringList> branches(const QString &prefix) override { return m_inner->branches(prefix); }
    Result<std::optional<model::CommitId>> tip(const QString &branch) override { return m_inner->tip(branch); }
    Result<ports::CommitInfo> commitInfo(const model::CommitId &commit) override { return m_inner->commitInfo(commit); }
    Result<ports::CommitSignature> signatureOf(const model::CommitId &commit) override
    {
        return m_inner->signatureOf(commit);
    }
    Result<ports::SealedCommit> sealedCommit(const model::CommitId &commit) override
    {
        return m_inner->sealedCommit(commit);
    }
    Result<ports::CommitSignature> sealOf(const ports::SealedCommit &commit) override
    {
        return m_inner->sealOf(commit);
    }
    Result<QList<ports::CommitInfo>> history(const model::CommitId &from, int limit) override
    {
        return m_inner->history(from, limit);
    }
    Result<std::optional<model::CommitId>> mergeBase(const model::CommitId &a, const model::CommitId &b) override
    {
        return m_inner->mergeBase(a, b);
    }
    model::ContentId idOf(const QByteArray &bytes) const override { return m_inner->idOf(bytes); }
    Result<QString> remoteUrl() override { return m_inner->remoteUrl(); }
    Result<> fetch(const QStringList &branches, async::Monitor &monitor) override
    {
        return m_inner->fetch(branches, monitor);
    }
    Result<std::optional<model::CommitId>> remoteTip(const QString &branch) override
    {
        return m_inner->remoteTip(branch);
    }

private:
    model::Environment environmentOf(const QString &branch) const
    {
        return m_rules.environmentOf(branch.mid(branch.lastIndexOf(u'/') + 1));
    }

    /// The record and who its pseudonyms are is always open: a refusal has to go there, too; what was seen here stays
    /// on this machine. What is read from an org is written under the right to read it; the policy under its own; all
    /// else is what promotions leave behind.
    Result<> mayWrite(const QString &branch) const
    {
        if (branch.startsWith(kAuditBranch) || branch.startsWith(kPeopleBranch) || branch.startsWith(kSeenHere))
            return {};
        if (branch == kPolicyBranch)
            return m_rules.gate(true).allow(Capability::EditPolicy, {});
        const bool reading = branch.startsWith("backflow/org/"_L1) || branch.startsWith("backflow/record/"_L1);
        return m_rules.gate(false).allow(reading ? Capability::Retrieve : Capability::PushBranch,
                                         {environmentOf(branch)});
    }

    /// A lock that another person holds still, though its time is over, is broken by who takes it.
    Result<> mayTakeOver(const ports::CommitDraft &draft)
    {
        constexpr QLatin1StringView kLease("lease.json");
        if (!draft.branch.startsWith("backflow/lock/"_L1) || !draft.expectedTip || !draft.put.contains(kLease))
            return {};
        const auto content = m_inner->contentAt(*draft.expectedTip, kLease);
        if (!content || !*content)
            return {};
        const Result<QByteArray> bytes = m_inner->content(**content);
        const QJsonObject old = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
        const auto put = draft.put.value(kLease);
        const auto *written = std::get_if<QByteArray>(&put);
        const QJsonObject next = written ? QJsonDocument::fromJson(*written).object() : QJsonObject();
        const bool held = old.value("state"_L1).toString() == "held"_L1;
        if (!held || old.value("nonce"_L1) == next.value("nonce"_L1) ||
            old.value("holder"_L1) == next.value("holder"_L1))
            return {};
        return m_rules.gate(true).allow(Capability::BreakLock, {environmentOf(draft.branch)});
    }

    /// True when this person may not see some types.
    bool hides()
    {
        if (!m_known) {
            m_known = true;
            const auto standing = m_rules.gate(false).policy().standing;
            if (standing)
                m_types = hiddenTypes(*standing);
        }
        return !m_types.isEmpty();
    }
    void watch(const QString &path, const std::optional<model::ContentId> &content)
    {
        const QString type = content ? m_rules.typeOf(path) : QString();
        if (m_types.contains(type))
            m_rules.hidden->insert(*content, type);
    }
    Result<std::vector<ports::TreeFile>> watched(Result<std::vector<ports::TreeFile>> files)
    {
        if (files && hides()) {
            for (const ports::TreeFile &file : *files)
                watch(file.path, file.content);
        }
        return files;
    }

    std::unique_ptr<ports::Repository> m_inner;
    GuardRules m_rules;
    bool m_known = false;
    QSet<QString> m_types;
};

} // namespace

std::unique_ptr<ports::Repository> guarded(std::unique_ptr<ports::Repository> repository, GuardRules rules)
{
    return std::make_unique<GuardedRepository>(std::move(repository), std::move(rules));
}

} // namespace backflow::governance
