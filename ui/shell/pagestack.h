#pragma once

#include <QScrollArea>
#include <QStackedWidget>

namespace backflow::ui::shell {

/// The pages, as large as the one that is shown needs: another one that needs more does not make the window larger.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent);
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
};

/// Around the pages: where a window is smaller than what a page needs, at large letters for example, one scrolls to the
/// rest, and the keyboard brings into view what it comes to.
class PageArea final : public QScrollArea
{
    Q_OBJECT

public:
    PageArea(QStackedWidget *stack, QWidget *parent);

private:
    void follow(const QWidget *focused);
};

} // namespace backflow::ui::shell
