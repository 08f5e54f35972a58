#include "ui/history/momentsdialog.h"

#include "core/base/moments.h"
#include "core/promotion/historyindexing.h"
#include "ui/history/historychange.h"
#include "ui/history/historymodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::history {

namespace {

constexpr QSize kSize(1040, 640);

QDateTimeEdit *moment(const QString &name, const QString &words, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

MomentsDialog::MomentsDialog(const widgets::AppContext &context, const QString &environment, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_place(new QComboBox(this))
    , m_from(moment(QStringLiteral("historyMomentsFrom"), tr("First moment"), this))
    , m_to(moment(QStringLiteral("historyMomentsTo"), tr("Second moment"), this))
    , m_words(widgets::textLabel(*context.theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_change(new HistoryChange(context, this))
    , m_job(this)
{
    setObjectName(QStringLiteral("historyMoments"));
    setWindowTitle(tr("Compare two moments of an environment"));
    resize(kSize);
    m_place->setObjectName(QStringLiteral("historyMomentsPlace"));
    m_place->setAccessibleName(tr("Environment"));
    for (const model::Environment &known : context.pipeline.environments)
        m_place->addItem(known.name);
    m_place->setCurrentIndex(std::max(0, m_place->findText(environment)));
    m_words->setObjectName(QStringLiteral("historyMomentsWords"));
    m_words->setWordWrap(true);
    auto *button = widgets::primaryButton(QStringLiteral("historyMomentsCompare"), tr("Compare these moments"), this);
    button->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kSpace2);
    row->addWidget(m_place);
    row->addWidget(widgets::textLabel(*context.theme, tr("from"), this));
    row->addWidget(m_from);
    row->addWidget(widgets::textLabel(*context.theme, tr("to"), this));
    row->addWidget(m_to);
    row->addWidget(widgets::textLabel(*context.theme, base::zoneWords(QDateTime::currentDateTimeUtc()), this,
                                      theme::TextStyle::Body, theme::Role::Muted));
    row->addWidget(button);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::kSpace3);
    column->addLayout(row);
    column->addWidget(m_words);
    column->addWidget(m_change, 1);
    const QDateTime now = context.backends ? context.backends->clock().now().toLocalTime() : QDateTime();
    setMoments(now.addDays(-7), now);
    m_change->showNothing(tr("Choose an environment and two moments."));
    connect(button, &QPushButton::clicked, this, &MomentsDialog::compare);
    connect(m_change, &HistoryChange::shown, this, &MomentsDialog::compared);
}

void MomentsDialog::setMoments(const QDateTime &from, const QDateTime &to)
{
    m_from->setDateTime(from.toLocalTime());
    m_to->setDateTime(to.toLocalTime());
}

void MomentsDialog::compare()
{
    if (!m_context.backends || m_place->currentText().isEmpty())
        return;
    // To the end of that minute: what the field shows has no seconds.
    const auto end = [](const QDateTime &when) { return when.addSecs(59 - when.time().second()).addMSecs(999); };
    const QDateTime first = end(std::min(m_from->dateTime(), m_to->dateTime()));
    const QDateTime second = end(std::max(m_from->dateTime(), m_to->dateTime()));
    auto work = [backends = m_context.backends, place = m_place->currentText(), first,
                 second](async::Monitor &) -> base::Result<std::pair<Reading, Reading>> {
        const auto index = promotion::openHistory(*backends);
        if (!index)
            return base::failure(index);
        const auto from = promotion::readingAt(**index, place, first);
        const auto to = promotion::readingAt(**index, place, second);
        if (!from || !to)
            return from ? base::failure(to) : base::failure(from);
        return std::pair(*from, *to);
    };
    m_job.run(async::start(*m_context.pool, work), [this](const base::Result<std::pair<Reading, Reading>> &found) {
        if (found)
            take(found->first, found->second);
        else
            m_change->showNothing(found.error().message);
    });
}

void MomentsDialog::take(const Reading &from, const Reading &to)
{
    const QString place = m_place->currentText();
    m_words->clear();
    if (!to) {
        m_change->showNothing(tr("%1 was not read before the second moment.").arg(place));
        return;
    }
    if (from && from->id == to->id) {
        m_words->setText(tr("Both moments see the reading of %1.").arg(whenWords(to->when)));
        m_change->showNothing(tr("%1 was not found changed between the two moments.").arg(place));
        return;
    }
    m_words->setText(
        from ? tr("As it was read on %1 and on %2.").arg(whenWords(from->when), whenWords(to->when))
             : tr("It was first read after the first moment. As it was read on %1.").arg(whenWords(to->when)));
    m_change->showStates(from ? model::CommitId::fromHex(from->id.toLatin1()) : std::nullopt,
                         *model::CommitId::fromHex(to->id.toLatin1()));
}

} // namespace backflow::ui::history
