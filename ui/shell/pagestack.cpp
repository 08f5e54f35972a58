#include "ui/shell/pagestack.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

namespace backflow::ui::shell {

namespace {
constexpr int kMargin = 24;
} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(0, 0);
}

int PageStack::heightForWidth(int width) const
{
    // Of the page that is shown, and the least it can do with: a stack would answer with the most that any page likes.
    if (!currentWidget())
        return -1;
    const QLayout *layout = currentWidget()->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                 : minimumSizeHint().height();
}

bool PageStack::event(QEvent *event)
{
    const bool done = QStackedWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // the page needs more or less room than before
        updateGeometry();
    return done;
}

PageArea::PageArea(QStackedWidget *stack, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pageArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    stack->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    setWidget(stack);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { follow(now); });
}

void PageArea::follow(const QWidget *focused)
{
    if (!focused || !widget()->isAncestorOf(focused))
        return;
    // What scrolls by itself shows its own places; a large part of the page is seen from its beginning.
    if (focused->height() < viewport()->height() && focused->width() < viewport()->width())
        ensureWidgetVisible(const_cast<QWidget *>(focused), kMargin, kMargin);
}

} // namespace backflow::ui::shell
