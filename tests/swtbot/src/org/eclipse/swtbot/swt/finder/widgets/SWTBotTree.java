package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.TableCollection;
import org.eclipse.swtbot.swt.finder.utils.TableRow;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.SelfDescribing;

/** A tree. */
public class SWTBotTree extends AbstractSWTBot<Tree> {

	public SWTBotTree(Tree tree) throws WidgetNotFoundException {
		this(tree, null);
	}

	public SWTBotTree(Tree tree, SelfDescribing description) throws WidgetNotFoundException {
		super(tree, description);
	}

	/** @return how many there are at the top */
	public int rowCount() {
		return ask(() -> widget.getItemCount());
	}

	public int columnCount() {
		return ask(() -> widget.getColumnCount());
	}

	public List<String> columns() {
		return ask(() -> Arrays.stream(widget.getColumns()).map(TreeColumn::getText).toList());
	}

	public String cell(int row, int column) {
		if (row >= rowCount() || column >= columnCount()) {
			throw new IllegalArgumentException("There is no cell (" + row + ", " + column + ") in the tree.");
		}
		return ask(() -> widget.getItem(row).getText(column));
	}

	public int selectionCount() {
		return ask(() -> widget.getSelectionCount());
	}

	public TableCollection selection() {
		return ask(() -> {
			TableCollection selection = new TableCollection();
			for (TreeItem item : widget.getSelection()) {
				TableRow row = new TableRow();
				IntStream.range(0, Math.max(1, widget.getColumnCount())).mapToObj(item::getText).forEach(row::add);
				selection.add(row);
			}
			return selection;
		});
	}

	/** In place of what was selected before. */
	public SWTBotTree select(String... items) {
		return select(Arrays.stream(items).map(this::getTreeItem).toArray(SWTBotTreeItem[]::new));
	}

	public SWTBotTree select(int... indices) {
		return select(ask(() -> Arrays.stream(indices).mapToObj(widget::getItem).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new)));
	}

	public SWTBotTree select(SWTBotTreeItem... items) {
		setFocus();
		if (items.length == 0) {
			return unselect();
		}
		if (items.length > 1 && !hasStyle(widget, SWT.MULTI)) {
			throw new IllegalArgumentException("Tree does not support multi selection.");
		}
		for (SWTBotTreeItem item : items) {
			boolean first = item == items[0];
			syncExec(() -> {
				if (first) {
					widget.setSelection(item.widget);
				} else {
					widget.select(item.widget);
				}
			});
			item.notifySelect(first ? SWT.NONE : SWT.MOD1);
		}
		return this;
	}

	public SWTBotTree unselect() {
		waitForEnabled();
		for (TreeItem item : ask(() -> widget.getSelection())) {
			syncExec(() -> widget.deselect(item));
			Event event = createSelectionEvent(SWT.BUTTON1 | SWT.MOD1);
			event.item = item;
			notify(SWT.Selection, event);
		}
		return this;
	}

	/** @param nodes texts from the top downwards */
	public SWTBotTreeItem expandNode(String... nodes) throws WidgetNotFoundException {
		if (nodes.length == 0) {
			throw new IllegalArgumentException("There is no node to expand.");
		}
		waitForEnabled();
		return getTreeItem(nodes[0]).expand().expandNode(Arrays.copyOfRange(nodes, 1, nodes.length));
	}

	/** Waits for it. */
	public SWTBotTreeItem getTreeItem(String nodeText) throws WidgetNotFoundException {
		try {
			new SWTBot().waitUntil(new DefaultCondition() {
				@Override
				public boolean test() {
					return item(nodeText).isPresent();
				}

				@Override
				public String getFailureMessage() {
					return "Could not find node with text " + nodeText;
				}
			});
		} catch (TimeoutException late) {
			throw new WidgetNotFoundException("Timed out waiting for tree item " + nodeText, late);
		}
		return new SWTBotTreeItem(item(nodeText).orElse(null));
	}

	private Optional<TreeItem> item(String nodeText) {
		return ask(() -> Arrays.stream(widget.getItems()).filter(item -> item.getText().equals(nodeText)).findFirst());
	}

	/** @return those at the top */
	public SWTBotTreeItem[] getAllItems() {
		return ask(() -> Arrays.stream(widget.getItems()).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new));
	}

	public boolean hasItems() {
		return rowCount() > 0;
	}
}
