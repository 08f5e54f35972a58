#pragma once
// A page by itself in a window whose focus goes as one reads, like the program's own window.

#include "ui/widgets/readingorder.h"

#include <QMainWindow>

namespace backflow::tests {

/// Borrows the page.
class ReadingWindow final : public QMainWindow
{
public:
    explicit ReadingWindow(QWidget &page)
    {
        const QSize size = page.size();
        setCentralWidget(&page);
        resize(size);
        show();
    }
    ~ReadingWindow() override
    {
        if (QWidget *page = takeCentralWidget())
            page->setParent(nullptr);
    }
    Q_DISABLE_COPY_MOVE(ReadingWindow)

protected:
    bool focusNextPrevChild(bool next) override
    {
        return ui::widgets::focusAsRead(*this, next) || QMainWindow::focusNextPrevChild(next);
    }
};

} // namespace backflow::tests
