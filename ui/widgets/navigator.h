#pragma once

#include "core/model/componentkey.h"
#include "core/promotion/picks.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <utility>

namespace backflow::ui::widgets {

/// Something that was done and can be taken back: by its notice, and by Undo in the menu Edit.
struct Undoable {
    /// What it is called after "Undo:".
    QString name;
    std::function<void()> undo;
    /// Does it again; none = it cannot be.
    std::function<void()> redo = {};
    /// What follows with the same key is the same step: a slider on its way. Empty = each is a step of its own.
    QString key = {};
};

enum class Page { Pipeline, Compare, Promotions, Resolve, History, Advisor, Settings, Environment, Welcome, Access };

/// The way from one page to another. Anybody calls a function; the shell listens and shows the page, and the page
/// itself listens for what concerns it (Compare to compareRequested, and so on).
class Navigator final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void openPage(Page page) { Q_EMIT pageRequested(page); }
    /// An empty target means: with every environment below the source.
    void openCompare(const QString &source, const QString &target) { Q_EMIT compareRequested(source, target); }
    /// One source with several targets side by side.
    void openCompareWith(const QString &source, const QStringList &targets)
    {
        Q_EMIT compareWithRequested(source, targets);
    }
    /// An empty selection means: everything due. `entries`: components of which only those flow.
    void startBackPromotion(const QString &source, const QString &target,
                            const QList<model::ComponentKey> &selection = {}, const promotion::EntryPicks &entries = {})
    {
        Q_EMIT backPromotionRequested(source, target, selection, entries);
    }
    /// The same selection to several targets at once: one draft each, shown together.
    void startFanOut(const QString &source, const QStringList &targets, const QList<model::ComponentKey> &selection,
                     const promotion::EntryPicks &entries = {})
    {
        Q_EMIT fanOutRequested(source, targets, selection, entries);
    }
    void openResolve(const QString &draftId) { Q_EMIT resolveRequested(draftId); }
    void openPromotion(const QString &promotionId) { Q_EMIT promotionRequested(promotionId); }
    /// An empty promotion means: the whole history.
    void openHistory(const QString &promotionId) { Q_EMIT historyRequested(promotionId); }
    void openEnvironment(const QString &environment) { Q_EMIT environmentRequested(environment); }
    /// Wherever it is, in the comparison.
    void openComponent(const model::ComponentKey &key) { Q_EMIT componentRequested(key); }

    /// Something happened to the content of an environment: a snapshot was taken, a promotion ended.
    void tellEnvironmentChanged(const QString &environment) { Q_EMIT environmentChanged(environment); }
    /// Drafts or promotions were made, decided, ended or abandoned.
    void tellPromotionsChanged() { Q_EMIT promotionsChanged(); }
    /// The setting that hides personal data was changed on a page.
    void tellPrivacyChanged() { Q_EMIT privacyChanged(); }
    /// How many things on that page wait for this person; 0 takes the badge away.
    void setBadge(Page page, int count) { Q_EMIT badgeChanged(page, count); }
    /// A short notice of something that happened; it goes by itself.
    void notify(const QString &sentence) { Q_EMIT noticeGiven(sentence); }
    /// The same, with a way to take it back.
    void notifyUndoable(const QString &sentence, const Undoable &step) { Q_EMIT undoableDone(sentence, step); }
    void notifyUndoable(const QString &sentence, std::function<void()> undo)
    {
        Q_EMIT undoableDone(sentence, {sentence.endsWith(u'.') ? sentence.chopped(1) : sentence, std::move(undo)});
    }
    /// What is seen to have happened and needs no notice.
    void tellUndoable(const Undoable &step) { Q_EMIT undoableDone({}, step); }
    /// What can be undone and done again in the decisions that are open.
    void tellDecisions(bool canUndo, bool canRedo) { Q_EMIT decisionsTold(canUndo, canRedo); }

Q_SIGNALS:
    void pageRequested(backflow::ui::widgets::Page page);
    void compareRequested(const QString &source, const QString &target);
    void compareWithRequested(const QString &source, const QStringList &targets);
    void backPromotionRequested(const QString &source, const QString &target,
                                const QList<backflow::model::ComponentKey> &selection,
                                const backflow::promotion::EntryPicks &entries);
    void fanOutRequested(const QString &source, const QStringList &targets,
                         const QList<backflow::model::ComponentKey> &selection,
                         const backflow::promotion::EntryPicks &entries);
    void resolveRequested(const QString &draftId);
    void promotionRequested(const QString &promotionId);
    void historyRequested(const QString &promotionId);
    void environmentRequested(const QString &environment);
    void componentRequested(const backflow::model::ComponentKey &key);

    /// Backends and pipeline of the context were replaced: start afresh.
    void workspaceChanged();
    void environmentChanged(const QString &environment);
    void promotionsChanged();
    void privacyChanged();
    void badgeChanged(backflow::ui::widgets::Page page, int count);
    void noticeGiven(const QString &sentence);
    /// An empty sentence = no notice.
    void undoableDone(const QString &sentence, const backflow::ui::widgets::Undoable &step);
    void decisionsTold(bool canUndo, bool canRedo);
};

} // namespace backflow::ui::widgets
