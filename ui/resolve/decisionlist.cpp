#include "ui/resolve/decisionlist.h"

#include "ui/resolve/breakable.h"
#include "ui/resolve/decisionmodel.h"
#include "ui/theme/metrics.h"

#include <QHash>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <algorithm>
#include <vector>

namespace backflow::ui::resolve {

using theme::Role;
using theme::TextStyle;

namespace {

/// What stands beside the words of a row: edges and the icon.
constexpr int kBesideWords = 2 * theme::kSpace1 + 2 * theme::kSpace3 + 20 + theme::kSpace2;

class DecisionDelegate final : public QStyledItemDelegate
{
public:
    DecisionDelegate(const theme::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
        connect(&theme, &theme::Theme::themeChanged, this, [this] { forget(); });
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics strong(m_theme.font(TextStyle::Strong));
        const QFontMetrics caption(m_theme.font(TextStyle::Caption));
        if (index.data(DecisionModel::IsHeadingRole).toBool())
            return {100, std::max(theme::kGridRowHeight, caption.height() + theme::kSpace3)};
        const auto *list = static_cast<const QListView *>(parent());
        const int lines = lineCount(index.data().toString(), list->viewport()->width() - kBesideWords);
        return {100, std::max(theme::kListRowHeight, lines * strong.height() + caption.height() + theme::kSpace4)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(DecisionModel::IsHeadingRole).toBool())
            paintHeading(*painter, option, index);
        else
            paintDecision(*painter, option, index);
        painter->restore();
    }

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        painter.setFont(m_theme.font(TextStyle::Caption));
        painter.setPen(m_theme.color(Role::Muted));
        painter.setLayoutDirection(option.direction);
        const QRect rect = QStyle::visualRect(option.direction, option.rect,
                                              option.rect.adjusted(theme::kSpace4, theme::kSpace2, -theme::kSpace2, 0));
        const QString done = index.data(DecisionModel::StatusRole).toString();
        const int beside = painter.fontMetrics().horizontalAdvance(done) + theme::kSpace3;
        const QString text =
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width() - beside);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading, text);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignTrailing, done);
    }

    void paintDecision(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool decided = index.data(DecisionModel::DecidedRole).toBool();
        const bool current = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRectF card = QRectF(option.rect).adjusted(theme::kSpace1, 1.5, -theme::kSpace1, -1.5);
        if (current || hovered) {
            const bool focused = option.state & QStyle::State_HasFocus;
            painter.setPen(current ? QPen(m_theme.color(Role::Accent), focused ? 2 : 1.25) : QPen(Qt::NoPen));
            painter.setBrush(m_theme.color(current ? Role::SourceTint : Role::Hover));
            painter.drawRoundedRect(card, theme::kControlRadius, theme::kControlRadius);
        }
        const auto mirrored = [&option, &card](const QRectF &rect) {
            return option.direction == Qt::RightToLeft
                       ? QRectF(card.left() + card.right() - rect.right(), rect.top(), rect.width(), rect.height())
                       : rect;
        };
        painter.setLayoutDirection(option.direction);
        const QRectF icon = mirrored(QRectF(card.left() + theme::kSpace3, card.center().y() - 10, 20, 20));
        m_theme.paintIcon(painter, icon, decided ? theme::Icon::Ok : theme::Icon::Conflict,
                          decided ? Role::Ok : Role::ConflictMark);
        const QRectF words = mirrored(card.adjusted(theme::kSpace3 + 20 + theme::kSpace3, 0, -theme::kSpace2, 0));
        const QStringList lines = linesOf(index.data().toString(), option.rect.width() - kBesideWords);
        const int strong = QFontMetrics(m_theme.font(TextStyle::Strong)).height();
        const int caption = QFontMetrics(m_theme.font(TextStyle::Caption)).height();
        qreal top = words.center().y() - (lines.size() * strong + caption) / 2.0;
        for (const QString &line : lines) {
            drawLine(painter, QRectF(words.left(), top, words.width(), strong), TextStyle::Strong, Role::Text, line);
            top += strong;
        }
        drawLine(painter, QRectF(words.left(), top, words.width(), caption), TextStyle::Caption, Role::Muted,
                 index.data(DecisionModel::StatusRole).toString());
    }

    void drawLine(QPainter &painter, const QRectF &rect, TextStyle style, Role role, const QString &text) const
    {
        painter.setFont(m_theme.font(style));
        painter.setPen(m_theme.color(role));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, int(rect.width()));
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
    }

    void forget() const
    {
        m_counts.clear();
        m_advances.clear();
    }

    /// A list asks this of every row each time one of them changes.
    int lineCount(const QString &name, int width) const
    {
        if (width != m_width || m_advances.empty()) {
            forget();
            m_width = width;
            m_advances.assign(128, 0);
            const QFontMetrics metrics(m_theme.font(TextStyle::Strong));
            for (size_t c = 32; c < m_advances.size(); ++c)
                m_advances[c] = metrics.horizontalAdvance(QChar(char16_t(c)));
        }
        const auto known = m_counts.constFind(name);
        if (known != m_counts.cend())
            return *known;
        const int count = fitsByFar(name, width) ? 1 : int(linesOf(name, width).size());
        m_counts.insert(name, count);
        return count;
    }

    /// Letters one by one are wider than set together, or hardly narrower; laying out a name takes far longer.
    bool fitsByFar(const QString &name, int width) const
    {
        int sum = 0;
        for (const QChar c : name) {
            if (c.unicode() >= m_advances.size())
                return false;
            sum += m_advances[c.unicode()];
        }
        return sum + sum / 16 <= width;
    }

    /// A name on as many lines as it needs, at most three; what then does not fit is shortened when drawn.
    QStringList linesOf(const QString &name, int width) const
    {
        // Whole names stay whole as long as one fits into a line.
        const QFontMetrics metrics(m_theme.font(TextStyle::Strong));
        const QStringList words = name.split(u' ');
        const bool fits =
            std::ranges::all_of(words, [&](const QString &word) { return metrics.horizontalAdvance(word) <= width; });
        const QString text = fits ? name : breakable(name);
        constexpr int kMost = 3;
        QTextLayout layout(text, m_theme.font(TextStyle::Strong));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        QStringList lines;
        layout.beginLayout();
        while (lines.size() < kMost) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(std::max(40, width));
            const bool last = lines.size() == kMost - 1;
            lines += (last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength())).trimmed();
        }
        layout.endLayout();
        return lines;
    }

    const theme::Theme &m_theme;
    mutable QHash<QString, int> m_counts;
    mutable std::vector<int> m_advances;
    mutable int m_width = -1;
};

} // namespace

DecisionList::DecisionList(const theme::Theme &theme, DecisionModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("mergeDecisionList"));
    setModel(model);
    setItemDelegate(new DecisionDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust); // a narrower list needs more lines for a name
}

int DecisionList::currentDecision() const
{
    return currentIndex().isValid() ? currentIndex().data(DecisionModel::DecisionRole).toInt() : -1;
}

void DecisionList::setCurrentDecision(int decision)
{
    const QModelIndex index = m_model->indexOf(decision);
    if (index.isValid() && index != currentIndex()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void DecisionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const int decision = currentDecision(); decision >= 0)
        Q_EMIT decisionChosen(decision);
}

void DecisionList::keyPressEvent(QKeyEvent *event)
{
    const bool letter = (event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z) ||
                        (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9);
    if (letter && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier)) {
        Q_EMIT letterPressed(event->key());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace backflow::ui::resolve
