#pragma once

#include "ui/resolve/mergetext.h"

namespace backflow::ui::resolve {

/// Lines that a side's value fills.
int lineCount(const merge::SideValue &side);

/// Puts the pieces of a result together line by line, and tells where each line came from.
class ResultText final
{
public:
    explicit ResultText(const std::vector<merge::Decision> &decisions);
    void add(const merge::Piece &piece);
    PaneText take();

private:
    void touch(merge::Origin origin, int decision);
    void endLine();
    void push();
    void addOpen(const merge::Piece &piece);

    const std::vector<merge::Decision> &m_decisions;
    PaneText m_pane;
    QByteArray m_bytes;
    std::vector<quint32> m_starts;
    qsizetype m_begin = 0;
    PaneLine m_mark;
    int m_number = 0;
};

} // namespace backflow::ui::resolve
