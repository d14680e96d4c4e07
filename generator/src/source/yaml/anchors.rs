//! Anchored parts of a document, kept so that they can be played again where an alias names them.
//!
//! Every step is kept once, however many anchors it stands within, and a budget bounds what is played again. So
//! neither nested anchors nor nested aliases cost more than the text and the budget together.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::super::Span;
use super::super::tree::Shape;
use super::scalar::Tag;

/// What aliases may add to a document: so many values, where 32 bytes of text count as one more.
pub(super) const MAX_EXPANSION: usize = 1_000_000;

/// A parser's event as far as the tree needs it.
#[derive(Clone)]
pub(super) enum Step<'text> {
    Scalar {
        text: Cow<'text, str>,
        plain: bool,
        tag: Tag,
    },
    Open {
        shape: Shape,
        tag: Tag,
    },
    Close,
    /// An alias of the anchor with that number.
    Alias(usize),
    /// What has been refused with a diagnostic.
    Refused,
}

/// What aliases refer to.
#[derive(Default)]
pub(super) struct Anchors<'text> {
    /// The steps within anchors.
    tape: Vec<(Step<'text>, Span)>,
    /// What part of the tape an anchor names.
    parts: HashMap<usize, Part>,
    /// The anchored collections that are being read, with the number of collections around each.
    open: Vec<(usize, usize)>,
    /// How many collections are open.
    level: usize,
    /// How much has been played again.
    played: usize,
}

#[derive(Clone, Copy)]
struct Part {
    start: usize,
    /// `None` while the part is being read.
    end: Option<usize>,
}

/// The parts of the tape that are being played, each within the one before.
pub(super) struct Replay(Vec<Range<usize>>);

/// The budget is used up.
pub(super) struct TooMuch;

impl<'text> Anchors<'text> {
    /// Takes a step of the text, anchored or not.
    pub(super) fn record(&mut self, anchor: Option<usize>, step: &Step<'text>, span: Span) {
        let start = self.tape.len();
        if anchor.is_some() || !self.open.is_empty() {
            self.tape.push((step.clone(), span));
        }
        match step {
            Step::Open { .. } => {
                if let Some(anchor) = anchor {
                    self.parts.insert(anchor, Part { start, end: None });
                    self.open.push((anchor, self.level));
                }
                self.level += 1;
            }
            Step::Close => {
                self.level = self.level.saturating_sub(1);
                if let Some((anchor, _)) = self.open.pop_if(|(_, level)| *level == self.level)
                    && let Some(part) = self.parts.get_mut(&anchor)
                {
                    part.end = Some(self.tape.len());
                }
            }
            Step::Scalar { .. } | Step::Alias(_) | Step::Refused => {
                if let Some(anchor) = anchor {
                    self.parts.insert(anchor, Part { start, end: Some(start + 1) });
                }
            }
        }
    }

    /// Where the value of an anchor begins that is still being read.
    pub(super) fn unfinished(&self, anchor: usize) -> Option<Span> {
        let part = self.parts.get(&anchor).filter(|part| part.end.is_none())?;
        self.tape.get(part.start).map(|(_, span)| *span)
    }

    /// Whether an anchor names something other than a collection.
    pub(super) fn is_scalar(&self, anchor: usize) -> bool {
        let first = self.parts.get(&anchor).and_then(|part| self.tape.get(part.start));
        !matches!(first, Some((Step::Open { .. }, _)))
    }

    /// Begins to play what an anchor names.
    pub(super) fn replay(&self, anchor: usize) -> Replay {
        Replay(vec![self.range(anchor)])
    }

    /// The next step, aliases resolved.
    pub(super) fn next(&mut self, replay: &mut Replay) -> Result<Option<(Step<'text>, Span)>, TooMuch> {
        while let Some(range) = replay.0.last_mut() {
            let Some((step, span)) = range.next().and_then(|index| self.tape.get(index)) else {
                replay.0.pop();
                continue;
            };
            self.played += cost(step);
            if self.played > MAX_EXPANSION {
                return Err(TooMuch);
            }
            if let Step::Alias(anchor) = step {
                replay.0.push(self.range(*anchor));
            } else {
                return Ok(Some((step.clone(), *span)));
            }
        }
        Ok(None)
    }

    fn range(&self, anchor: usize) -> Range<usize> {
        self.parts.get(&anchor).map_or(0..0, |part| part.start..part.end.unwrap_or(part.start))
    }
}

fn cost(step: &Step<'_>) -> usize {
    match step {
        Step::Scalar { text, .. } => 1 + text.len() / 32,
        _ => 1,
    }
}
