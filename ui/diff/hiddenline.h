#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::diff {

/// What is not listed, in one quiet line, so that nothing vanishes unseen.
class HiddenLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenLine(const theme::Theme &theme, QWidget *parent = nullptr);
    /// Goes away where there is nothing to tell.
    void setText(const QString &text, bool canBeShown);

Q_SIGNALS:
    void showWanted();

private:
    QLabel *m_text;
    QPushButton *m_show;
};

} // namespace backflow::ui::diff
