package org.intcrucible.audit.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.audit.Reconstruction;
import org.intcrucible.audit.Reconstruction.Role;
import org.intcrucible.model.Message;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;

/** Brings together what different tables say of one run. */
final class RunTrace {

	private static final int PORTION = 1_000;
	private static final String REVISION = "revision";
	private static final String IMPORTED = "project_imported";

	private final AuditReader audit;
	private final RunReader runs;
	private final ProjectReader projects;
	private final ConversationReader conversations;

	RunTrace(AuditReader audit, RunReader runs, ProjectReader projects, ConversationReader conversations) {
		this.audit = audit;
		this.runs = runs;
		this.projects = projects;
		this.conversations = conversations;
	}

	/** A run that is removed while this looks at it is unknown as well. */
	Result<Reconstruction, Problem> of(RunId id) {
		Optional<Reconstruction> found = runs.find(id).flatMap(run -> projects.find(run.authorisation().project())
				.flatMap(project -> runs.document(id).flatMap(document -> runs.papers(id).map(papers -> of(run, papers, project, document)))));
		return found.<Result<Reconstruction, Problem>>map(Result::success).orElseGet(() -> Result.failure(
				new Problem(ProblemCode.UNKNOWN, "There is no such run.", "Look at the list of runs.", Place.whole(id.toString()))));
	}

	private Reconstruction of(Run run, RunPapers papers, Project project, PinnedDocument document) {
		Map<String, String> columns = runs.columns(run.id());
		return new Reconstruction(run, columns, papers, project, document, provenance(document),
				new Reconstruction.Family(ancestors(run), runs.children(run.id())), runs.checkpoints(run.id()), said(run), events(run));
	}

	/** An archive may hold runs that go on with each other in a circle. */
	private List<Run> ancestors(Run run) {
		Map<RunId, Run> found = new LinkedHashMap<>();
		Optional<Run> parent = parent(run);
		while (parent.isPresent() && !parent.get().id().equals(run.id()) && found.put(parent.get().id(), parent.get()) == null) {
			parent = parent(parent.get());
		}
		return List.copyOf(found.values());
	}

	private Optional<Run> parent(Run run) {
		return run.authorisation().links().parentRun().flatMap(runs::find);
	}

	private Map<Role, Message> said(Run run) {
		Map<Role, Message> said = new EnumMap<>(Role.class);
		run.authorisation().links().recommendedMessage().flatMap(conversations::message).ifPresent(message -> said.put(Role.RECOMMENDATION, message));
		runs.summaryMessage(run.id()).flatMap(conversations::message).ifPresent(message -> said.put(Role.SUMMARY, message));
		return said;
	}

	private List<ProvenanceEntry> provenance(PinnedDocument document) {
		String revision = String.valueOf(document.revision());
		List<ProvenanceEntry> entries = new ArrayList<>();
		Page.Request request = Page.Request.first(PORTION);
		while (true) {
			Page<ProvenanceEntry> page = projects.provenance(document.project(), "", request);
			page.items().stream().filter(entry -> revision.equals(entry.metadata().get(REVISION))).forEach(entries::add);
			if (page.next() == 0) {
				Collections.reverse(entries);
				return entries;
			}
			request = new Page.Request(page.next(), PORTION);
		}
	}

	private List<Reconstruction.Event> events(Run run) {
		List<Reconstruction.Event> events = new ArrayList<>();
		if (!run.origin().isEmpty()) {
			add(new AuditFilter(Set.of(IMPORTED), run.authorisation().project().toString(), ""), events);
		}
		add(new AuditFilter(Set.of(), "", run.id().toString()), events);
		return events;
	}

	private void add(AuditFilter filter, List<Reconstruction.Event> events) {
		audit.stream(filter, line -> events.add(new Reconstruction.Event(line, Link.isSealed(line))));
	}
}
