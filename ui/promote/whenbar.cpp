#include "ui/promote/whenbar.h"

#include "core/base/moments.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <initializer_list>

namespace backflow::ui::promote {

WhenBar::WhenBar(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_when(new QComboBox(this))
    , m_at(new QDateTimeEdit(this))
    , m_zone(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
{
    QLabel *label = widgets::textLabel(theme, tr("Deploy"), this);
    m_when->setObjectName(QStringLiteral("promoWhen"));
    m_when->setAccessibleName(tr("When to deploy"));
    m_when->addItem(tr("now"), int(When::Now));
    m_when->addItem(tr("when the target is idle"), int(When::Idle));
    m_when->addItem(tr("at a time"), int(When::At));
    m_when->setToolTip(tr("Backflow has to stay open until then. If it is closed, it asks at the next start and sends "
                          "nothing by itself."));
    label->setBuddy(m_when);
    m_at->setObjectName(QStringLiteral("promoWhenAt"));
    m_at->setAccessibleName(tr("Time of the deployment"));
    m_at->setCalendarPopup(true);
    m_zone->setObjectName(QStringLiteral("promoWhenZone"));
    m_zone->setAccessibleName(tr("Time zone of the deployment"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace2);
    row->addWidget(label);
    row->addWidget(m_when);
    row->addWidget(m_at);
    row->addWidget(m_zone);
    connect(m_when, &QComboBox::currentIndexChanged, this, &WhenBar::refresh);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &WhenBar::refresh);
    reset();
}

WhenBar::When WhenBar::when() const
{
    return When(m_when->currentData().toInt());
}

std::optional<promotion::Schedule> WhenBar::schedule() const
{
    if (when() == When::Now)
        return std::nullopt;
    promotion::Schedule schedule;
    schedule.whenIdle = when() == When::Idle;
    if (when() == When::At)
        schedule.at = m_at->dateTime().toUTC();
    return schedule;
}

void WhenBar::reset()
{
    m_when->setCurrentIndex(0);
    const QDateTime now = QDateTime::currentDateTime();
    m_at->setDateTime(QDateTime(now.date(), QTime(22, 0)) > now ? QDateTime(now.date(), QTime(22, 0))
                                                                : QDateTime(now.date().addDays(1), QTime(22, 0)));
    refresh();
}

void WhenBar::refresh()
{
    m_zone->setText(base::zoneWords(m_at->dateTime()));
    for (QWidget *only : std::initializer_list<QWidget *>{m_at, m_zone})
        only->setVisible(when() == When::At);
    Q_EMIT changed();
}

} // namespace backflow::ui::promote
