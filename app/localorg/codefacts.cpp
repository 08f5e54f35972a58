#include "app/localorg/xmlfacts.h"

#include <QRegularExpression>

namespace backflow::localorg {

using model::ComponentKey;
using namespace Qt::StringLiterals;

namespace {

void addMatches(const QByteArray &code, const QString &pattern, const QString &type, const QString &field,
                FileFacts &facts)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    // Latin-1 keeps offsets equal to byte offsets, and names are ASCII.
    auto found = expression.globalMatch(QString::fromLatin1(code));
    while (found.hasNext()) {
        const auto match = found.next();
        const auto [line, column] = lineAndColumn(code, match.capturedStart(1));
        facts.references.append({{type, match.captured(1)}, field, line, column, false});
    }
}

void addWords(const QByteArray &code, FileFacts &facts)
{
    static const QRegularExpression identifier(u"[A-Za-z_]\\w*"_s);
    auto found = identifier.globalMatch(QString::fromLatin1(code));
    while (found.hasNext())
        facts.words.insert(found.next().captured(0).toLower());
}

void addApex(const ComponentKey &key, const QByteArray &bytes, FileFacts &facts)
{
    const QByteArray code = withoutComments(bytes);
    addWords(code, facts);
    addMatches(code, u"\\b([A-Za-z]\\w*__(?:c|mdt|e))\\b"_s, kAnyCustom, {}, facts);
    addMatches(code, u"\\bSystem\\.Label\\.(\\w+)"_s, u"CustomLabel"_s, {}, facts);
    if (key.type == "ApexTrigger"_L1)
        addMatches(code, u"^\\s*trigger\\s+\\w+\\s+on\\s+(\\w+)"_s, u"CustomObject"_s, {}, facts);
}

void addPage(const QByteArray &code, FileFacts &facts)
{
    addWords(code, facts);
    addMatches(code, u"\\b(?:controller|extensions)\\s*=\\s*\"([A-Za-z]\\w*)\""_s, u"ApexClass"_s, {}, facts);
    addMatches(code, u"\\bstandardController\\s*=\\s*\"(\\w+)\""_s, u"CustomObject"_s, {}, facts);
    addMatches(code, u"\\$Label\\.(?:c\\.)?(\\w+)\\b(?!\\.)"_s, u"CustomLabel"_s, {}, facts);
    addMatches(code, u"<(c:\\w+)"_s, kAnyComponent, {}, facts);
}

void addScript(const QByteArray &code, FileFacts &facts)
{
    addWords(code, facts);
    addMatches(code, u"@salesforce/apex/(\\w+)\\.\\w+"_s, u"ApexClass"_s, {}, facts);
    addMatches(code, u"@salesforce/schema/(\\w+__c)['\"]"_s, u"CustomObject"_s, {}, facts);
    addMatches(code, u"@salesforce/schema/(\\w+\\.\\w+__c)['\"]"_s, u"CustomField"_s, {}, facts);
    addMatches(code, u"@salesforce/label/c\\.(\\w+)"_s, u"CustomLabel"_s, {}, facts);
    addMatches(code, u"from\\s+['\"]c/(\\w+)['\"]"_s, u"LightningComponentBundle"_s, {}, facts);
}

struct Bracket {
    char open;
    qsizetype at;
};

} // namespace

QByteArray withoutComments(QByteArray code)
{
    enum class In { Code, Line, Block, Text } in = In::Code;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char c = code.at(i);
        const char next = i + 1 < code.size() ? code.at(i + 1) : '\0';
        const bool keep = c == '\n';
        if (in == In::Code) {
            if (c == '/' && next == '/')
                in = In::Line;
            else if (c == '/' && next == '*')
                in = In::Block;
            else if (c == '\'')
                in = In::Text;
            if (in != In::Code)
                code[i] = ' ';
            if (in == In::Block)
                code[++i] = ' ';
            continue;
        }
        if (!keep)
            code[i] = ' ';
        if ((in == In::Line && c == '\n') || (in == In::Text && (c == '\'' || c == '\n'))) {
            in = In::Code;
        } else if (in == In::Text && c == '\\' && next != '\0') {
            code[++i] = ' ';
        } else if (in == In::Block && c == '*' && next == '/') {
            code[++i] = ' ';
            in = In::Code;
        }
    }
    return code;
}

std::optional<ParseProblem> apexProblem(const ComponentKey &key, const QByteArray &bytes)
{
    const QByteArray code = withoutComments(bytes);
    QList<Bracket> open;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char c = code.at(i);
        if (c == '(' || c == '{' || c == '[') {
            open.append({c, i});
        } else if (c == ')' || c == '}' || c == ']') {
            const char wanted = c == ')' ? '(' : c == '}' ? '{' : '[';
            const auto [line, column] = lineAndColumn(code, i);
            if (open.isEmpty() || open.constLast().open != wanted)
                return ParseProblem{u"Unexpected token '%1'."_s.arg(QLatin1Char(c)), line, column};
            open.removeLast();
        }
    }
    if (!open.isEmpty()) {
        const char wanted = open.constLast().open == '(' ? ')' : open.constLast().open == '{' ? '}' : ']';
        const auto [line, column] = lineAndColumn(code, code.size());
        return ParseProblem{u"Missing '%1' at 'EOF'"_s.arg(QLatin1Char(wanted)), line, column};
    }
    static const QRegularExpression declared(u"\\b(?:class|interface|enum|trigger)\\s+(\\w+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = declared.match(QString::fromLatin1(code));
    if (!match.hasMatch())
        return ParseProblem{u"Unexpected token: the file declares no class, interface, enum or trigger."_s, 1, 1};
    if (match.captured(1).compare(key.fullName, Qt::CaseInsensitive) != 0)
        return ParseProblem{
            u"Invalid name: the file is called %1 but declares %2."_s.arg(key.fullName, match.captured(1)), 1, 1};
    return std::nullopt;
}

void addCodeReferences(const QString &path, const ComponentKey &key, const QByteArray &bytes, FileFacts &facts)
{
    if (key.type == "ApexClass"_L1 || key.type == "ApexTrigger"_L1)
        addApex(key, bytes, facts);
    else if (path.endsWith(".js"_L1))
        addScript(bytes, facts);
    else if (key.type == "ApexPage"_L1 || key.type == "ApexComponent"_L1 || path.endsWith(".cmp"_L1) ||
             path.endsWith(".app"_L1))
        addPage(bytes, facts);
    else if (path.endsWith(".html"_L1))
        addWords(bytes, facts);
}

} // namespace backflow::localorg
