// What is painted, pixel by pixel, against the pictures in tests/data/pixels: cards, pills, badges, banners, the cards
// of a decision, gutters and cells, in every look. Letters are boxes (tests/support/boxfont.h), so that no font of the
// machine matters. With BACKFLOW_GOLDEN set the pictures are made anew, and the difference is looked at.
#include "tests/support/boxfont.h"
#include "tests/support/patience.h"
#include "tests/ui/compare/comparefixture.h"
#include "tests/ui/pixels.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"
#include "ui/diff/codepane.h"
#include "ui/diff/overviewruler.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/resolve/sidecard.h"
#include "ui/shell/navrail.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/selectionbar.h"
#include "ui/widgets/statuslabel.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHash>
#include <QImage>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <utility>

using namespace backflow;
using namespace backflow::ui;
using theme::Icon;
using theme::Role;

namespace {

/// A company of one environment in each state there is, and an edge of each kind.
pipeline::PipelineState everyState()
{
    using pipeline::CardState;
    constexpr int kStates = int(CardState::InSync) + 1;
    constexpr int kColumn = 5;
    model::Pipeline made;
    made.name = QStringLiteral("Acme CRM");
    for (int i = 0; i < kStates; ++i) {
        model::Environment environment;
        environment.name = QStringLiteral("Place%1").arg(i);
        environment.kind = i == kStates - 1 ? model::EnvironmentKind::Production : model::EnvironmentKind::Developer;
        environment.stage = QStringLiteral("Stage %1").arg(i / kColumn);
        made.environments += environment;
    }
    for (int i = 0; i + kColumn < kStates; ++i)
        made.edges += model::Edge{made.environments[i].name, made.environments[i + kColumn].name};
    pipeline::PipelineState state = pipeline::emptyState(made);
    state.asOf = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < kStates; ++i) {
        auto &status = state.environments[i];
        status.state = CardState(i);
        status.components = 312;
        status.toReceive = i % 4;
        status.conflicts = status.state == CardState::Conflict ? 1 : 0;
        status.syncedAt = state.asOf.addSecs(-20 * 60);
    }
    state.edges[0].due = 12;
    state.edges[1].conflicts = 1;
    state.edges[1].due = 2;
    state.edges[2].running = true;
    state.edges[2].due = 9;
    state.edges[3].scheduled = true;
    state.edges[3].due = 4;
    state.edges[4].blocked = true;
    state.edges[4].due = 5;
    return state;
}

std::unique_ptr<QWidget> map(const theme::Theme &theme)
{
    auto view = std::make_unique<pipeline::PipelineView>(theme);
    view->resize(1000, 620);
    view->setState(everyState());
    view->show();
    view->fit();
    return view;
}

std::unique_ptr<QWidget> decision(const theme::Theme &theme)
{
    using resolve::SideCard;
    auto all = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(all.get());
    const auto add = [&](SideCard::Side side, const char *name, bool removes) {
        auto *card = new SideCard(theme, side, all.get());
        card->setContent(QString::fromLatin1(name), QStringLiteral("Bo · 18 Nov"), removes,
                         {{QStringLiteral("edit no"), true}, {QStringLiteral("read yes"), false}}, false);
        row->addWidget(card);
        return card;
    };
    add(SideCard::Side::Source, "UAT", false)->setChecked(true);
    add(SideCard::Side::Target, "Dev1", false);
    add(SideCard::Side::Target, "Dev2", true);
    all->resize(900, 150);
    return all;
}

std::unique_ptr<QWidget> signs(const theme::Theme &theme)
{
    auto all = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(all.get());
    const auto row = [&] {
        auto *line = new QHBoxLayout;
        column->addLayout(line);
        return line;
    };
    using widgets::StatusLabel;
    QHBoxLayout *line = row();
    for (const auto &[icon, role] : {std::pair(Icon::Ok, Role::Ok), std::pair(Icon::Warning, Role::Warning),
                                     std::pair(Icon::Failed, Role::Error), std::pair(Icon::Never, Role::Neutral)}) {
        for (const StatusLabel::Shape shape : {StatusLabel::Shape::Plain, StatusLabel::Shape::Pill}) {
            auto *label = new StatusLabel(theme, all.get(), shape);
            label->setStatus(icon, role, QStringLiteral("A state"));
            line->addWidget(label);
        }
    }
    line = row();
    for (int i = 0; i < 4; ++i) {
        auto *chip = new widgets::Chip(theme, QStringLiteral("chip%1").arg(i), QStringLiteral("Different"), all.get());
        chip->setCount(88 * i);
        chip->setChecked(i % 2 == 0);
        chip->setEnabled(i < 3);
        line->addWidget(chip);
    }
    line = row();
    for (int i = 0; i < 3; ++i) {
        auto *button = new shell::NavButton(theme, QStringLiteral("nav%1").arg(i), Icon::History,
                                            QStringLiteral("Resolve"), all.get());
        button->setCheckable(true);
        button->setChecked(i == 1);
        button->setBadge(i * 3);
        line->addWidget(button);
    }
    using widgets::Severity;
    for (const Severity severity : {Severity::Info, Severity::Success, Severity::Warning, Severity::Error}) {
        auto *banner = new widgets::InlineBanner(theme, QStringLiteral("banner%1").arg(int(severity)), all.get());
        banner->tell(severity, QStringLiteral("Something that somebody should know."));
        banner->addAction(QStringLiteral("Do it"));
        column->addWidget(banner);
    }
    auto *bar = new widgets::SelectionBar(theme, all.get());
    bar->setParts({QStringLiteral("14 selected"), QStringLiteral("+3 they need")});
    bar->addButton(QStringLiteral("clear"), QStringLiteral("Clear"));
    bar->addButton(QStringLiteral("next"), QStringLiteral("Next"), true);
    column->addWidget(bar);
    all->resize(760, 440);
    return all;
}

diff::LineLook lookOf(int line)
{
    struct Kind {
        const char16_t *glyph;
        Role mark;
        Role tint;
        Role word;
    };
    constexpr std::array kKinds{Kind{u"+", Role::Added, Role::AddedLine, Role::AddedWord},
                                Kind{u"−", Role::Removed, Role::RemovedLine, Role::RemovedWord},
                                Kind{u"≠", Role::ConflictMark, Role::ConflictLine, Role::ConflictWord},
                                Kind{u"↕", Role::Moved, Role::MovedLine, Role::MovedWord}};
    diff::LineLook look;
    look.number = QString::number(line + 1);
    if (line % 3 != 1)
        return look;
    const Kind &kind = kKinds[size_t(line / 3) % kKinds.size()];
    look.glyph = QString(kind.glyph);
    look.markRole = kind.mark;
    look.tinted = true;
    look.lineRole = kind.tint;
    look.words = {{4, 5, kind.word}};
    look.hatched = line == 10;
    return look;
}

std::unique_ptr<QWidget> gutter(const theme::Theme &theme)
{
    auto all = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(all.get());
    auto *pane = new diff::CodePane(theme, nullptr, all.get());
    pane->setLines(QStringList(13, QStringLiteral("    <editable>true</editable>")), QStringLiteral("a.txt"));
    pane->setLook(lookOf, 3);
    pane->setCurrent(7, 1);
    pane->setFocusPolicy(Qt::NoFocus); // a caret blinks
    auto *ruler = new diff::OverviewRuler(theme, all.get());
    ruler->setLines(100, {{5, 10, Role::Added, false},
                          {25, 5, Role::Removed, false},
                          {40, 8, Role::Added, true},
                          {60, 12, Role::ConflictMark, false},
                          {80, 6, Role::SourceSide, false},
                          {90, 6, Role::TargetSide, false}});
    ruler->setWindow(30, 20);
    row->addWidget(pane);
    row->addWidget(ruler);
    all->resize(420, 280);
    return all;
}

} // namespace

class TestPixels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asKept_data() { everything(); }
    void asKept();
    void whatChangesIsSeen_data() { everything(); }
    void whatChangesIsSeen();

private:
    static void everything();
    QImage picture();
    std::unique_ptr<theme::Theme> m_theme;
};

void TestPixels::initTestCase()
{
#ifdef Q_OS_LINUX
    QVERIFY(QFontDatabase::families().contains(QStringLiteral("Backflow Boxes")));
#else
    if (!QFontDatabase::families().contains(QStringLiteral("Backflow Boxes")))
        QSKIP("The fonts of this system cannot be left out.");
#endif
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
    m_theme->setReduceMotion(true); // nothing marches
}

void TestPixels::everything()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("look");
    using theme::Preference;
    for (const Preference look : {Preference::Light, Preference::Dark, Preference::HighContrast})
        for (const char *what : {"map", "decision", "signs", "gutter", "grid"})
            QTest::addRow("%s-%s", what, qPrintable(theme::preferenceName(look)))
                << QString::fromLatin1(what) << int(look);
}

/// Of the thing and in the look of the row that is tested.
QImage TestPixels::picture()
{
    QFETCH(QString, what);
    QFETCH(int, look);
    m_theme->setPreference(theme::Preference(look));
    const auto taken = [](QWidget &widget) {
        widget.setAutoFillBackground(true);
        widget.show();
        const auto now = [&widget] { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); };
        QImage is = now();
        // Until it comes to rest: what was posted is laid out, columns are fitted.
        (void)tests::waitFor([&] {
            QTest::qWait(200);
            return std::exchange(is, now()) == is;
        });
        return is;
    };
    if (what == QLatin1String("grid")) {
        tests::CompareFixture f(*m_theme);
        f.page->resize(1100, 640);
        f.page->show();
        if (!tests::waitFor([&f] { return f.page->isWhole(); }))
            return {};
        // What comes after the comparison, who needs what, is shown too; one job starts when another was delivered.
        int calm = 0;
        if (!tests::waitFor([&f, &calm] {
                calm = f.pool.activeThreadCount() == 0 && f.jobs.running() == 0 ? calm + 1 : 0;
                return calm > 10;
            }))
            return {};
        auto *tree = f.find<ui::compare::ComparisonTree>("compareGrid");
        tree->clearFocus();
        tree->setCurrentIndex({});
        return taken(*tree);
    }
    const QHash<QString, std::function<std::unique_ptr<QWidget>(const theme::Theme &)>> makers{
        {QStringLiteral("map"), map},
        {QStringLiteral("decision"), decision},
        {QStringLiteral("signs"), signs},
        {QStringLiteral("gutter"), gutter}};
    return taken(*makers.value(what)(*m_theme));
}

void TestPixels::asKept()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
    const QDir kept(QStringLiteral(BACKFLOW_SOURCE_DIR "/tests/data/pixels"));
    const QImage is = picture();
    QVERIFY(!is.isNull());
    if (qEnvironmentVariableIsSet("BACKFLOW_GOLDEN")) {
        QVERIFY(kept.mkpath(QStringLiteral(".")));
        QVERIFY(is.save(kept.filePath(name)));
        return;
    }
    const QImage was(kept.filePath(name));
    QVERIFY2(!was.isNull(), qPrintable(kept.filePath(name)));
    const double most = tests::apart(is, was.convertToFormat(QImage::Format_RGB32));
    if (most <= tests::kTolerance)
        return;
    const QDir found(QStringLiteral(BACKFLOW_BINARY_DIR "/pixels"));
    QVERIFY(found.mkpath(QStringLiteral(".")) && is.save(found.filePath(name)));
    QFAIL(qPrintable(QStringLiteral("a tile is %1 % apart: hold %2 against %3")
                         .arg(100 * most, 0, 'f', 1)
                         .arg(found.filePath(name), kept.filePath(name))));
}

/// That a picture fails where a colour or a place is another one, and not where pixels are blended a little otherwise.
void TestPixels::whatChangesIsSeen()
{
    const QImage is = picture();
    QVERIFY(!is.isNull());
    int changed = 0;
    for (const QRgb colour : tests::coloursOf(is)) {
        QVERIFY2(tests::apart(is, tests::repainted(is, colour)) > tests::kTolerance,
                 qPrintable(QColor::fromRgb(colour).name()));
        ++changed;
    }
    QVERIFY(changed >= 2);
    QImage moved = is;
    QImage blended = is;
    for (int y = 0; y < is.height(); ++y) {
        for (int x = 0; x < is.width(); ++x) {
            moved.setPixel(x, y, is.pixel(std::max(0, x - 3), y));
            blended.setPixel(x, y, tests::stepped(is.pixel(x, y), (x + y) % 2 ? 3 : -3));
        }
    }
    QVERIFY(tests::apart(is, moved) > tests::kTolerance);
    QVERIFY(tests::apart(is, blended) <= tests::kTolerance);
}

int main(int argc, char **argv)
{
    const QTemporaryDir fonts;
    tests::useBoxFontAlone(fonts.path());
    const QApplication application(argc, argv);
    TestPixels test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pixels.moc"
