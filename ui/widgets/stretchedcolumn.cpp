#include "ui/widgets/stretchedcolumn.h"

#include <QEvent>
#include <QHeaderView>
#include <algorithm>

namespace backflow::ui::widgets {

StretchedColumn::StretchedColumn(QHeaderView *header, int column, int letters)
    : QObject(header)
    , m_header(header)
    , m_column(column)
    , m_letters(letters)
{
    header->setStretchLastSection(false);
    header->setSectionResizeMode(column, QHeaderView::Fixed);
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_column)
            fit();
    });
    connect(header, &QHeaderView::sectionCountChanged, this, &StretchedColumn::fit);
}

bool StretchedColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fit();
    return QObject::eventFilter(watched, event);
}

void StretchedColumn::fit()
{
    if (m_column >= m_header->count())
        return;
    const int others = m_header->length() - m_header->sectionSize(m_column);
    const int least = m_letters * m_header->fontMetrics().averageCharWidth();
    m_header->resizeSection(m_column, std::max(least, m_header->viewport()->width() - others));
}

} // namespace backflow::ui::widgets
