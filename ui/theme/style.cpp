#include "ui/theme/style.h"

#include "ui/theme/indicator.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace backflow::ui::theme {

namespace {

constexpr int kToolPadding = 6;
constexpr int kFieldPadding = 6;
constexpr int kSmallestSlider = 28;
constexpr int kSortArrow = 14;

bool textBesideIcon(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

} // namespace

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

void Style::drawFocus(const QRectF &rect, qreal radius, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.color(Role::Accent), kFocusRing));
    const qreal half = kFocusRing / 2.0;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hovered = enabled && option->state.testFlag(State_MouseOver);
    const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
    const QString kind = kindOf(widget);
    QColor fill = m_theme.color(hovered || down ? Role::Hover : Role::Base);
    QPen edge(m_theme.color(enabled ? Role::Border : Role::Hairline), m_theme.borderWidth());
    if (kind == QLatin1String("primary") && enabled) {
        fill = m_theme.color(Role::Accent);
        if (hovered)
            fill = m_theme.isDark() ? fill.lighter(110) : fill.darker(112);
        edge.setColor(fill);
    } else if (kind == QLatin1String("quiet")) {
        edge = Qt::NoPen;
        if (!hovered && !down)
            fill = Qt::transparent;
    }
    if (down && kind != QLatin1String("primary"))
        fill = m_theme.color(Role::AccentTint);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    painter->restore();
    if (!option->state.testFlag(State_HasFocus))
        return;
    drawFocus(option->rect, kControlRadius, painter);
    if (kind == QLatin1String("primary")) { // a ring of the same colour would not be seen
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.color(Role::AccentText), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(3, 3, -3, -3), 4, 4);
        painter->restore();
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
    case PE_FrameButtonTool:
        if (element == PE_FrameButtonTool)
            return;
        if (option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus))
            drawButton(option, painter, widget);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget) && kindOf(widget).isEmpty() &&
            (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)))
            return; // drawn with the button
        drawFocus(option->rect, 4, painter);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            break;
        drawField(option, painter);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(m_theme, *option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(m_theme, *option, *painter);
        return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            break;
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(item->rect, item->backgroundBrush);
        if (item->state.testFlag(State_Selected))
            painter->fillRect(item->rect, m_theme.color(Role::AccentTint));
        else if (item->state.testFlag(State_MouseOver))
            painter->fillRect(item->rect, m_theme.color(Role::Hover));
        return;
    }
    case PE_PanelItemViewRow: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && item->features.testFlag(QStyleOptionViewItem::Alternate))
            painter->fillRect(item->rect, m_theme.color(Role::AlternateBase));
        return;
    }
    case PE_IndicatorHeaderArrow:
        drawSortArrow(option, painter);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, m_theme.color(Role::Base));
        return;
    case PE_FrameTabBarBase: {
        QRect line = option->rect;
        line.setTop(line.bottom());
        painter->fillRect(line, m_theme.color(Role::Hairline));
        return;
    }
    case PE_Frame: {
        painter->save();
        painter->setPen(QPen(m_theme.color(option->state.testFlag(State_HasFocus) ? Role::Accent
                                           : m_theme.isHighContrast()             ? Role::Border
                                                                                  : Role::Hairline),
                             m_theme.borderWidth()));
        painter->setBrush(Qt::NoBrush);
        const qreal inset = m_theme.borderWidth() / 2.0;
        painter->drawRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset));
        painter->restore();
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && kindOf(widget) == QLatin1String("primary") &&
        option->state.testFlag(State_Enabled)) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, m_theme.color(Role::AccentText));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ToolButtonLabel && textBesideIcon(option)) {
        QStyleOptionToolButton copy = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        // Icon and text stand together in the middle.
        const int content = copy.iconSize.width() + kSpace1 + copy.fontMetrics.horizontalAdvance(copy.text);
        const int spare = std::max(0, (copy.rect.width() - content) / 2);
        copy.rect.adjust(spare, 0, -spare, 0);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (element == CE_Splitter)
        return; // the parts have edges of their own; the handle is felt by the cursor
    if (element == CE_ItemViewItem) {
        // A selected row is tinted, not filled, so its text keeps its own colours.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_theme.color(Role::Window));
        painter->setPen(QPen(m_theme.color(Role::Hairline), 1));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        drawProgress(element, option, painter);
        return;
    }
    if (element == CE_TabBarTabShape) {
        drawTab(option, painter);
        return;
    }
    if (element == CE_ProgressBarLabel)
        return; // numbers stand beside the bar, in words
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(kFieldPadding - 1, 0, 0, 0);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: a slider in a groove.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int slider = range > 0 ? std::max(kSmallestSlider, length * bar->pageStep / (range + bar->pageStep)) : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect = across ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && !combo->editable) {
        drawButton(option, painter, widget);
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
        m_theme.paintIcon(*painter, QRectF(arrow.center().x() - 7, arrow.center().y() - 6, 14, 14), Icon::ChevronDown,
                          combo->state.testFlag(State_Enabled) ? Role::Muted : Role::Border);
        return;
    }
    if (control == CC_ComboBox && combo) {
        drawFieldWithList(combo, painter, widget);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin) {
        drawSpinBox(spin, painter, widget);
        return;
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && tool) {
        QStyleOptionToolButton copy = *tool;
        copy.features &= ~QStyleOptionToolButton::HasMenu; // icon or words say it; a speck in the corner says nothing
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && bar) {
        drawScrollBar(bar, painter, widget);
        return;
    }
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_Slider && slider) {
        drawSlider(slider, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// What stands beside large letters is as large as they are; beside small ones it stays what can be told apart.
int Style::withText(int pixels) const
{
    return pixels * std::max(m_theme.textScale(), 100) / 100;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return m_theme.borderWidth();
    case PM_ButtonMargin:
        return 2 * kSpace2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return withText(kIconSize);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return withText(QProxyStyle::pixelMetric(metric, option, widget));
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kSpace2;
    case PM_TabBarScrollButtonWidth: // can be hit
        return kCompactControlHeight;
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return 12;
    case PM_FocusFrameHMargin:
        return kSpace1 + 2;
    case PM_HeaderMargin:
        return kSpace1 + 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool compact = m_theme.density() == Density::Compact;
    if (type == CT_ComboBox || type == CT_LineEdit)
        wanted.setHeight(std::max(wanted.height(), m_theme.controlHeight()));
    if (type == CT_PushButton)
        wanted.setHeight(std::max(m_theme.controlHeight(), option->fontMetrics.height() + (compact ? 6 : 10)));
    if (type == CT_RadioButton || type == CT_CheckBox)
        wanted.setHeight(std::max(wanted.height(), kCompactControlHeight));
    if (type == CT_ItemViewItem)
        wanted.setHeight(std::max(wanted.height(), compact ? kCompactControlHeight : kGridRowHeight));
    if (type == CT_TabBarTab)
        wanted += QSize(2 * kSpace1, kSpace2);
    if (type == CT_ToolButton) {
        wanted = wanted.expandedTo({m_theme.controlHeight(), m_theme.controlHeight()});
        if (textBesideIcon(option))
            wanted.rwidth() += 2 * kToolPadding;
    }
    if (type == CT_LineEdit)
        wanted.rwidth() += 2 * kFieldPadding;
    if (type == CT_ComboBox)
        wanted.rwidth() += kSpace2;
    return wanted;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            rect.adjust(kFieldPadding, 0, -kFieldPadding, 0);
    if (element == SE_HeaderArrow) { // behind the words, at their height
        const QRect header = option->rect;
        const QRect arrow(header.right() - kSortArrow - kSpace2, header.center().y() - kSortArrow / 2, kSortArrow,
                          kSortArrow);
        rect = visualRect(option->direction, header, arrow);
    }
    return rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace backflow::ui::theme
