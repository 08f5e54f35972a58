#include "tests/support/patience.h"
#include "ui/theme/theme.h"

#include "ui/theme/colourvision.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <cmath>
#include <initializer_list>

using namespace backflow::ui::theme;

namespace {

QColor brightestAt(const QImage &image)
{
    QColor found(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > found.alpha())
                found = image.pixelColor(x, y);
    return found;
}

/// The pixel that stands out most.
double strongest(const QImage &image, const QColor &ground)
{
    double most = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    return most;
}

double contrastOfIcon(const Theme &theme, Icon icon, Role ink, Role ground)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(theme.color(ground));
    QPainter painter(&image);
    theme.paintIcon(painter, image.rect(), icon, ink);
    painter.end();
    return strongest(image, theme.color(ground));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void thePaletteIsReadable_data();
    void thePaletteIsReadable();
    void iconsStandOut_data();
    void iconsStandOut();
    void everyIconStandsOut_data();
    void everyIconStandsOut();
    void switchingReachesPaletteAndWidgets();
    void choiceOfThePersonWins();
    void textScaleGrowsEveryFont();
    void everyIconDrawsInItsColour();
    void iconFollowsTheMode();
    void coloursStandInOneFileOnly();
    void everyIconFileIsUsedAndLicensed();
    void classicColoursAreWhatPeopleKnow();
    void ownColoursStayReadable_data();
    void ownColoursStayReadable();
    void safeColoursAreToldApartByEverybody();
    void distanceIsThatOfTheStandard();
    void densityReachesControls();
    void codeHasTheFontThatWasChosen();
    void fieldsHaveRoundCorners();
    void framesAreThickInHighContrast();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<double>("least");
    const auto row = [](const char *name, Role ink, Role ground, double least) {
        QTest::newRow(name) << static_cast<int>(ink) << static_cast<int>(ground) << least;
    };
    row("text on base", Role::Text, Role::Base, 4.5);
    row("text on window", Role::Text, Role::Window, 4.5);
    row("text on selected row", Role::Text, Role::AccentTint, 4.5);
    row("muted on base", Role::Muted, Role::Base, 4.5);
    row("muted on window", Role::Muted, Role::Window, 4.5);
    row("accent on base", Role::Accent, Role::Base, 4.5);
    row("accent text", Role::AccentText, Role::Accent, 4.5);
    row("ok", Role::Ok, Role::Base, 4.5);
    row("warning", Role::Warning, Role::Base, 4.5);
    row("error", Role::Error, Role::Base, 4.5);
    row("text on error banner", Role::Text, Role::ErrorTint, 4.5);
    row("text on warning banner", Role::Text, Role::WarningTint, 4.5);
    row("text on info banner", Role::Text, Role::InfoTint, 4.5);
    row("source", Role::SourceSide, Role::SourceTint, 4.5);
    row("target", Role::TargetSide, Role::TargetTint, 4.5);
    row("due", Role::Due, Role::Base, 4.5);
    row("due pill", Role::Due, Role::Window, 4.5);
    row("promote", Role::Promote, Role::Base, 4.5);
    row("conflict pill", Role::ConflictMark, Role::Window, 4.5);
    row("conflict strip", Role::ConflictStripText, Role::ConflictStrip, 4.5);
    row("text on added line", Role::Text, Role::AddedLine, 4.5);
    row("text on added word", Role::Text, Role::AddedWord, 4.5);
    row("text on removed line", Role::Text, Role::RemovedLine, 4.5);
    row("text on removed word", Role::Text, Role::RemovedWord, 4.5);
    row("text on conflict line", Role::Text, Role::ConflictLine, 4.5);
    row("text on conflict word", Role::Text, Role::ConflictWord, 4.5);
    row("text on moved line", Role::Text, Role::MovedLine, 4.5);
    row("border of controls", Role::Border, Role::Base, 3.0);
    row("border of controls on the window", Role::Border, Role::Window, 3.0);
    row("path of the map", Role::Edge, Role::Window, 3.0);
    row("path of the map before production", Role::Edge, Role::ProductionBand, 3.0);
    row("sign of added", Role::Added, Role::AddedLine, 3.0);
    row("sign of removed", Role::Removed, Role::RemovedLine, 3.0);
    row("sign of a conflict", Role::ConflictMark, Role::ConflictLine, 3.0);
    row("focus ring", Role::Accent, Role::Window, 3.0);
}

void TestTheme::textIsReadable()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(double, least);
    for (const Mode mode : {Mode::Light, Mode::Dark, Mode::HighContrast}) {
        const double seen =
            contrast(Theme::color(static_cast<Role>(ink), mode), Theme::color(static_cast<Role>(ground), mode));
        QVERIFY2(seen >= least, qPrintable(QStringLiteral("%1 in %2")
                                               .arg(seen)
                                               .arg(mode == Mode::Light  ? QStringLiteral("light")
                                                    : mode == Mode::Dark ? QStringLiteral("dark")
                                                                         : QStringLiteral("high contrast"))));
        // High contrast keeps what WCAG asks of its strictest level.
        QVERIFY2(mode != Mode::HighContrast || seen >= 7.0, qPrintable(QString::number(seen)));
    }
}

void TestTheme::thePaletteIsReadable_data()
{
    QTest::addColumn<Preference>("preference");
    QTest::newRow("light") << Preference::Light;
    QTest::newRow("dark") << Preference::Dark;
    QTest::newRow("high contrast") << Preference::HighContrast;
}

/// What widgets paint with that ask the palette alone.
void TestTheme::thePaletteIsReadable()
{
    QFETCH(Preference, preference);
    Theme theme;
    theme.setPreference(preference);
    const QPalette palette = theme.palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
        {QPalette::BrightText, QPalette::Window},         {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Base},
        {QPalette::LinkVisited, QPalette::Base},          {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        // Of what is greyed nobody asks it; here it has to be able to say why it is.
        const double least = group == QPalette::Disabled ? 3.0 : 4.5;
        for (const auto &[ink, ground] : pairs) {
            const double seen = contrast(palette.color(group, ink), palette.color(group, ground));
            QVERIFY2(
                seen >= least,
                qPrintable(
                    QStringLiteral("group %1, %2 on %3: %4").arg(int(group)).arg(int(ink)).arg(int(ground)).arg(seen)));
        }
    }
}

void TestTheme::iconsStandOut_data()
{
    thePaletteIsReadable_data();
}

/// Measured on what is drawn, at the size of a list's icons: every role that icons are drawn in, on every ground that
/// they are drawn on.
void TestTheme::iconsStandOut()
{
    QFETCH(Preference, preference);
    Theme theme;
    theme.setPreference(preference);
    const Role inks[] = {Role::Text,       Role::Muted,      Role::Accent, Role::Ok,           Role::Warning,
                         Role::Error,      Role::Neutral,    Role::Added,  Role::Removed,      Role::Moved,
                         Role::SourceSide, Role::TargetSide, Role::Due,    Role::ConflictMark, Role::Promote,
                         Role::BeforeSide, Role::ResultSide};
    const Role grounds[] = {Role::Window,   Role::Base,          Role::AlternateBase, Role::AccentTint,
                            Role::Hover,    Role::OkTint,        Role::WarningTint,   Role::ErrorTint,
                            Role::InfoTint, Role::ProductionBand};
    for (const Role ground : grounds)
        for (const Role ink : inks) {
            const double seen = contrastOfIcon(theme, Icon::Conflict, ink, ground);
            QVERIFY2(seen >= 3.0,
                     qPrintable(QStringLiteral("role %1 on %2: %3").arg(int(ink)).arg(int(ground)).arg(seen)));
        }
    // Lines and edges that carry a meaning.
    for (const auto &[ink, ground] :
         {std::pair(Role::Edge, Role::Window), std::pair(Role::Edge, Role::ProductionBand),
          std::pair(Role::Due, Role::ProductionBand), std::pair(Role::Border, Role::Window),
          std::pair(Role::Border, Role::Base), std::pair(Role::Border, Role::AlternateBase)})
        QVERIFY2(contrast(theme.color(ink), theme.color(ground)) >= 3.0,
                 qPrintable(QStringLiteral("%1 on %2").arg(int(ink)).arg(int(ground))));
}

void TestTheme::everyIconStandsOut_data()
{
    thePaletteIsReadable_data();
}

/// No file is drawn in colours of its own or in lines so thin that they vanish.
void TestTheme::everyIconStandsOut()
{
    QFETCH(Preference, preference);
    Theme theme;
    theme.setPreference(preference);
    for (int i = 0; i <= int(Icon::Logo); ++i) {
        const auto icon = static_cast<Icon>(i);
        const double seen = contrastOfIcon(theme, icon, Role::Text, Role::Base);
        QVERIFY2(seen >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(iconName(icon)).arg(seen)));
        // Greyed, it can still be made out.
        QIcon greyed = theme.icon(icon);
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(theme.color(Role::Base));
        QPainter painter(&image);
        greyed.paint(&painter, image.rect(), Qt::AlignCenter, QIcon::Disabled);
        painter.end();
        QVERIFY2(strongest(image, theme.color(Role::Base)) >= 3.0, qPrintable(iconName(icon)));
    }
}

void TestTheme::switchingReachesPaletteAndWidgets()
{
    Theme theme;
    theme.install(*qApp);
    QLineEdit field;
    field.show();
    QSignalSpy changed(&theme, &Theme::themeChanged);
    const std::pair<Preference, Mode> choices[] = {{Preference::Dark, Mode::Dark},
                                                   {Preference::HighContrast, Mode::HighContrast},
                                                   {Preference::Light, Mode::Light}};
    for (const auto &[preference, mode] : choices) {
        theme.setPreference(preference);
        QCOMPARE(theme.mode(), mode);
        QTRY_COMPARE(field.palette().color(QPalette::Text), Theme::color(Role::Text, mode));
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::color(Role::Window, mode));
        // What is painted is the new ground, too.
        const QImage image = field.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() - 12, image.height() / 2), Theme::color(Role::Base, mode));
    }
    QCOMPARE(changed.size(), 3);
}

void TestTheme::choiceOfThePersonWins()
{
    Theme theme;
    theme.setPreference(Preference::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(preferenceFromName(preferenceName(Preference::Dark)), Preference::Dark);
    QCOMPARE(preferenceFromName(preferenceName(Preference::Light)), Preference::Light);
    QCOMPARE(preferenceFromName(preferenceName(Preference::HighContrast)), Preference::HighContrast);
    QCOMPARE(preferenceFromName(QStringLiteral("nonsense")), Preference::System);
}

void TestTheme::textScaleGrowsEveryFont()
{
    Theme theme;
    const qreal before = theme.font(TextStyle::Body).pointSizeF();
    theme.setTextScale(200);
    QCOMPARE(theme.font(TextStyle::Body).pointSizeF(), before * 2);
    theme.setTextScale(5000);
    QCOMPARE(theme.textScale(), 200);
    theme.setTextScale(1);
    QCOMPARE(theme.textScale(), 80);
    QVERIFY(theme.font(TextStyle::Page).pointSizeF() > theme.font(TextStyle::Title).pointSizeF());
    QVERIFY(theme.font(TextStyle::Title).pointSizeF() > theme.font(TextStyle::Caption).pointSizeF());
}

void TestTheme::everyIconDrawsInItsColour()
{
    Theme theme;
    theme.setPreference(Preference::Dark);
    for (int i = 0; i <= static_cast<int>(Icon::Logo); ++i) {
        const auto icon = static_cast<Icon>(i);
        QVERIFY2(QFile::exists(QStringLiteral(":/ui/icons/%1.svg").arg(iconName(icon))), qPrintable(iconName(icon)));
        const QImage image = theme.icon(icon, Role::Due).pixmap(48).toImage();
        const QColor seen = brightestAt(image);
        QVERIFY2(seen.alpha() > 200, qPrintable(iconName(icon)));
        QCOMPARE(seen.rgb(), theme.color(Role::Due).rgb());
    }
}

void TestTheme::iconFollowsTheMode()
{
    Theme theme;
    theme.setPreference(Preference::Light);
    const QIcon icon = theme.icon(Icon::Ok, Role::Text);
    QCOMPARE(brightestAt(icon.pixmap(32).toImage()).rgb(), Theme::color(Role::Text, Mode::Light).rgb());
    theme.setPreference(Preference::Dark);
    QCOMPARE(brightestAt(icon.pixmap(32).toImage()).rgb(), Theme::color(Role::Text, Mode::Dark).rgb());
}

void TestTheme::coloursStandInOneFileOnly()
{
    const QDir root(QStringLiteral(BACKFLOW_SOURCE_DIR));
    const QString literals =
        QString::fromLatin1("#[0-9a-fA-F]{6}\\b|setStyleSheet\\(|\\bQColor\\(\\s*[0-9\"]|\\bqRgba?\\(|"
                            "\\bQt::(red|green|blue|black|white|gray|darkGray|lightGray|cyan|magenta|yellow)\\b");
    const QRegularExpression literal(literals);
    QStringList found;
    int read = 0;
    for (const char *layer : {"ui", "app/desktop"}) {
        QDirIterator it(root.filePath(QString::fromLatin1(layer)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (path.endsWith(QLatin1String("ui/theme/theme.cpp")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            const auto match = literal.match(QString::fromUtf8(file.readAll()));
            if (match.hasMatch())
                found += root.relativeFilePath(path) + QStringLiteral(": ") + match.captured();
        }
    }
    QVERIFY(read > 40);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestTheme::everyIconFileIsUsedAndLicensed()
{
    const QDir folder(QStringLiteral(BACKFLOW_SOURCE_DIR "/resources/icons"));
    QSet<QString> named;
    for (int i = 0; i <= static_cast<int>(Icon::Logo); ++i)
        named.insert(iconName(static_cast<Icon>(i)));
    QSet<QString> there;
    for (const QString &file : folder.entryList({QStringLiteral("*.svg")}, QDir::Files)) {
        there.insert(file.chopped(4));
        QFile svg(folder.filePath(file));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray bytes = svg.readAll();
        QVERIFY2(bytes.contains("currentColor"), qPrintable(file)); // or it could not follow the theme
        // Ours say so in their names; the others say whose they are.
        QVERIFY2(file.startsWith(QLatin1String("own-")) || bytes.contains("lucide-static v1.62.0 - ISC"),
                 qPrintable(file));
    }
    QCOMPARE(there, named);
    QVERIFY(QFile::exists(QStringLiteral(":/ui/icons/LICENSE")));
    QFile licences(QStringLiteral(BACKFLOW_SOURCE_DIR "/packaging/LICENCES.md"));
    QVERIFY(licences.open(QIODevice::ReadOnly));
    QVERIFY(licences.readAll().contains("Lucide"));
    // And each name is spoken somewhere.
    QByteArray code;
    QDirIterator it(QStringLiteral(BACKFLOW_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        code += file.readAll();
    }
    QFile header(QStringLiteral(BACKFLOW_SOURCE_DIR "/ui/theme/icon.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QString list =
        QString::fromUtf8(header.readAll()).section(QStringLiteral("enum class Icon {"), 1).section(u'}', 0, 0);
    QStringList unused;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty() && !code.contains("Icon::" + name.trimmed().toLatin1()))
            unused += name.trimmed();
    QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u' ')));
}

void TestTheme::classicColoursAreWhatPeopleKnow()
{
    const DiffColours classic{.preset = DiffPreset::Classic};
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        const QColor added = Theme::color(Role::AddedLine, mode, classic);
        const QColor removed = Theme::color(Role::RemovedLine, mode, classic);
        QVERIFY(added.green() > added.red() && removed.red() > removed.green());
        QCOMPARE(Theme::color(Role::Base, mode, classic), Theme::color(Role::Base, mode));
        QCOMPARE(Theme::color(Role::ConflictLine, mode, classic), Theme::color(Role::ConflictLine, mode));
        for (const Role role : {Role::AddedWord, Role::RemovedWord, Role::AddedLine, Role::RemovedLine})
            QVERIFY(contrast(Theme::color(Role::Text, mode), Theme::color(role, mode, classic)) >= 4.5);
        for (const Role role : {Role::Added, Role::Removed})
            QVERIFY(contrast(Theme::color(role, mode, classic), Theme::color(Role::Base, mode)) >= 4.5);
    }
    QCOMPARE(Theme::color(Role::AddedLine, Mode::HighContrast, classic),
             Theme::color(Role::AddedLine, Mode::HighContrast));
}

void TestTheme::ownColoursStayReadable_data()
{
    QTest::addColumn<QString>("colour");
    for (const char *name : {"yellow", "black", "white", "red", "navy", "lime", "gray", "hotpink"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::ownColoursStayReadable()
{
    QFETCH(QString, colour);
    const QColor chosen = QColor::fromString(colour);
    const DiffColours own{DiffPreset::Custom, chosen, {}, {}};
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        const QColor text = Theme::color(Role::Text, mode);
        QVERIFY(contrast(text, Theme::color(Role::AddedLine, mode, own)) >= 4.5);
        QVERIFY(contrast(text, Theme::color(Role::AddedWord, mode, own)) >= 4.5);
        QVERIFY(contrast(Theme::color(Role::Added, mode, own), Theme::color(Role::Base, mode)) >= 4.5);
        QCOMPARE(Theme::color(Role::RemovedLine, mode, own), Theme::color(Role::RemovedLine, mode));
    }
}

void TestTheme::safeColoursAreToldApartByEverybody()
{
    // The figures of the design: at least 8, where a common green and red have 2.9 and 1.5.
    const Role lines[] = {Role::AddedLine, Role::RemovedLine, Role::ConflictLine};
    for (const Mode mode : {Mode::Light, Mode::Dark})
        for (const auto vision : {ColourVision::Protan, ColourVision::Deutan, ColourVision::Tritan})
            for (int a = 0; a < 3; ++a)
                for (int b = a + 1; b < 3; ++b) {
                    const double apart = colourDistance(seenWith(vision, Theme::color(lines[a], mode)),
                                                        seenWith(vision, Theme::color(lines[b], mode)));
                    QVERIFY2(apart >= 8, qPrintable(QString::number(apart)));
                }
    const DiffColours classic{.preset = DiffPreset::Classic};
    const auto deutan = [&](Role role, Mode mode) {
        return seenWith(ColourVision::Deutan, Theme::color(role, mode, classic));
    };
    QCOMPARE_LT(
        std::abs(colourDistance(deutan(Role::AddedLine, Mode::Light), deutan(Role::RemovedLine, Mode::Light)) - 2.9),
        0.1);
    QCOMPARE_LT(
        std::abs(colourDistance(deutan(Role::AddedLine, Mode::Dark), deutan(Role::RemovedLine, Mode::Dark)) - 1.5),
        0.1);
}

void TestTheme::distanceIsThatOfTheStandard()
{
    const QColor one = QColor::fromRgb(10, 20, 200);
    QCOMPARE(colourDistance(one, one), 0);
    QCOMPARE(colourDistance(Theme::color(Role::Ok, Mode::Light), Theme::color(Role::Error, Mode::Light)),
             colourDistance(Theme::color(Role::Error, Mode::Light), Theme::color(Role::Ok, Mode::Light)));
    const QColor black = QColor::fromRgbF(0, 0, 0);
    const QColor white = QColor::fromRgbF(1, 1, 1);
    QVERIFY(std::abs(colourDistance(black, white) - 100) < 0.01);
}

void TestTheme::densityReachesControls()
{
    Theme theme;
    theme.install(*qApp);
    QLineEdit edit;
    const int comfortable = edit.sizeHint().height();
    theme.setDensity(Density::Compact);
    QLineEdit compact;
    QVERIFY(compact.sizeHint().height() < comfortable);
    QCOMPARE(theme.controlHeight(), 24);
    theme.setDensity(Density::Comfortable);
}

void TestTheme::codeHasTheFontThatWasChosen()
{
    Theme theme;
    const QString systems = theme.font(TextStyle::Mono).family();
    theme.setMonoFamily(QStringLiteral("Courier 10 Pitch"));
    QCOMPARE(theme.font(TextStyle::Mono).family(), QStringLiteral("Courier 10 Pitch"));
    QVERIFY(theme.font(TextStyle::Body).family() != QStringLiteral("Courier 10 Pitch"));
    theme.setMonoFamily({});
    QCOMPARE(theme.font(TextStyle::Mono).family(), systems);
}

/// Whatever is written into looks the same: a line, a list that can be written into, a date, a number.
void TestTheme::fieldsHaveRoundCorners()
{
    Theme theme;
    theme.install(*qApp);
    theme.setPreference(Preference::Light);
    QLineEdit line;
    QComboBox list;
    list.setEditable(true);
    QDateEdit date;
    date.setCalendarPopup(true);
    QSpinBox number;
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &list, &date, &number}) {
        field->resize(140, 28);
        const QImage image = field->grab().toImage();
        const char *name = field->metaObject()->className();
        const QColor corner = image.pixelColor(0, 0);
        QVERIFY2(corner.alpha() == 0 || corner == theme.color(Role::Window), name);
        QVERIFY2(image.pixelColor(0, image.height() / 2) == theme.color(Role::Border), name);
        QVERIFY2(image.pixelColor(image.width() / 2, 0) == theme.color(Role::Border), name);
    }
}

void TestTheme::framesAreThickInHighContrast()
{
    Theme theme;
    theme.install(*qApp);
    theme.setPreference(Preference::Light);
    QTreeView tree;
    tree.setFocusPolicy(Qt::NoFocus); // with the keyboard in it the frame has the accent's colour
    QCOMPARE(tree.frameWidth(), 1);
    theme.setPreference(Preference::HighContrast);
    QCOMPARE(tree.frameWidth(), 2);
    tree.resize(100, 100);
    tree.show();
    QTRY_COMPARE(tree.palette().color(QPalette::Base), theme.color(Role::Base)); // it reaches widgets a moment later
    const QImage image = tree.grab().toImage();
    for (const int depth : {0, 1})
        QCOMPARE(image.pixelColor(depth, 50), theme.color(Role::Border));
    QVERIFY(image.pixelColor(2, 50) != theme.color(Role::Border));
    theme.setPreference(Preference::Light);
    QCOMPARE(tree.frameWidth(), 1);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
