#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

class QHeaderView;
class QSettings;
class QSplitter;

namespace backflow::ui::shell {

/// Where a person has put the splitters and columns of the pages, from session to session. What the pages themselves do
/// to a table whose columns somebody has arranged gives way to that. Parts are known by their object names.
class KeptLayout final : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    KeptLayout(QSettings &settings, QObject *parent);

    /// Puts what is below `root` where it was, and goes on to watch it.
    void keep(const QWidget &root);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString ownKey(const QString &key);
    void keepSplitter(QSplitter *splitter);
    void keepColumns(QHeaderView *header);
    void putBack(QHeaderView *header);
    void take(QHeaderView *header);
    void resized(QHeaderView *header);

    struct Columns {
        QString key;
        /// As a person left them; empty while nobody did.
        QByteArray own;
        bool held = false;
        bool lettingGo = false;
        bool byHand = false;
        bool puttingBack = false;
    };
    QSettings &m_settings;
    QHash<QHeaderView *, Columns> m_columns;
    /// How many parts would have the same key.
    QHash<QString, int> m_keys;
};

} // namespace backflow::ui::shell
