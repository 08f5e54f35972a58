#pragma once

#include <QListWidget>

namespace backflow::ui::resolve {

class ResolveSession;

/// The steps of a session: what was done, by whom and when, and behind it what was undone. Choosing a step goes there:
/// as many are taken back or done again as it needs.
class HistoryPanel final : public QListWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    void showSession(const ResolveSession &session);

Q_SIGNALS:
    /// So many steps to be done; 0 = none of them.
    void stepWanted(int done);
};

} // namespace backflow::ui::resolve
