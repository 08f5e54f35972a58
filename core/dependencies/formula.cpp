#include "core/dependencies/formula.h"

#include <array>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

bool beginsName(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetter()) || c == u'_' || c == u'$';
}

bool inName(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'_' || c == u':';
}

/// The first place behind a text in quotes that begins at `at`.
qsizetype afterText(QStringView formula, qsizetype at)
{
    const QChar quote = formula.at(at++);
    while (at < formula.size() && formula.at(at) != quote)
        at += formula.at(at) == u'\\' ? 2 : 1;
    return at + 1;
}

/// `at`: behind the first character of a name.
qsizetype afterName(QStringView formula, qsizetype at)
{
    while (at < formula.size()) {
        if (inName(formula.at(at)))
            ++at;
        else if (formula.at(at) == u'.' && at + 1 < formula.size() && beginsName(formula.at(at + 1)))
            at += 2;
        else
            break;
    }
    return at;
}

bool isCall(QStringView formula, qsizetype at)
{
    while (at < formula.size() && formula.at(at).isSpace())
        ++at;
    return at < formula.size() && formula.at(at) == u'(';
}

bool isWord(QStringView name)
{
    static constexpr std::array kWords{"TRUE"_L1, "FALSE"_L1, "NULL"_L1, "AND"_L1, "OR"_L1, "NOT"_L1};
    return std::ranges::any_of(kWords,
                               [name](QLatin1StringView word) { return name.compare(word, Qt::CaseInsensitive) == 0; });
}

/// `$Label.Greeting`, `$Setup.Limits__c.Most__c`, …: source: Salesforce's list of global variables.
void addGlobal(FactWriter &facts, const QStringList &parts, const FormulaPlace &place)
{
    const QString head = parts.first().toLower();
    const QString second = parts.value(1);
    const QString third = parts.value(2);
    const QString rest = parts.mid(1).join(u'.');
    if (head == "$label"_L1) {
        // `c` is the org's own namespace.
        const bool own = parts.size() == 2 || second == "c"_L1;
        facts.component("CustomLabel"_L1, own ? parts.last() : second + "__"_L1 + third, Use::Speaks, place.element);
    } else if (head == "$permission"_L1) {
        if (second != "StandardPermission"_L1)
            facts.component("CustomPermission"_L1, parts.last(), Use::Tests, place.element);
    } else if (head == "$setup"_L1) {
        facts.object(second, place.use, place.element);
        facts.field(second, third, place.use, place.element);
    } else if (head == "$custommetadata"_L1 && parts.size() >= 3) {
        const QString type = second.endsWith("__mdt"_L1) ? second.chopped(5) : second;
        facts.component("CustomMetadata"_L1, type + u'.' + third, place.use, place.element);
        facts.field(second, parts.mid(3).join(u'.'), place.use, place.element);
    } else if (head == "$objecttype"_L1) {
        facts.object(second, place.use, place.element);
        if (third.compare("fields"_L1, Qt::CaseInsensitive) == 0)
            facts.field(second, parts.value(3), place.use, place.element);
        else if (third.compare("fieldsets"_L1, Qt::CaseInsensitive) == 0 && parts.size() > 3)
            facts.component("FieldSet"_L1, second + u'.' + parts.at(3), place.use, place.element);
    } else if (head == "$resource"_L1) {
        facts.component("StaticResource"_L1, second, place.use, place.element);
    } else if (head == "$page"_L1) {
        facts.component("ApexPage"_L1, second, Use::Calls, place.element);
    } else if (head == "$user"_L1 || head == "$organization"_L1 || head == "$userrole"_L1 || head == "$profile"_L1) {
        facts.field(parts.first().mid(1), rest, place.use, place.element);
    } else if ((head == "$record"_L1 || head == "$record__prior"_L1) && !place.record.isEmpty()) {
        facts.field(place.record, rest, place.use, place.element);
    } else if (head == "$source"_L1) {
        facts.field(place.scope, rest, place.use, place.element);
    }
}

} // namespace

QStringList namesInFormula(QStringView formula)
{
    QStringList names;
    qsizetype at = 0;
    while (at < formula.size()) {
        const QChar c = formula.at(at);
        if (c == u'"' || c == u'\'') {
            at = afterText(formula, at);
        } else if (c == u'/' && at + 1 < formula.size() && formula.at(at + 1) == u'*') {
            const qsizetype end = formula.indexOf("*/"_L1, at + 2);
            at = end < 0 ? formula.size() : end + 2;
        } else if (beginsName(c)) {
            const qsizetype end = afterName(formula, at + 1);
            const QStringView name = formula.sliced(at, end - at);
            if (!isCall(formula, end) && !isWord(name))
                names.append(name.toString());
            at = end;
        } else if (c.isDigit()) {
            // 1e5 holds no name.
            while (at < formula.size() && inName(formula.at(at)))
                ++at;
        } else {
            ++at;
        }
    }
    return names;
}

QStringList namesInMergeFields(QStringView text)
{
    QStringList names;
    qsizetype at = 0;
    while ((at = text.indexOf("{!"_L1, at)) >= 0) {
        const qsizetype end = text.indexOf(u'}', at);
        const QStringView inside = text.sliced(at + 2, (end < 0 ? text.size() : end) - at - 2);
        names += namesInFormula(inside);
        at += 2 + inside.size();
    }
    return names;
}

void addFormulaName(FactWriter &facts, const QString &name, const FormulaPlace &place)
{
    if (name.startsWith(u'$'))
        addGlobal(facts, name.split(u'.'), place);
    else
        facts.field(place.scope, name, place.use, place.element);
}

void addFormula(FactWriter &facts, QStringView formula, const FormulaPlace &place)
{
    const QStringList names = namesInFormula(formula);
    for (const QString &name : names)
        addFormulaName(facts, name, place);
}

void addMergeFields(FactWriter &facts, QStringView text, const FormulaPlace &place)
{
    const QStringList names = namesInMergeFields(text);
    for (const QString &name : names) {
        if (name.startsWith(u'$'))
            addGlobal(facts, name.split(u'.'), place);
        else if (name.contains(u'.'))
            facts.add({Want::CodeField, place.use, {}, name.section(u'.', 0, 0), name.section(u'.', 1), place.element});
    }
}

} // namespace backflow::dependencies
