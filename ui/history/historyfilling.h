#pragma once

#include "core/async/job.h"
#include "core/promotion/historyindexing.h"

#include <QObject>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::history {

/// Keeps the index in step with the record. Much to read shows as a job with its progress; the usual few lines do not.
class HistoryFilling final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryFilling(const widgets::AppContext &context, QObject *parent = nullptr);
    void start(promotion::Filling filling = promotion::Filling::WhatIsNew);
    void stop();
    bool running() const { return m_job.running(); }

    /// What there is to choose from, and how much there is.
    struct Known {
        QStringList people;
        QStringList places;
        QStringList types;
        QStringList actions;
        /// When the orgs' setup trails were imported: the oldest time; invalid when never.
        QDateTime trailsAt;
        qint64 events = 0;
        bool operator==(const Known &) const = default;
    };

Q_SIGNALS:
    void filled(const backflow::ui::history::HistoryFilling::Known &known);
    void failed(const backflow::base::Error &error);

private:
    static base::Result<Known> fill(const ports::Backends &backends, promotion::Filling filling,
                                    async::Monitor &monitor);
    void advance(qint64 done, qint64 total);
    void endRow(const base::Result<Known> &known);

    const widgets::AppContext &m_context;
    /// Of the job's row; 0 = it has none.
    int m_row = 0;
    async::StopSource m_stop;
    async::Latest<Known> m_job;
};

} // namespace backflow::ui::history
