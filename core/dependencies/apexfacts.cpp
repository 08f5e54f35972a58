#include "core/dependencies/apexwords.h"
#include "core/dependencies/codefacts.h"
#include "core/dependencies/formula.h"
#include "core/dependencies/soql.h"

#include <QHash>
#include <QSet>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

/// Longest run of tokens between two brackets that is looked over.
constexpr size_t kFar = 4000;

struct Segment {
    QString name;
    bool called = false;
    size_t at = 0;
};

class ApexReader final
{
public:
    ApexReader(QStringView code, FactWriter &facts)
        : m_tokens(tokensOf(code, Language::Apex))
        , m_covered(m_tokens.size(), false)
        , m_facts(facts)
    {
    }

    void read()
    {
        learn();
        for (size_t i = 0; i < m_tokens.size(); ++i)
            i = readAt(i);
        keepWords();
    }

private:
    bool is(size_t at, char16_t mark) const { return at < m_tokens.size() && m_tokens[at].is(mark); }
    bool isName(size_t at) const { return at < m_tokens.size() && m_tokens[at].kind == TokenKind::Name; }
    bool isName(size_t at, QLatin1StringView name) const { return isName(at) && m_tokens[at].isName(name); }
    QString text(size_t at) const { return at < m_tokens.size() ? m_tokens[at].text.toString() : QString(); }

    /// Declared variables with their types, and the classes the file itself holds.
    void learn()
    {
        for (size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            if (isName(i, "class"_L1) || isName(i, "interface"_L1) || isName(i, "enum"_L1))
                m_inner.insert(text(i + 1).toLower());
            else if (isName(i + 1) && endsDeclaration(i + 2))
                learnVariable(i);
        }
    }

    bool endsDeclaration(size_t at) const
    {
        if (at >= m_tokens.size() || m_tokens[at].kind != TokenKind::Mark)
            return false;
        const QChar mark = m_tokens[at].text.front();
        return QStringView(u"=;,):{").contains(mark);
    }

    void learnVariable(size_t typeEnd)
    {
        QString type;
        if (isName(typeEnd) && !isOperator(typeEnd))
            type = text(typeEnd);
        else if (is(typeEnd, u'>') || is(typeEnd, u']'))
            type = elementType(typeEnd);
        if (type.isEmpty())
            return;
        QString &known = m_variables[text(typeEnd + 1).toLower()];
        // A name that is declared twice with two types tells nothing.
        known = known.isNull() || known.compare(type, Qt::CaseInsensitive) == 0 ? type : u""_s;
    }

    bool isOperator(size_t at) const
    {
        static const QSet<QString> kWords{u"return"_s,  u"new"_s,        u"else"_s,      u"instanceof"_s, u"throw"_s,
                                          u"insert"_s,  u"update"_s,     u"delete"_s,    u"upsert"_s,     u"undelete"_s,
                                          u"merge"_s,   u"class"_s,      u"when"_s,      u"on"_s,         u"from"_s,
                                          u"extends"_s, u"implements"_s, u"interface"_s, u"enum"_s,       u"static"_s,
                                          u"public"_s,  u"private"_s,    u"global"_s,    u"final"_s};
        return kWords.contains(text(at).toLower());
    }

    /// The last name inside of `List<Account>`, `Map<Id, List<Account>>`; the name before `[]`.
    QString elementType(size_t end) const
    {
        if (is(end, u']'))
            return end >= 2 && is(end - 1, u'[') && isName(end - 2) ? text(end - 2) : QString();
        for (size_t i = end; i > 0 && end - i < 12; --i) {
            if (isName(i))
                return text(i);
        }
        return {};
    }

    size_t readAt(size_t i)
    {
        const Token &token = m_tokens[i];
        if (token.kind == TokenKind::Text) {
            if (isQuery(token.text))
                readTextQuery(token.text);
            return i;
        }
        if (token.is(u'[') && (isName(i + 1, "select"_L1) || isName(i + 1, "find"_L1)))
            return readQuery(i + 1);
        if (token.is(u'('))
            m_built.push_back(builtType(i));
        else if (token.is(u')') && !m_built.empty())
            m_built.pop_back();
        else if (token.is(u'@'))
            return i + 1;
        else if (token.kind == TokenKind::Name)
            readName(i);
        return i;
    }

    size_t readQuery(size_t at)
    {
        std::vector<size_t> bound;
        const size_t end = addQuery(m_tokens, at, m_facts, bound);
        for (const size_t name : bound)
            readName(name);
        return end;
    }

    void readTextQuery(QStringView query)
    {
        std::vector<size_t> bound;
        const std::vector<Token> tokens = tokensOf(query, Language::Apex);
        addQuery(tokens, 0, m_facts, bound);
    }

    /// `Account` of `new Account(`: names followed by `=` inside are its fields.
    QString builtType(size_t open) const
    {
        return open >= 2 && isName(open - 1) && isName(open - 2, "new"_L1) ? text(open - 1) : QString();
    }

    void readName(size_t i)
    {
        if (m_covered[i])
            return;
        if (isApexKeyword(m_tokens[i].text)) {
            if (isName(i, "trigger"_L1) && isName(i + 2, "on"_L1))
                m_facts.object(text(i + 3), Use::RunsOn, u"trigger"_s);
            if (isName(i, "extends"_L1) || isName(i, "implements"_L1))
                readBases(i + 1);
            if (!isName(i, "this"_L1))
                return;
        }
        if (!m_built.empty() && !m_built.back().isEmpty() && is(i + 1, u'=') && !is(i + 2, u'=')) {
            addField(m_built.back(), {text(i)}, Use::Writes);
            return;
        }
        const bool isNew = i > 0 && isName(i - 1, "new"_L1);
        if (isNew && !is(i + 1, u'.'))
            mustExist(text(i));
        readChain(chainAt(i), isNew, i > 0 && is(i - 1, u'.'));
    }

    void readBases(size_t at)
    {
        for (size_t i = at; i < m_tokens.size() && !is(i, u'{') && i - at < 60; ++i) {
            if (isName(i) && !is(i + 1, u'.') && !is(i - 1, u'.'))
                mustExist(text(i));
        }
    }

    void mustExist(const QString &name)
    {
        if (isApexKeyword(name) || isApexType(name) || m_inner.contains(name.toLower()))
            return;
        m_facts.add({Want::CodeType, Use::UsesCode, {}, {}, name, {}});
    }

    /// Behind the bracket that closes the one at `at`.
    size_t afterBracket(size_t at) const
    {
        const char16_t begin = m_tokens[at].text.front().unicode();
        const char16_t end = begin == u'(' ? u')' : u']';
        int open = 0;
        for (size_t i = at; i < m_tokens.size() && i - at < kFar; ++i) {
            if (m_tokens[i].is(begin))
                ++open;
            else if (m_tokens[i].is(end) && --open == 0)
                return i + 1;
        }
        return m_tokens.size();
    }

    /// `accounts[0].Parent__r.get(x).Zone__c`, brackets and what they hold left out.
    std::vector<Segment> chainAt(size_t at)
    {
        std::vector<Segment> chain;
        for (size_t i = at; isName(i);) {
            m_covered[i] = true;
            Segment segment{text(i), false, i};
            ++i;
            while (is(i, u'(') || (is(i, u'[') && !isName(i + 1, "select"_L1))) {
                segment.called = segment.called || is(i, u'(');
                i = afterBracket(i);
            }
            chain.push_back(std::move(segment));
            if (is(i, u'?') && is(i + 1, u'.'))
                ++i;
            if (!is(i, u'.'))
                break;
            ++i;
        }
        return chain;
    }

    void readChain(std::vector<Segment> chain, bool isNew, bool member)
    {
        if (!chain.empty() && chain.front().name.compare("this"_L1, Qt::CaseInsensitive) == 0 && chain.size() > 1)
            chain.erase(chain.begin());
        if (chain.empty() || readKnown(chain))
            return;
        const Segment &head = chain.front();
        const auto variable = m_variables.constFind(head.name.toLower());
        QString scope;
        QStringList path;
        size_t next = 1;
        // `Zones zones`: where a type stands a variable of that name does not.
        if (chain.size() == 1 && !head.called && isTypePlace(head.at))
            addWord(head.name);
        if (member) {
            // Behind a bracket that no name stands before: of what it is cannot be told.
            next = 0;
        } else if (variable != m_variables.constEnd()) {
            scope = *variable;
        } else if (!head.called || isNew) {
            addWord(head.name);
            scope = isNew || chain.size() > 1 ? head.name : QString();
        }
        for (; next < chain.size(); ++next) {
            const Segment &segment = chain[next];
            if (!segment.called) {
                path.append(segment.name);
                continue;
            }
            addField(scope, path, Use::Reads);
            const bool item = segment.name.compare("get"_L1, Qt::CaseInsensitive) == 0 && path.isEmpty();
            scope = item ? scope : QString();
            path.clear();
        }
        addField(scope, path, Use::Reads);
    }

    bool isTypePlace(size_t at) const
    {
        const bool inGeneric = at > 0 && (is(at - 1, u'<') || is(at - 1, u','));
        return isName(at + 1) || (is(at + 1, u'>') && inGeneric) || (is(at + 1, u')') && isName(at + 2)) ||
               (is(at + 1, u'[') && is(at + 2, u']'));
    }

    void addWord(const QString &name)
    {
        if (!m_inner.contains(name.toLower()))
            m_facts.add({Want::CodeWord, Use::UsesCode, {}, {}, name, {}});
    }

    void addField(const QString &scope, QStringList path, Use use)
    {
        while (!path.isEmpty() && !isCustomName(path.last()))
            path.removeLast();
        if (!path.isEmpty())
            m_facts.add({Want::CodeField, use, {}, scope, path.join(u'.'), {}});
    }

    /// Names that Apex gives a place of their own: labels, pages, flows, field sets, records of custom metadata.
    bool readKnown(const std::vector<Segment> &chain)
    {
        size_t at = 0;
        const auto nameAt = [&](size_t i) { return i < chain.size() ? chain[i].name.toLower() : QString(); };
        if ((nameAt(0) == "system"_L1 && nameAt(1) == "label"_L1) ||
            (nameAt(0) == "schema"_L1 && nameAt(1) == "sobjecttype"_L1))
            at = 1;
        const QString head = nameAt(at);
        const QString second = at + 1 < chain.size() ? chain[at + 1].name : QString();
        if (second.isEmpty())
            return false;
        if (head == "label"_L1 && !m_variables.contains(head)) {
            const bool foreign = at + 2 < chain.size() && !chain[at + 2].called && second != "c"_L1;
            const QString third = at + 2 < chain.size() ? chain[at + 2].name : QString();
            m_facts.component("CustomLabel"_L1,
                              foreign            ? second + "__"_L1 + third
                              : second == "c"_L1 ? third
                                                 : second,
                              Use::Speaks);
            return true;
        }
        if (head == "page"_L1 && !m_variables.contains(head)) {
            m_facts.component("ApexPage"_L1, second, Use::Calls);
            return true;
        }
        if (head == "flow"_L1 && second.compare("interview"_L1, Qt::CaseInsensitive) == 0 && at + 2 < chain.size()) {
            if (!chain[at + 2].called || is(chain[at + 2].at + 1, u'('))
                addFlowName(chain[at + 2]);
            return true;
        }
        if (head == "sobjecttype"_L1) {
            m_facts.object(second, Use::Reads);
            addDescribed(chain, at + 2, second);
            return true;
        }
        return addAsked(chain);
    }

    void addFlowName(const Segment &segment)
    {
        if (segment.name.compare("createinterview"_L1, Qt::CaseInsensitive) == 0)
            addText(segment.at, "Flow"_L1, {}, Use::Calls);
        else
            m_facts.component("Flow"_L1, segment.name, Use::Calls);
    }

    void addDescribed(const std::vector<Segment> &chain, size_t at, const QString &object)
    {
        if (at + 1 >= chain.size())
            return;
        if (chain[at].name.compare("fieldsets"_L1, Qt::CaseInsensitive) == 0 && !chain[at + 1].called)
            m_facts.component("FieldSet"_L1, object + u'.' + chain[at + 1].name, Use::Reads);
        else if (chain[at].name.compare("fields"_L1, Qt::CaseInsensitive) == 0)
            addField(object, {chain[at + 1].name}, Use::Reads);
    }

    /// `Rate__mdt.getInstance('North')`, `FeatureManagement.checkPermission('Edit')`.
    bool addAsked(const std::vector<Segment> &chain)
    {
        if (chain.size() < 2 || !chain[1].called)
            return false;
        const QString asked = chain[1].name.toLower();
        if (asked == "getinstance"_L1 && chain[0].name.endsWith("__mdt"_L1, Qt::CaseInsensitive)) {
            m_facts.object(chain[0].name, Use::Reads);
            addText(chain[1].at, "CustomMetadata"_L1, chain[0].name.chopped(5) + u'.', Use::Reads);
            return false;
        }
        if (asked == "checkpermission"_L1 && chain[0].name.compare("featuremanagement"_L1, Qt::CaseInsensitive) == 0)
            addText(chain[1].at, "CustomPermission"_L1, {}, Use::Tests);
        return false;
    }

    /// The text that is the one argument of a call.
    void addText(size_t called, QLatin1StringView type, const QString &before, Use use)
    {
        if (is(called + 1, u'(') && called + 3 < m_tokens.size() && m_tokens[called + 2].kind == TokenKind::Text &&
            is(called + 3, u')'))
            m_facts.component(type, before + text(called + 2), use);
    }

    void keepWords()
    {
        QSet<QString> words;
        for (const Token &token : m_tokens) {
            if (token.kind == TokenKind::Name)
                words.insert(token.text.toString().toLower());
        }
        m_facts.facts().words.assign(words.begin(), words.end());
        std::ranges::sort(m_facts.facts().words);
    }

    std::vector<Token> m_tokens;
    std::vector<bool> m_covered;
    FactWriter &m_facts;
    /// Name in lower case → type; empty where two types share the name.
    QHash<QString, QString> m_variables;
    QSet<QString> m_inner;
    /// What is being built in each bracket that is open.
    std::vector<QString> m_built;
};

} // namespace

void addApex(QStringView code, FactWriter &facts)
{
    ApexReader(code, facts).read();
}

} // namespace backflow::dependencies
