#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>

namespace backflow::ui::promote {

/// Lets news of rows through at most five times a second: the first at once, what follows together. GUI thread.
class Coalescer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPauseMs = 200;

    Coalescer(std::function<void(const QSet<int> &rows)> tell, QObject *parent);
    void mark(int row);
    /// What waits is forgotten: the rows are others now.
    void clear() { m_rows.clear(); }

private:
    void flush();

    std::function<void(const QSet<int> &)> m_tell;
    QSet<int> m_rows;
    QTimer m_pause;
};

} // namespace backflow::ui::promote
