// The languages that are built in: complete, with the same placeholders, and chosen as people would expect.

#include "ui/settings/language.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace backflow::ui::settings;

namespace {

/// By the files that are there.
QStringList codes()
{
    QStringList codes;
    for (const QString &file : QDir(QStringLiteral(BACKFLOW_SOURCE_DIR "/translations"))
                                   .entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name))
        codes.append(file.chopped(3));
    return codes;
}

struct Message {
    QString context;
    QString source;
    QStringList translations;
    QString type;
};

/// From the start of a translation to its end: its text, or, of one with a number in it, every form of it.
QStringList formsOf(QXmlStreamReader &xml)
{
    QString text;
    QStringList forms;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.tokenType() == QXmlStreamReader::StartElement)
            forms.append(xml.readElementText());
        else if (xml.tokenType() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

QList<Message> messagesOf(const QString &code)
{
    QFile file(QStringLiteral(BACKFLOW_SOURCE_DIR "/translations/%1.ts").arg(code));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source")) {
            message = {context, xml.readElementText(), {}, {}};
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            message.translations = formsOf(xml);
            messages.append(message);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all.append(it.next().captured());
    all.sort();
    return all;
}

} // namespace

namespace {

/// What is wrong with one form of a translation.
QStringList faultsOf(const Message &message, const QString &text)
{
    QStringList wrong;
    if (!message.type.isEmpty() || text.isEmpty())
        wrong.append(QStringLiteral("not translated: %1").arg(message.source));
    for (const char *pattern : {"%[0-9]+|%n", "</?[a-zA-Z][^>]*>", "\n", "^ | $"}) {
        const QString what = QString::fromLatin1(pattern);
        if (found(what, message.source) != found(what, text))
            wrong.append(QStringLiteral("placeholders, tags or blanks: %1 | %2").arg(message.source, text));
    }
    const QString key = QStringLiteral("&[\\p{L}\\p{N}]");
    if (found(key, message.source).size() != found(key, text).size())
        wrong.append(QStringLiteral("key for the menu: %1 | %2").arg(message.source, text));
    return wrong;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguagesAreThere();
    void isChosenByPersonThenSystem_data();
    void isChosenByPersonThenSystem();
    void isCompleteAndFits_data();
    void isCompleteAndFits();
    void speaksTheTextsOfTheProgram();
};

void TestLanguage::theLanguagesAreThere()
{
    const QList<Language> known = languages();
    QStringList built;
    for (const Language &language : known) {
        built.append(language.code);
        QVERIFY(!language.ownName.isEmpty());
    }
    QCOMPARE(built.takeFirst(), QStringLiteral("en"));
    built.sort();
    QVERIFY(built.contains(QStringLiteral("fr")));
    QCOMPARE(built, codes());
}

void TestLanguage::isChosenByPersonThenSystem_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("ofSystem");
    QTest::addColumn<QString>("spoken");
    const QString fr = QStringLiteral("fr");
    const QString en = QStringLiteral("en");
    QTest::newRow("chosen") << fr << QStringList{QStringLiteral("en-GB")} << fr;
    QTest::newRow("the system's") << QString() << QStringList{QStringLiteral("fr-CA"), en} << fr;
    QTest::newRow("with an underscore") << QString() << QStringList{QStringLiteral("fr_CH")} << fr;
    QTest::newRow("the system's second") << QString() << QStringList{QStringLiteral("fi-FI"), fr} << fr;
    QTest::newRow("English is wanted") << QString() << QStringList{QStringLiteral("en-GB"), fr} << en;
    QTest::newRow("none that there is") << QString() << QStringList{QStringLiteral("fi-FI")} << en;
    QTest::newRow("nonsense in the file") << QStringLiteral("../x") << QStringList{fr} << en;
}

void TestLanguage::isChosenByPersonThenSystem()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, ofSystem);
    QFETCH(QString, spoken);
    QCOMPARE(languageFor(chosen, ofSystem), spoken);
}

void TestLanguage::isCompleteAndFits_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestLanguage::isCompleteAndFits()
{
    QFETCH(QString, code);
    const QList<Message> messages = messagesOf(code);
    QVERIFY(messages.size() > 1000);
    QStringList wrong;
    for (const Message &message : messages)
        for (const QString &text : message.translations)
            wrong += faultsOf(message, text);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 40).join(u'\n')));
}

void TestLanguage::speaksTheTextsOfTheProgram()
{
    for (const QString &code : codes()) {
        QTranslator translator;
        QVERIFY(translator.load(code, QStringLiteral(":/translations")));
        for (const Message &message : messagesOf(code)) {
            const QByteArray context = message.context.toUtf8();
            const QByteArray source = message.source.toUtf8();
            // The same text may stand there twice, parted by a comment; then either is right.
            QVERIFY2(!translator.translate(context, source).isEmpty(), source.constData());
        }
    }
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
