#pragma once

#include <QDateTime>
#include <QSortFilterProxyModel>

namespace backflow::ui::history {

/// What of the record is shown. Empty members let everything through.
struct Filter {
    QString text{};
    QString who{};
    QString where{};
    QString action{};
    QString promotion{};
    QDateTime since{};
    bool operator==(const Filter &) const = default;
};

class HistoryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HistoryFilter(QObject *parent = nullptr);
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Filter m_filter;
};

} // namespace backflow::ui::history
