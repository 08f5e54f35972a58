#pragma once

#include "core/async/job.h"
#include "core/sandbox/checklist.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace backflow::ui::widgets {
struct AppContext;
class InlineBanner;
} // namespace backflow::ui::widgets

namespace backflow::ui::sandbox {

/// What is left to do after a refresh, with a tick for each; who ticked it and when is kept. Objects: `checklistView`,
/// `checklistItems`, `checklistProgress`, `checklistNew`, `checklistAdd`, `checklistNotNeeded`, `checklistAdvice`,
/// `checklistBanner`.
class ChecklistView final : public QWidget
{
    Q_OBJECT

public:
    ChecklistView(std::shared_ptr<widgets::AppContext> context, const QString &environment, QWidget *parent = nullptr);

    void setChecklist(const backflow::sandbox::Checklist &list);

private:
    using Change =
        std::function<base::Result<backflow::sandbox::Checklist>(const ports::Backends &, const model::Environment &)>;
    void change(const Change &what);
    void settle(const QString &item, backflow::sandbox::ItemState state);
    void showCurrent();
    void fillRow(QTreeWidgetItem *row, const backflow::sandbox::ChecklistItem &item) const;
    const backflow::sandbox::ChecklistItem *currentItem() const;

    std::shared_ptr<widgets::AppContext> m_context;
    QString m_environment;
    widgets::InlineBanner *m_banner;
    QProgressBar *m_progress;
    QTreeWidget *m_items;
    QLabel *m_advice;
    QLineEdit *m_new;
    QPushButton *m_add;
    QPushButton *m_notNeeded;
    std::optional<backflow::sandbox::Checklist> m_list;
    async::Latest<backflow::sandbox::Checklist> m_changing;
};

} // namespace backflow::ui::sandbox
