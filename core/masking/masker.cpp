#include "core/masking/masker.h"

#include "core/masking/freetext.h"
#include "core/masking/library.h"

#include <QDate>
#include <QDateTime>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyBytes = 32;
/// Small letters and digits that are not taken for each other; 32 of them, five bits a character.
constexpr QLatin1StringView kLetters("abcdefghijkmnpqrstuvwxyz23456789");
constexpr QLatin1StringView kSmall("abcdefghijklmnopqrstuvwxyz");
constexpr QLatin1StringView kCapital("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
constexpr QLatin1StringView kDigits("0123456789");
constexpr int kAddressLetters = 16;

QLatin1StringView alphabetOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'd':
        return kDigits;
    case u'a':
        return kSmall;
    case u'A':
        return kCapital;
    case u'x':
        return kLetters;
    default:
        return {};
    }
}

/// The same thing written in another way is the same: an address in capitals, a number with blanks.
QString plain(const QString &library, const QString &value)
{
    const QString trimmed = value.trimmed();
    if (library == "e-mail"_L1 || library == "url"_L1)
        return trimmed.toLower();
    if (library != "phone"_L1)
        return trimmed;
    QString digits;
    for (const QChar c : trimmed) {
        if (c.isDigit())
            digits += c;
    }
    return digits.isEmpty() ? trimmed : digits;
}

} // namespace

class Masker::Draw
{
public:
    Draw(Masker &masker, const QString &domain, const QString &value)
        : m_masker(masker)
    {
        m_masker.m_code.reset();
        m_masker.m_code.addData(domain.toUtf8());
        m_masker.m_code.addData("\0", 1);
        m_masker.m_code.addData(value.toUtf8());
        m_bytes = m_masker.m_code.result();
    }

    quint32 number()
    {
        if (m_at + 4 > m_bytes.size()) {
            m_masker.m_code.reset();
            m_masker.m_code.addData(m_bytes);
            m_bytes = m_masker.m_code.result();
            m_at = 0;
        }
        quint32 number = 0;
        for (int i = 0; i < 4; ++i)
            number = (number << 8) | quint8(m_bytes.at(m_at++));
        return number;
    }
    qsizetype below(qsizetype bound) { return qsizetype((quint64(number()) * quint64(bound)) >> 32); }
    QChar letter(QLatin1StringView alphabet) { return QChar(alphabet.at(below(alphabet.size()))); }
    QString letters(int count)
    {
        QString text;
        text.reserve(count);
        for (int i = 0; i < count; ++i)
            text += letter(kLetters);
        return text;
    }

private:
    Masker &m_masker;
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

Key newKey()
{
    Key key(kKeyBytes, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), kKeyBytes / 4);
    return key;
}

Masker::Masker(const Key &key)
    : m_code(QCryptographicHash::Sha256, key)
{
}

Masker::Draw Masker::draw(const QString &domain, const QString &value)
{
    return Draw(*this, domain, value);
}

QString Masker::masked(const FieldRule &rule, const ports::FieldDescription &field, const QString &value)
{
    if (value.isEmpty())
        return value;
    QString result;
    switch (rule.method) {
    case Method::Replace:
        result = fromLibrary(rule.library, field, value);
        break;
    case Method::Pattern:
        result = byPattern(rule.pattern, value);
        break;
    case Method::Hash:
        result = rule.prefix + draw(u"hash"_s, value.trimmed()).letters(rule.length) + rule.suffix;
        break;
    case Method::Shift:
        return shifted(rule.most, field, value);
    case Method::Blank:
        return {};
    case Method::Text:
        result = inText(rule.finds, value);
        break;
    }
    return field.length > 0 && result.size() > field.length ? result.left(field.length) : result;
}

QString Masker::fromLibrary(const QString &library, const ports::FieldDescription &field, const QString &value)
{
    if (library == "full-name"_L1)
        return fullName(value);
    if (library == "text"_L1)
        return filler(value);
    Draw numbers = draw(library, plain(library, value));
    if (library == "e-mail"_L1)
        return numbers.letters(kAddressLetters) + u'@' + kNowhere;
    if (library == "url"_L1)
        return u"https://"_s + numbers.letters(kAddressLetters) + u'.' + kNowhere;
    if (library == "phone"_L1) // no country has it
        return byPattern(u"+999 %d%d%d%d%d%d%d%d%d"_s, plain(library, value));
    if (library == "postal-code"_L1)
        return byPattern(u"%d%d%d%d%d"_s, value);
    const QStringList entries = library == "picklist"_L1 ? field.picklistValues : libraryEntries(library);
    return entries.isEmpty() ? QString() : entries.at(numbers.below(entries.size()));
}

/// Its parts are what they are where they stand alone.
QString Masker::fullName(const QString &value)
{
    const QString name = value.simplified();
    const qsizetype blank = name.lastIndexOf(u' ');
    const ports::FieldDescription any{{}};
    const QString last = fromLibrary(u"last-name"_s, any, blank < 0 ? name : name.mid(blank + 1));
    return blank < 0 ? last : fromLibrary(u"first-name"_s, any, name.left(blank)) + u' ' + last;
}

QString Masker::filler(const QString &value)
{
    Draw numbers = draw(u"text"_s, value);
    const QStringList sentences = libraryEntries(u"sentence"_s);
    QString text = sentences.at(numbers.below(sentences.size()));
    while (text.size() + 1 < value.size())
        text += u' ' + sentences.at(numbers.below(sentences.size()));
    return text.size() > value.size() ? text.left(value.size()) : text;
}

QString Masker::byPattern(const QString &pattern, const QString &value)
{
    Draw numbers = draw(u"pattern "_s + pattern, value.trimmed());
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) != u'%' || i + 1 == pattern.size()) {
            text += pattern.at(i);
            continue;
        }
        const QLatin1StringView alphabet = alphabetOf(pattern.at(++i));
        text += alphabet.isEmpty() ? pattern.at(i) : numbers.letter(alphabet);
    }
    return text;
}

QString Masker::shifted(int most, const ports::FieldDescription &field, const QString &value)
{
    if (field.type != "date"_L1 && field.type != "datetime"_L1)
        return shiftedNumber(most, value);
    // The moment moves with its day, so that the same day of two fields stays the same.
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    if (!day.isValid())
        return {}; // what cannot be read cannot be left standing either
    Draw numbers = draw(u"shift"_s, value.left(10));
    const int days = 1 + int(numbers.below(most));
    return day.addDays(numbers.below(2) == 0 ? days : -days).toString(Qt::ISODate) + value.mid(10);
}

QString Masker::shiftedNumber(int most, const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return {};
    Draw numbers = draw(u"shift"_s, value.trimmed());
    const qsizetype dot = value.indexOf(u'.');
    const int decimals = dot < 0 ? 0 : int(value.size() - dot - 1);
    const double percent = 1 + double(numbers.below(std::min(most, 99)));
    const double sign = numbers.below(2) == 0 ? 1 : -1;
    QString text = QString::number(number * (1 + sign * percent / 100), 'f', decimals);
    // No digit more than there was: the field may have no room for it.
    if (text.size() > value.size())
        text = QString::number(number * (1 - percent / 100), 'f', decimals);
    if (text == value && decimals == 0)
        text = QString::number(qint64(number) + (number > 0 ? -1 : 1));
    return text;
}

QString Masker::inText(const QStringList &finds, const QString &text)
{
    QString result;
    qsizetype at = 0;
    for (const FoundText &one : findPersonal(text, finds)) {
        result += QStringView(text).sliced(at, one.begin - at);
        result += found(one.kind, text.sliced(one.begin, one.length));
        at = one.begin + one.length;
    }
    result += QStringView(text).sliced(at);
    return result;
}

QString Masker::found(const QString &kind, const QString &value)
{
    const ports::FieldDescription any{{}};
    if (isLibrary(kind))
        return fromLibrary(kind, any, value);
    if (kind == "ip-address"_L1) // TEST-NET-1 of RFC 5737
        return u"192.0.2.%1"_s.arg(1 + draw(kind, value).below(254));
    // A number with meaning: its letters and blanks stay, so that the form does.
    Draw numbers = draw(kind, value);
    QString text = value;
    for (QChar &c : text) {
        if (c.isDigit())
            c = numbers.letter(kDigits);
    }
    return text;
}

qsizetype patternLength(const QString &pattern)
{
    qsizetype length = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i, ++length) {
        if (pattern.at(i) != u'%')
            continue;
        if (++i == pattern.size() || (pattern.at(i) != u'%' && alphabetOf(pattern.at(i)).isEmpty()))
            return -1;
    }
    return length;
}

double patternChoices(const QString &pattern)
{
    double choices = 1;
    for (qsizetype i = 0; i + 1 < pattern.size(); ++i) {
        if (pattern.at(i) == u'%')
            choices *= std::max<double>(1, double(alphabetOf(pattern.at(++i)).size()));
    }
    return choices;
}

} // namespace backflow::masking
