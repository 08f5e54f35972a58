#include "ui/widgets/pageheader.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace backflow::ui::widgets {

PageHeader::PageHeader(const theme::Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(theme, title, this, theme::TextStyle::Page))
    , m_subtitle(new ElidedLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_controls(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_title->setElideMode(Qt::ElideRight);
    m_subtitle->setElideMode(Qt::ElideRight);
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_controls->setSpacing(theme::kSpace2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace4);
    row->addLayout(words, 1);
    row->addLayout(m_controls);
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
    m_controls->addWidget(control, 0, Qt::AlignVCenter);
}

} // namespace backflow::ui::widgets
