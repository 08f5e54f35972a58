#pragma once

#include "core/async/job.h"
#include "core/promotion/history.h"
#include "ui/history/historyfilling.h"
#include "ui/widgets/sessionpage.h"

#include <QWidget>
#include <memory>
#include <optional>

class QTableView;

namespace backflow::ui::widgets {
struct AppContext;
class InlineBanner;
class PageHeader;
class StateStack;
} // namespace backflow::ui::widgets

namespace backflow::ui::history {

class HistoryDetail;
class HistoryExporting;
class HistoryFilterBar;
class HistoryIntegrity;
class HistoryModel;
class SavedMenu;

/// Who changed what, when, where and why, and the proof that the record is whole. It reads and writes nothing down but
/// the person's own filters, so every role may have it.
class HistoryPage final : public QWidget, public widgets::SessionPage
{
    Q_OBJECT

public:
    HistoryPage(std::shared_ptr<widgets::AppContext> context, QWidget *parent = nullptr);
    ~HistoryPage() override;

    QJsonObject keptState() const override;
    void takeKept(const QJsonObject &kept) override;
    QString spot() const override;
    void goToSpot(const QString &spot) override;

public Q_SLOTS:
    void refresh();
    void verify();
    void find();
    void exportShown();
    void compareMoments();

Q_SIGNALS:
    /// The index follows the record, and what is shown follows the index.
    void settled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void fitRows();
    void buildHeader();
    void layOut();
    void connectAll();
    void buildKeys();
    void restart();
    void takeKnown(const HistoryFilling::Known &known);
    void applyQuery();
    void actOn(int state);
    void clearFilters();
    void updateState();
    void updateTrail();
    void importTrails();
    void spreadColumns();
    void showRow();
    void read(qint64 key);
    void openEvent(qint64 key);
    void openRecord(qint64 sequence);
    void goAlong(bool newer);
    void showOnly(const QString &promotion);
    void tell(const base::Error &error);

    std::shared_ptr<widgets::AppContext> m_context;
    widgets::PageHeader *m_header;
    widgets::InlineBanner *m_banner;
    widgets::InlineBanner *m_trail;
    HistoryIntegrity *m_integrity;
    HistoryFilterBar *m_filters;
    SavedMenu *m_saved;
    HistoryModel *m_model;
    QTableView *m_table;
    widgets::StateStack *m_stack;
    HistoryDetail *m_detail;
    HistoryFilling *m_filling;
    HistoryExporting *m_exporting;
    HistoryFilling::Known m_known;
    /// The index was brought up to date since the workspace was opened.
    bool m_filled = false;
    /// The chain was looked at since the record last grew.
    bool m_verified = false;
    /// Of the event that is to be shown, or is.
    qint64 m_key = 0;
    /// It was asked for, not come upon from row to row.
    bool m_jumped = false;
    async::Latest<std::optional<promotion::HistoryEvent>> m_reading;
    async::Latest<qint64> m_seeking;
};

} // namespace backflow::ui::history
