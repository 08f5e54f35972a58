#include "core/merge/codeheads.h"
#include "core/merge/outlinereaders.h"

#include <algorithm>
#include <cctype>

namespace backflow::merge {

namespace {

bool isWordChar(char c)
{
    return std::isalnum(quint8(c)) || c == '_' || c == '$' || quint8(c) >= 0x80;
}

/// Reads code just far enough to know where blocks begin and end: comments, texts and regular expressions are passed
/// over.
class CodeReader final
{
public:
    CodeReader(Language language, QByteArrayView code, OutlineBuilder &builder)
        : m_script(language == Language::JavaScript)
        , m_code(code)
        , m_builder(builder)
    {
    }

    void run()
    {
        while (m_at < m_code.size())
            step();
    }

private:
    /// A brace that is open: a block, or the inside of ${} in a template.
    struct Block {
        bool named = false;
        BlockKind kind = BlockKind::Other;
        bool inTemplate = false;
        /// What was read before it, when it stands in parentheses: it goes on behind it.
        QByteArray head;
        qsizetype headBegin = -1;
        int parentheses = 0;
        qsizetype begin = 0;
    };

    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_code.size() ? m_code[m_at + ahead] : '\0'; }

    void step()
    {
        const char c = peek();
        if (c == '/' && (peek(1) == '/' || peek(1) == '*'))
            passComment();
        else if (c == '\'' || (c == '"' && m_script))
            passText(c);
        else if (c == '`' && m_script)
            passTemplate();
        else if (c == '/' && m_script && regularExpressionMayStart())
            passRegularExpression();
        else if (c == '{')
            openBlock(false);
        else if (c == '}')
            closeBlock();
        else
            stepInHead(c);
    }

    void stepInHead(char c)
    {
        if (c == '(' || c == '[')
            ++m_parentheses;
        else if ((c == ')' || c == ']') && m_parentheses > 0)
            --m_parentheses;
        if (c == ';' && m_parentheses == 0)
            clearHead();
        else if (c == '\n' && m_script && m_parentheses == 0 && endsStatement())
            clearHead();
        else
            take(c);
        m_lineIsNew = c == '\n' || (m_lineIsNew && std::isspace(quint8(c)));
        ++m_at;
    }

    void take(char c)
    {
        if (std::isspace(quint8(c))) {
            if (!m_head.isEmpty() && m_head.back() != ' ')
                m_head += ' ';
            return;
        }
        beginHead(m_at);
        m_head += c;
    }

    void beginHead(qsizetype at)
    {
        if (m_headBegin < 0)
            m_headBegin = at;
    }

    void clearHead()
    {
        m_head.clear();
        m_headBegin = -1;
    }

    /// Statements of scripts need no semicolon: a line end ends one where it could not go on.
    bool endsStatement() const
    {
        const QByteArray head = m_head.trimmed();
        if (head.isEmpty() || head.front() == '@')
            return false;
        const char last = head.back();
        if (!isWordChar(last) && last != '\'' && last != ')' && last != ']')
            return false;
        qsizetype next = m_at;
        while (next < m_code.size() && std::isspace(quint8(m_code[next])))
            ++next;
        if (next == m_code.size() || (!isWordChar(m_code[next]) && m_code[next] != '@'))
            return false;
        return !goesOnBehind(lastWord(head)) && !goesOnBefore(wordAt(next));
    }

    QByteArrayView wordAt(qsizetype begin) const
    {
        qsizetype end = begin;
        while (end < m_code.size() && isWordChar(m_code[end]))
            ++end;
        return m_code.sliced(begin, end - begin);
    }

    static QByteArray lastWord(const QByteArray &head)
    {
        qsizetype begin = head.size();
        while (begin > 0 && isWordChar(head[begin - 1]))
            --begin;
        return head.sliced(begin);
    }

    void passComment()
    {
        // A comment on lines of its own in front of a declaration belongs to it.
        if (m_lineIsNew && m_head.isEmpty())
            beginHead(m_at);
        const bool line = peek(1) == '/';
        const qsizetype found = line ? m_code.indexOf('\n', m_at) : m_code.indexOf("*/", m_at + 2);
        m_at = found < 0 ? m_code.size() : found + (line ? 0 : 2);
        if (!m_head.isEmpty() && m_head.back() != ' ')
            m_head += ' ';
    }

    void passText(char quote)
    {
        beginHead(m_at);
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_code.size() && m_code[m_at] != quote && m_code[m_at] != '\n'; ++m_at)
            m_at += m_code[m_at] == '\\' ? 1 : 0;
        m_at = std::min(m_at, m_code.size());
        m_lineIsNew = false;
        if (peek() != quote)
            return clearHead(); // not closed on its line: nothing it says can be trusted
        ++m_at;
        if (m_head.size() < kLongestHead)
            m_head += maskedText(m_code.sliced(begin, m_at - begin));
    }

    void passTemplate()
    {
        beginHead(m_at);
        ++m_at;
        passTemplateText();
    }

    /// Up to the end of the template or to a ${ in it.
    void passTemplateText()
    {
        for (; m_at < m_code.size(); ++m_at) {
            if (m_code[m_at] == '\\') {
                ++m_at;
            } else if (m_code[m_at] == '`') {
                ++m_at;
                m_head += "''";
                return;
            } else if (m_code[m_at] == '$' && peek(1) == '{') {
                ++m_at;
                openBlock(true);
                return;
            }
        }
        m_at = m_code.size();
    }

    bool regularExpressionMayStart() const
    {
        const QByteArray head = m_head.trimmed();
        if (head.isEmpty())
            return true;
        const char last = head.back();
        if (last == ')' || last == ']' || last == '\'' || last == '}')
            return false;
        return !isWordChar(last) || lastWord(head) == "return" || lastWord(head) == "typeof";
    }

    void passRegularExpression()
    {
        beginHead(m_at);
        bool inClass = false;
        qsizetype at = m_at + 1;
        for (; at < m_code.size() && m_code[at] != '\n'; ++at) {
            const char c = m_code[at];
            if (c == '\\')
                ++at;
            else if (c == '[' || c == ']')
                inClass = c == '[';
            else if (c == '/' && !inClass)
                break;
        }
        // Not closed on its line: it was a division after all.
        m_at = at < m_code.size() && m_code[at] == '/' ? at + 1 : m_at + 1;
        m_head += "''";
        m_lineIsNew = false;
    }

    void openBlock(bool inTemplate)
    {
        Block block;
        block.inTemplate = inTemplate;
        if (!inTemplate) {
            const BlockKind outer = m_open.empty() ? BlockKind::Top : m_open.back().kind;
            const BlockName name = nameOfBlock(m_script, outer, m_head.trimmed());
            block.kind = name.kind;
            block.named = !name.words.isEmpty();
            if (block.named)
                m_builder.open(m_headBegin < 0 ? m_at : m_headBegin, name.words, name.signature);
        }
        block.head = m_head;
        block.headBegin = m_headBegin;
        block.parentheses = m_parentheses;
        block.begin = m_at;
        m_open.push_back(std::move(block));
        m_parentheses = 0;
        clearHead();
        m_lineIsNew = false;
        ++m_at;
    }

    void closeBlock()
    {
        ++m_at;
        m_lineIsNew = false;
        if (m_open.empty())
            return clearHead();
        const Block block = std::move(m_open.back());
        m_open.pop_back();
        if (block.named)
            m_builder.close(m_at);
        m_parentheses = block.parentheses;
        clearHead();
        if (block.inTemplate || block.parentheses > 0) {
            m_head = block.head + (block.inTemplate ? QByteArray() : shownInside(block.begin, m_at));
            m_headBegin = block.headBegin;
        }
        if (block.inTemplate)
            passTemplateText();
    }

    /// Names that a parameter is taken apart into; anything else in braces says nothing about the declaration.
    QByteArray shownInside(qsizetype begin, qsizetype end) const
    {
        static constexpr qsizetype kMost = 60;
        const QByteArrayView inside = m_code.sliced(begin, end - begin);
        const bool names = inside.size() <= kMost && std::ranges::all_of(inside, [](char c) {
                               return isWordChar(c) || QByteArrayView("{} ,.:=").contains(c);
                           });
        return names && !inside.contains("=>") ? inside.toByteArray() : QByteArray("{}");
    }

    /// Longer ones are data, not declarations.
    static constexpr qsizetype kLongestHead = 4000;

    const bool m_script;
    const QByteArrayView m_code;
    OutlineBuilder &m_builder;
    qsizetype m_at = 0;
    QByteArray m_head;
    /// Where the head begins, with the comments before it; -1 = nothing was read yet.
    qsizetype m_headBegin = -1;
    int m_parentheses = 0;
    bool m_lineIsNew = true;
    std::vector<Block> m_open;
};

} // namespace

void readCode(Language language, QByteArrayView text, OutlineBuilder &builder)
{
    CodeReader(language, text, builder).run();
}

} // namespace backflow::merge
