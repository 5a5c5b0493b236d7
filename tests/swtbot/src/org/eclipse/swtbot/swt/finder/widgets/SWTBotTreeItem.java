package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A row of a tree. */
public class SWTBotTreeItem extends AbstractSWTBot<TreeItem> {

	private final Tree tree;

	public SWTBotTreeItem(TreeItem treeItem) throws WidgetNotFoundException {
		this(treeItem, null);
	}

	public SWTBotTreeItem(TreeItem treeItem, SelfDescribing description) throws WidgetNotFoundException {
		super(treeItem, description);
		tree = ask(treeItem::getParent);
	}

	public String cell(int column) {
		return ask(() -> widget.getText(column));
	}

	public int rowCount() {
		return ask(() -> widget.getItemCount());
	}

	public SWTBotTreeItem getNode(int row) {
		if (row >= rowCount()) {
			throw new IllegalArgumentException(
					"The row number (" + row + ") is more than the number of rows(" + rowCount() + ") in the tree.");
		}
		return ask(() -> new SWTBotTreeItem(widget.getItem(row)));
	}

	/** @throws WidgetNotFoundException at once if there is none with this text */
	public SWTBotTreeItem getNode(String nodeText) {
		return ask(() -> Arrays.stream(widget.getItems()).filter(item -> item.getText().equals(nodeText)).findFirst().map(SWTBotTreeItem::new))
				.orElseThrow(() -> new WidgetNotFoundException("Could not find node with text: " + nodeText));
	}

	/** @return the texts of those below it */
	public List<String> getNodes() {
		return ask(() -> Arrays.stream(widget.getItems()).map(TreeItem::getText).toList());
	}

	public SWTBotTreeItem[] getItems() {
		return ask(() -> Arrays.stream(widget.getItems()).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new));
	}

	/** The tree's listeners hear of it before it is done; whoever fills rows then has filled them. */
	public SWTBotTreeItem expand() {
		return expanded(true, SWT.Expand);
	}

	public SWTBotTreeItem collapse() {
		return expanded(false, SWT.Collapse);
	}

	private SWTBotTreeItem expanded(boolean expanded, int eventType) {
		waitForEnabled();
		if (isExpanded() != expanded) {
			syncExec(() -> {
				notifyTree(eventType, createEvent());
				widget.setExpanded(expanded);
			});
		}
		return this;
	}

	/** @param nodes texts from here downwards */
	public SWTBotTreeItem expandNode(String... nodes) {
		SWTBotTreeItem item = this;
		for (String node : nodes) {
			item = item.getNode(node).expand();
		}
		return item;
	}

	/** In place of what was selected before. */
	public SWTBotTreeItem select() {
		setFocus();
		syncExec(() -> tree.setSelection(widget));
		notifySelect(SWT.NONE);
		return this;
	}

	/** One below it. */
	public SWTBotTreeItem select(String item) {
		getNode(item).select();
		return this;
	}

	/** The selection is made already. */
	void notifySelect(int stateMask) {
		notifyTree(SWT.MouseEnter, createEvent());
		notifyTree(SWT.Activate, createEvent());
		notifyTree(SWT.FocusIn, createEvent());
		notifyTree(SWT.MouseDown, mouse(stateMask, 1));
		notifyTree(SWT.Selection, createSelectionEvent(stateMask | SWT.BUTTON1));
		notifyTree(SWT.MouseUp, mouse(stateMask | SWT.BUTTON1, 1));
	}

	@Override
	public SWTBotTreeItem click() {
		return select();
	}

	public SWTBotTreeItem doubleClick() {
		select();
		notifyTree(SWT.MouseDown, mouse(SWT.NONE, 2));
		notifyTree(SWT.MouseDoubleClick, mouse(SWT.NONE, 2));
		notifyTree(SWT.DefaultSelection, createSelectionEvent(SWT.BUTTON1));
		notifyTree(SWT.MouseUp, mouse(SWT.BUTTON1, 2));
		return this;
	}

	private Event mouse(int stateMask, int count) {
		Rectangle bounds = ask(() -> widget.getBounds());
		return createMouseEvent(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, 1, stateMask, count);
	}

	private void notifyTree(int eventType, Event event) {
		notify(eventType, event, tree);
	}

	@Override
	protected Event createEvent() {
		Event event = super.createEvent();
		event.widget = tree;
		event.item = widget;
		return event;
	}

	@Override
	public SWTBotRootMenu contextMenu() {
		select();
		return contextMenu(tree);
	}

	public boolean isChecked() {
		assertIsCheck();
		return ask(() -> widget.getChecked());
	}

	public void check() {
		setChecked(true);
	}

	public void uncheck() {
		setChecked(false);
	}

	public void toggleCheck() {
		setChecked(!isChecked());
	}

	private void setChecked(boolean checked) {
		waitForEnabled();
		assertIsCheck();
		Event event = createEvent();
		event.detail = SWT.CHECK;
		syncExec(() -> {
			widget.setChecked(checked);
			tree.notifyListeners(SWT.Selection, event);
		});
	}

	private void assertIsCheck() {
		if (!hasStyle(tree, SWT.CHECK)) {
			throw new IllegalArgumentException("The tree does not have the style SWT.CHECK");
		}
	}

	public boolean isSelected() {
		return ask(() -> Arrays.asList(tree.getSelection()).contains(widget));
	}

	public boolean isExpanded() {
		return ask(() -> widget.getExpanded());
	}

	@Override
	public boolean isEnabled() {
		return ask(() -> tree.isEnabled());
	}

	@Override
	public void setFocus() {
		new SWTBotTree(tree).setFocus();
	}
}
