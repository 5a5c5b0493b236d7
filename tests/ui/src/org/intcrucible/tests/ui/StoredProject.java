package org.intcrucible.tests.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.Author;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.Transactions;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A project of the window's workspace, past the window: what is stored, and what others save. */
record StoredProject(ProjectId id, String title) {

	/** A problem that is run in a moment. */
	static final String SMALL = """
			# %s

			## Goals
			- minimize cost: `cost` from 0 to 20

			## Constraints
			- Enough: `x * demand >= 4`
			- Budget: `cost <= 15`

			## Levers
			- x: real 0..10

			## Assumptions
			- price: uniform 1..2
			- demand: uniform 1..4, nominal 2

			## Mechanisms
			- cost = `x * price + 1`
			""";

	/** A problem whose search takes hours if it is let. */
	static final String LASTING = """
			# %s

			## Settings
			- horizon: 100 steps
			- samples: 100

			## Goals
			- minimize most: `max(t in steps: mean(samples: X[t]))` from 0 to 100

			## Levers
			- a[steps]: real 0..1

			## Assumptions
			- b: uniform 0.1..0.4
			- e: noise normal `0`, `0.01`

			## Mechanisms
			- stock X: starts at `10`, then `(1 - b) * X[t-1] + (a[t-1] - 0.5)^2 + e[t-1]`
			""";

	static <S> S service(Class<S> type) {
		BundleContext context = FrameworkUtil.getBundle(StoredProject.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	/** Saves a document under a title and opens it in the window. */
	static StoredProject open(String title, String document, RunningWorkbench workbench) {
		StoredProject project = closed(title, document);
		project.show(workbench);
		return project;
	}

	/** Makes it what the window is about. */
	void show(RunningWorkbench workbench) {
		workbench.ui().run(() -> {
			workbench.workbench().getApplication().getChildren().get(0).getContext().set(ContextKeys.PROJECT, id);
			workbench.parts().showPart(ElementIds.PART_CHAT, PartState.ACTIVATE);
		});
	}

	/** Saves a document under a title that no other test has; the window stays with what it is about. */
	static StoredProject closed(String title, String document) {
		if (service(ProjectReader.class).titled(title).isPresent()) {
			throw new AssertionError("another test has a project " + title);
		}
		return new StoredProject(save(title, document), title);
	}

	private static ProjectId save(String title, String document) {
		var parsed = DocumentParser.parse(title, document.formatted(title)).orElseThrow();
		return service(Transactions.class).write(unit -> service(ProjectWriter.class).save(unit, parsed, Author.USER)).project();
	}

	/** One that was made in the window. */
	static StoredProject titled(String title) {
		return new StoredProject(service(ProjectReader.class).titled(title).orElseThrow().id(), title);
	}

	/** Somebody else saves another document. */
	void save(String document) {
		save(title, document);
	}

	int revision() {
		return service(ProjectReader.class).document(id).orElseThrow().revision();
	}

	/** The newest first. */
	List<Run> runs() {
		return service(RunReader.class).list(RunFilter.of(id), Page.Request.first(100)).items();
	}

	/** The one run that there is. */
	Run run() {
		List<Run> runs = runs();
		if (runs.size() != 1) {
			throw new AssertionError("runs: " + runs);
		}
		return runs.getFirst();
	}

	/** Events of this project, the newest first. */
	List<AuditLine> events(String kind) {
		return service(AuditReader.class).list(new AuditFilter(Set.of(kind), id.toString(), ""), Page.Request.first(100)).items();
	}

	/** All that was said, in all conversations, the newest of each first. */
	List<Message> messages() {
		List<Message> all = new ArrayList<>();
		for (ChatSession session : service(ConversationReader.class).sessions(id, Page.Request.first(100)).items()) {
			all.addAll(service(ConversationReader.class).messages(session.id(), Page.Request.first(1_000)).items());
		}
		return all;
	}
}
