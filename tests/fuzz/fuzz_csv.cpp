// The history as a table for spreadsheets, whatever people, orgs and components are called: read back as RFC 4180 has
// it, each cell is what went in, and none begins with what a spreadsheet would run.

#include "core/base/csvcell.h"
#include "core/promotion/historyexport.h"

#include <QTimeZone>
#include <cstdlib>

namespace {

using namespace backflow;

/// Holds one event; nothing else is asked of it.
class OneEvent final : public ports::HistoryIndex
{
public:
    explicit OneEvent(ports::IndexedEvent event)
        : m_event(std::move(event))
    {
    }
    base::Result<> useStamp(const QString &) override { return {}; }
    base::Result<> clear() override { return {}; }
    base::Result<QString> mark(const QString &) override { return QString(); }
    base::Result<> add(const QString &, const QString &, const QString &, const QList<ports::IndexedEvent> &) override
    {
        return {};
    }
    base::Result<QList<ports::IndexedEvent>> after(const ports::HistoryQuery &, qint64 key, int, Detail) override
    {
        return key == 0 ? QList{m_event} : QList<ports::IndexedEvent>();
    }
    base::Result<qint64> count(const ports::HistoryQuery &) override { return 1; }
    base::Result<ports::HistoryExtent> extent(const ports::HistoryQuery &, int) override
    {
        return ports::HistoryExtent{1, {1}};
    }
    base::Result<qint64> rank(const ports::HistoryQuery &, qint64) override { return 0; }
    base::Result<QStringList> values(ports::HistoryFacet) override { return QStringList{m_event.who}; }

private:
    ports::IndexedEvent m_event;
};

/// RFC 4180, strictly: every cell of the rows is quoted. Nothing when it is not one.
QList<QByteArray> cellsOf(const QByteArray &csv, qsizetype &at)
{
    QList<QByteArray> cells;
    while (at < csv.size() && csv.at(at) == '"') {
        QByteArray cell;
        for (++at;; ++at) {
            if (at >= csv.size())
                std::abort();
            if (csv.at(at) != '"') {
                cell += csv.at(at);
            } else if (at + 1 < csv.size() && csv.at(at + 1) == '"') {
                cell += csv.at(++at);
            } else {
                break;
            }
        }
        cells += cell;
        ++at;
        if (at >= csv.size() || csv.at(at) != ',')
            break;
        ++at;
    }
    return cells;
}

bool is(const QByteArray &cell, const QString &text)
{
    return cell == text.toUtf8() || cell == '\'' + text.toUtf8();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QList<QByteArray> texts = bytes.split('\xff');
    const auto text = [&texts](qsizetype i) { return QString::fromUtf8(texts.value(i)); };
    ports::IndexedEvent event;
    event.key = 1;
    event.id = QStringLiteral("x");
    event.when = QDateTime(QDate(2026, 11, 23), QTime(6, 0), QTimeZone::UTC);
    event.who = text(0);
    event.behalf = text(1);
    event.where = text(2);
    event.what = text(3);
    event.reason = text(4);
    event.reference = text(5);
    event.components = {text(6)};
    OneEvent index(event);
    QByteArray csv;
    async::NullMonitor monitor;
    const auto summary = promotion::exportHistory(
        index, {}, promotion::ExportFormat::Csv, {text(7), event.when, text(8), false},
        [&csv](const QByteArray &piece) -> base::Result<> {
            csv += piece;
            return {};
        },
        monitor);
    if (!summary || summary->rows != 1)
        std::abort();
    qsizetype at = csv.indexOf("\r\n") + 2;
    const QList<QByteArray> cells = cellsOf(csv, at);
    if (cells.size() != 11 || csv.mid(at, 2) != "\r\n")
        std::abort();
    const QStringList put = {event.who, event.behalf, event.where, event.what};
    for (qsizetype i = 0; i < put.size(); ++i) {
        if (!is(cells.at(i + 1), put.at(i)))
            std::abort();
    }
    // The facts behind the rows are lines of one cell.
    for (at += 2; at < csv.size(); at += 2) {
        const qsizetype begin = at;
        const QList<QByteArray> facts = csv.at(at) == '"' ? cellsOf(csv, at) : QList<QByteArray>();
        if (facts.size() != 1)
            at = csv.indexOf("\r\n", begin);
        const QByteArray line = facts.size() == 1 ? facts.first() : csv.sliced(begin, at - begin);
        if (!line.startsWith('#') || csv.mid(at, 2) != "\r\n")
            std::abort();
    }
    for (const QByteArray &cell : cells) {
        if (base::beginsFormula(QString::fromUtf8(cell)) ||
            (!cell.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(cell.at(0))))
            std::abort();
    }
    return 0;
}
