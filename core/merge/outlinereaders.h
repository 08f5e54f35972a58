#pragma once

#include "core/merge/outline.h"

namespace backflow::merge {

/// Where a text's declarations are put while it is read: parents before their children.
class OutlineBuilder final
{
public:
    explicit OutlineBuilder(std::vector<Declaration> &out)
        : m_out(out)
    {
    }

    /// Opens a part inside the one that is open; close() ends the innermost.
    int open(qsizetype begin, const QString &words, const QByteArray &signature = {});
    void close(qsizetype end);
    bool isOpen() const { return !m_open.empty(); }
    int current() const { return m_open.empty() ? -1 : m_open.back(); }
    size_t depth() const { return m_open.size(); }
    Declaration &part(int number) { return m_out[size_t(number)]; }

private:
    std::vector<Declaration> &m_out;
    std::vector<int> m_open;
};

/// Apex and JavaScript: blocks between braces, named by what stands before them.
void readCode(Language language, QByteArrayView text, OutlineBuilder &builder);
/// HTML, Visualforce and Aura: elements, named by their id or by their tags' path.
void readMarkup(QByteArrayView text, OutlineBuilder &builder);
/// CSS: rules by selector, inside their @media.
void readStyle(QByteArrayView text, OutlineBuilder &builder);
/// Markdown: sections by heading.
void readMarkdown(QByteArrayView text, OutlineBuilder &builder);

} // namespace backflow::merge
