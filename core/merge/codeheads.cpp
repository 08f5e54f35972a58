#include "core/merge/codeheads.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cctype>
#include <optional>

namespace backflow::merge {

namespace {

/// `name` and the text between the parentheses that end a head.
struct Call {
    QString before;
    QString name;
    QString parameters;
};

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$') || c == QLatin1Char('#');
}

/// A head that ends with a list of parameters; an empty name when it does not.
Call callOf(QString head)
{
    Call call;
    if (!head.endsWith(QLatin1Char(')')))
        return call;
    int depth = 0;
    qsizetype open = head.size() - 1;
    for (; open >= 0; --open) {
        depth += head[open] == QLatin1Char(')') ? 1 : head[open] == QLatin1Char('(') ? -1 : 0;
        if (depth == 0)
            break;
    }
    if (open < 0)
        return call;
    call.parameters = head.sliced(open + 1).chopped(1).trimmed();
    head = head.first(open).trimmed();
    qsizetype begin = head.size();
    while (begin > 0 && isWord(head[begin - 1]))
        --begin;
    call.name = head.sliced(begin);
    call.before = head.first(begin).trimmed();
    return call;
}

/// At commas outside of brackets of any kind.
QStringList parametersOf(const QString &list)
{
    QStringList parts;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i <= list.size(); ++i) {
        const QChar c = i < list.size() ? list[i] : QLatin1Char(',');
        if (c == u'<' || c == u'(' || c == u'[' || c == u'{')
            ++depth;
        else if (c == u'>' || c == u')' || c == u']' || c == u'}')
            --depth;
        else if (c == QLatin1Char(',') && (depth <= 0 || i == list.size())) {
            parts.append(list.sliced(begin, i - begin).trimmed());
            begin = i + 1;
        }
    }
    parts.removeAll(QString());
    return parts;
}

/// `final Map<Id, Account> byId` → `map<id,account>`: methods of one name may differ in this.
QString typeOf(QString parameter)
{
    parameter = parameter.toLower();
    if (parameter.startsWith(QLatin1StringView("final ")))
        parameter = parameter.sliced(6);
    const qsizetype name = parameter.lastIndexOf(QLatin1Char(' '));
    return (name < 0 ? parameter : parameter.first(name)).remove(QLatin1Char(' '));
}

QString parameterWords(const Call &call)
{
    return QLatin1Char('(') + call.parameters.simplified() + QLatin1Char(')');
}

BlockName function(const QString &name, const Call &call, const QString &signature)
{
    return {BlockKind::Function, QStringLiteral("method ") + name + parameterWords(call), signature.toUtf8()};
}

std::optional<BlockName> typeIn(const QString &head, bool script)
{
    static const QRegularExpression form(QStringLiteral("(?:^|[\\s)@])(class|interface|enum|trigger)\\s+([\\w$]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(head);
    if (!match.hasMatch() || (script && match.captured(1) == QLatin1StringView("trigger")))
        return std::nullopt;
    const QString kind = match.captured(1).toLower();
    const QString name = match.captured(2);
    return BlockName{BlockKind::Type, kind + QLatin1Char(' ') + name,
                     (kind + QLatin1Char(' ') + (script ? name : name.toLower())).toUtf8()};
}

QString withoutAnnotations(QString head)
{
    static const QRegularExpression annotation(QStringLiteral("^@\\w+\\s*(\\((?:[^()]|\\([^()]*\\))*\\))?\\s*"));
    while (head.startsWith(QLatin1Char('@'))) {
        const auto match = annotation.match(head);
        if (!match.hasMatch())
            break;
        head = head.sliced(match.capturedLength());
    }
    return head;
}

BlockName apexMember(const QString &head)
{
    const QString bare = withoutAnnotations(head);
    const Call call = callOf(bare);
    if (!call.name.isEmpty() && !bare.contains(QLatin1Char('=')))
        return function(call.name, call, [&] {
            QStringList types;
            for (const QString &parameter : parametersOf(call.parameters))
                types.append(typeOf(parameter));
            return call.name.toLower() + QLatin1Char('(') + types.join(QLatin1Char(',')) + QLatin1Char(')');
        }());
    static const QRegularExpression property(
        QStringLiteral("^(?:\\w+\\s+)*[\\w.]+(?:\\s*<.*>|\\s*\\[\\s*\\])*\\s+(\\w+)$"));
    const auto match = property.match(bare);
    if (match.hasMatch() && call.name.isEmpty()) {
        const QString name = match.captured(1);
        return {BlockKind::Property, QStringLiteral("property ") + name, name.toLower().toUtf8()};
    }
    return {};
}

BlockName apexBlock(const QString &head)
{
    const auto type = typeIn(withoutAnnotations(head), false);
    return type ? *type : apexMember(head);
}

/// Suites and cases of tests are named by their text.
BlockName testBlock(const QString &head)
{
    static const QRegularExpression form(
        QStringLiteral("^(describe|it|test|beforeEach|afterEach|beforeAll|afterAll)(?:\\.\\w+)*\\((?:'([^']*)',)?"));
    const auto match = form.match(head);
    if (!match.hasMatch())
        return {};
    const QString text = match.captured(2);
    return {BlockKind::Function,
            text.isEmpty() ? match.captured(1) : QStringLiteral("%1 \"%2\"").arg(match.captured(1), text),
            {}};
}

QString withoutArrow(QString head, bool *arrow)
{
    *arrow = head.endsWith(QLatin1StringView("=>"));
    if (*arrow)
        head = head.chopped(2).trimmed();
    // Of TypeScript: what it returns.
    static const QRegularExpression returned(QStringLiteral("\\)\\s*:\\s*[^()=]+$"));
    if (const auto match = returned.match(head); match.hasMatch())
        head = head.first(match.capturedStart() + 1);
    return head;
}

/// `const go = async`, `init :`, `go =`: what a function without a name of its own is given to.
QString givenTo(QString before)
{
    static const QRegularExpression form(
        QStringLiteral("([\\w$#]+)\\s*[=:]\\s*(?:async\\s*)?(?:function\\s*\\*?\\s*)?(?:async)?$"));
    const auto match = form.match(before);
    return match.hasMatch() ? match.captured(1) : QString();
}

BlockName scriptFunction(const QString &head)
{
    bool arrow = false;
    const QString bare = withoutArrow(head, &arrow);
    Call call = callOf(bare);
    if (arrow && call.parameters.isEmpty() && !bare.endsWith(QLatin1Char(')'))) {
        // One parameter needs no parentheses.
        const qsizetype space = bare.lastIndexOf(QLatin1Char(' '));
        call.parameters = bare.sliced(space + 1);
        call.before = bare.first(std::max<qsizetype>(space, 0)).trimmed();
    } else if (!bare.endsWith(QLatin1Char(')'))) {
        return {};
    }
    const bool anonymous = arrow || call.name == QLatin1StringView("function") || call.name.isEmpty();
    if (anonymous) {
        const QString name =
            givenTo(call.name.isEmpty() || arrow ? call.before + QLatin1Char(' ') + call.name : call.before);
        if (!name.isEmpty())
            return function(name, call, name);
        if (bare.startsWith(QLatin1StringView("export default")))
            return {BlockKind::Function, QStringLiteral("export default"), "export default"};
        return {};
    }
    static const QSet<QString> statements = {
        QStringLiteral("if"),     QStringLiteral("for"),    QStringLiteral("while"),
        QStringLiteral("switch"), QStringLiteral("catch"),  QStringLiteral("with"),
        QStringLiteral("await"),  QStringLiteral("return"), QStringLiteral("super")};
    if (statements.contains(call.name))
        return {};
    // A named function that is given to something else goes by what it is given to.
    const QString given = givenTo(call.before);
    const QString name = given.isEmpty() || !call.before.endsWith(QLatin1StringView("function")) ? call.name : given;
    static const QRegularExpression accessor(QStringLiteral("(?:^|\\s)(static|get|set)$"));
    const auto match = accessor.match(call.before);
    return function(name, call, match.hasMatch() ? match.captured(1) + QLatin1Char(' ') + name : name);
}

BlockName scriptBlock(const QString &head)
{
    if (const auto type = typeIn(head, true))
        return *type;
    if (BlockName test = testBlock(head); !test.words.isEmpty())
        return test;
    if (BlockName function = scriptFunction(head); !function.words.isEmpty())
        return function;
    static const QRegularExpression constant(
        QStringLiteral("(?:^|\\s)(?:const|let|var)\\s+([\\w$]+)\\s*(?::[^=]*)?=$"));
    if (const auto match = constant.match(head); match.hasMatch())
        return {BlockKind::Object, QStringLiteral("const ") + match.captured(1), {}};
    if (head == QLatin1StringView("export default") || head == QLatin1StringView("module.exports ="))
        return {BlockKind::Object, QStringLiteral("export default"), {}};
    return {};
}

} // namespace

BlockName nameOfBlock(bool script, BlockKind outer, const QByteArray &head)
{
    // Longer ones are data, not declarations.
    static constexpr qsizetype kLongest = 4000;
    // In Apex methods stand in types alone: everything deeper is a statement.
    const bool mayBeNamed = script || outer == BlockKind::Top || outer == BlockKind::Type;
    if (!mayBeNamed || head.isEmpty() || head.size() > kLongest)
        return {};
    const QString text = QString::fromUtf8(head).simplified();
    return script ? scriptBlock(text) : apexBlock(text);
}

QByteArray maskedText(QByteArrayView text)
{
    static constexpr qsizetype kShown = 60;
    QByteArray out = "'";
    for (const char c : text.sliced(1, std::clamp<qsizetype>(text.size() - 2, 0, kShown)))
        out += std::isalnum(quint8(c)) || quint8(c) >= 0x80 || QByteArrayView(" -_.#").contains(c) ? c : ' ';
    return out + '\'';
}

bool goesOnBehind(QByteArrayView word)
{
    static const QSet<QByteArray> words = {"default", "export", "async",  "static", "extends", "class", "function",
                                           "get",     "set",    "const",  "let",    "var",     "new",   "of",
                                           "in",      "else",   "typeof", "await",  "import",  "from",  "implements"};
    return words.contains(word.toByteArray());
}

bool goesOnBefore(QByteArrayView word)
{
    static const QSet<QByteArray> words = {"extends", "implements", "instanceof", "in", "of", "from", "as"};
    return words.contains(word.toByteArray());
}

} // namespace backflow::merge
