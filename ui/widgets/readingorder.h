#pragma once

#include <QList>
#include <QObject>

class QApplication;
class QWidget;

namespace backflow::ui::widgets {

/// What can be reached by Tab in a window, in the order one reads it: bands from top to bottom, columns of a band from
/// where a line begins, panel by panel.
QList<QWidget *> asRead(const QWidget &window);

/// While it lives Tab goes through every window of the program as one reads it, whatever was made or shown last: before
/// a Tab is handled the window's chain is put in order. GUI thread; the application must outlive it.
class ReadingOrder final : public QObject
{
    Q_OBJECT

public:
    explicit ReadingOrder(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace backflow::ui::widgets
