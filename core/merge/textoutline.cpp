#include "core/merge/outlinereaders.h"

#include "core/text/linediff.h"

#include <cctype>

namespace backflow::merge {

namespace {

/// `a, b` of many selectors is enough to find them.
QString selectorWords(const QByteArray &head)
{
    constexpr qsizetype kMost = 100;
    const QString words = QString::fromUtf8(head.simplified());
    return words.size() <= kMost ? words : words.first(kMost - 1) + QChar(0x2026);
}

class StyleReader final
{
public:
    StyleReader(QByteArrayView text, OutlineBuilder &builder)
        : m_text(text)
        , m_builder(builder)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (m_text.sliced(m_at).startsWith("/*"))
                passComment();
            else if (m_text[m_at] == '"' || m_text[m_at] == '\'')
                passText(m_text[m_at]);
            else
                step(m_text[m_at]);
        }
    }

private:
    void passComment()
    {
        const qsizetype found = m_text.indexOf("*/", m_at + 2);
        m_at = found < 0 ? m_text.size() : found + 2;
    }

    void passText(char quote)
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n'; ++m_at)
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        m_at = std::min(m_at + 1, m_text.size());
        take(begin, m_text.sliced(begin, m_at - begin));
    }

    void take(qsizetype at, QByteArrayView text)
    {
        if (m_head.isEmpty() && text.trimmed().isEmpty())
            return;
        if (m_head.isEmpty())
            m_begin = at;
        m_head.append(text);
    }

    void step(char c)
    {
        if (c == '{') {
            const QString words = selectorWords(m_head);
            m_builder.open(m_head.isEmpty() ? m_at : m_begin, wordsInside(words));
            m_head.clear();
        } else if (c == '}') {
            m_builder.close(m_at + 1);
            m_head.clear();
        } else if (c == ';') {
            m_head.clear();
        } else {
            take(m_at, m_text.sliced(m_at, 1));
        }
        ++m_at;
    }

    QString wordsInside(const QString &selector)
    {
        const QString own = selector.startsWith(QLatin1Char('@')) ? selector : QStringLiteral("rule ") + selector;
        if (!m_builder.isOpen())
            return own;
        const QString &outer = m_builder.part(m_builder.current()).words;
        return outer.startsWith(QLatin1Char('@')) ? outer + QLatin1StringView(" / ") + own : own;
    }

    const QByteArrayView m_text;
    OutlineBuilder &m_builder;
    qsizetype m_at = 0;
    qsizetype m_begin = 0;
    QByteArray m_head;
};

/// Level of a heading; 0 = none.
int headingLevel(QByteArrayView line)
{
    int level = 0;
    while (level < line.size() && line[level] == '#')
        ++level;
    const bool heading =
        level >= 1 && level <= 6 && (level == line.size() || line[level] == ' ' || line[level] == '\t');
    return heading ? level : 0;
}

/// Level that a line of = or - gives the text above it; 0 = none.
int underlineLevel(QByteArrayView line)
{
    if (line.size() < 2 || (line[0] != '=' && line[0] != '-'))
        return 0;
    for (const char c : line) {
        if (c != line[0])
            return 0;
    }
    return line[0] == '=' ? 1 : 2;
}

} // namespace

void readStyle(QByteArrayView text, OutlineBuilder &builder)
{
    StyleReader(text, builder).run();
}

void readMarkdown(QByteArrayView text, OutlineBuilder &builder)
{
    std::vector<int> levels;
    QByteArrayView fence;
    QByteArrayView above;
    const auto section = [&](QByteArrayView line, int level, QByteArrayView title) {
        const qsizetype begin = line.data() - text.data();
        while (!levels.empty() && levels.back() >= level) {
            levels.pop_back();
            builder.close(begin);
        }
        levels.push_back(level);
        builder.open(begin, QString(level, QLatin1Char('#')) + QLatin1Char(' ') + QString::fromUtf8(title.trimmed()));
    };
    for (const QByteArrayView whole : text::splitLines(text)) {
        const QByteArrayView line = whole.trimmed();
        const bool fences = line.startsWith("```") || line.startsWith("~~~");
        if (!fence.isEmpty() || fences) {
            if (fence.isEmpty())
                fence = line.first(3);
            else if (line.startsWith(fence))
                fence = {};
            above = {};
            continue;
        }
        if (const int level = headingLevel(line))
            section(whole, level, line.sliced(level));
        else if (const int under = above.trimmed().isEmpty() ? 0 : underlineLevel(line))
            section(above, under, above);
        above = headingLevel(line) ? QByteArrayView() : whole;
    }
}

} // namespace backflow::merge
