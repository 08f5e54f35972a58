#pragma once

#include <QListWidget>
#include <QStringList>

namespace backflow::ui::diff {

/// All changes in words, what first and where last: for those who listen. Each can be gone to and copied from its row;
/// Escape leaves the list.
class ReviewList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ReviewList(QWidget *parent = nullptr);
    void setSentences(const QStringList &sentences, int current);

Q_SIGNALS:
    void chosen(int change);
    void copied(const QString &sentence);
    void left();

private:
    QAction *action(const QString &text, const QKeySequence &key);
};

} // namespace backflow::ui::diff
