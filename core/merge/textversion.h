#pragma once

#include "core/merge/mergevalues.h"
#include "core/merge/outline.h"
#include "core/text/linemerge.h"
#include "core/text/lines.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace backflow::merge {

/// One version of a text as its merge sees it: a sequence of its lines, which need not stand as in the file.
class TextVersion final
{
public:
    /// Keeps the bytes, not a copy of them.
    TextVersion(QByteArray bytes, Language language);
    TextVersion(TextVersion &&) = default;
    TextVersion &operator=(TextVersion &&) = default;

    const text::Lines &lines() const { return m_lines; }
    const Outline &outline() const { return m_outline; }
    int count() const { return int(m_order.size()); }
    /// Bodies in order, each with "\n".
    QByteArray normal() const;
    QByteArrayView body(int position) const { return m_lines.lines[size_t(m_order[size_t(position)])].body; }
    /// A line as it stands in the file.
    const text::Line &line(int position) const { return m_lines.lines[size_t(m_order[size_t(position)])]; }
    /// 1-based line in the file; for an empty range the line it stands in front of.
    int number(text::LineRange range) const;
    /// Words for the declaration that holds the lines.
    QString declarationAt(text::LineRange range) const;

    /// Lines of a declaration in the file; nothing where it shares one with something else.
    std::optional<text::LineRange> rowsOf(int declaration) const;
    const std::vector<int> &order() const { return m_order; }
    void setOrder(std::vector<int> order) { m_order = std::move(order); }

private:
    qsizetype offsetOf(int row) const;
    int rowAt(qsizetype offset) const;

    QByteArray m_bytes;
    text::Lines m_lines;
    Outline m_outline;
    /// Row of the file at each position.
    std::vector<int> m_order;
};

} // namespace backflow::merge
