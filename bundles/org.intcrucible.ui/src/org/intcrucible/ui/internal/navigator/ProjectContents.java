package org.intcrucible.ui.internal.navigator;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;

/** Reads the rows of the tree, some at a time. Not for the UI thread. */
@Creatable
final class ProjectContents {

	private static final int PROJECTS = 200;
	private static final int ROWS = 50;

	private final ProjectReader projects;
	private final ConversationReader chats;
	private final RunReader runs;
	private final RunHistory history;

	/** What stands below a project. */
	record Below(List<Node> chats, List<Node> runs) {
	}

	@Inject
	ProjectContents(@Service ProjectReader projects, @Service ConversationReader chats, @Service RunReader runs, @Service RunHistory history) {
		this.projects = projects;
		this.chats = chats;
		this.runs = runs;
		this.history = history;
	}

	/** @param text what titles contain; empty for all */
	List<Node> projects(String text, long after) {
		Page<Project> page = projects.list(text, false, new Page.Request(after, PROJECTS));
		List<Node> rows = new ArrayList<>(page.items().stream().map(Node.OneProject::new).toList());
		return continued(rows, page.next(), Node.More.What.PROJECTS, null);
	}

	Below below(ProjectId project) {
		return new Below(chats(project, 0), runs(project, 0));
	}

	List<Node> chats(ProjectId project, long after) {
		Page<ChatSession> page = chats.sessions(project, new Page.Request(after, ROWS));
		List<Node> rows = new ArrayList<>(page.items().stream().map(Node.OneChat::new).toList());
		return continued(rows, page.next(), Node.More.What.CHATS, project);
	}

	List<Node> runs(ProjectId project, long after) {
		Page<Run> page = runs.list(RunFilter.of(project), new Page.Request(after, ROWS));
		List<Node> rows = new ArrayList<>(page.items().stream().map(run -> new Node.OneRun(project, run, best(run))).toList());
		return continued(rows, page.next(), Node.More.What.RUNS, project);
	}

	private double best(Run run) {
		return run.status() != RunStatus.COMPLETED ? Double.NaN
				: history.best(run.id(), 1).stream().mapToDouble(candidate -> candidate.scores().intelligence()).findFirst().orElse(Double.NaN);
	}

	private static List<Node> continued(List<Node> rows, long next, Node.More.What what, ProjectId project) {
		if (next != 0) {
			rows.add(new Node.More(what, project, next));
		}
		return rows;
	}
}
