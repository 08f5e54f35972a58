#pragma once

#include "core/promotion/history.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::history {

class HistoryChange;

/// The story of one record: who, when, where, why; what it touched; and the record as it is stored.
class HistoryDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryDetail(const widgets::AppContext &context, QWidget *parent = nullptr);
    /// What the event changed; who shows the event fills it.
    HistoryChange *change() const { return m_change; }
    void show(const std::optional<promotion::HistoryEvent> &event);
    /// The sentences shown, for tests and for copying.
    QString story() const;

Q_SIGNALS:
    void promotionRequested(const QString &promotion);
    void onlyPromotionRequested(const QString &promotion);

private:
    promotion::HistoryEvent m_event;
    QLabel *m_title;
    QLabel *m_story;
    HistoryChange *m_change;
    QTabWidget *m_tabs;
    QTreeWidget *m_facts;
    QPlainTextEdit *m_record;
    QPushButton *m_open;
    QPushButton *m_only;
};

/// "20 Nov 2026 10:14, Ana, in Dev1: …": one record in sentences.
QString storyOf(const promotion::HistoryEvent &event);

} // namespace backflow::ui::history
