package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.hamcrest.SelfDescribing;

/** A text with styles. Lines and columns count from 0. */
public class SWTBotStyledText extends AbstractSWTBotControl<StyledText> {

	public SWTBotStyledText(StyledText widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotStyledText(StyledText widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	public void setText(String text) {
		waitForEnabled();
		asyncExec(() -> widget.setText(text));
	}

	public void navigateTo(int line, int column) {
		setFocus();
		syncExec(() -> widget.setSelection(offset(line, column)));
	}

	public void navigateTo(Position position) {
		navigateTo(position.line, position.column);
	}

	public Position cursorPosition() {
		return ask(() -> {
			int caret = widget.getCaretOffset();
			int line = widget.getLineAtOffset(caret);
			return new Position(line, caret - widget.getOffsetAtLine(line));
		});
	}

	/** By the keyboard, at the caret. */
	public void typeText(String text) {
		setFocus();
		keyboard().typeText(text);
	}

	public void typeText(int line, int column, String text) {
		navigateTo(line, column);
		typeText(text);
	}

	/** Not by the keyboard; in place of the selection. */
	public void insertText(String text) {
		waitForEnabled();
		syncExec(() -> widget.insert(text));
	}

	public void insertText(int line, int column, String text) {
		navigateTo(line, column);
		insertText(text);
	}

	public void selectRange(int line, int column, int length) {
		waitForEnabled();
		asyncExec(() -> widget.setSelection(offset(line, column), offset(line, column) + length));
		notify(SWT.Selection);
	}

	public String getSelection() {
		return ask(() -> widget.getSelectionText());
	}

	/** @return null where no style was set */
	public StyleRange getStyle(int line, int column) {
		return ask(() -> widget.getStyleRangeAtOffset(offset(line, column)));
	}

	public int getLineCount() {
		return ask(() -> widget.getLineCount());
	}

	public List<String> getLines() {
		return ask(() -> IntStream.range(0, widget.getLineCount()).mapToObj(widget::getLine).toList());
	}

	public String getTextOnCurrentLine() {
		return ask(() -> widget.getLine(widget.getLineAtOffset(widget.getCaretOffset())));
	}

	private int offset(int line, int column) {
		return widget.getOffsetAtLine(line) + column;
	}
}
