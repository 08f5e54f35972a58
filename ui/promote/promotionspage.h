#pragma once

#include "core/async/job.h"
#include "ui/promote/promotionlist.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace backflow::ui::automation {
class RulesPane;
}
namespace backflow::ui::theme {
class Theme;
}
namespace backflow::ui::widgets {
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::promote {

/// Every promotion of this workspace: open, scheduled, done; and rules. Objects: `promoList`, `ruleList`.
class PromotionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PromotionsPage(const widgets::AppContext &context, QWidget *parent = nullptr);
    ~PromotionsPage() override;

    /// Reads it anew; the old rows stay until then.
    void refresh();
    void clear();
    int currentTab() const;
    void openTab(int tab);
    /// PromotionListModel::setLive().
    void setLive(const QHash<QString, QString> &words) { m_model->setLive(words); }
    bool isStale() const { return m_stale; }
    void setStale() { m_stale = true; }

Q_SIGNALS:
    /// With what is due the most, or with nothing chosen.
    void newWanted(const QString &source, const QString &target);
    void openWanted(const QString &id);
    void resolveWanted(const QString &id);
    void takeOverWanted(const QString &id);
    void planFileWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is due the most where nothing was ever promoted.
    struct MostDue {
        QString source;
        QString target;
        int count = 0;
    };
    QWidget *makeTabs(QWidget *parent);
    void makeTree(const theme::Theme &theme, QWidget *parent);
    void showRuleRuns();
    void showTab(int tab);
    void take(const QList<PromotionRow> &rows);
    void countDecisions();
    void lookForChanged();
    void lookForDue();
    void refreshTabs();
    void refreshState();
    void act(const QModelIndex &index);
    static base::Result<MostDue> mostDue(const std::shared_ptr<const ports::Backends> &backends,
                                         const model::Pipeline &pipeline, async::Monitor &monitor);

    const widgets::AppContext &m_context;
    PromotionListModel *m_model;
    QTreeView *m_list;
    QStackedWidget *m_body;
    widgets::StateStack *m_states;
    automation::RulesPane *m_rules;
    QLabel *m_ruleRuns;
    QButtonGroup *m_tabs;
    QLineEdit *m_filter;
    MostDue m_due;
    bool m_stale = true;
    bool m_read = false;
    async::Latest<QList<PromotionRow>> m_job;
    async::Latest<QHash<QString, int>> m_counting;
    async::Latest<QSet<QString>> m_changedJob;
    async::Latest<MostDue> m_dueJob;
};

} // namespace backflow::ui::promote
