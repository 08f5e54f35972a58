#pragma once

#include "core/promotion/engine.h"
#include "tests/core/promotion/company.h"

namespace backflow::tests {

/// Stops when told.
class StopSwitch final : public async::Monitor
{
public:
    bool stop = false;
    bool stopped() const override { return stop; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
};

/// A promotion UAT → Dev1 of everything due.
struct Promotion {
    std::shared_ptr<Company> company = Company::make();
    StopSwitch monitor;
    QString id;
    QList<promotion::State> states;

    Promotion() { company->live(); }

    base::Result<promotion::Draft> draft(const promotion::DraftOptions &options = {})
    {
        return promotion::makeDraft(company, company->pipeline, QStringLiteral("UAT"), QStringLiteral("Dev1"), {},
                                    options, monitor);
    }
    void plan()
    {
        const auto made = draft();
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const auto frozen = promotion::freeze(*company, company->pipeline, *made, monitor);
        QVERIFY2(frozen, frozen ? "" : qPrintable(frozen.error().message));
        id = frozen->id;
    }
    base::Result<promotion::Report> run(const QString &environment = QStringLiteral("Dev1"))
    {
        auto grant = governance::Authorizer({}).require<governance::Capability::Deploy>(
            {*company->pipeline.find(environment), id});
        promotion::Observer observer;
        observer.state = [this](promotion::State state) { states += state; };
        return promotion::run(*company, company->pipeline, id, *grant, observer, monitor);
    }
    QStringList kinds() const
    {
        QStringList list;
        for (const ports::JournalRecord &record : company->disk->records.value(id))
            list += record.kind;
        return list;
    }
    int lockHolders()
    {
        support::FakeRepository repository(company->store);
        const auto tip = *repository.tip(QStringLiteral("backflow/lock/dev1"));
        if (!tip)
            return 0;
        const auto content = **repository.contentAt(*tip, QStringLiteral("lease.json"));
        return repository.content(content)->contains("\"held\"") ? 1 : 0;
    }
    QStringList auditActions()
    {
        support::FakeRepository repository(company->store);
        const auto events = *promotion::history(repository, 0);
        QStringList list;
        for (const promotion::HistoryEvent &event : events)
            list.prepend(event.record.value(QLatin1String("action")).toString());
        return list;
    }
    QString outcome()
    {
        support::FakeRepository repository(company->store);
        const auto events = *promotion::history(repository, 1);
        return events.first().record.value(QLatin1String("outcome")).toString();
    }
};

} // namespace backflow::tests
