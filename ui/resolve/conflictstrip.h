#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace backflow::ui::resolve {

/// The head of a decision: magenta while it is open, calm once it is settled.
class ConflictStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictStrip(const theme::Theme &theme, QWidget *parent = nullptr);
    void setText(const QString &text, bool decided);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const theme::Theme &m_theme;
    QString m_text;
    bool m_decided = false;
};

} // namespace backflow::ui::resolve
