#include "app/localorg/soql.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 20;

struct Token {
    QString text;
    bool isString = false;
};

/// Empty when there is something in the text that is no token.
QList<Token> tokens(const QString &text)
{
    static const QRegularExpression token(
        u"\\s*(?:'((?:\\\\.|[^'\\\\])*)'|([A-Za-z_][\\w.:]*)|([-+]?\\d[\\w.:+-]*)|(<=|>=|!=|<>|[=<>(),*]))"_s);
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    QList<Token> all;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match =
            token.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            break;
        if (match.hasCaptured(1))
            all.append({match.captured(1).replace(escaped, u"\\1"_s), true});
        else
            all.append({match.captured(0).trimmed(), false});
        at = match.capturedEnd();
    }
    if (!QStringView(text).mid(at).trimmed().isEmpty())
        return {};
    return all;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_tokens(tokens(text))
    {
    }
    base::Result<Soql> query();

private:
    bool is(QLatin1StringView word) const
    {
        return m_at < m_tokens.size() && !m_tokens.at(m_at).isString &&
               m_tokens.at(m_at).text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool take(QLatin1StringView word)
    {
        if (!is(word))
            return false;
        ++m_at;
        return true;
    }
    bool need(QLatin1StringView word)
    {
        m_bad = m_bad || !take(word);
        return !m_bad;
    }
    QString word()
    {
        if (m_at < m_tokens.size())
            return m_tokens.at(m_at++).text;
        m_bad = true;
        return {};
    }
    void fields(Soql &soql);
    Condition either(int depth);
    Condition both(int depth);
    Condition one(int depth);
    QJsonValue value();
    void order(Soql &soql);

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    bool m_bad = false;
};

void Parser::fields(Soql &soql)
{
    do {
        const QString name = word();
        if (take("("_L1)) {
            soql.count = name.compare("count"_L1, Qt::CaseInsensitive) == 0;
            m_bad = m_bad || !soql.count;
            if (!is(")"_L1))
                word();
            need(")"_L1);
        } else {
            soql.fields.append(name);
        }
    } while (!m_bad && take(","_L1));
}

QJsonValue Parser::value()
{
    if (m_at >= m_tokens.size()) {
        m_bad = true;
        return {};
    }
    const Token token = m_tokens.at(m_at++);
    if (token.isString)
        return token.text;
    const QString lower = token.text.toLower();
    if (lower == "true"_L1 || lower == "false"_L1)
        return lower == "true"_L1;
    if (lower == "null"_L1)
        return QJsonValue(QJsonValue::Null);
    bool isNumber = false;
    const double number = token.text.toDouble(&isNumber);
    // Dates and date literals (TODAY, LAST_N_DAYS:7) stay text; a mark in front tells them from strings.
    return isNumber ? QJsonValue(number) : QJsonValue(u"\u0001"_s + token.text);
}

Condition Parser::one(int depth)
{
    Condition condition;
    m_bad = m_bad || depth > kDeepest;
    if (m_bad)
        return condition;
    if (take("NOT"_L1)) {
        condition.kind = Condition::Kind::Not;
        condition.parts.push_back(one(depth + 1));
        return condition;
    }
    if (take("("_L1)) {
        condition = either(depth + 1);
        need(")"_L1);
        return condition;
    }
    condition.field = word();
    if (take("NOT"_L1)) {
        need("IN"_L1);
        condition.op = u"NOT IN"_s;
    } else {
        condition.op = word().toUpper();
    }
    if (condition.op == "<>"_L1)
        condition.op = u"!="_s;
    static const QStringList known{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"LIKE"_s, u"IN"_s, u"NOT IN"_s};
    m_bad = m_bad || !known.contains(condition.op);
    if (condition.op.endsWith("IN"_L1)) {
        need("("_L1);
        do
            condition.values.append(value());
        while (!m_bad && take(","_L1));
        need(")"_L1);
    } else {
        condition.values.append(value());
    }
    return condition;
}

Condition Parser::both(int depth)
{
    Condition first = one(depth);
    if (!is("AND"_L1))
        return first;
    Condition all;
    all.kind = Condition::Kind::And;
    all.parts.push_back(std::move(first));
    while (!m_bad && take("AND"_L1))
        all.parts.push_back(one(depth));
    return all;
}

Condition Parser::either(int depth)
{
    Condition first = both(depth);
    if (!is("OR"_L1))
        return first;
    Condition any;
    any.kind = Condition::Kind::Or;
    any.parts.push_back(std::move(first));
    while (!m_bad && take("OR"_L1))
        any.parts.push_back(both(depth));
    return any;
}

void Parser::order(Soql &soql)
{
    do {
        Soql::Order order{word(), false};
        order.descending = take("DESC"_L1);
        if (!order.descending)
            take("ASC"_L1);
        if (take("NULLS"_L1))
            word();
        soql.order.append(order);
    } while (!m_bad && take(","_L1));
}

base::Result<Soql> Parser::query()
{
    Soql soql;
    if (need("SELECT"_L1))
        fields(soql);
    if (need("FROM"_L1))
        soql.object = word();
    if (!m_bad && take("WHERE"_L1))
        soql.where = either(0);
    if (!m_bad && take("ORDER"_L1) && need("BY"_L1))
        order(soql);
    if (!m_bad && take("LIMIT"_L1))
        soql.limit = word().toLongLong();
    if (!m_bad && take("OFFSET"_L1))
        soql.offset = word().toLongLong();
    if (m_bad || m_at != m_tokens.size()) {
        const QString near = m_at < m_tokens.size() ? m_tokens.at(m_at).text : u"<EOF>"_s;
        return base::failure(base::Errc::Malformed, u"unexpected token: '%1'"_s.arg(near), u"MALFORMED_QUERY"_s);
    }
    return soql;
}

/// Moment a date or a date literal means; invalid for anything else.
QDateTime moment(const QString &text, const QDateTime &now)
{
    QString plain = text.startsWith(u'\u0001') ? text.mid(1) : text;
    const QString upper = plain.toUpper();
    const QDateTime today(now.toUTC().date(), QTime(0, 0), QTimeZone::UTC);
    if (upper == "TODAY"_L1)
        return today;
    if (upper == "YESTERDAY"_L1)
        return today.addDays(-1);
    if (upper.startsWith("LAST_N_DAYS:"_L1))
        return today.addDays(-upper.mid(12).toLongLong());
    plain.replace("+0000"_L1, "Z"_L1);
    QDateTime time = QDateTime::fromString(plain, Qt::ISODateWithMs);
    if (time.isValid() && plain.size() <= 10)
        time.setTimeZone(QTimeZone::UTC);
    return time;
}

int compare(const QJsonValue &a, const QJsonValue &b, const QDateTime &now)
{
    const auto sign = [](auto x, auto y) { return x < y ? -1 : x > y ? 1 : 0; };
    if (a.isNull() || a.isUndefined() || b.isNull() || b.isUndefined())
        return sign(!(a.isNull() || a.isUndefined()), !(b.isNull() || b.isUndefined()));
    if (a.isDouble() && b.isDouble())
        return sign(a.toDouble(), b.toDouble());
    if (a.isBool() && b.isBool())
        return sign(a.toBool(), b.toBool());
    const QDateTime left = moment(a.toString(), now);
    const QDateTime right = moment(b.toString(), now);
    if (left.isValid() && right.isValid())
        return sign(left, right);
    const QString x = a.toString();
    const QString y = b.toString();
    // Ids of 15 and 18 characters are the same.
    static const QRegularExpression id(u"^[A-Za-z0-9]{15}(?:[A-Z0-5]{3})?$"_s);
    if (x.size() != y.size() && id.match(x).hasMatch() && id.match(y).hasMatch())
        return x.left(15).compare(y.left(15));
    return x.compare(y, Qt::CaseInsensitive);
}

bool isLike(const QString &text, const QString &pattern)
{
    const QString expression = QRegularExpression::escape(pattern).replace("%"_L1, ".*"_L1).replace("\\%"_L1, ".*"_L1);
    QString anchored = u"^(?:"_s + expression + u")$"_s;
    anchored.replace("\\.*"_L1, ".*"_L1).replace(u'_', u'.');
    return QRegularExpression(anchored, QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::DotMatchesEverythingOption)
        .match(text)
        .hasMatch();
}

bool holds(const Condition &condition, const QJsonObject &row, const QDateTime &now)
{
    const auto part = [&](const Condition &inner) { return holds(inner, row, now); };
    switch (condition.kind) {
    case Condition::Kind::And:
        return std::ranges::all_of(condition.parts, part);
    case Condition::Kind::Or:
        return std::ranges::any_of(condition.parts, part);
    case Condition::Kind::Not:
        return !holds(condition.parts.front(), row, now);
    case Condition::Kind::Compare:
        break;
    }
    const QJsonValue own = fieldOf(row, condition.field);
    const QString &op = condition.op;
    if (op == "IN"_L1 || op == "NOT IN"_L1) {
        const bool in = std::ranges::any_of(condition.values,
                                            [&](const QJsonValue &value) { return compare(own, value, now) == 0; });
        return in == (op == "IN"_L1);
    }
    const QJsonValue &other = condition.values.constFirst();
    if (op == "LIKE"_L1)
        return isLike(own.toString(), other.toString());
    const int sign = compare(own, other, now);
    if (op == "="_L1)
        return sign == 0;
    if (op == "!="_L1)
        return sign != 0;
    if (own.isNull() || own.isUndefined())
        return false;
    if (op == "<"_L1)
        return sign < 0;
    if (op == "<="_L1)
        return sign <= 0;
    return op == ">"_L1 ? sign > 0 : sign >= 0;
}

} // namespace

base::Result<Soql> parseSoql(const QString &text)
{
    return Parser(text).query();
}

QJsonValue fieldOf(const QJsonObject &row, const QString &field)
{
    const QString head = field.section(u'.', 0, 0);
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.key().compare(head, Qt::CaseInsensitive) != 0)
            continue;
        return field.contains(u'.') ? fieldOf(it.value().toObject(), field.section(u'.', 1)) : it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

QList<QJsonObject> select(const Soql &query, QList<QJsonObject> rows, const QDateTime &now)
{
    if (query.where)
        rows.removeIf([&](const QJsonObject &row) { return !holds(*query.where, row, now); });
    std::ranges::stable_sort(rows, [&](const QJsonObject &a, const QJsonObject &b) {
        for (const Soql::Order &order : query.order) {
            const int sign = compare(fieldOf(a, order.field), fieldOf(b, order.field), now);
            if (sign != 0)
                return order.descending ? sign > 0 : sign < 0;
        }
        return false;
    });
    rows = rows.mid(query.offset);
    return query.limit >= 0 ? rows.first(std::min<qsizetype>(query.limit, rows.size())) : rows;
}

} // namespace backflow::localorg
