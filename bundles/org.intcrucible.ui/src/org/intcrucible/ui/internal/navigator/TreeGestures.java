package org.intcrucible.ui.internal.navigator;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.intcrucible.ui.internal.shell.ProjectActions;
import org.intcrucible.ui.internal.shell.WindowSubject;
import org.intcrucible.ui.widget.Debounce;
import org.intcrucible.ui.widget.Texts;

/** What a user does in the tree: choosing makes a row what the window is about, Enter goes there, F2 renames, Delete deletes. */
final class TreeGestures {

	private final ProjectTree rows;
	private final Tree tree;
	private final WindowSubject subject;
	private final ProjectActions actions;
	private final Supplier<String> words;
	private final Texts texts = Texts.of(TreeGestures.class);
	/** The row that the user went to last; empty if what they did has been done, or is no longer wanted. */
	private String asked = "";
	/** A mouse button or a key was pressed here, and no row was chosen by it yet. */
	private boolean pressed;

	/** @param words what is looked for */
	TreeGestures(ProjectTree rows, WindowSubject subject, ProjectActions actions, Supplier<String> words) {
		this.rows = rows;
		this.tree = rows.tree();
		this.subject = subject;
		this.actions = actions;
		this.words = words;
	}

	void install() {
		// Whoever walks through the rows by arrow keys does not open each of them.
		Debounce pause = new Debounce(tree, Debounce.TYPING, this::choose);
		tree.addListener(SWT.MouseDown, event -> pressed = true);
		tree.addListener(SWT.FocusOut, event -> pressed = false);
		rows.onRenewal(() -> pressed = false);
		tree.addListener(SWT.Selection, event -> {
			// The toolkit chooses rows as well: where the focus comes in, and in place of a row that is gone.
			if (pressed) {
				pressed = false;
				asked = ((TreeItem) event.item).getData() instanceof Node node ? node.key() : "";
				pause.ask();
			}
		});
		tree.addListener(SWT.DefaultSelection, event -> {
			pause.flush();
			go();
		});
		tree.addListener(SWT.KeyDown, this::key);
		Menu menu = new Menu(tree);
		menu.addListener(SWT.Show, event -> fill(menu));
		tree.setMenu(menu);
	}

	private Node chosen() {
		TreeItem[] items = tree.getSelection();
		return items.length == 1 && items[0].getData() instanceof Node node ? node : null;
	}

	/** Rows may have come and gone since: then the toolkit has chosen another one, and nobody wants that opened. */
	private void choose() {
		Node now = chosen();
		if (now == null || !now.key().equals(asked)) {
			return;
		}
		switch (now) {
			case Node.OneProject one -> subject.open(one.project().id());
			case Node.OneChat one -> subject.open(one.chat().project(), one.chat().id());
			case Node.OneRun one -> subject.open(one.project(), one.run().id());
			case Node.More more -> rows.readOn(tree.getSelection()[0], more, words.get());
			default -> {
				// A group is nothing that a window can be about.
			}
		}
	}

	private void go() {
		switch (chosen()) {
			case Node.OneProject one -> subject.show();
			case Node.OneChat one -> subject.show();
			case Node.OneRun one -> subject.showResults();
			case Node.Chats chats -> tree.getSelection()[0].setExpanded(!tree.getSelection()[0].getExpanded());
			case Node.Runs runs -> tree.getSelection()[0].setExpanded(!tree.getSelection()[0].getExpanded());
			case null, default -> {
				// Nothing is chosen, or it was read on by choosing it.
			}
		}
	}

	private void key(Event event) {
		pressed = event.keyCode != SWT.DEL && event.keyCode != SWT.F2;
		if (event.keyCode == SWT.DEL && chosen() instanceof Node.OneProject one) {
			delete(one);
		} else if (event.keyCode == SWT.F2 && chosen() instanceof Node.OneProject one) {
			actions.rename(one.project());
		}
	}

	/** What was just gone to is not opened while it is being deleted. */
	private void delete(Node.OneProject one) {
		forget();
		actions.delete(one.project());
	}

	private void create() {
		forget();
		actions.create();
	}

	/** Something else is wanted now than the row that was gone to. */
	private void forget() {
		asked = "";
		pressed = false;
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		switch (chosen()) {
			case Node.OneProject one -> {
				item(menu, "menu.open", this::openChosen);
				item(menu, "menu.rename", () -> actions.rename(one.project()));
				item(menu, "menu.delete", () -> delete(one));
				new MenuItem(menu, SWT.SEPARATOR);
			}
			case Node.OneChat one -> {
				item(menu, "menu.open", this::openChosen);
				new MenuItem(menu, SWT.SEPARATOR);
			}
			case Node.OneRun one -> {
				item(menu, "menu.results", this::openChosen);
				new MenuItem(menu, SWT.SEPARATOR);
			}
			case null, default -> {
				// Only what needs nothing chosen.
			}
		}
		item(menu, "menu.new", this::create);
		item(menu, "menu.document", actions::openDocument);
		item(menu, "menu.import", actions::importArchive);
	}

	private void openChosen() {
		choose();
		go();
	}

	private void item(Menu menu, String key, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(texts.get(key));
		item.addListener(SWT.Selection, event -> action.run());
	}
}
