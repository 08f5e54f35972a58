#include "core/masking/freetext.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLeastPhoneDigits = 7;
constexpr qsizetype kMostPhoneDigits = 15;

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

bool isPhone(const QString &text)
{
    static const QRegularExpression day(
        u"^(?:[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}|[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{2,4})"_s);
    if (day.match(text).hasMatch())
        return false;
    const qsizetype digits = digitsOf(text).size();
    // A plain number is an amount or a count; one that is written as people write numbers to call is not.
    return digits >= kLeastPhoneDigits && digits <= kMostPhoneDigits &&
           (text.startsWith(u'+') || text.startsWith(u'0') || text.startsWith(u'(') || text.contains(u' ') ||
            text.contains(u'-'));
}

bool isAddress(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return std::ranges::all_of(parts, [](const QString &part) { return part.toInt() <= 255; });
}

bool isAnything(const QString &)
{
    return true;
}

struct Find {
    const char *kind;
    const char *expression;
    bool (*isOne)(const QString &);
};

// The first that matches at a place has it.
constexpr std::array kFinds{
    Find{"e-mail", R"([\w.+'-]+@[\w-]+(?:\.[\w-]+)+)", isAnything},
    Find{"url", R"(https?://[^\s<>"')\]]+)", isAnything},
    Find{"iban", R"([A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)", isIban},
    Find{"card", R"([0-9](?:[ -]?[0-9]){12,18})", isCardNumber},
    Find{"national-id", R"([0-9]{3}-[0-9]{2}-[0-9]{4})", isAnything},
    Find{"ip-address", R"([0-9]{1,3}(?:\.[0-9]{1,3}){3})", isAddress},
    Find{"phone", R"((?:\+|\()?[0-9][0-9 ()/-]{5,20}[0-9])", isPhone},
};

const QRegularExpression &expressionOf(std::size_t at)
{
    static const auto all = [] {
        std::array<QRegularExpression, kFinds.size()> made;
        for (std::size_t i = 0; i < kFinds.size(); ++i) {
            made[i] = QRegularExpression(u"(?<![\\w@])(?:%1)(?!\\w)"_s.arg(QLatin1StringView(kFinds[i].expression)),
                                         QRegularExpression::UseUnicodePropertiesOption);
            made[i].optimize();
        }
        return made;
    }();
    return all[at];
}

} // namespace

const QStringList &freeTextFinds()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Find &find : kFinds)
            all += QString::fromLatin1(find.kind);
        return all;
    }();
    return names;
}

bool isIban(const QString &text)
{
    QString plain = text;
    plain.remove(u' ');
    if (plain.size() < 15 || plain.size() > 34)
        return false;
    const QString turned = plain.mid(4) + plain.left(4);
    int rest = 0;
    for (const QChar c : turned) {
        const int number = c.isDigit() ? c.digitValue() : c.toUpper().unicode() - u'A' + 10;
        if (number < 0 || number > 35)
            return false;
        rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
    }
    return rest == 1;
}

bool isCardNumber(const QString &text)
{
    const QString digits = digitsOf(text);
    if (digits.size() < 13 || digits.size() > 19 || digits.count(digits.front()) == digits.size())
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        const int twice = digit * 2;
        sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
}

QList<FoundText> findPersonal(const QString &text, const QStringList &finds)
{
    QList<FoundText> all;
    for (std::size_t i = 0; i < kFinds.size(); ++i) {
        const QString kind = QString::fromLatin1(kFinds[i].kind);
        if (!finds.isEmpty() && !finds.contains(kind))
            continue;
        for (auto matches = expressionOf(i).globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            const FoundText one{match.capturedStart(), match.capturedLength(), kind};
            const bool isTaken = std::ranges::any_of(all, [&](const FoundText &other) {
                return one.begin < other.begin + other.length && other.begin < one.begin + one.length;
            });
            if (!isTaken && kFinds[i].isOne(match.captured()))
                all += one;
        }
    }
    std::ranges::sort(all, {}, &FoundText::begin);
    return all;
}

QString kindOfValue(const QString &value)
{
    const QString trimmed = value.trimmed();
    for (std::size_t i = 0; i < kFinds.size(); ++i) {
        const auto match = expressionOf(i).match(trimmed);
        if (match.hasMatch() && match.capturedLength() == trimmed.size() && kFinds[i].isOne(trimmed))
            return QString::fromLatin1(kFinds[i].kind);
    }
    return {};
}

} // namespace backflow::masking
