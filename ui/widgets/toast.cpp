#include "ui/widgets/toast.h"

#include "core/promotion/shownnames.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <utility>

namespace backflow::ui::widgets {

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
    connect(m_timer, &QTimer::timeout, this, &Toast::showNext);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const std::function<void()> undo = std::exchange(m_onUndo, {});
        showNext();
        if (undo)
            undo();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == m_undo)
            m_before = old;
        if (isVisible() && (now == m_undo || old == m_undo))
            runClock();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, std::function<void()> undo)
{
    Notice notice{promotion::shownText(sentence), std::move(undo)};
    if (!isVisible()) {
        show(notice);
        return;
    }
    if (!notice.undo && !m_onUndo && notice.sentence == text()) {
        runClock(); // said again; it need not be read again
        return;
    }
    m_waiting += std::move(notice);
    if (!m_onUndo && !isHeld())
        m_timer->start(std::min(kLeastMs, m_timer->remainingTime()));
}

void Toast::show(const Notice &notice)
{
    m_onUndo = notice.undo;
    m_text->setText(notice.sentence);
    setAccessibleName(notice.sentence);
    m_undo->setVisible(static_cast<bool>(m_onUndo));
    place();
    setVisible(true);
    raise();
    runClock();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    announce(this, notice.sentence);
}

void Toast::showNext()
{
    leave();
    if (!m_waiting.isEmpty()) {
        show(m_waiting.takeFirst());
        return;
    }
    m_timer->stop();
    m_onUndo = {};
    m_hovered = false;
    hide();
}

void Toast::dismiss()
{
    m_waiting.clear();
    showNext();
}

void Toast::leave()
{
    if (m_undo->hasFocus() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool Toast::isHeld() const
{
    return m_hovered || m_undo->hasFocus();
}

void Toast::runClock()
{
    if (isHeld())
        m_timer->stop();
    else
        m_timer->start(m_onUndo ? kShownWithUndoMs : m_waiting.isEmpty() ? kShownMs : kLeastMs);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(theme::Role::Border), m_theme.borderWidth()));
    painter.setBrush(m_theme.color(theme::Role::Base));
    const qreal inset = m_theme.borderWidth() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::kCardRadius,
                            theme::kCardRadius);
}

bool Toast::event(QEvent *event)
{
    const bool enters = event->type() == QEvent::Enter;
    if (enters || event->type() == QEvent::Leave) {
        m_hovered = enters;
        if (isVisible())
            runClock();
    }
    return QFrame::event(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        showNext();
    else
        QFrame::keyPressEvent(event);
}

void Toast::place()
{
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 2 * theme::kSpace6);
}

} // namespace backflow::ui::widgets
