#pragma once

#include "app/services/workspace.h"
#include "core/git/openrepository.h"
#include "core/governance/auditchain.h"
#include "core/promotion/progress.h"
#include "core/snapshot/snapshots.h"
#include "core/store/journal.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/app/bench.h"

#include <QDirIterator>
#include <filesystem>

namespace backflow::tests {

/// Two orgs, a shared Git server and a decided plan, put back to exactly this before every run of the program.
class KillBench final : public Bench
{
public:
    KillBench()
    {
        setRemote(m_server.url());
        live();
        m_plan = decidedPlan();
        QVERIFY(!m_plan.isEmpty());
        stopOrgs();
        for (const QString &part : parts())
            copy(part, kept(part));
    }

    const QString &plan() const { return m_plan; }
    /// True once it was frozen: then it is resumed instead of promoted.
    bool frozen()
    {
        const auto journal = store::openJournal(path(QStringLiteral("workspace/journal")));
        const auto records = journal ? (*journal)->records(m_plan) : base::Result<QList<ports::JournalRecord>>();
        return records && !records->isEmpty();
    }
    /// Promotes or resumes, with what is to go wrong.
    Called carryOn(const QMap<QString, QString> &wrong = {})
    {
        return ctl({frozen() ? QStringLiteral("resume") : QStringLiteral("promote"), m_plan}, wrong);
    }

    GitServer &server() { return m_server; }
    /// As it was after the plan was decided, and the orgs answer by these rules.
    void putBack(const QJsonArray &faults)
    {
        stopOrgs();
        for (const QString &part : parts())
            putBackPart(part, kept(part));
        startOrgs();
        QVERIFY(dev().setFaults(faults));
    }
    /// This machine and the Git server from elsewhere; the orgs as they are.
    void putBackMachine(const QString &workspace, const QString &team) const
    {
        putBackPart(path(QStringLiteral("workspace")), workspace);
        putBackPart(m_server.folder(), team);
    }

    /// What is wrong after the promotion was brought to its end; empty when nothing is. Names as in the reference
    /// (reliability 4.5, invariants I1 to I8). `finished`: the promotion must be over.
    QString broken(bool finished)
    {
        auto journal = store::openJournal(path(QStringLiteral("workspace/journal")));
        if (!journal)
            return QStringLiteral("I1: ") + journal.error().message;
        if (const auto chain = (*journal)->verify(); !chain)
            return QStringLiteral("I1: ") + chain.error().message;
        const auto progress = promotion::progressOf(**journal, m_plan);
        if (!progress)
            return QStringLiteral("I2: ") + progress.error().message;
        if (finished && !progress->released)
            return QStringLiteral("I2: not over, but ") + promotion::stateName(progress->shownState());
        QStringList accepted;
        const QList<localorg::LedgerEntry> ledger = dev().ledger();
        for (const localorg::LedgerEntry &entry : ledger) {
            if (!entry.checkOnly)
                accepted += entry.id;
        }
        if (accepted.size() > 1)
            return QStringLiteral("I3: deployed %1 times").arg(accepted.size());
        auto repository = git::openRepository(path(QStringLiteral("workspace/repository.git")));
        if (!repository)
            return QStringLiteral("I8: ") + repository.error().message;
        if (const QString wrong = recordWrong(**repository, *progress, accepted, finished); !wrong.isEmpty())
            return wrong;
        if (const QString wrong = contentWrong(**repository, *progress); !wrong.isEmpty())
            return wrong;
        if (finished && lockHeld(**repository))
            return QStringLiteral("I7: the environment is still locked");
        return diskWrong();
    }

private:
    QStringList parts() const
    {
        return {path(QStringLiteral("uat")), path(QStringLiteral("dev")), path(QStringLiteral("workspace")),
                m_server.folder()};
    }
    QString kept(const QString &part) const { return path(QStringLiteral("kept-") + QFileInfo(part).fileName()); }
    static void putBackPart(const QString &part, const QString &from)
    {
        std::filesystem::remove_all(part.toStdString());
        copy(from, part);
    }
    static void copy(const QString &from, const QString &to)
    {
        std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
    }

    /// I4 and I6: the chain is whole, every deployment stands in it with its intent and, once over, its result.
    QString recordWrong(ports::Repository &repository, const promotion::Progress &progress, const QStringList &accepted,
                        bool finished) const
    {
        const auto verdict = governance::verifyAuditChain(repository, {});
        if (!verdict)
            return QStringLiteral("I6: ") + verdict.error().message;
        if (verdict->kind != governance::AuditVerdict::Kind::Whole)
            return QStringLiteral("I6: ") + verdict->finding;
        const auto records = governance::readAudit(repository, 0);
        if (!records)
            return QStringLiteral("I6: ") + records.error().message;
        int intents = 0;
        int results = 0;
        QStringList deployments;
        for (const governance::AuditRecord &record : *records) {
            if (record.json.value(u"promotion").toString() != m_plan)
                continue;
            const QString action = record.json.value(u"action").toString();
            intents += action == QStringLiteral("promote.intent") ? 1 : 0;
            results += action == QStringLiteral("promote.result") ? 1 : 0;
            deployments += record.json.value(u"deploy").toObject().value(u"id").toString();
        }
        if (!accepted.isEmpty() && intents == 0)
            return QStringLiteral("I6: deployed without an intent on record");
        if (intents > 1 || results > 1)
            return QStringLiteral("I6: %1 intents and %2 results").arg(intents).arg(results);
        if (!finished || accepted.isEmpty())
            return {};
        if (results != 1)
            return QStringLiteral("I6: no result on record");
        if (progress.deployId.left(15) != accepted.first().left(15))
            return QStringLiteral("I4: the journal does not know deployment %1").arg(accepted.first());
        if (!deployments.contains(progress.deployId))
            return QStringLiteral("I4: the record does not know deployment %1").arg(accepted.first());
        return {};
    }

    /// I5: what the record says of the target is what the target holds.
    QString contentWrong(ports::Repository &repository, const promotion::Progress &progress) const
    {
        if (!progress.published)
            return {};
        model::Environment environment;
        environment.name = QStringLiteral("Dev");
        const auto snapshot = snapshot::latest(repository, environment);
        if (!snapshot)
            return QStringLiteral("I5: ") + snapshot.error().message;
        for (const model::SnapshotEntry &entry : (*snapshot)->entries()) {
            for (const model::Part &part : entry.parts) {
                const QString file = part.path.section(QStringLiteral("/main/default/"), 1).isEmpty()
                                         ? part.path
                                         : part.path.section(QStringLiteral("/main/default/"), 1);
                if (!file.endsWith(QStringLiteral(".cls")))
                    continue;
                const auto content = repository.content(part.content);
                if (!content)
                    return QStringLiteral("I5: ") + content.error().message;
                if (*content != read(QStringLiteral("dev"), file))
                    return QStringLiteral("I5: %1 is recorded otherwise than it is").arg(file);
            }
        }
        return {};
    }

    /// I7
    static bool lockHeld(ports::Repository &repository)
    {
        const auto tip = repository.tip(QStringLiteral("backflow/lock/dev"));
        if (!tip || !*tip)
            return false;
        const auto lease = repository.contentAt(**tip, QStringLiteral("lease.json"));
        if (!lease || !*lease)
            return false;
        const auto bytes = repository.content(**lease);
        return bytes && QJsonDocument::fromJson(*bytes).object().value(u"state").toString() == QStringLiteral("held");
    }

    /// I8: Git finds both repositories whole, and no secret lies on the disk.
    QString diskWrong()
    {
        for (const QString &folder : {path(QStringLiteral("workspace/repository.git")), m_server.folder()}) {
            const GitAnswer check =
                runGit(folder, {QStringLiteral("fsck"), QStringLiteral("--full"), QStringLiteral("--strict")});
            if (check.status != 0)
                return QStringLiteral("I8: ") + QString::fromUtf8(check.err);
        }
        const QByteArray token = dev().accessToken().toUtf8();
        QDirIterator files(path(QStringLiteral("workspace")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(token))
                return QStringLiteral("I8: a secret lies in %1").arg(file.fileName());
        }
        return {};
    }

    GitServer m_server;
    QString m_plan;
};

} // namespace backflow::tests
