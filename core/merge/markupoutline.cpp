#include "core/merge/outlinereaders.h"

#include <QSet>
#include <cctype>

namespace backflow::merge {

namespace {

bool isSpace(char c)
{
    return std::isspace(quint8(c));
}

/// Elements of HTML and its relatives; what is not closed where it should be closes with the next that is.
class MarkupReader final
{
public:
    MarkupReader(QByteArrayView text, OutlineBuilder &builder)
        : m_text(text)
        , m_builder(builder)
    {
    }

    void run()
    {
        for (m_at = m_text.indexOf('<'); m_at >= 0 && m_at < m_text.size(); m_at = m_text.indexOf('<', m_at))
            step();
    }

private:
    struct Element {
        QByteArray tag;
        QString words;
    };

    bool startsWith(QByteArrayView what) const { return m_text.sliced(m_at).startsWith(what); }

    void passTo(QByteArrayView closing)
    {
        const qsizetype found = m_text.indexOf(closing, m_at);
        m_at = found < 0 ? m_text.size() : found + closing.size();
    }

    void step()
    {
        if (startsWith("<!--"))
            passTo("-->");
        else if (startsWith("<!") || startsWith("<?"))
            passTo(">");
        else if (startsWith("</"))
            closingTag();
        else
            openingTag();
    }

    QByteArray name()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != '>' && m_text[m_at] != '/')
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }

    void closingTag()
    {
        m_at += 2;
        const QByteArray tag = name().toLower();
        passTo(">");
        size_t level = m_open.size();
        while (level > 0 && m_open[level - 1].tag.toLower() != tag)
            --level;
        while (level > 0 && m_open.size() >= level)
            close(m_at);
    }

    void close(qsizetype end)
    {
        m_open.pop_back();
        m_builder.close(end);
    }

    void openingTag()
    {
        const qsizetype begin = m_at++;
        if (m_at == m_text.size() || !(std::isalpha(quint8(m_text[m_at]))))
            return;
        const QByteArray tag = name();
        QString identity;
        bool closed = false;
        readAttributes(identity, closed);
        static const QSet<QByteArray> empty = {"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                               "input", "link", "meta", "param", "source", "track", "wbr"};
        m_open.push_back({tag, wordsOf(tag, identity)});
        m_builder.open(begin, m_open.back().words);
        if (closed || empty.contains(tag.toLower()))
            close(m_at);
        else if (tag.toLower() == "script" || tag.toLower() == "style")
            passRaw(tag);
    }

    /// The path of tags from the nearest element with a name of its own.
    QString wordsOf(const QByteArray &tag, const QString &identity) const
    {
        const QString own = QString::fromUtf8(tag);
        if (!identity.isEmpty())
            return QStringLiteral("<%1 %2>").arg(own, identity);
        if (m_open.empty())
            return QLatin1Char('<') + own + QLatin1Char('>');
        const QString &outer = m_open.back().words;
        return outer.endsWith(QLatin1Char('>')) && !outer.contains(QLatin1StringView(" > "))
                   ? outer + QLatin1StringView(" > ") + own
                   : outer.section(QStringLiteral(" > "), -3) + QLatin1StringView(" > ") + own;
    }

    void readAttributes(QString &identity, bool &closed)
    {
        while (m_at < m_text.size()) {
            while (m_at < m_text.size() && isSpace(m_text[m_at]))
                ++m_at;
            if (m_at == m_text.size())
                return;
            if (m_text[m_at] == '>') {
                ++m_at;
                return;
            }
            if (m_text[m_at] == '/') {
                ++m_at;
                closed = m_at < m_text.size() && m_text[m_at] == '>';
                continue;
            }
            readAttribute(identity);
        }
    }

    void readAttribute(QString &identity)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != '=' && m_text[m_at] != '>' &&
               m_text[m_at] != '/')
            ++m_at;
        const QByteArray attribute = m_text.sliced(begin, m_at - begin).toByteArray();
        if (m_at == begin) {
            ++m_at;
            return;
        }
        if (m_at == m_text.size() || m_text[m_at] != '=')
            return;
        ++m_at;
        const QByteArrayView value = readValue();
        static const QSet<QByteArray> names = {"id", "aura:id", "data-id", "lwc:ref"};
        if (identity.isEmpty() && names.contains(attribute.toLower()))
            identity = QStringLiteral("%1=\"%2\"").arg(QString::fromUtf8(attribute), QString::fromUtf8(value));
    }

    QByteArrayView readValue()
    {
        if (m_at == m_text.size())
            return {};
        const char quote = m_text[m_at];
        if (quote == '"' || quote == '\'') {
            const qsizetype begin = m_at + 1;
            const qsizetype found = m_text.indexOf(quote, begin);
            m_at = found < 0 ? m_text.size() : found + 1;
            return m_text.sliced(begin, (found < 0 ? m_text.size() : found) - begin);
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != '>')
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    /// Scripts and styles hold < and > of their own.
    void passRaw(const QByteArray &tag)
    {
        const QByteArray closing = "</" + tag;
        const qsizetype found = m_text.indexOf(closing, m_at);
        m_at = found < 0 ? m_text.size() : found;
    }

    const QByteArrayView m_text;
    OutlineBuilder &m_builder;
    qsizetype m_at = 0;
    std::vector<Element> m_open;
};

} // namespace

void readMarkup(QByteArrayView text, OutlineBuilder &builder)
{
    MarkupReader(text, builder).run();
}

} // namespace backflow::merge
