#include "core/xml/parser.h"

#include "core/xml/chars.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>
#include <limits>

namespace backflow::xml {

namespace {

using base::Errc;

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::xml", text);
}

constexpr QByteArrayView kBom("\xEF\xBB\xBF");

/// One pass over the source with an explicit stack. Every step returns false after noting the first failure.
class Parser final
{
public:
    Parser(ArenaData &arena, const Caps &caps)
        : m_arena(arena)
        , m_caps(caps)
        , m_text(arena.source)
    {
    }

    base::Result<> run()
    {
        if (!fits() || !legal() || !document())
            return std::unexpected(m_error);
        return {};
    }

private:
    struct Open {
        qint32 node;
        qint32 lastChild;
    };

    bool fail(qsizetype at, const QString &why, Errc code = Errc::Malformed)
    {
        const QByteArrayView before = m_text.first(std::min(at, m_text.size()));
        const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
        const qsizetype column = at - before.lastIndexOf('\n');
        m_error.code = code;
        m_error.message = tr("Line %1, column %2: %3").arg(line).arg(column).arg(why);
        return false;
    }

    bool fits()
    {
        const qint64 most = std::min<qint64>(m_caps.bytes, std::numeric_limits<qint32>::max() - 1);
        if (m_text.size() <= most)
            return true;
        m_error.code = Errc::TooLarge;
        m_error.message = tr("The document has %1 bytes; the most that is read is %2.").arg(m_text.size()).arg(most);
        return false;
    }

    bool legal()
    {
        const qsizetype at = firstIllegal(m_text);
        return at < 0 || fail(at, tr("there is a byte or a character that XML in UTF-8 may not hold."));
    }

    bool startsWith(QByteArrayView what) const { return m_text.sliced(m_at).startsWith(what); }
    bool atEnd() const { return m_at >= m_text.size(); }
    void skipSpace()
    {
        while (!atEnd() && isSpace(m_text[m_at]))
            ++m_at;
    }

    QByteArrayView nameHere() const { return m_text.sliced(m_at, nameLength(m_text.sliced(m_at))); }

    qint32 add(NodeKind kind, qsizetype begin, qsizetype end)
    {
        const qint32 index = qint32(m_arena.nodes.size());
        NodeRecord &node = m_arena.nodes.emplace_back();
        node.kind = kind;
        node.begin = node.innerBegin = qint32(begin);
        node.end = node.innerEnd = qint32(end);
        node.firstAttribute = qint32(m_arena.attributes.size());
        if (m_open.empty())
            return index;
        Open &open = m_open.back();
        node.parent = open.node;
        node.previous = open.lastChild;
        if (open.lastChild < 0)
            m_arena.nodes[size_t(open.node)].firstChild = index;
        else
            m_arena.nodes[size_t(open.lastChild)].next = index;
        open.lastChild = index;
        return index;
    }

    bool room()
    {
        return qint64(m_arena.nodes.size()) <= m_caps.nodes ||
               fail(m_at, tr("there are more than %1 pieces in the document.").arg(m_caps.nodes), Errc::TooLarge);
    }

    bool document()
    {
        m_arena.nodes.reserve(size_t(m_text.size()) / 24 + 8);
        m_open.push_back({add(NodeKind::Document, 0, m_text.size()), -1});
        if (m_text.startsWith(kBom))
            m_at = kBom.size();
        if (startsWith("<?xml") && m_at + 5 < m_text.size() && isSpace(m_text[m_at + 5]) && !declaration())
            return false;
        while (!atEnd()) {
            if (!(m_text[m_at] == '<' ? markup() : characters()) || !room())
                return false;
        }
        if (m_open.size() > 1) {
            const NodeRecord &node = m_arena.nodes[size_t(m_open.back().node)];
            return fail(node.begin, tr("the tag <%1> is not closed.").arg(elementName(node)));
        }
        return m_arena.root >= 0 || fail(m_text.size(), tr("there is no element."));
    }

    QString elementName(const NodeRecord &node) const
    {
        return QString::fromUtf8(m_text.sliced(node.begin + 1, node.nameLength));
    }

    bool characters()
    {
        const qsizetype begin = m_at;
        const void *next = std::memchr(m_text.data() + m_at, '<', size_t(m_text.size() - m_at));
        const qsizetype end = next ? static_cast<const char *>(next) - m_text.data() : m_text.size();
        const QByteArrayView run = m_text.sliced(begin, end - begin);
        m_at = end;
        if (m_open.size() == 1) {
            const auto it = std::find_if_not(run.begin(), run.end(), isSpace);
            return it == run.end() || fail(begin + (it - run.begin()), tr("there is text outside the root element."));
        }
        add(NodeKind::Text, begin, end);
        for (qsizetype i = run.indexOf(']'); i >= 0; i = run.indexOf(']', i + 1)) {
            if (run.sliced(i).startsWith("]]>"))
                return fail(begin + i, tr("\"]]>\" may not stand in text."));
        }
        return references(begin, run);
    }

    bool references(qsizetype begin, QByteArrayView run)
    {
        for (qsizetype i = run.indexOf('&'); i >= 0; i = run.indexOf('&', i + 1)) {
            const qsizetype semicolon = run.indexOf(';', i);
            if (semicolon < 0 || referenceValue(run.sliced(i + 1, semicolon - i - 1)) == 0)
                return fail(begin + i, tr("\"&\" does not start a reference that XML knows."));
        }
        return true;
    }

    bool markup()
    {
        if (m_at + 1 >= m_text.size())
            return fail(m_at, tr("the document ends inside a tag."));
        const char next = m_text[m_at + 1];
        if (next == '/')
            return closeTag();
        if (next == '?')
            return instruction();
        if (next != '!')
            return openTag();
        if (startsWith("<!--"))
            return comment();
        if (startsWith("<![CDATA["))
            return cdata();
        if (startsWith("<!DOCTYPE"))
            return fail(m_at, tr("a DOCTYPE is not accepted."));
        return fail(m_at, tr("\"<!\" does not start anything that may stand here."));
    }

    bool openTag()
    {
        const qsizetype begin = m_at++;
        const QByteArrayView name = nameHere();
        if (name.isEmpty())
            return fail(begin, tr("\"<\" does not start a tag."));
        if (m_open.size() == 1 && m_arena.root >= 0)
            return fail(begin, tr("there is a second root element."));
        if (qsizetype(m_open.size()) > m_caps.depth)
            return fail(begin, tr("elements are nested more than %1 deep.").arg(m_caps.depth), Errc::TooLarge);
        m_at += name.size();
        const qint32 index = add(NodeKind::Element, begin, begin);
        m_arena.nodes[size_t(index)].nameLength = qint32(name.size());
        if (m_arena.root < 0)
            m_arena.root = index;
        return attributes(index) && finishOpenTag(index);
    }

    bool finishOpenTag(qint32 index)
    {
        NodeRecord &node = m_arena.nodes[size_t(index)];
        if (startsWith("/>")) {
            m_at += 2;
            node.end = node.innerBegin = node.innerEnd = qint32(m_at);
            return true;
        }
        if (atEnd() || m_text[m_at] != '>')
            return fail(m_at, tr("the tag <%1> is not ended by \">\".").arg(elementName(node)));
        node.innerBegin = qint32(++m_at);
        m_open.push_back({index, -1});
        return true;
    }

    bool attributes(qint32 index)
    {
        const qint32 first = m_arena.nodes[size_t(index)].firstAttribute;
        for (;;) {
            const qsizetype before = m_at;
            skipSpace();
            if (atEnd() || m_text[m_at] == '>' || m_text[m_at] == '/')
                break;
            if (before == m_at)
                return fail(m_at, tr("a blank is missing in the tag, or a character may not stand there."));
            if (qint32(m_arena.attributes.size()) - first >= m_caps.attributes)
                return fail(m_at, tr("the tag has more than %1 attributes.").arg(m_caps.attributes), Errc::TooLarge);
            AttributeRecord attribute;
            if (!readAttribute(attribute) || !unique(first, attribute))
                return false;
            m_arena.attributes.push_back(attribute);
        }
        m_arena.nodes[size_t(index)].attributeCount = qint32(m_arena.attributes.size()) - first;
        return true;
    }

    bool readAttribute(AttributeRecord &attribute)
    {
        const QByteArrayView name = nameHere();
        if (name.isEmpty())
            return fail(m_at, tr("the name of an attribute is missing or not legal."));
        attribute.nameBegin = qint32(m_at);
        attribute.nameLength = qint32(name.size());
        m_at += name.size();
        skipSpace();
        if (atEnd() || m_text[m_at] != '=')
            return fail(m_at, tr("the attribute \"%1\" has no value.").arg(QString::fromUtf8(name)));
        ++m_at;
        skipSpace();
        const char quote = atEnd() ? '\0' : m_text[m_at];
        if (quote != '"' && quote != '\'')
            return fail(m_at, tr("the value of the attribute \"%1\" is not quoted.").arg(QString::fromUtf8(name)));
        const qsizetype begin = ++m_at;
        const qsizetype end = m_text.indexOf(quote, begin);
        if (end < 0)
            return fail(begin - 1, tr("the quote is not closed."));
        const QByteArrayView value = m_text.sliced(begin, end - begin);
        if (const qsizetype bad = value.indexOf('<'); bad >= 0)
            return fail(begin + bad, tr("\"<\" may not stand in the value of an attribute."));
        attribute.valueBegin = qint32(begin);
        attribute.valueLength = qint32(value.size());
        m_at = end + 1;
        return references(begin, value);
    }

    bool unique(qint32 first, const AttributeRecord &attribute)
    {
        const auto nameOf = [this](const AttributeRecord &a) { return m_text.sliced(a.nameBegin, a.nameLength); };
        const auto begin = m_arena.attributes.begin() + first;
        const bool twice = std::any_of(begin, m_arena.attributes.end(), [&](const AttributeRecord &other) {
            return nameOf(other) == nameOf(attribute);
        });
        return !twice || fail(attribute.nameBegin,
                              tr("the attribute \"%1\" stands twice.").arg(QString::fromUtf8(nameOf(attribute))));
    }

    bool closeTag()
    {
        const qsizetype begin = m_at;
        m_at += 2;
        const QByteArrayView name = nameHere();
        if (m_open.size() == 1)
            return fail(begin, tr("</%1> closes nothing.").arg(QString::fromUtf8(name)));
        NodeRecord &node = m_arena.nodes[size_t(m_open.back().node)];
        if (name != m_text.sliced(node.begin + 1, node.nameLength))
            return fail(begin,
                        tr("</%1> stands where </%2> is expected.").arg(QString::fromUtf8(name), elementName(node)));
        m_at += name.size();
        skipSpace();
        if (atEnd() || m_text[m_at] != '>')
            return fail(m_at, tr("the tag </%1> is not ended by \">\".").arg(QString::fromUtf8(name)));
        ++m_at;
        node.innerEnd = qint32(begin);
        node.end = qint32(m_at);
        m_open.pop_back();
        return true;
    }

    bool comment()
    {
        const qsizetype begin = m_at;
        const qsizetype dashes = m_text.indexOf("--", begin + 4);
        if (dashes < 0)
            return fail(begin, tr("the comment is not closed."));
        if (!m_text.sliced(dashes).startsWith("-->"))
            return fail(dashes, tr("\"--\" may not stand in a comment."));
        m_at = dashes + 3;
        const qint32 index = add(NodeKind::Comment, begin, m_at);
        m_arena.nodes[size_t(index)].innerBegin = qint32(begin + 4);
        m_arena.nodes[size_t(index)].innerEnd = qint32(dashes);
        return true;
    }

    bool cdata()
    {
        const qsizetype begin = m_at;
        if (m_open.size() == 1)
            return fail(begin, tr("there is text outside the root element."));
        const qsizetype end = m_text.indexOf("]]>", begin + 9);
        if (end < 0)
            return fail(begin, tr("the CDATA section is not closed."));
        m_at = end + 3;
        const qint32 index = add(NodeKind::CData, begin, m_at);
        m_arena.nodes[size_t(index)].innerBegin = qint32(begin + 9);
        m_arena.nodes[size_t(index)].innerEnd = qint32(end);
        return true;
    }

    bool instruction()
    {
        const qsizetype begin = m_at;
        m_at += 2;
        const QByteArrayView target = nameHere();
        if (target.isEmpty())
            return fail(begin, tr("the processing instruction has no name."));
        if (target.compare("xml", Qt::CaseInsensitive) == 0)
            return fail(begin, tr("the XML declaration may only stand at the very beginning."));
        m_at += target.size();
        const qsizetype end = m_text.indexOf("?>", m_at);
        if (end < 0 || (end != m_at && !isSpace(m_text[m_at])))
            return fail(begin, tr("the processing instruction is not closed."));
        const qint32 index = add(NodeKind::ProcessingInstruction, begin, end + 2);
        NodeRecord &node = m_arena.nodes[size_t(index)];
        node.nameLength = qint32(target.size());
        node.innerBegin = qint32(m_at);
        node.innerEnd = qint32(end);
        m_at = end + 2;
        return true;
    }

    bool declaration()
    {
        const qsizetype begin = m_at;
        const qint32 index = add(NodeKind::Declaration, begin, begin);
        m_arena.nodes[size_t(index)].nameLength = 3;
        m_at += 5;
        const qint32 first = m_arena.nodes[size_t(index)].firstAttribute;
        static constexpr QByteArrayView kNames[] = {"version", "encoding", "standalone"};
        int position = 0;
        for (;;) {
            const qsizetype before = m_at;
            skipSpace();
            if (startsWith("?>"))
                break;
            AttributeRecord attribute;
            if (before == m_at || !readAttribute(attribute))
                return fail(m_at, tr("the XML declaration is not legal."));
            const QByteArrayView name = m_text.sliced(attribute.nameBegin, attribute.nameLength);
            const QByteArrayView value = m_text.sliced(attribute.valueBegin, attribute.valueLength);
            while (position < 3 && kNames[position] != name && position != 0)
                ++position;
            if (position == 3 || kNames[position] != name || !declares(position, value))
                return fail(attribute.nameBegin, tr("the XML declaration is not legal."));
            ++position;
            m_arena.attributes.push_back(attribute);
        }
        m_at += 2;
        NodeRecord &node = m_arena.nodes[size_t(index)];
        node.end = node.innerBegin = node.innerEnd = qint32(m_at);
        node.attributeCount = qint32(m_arena.attributes.size()) - first;
        return position > 0 || fail(begin, tr("the XML declaration names no version."));
    }

    /// Whether the value is one that the declaration's version (0), encoding (1) or standalone (2) may have here.
    bool declares(int position, QByteArrayView value) const
    {
        if (position == 0)
            return value.size() > 2 && value.startsWith("1.") &&
                   std::all_of(value.begin() + 2, value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (position == 2)
            return value == "yes" || value == "no";
        if (value.compare("utf-8", Qt::CaseInsensitive) == 0 || value.compare("utf8", Qt::CaseInsensitive) == 0)
            return true;
        // Another encoding's name is harmless as long as nothing but ASCII is there.
        return !value.isEmpty() && std::none_of(m_text.begin(), m_text.end(), [](char c) { return quint8(c) >= 0x80; });
    }

    ArenaData &m_arena;
    const Caps &m_caps;
    const QByteArrayView m_text;
    qsizetype m_at = 0;
    std::vector<Open> m_open;
    base::Error m_error;
};

} // namespace

base::Result<> parseInto(ArenaData &arena, const Caps &caps)
{
    return Parser(arena, caps).run();
}

} // namespace backflow::xml
