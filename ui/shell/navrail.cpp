#include "ui/shell/navrail.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plainaccess.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace backflow::ui::shell {

using theme::Role;
using widgets::Page;

namespace {
constexpr int kHeight = 38;
constexpr int kWidth = 164;
constexpr int kPersonRoom = 34;
constexpr int kNarrow = 56;
} // namespace

NavButton::NavButton(const theme::Theme &theme, const QString &name, theme::Icon icon, const QString &text,
                     QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setObjectName(name);
    setText(text);
    widgets::setOneOfSeveral(this);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBadge(0);
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count == 0 ? text() : tr("%1, %Ln items need you", nullptr, count).arg(text()));
    update();
}

void NavButton::setIconsOnly(bool iconsOnly)
{
    m_iconsOnly = iconsOnly;
    setToolTip(iconsOnly ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::TextStyle::Strong));
    const int height = std::max(kHeight, metrics.height() + 16);
    return {m_iconsOnly ? kNarrow - 12 : metrics.horizontalAdvance(text()) + 80, height};
}

QSize NavButton::minimumSizeHint() const
{
    return {kNarrow - 12, sizeHint().height()};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const auto mirrored = [this](const QRectF &place) {
        return layoutDirection() == Qt::LeftToRight ? place : place.translated(width() - 2 * place.center().x(), 0);
    };
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? Role::AccentTint : Role::Hover));
        painter.drawRoundedRect(frame, theme::kControlRadius, theme::kControlRadius);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Role::Accent));
        painter.drawRoundedRect(mirrored(QRectF(1, 8, 3, height() - 16)), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Accent), theme::kFocusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, theme::kControlRadius, theme::kControlRadius);
    }
    const Role ink = isChecked() ? Role::Accent : Role::Muted;
    // Larger where letters are, as far as the narrow rail has room.
    const qreal side = m_iconsOnly ? std::clamp(20.0 * m_theme.textScale() / 100, 20.0, 28.0) : 20.0;
    const qreal x = m_iconsOnly ? (width() - side) / 2.0 : theme::kSpace3 + 2;
    m_theme.paintIcon(painter, mirrored(QRectF(x, (height() - side) / 2.0, side, side)), m_icon, ink);
    if (!m_iconsOnly) {
        painter.setFont(m_theme.font(isChecked() ? theme::TextStyle::Strong : theme::TextStyle::Body));
        painter.setPen(m_theme.color(Role::Text));
        painter.drawText(mirrored(QRectF(x + 30, 0, width() - x - 30, height())), Qt::AlignVCenter | Qt::AlignLeading,
                         text());
    }
    if (m_badge <= 0)
        return;
    painter.setFont(m_theme.font(theme::TextStyle::Caption));
    const QString number = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
    const QFontMetricsF metrics(painter.font());
    const qreal high = std::max(18.0, metrics.height());
    const qreal width = std::max(high, metrics.horizontalAdvance(number) + 10);
    const QRectF badge =
        mirrored(m_iconsOnly ? QRectF(this->width() - width - 2, 2, width, high)
                             : QRectF(this->width() - width - 8, (height() - high) / 2.0, width, high));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::Accent));
    painter.drawRoundedRect(badge, high / 2, high / 2);
    painter.setPen(m_theme.color(Role::AccentText));
    painter.drawText(badge, Qt::AlignCenter, number);
}

NavRail::NavRail(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_person(new QWidget(this))
    , m_name(widgets::textLabel(theme, {}, m_person, theme::TextStyle::Strong))
    , m_role(widgets::textLabel(theme, {}, m_person, theme::TextStyle::Caption, Role::Muted))
{
    setObjectName(QStringLiteral("navRail"));
    widgets::setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Sections"));
    m_column->setContentsMargins(6, theme::kSpace3, 6, theme::kSpace3);
    m_column->setSpacing(2);
    const auto add = [&](Page page, const char *name, theme::Icon icon, const QString &text) {
        auto *button = new NavButton(theme, QString::fromLatin1(name), icon, text, this);
        m_column->addWidget(button);
        m_group->addButton(button);
        m_buttons.insert(page, button);
        m_order += button;
        connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    };
    add(Page::Pipeline, "navPipeline", theme::Icon::Pipeline, tr("Pipeline"));
    add(Page::Compare, "navCompare", theme::Icon::Compare, tr("Compare"));
    add(Page::Promotions, "navPromotions", theme::Icon::Promotions, tr("Promotions"));
    add(Page::Resolve, "navResolve", theme::Icon::Resolve, tr("Resolve"));
    add(Page::History, "navHistory", theme::Icon::History, tr("History"));
    add(Page::Advisor, "navAdvisor", theme::Icon::Advisor, tr("Advisor"));
    add(Page::Access, "navAccess", theme::Icon::Shield, tr("Access"));
    add(Page::Settings, "navSettings", theme::Icon::Settings, tr("Settings"));
    m_column->addStretch(1);
    m_person->setObjectName(QStringLiteral("navPerson"));
    auto *person = new QVBoxLayout(m_person);
    person->setContentsMargins(kPersonRoom, 0, kPersonRoom, 0); // on both sides: margins are not mirrored
    person->setSpacing(0);
    person->addWidget(m_name);
    person->addWidget(m_role);
    m_column->addWidget(m_person);
    m_person->hide();
    setIconsOnly(false);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        setIconsOnly(m_iconsOnly);
        update();
    });
}

void NavRail::setCurrent(Page page)
{
    NavButton *wanted = m_buttons.value(page);
    m_group->setExclusive(wanted != nullptr);
    for (NavButton *button : std::as_const(m_order))
        button->setChecked(button == wanted);
}

void NavRail::setBadge(Page page, int count)
{
    if (NavButton *button = m_buttons.value(page))
        button->setBadge(count);
}

void NavRail::setPerson(const QString &name, const QString &role)
{
    m_name->setText(name);
    m_role->setText(role);
    setIconsOnly(m_iconsOnly);
    m_person->setVisible(!name.isEmpty() && !m_iconsOnly);
}

void NavRail::setIconsOnly(bool iconsOnly)
{
    m_iconsOnly = iconsOnly;
    int widest = kWidth;
    for (NavButton *button : std::as_const(m_order)) {
        button->setIconsOnly(iconsOnly);
        widest = std::max(widest, button->sizeHint().width() + 12);
    }
    widest = std::max(widest, m_role->sizeHint().width() + 2 * kPersonRoom + 12);
    setFixedWidth(iconsOnly ? kNarrow : widest);
    m_person->setVisible(!iconsOnly && !m_name->text().isEmpty());
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Base));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), m_theme.color(Role::Hairline));
    if (!m_person->isVisible())
        return;
    const QRect place = m_person->geometry();
    const QRect icon(place.left() + theme::kSpace3, place.top() + 2, theme::kIconSize, theme::kIconSize);
    m_theme.paintIcon(painter, QStyle::visualRect(layoutDirection(), place, icon), theme::Icon::Person, Role::Muted);
}

void NavRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qsizetype at = m_order.indexOf(qobject_cast<NavButton *>(focusWidget()));
    const qsizetype next = at + (event->key() == Qt::Key_Down ? 1 : -1);
    if (next >= 0 && next < m_order.size())
        m_order[next]->setFocus(Qt::TabFocusReason);
}

} // namespace backflow::ui::shell
