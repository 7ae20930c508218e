/**
 * Everything about .docx: a template goes in, reports come out. docx4j lives here only, and knows only of parts and their
 * relations; what is in the parts is read as a DOM (templates) and written as a stream (reports). In the order of the work:
 *
 * <ul>
 *   <li><b>Open</b>: {@link io.ruamlem.word.ReportWriter} is the way in; {@link io.ruamlem.word.TemplateFile} has the parts,
 *       {@link io.ruamlem.word.Styles}, {@link io.ruamlem.word.Numbering}, {@link io.ruamlem.word.NoteTexts}
 *   <li><b>Check</b>: {@link io.ruamlem.word.TemplateCheck} runs one class per kind of mistake ({@link
 *       io.ruamlem.word.OddBraces}, {@link io.ruamlem.word.TagPairs} …) into the {@link io.ruamlem.word.MistakeList};
 *       {@link io.ruamlem.word.MarkedCopy} writes them into the copy with comments
 *   <li><b>Compile</b>: {@link io.ruamlem.word.TemplateCompiler} turns each story into {@link io.ruamlem.word.Piece}s; {@link
 *       io.ruamlem.word.Nesting} keeps the open loops, {@link io.ruamlem.word.ValueReader} knows the values, {@link
 *       io.ruamlem.word.Renewals} what each pass of a loop has of its own
 *   <li><b>Print</b>: pieces print themselves for a {@link io.ruamlem.word.Scope} into a {@link io.ruamlem.word.ReportBody};
 *       {@link io.ruamlem.word.AnswerBlocks} prints answers, with {@link io.ruamlem.word.AnswerTable}, {@link
 *       io.ruamlem.word.PictureRows} and {@link io.ruamlem.word.ListLooks} for what they hold, and {@link
 *       io.ruamlem.word.PageTurns} for what is too wide; {@link io.ruamlem.word.Entries} gather what {@link
 *       io.ruamlem.word.ContentsPiece} lists
 *   <li><b>Save</b>: {@link io.ruamlem.word.ReportStore} streams the stories and copies pictures as they are; a {@link
 *       io.ruamlem.word.StoryWriter} deflates a story while it is printed
 * </ul>
 */
package io.ruamlem.word;
