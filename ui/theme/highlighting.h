#pragma once

#include <QObject>
#include <QTextLayout>
#include <functional>
#include <memory>

class QSyntaxHighlighter;
class QTextDocument;

namespace KSyntaxHighlighting {
class Repository;
}

namespace backflow::ui::theme {

class Theme;

/// Colours of one text, line by line, for views that hold no document. Lines above the one that is asked about are read
/// once, as far as they are needed.
class LineColors
{
public:
    virtual ~LineColors() = default;
    virtual QList<QTextLayout::FormatRange> of(int line, const std::function<QString(int)> &text) = 0;
    /// The theme has changed.
    virtual void forget() = 0;
};

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
    /// The same for a text without a document. Null when the kind of file has no definition; this outlives it.
    std::unique_ptr<LineColors> colorsOf(const QString &path) const;
    /// Name of the definition for a path: "Apex", "XML"; empty when there is none.
    QString definitionName(const QString &path) const;

private:
    KSyntaxHighlighting::Repository &repository() const;

    const Theme &m_theme;
    mutable std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace backflow::ui::theme
