#include "ui/shell/commandpalette.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>
#include <ranges>
#include <vector>

namespace backflow::ui::shell {

using theme::Role;

namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 420;
constexpr int kMostShown = 60;
constexpr int kMostRecent = 8;
constexpr int kEntryRole = Qt::UserRole;
constexpr int kKeysRole = Qt::UserRole + 1;
constexpr int kReasonRole = Qt::UserRole + 2;

/// Text at the start, keys or the reason at the end.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const theme::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(Role::AccentTint));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 5, 5);
        }
        const QString reason = index.data(kReasonRole).toString();
        QRect room = option.rect.adjusted(theme::kSpace3, 0, -theme::kSpace3, 0);
        const QString far = reason.isEmpty() ? index.data(kKeysRole).toString() : reason;
        painter->setFont(m_theme.font(theme::TextStyle::Body));
        const int farWidth = std::min(painter->fontMetrics().horizontalAdvance(far) + 2, room.width() / 2);
        painter->setPen(m_theme.color(Role::Muted));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignTrailing,
                          painter->fontMetrics().elidedText(far, Qt::ElideRight, farWidth));
        room.setRight(room.right() - farWidth - theme::kSpace3);
        painter->setPen(m_theme.color(reason.isEmpty() ? Role::Text : Role::Muted));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, std::max<int>(32, QFontMetrics(m_theme.font(theme::TextStyle::Body)).height() + 14)};
    }

private:
    const theme::Theme &m_theme;
};

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    if (typed.isEmpty())
        return 1;
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        const qsizetype found = text.indexOf(wanted, at, Qt::CaseInsensitive);
        if (found < 0)
            return 0;
        const bool wordStart = found == 0 || !text.at(found - 1).isLetterOrNumber();
        score += found == last + 1 ? 6 : wordStart ? 5 : 1;
        last = found;
        at = found + 1;
    }
    // Of two that match equally well, the shorter says more exactly what was meant.
    return score * 100 - static_cast<int>(std::min<qsizetype>(text.size(), 99));
}

CommandPalette::CommandPalette(const theme::Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setAccessibleName(tr("Type a command"));
    m_input->setPlaceholderText(tr("Type a command, @ for an environment, # for a component, ? for help"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace3, theme::kSpace3, theme::kSpace3, theme::kSpace3);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::popUp(QList<PaletteEntry> entries, const QString &typed)
{
    m_entries = std::move(entries);
    m_opener = QApplication::focusWidget();
    const QSize room = parentWidget()->size();
    resize(std::min(kWidth, room.width() - 40), std::min(kHeight, room.height() - 120));
    move((room.width() - width()) / 2, 72);
    m_input->setText(typed);
    filter(typed);
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::addEntries(const QList<PaletteEntry> &entries)
{
    m_entries += entries;
    if (isVisible())
        filter(m_input->text());
}

void CommandPalette::filter(const QString &typed)
{
    QString words = typed;
    std::optional<PaletteEntry::Kind> only;
    if (words.startsWith(QLatin1Char('>')))
        only = PaletteEntry::Kind::Command;
    else if (words.startsWith(QLatin1Char('@')))
        only = PaletteEntry::Kind::Environment;
    else if (words.startsWith(QLatin1Char('#')))
        only = PaletteEntry::Kind::Component;
    else if (words.startsWith(QLatin1Char('?')))
        only = PaletteEntry::Kind::Help;
    if (only)
        words = words.mid(1);
    struct Hit {
        int score;
        qsizetype entry;
    };
    std::vector<Hit> hits;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries[i];
        const bool ofGuide = entry.kind == PaletteEntry::Kind::Guide;
        if (only && entry.kind != *only && !(ofGuide && *only == PaletteEntry::Kind::Help))
            continue;
        // Thousands of components stand in nobody's way who looks for a command, nor does the guide.
        if (!only && (ofGuide || entry.kind == PaletteEntry::Kind::Component))
            continue;
        int score = fuzzyScore(words, entry.text);
        if (score <= 0)
            continue;
        if (words.trimmed().isEmpty())
            if (const qsizetype recent = m_recent.indexOf(entry.id); recent >= 0)
                score += 1000 - static_cast<int>(recent);
        hits.push_back({score, i});
    }
    std::ranges::stable_sort(hits, std::greater(), &Hit::score);
    m_list->clear();
    for (const Hit &hit : hits | std::views::take(kMostShown)) {
        const PaletteEntry &entry = m_entries[hit.entry];
        auto *item = new QListWidgetItem(entry.text, m_list); // the list owns its items
        item->setData(kEntryRole, hit.entry);
        item->setData(kKeysRole, entry.keys);
        item->setData(kReasonRole, entry.reason);
        item->setData(Qt::AccessibleTextRole,
                      entry.reason.isEmpty() ? entry.text : tr("%1, not possible: %2").arg(entry.text, entry.reason));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const PaletteEntry entry = m_entries[item->data(kEntryRole).toLongLong()];
    if (!entry.reason.isEmpty())
        return;
    m_recent.removeAll(entry.id);
    m_recent.prepend(entry.id);
    m_recent = m_recent.mid(0, kMostRecent);
    dismiss();
    entry.run();
}

void CommandPalette::dismiss()
{
    hide();
    if (m_opener)
        m_opener->setFocus(Qt::PopupFocusReason);
    m_opener = nullptr;
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Role::Border), 1));
    painter.setBrush(m_theme.color(Role::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::kCardRadius, theme::kCardRadius);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input) {
        if (event->type() == QEvent::MouseButtonPress && isVisible())
            dismiss();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QApplication::focusWidget()))
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int rows = m_list->count();
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0)
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace backflow::ui::shell
