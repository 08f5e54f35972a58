#pragma once

#include "core/promotion/schedule.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

/// When to deploy: now, when the target is idle, or at a time. Objects: `promoWhen`, `promoWhenAt`, `promoWhenZone`.
class WhenBar final : public QWidget
{
    Q_OBJECT

public:
    enum class When { Now, Idle, At };

    explicit WhenBar(const theme::Theme &theme, QWidget *parent = nullptr);

    When when() const;
    /// Nothing: now. Without the promotion and who.
    std::optional<promotion::Schedule> schedule() const;
    void reset();

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QComboBox *m_when;
    QDateTimeEdit *m_at;
    QLabel *m_zone;
};

} // namespace backflow::ui::promote
