#pragma once

#include "core/governance/witnesses.h"
#include "core/promotion/historyindexing.h"
#include "core/store/historyindex.h"
#include "tests/core/promotion/company.h"
#include "tests/support/patience.h"
#include "ui/history/historypage.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

namespace backflow::tests {

/// A company whose history is kept in an index of its own.
class KeptCompany final : public ports::Backends, public ports::HistoryKeeper, public governance::WitnessKeeper
{
public:
    std::shared_ptr<Company> company = Company::make();
    QTemporaryDir folder;
    /// What verifying finds wrong; nothing = what the fakes say.
    std::optional<base::Error> journalError{};
    std::optional<base::Error> indexError{};
    /// Where anchors of the record are kept.
    std::shared_ptr<support::FakeStore> witnessStore = std::make_shared<support::FakeStore>();

    base::Result<std::unique_ptr<ports::Repository>> repository() const override { return company->repository(); }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override
    {
        if (journalError)
            return std::unexpected(*journalError);
        return company->journal();
    }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override { return company->secrets(); }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        return company->gateway(environment);
    }
    const ports::Clock &clock() const override { return company->time; }
    QString personName() const override { return company->personName(); }
    QString personEmail() const override { return company->personEmail(); }
    base::Result<std::unique_ptr<ports::HistoryIndex>> historyIndex(const QString &) const override
    {
        if (indexError)
            return std::unexpected(*indexError);
        return store::openHistoryIndex(folder.filePath(QStringLiteral("history.db")));
    }

    base::Result<std::unique_ptr<ports::Repository>> witness(const QString &) const override
    {
        return std::make_unique<support::FakeRepository>(witnessStore);
    }

    /// An event that stands in no record: for what is shown alone.
    void add(const QList<ports::IndexedEvent> &events)
    {
        async::NullMonitor monitor;
        const auto index = promotion::currentHistory(*this, monitor);
        const QString mark = *(*index)->mark(QStringLiteral("test"));
        if (!(*index)->add(QStringLiteral("test"), mark, mark + u'x', events))
            qFatal("not added");
    }
    void record(const QString &action, const QString &promotion, const QString &place, const QString &commit,
                const QJsonObject &more = {})
    {
        company->time.advance(std::chrono::seconds(1));
        governance::AuditEntry entry{
            action,
            QStringLiteral("Bo"),
            QStringLiteral("bo@example.test"),
            company->time.now(),
            promotion,
            {{QStringLiteral("from"), QJsonObject{{QStringLiteral("env"), QStringLiteral("UAT")}}},
             {QStringLiteral("to"), QJsonObject{{QStringLiteral("env"), place}}},
             {QStringLiteral("outcome"), QStringLiteral("Released")},
             {QStringLiteral("reason"), QStringLiteral("the hotfix")},
             {QStringLiteral("workItem"), QStringLiteral("HF-212")},
             {QStringLiteral("seen"), QJsonObject{{QStringLiteral("envHead"), commit}}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            entry.details.insert(it.key(), it.value());
        async::NullMonitor monitor;
        const auto repository = company->repository();
        if (!governance::appendAudit(**repository, entry, monitor))
            qFatal("not appended");
    }
    QString head(const QString &place) const
    {
        const auto repository = company->repository();
        return (*(*repository)->tip(company->pipeline.find(place)->snapshotBranch()))->toString();
    }
    /// A hotfix of UAT is promoted to Dev1: readings, a begun and an ended promotion with a decision on record.
    void live()
    {
        company->live();
        const QJsonArray components{QJsonObject{{QStringLiteral("component"), QStringLiteral("ApexClass:Tax")}},
                                    QJsonObject{{QStringLiteral("component"), QStringLiteral("PermissionSet:Sales")}}};
        const QJsonArray decided{QJsonObject{{QStringLiteral("component"), QStringLiteral("PermissionSet:Sales")},
                                             {QStringLiteral("entry"), QStringLiteral("fieldPermissions[Account.A]")},
                                             {QStringLiteral("take"), QStringLiteral("source")},
                                             {QStringLiteral("by"), QStringLiteral("hand")}}};
        record(QStringLiteral("promote.intent"), QStringLiteral("P1"), QStringLiteral("Dev1"),
               head(QStringLiteral("Dev1")),
               {{QStringLiteral("components"), components}, {QStringLiteral("decided"), decided}});
        company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { Integer hotfix; }\n");
        company->putSet(QStringLiteral("Dev1"), {{"Account.A", true}, {"Account.B", true}, {"Account.C", false}});
        if (!company->retrieve(QStringLiteral("Dev1")))
            qFatal("not read");
        record(QStringLiteral("promote.result"), QStringLiteral("P1"), QStringLiteral("Dev1"),
               head(QStringLiteral("Dev1")), {{QStringLiteral("components"), components}});
    }
};

/// The page over a company, settled.
struct HistoryFixture {
    explicit HistoryFixture(ui::theme::Theme &theme, std::shared_ptr<KeptCompany> of)
        : kept(std::move(of))
        , highlighting(theme)
        , context(std::make_shared<ui::widgets::AppContext>())
    {
        context->theme = &theme;
        context->highlighting = &highlighting;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
        context->backends = kept;
        if (kept) {
            context->pipeline = kept->company->pipeline;
            context->workspaceFolder = kept->folder.path();
        }
        pool.setMaxThreadCount(1); // the fakes have no locks
        // As in the window, where the page is one of many: a window of its own would take the page's focus for its own.
        page = new ui::history::HistoryPage(context, &window);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        resize({1280, 800});
        window.show();
        idle();
    }
    ~HistoryFixture()
    {
        delete page;
        pool.waitForDone();
    }
    void resize(const QSize &size)
    {
        window.resize(size);
        window.layout()->activate();
    }
    /// Until no job runs and none was started by the end of another.
    void idle()
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            if (!pool.waitForDone(int(kPatience.count())))
                qFatal("a job hangs");
            for (int turn = 0; turn < 5; ++turn)
                QCoreApplication::sendPostedEvents(), QCoreApplication::processEvents();
            if (pool.activeThreadCount() > 0)
                quiet = -1;
        }
    }
    template <class T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    std::shared_ptr<KeptCompany> kept;
    ui::theme::Highlighting highlighting;
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<ui::widgets::AppContext> context;
    QWidget window;
    ui::history::HistoryPage *page = nullptr;
};

} // namespace backflow::tests
