#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::widgets {

/// Icon, one sentence why there is nothing here, and at most one button: in the middle of its place.
class Placeholder final : public QWidget
{
    Q_OBJECT

public:
    Placeholder(const theme::Theme &theme, const QString &name, QWidget *parent = nullptr);
    void show(theme::Icon icon, const QString &sentence, const QString &action);
    QString sentence() const;
    QPushButton *button() const { return m_button; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSentence();
    void drawIcon();

    const theme::Theme &m_theme;
    theme::Icon m_shown = theme::Icon::Info;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace backflow::ui::widgets
