#pragma once

#include "core/promotion/history.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace backflow::ui::theme {
class Theme;
class Highlighting;
} // namespace backflow::ui::theme

namespace backflow::ui::history {

/// The story of one record: who, when, where, why; what it touched; and the record as it is stored.
class HistoryDetail final : public QWidget
{
    Q_OBJECT

public:
    HistoryDetail(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent = nullptr);
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
    QTreeWidget *m_facts;
    QPlainTextEdit *m_record;
    QPushButton *m_open;
    QPushButton *m_only;
};

/// "20 Nov 2026 10:14, Ana, in Dev1: …": one record in sentences.
QString storyOf(const promotion::HistoryEvent &event);

} // namespace backflow::ui::history
