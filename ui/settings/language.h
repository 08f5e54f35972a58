#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::ui::settings {

/// A language that the program speaks.
struct Language {
    /// As QLocale reads it: `de`.
    QString code;
    /// What its speakers call it: `Deutsch`.
    QString ownName;
};

/// English first, then what was built in, by name.
QList<Language> languages();

/// The code of the language to speak: the chosen one, where nothing is chosen the first of the system's that there is;
/// `en` where none is.
QString languageFor(const QString &chosen, const QStringList &ofSystem);

/// From here on the program speaks that language: its own texts, those of Qt's dialogs, numbers, dates and the
/// direction of reading. A region of the system's is kept where the language is the same. For the beginning of `main`:
/// what was shown before stays as it is.
void speak(const QString &code);

} // namespace backflow::ui::settings
