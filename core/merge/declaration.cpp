#include "core/merge/declaration.h"

#include <QRegularExpression>
#include <QSet>
#include <vector>

namespace backflow::merge {

namespace {

/// Reads code just far enough to know where blocks begin and end: comments and strings are skipped.
class BlockReader final
{
public:
    explicit BlockReader(QByteArrayView code)
        : m_code(code)
    {
    }

    /// What stands before the braces that are open at `offset`, outermost first.
    std::vector<QByteArray> headsAt(qsizetype offset)
    {
        const qsizetype end = std::min(offset, m_code.size());
        while (m_at < end) {
            if (!skipQuiet())
                step();
        }
        return std::move(m_open);
    }

private:
    bool startsWith(QByteArrayView what) const { return m_code.sliced(m_at).startsWith(what); }

    void skipTo(QByteArrayView closing)
    {
        const qsizetype found = m_code.indexOf(closing, m_at);
        m_at = found < 0 ? m_code.size() : found + closing.size();
    }

    bool skipQuiet()
    {
        if (startsWith("//"))
            skipTo("\n");
        else if (startsWith("/*"))
            skipTo("*/");
        else if (m_code[m_at] == '\'' || m_code[m_at] == '"' || m_code[m_at] == '`')
            skipString(m_code[m_at]);
        else
            return false;
        return true;
    }

    void skipString(char quote)
    {
        for (++m_at; m_at < m_code.size() && m_code[m_at] != quote; ++m_at) {
            if (m_code[m_at] == '\\')
                ++m_at;
            else if (m_code[m_at] == '\n' && quote != '`')
                break;
        }
        ++m_at;
    }

    void step()
    {
        const char c = m_code[m_at++];
        if (c == '{') {
            m_open.push_back(m_head.simplified());
            m_head.clear();
        } else if (c == '}') {
            if (!m_open.empty())
                m_open.pop_back();
            m_head.clear();
        } else if (c == ';') {
            m_head.clear();
        } else {
            m_head += c;
        }
    }

    QByteArrayView m_code;
    qsizetype m_at = 0;
    QByteArray m_head;
    std::vector<QByteArray> m_open;
};

QString nameOf(const QString &head)
{
    static const QRegularExpression type(QStringLiteral("\\b(class|interface|enum|trigger)\\s+(\\w+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression arrow(
        QStringLiteral("\\b(\\w+)\\s*[=:]\\s*(?:async\\s*)?(?:function\\s*\\w*\\s*)?(\\([^()]*\\))\\s*(?:=>)?$"));
    static const QRegularExpression call(QStringLiteral("([\\w$]+)\\s*(\\([^()]*\\))\\s*(?:throws\\s.*)?$"));
    static const QSet<QString> statements = {
        QStringLiteral("if"),    QStringLiteral("for"),  QStringLiteral("while"),  QStringLiteral("switch"),
        QStringLiteral("catch"), QStringLiteral("when"), QStringLiteral("return"), QStringLiteral("function"),
        QStringLiteral("super"), QStringLiteral("this"), QStringLiteral("runAs")};
    if (const auto match = type.match(head); match.hasMatch())
        return match.captured(1).toLower() + QLatin1Char(' ') + match.captured(2);
    for (const QRegularExpression &pattern : {arrow, call}) {
        const auto match = pattern.match(head);
        if (match.hasMatch() && !statements.contains(match.captured(1)))
            return QStringLiteral("method ") + match.captured(1) + match.captured(2);
    }
    return {};
}

} // namespace

QString enclosingDeclaration(QByteArrayView code, qsizetype offset)
{
    const std::vector<QByteArray> heads = BlockReader(code).headsAt(offset);
    for (auto head = heads.rbegin(); head != heads.rend(); ++head) {
        if (const QString name = nameOf(QString::fromUtf8(*head)); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace backflow::merge
