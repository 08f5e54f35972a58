#include "core/dependencies/soql.h"

#include "core/dependencies/formula.h"

#include <QSet>
#include <array>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

/// Lists in lists go no deeper in any query an org takes.
constexpr int kDeepest = 6;

bool isQueryWord(QStringView word)
{
    static const QSet<QString> kWords{u"select"_s,
                                      u"from"_s,
                                      u"where"_s,
                                      u"and"_s,
                                      u"or"_s,
                                      u"not"_s,
                                      u"in"_s,
                                      u"like"_s,
                                      u"order"_s,
                                      u"by"_s,
                                      u"group"_s,
                                      u"having"_s,
                                      u"limit"_s,
                                      u"offset"_s,
                                      u"asc"_s,
                                      u"desc"_s,
                                      u"nulls"_s,
                                      u"first"_s,
                                      u"last"_s,
                                      u"null"_s,
                                      u"true"_s,
                                      u"false"_s,
                                      u"with"_s,
                                      u"for"_s,
                                      u"update"_s,
                                      u"view"_s,
                                      u"reference"_s,
                                      u"using"_s,
                                      u"scope"_s,
                                      u"includes"_s,
                                      u"excludes"_s,
                                      u"typeof"_s,
                                      u"when"_s,
                                      u"then"_s,
                                      u"else"_s,
                                      u"end"_s,
                                      u"all"_s,
                                      u"rows"_s,
                                      u"fields"_s,
                                      u"id"_s,
                                      u"find"_s,
                                      u"returning"_s,
                                      u"security_enforced"_s,
                                      u"user_mode"_s,
                                      u"system_mode"_s,
                                      u"rollup"_s,
                                      u"cube"_s};
    return kWords.contains(word.toString().toLower());
}

class QueryReader final
{
public:
    QueryReader(const std::vector<Token> &tokens, FactWriter &facts, std::vector<size_t> &bound)
        : m_tokens(tokens)
        , m_facts(facts)
        , m_bound(bound)
    {
    }

    /// `outer`: the object whose children the query lists; empty for a query of its own.
    size_t select(size_t at, const QString &outer, int depth)
    {
        const size_t from = fromOf(at + 1);
        const QString object = objectAt(from, outer);
        const QString alias = aliasAt(from);
        if (!object.isEmpty() && outer.isEmpty())
            m_facts.object(object, Use::Reads, u"query"_s);
        int open = 0;
        for (size_t i = at + 1; i < m_tokens.size(); ++i) {
            const Token &token = m_tokens[i];
            if (token.is(u'(') || token.is(u'[')) {
                if (isSelect(i + 1) && depth < kDeepest)
                    i = select(i + 1, i < from ? object : QString(), depth + 1);
                else
                    ++open;
            } else if (token.is(u')') || token.is(u']')) {
                if (open-- == 0)
                    return i;
            } else if (token.is(u':')) {
                i = skipBound(i);
            } else if (i == from) {
                i = afterFrom(from);
            } else if (token.kind == TokenKind::Name) {
                i = field(i, object, alias);
            }
        }
        return m_tokens.size();
    }

    /// FIND … RETURNING Account(Id, Zone__c), …
    size_t find(size_t at)
    {
        int open = 0;
        QString object;
        for (size_t i = at + 1; i < m_tokens.size(); ++i) {
            const Token &token = m_tokens[i];
            if (token.is(u'(')) {
                if (open++ == 0 && m_tokens[i - 1].kind == TokenKind::Name)
                    object = m_tokens[i - 1].text.toString();
            } else if (token.is(u')') || token.is(u']')) {
                if (open-- == 0)
                    return i;
            } else if (token.is(u':')) {
                i = skipBound(i);
            } else if (token.kind == TokenKind::Name && open == 0 && !isQueryWord(token.text)) {
                m_facts.add({Want::CodeWord, Use::Reads, {}, {}, token.text.toString(), u"query"_s});
            } else if (token.kind == TokenKind::Name && open > 0) {
                i = field(i, object, {});
            }
        }
        return m_tokens.size();
    }

private:
    bool isSelect(size_t at) const { return at < m_tokens.size() && m_tokens[at].isName("select"_L1); }

    /// The FROM of the query itself, not of one inside of it.
    size_t fromOf(size_t at) const
    {
        int open = 0;
        for (size_t i = at; i < m_tokens.size(); ++i) {
            if (m_tokens[i].is(u'(') || m_tokens[i].is(u'['))
                ++open;
            else if ((m_tokens[i].is(u')') || m_tokens[i].is(u']')) && open-- == 0)
                break;
            else if (open == 0 && m_tokens[i].isName("from"_L1))
                return i;
        }
        return m_tokens.size();
    }

    QString objectAt(size_t from, const QString &outer) const
    {
        if (from + 1 >= m_tokens.size() || m_tokens[from + 1].kind != TokenKind::Name)
            return {};
        const QString name = m_tokens[from + 1].text.toString();
        return outer.isEmpty() ? name : outer + kChildStep + name;
    }

    QString aliasAt(size_t from) const
    {
        const size_t at = from + 2;
        if (at >= m_tokens.size() || m_tokens[at].kind != TokenKind::Name || isQueryWord(m_tokens[at].text))
            return {};
        return m_tokens[at].text.toString().toLower();
    }

    size_t afterFrom(size_t from) const { return aliasAt(from).isEmpty() ? from + 1 : from + 2; }

    /// Behind the colon stands an expression of the program: up to a comma or the end of what it stands in.
    size_t skipBound(size_t colon)
    {
        int open = 0;
        size_t i = colon + 1;
        for (; i < m_tokens.size(); ++i) {
            const Token &token = m_tokens[i];
            if (token.is(u'(') || token.is(u'['))
                ++open;
            else if (token.is(u')') || token.is(u']')) {
                if (open-- == 0)
                    break;
            } else if (open == 0 && (token.is(u',') || (i > colon + 1 && isQueryWord(token.text))))
                break;
            else if (token.kind == TokenKind::Name && !m_tokens[i - 1].is(u'.'))
                m_bound.push_back(i);
        }
        return i - 1;
    }

    size_t field(size_t at, const QString &object, const QString &alias)
    {
        QString path = m_tokens[at].text.toString();
        size_t last = at;
        while (last + 2 < m_tokens.size() && m_tokens[last + 1].is(u'.') &&
               m_tokens[last + 2].kind == TokenKind::Name) {
            path += u'.' + m_tokens[last + 2].text.toString();
            last += 2;
        }
        const bool called = last + 1 < m_tokens.size() && m_tokens[last + 1].is(u'(');
        if (called || (last == at && isQueryWord(path)))
            return last;
        if (!alias.isEmpty() && path.section(u'.', 0, 0).toLower() == alias)
            path = path.section(u'.', 1);
        m_facts.add({Want::CodeField, Use::Reads, {}, object, path, u"query"_s});
        return last;
    }

    const std::vector<Token> &m_tokens;
    FactWriter &m_facts;
    std::vector<size_t> &m_bound;
};

} // namespace

bool isQuery(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() > 7 && trimmed.startsWith("select"_L1, Qt::CaseInsensitive) && trimmed.at(6).isSpace();
}

size_t addQuery(const std::vector<Token> &tokens, size_t at, FactWriter &facts, std::vector<size_t> &bound)
{
    QueryReader reader(tokens, facts, bound);
    return tokens[at].isName("find"_L1) ? reader.find(at) : reader.select(at, {}, 0);
}

} // namespace backflow::dependencies
