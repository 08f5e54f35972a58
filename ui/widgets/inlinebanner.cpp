#include "ui/widgets/inlinebanner.h"

#include "core/promotion/shownnames.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plainaccess.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace backflow::ui::widgets {

theme::Icon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return theme::Icon::Ok;
    case Severity::Warning:
        return theme::Icon::Warning;
    case Severity::Error:
        return theme::Icon::Failed;
    case Severity::Info:
        break;
    }
    return theme::Icon::Info;
}

theme::Role severityRole(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return theme::Role::Ok;
    case Severity::Warning:
        return theme::Role::Warning;
    case Severity::Error:
        return theme::Role::Error;
    case Severity::Info:
        break;
    }
    return theme::Role::Accent;
}

namespace {

theme::Role tintRole(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return theme::Role::OkTint;
    case Severity::Warning:
        return theme::Role::WarningTint;
    case Severity::Error:
        return theme::Role::ErrorTint;
    case Severity::Info:
        break;
    }
    return theme::Role::InfoTint;
}

constexpr int kMostActions = 2;
constexpr int kIconArea = theme::kSpace3 + 18 + theme::kSpace2;

} // namespace

InlineBanner::InlineBanner(const theme::Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_leaving(new QTimer(this))
    , m_text(textLabel(theme, {}, this))
    , m_actionRow(new QHBoxLayout)
    , m_close(iconButton(theme, name + QStringLiteral("Close"), theme::Icon::Close, tr("Close this message"), this))
{
    setObjectName(name);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_actionRow->setSpacing(theme::kSpace2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kSpace2, theme::kSpace1, theme::kSpace2, theme::kSpace1);
    row->setSpacing(theme::kSpace2);
    row->addSpacing(kIconArea - theme::kSpace2); // on the side where lines begin
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addLayout(m_actionRow);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    setMinimumHeight(theme::kToolbarHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_leaving->setSingleShot(true);
    m_leaving->setTimerType(Qt::PreciseTimer);
    connect(m_leaving, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_answered = true;
        dismiss();
        Q_EMIT closed();
    });
    connect(&theme, &theme::Theme::themeChanged, this, qOverload<>(&QWidget::update));
    hide();
}

void InlineBanner::tell(Severity severity, const QString &text)
{
    const bool again = isVisibleTo(parentWidget()) && text == m_message && severity == m_severity;
    m_times = again ? m_times + 1 : 1;
    m_severity = severity;
    m_message = text;
    const QString words = promotion::shownText(text); // a refusal says whom to ask
    const QString shown = m_times > 1 ? tr("%1 (×%2)").arg(words).arg(m_times) : words;
    m_text->setText(shown);
    setAccessibleName(shown);
    if (!again) {
        clearActions();
        m_since.start();
        m_answered = false;
    }
    m_leaving->stop();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    announce(this, shown, severity == Severity::Error);
}

QPushButton *InlineBanner::addAction(const QString &text)
{
    Q_ASSERT(m_actions.size() < kMostActions);
    auto *action =
        secondaryButton(QStringLiteral("%1Action%2").arg(objectName()).arg(m_actions.size() + 1), text, this);
    QWidget::setTabOrder(m_actions.isEmpty() ? static_cast<QWidget *>(m_text) : m_actions.last(), action);
    m_actions += action;
    connect(action, &QPushButton::clicked, this, [this] { m_answered = true; });
    m_actionRow->addWidget(action, 0, Qt::AlignVCenter);
    action->show();
    return action;
}

void InlineBanner::setCloseable(bool closeable)
{
    m_close->setVisible(closeable);
}

void InlineBanner::dismiss()
{
    m_message.clear();
    clearActions();
    const qint64 left = m_since.isValid() ? kLeastShownMs - m_since.elapsed() : 0;
    if (isVisible() && !m_answered && left > 0)
        m_leaving->start(int(left));
    else
        hide();
}

void InlineBanner::clearActions()
{
    for (QPushButton *action : std::as_const(m_actions)) {
        action->hide();
        action->setObjectName({}); // the name is free for the next one at once
        action->deleteLater();
    }
    m_actions.clear();
}

void InlineBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark = m_theme.color(severityRole(m_severity));
    painter.setPen(QPen(mark, m_theme.borderWidth()));
    painter.setBrush(m_theme.color(tintRole(m_severity)));
    const qreal inset = m_theme.borderWidth() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::kControlRadius,
                            theme::kControlRadius);
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - theme::kSpace3 - 18 : theme::kSpace3;
    m_theme.paintIcon(painter, QRectF(x, (height() - 18) / 2.0, 18, 18), severityIcon(m_severity),
                      severityRole(m_severity));
}

} // namespace backflow::ui::widgets
