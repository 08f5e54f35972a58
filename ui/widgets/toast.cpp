#include "ui/widgets/toast.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace backflow::ui::widgets {

namespace {
constexpr int kShownMs = 6000;
constexpr int kShownWithUndoMs = 10000;
} // namespace

Toast::Toast(const theme::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(textLabel(theme, {}, this))
    , m_undo(quietButton(QStringLiteral("toastUndo"), tr("Undo"), this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toastText"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpace4, theme::kSpace2, theme::kSpace4, theme::kSpace2);
    row->setSpacing(theme::kSpace3);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (m_onUndo)
            std::exchange(m_onUndo, {})();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, std::function<void()> undo)
{
    m_onUndo = std::move(undo);
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_undo->setVisible(static_cast<bool>(m_onUndo));
    m_timer->start(m_onUndo ? kShownWithUndoMs : kShownMs);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    announce(this, sentence);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(theme::Role::Border), 1));
    painter.setBrush(m_theme.color(theme::Role::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kCardRadius, theme::kCardRadius);
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_timer->stop();
    else if (event->type() == QEvent::Leave && isVisible())
        m_timer->start(m_onUndo ? kShownWithUndoMs : kShownMs);
    return QFrame::event(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 2 * theme::kSpace6);
}

} // namespace backflow::ui::widgets
