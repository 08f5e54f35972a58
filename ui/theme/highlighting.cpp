#include "ui/theme/highlighting.h"

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QFileInfo>
#include <QTextDocument>

namespace backflow::ui::theme {

namespace {

KSyntaxHighlighting::Theme syntaxTheme(const KSyntaxHighlighting::Repository &repository, const Theme &theme)
{
    // The grey comments of the first two are too faint on black.
    const auto wanted = repository.theme(theme.isHighContrast() ? QStringLiteral("VSCodium Dark")
                                         : theme.isDark()       ? QStringLiteral("GitHub Dark")
                                                                : QStringLiteral("GitHub Light"));
    if (wanted.isValid())
        return wanted;
    return repository.defaultTheme(theme.isDark() ? KSyntaxHighlighting::Repository::DarkTheme
                                                  : KSyntaxHighlighting::Repository::LightTheme);
}

KSyntaxHighlighting::Definition definitionFor(const KSyntaxHighlighting::Repository &repository, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    // Everything Salesforce calls …-meta.xml is XML, also where the middle of its name says Apex.
    if (name.endsWith(QLatin1String(".xml")))
        return repository.definitionForName(QStringLiteral("XML"));
    if (name.endsWith(QLatin1String(".page")) || name.endsWith(QLatin1String(".component")) ||
        name.endsWith(QLatin1String(".cmp")) || name.endsWith(QLatin1String(".app")))
        return repository.definitionForName(QStringLiteral("HTML"));
    return repository.definitionForFileName(name);
}

} // namespace

Highlighting::Highlighting(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

Highlighting::~Highlighting() = default;

// Reading the list of definitions takes as long as opening the window, so it waits until there is code to show.
KSyntaxHighlighting::Repository &Highlighting::repository() const
{
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_repository->addCustomSearchPath(QStringLiteral(":/ui"));
    }
    return *m_repository;
}

QSyntaxHighlighter *Highlighting::attach(QTextDocument *document, const QString &path)
{
    const auto definition = definitionFor(repository(), path);
    if (!definition.isValid())
        return nullptr;
    auto *highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document);
    highlighter->setTheme(syntaxTheme(repository(), m_theme));
    highlighter->setDefinition(definition);
    connect(&m_theme, &Theme::themeChanged, highlighter, [this, highlighter] {
        highlighter->setTheme(syntaxTheme(repository(), m_theme));
        highlighter->rehighlight();
    });
    return highlighter;
}

QString Highlighting::definitionName(const QString &path) const
{
    const auto definition = definitionFor(repository(), path);
    return definition.isValid() ? definition.name() : QString();
}

} // namespace backflow::ui::theme
