#include "ui/diff/hiddenline.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace backflow::ui::diff {

HiddenLine::HiddenLine(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(widgets::textLabel(theme, {}, this, theme::TextStyle::Caption, theme::Role::Muted))
    , m_show(widgets::quietButton(QStringLiteral("diffShowHidden"), tr("Show"), this))
{
    m_text->setObjectName(QStringLiteral("diffHidden"));
    m_text->setWordWrap(true);
    m_show->setAccessibleName(tr("Show what is ignored"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpace3, 0, theme::kSpace3, theme::kSpace1);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &HiddenLine::showWanted);
    hide();
}

void HiddenLine::setText(const QString &text, bool canBeShown)
{
    m_text->setText(text);
    m_show->setVisible(canBeShown);
    setVisible(!text.isEmpty());
}

} // namespace backflow::ui::diff
