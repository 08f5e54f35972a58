#pragma once

#include "core/promotion/history.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::history {

class HistoryChange;
class HistoryTimeline;
class RecordView;
class RelatedEvents;

/// One event in full: its story and record, what it changed as it was at that time, the life of its component, and what
/// belongs with it. What is not looked at is not read.
class HistoryDetail final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Event, Change, Timeline, Related };

    explicit HistoryDetail(const widgets::AppContext &context, QWidget *parent = nullptr);
    void show(const std::optional<promotion::HistoryEvent> &event);
    void openTab(Tab tab);
    /// How the chain stands, in words; part of the story of a record.
    void setIntegrity(const QString &words);
    /// The component in view; empty = the event names none.
    QString component() const;
    const promotion::HistoryEvent &event() const { return m_event; }
    /// The sentences shown, for tests and for copying.
    QString story() const;

Q_SIGNALS:
    void promotionRequested(const QString &promotion);
    void onlyPromotionRequested(const QString &promotion);
    void eventChosen(qint64 key);

private:
    void fillTab();

    const widgets::AppContext &m_context;
    promotion::HistoryEvent m_event;
    bool m_there = false;
    QString m_component;
    QString m_integrityWords;
    /// Tabs that show the event already.
    int m_filled = 0;
    QLabel *m_title;
    QLabel *m_story;
    QTabWidget *m_tabs;
    RecordView *m_record;
    QWidget *m_changePage;
    /// Made when it is looked at for the first time.
    HistoryChange *m_change = nullptr;
    HistoryTimeline *m_timeline;
    RelatedEvents *m_related;
    QPushButton *m_open;
    QPushButton *m_only;
};

/// "20 Nov 2026 10:14, Ana, in Dev1. …": one event in sentences.
QString storyOf(const promotion::HistoryEvent &event);

} // namespace backflow::ui::history
