#include "ui/jobs/jobdelegate.h"

#include "ui/jobs/joblist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace backflow::ui::jobs {

using theme::Role;

namespace {

constexpr int kBarWidth = 120;
/// Room for the Cancel button, which is a widget of its own.
constexpr int kButtonRoom = 92;

theme::Icon iconOf(JobState state)
{
    switch (state) {
    case JobState::Running:
        return theme::Icon::Running;
    case JobState::Stopping:
        return theme::Icon::Stop;
    case JobState::NeedsYou:
        return theme::Icon::Due;
    case JobState::Done:
        return theme::Icon::Ok;
    case JobState::Failed:
        return theme::Icon::Failed;
    case JobState::LostSight:
        return theme::Icon::LostSight;
    case JobState::Notice:
        return theme::Icon::Info;
    case JobState::Canceled:
        break;
    }
    return theme::Icon::Paused;
}

Role roleOf(JobState state)
{
    switch (state) {
    case JobState::Running:
    case JobState::Stopping:
        return Role::Accent;
    case JobState::NeedsYou:
        return Role::Due;
    case JobState::Done:
        return Role::Ok;
    case JobState::Failed:
        return Role::Error;
    case JobState::LostSight:
        return Role::Warning;
    case JobState::Canceled:
    case JobState::Notice:
        break;
    }
    return Role::Neutral;
}

QString timeWords(const JobRow &row)
{
    if (row.ended.isValid())
        return QLocale().toString(row.ended.toLocalTime().time(), QLocale::ShortFormat);
    const qint64 seconds = row.started.secsTo(QDateTime::currentDateTimeUtc());
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

JobDelegate::JobDelegate(const theme::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = static_cast<const JobList *>(index.model());
    const JobRow *row = list->row(index.data(JobList::IdRole).toInt());
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.color(Role::AccentTint));
    painter->setLayoutDirection(option.direction);
    const auto mirrored = [&option](const QRectF &rect) -> QRectF {
        const QRectF whole(option.rect);
        return option.direction == Qt::RightToLeft
                   ? QRectF(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height())
                   : rect;
    };
    QRect rest = option.rect.adjusted(theme::kSpace3, 0, -kButtonRoom, 0);
    m_theme.paintIcon(*painter, mirrored(QRectF(rest.left(), rest.center().y() - 8, 17, 17)), iconOf(row->state),
                      roleOf(row->state));
    rest.adjust(17 + theme::kSpace2, 0, 0, 0);

    painter->setFont(m_theme.font(theme::TextStyle::Body));
    painter->setPen(m_theme.color(Role::Muted));
    const QString time = timeWords(*row);
    painter->drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignTrailing, time);
    rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(QStringLiteral("00:00")) - theme::kSpace4);
    if (!row->ended.isValid()) {
        const QRectF bar(rest.right() - kBarWidth, rest.center().y() - 2, kBarWidth, 6);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Role::Hairline));
        painter->drawRoundedRect(mirrored(bar), 3, 3);
        if (row->total > 0) {
            QRectF filled = bar;
            filled.setWidth(bar.width() * static_cast<qreal>(std::min(row->done, row->total)) /
                            static_cast<qreal>(row->total));
            painter->setBrush(m_theme.color(Role::Accent));
            painter->drawRoundedRect(mirrored(filled), 3, 3);
        }
        rest.setRight(static_cast<int>(bar.left()) - theme::kSpace3);
        if (row->total > 0) {
            const QString count = tr("%1 of %2").arg(QLocale().toString(row->done), QLocale().toString(row->total));
            painter->setPen(m_theme.color(Role::Muted));
            painter->drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignTrailing, count);
            rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(count) - theme::kSpace3);
        }
    }

    const bool isNotice = row->state == JobState::Notice;
    painter->setFont(m_theme.font(isNotice ? theme::TextStyle::Body : theme::TextStyle::Strong));
    painter->setPen(m_theme.color(Role::Text));
    const int titleWidth =
        std::min(painter->fontMetrics().horizontalAdvance(row->title) + 4, isNotice ? rest.width() : rest.width() / 2);
    painter->drawText(mirrored(QRectF(rest.left(), rest.top(), titleWidth, rest.height())),
                      Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(row->title, Qt::ElideMiddle, titleWidth));
    rest.setLeft(rest.left() + titleWidth + theme::kSpace4);
    painter->setFont(m_theme.font(theme::TextStyle::Body));
    painter->setPen(m_theme.color(row->state == JobState::Failed ? Role::Error : Role::Muted));
    painter->drawText(
        mirrored(rest), Qt::AlignVCenter | Qt::AlignLeading,
        painter->fontMetrics().elidedText(row->whileAway ? tr("While you were away: %1").arg(row->words) : row->words,
                                          Qt::ElideRight, rest.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(Role::Accent), theme::kFocusRing));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), theme::kControlRadius,
                                 theme::kControlRadius);
    }
    painter->restore();
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics metrics(m_theme.font(theme::TextStyle::Strong));
    return {320, std::max(34, metrics.height() + 12)};
}

} // namespace backflow::ui::jobs
