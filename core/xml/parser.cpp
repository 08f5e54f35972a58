#include "core/xml/parser.h"

#include "core/xml/chars.h"
#include "core/xml/scan.h"
#include "core/xml/words.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace backflow::xml {

using base::Errc;

namespace {

constexpr QByteArrayView kBom("\xEF\xBB\xBF");
constexpr QByteArrayView kSectionEnd("]]>");

} // namespace

Parser::Parser(ArenaData &arena, const ArenaData *like)
    : m_arena(arena)
    , m_begin(arena.source.constData())
    , m_end(m_begin + arena.source.size())
    , m_at(m_begin)
    , m_like(like)
    , m_likeness(arena, like)
{
}

base::Result<> Parser::run()
{
    if (!fits() || !legal() || !document())
        return std::unexpected(m_error);
    return {};
}

bool Parser::fail(const char *at, const QString &why, Errc code)
{
    const QByteArrayView before(m_begin, std::min(at, m_end));
    const qsizetype line = countByte(before.begin(), before.end(), '\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    m_error.code = code;
    m_error.message = Tr::tr("Line %1, column %2: %3").arg(line).arg(column).arg(why);
    return false;
}

bool Parser::fits()
{
    const qint64 most = std::min<qint64>(m_arena.caps.bytes, std::numeric_limits<qint32>::max() / 4);
    if (m_end - m_begin <= most)
        return true;
    m_error.code = Errc::TooLarge;
    m_error.message = Tr::tr("The document has %1 bytes; the most that is read is %2.").arg(m_end - m_begin).arg(most);
    return false;
}

bool Parser::legal()
{
    const qsizetype at = firstIllegal({m_begin, m_end});
    return at < 0 || fail(m_begin + at, Tr::tr("there is a byte or a character that XML in UTF-8 may not hold."));
}

bool Parser::room()
{
    const qint64 most = m_arena.caps.nodes;
    return qint64(m_arena.nodes.size()) <= most ||
           fail(m_at, Tr::tr("there are more than %1 pieces in the document.").arg(most), Errc::TooLarge);
}

QByteArrayView Parser::nameHere() const
{
    return {m_at, nameLength(rest())};
}

QString Parser::elementName(const NodeRecord &node) const
{
    return QString::fromUtf8(QByteArrayView(m_begin + node.begin + 1, qsizetype(node.nameLength)));
}

void Parser::skipSpace()
{
    while (m_at < m_end && isSpace(*m_at))
        ++m_at;
}

qint32 Parser::add(NodeKind kind, const char *begin, const char *end)
{
    const qint32 index = qint32(m_arena.nodes.size());
    NodeRecord node;
    node.begin = offset(begin);
    node.end = offset(end);
    node.parent = m_open.empty() ? -1 : m_open.back();
    node.after = index + 1;
    node.kind = kind;
    m_arena.nodes.push_back(node);
    return index;
}

bool Parser::document()
{
    // Most tags stand in pairs with text in and behind them.
    m_arena.nodes.reserve(m_like ? m_like->nodes.size() + 64 : size_t(countByte(m_begin, m_end, '<')) * 3 / 2 + 8);
    m_open.reserve(16);
    m_open.push_back(add(NodeKind::Document, m_begin, m_end));
    if (startsWith(kBom))
        m_at += kBom.size();
    if (startsWith("<?xml") && m_end - m_at > 5 && isSpace(m_at[5]) && !declaration())
        return false;
    if (!content())
        return false;
    if (depth() > 0) {
        const NodeRecord &node = m_arena.nodes[size_t(m_open.back())];
        return fail(m_begin + node.begin, Tr::tr("the tag <%1> is not closed.").arg(elementName(node)));
    }
    m_arena.nodes.front().after = qint32(m_arena.nodes.size());
    return m_arena.root >= 0 || fail(m_end, Tr::tr("there is no element."));
}

bool Parser::content()
{
    while (m_at < m_end) {
        if (m_likeness.pending() && takeOver())
            continue;
        if (!(*m_at == '<' ? markup() : characters()) || !room())
            return false;
    }
    return true;
}

bool Parser::takeOver()
{
    const qsizetype taken = m_likeness.takeOver(m_at - m_begin, m_open.back());
    m_at += taken;
    return taken > 0;
}

bool Parser::characters()
{
    if (depth() == 0)
        return outsideRoot();
    const char *const begin = m_at;
    const char *at = begin;
    for (at = findTextStop(at, m_end); at < m_end && *at != '<'; at = findTextStop(at, m_end)) {
        if (*at == '&') {
            if (!reference(at))
                return false;
        } else if (QByteArrayView(at, m_end).startsWith(kSectionEnd)) {
            return fail(at, Tr::tr("\"]]>\" may not stand in text."));
        } else {
            ++at;
        }
    }
    add(NodeKind::Text, begin, at);
    m_at = at;
    return true;
}

bool Parser::outsideRoot()
{
    skipSpace();
    return m_at == m_end || *m_at == '<' || fail(m_at, Tr::tr("there is text outside the root element."));
}

bool Parser::reference(const char *&at)
{
    const char *const semicolon = static_cast<const char *>(std::memchr(at, ';', size_t(m_end - at)));
    if (!semicolon || referenceValue({at + 1, semicolon}) == 0)
        return fail(at, Tr::tr("\"&\" does not start a reference that XML knows."));
    at = semicolon + 1;
    return true;
}

bool Parser::markup()
{
    if (m_at + 1 == m_end)
        return fail(m_at, Tr::tr("the document ends inside a tag."));
    switch (m_at[1]) {
    case '/':
        return closeTag();
    case '?':
        return instruction();
    case '!':
        break;
    default:
        return openTag();
    }
    if (startsWith("<!--"))
        return comment();
    if (startsWith("<![CDATA["))
        return cdata();
    if (startsWith("<!DOCTYPE"))
        return fail(m_at, Tr::tr("a DOCTYPE is not accepted."));
    return fail(m_at, Tr::tr("\"<!\" does not start anything that may stand here."));
}

bool Parser::openTag()
{
    const char *const begin = m_at++;
    const QByteArrayView name = nameHere();
    if (name.isEmpty())
        return fail(begin, Tr::tr("\"<\" does not start a tag."));
    if (depth() == 0 && m_arena.root >= 0)
        return fail(begin, Tr::tr("there is a second root element."));
    if (depth() >= m_arena.caps.depth)
        return fail(begin, Tr::tr("elements are nested more than %1 deep.").arg(m_arena.caps.depth), Errc::TooLarge);
    m_at += name.size();
    const qint32 index = add(NodeKind::Element, begin, begin);
    m_arena.nodes.back().nameLength = quint32(name.size());
    if (m_arena.root < 0)
        m_arena.root = index;
    if (m_at < m_end && *m_at != '>' && !attributes(index))
        return false;
    if (m_at == m_end || *m_at != '>')
        return fail(m_at, Tr::tr("the tag <%1> is not ended by \">\".").arg(QString::fromUtf8(name)));
    ++m_at;
    NodeRecord &node = m_arena.nodes[size_t(index)];
    node.openLength = offset(m_at) - node.begin;
    m_likeness.opened(index);
    if (m_at[-2] == '/') {
        node.end = offset(m_at);
        m_likeness.closed(index);
    } else {
        m_open.push_back(index);
    }
    return true;
}

bool Parser::closeTag()
{
    const char *const begin = m_at;
    m_at += 2;
    if (depth() == 0)
        return fail(begin, Tr::tr("</%1> closes nothing.").arg(QString::fromUtf8(nameHere())));
    const qint32 index = m_open.back();
    NodeRecord &node = m_arena.nodes[size_t(index)];
    const QByteArrayView expected(m_begin + node.begin + 1, qsizetype(node.nameLength));
    const bool fits = startsWith(expected) && (m_end - m_at == expected.size() || m_at[expected.size()] == '>' ||
                                               isSpace(m_at[expected.size()]));
    if (!fits)
        return fail(
            begin,
            Tr::tr("</%1> stands where </%2> is expected.").arg(QString::fromUtf8(nameHere()), elementName(node)));
    m_at += expected.size();
    skipSpace();
    if (m_at == m_end || *m_at != '>')
        return fail(m_at, Tr::tr("the tag </%1> is not ended by \">\".").arg(elementName(node)));
    ++m_at;
    node.end = offset(m_at);
    node.after = qint32(m_arena.nodes.size());
    m_open.pop_back();
    m_likeness.closed(index);
    return true;
}

} // namespace backflow::xml
