#pragma once

#include "core/base/result.h"
#include "core/xml/arena.h"
#include "core/xml/likeness.h"

#include <QByteArrayView>
#include <vector>

namespace backflow::xml {

/// One pass over the source with an explicit stack, filling the tables of an arena. Every step returns false after
/// noting the first failure. Elements and text are in parser.cpp, everything rarer in markup.cpp.
class Parser final
{
public:
    /// `arena` holds the source and the caps. `like` may be null, see Document::parse.
    Parser(ArenaData &arena, const ArenaData *like);
    /// Errors as Document::parse.
    base::Result<> run();

private:
    bool fail(const char *at, const QString &why, base::Errc code = base::Errc::Malformed);
    bool fits();
    bool legal();
    bool room();

    bool document();
    bool content();
    bool takeOver();
    bool characters();
    bool outsideRoot();
    bool reference(const char *&at);
    bool markup();
    bool openTag();
    bool attributes(qint32 index);
    bool readAttribute(AttributeRecord &attribute);
    bool attributeValue(const char *begin, const char *end);
    bool unique(size_t first, const AttributeRecord &attribute);
    bool closeTag();
    bool comment();
    bool cdata();
    bool instruction();
    bool declaration();
    bool declares(int position, QByteArrayView value) const;

    bool startsWith(QByteArrayView what) const { return rest().startsWith(what); }
    QByteArrayView rest() const { return {m_at, m_end - m_at}; }
    QByteArrayView nameHere() const;
    QString elementName(const NodeRecord &node) const;
    qint32 offset(const char *at) const { return qint32(at - m_begin); }
    const char *find(QByteArrayView what, const char *from) const;
    void skipSpace();
    qint32 add(NodeKind kind, const char *begin, const char *end);
    qsizetype depth() const { return qsizetype(m_open.size()) - 1; }

    ArenaData &m_arena;
    const char *const m_begin;
    const char *const m_end;
    const char *m_at;
    /// The document node and the elements that are open, outermost first.
    std::vector<qint32> m_open;
    const ArenaData *const m_like;
    Likeness m_likeness;
    base::Error m_error;
};

} // namespace backflow::xml
