#include "ui/theme/highlighting.h"

#include "ui/theme/colourvision.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QFileInfo>
#include <QTextDocument>
#include <vector>

namespace backflow::ui::theme {

namespace {

KSyntaxHighlighting::Theme syntaxTheme(const KSyntaxHighlighting::Repository &repository, const Theme &theme)
{
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

/// How a format looks on the ground of code: some of the themes' own greys are too faint there.
QTextCharFormat readableLook(const KSyntaxHighlighting::Format &format, const KSyntaxHighlighting::Theme &syntax,
                             const Theme &theme)
{
    QTextCharFormat look;
    if (format.hasTextColor(syntax))
        look.setForeground(readableOn(format.textColor(syntax), theme.color(Role::Base)));
    if (format.isBold(syntax))
        look.setFontWeight(QFont::Bold);
    look.setFontItalic(format.isItalic(syntax));
    return look;
}

class DocumentColors final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    DocumentColors(const Theme &theme, QTextDocument *document)
        : SyntaxHighlighter(document)
        , m_theme(theme)
    {
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0 && !format.isDefaultTextStyle(theme()))
            setFormat(offset, length, readableLook(format, theme(), m_theme));
    }

private:
    const Theme &m_theme;
};

class TextColors final : public LineColors, private KSyntaxHighlighting::AbstractHighlighter
{
public:
    TextColors(const KSyntaxHighlighting::Repository &repository, const Theme &theme,
               const KSyntaxHighlighting::Definition &definition)
        : m_repository(repository)
        , m_theme(theme)
    {
        setDefinition(definition);
        setTheme(syntaxTheme(repository, theme));
    }

    QList<QTextLayout::FormatRange> of(int line, const std::function<QString(int)> &text) override
    {
        while (int(m_lines.size()) <= line) {
            m_ranges.clear();
            m_state = highlightLine(text(int(m_lines.size())), m_state);
            m_lines.push_back(std::move(m_ranges));
        }
        return m_lines[size_t(line)];
    }
    void forget() override
    {
        m_lines.clear();
        m_state = {};
        setTheme(syntaxTheme(m_repository, m_theme));
    }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        m_ranges.append({offset, length, readableLook(format, theme(), m_theme)});
    }

    const KSyntaxHighlighting::Repository &m_repository;
    const Theme &m_theme;
    KSyntaxHighlighting::State m_state;
    QList<QTextLayout::FormatRange> m_ranges;
    std::vector<QList<QTextLayout::FormatRange>> m_lines;
};

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
    auto *highlighter = new DocumentColors(m_theme, document);
    highlighter->setTheme(syntaxTheme(repository(), m_theme));
    highlighter->setDefinition(definition);
    connect(&m_theme, &Theme::themeChanged, highlighter, [this, highlighter] {
        highlighter->setTheme(syntaxTheme(repository(), m_theme));
        highlighter->rehighlight();
    });
    return highlighter;
}

std::unique_ptr<LineColors> Highlighting::colorsOf(const QString &path) const
{
    const auto definition = definitionFor(repository(), path);
    return definition.isValid() ? std::make_unique<TextColors>(repository(), m_theme, definition) : nullptr;
}

QString Highlighting::definitionName(const QString &path) const
{
    const auto definition = definitionFor(repository(), path);
    return definition.isValid() ? definition.name() : QString();
}

} // namespace backflow::ui::theme
