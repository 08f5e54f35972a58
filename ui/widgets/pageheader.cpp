#include "ui/widgets/pageheader.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QEvent>

namespace backflow::ui::widgets {

namespace {
/// With less than this beside the controls, a title is no longer read.
constexpr int kRoomForTitle = 160;
} // namespace

PageHeader::PageHeader(const theme::Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(theme, title, this, theme::TextStyle::Page))
    , m_subtitle(new ElidedLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_bar(new QWidget(this))
    , m_controls(new FlowLayout(m_bar, theme::kSpace2))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_title->setElideMode(Qt::ElideRight);
    m_subtitle->setElideMode(Qt::ElideRight);
    // Titles are shortened before controls go into a second line: they ask for nothing and get what is left.
    for (ElidedLabel *words : {m_title, m_subtitle})
        words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::kSpace4);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addControl(QWidget *control)
{
    m_controls->addWidget(control);
    arrange();
}

void PageHeader::arrange()
{
    const int controls = m_controls->sizeHint().width();
    const bool beside = width() >= controls + theme::kSpace4 + kRoomForTitle;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PageHeader::event(QEvent *event)
{
    // A control came, went or got other words.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

} // namespace backflow::ui::widgets
