#include "ui/settings/diffpreview.h"

#include "ui/theme/colourvision.h"
#include "ui/theme/metrics.h"

#include <QLocale>
#include <QPainter>
#include <array>

namespace backflow::ui::settings {

using theme::ColourVision;
using theme::Role;

namespace {

constexpr std::array kLines = {Role::AddedLine, Role::RemovedLine, Role::ConflictLine};
constexpr std::array kWords = {Role::AddedWord, Role::RemovedWord, Role::ConflictWord};
constexpr std::array kInks = {Role::Added, Role::Removed, Role::ConflictText};
constexpr std::array kSeers = {ColourVision::Protan, ColourVision::Deutan, ColourVision::Tritan};
constexpr int kColumns = 4;
constexpr double kApart = 8;

QColor seen(const QColor &color, int column)
{
    return column == 0 ? color : theme::seenWith(kSeers[std::size_t(column) - 1], color);
}

} // namespace

DiffPreview::DiffPreview(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("settingsDiffPreview"));
    connect(&theme, &theme::Theme::themeChanged, this, &DiffPreview::tell);
    tell();
}

double DiffPreview::contrast() const
{
    double least = 21;
    const QColor text = m_theme.color(Role::Text);
    for (std::size_t i = 0; i < kLines.size(); ++i) {
        const QColor line = m_theme.color(kLines[i]);
        least = std::min({least, theme::contrast(text, line), theme::contrast(text, m_theme.color(kWords[i])),
                          theme::contrast(m_theme.color(kInks[i]), m_theme.color(Role::Base))});
    }
    return least;
}

double DiffPreview::distance() const
{
    double least = 100;
    for (int column = 0; column < kColumns; ++column)
        for (std::size_t a = 0; a < kLines.size(); ++a)
            for (std::size_t b = a + 1; b < kLines.size(); ++b)
                least = std::min(least, theme::colourDistance(seen(m_theme.color(kLines[a]), column),
                                                              seen(m_theme.color(kLines[b]), column)));
    return least;
}

void DiffPreview::tell()
{
    const QLocale locale;
    const QString readable = contrast() >= 4.5 ? tr("Text can be read (contrast %1).")
                                               : tr("Text is hard to read (contrast %1; 4.5 is needed).");
    const QString apart =
        distance() >= kApart
            ? tr("Everybody can tell the kinds apart (distance %1).")
            : tr("Some people cannot tell the kinds apart (distance %1; 8 is comfortable). The signs +, − and ≠ stay.");
    m_words = readable.arg(locale.toString(contrast(), 'f', 1)) + QLatin1Char(' ') +
              apart.arg(locale.toString(distance(), 'f', 1));
    setAccessibleName(m_words);
    updateGeometry();
    update();
}

int DiffPreview::rowHeight() const
{
    return QFontMetrics(m_theme.font(theme::TextStyle::Body)).height() + 6;
}

QSize DiffPreview::sizeHint() const
{
    return {320, rowHeight() * 4 + QFontMetrics(m_theme.font(theme::TextStyle::Body)).height() * 3 + theme::kSpace3};
}

void DiffPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(theme::TextStyle::Caption));
    const QString titles[] = {tr("As it is"), tr("No red"), tr("No green"), tr("No blue")};
    const QString samples[] = {tr("+ added"), tr("− removed"), tr("≠ conflict")};
    const int sample = 2 * (painter.fontMetrics().horizontalAdvance(samples[2]) + theme::kSpace3);
    const int columnWidth = std::min(width() / kColumns, std::max(160, sample));
    const int high = rowHeight();
    for (int column = 0; column < kColumns; ++column) {
        const int x =
            layoutDirection() == Qt::RightToLeft ? width() - (column + 1) * columnWidth : column * columnWidth;
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(QRect(x, 0, columnWidth - 4, high), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(titles[column], Qt::ElideRight, columnWidth - 4));
        for (int kind = 0; kind < 3; ++kind) {
            const QRect line(x, high * (kind + 1), columnWidth - 4, high - 2);
            painter.fillRect(line, seen(m_theme.color(kLines[std::size_t(kind)]), column));
            painter.fillRect(QRect(line.left() + line.width() / 2, line.top(), line.width() / 2, line.height()),
                             seen(m_theme.color(kWords[std::size_t(kind)]), column));
            painter.setPen(seen(m_theme.color(Role::Text), column));
            painter.drawText(line.adjusted(4, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             painter.fontMetrics().elidedText(samples[kind], Qt::ElideRight, line.width() - 6));
        }
    }
    painter.setFont(m_theme.font(theme::TextStyle::Body));
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(QRect(0, high * 4 + theme::kSpace1, width(), height() - high * 4),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, m_words);
}

} // namespace backflow::ui::settings
