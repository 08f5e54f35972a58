#pragma once

#include "core/model/pipeline.h"
#include "core/promotion/offers.h"
#include "ui/promote/wishes.h"

#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>

class QButtonGroup;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QRadioButton;

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::promote {

/// Step 1: where changes come from, which environments receive them, and which of what is due.
class WhereStep final : public QWidget
{
    Q_OBJECT

public:
    using OffersPtr = std::shared_ptr<const promotion::Offers>;
    /// Why an environment may not be deployed to by this person; empty = it may.
    using WhyNot = std::function<QString(const model::Environment &)>;

    explicit WhereStep(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPipeline(const model::Pipeline &pipeline, const WhyNot &whyNot);
    void setSides(const QString &source, const QStringList &targets);
    /// Null: not known yet. `problem`: why it cannot be, in a sentence.
    void setOffers(const OffersPtr &offers, const QString &problem = {});
    QString source() const;
    QStringList targets() const;
    /// The ticked targets lie above the source: an ordinary promotion.
    bool isForward() const;
    Choice choice() const;
    void setChoice(Choice choice);
    std::optional<model::CommitId> moment() const;
    void setMoment(const std::optional<model::CommitId> &moment);
    QStringList stories() const;
    void setStories(const QStringList &stories) { m_wantedStories = stories; }
    /// Why one cannot go on; empty = one can.
    QString blocked() const;

Q_SIGNALS:
    void changed();
    /// Source or targets are others: what is due is to be found out anew.
    void sidesChanged();

private:
    QWidget *makeSides(const theme::Theme &theme);
    QWidget *makeChoices(const theme::Theme &theme);
    void offerSources();
    void offerTargets(const QStringList &ticked);
    void addTarget(const QString &name, const QStringList &ticked, bool above);
    void targetTicked(const QListWidgetItem *item);
    QString whyNoSource(const QString &name) const;
    void refreshHint();
    void refreshChoices();

    model::Pipeline m_pipeline;
    WhyNot m_whyNot;
    OffersPtr m_offers;
    QStringList m_wantedStories;
    std::optional<model::CommitId> m_wantedMoment;
    QComboBox *m_source;
    QListWidget *m_targets;
    QLabel *m_hint;
    QButtonGroup *m_choices;
    QComboBox *m_moment;
    QListWidget *m_stories;
    QLabel *m_due;
};

} // namespace backflow::ui::promote
