#include "ui/diff/sidebyside.h"

#include "ui/diff/overviewruler.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QWheelEvent>

namespace backflow::ui::diff {

using theme::Role;

namespace {
constexpr int kLinesPerNotch = 3;
constexpr int kNotch = 120;
} // namespace

SideBySide::SideBySide(const theme::Theme &theme, theme::Highlighting *highlighting, QWidget *parent)
    : TextDiff(theme, parent)
    , m_firstLabel(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong, Role::SourceSide))
    , m_secondLabel(widgets::textLabel(theme, {}, this, theme::TextStyle::Strong, Role::TargetSide))
    , m_first(new CodePane(theme, highlighting, this))
    , m_second(new CodePane(theme, highlighting, this))
    , m_resync(widgets::quietButton(QStringLiteral("diffResync"), tr("Scroll together again"), this))
{
    m_first->setObjectName(QStringLiteral("diffTextLeft"));
    m_second->setObjectName(QStringLiteral("diffTextRight"));
    m_first->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel *label : {m_firstLabel, m_secondLabel})
        label->setContentsMargins(theme::kSpace3, theme::kSpace1, theme::kSpace3, theme::kSpace1);
    m_resync->hide();
    connect(m_resync, &QPushButton::clicked, this, [this] { setInStep(true); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, theme::kSpace2, 0);
    head->addWidget(m_secondLabel);
    head->addWidget(m_resync);
    head->addWidget(placeLabel(), 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(1);
    grid->addWidget(m_firstLabel, 0, 0);
    grid->addLayout(head, 0, 1, 1, 2);
    grid->addWidget(m_first, 1, 0);
    grid->addWidget(m_second, 1, 1);
    grid->addWidget(ruler(), 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);

    addPane(m_first, Shows::First);
    addPane(m_second, Shows::Second);
    syncScroll(m_first, m_second);
    syncScroll(m_second, m_first);
    for (CodePane *pane : {m_first, m_second})
        pane->viewport()->installEventFilter(this);
}

std::vector<DisplayLine> SideBySide::arrange(const DiffRows &rows, const std::vector<RowRange> &folds) const
{
    return displayLines(rows, folds);
}

void SideBySide::syncScroll(CodePane *from, CodePane *to)
{
    const auto follow = [this](QScrollBar *bar, QScrollBar *other) {
        connect(bar, &QScrollBar::valueChanged, other, [this, other](int value) {
            if (m_inStep)
                other->setValue(value);
        });
    };
    follow(from->verticalScrollBar(), to->verticalScrollBar());
    follow(from->horizontalScrollBar(), to->horizontalScrollBar());
}

void SideBySide::setInStep(bool inStep)
{
    m_inStep = inStep;
    m_resync->setVisible(!inStep);
    if (inStep)
        m_first->verticalScrollBar()->setValue(m_second->verticalScrollBar()->value());
}

bool SideBySide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            CodePane *pane = watched == m_first->viewport() ? m_first : m_second;
            setInStep(false);
            QScrollBar *bar = pane->verticalScrollBar();
            bar->setValue(bar->value() - wheel->angleDelta().y() * kLinesPerNotch / kNotch);
            return true;
        }
    }
    return TextDiff::eventFilter(watched, event);
}

void SideBySide::setNames(const QString &first, const QString &second, bool secondIsNewer)
{
    TextDiff::setNames(first, second, secondIsNewer);
    setInStep(true);
    m_firstLabel->setText(secondIsNewer ? first : QStringLiteral("● %1").arg(first));
    m_secondLabel->setText(secondIsNewer ? second : QStringLiteral("◆ %1").arg(second));
    widgets::setLabelRole(m_firstLabel, secondIsNewer ? Role::Muted : Role::SourceSide);
    widgets::setLabelRole(m_secondLabel, secondIsNewer ? Role::ResultSide : Role::TargetSide);
    m_first->setAccessibleName(tr("%1, read only").arg(first));
    m_second->setAccessibleName(tr("%1, read only").arg(second));
}

} // namespace backflow::ui::diff
