package org.eclipse.swtbot.swt.finder;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.allOf;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withLabel;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMnemonic;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withText;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withTooltip;

import java.util.function.BiFunction;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCanvas;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLabel;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotLink;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotSpinner;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.hamcrest.Matcher;
import org.hamcrest.SelfDescribing;

/** Finds labels, fields and what draws itself. */
abstract class FieldsBot extends SWTBotFactory {

	FieldsBot(Finder finder) {
		super(finder);
	}

	<T extends Widget, B> B find(Matcher<T> matcher, int index, BiFunction<T, SelfDescribing, B> bot) {
		return bot.apply(widget(matcher, index), matcher);
	}

	public SWTBotLabel label() {
		return find(allOf(widgetOfType(Label.class)), 0, SWTBotLabel::new);
	}

	public SWTBotLabel label(int index) {
		return find(allOf(widgetOfType(Label.class)), index, SWTBotLabel::new);
	}

	public SWTBotLabel labelWithId(String value) {
		return find(allOf(widgetOfType(Label.class), withId(value)), 0, SWTBotLabel::new);
	}

	public SWTBotLabel label(String mnemonicText) {
		return find(allOf(widgetOfType(Label.class), withMnemonic(mnemonicText)), 0, SWTBotLabel::new);
	}

	public SWTBotCLabel clabel() {
		return find(allOf(widgetOfType(CLabel.class)), 0, SWTBotCLabel::new);
	}

	public SWTBotCLabel clabel(int index) {
		return find(allOf(widgetOfType(CLabel.class)), index, SWTBotCLabel::new);
	}

	public SWTBotCLabel clabelWithId(String value) {
		return find(allOf(widgetOfType(CLabel.class), withId(value)), 0, SWTBotCLabel::new);
	}

	public SWTBotCLabel clabel(String mnemonicText) {
		return find(allOf(widgetOfType(CLabel.class), withMnemonic(mnemonicText)), 0, SWTBotCLabel::new);
	}

	public SWTBotLink link() {
		return find(allOf(widgetOfType(Link.class)), 0, SWTBotLink::new);
	}

	public SWTBotLink link(int index) {
		return find(allOf(widgetOfType(Link.class)), index, SWTBotLink::new);
	}

	public SWTBotLink linkWithId(String value) {
		return find(allOf(widgetOfType(Link.class), withId(value)), 0, SWTBotLink::new);
	}

	public SWTBotLink link(String mnemonicText) {
		return find(allOf(widgetOfType(Link.class), withMnemonic(mnemonicText)), 0, SWTBotLink::new);
	}

	public SWTBotText text() {
		return find(allOf(widgetOfType(Text.class)), 0, SWTBotText::new);
	}

	public SWTBotText text(int index) {
		return find(allOf(widgetOfType(Text.class)), index, SWTBotText::new);
	}

	public SWTBotText textWithId(String value) {
		return find(allOf(widgetOfType(Text.class), withId(value)), 0, SWTBotText::new);
	}

	public SWTBotText text(String text) {
		return find(allOf(widgetOfType(Text.class), withText(text)), 0, SWTBotText::new);
	}

	public SWTBotText textWithLabel(String label) {
		return find(allOf(widgetOfType(Text.class), withLabel(label, finder)), 0, SWTBotText::new);
	}

	public SWTBotText textWithTooltip(String tooltip) {
		return find(allOf(widgetOfType(Text.class), withTooltip(tooltip)), 0, SWTBotText::new);
	}

	public SWTBotStyledText styledText() {
		return find(allOf(widgetOfType(StyledText.class)), 0, SWTBotStyledText::new);
	}

	public SWTBotStyledText styledText(int index) {
		return find(allOf(widgetOfType(StyledText.class)), index, SWTBotStyledText::new);
	}

	public SWTBotStyledText styledTextWithId(String value) {
		return find(allOf(widgetOfType(StyledText.class), withId(value)), 0, SWTBotStyledText::new);
	}

	public SWTBotStyledText styledText(String text) {
		return find(allOf(widgetOfType(StyledText.class), withText(text)), 0, SWTBotStyledText::new);
	}

	public SWTBotStyledText styledTextWithLabel(String label) {
		return find(allOf(widgetOfType(StyledText.class), withLabel(label, finder)), 0, SWTBotStyledText::new);
	}

	public SWTBotCombo comboBox() {
		return find(allOf(widgetOfType(Combo.class)), 0, SWTBotCombo::new);
	}

	public SWTBotCombo comboBox(int index) {
		return find(allOf(widgetOfType(Combo.class)), index, SWTBotCombo::new);
	}

	public SWTBotCombo comboBoxWithId(String value) {
		return find(allOf(widgetOfType(Combo.class), withId(value)), 0, SWTBotCombo::new);
	}

	public SWTBotCombo comboBox(String text) {
		return find(allOf(widgetOfType(Combo.class), withText(text)), 0, SWTBotCombo::new);
	}

	public SWTBotCombo comboBoxWithLabel(String label) {
		return find(allOf(widgetOfType(Combo.class), withLabel(label, finder)), 0, SWTBotCombo::new);
	}

	public SWTBotSpinner spinner() {
		return find(allOf(widgetOfType(Spinner.class)), 0, SWTBotSpinner::new);
	}

	public SWTBotSpinner spinner(int index) {
		return find(allOf(widgetOfType(Spinner.class)), index, SWTBotSpinner::new);
	}

	public SWTBotSpinner spinnerWithId(String value) {
		return find(allOf(widgetOfType(Spinner.class), withId(value)), 0, SWTBotSpinner::new);
	}

	public SWTBotSpinner spinnerWithLabel(String label) {
		return find(allOf(widgetOfType(Spinner.class), withLabel(label, finder)), 0, SWTBotSpinner::new);
	}

	public SWTBotSpinner spinnerWithTooltip(String tooltip) {
		return find(allOf(widgetOfType(Spinner.class), withTooltip(tooltip)), 0, SWTBotSpinner::new);
	}

	public SWTBotCanvas canvas() {
		return find(allOf(widgetOfType(Canvas.class)), 0, SWTBotCanvas::new);
	}

	public SWTBotCanvas canvas(int index) {
		return find(allOf(widgetOfType(Canvas.class)), index, SWTBotCanvas::new);
	}

	public SWTBotCanvas canvasWithId(String value) {
		return find(allOf(widgetOfType(Canvas.class), withId(value)), 0, SWTBotCanvas::new);
	}

	public SWTBotCanvas canvasWithTooltip(String tooltip) {
		return find(allOf(widgetOfType(Canvas.class), withTooltip(tooltip)), 0, SWTBotCanvas::new);
	}
}
