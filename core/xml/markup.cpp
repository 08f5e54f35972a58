#include "core/xml/chars.h"
#include "core/xml/parser.h"
#include "core/xml/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::xml {

using base::Errc;

/// The place of `what` from there on; null when it is not there.
const char *Parser::find(QByteArrayView what, const char *from) const
{
    const qsizetype at = QByteArrayView(from, m_end).indexOf(what);
    return at < 0 ? nullptr : from + at;
}

/// Up to the `>` or `/>` that ends the tag; leaves m_at on the `>`.
bool Parser::attributes(qint32 index)
{
    const size_t first = m_arena.attributes.size();
    for (;;) {
        const char *const before = m_at;
        skipSpace();
        if (m_at == m_end || *m_at == '>')
            return true;
        if (startsWith("/>")) {
            ++m_at;
            return true;
        }
        if (*m_at == '/')
            return fail(m_at,
                        Tr::tr("the tag <%1> is not ended by \">\".").arg(elementName(m_arena.nodes[size_t(index)])));
        if (before == m_at)
            return fail(m_at, Tr::tr("a blank is missing in the tag, or a character may not stand there."));
        const int most = m_arena.caps.attributes;
        if (qint64(m_arena.attributes.size() - first) >= most)
            return fail(m_at, Tr::tr("the tag has more than %1 attributes.").arg(most), Errc::TooLarge);
        AttributeRecord attribute;
        if (!readAttribute(attribute) || !unique(first, attribute))
            return false;
        m_arena.attributes.push_back(attribute);
    }
}

bool Parser::readAttribute(AttributeRecord &attribute)
{
    const QByteArrayView name = nameHere();
    if (name.isEmpty())
        return fail(m_at, Tr::tr("the name of an attribute is missing or not legal."));
    attribute.nameBegin = offset(m_at);
    attribute.nameLength = qint32(name.size());
    m_at += name.size();
    skipSpace();
    if (m_at == m_end || *m_at != '=')
        return fail(m_at, Tr::tr("the attribute \"%1\" has no value.").arg(QString::fromUtf8(name)));
    ++m_at;
    skipSpace();
    const char quote = m_at == m_end ? '\0' : *m_at;
    if (quote != '"' && quote != '\'')
        return fail(m_at, Tr::tr("the value of the attribute \"%1\" is not quoted.").arg(QString::fromUtf8(name)));
    const char *const begin = m_at + 1;
    const char *const end = std::find(begin, m_end, quote);
    if (end == m_end)
        return fail(m_at, Tr::tr("the quote is not closed."));
    attribute.valueBegin = offset(begin);
    attribute.valueLength = qint32(end - begin);
    m_at = end + 1;
    return attributeValue(begin, end);
}

bool Parser::attributeValue(const char *begin, const char *end)
{
    for (const char *at = begin; at < end;) {
        if (*at == '<')
            return fail(at, Tr::tr("\"<\" may not stand in the value of an attribute."));
        if (*at != '&')
            ++at;
        else if (!reference(at))
            return false;
    }
    return true;
}

bool Parser::unique(size_t first, const AttributeRecord &attribute)
{
    const auto nameOf = [this](const AttributeRecord &a) {
        return QByteArrayView(m_begin + a.nameBegin, qsizetype(a.nameLength));
    };
    const bool twice = std::any_of(m_arena.attributes.begin() + qsizetype(first), m_arena.attributes.end(),
                                   [&](const AttributeRecord &other) { return nameOf(other) == nameOf(attribute); });
    return !twice || fail(m_begin + attribute.nameBegin,
                          Tr::tr("the attribute \"%1\" stands twice.").arg(QString::fromUtf8(nameOf(attribute))));
}

bool Parser::comment()
{
    const char *const begin = m_at;
    const char *const dashes = find("--", begin + 4);
    if (!dashes)
        return fail(begin, Tr::tr("the comment is not closed."));
    if (m_end - dashes < 3 || dashes[2] != '>')
        return fail(dashes, Tr::tr("\"--\" may not stand in a comment."));
    m_at = dashes + 3;
    add(NodeKind::Comment, begin, m_at);
    return true;
}

bool Parser::cdata()
{
    const char *const begin = m_at;
    if (depth() == 0)
        return fail(begin, Tr::tr("there is text outside the root element."));
    const char *const end = find("]]>", begin + 9);
    if (!end)
        return fail(begin, Tr::tr("the CDATA section is not closed."));
    m_at = end + 3;
    add(NodeKind::CData, begin, m_at);
    return true;
}

bool Parser::instruction()
{
    const char *const begin = m_at;
    m_at += 2;
    const QByteArrayView target = nameHere();
    if (target.isEmpty())
        return fail(begin, Tr::tr("the processing instruction has no name."));
    if (target.compare("xml", Qt::CaseInsensitive) == 0)
        return fail(begin, Tr::tr("the XML declaration may only stand at the very beginning."));
    m_at += target.size();
    const char *const end = find("?>", m_at);
    if (!end || (end != m_at && !isSpace(*m_at)))
        return fail(begin, Tr::tr("the processing instruction is not closed."));
    m_at = end + 2;
    add(NodeKind::ProcessingInstruction, begin, m_at);
    m_arena.nodes.back().nameLength = quint32(target.size());
    return true;
}

bool Parser::declaration()
{
    const char *const begin = m_at;
    const qint32 index = add(NodeKind::Declaration, begin, begin);
    m_arena.nodes.back().nameLength = 3;
    m_at += 5;
    static constexpr QByteArrayView kNames[] = {"version", "encoding", "standalone"};
    int position = 0;
    for (;;) {
        const char *const before = m_at;
        skipSpace();
        if (startsWith("?>"))
            break;
        AttributeRecord attribute;
        if (before == m_at || !readAttribute(attribute))
            return fail(m_at, Tr::tr("the XML declaration is not legal."));
        const QByteArrayView name(m_begin + attribute.nameBegin, qsizetype(attribute.nameLength));
        const QByteArrayView value(m_begin + attribute.valueBegin, qsizetype(attribute.valueLength));
        while (position < 3 && kNames[position] != name && position != 0)
            ++position;
        if (position == 3 || kNames[position] != name || !declares(position, value))
            return fail(m_begin + attribute.nameBegin, Tr::tr("the XML declaration is not legal."));
        ++position;
        m_arena.attributes.push_back(attribute);
    }
    m_at += 2;
    m_arena.nodes[size_t(index)].end = offset(m_at);
    return position > 0 || fail(begin, Tr::tr("the XML declaration names no version."));
}

/// Whether the value is one that the declaration's version (0), encoding (1) or standalone (2) may have here.
bool Parser::declares(int position, QByteArrayView value) const
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (position == 0)
        return value.size() > 2 && value.startsWith("1.") && std::all_of(value.begin() + 2, value.end(), isDigit);
    if (position == 2)
        return value == "yes" || value == "no";
    if (value.compare("utf-8", Qt::CaseInsensitive) == 0 || value.compare("utf8", Qt::CaseInsensitive) == 0)
        return true;
    // Another encoding's name is harmless as long as nothing but ASCII is there.
    return !value.isEmpty() && std::none_of(m_begin, m_end, [](char c) { return quint8(c) >= 0x80; });
}

} // namespace backflow::xml
