#include "ui/widgets/selectionbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace backflow::ui::widgets {

SelectionBar::SelectionBar(const theme::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(textLabel(theme, {}, this, theme::TextStyle::Strong))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("selectionBar"));
    m_text->setObjectName(QStringLiteral("selectionText"));
    m_text->setWordWrap(true);
    m_row->setContentsMargins(theme::kSpace4, theme::kSpace2, theme::kSpace4, theme::kSpace2);
    m_row->setSpacing(theme::kSpace2);
    m_row->addWidget(m_text, 1);
    setMinimumHeight(theme::kToolbarHeight + theme::kSpace1);
    connect(&theme, &theme::Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void SelectionBar::setParts(const QStringList &parts)
{
    QStringList shown = parts;
    shown.removeAll(QString());
    const QString sentence = shown.join(QStringLiteral(" · "));
    if (sentence == m_text->text())
        return;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    announce(this, sentence);
}

QString SelectionBar::text() const
{
    return m_text->text();
}

QPushButton *SelectionBar::addButton(const QString &objectName, const QString &text, bool primary)
{
    auto *button = primary ? primaryButton(objectName, text, this) : secondaryButton(objectName, text, this);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::Role::Base));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(theme::Role::Hairline));
}

} // namespace backflow::ui::widgets
