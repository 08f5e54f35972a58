#include "ui/setup/tipbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

namespace backflow::ui::setup {

namespace {
const QString kSeen = QStringLiteral("tips/seen");
const QString kOff = QStringLiteral("general/tips");
} // namespace

TipBar::TipBar(const theme::Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_text(widgets::textLabel(theme, {}, this))
    , m_gotIt(widgets::secondaryButton(QStringLiteral("tipGotIt"), tr("Got it"), this))
    , m_noMore(widgets::quietButton(QStringLiteral("tipNoMore"), tr("No more tips"), this))
{
    setObjectName(QStringLiteral("tipBar"));
    m_text->setObjectName(QStringLiteral("tipText"));
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::kSpace2, 0, theme::kSpace2);
    row->setSpacing(theme::kSpace2);
    row->addSpacing(theme::kSpace6 + theme::kIconSize + theme::kSpace2);
    row->addWidget(m_text, 1);
    row->addWidget(m_gotIt);
    row->addWidget(m_noMore);
    row->addSpacing(theme::kSpace4);
    connect(m_gotIt, &QPushButton::clicked, this, &TipBar::close);
    connect(m_noMore, &QPushButton::clicked, this, [this] {
        m_settings.setValue(kOff, false);
        m_told.clear();
        hide();
    });
    hide();
}

void TipBar::watch(QWidget *widget, const QString &id, const QString &text)
{
    m_tips += Tip{widget, id, text};
    widget->installEventFilter(this);
    connect(widget, &QObject::destroyed, this,
            [this, widget] { m_tips.removeIf([&](const Tip &tip) { return tip.widget == widget; }); });
}

void TipBar::watchPages(const QWidget &pages)
{
    const auto about = [&](const char *object, const char *id, const QString &text) {
        if (auto *widget = pages.findChild<QWidget *>(QString::fromLatin1(object)))
            this->watch(widget, QString::fromLatin1(id), text);
    };
    about("mergeDecision", "resolver",
          tr("Each decision is one entry, never a line of text. 1 and 2 choose a side, Ctrl+Z takes a choice back, and "
             "nothing is written before you finish."));
    about("selectionBar", "selection",
          tr("What you tick stays ticked when you filter or sort. What it needs is counted here and comes along."));
    about("promoOverwriteBanner", "overwrite",
          tr("These would lose work that only the target has. Open them before you deploy; keeping both is a decision "
             "in Resolve."));
}

void TipBar::startOver()
{
    m_settings.remove(kSeen);
    m_settings.setValue(kOff, true);
    next();
}

bool TipBar::isSeen(const QString &id) const
{
    return m_settings.value(kSeen).toStringList().contains(id) || !m_settings.value(kOff, true).toBool();
}

bool TipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        QTimer::singleShot(0, this, &TipBar::next); // not in the middle of being laid out
    else if (event->type() == QEvent::Hide)
        for (const Tip &tip : std::as_const(m_tips))
            if (tip.widget == watched && tip.id == m_told) { // nobody looks at it any more: told another time
                m_told.clear();
                hide();
            }
    return QWidget::eventFilter(watched, event);
}

void TipBar::next()
{
    if (isTelling())
        return;
    for (const Tip &tip : std::as_const(m_tips))
        if (tip.widget->isVisible() && !isSeen(tip.id)) {
            tell(tip);
            return;
        }
}

void TipBar::tell(const Tip &tip)
{
    m_told = tip.id;
    m_text->setText(tip.text);
    setAccessibleName(tr("Tip: %1").arg(tip.text));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TipBar::close()
{
    m_settings.setValue(kSeen, m_settings.value(kSeen).toStringList() << m_told);
    m_told.clear();
    hide();
    next();
}

void TipBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::Role::InfoTint));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - theme::kSpace6 - theme::kIconSize : theme::kSpace6;
    m_theme.paintIcon(painter, QRectF(x, (height() - theme::kIconSize) / 2.0, theme::kIconSize, theme::kIconSize),
                      theme::Icon::Tip, theme::Role::Accent);
}

} // namespace backflow::ui::setup
