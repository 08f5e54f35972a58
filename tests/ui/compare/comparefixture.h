#pragma once
// A page over a company in memory: real core, fake orgs, one worker thread because the fakes have no locks.

#include "tests/core/promotion/company.h"
#include "ui/compare/comparepage.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QThreadPool>

namespace backflow::tests {

struct CompareFixture {
    explicit CompareFixture(ui::theme::Theme &theme)
        : highlighting(theme)
        , company(Company::make())
    {
        pool.setMaxThreadCount(1);
        company->add(QStringLiteral("Dev2"), QStringLiteral("00D000000000003"));
        company->pipeline.edges += model::Edge{QStringLiteral("Dev2"), QStringLiteral("UAT")};
        fill();
        context.backends = company;
        context.pipeline = company->pipeline;
        context.theme = &theme;
        context.highlighting = &highlighting;
        context.navigator = &navigator;
        context.jobs = &jobs;
        context.pool = &pool;
        page = std::make_unique<ui::compare::ComparePage>(context);
        page->resize(1280, 820);
    }
    ~CompareFixture()
    {
        page.reset();
        pool.waitForDone();
    }
    std::shared_ptr<const compare::Comparison> comparison() const
    {
        async::NullMonitor monitor;
        auto made = promotion::compareEnvironments(company, company->pipeline, QStringLiteral("UAT"),
                                                   {QStringLiteral("Dev1"), QStringLiteral("Dev2")}, monitor);
        return std::make_shared<const compare::Comparison>(*std::move(made));
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }

    ui::theme::Highlighting highlighting;
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<Company> company;
    ui::widgets::AppContext context;
    std::unique_ptr<ui::compare::ComparePage> page;

private:
    static QByteArray body(const QString &name, int rules)
    {
        QByteArray text = "public with sharing class " + name.toUtf8() + " {\n";
        for (int i = 0; i < rules; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += "    public Decimal rule" + number + "(Account account) {\n        return account.Amount__c * " +
                    number + ";\n    }\n";
        }
        return text + "}\n";
    }
    void fill()
    {
        const QStringList names{QStringLiteral("AccountService"), QStringLiteral("CaseRouter"),
                                QStringLiteral("ContactMerge"),   QStringLiteral("DiscountRules"),
                                QStringLiteral("InvoiceBatch"),   QStringLiteral("LeadScore"),
                                QStringLiteral("OrderHelper"),    QStringLiteral("Tax")};
        for (const QString &place : {QStringLiteral("UAT"), QStringLiteral("Dev1"), QStringLiteral("Dev2")}) {
            for (const QString &name : names)
                company->put(place, name, body(name, 12));
            company->putSet(place, {{"Account.Rating", false}, {"Account.Region__c", true}, {"Case.Priority", true}});
            QVERIFY(company->retrieve(place));
        }
        company->put(QStringLiteral("UAT"), QStringLiteral("Tax"),
                     body(QStringLiteral("Tax"), 12).replace("rule3(Account account)", "rule3(Account a, Date day)"));
        company->put(QStringLiteral("UAT"), QStringLiteral("ZoneFinder"), body(QStringLiteral("ZoneFinder"), 2));
        company->put(QStringLiteral("UAT"), QStringLiteral("LeadScore"),
                     body(QStringLiteral("LeadScore"), 12).replace("* 7", "* 70"));
        company->put(QStringLiteral("Dev1"), QStringLiteral("LeadScore"),
                     body(QStringLiteral("LeadScore"), 12).replace("* 7", "* 7.5"));
        company->put(QStringLiteral("Dev1"), QStringLiteral("Experiment"), body(QStringLiteral("Experiment"), 1));
        company->org(QStringLiteral("UAT")).remove(QStringLiteral("ApexClass"), QStringLiteral("OrderHelper"));
        company->putSet(QStringLiteral("UAT"),
                        {{"Account.Rating", true}, {"Account.Region__c", true}, {"Case.Priority", true}});
        company->putSet(QStringLiteral("Dev1"),
                        {{"Account.Rating", false}, {"Account.Region__c", false}, {"Case.Priority", true}});
        QVERIFY(company->retrieve(QStringLiteral("UAT")));
        QVERIFY(company->retrieve(QStringLiteral("Dev1")));
    }
};

} // namespace backflow::tests
