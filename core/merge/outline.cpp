#include "core/merge/outlinereaders.h"

#include <QHash>
#include <algorithm>

namespace backflow::merge {

int OutlineBuilder::open(qsizetype begin, const QString &words, const QByteArray &signature)
{
    Declaration part;
    part.words = words;
    part.signature = signature;
    part.begin = begin;
    part.end = -1;
    part.parent = current();
    m_out.push_back(std::move(part));
    m_open.push_back(int(m_out.size()) - 1);
    return m_open.back();
}

void OutlineBuilder::close(qsizetype end)
{
    if (m_open.empty())
        return;
    m_out[size_t(m_open.back())].end = end;
    m_open.pop_back();
}

Language languageOf(const QString &path)
{
    static const QHash<QString, Language> bySuffix = {
        {QStringLiteral("cls"), Language::Apex},         {QStringLiteral("trigger"), Language::Apex},
        {QStringLiteral("apex"), Language::Apex},        {QStringLiteral("js"), Language::JavaScript},
        {QStringLiteral("mjs"), Language::JavaScript},   {QStringLiteral("cjs"), Language::JavaScript},
        {QStringLiteral("ts"), Language::JavaScript},    {QStringLiteral("html"), Language::Markup},
        {QStringLiteral("htm"), Language::Markup},       {QStringLiteral("page"), Language::Markup},
        {QStringLiteral("component"), Language::Markup}, {QStringLiteral("cmp"), Language::Markup},
        {QStringLiteral("app"), Language::Markup},       {QStringLiteral("evt"), Language::Markup},
        {QStringLiteral("intf"), Language::Markup},      {QStringLiteral("design"), Language::Markup},
        {QStringLiteral("auradoc"), Language::Markup},   {QStringLiteral("svg"), Language::Markup},
        {QStringLiteral("email"), Language::Markup},     {QStringLiteral("css"), Language::Style},
        {QStringLiteral("scss"), Language::Style},       {QStringLiteral("less"), Language::Style},
        {QStringLiteral("md"), Language::Markdown},      {QStringLiteral("markdown"), Language::Markdown}};
    return bySuffix.value(path.sliced(path.lastIndexOf(QLatin1Char('.')) + 1).toLower(), Language::None);
}

Outline::Outline(Language language, QByteArrayView text)
{
    OutlineBuilder builder(m_declarations);
    switch (language) {
    case Language::None:
        break;
    case Language::Apex:
    case Language::JavaScript:
        readCode(language, text, builder);
        break;
    case Language::Markup:
        readMarkup(text, builder);
        break;
    case Language::Style:
        readStyle(text, builder);
        break;
    case Language::Markdown:
        readMarkdown(text, builder);
        break;
    }
    while (builder.isOpen())
        builder.close(text.size());
}

int Outline::innermost(qsizetype begin, qsizetype end) const
{
    const auto after = std::ranges::upper_bound(m_declarations, begin, {}, &Declaration::begin);
    int number = int(after - m_declarations.begin()) - 1;
    while (number >= 0 && (m_declarations[size_t(number)].end < end || m_declarations[size_t(number)].end <= begin))
        number = m_declarations[size_t(number)].parent;
    return number;
}

QString Outline::at(qsizetype begin, qsizetype end) const
{
    const int number = innermost(begin, end);
    return number < 0 ? QString() : m_declarations[size_t(number)].words;
}

QByteArray Outline::signaturePath(int declaration) const
{
    QByteArray path;
    for (int at = declaration; at >= 0; at = m_declarations[size_t(at)].parent) {
        const QByteArray &signature = m_declarations[size_t(at)].signature;
        if (signature.isEmpty())
            return {};
        path = path.isEmpty() ? signature : signature + '/' + path;
    }
    return path;
}

} // namespace backflow::merge
