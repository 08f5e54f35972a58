#include "ui/diff/unified.h"

#include "ui/diff/overviewruler.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>

namespace backflow::ui::diff {

Unified::Unified(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent)
    : TextDiff(theme, parent)
    , m_pane(new CodePane(theme, highlighting, this))
    , m_legend(new widgets::ElidedLabel(theme, {}, this, theme::TextStyle::Strong))
{
    m_pane->setObjectName(QStringLiteral("diffTextUnified"));
    ruler()->setObjectName(QStringLiteral("diffOverviewUnified"));
    placeLabel()->setObjectName(QStringLiteral("diffPlaceUnified"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpace3, theme::kSpace1, theme::kSpace2, theme::kSpace1);
    head->setSpacing(theme::kSpace4);
    head->addWidget(m_legend);
    head->addWidget(placeLabel(), 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(m_pane, 1, 0);
    grid->addWidget(ruler(), 1, 1);
    grid->setRowStretch(1, 1);
    addPane(m_pane, Shows::Both);
}

std::vector<DisplayLine> Unified::arrange(const DiffRows &rows, const std::vector<RowRange> &folds) const
{
    return unifiedLines(rows, folds, secondIsNewer());
}

void Unified::setNames(const QString &first, const QString &second, bool secondIsNewer)
{
    TextDiff::setNames(first, second, secondIsNewer);
    m_legend->setText(secondIsNewer ? tr("− %1   + %2").arg(first, second)
                                    : tr("+ only in ● %1   − only in ◆ %2").arg(first, second));
    m_pane->setAccessibleName(tr("%1 and %2 in one text, read only").arg(first, second));
}

bool Unified::wraps() const
{
    return m_pane->lineWrapMode() != QPlainTextEdit::NoWrap;
}

void Unified::setWraps(bool wraps)
{
    m_pane->setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_pane->setWordWrapMode(wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
}

} // namespace backflow::ui::diff
