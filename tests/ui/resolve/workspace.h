#pragma once
// Two people on one workspace: a shared repository in memory, a shared journal on disk with real leases.

#include "core/store/journal.h"
#include "tests/core/promotion/company.h"
#include "ui/jobs/joblist.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace backflow::testing {

/// What one of them has open.
class Desk final : public ports::Backends
{
public:
    Desk(std::shared_ptr<tests::Company> company, QString folder, QString name)
        : m_company(std::move(company))
        , m_folder(std::move(folder))
        , m_name(std::move(name))
    {
    }
    base::Result<std::unique_ptr<ports::Repository>> repository() const override { return m_company->repository(); }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override { return store::openJournal(m_folder); }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override { return m_company->secrets(); }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        return m_company->gateway(environment);
    }
    const ports::Clock &clock() const override { return m_company->time; }
    QString personName() const override { return m_name; }
    QString personEmail() const override { return QStringLiteral("person@example.test"); }

private:
    std::shared_ptr<tests::Company> m_company;
    QString m_folder;
    QString m_name;
};

/// The resolver as one of them sees it.
struct Seat {
    Seat(const std::shared_ptr<tests::Company> &company, const QString &folder, const QString &name)
        : highlighting(theme)
        , desk(std::make_shared<Desk>(company, folder, name))
        , settings(folder + QStringLiteral("/%1.ini").arg(name), QSettings::IniFormat)
    {
        context.theme = &theme;
        context.highlighting = &highlighting;
        context.navigator = &navigator;
        context.jobs = &jobs;
        context.pool = &pool;
        context.backends = desk;
        context.pipeline = company->pipeline;
        context.settings = &settings;
        page = std::make_unique<ui::resolve::ResolvePage>(context);
        page->resize(1440, 900);
        page->show();
    }
    ~Seat()
    {
        page.reset();
        pool.waitForDone();
    }
    template <class T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    template <class T>
    bool sees(const char *name) const
    {
        const T *found = find<T>(name);
        return found && found->isVisible();
    }
    ui::resolve::ResolveSession &session() const { return *page->session(); }
    bool isOpen(const QString &draft) const { return page->session() && session().draft().id == draft; }

    ui::theme::Theme theme;
    ui::theme::Highlighting highlighting;
    std::shared_ptr<Desk> desk;
    QSettings settings;
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    ui::widgets::AppContext context;
    std::unique_ptr<ui::resolve::ResolvePage> page;
};

} // namespace backflow::testing
