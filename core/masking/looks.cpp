// Whether a value looks as a rule leaves values.

#include "core/masking/freetext.h"
#include "core/masking/library.h"
#include "core/masking/masker.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

/// The expression of what a pattern gives.
QString expressionOf(const QString &pattern)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) != u'%' || i + 1 == pattern.size()) {
            expression += QRegularExpression::escape(pattern.mid(i, 1));
            continue;
        }
        switch (pattern.at(++i).unicode()) {
        case u'd':
            expression += u"[0-9]"_s;
            break;
        case u'a':
            expression += u"[a-z]"_s;
            break;
        case u'A':
            expression += u"[A-Z]"_s;
            break;
        case u'x':
            expression += u"[a-z2-9]"_s;
            break;
        default:
            expression += QRegularExpression::escape(pattern.mid(i, 1));
        }
    }
    return expression;
}

bool isWhole(const QString &expression, const QString &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(value).hasMatch();
}

std::optional<bool> ofLibrary(const QString &library, const QString &value)
{
    if (library == "e-mail"_L1)
        return value.endsWith(u'@' + kNowhere);
    if (library == "url"_L1)
        return value.startsWith("https://"_L1) && value.endsWith(u'.' + kNowhere);
    if (library == "phone"_L1)
        return isWhole(u"\\+999 [0-9]{9}"_s, value);
    if (library == "full-name"_L1) {
        const qsizetype blank = value.lastIndexOf(u' ');
        return libraryEntries(u"last-name"_s).contains(value.mid(blank + 1)) &&
               (blank < 0 || libraryEntries(u"first-name"_s).contains(value.left(blank)));
    }
    if (library == "text"_L1) {
        const QStringList sentences = libraryEntries(u"sentence"_s);
        return std::ranges::any_of(sentences, [&](const QString &sentence) {
            return value.startsWith(sentence) || sentence.startsWith(value);
        });
    }
    const QStringList entries = libraryEntries(library);
    if (entries.isEmpty())
        return std::nullopt;
    static const auto isStart = [](const QString &entry, const QString &cut) { return entry.startsWith(cut); };
    return entries.contains(value) || std::ranges::any_of(entries, [&](const QString &entry) {
               return value.size() > 1 && isStart(entry, value);
           });
}

} // namespace

std::optional<bool> looksMasked(const FieldRule &rule, const QString &value)
{
    if (rule.method == Method::Blank)
        return value.isEmpty();
    if (value.isEmpty())
        return true;
    switch (rule.method) {
    case Method::Replace:
        return ofLibrary(rule.library, value);
    case Method::Pattern:
        return isWhole(expressionOf(rule.pattern), value);
    case Method::Hash:
        return isWhole(QRegularExpression::escape(rule.prefix) + u"[a-z2-9]{%1}"_s.arg(rule.length) +
                           QRegularExpression::escape(rule.suffix),
                       value);
    case Method::Text: {
        // A number that stands for another one may look like any number.
        const auto found = findPersonal(value, {u"e-mail"_s, u"url"_s});
        return std::ranges::all_of(found, [&](const FoundText &one) {
            const bool isLookedFor = rule.finds.isEmpty() || rule.finds.contains(one.kind);
            return !isLookedFor || ofLibrary(one.kind, value.sliced(one.begin, one.length)).value_or(true);
        });
    }
    case Method::Shift:
    case Method::Blank:
        break;
    }
    return std::nullopt;
}

} // namespace backflow::masking
