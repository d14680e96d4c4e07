//! YAML → the tree, by the core schema of YAML 1.2 with the merge key of YAML 1.1.
//!
//! What the parser finds is brought into steps of our own; steps within an anchor are kept and played again where an
//! alias names it. So an alias costs time and memory only as far as the budget goes, and nothing recurses.

mod anchors;
mod scalar;
mod syntax;

use std::borrow::Cow;

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

use self::anchors::{Anchors, MAX_EXPANSION, Step, TooMuch};
use self::scalar::Tag;
use super::entries::Key;
use super::tree::{Builder, MAX_DEPTH, Shape, quoted};
use super::{FileId, Node, Span, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// Reads a text. `None` where reading had to stop or there is no document.
pub(super) fn read(text: &str, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut reader = Reader::new(text, file, diagnostics);
    match reader.run() {
        Ok(()) => reader.finish(),
        Err(stop) => {
            reader.diagnostics.push(*stop);
            None
        }
    }
}

struct Reader<'text, 'run> {
    text: &'text str,
    file: FileId,
    tree: Builder,
    diagnostics: &'run mut Diagnostics,
    /// One past the last byte of what has been read: where a block collection ends.
    last_end: usize,
    /// Within a collection that stands where a key belongs: how many of its collections are open.
    skipped: usize,
    anchors: Anchors<'text>,
}

impl<'text, 'run> Reader<'text, 'run> {
    fn new(text: &'text str, file: FileId, diagnostics: &'run mut Diagnostics) -> Self {
        let (tree, anchors) = (Builder::new(file), Anchors::default());
        Self { text, file, tree, diagnostics, last_end: 0, skipped: 0, anchors }
    }

    fn finish(self) -> Option<Node> {
        let root = self.tree.finish();
        // `---` with nothing after it is a document whose value is left out.
        let root = root.filter(|root| root.span.start < root.span.end || !matches!(root.value, Value::Null));
        if root.is_none() {
            self.diagnostics.push(super::empty(self.file));
        }
        root
    }

    fn run(&mut self) -> Result<(), Box<Diagnostic>> {
        let options = granit_parser::options! {
            emit_comments: false,
            emit_unresolved_aliases: true,
            block_nesting_limit: MAX_DEPTH,
            flow_nesting_limit: MAX_DEPTH,
        };
        let mut documents = 0;
        for event in Parser::new_from_str_with_options(self.text, options) {
            let (event, place) =
                event.map_err(|error| Box::new(syntax::refuse(self.text, &self.tree, &error)))?;
            if let Event::DocumentStart(..) = event {
                documents += 1;
                if documents > 1 {
                    self.diagnostics.push(several_documents(self.place(&place)));
                    return Ok(());
                }
            }
            self.event(event, &place)?;
        }
        Ok(())
    }

    /// The range of an event, brought within the text.
    fn place(&self, place: &granit_parser::Span) -> Span {
        let range = place.byte_range().unwrap_or(self.last_end..self.last_end);
        let start = self.text.floor_char_boundary(range.start);
        self.tree.span(start, self.text.floor_char_boundary(range.end.max(start)))
    }

    fn event(&mut self, event: Event<'text>, place: &granit_parser::Span) -> Result<(), Box<Diagnostic>> {
        let mut span = self.place(place);
        let tag = self.tag(&event, place);
        let anchor = event.anchor_id();
        let step = match event {
            Event::Scalar(text, style, ..) => {
                if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
                    span = self.trimmed(span);
                }
                // A value that is left out comes as `~`; as a key it is empty.
                let text = if span.start == span.end && style == ScalarStyle::Plain {
                    Cow::Borrowed("")
                } else {
                    text
                };
                Step::Scalar { text, plain: style == ScalarStyle::Plain, tag }
            }
            Event::SequenceStart(style, ..) => self.opening(Shape::Array, style, tag, span)?,
            Event::MappingStart(style, ..) => self.opening(Shape::Object, style, tag, span)?,
            Event::SequenceEnd | Event::MappingEnd => {
                // Block collections end where the next thing begins; what is wanted is the end of their last value.
                let end = if span.start == span.end { self.last_end } else { span.end as usize };
                span = self.tree.span(end, end);
                Step::Close
            }
            Event::Alias(target) => self.alias(target, span),
            Event::UnresolvedAlias(name) => {
                self.diagnostics.push(unknown_anchor(&name, span));
                Step::Refused
            }
            _ => return Ok(()),
        };
        self.last_end = self.last_end.max(span.end as usize);
        self.anchors.record(anchor, &step, span);
        self.apply(step, span)
    }

    /// The range of a block scalar without the blank lines and the indentation that follow it.
    fn trimmed(&self, span: Span) -> Span {
        let start = span.start as usize;
        self.tree.span(start, start + self.written(span).trim_end().len())
    }

    fn tag(&mut self, event: &Event<'text>, place: &granit_parser::Span) -> Tag {
        let Some(tag) = event.tag() else { return Tag::Absent };
        scalar::tag(tag).unwrap_or_else(|| {
            let span = place.tag_span().map_or_else(|| self.place(place), |span| self.place(&span));
            self.diagnostics.push(unknown_tag(&tag.original(), span));
            Tag::NonSpecific
        })
    }

    fn opening(
        &mut self,
        shape: Shape,
        style: StructureStyle,
        tag: Tag,
        span: Span,
    ) -> Result<Step<'text>, Box<Diagnostic>> {
        let start = span.start as usize;
        if style == StructureStyle::Block
            && let Some(tab) = syntax::tab_before(self.text, start)
        {
            return Err(Box::new(syntax::tab(self.tree.span(tab, tab + 1))));
        }
        Ok(Step::Open { shape, tag })
    }

    fn alias(&mut self, target: usize, span: Span) -> Step<'text> {
        if let Some(begin) = self.anchors.unfinished(target) {
            self.diagnostics.push(recursive(self.written(span), span, begin));
            return Step::Refused;
        }
        Step::Alias(target)
    }

    fn written(&self, span: Span) -> &'text str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// Applies a step of the text; where it is an alias, all that it stands for.
    fn apply(&mut self, step: Step<'text>, span: Span) -> Result<(), Box<Diagnostic>> {
        let Step::Alias(target) = step else { return self.build(step, span, false) };
        if self.skipped > 0 {
            return Ok(());
        }
        if self.tree.expects_key() && !self.anchors.is_scalar(target) {
            self.diagnostics.push(collection_key(span));
            self.tree.key(Key::Refused, span);
            return Ok(());
        }
        let mut replay = self.anchors.replay(target);
        while let Some((step, place)) =
            self.anchors.next(&mut replay).map_err(|TooMuch| Box::new(expands(span)))?
        {
            self.build(step, place, true)
                .map_err(|stop| Box::new(stop.related(span, "in the expansion of this alias")))?;
        }
        Ok(())
    }

    /// Hands a step to the tree. What is played again has been complained of already.
    fn build(&mut self, step: Step<'text>, span: Span, again: bool) -> Result<(), Box<Diagnostic>> {
        if self.skipped > 0 {
            self.skip(&step, span);
            return Ok(());
        }
        let mut unheard = Diagnostics::default();
        let diagnostics = if again { &mut unheard } else { &mut *self.diagnostics };
        match step {
            Step::Scalar { text, plain, tag } if self.tree.expects_key() => {
                let merge = plain && text == "<<" && matches!(tag, Tag::Absent | Tag::Merge);
                self.tree.key(if merge { Key::Merge } else { Key::Named(text.into_owned()) }, span);
            }
            Step::Scalar { text, plain, tag } => {
                let value = scalar::resolve(&text, plain, tag).unwrap_or_else(|refusal| {
                    diagnostics.push(refusal.at(span));
                    Value::Null
                });
                self.tree.scalar(value, span);
            }
            Step::Open { .. } if self.tree.expects_key() => {
                diagnostics.push(collection_key(span));
                self.skipped = 1;
            }
            Step::Open { shape, tag } => {
                if let Err(refusal) = scalar::fits(tag, shape) {
                    diagnostics.push(refusal.at(span));
                }
                self.tree.open(shape, span.start as usize)?;
            }
            Step::Close => self.tree.close(span.end as usize, diagnostics),
            Step::Refused if self.tree.expects_key() => self.tree.key(Key::Refused, span),
            Step::Refused | Step::Alias(_) => self.tree.scalar(Value::Null, span),
        }
        Ok(())
    }

    /// Passes over a collection that stands where a key belongs.
    fn skip(&mut self, step: &Step<'_>, span: Span) {
        match step {
            Step::Open { .. } => self.skipped += 1,
            Step::Close => self.skipped -= 1,
            _ => {}
        }
        if self.skipped == 0 {
            self.tree.key(Key::Refused, span);
        }
    }
}

fn several_documents(span: Span) -> Diagnostic {
    Diagnostic::new(&code::SEVERAL_DOCUMENTS, "the file holds several YAML documents")
        .at(span, "the second begins here")
        .help("keep one document in each file")
}

fn unknown_anchor(name: &str, span: Span) -> Diagnostic {
    Diagnostic::new(&code::SYNTAX, format!("the alias {} names no anchor", quoted(&format!("*{name}"))))
        .at(span, "no anchor of this name stands before it")
        .help("define it with `&` before this line, or put the text in quotes if it is no alias")
}

fn recursive(name: &str, span: Span, begin: Span) -> Diagnostic {
    Diagnostic::new(
        &code::NOT_JSON,
        format!("the alias {} stands within the value that it names", quoted(name)),
    )
    .at(span, "this would go on for ever")
    .related(begin, "the value begins here")
    .help("say recursion with `$ref`")
}

fn unknown_tag(tag: &str, span: Span) -> Diagnostic {
    Diagnostic::new(&code::NOT_JSON, format!("the tag {} is unknown", quoted(tag)))
        .at(span, "JSON has no counterpart of this")
        .help("remove the tag")
        .note("the tags of YAML's core schema are `!!null`, `!!bool`, `!!int`, `!!float`, `!!str`, `!!seq` and `!!map`")
}

fn collection_key(span: Span) -> Diagnostic {
    Diagnostic::new(&code::NOT_JSON, "a key is a sequence or a mapping")
        .at(span, "keys are strings in JSON")
        .help("put the key in quotes; a template such as `{id}` begins a mapping where it is not quoted")
}

fn expands(span: Span) -> Diagnostic {
    Diagnostic::new(&code::TOO_LARGE, format!("aliases expand to more than {MAX_EXPANSION} values"))
        .at(span, "here the limit is passed")
        .help("refer to shared parts with `$ref`, which is not expanded")
}
