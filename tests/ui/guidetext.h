#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QTranslator>
#include <QXmlStreamReader>
#include <algorithm>
#include <memory>
#include <vector>

// What tests of the guide read in pages, sources and translations.
namespace backflow::tests {

inline QStringList matches(const QString &text, const char *pattern, int group = 1)
{
    QStringList found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(group));
    return found;
}

inline QString bare(QString text)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\(&.\\)")); // as Japanese menus write it
    return text.remove(keyInBrackets).remove(u'&').remove(u'…').simplified();
}

inline QString sources(const QString &folder)
{
    QString all;
    QDirIterator it(QStringLiteral(BACKFLOW_SOURCE_DIR) + folder, {QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

inline QString translationsFolder()
{
    return QStringLiteral(BACKFLOW_SOURCE_DIR "/translations");
}

inline QStringList otherLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(translationsFolder()).entryList({QStringLiteral("*.ts")}, QDir::Files))
        codes.append(file.chopped(3));
    codes.removeOne(QStringLiteral("en")); // the forms of texts with a number alone
    return codes;
}

/// Every text that the program can show, in a language or in English.
inline QSet<QString> textsOfTheProgram(const QString &language)
{
    QSet<QString> texts;
    const bool english = language == QLatin1String("en");
    QFile file(translationsFolder() + u'/' + (english ? QStringLiteral("de") : language) + QStringLiteral(".ts"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader reader(&file);
    const QString wanted = english ? QStringLiteral("source") : QStringLiteral("translation");
    bool counts = false; // then the forms stand below the translation
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("message"))
            counts = reader.attributes().hasAttribute(QLatin1String("numerus"));
        const bool form = counts && reader.name() == QLatin1String("numerusform");
        if (english || !counts ? reader.name() == wanted : form)
            texts.insert(bare(reader.readElementText()));
    }
    return texts;
}

/// "Checks" stands for "Checks (%1 problems)": what stands before or after a number or a name.
inline bool isShown(const QString &words, const QSet<QString> &texts)
{
    static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
    return texts.contains(words) || std::ranges::any_of(texts, [&](const QString &text) {
               const QStringList pieces = text.split(place);
               return pieces.size() > 1 && std::ranges::any_of(pieces, [&](const QString &piece) {
                          return piece.trimmed().startsWith(words) || piece.trimmed().endsWith(words);
                      });
           });
}

/// What a page is built of, whatever its words: headings, addresses, code, and how much is set off.
inline QStringList structureOf(const QString &text)
{
    QStringList parts;
    for (const QString &heading : matches(text, R"((?:^|\n)(#+) )"))
        parts.append(heading);
    const auto sorted = [](QStringList found) {
        for (QString &one : found)
            one = one.simplified();
        found.sort();
        return found;
    };
    parts += sorted(matches(text, R"(\]\(([^)]+)\))"));
    parts += sorted(matches(text, R"(`([^`]+)`)"));
    parts += matches(text, R"((?:^|\n)(    [^\n]+))");
    for (const char *counted : {R"((?:^|\n)(- |\d+\. ))", R"((\*\*)[^*]+\*\*)", R"([^*](\*)[^*\s][^*]*\*[^*])"})
        parts.append(QString::fromLatin1(counted) + QString::number(matches(text, counted).size()));
    return parts;
}

/// Speaks a language as the program does, until it goes.
class Spoken final
{
public:
    explicit Spoken(const QString &code)
    {
        QLocale::setDefault(QLocale(code));
        for (const QString &file : {QStringLiteral("qtbase_") + code, code}) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(file, file == code ? QStringLiteral(":/translations")
                                                    : QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
                QCoreApplication::installTranslator(translator.get());
                m_installed.push_back(std::move(translator));
            }
        }
    }
    ~Spoken()
    {
        for (const auto &translator : m_installed)
            QCoreApplication::removeTranslator(translator.get());
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

inline bool isKey(const QString &code)
{
    static const QRegularExpression key(QStringLiteral(
        R"(^((Ctrl|Alt|Shift)\+)*(F\d{1,2}|Esc|Space|Enter|Return|Del|Home|End|Up|Down|Left|Right|[A-Z0-9]|[-+,/=]|\+)$)"));
    return key.match(code).hasMatch();
}

} // namespace backflow::tests
