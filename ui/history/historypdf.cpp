#include "ui/history/historypdf.h"

#include "core/base/durablefile.h"
#include "core/promotion/history.h"
#include "core/promotion/historywords.h"
#include "core/promotion/namemask.h"
#include "core/promotion/shownnames.h"
#include "ui/history/historymodel.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <array>
#include <cerrno>

namespace backflow::ui::history {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::history)
};

constexpr int kAtATime = 1000;
constexpr int kDpi = 150;
constexpr int kPadding = 5;
/// Shares of the width: when, who, where, what, how, why, source.
constexpr std::array kShares = {12, 12, 9, 33, 10, 13, 11};
constexpr int kMostLines = 6;

class Pages
{
public:
    explicit Pages(QIODevice *device)
        : m_writer(device)
    {
        m_writer.setResolution(kDpi);
        m_writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(36, 36, 36, 36)));
        m_writer.setTitle(Tr::tr("History"));
        m_writer.setCreator(QStringLiteral("Backflow " BACKFLOW_VERSION));
        m_painter.begin(&m_writer);
        m_painter.setFont(QFont(QStringLiteral("sans-serif"), 8));
        m_area = QRect(0, 0, m_writer.width(), m_writer.height());
        heading();
    }

    void row(const QStringList &cells, bool strong = false)
    {
        const int height = heightOf(cells);
        if (m_y + height > m_area.height() - lineHeight())
            next();
        draw(cells, height, strong);
    }

    void lines(const QStringList &texts)
    {
        for (const QString &text : texts) {
            const QRect box =
                m_painter.boundingRect(QRect(0, 0, m_area.width(), m_area.height()), Qt::TextWordWrap, text);
            if (m_y + box.height() > m_area.height() - lineHeight())
                next();
            m_painter.drawText(QRect(0, m_y + kPadding, m_area.width(), box.height()), Qt::TextWordWrap, text);
            m_y += box.height() + kPadding;
        }
    }

    bool end()
    {
        number();
        return m_painter.end();
    }

private:
    int lineHeight() const { return m_painter.fontMetrics().height(); }

    QRect cell(int column, int height) const
    {
        int x = 0;
        for (int before = 0; before < column; ++before)
            x += m_area.width() * kShares.at(size_t(before)) / 100;
        return {x + kPadding, m_y + kPadding, m_area.width() * kShares.at(size_t(column)) / 100 - 2 * kPadding, height};
    }

    static constexpr int kFlags = Qt::TextWrapAnywhere | Qt::TextWordWrap;

    int heightOf(const QStringList &cells)
    {
        int height = lineHeight();
        for (int column = 0; column < cells.size(); ++column)
            height = std::max(height, m_painter.boundingRect(cell(column, 10'000), kFlags, cells.at(column)).height());
        return std::min(height, kMostLines * lineHeight()) + 2 * kPadding;
    }

    void draw(const QStringList &cells, int height, bool strong)
    {
        QFont font = m_painter.font();
        font.setBold(strong);
        m_painter.setFont(font);
        for (int column = 0; column < cells.size(); ++column)
            m_painter.drawText(cell(column, height - 2 * kPadding), kFlags, cells.at(column));
        font.setBold(false);
        m_painter.setFont(font);
        m_y += height;
        m_painter.drawLine(0, m_y, m_area.width(), m_y);
    }

    void heading()
    {
        const QStringList names{Tr::tr("When"), Tr::tr("Who"), Tr::tr("Where"), Tr::tr("What"),
                                Tr::tr("How"),  Tr::tr("Why"), Tr::tr("Source")};
        draw(names, heightOf(names), true);
    }

    void number()
    {
        m_painter.drawText(QRect(0, m_area.height() - lineHeight(), m_area.width(), lineHeight()), Qt::AlignCenter,
                           QLocale().toString(m_page));
    }

    void next()
    {
        number();
        m_writer.newPage();
        ++m_page;
        m_y = 0;
        heading();
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    QRect m_area;
    int m_y = 0;
    int m_page = 1;
};

QStringList cellsOf(const promotion::HistoryEvent &event)
{
    return {event.when.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            whoWords(event),
            event.where,
            event.what,
            promotion::howWords(event.action),
            whyWords(event),
            promotion::sourceWords(event.source)};
}

} // namespace

base::Result<promotion::ExportSummary> writePdf(ports::HistoryIndex &index, const ports::HistoryQuery &query,
                                                const promotion::ExportFacts &facts, const QString &path,
                                                async::Monitor &monitor)
{
    const auto total = index.count(query);
    if (!total)
        return base::failure(total);
    promotion::NameMask mask;
    if (facts.maskNames) {
        auto names = promotion::maskFor(index);
        if (!names)
            return base::failure(names);
        mask = *std::move(names);
    }
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(base::fileError(path, errno));
    promotion::ExportSummary summary;
    {
        Pages pages(&file);
        // What is hashed is the text of the rows, a tab between cells and a line feed behind each.
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (qint64 key = 0;;) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            auto events = index.after(query, key, kAtATime);
            if (!events)
                return base::failure(events);
            if (events->isEmpty())
                break;
            key = events->back().key;
            for (ports::IndexedEvent &event : *events) {
                if (facts.maskNames)
                    mask.apply(event);
                const QStringList cells = cellsOf(promotion::historyEvent(event));
                hash.addData(cells.join(u'\t').toUtf8() + '\n');
                pages.row(cells);
            }
            summary.rows += events->size();
            monitor.advance(summary.rows, *total);
        }
        summary.sha256 = hash.result().toHex();
        pages.lines(promotion::factLines(promotion::shownFacts(facts, mask), summary));
        pages.end();
    }
    if (!file.commit())
        return std::unexpected(base::fileError(path, errno));
    return summary;
}

} // namespace backflow::ui::history
