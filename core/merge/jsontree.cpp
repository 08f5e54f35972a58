#include "core/merge/jsontree.h"

#include "core/merge/jsontext.h"

#include <QCoreApplication>
#include <QUtf8StringView>
#include <algorithm>

namespace backflow::merge {

namespace {

using base::Errc;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

constexpr int kDeepest = 128;
constexpr qsizetype kLargest = 256 * 1024 * 1024;

} // namespace

/// Reads one document without recursion. What is read is checked as it is met; the first mistake ends it.
class JsonReader final
{
public:
    explicit JsonReader(const QByteArray &bytes)
        : m_text(bytes)
    {
        m_tree.m_bytes = bytes;
    }

    base::Result<JsonTree> read()
    {
        if (m_text.size() >= kLargest)
            return base::failure(Errc::InvalidInput, Tr::tr("The file is larger than 256 MB."));
        if (!QUtf8StringView(m_text.data(), m_text.size()).isValidUtf8())
            return base::failure(Errc::InvalidInput, Tr::tr("The file is not UTF-8."));
        for (qsizetype feed = m_text.indexOf('\n'); feed >= 0; feed = m_text.indexOf('\n', feed + 1))
            m_tree.m_feeds.push_back(int(feed));
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        if (run())
            return std::move(m_tree);
        const int line = m_tree.lineAt(m_at);
        const int column = m_at - (line > 1 ? m_tree.m_feeds[size_t(line) - 2] + 1 : 0) + 1;
        return base::failure(Errc::InvalidInput, Tr::tr("Line %1, column %2: %3").arg(line).arg(column).arg(m_problem));
    }

private:
    enum class Expect { Value, ItemOrEnd, NameOrEnd, Name, CommaOrEnd, Nothing };

    struct Open {
        int node = 0;
        int last = -1;
    };

    bool run()
    {
        for (;;) {
            skipSpace();
            switch (m_expect) {
            case Expect::ItemOrEnd:
                if (peek() == ']') {
                    close();
                    break;
                }
                [[fallthrough]];
            case Expect::Value:
                if (!readValue())
                    return false;
                break;
            case Expect::NameOrEnd:
                if (peek() == '}') {
                    close();
                    break;
                }
                [[fallthrough]];
            case Expect::Name:
                if (!readName())
                    return false;
                break;
            case Expect::CommaOrEnd:
                if (!readCommaOrEnd())
                    return false;
                break;
            case Expect::Nothing:
                return m_at == m_text.size() || fail(Tr::tr("something follows the end of the document."));
            }
            if (!m_problem.isEmpty())
                return false;
        }
    }

    bool fail(const QString &problem)
    {
        m_problem = problem;
        return false;
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }

    JsonNode &add(JsonKind kind)
    {
        auto &nodes = m_tree.m_nodes;
        const int number = int(nodes.size());
        JsonNode node = m_name;
        node.kind = kind;
        node.begin = m_at;
        if (!m_open.empty()) {
            Open &parent = m_open.back();
            (parent.last < 0 ? nodes[size_t(parent.node)].firstChild : nodes[size_t(parent.last)].nextSibling) = number;
            parent.last = number;
            ++nodes[size_t(parent.node)].count;
        }
        nodes.push_back(node);
        m_name = {};
        return nodes.back();
    }

    bool readValue()
    {
        switch (peek()) {
        case '{':
            return open(JsonKind::Object, Expect::NameOrEnd);
        case '[':
            return open(JsonKind::Array, Expect::ItemOrEnd);
        case '"': {
            JsonNode &node = add(JsonKind::String);
            if (!passString())
                return false;
            return finish(node, stringMeaning(m_tree.part(node.begin + 1, m_at - 1)));
        }
        case 't':
            return readWord("true", JsonKind::True);
        case 'f':
            return readWord("false", JsonKind::False);
        case 'n':
            return readWord("null", JsonKind::Null);
        default:
            return readNumber();
        }
    }

    bool open(JsonKind kind, Expect next)
    {
        if (m_open.size() >= size_t(kDeepest))
            return fail(Tr::tr("more than %1 levels.").arg(kDeepest));
        const int number = int(m_tree.m_nodes.size());
        add(kind);
        m_open.push_back({number});
        ++m_at;
        m_expect = next;
        return true;
    }

    bool finish(JsonNode &node, const JsonMeaning &meaning)
    {
        node.end = m_at;
        node.meaning = meaning;
        m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd;
        return true;
    }

    bool readWord(QByteArrayView word, JsonKind kind)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return fail(Tr::tr("a value is missing."));
        JsonNode &node = add(kind);
        m_at += int(word.size());
        return finish(node, hashed(word, 2));
    }

    int passDigits()
    {
        const int begin = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at - begin;
    }

    bool readNumber()
    {
        JsonNode &node = add(JsonKind::Number);
        if (peek() == '-')
            ++m_at;
        const bool zero = peek() == '0';
        const int digits = passDigits();
        if (digits == 0)
            return fail(node.begin == m_at ? Tr::tr("a value is missing.") : Tr::tr("a digit is missing."));
        if (zero && digits > 1)
            return fail(Tr::tr("a number begins with 0."));
        if (peek() == '.') {
            ++m_at;
            if (passDigits() == 0)
                return fail(Tr::tr("a digit is missing."));
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (passDigits() == 0)
                return fail(Tr::tr("a digit is missing."));
        }
        return finish(node, hashed(m_tree.part(node.begin, m_at), 3));
    }

    /// Behind the closing quote, when all is well.
    bool passString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const quint8 c = quint8(m_text[m_at]);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail(Tr::tr("a text has a line end or a control character in it."));
            if (c == '\\' && !passEscape())
                return false;
        }
        return fail(Tr::tr("a text is not closed."));
    }

    bool passEscape()
    {
        ++m_at;
        if (peek() != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(peek()) && m_at < m_text.size()
                       ? true
                       : fail(Tr::tr("\\ is followed by something that has no meaning."));
        for (int i = 0; i < 4; ++i) {
            ++m_at;
            if (hexValue(peek()) < 0)
                return fail(Tr::tr("\\u is not followed by four digits."));
        }
        return true;
    }

    bool readName()
    {
        if (peek() != '"')
            return fail(Tr::tr("a name in quotes is missing."));
        m_name.nameBegin = m_at;
        if (!passString())
            return false;
        m_name.nameEnd = m_at;
        m_name.name = stringMeaning(m_tree.part(m_name.nameBegin + 1, m_at - 1));
        skipSpace();
        if (peek() != ':')
            return fail(Tr::tr("a colon is missing."));
        ++m_at;
        m_expect = Expect::Value;
        return true;
    }

    bool readCommaOrEnd()
    {
        const bool object = m_tree.m_nodes[size_t(m_open.back().node)].kind == JsonKind::Object;
        if (peek() == ',') {
            ++m_at;
            m_expect = object ? Expect::Name : Expect::Value;
            return true;
        }
        if (peek() == (object ? '}' : ']'))
            return close();
        return fail(object ? Tr::tr("a comma or } is missing.") : Tr::tr("a comma or ] is missing."));
    }

    bool close()
    {
        JsonNode &node = m_tree.m_nodes[size_t(m_open.back().node)];
        m_open.pop_back();
        ++m_at;
        const bool object = node.kind == JsonKind::Object;
        JsonMeaning sum = hashed(object ? "{" : "[", 4);
        m_names.clear();
        for (int child = node.firstChild; child >= 0; child = m_tree.node(child).nextSibling) {
            const JsonNode &part = m_tree.node(child);
            if (object) {
                // A sum: the order of members has no meaning.
                const JsonMeaning member = chained(part.name, part.meaning);
                sum.high += member.high;
                sum.low += member.low;
                m_names.push_back(part.name);
            } else {
                sum = chained(sum, part.meaning);
            }
        }
        std::ranges::sort(m_names);
        if (std::ranges::adjacent_find(m_names) != m_names.end())
            return fail(Tr::tr("this object has two members of one name."));
        return finish(node, chained(sum, {quint64(node.count), quint64(node.count)}));
    }

    const QByteArrayView m_text;
    JsonTree m_tree;
    Expect m_expect = Expect::Value;
    int m_at = 0;
    QString m_problem;
    /// The member whose value comes next.
    JsonNode m_name;
    std::vector<Open> m_open;
    std::vector<JsonMeaning> m_names;
};

base::Result<JsonTree> JsonTree::parse(const QByteArray &bytes)
{
    return JsonReader(bytes).read();
}

std::vector<int> JsonTree::children(int parent) const
{
    std::vector<int> list;
    list.reserve(size_t(node(parent).count));
    for (int child = node(parent).firstChild; child >= 0; child = node(child).nextSibling)
        list.push_back(child);
    return list;
}

int JsonTree::member(int object, const JsonMeaning &name) const
{
    int child = node(object).kind == JsonKind::Object ? node(object).firstChild : -1;
    while (child >= 0 && node(child).name != name)
        child = node(child).nextSibling;
    return child;
}

QString JsonTree::nameText(int number) const
{
    const JsonNode &of = node(number);
    return of.nameBegin < 0 ? QString() : QString::fromUtf8(decoded(part(of.nameBegin + 1, of.nameEnd - 1)));
}

QString JsonTree::scalarText(int number) const
{
    const JsonNode &of = node(number);
    const QByteArrayView bytes = value(number);
    return of.kind == JsonKind::String ? QString::fromUtf8(decoded(bytes.sliced(1).chopped(1)))
                                       : QString::fromUtf8(bytes);
}

int JsonTree::lineAt(int offset) const
{
    return int(std::ranges::lower_bound(m_feeds, offset) - m_feeds.begin()) + 1;
}

} // namespace backflow::merge
