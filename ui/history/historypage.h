#pragma once

#include "core/async/job.h"
#include "ui/history/historymodel.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace backflow::ui::widgets {
struct AppContext;
class InlineBanner;
class PageHeader;
class StatusLabel;
class StateStack;
} // namespace backflow::ui::widgets

namespace backflow::ui::history {

class HistoryDetail;
class HistoryFilter;

/// Who changed what, when, where and why, and the proof that the record is whole.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);
    void setEvents(std::shared_ptr<const Events> events);

public Q_SLOTS:
    void refresh();
    void verify();
    void find();
    void exportShown();

private:
    void buildFilters();
    void applyFilter();
    void fillCombos();
    void updateState();
    void spreadColumns();
    void showCurrent();
    void showOnly(const QString &promotion);
    void showStates(const promotion::HistoryEvent &event);
    /// The filters in force, in words.
    QString filterWords() const;
    void write(const QString &path, const Events &shown);

    std::shared_ptr<widgets::AppContext> m_context;
    std::shared_ptr<const Events> m_events;
    widgets::PageHeader *m_header;
    widgets::InlineBanner *m_banner;
    QWidget *m_filterBar;
    QLineEdit *m_text = nullptr;
    QComboBox *m_when = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_where = nullptr;
    QComboBox *m_how = nullptr;
    QPushButton *m_related = nullptr;
    QString m_promotion;
    HistoryModel *m_model;
    HistoryFilter *m_filter;
    QTreeView *m_table;
    widgets::StateStack *m_stack;
    HistoryDetail *m_detail;
    widgets::StatusLabel *m_integrity;
    async::Latest<Events> m_latest;
    async::Latest<promotion::AuditCheck> m_check;
    async::Latest<int> m_export;
};

} // namespace backflow::ui::history
