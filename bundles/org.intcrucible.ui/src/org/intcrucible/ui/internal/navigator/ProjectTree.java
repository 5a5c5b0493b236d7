package org.intcrucible.ui.internal.navigator;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** Projects with their chats and runs, read when they are unfolded. What was unfolded and chosen stays so when it is read again. */
final class ProjectTree {

	private final Tree tree;
	private final RowLook look;
	private final ProjectContents contents;
	private final Background background;
	private final Set<String> unfolded = new HashSet<>();
	/** The groups that a user has folded. */
	private final Set<String> folded = new HashSet<>();
	private String chosen = "";
	private Runnable renewal = () -> {
	};

	ProjectTree(Composite parent, ProjectContents contents, Background background) {
		this.contents = contents;
		this.background = background;
		tree = WidgetIds.set(new Tree(parent, SWT.SINGLE | SWT.V_SCROLL), "navigator.tree");
		Accessibility.name(tree, Texts.of(ProjectTree.class).get("projects"));
		look = new RowLook(tree);
		Tokens.apply(tree, Token.SURFACE, Token.TEXT);
		Tokens.onChange(tree, look::restyle);
		tree.addListener(SWT.Expand, this::unfolded);
		tree.addListener(SWT.Collapse, this::folded);
		tree.addListener(SWT.Selection, event -> chosen = key((TreeItem) event.item));
	}

	Tree tree() {
		return tree;
	}

	/** @param heard hears that all rows are about to be replaced */
	void onRenewal(Runnable heard) {
		renewal = heard;
	}

	/** Shows which project is open, and unfolds it. */
	void setOpen(ProjectId project) {
		look.setOpen(project);
		if (project != null) {
			String key = keyOf(project);
			unfolded.add(key);
			for (TreeItem item : tree.getItems()) {
				if (key(item).equals(key) && !item.getExpanded()) {
					read(item);
				}
			}
		}
	}

	/**
	 * Reads everything anew.
	 *
	 * @param words what titles contain; empty for all
	 * @param shown hears how many rows there are at the top
	 */
	void show(String words, IntConsumer shown) {
		background.ask(tree, "projects", () -> contents.projects(words, 0), rows -> {
			renewal.run();
			tree.setRedraw(false);
			tree.removeAll();
			rows.forEach(row -> look.style(new TreeItem(tree, SWT.NONE), row));
			tree.deselectAll();
			for (TreeItem item : tree.getItems()) {
				prepare(item);
			}
			tree.setRedraw(true);
			shown.accept(rows.size());
		});
	}

	/** Reads what is below an unfolded project, if a conversation is not there: it has just been begun. One that has more than are shown stays. */
	void require(ProjectId project, ChatSessionId chat) {
		String wanted = Node.OneChat.PREFIX + chat;
		Arrays.stream(tree.getItems()).filter(item -> key(item).equals(keyOf(project)) && unfolded.contains(key(item)))
				.filter(item -> below(item).noneMatch(row -> key(row).equals(wanted) || row.getData() instanceof Node.More more && more.what() == Node.More.What.CHATS))
				.forEach(this::read);
	}

	private static Stream<TreeItem> below(TreeItem project) {
		return Arrays.stream(project.getItems()).flatMap(group -> Arrays.stream(group.getItems()));
	}

	/** A project can be unfolded before it is known what is below. */
	private void prepare(TreeItem item) {
		if (item.getData() instanceof Node.OneProject) {
			new TreeItem(item, SWT.NONE);
			if (key(item).equals(chosen)) {
				tree.setSelection(item);
			}
			if (unfolded.contains(key(item))) {
				read(item);
			}
		}
	}

	private void unfolded(Event event) {
		TreeItem item = (TreeItem) event.item;
		unfolded.add(key(item));
		folded.remove(key(item));
		if (item.getData() instanceof Node.OneProject) {
			read(item);
		}
	}

	private void folded(Event event) {
		TreeItem item = (TreeItem) event.item;
		unfolded.remove(key(item));
		if (isGroup(item)) {
			folded.add(key(item));
		}
	}

	private static boolean isGroup(TreeItem item) {
		return item.getData() instanceof Node.Chats || item.getData() instanceof Node.Runs;
	}

	private void read(TreeItem item) {
		ProjectId project = ((Node.OneProject) item.getData()).project().id();
		background.ask(tree, "below." + project, () -> contents.below(project), below -> {
			if (!item.isDisposed()) {
				item.removeAll();
				group(item, new Node.Chats(project), below.chats());
				group(item, new Node.Runs(project), below.runs());
				item.setExpanded(unfolded.contains(key(item)));
				unfoldGroups(item);
			}
		});
	}

	/** Where there is nothing there is no row either. */
	private void group(TreeItem project, Node head, List<Node> rows) {
		if (rows.isEmpty()) {
			return;
		}
		TreeItem item = new TreeItem(project, SWT.NONE);
		look.style(item, head);
		add(item, rows);
	}

	/** A group is unfolded with its project, until a user folds it; the toolkit unfolds nothing below what is folded. */
	private void unfoldGroups(TreeItem project) {
		for (TreeItem item : project.getItems()) {
			if (isGroup(item) && !folded.contains(key(item))) {
				item.setExpanded(true);
			}
		}
	}

	private void add(TreeItem group, List<Node> rows) {
		for (Node row : rows) {
			TreeItem item = new TreeItem(group, SWT.NONE);
			look.style(item, row);
			if (row.key().equals(chosen)) {
				tree.setSelection(item);
			}
		}
	}

	/** Reads what follows, in the place of the row that offered it. */
	void readOn(TreeItem item, Node.More more, String words) {
		TreeItem group = item.getParentItem();
		background.ask(tree, more.key(), () -> switch (more.what()) {
			case PROJECTS -> contents.projects(words, more.after());
			case CHATS -> contents.chats(more.project(), more.after());
			case RUNS -> contents.runs(more.project(), more.after());
		}, rows -> {
			if (item.isDisposed()) {
				return;
			}
			item.dispose();
			if (group == null) {
				for (Node row : rows) {
					TreeItem next = new TreeItem(tree, SWT.NONE);
					look.style(next, row);
					prepare(next);
				}
			} else {
				add(group, rows);
			}
		});
	}

	private static String keyOf(ProjectId project) {
		return Node.OneProject.PREFIX + project;
	}

	private static String key(TreeItem item) {
		return item.getData() instanceof Node node ? node.key() : "";
	}
}
