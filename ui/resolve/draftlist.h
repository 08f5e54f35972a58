#pragma once

#include "core/async/job.h"
#include "ui/resolve/loaddraft.h"

#include <QWidget>

class QListWidget;

namespace backflow::ui::widgets {
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::resolve {

/// The back-promotions that wait for somebody to decide. Tells the navigator how many decisions are left.
class DraftList final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftList(const widgets::AppContext &context, QWidget *parent = nullptr);
    void refresh();
    /// When it is seen next.
    void refreshLater() { m_dirty = true; }
    /// So many decisions are left in one of them. Gives how many are left in all.
    int setLeft(const QString &draft, int left);

Q_SIGNALS:
    void draftChosen(const QString &id);
    void practiceWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Waiting {
        QList<OpenDraft> drafts;
        QList<promotion::AbandonedDraft> givenUp;
    };
    void showDrafts(const Waiting &waiting);
    void addGivenUp(const QList<promotion::AbandonedDraft> &drafts);
    void takeUp(const QString &id);
    int total() const;

    const widgets::AppContext &m_context;
    QListWidget *m_drafts;
    widgets::StateStack *m_states;
    async::Latest<Waiting> m_job;
    async::Latest<void> m_takeUpJob;
    bool m_dirty = true;
    /// By draft.
    QHash<QString, int> m_left;
};

} // namespace backflow::ui::resolve
