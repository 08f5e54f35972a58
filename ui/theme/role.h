#pragma once

namespace backflow::ui::theme {

/// Every colour the program paints with. Text roles are readable on Base and Window.
enum class Role {
    Window,
    Base,
    AlternateBase,
    Text,
    Muted,
    Hairline, ///< decoration only, never for meaning
    Border,   ///< of controls
    Accent,   ///< focus ring, links, info, running
    AccentTint,
    AccentText, ///< on Accent
    Hover,
    Shadow,
    Ok,
    OkTint,
    Warning,
    WarningTint,
    Error,
    ErrorTint,
    InfoTint,
    Neutral, ///< never checked, paused
    SourceSide,
    SourceTint,
    TargetSide,
    TargetTint,
    BeforeSide,
    ResultSide,
    Added,
    AddedLine,
    AddedWord,
    Removed,
    RemovedLine,
    RemovedWord,
    ConflictMark, ///< pills, bars and icons of a conflict
    ConflictText,
    ConflictLine,
    ConflictWord,
    ConflictStrip,
    ConflictStripText,
    Moved,
    MovedLine,
    MovedWord,
    Filler,         ///< hatching where a side has no line
    Due,            ///< a back promotion that waits
    Promote,        ///< to promote
    Edge,           ///< the promotion path of the map
    ProductionBand, ///< behind the production column
};

} // namespace backflow::ui::theme
