#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "ui/compare/gridorder.h"
#include "ui/compare/gridwords.h"

#include <QDateTime>
#include <QStringList>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace backflow::ui::compare {

/// A grid as it is shown, to be written down on a worker: everything in it is a value.
struct GridView {
    std::shared_ptr<const GridIndex> index;
    Arranged arranged;
    /// Columns as ComparisonModel numbers them, from the left.
    std::vector<int> columns;
    /// By row of the comparison: 0 = not ticked, 1 = in part, 2 = whole.
    std::vector<quint8> ticks;
    /// "Comparison of UAT with Dev1, Dev2"
    QString title;
    /// The filter in words.
    QString filter;
    QDateTime at;
};

/// The rows of it as texts, one after the other.
class GridSheet final
{
public:
    explicit GridSheet(const GridView &view);

    const QString &title() const { return m_view.title; }
    /// Filter, number of rows, what each side is as of, when it was written: a line each.
    QStringList facts() const;
    /// The first column is "Ticked" where anything is.
    QStringList headings() const;
    int rows() const { return int(m_order.size()); }
    bool isGroup(int row) const { return m_order[size_t(row)] < 0; }
    /// Of a group its name and the count alone. Words instead of signs.
    QStringList cells(int row) const;
    QString groupText(int row) const;
    /// How deep a group stands.
    int level(int row) const;

private:
    void take(const std::vector<int> &groups);
    const Arranged::Group &group(int row) const { return m_view.arranged.groups[size_t(-1 - m_order[size_t(row)])]; }

    const GridView &m_view;
    GridWords m_words;
    /// Row of the comparison, or -1 - group.
    std::vector<int> m_order;
    bool m_ticked = false;
};

/// CSV with a heading line as RFC 4180 has it, UTF-8 with a mark at its start, one line a component. No cell begins as
/// a formula does: such a one, or one that hides it behind a space or a wide sign, gets an apostrophe.
base::Result<QByteArray> toCsv(const GridView &view, async::Monitor &monitor);
/// A page for reading, groups included; names cannot turn what stands around them.
base::Result<QByteArray> toHtml(const GridView &view, async::Monitor &monitor);
/// On paper or into a PDF, page by page. Any thread, one at a time a device.
base::Result<> printOut(const GridView &view, QPagedPaintDevice &device, async::Monitor &monitor);

} // namespace backflow::ui::compare
