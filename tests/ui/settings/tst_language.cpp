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

const QString kEnglish = QStringLiteral("en");

/// By the files that are there.
QStringList codes()
{
    QStringList codes;
    for (const QString &file : QDir(QStringLiteral(BACKFLOW_SOURCE_DIR "/translations"))
                                   .entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name))
        codes.append(file.chopped(3));
    return codes;
}

/// The languages besides English, whose texts are those of the sources.
QStringList foreignCodes()
{
    QStringList all = codes();
    all.removeOne(kEnglish);
    return all;
}

/// How many forms a text with a number has, by the rule of its language.
qsizetype formsIn(const QString &code)
{
    return code == QLatin1String("ja") ? 1 : 2;
}

struct Message {
    QString context;
    QString source;
    QStringList translations;
    QString type;
    bool counts = false;
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
    bool counts = false;
    Message message;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message")) {
            counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source")) {
            message = {context, xml.readElementText(), {}, {}, counts};
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

/// What is wrong with one form of a translation. The form for one may say it in a word, or leave it out.
QStringList faultsOf(const Message &message, const QString &text, bool forOne)
{
    QStringList wrong;
    if (!message.type.isEmpty() || text.isEmpty())
        wrong.append(QStringLiteral("not translated: %1").arg(message.source));
    for (const char *pattern : {"%L?[0-9]+", "%L?n", "</?[a-zA-Z][^>]*>", "\n", "^ | $"}) {
        const QString what = QString::fromLatin1(pattern);
        if (forOne && what == QLatin1String("%L?n") && found(what, text).isEmpty())
            continue;
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
    void everyLanguageCountsInItsOwnForms_data();
    void everyLanguageCountsInItsOwnForms();
    void everyTextWithANumberSaysIt_data();
    void everyTextWithANumberSaysIt();
};

void TestLanguage::theLanguagesAreThere()
{
    const QList<Language> known = languages();
    QStringList built;
    for (const Language &language : known) {
        built.append(language.code);
        QVERIFY(!language.ownName.isEmpty());
    }
    QCOMPARE(built.takeFirst(), kEnglish);
    built.sort();
    QVERIFY(built.contains(QStringLiteral("fr")));
    QCOMPARE(built, foreignCodes());
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
    QVERIFY(messages.size() > (code == kEnglish ? 100 : 1000));
    QStringList wrong;
    for (const Message &message : messages) {
        if (message.translations.size() != (message.counts ? formsIn(code) : 1))
            wrong.append(QStringLiteral("number of forms: %1").arg(message.source));
        for (qsizetype form = 0; form < message.translations.size(); ++form)
            wrong += faultsOf(message, message.translations[form], message.counts && formsIn(code) > 1 && form == 0);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 40).join(u'\n')));
}

void TestLanguage::speaksTheTextsOfTheProgram()
{
    for (const QString &code : codes()) {
        QTranslator translator;
        QVERIFY(
            translator.load(code, code == kEnglish ? QStringLiteral(":/english") : QStringLiteral(":/translations")));
        for (const Message &message : messagesOf(code)) {
            const QByteArray context = message.context.toUtf8();
            const QByteArray source = message.source.toUtf8();
            // The same text may stand there twice, parted by a comment; then either is right.
            QVERIFY2(!translator.translate(context, source, nullptr, message.counts ? 1 : -1).isEmpty(),
                     source.constData());
        }
    }
}

void TestLanguage::everyLanguageCountsInItsOwnForms_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("none");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::addColumn<QString>("many");
    const auto row = [](const char *code, const char *none, const char *one, const char *two, const char *many) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromUtf8(none) << QString::fromUtf8(one)
                            << QString::fromUtf8(two) << QString::fromUtf8(many);
    };
    row("en", "0 conflicts", "1 conflict", "2 conflicts", "1,400 conflicts");
    row("de", "0 Konflikte", "1 Konflikt", "2 Konflikte", "1.400 Konflikte");
    // In French nothing is singular, and what parts the thousands is narrow and does not break.
    row("fr", "0 conflit", "1 conflit", "2 conflits", "1\u202f400 conflits");
    // In Spanish four digits stay together.
    row("es", "0 conflictos", "1 conflicto", "2 conflictos", "1400 conflictos");
    row("ja", "競合 0 件", "競合 1 件", "競合 2 件", "競合 1,400 件");
}

void TestLanguage::everyLanguageCountsInItsOwnForms()
{
    QFETCH(QString, code);
    const QLocale before;
    speak(code);
    const auto counted = [](int number) {
        return QCoreApplication::translate("backflow::ui::compare", "%Ln conflicts", nullptr, number);
    };
    const QStringList said{counted(0), counted(1), counted(2), counted(1400)};
    speak(kEnglish);
    QLocale::setDefault(before);
    QFETCH(QString, none);
    QFETCH(QString, one);
    QFETCH(QString, two);
    QFETCH(QString, many);
    QCOMPARE(said, QStringList({none, one, two, many}));
}

void TestLanguage::everyTextWithANumberSaysIt_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : codes())
        QTest::newRow(qPrintable(code)) << code;
}

/// Whatever the number is: never a form that another number has alone, and never the sign of the number itself.
void TestLanguage::everyTextWithANumberSaysIt()
{
    QFETCH(QString, code);
    const QLocale before;
    speak(code);
    const QLocale locale;
    QStringList wrong;
    for (const Message &message : messagesOf(code)) {
        if (!message.counts)
            continue;
        const QByteArray context = message.context.toUtf8();
        const QByteArray source = message.source.toUtf8();
        for (const int number : {0, 1, 2, 1400}) {
            const QString said = QCoreApplication::translate(context, source, nullptr, number);
            const bool forOne = number == 1 || (number == 0 && code == QLatin1String("fr"));
            const QString &form = message.translations.at(forOne || formsIn(code) == 1 ? 0 : 1);
            const QString grouped = locale.toString(number);
            const QString due = QString(form)
                                    .replace(QStringLiteral("%Ln"), grouped)
                                    .replace(QStringLiteral("%n"), QString::number(number));
            if (said != due)
                wrong.append(QStringLiteral("%1 | %2").arg(due, said));
        }
    }
    speak(kEnglish);
    QLocale::setDefault(before);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 40).join(u'\n')));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
