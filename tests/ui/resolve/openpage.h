#pragma once
// The resolver on a draft, with what it saves.

#include "tests/ui/resolve/salesuser.h"
#include "ui/jobs/joblist.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QJsonObject>
#include <QListView>
#include <QMutex>
#include <QTest>
#include <QThreadPool>

namespace backflow::testing {

struct OpenPage {
    OpenPage()
        : highlighting(theme)
    {
        context.theme = &theme;
        context.highlighting = &highlighting;
        context.navigator = &navigator;
        context.jobs = &jobs;
        context.pool = &pool;
        page = std::make_unique<ui::resolve::ResolvePage>(context);
        page->resize(1440, 900);
        page->show();
    }
    ~OpenPage()
    {
        page.reset();
        pool.waitForDone();
    }

    void open(std::shared_ptr<const ui::resolve::LoadedDraft> draft)
    {
        page->showDraft(std::move(draft), [this](qint64, const QJsonObject &record) -> base::Result<> {
            const QMutexLocker lock(&mutex);
            records.append(record);
            return {};
        });
    }
    void open(promotion::Draft draft) { open(loaded(std::move(draft))); }

    template <class T>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    ui::resolve::ResolveSession &session() const { return *page->session(); }
    void show(const QString &entry) const
    {
        for (int i = 0; i < session().count(); ++i) {
            if (session().decision(i).entryKey == entry)
                page->showDecision(i);
        }
    }
    std::optional<merge::Choice> choice() const { return session().choice(page->currentDecision()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(find<QListView>("mergeDecisionList"), key, modifiers);
    }

    ui::theme::Theme theme;
    ui::theme::Highlighting highlighting;
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    ui::widgets::AppContext context;
    std::unique_ptr<ui::resolve::ResolvePage> page;
    QMutex mutex;
    QList<std::optional<QJsonObject>> records;
};

} // namespace backflow::testing
