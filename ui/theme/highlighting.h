#pragma once

#include <QObject>
#include <memory>

class QSyntaxHighlighter;
class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace backflow::ui::theme {

class Theme;

/// Syntax colours for source files: the definitions that KSyntaxHighlighting brings, and Apex with SOQL of our own.
/// Follows the theme. GUI thread only.
class Highlighting final : public QObject
{
    Q_OBJECT

public:
    explicit Highlighting(const Theme &theme, QObject *parent = nullptr);
    ~Highlighting() override;

    /// Colours the document by the file's name (`…/AccountService.cls`). The highlighter belongs to the document; null
    /// when the kind of file has no definition.
    QSyntaxHighlighter *attach(QTextDocument *document, const QString &path);
    /// Name of the definition for a path: "Apex", "XML"; empty when there is none.
    QString definitionName(const QString &path) const;

private:
    KSyntaxHighlighting::Repository &repository() const;

    const Theme &m_theme;
    mutable std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace backflow::ui::theme
