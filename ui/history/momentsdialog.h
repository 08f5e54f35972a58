#pragma once

#include "core/async/job.h"
#include "core/promotion/eventstates.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::history {

class HistoryChange;

/// What an environment held at two moments, and how that differs. Objects: `historyMomentsPlace`,
/// `historyMomentsFrom`, `historyMomentsTo`, `historyMomentsCompare`.
class MomentsDialog final : public QDialog
{
    Q_OBJECT

public:
    MomentsDialog(const widgets::AppContext &context, const QString &environment, QWidget *parent);
    void setMoments(const QDateTime &from, const QDateTime &to);
    void compare();

Q_SIGNALS:
    void compared();

private:
    using Reading = std::optional<promotion::HistoryEvent>;
    void take(const Reading &from, const Reading &to);

    const widgets::AppContext &m_context;
    QComboBox *m_place;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLabel *m_words;
    HistoryChange *m_change;
    async::Latest<std::pair<Reading, Reading>> m_job;
};

} // namespace backflow::ui::history
