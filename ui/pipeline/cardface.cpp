#include "ui/pipeline/cardface.h"

#include "ui/pipeline/mapfont.h"
#include "ui/pipeline/maplayout.h"
#include "ui/pipeline/statewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace backflow::ui::pipeline {

using theme::Role;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::pipeline)
};

constexpr qreal kTextLeft = 18;
constexpr qreal kTextRight = kCardWidth - 14;
constexpr qreal kFullZoom = 0.85;
constexpr qreal kDotZoom = 0.4;
/// No text of the map gets smaller on the screen, in pixels (9 pt).
constexpr qreal kSmallest = 12;

/// Puts the words of one card down, line by line.
class Setter
{
public:
    Setter(const theme::Theme &theme, const CardFacts &facts, qreal height)
        : m_theme(theme)
        , m_facts(facts)
        , m_status(facts.status)
        , m_height(height)
    {
    }

    CardFace full();
    CardFace tall(qreal zoom);
    CardFace compact(qreal zoom);
    CardFace dot(qreal zoom);

private:
    using Number = std::optional<CardNumber>;

    /// Returns where it ends.
    qreal put(const QString &text, const QFont &font, Role role, qreal left, qreal baseline, Number number = {});
    void putRight(const QString &text, const QFont &font, Role role, qreal baseline, Number number);
    void name(qreal pixels, qreal baseline);
    /// Icon and words; gives nothing away by colour alone.
    void state(qreal top, qreal pixels);
    void facts(qreal baseline, qreal pixels);
    void factsBeside(qreal left, qreal baseline, const QFont &font, bool narrow);
    void counts(qreal baseline, qreal pixels);
    /// As large as the person wants letters, where the card has the room.
    qreal smallest() const { return kSmallest * std::max(1.0, m_theme.textScale() / 100.0); }
    Role plainInk() const { return m_facts.stale ? Role::Muted : Role::Text; }
    Role inkOf(CardNumber number) const;
    /// A number leads somewhere when it is one of an environment and not 0.
    Number leading(CardNumber number) const;

    const theme::Theme &m_theme;
    const CardFacts &m_facts;
    const EnvironmentStatus &m_status;
    qreal m_height;
    CardFace m_face;
};

qreal widthOf(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

qreal Setter::put(const QString &text, const QFont &font, Role role, qreal left, qreal baseline, Number number)
{
    if (text.isEmpty())
        return left;
    const qreal width = widthOf(font, text);
    m_face.texts += CardText{text, font, role, left, baseline, width, number};
    return left + width;
}

void Setter::putRight(const QString &text, const QFont &font, Role role, qreal baseline, Number number)
{
    put(text, font, role, kTextRight - widthOf(font, text), baseline, number);
}

Role Setter::inkOf(CardNumber number) const
{
    if (countOf(m_status, number) == 0)
        return Role::Muted;
    return number == CardNumber::ToReceive ? Role::Due : Role::Promote;
}

Setter::Number Setter::leading(CardNumber number) const
{
    return m_status.members == 0 && countOf(m_status, number) > 0 ? Number(number) : std::nullopt;
}

void Setter::name(qreal pixels, qreal baseline)
{
    const QString kind = m_status.members > 0 ? Tr::tr("%Ln orgs", nullptr, m_status.members)
                                              : widgets::kindShort(m_facts.environment.kind);
    const QFont small = mapFont(m_theme, pixels * 0.72);
    putRight(kind, small, Role::Muted, baseline - 1, {});
    const QFont font = mapFont(m_theme, pixels, QFont::DemiBold);
    const qreal room = kTextRight - kTextLeft - widthOf(small, kind) - 8;
    put(QFontMetricsF(font).elidedText(m_facts.environment.name, Qt::ElideMiddle, room), font, plainInk(), kTextLeft,
        baseline);
}

/// The state in words, a shorter form where the long one does not fit.
QString stateWithin(const EnvironmentStatus &status, const QFont &font, qreal room)
{
    QString words = stateWords(status);
    if (widthOf(font, words) > room)
        words = shortStateWords(status);
    if (widthOf(font, words) > room)
        words = oneStateWord(status);
    return QFontMetricsF(font).elidedText(words, Qt::ElideRight, room);
}

void Setter::state(qreal top, qreal pixels)
{
    const qreal icon = pixels + 4;
    m_face.icon = QRectF(kTextLeft - 2, top, icon, icon);
    const QFont font = mapFont(m_theme, pixels);
    const qreal left = kTextLeft + icon + 4;
    const bool counts = m_status.state == CardState::Conflict;
    put(stateWithin(m_status, font, kTextRight - left), font, plainInk(), left, top + pixels,
        counts ? leading(CardNumber::Conflicts) : std::nullopt);
}

/// What a person has begun and not ended stands before what is known of the org.
void Setter::facts(qreal baseline, qreal pixels)
{
    qreal left = kTextLeft;
    const QFont font = mapFont(m_theme, pixels);
    const QFont strong = mapFont(m_theme, pixels, QFont::DemiBold);
    const qreal gap = pixels * 0.7;
    QString decisions = decisionWords(m_status);
    const qreal beside = widthOf(font, shortUntrackedWords(m_status));
    if (left + widthOf(strong, decisions) + gap + beside > kTextRight)
        decisions = shortDecisionWords(m_status);
    if (!decisions.isEmpty())
        left = gap + put(decisions, strong, Role::ConflictMark, left, baseline, leading(CardNumber::Decisions));
    factsBeside(left, baseline, font, !decisions.isEmpty());
}

void Setter::factsBeside(qreal left, qreal baseline, const QFont &font, bool narrow)
{
    const qreal room = kTextRight - left;
    // Beside something else half a word says nothing: then it is left to the panel.
    const auto within = [&](const QString &words) {
        return narrow && widthOf(font, words) > room ? QString()
                                                     : QFontMetricsF(font).elidedText(words, Qt::ElideRight, room);
    };
    const QString age = widgets::ageWords(m_status.syncedAt, m_facts.now);
    if (m_facts.outOfReach) {
        const QString asOf = asOfWords(m_facts.now);
        const QString all = asOf + QStringLiteral(" · ") + shortFactWords(m_status, m_facts.now);
        put(within(widthOf(font, all) > room ? asOf : all), font, Role::Muted, left, baseline);
        return;
    }
    const QString untracked = m_status.running.isEmpty() ? shortUntrackedWords(m_status) : QString();
    if (untracked.isEmpty()) {
        QString words = factWords(m_status, m_facts.now);
        if (widthOf(font, words) > room)
            words = shortFactWords(m_status, m_facts.now);
        if (widthOf(font, words) > room && m_status.running.isEmpty() && m_status.components)
            words = age;
        put(within(words), font, Role::Muted, left, baseline);
        return;
    }
    const QString dot = QStringLiteral(" · ");
    const Number number = leading(CardNumber::Untracked);
    for (const QString &synced : {shortFactWords(m_status, m_facts.now), age}) {
        if (narrow || !m_status.components || widthOf(font, synced + dot + untracked) + 2 > room)
            continue;
        const qreal end = put(synced + dot, font, Role::Muted, left, baseline);
        put(untracked, font, Role::Muted, end, baseline, number);
        return;
    }
    put(within(untracked), font, Role::Muted, left, baseline, number);
}

void Setter::counts(qreal baseline, qreal pixels)
{
    const QLocale locale;
    const QString toReceive = locale.toString(m_status.toReceive);
    const QString toPromote = locale.toString(m_status.toPromote);
    QString receive = Tr::tr("↓ %1 to receive").arg(toReceive);
    QString promote = Tr::tr("%1 to promote ↑").arg(toPromote);
    const QFont font = mapFont(m_theme, pixels, QFont::DemiBold);
    if (widthOf(font, receive) + widthOf(font, promote) + 8 > kTextRight - kTextLeft) {
        receive = Tr::tr("↓ %1").arg(toReceive);
        promote = Tr::tr("%1 ↑").arg(toPromote);
    }
    put(receive, font, inkOf(CardNumber::ToReceive), kTextLeft, baseline, leading(CardNumber::ToReceive));
    putRight(promote, font, inkOf(CardNumber::ToPromote), baseline, leading(CardNumber::ToPromote));
}

CardFace Setter::full()
{
    name(16, 29);
    state(41, 13);
    facts(75, 12);
    m_face.rule = 86.5;
    counts(109, 13);
    return m_face;
}

CardFace Setter::tall(qreal zoom)
{
    const qreal text = std::clamp(smallest() / zoom, 13.0, 21.0);
    const qreal line = (m_height - 20) / 5.4;
    name(text * 1.18, 10 + line * 0.8);
    state(10 + line * 1.12, text);
    facts(10 + line * 2.76, text * 0.94);
    m_face.rule = 10 + line * 3.2;
    const QFont font = mapFont(m_theme, text, QFont::DemiBold);
    const auto count = [&](CardNumber number, const QString &words, const QString &shorter, qreal baseline) {
        const QString shown = QLocale().toString(countOf(m_status, number));
        const bool fits = widthOf(font, words.arg(shown)) <= kTextRight - kTextLeft;
        put((fits ? words : shorter).arg(shown), font, inkOf(number), kTextLeft, baseline, leading(number));
    };
    count(CardNumber::ToReceive, Tr::tr("↓ %1 to receive"), Tr::tr("↓ %1"), 10 + line * 4.15);
    count(CardNumber::ToPromote, Tr::tr("↑ %1 to promote"), Tr::tr("↑ %1"), 10 + line * 5.1);
    return m_face;
}

CardFace Setter::compact(qreal zoom)
{
    const qreal text = std::clamp(smallest() / zoom, 13.0, std::max(26.0, kSmallest / zoom));
    const QFont font = mapFont(m_theme, std::max(16.0, 14 / zoom), QFont::DemiBold);
    put(QFontMetricsF(font).elidedText(m_facts.environment.name, Qt::ElideMiddle, kTextRight - kTextLeft), font,
        plainInk(), kTextLeft, 32);
    state(46, text);
    m_face.rule = 82.5;
    counts(84 + (m_height - 84 + text) / 2 - 2, text);
    return m_face;
}

CardFace Setter::dot(qreal zoom)
{
    const qreal icon = std::min(40.0, 14 / zoom);
    m_face.icon = QRectF(kTextLeft, m_height / 2 - icon / 2, icon, icon);
    const QFont font = mapFont(m_theme, std::min(48.0, kSmallest / zoom), QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const qreal left = kTextLeft + icon + 8;
    put(metrics.elidedText(m_facts.environment.name, Qt::ElideMiddle, kCardWidth - 8 - left), font, plainInk(), left,
        (m_height + metrics.ascent() - metrics.descent()) / 2);
    return m_face;
}

} // namespace

QRectF CardText::target() const
{
    const QFontMetricsF metrics(font);
    return QRectF(left, baseline - metrics.ascent(), width, metrics.height()).adjusted(-4, -4, 4, 4);
}

std::optional<CardNumber> CardFace::numberAt(QPointF point) const
{
    std::optional<CardNumber> best;
    qreal nearest = 0;
    for (const CardText &text : texts) {
        const QRectF target = text.number ? text.target() : QRectF();
        const qreal away = std::abs(target.center().y() - point.y()); // lines stand close: the nearer one is meant
        if (!target.contains(point) || (best && away >= nearest))
            continue;
        best = text.number;
        nearest = away;
    }
    return best;
}

QRectF CardFace::targetOf(CardNumber number) const
{
    for (const CardText &text : texts)
        if (text.number == number)
            return text.target();
    return {};
}

CardFace faceOf(const theme::Theme &theme, const CardFacts &facts, qreal height, qreal zoom)
{
    Setter setter(theme, facts, height);
    if (zoom < kDotZoom)
        return setter.dot(zoom);
    if (height > kCardHeight)
        return setter.tall(zoom);
    return zoom >= kFullZoom ? setter.full() : setter.compact(zoom);
}

} // namespace backflow::ui::pipeline
