package org.intcrucible.store.internal.project;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Sha256;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.internal.EntityUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes projects and their documents. */
@Component
public final class ProjectRecorder implements ProjectWriter {

	/** What a column of the database takes. */
	private static final int MOST_TITLE = 32_672;

	private final IdSource ids;
	private final InstantSource clock;

	@Activate
	public ProjectRecorder(@Reference IdSource ids, @Reference InstantSource clock) {
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public PinnedDocument save(UnitOfWork unit, ParsedDocument text, Author by) {
		requireTitle(text);
		EntityManager entities = EntityUnit.of(unit).entities();
		Optional<ProjectEntity> known = ProjectRepository.titled(entities, text.document().title());
		ProjectEntity project = known.orElseGet(() -> create(unit, text.document().title(), by));
		entities.lock(project, LockModeType.PESSIMISTIC_WRITE);
		return saved(unit, project, text, by);
	}

	@Override
	public Result<PinnedDocument, Problem> revise(UnitOfWork unit, ProjectId id, int revision, ParsedDocument text, Author by) {
		requireTitle(text);
		EntityManager entities = EntityUnit.of(unit).entities();
		ProjectEntity project = entities.find(ProjectEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE);
		if (project == null || project.deletedAt != null) {
			return refused(ProblemCode.UNKNOWN, "There is no project " + id + ", or it is deleted.", "See: crucible project list.");
		}
		if (project.revision != revision) {
			return refused(ProblemCode.STALE, "The document has revision " + project.revision + " by now, not " + revision + ".",
					"Look at it again.");
		}
		String title = text.document().title();
		if (!title.equals(project.title)) {
			if (ProjectRepository.titled(entities, title).isPresent()) {
				return refused(ProblemCode.REFUSED, "Another project is called \"" + title + "\" already.", "Choose another title.");
			}
			project.title = title;
			project.activeTitle = Sha256.of(title);
		}
		return Result.success(saved(unit, project, text, by));
	}

	private static void requireTitle(ParsedDocument text) {
		if (text.document().title().length() > MOST_TITLE) {
			throw new StoreException(new Problem(ProblemCode.LIMIT, String.format(Locale.ROOT, "The title has more than %,d characters.", MOST_TITLE),
					"Shorten it.", Place.whole("title")));
		}
	}

	/** @param project locked */
	private PinnedDocument saved(UnitOfWork unit, ProjectEntity project, ParsedDocument text, Author by) {
		EntityManager entities = EntityUnit.of(unit).entities();
		ProjectId id = new ProjectId(UUID.fromString(project.id));
		Optional<DocumentEntity> last = ProjectRepository.document(entities, id, project.revision);
		if (last.isPresent() && last.get().content.equals(text.text())) {
			return DocumentParts.pinned(last.get());
		}
		return next(unit, project, last, text, by);
	}

	private ProjectEntity create(UnitOfWork unit, String title, Author by) {
		ProjectEntity project = new ProjectEntity();
		project.id = ids.next().toString();
		project.title = title;
		project.activeTitle = Sha256.of(title);
		project.createdAt = clock.instant().toString();
		project.changedAt = project.createdAt;
		EntityManager entities = EntityUnit.of(unit).entities();
		entities.persist(project);
		entities.flush();
		unit.append(new AuditEvent.ProjectCreated(new ProjectId(UUID.fromString(project.id)), title), by.actor());
		return project;
	}

	private PinnedDocument next(UnitOfWork unit, ProjectEntity project, Optional<DocumentEntity> last, ParsedDocument text, Author by) {
		EntityManager entities = EntityUnit.of(unit).entities();
		DocumentParts parts = new DocumentParts(text.document());
		ProjectId id = new ProjectId(UUID.fromString(project.id));
		PinnedDocument pinned = parts.pinned(id, project.revision + 1);
		project.revision = pinned.revision();
		project.changedAt = clock.instant().toString();

		Optional<ProblemSpecEntity> oldSpec = last.map(row -> entities.find(ProblemSpecEntity.class, row.problemSpecId));
		ProblemSpecEntity spec = oldSpec.filter(row -> row.sha256.equals(pinned.specHash()))
				.orElseGet(() -> persist(entities, new ProblemSpecEntity(), project, parts.spec()));
		Optional<WorldModelEntity> oldModel = last.map(row -> entities.find(WorldModelEntity.class, row.worldModelId));
		WorldModelEntity model = oldModel.filter(row -> row.sha256.equals(pinned.modelHash()))
				.orElseGet(() -> persist(entities, new WorldModelEntity(), project, parts.model()));

		DocumentEntity document = new DocumentEntity();
		document.problemSpecId = spec.id;
		document.worldModelId = model.id;
		fill(document, project, text.text(), pinned.hash());
		entities.flush();
		entities.persist(document);

		int changes = recordChanges(unit, pinned, last, by);
		unit.append(new AuditEvent.ProjectRevised(id, pinned.revision(), pinned.specHash(), pinned.modelHash(), by.source(), changes),
				by.actor());
		return pinned;
	}

	private <T extends RevisionRow> T persist(EntityManager entities, T row, ProjectEntity project, ProblemDocument part) {
		fill(row, project, DocumentParts.text(part), DocumentParts.sha256(part));
		entities.persist(row);
		return row;
	}

	private void fill(RevisionRow row, ProjectEntity project, String content, String sha256) {
		row.id = ids.next().toString();
		row.projectId = project.id;
		row.revision = project.revision;
		row.content = content;
		row.sha256 = sha256;
		row.createdAt = project.changedAt;
	}

	private int recordChanges(UnitOfWork unit, PinnedDocument pinned, Optional<DocumentEntity> last, Author by) {
		ProblemDocument now = pinned.document();
		ProblemDocument before = last.map(row -> DocumentParts.pinned(row).document()).orElseGet(() -> DocumentParts.before(now));
		List<Change> changes = DocumentDifference.between(before, now);
		new ChangeHistory(pinned.project(), pinned.revision(), clock.instant(), by).write(EntityUnit.of(unit).connection(), changes);
		return changes.size();
	}

	@Override
	public Result<Project, Problem> delete(UnitOfWork unit, ProjectId project, Author by) {
		EntityManager entities = EntityUnit.of(unit).entities();
		ProjectEntity row = entities.find(ProjectEntity.class, project.toString(), LockModeType.PESSIMISTIC_WRITE);
		if (row == null || row.deletedAt != null) {
			return refused(ProblemCode.UNKNOWN, "There is no project " + project + " that could be deleted.", "See: crucible project list.");
		}
		row.deletedAt = clock.instant().toString();
		row.activeTitle = null;
		unit.append(new AuditEvent.ProjectDeleted(project, row.title), by.actor());
		return Result.success(row.toProject());
	}

	@Override
	public Result<Project, Problem> undelete(UnitOfWork unit, ProjectId project, Author by) {
		EntityManager entities = EntityUnit.of(unit).entities();
		ProjectEntity row = entities.find(ProjectEntity.class, project.toString(), LockModeType.PESSIMISTIC_WRITE);
		if (row == null || row.deletedAt == null) {
			return refused(ProblemCode.UNKNOWN, "There is no deleted project " + project + ".", "See: crucible project list --deleted.");
		}
		if (ProjectRepository.titled(entities, row.title).isPresent()) {
			return refused(ProblemCode.REFUSED, "Another project is called \"" + row.title + "\" now.", "Delete that one first.");
		}
		row.deletedAt = null;
		row.activeTitle = Sha256.of(row.title);
		unit.append(new AuditEvent.ProjectUndeleted(project, row.title), by.actor());
		return Result.success(row.toProject());
	}

	private static <T> Result<T, Problem> refused(ProblemCode code, String sentence, String remedy) {
		return Result.failure(new Problem(code, sentence, remedy, Place.whole("project")));
	}
}
