#include "ui/settings/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace backflow::ui::settings {

namespace {

const QString kFolder = QStringLiteral(":/translations");
const QString kEnglish = QStringLiteral("en");
const QString kTranslator = QStringLiteral("backflowTranslator");

QString ownName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    // Some write the names of languages small, but a list begins with a capital.
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(kTranslator);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> languages()
{
    initTranslations();
    QList<Language> found;
    for (const QString &file : QDir(kFolder).entryList({QStringLiteral("*.qm")})) {
        const QString code = file.chopped(3);
        found.append({code, ownName(code)});
    }
    std::ranges::sort(found,
                      [](const Language &a, const Language &b) { return a.ownName.localeAwareCompare(b.ownName) < 0; });
    found.prepend({kEnglish, QStringLiteral("English")});
    return found;
}

QString languageFor(const QString &chosen, const QStringList &ofSystem)
{
    const QList<Language> known = languages();
    for (const QString &wanted : chosen.isEmpty() ? ofSystem : QStringList{chosen}) {
        const QString code = wanted.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
        if (std::ranges::any_of(known, [&](const Language &language) { return language.code == code; }))
            return code;
    }
    return kEnglish;
}

void speak(const QString &code)
{
    initTranslations();
    // What was spoken before goes: removing a translator tells every window that the language changed.
    for (QTranslator *old : qApp->findChildren<QTranslator *>(kTranslator)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    const bool ofSystem = QLocale::system().language() == QLocale(code).language();
    QLocale::setDefault(ofSystem ? QLocale::system() : QLocale(code));
    if (code != kEnglish) {
        install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(code, kFolder);
    }
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

} // namespace backflow::ui::settings
