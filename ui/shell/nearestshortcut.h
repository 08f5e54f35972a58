#pragma once

#include <QObject>

namespace backflow::ui::shell {

/// Where a key belongs to several commands at once, as F5 does to the window and to what is shown in it, the one that
/// is nearest to the focus is meant. Qt by itself would carry out none. Watches the whole application for as long as it
/// lives.
class NearestShortcut final : public QObject
{
    Q_OBJECT

public:
    explicit NearestShortcut(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace backflow::ui::shell
