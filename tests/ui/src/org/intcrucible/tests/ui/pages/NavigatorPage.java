package org.intcrucible.tests.ui.pages;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** The projects of the workspace. */
public final class NavigatorPage extends Page {

	public NavigatorPage(SWTBotShell window) {
		super(window);
	}

	private SWTBotTree tree() {
		return bot.treeWithId("navigator.tree");
	}

	public List<String> projects() {
		return Arrays.stream(tree().getAllItems()).map(SWTBotTreeItem::getText).toList();
	}

	public NavigatorPage awaitProject(String title) {
		await("the project " + title + " is shown", () -> projects().contains(title));
		return this;
	}

	public NavigatorPage awaitNoProject(String title) {
		await("the project " + title + " is shown no more", () -> !projects().contains(title));
		return this;
	}

	/** Waits until what stands below a row of a project can be seen. */
	public NavigatorPage awaitUnfolded(String title, String group) {
		await(group + " of " + title + " are unfolded", () -> hasGroup(title, group) && tree().getTreeItem(title).getNode(group).isExpanded());
		return this;
	}

	/** Waits until a row of a project is there, with what is below it hidden. */
	public NavigatorPage awaitFolded(String title, String group) {
		await(group + " of " + title + " are folded", () -> hasGroup(title, group) && !tree().getTreeItem(title).getNode(group).isExpanded());
		return this;
	}

	private boolean hasGroup(String title, String group) {
		return projects().contains(title) && tree().getTreeItem(title).getNodes().contains(group);
	}

	public NavigatorPage fold(String title, String group) {
		tree().getTreeItem(title).getNode(group).collapse();
		return this;
	}

	/** Writes into the search field; nothing ends the search. */
	public NavigatorPage search(String words) {
		bot.textWithId("navigator.search").setText(words);
		return this;
	}

	/** Waits until nothing else is shown. */
	public NavigatorPage awaitOnly(List<String> titles) {
		await("only " + titles + " are shown", () -> projects().equals(titles));
		return this;
	}

	/** Goes to a project with the mouse. */
	public void choose(String title) {
		tree().getTreeItem(title).click();
	}

	/** As the button at the top does it. */
	public void create(String title) {
		await("projects can be made", () -> bot.canvasWithId("navigator.new").isEnabled());
		bot.canvasWithId("navigator.new").click();
		answer(title);
	}

	/** Answers the question for a title. */
	public void answer(String title) {
		SWTBotShell dialog = bot.shell("New project");
		SWTBot asked = dialog.bot();
		asked.textWithId("new-project.title").setText(title);
		asked.buttonWithId("new-project.create").click();
		awaitProject(title);
	}

	public void rename(String title, String other) {
		tree().getTreeItem(title).select().contextMenu().menu("Rename\u2026").click();
		SWTBot asked = bot.shell("Rename project").bot();
		asked.textWithId("rename-project.title").setText(other);
		asked.buttonWithId("rename-project.create").click();
		awaitProject(other);
	}

	public void delete(String title) {
		tree().getTreeItem(title).select().contextMenu().menu("Delete").click();
	}
}
