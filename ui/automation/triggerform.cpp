#include "ui/automation/triggerform.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeZone>

namespace backflow::ui::automation {

using backflow::automation::EventKind;
using backflow::automation::Schedule;
using backflow::automation::Trigger;
using backflow::automation::TriggerKind;

namespace {

constexpr int kWeek = 7;
constexpr int kLongestGrace = 7 * 24 * 60;

QStringList words(const QString &text)
{
    QStringList list;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        list += part.trimmed();
    return list;
}

/// As it stands in the file, so that what reads the file says what is wrong.
QString fileTime(const QString &typed)
{
    for (const QString &format :
         {QStringLiteral("H:mm"), QStringLiteral("HH:mm"), QLocale().timeFormat(QLocale::ShortFormat)}) {
        if (const QTime time = QLocale().toTime(typed, format); time.isValid())
            return time.toString(QStringLiteral("HH:mm"));
    }
    return typed;
}

} // namespace

TriggerForm::TriggerForm(const theme::Theme &theme, const QStringList &environments, QWidget *parent)
    : QWidget(parent)
    , m_when(new QComboBox(this))
{
    m_when->setObjectName(QStringLiteral("ruleWhen"));
    m_when->setAccessibleName(tr("When the rule runs"));
    m_when->addItem(tr("When somebody says so"), int(TriggerKind::Manual));
    m_when->addItem(tr("By a schedule"), int(TriggerKind::Schedule));
    m_when->addItem(tr("When something happens"), int(TriggerKind::Event));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_when);
    for (const auto &[kind, part] : {std::pair(TriggerKind::Schedule, makeSchedule(theme)),
                                     std::pair(TriggerKind::Event, makeEvent(theme, environments))}) {
        m_parts.insert(int(kind), part);
        column->addWidget(part);
    }
    showPart();
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        showPart();
        Q_EMIT changed();
    });
}

/// Room is taken by what is shown alone, not by the tallest of them.
void TriggerForm::showPart()
{
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
        it.value()->setVisible(it.key() == m_when->currentData().toInt());
}

QWidget *TriggerForm::makeSchedule(const theme::Theme &)
{
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    m_times = new QLineEdit(part);
    m_times->setObjectName(QStringLiteral("ruleTimes"));
    m_times->setAccessibleName(tr("Times of day"));
    m_times->setPlaceholderText(QStringLiteral("22:00, 06:00"));
    form->addRow(tr("At"), m_times);
    m_zone = new QComboBox(part);
    m_zone->setObjectName(QStringLiteral("ruleZone"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromUtf8(zone));
    m_zone->setCurrentText(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    form->addRow(tr("Time zone"), m_zone);
    auto *days = new QWidget(part);
    auto *row = new widgets::FlowLayout(days, theme::kSpace2);
    for (int day = 1; day <= kWeek; ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), days);
        box->setObjectName(QStringLiteral("ruleDay%1").arg(day));
        box->setAccessibleName(QLocale().dayName(day));
        row->addWidget(box);
        m_weekdays += box;
        connect(box, &QCheckBox::toggled, this, &TriggerForm::changed);
    }
    form->addRow(tr("Only on"), days);
    m_monthDays = new QLineEdit(part);
    m_monthDays->setObjectName(QStringLiteral("ruleMonthDays"));
    m_monthDays->setAccessibleName(tr("Days of the month"));
    m_monthDays->setPlaceholderText(tr("Every day; or 1, 15, -1 for the last"));
    form->addRow(tr("Days of the month"), m_monthDays);
    m_except = new QLineEdit(part);
    m_except->setObjectName(QStringLiteral("ruleExcept"));
    m_except->setAccessibleName(tr("Days of rest"));
    m_except->setPlaceholderText(QStringLiteral("2026-12-24/2026-12-31, 2027-01-01"));
    form->addRow(tr("Not on"), m_except);
    m_grace = new QSpinBox(part);
    m_grace->setObjectName(QStringLiteral("ruleGrace"));
    m_grace->setAccessibleName(tr("Minutes that it may start late"));
    m_grace->setRange(1, kLongestGrace);
    m_grace->setSuffix(tr(" min"));
    form->addRow(tr("May start late by"), m_grace);
    for (QLineEdit *edit : {m_times, m_monthDays, m_except})
        connect(edit, &QLineEdit::textChanged, this, &TriggerForm::changed);
    connect(m_zone, &QComboBox::currentTextChanged, this, &TriggerForm::changed);
    connect(m_grace, &QSpinBox::valueChanged, this, &TriggerForm::changed);
    return part;
}

QWidget *TriggerForm::makeEvent(const theme::Theme &, const QStringList &environments)
{
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    m_event = new QComboBox(part);
    m_event->setObjectName(QStringLiteral("ruleEvent"));
    m_event->setAccessibleName(tr("What happens"));
    for (const auto &[event, text] : {std::pair(EventKind::SnapshotChanged, tr("A snapshot changed")),
                                      {EventKind::PromotionEnded, tr("A promotion ended")},
                                      {EventKind::DriftFound, tr("Drift is found")},
                                      {EventKind::RefreshFound, tr("A sandbox was refreshed")},
                                      {EventKind::ReleaseFound, tr("An org is on a new release")}})
        m_event->addItem(text, int(event));
    m_place = new QComboBox(part);
    m_place->setObjectName(QStringLiteral("ruleEventPlace"));
    m_place->setAccessibleName(tr("Where it happens"));
    m_place->addItem(tr("Where it makes sense"), QString());
    for (const QString &environment : environments)
        m_place->addItem(environment, environment);
    form->addRow(tr("What"), m_event);
    form->addRow(tr("Where"), m_place);
    connect(m_event, &QComboBox::currentIndexChanged, this, &TriggerForm::changed);
    connect(m_place, &QComboBox::currentIndexChanged, this, &TriggerForm::changed);
    return part;
}

void TriggerForm::setTrigger(const Trigger &trigger)
{
    m_when->setCurrentIndex(std::max(0, m_when->findData(int(trigger.kind))));
    m_event->setCurrentIndex(std::max(0, m_event->findData(int(trigger.event))));
    m_place->setCurrentIndex(std::max(0, m_place->findData(trigger.environment)));
    const Schedule &schedule = trigger.schedule;
    m_schedule = schedule;
    QStringList times;
    for (const QTime &time : schedule.times)
        times += time.toString(QStringLiteral("HH:mm"));
    m_times->setText(times.join(QStringLiteral(", ")));
    if (trigger.kind == TriggerKind::Schedule)
        m_zone->setCurrentText(QString::fromUtf8(schedule.zone));
    for (int day = 1; day <= kWeek; ++day)
        m_weekdays[day - 1]->setChecked(schedule.weekdays.contains(day));
    QStringList days;
    for (const int day : schedule.monthDays)
        days += QString::number(day);
    m_monthDays->setText(days.join(QStringLiteral(", ")));
    QStringList rests;
    const QJsonArray except = toJson(schedule).value(QLatin1String("except")).toArray();
    for (const QJsonValue &rest : except)
        rests += rest.toString();
    m_except->setText(rests.join(QStringLiteral(", ")));
    m_grace->setValue(schedule.grace);
}

base::Result<Schedule> TriggerForm::schedule() const
{
    QJsonObject json = toJson(m_schedule);
    QStringList times;
    for (const QString &time : words(m_times->text()))
        times += fileTime(time);
    json.insert(QStringLiteral("times"), QJsonArray::fromStringList(times));
    json.insert(QStringLiteral("zone"), m_zone->currentText().trimmed());
    json.insert(QStringLiteral("grace"), m_grace->value());
    QJsonArray weekdays;
    for (int day = 1; day <= kWeek; ++day) {
        if (m_weekdays[day - 1]->isChecked())
            weekdays.append(day);
    }
    json.insert(QStringLiteral("weekdays"), weekdays);
    QJsonArray monthDays;
    for (const QString &day : words(m_monthDays->text())) {
        bool good = false;
        const int number = day.toInt(&good);
        monthDays.append(good ? number : 0); // none that a month has, so that it is said
    }
    json.insert(QStringLiteral("monthDays"), monthDays);
    json.insert(QStringLiteral("except"), QJsonArray::fromStringList(words(m_except->text())));
    return backflow::automation::scheduleFromJson(json);
}

base::Result<Trigger> TriggerForm::trigger() const
{
    Trigger trigger;
    trigger.kind = TriggerKind(m_when->currentData().toInt());
    if (trigger.kind == TriggerKind::Event) {
        trigger.event = EventKind(m_event->currentData().toInt());
        trigger.environment = m_place->currentData().toString();
    }
    if (trigger.kind != TriggerKind::Schedule)
        return trigger;
    base::Result<Schedule> read = schedule();
    if (!read)
        return base::failure(read);
    trigger.schedule = *std::move(read);
    return trigger;
}

} // namespace backflow::ui::automation
