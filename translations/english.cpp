#include <QCoreApplication>
#include <QTranslator>

/// The texts of the sources are English already, all but those with a number in them: they have a form for one and a
/// form for many, as in every language. Whatever is spoken besides is installed later and asked first.
static void speakEnglish()
{
    auto *forms = new QTranslator(QCoreApplication::instance());
    if (forms->load(QStringLiteral(":/english/en.qm")))
        QCoreApplication::installTranslator(forms);
}
Q_COREAPP_STARTUP_FUNCTION(speakEnglish)
