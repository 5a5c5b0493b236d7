package org.intcrucible.ui.internal.navigator;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;

/** A row of the tree. */
sealed interface Node {

	/** The same for the same thing, whenever it was read. */
	String key();

	record OneProject(Project project) implements Node {

		static final String PREFIX = "project ";

		@Override
		public String key() {
			return PREFIX + project.id();
		}
	}

	/** The conversations of a project. */
	record Chats(ProjectId project) implements Node {
		@Override
		public String key() {
			return "chats " + project;
		}
	}

	record OneChat(ChatSession chat) implements Node {

		static final String PREFIX = "chat ";

		@Override
		public String key() {
			return PREFIX + chat.id();
		}
	}

	/** The runs of a project. */
	record Runs(ProjectId project) implements Node {
		@Override
		public String key() {
			return "runs " + project;
		}
	}

	/** @param best the greatest I of its candidates; NaN if it has none */
	record OneRun(ProjectId project, Run run, double best) implements Node {
		@Override
		public String key() {
			return "run " + run.id();
		}
	}

	/** What follows is read when this is chosen. */
	record More(What what, ProjectId project, long after) implements Node {

		/** What there is more of; a project's id is null for projects. */
		enum What {
			PROJECTS, CHATS, RUNS
		}

		@Override
		public String key() {
			return "more " + what + " " + project + " " + after;
		}
	}
}
