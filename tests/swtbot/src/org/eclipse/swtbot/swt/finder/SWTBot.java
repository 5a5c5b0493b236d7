package org.eclipse.swtbot.swt.finder;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.allOf;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withId;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withLabel;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withMnemonic;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withStyle;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withTooltip;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.ChildrenControlFinder;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.finders.MenuFinder;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCTabItem;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarPushButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarRadioButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;

/**
 * Finds widgets and waits for them. One method for each kind of widget and each way to tell it: its number among its kind, its
 * id, the text on it, the label before it, its tool tip. All of them throw
 * {@link org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException} if nothing fits in time.
 */
public class SWTBot extends FieldsBot {

	/** For what is in the active shell, whichever that is then. */
	public SWTBot() {
		this(new Finder(new ControlFinder(), new MenuFinder()));
	}

	/** For what is below one widget. */
	public SWTBot(Widget parent) {
		this(new Finder(new ChildrenControlFinder(parent), new MenuFinder()));
	}

	public SWTBot(Finder finder) {
		super(finder);
	}

	public SWTBotButton button() {
		return find(allOf(widgetOfType(Button.class), withStyle(SWT.PUSH, "SWT.PUSH")), 0, SWTBotButton::new);
	}

	public SWTBotButton button(int index) {
		return find(allOf(widgetOfType(Button.class), withStyle(SWT.PUSH, "SWT.PUSH")), index, SWTBotButton::new);
	}

	public SWTBotButton buttonWithId(String value) {
		return find(allOf(widgetOfType(Button.class), withId(value), withStyle(SWT.PUSH, "SWT.PUSH")), 0, SWTBotButton::new);
	}

	public SWTBotButton button(String mnemonicText) {
		return find(allOf(widgetOfType(Button.class), withMnemonic(mnemonicText), withStyle(SWT.PUSH, "SWT.PUSH")), 0, SWTBotButton::new);
	}

	public SWTBotButton buttonWithTooltip(String tooltip) {
		return find(allOf(widgetOfType(Button.class), withTooltip(tooltip), withStyle(SWT.PUSH, "SWT.PUSH")), 0, SWTBotButton::new);
	}

	public SWTBotCheckBox checkBox() {
		return find(allOf(widgetOfType(Button.class), withStyle(SWT.CHECK, "SWT.CHECK")), 0, SWTBotCheckBox::new);
	}

	public SWTBotCheckBox checkBox(int index) {
		return find(allOf(widgetOfType(Button.class), withStyle(SWT.CHECK, "SWT.CHECK")), index, SWTBotCheckBox::new);
	}

	public SWTBotCheckBox checkBoxWithId(String value) {
		return find(allOf(widgetOfType(Button.class), withId(value), withStyle(SWT.CHECK, "SWT.CHECK")), 0, SWTBotCheckBox::new);
	}

	public SWTBotCheckBox checkBox(String mnemonicText) {
		return find(allOf(widgetOfType(Button.class), withMnemonic(mnemonicText), withStyle(SWT.CHECK, "SWT.CHECK")), 0, SWTBotCheckBox::new);
	}

	public SWTBotCheckBox checkBoxWithTooltip(String tooltip) {
		return find(allOf(widgetOfType(Button.class), withTooltip(tooltip), withStyle(SWT.CHECK, "SWT.CHECK")), 0, SWTBotCheckBox::new);
	}

	public SWTBotRadio radio() {
		return find(allOf(widgetOfType(Button.class), withStyle(SWT.RADIO, "SWT.RADIO")), 0, SWTBotRadio::new);
	}

	public SWTBotRadio radio(int index) {
		return find(allOf(widgetOfType(Button.class), withStyle(SWT.RADIO, "SWT.RADIO")), index, SWTBotRadio::new);
	}

	public SWTBotRadio radioWithId(String value) {
		return find(allOf(widgetOfType(Button.class), withId(value), withStyle(SWT.RADIO, "SWT.RADIO")), 0, SWTBotRadio::new);
	}

	public SWTBotRadio radio(String mnemonicText) {
		return find(allOf(widgetOfType(Button.class), withMnemonic(mnemonicText), withStyle(SWT.RADIO, "SWT.RADIO")), 0, SWTBotRadio::new);
	}

	public SWTBotRadio radioWithTooltip(String tooltip) {
		return find(allOf(widgetOfType(Button.class), withTooltip(tooltip), withStyle(SWT.RADIO, "SWT.RADIO")), 0, SWTBotRadio::new);
	}

	public SWTBotTree tree() {
		return find(allOf(widgetOfType(Tree.class)), 0, SWTBotTree::new);
	}

	public SWTBotTree tree(int index) {
		return find(allOf(widgetOfType(Tree.class)), index, SWTBotTree::new);
	}

	public SWTBotTree treeWithId(String value) {
		return find(allOf(widgetOfType(Tree.class), withId(value)), 0, SWTBotTree::new);
	}

	public SWTBotTree treeWithLabel(String label) {
		return find(allOf(widgetOfType(Tree.class), withLabel(label, finder)), 0, SWTBotTree::new);
	}

	public SWTBotTable table() {
		return find(allOf(widgetOfType(Table.class)), 0, SWTBotTable::new);
	}

	public SWTBotTable table(int index) {
		return find(allOf(widgetOfType(Table.class)), index, SWTBotTable::new);
	}

	public SWTBotTable tableWithId(String value) {
		return find(allOf(widgetOfType(Table.class), withId(value)), 0, SWTBotTable::new);
	}

	public SWTBotTable tableWithLabel(String label) {
		return find(allOf(widgetOfType(Table.class), withLabel(label, finder)), 0, SWTBotTable::new);
	}

	public SWTBotCTabItem cTabItem() {
		return find(allOf(widgetOfType(CTabItem.class)), 0, SWTBotCTabItem::new);
	}

	public SWTBotCTabItem cTabItem(int index) {
		return find(allOf(widgetOfType(CTabItem.class)), index, SWTBotCTabItem::new);
	}

	public SWTBotCTabItem cTabItemWithId(String value) {
		return find(allOf(widgetOfType(CTabItem.class), withId(value)), 0, SWTBotCTabItem::new);
	}

	public SWTBotCTabItem cTabItem(String mnemonicText) {
		return find(allOf(widgetOfType(CTabItem.class), withMnemonic(mnemonicText)), 0, SWTBotCTabItem::new);
	}

	public SWTBotToolbarButton toolbarButton() {
		return find(allOf(widgetOfType(ToolItem.class), withStyle(SWT.PUSH, "SWT.PUSH")), 0, SWTBotToolbarPushButton::new);
	}

	public SWTBotToolbarButton toolbarButton(int index) {
		return find(allOf(widgetOfType(ToolItem.class), withStyle(SWT.PUSH, "SWT.PUSH")), index, SWTBotToolbarPushButton::new);
	}

	public SWTBotToolbarButton toolbarButtonWithId(String value) {
		return find(allOf(widgetOfType(ToolItem.class), withId(value), withStyle(SWT.PUSH, "SWT.PUSH")), 0, SWTBotToolbarPushButton::new);
	}

	public SWTBotToolbarButton toolbarButton(String mnemonicText) {
		return find(allOf(widgetOfType(ToolItem.class), withMnemonic(mnemonicText), withStyle(SWT.PUSH, "SWT.PUSH")), 0, SWTBotToolbarPushButton::new);
	}

	public SWTBotToolbarButton toolbarButtonWithTooltip(String tooltip) {
		return find(allOf(widgetOfType(ToolItem.class), withTooltip(tooltip), withStyle(SWT.PUSH, "SWT.PUSH")), 0, SWTBotToolbarPushButton::new);
	}

	public SWTBotToolbarToggleButton toolbarToggleButton() {
		return find(allOf(widgetOfType(ToolItem.class), withStyle(SWT.CHECK, "SWT.CHECK")), 0, SWTBotToolbarToggleButton::new);
	}

	public SWTBotToolbarToggleButton toolbarToggleButton(int index) {
		return find(allOf(widgetOfType(ToolItem.class), withStyle(SWT.CHECK, "SWT.CHECK")), index, SWTBotToolbarToggleButton::new);
	}

	public SWTBotToolbarToggleButton toolbarToggleButtonWithId(String value) {
		return find(allOf(widgetOfType(ToolItem.class), withId(value), withStyle(SWT.CHECK, "SWT.CHECK")), 0, SWTBotToolbarToggleButton::new);
	}

	public SWTBotToolbarToggleButton toolbarToggleButton(String mnemonicText) {
		return find(allOf(widgetOfType(ToolItem.class), withMnemonic(mnemonicText), withStyle(SWT.CHECK, "SWT.CHECK")), 0, SWTBotToolbarToggleButton::new);
	}

	public SWTBotToolbarToggleButton toolbarToggleButtonWithTooltip(String tooltip) {
		return find(allOf(widgetOfType(ToolItem.class), withTooltip(tooltip), withStyle(SWT.CHECK, "SWT.CHECK")), 0, SWTBotToolbarToggleButton::new);
	}

	public SWTBotToolbarRadioButton toolbarRadioButton() {
		return find(allOf(widgetOfType(ToolItem.class), withStyle(SWT.RADIO, "SWT.RADIO")), 0, SWTBotToolbarRadioButton::new);
	}

	public SWTBotToolbarRadioButton toolbarRadioButton(int index) {
		return find(allOf(widgetOfType(ToolItem.class), withStyle(SWT.RADIO, "SWT.RADIO")), index, SWTBotToolbarRadioButton::new);
	}

	public SWTBotToolbarRadioButton toolbarRadioButtonWithId(String value) {
		return find(allOf(widgetOfType(ToolItem.class), withId(value), withStyle(SWT.RADIO, "SWT.RADIO")), 0, SWTBotToolbarRadioButton::new);
	}

	public SWTBotToolbarRadioButton toolbarRadioButton(String mnemonicText) {
		return find(allOf(widgetOfType(ToolItem.class), withMnemonic(mnemonicText), withStyle(SWT.RADIO, "SWT.RADIO")), 0, SWTBotToolbarRadioButton::new);
	}

	public SWTBotToolbarRadioButton toolbarRadioButtonWithTooltip(String tooltip) {
		return find(allOf(widgetOfType(ToolItem.class), withTooltip(tooltip), withStyle(SWT.RADIO, "SWT.RADIO")), 0, SWTBotToolbarRadioButton::new);
	}
}
